"""Exact arithmetic that compiled rulebooks call: quotients, rounding, amounts by date and by key."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from math import gcd
from typing import Any

Ratio = tuple[int, int]

#: A dated parameter at run time: starts, ends (exclusive) and values, in order of date.
DatedValues = tuple[Sequence[int], Sequence[int], Sequence[Any]]


def ratio(numerator: int, denominator: int) -> Ratio | None:
    """A quotient in lowest terms with a positive denominator.

    Checking a rulebook proves that no divisor that counts is zero; in a branch that is not taken it may be, and then
    the quotient is unknown.
    """
    if not denominator:
        return None
    shared = gcd(numerator, denominator)
    if denominator < 0:
        shared = -shared
    return numerator // shared, denominator // shared


def afgerond(numerator: int, denominator: int) -> int:
    """The nearest whole number; a half goes away from zero. The denominator is positive."""
    if numerator < 0:
        return -((denominator - 2 * numerator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def naar_boven(numerator: int, denominator: int) -> int:
    """The smallest whole number that is not less."""
    return -(-numerator // denominator)


def naar_beneden(numerator: int, denominator: int) -> int:
    """The largest whole number that is not more."""
    return numerator // denominator


def cut(numerator: int, denominator: int) -> int:
    """The whole part; what is left out brings a negative number nearer to zero. The denominator is positive."""
    return numerator // denominator if numerator >= 0 else -(-numerator // denominator)


def dated(values: DatedValues, day: int) -> Any:
    """What a parameter says on a day; None when no amount speaks then."""
    starts, ends, amounts = values
    index = bisect_right(starts, day) - 1
    return amounts[index] if index >= 0 and day < ends[index] else None


def row_on(values: DatedValues, day: int) -> int:
    """Which row of a parameter speaks on a day; -1 for none."""
    starts, ends, _ = values
    index = bisect_right(starts, day) - 1
    return index if index >= 0 and day < ends[index] else -1


def keyed(rows: Mapping[int | str, Any] | None, *keys: object) -> Any:
    """What a table with several keys says for these keys; None when it does not know them."""
    return None if rows is None or None in keys else rows.get("/".join(map(str, keys)))


def whole(number: int, scale: int) -> int | str:
    """A key as a whole number; a number with a fraction is no key of any table."""
    return number // scale if number % scale == 0 else f"{number}/{scale}"
