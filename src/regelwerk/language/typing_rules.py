"""Which types go together: units in sums, products and comparisons, and what a declared type accepts."""

from __future__ import annotations

from regelwerk.language.tree import Negative, Node, Number
from regelwerk.language.types import GETAL, PERCENTAGE, UNKNOWN_TYPE, Type, Unit, unit_of


def is_zero(node: Node) -> bool:
    """Whether the node is the bare number 0, that fits every unit."""
    if isinstance(node, Negative):
        return is_zero(node.operand)
    return isinstance(node, Number) and node.value == 0 and not node.percent and not node.unit_word


def _adapts(literal: Node, other: Type) -> bool:
    return is_zero(literal) or (literal.type.literal and other.kind in {"getal", "duur"})


def common(left: Node, right: Node) -> Type | None:
    """The type of both sides of a sum or comparison, or None when they do not go together."""
    a, b = left.type, right.type
    if not (a.numeric and b.numeric):
        return None
    if a.literal and b.literal:
        return a
    if a.literal and _adapts(left, b):
        return b
    if b.literal and _adapts(right, a):
        return a
    if a.unit == b.unit and {a.kind, b.kind} in ({a.kind}, {"getal", "duur"}):
        return a if not b.unlimited else b
    return None


def sum_type(left: Node, right: Node) -> Type | None:
    """As `common`, but a percentage may be added to a plain number: `1 + 8%`."""
    found = common(left, right)
    plain = {left.type.kind, right.type.kind} == {"getal", "percentage"} and not left.type.unit and not right.type.unit
    return found or (GETAL if plain else None)


def product_type(operator: str, a: Type, b: Type) -> Type:
    """The type of `a * b` or `a / b`: units multiply, percentages count as plain numbers."""
    sign = 1 if operator == "*" else -1
    unit: Unit = unit_of(*a.unit, *((name, sign * power) for name, power in b.unit))
    if not unit:
        only_percentages = {a.kind, b.kind} == {"percentage"} and operator == "*"
        return PERCENTAGE if only_percentages else Type("getal", literal=a.literal and b.literal)
    if any(name == "euro" for name, _ in unit):
        return Type("bedrag", unit)
    is_duration = len(unit) == 1 and unit[0][1] == 1 and "duur" in {a.kind, b.kind}
    return Type("duur" if is_duration else "getal", unit)


def accepts(declared: Type, node: Node) -> bool:
    """Whether a value of this formula may stand where `declared` is promised."""
    found = node.type
    if "onbekend" in (found.kind, declared.kind):
        return True
    if declared.kind == "keuze":
        return found.kind == "keuze" and set(found.choices) <= set(declared.choices)
    if not declared.numeric:
        return found.kind == declared.kind
    if not found.numeric:
        return False
    if found.literal:
        return _adapts(node, declared)
    if found.unit != declared.unit:
        return False
    same = {found.kind, declared.kind}
    return len(same) == 1 or same == {"getal", "duur"} or same == {"getal", "percentage"}


def known(a: Type, b: Type) -> Type:
    """The type of two values of which one is unknown; a bare number says nothing about the other."""
    known = b if a.kind == "onbekend" else a
    return UNKNOWN_TYPE if known.literal else known
