"""The calendar day in the Netherlands: between midnight there and midnight UTC a server has another date."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

ZONE: Final = "Europe/Amsterdam"


def dutch_day(moment: datetime) -> date:
    """The day that it is in the Netherlands at a moment, which has a time zone."""
    from dateutil.tz import gettz  # brings the zones for a machine without; takes time to import

    return moment.astimezone(gettz(ZONE)).date()


def dutch_today() -> date:
    """The day that it is in the Netherlands now."""
    return dutch_day(datetime.now(UTC))
