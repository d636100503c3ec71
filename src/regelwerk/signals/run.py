"""All cases on a day: which signals stand, batch by batch, and the same list in order of urgency."""

from __future__ import annotations

import heapq
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import IO, Final, NamedTuple, Protocol

from regelwerk.language.signalbook import SignalBook, possible
from regelwerk.signals.door import Door, available
from regelwerk.signals.history import Case
from regelwerk.signals.plain import Standing
from regelwerk.signals.plain import standing as plain_standing
from regelwerk.signals.situation import Desk, Due, Situation

BATCH = 2_000
#: How many signals are sorted in memory before they go to a file.
_SORTED = 20_000


class Signalled(NamedTuple):
    """A signal of a case on a day, as staff and systems see it. `zeker` is False when a fact or holiday is unknown.

    They sort as they stand here: by the last day, then the article, then the case.
    """

    uiterlijk: str
    artikel: str
    zaak: str
    signaal: str
    gemeente: str
    urgentie: str
    label: str
    doe: str
    voor: str
    regeling: str
    sinds: str
    aanleiding: str
    zeker: bool


class Engine(Protocol):
    """What says which signals stand."""

    def standing(self, situations: Iterable[Situation]) -> list[Standing]: ...

    def close(self) -> None: ...


class Plain:
    """The plain evaluator as an engine."""

    def standing(self, situations: Iterable[Situation]) -> list[Standing]:
        return plain_standing(situations)

    def close(self) -> None:
        pass


def engine(book: SignalBook, name: str = "", tell: Callable[[str], None] = lambda text: None) -> Engine:
    """`durable`, `eigen`, or the first that is there."""
    return Door(book, tell) if (name or ("durable" if available() else "eigen")) == "durable" else Plain()


def signals(
    book: SignalBook, cases: Iterable[Case], today: int, by: Engine, progress: Callable[[int], None] = lambda done: None
) -> Iterator[list[Signalled]]:
    """The signals of each batch of cases, in the order of the cases. `progress` hears how many were done.

    While the engine works on a batch in its own process, the next one is read and counted here.
    """
    desk, rest, done = Desk(book), iter(cases), 0
    waiting: tuple[list[Situation], Future[list[Standing]]] | None = None
    with ThreadPoolExecutor(max_workers=1) as aside:
        while True:
            batch = [desk.on(one, today) for one in islice(rest, BATCH)]
            asked = (batch, aside.submit(by.standing, batch)) if batch else None
            if waiting:
                situations, answer = waiting
                found = zip(situations, answer.result(), strict=True)
                yield [made(one, one.due[place]) for one, some in found for place in sorted(some)]
                done += len(situations)
                progress(done)
            if asked is None:
                return
            waiting = asked


def made(situation: Situation, due: Due) -> Signalled:
    """A signal that stands, with everything that is shown of it."""
    signal, opening = due.signal, situation.event(due)
    certain = due.deadline.certain and possible(signal.condition, opening.values) is True
    source = signal.source.fields
    article = " ".join(part for part in (source.get("artikel", ""), source.get("lid", "")) if part)
    return Signalled(
        _iso(due.deadline.day), f"{source.get('wet') or source.get('publicatie', '')} {article}".strip(),
        situation.case.zaak, signal.naam, situation.case.gemeente, urgency(due.deadline.day - situation.today),
        signal.label, signal.todo, signal.role, signal.regeling, _iso(due.since),
        f"{opening.kind.naam} {_iso(opening.day)}", certain,
    )  # fmt: skip


#: How soon something has to be done, the most urgent first.
URGENCIES: Final = ("te laat", "vandaag", "deze week", "later")


def urgency(left: int) -> str:
    """How soon: by the days that are left."""
    return URGENCIES[0 if left < 0 else 1 if left == 0 else 2 if left <= 7 else 3]


def sorted_by_urgency(batches: Iterable[list[Signalled]]) -> Iterator[Signalled]:
    """All signals in order. What does not fit in a part of memory waits in files, so that memory stays flat."""
    files: list[IO[str]] = []
    waiting: list[Signalled] = []
    for batch in batches:
        waiting += batch
        if len(waiting) >= _SORTED:
            files.append(_written(waiting))
            waiting = []
    yield from heapq.merge(*map(_read, files), sorted(waiting))


def _written(found: list[Signalled]) -> IO[str]:
    file = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - it is read later, and closed there
    file.writelines(f"{json.dumps(one)}\n" for one in sorted(found))
    file.seek(0)
    return file


def _read(file: IO[str]) -> Iterator[Signalled]:
    with file:
        for line in file:
            yield Signalled._make(json.loads(line))


@lru_cache(5_000)
def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
