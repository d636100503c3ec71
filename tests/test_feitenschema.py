"""The facts of a regeling as JSON Schema, and which article needs which fact."""

from datetime import date

import jsonschema
import pytest
from tests.measures import cases

from regelwerk import service
from regelwerk.explain.data_need import data_need
from regelwerk.explain.fact_schema import fact_schema

DAYS = (date(2016, 3, 1), date(2026, 3, 1))
RULEBOOKS = [(regeling, day) for regeling in cases.rules().regelingen for day in DAYS]


def rulebook(regeling, day):
    try:
        return cases.rules().rulebook(regeling, day)
    except service.CaseRefused:
        pytest.skip(f"{regeling} gold niet op {day}")


@pytest.mark.parametrize(("regeling", "day"), RULEBOOKS)
def test_the_schema_is_a_schema_and_every_fact_has_an_article(regeling, day):
    found = rulebook(regeling, day)
    jsonschema.Draft202012Validator.check_schema(fact_schema(found))
    needed = data_need(found, day.isoformat(), day.isoformat())
    assert [item["naam"] for item in needed] == list(fact_schema(found)["properties"])
    for item in [part for fact in needed for part in (fact, *fact.get("velden", ()))]:
        assert item["bronnen"], item["naam"]
        assert "@" not in str(item["bronnen"])


def test_the_schema_takes_what_the_service_takes():
    checks = {day: jsonschema.Draft202012Validator(fact_schema(rulebook(cases.REGELING, day))) for day in DAYS}
    seen = 0
    for _, facts, day in cases.stream(400, seed=7):
        if day.year in (2016, 2026):
            check = checks[date(day.year, 3, 1)]
            known = {name: value for name, value in facts.items() if name in check.schema["properties"]}
            assert not list(check.iter_errors(known))
            seen += 1
    assert seen > 20


WRONG = {
    "loonwaarde": ["60%", 57.5, True, "1e2", "٣٠", "", []],
    "geboortedatum": ["1-7-2026", 20260701, "2026-07-01T00:00:00Z", "", {}],
    "heeft_recht_op_ziekengeld_29b": ["ja", 1, "true", []],
}


@pytest.mark.parametrize(("name", "raw"), [(name, raw) for name, values in WRONG.items() for raw in values])
def test_the_schema_refuses_what_the_service_refuses(name, raw):
    day = date(2026, 3, 1)
    schema = fact_schema(rulebook(cases.REGELING, day))
    assert list(jsonschema.Draft202012Validator(schema).iter_errors({name: raw}))
    with pytest.raises(service.CaseRefused):
        service.decide(cases.rules(), cases.REGELING, {name: raw}, day)


def test_bounds_stand_in_the_description():
    schema = fact_schema(rulebook(cases.REGELING, date(2026, 3, 1)))
    assert "Ten minste 0%, ten hoogste 100%." in schema["properties"]["loonwaarde"]["description"]
