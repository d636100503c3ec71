"""A period: every day as if decided apart, spans with their reason, months that add up, and corrections."""

import itertools
import random
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from tests.measures import cases

from regelwerk import service
from regelwerk.language.casefile import Case

FOREVER = date(2199, 1, 1).toordinal()


def history(rng, months=9):
    """A random complete case of which a few facts change somewhere in the period."""
    facts, day = cases.complete(rng)
    other, _ = cases.complete(rng)
    start = day - timedelta(days=rng.randint(0, 60))
    end = start + timedelta(days=rng.randint(40, 30 * months))
    course = {}
    for name in rng.sample(sorted(set(facts) & set(other) - {"geboortedatum"}), 3):
        turn = start.toordinal() + rng.randint(1, (end - start).days)
        course[name] = [(0, turn, facts[name]), (turn, FOREVER, other[name])]
    origin = {name: {"motivering": "testgeval"} for name in facts | other if name in cases.judgements()}
    return Case(facts, origin=origin, course=course), start, end


def histories(seed, count, months=9):
    """`count` random histories that are not refused, each with its decided course."""
    rng, seen = random.Random(seed), 0
    while seen < count:
        case, start, end = history(rng, months)
        try:
            found = service.timeline(cases.rules(), cases.REGELING, case, start, end)
        except service.CaseRefused:
            continue
        seen += 1
        yield case, start, end, found


def test_every_day_equals_deciding_it_apart():
    for case, _start, _end, found in histories(21, 15, months=4):
        for span in found["spannen"]:
            first, last = date.fromisoformat(span["van"]), date.fromisoformat(span["tot"])
            for number in range((last - first).days):
                day = first + timedelta(days=number)
                apart = service.decide(
                    cases.rules(), cases.REGELING, case.facts_on(day.toordinal()), day, herkomst=case.origin
                )
                assert (apart.status, apart.outcomes()) == (span["status"], span["uitkomsten"])
                assert apart.grounds() == span["gronden"] or span["status"] != "afgewezen" or number > 0


def test_spans_follow_each_other_and_each_but_the_first_has_a_reason():
    for _case, start, end, found in histories(22, 25):
        spans = found["spannen"]
        assert (spans[0]["van"], spans[-1]["tot"]) == (start.isoformat(), end.isoformat())
        assert spans[0]["oorzaken"] == []
        for before, after in itertools.pairwise(spans):
            assert before["tot"] == after["van"]
            assert after["oorzaken"]


def test_parts_of_a_month_add_up_and_an_unchanged_month_is_its_amount():
    for _case, _start, _end, found in histories(23, 25):
        for rows in found["maanden"].values():
            for row in rows:
                known = [part["bedrag"] for part in row["delen"]]
                if None in known:
                    assert row["bedrag"] is None
                    continue
                assert sum(map(Fraction, known)) == Fraction(row["bedrag"])
                covered = sum(part["dagen"] for part in row["delen"])
                amounts = {part["per_maand"] for part in row["delen"]}
                if covered == row["dagen"] and len(amounts) == 1:
                    assert row["bedrag"] == amounts.pop()


def test_a_new_fact_in_the_middle_of_a_month_counts_by_calendar_days():
    facts, day = granted()
    changed = {"loonwaarde": [(0, day(16), "55"), (day(16), FOREVER, "60")]}
    found = service.timeline(
        cases.rules(), cases.REGELING, replace(facts, course=changed), date(2026, 9, 1), date(2026, 10, 1)
    )
    assert [span["uitkomsten"]["hoogte"] for span in found["spannen"]] == ["991.18", "881.05"]
    assert found["spannen"][1]["oorzaken"] == [
        {"soort": "feit", "naam": "loonwaarde", "tekst": "een feit veranderde: Vastgestelde loonwaarde"}
    ]
    # 15 days of 991.18 and 15 of 881.05 in a month of 30 days: 936.115, a half goes up
    assert found["maanden"]["hoogte"][0]["bedrag"] == "936.12"
    assert [part["bedrag"] for part in found["maanden"]["hoogte"][0]["delen"]] == ["495.59", "440.53"]


def test_a_correction_is_counted_per_month_with_the_fact_that_makes_it():
    facts, day = granted()
    right = replace(facts, course={"loonwaarde": [(0, day(16), "55"), (day(16), FOREVER, "60")]})
    found = service.revise(cases.rules(), cases.REGELING, facts, right, date(2026, 8, 1), date(2026, 11, 1))
    assert found["uitkomsten"]["hoogte"] == {
        "verschil": "-165.19",
        "maanden": [
            {"maand": "2026-09", "oud": "991.18", "nieuw": "936.12", "verschil": "-55.06", "feiten": ["loonwaarde"]},
            {"maand": "2026-10", "oud": "991.18", "nieuw": "881.05", "verschil": "-110.13", "feiten": ["loonwaarde"]},
        ],
    }


def granted():
    from regelwerk.language import casefile

    case = casefile.read((cases.ROOT / "demo/1-toegekend.json").read_bytes())
    return case, lambda number: date(2026, 9, number).toordinal()
