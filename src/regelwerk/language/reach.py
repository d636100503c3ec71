"""Finds table rows that can never hold: every case that meets their condition was taken by a row before.

A condition is written as alternatives of simple demands (`x < 3`, `leefvorm = alleenstaand`); a row is dead when no
alternative is left after the rows before it. What is not simple counts as possible, so there is no false alarm.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from regelwerk.language import limits, tree
from regelwerk.language.literals import written
from regelwerk.language.rulebook import Row
from regelwerk.language.types import number_text

_NEGATED = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


@dataclass(frozen=True)
class _Demand:
    """`subject operator value`; subjects are compared by their text. `node` is the subject itself."""

    subject: str
    operator: str
    value: object
    node: tree.Node = field(compare=False)


_Way = frozenset[_Demand]
_Alternatives = list[_Way]


def dead_rows(rows: tuple[Row, ...]) -> Iterator[tuple[Row, str, str]]:
    """The rows that can never hold, each with the reason and an example of a case that a row before it takes."""
    left: _Alternatives = [frozenset()]
    demands = 0
    for index, row in enumerate(rows):
        if row.condition is None or demands > limits.TABLE_DEMANDS:
            return
        ways = _alternatives(row.condition, True)
        here = _product(left, ways)
        if here is not None and not any(map(_possible, here)):
            yield row, *_reason(rows[:index], ways)
        rest = _product(left, _alternatives(row.condition, False))
        if rest is None:
            return
        left = [way for way in rest if _possible(way)]
        demands += sum(map(len, rest))


def _reason(before: tuple[Row, ...], ways: _Alternatives | None) -> tuple[str, str]:
    way = next(filter(_possible, ways or ()), None)
    if way is None:
        return "haar voorwaarde spreekt zichzelf tegen", ""
    example = next((text for n, row in enumerate(before, 1) if (text := _taken(way, row, n))), "")
    return "de rijen erboven nemen haar gevallen al", example


def _taken(way: _Way, row: Row, number: int) -> str:
    """An example of a case on this way that the row takes, or nothing when there is none or it cannot be said."""
    theirs = _alternatives(row.condition, True) if row.condition else None
    both = _product([way], theirs) or []
    said = [_said(demand) for demand in _case(next(filter(_possible, both), frozenset()))]
    return f"Bij `{' en '.join(said)}` geldt rij {number} al." if said and all(said) else ""


def _case(way: _Way) -> list[_Demand]:
    """One value for each subject, that meets the demands on it."""
    subjects: dict[str, list[_Demand]] = {}
    for demand in sorted(way, key=lambda d: (d.subject, d.operator, str(d.value))):
        subjects.setdefault(demand.subject, []).append(demand)
    return [_value(on_one) for on_one in subjects.values()]


def _value(demands: list[_Demand]) -> _Demand:
    first = demands[0]
    step = Fraction(1, 100) if first.node.type.kind == "percentage" else 1
    values = [v + shift for d in demands if isinstance(v := d.value, Fraction) for shift in (0, step, -step)]
    tried = [replace(first, operator="=", value=v) for v in [*values, *first.node.type.choices, True, False]]
    return next((demand for demand in tried if _possible(frozenset({*demands, demand}))), first)


def _said(demand: _Demand) -> str:
    """`leeftijd = 17`, or nothing when the subject is more than a name."""
    node = demand.node
    if not isinstance(node, tree.Name | tree.Parameter) or demand.operator != "=":
        return ""
    if isinstance(demand.value, bool):
        return node.name if demand.value else f"niet {node.name}"
    value = written(node.type, demand.value) if isinstance(demand.value, Fraction) else demand.value
    return f"{node.name} = {value}"


def _product(left: _Alternatives | None, right: _Alternatives | None) -> _Alternatives | None:
    if left is None or right is None or len(left) * len(right) > limits.ROW_CONDITION_TERMS:
        return None
    return [a | b for a in left for b in right]


def _alternatives(node: tree.Node, holds: bool) -> _Alternatives | None:
    """The ways in which the condition holds (or not), or None when there are too many."""
    match node:
        case tree.Not(operand=operand):
            return _alternatives(operand, not holds)
        case tree.Logic(operator=operator, operands=operands):
            parts = [_alternatives(part, holds) for part in operands]
            if (operator == "en") == holds:
                found: _Alternatives | None = [frozenset()]
                for part in parts:
                    found = _product(found, part)
                return found
            return None if None in parts else [way for part in parts if part for way in part]
        case tree.Compare(operator=operator, left=left, right=right):
            return [frozenset({_demand(left, operator if holds else _NEGATED[operator], right)})]
        case tree.Between(operand=operand, low=low, high=high):
            above, below = _demand(operand, ">=", low), _demand(operand, "<", high)
            if holds:
                return [frozenset({above, below})]
            return [frozenset({_demand(operand, "<", low)}), frozenset({_demand(operand, ">=", high)})]
        case tree.In(operand=operand, members=members, negated=negated):
            if holds != negated:
                return [frozenset({_demand(operand, "=", member)}) for member in members]
            return [frozenset(_demand(operand, "!=", member) for member in members)]
        case tree.Constant(word="ja" | "nee" as word):
            return [frozenset()] if (word == "ja") == holds else []
    return [frozenset({_Demand(_text(node), "=", holds, node)})]


def _demand(left: tree.Node, operator: str, right: tree.Node) -> _Demand:
    value = _constant(right)
    if value is None and (value := _constant(left)) is not None:
        swapped = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(operator, operator)
        return _Demand(_subject(right), swapped, value, right)
    if value is None:
        return _Demand(
            f"{_text(left)} | {_text(right)}", operator, Fraction(0), tree.Arithmetic(left.position, "-", left, right)
        )
    return _Demand(_subject(left), operator, value, left)


def _subject(node: tree.Node) -> str:
    choices = ",".join(node.type.choices)
    return f"{_text(node)}?{choices}" if choices else _text(node)


def _constant(node: tree.Node) -> object:
    match node:
        case tree.Number(value=value):
            return value
        case tree.Day(ordinal=ordinal):
            return Fraction(ordinal)
        case tree.Choice(word=word):
            return word
        case tree.Constant(word="ja" | "nee" as word):
            return word == "ja"
    return None


def _text(node: tree.Node) -> str:
    """One spelling per expression, by ids; equality of nodes ignores places already."""
    own = [getattr(node, name, "") for name in ("id", "word", "ordinal", "operator", "function", "mode", "step_text")]
    value = number_text(node.value) if isinstance(node, tree.Number) else ""
    parts = ",".join(_text(part) for part in tree.children(node))
    return f"{type(node).__name__}:{'/'.join(str(x) for x in own if x)}{value}({parts})"


def _possible(demands: frozenset[_Demand]) -> bool:
    """Whether one value per subject can meet all demands on it."""
    subjects: dict[str, list[_Demand]] = {}
    for demand in demands:
        subjects.setdefault(demand.subject, []).append(demand)
    return all(_meets(subject, on_one) for subject, on_one in subjects.items())


def _meets(subject: str, demands: list[_Demand]) -> bool:
    if all(isinstance(demand.value, Fraction) for demand in demands):
        return _interval(demands)
    allowed = {True, False} if isinstance(demands[0].value, bool) else set(subject.partition("?")[2].split(","))
    wanted = {demand.value for demand in demands if demand.operator == "="}
    refused = {demand.value for demand in demands if demand.operator == "!="}
    if len(wanted) > 1:
        return False
    return bool((wanted or allowed) - refused)


def _interval(demands: list[_Demand]) -> bool:
    lows = [(d.value, d.operator == ">") for d in demands if d.operator in (">", ">=", "=")]
    highs = [(d.value, d.operator == "<") for d in demands if d.operator in ("<", "<=", "=")]
    for low, low_open in lows:
        for high, high_open in highs:
            if low > high or (low == high and (low_open or high_open)):  # type: ignore[operator]
                return False
    wanted = {d.value for d in demands if d.operator == "="}
    refused = {d.value for d in demands if d.operator == "!="}
    if any(low == high for low, _ in lows for high, _ in highs if not wanted):
        wanted = {low for low, _ in lows if low in {high for high, _ in highs}}
    return not (wanted & refused)
