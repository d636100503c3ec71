"""What the steps of an answer show, looked up by name, for the check that recomputes them.

Reads the JSON of an answer only. A formula names things as its own regeling does; steps carry full names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

from regelwerk.language import formula, tree
from regelwerk.language.problem import Position, Problem
from regelwerk.language.source import Text
from regelwerk.language.types import number_text


class Endless(Enum):
    """`onbeperkt`: later and larger than all else."""

    ENDLESS = "onbeperkt"


ENDLESS = Endless.ENDLESS
Value = Fraction | date | tuple[date, ...] | bool | str | Endless | None
Record = tuple[str, int]

NUMERIC = ("bedrag", "percentage", "getal", "duur")
ORDERED = (*NUMERIC, "datum")
#: Filled in, a formula is longer than an author may write it.
LONGEST = 100_000
_WORDS: Mapping[str, Value] = {"ja": True, "nee": False, "onbekend": None, "onbeperkt": ENDLESS}
_EXACT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_RECORD = re.compile(r"([a-z][a-z0-9_.-]*)\[([0-9]+)\]\.")


class CannotRecompute(Exception):
    """A step that cannot be recomputed from what the answer shows; the text is Dutch."""


#: What reading an answer that is not as it should be can run into.
BROKEN = (CannotRecompute, KeyError, TypeError, ValueError, IndexError, AttributeError, ArithmeticError, StopIteration)


def reason(broken: BaseException) -> str:
    """Why something could not be recomputed, in Dutch."""
    if isinstance(broken, KeyError):
        return f"`{broken.args[0]}` ontbreekt"
    return str(broken) if isinstance(broken, CannotRecompute) else f"onleesbaar ({broken})"


@dataclass(frozen=True)
class Place:
    """Where a formula stands: in which regeling names are bare, and in which records of which lists."""

    regeling: str
    records: tuple[Record, ...] = ()

    def within(self, list_name: str, number: int) -> Place:
        """The same place, in one record of a list; a negative number is any record."""
        return Place(self.regeling, (*self.records, (list_name, number)))


@dataclass(frozen=True)
class Seen:
    """What the answer shows for a name: how `gebruikt` refers to it, and the very step (or field of a record)."""

    naam: str
    step: str
    kind: str
    unit: str
    raw: Any

    @property
    def value(self) -> Value:
        return read(self.kind, self.raw)


def read(kind: str, raw: Any) -> Value:
    """The value behind its JSON: "60" of a percentage is sixty hundredths, "8/9" is exact, `null` is unknown."""
    if raw is None or (kind == "ja_nee" and isinstance(raw, bool)):
        found: Value = raw
        return found
    if isinstance(raw, str):
        if kind in ("keuze", "sleutel"):
            return raw
        if kind in ORDERED and raw == ENDLESS.value:
            return ENDLESS
        if kind in NUMERIC and _EXACT.fullmatch(raw):
            return fraction(raw) / (100 if kind == "percentage" else 1)
        if kind == "dagen":
            return tuple(map(date.fromisoformat, raw.split(", ")))
        if kind == "datum" and DATE.fullmatch(raw):
            return date.fromisoformat(raw)
    raise CannotRecompute(f"`{raw}` is geen waarde van het type {kind}")


def fraction(text: str) -> Fraction:
    """`12.50` or `8/9`, exactly."""
    above, _, below = text.partition("/")
    return Fraction(above) / Fraction(below or 1)


def literal(text: str) -> Value:
    """A value as it stands in a formula: `60%`, `2026-01-31`, `ja`, `onbekend`, `-12.50`."""
    if text in _WORDS:
        return _WORDS[text]
    if DATE.fullmatch(text):
        return date.fromisoformat(text)
    if _EXACT.fullmatch(text.removesuffix("%")):
        return fraction(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    return text


def said(value: Value, kind: str = "") -> str:
    """A value as a formula writes it."""
    if isinstance(value, Fraction):
        return f"{number_text(value * 100)}%" if kind == "percentage" else number_text(value)
    return next((word for word, other in _WORDS.items() if same(value, other)), str(value))


def same(a: Value, b: Value) -> bool:
    """Whether two values are one and the same; yes is not the number one."""
    return type(a) is type(b) and a == b


class Steps:
    """The steps of an answer by name, as formulas refer to them."""

    def __init__(self, answer: Mapping[str, Any]) -> None:
        self.regeling: str = answer["regeling"]
        self.all: list[dict[str, Any]] = answer["stappen"]
        self.by_name = {step["naam"]: step for step in self.all}

    def shown(self, id: str) -> str:
        """The full name of an id: the regeling of the answer is left out."""
        return id.removeprefix(f"{self.regeling}.")

    def place(self, step: Mapping[str, Any]) -> Place:
        """Where the formula of a step stands; `lijst[2].naam` stands in the third record."""
        regeling = step["id"].split(".")[0] if "." in step["id"] else self.regeling
        return Place(regeling, split(step["naam"])[0])

    def _full(self, name: str, place: Place) -> list[str]:
        """What a name in a formula may be called: its own regeling first, then the shared facts."""
        return [self.shown(id) for id in ([name] if "." in name else [f"{place.regeling}.{name}", name])]

    def records(self, list_name: str, place: Place) -> tuple[str, list[dict[str, Any]] | None]:
        """A list by its full name, with its records; None when the list is unknown."""
        for naam in self._full(list_name, place):
            step = self.by_name.get(naam)
            if step is not None and step["type"] == "lijst":
                return naam, step["waarde"]
        raise CannotRecompute(f"er is geen stap met de lijst `{list_name}`")

    def look_up(self, name: str, place: Place) -> Seen | None:
        """What a name stands for, the innermost record first; None for a word that is no step (of a keuze)."""
        for list_name, number in reversed(place.records):
            if found := self._in_record(name, place, list_name, number):
                return found
        naam = next((naam for naam in self._full(name, place) if naam in self.by_name), None)
        return self._seen(naam, naam) if naam else None

    def _in_record(self, name: str, place: Place, list_name: str, number: int) -> Seen | None:
        step = self.by_name[list_name]
        if field := step["velden"].get(name):
            raw = step["waarde"][number][name] if number >= 0 else None
            where = f"{list_name}[{number}].{name}"
            return Seen(f"{list_name}[].{name}", where, field["type"], field.get("eenheid", ""), raw)
        for naam in self._full(name, place):
            if f"{list_name}[{max(number, 0)}].{naam}" in self.by_name:
                return self._seen(f"{list_name}[{max(number, 0)}].{naam}", f"{list_name}[].{naam}")
        return None

    def _seen(self, naam: str, referred: str) -> Seen:
        step = self.by_name[naam]
        return Seen(referred, naam, step["type"], step.get("eenheid", ""), step["waarde"])

    # -- amounts -------------------------------------------------------------------------------------------

    @cached_property
    def _usages(self) -> dict[Any, str]:
        """The steps of keyed and dated amounts, by what they look up in which records."""
        found = {}
        for step in self.all:
            if step["soort"] == "parameter":
                records, rest = split(step["naam"])
                node, place = parsed(rest), Place(self.regeling, records)
                found[self._signature(node, place), records] = step["naam"]
        return found

    def usage(self, node: tree.Parameter, place: Place) -> Seen:
        """The amount that a formula looks up: the step that says the same look-up in full names."""
        if found := self.find_usage(node, place):
            return found
        raise CannotRecompute(f"er is geen stap met het bedrag `{node.name}` zoals het hier wordt gebruikt")

    def find_usage(self, node: tree.Parameter, place: Place) -> Seen | None:
        """As `usage`; None when there is no such step, as in a list without records."""
        signature = self._signature(node, place)
        for records in ((), *((record,) for record in reversed(place.records)), place.records):
            if naam := self._usages.get((signature, records)):
                return self._seen(naam, _RECORD.sub(r"\1[].", naam))
        return None

    def _signature(self, node: tree.Node, place: Place) -> Any:
        """A formula with every name in full, so that two spellings of one look-up are equal."""
        if isinstance(node, tree.Name):
            found = self.look_up(node.name, place)
            return "naam", found.naam if found else node.name
        own = [self._full(node.name, place)[0]] if isinstance(node, tree.Parameter) else []
        if isinstance(node, tree.Aggregate):
            own = [self.records(node.list_name, place)[0]]
            place = place.within(own[0], -1)
        return (*scalars(node), *own, *(self._signature(child, place) for child in tree.children(node)))


def scalars(node: tree.Node) -> tuple[Any, ...]:
    """What a node is apart from its parts and its names: operator, number, function, how many keys."""
    found: list[Any] = [type(node).__name__]
    for part in fields(node):
        value = getattr(node, part.name)
        if isinstance(value, tree.Node | tuple) and part.name != "span":
            found.append(len(value) if isinstance(value, tuple) else "")
        elif isinstance(value, Fraction | str | int) and part.name not in ("id", "name", "list_name"):
            found.append(value)
    return tuple(found)


@lru_cache(maxsize=4_000)
def parsed(text: str) -> tree.Node:
    """The tree of a formula as an author wrote it."""
    found = formula.parse(Text.at(text, Position("uitleg")), longest=LONGEST)
    if isinstance(found, Problem):
        raise CannotRecompute(f"`{text}` is niet te lezen: {found.message}")
    return found


def split(naam: str) -> tuple[tuple[Record, ...], str]:
    """`kinderen[2].leeftijd` as its records and the name in them."""
    found: list[Record] = []
    while match := _RECORD.match(naam):
        found.append((match[1], int(match[2])))
        naam = naam[match.end() :]
    return tuple(found), naam
