"""The bars at small counts; `make bars` runs the same measures in full."""

from tests.measures import cases, determinism, information, oracle_match


def test_every_status_ground_and_cent_equals_the_oracle():
    assert oracle_match.differences(1_500, seed=11) == []


def test_knowing_more_never_flips_a_decided_outcome():
    found = information.flips(400, seed=12)
    assert found.seen > 100
    assert found.wrong == []


def test_facts_under_unmarked_steps_may_be_anything():
    found = information.unmarked_facts(300, seed=13)
    assert found.seen > 150
    assert found.wrong == []


def test_answering_what_is_asked_leads_to_the_same_outcome_as_knowing_everything():
    found = information.asking(250, seed=14)
    assert found.seen > 150
    assert found.asked > 500
    assert found.wrong == []


def test_fresh_processes_under_other_seeds_zones_and_locales_give_the_same_bytes():
    settings = [determinism.SETTINGS[index] for index in (0, 3, 10, 13)]
    assert len(determinism.digests(15, settings)) == 1


def test_the_order_of_facts_and_of_their_origin_is_irrelevant():
    for rng, facts, day in cases.stream(40, 15):
        names = sorted(facts)
        rng.shuffle(names)
        first, second = cases.decide(facts, day), cases.decide({name: facts[name] for name in names}, day)
        assert (first is None) == (second is None)
        if first and second:
            assert first.to_json() == second.to_json()
