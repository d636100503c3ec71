"""The course of a case in words, as the terminal shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.explain.text import day as written
from regelwerk.language.signalbook import SignalBook
from regelwerk.signals.course import LATER, NEVER, NOW, OVER, course, inside
from regelwerk.signals.history import Case

_TITLES = {
    NOW: "Wat nu moet gebeuren", LATER: "Wat later komt", OVER: "Wat niet meer hoeft", NEVER: "Wat hier niet speelt",
}  # fmt: skip


def lines(book: SignalBook, case: Case, today: int) -> Iterator[str]:
    """Everything about a case on a day."""
    return told(course(book, case, today))


def told(found: Mapping[str, Any]) -> Iterator[str]:
    """A course that was worked out, line by line."""
    yield f"Zaak {found['zaak']} ({found['gemeente']}) op {_day(found['vandaag'])}"
    yield ""
    yield "Wat er is gebeurd"
    for event in found["gebeurtenissen"]:
        yield f"  {_event(event)}{_fields(event['velden'])}"
    for state, title in _TITLES.items():
        chosen = [one for one in found["signalen"] if one["toestand"] == state]
        if chosen:
            yield from ("", title)
        for one in chosen:
            yield f"  {one['label']} ({one['signaal']}; {one['waarom']})"
            yield from _signal(one) if state != NEVER else ()
    if not found["signalen"]:
        yield from ("", "Bij deze gebeurtenissen hoort geen signaal.")


def _signal(one: Mapping[str, Any]) -> Iterator[str]:
    yield f"    doe: {one['doe']}"
    yield f"    voor: {one['voor_label']}; uiterlijk {_day(one['uiterlijk'])}"
    yield f"    omdat: op {_event(one['aanleiding'])}"
    if one["voorwaarde"]:
        unsure = "" if one["is_voorwaarde_zeker"] else " (niet zeker: een veld is onbekend)"
        yield f"    voorwaarde: {one['voorwaarde']}{unsure}"
    duration = f", {one['duur']}" if one["duur"] else ""
    yield f"    volgt uit: {one['volgt_uit']}; termijn `{one['termijn']}`{duration}"
    if one["meegeteld"]:
        yield f"    meegeteld: {'; '.join(map(_event, one['meegeteld']))}"
    if not one["is_dag_zeker"]:
        yield "    let op: een datum of een feestdag is niet bekend; dit is de vroegste dag die het kan zijn."
    if one["toelichting"]:
        yield f"    toelichting: {one['toelichting']}"
    if one["lezing"]:
        yield f"    eigen lezing: {one['lezing']['reden']}"
    yield f"    regel: {one['regel']}"


def _event(event: Mapping[str, Any]) -> str:
    return f"{_day(event['datum'])}: {event['label']}"


def _fields(fields: list[Mapping[str, Any]]) -> str:
    parts = [f"{inside(one['label'])}: {one['getoond']}" for one in fields]
    return f" ({'; '.join(parts)})" if parts else ""


def _day(text: str) -> str:
    return written(date.fromisoformat(text))
