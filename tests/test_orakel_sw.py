"""Beschut werk and the Wsw against their oracles, at small counts; the bars run them in full."""

from __future__ import annotations

import pytest
from tests.measures import oracle_norisk, oracle_sw

OFTEN = ("status", "uitkomst", "grond", "grond onbekend")


@pytest.mark.parametrize("name", oracle_sw.SUBJECTS)
def test_every_outcome_and_ground_equals_the_oracle(name: str) -> None:
    found = oracle_sw.over_cases(name, 500, seed=41)
    assert found.wrong == []
    unhit = [text for text in found.rare(1, oracle_sw.PATHS[name]) if text.split(": ")[0] in OFTEN]
    assert unhit == []


@pytest.mark.parametrize("name", oracle_sw.PATHS)
def test_the_floor_names_each_path_that_too_few_cases_hit(name: str) -> None:
    paths = oracle_sw.PATHS[name]
    found = oracle_norisk.Comparison()
    found.hits.update(dict.fromkeys(paths, 10))
    assert found.rare(10, paths) == []
    found.hits["status: onbepaald"] = 9
    assert found.rare(10, paths) == ["status: onbepaald: 9"]
