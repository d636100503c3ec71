"""A period decided day by day: equal days joined into spans, why each span begins, and money per calendar month.

Pure: who calls it hands in how one day is decided (facts, law and amounts of that day included).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from regelwerk.engine.arithmetic import afgerond
from regelwerk.engine.calendar import begin_maand
from regelwerk.engine.decide import Decision
from regelwerk.language import tree
from regelwerk.language.rulebook import Definition

FACT, LAW, AMOUNT, DATE = "feit", "wet", "bedrag", "datum"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a span begins: a fact, other law, another amount, or a date that was reached. `id` says which."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Span:
    """Days `start` up to but not including `end` with the same outcome; `decision` is that of the first day."""

    start: int
    end: int
    decision: Decision
    causes: tuple[Cause, ...]


def spans(start: int, end: int, decide_on: Callable[[int], Decision]) -> list[Span]:
    """Every day from `start` up to `end` decided, equal days joined."""
    found: list[Span] = []
    begin, causes = start, tuple[Cause, ...]()
    first = last = decide_on(start)
    for day in range(start + 1, end):
        decision = decide_on(day)
        if _same(last, decision):
            last = decision
            continue
        found.append(Span(begin, day, first, causes))
        causes = tuple(_causes(last, decision))
        begin, first, last = day, decision, decision
    return [*found, Span(begin, end, first, causes)]


def _same(a: Decision, b: Decision) -> bool:
    if a.program is b.program:
        return a.values == b.values or _outcome(a) == _outcome(b)
    return _outcome(a) == _outcome(b)


def _outcome(decision: Decision) -> tuple[Any, ...]:
    """What people would call the outcome: status, values, and which conditions of the right hold."""
    rulebook = decision.program.rulebook
    values = [(rulebook.shown(id), decision.value(id)) for id in rulebook.outcomes]
    return decision.status, values, [(name, decision.value(id)) for name, id in _conditions(decision)]


def _conditions(decision: Decision) -> list[tuple[str, str]]:
    """The conditions of the right that are a name of their own."""
    rulebook = decision.program.rulebook
    recht = decision.program.places.get(f"{rulebook.regeling}.recht")
    if recht is None:
        return []
    bare = (c.node.operand if isinstance(c.node, tree.Not) else c.node for c in rulebook.definitions[recht].conditions)
    return [(node.name, node.id) for node in bare if isinstance(node, tree.Name) and node.id in decision.program.places]


# -- causes ------------------------------------------------------------------------------------------------


def _causes(before: Decision, after: Decision) -> Iterator[Cause]:
    """What differs between two days that follow each other: facts, law, amounts; else a date that was reached."""
    found = [*_changed_facts(before, after), *_changed_law(before, after), *_changed_amounts(before, after)]
    yield from found or _reached(before, after)


def _changed_facts(before: Decision, after: Decision) -> list[Cause]:
    old, new = _facts(before), _facts(after)
    return [Cause(FACT, id) for id in new if id in old and old[id] != new[id]]


def _facts(decision: Decision) -> dict[str, Any]:
    found, place = {}, 0
    for fact in decision.program.rulebook.facts:
        width = 1 + len(fact.fields)
        found[fact.id] = decision.facts[place : place + width]
        place += width
    return found


def _changed_law(before: Decision, after: Decision) -> list[Cause]:
    old, new = before.program.rulebook.files, after.program.rulebook.files
    changed = [path for path in new if path.count("/") >= 3 and new[path] != old.get(path)]
    return [Cause(LAW, path) for path in changed] if before.program is not after.program else []


def _changed_amounts(before: Decision, after: Decision) -> list[Cause]:
    old = dict(
        zip((t.id for t in before.program.rulebook.tables), before.program.amounts(before.valid_on), strict=True)
    )
    new = dict(zip((t.id for t in after.program.rulebook.tables), after.program.amounts(after.valid_on), strict=True))
    return [Cause(AMOUNT, id) for id in new if id in old and old[id] != new[id]]


def _reached(before: Decision, after: Decision) -> list[Cause]:
    """The first definitions that changed by the passing of days alone: those that use nothing else that changed."""
    changed = {d.id for d in after.program.rulebook.definitions if _value(before, d) != _value(after, d)}
    roots = [d for d in after.program.rulebook.definitions if d.id in changed and not _uses(d) & (changed - {d.id})]
    return [Cause(DATE, definition.id) for definition in roots]


def _value(decision: Decision, definition: Definition) -> Any:
    return decision.value(definition.id) if definition.id in decision.program.places else None


def _uses(definition: Definition) -> set[str]:
    nodes = [definition.formula, *(r.condition for r in definition.rows), *(r.value for r in definition.rows)]
    nodes += [condition.node for condition in definition.conditions]
    return {getattr(part, "id", "") for node in nodes if node is not None for part in tree.walk(node)}


# -- months ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a calendar month that one span covers. `cents` is None when the amount is not known."""

    start: int
    end: int
    monthly: int | None
    cents: int | None


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month (its first day) with its parts; `cents` is their sum."""

    first: int
    days: int
    parts: tuple[Part, ...]

    @property
    def cents(self) -> int | None:
        """The whole month in cents, None when a part is not known."""
        known = [part.cents for part in self.parts if part.cents is not None]
        return sum(known) if len(known) == len(self.parts) else None


def months(found: Sequence[Span], outcome: str) -> list[Month]:
    """What an amount per month comes to in each calendar month; a part of a month by its calendar days.

    Parts are rounded so that they add up: the sum of the parts of an unchanged month is that month's amount.
    """
    first, made = begin_maand(found[0].start), []
    while first < found[-1].end:
        following = begin_maand(first + 31)
        cut = [(max(s.start, first), min(s.end, following), _monthly(s.decision, outcome)) for s in found
               if s.start < following and s.end > first]  # fmt: skip
        made.append(Month(first, following - first, tuple(_parts(cut, following - first))))
        first = following
    return made


def _monthly(decision: Decision, outcome: str) -> int | None:
    """The amount in cents; a regeling that does not have the outcome on that day pays nothing."""
    id = f"{decision.program.rulebook.regeling}.{outcome}"
    if id not in decision.program.places:
        return 0
    value = decision.value(id)
    scale = decision.program.scales[id]
    return None if value is None else afgerond(value * 100, scale)


def _parts(cut: list[tuple[int, int, int | None]], days: int) -> Iterator[Part]:
    exact, paid = 0, 0
    for start, end, monthly in cut:
        if monthly is None:
            yield Part(start, end, None, None)
            continue
        exact += monthly * (end - start)
        total = afgerond(exact, days)
        yield Part(start, end, monthly, total - paid)
        paid = total
