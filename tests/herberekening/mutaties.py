"""Answers with one thing changed, to see whether the trace check notices. Each change has a kind, to measure by."""

import copy
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

#: A place in an answer: what kind of thing stands there, the container and the key.
Place = tuple[str, Any, Any]

_LITERAL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(?:\.[0-9]+)?|\b(?:ja|nee|onbekend)\b")


def changed(answer: dict[str, Any], rng: random.Random, kind: str) -> dict[str, Any] | None:
    """The answer with one thing of this kind changed; None when it holds no such thing."""
    made = copy.deepcopy(answer)
    found = [place for place in _places(made) if place[0] == kind]
    if not found:
        return None
    _, container, key = rng.choice(found)
    if kind in ("bron", "stap", "grond"):
        del container[key]
    elif kind == "gebruikt":
        _other_names(container[key], rng)
    elif kind == "ingevuld":
        container[key] = _other_formula(container[key], rng)
    elif key == "teken":
        container[key] = rng.choice([sign for sign in ("=", "!=", "<", "<=", ">", ">=") if sign != container[key]])
    else:
        container[key] = _other(container[key], container.get("type", ""), rng)
    return made


def _places(answer: dict[str, Any]) -> Iterator[Place]:
    yield "besluitstatus", answer, "status"
    for naam in answer["uitkomsten"]:
        yield "uitkomst", answer["uitkomsten"], naam
    for key in ("gronden", "niet_beoordeeld"):
        yield from (("grond", answer[key], number) for number in range(len(answer[key])))
    used = {*answer["uitkomsten"], *(naam for step in answer["stappen"] for naam in step.get("gebruikt", ()))}
    for number, step in enumerate(answer["stappen"]):
        if step["naam"] in used:
            yield "stap", answer["stappen"], number
        yield from _in_step(step)


def _in_step(step: dict[str, Any]) -> Iterator[Place]:
    given = step["soort"] in ("invoer", "parameter")
    if step["type"] == "lijst":
        yield from (("veld", record, key) for record in step["waarde"] or () for key in record)
    else:
        yield "gegeven" if given else "waarde", step, "waarde"
    yield "status", step, "status"
    if step["naam"] != "peildatum":
        yield "beslissend", step, "beslissend"
    if step["soort"] != "invoer":
        yield from (("bron", step, "bron"), ("gebruikt", step, "gebruikt"))
    yield from ((key, step, key) for key in ("ingevuld", "getoond") if key in step)
    for row in step.get("rijen", ()):
        yield "gekozen", row, "gekozen"
        yield from (("rij", row, "waarde"), ("ingevuld", row, "ingevuld")) if "als" in row else ()
    for row in step.get("voorwaarden", ()):
        yield from (("voorwaarde", row, "waarde"), ("ingevuld", row, "ingevuld"))
    for key in step:
        if key.startswith("afronding"):
            yield "voor", step[key], "voor"
    for comparison in step.get("vergelijkingen", ()):
        yield from (("vergelijking", comparison, key) for key in comparison)


def _other(value: Any, kind: str, rng: random.Random) -> Any:
    """Another value of the same sort, or (not) unknown."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, list):
        return [*value, True]
    if value is None:
        return {"ja_nee": True, "datum": "2024-01-01", "keuze": "iets"}.get(kind, "1.00")
    if rng.random() < 0.15 and kind:
        return None
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return (date.fromisoformat(value) + rng.choice((-1, 1)) * timedelta(days=1)).isoformat()
    if digits := [match.start() for match in re.finditer("[0-9]", value)]:
        place = rng.choice(digits)
        return (
            value[:place] + rng.choice([digit for digit in "123456789" if digit != value[place]]) + value[place + 1 :]
        )
    return "iets_anders"


def _other_formula(text: str, rng: random.Random) -> str:
    """A filled-in formula with one value replaced."""
    found = list(_LITERAL.finditer(text))
    if not found:
        return "iets_anders" if text.isidentifier() else text.replace("=", "!=", 1) if "=" in text else f"({text}) + 1"
    match = rng.choice(found)
    words = {"ja": "nee", "nee": "ja", "onbekend": "ja"}
    word = words.get(match.group()) or _other(match.group(), "", rng)
    return text[: match.start()] + word + text[match.end() :]


def _other_names(names: list[str], rng: random.Random) -> None:
    if names and rng.random() < 0.5:
        names.pop(rng.randrange(len(names)))
    else:
        names.append("peildatum" if "peildatum" not in names else "een_andere_naam")
