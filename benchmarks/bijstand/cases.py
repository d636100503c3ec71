"""Random households of the first half of 2026, when every amount is known, bound as the engine takes them."""

from __future__ import annotations

import random
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any
from unittest.mock import patch

from benchmarks import cases
from benchmarks.harness import ROOT
from regelwerk.engine.decide import OPEN, Decision, decide
from regelwerk.explain.steps import Explainer
from regelwerk.language import facts

REGELING, GEMEENTE = "participatiewet", "voorbeeldstad"
FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
#: What Voorbeeldstad takes off: without housing costs, without a home, just from school.
REDUCTIONS = Decimal("0.20"), Decimal("0.15"), Decimal(0)


@cache
def explainer() -> Explainer:
    """The rulebook of 2026 in Voorbeeldstad, compiled."""
    return cases.rules().explainer(REGELING, FIRST, GEMEENTE)


@cache
def some(number: int, seed: int = 2026) -> tuple[cases.Case, ...]:
    """Random cases: people alone, couples, children, housemates, incomes; many with unknown facts."""
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from tests.oracle import willekeurig_pw

    rng = random.Random(seed)
    span = (LAST - FIRST).days
    book = explainer().program.rulebook
    names = {book.shown(fact.id) for fact in book.facts}
    origin = {name: {"motivering": "meting"} for name in names}
    found: list[cases.Case] = []

    def on_some_day(rng: random.Random, *_: Any) -> date:
        return date.fromordinal(FIRST.toordinal() + rng.randint(0, span))

    with patch.object(willekeurig_pw, "peildatum_van", on_some_day):
        while len(found) < number:
            known, peildatum = willekeurig_pw.geval(rng)
            as_json = {name: value for name, value in willekeurig_pw.naar_json(known).items() if name in names}
            bound = facts.bind(book, as_json, origin)
            if not bound.problems:
                found.append(cases.Case(known, peildatum, as_json, bound.values))
    return tuple(found)


def decided(case: cases.Case) -> Decision:
    return decide(explainer().program, case.bound, case.day)


@cache
def decidable(number: int, seed: int = 2026) -> tuple[cases.Case, ...]:
    """As `some`, without the cases that are refused because their facts contradict each other."""
    found = [case for case in some(number * 2, seed) if True not in decided(case).contradictions]
    return tuple(found[:number])


def kinds(sample: tuple[cases.Case, ...]) -> str:
    """What households these are, in percentages: it must be a mixture."""
    found: Counter[str] = Counter()
    for case in sample:
        for name in ("partner", "kinderen", "medebewoners", "inkomsten_uit_arbeid"):
            found[name] += bool(case.facts.get(name))
        found["onbepaald"] += decided(case).status == OPEN
    return ", ".join(f"{name} {100 * count // len(sample)}%" for name, count in found.items())
