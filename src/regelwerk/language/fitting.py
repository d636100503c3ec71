"""Which keys go with which type of value: a keuze has `waarden`, only a bedrag is `per` maand, a field is no list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from regelwerk.language.library import FOREVER
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.source import Text
from regelwerk.language.types import DURATIONS, NUMERIC, Type, parse_date, parse_number
from regelwerk.language.words import RESERVED

#: Where a type is written, as a message says it.
FACT, FIELD, DEFINITION, PARAMETER = "een feit", "een veld", "een begrip", "een parameter"
_CANNOT_BE: Final = {
    FACT: ("dagen",),
    FIELD: ("lijst", "dagen"),
    DEFINITION: ("lijst", "dagen"),
    PARAMETER: ("lijst", "keuze", "sleutel"),
}
_NEEDS: Final = {"keuze": "waarden", "lijst": "velden", "duur": "eenheid"}
_LIMITED: Final = (*NUMERIC, "datum")
#: Key -> the types it goes with, and how a message says that.
_GOES_WITH: Final = {
    "waarden": (("keuze",), "een keuze"),
    "velden": (("lijst",), "een lijst"),
    "herkend_aan": (("lijst",), "een lijst"),
    "telt_maanden_in": (("ja_nee",), "ja of nee"),
    "telt_maanden_sinds": (("ja_nee",), "ja of nee"),
    "overlappen_niet": (("lijst",), "een lijst"),
    "per": (("bedrag",), "een bedrag"),
    "eenheid": (("getal", "duur"), "een getal of duur"),
    "decimalen": (("getal", "duur", "percentage"), "een getal, duur of percentage"),
    "mag_onbeperkt": (("datum",), "een datum"),
    "vraaggroep": (("ja_nee",), "ja of nee"),
    "staat_in": (("sleutel", "getal", "duur"), "een sleutel, getal of duur"),
    "ten_minste": (_LIMITED, "een getal, bedrag, percentage, duur of datum"),
    "meer_dan": (_LIMITED, "een getal, bedrag, percentage, duur of datum"),
    "minder_dan": (_LIMITED, "een getal, bedrag, percentage, duur of datum"),
    "ten_hoogste": ((*_LIMITED, "lijst"), "een getal, bedrag, percentage, duur, datum of lijst"),
}


def possible(model: Any, role: str) -> bool:
    """Whether a fact, field, definition or parameter can be of this type at all."""
    return model.type not in _CANNOT_BE.get(role, ())


def misfits(model: Any, kind: Type, role: str) -> Iterator[Problem]:
    """What does not fit the declared type of a fact, field, definition or parameter."""
    place = model.type.position
    if not possible(model, role):
        yield Problem(place, "RB-SCHEMA", f"{role} kan geen {kind.phrase.removeprefix('een ')} zijn.")
        return
    needed = _NEEDS.get(kind.kind, "")
    if needed and not getattr(model, needed, None):
        yield Problem(place, "RB-SCHEMA", f"bij {kind.phrase} hoort de sleutel `{needed}`.")
    keys = [key for key in _GOES_WITH if role != PARAMETER or key != "waarden"]
    yield from misplaced(model, keys, kind, place)
    yield from _odd_unit(model, kind)
    yield from _odd_words(model, kind)
    yield from _odd_group(model, role)


def _odd_group(model: Any, role: str) -> Iterator[Problem]:
    """What cannot be answered together with other questions: a field of a list, and what somebody must judge."""
    group = getattr(model, "vraaggroep", None)
    if group and role == FIELD:
        yield Problem(group.position, "RB-SCHEMA", "een veld hoort niet in een vraaggroep.")
    if group and model.oordeel:
        message = "een oordeel heeft een eigen motivering en hoort niet in een vraaggroep."
        yield Problem(group.position, "RB-SCHEMA", message)


def misplaced(model: Any, keys: Iterable[str], kind: Type, place: Position) -> Iterator[Problem]:
    """The keys of these that do not go with the type."""
    for key in keys:
        value, (kinds, said) = getattr(model, key, None), _GOES_WITH[key]
        if value and kind.kind not in kinds:
            where = value.position if isinstance(value, Text) else place
            yield Problem(where, "RB-SCHEMA", f"`{key}` past alleen bij {said}, dit is {kind.phrase}.")


def _odd_unit(model: Any, kind: Type) -> Iterator[Problem]:
    unit = model.eenheid
    if kind.kind == "duur" and unit and unit not in DURATIONS:
        hint = did_you_mean(unit, DURATIONS)
        yield Problem(unit.position, "RB-SCHEMA", "de eenheid van een duur is dag, week, maand of jaar.", hint)
    if kind.kind == "getal" and any(name == "euro" for name, _ in kind.unit):
        yield Problem(unit.position, "RB-SCHEMA", "een getal in euro is een bedrag.", "Schrijf `type: bedrag`.")


def _odd_words(model: Any, kind: Type) -> Iterator[Problem]:
    words = {"keuze": getattr(model, "waarden", None), "lijst": getattr(model, "velden", None)}.get(kind.kind)
    for word in words or ():
        if word in RESERVED:
            yield Problem(word.position, "RB-NAAM", f"`{word}` is een woord van de taal; kies een ander woord.")


def odd_keys(model: Any, index: int, kind: Type) -> Iterator[Problem]:
    """Row keys of a keyed parameter that can never be asked for, when its key at `index` is of this type."""
    for written in (key for row in model.waarden for key in row.rijen or ()):
        part = written.split("/")[index] if written.count("/") >= index else written
        if kind.kind == "keuze" and part not in kind.choices:
            hint = did_you_mean(part, kind.choices) or f"De keuze kent: {', '.join(kind.choices)}."
            yield Problem(written.position, "RB-NAAM", f"de sleutel `{part}` is geen woord van de keuze.", hint)
        if kind.numeric and parse_number(part) is None:
            hint = "Schrijf alleen cijfers: met deze sleutel wordt een getal gezocht."
            yield Problem(written.position, "RB-BEDRAG", f"de sleutel `{part}` is geen getal.", hint)


def short_row(kind: Type, row: Any, end: int) -> Iterator[Problem]:
    """A row of days that stops before its own last day: the days right after would pass for working days."""
    if kind.kind != "dagen" or row.waarde is None or end == FOREVER:
        return
    last, until = parse_date(row.waarde.rpartition(", ")[2]), date.fromordinal(end)
    if last is not None and last < until:
        hint = "Zet er de eerste vrije dag bij die daarna komt, zoals nieuwjaarsdag."
        message = f"deze rij dagen spreekt tot {until.isoformat()} en houdt op bij {last.isoformat()}."
        yield Problem(row.waarde.position, "RB-DATUM", message, hint)
