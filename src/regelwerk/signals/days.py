"""Days of a term: which are working days, the day a span later, and how far the Algemene termijnenwet moves an end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from regelwerk.engine import calendar
from regelwerk.language.signalbook import Span

_LONGEST: Final = {"dag": 90, "week": 12, "maand": 3, "jaar": 0}  # Algemene termijnenwet art. 4


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day. `certain` is False when a holiday or field is unknown; the day is then the earliest."""

    day: int
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Workdays:
    """The Algemene termijnenwet: days equal to a Sunday, known up to (not including) `until`."""

    free: frozenset[int]
    until: int

    def next(self, day: int) -> Deadline:
        """The day itself, or the first day after it that is no Saturday, Sunday or holiday (art. 1)."""
        found = calendar.eerstvolgende_werkdag(day, self.free)
        return Deadline(day if found is None else found, found is not None and found < self.until)

    def extended(self, day: int, first: int, span: Span) -> Deadline:
        """The end of a statutory term that began on `first`: art. 1 and 2, not what art. 4 leaves out."""
        if not extends(span):
            return Deadline(day)
        end = self.next(day)
        if span.unit != "dag" or span.count >= 3:
            second = self.next(self.next(first).day + 1)
            return max(end, second, key=lambda one: one.day)
        return end


def extends(span: Span) -> bool:
    """Whether the Algemene termijnenwet extends a statutory term of this length (art. 4)."""
    return span.count <= _LONGEST[span.unit]


def plus(day: int, span: Span) -> int:
    """The day that a span later; the last day of the month when that day is not there."""
    if span.unit in ("dag", "week"):
        return day + span.count * (7 if span.unit == "week" else 1)
    months = span.count * (12 if span.unit == "jaar" else 1)
    found = calendar.plus_maanden_klem(day, months)
    return day if found is None else found
