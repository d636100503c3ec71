"""The day in the Netherlands at a moment, in summer and winter."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from regelwerk.language.dutch_day import dutch_day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2026, 6, 30, 21, 59, 59, tzinfo=UTC), date(2026, 6, 30)),
        (datetime(2026, 6, 30, 22, 0, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 11, 0, tzinfo=timezone(timedelta(hours=14))), date(2026, 6, 30)),
    ],
)
def test_the_day_in_the_netherlands(moment: datetime, day: date) -> None:
    assert dutch_day(moment) == day
