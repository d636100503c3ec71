"""The course of a case in words: what happened, which signals that gave, why, and what ended them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelwerk.explain.citation import sentence
from regelwerk.explain.text import day as written
from regelwerk.language.signalbook import Field, SignalBook, possible
from regelwerk.signals import plain
from regelwerk.signals.history import Case, Event
from regelwerk.signals.run import urgency
from regelwerk.signals.situation import Desk, Due, Situation


def lines(book: SignalBook, case: Case, today: int) -> Iterator[str]:
    """Everything about a case on a day."""
    desk = Desk(book)
    due = tuple(desk.all(case, today))
    situation = Situation(case, today, due)
    yield f"Zaak {case.zaak} ({case.gemeente}) op {_day(today)}"
    yield ""
    yield "Wat er is gebeurd"
    for event in case.events:
        yield f"  {_day(event.day)}: {event.kind.label}{_fields(event)}"
    standing = {id(one) for one in desk.on(case, today).due}
    states = [(one, _state(situation, one)) for one in due]
    for title, wanted in (("Wat nu moet gebeuren", "nu"), ("Wat later komt", "later"), ("Wat niet meer hoeft", "af")):
        chosen = [one for one, (state, _) in states if state == wanted]
        if chosen:
            yield from ("", title)
        for one in sorted(chosen, key=lambda due: due.deadline.day):
            yield from _signal(situation, one)
    if not due and not standing:
        yield from ("", "Bij deze gebeurtenissen hoort geen signaal.")


def _state(situation: Situation, due: Due) -> tuple[str, str]:
    """Whether a signal stands now, comes later or is over, with what made it so."""
    if not plain.holds(situation, due):
        return "af", f"de voorwaarde gaat niet op: {due.signal.condition_text}"
    if ended := plain.closed_by(situation, due):
        return "af", f"geëindigd op {_day(ended.day)}: {ended.kind.label}"
    if due.signal.lapses and situation.today > due.deadline.day:
        return "af", "de laatste dag is voorbij en er is niets meer te doen"
    if situation.today < due.since:
        return "later", f"begint op {_day(due.since)}"
    return "nu", urgency(due.deadline.day - situation.today)


def _signal(situation: Situation, due: Due) -> Iterator[str]:
    signal, opening = due.signal, situation.event(due)
    yield f"  {signal.label} ({signal.naam}; {_state(situation, due)[1]})"
    yield f"    doe: {signal.todo}"
    yield f"    voor: {signal.role_label}; uiterlijk {_day(due.deadline.day)}"
    yield f"    omdat: op {_day(opening.day)}: {opening.kind.label}"
    if signal.condition_text:
        unsure = possible(signal.condition, opening.values) is None
        yield f"    voorwaarde: {signal.condition_text}{' (niet zeker: een veld is onbekend)' if unsure else ''}"
    yield f"    volgt uit: {sentence(signal.source)}; termijn `{signal.term}`{_span(situation, due)}"
    if not due.deadline.certain:
        yield "    let op: een datum of een feestdag is niet bekend; dit is de vroegste dag die het kan zijn."
    if signal.reading:
        yield f"    eigen lezing: {signal.reading[0]}"
    yield f"    regel: {signal.position}"


def _span(situation: Situation, due: Due) -> str:
    span = due.signal.span(situation.case.gemeente, situation.event(due).day)
    if span is None:
        return ""
    extended = ", met de Algemene termijnenwet" if due.signal.statutory else ""
    return f", {span.count} {span.unit if span.count == 1 else _PLURALS[span.unit]}{extended}"


_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}


def _fields(event: Event) -> str:
    parts = [f"{field.label.lower()}: {_value(field, value)}"
             for field, value in zip(event.kind.fields, event.values, strict=True)]  # fmt: skip
    return f" ({'; '.join(parts)})" if parts else ""


def _value(field: Field, value: int | None) -> str:
    if value is None:
        return "onbekend"
    match field.kind:
        case "datum":
            return _day(value)
        case "ja_nee":
            return "ja" if value else "nee"
        case "keuze":
            return field.choices[value][1]
        case "bedrag":
            return f"€ {value // 100},{value % 100:02}"
    return str(value)


def _day(number: int) -> str:
    return written(date.fromordinal(number))
