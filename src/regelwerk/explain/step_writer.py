"""Writes the template of steps: text that is fixed, holes for what differs per case, and the code that fills them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from regelwerk.engine.arithmetic import row_on
from regelwerk.explain import render
from regelwerk.explain.backward import Backward
from regelwerk.explain.citation import KNOWN_ON, VALID_ON
from regelwerk.explain.pieces import HOLE, filled, fixed
from regelwerk.explain.trace_printer import TracePrinter
from regelwerk.explain.usage import References
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition, Rulebook
from regelwerk.language.types import Type

#: The codes of the dates of the law, and what in a template needs a value.
_DATES = {VALID_ON: "V", KNOWN_ON: "Z"}
_MARKS = re.compile(f"%%|{HOLE}|{VALID_ON}|{KNOWN_ON}")


class StepWriter:
    """The template so far, the code of its arguments, and what every kind of step is made of."""

    def __init__(self, printer: TracePrinter, backward: Backward) -> None:
        self.printer = printer
        self.rulebook: Rulebook = printer.rulebook
        self.template: list[str] = []
        self.arguments: list[str] = []
        self.texts: dict[tuple[str, str, int], str] = {}
        self.renders: dict[tuple[str, int], str] = {}
        self.done: set[Any] = set()
        self.amounts: list[str] = []
        self.tables = {table.id: (index, table) for index, table in enumerate(self.rulebook.tables)}
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

    def put(self, template: str, *arguments: str) -> None:
        """Add to the template; holes take the arguments in turn, the dates of the law fill themselves in."""
        following = iter(arguments)
        for mark in _MARKS.findall(template):
            if mark != "%%":
                self.arguments.append(_DATES.get(mark) or next(following))
        self.template.append(template.replace(VALID_ON, HOLE).replace(KNOWN_ON, HOLE))

    def render(self, kind: Type, scale: int) -> str:
        key = (kind.kind, scale)
        if key not in self.renders:
            self.renders[key] = self.printer.constant(render.shown_by(*key))
        return self.renders[key]

    def text_of_value(self, code: str, kind: Type, scale: int) -> str:
        """The variable that holds the text of a value; made at its first use, unless it lives in a loop."""
        call = f"{self.render(kind, scale)}({code})"
        if self.printer.records or not code.isidentifier() or code.startswith("t"):
            return call
        key = (code, kind.kind, scale)  # `g / 3` is the variable of `g` over another denominator
        if key not in self.texts:
            self.texts[key] = f"x{len(self.texts)}"
            self.printer.put(f"{self.texts[key]} = {call}")
        return self.texts[key]

    def leaf(self, node: tree.Node) -> tuple[str, int]:
        """The text of a value in a formula, and its denominator."""
        kind, atom = node.type, self.printer.values.get(id(node))
        if isinstance(node, tree.Name):
            kind = self.printer.definition_of[node.id].type if node.id in self.printer.definition_of else kind
        if isinstance(node, tree.Name) or atom is None:
            atom = self.printer.atom(node)
        return self.text_of_value(atom.code, kind, atom.scale), atom.scale

    def json(self, kind: Type, text: str) -> str:
        function = {"ja_nee": "yes_no", "percentage": "percent"}.get(kind.kind, "quoted")
        return f"{function}({text})"

    def filled(self, text: str, node: tree.Node) -> tuple[str, list[str]]:
        shown, nodes = filled(text, node)
        negated = {id(part.operand) for part in tree.walk(node) if isinstance(part, tree.Negative)}
        calls = [part for part in tree.walk(node) if isinstance(part, tree.Call) and part.function == "datum_leeftijd"]
        ages = {id(leaf) for call in calls for leaf in tree.walk(call.arguments[1])}
        return shown, [self.in_formula(leaf, id(leaf) in negated, id(leaf) in ages) for leaf in nodes]

    def in_formula(self, node: tree.Node, negated: bool, is_age: bool) -> str:
        """The text of a value where it can be read back: a quotient, and what has a sign twice, between parentheses.

        An age says that it is in months; else it is in years.
        """
        text, scale = self.leaf(node)
        if is_age and node.type.unit == (("maand", 1),):
            return f"in_months({text})"
        return f"bracketed({text})" if negated or not render.terminates(scale) else text

    @contextmanager
    def for_each(self, lists: list[str]) -> Iterator[list[str]]:
        """What is written inside is written for every record of these lists; gives the numbers of the records."""
        outer = self.template, self.arguments
        self.template, self.arguments = [], []
        pieces = self.printer.fresh()
        self.printer.put(f"{pieces} = []")
        yield [self.printer.enter(id) for id in lists]
        template = self.printer.constant("".join(self.template))
        self.printer.put(f"{pieces}.append({template} % ({as_tuple(self.arguments)}))")
        for _ in lists:
            self.printer.leave()
        self.template, self.arguments = outer
        self.put(HOLE, f'"".join({pieces})')

    def status(self, kind: Type, code: str) -> str:
        return f"status[{code}]" if kind.kind == "ja_nee" else f'"onbekend" if {code} is None else "bekend"'

    def deciding(self, flag: str, id: str) -> None:
        users = [self.rulebook.shown(user) for user in self.consumers.get(id, ())]
        why = f"{', '.join(users)}: staat vast zonder deze stap" if users else "geen uitkomst gebruikt deze stap"
        other = self.printer.constant(f'false,"waarom_niet":{fixed(why).replace("%%", "%")}')
        self.put(f',"beslissend":{HOLE}', f'"true" if {flag} else {other}')

    def tail(self, more: dict[str, Any], position: Any) -> None:
        self.put("," + fixed({**more, "plaats": f"{position.file}:{position.line}"})[1:])


def as_tuple(codes: list[str]) -> str:
    """Codes as the inside of a printed tuple."""
    return "".join(f"{code}, " for code in codes)


def iso(day: int) -> str:
    """A day number as an ISO date."""
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


def _consumers(rulebook: Rulebook) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for definition in rulebook.definitions:
        for id in dict.fromkeys(id.split("[]")[0] for id in used_ids(definition)):
            found.setdefault(id, []).append(definition.id)
    return found


def used_ids(definition: Definition) -> list[str]:
    """The ids a definition refers to, in the order of reading, each once."""
    found: dict[str, None] = {}
    for part in order.parts(definition):
        for node in tree.walk(part):
            if id := getattr(node, "id", ""):
                found[id] = None
    return list(found)
