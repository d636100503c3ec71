"""Compiles the explanation of a rulebook: one function that decides again, walks back, and fills in one template.

All text that does not depend on the case stands in the template already, so a whole explanation costs little more
than writing its values. The function gives the steps as JSON text with the flags that the rest of the answer needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from regelwerk.engine.program import Program, close_function, open_function
from regelwerk.explain import render
from regelwerk.explain.backward import Backward
from regelwerk.explain.citation import as_json
from regelwerk.explain.pieces import HOLE, extras, fixed, inside, kind_of_step, unit_of
from regelwerk.explain.shape_steps import ShapeSteps
from regelwerk.explain.step_writer import as_tuple
from regelwerk.explain.trace_printer import TracePrinter
from regelwerk.language import order
from regelwerk.language.rulebook import Definition, written
from regelwerk.language.types import Type

#: What a run gives: texts for the template, definition flags, amounts used (table, row, deciding), ground values.
Traced = tuple[tuple[str, ...], tuple[bool, ...], tuple[tuple[int, int, bool], ...], tuple[Any, ...]]


@dataclass(frozen=True)
class Trace:
    """The explanation of one rulebook: `run(facts, peildatum, amounts, tables, rows, origins, valid, known)` gives the
    texts that go between the fixed `pieces`; the last two are the dates of the law, for the links."""

    run: Callable[..., Traced]
    pieces: tuple[str, ...]

    def parts(self, texts: tuple[str, ...]) -> list[str]:
        """Pieces and texts in turn: the steps as JSON text, still to be joined."""
        parts = list(self.pieces)
        parts[1::2] = texts
        return parts


def compile_trace(program: Program) -> Trace:
    """The explanation function of a compiled rulebook."""
    printer = TracePrinter(program.rulebook)
    open_function(printer, "trace")
    printer.lines[0] = "def trace(F, p, A, D, G, O, V, Z):"
    if program.rulebook.tables:
        printer.put(f"{', '.join(f'g{i}' for i in range(len(program.rulebook.tables)))}, = G")
    for definition in program.rulebook.definitions:
        printer.definition(definition)
    backward = Backward(printer, "m")
    backward.walk(program.rulebook.outcomes)
    writer = _AllSteps(printer, backward)
    writer.all_steps()
    writer.finish()
    return Trace(close_function(printer, "trace"), _pieces("".join(writer.template)))


def _pieces(template: str) -> tuple[str, ...]:
    """The fixed texts around the holes, with an empty place for each hole between them."""
    fixed_texts = [text.replace("\0", "%") for text in template.replace("%%", "\0").split(HOLE)]
    return tuple(part for text in fixed_texts for part in (text, ""))[:-1]


class _AllSteps(ShapeSteps):
    """Every step of a rulebook, each definition after what it uses."""

    def all_steps(self) -> None:
        shown = self.text_of_value("p", Type("datum"), 1)
        self.put('{"naam":"peildatum","id":"peildatum","label":"Peildatum","soort":"invoer","type":"datum","waarde":')
        self.put(f'"{HOLE}","status":"bekend","beslissend":true,"herkomst":{{"bron":"zaak"}}}}', shown)
        self.printer.put("used = []")
        for definition in self.rulebook.definitions:
            for part in order.parts(definition):
                self.source_steps(part, bool(definition.for_each))
            self._definition(definition)
        for fact in self.rulebook.facts:
            self.fact(fact)

    def finish(self) -> None:
        printer, rulebook = self.printer, self.rulebook
        flags = [self._flag(d) for d in rulebook.definitions]
        recht = next((d for d in rulebook.definitions if d.id == f"{rulebook.regeling}.recht"), None)
        grounds = [printer.values[id(c.node)].code for c in recht.conditions] if recht else []
        given = f"({as_tuple(self.amounts)}*used,), ({as_tuple(grounds)})"
        printer.put(f"return ({as_tuple(self.arguments)}), ({as_tuple(flags)}), {given}")

    def _flag(self, definition: Definition) -> str:
        name = f"m{self.printer.variables[definition.id]}"
        return f"True in {name}" if definition.for_each else name

    def _definition(self, definition: Definition) -> None:
        if not definition.for_each:
            self._step(definition, self.printer.variables[definition.id], "")
            return
        with self.for_each([definition.for_each]) as (index,):
            self.printer.body(definition)
            self._step(definition, f"{self.printer.variables[definition.id]}[{index}]", index)

    def _step(self, definition: Definition, code: str, index: str) -> None:
        scale = self.printer.scales[definition.id]
        text = self.text_of_value(code, definition.type, scale)
        name = self.rulebook.shown(definition.id)
        if index:
            record = self.rulebook.shown(definition.for_each)
            self.put(f',{{"naam":"{inside(record)}[{HOLE}].{inside(name)}"', index)
        else:
            self.put(f',{{"naam":{fixed(name)}')
        head = {
            "id": written(definition.id),
            "label": definition.label,
            "soort": kind_of_step(definition),
            "type": definition.type.kind,
        }
        if unit := unit_of(definition.type):
            head["eenheid"] = unit
        self.put(f',{fixed(head)[1:-1]},"waarde":{HOLE}', self.json(definition.type, text))
        if not render.terminates(scale):
            rounded = self.printer.constant(_rounded_shown)
            self.put(HOLE, f"{rounded}({code}, {scale}, {self.printer.constant(definition.type.kind)})")
        self.put(f',"status":"{HOLE}"', self.status(definition.type, code))
        self.deciding(f"m{code}", definition.id)
        self.shape(definition, text)
        self.put(f',"gebruikt":{fixed(self.references.used(definition))}')
        if definition.source.key:
            self.put(f',"bron":{fixed(as_json(definition.source))}')
        else:
            self.row_source(definition)
        self.tail(extras(definition), definition.position)


def _rounded_shown(value: Any, scale: int, kind: str) -> str:
    """`,"getoond":"0,89"` for a value that is written as a quotient, else nothing."""
    if "/" not in render.shown_by(kind, scale)(value):
        return ""
    above, below = (value, scale) if scale else value
    factor = 10_000 if kind == "percentage" else 100
    hundredths = (2 * abs(above) * factor + below) // (2 * below)
    sign = "-" if above < 0 else ""
    return f',"getoond":"{sign}{hundredths // 100},{hundredths % 100:02d}{"%" if kind == "percentage" else ""}"'
