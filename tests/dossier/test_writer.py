"""The thread that writes, apart from any database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any

import pytest

from regelwerk.dossier.errors import StoreUnavailable
from regelwerk.dossier.writer import Writer


@dataclass(frozen=True)
class Thing:
    number: int
    organisatie: str = "rijnmond"


def test_who_stops_waiting_does_not_stop_the_writer() -> None:
    begin = Event()

    def work(things: Sequence[Thing]) -> list[Any]:
        begin.wait(60)
        return [thing.number for thing in things]

    writer: Writer[Thing] = Writer(work)
    left, stays = writer.submit(Thing(1)), writer.submit(Thing(2))
    assert not left.cancel()
    begin.set()
    assert (left.result(60), stays.result(60), writer.submit(Thing(3)).result(60)) == (1, 2, 3)
    writer.close()


def test_one_that_cannot_be_written_takes_no_other_with_it() -> None:
    def work(things: Sequence[Thing]) -> list[Any]:
        if any(thing.number == 2 for thing in things):
            raise ValueError("twee")
        return [thing.number for thing in things]

    writer: Writer[Thing] = Writer(work)
    futures = [writer.submit(Thing(number)) for number in (1, 2, 3)]
    with pytest.raises(ValueError, match="twee"):
        futures[1].result(60)
    assert [futures[0].result(60), futures[2].result(60)] == [1, 3]
    writer.close()


def test_a_closed_writer_takes_nothing_more() -> None:
    writer: Writer[Thing] = Writer(lambda things: [thing.number for thing in things])
    last = writer.submit(Thing(1))
    writer.close()
    assert last.result(0) == 1
    with pytest.raises(StoreUnavailable):
        writer.submit(Thing(2))
