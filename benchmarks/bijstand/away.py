"""Locked up, or abroad for longer than the law allows."""

from __future__ import annotations

from datetime import date, timedelta

from benchmarks.bijstand.facts import Facts, Law, Record, Truth, both, choose, either, is_word, some


def is_locked_up(facts: Facts, who: str, day: date) -> Truth:
    records: list[Record] | None = facts.vrijheidsontneming
    if not records:
        return None if records is None else False
    return some(_locks_up(record, who, day) for record in records)


def _locks_up(record: Record, who: str, day: date) -> Truth:
    begin, free = record.begin_vrijheidsontneming, record.vrij_vanaf
    return both(
        is_word(record.betrokkene, who),
        None if begin is None else begin <= day,
        None if free is None else free > day,
        is_word(record.soort_vrijheidsontneming, "detentie", "opname_bopz"),
    )


def is_away_too_long(facts: Facts, who: str, is_aow: Truth, day: date, law: Law) -> Truth:
    """Abroad now, and this trip or all of this year's together longer than allowed."""
    trips: list[Record] | None = facts.verblijven_buitenland
    if not trips:
        return None if trips is None else False
    amounts = law.on(day)
    weeks = choose(is_aow, lambda: amounts.weken_buitenland_vanaf_aow, lambda: amounts.weken_buitenland)
    this_year: int | None = 0
    this_trip: int | None = 0
    away: Truth = False
    for trip in trips:
        his = is_word(trip.reiziger, who)
        is_now = both(his, _is_now(trip, day))
        away = either(away, is_now)
        this_year = _plus(this_year, his, _days_this_year(trip, day))
        left = trip.vertrekdag
        this_trip = _plus(this_trip, is_now, None if left is None else (day - left).days)
    if away is False:
        return False
    allowed = None if weeks is None else weeks * 7
    long = either(*(None if n is None or allowed is None else n > allowed for n in (this_year, this_trip)))
    return both(away, long)


def _is_now(trip: Record, day: date) -> Truth:
    left, back = trip.vertrekdag, trip.terugkeerdag
    return both(None if left is None else left < day, None if back is None else back > day)


def _plus(days: int | None, counts: Truth, more: int | None) -> int | None:
    if counts is False or more == 0:
        return days
    return None if days is None or counts is None or more is None else days + more


def _days_this_year(trip: Record, day: date) -> int | None:
    left, back, first = trip.vertrekdag, trip.terugkeerdag, date(day.year, 1, 1)
    if (back is not None and back <= first) or (left is not None and left >= day):
        return 0
    if left is None or back is None:
        return None
    end = min(back, day + timedelta(days=1))
    return max(0, (end - max(left + timedelta(days=1), first)).days)
