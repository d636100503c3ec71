"""durable-rules and the plain evaluator say the same of the same histories; what breaks the library breaks nothing."""

from __future__ import annotations

import os
import signal
import sys
from datetime import date, timedelta

import pytest

from regelwerk.signals import compiled, plain
from regelwerk.signals.door import Door, available
from regelwerk.signals.situation import Desk

from .shared import book, day, event, history
from .willekeurig import histories

needs_durable = pytest.mark.skipif(not available(), reason="durable-rules is not installed")


def fnv(text: str) -> int:
    """The 32-bit hash by which durable-rules tells names and cases apart."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = ((found ^ byte) * 0x01000193) & 0xFFFFFFFF
    return found


def test_the_hash_is_that_of_the_known_collision():
    assert fnv("costarring") == fnv("liquid")


def test_names_and_case_numbers_have_hashes_of_their_own():
    names = [*compiled.names(), *(str(number) for number in range(1, 1001))]
    assert len({fnv(name) for name in names}) == len(names)


@needs_durable
def test_both_say_the_same_of_random_histories():
    desk, told = Desk(book()), []
    situations = [desk.on(case, today) for case, today in histories(600, seed=1)]
    door = Door(book(), told.append)
    found = door.standing(situations)
    door.close()
    assert found == plain.standing(situations)
    assert told == []
    assert sum(map(len, found)) > 300
    assert len({one.due[place].signal.naam for one, some in zip(situations, found, strict=True) for place in some}) > 35


def one_due(number: int):
    """Of each number another question: what is asked once is not asked again."""
    applied = date(2020, 3, 2) + timedelta(days=number)
    case = history(event("aanvraag_ontvangen", applied.isoformat(), regeling="participatiewet"), zaak=f"Z-{number}")
    return Desk(book()).on(case, applied.toordinal() + 49)


@needs_durable
def test_a_process_that_is_killed_is_started_again_and_nothing_is_lost():
    told: list[str] = []
    door = Door(book(), told.append)
    before = door.standing([one_due(1)])
    first = door.pid
    os.kill(first, signal.SIGKILL)
    assert door.standing([one_due(2)]) == before != [frozenset()]
    assert door.pid != first
    door.close()
    assert len(told) == 1
    assert told[0].startswith("SIGNAAL-MOTOR durable-rules is gestopt")


@needs_durable
def test_a_process_that_hangs_is_given_up():
    told: list[str] = []
    door = Door(book(), told.append, seconds=60.0)
    door.standing([one_due(1)])
    os.kill(door.pid, signal.SIGSTOP)
    door._seconds = 0.2
    found = door.standing([one_due(2)])
    assert found == plain.standing([one_due(2)]) != [frozenset()]
    assert "time-out" in told[0]
    door.close()


@needs_durable
def test_two_thousand_cases_in_one_question():
    told: list[str] = []
    door = Door(book(), told.append)
    situations = [one_due(number) for number in range(2_000)]
    found = door.standing(situations)
    door.close()
    assert told == []
    assert len(door._said) == 2_000
    assert found == plain.standing(situations)
    assert all(found)


@needs_durable
def test_a_question_is_asked_once_whatever_case_it_is_of(monkeypatch):
    told, asked = [], []
    door = Door(book(), told.append)
    ask = door._answers
    monkeypatch.setattr(door, "_answers", lambda batch: asked.extend(batch) or ask(batch))
    same = history(event("aanvraag_ontvangen", "2020-03-03", regeling="participatiewet"), zaak="Z-other")
    assert len(set(door.standing([one_due(1), Desk(book()).on(same, day("2020-04-21")), one_due(1)]))) == 1
    door.standing([one_due(1)])
    door.close()
    assert (len(asked), told) == (1, [])


def test_a_question_leaves_out_only_what_no_rule_that_can_fire_looks_at():
    desk = Desk(book())
    for case, today in histories(400, seed=3):
        situation = desk.on(case, today)
        question = compiled.question(situation)
        left_out = set(case.events) - set(question.events)
        kinds = {kind for due in situation.due for kind in due.signal.closes}
        assert not kinds & {one.kind for one in left_out}
        assert {situation.event(due) for due in situation.due} <= set(question.events)
        assert [question.events[opening] for _, opening, *_ in question.times] == [
            situation.event(due) for due in situation.due
        ]


@needs_durable
@pytest.mark.parametrize(
    "facts",
    [
        [{"g": "een tekst", "n": 1, "d": 1}, {"vandaag": 5}],
        [{"g": 1, "n": 1, "d": 10**30}, {"vandaag": 5}],
        [{"vandaag": {"a": {"b": {}}}}],
        [],
    ],
)
def test_what_is_no_fact_ends_in_an_answer_or_a_new_start(facts):
    told: list[str] = []
    door = Door(book(), told.append)
    answer = door._answers([facts])
    assert answer == [[]] or (answer is None and told)
    assert door.standing([one_due(1)]) == plain.standing([one_due(1)])
    door.close()


@needs_durable
def test_another_answer_is_told_and_not_taken_over(monkeypatch):
    told: list[str] = []
    door = Door(book(), told.append)
    monkeypatch.setattr(door, "_answers", lambda batch: [[[1, 99]] for _ in batch])
    assert door.standing([one_due(1)]) == plain.standing([one_due(1)])
    assert [text.split(" ")[0] for text in told] == ["SIGNAAL-VERSCHIL"]


def test_no_rule_divides():
    assert not {"$div", "$mul", "$add", "$sub"} & set(_words(compiled.ruleset(book())))


def _words(part):
    if isinstance(part, dict):
        for key, value in part.items():
            yield key
            yield from _words(value)
    elif isinstance(part, list):
        for item in part:
            yield from _words(item)


def test_without_the_library_there_is_no_door(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 13))
    assert not available()
