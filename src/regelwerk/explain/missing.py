"""What must still be asked: the unknown facts that keep the outcome open, in the order in which to ask them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from regelwerk.engine.decide import Decision
from regelwerk.engine.printer import Printer
from regelwerk.engine.program import Program, close_function, open_function
from regelwerk.explain.asking import Asking, references
from regelwerk.explain.backward import Backward
from regelwerk.language.rulebook import Condition, Definition, Fact, Row, Source

#: An unknown fact: its record number or None, and the fact (or field of a list).
Open = tuple[Fact, int | None, Fact | None]


class Missing(NamedTuple):
    """What keeps a decision open: facts in order of asking, parameters (by index) without an amount for the date, and
    what a verordening should have filled in."""

    facts: list[Open]
    amounts: list[int]
    verordeningen: list[Definition]


NOTHING = Missing([], [], [])


class MissingFinder:
    """The compiled walk back through unknown values."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.asking = Asking(program.rulebook)
        self.run: Callable[..., tuple[Any, ...]] = self._compiled()

    def _compiled(self) -> Callable[..., tuple[Any, ...]]:
        rulebook = self.program.rulebook
        printer = Printer(rulebook)
        open_function(printer, "missing")
        for definition in rulebook.definitions:
            printer.definition(definition)
        backward = Backward(printer, "o")
        backward.walk(rulebook.outcomes)
        facts = [
            f"({''.join(f'o{printer.variables[id]}, ' for id in (f.id, *(p.id for p in f.fields)))})"
            for f in rulebook.facts
        ]
        tables = [
            " or ".join(f"o{name}" for name in backward.amounts_of(index)) for index in range(len(rulebook.tables))
        ]
        flags = [(f"o{printer.variables[d.id]}", d.for_each) for d in rulebook.definitions]
        steps = [f"True in {flag}" if for_each else flag for flag, for_each in flags]
        found = ", ".join(f"({''.join(code + ', ' for code in codes)})" for codes in (facts, tables, steps))
        printer.put(f"return {found}")
        function: Callable[..., tuple[Any, ...]] = close_function(printer, "missing")
        return function

    def source_of(self, id: str) -> Source | None:
        """The source of the first definition that needs a fact: why it is asked."""
        return self._sources.get(id)

    @cached_property
    def _sources(self) -> dict[str, Source]:
        found: dict[str, Source] = {}
        for definition in self.program.rulebook.definitions:
            cells: list[Row | Condition] = [*definition.rows, *definition.conditions]
            source = definition.source if definition.source.key else cells[0].source
            for id in references(definition):
                found.setdefault(id, source)
        return found

    def of(self, decision: Decision) -> Missing:
        """What keeps this decision open."""
        program, book = self.program, self.program.rulebook
        facts, tables, steps = self.run(
            decision.facts, decision.peildatum, program.amounts(decision.valid_on), program.tables
        )
        opened = {f.id: found for f, flags in zip(book.facts, facts, strict=True) if (found := list(_opened(f, flags)))}
        going = {d.id: d for d, flag in zip(book.definitions, steps, strict=True) if flag}
        return Missing(
            [item for id in self.asking.order(opened, going) for item in opened[id]],
            [index for index, flag in enumerate(tables) if flag],
            [d for d in going.values() if d.delegation is not None and d.delegation.is_needed],
        )


def _opened(fact: Fact, flags: tuple[Any, ...]) -> Iterator[Open]:
    if flags[0]:
        yield fact, None, None
    for number in range(len(flags[1]) if fact.fields else 0):
        for part, marks in zip(fact.fields, flags[1:], strict=True):
            if marks[number]:
                yield fact, number, part
