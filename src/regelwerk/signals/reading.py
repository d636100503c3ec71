"""Events as people and systems file them (JSON, or text in a feature) and as the store gives them back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final

from regelwerk.dossier.happened import EventRow, NewEvent
from regelwerk.language.characters import decode
from regelwerk.language.problem import CaseRefused, Position, Problem, brief, did_you_mean
from regelwerk.language.signalbook import EventKind, Field, SignalBook
from regelwerk.language.types import parse_date, parse_number
from regelwerk.signals.history import Case, Event, case

_KEYS: Final = ("zaak", "gemeente", "gebeurtenis", "datum", "velden")
#: Never a BSN: nine digits alone are refused as the key of a case.
_CASE_KEY: Final = re.compile(r"(?![0-9]{9}$)[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}")
_TOWN: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,99}")
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
            try:
                found.append(read(book, json.loads(line), Position(file, number, 1)))
            except (ValueError, RecursionError):
                problems.append(Problem(Position(file, number, 1), "JSON-SYNTAX", "deze regel is geen leesbare JSON."))
            except CaseRefused as refused:
                problems += refused.problems
    if problems:
        raise CaseRefused(problems)
    return found


def read(book: SignalBook, given: Any, place: Position) -> NewEvent:
    """One event. Raises CaseRefused for what is missing, misspelt or of another kind."""
    if not isinstance(given, dict):
        raise CaseRefused([Problem(place, "VELD-TYPE", "een gebeurtenis is een blok met sleutels.")])
    problems = [_unknown(place, "onbekende sleutel", str(key), _KEYS) for key in given if key not in _KEYS]
    kind = book.events.get(str(given.get("gebeurtenis")))
    if kind is None:
        problems.append(_unknown(place, "onbekende gebeurtenis", str(given.get("gebeurtenis", "")), book.events))
    for key, pattern in (("zaak", _CASE_KEY), ("gemeente", _TOWN)):
        if not isinstance(given.get(key), str) or not pattern.fullmatch(given[key]):
            message = f"`{key}` ontbreekt of kan zo niet heten."
            problems.append(Problem(place, "VELD-TYPE", message, "Gebruik het kenmerk van de zaak, nooit een BSN."))
    if not isinstance(given.get("datum"), str) or parse_date(given["datum"]) is None:
        problems.append(Problem(place, "VELD-TYPE", "`datum` is geen bestaande datum zoals 2026-01-31."))
    fields = given.get("velden", {})
    if kind and isinstance(fields, dict):
        problems += _wrong_fields(kind, fields, place)
    elif kind:
        problems.append(Problem(place, "VELD-TYPE", "`velden` is een blok met velden."))
    if problems:
        raise CaseRefused(problems)
    kept = {name: value for name, value in fields.items() if value is not None}
    return NewEvent(given["zaak"], given["gemeente"], given["gebeurtenis"], given["datum"], kept)


def _unknown(place: Position, what: str, word: str, known: Iterable[str]) -> Problem:
    return Problem(place, "VELD-ONBEKEND", f"{what} `{brief(word)}`.", did_you_mean(word, known))


def _wrong_fields(kind: EventKind, given: Mapping[str, Any], place: Position) -> list[Problem]:
    fields = {field.naam: field for field in kind.fields}
    found = [_unknown(place, "onbekend veld", str(name), fields) for name in given if name not in fields]
    for name, field in fields.items():
        value = given.get(name)
        if value is None and field.required:
            found.append(Problem(place, "VELD-TYPE", f"bij `{kind.naam}` hoort het veld `{name}`."))
        elif value is not None and integer(field, value) is None:
            found.append(Problem(place, "VELD-TYPE", f"`{name}` is geen {_WHAT[field.kind]}.", _choices(field)))
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
            day = parse_date(value) if isinstance(value, str) else None
            return day.toordinal() if day else None
        case "ja_nee":
            return int(value) if isinstance(value, bool) else None
        case "keuze":
            return next((place for place, (word, _) in enumerate(field.choices) if word == value), None)
        case "getal":
            return value if type(value) is int and 0 <= value <= _LARGEST else None
    amount = parse_number(value) if isinstance(value, str) else None
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
