"""The loonkostensubsidie of 2026 and random cases of it, bound as the engine takes them."""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from unittest.mock import patch

from benchmarks.harness import ROOT
from regelwerk import service
from regelwerk.engine.decide import Decision, decide
from regelwerk.explain.steps import Explainer
from regelwerk.language import facts

REGELING = "loonkostensubsidie"
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@dataclass(frozen=True, slots=True)
class Case:
    """One random case: the facts as dates and fractions, as a case file, and bound."""

    facts: dict[str, Any]
    peildatum: date
    json: dict[str, Any]
    bound: tuple[Any, ...]

    @property
    def day(self) -> int:
        return self.peildatum.toordinal()

    def decided(self) -> Decision:
        return decide(explainer().program, self.bound, self.day)


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
                found.append(Case(known, peildatum, as_json, bound.values))
    return tuple(found)


@cache
def decidable(number: int, seed: int = 2026) -> tuple[Case, ...]:
    """As `some`, without the cases that are refused because their facts contradict each other."""
    found = [case for case in some(number * 2, seed) if True not in case.decided().contradictions]
    return tuple(found[:number])
