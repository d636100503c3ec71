"""Overviews: every regeling on one set of facts, marked as a trial, kept nowhere."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.callers import BELEID, BEZWAAR, INTAKE
from api.deciding import overview_of
from api.operations import READABLE, in_force, negotiated, office_of, operation, shown
from api.reading import json_body, surveyed
from regelwerk.explain.document import Document
from regelwerk.explain.overview_story import overview_story

router = APIRouter(prefix="/overzichten", tags=["proefberekeningen"])


@operation(
    router, "POST", "", roles=frozenset({INTAKE, BELEID, BEZWAAR}), body="Overzichtszaak", answer="Overzicht",
    summary="Beslis elke regeling op één stel feiten, zonder te bewaren", forms=READABLE,
)  # fmt: skip
async def overzicht(request: Request) -> Response:
    form, case = negotiated(request, READABLE), surveyed(await json_body(request))
    rules = (await in_force(request, case.zichtdatum)).rules
    await office_of(request).preparing.wait_for(rules, case.gemeente or "")
    # The first of another period compiles every regeling: other requests go on meanwhile.
    answer = await asyncio.to_thread(overview_of, rules, case)
    return shown(form, {"soort": "proefoverzicht", **answer}, _document)


def _document(answer: dict[str, Any]) -> Document:
    return replace(overview_story(answer, len(answer["vragen"])), title="Overzicht (proef, niet bewaard)")
