"""How a definition came to its value: the formula filled in, the row that held, the conditions, the rounding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from regelwerk.engine import numbers
from regelwerk.engine.numbers import Atom
from regelwerk.explain.citation import as_json, sentence
from regelwerk.explain.pieces import HOLE, fixed, inside
from regelwerk.explain.source_steps import SourceSteps
from regelwerk.explain.step_writer import as_tuple
from regelwerk.language import tree
from regelwerk.language.rulebook import Condition, Definition, Row
from regelwerk.language.types import Type

#: Kinds of which one value lies a distance from another.
_ORDERED = ("bedrag", "percentage", "getal", "duur", "datum")


class ShapeSteps(SourceSteps):
    """The part of a step that depends on whether it is a formula, a table or conditions."""

    def shape(self, definition: Definition, value: str) -> None:
        if definition.formula is not None:
            text, arguments = self.filled(definition.formula_text, definition.formula)
            self.put(f',"formule":"{inside(definition.formula_text)}","ingevuld":"{text}"', *arguments)
            if isinstance(definition.formula, tree.Rounded):
                self._rounding("afronding", definition.formula)
            self._comparisons(definition.formula)
        elif definition.rows:
            self._rows(definition, value)
        else:
            self._conditions(definition)

    def _rounding(self, key: str, node: tree.Rounded) -> None:
        before = self.printer.values[id(node.operand)]
        text = self.text_of_value(before.code, node.operand.type, before.scale)
        head = {"soort": node.function, "stap": node.step_text}
        self.put(f',"{key}":{fixed(head)[:-1]},"voor":{HOLE}}}', f"quoted({text})")

    def _comparisons(self, node: tree.Node) -> None:
        found = [
            part
            for part in _outside_records(node)
            if isinstance(part, tree.Compare) and part.left.type.kind in _ORDERED
        ]
        if not found:
            return
        for index, part in enumerate(found):
            self.put(',"vergelijkingen":[{' if index == 0 else ",{")
            self._comparison(part)
        self.put("]")

    def _comparison(self, node: tree.Compare) -> None:
        kind = node.right.type if node.left.type.literal else node.left.type
        left, right = self.printer.values[id(node.left)], self.printer.values[id(node.right)]
        sides = [self.text_of_value(side.code, kind, side.scale) for side in (left, right)]
        guard = " or ".join([*(f"{side.code} is None" for side in (left, right) if not side.code.isdigit()),
                             f"onbeperkt in ({left.code}, {right.code})"])  # fmt: skip

        def hold(atom: Atom) -> Atom:
            return self.printer.hold(atom, f"None if {guard} else {atom.code}")

        difference = numbers.plus(hold, _bare(left), "-", _bare(right))
        shown = self.render(Type("getal") if kind.kind == "datum" else kind, difference.scale)
        self.put(f'"links":"{HOLE}","teken":"{inside(node.operator)}","rechts":"{HOLE}","verschil":{HOLE},'
                  f'"grens_telt_mee":{"true" if "=" in node.operator and node.operator != "!=" else "false"}}}',
                  *sides, f'"null" if {guard} else quoted({shown}({difference.code}))')  # fmt: skip

    def _rows(self, definition: Definition, value: str) -> None:
        chosen, tests = (
            "",
            [self.printer.values[id(r.condition)].code for r in definition.rows if r.condition is not None],
        )
        fills = []
        for number, row in enumerate(definition.rows):
            text, arguments = self.filled(row.value_text, row.value)
            fills.append(f"{self.printer.constant(text)} % ({as_tuple(arguments)})" if arguments
                         else self.printer.constant(text.replace("%%", "%")))  # fmt: skip
            before = " and ".join(f"{test} is False" for test in tests[:number])
            own = f"{tests[number]} is True" if number < len(tests) else ""
            test = " and ".join(part for part in (before, own) if part) or "True"
            chosen += f"{fills[-1]} if {test} else "
            self._row(row, number, test)
        self.put(f'],"ingevuld":"{HOLE}"', f"({chosen}{value})")
        for number, row in enumerate(definition.rows, start=1):
            if isinstance(row.value, tree.Rounded):
                self._rounding(f"afronding_rij_{number}", row.value)

    def _row(self, row: Row, number: int, test: str) -> None:
        opening = ',"rijen":[{' if number == 0 else ",{"
        place = f"{row.position.file}:{row.position.line}"
        self.put(f'{opening}"nr":{number + 1}')
        if row.condition is not None:
            text, arguments = self.filled(row.condition_text, row.condition)
            code = self.printer.values[id(row.condition)].code
            self.put(f',"als":"{inside(row.condition_text)}","ingevuld":"{text}","waarde":{HOLE}', *arguments,
                      f'yes_no({self.render(Type("ja_nee"), 1)}({code}))')  # fmt: skip
        tail = fixed({"bron": {"tekst": sentence(row.source)}, "plaats": place})[1:]
        self.put(f',"dan":"{inside(row.value_text)}","gekozen":{HOLE},{tail}', f'"true" if {test} else "false"')

    def _conditions(self, definition: Definition) -> None:
        for number, condition in enumerate(definition.conditions):
            self._condition(condition, number)
        self.put(f'],"eis":"{definition.shape}"')

    def _condition(self, condition: Condition, number: int) -> None:
        opening = ',"voorwaarden":[{' if number == 0 else ",{"
        text, arguments = self.filled(condition.text, condition.node)
        code = self.printer.values[id(condition.node)].code
        place = f"{condition.position.file}:{condition.position.line}"
        tail = {"bron": {"tekst": sentence(condition.source)}, "plaats": place}
        if condition.otherwise:
            tail["zo_niet"] = condition.otherwise
        self.put(f'{opening}"naam":{fixed(condition.name)},"als":"{inside(condition.text)}","ingevuld":"{text}","waarde":{HOLE},'
                  f"{fixed(tail)[1:]}", *arguments, f'yes_no({self.render(Type("ja_nee"), 1)}({code}))')  # fmt: skip

    def row_source(self, definition: Definition) -> None:
        """A step whose rows each have a source cites that of its first row."""
        parts: list[Any] = [*definition.rows, *definition.conditions]
        if parts:
            self.put(f',"bron":{fixed(as_json(parts[0].source))}')


def _bare(atom: Atom) -> Atom:
    """The atom with itself as the only thing that may be unknown (a constant never is)."""
    return Atom(atom.code, atom.scale, () if atom.code.isdigit() else (atom.code,))


def _outside_records(node: tree.Node) -> Iterator[tree.Node]:
    """A formula's parts, but not what is computed for each record."""
    yield node
    if not isinstance(node, tree.Aggregate):
        for part in tree.children(node):
            yield from _outside_records(part)
