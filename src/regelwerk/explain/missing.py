"""What must still be asked: the unknown facts that keep the outcome open, in the order in which to ask them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from regelwerk.engine.decide import Decision
from regelwerk.engine.printer import Printer
from regelwerk.engine.program import Program, close_function, open_function
from regelwerk.explain.backward import Backward
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Condition, Fact, Row, Rulebook, Source

#: An unknown fact: its record number or None, and the fact (or field of a list).
Open = tuple[Fact, int | None, Fact | None]


class MissingFinder:
    """The compiled walk back through unknown values, and the order of asking that the rules themselves give."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.order = _reading_order(program.rulebook)
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
        printer.put(f"return ({''.join(f + ', ' for f in facts)}), ({''.join(t + ', ' for t in tables)})")
        found: Callable[..., tuple[Any, ...]] = close_function(printer, "missing")
        return found

    def source_of(self, id: str) -> Source | None:
        """The source of the first definition that needs a fact: why it is asked."""
        return self._sources.get(id)

    @cached_property
    def _sources(self) -> dict[str, Source]:
        found: dict[str, Source] = {}
        for definition in self.program.rulebook.definitions:
            cells: list[Row | Condition] = [*definition.rows, *definition.conditions]
            source = definition.source if definition.source.key else cells[0].source
            for id in _references(definition.for_each, order.parts(definition)):
                found.setdefault(id, source)
        return found

    def of(self, decision: Decision) -> tuple[list[Open], list[int]]:
        """The open facts in order of asking, and the parameters (by index) whose amount is not known."""
        program = self.program
        flags, tables = self.run(decision.facts, decision.peildatum, program.amounts(decision.valid_on), program.tables)
        flag_of = {fact.id: flag for fact, flag in zip(program.rulebook.facts, flags, strict=True)}
        found = [item for fact in self.order for item in _opened(fact, flag_of[fact.id])]
        return found, [index for index, flag in enumerate(tables) if flag]


def _opened(fact: Fact, flags: tuple[Any, ...]) -> Iterator[Open]:
    if flags[0]:
        yield fact, None, None
    for number in range(len(flags[1]) if fact.fields else 0):
        for part, marks in zip(fact.fields, flags[1:], strict=True):
            if marks[number]:
                yield fact, number, part


def _reading_order(rulebook: Rulebook) -> list[Fact]:
    """The facts in the order in which the outcomes come to need them: a guard before what it guards."""
    facts = {fact.id: fact for fact in rulebook.facts}
    definitions = {definition.id: definition for definition in rulebook.definitions}
    found: dict[str, None] = {}
    seen: set[str] = set()
    stack = [iter(rulebook.outcomes)]
    while stack:
        id = next(stack[-1], None)
        if id is None:
            stack.pop()
        elif (owner := id.split("[]")[0]) in facts:
            found[owner] = None
        elif id in definitions and id not in seen:
            seen.add(id)
            stack.append(iter(_references(definitions[id].for_each, order.parts(definitions[id]))))
    return [facts[id] for id in [*found, *(id for id in facts if id not in found)]]


def _references(for_each: str, parts: Iterator[tree.Node]) -> list[str]:
    found = [for_each] if for_each else []
    ids = (getattr(node, "id", "") for part in parts for node in tree.walk(part))
    return [*found, *(id for id in ids if id)]
