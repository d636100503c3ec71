"""Every regeling that speaks on one day, and how the names of one case are spelled in each of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from regelwerk.explain.asking import references
from regelwerk.explain.missing import MissingFinder
from regelwerk.explain.steps import Explainer
from regelwerk.language import concurrence
from regelwerk.language.library import Library
from regelwerk.language.origins import is_known
from regelwerk.language.problem import CaseRefused
from regelwerk.language.rulebook import Definition, Fact, Overview
from regelwerk.service import Rules

_Value = TypeVar("_Value")


class Named(Generic[_Value]):
    """What a case says by name, of facts, records (`lijst[0]`) and fields; `owners` are the names of the facts."""

    def __init__(self, values: Mapping[str, _Value]) -> None:
        self.values = values
        self.owners = {name.partition("[")[0] for name in values}


@dataclass(eq=False)
class View:
    """The compiled regelingen of a day, without `samenloop`; `absent` are those that have no rules on it."""

    library: Library
    explainers: Mapping[str, Explainer]
    absent: tuple[str, ...]
    concurrence: Explainer | None

    # -- names ---------------------------------------------------------------------------------------------

    @cached_property
    def _everything(self) -> list[Explainer]:
        return [*self.explainers.values(), *([self.concurrence] if self.concurrence else [])]

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every fact by its id."""
        return {fact.id: fact for explainer in self._everything for fact in explainer.program.rulebook.facts}

    @cached_property
    def owners(self) -> dict[str, set[str]]:
        """Bare name -> the ids that are written so; two regelingen can have a fact of their own of that name."""
        found: dict[str, set[str]] = {}
        for id in self._ids:
            found.setdefault(id.rpartition(".")[2], set()).add(id)
        return found

    @cached_property
    def _ids(self) -> set[str]:
        groups = {id for explainer in self._everything for id in explainer.program.rulebook.groups}
        return {*self.facts, *groups}

    def name(self, id: str) -> str:
        """How a case writes a fact or group of questions: bare, unless two regelingen have one of that name."""
        bare = id.rpartition(".")[2]
        return bare if len(self.owners.get(bare, ())) < 2 else id

    @cached_property
    def _spelled(self) -> dict[Explainer, dict[str, str]]:
        """For each regeling the names of a case that it writes otherwise."""
        found = {}
        for explainer in self._everything:
            book = explainer.program.rulebook
            ids = [*(fact.id for fact in book.facts), *book.groups]
            both = {said: book.shown(id) for id in ids for said in (self.name(id), id)}
            found[explainer] = {said: shown for said, shown in both.items() if said != shown}
        return found

    def spelled(self, explainer: Explainer, named: Named[_Value]) -> Mapping[str, _Value]:
        """Facts, or who gave them, under the names of one regeling."""
        other = self._spelled[explainer]
        if other.keys().isdisjoint(named.owners):
            return named.values
        parts = {name: name.partition("[") for name in named.values}
        return {other.get(owner, owner) + mark + rest: named.values[name]
                for name, (owner, mark, rest) in parts.items()}  # fmt: skip

    def case_name(self, explainer: Explainer, shown: str) -> str:
        """The other way: how a case writes what a regeling writes as `shown`, such as `lijst[0].veld`."""
        owner, bracket, rest = shown.partition("[")
        id = f"{explainer.program.rulebook.regeling}.{owner}"
        return self.name(id if id in self._ids else owner) + bracket + rest

    # -- what is worth showing -----------------------------------------------------------------------------

    def label(self, regeling: str) -> str:
        info = self.library.regelingen[regeling].info
        return str(info.label) if info else regeling

    def shown(self, given: Collection[str]) -> list[str]:
        """The regelingen that have something to say in this case, in the order of their names."""
        return [name for name in self.explainers if self._is_shown(name, given)]

    def _is_shown(self, regeling: str, given: Collection[str]) -> bool:
        info = self.library.regelingen[regeling].info
        chosen = info.overzicht if info else None
        if chosen and chosen.tonen != "bij_feiten":
            return bool(chosen.tonen == "altijd")
        return not self._telling[regeling].isdisjoint(given)

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        """For each regeling the facts that show it when a case gives one of them, as a case writes them."""
        found: dict[str, list[str]] = {regeling: [] for regeling in self.explainers}
        for id in self.facts:
            regeling, dot, _ = id.partition(".")
            if dot and regeling in found:
                found[regeling].append(id)
        for regeling in self.explainers:
            info = self.library.regelingen[regeling].info
            if info and info.overzicht and info.overzicht.feiten:
                found[regeling] = info.overzicht.feiten
        return {regeling: frozenset(map(self.name, ids)) for regeling, ids in found.items()}

    def without_right(self, regeling: str) -> list[str]:
        """The outcomes of a regeling that say something without a right too."""
        info = self.library.regelingen[regeling].info
        chosen = info.overzicht.zonder_recht if info and info.overzicht else None
        return [str(name) for name in chosen or ()]

    # -- concurrence ---------------------------------------------------------------------------------------

    @cached_property
    def outcomes(self) -> list[Definition]:
        """What `samenloop` says, in the order of its files."""
        book = self.concurrence.program.rulebook if self.concurrence else None
        made = {d.id: d for d in book.definitions} if book else {}
        return [made[id] for id in book.outcomes] if book else []

    @cached_property
    def answering(self) -> dict[str, Definition]:
        """Id of a fact -> the outcome that answers it."""
        return {d.overview.answers: d for d in self.outcomes if d.overview and d.overview.answers}

    @cached_property
    def answered_ids(self) -> dict[str, str]:
        """How a case writes a fact that an outcome answers -> the id of that fact."""
        return {self.name(id): id for id in self.answering}

    @cached_property
    def rests_on(self) -> dict[str, frozenset[str]]:
        """Id of such an outcome -> every regeling that it is about or that its value rests on."""
        found = {}
        for outcome in self.outcomes:
            about = outcome.overview or Overview()
            named = {about.regeling, about.other, *(id.partition(".")[0] for id in self._reached(outcome.id))}
            found[outcome.id] = frozenset(named & self.explainers.keys())
        return found

    def _reached(self, id: str) -> set[str]:
        """The ids of the definitions that an outcome of `samenloop` rests on, with its own."""
        made = {d.id: d for d in self.concurrence.program.rulebook.definitions} if self.concurrence else {}
        found, waiting = set[str](), [id]
        while waiting:
            if (one := waiting.pop()) in made and one not in found:
                found.add(one)
                waiting += references(made[one])
        return found

    @cached_property
    def _finders(self) -> dict[str, MissingFinder]:
        return {}

    def finder(self, outcome: Definition) -> MissingFinder:
        """Finds what keeps one outcome of `samenloop` open; only what it rests on is compiled for that."""
        assert self.concurrence is not None
        if outcome.id not in self._finders:
            program, reached = self.concurrence.program, self._reached(outcome.id)
            kept = tuple(d for d in program.rulebook.definitions if d.id in reached)
            narrowed = replace(program.rulebook, definitions=kept, outcomes=(outcome.id,))
            self._finders[outcome.id] = MissingFinder(replace(program, rulebook=narrowed))
        return self._finders[outcome.id]


@dataclass
class _Views:
    """The views of one set of rules, and which of them a day has: most days have the same as the day before."""

    made: dict[tuple[object, ...], View] = field(default_factory=dict)
    by_day: dict[tuple[date, str], View] = field(default_factory=dict)


#: The views of rules that are in use. Rules that differ only in the day on which they were known have the same.
_VIEWS: WeakKeyDictionary[Library, _Views] = WeakKeyDictionary()
#: So many views and days are kept at a time.
_MOST_VIEWS, _MOST_DAYS = 100, 5_000


def view_on(rules: Rules, day: date, gemeente: str) -> View:
    """The view of these rules on a day; made once. Raises CaseRefused for an unknown gemeente."""
    views = _VIEWS.setdefault(rules.library, _Views())
    found = views.by_day.get((day, gemeente))
    if found is None:
        explainers, absent = _speaking(rules, day, gemeente)
        _keep_few(views.made, _MOST_VIEWS)
        _keep_few(views.by_day, _MOST_DAYS)
        found = views.made.setdefault((*explainers.values(), *absent), _view(rules.library, explainers, absent))
        views.by_day[day, gemeente] = found
    return found


def _keep_few(kept: dict[Any, View], most: int) -> None:
    if len(kept) >= most:
        kept.clear()


def _view(library: Library, explainers: Mapping[str, Explainer], absent: list[str]) -> View:
    own = concurrence.REGELING
    others = {name: explainer for name, explainer in explainers.items() if name != own}
    return View(library, others, tuple(name for name in absent if name != own), explainers.get(own))


def _speaking(rules: Rules, day: date, gemeente: str) -> tuple[dict[str, Explainer], list[str]]:
    """The compiled regelingen that have rules on a day, and the names of those that have none."""
    explainers, absent = {}, []
    for regeling in rules.regelingen:
        try:
            explainers[regeling] = rules.explainer(regeling, day, gemeente)
        except CaseRefused as refused:
            if any(problem.code != "PEILDATUM-BUITEN-REGELS" for problem in refused.problems):
                raise
            absent.append(regeling)
    return explainers, absent


def known(facts: Mapping[str, Any]) -> Iterator[str]:
    """The names of the facts that say something."""
    return (name for name, value in facts.items() if is_known(value))
