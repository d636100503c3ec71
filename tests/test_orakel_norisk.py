"""The no-riskpolis against its oracle, at small counts; the bar `no-riskpolis` runs it in full."""

from __future__ import annotations

from datetime import date

import pytest
from tests.measures import oracle_norisk
from tests.oracle import geraakt_norisk
from tests.oracle.no_riskpolis_ziekte import aow_datum

OFTEN = ("status", "familie", "grondslag", "onderdeel", "toegekend", "grond", "enige grond", "grond onbekend")


def test_every_outcome_and_ground_equals_the_oracle() -> None:
    found = oracle_norisk.over_cases(600, seed=32)
    assert found.wrong == []
    unhit = [text for text in found.rare(1) if text.split(": ")[0] in OFTEN]
    assert unhit == []


def test_the_floor_names_each_path_that_too_few_cases_hit() -> None:
    found = oracle_norisk.Comparison()
    found.hits.update(dict.fromkeys(geraakt_norisk.TE_RAKEN, 10))
    assert found.rare(10) == []
    found.hits["onderdeel: lid_1_b"] = 9
    assert found.rare(10) == ["onderdeel: lid_1_b: 9"]


@pytest.mark.parametrize(
    ("born", "reached"),
    [
        (date(1946, 12, 31), None),  # 65 before the first year of the table
        (date(1947, 1, 1), date(2012, 1, 1)),
        (date(1952, 2, 29), date(2017, 11, 29)),
        (date(1957, 1, 1), date(2023, 11, 1)),
        (date(1959, 6, 30), date(2026, 6, 30)),
        (date(1999, 1, 1), date.max),
    ],
)
def test_the_oracle_knows_the_day_of_aow_age(born: date, reached: date | None) -> None:
    assert aow_datum(born) == reached
