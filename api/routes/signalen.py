"""Signals: what has to be done in the cases of the caller, and the course of one case."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.asking import Asked, asked_of, course_of
from api.callers import BEZWAAR, INTAKE
from api.keeping import Act, answered, from_store, scope_of, store_of
from api.operations import caller_of, in_force, json_answer, negotiated, operation
from api.problems import Refusal
from api.reading import json_body
from api.signalling import SignalRoom, book_of
from regelwerk.dossier import events
from regelwerk.language.dutch_day import dutch_day
from regelwerk.language.signalbook import SignalBook
from regelwerk.signals import agenda, course, finding, reading, run, story
from regelwerk.signals.run import Signalled

router = APIRouter(prefix="/signalen", tags=["signalen"])

_READERS = frozenset({INTAKE, BEZWAAR})
_CALENDAR, _TEXT = "text/calendar", "text/plain"
_LISTED, _TOLD = ("application/json", _CALENDAR), ("application/json", _TEXT)


@operation(
    router, "POST", "/_zoek", roles=_READERS, summary="Zoek wat er in uw zaken moet gebeuren", body="Signaalvraag",
    answer="Signalen", forms=_LISTED,
)  # fmt: skip
async def signalen_zoeken(request: Request) -> Response:
    caller, form, body = caller_of(request), negotiated(request, _LISTED), await json_body(request)
    act, today = Act(request, caller, "signalen zoeken"), dutch_day(store_of(request).clock())
    book = await _book(request)
    asked = asked_of(body, book, caller, today, is_paged=form != _CALENDAR)
    room: SignalRoom = request.app.state.signals

    def question(batches: Iterator[list[Signalled]]) -> bytes:
        batches = finding.chosen(batches, asked.wanted)
        return _calendar(batches, today) if form == _CALENDAR else _page(batches, asked)

    found = await answered(asyncio.wrap_future(room.ask(book, asked.scope, asked.day, question)))
    await act.audited("", act.line().trace_id, None)
    return Response(found, 200, media_type=f"{_CALENDAR}; charset=utf-8") if form == _CALENDAR else json_answer(found)


async def _book(request: Request) -> SignalBook:
    return await asyncio.to_thread(book_of, (await in_force(request)).rules)


def _page(batches: Iterator[list[Signalled]], asked: Asked) -> bytes:
    found, is_more = finding.page(batches, asked.count, asked.after)
    said = {
        "vandaag": asked.day.isoformat(), "signalen": [one._asdict() for one in found],
        "volgende": finding.cursor(found[-1]) if is_more else None,
    }  # fmt: skip
    return json.dumps(said, ensure_ascii=False).encode()


def _calendar(batches: Iterator[list[Signalled]], today: date) -> bytes:
    return "".join(agenda.calendar(run.sorted_by_urgency(batches), today)).encode()


@operation(
    router, "POST", "/_verloop", roles=_READERS, summary="Wat er in een zaak is gebeurd, en welke signalen dat geeft",
    body="Verloopvraag", answer="Verlopen", forms=_TOLD,
)  # fmt: skip
async def signalen_verloop(request: Request) -> Response:
    caller, form, body = caller_of(request), negotiated(request, _TOLD), await json_body(request)
    act, store = Act(request, caller, "inzage verloop"), store_of(request)
    zaak, day = course_of(body, dutch_day(store.clock()))
    book = await _book(request)
    rows = await from_store(events.one, store.database, scope_of(caller), zaak)
    if not rows:
        raise Refusal("NIET-GEVONDEN", "Van deze zaak is niets gemeld.")
    found = await asyncio.to_thread(_courses, book, rows, day)
    for one in found:
        await act.observed(one["gemeente"])
    if form == _TEXT:
        told = "\n\n".join("\n".join(story.told(one)) for one in found)
        return Response(f"{told}\n", 200, media_type=f"{_TEXT}; charset=utf-8")
    return json_answer({"verlopen": found})


def _courses(book: SignalBook, rows: list[tuple[str, str, list[Any]]], day: date) -> list[dict[str, Any]]:
    keeper = reading.Keeper(book)
    return [course.course(book, keeper.case(*part), day.toordinal()) for part in rows]
