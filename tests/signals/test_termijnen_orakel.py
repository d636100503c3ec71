"""The last day of every signal with a term in the law is that of the oracle; the bar `termijnen` has the full count."""

from __future__ import annotations

from datetime import date

import pytest
from tests.measures import termijnen
from tests.oracle.termijnen import FEESTDAGEN, TERMIJNEN, ZONDER_TERMIJN, laatste_dag_van, loop, maanden_na
from tests.oracle.willekeurig_termijnen import OPENINGEN

from .shared import book


def test_the_oracle_knows_every_signal():
    names = {signal.naam for signal in book().signals}
    assert set(TERMIJNEN) | ZONDER_TERMIJN == names
    assert set(TERMIJNEN) & ZONDER_TERMIJN == set()
    assert set(TERMIJNEN) == set(OPENINGEN)


def test_the_engine_says_the_same_day():
    found = termijnen.compare(2_500, seed=11)
    assert found.wrong == []
    assert min(found.reached.values()) >= 5, found.reached


def test_holidays_are_those_of_the_rules():
    known = {date.fromordinal(day) for day in book().free}
    assert {day for day in known if day.year in range(2015, 2029)} == FEESTDAGEN


@pytest.mark.parametrize(
    ("start", "months", "later", "last"),
    [
        ("2026-01-15", 6, "2026-07-15", "2026-07-14"),
        ("2026-08-31", 6, "2027-02-28", "2027-02-27"),
        ("2023-08-31", 6, "2024-02-29", "2024-02-28"),
        ("2026-03-01", 6, "2026-09-01", "2026-08-31"),
        ("2026-11-30", 3, "2027-02-28", "2027-02-27"),
        ("2020-02-29", 60, "2025-02-28", "2025-02-27"),
    ],
)
def test_months_of_the_oracle(start, months, later, last):
    assert maanden_na(date.fromisoformat(start), months) == date.fromisoformat(later)
    assert laatste_dag_van(date.fromisoformat(start), months) == date.fromisoformat(last)


def test_a_term_does_not_end_while_it_stands_still():
    """Eight weeks from 28 February end on Saturday 25 April 2026; King's day follows, and 26 to 29 April are still."""
    still = {date(2026, 4, day) for day in (26, 27, 28, 29)}
    assert loop(date(2026, 2, 28), 56, still, True) == date(2026, 4, 30)
    assert loop(date(2026, 2, 28), 56, set(), True) == date(2026, 4, 28)
    assert loop(date(2026, 2, 28), 56, still, False) == date(2026, 4, 25)
