"""The words a scenario may use for one rulebook: facts, outcomes and definitions, by name or by label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from regelwerk.language.problem import nearest
from regelwerk.policy.values import Shape, tidy

#: A value of one record of a list, as the explanation names it.
_RECORD = re.compile(r"[a-z][a-z0-9_.]*\[[0-9]+\]\.(?P<naam>[a-z][a-z0-9_]*)")
_ARTICLES = ("de ", "het ", "een ")


@dataclass(frozen=True, slots=True)
class Term:
    """One named thing of a rulebook. `soort`: feit, begrip, besluit or parameter."""

    naam: str
    label: str
    soort: str
    shape: Shape
    velden: tuple[Term, ...] = ()
    oordeel: bool = False

    def __str__(self) -> str:
        return self.label or self.naam


@dataclass(frozen=True, slots=True)
class Profile:
    """A named set of neutral facts, for scenarios only."""

    naam: str
    label: str
    feiten: Mapping[str, object]


class UnknownTerm(Exception):
    """A text that names nothing, or more than one thing; the caller knows the place."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class _HasName(Protocol):
    @property
    def naam(self) -> str: ...

    @property
    def label(self) -> str: ...


_Named = TypeVar("_Named", bound=_HasName)


@dataclass(frozen=True, slots=True)
class Glossary:
    """Every term of one rulebook, found by its name or its label, whatever the case of its letters."""

    regeling: str
    facts: Mapping[str, tuple[Term, ...]]
    outcomes: Mapping[str, tuple[Term, ...]]
    profiles: Mapping[str, tuple[Profile, ...]]

    @staticmethod
    def of(regeling: str, terms: Iterable[Term], profiles: Iterable[Profile] = ()) -> Glossary:
        terms = list(terms)
        facts = index(term for term in terms if term.soort == "feit")
        outcomes = index(term for term in terms if term.soort != "feit")
        return Glossary(regeling, facts, outcomes, index(profiles))

    def fact(self, text: str) -> Term:
        return self._find(self.facts, text, "feit")

    def profile(self, text: str) -> Profile:
        try:
            return find(self.profiles, text, "profiel")
        except UnknownTerm as unknown:
            names = ", ".join(
                dict.fromkeys(f"`{profile.naam}`" for found in self.profiles.values() for profile in found)
            )
            known = f"De profielen van {self.regeling}: {names}." if names else f"{self.regeling} heeft geen profielen."
            raise UnknownTerm(unknown.message, unknown.hint or known) from None

    def outcome(self, text: str) -> Term:
        """An outcome or a definition; a fact too, because a scenario may show what a fact was taken to be."""
        if record := _RECORD.fullmatch(tidy(text)):
            return replace(self.outcome(record["naam"]), naam=tidy(text))
        try:
            return self._find(self.outcomes, text, "begrip of besluit")
        except UnknownTerm as unknown:
            if known := lookup(self.facts, text):
                return known[0]
            raise unknown from None

    def _find(self, known: Mapping[str, tuple[Term, ...]], text: str, what: str) -> Term:
        try:
            return find(known, text, what)
        except UnknownTerm as unknown:
            hint = unknown.hint or f"De regels van {self.regeling} kennen dit niet."
            raise UnknownTerm(unknown.message, hint) from None

    def fact_and_value(self, text: str) -> tuple[Term, str]:
        """Splits `<feit> is <waarde>` where a fact's name ends: a label may hold the word `is` itself."""
        parts = text.split(" is ")
        for cut in range(len(parts) - 1, 0, -1):
            if known := lookup(self.facts, " is ".join(parts[:cut])):
                return _single(known, parts[0], "feit"), " is ".join(parts[cut:])
        return self.fact(" is ".join(parts[:-1])), parts[-1]

    def outcome_and_value(self, text: str) -> tuple[Term, str]:
        """Splits `<begrip> <waarde>` after the longest name that exists."""
        words = text.split(" ")
        for cut in range(len(words) - 1, 0, -1):
            name = " ".join(words[:cut])
            if lookup(self.outcomes, name) or lookup(self.facts, name) or _RECORD.fullmatch(name):
                return self.outcome(name), " ".join(words[cut:])
        return self.outcome(_likely_name(words)), ""


def index(items: Iterable[_Named]) -> dict[str, tuple[_Named, ...]]:
    """Named things by every spelling under which a scenario may mention them."""
    found: dict[str, tuple[_Named, ...]] = {}
    for item in items:
        for spelling in dict.fromkeys((_key(item.naam), _key(item.naam.replace("_", " ")), _key(item.label))):
            found[spelling] = (*found.get(spelling, ()), item)
    return found


def lookup(known: Mapping[str, tuple[_Named, ...]], text: str) -> tuple[_Named, ...]:
    """What `text` may mean, with or without an article in front."""
    return next((known[key] for key in _spellings(text) if key in known), ())


def find(known: Mapping[str, tuple[_Named, ...]], text: str, what: str) -> _Named:
    if items := lookup(known, text):
        return _single(items, text, what)
    raise UnknownTerm(f"onbekend {what} `{tidy(text)}`.", suggestion(known, text))


def suggestion(known: Mapping[str, tuple[_Named, ...]], text: str) -> str:
    """What was probably meant, compared without regard to case and articles, in its own spelling."""
    for key in _spellings(text):
        if hit := nearest(key, known):
            item = known[hit][0]
            return f"Bedoelt u `{item.label if _key(item.label) == hit else item.naam}`?"
    return ""


def _single(items: tuple[_Named, ...], text: str, what: str) -> _Named:
    if len(items) > 1:
        names = " of ".join(f"`{item.naam}`" for item in items)
        raise UnknownTerm(f"`{tidy(text)}` is meer dan één {what}.", f"Gebruik de naam: {names}.")
    return items[0]


def _key(text: str) -> str:
    return tidy(text).casefold()


def _spellings(text: str) -> Iterator[str]:
    key = _key(text)
    yield key
    for article in _ARTICLES:
        if key.startswith(article):
            yield key.removeprefix(article)


def _likely_name(words: list[str]) -> str:
    """What was probably meant as the name in `<begrip> <waarde>`: everything before the first € or digit."""
    for cut, word in enumerate(words[1:], start=1):
        if word.startswith("€") or word[0:1].isdigit():
            return " ".join(words[:cut])
    return " ".join(words[:-1])
