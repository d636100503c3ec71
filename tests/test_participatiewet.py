"""The rules for algemene bijstand against their oracle, at a small count; the bar `participatiewet` runs it in full."""

import random

from tests.measures import oracle_pw
from tests.measures.spread_pw import Spread
from tests.oracle import participatiewet, willekeurig_pw


def test_the_oracle_knows_the_judgments_and_tables_of_the_law_dossier():
    participatiewet.zelftest()


#: Before art. 19a, and all that changed in 2026: each year takes rulebooks of its own, which cost most of the time.
YEARS = (2015, 2026)


def test_every_outcome_and_every_ground_equals_the_oracle():
    found = oracle_pw.over_cases(500, seed=21, years=YEARS)
    assert found.wrong == []
    assert found.complete > 200


def test_the_random_cases_touch_nearly_everything_that_the_bar_counts():
    seen = Spread()
    rng = random.Random(22)
    for _ in range(200):
        facts, day = willekeurig_pw.geval(rng, volledig=True)
        seen.add(facts, day, None, participatiewet.beslis(facts, day))
    assert len(seen.rare(1)) < 160
    assert seen.counts["grond"]["inkomen_is_lager_dan_norm"] > 10
