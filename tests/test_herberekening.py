"""The trace check: real answers recompute to themselves, and a changed answer does not."""

import copy
import os
import random
from datetime import date
from fractions import Fraction
from functools import cache

import pytest
from dateutil.relativedelta import relativedelta
from tests.herberekening import gevallen, mutaties
from tests.measures import cases

from regelwerk import service
from regelwerk.explain.recheck import formula, recheck, values

#: How many random cases; more by HERBEREKENING_GEVALLEN=5000.
CASES = int(os.environ.get("HERBEREKENING_GEVALLEN", "300"))


# -- real answers ----------------------------------------------------------------------------------------------


def profiles():
    found = cases.rules().library.regelingen[cases.REGELING].profiles.profielen
    return [pytest.param(model.feiten, id=str(naam)) for naam, model in found.items()]


def as_json(naam, value):
    """A fact of a profile as a case file writes it."""
    if isinstance(value, list):
        return [{field: as_json(field, cell) for field, cell in record.items()} for record in value]
    text = {"ja": True, "nee": False}.get(str(value), str(value))
    return text.removesuffix("%") if isinstance(text, str) else text


@pytest.mark.parametrize("facts_", profiles())
def test_every_profile_in_every_year(facts_):
    given = {str(naam): as_json(naam, value) for naam, value in facts_.items()}
    answers = [cases.decide(given, date(year, month, 15)) for year in range(2015, 2027) for month in (1, 8)]
    assert [text for answer in answers if answer for text in recheck(answer.to_dict())] == []


def test_random_cases_of_the_loonkostensubsidie():
    statuses = set()
    for rng, given, day in cases.stream(CASES, seed=19):
        answer = cases.decide(cases.partial(rng, given, rng.choice((0, 0, 0.1, 0.3))), day)
        if answer is not None:
            assert recheck(answer.to_dict()) == []
            statuses.add(answer.status)
    assert statuses == {"toegekend", "afgewezen", "onbepaald"}


@pytest.mark.parametrize("regeling", ["minimumloon", "aow"])
def test_regelingen_that_only_compute(regeling):
    rng = random.Random(3)
    for _ in range(40):
        given = {"geboortedatum": gevallen.day(rng, 1950, 1999)}
        answer = service.decide(cases.rules(), regeling, given, date(rng.randint(2015, 2026), 3, 1))
        assert recheck(answer.to_dict()) == []


def test_no_facts_at_all():
    for day in (date(2015, 1, 1), date(2024, 2, 29)):
        assert recheck(cases.decide({}, day).to_dict()) == []
    assert recheck(service.decide(gevallen.rules(), "proef", {}, date(2024, 2, 29)).to_dict()) == []


def test_every_part_of_the_language():
    assert gevallen.rules().problems == []
    rng = random.Random(7)
    answers = [gevallen.answer(rng) for _ in range(200)]
    assert [text for answer in answers for text in recheck(answer)] == []
    assert {answer["status"] for answer in answers} == {"toegekend", "afgewezen", "onbepaald"}
    steps = [step for answer in answers for step in answer["stappen"]]
    assert {step["waarde"] for step in steps if step["naam"] == "laatste_van_twee"} & {"onbeperkt"}
    for part in ("getoond", "afronding", "afronding_rij_3", "vergelijkingen", "rijen", "voorwaarden"):
        assert any(part in step for step in steps), part
    assert any(step["naam"].startswith("kinderen[1].schoolbedrag(school) op ") for step in steps)
    assert any(step["naam"] == "kinderen[0].ander.telt" for step in steps)
    assert any(row["waarde"] is None for step in steps for row in step.get("rijen", ()) if "als" in row)


# -- changed answers -------------------------------------------------------------------------------------------


@cache
def answers(source, count):
    rng = random.Random(23)
    if source == "proef":
        return [gevallen.answer(rng) for _ in range(count)]
    made = (cases.decide(cases.partial(r, given, 0.05), day) for r, given, day in cases.stream(2 * count, seed=29))
    return [answer.to_dict() for answer in made if answer is not None][:count]


#: The share of changes that must be noticed. A given fact may be wrong unseen where no formula shows it, and what is
#: used of each record cannot be missed where a list is empty.
LEAST = {
    **dict.fromkeys(("waarde", "gekozen", "rij", "voorwaarde", "voor", "vergelijking", "ingevuld", "getoond"), 0.99),
    **dict.fromkeys(("status", "beslissend", "bron", "stap", "besluitstatus", "uitkomst", "grond"), 0.99),
    **{"gegeven": 0.9, "veld": 0.75, "gebruikt": 0.95},
}


@pytest.mark.parametrize("source", ["loonkostensubsidie", "proef"])
@pytest.mark.parametrize("kind", LEAST)
def test_a_changed_answer_is_noticed(source, kind):
    rng, made, noticed = random.Random(31), 0, 0
    for answer in answers(source, 10):
        for _ in range(3):
            changed = mutaties.changed(answer, rng, kind)
            if changed is not None and changed != answer:
                made += 1
                noticed += bool(recheck(changed))
    print(f"{source} {kind}: {noticed} of {made}")
    assert made > 0
    assert noticed >= LEAST[kind] * made


def test_a_message_names_the_step_and_both_values():
    answer = gevallen.answer(random.Random(1))
    step = next(step for step in answer["stappen"] if step["naam"] == "volle_week")
    step["waarde"] = "165"
    assert "Stap `volle_week`: `waarde` is 165, uit de stappen volgt 494/3." in recheck(answer)


def test_whatever_an_answer_holds_the_check_only_reports():
    rng = random.Random(41)
    junk = (None, True, "", "onzin", "1/0", "2024-13-45", "kinderen[9].x", 7, [], {}, [{}], {"a": 1})
    whole = gevallen.answer(rng)
    for _ in range(400):
        answer = copy.deepcopy(whole)
        container = answer
        while isinstance(container, dict | list) and container:
            key = rng.choice(list(container)) if isinstance(container, dict) else rng.randrange(len(container))
            if rng.random() < 0.3 or not isinstance(container[key], dict | list):
                container[key] = rng.choice(junk)
                break
            container = container[key]
        assert all(isinstance(text, str) for text in recheck(answer))
    assert recheck({}) != []


# -- the second evaluator itself -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2008-03-01", "2026-02-28", 17),
        ("2010-05-02", "2010-05-01", -1),
    ],
)
def test_ages_without_the_trap_of_dateutil(born, day, years):
    assert formula.age(date.fromisoformat(born), date.fromisoformat(day)) == years


@pytest.mark.parametrize(
    ("day", "months", "mode", "found"),
    [
        ("2024-01-31", 1, "klem", "2024-02-29"),
        ("2024-01-31", 1, "door", "2024-03-01"),
        ("2024-03-31", -1, "klem", "2024-02-29"),
        ("2024-01-28", 1, "door", "2024-02-28"),
    ],
)
def test_months_on(day, months, mode, found):
    assert formula.later(date.fromisoformat(day), relativedelta(months=months), mode).isoformat() == found


@pytest.mark.parametrize(
    ("start", "end", "months"), [("2024-01-31", "2024-02-29", 1), ("2024-02-29", "2024-01-31", -1)]
)
def test_months_between_are_the_same_both_ways(start, end, months):
    assert formula.months_between(date.fromisoformat(start), date.fromisoformat(end)) == months


@pytest.mark.parametrize(
    ("function", "value", "step", "found"),
    [
        ("afgerond", "0.005", "0.01", "0.01"),
        ("afgerond", "-0.005", "0.01", "-0.01"),
        ("afgerond", "0.9", "0.60", "1.2"),
        ("naar_boven", "-1.5", "1", "-1"),
        ("naar_beneden", "-1.5", "1", "-2"),
        ("naar_boven", "101", "50", "150"),
    ],
)
def test_rounding(function, value, step, found):
    assert formula.rounded(function, Fraction(value), Fraction(step)) == Fraction(found)


def test_what_is_not_known_settles_nothing_and_what_is_known_may():
    assert formula.kleene("alle", [None, False]) is False
    assert formula.kleene("alle", [None, True]) is None
    assert formula.kleene("een_van", [None, True]) is True
    assert formula.chosen([None, True], ["a", "a"]) == "a"
    assert formula.chosen([None, True], ["a", "b"]) is None
    assert formula.chosen([False, None, True, True], ["a", "b", "b", "c"]) == "b"


def test_values_are_read_as_their_type_says():
    assert values.read("percentage", "60") == Fraction(3, 5)
    assert values.read("bedrag", "8/9") == Fraction(8, 9)
    assert values.read("datum", "onbeperkt") is values.ENDLESS
    for kind, raw in (("ja_nee", "ja"), ("bedrag", "1e3"), ("getal", True), ("datum", "1-7-2026"), ("getal", "1/0")):
        with pytest.raises(values.BROKEN):
            values.read(kind, raw)
