"""A period decided day by day: equal days joined, for people into spans, for money into smaller pieces.

Pure: who calls it hands in how one day is decided (facts, law and amounts of that day included).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from regelwerk.engine.decide import Decision
from regelwerk.engine.program import Program
from regelwerk.language import tree


@dataclass(frozen=True, slots=True)
class Piece:
    """Days `start` up to but not including `end` with the same values in the table of months."""

    start: int
    end: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class Span:
    """Days `start` up to but not including `end` with the same outcome; `decision` is that of the first day.

    `before` is the decision of the day before, None for the first span: what differs is why the span begins.
    """

    start: int
    end: int
    decision: Decision
    before: Decision | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every day of a period, joined two ways: spans of equal outcome, and pieces of equal months."""

    days: tuple[Decision, ...]
    spans: tuple[Span, ...]
    pieces: tuple[Piece, ...]

    def on(self, day: int) -> Decision:
        """The decision of one day."""
        return self.days[day - self.spans[0].start]


def timeline(start: int, end: int, decide_on: Callable[[int], Decision]) -> Timeline:
    """Every day from `start` up to `end` decided, in order, and equal days joined."""
    days = tuple(decide_on(day) for day in range(start, end))
    compared = [(start + n + 1, *_compare(*pair)) for n, pair in enumerate(itertools.pairwise(days))]
    turns = [start, *(day for day, same, _ in compared if not same), end]
    cuts = [start, *(day for day, _, same in compared if not same), end]
    spans = [
        Span(a, b, days[a - start], days[a - start - 1] if a > start else None) for a, b in itertools.pairwise(turns)
    ]
    pieces = [Piece(a, b, days[a - start]) for a, b in itertools.pairwise(cuts)]
    return Timeline(days, tuple(spans), tuple(pieces))


def _compare(a: Decision, b: Decision) -> tuple[bool, bool]:
    """Whether two days have the same outcome, and whether they are the same in the table of months too."""
    if a.program is b.program and a.values == b.values:
        return True, True
    same = _outcome(a) == _outcome(b)
    return same, same and _months(a) == _months(b)


def _outcome(decision: Decision) -> list[tuple[str, Any]]:
    """What people would call the outcome: values of the outcomes, and which conditions of the right do not hold.

    The status follows from these. A new condition that holds changes nothing.
    """
    outcomes, named = _outcome_places(decision.program)
    values = [(name, decision.values[place]) for name, place in outcomes]
    return values + [(name, decision.values[place]) for name, place in named if decision.values[place] is not True]


def _months(decision: Decision) -> list[tuple[str, Any]]:
    return [(name, decision.values[place]) for name, place in _month_places(decision.program)]


@lru_cache(maxsize=64)
def _outcome_places(program: Program) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Name and place of the outcomes, and of the conditions of the right."""
    ids = program.rulebook.outcomes, conditions(program).values()
    outcomes, named = ([(program.rulebook.shown(id), program.places[id]) for id in part] for part in ids)
    return outcomes, named


@lru_cache(maxsize=64)
def _month_places(program: Program) -> list[tuple[str, int]]:
    rulebook = program.rulebook
    return [(rulebook.shown(d.id), program.places[d.id]) for d in rulebook.definitions if d.in_month]


def conditions(program: Program) -> dict[str, str]:
    """The conditions of the right that are a name of their own, by name: the id."""
    rulebook = program.rulebook
    recht = program.places.get(f"{rulebook.regeling}.recht")
    if recht is None:
        return {}
    bare = (c.node.operand if isinstance(c.node, tree.Not) else c.node for c in rulebook.definitions[recht].conditions)
    return {node.name: node.id for node in bare if isinstance(node, tree.Name) and node.id in program.places}
