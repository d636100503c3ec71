"""Formulas as a step shows them: filled in with values, and which names they use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from regelwerk.explain.recheck.formula import Evaluator
from regelwerk.explain.recheck.values import (
    DATE,
    ENDLESS,
    CannotRecompute,
    Place,
    Steps,
    Value,
    parsed,
    same,
    scalars,
    split,
)
from regelwerk.language import tree
from regelwerk.language.types import parse_date, parse_number

#: What only a filled-in formula can hold, see `filled_in`.
_LITERAL = re.compile(r"\(-?[0-9]+/[0-9]+%\)|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]+(?:\.[0-9]+)?%?")
#: Where a value is shown, what is shown, what it should be.
Difference = tuple[str, Value, Value]


def outside_records(node: tree.Node) -> Iterator[tree.Node]:
    """A formula and its parts, but not what is worked out for each record of a list."""
    yield node
    if not isinstance(node, tree.Aggregate):
        for part in tree.children(node):
            yield from outside_records(part)


def differences(text: str, node: tree.Node, evaluator: Evaluator, place: Place) -> Iterator[Difference]:
    """Filled in, a formula has the same shape, each name's own value in its place, and the same result.

    Free text (a `sleutel`) and rows of days between the words cannot be read back; such a formula is let pass.
    """
    names = [part.name for part in outside_records(node) if isinstance(part, tree.Name)]
    if any(found.kind == "sleutel" for name in names if (found := evaluator.steps.look_up(name, place))):
        return
    if any(isinstance(part, tree.Call) and part.function == "eerstvolgende_werkdag" for part in tree.walk(node)):
        return
    filled, literals = filled_in(text)
    words, nowhere = Evaluator(literals), Place("")
    for leaf, shown in _leaves(node, filled):
        value, computed = words.value(shown, nowhere), evaluator.value(leaf, place)
        if not same(value, computed):
            yield f" (`{getattr(leaf, 'name', getattr(leaf, 'function', ''))}`)", value, computed
    value, computed = words.value(filled, nowhere), evaluator.value(node, place)
    if not same(value, computed):
        yield "", value, computed


def filled_in(text: str) -> tuple[tree.Node, Steps]:
    """The tree of a formula that is filled in, with steps for the values that an author could not write.

    Such values are numbers with many digits, days outside the calendar of the rules, and a quotient of percents.
    """
    steps: list[dict[str, Any]] = []

    def name_of(match: re.Match[str]) -> str:
        word = match.group()
        if word[0] != "(" and (parse_date(word) or parse_number(word.removesuffix("%"))) is not None:
            return word
        word = word.strip("()")
        kind = "datum" if DATE.fullmatch(word) else "percentage" if word.endswith("%") else "getal"
        name = f"waarde_{len(steps)}"
        steps.append({"naam": name, "type": kind, "waarde": word.removesuffix("%")})
        return name

    return parsed(_LITERAL.sub(name_of, text)), Steps({"regeling": "", "stappen": steps})


def _leaves(node: tree.Node, filled: tree.Node) -> Iterator[tuple[tree.Node, tree.Node]]:
    """Each name of a formula with what stands in its place when it is filled in."""
    if isinstance(node, tree.Name | tree.Parameter | tree.Aggregate):
        yield node, filled
        return
    mine, other = tree.children(node), tree.children(filled)
    if scalars(node) != scalars(filled) or len(mine) != len(other):
        raise CannotRecompute("niet dezelfde formule")
    for part, shown in zip(mine, other, strict=True):
        yield from _leaves(part, shown)


def parts(step: Mapping[str, Any], place: Place, full: Place) -> Iterator[tuple[tree.Node, Place]]:
    """Every formula of a step; of an amount what it is looked up by, with names in full."""
    if step["soort"] == "parameter":
        for part in tree.children(parsed(split(step["naam"])[1])):
            yield part, full
    rows = [*step.get("rijen", ()), *step.get("voorwaarden", ())]
    for text in (step.get("formule"), *(row.get(key) for row in rows for key in ("als", "dan"))):
        if text is not None:
            yield parsed(text), place


class Names:
    """The full names that formulas use. `shown` is what the step itself says it uses.

    In a list without records a name cannot be looked up, only recognised among what is shown.
    """

    def __init__(self, evaluator: Evaluator, shown: Sequence[str]) -> None:
        self.steps = evaluator.steps
        self.shown = shown

    def of(self, node: tree.Node, place: Place) -> Iterator[str]:
        """Every name, also of what an amount is looked up by."""
        inner = place
        if isinstance(node, tree.Aggregate):
            naam, records = self.steps.records(node.list_name, place)
            inner = place.within(naam, 0 if records else -1)
            yield naam
        elif isinstance(node, tree.Name | tree.Parameter):
            yield from self._one(node, place)
        for part in tree.children(node):
            yield from self.of(part, inner)

    def _one(self, node: tree.Name | tree.Parameter, place: Place) -> Iterator[str]:
        if empty := [name for name, number in place.records if number < 0]:
            yield from (naam for naam in self.shown if naam.startswith(f"{empty[-1]}[].") and node.name in naam)
        if isinstance(node, tree.Name):
            found = self.steps.look_up(node.name, place)
        else:
            found = self.steps.find_usage(node, place) if empty else self.steps.usage(node, place)
        yield from [found.naam] if found else []


def margin(a: Value, b: Value) -> Value:
    """The margin of a comparison: days between dates; none with what is unknown or without end."""
    if a is None or b is None or ENDLESS in (a, b):
        return None
    if isinstance(a, date) and isinstance(b, date):
        return Fraction((a - b).days)
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a - b
    raise CannotRecompute(f"`{a}` en `{b}` hebben geen verschil")
