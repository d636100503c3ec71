"""Events as people and systems file them (JSON, or text in a feature) and as the store gives them back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final

from regelwerk.dossier.happened import EventRow, NewEvent
from regelwerk.language.casefile import is_text
from regelwerk.language.characters import decode
from regelwerk.language.problem import CaseRefused, Position, Problem, brief, did_you_mean, may_be_repeated
from regelwerk.language.signalbook import EventKind, Field, SignalBook
from regelwerk.language.types import parse_date, parse_number
from regelwerk.signals.history import Case, Event, case

#: Where a key of an event stands in what was filed; an empty key is the event itself.
Place = Callable[[str], Position]
_KEYS: Final = ("zaak", "gemeente", "gebeurtenis", "datum", "velden")
#: Never a BSN: nine digits alone are refused as the key of a case.
CASE_KEY: Final = re.compile(r"(?![0-9]{9}$)[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}")
TOWN: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,99}")
#: Far inside what durable-rules counts without wrapping.
_LARGEST: Final = 10**12
#: How many events are remembered as they were read.
_REMEMBERED: Final = 20_000


def read_lines(book: SignalBook, content: bytes, file: str) -> list[NewEvent]:
    """Events, one JSON object on each line. Raises CaseRefused with everything that is wrong."""
    text, problems = decode(file, content)
    found: list[NewEvent] = []
    for number, line in enumerate((text or "").splitlines(), start=1):
        if line.strip():
            place = Position(file, number, 1)
            try:
                found.append(read(book, json.loads(line), at(place)))
            except (ValueError, RecursionError):
                problems.append(Problem(place, "JSON-SYNTAX", "deze regel is geen leesbare JSON."))
            except CaseRefused as refused:
                problems += refused.problems
    if problems:
        raise CaseRefused(problems)
    return found


def at(position: Position) -> Place:
    """One place for everything in an event."""
    return lambda key: position


def read(book: SignalBook, given: Any, place: Place, case_key: re.Pattern[str] = CASE_KEY) -> NewEvent:
    """One event. Raises CaseRefused for what is missing, misspelt or of another kind."""
    if not isinstance(given, dict):
        raise CaseRefused([Problem(place(""), "VELD-TYPE", "een gebeurtenis is een blok met sleutels.")])
    problems = [_unknown(place(str(key)), "onbekende sleutel", str(key), _KEYS) for key in given if key not in _KEYS]
    problems += _wrong_keys(given, place, case_key)
    kind, fields = book.events.get(str(given.get("gebeurtenis"))), _fields(given)
    if kind is None:
        said = str(given.get("gebeurtenis", ""))
        problems.append(_unknown(place("gebeurtenis"), "onbekende gebeurtenis", said, book.events))
    elif isinstance(fields, dict):
        problems += _wrong_fields(kind, fields, place)
    else:
        problems.append(Problem(place("velden"), "VELD-TYPE", "`velden` is een blok met velden."))
    if problems:
        raise CaseRefused(problems)
    kept = {name: value for name, value in fields.items() if value is not None}
    return NewEvent(given["zaak"], given["gemeente"], given["gebeurtenis"], given["datum"], kept)


def _fields(given: Mapping[str, Any]) -> Any:
    """The fields of an event; null is as if they were not there."""
    return {} if given.get("velden") is None else given["velden"]


def _wrong_keys(given: Mapping[str, Any], place: Place, case_key: re.Pattern[str]) -> list[Problem]:
    """What is wrong with the case, the municipality and the day."""
    found = []
    for key, pattern, hint in (("zaak", case_key, _NO_BSN), ("gemeente", TOWN, "")):
        if not (is_text(given.get(key)) and pattern.fullmatch(given[key])):
            found.append(Problem(place(key), "VELD-TYPE", f"`{key}` ontbreekt of kan zo niet heten.", hint))
    if not (is_text(given.get("datum")) and parse_date(given["datum"])):
        found.append(Problem(place("datum"), "VELD-TYPE", "`datum` is geen bestaande datum zoals 2026-01-31."))
    return found


_NO_BSN: Final = "Gebruik het kenmerk van de zaak, nooit een BSN."


def _unknown(place: Position, what: str, word: str, known: Iterable[str]) -> Problem:
    discreet = "" if may_be_repeated(word) else f"{what}."
    return Problem(place, "VELD-ONBEKEND", f"{what} `{brief(word)}`.", did_you_mean(word, known), discreet)


def _wrong_fields(kind: EventKind, given: Mapping[str, Any], place: Place) -> list[Problem]:
    fields = {field.naam: field for field in kind.fields}
    found = [
        _unknown(place(f"velden.{name}"), "onbekend veld", str(name), fields) for name in given if name not in fields
    ]
    for name, field in fields.items():
        value, where = given.get(name), place(f"velden.{name}")
        if value is None and field.required:
            found.append(Problem(where, "VELD-TYPE", f"bij `{kind.naam}` hoort het veld `{name}`."))
        elif value is not None and integer(field, value) is None:
            found.append(Problem(where, "VELD-TYPE", f"`{name}` is geen {_WHAT[field.kind]}.", _choices(field)))
    return found


_WHAT: Final = {
    "datum": "bestaande datum zoals 2026-01-31", "ja_nee": "ja of nee", "keuze": "woord van deze keuze",
    "getal": "heel getal van 0 of meer", "bedrag": 'bedrag als tekst, zoals "1234.50"',
}  # fmt: skip


def _choices(field: Field) -> str:
    return f"Kies uit: {', '.join(word for word, _ in field.choices)}." if field.choices else ""


def integer(field: Field, value: Any) -> int | None:
    """A value of a field as the integer that rules see; None when it does not fit."""
    match field.kind:
        case "datum":
            day = parse_date(value) if is_text(value) else None
            return day.toordinal() if day else None
        case "ja_nee":
            return int(value) if isinstance(value, bool) else None
        case "keuze":
            return next((place for place, (word, _) in enumerate(field.choices) if word == value), None)
        case "getal":
            return value if type(value) is int and 0 <= value <= _LARGEST else None
    amount = parse_number(value) if is_text(value) else None
    cents = amount * 100 if amount is not None else None
    return int(cents) if cents is not None and cents.denominator == 1 and abs(cents) <= _LARGEST else None


class Keeper:
    """Makes cases out of rows of the store. What happened alike on a day in many cases is read once."""

    def __init__(self, book: SignalBook) -> None:
        self._book = book
        self._event = lru_cache(_REMEMBERED)(self._read)

    def case(self, gemeente: str, zaak: str, rows: Iterable[EventRow]) -> Case:
        """A case. A kind of event that the rules no longer know is left out."""
        found = [self._event(row.gebeurtenis, row.datum, row.velden) for row in rows]
        return case(zaak, gemeente, [event for event in found if event is not None])

    def _read(self, gebeurtenis: str, datum: str, velden: str) -> Event | None:
        if gebeurtenis not in self._book.events:
            return None
        return event(self._book, NewEvent("", "", gebeurtenis, datum, json.loads(velden)))


def event(book: SignalBook, new: NewEvent) -> Event:
    """An event that was read, as rules see it."""
    kind = book.events[new.gebeurtenis]
    values = tuple(integer(field, new.velden.get(field.naam)) for field in kind.fields)
    return Event(kind, date.fromisoformat(new.datum).toordinal(), values)
