"""The shipped signal rules, read once, and short ways to write events."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from regelwerk.language import release
from regelwerk.language.library import Library
from regelwerk.language.signal_check import signal_book
from regelwerk.language.signalbook import SignalBook
from regelwerk.signals.history import Case, Event, case

ROOT = Path(__file__).resolve().parents[2]


@cache
def library() -> Library:
    return Library(release.draft(ROOT))


@cache
def book() -> SignalBook:
    made, problems = signal_book(library())
    assert problems == []
    return made


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def event(naam: str, on: str, **fields: object) -> Event:
    """An event by its name; a date as ISO text, a choice as its word."""
    kind = book().events[naam]
    known = {field.naam: field for field in kind.fields}
    assert set(fields) <= set(known), fields
    values = tuple(_value(known[field.naam], fields.get(field.naam)) for field in kind.fields)
    return Event(kind, day(on), values)


def _value(field, given):
    if given is None:
        return None
    if field.kind == "datum":
        return day(given)
    if field.kind == "keuze":
        return [word for word, _ in field.choices].index(given)
    return int(given)


def history(*events: Event, gemeente: str = "fictieveen", zaak: str = "Z-1") -> Case:
    return case(zaak, gemeente, events)
