"""A key that a sender made up may be the name or the number of somebody: such a key is never repeated.

A key that looks as the names of facts do is repeated, so that a typing error can be found; any other can only be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from regelwerk.language import casefile
from regelwerk.language.problem import CaseRefused, Problem, brief, may_be_repeated

Key = tuple[str, str]


def withheld(problems: Iterable[Problem], sent: Any) -> tuple[list[str], list[Problem]]:
    """Where in what was sent such keys stand, and the problems that repeat none of them."""
    keys = list(dict.fromkeys(_made_up(sent, "")))
    places = list(dict.fromkeys(place for place, _ in keys))
    return places, [one for one in problems if not any(_repeats(one, key) for _, key in keys)]


def values_of(sent: Any) -> Any:
    """What was sent, as values; bytes that hold none are nothing."""
    try:
        return casefile.tree(sent) if isinstance(sent, bytes) else sent
    except CaseRefused:
        return None


def _made_up(node: Any, place: str) -> Iterator[Key]:
    """Each such key with the place of what it stands in; what is under it is not looked at."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if may_be_repeated(key):
                yield from _made_up(value, f"{place}/{key}")
            else:
                yield place, key
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _made_up(value, f"{place}/{number}")


def _repeats(problem: Problem, key: str) -> bool:
    return f"`{brief(key)}`" in problem.message or f"`{key}`" in problem.message or key in problem.position.file
