"""Signals as a calendar file (iCalendar, RFC 5545): one all-day entry for each, on its last day."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from regelwerk.signals.run import Signalled

_LINE_BYTES = 75


def calendar(signals: Iterable[Signalled], made_on: date) -> Iterator[str]:
    """The lines of the file, each with its line end."""
    yield from _lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regelwerk//signalen//NL", "CALSCALE:GREGORIAN")
    for signal in signals:
        yield from _entry(signal, made_on)
    yield from _lines("END:VCALENDAR")


def _entry(signal: Signalled, made_on: date) -> Iterator[str]:
    day = date.fromisoformat(signal.uiterlijk)
    key = f"{signal.gemeente} {signal.zaak} {signal.signaal} {signal.aanleiding}"
    return _lines(
        "BEGIN:VEVENT", f"UID:{hashlib.sha256(key.encode()).hexdigest()[:32]}@regelwerk",
        f"DTSTAMP:{made_on:%Y%m%d}T000000Z", f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}", f"SUMMARY:{_text(f'{signal.zaak}: {signal.label}')}",
        f"DESCRIPTION:{_text(f'{signal.doe} ({signal.artikel})')}", f"CATEGORIES:{_text(signal.voor)}", "END:VEVENT",
    )  # fmt: skip


def _text(value: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value


def _lines(*lines: str) -> Iterator[str]:
    """Folded: a line has at most 75 bytes, what follows begins with a space."""
    for line in lines:
        part = ""
        for sign in line:
            if len((part + sign).encode()) > _LINE_BYTES:
                yield part + "\r\n"
                part = " "
            part += sign
        yield part + "\r\n"
