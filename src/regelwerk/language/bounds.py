"""Between which limits a formula stays, given the limits of what it uses. Proves that nothing is divided by zero."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from regelwerk.language import tree
from regelwerk.language.rulebook import Bounds, Definition

ANY = Bounds()


def may_be_zero(bounds: Bounds) -> bool:
    """Whether zero lies within these limits."""
    above = bounds.low is not None and (bounds.low > 0 or (bounds.low == 0 and bounds.low_open))
    below = bounds.high is not None and (bounds.high < 0 or (bounds.high == 0 and bounds.high_open))
    return not (above or below)


def within(inner: Bounds, outer: Bounds) -> bool:
    """Whether everything in `inner` also lies in `outer`."""
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low and high


def union(parts: list[Bounds]) -> Bounds:
    """The smallest limits around all parts."""
    lows, highs = [p.low for p in parts], [p.high for p in parts]
    known_lows, known_highs = [x for x in lows if x is not None], [x for x in highs if x is not None]
    low = min(known_lows) if len(known_lows) == len(lows) else None
    high = max(known_highs) if len(known_highs) == len(highs) else None
    return Bounds(
        low, high,
        all(p.low_open for p in parts if p.low == low), all(p.high_open for p in parts if p.high == high),
    )  # fmt: skip


class BoundsOf:
    """Computes limits of formulas; `known` holds those of names, `on_division` hears of each unsafe divisor."""

    def __init__(self, known: Mapping[str, Bounds], on_division: Callable[[tree.Node], None]) -> None:
        self.known = dict(known)
        self.on_division = on_division

    def definition(self, definition: Definition) -> Bounds:
        """The limits of a definition's value; yes/no and words have none."""
        for condition in definition.conditions:
            self.node(condition.node)
        if definition.formula is not None:
            return self.node(definition.formula)
        parts, guards = [], dict(self.known)
        for row in definition.rows:
            if row.condition is not None:
                self.node(row.condition)
            narrowed = BoundsOf({**guards, **_narrowed(row.condition, guards, True)}, self.on_division)
            parts.append(narrowed.node(row.value))
            guards |= _narrowed(row.condition, guards, False)
        return union(parts) if parts else ANY

    def node(self, node: tree.Node) -> Bounds:
        match node:
            case tree.Number(value=value):
                return Bounds(value, value)
            case tree.Day(ordinal=ordinal):
                return Bounds(Fraction(ordinal), Fraction(ordinal))
            case tree.Name(id=id) | tree.Parameter(id=id):
                for part in tree.children(node):
                    self.node(part)
                return self.known.get(id, ANY)
            case tree.Negative(operand=operand):
                return _negative(self.node(operand))
            case tree.Arithmetic():
                return self._arithmetic(node)
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                self.node(condition)
                yes = BoundsOf({**self.known, **_narrowed(condition, self.known, True)}, self.on_division)
                no = BoundsOf({**self.known, **_narrowed(condition, self.known, False)}, self.on_division)
                return union([yes.node(then), no.node(otherwise)])
            case tree.Call(function="minimum" | "maximum"):
                return _extreme(node.function, [self.node(part) for part in node.arguments])
            case tree.Rounded(operand=operand, step=step):
                inner = self.node(operand)
                low = None if inner.low is None else _floor(inner.low, step)
                return Bounds(low, None if inner.high is None else -_floor(-inner.high, step))
            case tree.Aggregate(function="aantal"):
                self._visit(node)
                return Bounds(Fraction(0), None)
            case tree.Aggregate(function="enige", operand=operand) if operand is not None:
                return self.node(operand)
            case tree.Aggregate(function="som", operand=operand) if operand is not None:
                self._visit(node)
                low = self.node(operand).low
                return Bounds(Fraction(0) if low is not None and low >= 0 else None, None)
        self._visit(node)
        return ANY

    def _visit(self, node: tree.Node) -> None:
        for part in tree.children(node):
            self.node(part)

    def _arithmetic(self, node: tree.Arithmetic) -> Bounds:
        a, b = self.node(node.left), self.node(node.right)
        match node.operator:
            case "+":
                return _sum(a, b)
            case "-":
                return _sum(a, _negative(b))
            case "*":
                return _product(a, b)
        if may_be_zero(b):
            self.on_division(node.right)
            return ANY
        return _quotient(a, b)


def _floor(value: Fraction, step: Fraction) -> Fraction:
    return (value / step).__floor__() * step


def _negative(a: Bounds) -> Bounds:
    return Bounds(
        None if a.high is None else -a.high, None if a.low is None else -a.low, a.high_open, a.low_open
    )  # fmt: skip


def _sum(a: Bounds, b: Bounds) -> Bounds:
    low = None if a.low is None or b.low is None else a.low + b.low
    high = None if a.high is None or b.high is None else a.high + b.high
    return Bounds(low, high, a.low_open or b.low_open, a.high_open or b.high_open)


def _product(a: Bounds, b: Bounds) -> Bounds:
    if a.low is not None and a.low >= 0 and b.low is not None and b.low >= 0:
        high = None if a.high is None or b.high is None else a.high * b.high
        return Bounds(a.low * b.low, high, a.low_open and b.low_open)
    if None in (a.low, a.high, b.low, b.high):
        return ANY
    corners = [x * y for x in (a.low, a.high) for y in (b.low, b.high) if x is not None and y is not None]
    return Bounds(min(corners), max(corners))


def _quotient(a: Bounds, b: Bounds) -> Bounds:
    if a.low is not None and a.low >= 0 and b.low is not None and b.low >= 0:
        high = None if a.high is None or b.low == 0 else a.high / b.low
        low = Fraction(0) if b.high is None else a.low / b.high
        return Bounds(low, high, a.low_open and low == 0)
    return ANY


def _extreme(function: str, parts: list[Bounds]) -> Bounds:
    pick = min if function == "minimum" else max
    lows, highs = [p.low for p in parts], [p.high for p in parts]
    known_lows, known_highs = [x for x in lows if x is not None], [x for x in highs if x is not None]
    if function == "minimum":
        low = pick(known_lows) if len(known_lows) == len(lows) else None
        high = pick(known_highs) if known_highs else None
    else:
        low = pick(known_lows) if known_lows else None
        high = pick(known_highs) if len(known_highs) == len(highs) else None
    return Bounds(low, high, any(p.low_open for p in parts if p.low == low and low is not None)
                  and all(p.low_open for p in parts if p.low == low))  # fmt: skip


def _narrowed(condition: tree.Node | None, known: Mapping[str, Bounds], holds: bool) -> dict[str, Bounds]:
    """The limits of plain names after a condition `name < 3` and the like did or did not hold."""
    if isinstance(condition, tree.Not):
        return _narrowed(condition.operand, known, not holds)
    if isinstance(condition, tree.Logic) and (condition.operator == "en") == holds:
        found: dict[str, Bounds] = {}
        for part in condition.operands:
            found |= _narrowed(part, {**known, **found}, holds)
        return found
    if not (isinstance(condition, tree.Compare) and isinstance(condition.right, tree.Number)):
        return {}
    name = condition.left
    if not isinstance(name, tree.Name | tree.Parameter):
        return {}
    return {name.id: _cut(known.get(name.id, ANY), condition.operator, condition.right.value, holds)}


_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}


def _cut(old: Bounds, operator: str, value: Fraction, holds: bool) -> Bounds:
    match operator if holds else _OPPOSITE[operator]:
        case ">" | ">=" as sign:
            return old if old.low is not None and old.low > value else replace(old, low=value, low_open=sign == ">")
        case "<" | "<=" as sign:
            return old if old.high is not None and old.high < value else replace(old, high=value, high_open=sign == "<")
        case "!=" if value == old.low:
            return replace(old, low_open=True)
        case "!=" if value == old.high:
            return replace(old, high_open=True)
        case "=":
            return Bounds(value, value)
    return old
