"""What is wrong with a feature before anything runs: the traps that drop a test and count it as passed.

A finding belongs to one scenario or, with scenario None, to the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.policy.scenarios import FeatureFile, backgrounds_of, place, scenarios_of

Ast = Mapping[str, Any]


class Finding(NamedTuple):
    """A problem, and the scenario (its place) that it keeps from running."""

    scenario: Position | None
    problem: Problem


#: What a scenario may rest on, and the other tags in use.
SOURCES = ("@bron:", "@ecli:", "@gemaakt:", "@rekenvoorbeeld:")
_TAGS = (*SOURCES, "@regeling:", "@artikel:", "@concept")
_TAG = re.compile(
    r"@(?:(?:bron|gemaakt|rekenvoorbeeld|regeling|artikel):.+|ecli:(?:ECLI:)?[A-Z]{2}:[A-Z]+:\d{4}:\S+|concept)"
)

_STEP_WORD = re.compile(r"(gegeven|stel|als|wanneer|dan|en|maar|given|when|then|and|but|\*)\s", re.IGNORECASE)
_BLOCK_WORD = re.compile(
    r"(functionaliteit|achtergrond|regel|(abstract )?scenario|scenario outline|voorbeeld(en)?|examples?)\s*:",
    re.IGNORECASE,
)
_OLD_WORDS = {"Stel ": "Gegeven", "Wanneer ": "Als"}


def check(feature: FeatureFile) -> Iterator[Finding]:
    """Everything that the file's own words show, without its steps."""
    tree = feature.tree
    if tree is None:
        return
    yield from _of(None, _node(feature, tree))
    for child in tree["children"]:
        if "rule" in child:
            yield from _of(None, _node(feature, child["rule"]))
    for background in backgrounds_of(tree):
        yield from _of(None, (*_descriptions(feature, background), *_first_word(feature, background)))
    scenarios = [scenario for scenario, _ in scenarios_of(tree)]
    if not scenarios:
        yield Finding(None, Problem(place(feature.name, tree), "FF-LEEG", "deze Functionaliteit heeft geen scenario."))
    for scenario in scenarios:
        # pytest-bdd cannot read a file with such a first step at all.
        yield from _of(None, _first_word(feature, scenario))
        yield from _of(place(feature.name, scenario), _scenario(feature, scenario))
    yield from _doubles(feature, scenarios)


def _of(scenario: Position | None, problems: Iterator[Problem] | tuple[Problem, ...]) -> Iterator[Finding]:
    return (Finding(scenario, problem) for problem in problems)


def _scenario(feature: FeatureFile, scenario: Ast) -> Iterator[Problem]:
    yield from _node(feature, scenario)
    for examples in scenario["examples"]:
        yield from _node(feature, examples)
    here = place(feature.name, scenario)
    outlined = scenario["keyword"] == "Abstract Scenario" or scenario["examples"]
    if not scenario["steps"]:
        yield Problem(here, "FF-LEEG", "dit scenario heeft geen stappen.")
    elif outlined and not any(examples["tableBody"] for examples in scenario["examples"]):
        yield Problem(here, "FF-LEEG", "dit abstracte scenario heeft geen voorbeelden: het wordt nooit uitgevoerd.")


def _node(feature: FeatureFile, node: Ast) -> Iterator[Problem]:
    yield from _descriptions(feature, node)
    for tag in node["tags"]:
        if not _TAG.fullmatch(tag["name"]):
            hint = did_you_mean(tag["name"].partition(":")[0] + ":", _TAGS) or f"Er zijn: {', '.join(_TAGS)}."
            yield Problem(place(feature.name, tag), "FF-TAG", f"onbekende tag `{tag['name']}`.", hint)


def _descriptions(feature: FeatureFile, node: Ast) -> Iterator[Problem]:
    """Description lines that look like a step or a heading: they were meant to do something."""
    number = node["location"]["line"]
    for text in (line.strip() for line in node["description"].split("\n")):
        if not text or not (_STEP_WORD.match(text) or _BLOCK_WORD.match(text)):
            continue
        number = next(n for n in range(number, len(feature.lines)) if feature.lines[n].strip() == text) + 1
        column = feature.lines[number - 1].index(text) + 1
        code = "FF-STAP" if _STEP_WORD.match(text) else "FF-SYNTAX"
        message = f"`{text.split()[0]} …` is hier beschrijving en wordt niet uitgevoerd."
        hint = "Een stap begint met Gegeven, Als, Dan, En of Maar; een kop met een hoofdletter."
        yield Problem(Position(feature.name, number, column), code, message, hint)


def _first_word(feature: FeatureFile, block: Ast) -> Iterator[Problem]:
    for step in block["steps"][:1]:
        if step["keywordType"] not in ("Context", "Action", "Outcome"):
            message = f"de eerste stap begint met `{step['keyword'].strip()}`."
            yield Problem(place(feature.name, step), "FF-STAP", message, "Begin met Gegeven of Als.")


def _doubles(feature: FeatureFile, scenarios: list[Ast]) -> Iterator[Finding]:
    """Scenarios of one name in one file; pytest-bdd would drop all but one."""
    lines: dict[str, list[int]] = {}
    for scenario in scenarios:
        lines.setdefault(scenario["name"], []).append(scenario["location"]["line"])
    for scenario in scenarios:
        same = [line for line in lines[scenario["name"]] if line != scenario["location"]["line"]]
        if same:
            here = place(feature.name, scenario)
            message = f"de naam `{scenario['name']}` staat ook op regel {same[0]}."
            yield Finding(here, Problem(here, "FF-DUBBEL", message, "Geef elk scenario een eigen naam."))


def advice(feature: FeatureFile) -> Iterator[Problem]:
    """What runs well but is written otherwise than agreed."""
    if feature.tree is None:
        return
    blocks = [*(scenario for scenario, _ in scenarios_of(feature.tree)), *backgrounds_of(feature.tree)]
    for step in (step for block in blocks for step in block["steps"]):
        if better := _OLD_WORDS.get(step["keyword"]):
            message = f"schrijf `{better}` in plaats van `{step['keyword'].strip()}`."
            yield Problem(place(feature.name, step), "FF-WOORD", message)
