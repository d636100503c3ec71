"""Values as exact text, as they stand in a trace: money `1234.50`, `60%`, a date ISO, `ja`, `onbekend`.

These run for every value of every explanation, so they are small. What people read goes through `text` (Babel).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import lru_cache
from json.encoder import encode_basestring_ascii
from typing import Any

from regelwerk.language.types import UNLIMITED, number_text, quotient_text

Render = Callable[[Any], str]

_YES_NO = {True: "ja", False: "nee", None: "onbekend"}
_JSON_YES_NO = {True: "true", False: "false", None: "null"}
JSON_STATUS = {True: "waar", False: "onwaar", None: "onbekend"}


def shown_by(kind: str, scale: int) -> Render:
    """The function that writes values of this type and denominator."""
    if kind == "ja_nee":
        return _YES_NO.__getitem__
    if kind == "datum":
        return _day
    if kind == "dagen":
        return _days
    if kind in ("keuze", "sleutel", "onbekend"):
        return _word
    if scale == 0:
        return {"percentage": _percent_of_ratio, "bedrag": _money_of_ratio}.get(kind, _ratio)
    if kind == "percentage":
        return _decimals(scale, 2, 0, "%") if scale % 100 == 0 else _slow(scale, 0, "%")
    if kind == "bedrag" and scale == 100:
        return _cents
    return _decimals(scale, 0, 2 if kind == "bedrag" else 0, "")


def terminates(scale: int) -> bool:
    """Whether every number over this denominator can be written in decimals (0: over any)."""
    return scale != 0 and _places(scale) is not None


def json_by(kind: str) -> Render:
    """The function from the text of a value to its JSON: quoted, without the percent sign, `null` for unknown."""
    if kind == "ja_nee":
        return {"ja": "true", "nee": "false", "onbekend": "null"}.__getitem__
    return _quoted_percent if kind == "percentage" else _quoted


def _quoted(text: str) -> str:
    return "null" if text == "onbekend" else f'"{text}"'


def _quoted_percent(text: str) -> str:
    return "null" if text == "onbekend" else f'"{text.removesuffix("%")}"'


@lru_cache(maxsize=100_000)
def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _day(value: Any) -> str:
    return "onbekend" if value is None else "onbeperkt" if value is UNLIMITED else _iso(value)


def _days(value: Any) -> str:
    return "onbekend" if value is None else ", ".join(map(_iso, value))


def _word(value: Any) -> str:
    return "onbekend" if value is None else encode_basestring_ascii(value)[1:-1]


def _ratio(value: Any, decimals: int = 0) -> str:
    if value is None or value is UNLIMITED:
        return "onbekend" if value is None else "onbeperkt"
    return quotient_text(value[0], value[1], decimals)


def _money_of_ratio(value: Any) -> str:
    return _ratio(value, 2)


def _percent_of_ratio(value: Any) -> str:
    if value is None or value is UNLIMITED:
        return "onbekend" if value is None else "onbeperkt"
    return number_text(Fraction(value[0] * 100, value[1])) + "%"


def _slow(scale: int, least: int, tail: str) -> Render:
    def show(value: Any) -> str:
        if value is None or value is UNLIMITED:
            return "onbekend" if value is None else "onbeperkt"
        return number_text(Fraction(value, scale) * (100 if tail else 1), least) + tail

    return show


def _cents(value: Any) -> str:
    """The most frequent case on its own: whole cents."""
    if value is None or value is UNLIMITED:
        return "onbekend" if value is None else "onbeperkt"
    return f"{value // 100}.{value % 100:02d}" if value >= 0 else f"-{-value // 100}.{-value % 100:02d}"


def _decimals(scale: int, shift: int, least: int, tail: str) -> Render:
    """Exact decimals of an integer over `scale`, moved `shift` places, with at least `least` decimals."""
    places = _places(scale)
    if places is None or places < shift:
        return _slow(scale, least, tail)
    factor, kept = 10**places // scale, places - shift

    def show(value: Any) -> str:
        if value is None or value is UNLIMITED:
            return "onbekend" if value is None else "onbeperkt"
        digits = str(abs(value) * factor).rjust(kept + 1, "0")
        whole, part = (digits[:-kept], digits[-kept:].rstrip("0")) if kept else (digits, "")
        part = part.ljust(least, "0")
        return f"{'-' if value < 0 else ''}{whole}{'.' if part else ''}{part}{tail}"

    return show


def _places(scale: int) -> int | None:
    """How many decimals a fraction over `scale` has at most; None when it does not terminate."""
    for places in range(31):
        if 10**places % scale == 0:
            return places
    return None
