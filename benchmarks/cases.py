"""What is measured: a regeling with random cases as the engine takes them; here the loonkostensubsidie of 2026."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from unittest.mock import patch

from benchmarks.harness import ROOT
from regelwerk import service
from regelwerk.engine.decide import Decision, decide
from regelwerk.engine.program import Program
from regelwerk.explain.steps import Explainer
from regelwerk.language import facts, order, tree
from regelwerk.language.rulebook import Definition, Rulebook

REGELING = "loonkostensubsidie"
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@dataclass(frozen=True, slots=True)
class Case:
    """One random case: the facts as dates and fractions, as a case file, and bound."""

    facts: dict[str, Any]
    peildatum: date
    json: dict[str, Any]
    bound: tuple[Any, ...]
    program: Program

    @property
    def day(self) -> int:
        return self.peildatum.toordinal()

    def decided(self) -> Decision:
        return decide(self.program, self.bound, self.day)


@dataclass(frozen=True, slots=True)
class Workload:
    """A regeling for a rival: its outcomes, the days of the cases, cases to choose from, and what the rival is given.

    `given` are definitions that the rival does not work out but gets as an input, with the value Regelwerk found.
    """

    regeling: str
    outcomes: tuple[str, ...]
    explainer: Callable[[], Explainer]
    first: date
    last: Callable[[], date]
    cases: Callable[[int], tuple[Case, ...]]
    given: Callable[[Definition], bool] = lambda definition: False

    @property
    def rulebook(self) -> Rulebook:
        return self.explainer().program.rulebook

    def given_ids(self) -> tuple[str, ...]:
        """What is given, but for what belongs to a record: no other definition of the rival needs that."""
        return tuple(d.id for d in self.rulebook.definitions if self.given(d) and not d.for_each)

    def computed(self) -> tuple[Definition, ...]:
        """What the rival works out."""
        return tuple(d for d in self.rulebook.definitions if not self.given(d))

    def share(self) -> str:
        return f"{len(self.computed())} van {len(self.rulebook.definitions)}"


def with_records(definition: Definition) -> bool:
    """Whether the records of a list play a part in it."""
    parts = (node for part in order.parts(definition) for node in tree.walk(part))
    return bool(definition.for_each) or any(isinstance(node, tree.Aggregate) for node in parts)


@cache
def rules() -> service.Rules:
    """The draft in this tree."""
    return service.open_rules(ROOT, concept=True)


@cache
def explainer() -> Explainer:
    """The rulebook of 2026, compiled."""
    return rules().explainer(REGELING, FIRST)


def last_day() -> date:
    """The last day of 2026 on which the same files speak."""
    changes = [day for day in rules().library.change_days() if day > FIRST.toordinal()]
    return min(LAST, date.fromordinal(min(changes) - 1)) if changes else LAST


@cache
def some(number: int, seed: int = 2026) -> tuple[Case, ...]:
    """Random cases of 2026, a third of them with unknown facts, some with facts that contradict each other."""
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from tests.oracle import willekeurig

    rng = random.Random(seed)
    span = (last_day() - FIRST).days
    book = explainer().program.rulebook
    names = {book.shown(fact.id) for fact in book.facts}
    origin = {name: {"motivering": "meting"} for name in names}
    found: list[Case] = []
    with patch.object(
        willekeurig, "peildatum_van", lambda rng: date.fromordinal(FIRST.toordinal() + rng.randint(0, span))
    ):
        while len(found) < number:
            known, peildatum = willekeurig.geval(rng)
            as_json = {name: value for name, value in willekeurig.naar_json(known).items() if name in names}
            bound = facts.bind(book, as_json, origin)
            if not bound.problems:
                found.append(Case(known, peildatum, as_json, bound.values, explainer().program))
    return tuple(found)


@cache
def decidable(number: int, seed: int = 2026) -> tuple[Case, ...]:
    """As `some`, without the cases that are refused because their facts contradict each other."""
    found = [case for case in some(number * 2, seed) if True not in case.decided().contradictions]
    return tuple(found[:number])


LOONKOSTENSUBSIDIE = Workload(
    REGELING,
    ("recht", "hoogte", "vergoeding_werkgeverslasten", "te_betalen", "uiterste_beslisdatum"),
    explainer,
    FIRST,
    last_day,
    lambda number: tuple(case for case in decidable(number, seed=7) if None not in case.bound),
)
