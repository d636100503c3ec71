"""schema/uitleg.json describes every answer, strictly, and is what the code makes of it."""

import copy
import json
import random
from datetime import date

import jsonschema
import pytest
from tests.herberekening import gevallen
from tests.measures import cases

from regelwerk import service
from regelwerk.explain.answer_schema import answer_schema

CHECK = jsonschema.Draft202012Validator(answer_schema(), format_checker=jsonschema.FormatChecker())


def wrong(answer):
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in CHECK.iter_errors(answer)]


def test_the_schema_is_a_schema_and_the_one_in_the_repository():
    jsonschema.Draft202012Validator.check_schema(answer_schema())
    written = (cases.ROOT / "schema/uitleg.json").read_text("utf-8")
    assert json.loads(written) == answer_schema()


def test_answers_of_every_status():
    statuses = set()
    for rng, given, day in cases.stream(40, seed=51):
        answer = cases.decide(cases.partial(rng, given, rng.choice((0, 0, 0.3))), day)
        if answer is not None:
            assert wrong(answer.to_dict()) == []
            statuses.add(answer.status)
    for given in ({}, {"geboortedatum": "1960-02-29"}):
        computed = service.decide(cases.rules(), "aow", given, date(2024, 7, 1))
        assert wrong(computed.to_dict()) == []
        statuses.add(computed.status)
    assert statuses == {"toegekend", "afgewezen", "onbepaald", "berekend"}


@pytest.mark.parametrize("gemeente", ["voorbeeldstad", "fictieveen"])
def test_answers_with_a_verordening(gemeente):
    answer = service.decide(cases.rules(), "loonkostensubsidie", {}, date(2025, 7, 1), gemeente=gemeente).to_dict()
    assert wrong(answer) == []


def test_answers_that_use_every_part_of_the_language():
    rng = random.Random(53)
    for _ in range(40):
        assert wrong(gevallen.answer(rng)) == []


def test_every_key_is_described_in_dutch():
    missing = []

    def walk(schema, path):
        for name, part in schema.get("properties", {}).items():
            if not ({"$ref", "title", "anyOf"} & set(part)) and path[-1:] != ["then"] and path[-1:] != ["if"]:
                missing.append("/".join([*path, name]))
        for key, part in schema.items():
            for number, item in enumerate(part if isinstance(part, list) else [part]):
                if isinstance(item, dict):
                    walk(item, [*path, key] if number == 0 else [*path, key, str(number)])

    walk(answer_schema(), [])
    assert missing == []


def spoiled():
    answer = gevallen.answer(random.Random(1))
    money = next(step for step in answer["stappen"] if step["type"] == "bedrag" and step["waarde"])
    yes_no = next(step for step in answer["stappen"] if step["type"] == "ja_nee" and step["soort"] != "invoer")
    table = next(step for step in answer["stappen"] if "rijen" in step)
    for container, key, value in (
        (answer, "versie", "2.0"), (answer, "status", "goed"), (answer, "peildatum", "1-7-2024"),
        (answer, "extra", 1), (money, "waarde", "12.5"), (money, "waarde", 12.5), (money, "soort", "feit"),
        (yes_no, "waarde", "ja"), (yes_no, "status", "bekend"), (yes_no, "bron", {}), (table, "formule", "1"),
        (table["rijen"][0], "gekozen", "ja"), (table["rijen"][0], "nr", 0), (answer["regelset"], "hash", "x"),
    ):  # fmt: skip
        before, had = copy.deepcopy(container.get(key)), key in container
        container[key] = value
        yield pytest.param(copy.deepcopy(answer), id=f"{key}={value}")
        container[key] = before
        if not had:
            del container[key]


@pytest.mark.parametrize("answer", list(spoiled()))
def test_what_is_not_described_is_refused(answer):
    assert wrong(answer) != []
