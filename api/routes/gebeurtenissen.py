"""Events of cases: what happened, filed once however often it is sent."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.callers import INTAKE
from api.filing import events_of
from api.keeping import Act, from_store, scope_of, store_of
from api.operations import caller_of, in_force, json_answer, operation
from api.reading import json_body
from api.signalling import book_of
from regelwerk.dossier import events

router = APIRouter(prefix="/gebeurtenissen", tags=["signalen"])


@operation(
    router, "POST", "", roles=frozenset({INTAKE}), summary="Meld wat er in zaken is gebeurd", body="Gebeurtenissen",
    answer="Gemeld", result="Alle gebeurtenissen zijn bewaard.",
)  # fmt: skip
async def gebeurtenissen_melden(request: Request) -> Response:
    caller, body, store = caller_of(request), await json_body(request), store_of(request)
    act = Act(request, caller, "gebeurtenissen melden")
    book = await asyncio.to_thread(book_of, (await in_force(request)).rules)
    new = await asyncio.to_thread(events_of, body, book, caller)
    for gemeente in sorted({event.gemeente for event in new}):
        await act.observed(gemeente)  # first, so that no event is without its line
    added = await from_store(events.add, store.database, scope_of(caller), new, caller.name, store.clock())
    return json_answer({"nieuw": added, "al_bekend": len(new) - added})
