"""The bytes of a rule file to its model, with every mistake of form.

A misspelt word is read as what was probably meant and a part that cannot be read is left out, so that the rest of the
file is still checked in the same run. The names that were left out are remembered: they are not unknown.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import ValidationError

from regelwerk.language import municipal
from regelwerk.language.problem import Position, Problem, brief, did_you_mean, nearest
from regelwerk.language.rulefile import MODELS, kind_of
from regelwerk.language.ruleparts import Part
from regelwerk.language.source import Block, Items, Node, Text, read

#: How often a file is put right and read again before it is given up.
_ROUNDS = 8


class Parsed(NamedTuple):
    """The model (None when nothing of the file can be used), what is wrong, and the names that were left out."""

    model: Any
    problems: tuple[Problem, ...]
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Mistake:
    """One mistake of form. `word` is what stands there, `known` are the words that may."""

    kind: str
    loc: tuple[Any, ...]
    on_key: bool
    word: str
    known: tuple[str, ...]
    what: str
    said: dict[str, Any]

    @property
    def meant(self) -> str | None:
        return nearest(self.word, self.known)


@lru_cache(maxsize=1_000)
def parse(path: str, content: bytes, kind: str | None = None) -> Parsed:
    """The model of one file, with all problems of form found in it. Its place tells its kind, unless that is given.

    Reading YAML is the dear part, and a release has most of its files from the one before: what was read last is kept,
    some 70 MB when full. Nothing that comes out can be changed.
    """
    kind = kind or kind_of(path)
    if kind is None:
        return Parsed(None, (_misplaced(path),))
    root, problems = read(path, content)
    if root is None:
        return Parsed(None, tuple(problems))
    problems += municipal.open_places(root) if kind == "verordening" else ()
    names = frozenset(_names(root))
    _drop_damaged(root)
    for _ in range(_ROUNDS):
        try:
            model = MODELS[kind].model_validate(root)
            return Parsed(model, tuple(problems), names - frozenset(_names(root)))
        except ValidationError as error:
            found = [_mistake(MODELS[kind], detail) for detail in error.errors(include_url=False)]
        misspelt = {(*m.loc[:-1], m.meant) for m in found if m.kind == "extra_forbidden"}
        mistakes = [m for m in found if m.kind != "missing" or m.loc not in misspelt]
        seen = {problem.position for problem in problems}
        told = (_problem(root, mistake) for mistake in mistakes)
        problems += [problem for problem in told if problem.position not in seen]
        if not _mend(root, mistakes):
            break
    return Parsed(None, tuple(problems))


def _misplaced(path: str) -> Problem:
    folder, _, name = path.rpartition("/")
    known = ("regeling.yaml", "parameters.yaml", "profielen.yaml") if folder.count("/") == 1 else ()
    hint = did_you_mean(name, known) or "Een regelbestand staat in rules/<regeling>/<onderwerp>/<datum>.yaml."
    return Problem(Position(path), "RB-PAD", "dit bestand staat niet op een plaats voor regels.", hint)


def _names(root: Block) -> Iterator[str]:
    """The names that the sections of a file give."""
    for section in root.values():
        yield from (key.lower() for key in section) if isinstance(section, Block) else ()


def _mistake(model: type[Part], detail: Any) -> _Mistake:
    loc = tuple(part for part in detail["loc"] if part != "[key]")
    said = detail.get("ctx", {})
    word, known = str(said.get("woord", "")), tuple(said.get("keuzes", ()))
    if detail["type"] == "extra_forbidden":
        word, known = str(loc[-1]), _keys_at(model, loc[:-1])
    return _Mistake(detail["type"], loc, "[key]" in detail["loc"], word, known, detail["msg"], said)


def _keys_at(model: Any, loc: tuple[Any, ...]) -> tuple[str, ...]:
    """The keys that may stand in the block at this place of a file."""
    for step in loc:
        model = _inside(model, step)
    model = next((part for part in typing.get_args(model) if _is_part(part)), model)
    return tuple(model.model_fields)


def _inside(model: Any, step: Any) -> Any:
    """What stands in a model, dict or list at this step; `X | None` is X."""
    if isinstance(model, types.UnionType):
        model = typing.get_args(model)[0]
    return model.model_fields[step].annotation if _is_part(model) else typing.get_args(model)[-1]


def _is_part(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Part)


# -- telling -----------------------------------------------------------------------------------------------


def _problem(root: Block, mistake: _Mistake) -> Problem:
    node, key = _at(root, mistake.loc)
    place = node.position if isinstance(node, Text) and not mistake.on_key else key
    match mistake.kind:
        case "eigen":
            return Problem(place, mistake.said["code"], mistake.said["melding"], mistake.said["hint"])
        case "keuze":
            message = f"hier hoort {mistake.what}, niet `{brief(mistake.word)}`."
            return Problem(place, "RB-SCHEMA", message, _choice_hint(mistake))
        case "missing":
            return Problem(key, "RB-SCHEMA", f"de sleutel `{mistake.loc[-1]}` ontbreekt.")
        case "extra_forbidden":
            hint = did_you_mean(mistake.word, mistake.known) or f"Hier kan staan: {', '.join(mistake.known)}."
            return Problem(key, "RB-SCHEMA", f"de sleutel `{brief(mistake.word)}` bestaat hier niet.", hint)
        case "too_short":
            return Problem(place, "RB-SCHEMA", "deze lijst is leeg.")
        case "list_type":
            return Problem(place, "RB-SCHEMA", "hier hoort een lijst met `- ` op elke regel.")
    return Problem(place, "RB-SCHEMA", "hier hoort een blok met sleutels.")


def _choice_hint(mistake: _Mistake) -> str:
    if len(mistake.known) == 1:
        return f"Schrijf `{mistake.known[0]}`, of laat de regel weg."
    return did_you_mean(mistake.word, mistake.known) or f"Kies uit: {', '.join(mistake.known)}."


def _at(root: Block, loc: Iterable[Any]) -> tuple[Node, Position]:
    """What stands at this path, as deep as it goes, and the place of its key."""
    node: Node = root
    key = root.position
    for step in loc:
        if isinstance(node, Block) and step in node:
            key = next(written.position for written in node if written == step)
            node = node[step]
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node):
            node = node[step]
            key = node.position
    return node, key


# -- mending -----------------------------------------------------------------------------------------------


def _drop_damaged(root: Block) -> None:
    """Leave out the parts of which something was lost in reading; that is a problem already."""
    for section in root.values():
        if isinstance(section, Block):
            for name in [name for name, part in section.items() if _is_damaged(part)]:
                del section[name]
        elif isinstance(section, Items):
            section[:] = [part for part in section if not _is_damaged(part)]


def _is_damaged(node: Node) -> bool:
    parts: Iterable[Node] = node.values() if isinstance(node, Block) else node if isinstance(node, Items) else ()
    return node.damaged or any(map(_is_damaged, parts))


def _mend(root: Block, mistakes: list[_Mistake]) -> bool:
    """Put right what was misspelt, leave out what cannot be read; False when nothing sensible would be left."""
    unusable = {mistake.loc[:2] for mistake in mistakes if not _respell(root, mistake)}
    for section, *entry in sorted(unusable - {()}, reverse=True):
        holder: Any = root.get(section)
        if not entry:
            return False
        del holder[entry[0]]
    return () not in unusable


def _respell(root: Block, mistake: _Mistake) -> bool:
    """Put the word in place that was probably meant; a key that resembles none is dropped."""
    holder: Any = _at(root, mistake.loc[:-1])[0]
    meant = mistake.meant
    if mistake.kind == "extra_forbidden":
        key = next(written for written in holder if written == mistake.word)
        value = holder.pop(key)
        if meant and meant not in holder:
            holder[Text.at(meant, key.position)] = value
        return True
    if mistake.kind == "keuze" and meant:
        place = holder[mistake.loc[-1]].position
        holder[mistake.loc[-1]] = Text.at(meant, place)
        return True
    return False
