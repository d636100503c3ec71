"""Compiles the explanation of a rulebook: one function that decides again, walks back, and fills in one template.

All text that does not depend on the case stands in the template already, so a whole explanation costs little more
than writing its values. The function gives the steps as JSON text with the flags that the rest of the answer needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from regelwerk.engine import numbers
from regelwerk.engine.arithmetic import row_on
from regelwerk.engine.numbers import Atom
from regelwerk.engine.printer import Printer
from regelwerk.engine.program import Program, close_function, open_function
from regelwerk.explain import render
from regelwerk.explain.backward import Backward
from regelwerk.explain.citation import KNOWN_ON, VALID_ON, as_json, sentence
from regelwerk.explain.pieces import HOLE, extras, fact_extras, filled, fixed, inside, kind_of_step, unit_of
from regelwerk.explain.usage import References
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Condition, Definition, Fact, Row, Rulebook, Table
from regelwerk.language.types import Type

#: The codes of the dates of the law, and what in a template needs a value.
_DATES = {VALID_ON: "V", KNOWN_ON: "Z"}
_MARKS = re.compile(f"%%|{HOLE}|{VALID_ON}|{KNOWN_ON}")
_ORDERED = ("bedrag", "percentage", "getal", "duur", "datum")


class TracePrinter(Printer):
    """Prints values as for deciding, but keeps both sides of every comparison for the explanation."""

    def atom(self, node: tree.Node) -> Atom:
        if isinstance(node, tree.Compare):
            return numbers.compared(node.operator, self.held(node.left), self.held(node.right))
        return super().atom(node)


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
    writer = _StepWriter(printer, backward)
    writer.all_steps()
    writer.finish()
    return Trace(close_function(printer, "trace"), _pieces("".join(writer.template)))


def _pieces(template: str) -> tuple[str, ...]:
    """The fixed texts around the holes, with an empty place for each hole between them."""
    fixed_texts = [text.replace("\0", "%") for text in template.replace("%%", "\0").split(HOLE)]
    return tuple(part for text in fixed_texts for part in (text, ""))[:-1]


class _StepWriter:
    """Prints the statements that make the text of every step, and gathers the template they fill."""

    def __init__(self, printer: TracePrinter, backward: Backward) -> None:
        self.printer = printer
        self.rulebook: Rulebook = printer.rulebook
        self.template: list[str] = []
        self.arguments: list[str] = []
        self.texts: dict[tuple[str, str, int], str] = {}
        self.renders: dict[tuple[str, int], str] = {}
        self.done: set[Any] = set()
        self.amounts: list[str] = []
        self.consumers = _consumers(self.rulebook)
        self.references = References(self.rulebook)
        self.flags: dict[str, list[str]] = {}
        for node, name in backward.amounts():
            self.flags.setdefault(self.references.usage(node), []).append(f"m{name}")
        printer.constants |= {
            "quoted": render.json_by("bedrag"),
            "yes_no": render.json_by("ja_nee"),
            "percent": render.json_by("percentage"),
            "status": render.JSON_STATUS,
            "row_of": _row_of,
            "flagged": _flagged,
            "bracketed": _bracketed,
            "in_months": _in_months,
        }

    # -- whole ---------------------------------------------------------------------------------------------

    def all_steps(self) -> None:
        shown = self._text_of_value("p", Type("datum"), 1)
        self._put('{"naam":"peildatum","id":"peildatum","label":"Peildatum","soort":"invoer","type":"datum","waarde":')
        self._put(f'"{HOLE}","status":"bekend","beslissend":true,"herkomst":{{"bron":"zaak"}}}}', shown)
        self.printer.put("used = []")
        for definition in self.rulebook.definitions:
            for part in order.parts(definition):
                self._source_steps(part, bool(definition.for_each))
            self._definition(definition)
        for fact in self.rulebook.facts:
            self._fact(fact)

    def finish(self) -> None:
        printer, rulebook = self.printer, self.rulebook
        flags = [self._flag(d) for d in rulebook.definitions]
        recht = next((d for d in rulebook.definitions if d.id == f"{rulebook.regeling}.recht"), None)
        grounds = [printer.values[id(c.node)].code for c in recht.conditions] if recht else []
        printer.put(
            f"return ({_tuple(self.arguments)}), ({_tuple(flags)}), ({_tuple(self.amounts)}*used,), ({_tuple(grounds)})"
        )

    def _flag(self, definition: Definition) -> str:
        name = f"m{self.printer.variables[definition.id]}"
        return f"True in {name}" if definition.for_each else name

    def _put(self, template: str, *arguments: str) -> None:
        """Add to the template; holes take the arguments in turn, the dates of the law fill themselves in."""
        following = iter(arguments)
        for mark in _MARKS.findall(template):
            if mark != "%%":
                self.arguments.append(_DATES.get(mark) or next(following))
        self.template.append(template.replace(VALID_ON, HOLE).replace(KNOWN_ON, HOLE))

    # -- values --------------------------------------------------------------------------------------------

    def _render(self, kind: Type, scale: int) -> str:
        key = (kind.kind, scale)
        if key not in self.renders:
            self.renders[key] = self.printer.constant(render.shown_by(*key))
        return self.renders[key]

    def _text_of_value(self, code: str, kind: Type, scale: int) -> str:
        """The variable that holds the text of a value; made at its first use, unless it lives in a loop."""
        call = f"{self._render(kind, scale)}({code})"
        if self.printer.records or not code.isidentifier() or code.startswith("t"):
            return call
        key = (code, kind.kind, scale)  # `g / 3` is the variable of `g` over another denominator
        if key not in self.texts:
            self.texts[key] = f"x{len(self.texts)}"
            self.printer.put(f"{self.texts[key]} = {call}")
        return self.texts[key]

    def _leaf(self, node: tree.Node) -> tuple[str, int]:
        """The text of a value in a formula, and its denominator."""
        kind, atom = node.type, self.printer.values.get(id(node))
        if isinstance(node, tree.Name):
            kind = self.printer.definition_of[node.id].type if node.id in self.printer.definition_of else kind
        if isinstance(node, tree.Name) or atom is None:
            atom = self.printer.atom(node)
        return self._text_of_value(atom.code, kind, atom.scale), atom.scale

    def _json(self, kind: Type, text: str) -> str:
        function = {"ja_nee": "yes_no", "percentage": "percent"}.get(kind.kind, "quoted")
        return f"{function}({text})"

    def _filled(self, text: str, node: tree.Node) -> tuple[str, list[str]]:
        shown, nodes = filled(text, node)
        negated = {id(part.operand) for part in tree.walk(node) if isinstance(part, tree.Negative)}
        calls = [part for part in tree.walk(node) if isinstance(part, tree.Call) and part.function == "datum_leeftijd"]
        ages = {id(leaf) for call in calls for leaf in tree.walk(call.arguments[1])}
        return shown, [self._in_formula(leaf, id(leaf) in negated, id(leaf) in ages) for leaf in nodes]

    def _in_formula(self, node: tree.Node, negated: bool, is_age: bool) -> str:
        """The text of a value where it can be read back: a quotient, and what has a sign twice, between parentheses.

        An age says that it is in months; else it is in years.
        """
        text, scale = self._leaf(node)
        if is_age and node.type.unit == (("maand", 1),):
            return f"in_months({text})"
        return f"bracketed({text})" if negated or not render.terminates(scale) else text

    # -- facts and amounts ---------------------------------------------------------------------------------

    def _source_steps(self, node: tree.Node, in_records: bool) -> None:
        """The facts and amounts of a formula; `in_records`: it is worked out for each record."""
        if isinstance(node, tree.Name) and (fact := self.printer.fact_of.get(node.id.split("[]")[0])):
            self._fact(fact)
        elif isinstance(node, tree.Aggregate):
            self._fact(self.printer.fact_of[node.id])
        elif isinstance(node, tree.Parameter):
            self._amount(node, in_records)
        for part in tree.children(node):
            self._source_steps(part, in_records or isinstance(node, tree.Aggregate))

    def _fact(self, fact: Fact) -> None:
        if fact.id in self.done:
            return
        self.done.add(fact.id)
        variable = self.printer.variables[fact.id]
        name = self.rulebook.shown(fact.id)
        head = {"naam": name, "id": fact.id, "label": fact.label, "soort": "invoer", "type": fact.type.kind}
        if unit := unit_of(fact.type):
            head["eenheid"] = unit
        self._put("," + fixed(head)[:-1])
        if fact.fields:
            self._list_value(fact, variable, name)
        else:
            text = self._text_of_value(variable, fact.type, fact.scale)
            self._put(
                f',"waarde":{HOLE},"status":"{HOLE}"',
                self._json(fact.type, text),
                self._status(fact.type, variable),
            )
            self._deciding(f"m{variable}", fact.id)
        origin = f"O.get({self.printer.constant(name)}, {self.printer.constant(_FROM_CASE)})"
        self._put(f',"herkomst":{HOLE}', f"'null' if {variable}{'_n' if fact.fields else ''} is None else {origin}")
        if fact.source:
            self._put(f',"bron":{fixed(as_json(fact.source))}')
        self._tail(fact_extras(fact), fact.position)

    def _list_value(self, fact: Fact, variable: str, name: str) -> None:
        cells = [self._json(part.type, f"{self._render(part.type, part.scale)}({variable}_{i}[i])")
                 for i, part in enumerate(fact.fields)]  # fmt: skip
        record = self.printer.constant("{" + ",".join(f'"{part.name}":{HOLE}' for part in fact.fields) + "}")
        rows = f'"[" + ",".join({record} % ({_tuple(cells)}) for i in range({variable}_n)) + "]"'
        self._put(f',"waarde":{HOLE},"status":"{HOLE}"', f'"null" if {variable}_n is None else {rows}',
                  f'"onbekend" if {variable}_n is None else "bekend"')  # fmt: skip
        marks = [f"m{variable}_{i}" for i in range(len(fact.fields))]
        self._deciding(" or ".join([f"m{variable}", *(f"True in {mark}" for mark in marks)]), fact.id)
        pairs = _tuple(
            [f"({self.printer.constant(part.name)}, {mark})" for part, mark in zip(fact.fields, marks, strict=True)]
        )
        self._put(f',"beslissende_velden":{HOLE}', f"flagged({self.printer.constant(name)}, ({pairs}))")

    def _amount(self, node: tree.Parameter, in_records: bool) -> None:
        name, lists = self.references.usage(node), self.references.lists(node)
        if (name, *lists) in self.done:
            return
        self.done.add((name, *lists))
        if lists:
            with self._for_each(lists) as numbers_:
                self._amount_found(node, self.printer.atom(node), list(zip(lists, numbers_, strict=True)))
            return
        if not (node.keys or node.on):
            table = next(t for t in self.rulebook.tables if t.id == node.id)
            self._amount_found(node, Atom(self.printer.variables[node.id], table.scale), [])
        else:
            self._amount_found(node, self.printer.atom(node) if in_records else self.printer.values[id(node)], [])

    def _amount_found(self, node: tree.Parameter, atom: Atom, records: list[tuple[str, str]]) -> None:
        table = next(t for t in self.rulebook.tables if t.id == node.id)
        variable = self.printer.variables[node.id]
        row = f"g{variable[1:]}"
        if node.on is not None:
            day = self.printer.atom(node.on)
            row = f"row_of(d{variable[1:]}, {self.printer.guarded(day)})"
        prefix = "".join(f"{inside(self.rulebook.shown(id))}[{HOLE}]." for id, _ in records)
        self._put(f',{{"naam":"{prefix}{inside(self.references.usage(node))}"', *(number for _, number in records))
        self._amount_step(table, node, atom, row, variable, bool(records))

    def _amount_step(
        self, table: Table, node: tree.Parameter, atom: Atom, row: str, variable: str, in_records: bool
    ) -> None:
        head = {
            "id": table.id,
            "label": table.label,
            "soort": "parameter",
            "type": table.type.kind,
        }
        if unit := unit_of(table.type):
            head["eenheid"] = unit
        self._put(f",{fixed(head)[1:-1]}")
        text = self._text_of_value(atom.code, table.type, atom.scale)
        self._put(
            f',"waarde":{HOLE},"status":"{HOLE}"',
            self._json(table.type, text),
            self._status(table.type, atom.code),
        )
        own = [] if in_records else self.flags.get(self.references.usage(node), [])
        flag = " or ".join(dict.fromkeys(own)) or f"m{variable}"
        self._deciding(flag, table.id)
        snippets = [
            fixed({"vanaf": _iso(amount.start), "verificatie": "geverifieerd" if amount.verified else "te_verifieren",
                   "gevonden_in": amount.found_in})[1:-1].replace("%%", "%") for amount in table.amounts
        ]  # fmt: skip
        missing = '"verificatie":null,"reden":"bedrag_ontbreekt"'
        rows = self.printer.constant([*snippets, missing])
        held = self.printer.fresh()
        self.printer.put(f"{held} = {row}")
        self._put(f",{HOLE}", f"{rows}[{held}]")
        used = list(dict.fromkeys(name for part in tree.children(node) for name in self.references.within(part)))
        self._put(f',"gebruikt":{fixed(used)},"bron":{fixed(as_json(table.source))}')
        index = self.rulebook.tables.index(table)
        amount = f"({index}, {held} if {atom.code} is not None else -1, {flag})"
        if in_records:
            self.printer.put(f"used.append({amount})")
        else:
            self.amounts.append(amount)
        self._tail({"toelichting": table.remark} if table.remark else {}, table.position)

    # -- definitions ---------------------------------------------------------------------------------------

    def _definition(self, definition: Definition) -> None:
        if not definition.for_each:
            self._step(definition, self.printer.variables[definition.id], "")
            return
        with self._for_each([definition.for_each]) as (index,):
            self.printer.body(definition)
            self._step(definition, f"{self.printer.variables[definition.id]}[{index}]", index)

    @contextmanager
    def _for_each(self, lists: list[str]) -> Iterator[list[str]]:
        """What is written inside is written for every record of these lists; gives the numbers of the records."""
        outer = self.template, self.arguments
        self.template, self.arguments = [], []
        pieces = self.printer.fresh()
        self.printer.put(f"{pieces} = []")
        yield [self.printer.enter(id) for id in lists]
        template = self.printer.constant("".join(self.template))
        self.printer.put(f"{pieces}.append({template} % ({_tuple(self.arguments)}))")
        for _ in lists:
            self.printer.leave()
        self.template, self.arguments = outer
        self._put(HOLE, f'"".join({pieces})')

    def _step(self, definition: Definition, code: str, index: str) -> None:
        scale = self.printer.scales[definition.id]
        text = self._text_of_value(code, definition.type, scale)
        name = self.rulebook.shown(definition.id)
        if index:
            record = self.rulebook.shown(definition.for_each)
            self._put(f',{{"naam":"{inside(record)}[{HOLE}].{inside(name)}"', index)
        else:
            self._put(f',{{"naam":{fixed(name)}')
        head = {
            "id": definition.id,
            "label": definition.label,
            "soort": kind_of_step(definition),
            "type": definition.type.kind,
        }
        if unit := unit_of(definition.type):
            head["eenheid"] = unit
        self._put(f',{fixed(head)[1:-1]},"waarde":{HOLE}', self._json(definition.type, text))
        if not render.terminates(scale):
            rounded = self.printer.constant(_rounded_shown)
            self._put(HOLE, f"{rounded}({code}, {scale}, {self.printer.constant(definition.type.kind)})")
        self._put(f',"status":"{HOLE}"', self._status(definition.type, code))
        self._deciding(f"m{code}", definition.id)
        self._shape(definition, text)
        self._put(f',"gebruikt":{fixed(self.references.used(definition))}')
        if definition.source.key:
            self._put(f',"bron":{fixed(as_json(definition.source))}')
        else:
            self._row_source(definition)
        self._tail(extras(definition), definition.position)

    def _status(self, kind: Type, code: str) -> str:
        return f"status[{code}]" if kind.kind == "ja_nee" else f'"onbekend" if {code} is None else "bekend"'

    def _deciding(self, flag: str, id: str) -> None:
        users = [self.rulebook.shown(user) for user in self.consumers.get(id, ())]
        why = f"{', '.join(users)}: staat vast zonder deze stap" if users else "geen uitkomst gebruikt deze stap"
        other = self.printer.constant(f'false,"waarom_niet":{fixed(why).replace("%%", "%")}')
        self._put(f',"beslissend":{HOLE}', f'"true" if {flag} else {other}')

    def _tail(self, more: dict[str, Any], position: Any) -> None:
        self._put("," + fixed({**more, "plaats": f"{position.file}:{position.line}"})[1:])

    def _shape(self, definition: Definition, value: str) -> None:
        if definition.formula is not None:
            text, arguments = self._filled(definition.formula_text, definition.formula)
            self._put(f',"formule":"{inside(definition.formula_text)}","ingevuld":"{text}"', *arguments)
            if isinstance(definition.formula, tree.Rounded):
                self._rounding(definition.formula)
            self._comparisons(definition.formula)
        elif definition.rows:
            self._rows(definition, value)
        else:
            self._conditions(definition)

    def _rounding(self, node: tree.Rounded) -> None:
        before = self.printer.values[id(node.operand)]
        text = self._text_of_value(before.code, node.operand.type, before.scale)
        head = {"soort": node.function, "stap": node.step_text}
        self._put(f',"afronding":{fixed(head)[:-1]},"voor":{HOLE}}}', f"quoted({text})")

    def _comparisons(self, node: tree.Node) -> None:
        found = [
            part
            for part in _outside_records(node)
            if isinstance(part, tree.Compare) and part.left.type.kind in _ORDERED
        ]
        if not found:
            return
        for index, part in enumerate(found):
            self._put(',"vergelijkingen":[{' if index == 0 else ",{")
            self._comparison(part)
        self._put("]")

    def _comparison(self, node: tree.Compare) -> None:
        kind = node.right.type if node.left.type.literal else node.left.type
        left, right = self.printer.values[id(node.left)], self.printer.values[id(node.right)]
        sides = [self._text_of_value(side.code, kind, side.scale) for side in (left, right)]
        guard = " or ".join([*(f"{side.code} is None" for side in (left, right) if not side.code.isdigit()),
                             f"onbeperkt in ({left.code}, {right.code})"])  # fmt: skip

        def hold(atom: Atom) -> Atom:
            return self.printer.hold(atom, f"None if {guard} else {atom.code}")

        difference = numbers.plus(hold, _bare(left), "-", _bare(right))
        shown = self._render(Type("getal") if kind.kind == "datum" else kind, difference.scale)
        self._put(f'"links":"{HOLE}","teken":"{inside(node.operator)}","rechts":"{HOLE}","verschil":{HOLE},'
                  f'"grens_telt_mee":{"true" if "=" in node.operator and node.operator != "!=" else "false"}}}',
                  *sides, f'"null" if {guard} else quoted({shown}({difference.code}))')  # fmt: skip

    def _rows(self, definition: Definition, value: str) -> None:
        chosen, tests = (
            "",
            [self.printer.values[id(r.condition)].code for r in definition.rows if r.condition is not None],
        )
        fills = []
        for number, row in enumerate(definition.rows):
            text, arguments = self._filled(row.value_text, row.value)
            fills.append(f"{self.printer.constant(text)} % ({_tuple(arguments)})" if arguments
                         else self.printer.constant(text.replace("%%", "%")))  # fmt: skip
            before = " and ".join(f"{test} is False" for test in tests[:number])
            own = f"{tests[number]} is True" if number < len(tests) else ""
            test = " and ".join(part for part in (before, own) if part) or "True"
            chosen += f"{fills[-1]} if {test} else "
            self._row(row, number, test, definition)
        self._put(f'],"ingevuld":"{HOLE}"', f"({chosen}{value})")
        for row in definition.rows:
            if isinstance(row.value, tree.Rounded):
                self._row_rounding(row, definition)

    def _row_rounding(self, row: Row, definition: Definition) -> None:
        node = row.value
        assert isinstance(node, tree.Rounded)
        before = self.printer.values[id(node.operand)]
        text = self._text_of_value(before.code, node.operand.type, before.scale)
        head = {"soort": node.function, "stap": node.step_text}
        self._put(
            f',"afronding_rij_{definition.rows.index(row) + 1}":{fixed(head)[:-1]},"voor":{HOLE}}}',
            f"quoted({text})",
        )

    def _row(self, row: Row, number: int, test: str, definition: Definition) -> None:
        opening = ',"rijen":[{' if number == 0 else ",{"
        place = f"{row.position.file}:{row.position.line}"
        self._put(f'{opening}"nr":{number + 1}')
        if row.condition is not None:
            text, arguments = self._filled(row.condition_text, row.condition)
            code = self.printer.values[id(row.condition)].code
            self._put(f',"als":"{inside(row.condition_text)}","ingevuld":"{text}","waarde":{HOLE}', *arguments,
                      f'yes_no({self._render(Type("ja_nee"), 1)}({code}))')  # fmt: skip
        tail = fixed({"bron": {"tekst": sentence(row.source)}, "plaats": place})[1:]
        self._put(f',"dan":"{inside(row.value_text)}","gekozen":{HOLE},{tail}', f'"true" if {test} else "false"')

    def _conditions(self, definition: Definition) -> None:
        for number, condition in enumerate(definition.conditions):
            self._condition(condition, number)
        self._put(f'],"eis":"{definition.shape}"')

    def _condition(self, condition: Condition, number: int) -> None:
        opening = ',"voorwaarden":[{' if number == 0 else ",{"
        text, arguments = self._filled(condition.text, condition.node)
        code = self.printer.values[id(condition.node)].code
        place = f"{condition.position.file}:{condition.position.line}"
        tail = {"bron": {"tekst": sentence(condition.source)}, "plaats": place}
        if condition.otherwise:
            tail["zo_niet"] = condition.otherwise
        self._put(f'{opening}"naam":{fixed(condition.name)},"als":"{inside(condition.text)}","ingevuld":"{text}","waarde":{HOLE},'
                  f"{fixed(tail)[1:]}", *arguments, f'yes_no({self._render(Type("ja_nee"), 1)}({code}))')  # fmt: skip

    def _row_source(self, definition: Definition) -> None:
        """A step whose rows each have a source cites that of its first row."""
        parts: list[Any] = [*definition.rows, *definition.conditions]
        if parts:
            self._put(f',"bron":{fixed(as_json(parts[0].source))}')


_FROM_CASE = '{"bron":"zaak"}'


def _bare(atom: Atom) -> Atom:
    """The atom with itself as the only thing that may be unknown (a constant never is)."""
    return Atom(atom.code, atom.scale, () if atom.code.isdigit() else (atom.code,))


def _tuple(codes: list[str]) -> str:
    return "".join(f"{code}, " for code in codes)


def _iso(day: int) -> str:
    return render.shown_by("datum", 1)(day)


def _row_of(table: Any, day: int | None) -> int:
    return -1 if day is None else row_on(table, day)


def _bracketed(text: str) -> str:
    return f"({text})" if "/" in text or text[0] == "-" else text


def _in_months(text: str) -> str:
    return text if text == "onbekend" else f"{text} maanden"


def _flagged(name: str, columns: tuple[tuple[str, list[bool]], ...]) -> str:
    """The fields of records that decided, as a JSON list."""
    found = [f'"{name}[{index}].{field}"' for field, marks in columns for index, mark in enumerate(marks) if mark]
    return f"[{','.join(found)}]"


def _rounded_shown(value: Any, scale: int, kind: str) -> str:
    """`,"getoond":"0,89"` for a value that is written as a quotient, else nothing."""
    if "/" not in render.shown_by(kind, scale)(value):
        return ""
    above, below = (value, scale) if scale else value
    factor = 10_000 if kind == "percentage" else 100
    hundredths = (2 * abs(above) * factor + below) // (2 * below)
    sign = "-" if above < 0 else ""
    return f',"getoond":"{sign}{hundredths // 100},{hundredths % 100:02d}{"%" if kind == "percentage" else ""}"'


def _used(definition: Definition) -> list[str]:
    """The ids a definition refers to, in the order of reading, each once."""
    found: dict[str, None] = {}
    for part in order.parts(definition):
        for node in tree.walk(part):
            if id := getattr(node, "id", ""):
                found[id] = None
    return list(found)


def _consumers(rulebook: Rulebook) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for definition in rulebook.definitions:
        for id in dict.fromkeys(id.split("[]")[0] for id in _used(definition)):
            found.setdefault(id, []).append(definition.id)
    return found


def _outside_records(node: tree.Node) -> Any:
    """A formula's parts, but not what is computed for each record."""
    yield node
    if not isinstance(node, tree.Aggregate):
        for part in tree.children(node):
            yield from _outside_records(part)
