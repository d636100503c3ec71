"""The unfinished rules for algemene bijstand against their oracle: what the oracle decides, they decide the same."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.measures import cases
from tests.oracle import participatiewet, willekeurig_pw

#: Cases per seed. Where the oracle leaves an outcome open, the rules may know more: they skip what cannot matter.
CASES = 60
OUTCOMES = ("recht", "hoogte", "bijstandsnorm", "ingangsdatum", "uitvoerder")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value


def _same(expected: Any, found: Any) -> bool:
    if isinstance(expected, Fraction):
        return found is not None and Fraction(found) == expected
    return bool(_plain(expected) == found)


@pytest.mark.parametrize("seed", range(3))
def test_the_oracle_and_the_rules_agree(seed: int) -> None:
    rng = random.Random(20261121 + seed)
    decided = 0
    for _ in range(CASES):
        facts, day = willekeurig_pw.geval(rng)
        municipality = willekeurig_pw.gemeente_van(rng)
        expected = participatiewet.beslis(facts, day, municipality)
        explanation = cases.decide(willekeurig_pw.naar_json(facts), day, "participatiewet", municipality)
        assert (explanation is None) == ("geweigerd" in expected), (day, facts)
        if explanation is None:
            continue
        found = explanation.outcomes()
        for name in OUTCOMES:
            if expected[name] is not None:
                decided += 1
                assert _same(expected[name], found[name]), (name, expected[name], found[name], day, municipality, facts)
    assert decided > CASES
