"""Last days counted a second time, day by day with `datetime`, without a line of the code it is held to."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from regelwerk.signals.history import case as case_of

from .shared import book

DAY = timedelta(days=1)


def last_day(signal, case, opening, today) -> int | None:
    """The last day of the words that can be counted so; None for the others."""
    if signal.term not in ("na_gebeurtenis", "looptijd", "beslistermijn_aanvraag", "beslistermijn_bbz"):
        return None
    start = date.fromordinal(opening.day)
    span = signal.span(case.gemeente, opening.day)
    end = _later(start, span.count, span.unit)
    if signal.term == "looptijd":
        return (end - DAY).toordinal()
    short = {"dag": 90, "week": 12, "maand": 3, "jaar": 0}[span.unit]
    extends = signal.statutory and span.count <= short
    if signal.term == "na_gebeurtenis":
        return (_workday(end) if extends else end).toordinal()
    return _decision(signal, case, opening, today, end, extends)


def _decision(signal, case, opening, today, end: date, extends: bool) -> int | None:
    """Walk through the days of the term: a day that stands still pushes the end one day on."""
    known = [event for event in case.events if opening.day <= event.day <= today]
    later = [event.day for event in known if event.kind is opening.kind and event.day > opening.day]
    known = [event for event in known if not later or event.day < min(later)]
    names = [event.kind.naam for event in known]
    if names.count("aanvulling_gevraagd") + names.count("termijn_opgeschort") > 1 or "uitstel_meegedeeld" in names:
        return None
    still: set[int] = set()
    for event in known:
        if event.kind.naam == "aanvulling_gevraagd":
            done = [
                other.day for other in known if other.kind.naam == "aanvulling_ontvangen" and other.day >= event.day
            ]
            still = set(range(event.day + 1, min([event.values[0], *done])))
            late = event.day >= (_workday(end) if extends else end).toordinal()
            still = set() if late else still
        elif event.kind.naam == "termijn_opgeschort":
            still = set(range(max(event.day, opening.day + 1), event.values[1] + 1))
            if event.day > (_workday(end) if extends else end).toordinal():
                still = set()
    moved = end if still and min(still) > end.toordinal() else end + DAY * len(still)
    while moved.toordinal() in still or (extends and moved != _workday(moved)):
        moved += DAY
    return moved.toordinal()


def _workday(day: date) -> date:
    while day.weekday() >= 5 or day.toordinal() in book().free:
        day += DAY
    return day


def _later(day: date, count: int, unit: str) -> date:
    if unit in ("dag", "week"):
        return day + DAY * count * (7 if unit == "week" else 1)
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "jaar" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def same(case, shuffled) -> bool:
    """The same events in another order, one of them doubled, are the same case."""
    return case_of(case.zaak, case.gemeente, shuffled) == case
