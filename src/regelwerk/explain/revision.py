"""Two versions of the facts of one case over a period: what differs per month, and which facts make it differ.

A positive difference is paid too little until now, a negative one too much.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from regelwerk.engine.months import Month, added, months, shared_names
from regelwerk.engine.timeline import Timeline
from regelwerk.explain.causes import COUNT, FACT, Cause, causes
from regelwerk.explain.course import Explain, described, money

Found = dict[str, Any]


def revision(before: Timeline, after: Timeline, explain_old: Explain, explain_new: Explain) -> Found:
    """The months that differ and what they come to; docs/opdrachten.md describes every key."""
    pairs = list(zip(months(before.pieces), months(after.pieces), strict=True))
    names = list(dict.fromkeys([*shared_names(before.pieces), *shared_names(after.pieces)]))
    rulebook = after.spans[-1].decision.program.rulebook
    return {
        "regeling": rulebook.regeling,
        "gemeente": rulebook.gemeente or None,
        "van": _iso(after.spans[0].start),
        "tot": _iso(after.spans[-1].end),
        "begrippen": {name: one for name, one in described(after).items() if name in names},
        "maanden": [
            _month(one, other, names, _causes(one, other, before, after, explain_old, explain_new))
            for one, other in pairs
            if any(_total(one, name) != _total(other, name) for name in names)
        ],
        "totalen": {name: _sums(pairs, name) for name in names},
    }


def _month(one: Month, other: Month, names: list[str], found: dict[Cause, None]) -> Found:
    return {
        "maand": _iso(one.first)[:7],
        "dagen": sum(part.end - part.start for part in one.parts),
        "bedragen": {name: _compared(_total(one, name), _total(other, name)) for name in names},
        "oorzaken": [
            {"soort": cause.kind, "naam": cause.name, "label": cause.label, "oud": cause.before, "nieuw": cause.after}
            for cause in found
        ],
    }


def _causes(
    one: Month, other: Month, before: Timeline, after: Timeline, explain_old: Explain, explain_new: Explain
) -> dict[Cause, None]:  # fmt: skip
    """The facts that make the difference, looked at on the first day of each part of the month that differs."""
    found: dict[Cause, None] = {}
    for day in sorted({part.start for part in (*one.parts, *other.parts)}):
        old, new = before.on(day), after.on(day)
        if old.values != new.values:
            found |= dict.fromkeys(causes(explain_old(old), explain_new(new)))
    return {cause: None for cause in found if cause.kind in (FACT, COUNT)}


def _total(month: Month, name: str) -> int | None:
    return month.total(name) if name in month.parts[0].cents else 0


def _sums(pairs: list[tuple[Month, Month]], name: str) -> Found:
    return _compared(*(added(_each(pairs, side, name)) for side in (0, 1)))


def _each(pairs: list[tuple[Month, Month]], side: int, name: str) -> Iterator[int | None]:
    return (_total(pair[side], name) for pair in pairs)


def _compared(old: int | None, new: int | None) -> Found:
    difference = None if old is None or new is None else new - old
    return {"oud": money(old), "nieuw": money(new), "verschil": money(difference)}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
