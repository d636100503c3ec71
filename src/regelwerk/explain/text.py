"""Values as Dutch readers know them: `€ 1.234,56`, `57,5%`, `1 juli 2026`, `5 weken`. The only module with Babel.

Exact text goes in, as a trace holds it; nothing is read from Dutch text here. Babel rounds half to even in silence
(convention B5), so it never gets more decimals than it may show: what has to be rounded is rounded here first, half
away from zero, and then carries `≈`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

LOCALE = "nl_NL"
#: Decimals of a number that does not terminate.
SHOWN_DECIMALS = 4

_EXACT = Context(prec=60)
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+|/[0-9]+)?")
_ISO_DATE = re.compile(r"(?<![\w/=.-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\w/-])")
_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden", "persoon": "personen"}
_WORDS = {None: "onbekend", True: "ja", False: "nee"}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value is, as far as showing goes: its type, its unit and the labels of a keuze."""

    kind: str = ""
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def per(self) -> str:
        """`maand` for euro per maand."""
        return self.unit.partition(" per ")[2] if self.kind == "bedrag" else ""


# -- one kind of value -------------------------------------------------------------------------------------


@lru_cache(maxsize=10_000)
def money(amount: Decimal) -> str:
    """`€ 1.234,56`. Refuses more than two decimals: who shows an amount rounds it first and says so."""
    if _decimals(amount) > 2:
        raise ValueError(f"{amount} heeft meer dan twee decimalen; rond eerst af.")
    return _currency(amount)


def _currency(amount: Decimal) -> str:
    return format_currency(amount, "EUR", locale=LOCALE, decimal_quantization=False)


def number(value: Decimal) -> str:
    """`1.234,5`: all decimals there are."""
    return format_decimal(value, locale=LOCALE, decimal_quantization=False)


def percentage(value: Decimal) -> str:
    """`57,5%` for 57.5."""
    return format_percent(value.scaleb(-2, _EXACT), locale=LOCALE, decimal_quantization=False)


@lru_cache(maxsize=10_000)
def day(value: date) -> str:
    """`1 juli 2026`."""
    return format_date(value, "long", locale=LOCALE)


def short_day(value: date) -> str:
    """`01-07-2026`, for tables."""
    return format_date(value, "dd-MM-yyyy", locale=LOCALE)


def listed(words: Iterable[str], last: str = "en") -> str:
    """`a, b en c`; with `of` before the last one when asked."""
    return format_list(list(words), style="or" if last == "of" else "standard", locale=LOCALE)


def counted(count: Fraction | int, unit: str) -> str:
    """`5 weken`, `1 week`, `28 uur per week`."""
    return f"{number(_decimal(Fraction(count)))} {unit_word(unit, count == 1)}".rstrip()


def unit_word(unit: str, one: bool = False) -> str:
    """The unit as it follows a number: `weken`, `uur per week`, `personen`."""
    first, space, rest = unit.partition(" ")
    return (first if one else _PLURALS.get(first, first)) + space + rest


# -- any value ---------------------------------------------------------------------------------------------


def show(value: Any, shape: Shape = Shape(), per: bool = False) -> str:
    """A value of the trace as a reader knows it; `per` adds `per maand` and the like to an amount."""
    if value is None or isinstance(value, bool):
        return _WORDS[value]
    if isinstance(value, list):
        return f"{len(value)} opgegeven" if value else "geen"
    return _show(str(value), shape, per)


@lru_cache(maxsize=20_000)
def _show(text: str, shape: Shape, per: bool) -> str:
    if text in ("onbekend", "onbeperkt"):
        return text
    if shape.kind == "keuze":
        return dict(shape.choices).get(text) or text.replace("_", " ")
    if (found := parsed(text)) is not None and shape.kind != "sleutel":
        tail = f" per {shape.per}" if per and shape.per else ""
        return _quantity(found, shape if shape.kind else guess(text)) + tail
    return dates_in(text)


def parsed(text: str) -> Fraction | None:
    """The exact number of a trace: `1234.50`, `60%`, `7/9`; a percentage as the number before its sign."""
    text = text.removesuffix("%")
    return Fraction(text) if _NUMBER.fullmatch(text) else None


def guess(text: str) -> Shape:
    """The shape that a text by itself gives away, for a value whose description is not at hand."""
    return Shape("percentage") if text.endswith("%") else Shape("getal")


def _quantity(value: Fraction, shape: Shape) -> str:
    terminates = _terminates(value)
    exact = _decimal(value) if terminates else rounded(value, SHOWN_DECIMALS)
    sign = "" if terminates else "≈\xa0"
    if shape.kind == "bedrag":
        return sign + _currency(exact)
    if shape.kind == "percentage":
        return sign + percentage(exact)
    tail = f" {unit_word(shape.unit, value == 1)}" if shape.unit else ""
    if not terminates and value.denominator < 1000 and abs(value.numerator) < 10_000:
        return f"{value.numerator}/{value.denominator} ({sign}{number(exact)}){tail}"
    return sign + number(exact) + tail


def rounded(value: Fraction, decimals: int) -> Decimal:
    """Half away from zero (convention B4), computed with integers."""
    factor = 10**decimals
    steps = (2 * abs(value.numerator) * factor + value.denominator) // (2 * value.denominator)
    return Decimal(steps if value >= 0 else -steps).scaleb(-decimals, _EXACT)


def _terminates(value: Fraction) -> bool:
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1 and value.denominator < 10**20


def _decimal(value: Fraction) -> Decimal:
    """The same number; only for a number that terminates."""
    return _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))


def _decimals(amount: Decimal) -> int:
    exponent = amount.normalize(_EXACT).as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


# -- dates in text -----------------------------------------------------------------------------------------


def dates_in(text: str) -> str:
    """The same text with its ISO dates written out; addresses and names are left alone."""
    return _ISO_DATE.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    try:
        return day(date(*(int(part) for part in match.groups())))
    except ValueError:
        return match[0]
