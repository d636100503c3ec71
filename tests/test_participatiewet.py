"""The unfinished rules for algemene bijstand against their oracle: what the oracle decides, they decide the same."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.measures import cases
from tests.oracle import participatiewet, willekeurig_pw

from regelwerk import service

#: Cases per seed. Where the oracle leaves an outcome open, the rules may know more: they skip what cannot matter.
CASES = 60
OUTCOMES = ("recht", "hoogte", "bijstandsnorm", "ingangsdatum", "uitvoerder")


@pytest.fixture(scope="module")
def rules() -> Any:
    return service.open_rules(cases.ROOT, concept=True)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value


def _same(expected: Any, found: Any) -> bool:
    if isinstance(expected, Fraction):
        return found is not None and Fraction(found) == expected
    return bool(_plain(expected) == found)


def _decide(rules: Any, facts: dict[str, Any], day: date, municipality: str | None) -> dict[str, Any] | None:
    """The outcomes; None for a case refused because its facts contradict one another."""
    given = willekeurig_pw.naar_json(facts)
    origin = {name: {"motivering": "verzonnen"} for name in given if name in rules.library.fact_names}
    try:
        return service.decide(rules, "participatiewet", given, day, gemeente=municipality, herkomst=origin).outcomes()
    except service.CaseRefused as refused:
        if {problem.code for problem in refused.problems} == {"VELD-TEGENSTRIJDIG"}:
            return None
        raise


@pytest.mark.parametrize("seed", range(3))
def test_the_oracle_and_the_rules_agree(rules: Any, seed: int) -> None:
    rng = random.Random(20261121 + seed)
    decided = 0
    for _ in range(CASES):
        facts, day = willekeurig_pw.geval(rng)
        municipality = willekeurig_pw.gemeente_van(rng)
        expected = participatiewet.beslis(facts, day, municipality)
        found = _decide(rules, facts, day, municipality)
        assert (found is None) == ("geweigerd" in expected), (day, facts)
        if found is None:
            continue
        for name in OUTCOMES:
            if expected[name] is not None:
                decided += 1
                assert _same(expected[name], found[name]), (name, expected[name], found[name], day, municipality, facts)
    assert decided > CASES
