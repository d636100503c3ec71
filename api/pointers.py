"""Where a mistake stands in what was sent, as a JSON pointer (RFC 6901)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from regelwerk.language.problem import may_be_repeated

_STEP = re.compile(r"[^.\[\]]+")


def pointer(place: str, sent: Any = None) -> str:
    """`feiten#kinderen[0].geboren` as `/feiten/kinderen/0/geboren`; `zaak#peildatum` as `/peildatum`.

    `sent` is what the sender wrote: a key in it may hold a dot or a bracket, and is one step all the same.
    """
    owner, _, names = place.partition("#")
    name = names.partition(",")[0].strip()
    steps = _of_fact(name, sent) if owner == "feiten" and name else _steps(name, sent)
    return "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in steps)


def _of_fact(name: str, sent: Any) -> list[str]:
    """A fact, else who gave it; one that is nowhere would have stood among the facts."""
    parts = sent if isinstance(sent, Mapping) else {}
    for part in ("feiten", "herkomst"):
        keys = parts.get(part)
        if isinstance(keys, Mapping) and (spelled := _spelled(name, keys)):
            return [part, *_steps(spelled, keys)]
    owner, bracket, rest = name.partition("[")
    return ["feiten", owner, *_STEP.findall(bracket + rest)]


def _spelled(name: str, keys: Mapping[str, Any]) -> str:
    """The name as the sender wrote it: a fact may stand there with the name of its regeling, or without."""
    if _key(name, keys):
        return name
    owner, bracket, rest = name.partition("[")
    bare = owner.rpartition(".")[2]
    alike = (key for key in keys if key.rpartition(".")[2] == bare and may_be_repeated(key))
    return next((f"{key}{bracket}{rest}" for key in alike), "")


def _key(name: str, keys: Mapping[str, Any]) -> str:
    """The longest key that this name begins with, or nothing."""
    return max((key for key in keys if name == key or name.startswith((f"{key}.", f"{key}["))), key=len, default="")


def _steps(name: str, node: Any) -> list[str]:
    """The steps to what a name leads to, as far as that is there; the rest by its dots and brackets."""
    if isinstance(node, Mapping) and (key := _key(name, node)):
        return [key, *_steps(name[len(key) :].removeprefix("."), node[key])]
    if isinstance(node, list) and name.startswith("["):
        number, _, rest = name[1:].partition("]")
        inside = {str(place): part for place, part in enumerate(node)}.get(number)
        return [number, *_steps(rest.removeprefix("."), inside)]
    return _STEP.findall(name)
