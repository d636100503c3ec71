"""Definitions in an order in which each comes after what it uses; a circle is reported as a path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regelwerk.language import tree
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import Definition


def parts(definition: Definition) -> Iterator[tree.Node]:
    """Every formula of a definition, in the order of reading."""
    if definition.formula is not None:
        yield definition.formula
    for row in definition.rows:
        if row.condition is not None:
            yield row.condition
        yield row.value
    for condition in definition.conditions:
        yield condition.node


def uses(definition: Definition, known: Mapping[str, Definition]) -> list[str]:
    """The ids of the definitions that this one refers to, in the order of reading, each once."""
    found: dict[str, None] = {}
    for part in parts(definition):
        for node in tree.walk(part):
            if isinstance(node, tree.Name) and node.id in known:
                found[node.id] = None
    return list(found)


def in_order(
    definitions: Mapping[str, Definition], first: tuple[str, ...], problems: list[Problem]
) -> list[Definition]:
    """Outcomes with all they need first, then the rest. Not recursive: a chain may be as long as it likes."""
    done: dict[str, Definition] = {}
    on_path: dict[str, None] = {}
    for root in [*first, *definitions]:
        stack = [(root, iter(uses(definitions[root], definitions)))] if root not in done else []
        on_path = {root: None}
        while stack:
            id, following = stack[-1]
            child = next((c for c in following if c not in done), None)
            if child is None:
                stack.pop()
                on_path.pop(id, None)
                done[id] = definitions[id]
            elif child in on_path:
                _report_circle(definitions, [*on_path], child, problems)
                done[child] = definitions[child]
            else:
                on_path[child] = None
                stack.append((child, iter(uses(definitions[child], definitions))))
    return list(done.values())


def _report_circle(definitions: Mapping[str, Definition], path: list[str], again: str, problems: list[Problem]) -> None:
    circle = path[path.index(again) :]
    first = min(circle, key=lambda id: definitions[id].position)
    turn = circle.index(first)
    names = [definitions[id].name for id in circle[turn:] + circle[:turn]]
    place = definitions[first].position
    message = f"deze begrippen verwijzen in een kring naar elkaar: {' -> '.join([*names, names[0]])}."
    problems.append(Problem(place, "RB-CYCLUS", message, "Laat één van deze begrippen van iets anders uitgaan."))
