"""pytest-bdd runs the step functions of `regelwerk test`; this file only hands them over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import parsers, step

from regelwerk import service
from regelwerk.language.problem import Position
from regelwerk.policy import runner
from regelwerk.policy.context import Cell, Context, Mismatch, NotRunnable
from regelwerk.policy.desk import Desk
from regelwerk.policy.steps import VOCABULARY
from regelwerk.policy.vocabulary import Word

from .glue import RULES, plan_of, record

_TYPES = {"Gegeven": "given", "Als": "when", "Dan": "then"}
_FAILED: pytest.StashKey[bool] = pytest.StashKey()


class FormParser(parsers.StepParser):
    """A step word for pytest-bdd. The vocabulary decides which word a text is, so that only one matches."""

    def __init__(self, word: Word) -> None:
        super().__init__(word.form)
        self.word = word

    def is_matching(self, name: str) -> bool:
        match = VOCABULARY.match(self.word.kind, name)
        return match is not None and match.word is self.word

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {}


def _function(word: Word) -> Callable[..., None]:
    def run_step(context: Context, datatable: list[list[str]] | None = None) -> None:
        match = VOCABULARY.match(word.kind, context.text)
        assert match is not None
        rows = [tuple(Cell(text, context.at) for text in row) for row in datatable or ()]
        runner.call(match, context, tuple(rows) or None)

    return run_step


for _word in VOCABULARY.words:
    step(FormParser(_word), _TYPES[_word.kind])(_function(_word))


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk(service, RULES)


@pytest.fixture
def context(desk: Desk) -> Context:
    return runner.begin(desk, "")


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags name sources and regelingen; they are no pytest marks."""
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """What the linter found in this scenario keeps it from running here too."""
    plan = plan_of(feature, scenario)
    if plan.problems:
        record(plan, "niet uitvoerbaar")
        raise NotRunnable(list(plan.problems))
    request.getfixturevalue("context").regeling = plan.scenario.tagged("@regeling:")


def pytest_bdd_before_step_call(request: pytest.FixtureRequest, feature: Any, step: Any) -> None:
    context = request.getfixturevalue("context")
    context.text, context.exact = step.name, False
    context.at = Position(feature.filename, step.line_number, step.indent + 1)


def pytest_bdd_step_error(request: pytest.FixtureRequest, feature: Any, scenario: Any, exception: Exception) -> None:
    verdicts = {Mismatch: "mislukt", NotRunnable: "niet uitvoerbaar"}
    request.node.stash[_FAILED] = True
    record(plan_of(feature, scenario), verdicts.get(type(exception), repr(exception)))


def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest) -> None:
    request.node.stash[_FAILED] = True


def pytest_bdd_after_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    if not request.node.stash.get(_FAILED, False):
        record(plan_of(feature, scenario), "geslaagd")
