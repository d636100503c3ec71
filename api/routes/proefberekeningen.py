"""Trial calculations: decided as a decision is, marked as a trial, kept nowhere."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.callers import BELEID, BEZWAAR, INTAKE
from api.deciding import explanation_of
from api.operations import in_force, json_answer, operation
from api.reading import filed, json_body

router = APIRouter(prefix="/proefberekeningen", tags=["proefberekeningen"])


@operation(
    router, "POST", "", roles=frozenset({INTAKE, BELEID, BEZWAAR}), summary="Reken een zaak door zonder te bewaren",
    body="Zaak", answer="Proefberekening",
)  # fmt: skip
async def proefberekening(request: Request) -> Response:
    case = filed(await json_body(request))
    explanation = explanation_of((await in_force(request, case.zichtdatum)).rules, case)
    return json_answer(explanation.to_json({"soort": "proefberekening"}))
