"""The course of a case on a day: what happened, which signals that gave, why, and what ended them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from regelwerk.explain import citation
from regelwerk.explain.text import day as written
from regelwerk.language.signalbook import Atom, Condition, EventKind, Field, SignalBook, possible
from regelwerk.signals import days, plain
from regelwerk.signals.history import Case, Event
from regelwerk.signals.run import urgency
from regelwerk.signals.situation import Desk, Due, Situation

#: How it stands with a signal.
NOW, LATER, OVER, NEVER = "nu", "later", "voorbij", "speelt_niet"
STATES: Final = (NOW, LATER, OVER, NEVER)


def course(book: SignalBook, case: Case, today: int) -> dict[str, Any]:
    """Everything about a case on a day; signals by how they stand, then by their last day."""
    desk = Desk(book)
    situation = Situation(case, today, tuple(desk.all(case, today)))
    told = [_signal(situation, due, desk.read_by(due, case, today)) for due in situation.due]
    return {
        "zaak": case.zaak, "gemeente": case.gemeente, "vandaag": _iso(today),
        "gebeurtenissen": [{**_event(event), "velden": list(_fields(event))} for event in case.events],
        "signalen": sorted(told, key=lambda one: (STATES.index(one["toestand"]), one["uiterlijk"])),
    }  # fmt: skip


def _signal(situation: Situation, due: Due, read: tuple[Event, ...]) -> dict[str, Any]:
    signal, opening = due.signal, situation.event(due)
    state, why = _state(situation, due)
    holds = possible(signal.condition, opening.values)
    return {
        "signaal": signal.naam, "label": signal.label, "regeling": signal.regeling, "toestand": state, "waarom": why,
        "doe": signal.todo, "voor": signal.role, "voor_label": signal.role_label,
        "sinds": _iso(due.since), "uiterlijk": _iso(due.deadline.day),
        "aanleiding": _event(opening),
        "voorwaarde": _condition(signal.condition, signal.opens) if signal.condition else None,
        "is_voorwaarde_zeker": holds is not None, "is_dag_zeker": due.deadline.certain,
        "volgt_uit": citation.sentence(signal.source), "termijn": signal.term, "duur": _span(situation, due),
        "meegeteld": [_event(event) for event in read], "toelichting": signal.remark or None,
        "lezing": dict(zip(("reden", "anders"), signal.reading, strict=True)) if signal.reading else None,
        "regel": str(signal.position),
    }  # fmt: skip


def _state(situation: Situation, due: Due) -> tuple[str, str]:
    """Whether a signal stands now, comes later, is over or never was, with what made it so."""
    if due.signal.condition and not plain.holds(situation, due):
        return NEVER, f"dat is alleen zo als {_condition(due.signal.condition, due.signal.opens)}"
    if ended := plain.closed_by(situation, due):
        return OVER, f"geëindigd op {_day(ended.day)}: {ended.kind.label}"
    if due.signal.lapses and situation.today > due.deadline.day:
        return OVER, "de laatste dag is voorbij en er is niets meer te doen"
    if situation.today < due.since:
        return LATER, f"begint op {_day(due.since)}"
    left = due.deadline.day - situation.today
    return NOW, f"nog {left} dagen" if urgency(left) == "later" else urgency(left)


def _span(situation: Situation, due: Due) -> str | None:
    """How long the term is, and whether the Algemene termijnenwet moves its end."""
    span = due.signal.span(situation.case.gemeente, situation.event(due).day)
    if span is None:
        return None
    extended = ""
    if due.signal.statutory:
        extended = ", met de Algemene termijnenwet" if days.extends(span) else ", te lang voor de Algemene termijnenwet"
    return f"{span.count} {span.unit if span.count == 1 else _PLURALS[span.unit]}{extended}"


_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}


def _event(event: Event) -> dict[str, Any]:
    return {"gebeurtenis": event.kind.naam, "label": event.kind.label, "datum": _iso(event.day)}


def _fields(event: Event) -> Iterator[dict[str, Any]]:
    for field, value in zip(event.kind.fields, event.values, strict=True):
        yield {"veld": field.naam, "label": field.label, "getoond": _value(field, value)}


def _condition(condition: Condition, kind: EventKind) -> str:
    """A condition by the labels of its fields."""
    if isinstance(condition, Atom):
        field = kind.fields[condition.place]
        return f"{inside(field.label)}{_WORDS[condition.operator]} {_value(field, condition.value)}"
    return f" {condition.operator} ".join(_condition(part, kind) for part in condition.parts)


_WORDS = {"=": ":", "!=": ": niet", "<": ": minder dan", "<=": ": ten hoogste", ">": ": meer dan", ">=": ": ten minste"}


def inside(label: str) -> str:
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


def _iso(number: int) -> str:
    return date.fromordinal(number).isoformat()
