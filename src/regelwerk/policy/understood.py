"""Whether the steps of a scenario mean something together, before it is run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regelwerk.language.problem import Problem
from regelwerk.policy.intake import SUGGESTIONS
from regelwerk.policy.lint import SOURCES
from regelwerk.policy.scenarios import Scenario, Step
from regelwerk.policy.steps import VOCABULARY

_OPEN_SLOT = re.compile(r"<[^<>]+>")


class Checker:
    """Checks scenarios one by one; gives suggestions as long as that stays cheap."""

    def __init__(self) -> None:
        self._suggestions = 0

    def check(self, scenario: Scenario) -> Iterator[Problem]:
        yield from _source(scenario)
        yield from _order(scenario)
        for step in scenario.steps:
            yield from self._step(step)

    def _step(self, step: Step) -> Iterator[Problem]:
        if slot := _OPEN_SLOT.search(step.text):
            hint = "Zet de naam in de kop van de Voorbeelden, of vul de waarde in."
            yield Problem(step.position, "FF-STAP", f"`{slot[0]}` is niet ingevuld.", hint)
            return
        match = VOCABULARY.match(step.kind, step.text)
        if match is None:
            yield Problem(step.position, "FF-STAP", f"onbekende stap `{step.kind} {step.text}`.", self._hint(step))
        elif match.word.tabel != bool(step.table):
            message = "deze stap heeft een tabel nodig." if match.word.tabel else "bij deze stap hoort geen tabel."
            yield Problem(step.position, "FF-STAP", message, f"Voorbeeld: `{match.word.example}`.")
        if step.docstring:
            yield Problem(step.position, "FF-STAP", "bij deze stap hoort geen tekstblok.")

    def _hint(self, step: Step) -> str:
        self._suggestions += 1
        return VOCABULARY.hint(step.kind, step.text) if self._suggestions <= SUGGESTIONS else ""


def _source(scenario: Scenario) -> Iterator[Problem]:
    if not any(tag.startswith(SOURCES) for tag in scenario.tags):
        hint = "Zet erboven `@bron:…`, `@ecli:…`, `@rekenvoorbeeld:…` of `@gemaakt:<auteur>`."
        yield Problem(scenario.position, "FF-BRON", "dit scenario noemt geen bron.", hint)


def _order(scenario: Scenario) -> Iterator[Problem]:
    """First Gegeven, then Als, then Dan; what follows the last Dan would never be judged."""
    kinds = [step.kind for step in scenario.steps]
    if not kinds:
        return
    for kind, what in (("Als", "er wordt niets beoordeeld"), ("Dan", "er wordt niets verwacht")):
        if kind not in kinds:
            yield Problem(scenario.position, "FF-LEEG", f"dit scenario heeft geen `{kind}`: {what}.")
    if "Als" not in kinds or "Dan" not in kinds:
        return
    if kinds.index("Dan") < kinds.index("Als"):
        step = scenario.steps[kinds.index("Dan")]
        yield Problem(step.position, "FF-LEEG", "deze `Dan` staat voor de `Als`: er is nog niets beoordeeld.")
    last = len(kinds) - kinds[::-1].index("Dan")
    if last < len(kinds):
        message = "na deze stap volgt geen `Dan`: er wordt niets mee getoetst."
        yield Problem(scenario.steps[last].position, "FF-LEEG", message)
