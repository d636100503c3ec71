"""How two values of a trace compare: whether it holds, by how much, and whether the boundary itself counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from regelwerk.explain.text import Shape, counted, parsed, show
from regelwerk.language.types import number_text, parse_date

HOLDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: bool(a == b), "!=": lambda a, b: bool(a != b), "<": lambda a, b: bool(a < b),
    "<=": lambda a, b: bool(a <= b), ">": lambda a, b: bool(a > b), ">=": lambda a, b: bool(a >= b),
}  # fmt: skip


def settled(held: list[bool | None], settles: bool) -> bool | None:
    return settles if settles in held else None if None in held else not settles


def comparable(text: str) -> Any:
    """A date by its day number, a number as a fraction, a word as itself; None for unknown."""
    if text == "onbekend":
        return None
    if text == "onbeperkt":
        return Fraction(10**30)
    day = parse_date(text)
    return Fraction(day.toordinal()) if day else (number if (number := parsed(text)) is not None else text)


def relation(left: str, right: str, shape: Shape, operator: str) -> str:
    """How two known values compare, with the margin, and whether the boundary itself counts."""
    counts = operator in ("<=", ">=")
    if operator in ("=", "!=") and comparable(left) == comparable(right):
        return f"{show(left, shape)} is gelijk aan {show(right, shape)}"
    said = _difference(left, right, shape)
    if operator in ("=", "!="):
        return said
    return f"{said}; de grens zelf telt {'mee' if counts else 'niet mee'}"


def _difference(left: str, right: str, shape: Shape) -> str:
    first, second = show(left, shape), show(right, shape)
    more, less = {"datum": ("later", "eerder"), "bedrag": ("hoger", "lager"), "percentage": ("hoger", "lager")}.get(
        shape.kind, ("meer", "minder")
    )
    margin = comparable(left) - comparable(right)
    if margin == 0:
        return f"{first} is precies de grens"
    return f"{first} is {_margin(abs(margin), shape)} {more if margin > 0 else less} dan {second}"


def _margin(margin: Fraction, shape: Shape) -> str:
    if shape.kind == "datum":
        return counted(margin, "dag")
    if shape.kind == "percentage":
        return show(number_text(margin), Shape("getal", "procentpunt"))
    return show(number_text(margin), shape)
