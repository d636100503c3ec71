"""The course of a case in words: what happened, which signals that gave, why, and what ended them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelwerk.explain.citation import sentence
from regelwerk.explain.text import day as written
from regelwerk.language.signalbook import Atom, Condition, EventKind, Field, SignalBook, possible
from regelwerk.signals import days, plain
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
    for wanted, title in _TITLES.items():
        chosen = [one for one in due if _state(situation, one)[0] == wanted]
        if chosen:
            yield from ("", title)
        for one in sorted(chosen, key=lambda due: due.deadline.day):
            told = list(_signal(situation, one, desk.read_by(one, case, today)))
            yield from told[:1] if wanted == "niet" else told
    if not due:
        yield from ("", "Bij deze gebeurtenissen hoort geen signaal.")


_TITLES = {
    "nu": "Wat nu moet gebeuren", "later": "Wat later komt", "af": "Wat niet meer hoeft",
    "niet": "Wat hier niet speelt",
}  # fmt: skip


def _state(situation: Situation, due: Due) -> tuple[str, str]:
    """Whether a signal stands now, comes later, is over or never was, with what made it so."""
    if due.signal.condition and not plain.holds(situation, due):
        return "niet", f"dat is alleen zo als {_condition(due.signal.condition, due.signal.opens)}"
    if ended := plain.closed_by(situation, due):
        return "af", f"geëindigd op {_day(ended.day)}: {ended.kind.label}"
    if due.signal.lapses and situation.today > due.deadline.day:
        return "af", "de laatste dag is voorbij en er is niets meer te doen"
    if situation.today < due.since:
        return "later", f"begint op {_day(due.since)}"
    left = due.deadline.day - situation.today
    return "nu", f"nog {left} dagen" if urgency(left) == "later" else urgency(left)


def _signal(situation: Situation, due: Due, read: tuple[Event, ...]) -> Iterator[str]:
    signal, opening = due.signal, situation.event(due)
    yield f"  {signal.label} ({signal.naam}; {_state(situation, due)[1]})"
    yield f"    doe: {signal.todo}"
    yield f"    voor: {signal.role_label}; uiterlijk {_day(due.deadline.day)}"
    yield f"    omdat: op {_day(opening.day)}: {opening.kind.label}"
    if signal.condition:
        unsure = possible(signal.condition, opening.values) is None
        said = _condition(signal.condition, signal.opens)
        yield f"    voorwaarde: {said}{' (niet zeker: een veld is onbekend)' if unsure else ''}"
    yield f"    volgt uit: {sentence(signal.source)}; termijn `{signal.term}`{_span(situation, due)}"
    if read:
        told = "; ".join(f"{_day(event.day)}: {event.kind.label}" for event in read)
        yield f"    meegeteld: {told}"
    if not due.deadline.certain:
        yield "    let op: een datum of een feestdag is niet bekend; dit is de vroegste dag die het kan zijn."
    if signal.remark:
        yield f"    toelichting: {signal.remark}"
    if signal.reading:
        yield f"    eigen lezing: {signal.reading[0]}"
    yield f"    regel: {signal.position}"


def _span(situation: Situation, due: Due) -> str:
    span = due.signal.span(situation.case.gemeente, situation.event(due).day)
    if span is None:
        return ""
    extended = ""
    if due.signal.statutory:
        extended = ", met de Algemene termijnenwet" if days.extends(span) else ", te lang voor de Algemene termijnenwet"
    return f", {span.count} {span.unit if span.count == 1 else _PLURALS[span.unit]}{extended}"


_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}


def _fields(event: Event) -> str:
    parts = [f"{_inside(field.label)}: {_value(field, value)}"
             for field, value in zip(event.kind.fields, event.values, strict=True)]  # fmt: skip
    return f" ({'; '.join(parts)})" if parts else ""


def _condition(condition: Condition, kind: EventKind) -> str:
    """A condition by the labels of its fields."""
    if isinstance(condition, Atom):
        field = kind.fields[condition.place]
        return f"{_inside(field.label)}{_WORDS[condition.operator]} {_value(field, condition.value)}"
    return f" {condition.operator} ".join(_condition(part, kind) for part in condition.parts)


_WORDS = {"=": ":", "!=": ": niet", "<": ": minder dan", "<=": ": ten hoogste", ">": ": meer dan", ">=": ": ten minste"}


def _inside(label: str) -> str:
    """A label inside a sentence; what is written in capitals stays so."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


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
