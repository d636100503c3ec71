"""What the scenarios leave untested: conditions seen one way only, rows never hit, amounts never used, signals.

It watches decisions while features run. A condition or row is known by its place in the rule files, as the
explanation gives it, so that each version of a rule counts for itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from regelwerk.language.library import Library
from regelwerk.language.problem import Position
from regelwerk.language.rulebook import Rulebook, Table
from regelwerk.policy.desk import Decided, Desk

#: What is counted, in the order of the report.
KINDS = ("versies", "voorwaarden", "gronden", "tabelrijen", "bedragen", "signalen")


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """One thing that scenarios should reach; `message` says what is missing, or nothing.

    `part` tells apart what stands in one place.
    """

    position: Position
    kind: str
    message: str
    part: str = ""

    @property
    def regeling(self) -> str:
        parts = self.position.file.removesuffix(".yaml").split("/")
        return parts[{"gemeenten": 3, "signalen": 2}.get(parts[1], 1)]

    def __str__(self) -> str:
        line = f":{self.position.line}" if self.position.line else ""
        return f"{self.position.file}{line}: {self.message}"


@dataclass(slots=True)
class Coverage:
    """What was seen so far. `watch` takes a decision; `items` tells of everything whether it was reached."""

    desk: Desk
    decisions: int = 0
    conditions: dict[str, set[bool | None]] = field(default_factory=dict)
    rows: set[str] = field(default_factory=set)
    reasons: set[tuple[str, str]] = field(default_factory=set)
    amounts: set[tuple[str, str]] = field(default_factory=set)
    books: dict[str, Rulebook] = field(default_factory=dict)

    def watch(self, decided: Decided) -> None:
        """Note what one decision shows."""
        answer = decided.answer
        # What was known at an earlier date was released, and is not the draft whose places are counted.
        if answer is None or decided.question.zichtdatum is not None:
            return
        book = self.desk.book(decided.question)
        self.decisions += 1
        self.books[book.hash] = book
        for step in answer["stappen"]:
            self._note(step)
        grounds = {ground["naam"] for ground in answer["gronden"]}
        self.reasons |= {(book.hash, name) for name in grounds}

    def _note(self, step: Mapping[str, Any]) -> None:
        for condition in step.get("voorwaarden") or ():
            self.conditions.setdefault(condition["plaats"], set()).add(condition["waarde"])
        self.rows |= {row["plaats"] for row in step.get("rijen") or () if row["gekozen"]}
        if step["soort"] == "parameter" and step.get("vanaf") and step["waarde"] is not None:
            self.amounts.add((step["id"], step["vanaf"]))

    def items(self) -> list[Item]:
        """Everything in the rules that were used, and every version that was not; sorted by place."""
        found = {item for book in self.books.values() for item in self._in_book(book)}
        library = self.desk.rules().library
        return sorted(found | set(self._versions(library)) | set(self._signals(library)))

    def gaps(self) -> list[Item]:
        """Only what is not reached."""
        return [item for item in self.items() if item.message]

    def counts(self) -> dict[str, dict[str, tuple[int, int]]]:
        """For each regeling and kind: how many are reached, of how many."""
        counted: dict[str, dict[str, tuple[int, int]]] = {}
        for item in self.items():
            kinds = counted.setdefault(item.regeling, dict.fromkeys(KINDS, (0, 0)))
            reached, total = kinds[item.kind]
            kinds[item.kind] = (reached + (not item.message), total + 1)
        return counted

    def _in_book(self, book: Rulebook) -> Iterator[Item]:
        for definition in book.definitions:
            is_right = definition.id == f"{book.regeling}.recht"
            for condition in definition.conditions:
                what = f"voorwaarde `{condition.text}` van `{definition.name}`"
                message = self._one_way(_place(condition.position))
                yield Item(condition.position, "voorwaarden", message and f"{what} {message}.")
                if is_right and condition.name:
                    yield Item(condition.position, "gronden", self._no_reason(condition.position, condition.name))
            for row in definition.rows:
                what = f"rij `als {row.condition_text}`" if row.condition is not None else "rij `anders`"
                hit = _place(row.position) in self.rows
                yield Item(
                    row.position,
                    "tabelrijen",
                    "" if hit else f"{what} van `{definition.name}` nooit gekozen.",
                )
        for table in book.tables:
            yield from self._amounts(table)

    def _signals(self, library: Library) -> Iterator[Item]:
        for position, way, message in self.desk.signals().items() if library.signals else ():
            yield Item(position, "signalen", message, way)

    def _one_way(self, place: str) -> str:
        """In which way a condition was never seen."""
        seen = self.conditions.get(place, set())
        if True not in seen and False not in seen:
            return "nooit waar en nooit onwaar"
        return "nooit waar" if True not in seen else "nooit onwaar" if False not in seen else ""

    def _no_reason(self, position: Position, name: str) -> str:
        """A ground counts for the file it stands in, whichever rulebook of that file refused on it."""
        books = [book for book in self.books.values() if position.file in book.files]
        reached = any((book.hash, name) in self.reasons for book in books)
        return "" if reached else f"grond `{name}` nooit de reden van een afwijzing."

    def _amounts(self, table: Table) -> Iterator[Item]:
        for amount in table.amounts:
            start = date.fromordinal(amount.start).isoformat()
            read = (table.id, start) in self.amounts
            message = "" if read else f"waarde van `{table.name}` vanaf {start} nooit gebruikt."
            yield Item(amount.position, "bedragen", message)

    def _versions(self, library: Library) -> Iterator[Item]:
        used = {path for book in self.books.values() for path in book.files}
        families = [regeling.subjects for regeling in library.regelingen.values()]
        for versions in (v for subjects in [*families, *library.municipal.values()] for v in subjects.values()):
            for version in versions:
                message = "" if version.path in used else "deze versie nooit gebruikt."
                yield Item(Position(version.path), "versies", message)


def _place(position: Position) -> str:
    return f"{position.file}:{position.line}"
