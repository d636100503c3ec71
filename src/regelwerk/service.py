"""The one entrance: opens rules, decides cases, explains. Command line, features and API all come in here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.engine.counting import MonthCounts
from regelwerk.engine.decide import REFUSED, Decision
from regelwerk.engine.decide import decide as _decide
from regelwerk.engine.program import Program
from regelwerk.engine.timeline import Timeline
from regelwerk.engine.timeline import timeline as _timeline
from regelwerk.explain.course import course
from regelwerk.explain.revision import revision
from regelwerk.explain.steps import Context, Explainer, Explanation
from regelwerk.language import facts, keys
from regelwerk.language.casefile import Case
from regelwerk.language.library import Version
from regelwerk.language.period import outside, refuse_odd_course, refuse_odd_period, refuse_other_case
from regelwerk.language.problem import CaseRefused, Position, Problem, Problems
from regelwerk.language.rulebook import Rulebook
from regelwerk.ruleset import Rules, differs_from_draft, open_rules, signal_book, trial_verordening
from regelwerk.signals.bench import Bench

__all__ = [
    "CaseRefused", "Explanation", "Problems", "Rules", "decide", "differs_from_draft", "open_rules", "revise",
    "signal_bench", "signal_book", "timeline", "trial_verordening",
]  # fmt: skip


class _GivenNames(Collection[str]):
    """Every name that a case may give. Reads all files only when asked for a name that the rulebook does not know."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def __contains__(self, name: object) -> bool:
        return name in self._rules.library.given_names

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules.library.given_names)

    def __len__(self) -> int:
        return len(self._rules.library.given_names)


def signal_bench(rules: Rules) -> Bench:
    """What answers the steps of features about signals."""
    return Bench(signal_book(rules))


def decide(
    rules: Rules, regeling: str, feiten: Mapping[str, Any], peildatum: date, *,
    geldigheidsdatum: date | None = None, gemeente: str | None = None,
    herkomst: Mapping[str, Mapping[str, str]] | None = None, verordening: list[Version] | None = None,
    bestand: str = "zaak",
) -> Explanation:  # fmt: skip
    """Decide one case. Raises CaseRefused when the facts cannot be used, Problems when the rules cannot."""
    day = geldigheidsdatum or peildatum
    explainer = rules.explainer(regeling, day, gemeente or "", verordening)
    bound = _bound(rules, explainer, feiten, herkomst or {}, bestand)
    decision = _decide(explainer.program, bound.values, peildatum.toordinal(), day.toordinal())
    if wrong := unusable(decision, bestand):
        raise CaseRefused(wrong)
    tried = f"{verordening[0].model.gemeente} (proef)" if verordening else gemeente
    context = Context(rules.release, rules.known_on, bound.origin, bound.unused, tried)
    return explainer.explain(decision, context)


def _bound(
    rules: Rules, explainer: Explainer, feiten: Mapping[str, Any], herkomst: Mapping[str, Mapping[str, str]], file: str
) -> facts.Bound:
    bound = explainer.binding.bind(feiten, herkomst, _GivenNames(rules), file)
    if bound.problems:
        raise CaseRefused(bound.problems)
    return bound


def timeline(
    rules: Rules, regeling: str, case: Case, start: date, end: date, gemeente: str | None = None
) -> dict[str, Any]:  # fmt: skip
    """Decide every day from `start` up to (not including) `end`. Raises as `decide` does, for the first such day."""
    refuse_odd_period(start, end)
    days = _Days(rules, regeling, case, gemeente or "")
    found = course(days.all(start, end), days.explain)
    return found | {"meldingen": outside(days.rulebook(start), case, start, end)}


class _Days:
    """Decides the days of a period in order. Facts are bound once for all days on which they and the rules stay."""

    def __init__(self, rules: Rules, regeling: str, case: Case, gemeente: str) -> None:
        self.rules, self.regeling, self.case, self.gemeente = rules, regeling, case, gemeente
        self.counts = MonthCounts()
        self._bound: dict[tuple[Explainer, int], facts.Bound] = {}
        self._explainers: dict[Program, Explainer] = {}

    def rulebook(self, day: date) -> Rulebook:
        return self.rules.explainer(self.regeling, day, self.gemeente).program.rulebook

    def all(self, start: date, end: date) -> Timeline:
        refuse_odd_course(self.rulebook(start), self.case, start, end)
        return _timeline(start.toordinal(), end.toordinal(), self.decide)

    def decide(self, day: int) -> Decision:
        explainer = self.rules.explainer(self.regeling, date.fromordinal(day), self.gemeente)
        self._explainers[explainer.program] = explainer
        given = self._facts(explainer, day).values
        decision = _decide(explainer.program, self.counts.facts(explainer.program, given, day), day)
        if wrong := unusable(decision, self.case.file, in_period=True):
            raise CaseRefused(wrong)
        self.counts.note(decision)
        return decision

    def explain(self, decision: Decision) -> Explanation:
        explainer = self._explainers[decision.program]
        bound = self._facts(explainer, decision.peildatum)
        context = Context(self.rules.release, self.rules.known_on, bound.origin, bound.unused, self.gemeente or None)
        return explainer.explain(decision, context)

    def _facts(self, explainer: Explainer, day: int) -> facts.Bound:
        key = explainer, self.case.stretch(day)
        if key not in self._bound:
            given = self.case.facts_on(day)
            self._bound[key] = _bound(self.rules, explainer, given, self.case.origin_on(day), self.case.file)
        return self._bound[key]


def revise(
    rules: Rules, regeling: str, before: Case, after: Case, start: date, end: date, gemeente: str | None = None
) -> dict[str, Any]:  # fmt: skip
    """What another version of the facts changes over a period, per month, and which facts make the difference."""
    refuse_odd_period(start, end)
    old, new = (_Days(rules, regeling, case, gemeente or "") for case in (before, after))
    refuse_other_case(new.rulebook(start), before, after)
    return revision(old.all(start, end), new.all(start, end), old.explain, new.explain)


def unusable(decision: Decision, file: str, in_period: bool = False) -> list[Problem]:
    """Why a regeling cannot use these facts: keys that its table does not have, else what contradicts each other.

    Without a right no row of a table is looked up, so that it does not matter then.
    """
    odd = keys.odd_keys(decision.program.rulebook, decision.facts, decision.valid_on, file)
    if odd and decision.status != REFUSED:
        return odd
    return _contradictions(decision, file, in_period) if True in decision.contradictions else []


def _contradictions(decision: Decision, file: str, in_period: bool) -> list[Problem]:
    """The facts that contradict each other, as problems of the case."""
    rulebook, found = decision.program.rulebook, decision.contradictions
    labels = {fact.id: fact.label for fact in rulebook.facts}
    when = f" Op {date.fromordinal(decision.peildatum).strftime('%d-%m-%Y')}." if in_period else ""
    wrong = []
    for contradiction, holds in zip(rulebook.checks, found, strict=True):
        if holds:
            place = Position(f"{file}#{', '.join(rulebook.shown(id) for id in contradiction.facts)}")
            hint = f"Het gaat om: {', '.join(labels.get(id, id) for id in contradiction.facts)}.{when}"
            wrong.append(Problem(place, "VELD-TEGENSTRIJDIG", contradiction.message, hint))
    return wrong
