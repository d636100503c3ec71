"""The types of the rule language, their units, and values as text, JSON and exact integers.

Inside the engine a number is an integer over a fixed denominator (`scale`), a date is a day number, yes/no is a
bool, a keuze is its word, unknown is None and `onbeperkt` is one object that is later and larger than all else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Final

from regelwerk.language import limits


class Unlimited:
    """`onbeperkt`: later or larger than everything; scaling it changes nothing."""

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        return False

    def __le__(self, other: object) -> bool:
        return other is self

    def __gt__(self, other: object) -> bool:
        return other is not self

    def __ge__(self, other: object) -> bool:
        return True

    def __mul__(self, other: object) -> Unlimited:
        return self

    __rmul__ = __mul__

    def __getitem__(self, part: int) -> Unlimited | int:
        """As a quotient: onbeperkt over one."""
        return 1 if part else self

    def __repr__(self) -> str:
        return "onbeperkt"


UNLIMITED: Final = Unlimited()

PER = ("uur", "dag", "week", "maand", "jaar")
DURATIONS = ("dag", "week", "maand", "jaar")
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")  # fmt: skip
NUMERIC = ("bedrag", "percentage", "getal", "duur")
KINDS = ("bedrag", "percentage", "getal", "duur", "datum", "ja_nee", "keuze", "sleutel", "lijst", "dagen")
#: Words for a duration in a formula, singular and plural.
DURATION_WORDS = {
    "dag": "dag", "dagen": "dag", "week": "week", "weken": "week",
    "maand": "maand", "maanden": "maand", "jaar": "jaar", "jaren": "jaar",
}  # fmt: skip

Unit = tuple[tuple[str, int], ...]


def unit_of(*factors: tuple[str, int]) -> Unit:
    """A product of powers, in one order, without the zero powers."""
    powers: dict[str, int] = {}
    for name, power in factors:
        powers[name] = powers.get(name, 0) + power
    return tuple(sorted((name, power) for name, power in powers.items() if power))


@dataclass(frozen=True, slots=True)
class Type:
    """What a value is. `unit` is a product of powers, such as euro per maand; `scale` its fixed denominator.

    kind `getal` without unit serves percentages and plain numbers alike in arithmetic; `literal` marks a bare
    number in a formula, that takes on the unit of what it is compared with.
    """

    kind: str
    unit: Unit = ()
    choices: tuple[str, ...] = ()
    unlimited: bool = False
    literal: bool = False

    @property
    def numeric(self) -> bool:
        return self.kind in NUMERIC

    def __str__(self) -> str:
        """Its name with its unit, such as `bedrag per maand`."""
        per = _spelled(unit_of(*self.unit, ("euro", -1)), " maal ") if self.kind == "bedrag" else ""
        if self.kind in {"getal", "duur"} and self.unit:
            return f"{self.kind}{_spelled(self.unit, ' in ')}"
        return self.kind + per

    @property
    def phrase(self) -> str:
        """As a message says it, such as `een bedrag per maand`."""
        if self.literal:
            return "een los getal"
        if ("euro", 1) in self.unit:
            return f"een bedrag{_spelled(unit_of(*self.unit, ('euro', -1)), ' maal ')}"
        if self.kind == "duur" and len(self.unit) == 1:
            return f"een duur in {plural(self.unit[0][0])}"
        if self.numeric and self.unit:
            return f"een getal{_spelled(self.unit, ' in ')}"
        named = {"ja_nee": "ja of nee", "onbekend": "onbekend", "dagen": "een rij dagen"}
        return named.get(self.kind, f"een {self.kind}")


def _spelled(unit: Unit, before: str) -> str:
    above = [name + (f"^{power}" if power > 1 else "") for name, power in unit if power > 0]
    below = [name + (f"^{-power}" if power < -1 else "") for name, power in unit if power < 0]
    return before * bool(above) + " maal ".join(above) + "".join(f" per {name}" for name in below)


def plural(duration: str) -> str:
    """`maanden` for maand."""
    return {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaren"}.get(duration, duration)


JA_NEE = Type("ja_nee")
DATUM = Type("datum")
PERCENTAGE = Type("percentage")
GETAL = Type("getal")
UNKNOWN_TYPE = Type("onbekend")

#: Fixed denominators: cents, hundredths of a percent.
SCALES = {"bedrag": 100, "percentage": 10_000}

_PLAIN_NUMBER = re.compile(rf"-?[0-9]{{1,{limits.NUMBER_DIGITS}}}(?:\.[0-9]{{1,{limits.NUMBER_DECIMALS}}})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_unit(text: str) -> Unit:
    """`uur per week` as a unit: what stands before the first `per`, divided by what follows each `per`."""
    above, *below = (part.strip() for part in text.split(" per "))
    return unit_of((above, 1), *((part, -1) for part in below))


def declared(kind: str, per: str | None, unit: str | None, choices: tuple[str, ...] = ()) -> Type:
    """The type that the keys `type`, `per`, `eenheid` and `waarden` of a file describe."""
    if kind == "bedrag":
        return Type("bedrag", unit_of(("euro", 1), (per, -1)) if per else unit_of(("euro", 1)))
    if kind in {"getal", "duur"}:
        return Type(kind, parse_unit(unit) if unit else ())
    return Type(kind, choices=choices)


def parse_number(text: str) -> Fraction | None:
    """`-12.50` as an exact number; None for exponents, separators, other digits, or too many digits."""
    match = _PLAIN_NUMBER.fullmatch(text)
    return Fraction(text) if match and text.isascii() else None


def parse_date(text: str) -> date | None:
    """An ISO calendar date between 1900 and 2199, or None."""
    if not (_DATE.fullmatch(text) and text.isascii() and limits.FIRST_DATE <= text <= limits.LAST_DATE):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def number_text(value: Fraction, decimals: int = 0) -> str:
    """An exact number as plain digits with at least `decimals` decimals; `n/d` when it does not terminate."""
    return quotient_text(value.numerator, value.denominator, decimals)


def quotient_text(numerator: int, denominator: int, decimals: int = 0) -> str:
    """As `number_text`, for a quotient in lowest terms. More than twelve decimals are shown as `n/d`."""
    rest, twos, fives = denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives, decimals)
    if rest != 1 or places > limits.NUMBER_DECIMALS * 2:
        return f"{numerator}/{denominator}"
    digits = str(abs(numerator) * 10**places // denominator).rjust(places + 1, "0")
    sign = "-" if numerator < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def to_json(kind: str, value: Any, scale: int = 1) -> Any:
    """An engine value as the answer shows it: money "1234.50", 60% "60", a date ISO, unknown null."""
    if value is None or isinstance(value, bool | str):
        return value
    if value is UNLIMITED:
        return "onbeperkt"
    if isinstance(value, list):
        return [to_json(kind, item, scale) for item in value]
    if kind == "datum":
        return date.fromordinal(value).isoformat()
    exact = Fraction(*value) if isinstance(value, tuple) else Fraction(value, scale)
    if kind == "percentage":
        exact *= 100
    return number_text(exact, 2 if kind == "bedrag" else 0)
