"""The parts of an answer that are fixed per rulebook, as JSON text, so that an answer only has to choose among them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelwerk.explain.citation import as_json
from regelwerk.explain.missing import MissingFinder, Open
from regelwerk.language.rulebook import Definition, Gap, Rulebook, written


def dump(value: Any) -> str:
    """Compact JSON text in pure ASCII."""
    return json.dumps(value, separators=(",", ":"))


@dataclass(frozen=True)
class Unmodelled:
    """Law that is not in the rules: its reservation, and where the definitions and amounts stand that it touches."""

    text: str
    definitions: tuple[int, ...]
    tables: frozenset[int]
    always: bool

    def matters(self, deciding: Sequence[bool], amounts: set[int]) -> bool:
        """Whether it touches a deciding definition or amount (by place); touching none is touching all."""
        touched = any(deciding[place] for place in self.definitions) or not self.tables.isdisjoint(amounts)
        return self.always or touched


class Prepared:
    """Grounds, reservations and the rule set of one rulebook; dates of the law stand as marks (see citation)."""

    def __init__(self, rulebook: Rulebook, engine: str) -> None:
        self.rulebook = rulebook
        self.engine = engine
        recht = next((d for d in rulebook.definitions if d.id == f"{rulebook.regeling}.recht"), None)
        conditions = recht.conditions if recht else ()
        self.grounds = [
            dump({"naam": c.name, "tekst": c.otherwise, "bron": as_json(c.source)}) for c in conditions
        ]  # fmt: skip
        self.readings = [self._reading(index) for index in range(len(rulebook.definitions))]
        self.gaps = [self._gap(gap) for gap in rulebook.gaps]
        self.ruleset = self._ruleset()
        self._amounts: dict[tuple[int, int], str] = {}
        self._questions: dict[str, str] = {}

    def _reading(self, index: int) -> str:
        definition = self.rulebook.definitions[index]
        if not definition.reading:
            return ""
        reason, other = definition.reading
        text = f"{definition.label}: {reason} Anders gelezen: {other}"
        name = self.rulebook.shown(definition.id)
        return dump({"soort": "lezing", "naam": name, "tekst": text, "bron": as_json(definition.source)})

    def _gap(self, gap: Gap) -> Unmodelled:
        text = f"{gap.article}: {gap.reason}"
        said = dump({"soort": "niet_gemodelleerd", "naam": None, "tekst": text, "bron": {"tekst": gap.article}})
        definitions = (place for place, d in enumerate(self.rulebook.definitions) if written(d.id) in gap.touches)
        tables = (place for place, table in enumerate(self.rulebook.tables) if written(table.id) in gap.touches)
        return Unmodelled(said, tuple(definitions), frozenset(tables), not gap.touches)

    def _ruleset(self) -> str:
        files = [{"pad": path, "sha256": digest} for path, digest in self.rulebook.files.items()]
        return dump({"hash": self.rulebook.hash, "bestanden": files, "motorversie": self.engine})[1:-1]

    def amount(self, index: int, row: int) -> str:
        """The reservation for an amount that is to be verified, or (row -1) that is not known; else nothing."""
        if (index, row) not in self._amounts:
            self._amounts[index, row] = self._amount(index, row)
        return self._amounts[index, row]

    def _amount(self, index: int, row: int) -> str:
        table = self.rulebook.tables[index]
        if row < 0:
            what = "datum of deze sleutel" if table.keys else "datum"
            value = "het bedrag" if table.type.kind == "bedrag" else "de waarde"
            text = f"{table.label}: {value} voor deze {what} is niet bekend (bedrag_ontbreekt)."
            text += f" {table.how_to_add}" if table.how_to_add else ""
        elif table.amounts[row].verified:
            return ""
        else:
            amount = table.amounts[row]
            start = date.fromordinal(amount.start).isoformat()
            text = f"{table.label} vanaf {start} is nog niet geverifieerd. Gevonden in: {amount.found_in}."
        name = self.rulebook.shown(table.id)
        return dump({"soort": "bedrag", "naam": name, "tekst": text, "bron": as_json(table.source)})

    def question(self, item: Open, finder: MissingFinder) -> str:
        """What must be asked, with the article that makes it matter."""
        fact, number, part = item
        asked = part or fact
        name = self.rulebook.shown(fact.id)
        source = asked.source or finder.source_of(asked.id)
        said: dict[str, Any] = {
            "naam": f"{name}[{number}].{part.name}" if part else name,
            "label": asked.label,
            "vraag": asked.question,
        }
        if asked.group:
            group = self.rulebook.groups[asked.group]
            said["vraaggroep"] = {"naam": self.rulebook.shown(asked.group), "vraag": group}
        return dump({**said, "bron": as_json(source) if source else None})

    def verordening(self, definition: Definition) -> str:
        """That a verordening must fill this in, and of which municipality."""
        gemeente = self.rulebook.gemeente
        which = f"de verordening van {gemeente.replace('_', ' ').title()}" if gemeente else "een verordening"
        ask = f"Wat bepaalt {which} hierover? " + (
            "Die invulling staat niet in de regels." if gemeente else "Geef op om welke gemeente het gaat."
        )
        said = {"naam": self.rulebook.shown(definition.id), "label": definition.label, "vraag": ask}
        return dump({**said, "verordening": gemeente or None, "bron": as_json(definition.source)})
