"""Finds things in an answer: the step that a word of a formula refers to, what it is, and what it was worth there.

Reads the JSON of an answer only. Formulas are parsed again from the author's text; the values come from the same
formula as the trace filled it in, so that what is shown is what was computed with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from regelwerk.explain.text import Shape, guess
from regelwerk.explain.wording import YES_NO, Leaf
from regelwerk.language import formula, tree
from regelwerk.language.problem import Position
from regelwerk.language.source import Text

Step = Mapping[str, Any]

_RECORD = re.compile(r"(.+?)\[([0-9]+)\]\..+")
_QUOTIENT = re.compile(r"\(-?[0-9]+/[0-9]+%?\)")
_YES_NO_LISTS = ("er_is", "geen", "alle")


@lru_cache(maxsize=4_000)
def parse(text: str) -> tree.Node | None:
    """The formula of a trace as a tree; None for what does not read as one."""
    found = formula.parse(Text.at(text, Position("uitleg", 1, 1)))
    return found if isinstance(found, tree.Node) else None


def shape_of(step: Step) -> Shape:
    """What the value of a step is."""
    root = parse(step.get("formule", ""))
    if isinstance(root, tree.Call) and root.function == "jaar_van":
        return Shape("sleutel")
    return _described(step)


def _described(part: Mapping[str, Any]) -> Shape:
    return Shape(part.get("type", ""), part.get("eenheid", ""), tuple((part.get("waarden") or {}).items()))


def record_of(step: Step) -> tuple[str, int] | None:
    """The list and the number of the record that a step was worked out for."""
    match = _RECORD.fullmatch(step["naam"])
    return (match[1], int(match[2])) if match else None


@dataclass(eq=False)
class Steps:
    """The steps of an answer by name and by id."""

    answer: Mapping[str, Any]
    by_name: dict[str, Step] = field(default_factory=dict)
    by_id: dict[str, list[Step]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for step in self.answer["stappen"]:
            self.by_name[step["naam"]] = step
            self.by_id.setdefault(step["id"], []).append(step)

    def all(self) -> list[Step]:
        found: list[Step] = self.answer["stappen"]
        return found

    # -- one word ------------------------------------------------------------------------------------------

    def find(self, owner: Step, node: Leaf) -> Step | None:
        """The step a word stands for, in the formula of `owner`; a field of a record stands for its list."""
        if isinstance(node, tree.Aggregate):
            return self._one(owner, node.list_name)
        if isinstance(node, tree.Parameter):
            return self._amount(owner, node)
        if record := record_of(owner):
            names = [id.removeprefix(f"{self.answer['regeling']}.") for id in self._ids(owner, node.name)]
            own = [f"{record[0]}[{record[1]}].{name}" for name in names]
            if found := next((self.by_name[name] for name in own if name in self.by_name), None):
                return found
            if self.field(owner, node.name) is not None:
                return self.by_name[record[0]]
        return self._one(owner, node.name)

    def _ids(self, owner: Step, name: str) -> list[str]:
        prefix = owner["id"].rpartition(".")[0]
        return [name] if "." in name else [f"{prefix}.{name}", name]

    def _one(self, owner: Step, name: str) -> Step | None:
        found = next((self.by_id[id] for id in self._ids(owner, name) if id in self.by_id), [])
        return next((step for step in found if record_of(step) is None), found[0] if found else None)

    def _amount(self, owner: Step, node: tree.Parameter) -> Step | None:
        found = next((self.by_id[id] for id in self._ids(owner, node.name) if id in self.by_id), [])

        def full(word: str) -> str:
            step = self._one(owner, word)
            return self._shown(step) if step else word

        usage = f"({', '.join(_said(key, full) for key in node.keys)})" if node.keys else ""
        usage += f" op {_said(node.on, full)}" if node.on is not None else ""
        record = record_of(owner)
        name = (self._shown(found[0]) if found else "") + usage
        names = [name, *([f"{record[0]}[{record[1]}].{name}"] if record else [])]
        return next((step for step in found if step["naam"] in names), found[0] if found else None)

    def _shown(self, step: Step) -> str:
        """The full name of a step without its record or its look-up."""
        found: str = step["id"].removeprefix(f"{self.answer['regeling']}.")
        return found

    def field(self, owner: Step, name: str) -> Any:
        """The value of a field in the record of this step, as text; None when there is no such field."""
        record = record_of(owner)
        rows = self.by_name.get(record[0], {}).get("waarde") if record else None
        row = rows[record[1]] if record and isinstance(rows, list) and record[1] < len(rows) else {}
        return str(row[name]) if name in row else None

    # -- what a step rests on ------------------------------------------------------------------------------

    def needed(self, step: Step) -> list[Step]:
        """The steps that the formulas of a step refer to, in the order of reading, each once."""
        found: dict[str, Step] = {}
        for text in texts(step):
            root = parse(text)
            for other in self._in(step, root, "") if root is not None else ():
                found.setdefault(other["naam"], other)
        return list(found.values())

    def _in(self, owner: Step, node: tree.Node, within: str) -> Iterator[Step]:
        if isinstance(node, tree.Name | tree.Parameter | tree.Aggregate):
            found = self.find(owner, node)
            if found is not None and within and (rows := self._per_record(found, within)):
                yield from rows
            elif found is not None:
                yield found
            if isinstance(node, tree.Aggregate) and found is not None:
                within = found["naam"]
        for part in tree.children(node):
            yield from self._in(owner, part, within)

    def _per_record(self, step: Step, list_name: str) -> list[Step]:
        return [other for other in self.by_id[step["id"]] if (record_of(other) or ("",))[0] == list_name]


def texts(step: Step) -> list[str]:
    """All formulas of a step in the order of reading."""
    rows = [row[key] for row in step.get("rijen", ()) for key in ("als", "dan") if key in row]
    return [*([step["formule"]] if "formule" in step else ()), *rows, *(c["als"] for c in step.get("voorwaarden", ()))]


def leaf_shape(steps: Steps, owner: Step, node: Leaf, value: str | None) -> Shape:
    """What a word in a formula of `owner` is, told by its step; by the look of its value where it has none."""
    if isinstance(node, tree.Aggregate) and node.function == "enige":
        return _of_only_record(steps, owner, node, value)
    if isinstance(node, tree.Aggregate):
        return YES_NO if node.function in _YES_NO_LISTS else Shape("getal") if node.function == "aantal" else Shape()
    found = steps.find(owner, node)
    if found is None or found["type"] == "lijst":
        value = value or steps.field(owner, node.name)
        return field_shape(found or {}, node.name, value or "")
    return shape_of(found)


def _of_only_record(steps: Steps, owner: Step, node: tree.Aggregate, value: str | None) -> Shape:
    """What `enige` reads: a field of the list, or what is worked out for its record."""
    found, read = steps.find(owner, node), node.operand
    name = read.name if isinstance(read, tree.Name) else ""
    if found is not None and name in found.get("velden", {}):
        return field_shape(found, name, value or "")
    own = steps.by_name.get(f"{found['naam']}[0].{name}") if found is not None and name else None
    return shape_of(own) if own else looks_like(value or "")


def field_shape(owner: Step, name: str, value: str) -> Shape:
    """What a field of a list is, as the list describes it, else by the look of its value."""
    described = owner.get("velden", {}).get(name)
    if not described:
        return looks_like(value) if value else Shape()
    return _described(described)


def field_label(owner: Step, name: str) -> str:
    """The label of a field of a list, else its name in words."""
    return str(owner.get("velden", {}).get(name, {}).get("label") or name.replace("_", " "))


def looks_like(value: str) -> Shape:
    """The shape of a value without a description, such as a field of a record."""
    if value in ("ja", "nee", "True", "False"):
        return YES_NO
    if len(value) == 10 and value[4:5] == value[7:8] == "-":
        return Shape("datum")
    return guess(value) if value[:1].lstrip("-").isdigit() or value[:1] == "-" else Shape("sleutel")


def values(text: str, filled: str, root: tree.Node) -> dict[int, str]:
    """The value of each word of a formula, by node, read from the formula as the trace filled it in."""
    words = sorted(_leaves(root), key=lambda node: node.span)
    pattern, position = "", 0
    for node in words:
        pattern += re.escape(text[position : node.span[0]]) + "(.*?)"
        position = node.span[1]
    match = re.fullmatch(pattern + re.escape(text[position:]), filled)
    if match is None:
        return {}
    return {id(node): _bare(value) for node, value in zip(words, match.groups(), strict=True)}


def _leaves(node: tree.Node) -> Iterator[Leaf]:
    if isinstance(node, tree.Name | tree.Parameter | tree.Aggregate):
        yield node
        return
    for part in tree.children(node):
        yield from _leaves(part)


def _bare(value: str) -> str:
    """A quotient stands between parentheses in a formula."""
    return value[1:-1] if _QUOTIENT.fullmatch(value) else value


def _said(node: tree.Node, full: Callable[[str], str]) -> str:
    """A key or date as it is spelled in the name of an amount's step."""
    match node:
        case tree.Name(name=name):
            return full(name)
        case tree.Day(ordinal=ordinal):
            return date.fromordinal(ordinal).isoformat()
        case tree.Number(value=value):
            return str(value)
        case tree.Call(function=function, arguments=arguments):
            return f"{function}({', '.join(_said(part, full) for part in arguments)})"
        case tree.Arithmetic(operator=operator, left=left, right=right):
            return f"({_said(left, full)} {operator} {_said(right, full)})"
    return "…"
