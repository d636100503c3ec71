"""A period as an answer: spans with the reason for each change, and the table of calendar months.

All days are ISO; `tot` is always the first day that does not count. Amounts are euros as text, unknown is null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from regelwerk.engine.decide import REFUSED, Decision
from regelwerk.engine.months import Cents, Month, Part, Saved, added, months, savings, shared_names
from regelwerk.engine.timeline import Span, Timeline
from regelwerk.explain.causes import Cause, causes
from regelwerk.explain.citation import sentence
from regelwerk.explain.pieces import unit_of
from regelwerk.explain.steps import Explanation
from regelwerk.language.rulebook import Definition
from regelwerk.language.types import number_text, to_json

Explain = Callable[[Decision], Explanation]
Found = dict[str, Any]


def course(timeline: Timeline, explain: Explain) -> Found:
    """The whole period; docs/opdrachten.md describes every key."""
    found, saved = months(timeline.pieces), savings(months(timeline.pieces))
    last = timeline.spans[-1].decision.program.rulebook
    names = shared_names(timeline.pieces)
    return {
        "regeling": last.regeling,
        "gemeente": last.gemeente or None,
        "van": _iso(timeline.spans[0].start),
        "tot": _iso(timeline.spans[-1].end),
        "begrippen": described(timeline),
        "spannen": [_span(span, explain) for span in timeline.spans],
        "maanden": [_month(month, index, saved) for index, month in enumerate(found)],
        "totalen": {name: money(added(month.total(name) for month in found)) for name in names},
        "sparen": {name: _pot(timeline, name, course) for name, course in saved.items()},
        "lezingen": list(_readings(timeline)),
    }


# -- spans -------------------------------------------------------------------------------------------------


def _span(span: Span, explain: Explain) -> Found:
    explanation = explain(span.decision)
    found = causes(explain(span.before), explanation) if span.before else []
    return {
        "van": _iso(span.start),
        "tot": _iso(span.end),
        "status": explanation.status,
        "uitkomsten": explanation.outcomes(),
        "gronden": explanation.grounds(),
        "ontbrekend": explanation.missing(),
        "oorzaken": [_cause(cause) for cause in found],
    }


def _cause(cause: Cause) -> Found:
    return {
        "soort": cause.kind,
        "naam": cause.name,
        "label": cause.label,
        "eerst": cause.before or None,
        "nu": cause.after or None,
        "tekst": cause.text,
    }


# -- months ------------------------------------------------------------------------------------------------


def _month(month: Month, index: int, saved: dict[str, list[Saved]]) -> Found:
    names = month.parts[0].cents
    return {
        "maand": _iso(month.first)[:7],
        "dagen": month.days,
        "bedragen": {name: money(month.total(name)) for name in names},
        "delen": [_part(part) for part in month.parts],
        "sparen": {name: _saved(course[index]) for name, course in saved.items()},
    }


def _part(part: Part) -> Found:
    program = part.decision.program
    shown = {d.id: program.rulebook.shown(d.id) for d in program.rulebook.definitions if d.in_month == "stand"}
    return {
        "van": _iso(part.start),
        "tot": _iso(part.end),
        "dagen": part.end - part.start,
        "per_maand": _amounts(part.monthly),
        "bedragen": _amounts(part.cents),
        "standen": {
            name: to_json(program.kinds[id], part.decision.value(id), program.scales.get(id, 1) or 1)
            for id, name in shown.items()
        },
    }


def _saved(one: Saved) -> Found:
    return {
        "erbij": money(one.added),
        "uitbetaald": money(one.paid),
        "reden": one.reason or None,
        "dag": _iso(one.day) if one.day else None,
        "tegoed": money(one.left),
    }


def _pot(timeline: Timeline, name: str, saved: Sequence[Saved]) -> Found:
    """What is still saved on the last day, and whether something was saved before the first day is not known."""
    definition = next(d for p in reversed(timeline.pieces) for d in p.decision.program.rulebook.definitions
                      if d.saving and p.decision.program.rulebook.shown(d.id) == name)  # fmt: skip
    assert definition.saving
    return {
        "tegoed": money(saved[-1].left),
        "begin_onbekend": timeline.days[0].status != REFUSED,
        "bron": sentence(definition.saving.source),
    }


def _readings(timeline: Timeline) -> Iterator[Found]:
    """The own readings of what only plays a part over time: months that were counted, amounts that are saved."""
    seen = set()
    for piece in timeline.pieces:
        rulebook = piece.decision.program.rulebook
        for definition in rulebook.definitions:
            reading = definition.saving.reading if definition.saving else None
            if definition.counts and _held(piece.decision.value(definition.id)):
                reading = definition.reading
            if reading and definition.id not in seen:
                seen.add(definition.id)
                name = rulebook.shown(definition.id)
                yield {"naam": name, "label": definition.label, "reden": reading[0], "anders": reading[1]}


def _held(value: Any) -> bool:
    return value is True or (isinstance(value, list) and True in value)


# -- descriptions ------------------------------------------------------------------------------------------


def described(timeline: Timeline) -> dict[str, Found]:
    """What the outcomes and the columns of the months are, by name: first the outcomes in the order of the file."""
    found: dict[str, Found] = {}
    for program in dict.fromkeys(piece.decision.program for piece in reversed(timeline.pieces)):
        rulebook = program.rulebook
        definitions = {d.id: d for d in rulebook.definitions}
        shown = [definitions[id] for id in rulebook.outcomes] + [d for d in rulebook.definitions if d.in_month]
        for definition in shown:
            found.setdefault(rulebook.shown(definition.id), _description(definition))
    return found


def _description(definition: Definition) -> Found:
    return {
        "label": definition.label,
        "type": definition.type.kind,
        "eenheid": unit_of(definition.type) or None,
        "waarden": dict(definition.choice_labels) or None,
        "maandoverzicht": definition.in_month or None,
        "voor_elke": definition.for_each.rpartition(".")[2] or None,
    }


def _amounts(cents: Cents) -> dict[str, str | None]:
    return {name: money(amount) for name, amount in cents.items()}


def money(cents: int | None) -> str | None:
    """`"991.18"` for 99118 cents; null for unknown."""
    return None if cents is None else number_text(Fraction(cents, 100), 2)


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
