"""Moments as people and systems write them: with a time zone, always."""

from __future__ import annotations

import re
from datetime import UTC, datetime

#: As RFC 3339 writes a moment; `-00:00` is no offset that says anything.
_FORM = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|(?!-00:00)[+-][0-9]{2}:[0-9]{2})"
)
#: What is said of a text that is none.
NO_MOMENT = "Hier hoort een moment met tijdzone, zoals 2026-12-01T00:00:00+01:00."


def read_moment(text: str) -> datetime | None:
    """A moment in UTC; None for a text that is none."""
    if not _FORM.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
