"""What is known of a case, the amounts of a day, and reckoning with what is unknown (None)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar

from regelwerk.engine.arithmetic import dated
from regelwerk.engine.program import Program
from regelwerk.language.types import UNLIMITED

Truth = bool | None
Money = Decimal | None
T = TypeVar("T")
CENT, ZERO, ONE = Decimal("0.01"), Decimal(0), Decimal(1)
APPLICANT, PARTNER = "de_aanvrager", "de_partner"


class Record:
    """One record of a list: its fields as attributes."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        return None


class Facts(Record):
    """The facts of a case; a list of records is None when it is unknown."""


def facts_of(known: dict[str, Any]) -> Facts:
    return Facts({name: _own(value) for name, value in known.items()})


def _own(value: Any) -> Any:
    if isinstance(value, list):
        return [Record({name: _own(cell) for name, cell in record.items()}) for record in value]
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return date.max if value == "onbeperkt" or value is UNLIMITED else value


@dataclass
class Law:
    """The amounts by name, each day worked out once."""

    program: Program
    _days: dict[date, Record] = field(default_factory=dict)

    def on(self, day: date) -> Record:
        found = self._days.get(day)
        if found is None:
            tables = zip(self.program.rulebook.tables, self.program.amounts(day.toordinal()), strict=True)
            found = self._days[day] = Record({t.name: _plain(value, t.scale) for t, value in tables})
        return found

    @cache  # noqa: B019
    def aow_months(self, day: date) -> int | None:
        """The AOW age in months as it stands on a day."""
        place = next(i for i, t in enumerate(self.program.rulebook.tables) if t.name == "aow_leeftijd_in_maanden")
        found: int | None = dated(self.program.tables[place], day.toordinal())
        return found

    __hash__ = object.__hash__


def _plain(value: Any, scale: int) -> Any:
    return Decimal(value) / scale if isinstance(value, int) and scale > 1 else value


# -- three values ----------------------------------------------------------------------------------------


def both(*values: Truth) -> Truth:
    if False in values:
        return False
    return None if None in values else True


def either(*values: Truth) -> Truth:
    if True in values:
        return True
    return None if None in values else False


def opposite(value: Truth) -> Truth:
    return None if value is None else not value


def some(values: Iterable[Truth] | None) -> Truth:
    return None if values is None else either(*values)


def choose(condition: Truth, then: Callable[[], T | None], otherwise: Callable[[], T | None]) -> T | None:
    """One of two values; when it is unknown which, the value that both give."""
    if condition:
        return then()
    if condition is False:
        return otherwise()
    first = then()
    return first if first is not None and first == otherwise() else None


def is_word(value: str | None, *words: str) -> Truth:
    return None if value is None else value in words


def total(pairs: Iterable[tuple[Truth, Money]] | None) -> Money:
    """What counts added up; nothing is nothing, also where it is unknown whether it counts."""
    if pairs is None:
        return None
    found = ZERO
    for counts, amount in pairs:
        if counts is False or amount == 0:
            continue
        if counts is None or amount is None:
            return None
        found += amount
    return found


def above(amount: Money, limit: Money) -> Money:
    """What an amount is more than a limit."""
    return None if amount is None or limit is None else max(ZERO, amount - limit)


# -- days ------------------------------------------------------------------------------------------------


def age_on(born: date | None, day: date | None) -> int | None:
    if born is None or day is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def plus_months(day: date, months: int) -> date:
    """The same day of another month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= 28:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_after(born: date, years: int) -> date:
    """A birthday; the first of March for who was born on 29 February."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)
