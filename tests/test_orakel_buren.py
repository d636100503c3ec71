"""Smaller regelingen against their oracles, at small counts; the bar `buren` runs them in full."""

from __future__ import annotations

from datetime import date

import pytest
from tests.measures import cao, oracle_buren
from tests.oracle import awb


@pytest.mark.parametrize("name", oracle_buren.SUBJECTS)
def test_every_outcome_and_ground_equals_the_oracle(name: str) -> None:
    found = oracle_buren.over_cases(name, 100, seed=31, quick=True)
    assert found.wrong == []
    assert len(found.statuses) >= 2
    assert min(found.statuses.values()) < 95


def test_the_oracle_knows_the_holidays_of_the_law_dossier() -> None:
    assert len(awb.FEESTDAGEN) == 149
    assert awb.pasen(2026) == date(2026, 4, 5)
    assert date(2025, 4, 26) in awb.FEESTDAGEN
    assert date(2015, 5, 4) in awb.FEESTDAGEN
    assert date(2026, 5, 4) not in awb.FEESTDAGEN
    assert awb.atw(date(2026, 12, 25)) == date(2026, 12, 28)
    assert awb.atw(date(2029, 1, 2)) is None


def test_the_published_amounts_of_the_cao_follow_from_january_to_january() -> None:
    found = cao.chains()
    assert found.wrong == []
    assert len(found.right) == 10
    assert len(found.open_) == 6
    assert any(text.startswith("bedrag van 2010 2022-01-01 8.77") for text in found.right)
