"""Decides every regeling on the facts of one case, and what follows from it for the others."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from regelwerk.engine.decide import Decision
from regelwerk.engine.decide import decide as _decide
from regelwerk.explain.citation import KNOWN_ON, VALID_ON
from regelwerk.explain.steps import Context, Explainer, Explanation
from regelwerk.language.characters import plain_letters
from regelwerk.language.facts import NOT_ASKED, Bound, Seen
from regelwerk.language.problem import CaseRefused, Position, Problem, brief, did_you_mean
from regelwerk.language.rulebook import Definition
from regelwerk.language.types import to_json
from regelwerk.overview.view import Named, View, known, view_on
from regelwerk.service import Rules, unusable

Facts = dict[str, Any]
Origins = dict[str, Mapping[str, str]]


@dataclass(eq=False)
class Overview:
    """One case decided by every regeling. `refused` are those that cannot use its facts.

    `answered` are the facts that the outcome of another regeling answers, by the name that a case gives them.
    """

    rules: Rules
    view: View
    peildatum: date
    gemeente: str
    given: Facts
    explained: dict[str, Explanation] = field(default_factory=dict)
    refused: dict[str, list[Problem]] = field(default_factory=dict)
    answered: Facts = field(default_factory=dict)
    concurrence: Decision | None = None

    def value(self, outcome: Definition) -> Any:
        """The value of an outcome of `samenloop`; unknown when it rests on a regeling that was refused."""
        if self.concurrence is None or self.view.rests_on[outcome.id] & self.refused.keys():
            return None
        return self.concurrence.value(outcome.id)

    def dated(self, text: str) -> dict[str, Any]:
        """Prepared JSON text of sources with the dates of this overview in it, as values."""
        day, known_on = self.peildatum.isoformat(), self.rules.known_on
        said: dict[str, Any] = json.loads(text.replace(VALID_ON, day).replace(KNOWN_ON, known_on or day))
        return said

    def json(self, outcome: Definition) -> Any:
        """The same as an answer shows it."""
        scale = self.concurrence.program.scales.get(outcome.id, 1) if self.concurrence else 1
        return to_json(outcome.type.kind, self.value(outcome), scale or 1)


def overview(
    rules: Rules, feiten: Mapping[str, Any], peildatum: date, gemeente: str = "",
    herkomst: Mapping[str, Mapping[str, str]] | None = None, bestand: str = "zaak",
) -> Overview:  # fmt: skip
    """Decide every regeling on these facts. Raises CaseRefused for facts that no regeling can use.

    Facts that contradict each other within one regeling, or that its table does not have, leave the others be.
    """
    view = view_on(rules, peildatum, gemeente)
    _refuse_names(view, feiten, herkomst or {}, bestand)
    deciding = _Deciding(rules, view, peildatum, gemeente, dict(feiten), dict(herkomst or {}), bestand)
    return deciding.overview(frozenset())


def _refuse_names(view: View, facts: Mapping[str, Any], origin: Mapping[str, Any], file: str) -> None:
    """Names that no regeling knows on any day, bare names that mean two things, and names of one fact."""
    names, wrong = view.library.given_names, []
    for name in facts:
        message, hint = "", ""
        if name not in names:
            message = f"onbekend feit `{brief(name)}`."
            hint = plain_letters(name) or did_you_mean(name, names) or NOT_ASKED
        elif len(ids := sorted(view.owners.get(name, ()))) > 1:
            message = f"`{name}` betekent in elke regeling iets anders."
            hint = f"Schrijf {' of '.join(f'`{id}`' for id in ids)}."
        elif (usual := view.name(name)) != name and usual in facts:
            message = f"`{name}` en `{usual}` zijn hetzelfde feit."
        wrong += [Problem(Position(f"{file}#{name}"), "VELD-ONBEKEND", message, hint)] if message else []
    for name in (name for name in origin if name.partition("[")[0] not in names):
        message = f"herkomst van een onbekend feit `{brief(name)}`."
        wrong.append(Problem(Position(f"{file}#{name}"), "VELD-ONBEKEND", message, did_you_mean(name, names)))
    if wrong:
        raise CaseRefused(wrong)


@dataclass
class _Deciding:
    """The facts of one case, given and answered, against every regeling."""

    rules: Rules
    view: View
    peildatum: date
    gemeente: str
    given: Facts
    origin: Origins
    file: str
    #: What one regeling made of a fact, for the others that have the same fact.
    seen: Seen = field(default_factory=dict)

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(known(self.given))

    def overview(self, without: frozenset[str]) -> Overview:
        """All decisions; no fact is answered by what rests on a regeling in `without`, which was refused."""
        answered, bound_all, concurrence = self._answered(without)
        facts, origin = self._with(answered)
        found = Overview(self.rules, self.view, self.peildatum, self.gemeente, self.given, answered=answered)
        bound = {name: self._bound(explainer, facts, origin) for name, explainer in self.view.explainers.items()}
        self._refuse(list(bound.values()))
        for name, explainer in self.view.explainers.items():
            decision = self._decision(explainer, bound[name])
            if wrong := unusable(decision, self.file):
                found.refused[name] = wrong
            else:
                found.explained[name] = explainer.explain(decision, self._context(bound[name]))
        if answered and not found.refused.keys() <= without:
            return self.overview(without | found.refused.keys())
        self._refuse(bound_all)
        found.concurrence = concurrence
        return found

    def _answered(self, without: frozenset[str]) -> tuple[Facts, list[Bound], Decision | None]:
        """What regelingen answer for each other, until nothing is added, with the decision of `samenloop` on that.

        One fact more never changes what was known already, so that the order of answering does not matter.
        """
        explainer, found = self.view.concurrence, Facts()
        while explainer:
            bound = self._bound(explainer, *self._with(found))
            decision = self._decision(explainer, bound)
            new = {name: value for name, value in self._answers(decision, without) if name not in found}
            if not new:
                return found, [bound], decision
            found |= new
        return found, [], None

    def _answers(self, decision: Decision, without: frozenset[str]) -> Iterator[tuple[str, Any]]:
        """The facts that this decision answers and the case does not."""
        for id, outcome in self.view.answering.items():
            name, value = self.view.name(id), decision.value(outcome.id)
            if value is not None and not self.view.rests_on[outcome.id] & without and not self._is_given(id, name):
                yield name, to_json(outcome.type.kind, value)

    def _is_given(self, id: str, name: str) -> bool:
        """Whether the case answers this fact, by itself or with "none of these" for its group."""
        fact = self.view.facts.get(id)
        said = {name, id, *([self.view.name(fact.group), fact.group] if fact and fact.group else [])}
        return not self._known.isdisjoint(said)

    def _with(self, answered: Facts) -> tuple[Named[Any], Named[Mapping[str, str]]]:
        """All facts, given and answered, and who gave them."""
        facts = {**self.given, **answered}
        return Named(dict(sorted(facts.items()))), Named({**self.origin, **self._said(answered)})

    def _said(self, answered: Facts) -> Origins:
        """Where answered facts come from."""
        made, ids = self.view.answering, self.view.answered_ids
        return {name: {"bron": f"overzicht: {made[ids[name]].label}"} for name in answered}

    def _bound(self, explainer: Explainer, facts: Named[Any], origin: Named[Mapping[str, str]]) -> Bound:
        spelled, names = self.view.spelled, self.view.library.given_names
        said = spelled(explainer, facts), spelled(explainer, origin)
        return explainer.binding.bind(*said, names, self.file, self.seen)

    def _refuse(self, bound: list[Bound]) -> None:
        wrong = [problem for one in bound for problem in one.problems]
        if wrong:
            raise CaseRefused(wrong)

    def _decision(self, explainer: Explainer, bound: Bound) -> Decision:
        return _decide(explainer.program, bound.values, self.peildatum.toordinal())

    def _context(self, bound: Bound) -> Context:
        return Context(self.rules.release, self.rules.known_on, bound.origin, bound.unused, self.gemeente or None)
