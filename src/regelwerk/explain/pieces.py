"""Small parts of a step as prepared JSON text: `%s` where a value of the case goes, all else fixed per rulebook."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from regelwerk.language import tree
from regelwerk.language.rulebook import Definition, Fact
from regelwerk.language.types import Type

HOLE = "%s"


def fixed(value: Any) -> str:
    """JSON that does not change with the case, safe to stand in a template. Pure ASCII: that fills in twice as fast."""
    return json.dumps(value, separators=(",", ":")).replace("%", "%%")


def inside(text: str) -> str:
    """Text inside a JSON string of a template."""
    return fixed(text)[1:-1]


def leaves(node: tree.Node) -> Iterator[tree.Name | tree.Parameter | tree.Aggregate]:
    """The words of a formula that are replaced by a value when it is shown filled in."""
    if isinstance(node, tree.Name | tree.Parameter | tree.Aggregate):
        yield node
        return
    for part in tree.children(node):
        yield from leaves(part)


def filled(text: str, node: tree.Node) -> tuple[str, list[tree.Node]]:
    """The formula with a hole for each value, and the nodes whose values go there."""
    parts, nodes, position = [], [], 0
    for leaf in sorted(leaves(node), key=lambda leaf: leaf.span):
        start, end = leaf.span
        if end <= start:
            continue
        parts += [inside(text[position:start]), HOLE]
        nodes.append(leaf)
        position = end
    return "".join([*parts, inside(text[position:])]), list(nodes)


def kind_of_step(definition: Definition) -> str:
    """The kind of step (conventions T9)."""
    if definition.kind:
        return definition.kind
    if definition.delegation:
        return "delegatie"
    if definition.shape == "tabel":
        return "tabel"
    if definition.type.kind == "ja_nee":
        return "voorwaarde"
    if isinstance(definition.formula, tree.Rounded):
        return "afronding"
    return "berekening" if definition.type.numeric else "definitie"


def unit_of(kind: Type) -> str:
    """The unit as readers know it: `euro per maand`, `uur per week`, `procent`."""
    if kind.kind == "percentage":
        return "procent"
    above = [name for name, power in kind.unit if power > 0]
    below = [name for name, power in kind.unit if power < 0]
    return " per ".join([" ".join(above), *below]) if kind.unit else ""


def extras(definition: Definition) -> dict[str, Any]:
    """What a definition carries besides its value: remark, own reading, delegation."""
    found: dict[str, Any] = {}
    if definition.remark:
        found["toelichting"] = definition.remark
    if definition.reading:
        found["lezing"] = {"reden": definition.reading[0], "anders": definition.reading[1]}
    if definition.delegation:
        found["delegatie"] = {"aan": definition.delegation.to, "ingevuld": definition.delegation.filled}
    if definition.choice_labels:
        found["waarden"] = dict(definition.choice_labels)
    return found


def fact_extras(fact: Fact) -> dict[str, Any]:
    """What a fact carries besides its value."""
    found: dict[str, Any] = {"vraag": fact.question}
    if fact.given_by:
        found["gegeven_door"] = fact.given_by
    if fact.remark:
        found["toelichting"] = fact.remark
    if fact.choice_labels:
        found["waarden"] = dict(fact.choice_labels)
    if fact.fields:
        found["velden"] = {part.name: _field(part) for part in fact.fields}
    if fact.judgement:
        found["oordeel"] = True
        found["beslissingsruimte"] = "beoordeling"
    return found


def _field(part: Fact) -> dict[str, Any]:
    """What the values in a column of a list are."""
    found: dict[str, Any] = {"label": part.label, "type": part.type.kind}
    if unit := unit_of(part.type):
        found["eenheid"] = unit
    if part.choice_labels:
        found["waarden"] = dict(part.choice_labels)
    if part.judgement:
        found["oordeel"] = True
    return found
