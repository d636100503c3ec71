"""The rules for algemene bijstand against their oracle, at a small count; the bar `participatiewet` runs it in full."""

from tests.measures import oracle_pw
from tests.oracle import participatiewet


def test_the_oracle_knows_the_judgments_and_tables_of_the_law_dossier():
    participatiewet.zelftest()


#: Before art. 19a, and all that changed in 2026: each year takes rulebooks of its own, which cost most of the time.
YEARS = (2015, 2026)


def test_every_outcome_and_every_ground_equals_the_oracle():
    assert oracle_pw.differences(1_000, seed=21, years=YEARS) == []
