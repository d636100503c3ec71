"""For whoever runs the service: is it alive, and can it decide?"""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.keeping import from_store
from api.operations import json_answer, office_of, operation

router = APIRouter(tags=["beheer"])


@operation(router, "GET", "/gezondheid", roles=frozenset(), summary="Of de dienst leeft", answer="Gezondheid")
async def gezondheid() -> Response:
    return json_answer({"status": "ok"})


@operation(router, "GET", "/gereedheid", roles=frozenset(), summary="Of de dienst kan beslissen", answer="Gereedheid")
async def gereedheid(request: Request) -> Response:
    office = office_of(request)
    await from_store(office.check_ready)
    return json_answer({"status": "ok", "overzicht": office.preparing.state})
