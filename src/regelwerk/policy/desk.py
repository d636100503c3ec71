"""The bench's one window on the service: which words hold for a question, and what is decided.

The service stands above this package and is therefore handed in, not imported. Rules are opened once per
zichtdatum and words are gathered once per regeling, date and municipality: a thousand scenarios share them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from regelwerk.explain.steps import Explainer, Explanation
from regelwerk.language.library import Library
from regelwerk.language.problem import CaseRefused, Problem, Problems, nearest
from regelwerk.language.rulebook import Rulebook
from regelwerk.policy.citations import Cited
from regelwerk.policy.glossary import Glossary, UnknownTerm
from regelwerk.policy.terms import labels_of, profiles_of, terms_of
from regelwerk.policy.values import tidy


class Rules(Protocol):
    """What the bench needs of a release or a draft."""

    @property
    def library(self) -> Library: ...

    @property
    def explainer(self) -> Callable[..., Explainer]: ...


class Service(Protocol):
    """What the bench needs of `regelwerk.service`."""

    @property
    def open_rules(self) -> Callable[..., Rules]: ...

    @property
    def decide(self) -> Callable[..., Explanation]: ...

    @property
    def signal_bench(self) -> Callable[..., Any]: ...


@dataclass(frozen=True, slots=True)
class Question:
    """What is judged: one regeling, by the law of one day, as known on another, in one municipality."""

    regeling: str
    peildatum: date
    geldigheidsdatum: date
    zichtdatum: date | None
    gemeente: str

    @property
    def book(self) -> tuple[str, date, date | None, str]:
        """What chooses the rulebook."""
        return self.regeling, self.geldigheidsdatum, self.zichtdatum, self.gemeente


class Answer:
    """A decision under the keys of its JSON, each worked out when first read: few scenarios need all."""

    def __init__(self, explanation: Explanation) -> None:
        self._explanation = explanation
        self._found: dict[str, Any] = {}

    def whole(self) -> dict[str, Any]:
        """The whole answer, with every step."""
        return self._explanation.to_dict()

    def __getitem__(self, key: str) -> Any:
        if key not in self._found:
            self._found[key] = _PARTS[key](self._explanation)
        return self._found[key]


_PARTS: Mapping[str, Callable[[Explanation], Any]] = {
    "status": lambda explanation: explanation.status,
    "uitkomsten": lambda explanation: explanation.outcomes(),
    "gronden": lambda explanation: explanation.grounds(),
    "niet_beoordeeld": lambda explanation: explanation.not_judged(),
    "ontbrekend": lambda explanation: explanation.missing(),
    "voorbehouden": lambda explanation: explanation.reservations(),
    "stappen": lambda explanation: explanation.to_dict()["stappen"],
}


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, or the reasons why the case was refused."""

    question: Question
    answer: Answer | None = None
    refusal: tuple[Problem, ...] = ()


class Desk:
    """Asks the service, and remembers what does not change while features run."""

    def __init__(self, service: Service, root: Path, concept: bool = True) -> None:
        self._service, self._root, self._concept = service, root, concept
        self._rules: dict[date | None, Rules] = {}
        self._books: dict[tuple[object, ...], Rulebook] = {}
        self._glossaries: dict[tuple[str, str], Glossary] = {}
        self._cited: dict[tuple[str, str], Mapping[str, Cited]] = {}
        self._names: dict[tuple[str, date | None], str] = {}
        self._signals: Any = None

    def rules(self, zichtdatum: date | None = None) -> Rules:
        """The rules as known on this day; without a day those on the desk, that may be a draft."""
        if zichtdatum not in self._rules:
            concept = self._concept and zichtdatum is None
            try:
                opened = self._service.open_rules(self._root, zichtdatum=zichtdatum, concept=concept)
            except Problems as error:
                if zichtdatum is None:
                    raise
                raise UnknownTerm(" ".join(problem.message for problem in error.problems)) from error
            self._rules[zichtdatum] = opened
        return self._rules[zichtdatum]

    def signals(self) -> Any:
        """What answers steps about signals."""
        if self._signals is None:
            self._signals = self._service.signal_bench(self.rules())
        return self._signals

    def regeling(self, text: str, zichtdatum: date | None = None) -> str:
        """The id of a regeling, from its name or label."""
        key = (text, zichtdatum)
        if key not in self._names:
            self._names[key] = _one_of(text, labels_of(self.rules(zichtdatum).library), "regeling")
        return self._names[key]

    def gemeente(self, text: str, zichtdatum: date | None = None) -> str:
        """The id of a municipality with rules of its own; a misspelt one would get none in silence."""
        return _one_of(text, {name: name for name in self.rules(zichtdatum).library.municipalities()}, "gemeente")

    def book(self, question: Question) -> Rulebook:
        if question.book not in self._books:
            rules = self.rules(question.zichtdatum)
            try:
                explainer = rules.explainer(question.regeling, question.geldigheidsdatum, question.gemeente)
            except CaseRefused as error:
                # No rules on this day; rules that are wrong are another matter, and stop the run.
                raise UnknownTerm(" ".join(problem.message for problem in error.problems)) from error
            self._books[question.book] = explainer.program.rulebook
        return self._books[question.book]

    def cited(self, question: Question) -> Mapping[str, Cited]:
        """Everything that a step of a decision can be about, by id."""
        book = self.book(question)
        key = (book.regeling, book.hash)
        if key not in self._cited:
            parts: list[Cited] = [*book.facts, *book.tables, *book.definitions]
            self._cited[key] = {part.id: part for part in parts}
        return self._cited[key]

    def glossary(self, question: Question) -> Glossary:
        book = self.book(question)
        key = (book.regeling, book.hash)
        if key not in self._glossaries:
            library = self.rules(question.zichtdatum).library
            terms, profiles = terms_of(book, library), profiles_of(library, book.regeling)
            self._glossaries[key] = Glossary.of(book.regeling, terms, profiles)
        return self._glossaries[key]

    def decide(self, question: Question, facts: dict[str, Any], origin: dict[str, dict[str, str]]) -> Decided:
        try:
            explanation = self._service.decide(
                self.rules(question.zichtdatum),
                question.regeling,
                facts,
                question.peildatum,
                geldigheidsdatum=question.geldigheidsdatum,
                gemeente=question.gemeente or None,
                herkomst=origin,
            )
        except CaseRefused as refused:
            return Decided(question, refusal=tuple(refused.problems))
        return Decided(question, Answer(explanation))


def _one_of(text: str, known: Mapping[str, str], what: str) -> str:
    """The id in `known` (id -> label) that `text` names, whatever its capitals, spaces and article."""
    wanted = _slug(text)
    slugs = {_slug(spelling): name for name, label in known.items() for spelling in (label, name)}
    for slug in (wanted, re.sub(r"^(de|het|een)_", "", wanted)):
        if slug in slugs:
            return slugs[slug]
    hit = nearest(wanted, slugs)
    raise UnknownTerm(f"onbekende {what} `{tidy(text)}`.", f"Bedoelt u `{slugs[hit]}`?" if hit else "")


def _slug(text: str) -> str:
    return re.sub(r"[ _-]+", "_", tidy(text).casefold())
