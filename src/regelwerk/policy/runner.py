"""Runs scenarios, fast and in order, and says of each whether it passed, failed, or could not be run.

The steps are those that pytest-bdd runs too. A failing step does not stop its scenario, so that a writer sees
every difference at once; the first step that fails fixes the verdict, as it does in pytest-bdd.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from regelwerk.language.problem import Position, Problem
from regelwerk.policy.context import Context, Mismatch, NothingToCompare, NotRunnable, Table
from regelwerk.policy.desk import Decided, Desk
from regelwerk.policy.lint import advice, check
from regelwerk.policy.scenarios import FeatureFile, Scenario, Step
from regelwerk.policy.steps import VOCABULARY
from regelwerk.policy.understood import Checker
from regelwerk.policy.vocabulary import Match

Verdict = Literal["geslaagd", "mislukt", "niet uitvoerbaar"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An outcome that is not what a step expects."""

    position: Position
    step: str
    message: str

    def __str__(self) -> str:
        return f"{self.position}: {self.step}\n    {self.message}"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one scenario."""

    scenario: Scenario
    verdict: Verdict
    failures: tuple[Failure, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Report:
    """What became of all scenarios of all files. `advice` does not count."""

    results: list[Result] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    advice: list[Problem] = field(default_factory=list)

    def count(self, verdict: Verdict) -> int:
        return sum(result.verdict == verdict for result in self.results)

    @property
    def exit_code(self) -> int:
        """4: something could not be run, so nothing is proven; 1: something failed; 0: all passed."""
        if self.problems or self.count("niet uitvoerbaar"):
            return 4
        return 1 if self.count("mislukt") else 0


@dataclass(frozen=True, slots=True)
class Plan:
    """A scenario with what keeps it from running."""

    scenario: Scenario
    problems: tuple[Problem, ...]


def plan(files: Sequence[FeatureFile]) -> tuple[list[Plan], list[Problem]]:
    """The scenarios of all files, and every problem of all files sorted by place."""
    plans: list[Plan] = []
    problems: set[Problem] = set()
    checker = Checker()
    for file in files:
        found: dict[Position | None, list[Problem]] = {None: []}
        for at, problem in check(file):
            found.setdefault(at, []).append(problem)
        problems.update(file.broken, *found.values())
        for scenario in file.scenarios:
            own = found.get(scenario.position, [])
            plans.append(Plan(scenario, (*found[None], *own, *checker.check(scenario))))
            problems.update(plans[-1].problems)
    return plans, sorted(problems)


def run(
    files: Sequence[FeatureFile],
    desk: Desk,
    progress: Callable[[int, int], None] = lambda done, total: None,
    watch: Callable[[Decided], None] = lambda decided: None,
) -> Report:
    """Run everything that can be run. `progress` hears how far it is, `watch` sees each decision."""
    plans, problems = plan(files)
    report = Report(problems=problems, advice=[note for file in files for note in advice(file)])
    if not files:
        report.problems.append(Problem(Position(""), "FF-LEEG", "er zijn geen features gevonden."))
    for done, planned in enumerate(plans, start=1):
        report.results.append(_run(planned, desk, watch))
        progress(done, len(plans))
    report.problems = sorted({*report.problems, *(p for result in report.results for p in result.problems)})
    return report


def _run(planned: Plan, desk: Desk, watch: Callable[[Decided], None]) -> Result:
    if planned.problems:
        return Result(planned.scenario, "niet uitvoerbaar", problems=planned.problems)
    verdict: Verdict = "geslaagd"
    failures: list[Failure] = []
    problems: list[Problem] = []
    context = begin(desk, planned.scenario.tagged("@regeling:"))
    for step in planned.scenario.steps:
        try:
            perform(context, step)
        except NotRunnable as error:
            problems += _with_row(planned.scenario, error.problems)
            verdict = "niet uitvoerbaar" if verdict == "geslaagd" else verdict
        except Mismatch as error:
            failures.append(Failure(step.position, f"{step.kind} {step.text}", str(error)))
            verdict = "mislukt" if verdict == "geslaagd" else verdict
        except NothingToCompare:
            continue
        if step.kind == "Als" and context.decided and context.decided.answer:
            watch(context.decided)
    return Result(planned.scenario, verdict, tuple(failures), tuple(problems))


def _with_row(scenario: Scenario, problems: Iterable[Problem]) -> Iterator[Problem]:
    """In an outline a step stands for many rows, and the row is what has to change."""
    for problem in problems:
        message = f"{problem.message} (stap op regel {problem.position.line})"
        yield replace(problem, position=scenario.row, message=message) if scenario.row else problem


def begin(desk: Desk, regeling: str) -> Context:
    """An empty scenario."""
    return Context(desk, regeling, VOCABULARY.hint)


def perform(context: Context, step: Step) -> None:
    """One step, with its place, so that a problem can point to it."""
    match = VOCABULARY.match(step.kind, step.text)
    if match is None:
        message = f"onbekende stap `{step.kind} {step.text}`."
        hint = VOCABULARY.hint(step.kind, step.text)
        raise NotRunnable([Problem(step.position, "FF-STAP", message, hint)])
    context.at, context.text, context.exact = step.position, step.text, step.exact
    call(match, context, step.table)


def call(match: Match, context: Context, table: Table | None) -> None:
    """The function of a step with the parts of its text."""
    if match.word.tabel:
        match.word.function(context, **match.arguments, tabel=table)
    else:
        match.word.function(context, **match.arguments)
