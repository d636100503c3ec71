"""Printed arithmetic: what the code of a sum, product, quotient, comparison or rounding looks like.

A number is an integer over a denominator that is known when printing; only a quotient is a pair in lowest terms. Each
function takes `hold`, which puts a value in a variable of its own where a pair is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import lcm

RATIO = 0
#: A variable, or a place in a list: `v12`, `f3_1[i0]`.
_PLACE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\[[A-Za-z0-9_]+\])?")


@dataclass(frozen=True, slots=True)
class Atom:
    """Printed code of a value. `scale` is its denominator, RATIO (0) a pair; `leaves` are what may be unknown in it."""

    code: str
    scale: int = 1
    leaves: tuple[str, ...] = ()

    @property
    def simple(self) -> bool:
        """Whether the code is a variable, a place in a list or a number, cheap to repeat."""
        return self.code.isdigit() or _PLACE.fullmatch(self.code) is not None


Hold = Callable[[Atom], Atom]


def joined(*atoms: Atom) -> tuple[str, ...]:
    """All that may be unknown in these values, each once."""
    return tuple(dict.fromkeys(leaf for atom in atoms for leaf in atom.leaves))


def pair(atom: Atom) -> tuple[str, str]:
    """Numerator and denominator of a value."""
    if atom.scale != RATIO:
        return _factor(atom.code), str(atom.scale)
    return f"{atom.code}[0]", f"{atom.code}[1]"


def plus(hold: Hold, left: Atom, sign: str, right: Atom) -> Atom:
    """`left + right` or `left - right`."""
    if RATIO in (left.scale, right.scale):
        (a, b), (c, d) = pair(left), pair(right)
        return hold(Atom(f"ratio({a} * {d} {sign} {c} * {b}, {b} * {d})", RATIO, joined(left, right)))
    a, b, shared = _alike(left, right)
    return Atom(f"({a} {sign} {b})", shared, joined(left, right))


def times(hold: Hold, left: Atom, right: Atom) -> Atom:
    """`left * right`; denominators multiply."""
    if RATIO in (left.scale, right.scale):
        (a, b), (c, d) = pair(left), pair(right)
        return hold(Atom(f"ratio({a} * {c}, {b} * {d})", RATIO, joined(left, right)))
    return Atom(f"{_factor(left.code)} * {_factor(right.code)}", left.scale * right.scale, joined(left, right))


def divided(hold: Hold, left: Atom, right: Atom) -> Atom:
    """`left / right` as a pair."""
    (a, b), (c, d) = pair(left), pair(right)
    return hold(Atom(f"ratio({a} * {d}, {b} * {c})", RATIO, joined(left, right)))


def divided_by(left: Atom, numerator: int, denominator: int) -> Atom:
    """Division by a number that stands in the formula only changes the denominator."""
    return Atom(_scaled(left.code, denominator), left.scale * numerator, left.leaves)


def compared(sign: str, left: Atom, right: Atom) -> Atom:
    """A comparison; quotients are compared crosswise, their denominators are positive."""
    sign = "==" if sign == "=" else sign
    if RATIO in (left.scale, right.scale):
        (a, b), (c, d) = pair(left), pair(right)
        return Atom(f"({a} * {d} {sign} {c} * {b})", 1, joined(left, right))
    a, b, _ = _alike(left, right)
    return Atom(f"({a} {sign} {b})", 1, joined(left, right))


def extreme(hold: Hold, name: str, atoms: list[Atom]) -> Atom:
    """`min` or `max` of two or more."""
    if all(atom.scale != RATIO for atom in atoms):
        shared = lcm(*(atom.scale for atom in atoms))
        codes = [_scaled(atom.code, shared // atom.scale) for atom in atoms]
        return Atom(f"{name}({', '.join(codes)})", shared, joined(*atoms))
    result = as_ratio(hold, atoms[0])
    for atom in atoms[1:]:
        other = as_ratio(hold, atom)
        test = compared("<=" if name == "min" else ">=", result, other).code
        result = hold(Atom(f"({result.code} if {test} else {other.code})", RATIO, joined(result, other)))
    return result


def rounded(function: str, before: Atom, step: tuple[int, int], least_scale: int) -> Atom:
    """Rounded to a multiple of a step (a quotient), over a denominator of at least `least_scale` (cents for money)."""
    numerator, denominator = pair(before)
    scale = lcm(step[1], least_scale)
    code = f"{function}({_scaled(numerator, step[1])}, {_scaled(denominator, step[0])})"
    return Atom(_scaled(code, step[0] * (scale // step[1])), scale, before.leaves)


def same_scale(hold: Hold, atoms: list[Atom]) -> list[Atom]:
    """The values over one denominator, so that they can stand for each other."""
    if any(atom.scale == RATIO for atom in atoms):
        return [as_ratio(hold, atom) for atom in atoms]
    shared = lcm(*(atom.scale for atom in atoms))
    return [_rescaled(hold, atom, shared) for atom in atoms]


def as_ratio(hold: Hold, atom: Atom) -> Atom:
    """The value as a pair."""
    if atom.scale == RATIO or _has_no_number(atom):
        return Atom(atom.code, RATIO, atom.leaves)
    return hold(Atom(f"ratio({atom.code}, {atom.scale})", RATIO, atom.leaves))


def whole(atom: Atom) -> str:
    """A count of days or months is a whole number; a fraction of one is left out."""
    return atom.code if atom.scale == 1 else f"cut({', '.join(pair(atom))})"


def _rescaled(hold: Hold, atom: Atom, scale: int) -> Atom:
    if atom.scale == scale or _has_no_number(atom):
        return Atom(atom.code, scale, atom.leaves)
    if atom.code.isdigit():
        return Atom(str(int(atom.code) * (scale // atom.scale)), scale)
    return hold(Atom(f"{atom.code} * {scale // atom.scale}", scale, atom.leaves))


def _has_no_number(atom: Atom) -> bool:
    return atom.code in ("None", "onbeperkt")


def _alike(left: Atom, right: Atom) -> tuple[str, str, int]:
    """Both codes over one denominator."""
    shared = lcm(left.scale, right.scale)
    return _scaled(left.code, shared // left.scale), _scaled(right.code, shared // right.scale), shared


def _scaled(code: str, factor: int) -> str:
    if factor == 1:
        return code
    return str(int(code) * factor) if code.isdigit() else f"{_factor(code)} * {factor}"


def _factor(code: str) -> str:
    """Code that can stand in a product."""
    bare = code.isidentifier() or code.isdigit() or (code.startswith("(") and code.endswith(")") and _closes(code))
    return code if bare or code.endswith("]") else f"({code})"


def _closes(code: str) -> bool:
    """Whether the first parenthesis is closed by the last."""
    depth = 0
    for position, character in enumerate(code):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return position == len(code) - 1
    return False
