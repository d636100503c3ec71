"""Calendar arithmetic on day numbers. The one place where a missing day (31 April, 29 February) is dealt with.

`klem` takes the last day of the month, `door` the first day of the next. Ages: who is born on 29 February is a year
older on 1 March (conventions D3, D4). Everything goes through one list of the first days of months, which is several
times as fast as date objects; a day that falls outside it is unknown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container
from datetime import date

from regelwerk.language import limits

_FIRST_YEAR, _LAST_YEAR = int(limits.CALENDAR_FIRST[:4]), int(limits.CALENDAR_LAST[:4])
#: The day number of the first day of every month, and of the day after the last.
_STARTS = [date(year, month, 1).toordinal() for year in range(_FIRST_YEAR, _LAST_YEAR + 1) for month in range(1, 13)]
_STARTS.append(_STARTS[-1] + 31)
_MONTHS = len(_STARTS) - 1


def _month_of(day: int) -> int:
    """The place of the day's month in the list."""
    return max(bisect_right(_STARTS, day) - 1, 0)


def plus_dagen(day: int, days: int) -> int | None:
    """The day `days` later."""
    there = day + days
    return there if _STARTS[0] <= there < _STARTS[-1] else None


def plus_maanden_klem(day: int, months: int) -> int | None:
    """The same day `months` later, or the last day of that month."""
    here = bisect_right(_STARTS, day) - 1
    there = here + months
    if here < 0 or not 0 <= there < _MONTHS:
        return None
    target = _STARTS[there] + day - _STARTS[here]
    following = _STARTS[there + 1]
    return target if target < following else following - 1


def plus_maanden_door(day: int, months: int) -> int | None:
    """The same day `months` later, or the first day of the month after."""
    here = bisect_right(_STARTS, day) - 1
    there = here + months
    if here < 0 or not 0 <= there < _MONTHS:
        return None
    target = _STARTS[there] + day - _STARTS[here]
    following = _STARTS[there + 1]
    return target if target < following else following


def leeftijd_op(born: int, day: int) -> int:
    """Whole years of age on a day; negative before birth."""
    birth, now = _month_of(born), _month_of(day)
    return (now - birth - (day - _STARTS[now] < born - _STARTS[birth])) // 12


def maanden_tussen(start: int, end: int) -> int:
    """Whole months from start to end; a month is over on the same day of the month, or the last (klem)."""
    if end < start:
        return -maanden_tussen(end, start)
    first, last = _month_of(start), _month_of(end)
    day, length = end - _STARTS[last], _STARTS[last + 1] - _STARTS[last]
    return last - first - (min(start - _STARTS[first], length - 1) > day)


def begin_maand(day: int) -> int:
    """The first day of the month."""
    return _STARTS[_month_of(day)]


def begin_jaar(day: int) -> int:
    """The first day of the year."""
    month = _month_of(day)
    return _STARTS[month - month % 12]


def maand_van(day: int) -> int:
    """The month, from 1 to 12."""
    return _month_of(day) % 12 + 1


def jaar_van(day: int) -> int:
    """The year."""
    return _FIRST_YEAR + _month_of(day) // 12


def eerstvolgende_werkdag(day: int, free: Container[int]) -> int | None:
    """The day itself, or the first later day that is no Saturday, no Sunday and not one of the free days."""
    while (day + 6) % 7 >= 5 or day in free:
        day += 1
    return plus_dagen(day, 0)


#: What compiled rulebooks call, by the name in the formula and its mode.
FUNCTIONS: dict[str, Callable[..., int | None]] = {
    "dagen": plus_dagen,
    "leeftijd_op": leeftijd_op,
    "maanden_tussen": maanden_tussen,
    "begin_maand": begin_maand,
    "begin_jaar": begin_jaar,
    "jaar_van": jaar_van,
    "eerstvolgende_werkdag": eerstvolgende_werkdag,
    "maanden_klem": plus_maanden_klem,
    "maanden_door": plus_maanden_door,
}
