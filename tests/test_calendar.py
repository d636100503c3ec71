"""Calendar arithmetic: every day of a 400-year cycle, and the days on which libraries go wrong."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from regelwerk.engine import calendar

FIRST, DAYS = date(1900, 1, 1), 146_097


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def iso(number: int) -> str:
    return date.fromordinal(number).isoformat()


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-29", 20),
        ("2000-07-01", "2027-06-30", 26),
        ("2000-07-01", "2027-07-01", 27),
        ("2026-01-02", "2026-01-01", -1),
    ],
)
def test_age_is_reached_on_the_birthday_itself_and_29_february_on_1_march(born, on, age):
    assert calendar.leeftijd_op(day(born), day(on)) == age


@pytest.mark.parametrize(
    ("start", "months", "clipped", "onwards"),
    [
        ("2026-01-31", 1, "2026-02-28", "2026-03-01"),
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2026-03-31", -1, "2026-02-28", "2026-03-01"),
        ("2026-08-31", 6, "2027-02-28", "2027-03-01"),
        ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
        ("2026-01-15", 6, "2026-07-15", "2026-07-15"),
        ("1959-11-30", 67 * 12 + 3, "2027-02-28", "2027-03-01"),
    ],
)
def test_a_missing_day_is_clipped_or_goes_on_as_the_formula_says(start, months, clipped, onwards):
    assert iso(calendar.plus_maanden_klem(day(start), months)) == clipped
    assert iso(calendar.plus_maanden_door(day(start), months)) == onwards


def test_every_day_of_a_400_year_cycle_agrees_with_the_library():
    months = [1, -1, 6, 12, 13, -25]
    for offset in range(DAYS):
        here = FIRST + timedelta(days=offset)
        number = here.toordinal()
        step = months[offset % len(months)]
        assert calendar.plus_maanden_klem(number, step) == (here + relativedelta(months=step)).toordinal()
        assert calendar.begin_maand(number) == here.replace(day=1).toordinal()
        assert calendar.begin_jaar(number) == here.replace(month=1, day=1).toordinal()
        assert calendar.jaar_van(number) == here.year


def test_months_between_count_whole_months_and_invert():
    for offset in range(0, DAYS, 37):
        start = (FIRST + timedelta(days=offset)).toordinal()
        for months in (0, 1, 5, 12, 30):
            end = calendar.plus_maanden_klem(start, months)
            assert calendar.maanden_tussen(start, end) == months
            assert calendar.maanden_tussen(end, start) == -months
            if months:
                assert calendar.maanden_tussen(start, end - 1) == months - 1


def test_a_day_beyond_the_calendar_is_unknown():
    for months in (12 * 9000, -12 * 9000, 10**12, -(10**12)):
        assert calendar.plus_maanden_klem(day("2026-01-01"), months) is None
        assert calendar.plus_maanden_door(day("2026-01-01"), months) is None
        assert calendar.plus_dagen(day("2026-01-01"), months * 31) is None
    assert iso(calendar.plus_dagen(day("2500-12-30"), 1)) == "2500-12-31"
    assert calendar.plus_dagen(day("2500-12-30"), 2) is None
    assert calendar.plus_maanden_klem(day("2500-11-30"), 1) == day("2500-12-30")
    assert calendar.plus_maanden_klem(day("2500-11-30"), 2) is None


def test_the_next_working_day_skips_weekends_and_free_days_only():
    free = (day("2026-04-03"), day("2026-04-06"), day("2027-01-01"))
    for number in range(day("2026-01-01"), day("2026-12-31")):
        found = calendar.eerstvolgende_werkdag(number, free)
        skipped = range(number, found)
        assert all(date.fromordinal(n).isoweekday() > 5 or n in free for n in skipped)
        assert date.fromordinal(found).isoweekday() <= 5
        assert found not in free
    assert calendar.eerstvolgende_werkdag(day("2199-12-31"), ()) == day("2199-12-31")


def test_a_working_day_after_the_calendar_is_unknown():
    last = calendar._STARTS[-1] - 1
    assert calendar.eerstvolgende_werkdag(last, (last,)) is None
