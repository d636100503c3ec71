"""`met`: a definition of the same or another regeling worked out for each record, on other facts than its own.

What lies between the definition and those facts is taken over for the records: the same formulas, sources and places.
The id of such a copy is that of what it copies, `@` and the list; people read it without the `@`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from regelwerk.language import tree
from regelwerk.language.order import parts
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import Definition

#: For a definition: the id of each fact that it replaces, and what stands in its place.
Given = Mapping[str, Definition]


def copy_id(id: str, list_id: str) -> str:
    """The id of something as it is worked out for the records of a list."""
    return f"{id}@{list_id}"


def apply(definitions: dict[str, Definition], given: Mapping[str, Given], problems: list[Problem]) -> None:
    """Work out each definition with `met` on its own facts; `given` says which, by the definition's id."""
    for id, facts in given.items():
        made = definitions[id]
        between = _between(definitions, made, set(facts))
        for part in (definitions[name] for name in between if definitions[name].for_each):
            message = f"`{part.name}` bestaat al voor elke regel van een lijst; `met` kan het niet nog eens toepassen."
            problems.append(Problem(made.position, "RB-TYPE", message))
        for part in (made, *(definitions[name] for name in between)):
            if _counts_over(part, made.for_each, {*facts, *between}):
                message = f"`{part.name}` loopt zelf over deze lijst; zo houdt `met` de regels niet uit elkaar."
                problems.append(Problem(made.position, "RB-TYPE", message))
        for fact, stand_in in facts.items():
            if not any(fact in _ids(part) for part in (made, *(definitions[name] for name in between))):
                message = f"`{stand_in.name}` komt in `{made.name}` niet voor."
                problems.append(Problem(stand_in.position, "RB-NAAM", message))
        names = {name: copy_id(name, made.for_each) for name in (*facts, *between)}
        definitions[id] = _renamed(made, names)
        for name in between:
            definitions[names[name]] = replace(
                _renamed(definitions[name], names), id=names[name], for_each=made.for_each,
                counts=None, in_month="", saving=None, overview=None,
            )  # fmt: skip
        definitions.update({stand_in.id: stand_in for stand_in in facts.values()})


def _between(definitions: Mapping[str, Definition], made: Definition, facts: set[str]) -> list[str]:
    """The definitions under this one that rest on the facts."""
    below, waiting = {}, [made]
    while waiting:
        for id in _ids(waiting.pop()):
            if id in definitions and id not in below:
                below[id] = definitions[id]
                waiting.append(definitions[id])
    found: dict[str, None] = {}
    while new := [id for id, part in below.items() if id not in found and _ids(part) & {*facts, *found}]:
        found |= dict.fromkeys(new)
    return list(found)


def _counts_over(part: Definition, list_id: str, replaced: set[str]) -> bool:
    """Whether this asks, for every record of the list, something that `met` replaces by record: within it the record
    counted would take the place of the record asked for."""
    nodes = [node for formula in parts(part) for node in tree.walk(formula)]
    counted = [node for node in nodes if isinstance(node, tree.Aggregate) and node.id == list_id]
    return any(getattr(below, "id", "") in replaced for node in counted for below in tree.walk(node))


def _ids(definition: Definition) -> set[str]:
    return {getattr(node, "id", "") for part in parts(definition) for node in tree.walk(part)}


def _renamed(made: Definition, names: Mapping[str, str]) -> Definition:
    """The same definition with other ids in its formulas; every node is a new one."""
    return replace(
        made,
        formula=made.formula and tree.renamed(made.formula, names),
        rows=tuple(
            replace(row, condition=row.condition and tree.renamed(row.condition, names),
                    value=tree.renamed(row.value, names)) for row in made.rows
        ),
        conditions=tuple(replace(part, node=tree.renamed(part.node, names)) for part in made.conditions),
    )  # fmt: skip
