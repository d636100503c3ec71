"""Random households of the first half of 2026, when every amount is known, bound as the engine takes them."""

from __future__ import annotations

import random
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any
from unittest.mock import patch

from benchmarks import cases
from benchmarks.harness import ROOT
from regelwerk.engine.decide import OPEN
from regelwerk.explain.steps import Explainer
from regelwerk.language import facts, order, tree
from regelwerk.language.rulebook import Definition, Fact, Rulebook

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
    found: list[cases.Case] = []

    def on_some_day(rng: random.Random, *_: Any) -> date:
        return date.fromordinal(FIRST.toordinal() + rng.randint(0, span))

    with patch.object(willekeurig_pw, "peildatum_van", on_some_day):
        while len(found) < number:
            known, peildatum = willekeurig_pw.geval(rng)
            as_json = {name: value for name, value in willekeurig_pw.naar_json(known).items() if name in names}
            bound = facts.bind(book, as_json, _reasons(as_json))
            if not bound.problems:
                found.append(cases.Case(known, peildatum, as_json, bound.values, explainer().program))
    return tuple(found)


def _reasons(as_json: dict[str, Any]) -> dict[str, dict[str, str]]:
    """A reason for every judgement, also in a record; for what is no judgement it is not looked at."""
    said = list(as_json)
    for name, records in as_json.items():
        for number, record in enumerate(records if isinstance(records, list) else ()):
            said += [f"{name}[{number}].{field}" for field in record]
    return {name: {"motivering": "meting"} for name in said}


@cache
def decidable(number: int, seed: int = 2026) -> tuple[cases.Case, ...]:
    """As `some`, without the cases that are refused because their facts contradict each other."""
    found = [case for case in some(number * 2, seed) if True not in case.decided().contradictions]
    return tuple(found[:number])


def kinds(sample: tuple[cases.Case, ...]) -> str:
    """What households these are, in percentages. Raises AssertionError when they are no mixture."""
    found: Counter[str] = Counter()
    for case in sample:
        for name in ("partner", "kinderen", "medebewoners", "inkomsten_uit_arbeid"):
            found[name] += bool(case.facts.get(name))
        found["onbepaald"] += case.decided().status == OPEN
    shares = {name: 100 * count // len(sample) for name, count in found.items()}
    if min(shares.values()) < 10 or max(shares.values()) > 90:
        raise AssertionError(f"de zaken zijn geen mengsel: {shares}")
    return ", ".join(f"{name} {share}%" for name, share in shares.items())


# -- for rivals that know no unknown facts ---------------------------------------------------------------


@cache
def complete(number: int) -> tuple[cases.Case, ...]:
    """Cases in which every unknown fact got an ordinary value, so that a rival can work with it."""
    book = explainer().program.rulebook
    filled = (replace(case, bound=_filled(book, case)) for case in some(number, seed=7))
    return tuple(case for case in filled if True not in case.decided().contradictions)


def _filled(book: Rulebook, case: cases.Case) -> tuple[Any, ...]:
    found: list[Any] = []
    values = iter(case.bound)
    for fact in book.facts:
        value = next(values)
        if not fact.fields:
            found.append(_ordinary(fact, case.day) if value is None else value)
            continue
        columns = [next(values) for _ in fact.fields]
        found.append(value or 0)
        found += [
            tuple(_ordinary(part, case.day) if cell is None else cell for cell in column or ())
            for part, column in zip(fact.fields, columns, strict=True)
        ]
    return tuple(found)


def _ordinary(fact: Fact, day: int) -> Any:
    """No, the first word, nothing, or a day two months ago: what an intake would most often hear."""
    kinds = {"ja_nee": False, "keuze": next(iter(fact.choice_labels), None), "datum": day - 61}
    return kinds.get(fact.type.kind, 0)


def needs_records_or_days(definition: Definition) -> bool:
    """What rivals are given: what follows from records, and days counted between dates."""
    calls = (node for part in order.parts(definition) for node in tree.walk(part) if isinstance(node, tree.Call))
    return cases.with_records(definition) or any(node.function in _DAYS for node in calls)


_DAYS = ("plus_dagen", "plus_weken", "dagen_tussen")

BIJSTAND = cases.Workload(
    REGELING,
    ("recht", "hoogte", "uitbetaling_per_maand", "reservering_vakantietoeslag", "norm", "bijstandsnorm",
     "inkomen_in_aanmerking", "vermogen_in_aanmerking", "ingangsdatum", "uitvoerder"),
    explainer,
    FIRST,
    lambda: LAST,
    complete,
    needs_records_or_days,
)  # fmt: skip
