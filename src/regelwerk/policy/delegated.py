"""What the law leaves to a municipality: every delegated value, by regeling and subject, from a day on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelwerk.explain.citation import sentence
from regelwerk.language import check, municipal
from regelwerk.language.library import Library, Version
from regelwerk.language.literals import written
from regelwerk.language.rulebook import Definition, Delegation


@dataclass(frozen=True, slots=True)
class Opening:
    """The delegated values of one subject, unchanged from a day until the next opening of that subject."""

    regeling: str
    label: str
    onderwerp: str
    start: date
    values: tuple[Definition, ...]


def openings(library: Library, regelingen: Iterable[str], since: date) -> list[Opening]:
    """What these regelingen leave open on a day and on each later day on which that changes."""
    return [opening for regeling in regelingen for opening in _of_regeling(library, regeling, since)]


def _of_regeling(library: Library, regeling: str, since: date) -> Iterator[Opening]:
    first = since.toordinal()
    files = [v for versions in library.regelingen[regeling].subjects.values() for v in versions]
    days = {max(first, version.start) for version in files if version.end > first and _delegates(version)}
    known: dict[str, list[tuple[object, ...]]] = {}
    for day in sorted(days):
        book = check.build(library, regeling, day)
        found: dict[str, list[Definition]] = {}
        for definition in book.definitions:
            if definition.delegation and definition.id.startswith(f"{regeling}."):
                found.setdefault(definition.position.file.split("/")[2], []).append(definition)
        for values in found.values():
            values.sort(key=lambda value: value.position)
        for subject, values in sorted(found.items()):
            said = [_said(value) for value in values]
            if known.get(subject) != said:
                yield Opening(regeling, book.label, subject, date.fromordinal(day), tuple(values))
            known[subject] = said


def _delegates(version: Version) -> bool:
    parts = {**(version.model.begrippen or {}), **(version.model.besluiten or {})}
    return any(model.gedelegeerd for model in parts.values())


def _said(value: Definition) -> tuple[object, ...]:
    """What a municipality needs to know of a value; another day with the same needs no other file."""
    made = delegation_of(value)
    return value.name, value.label, value.type, value.source, made.to, made.bounds, made.without


def delegation_of(value: Definition) -> Delegation:
    assert value.delegation is not None
    return value.delegation


def may_or_must(value: Definition) -> str:
    """`moet` when nothing holds without a verordening, else `mag`."""
    return "moet" if municipal.must(delegation_of(value).without) else "mag"


def tally(found: Iterable[Opening]) -> str:
    """How many values there are to fill in, and how many of them must be."""
    values = {value.id: may_or_must(value) == "moet" for opening in found for value in opening.values}
    noun, needed = "waarde" if len(values) == 1 else "waarden", sum(values.values())
    return f"{len(values)} {noun} in te vullen" + (f"; {needed} daarvan moet de gemeente regelen." if needed else ".")


def without(value: Definition) -> str:
    """What holds when the municipality regulates nothing."""
    said = delegation_of(value).without
    return "Zonder verordening is er geen uitkomst." if municipal.must(said) else f"Zonder verordening: {said}."


def lines(opening: Opening) -> Iterator[str]:
    """An opening as people read it."""
    yield f"{opening.label}, onderwerp `{opening.onderwerp}`, vanaf {opening.start.isoformat()}"
    for value in opening.values:
        made = delegation_of(value)
        yield f"  {value.name}: {value.label}"
        yield f"    {municipal.who(made.to)} {may_or_must(value)} dit regelen ({sentence(value.source)})."
        yield f"    Waarde: {municipal.allowed(value.type, made.bounds)}."
        yield f"    {without(value)}"


def as_json(opening: Opening) -> Iterator[dict[str, Any]]:
    """An opening for another program: one object a value, limits as a rule file writes them."""
    for value in opening.values:
        made = delegation_of(value)
        low, high = (None if x is None else written(value.type, x) for x in (made.bounds.low, made.bounds.high))
        yield {
            "regeling": opening.regeling, "onderwerp": opening.onderwerp, "vanaf": opening.start.isoformat(),
            "naam": value.name, "label": value.label, "type": str(value.type), "waarden": list(value.type.choices),
            "aan": made.to, "moet": municipal.must(made.without), "ten_minste": low, "ten_hoogste": high,
            "zonder_verordening": made.without, "bron": sentence(value.source),
        }  # fmt: skip
