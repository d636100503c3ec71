"""One thread that writes: everything that waits for an organisation shares a transaction, and so a commit.

What arrives during a commit is the next batch. When several were waiting it lingers for as long as more comes in: a
busy service then pays for few transactions, and the threads do not take turns while there is work for the other one,
which costs more than the writing itself. A lone request waits for nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.exc import DBAPIError, IntegrityError

from regelwerk.dossier.errors import GONE, StoreUnavailable

MOST, TRIES = 200, 4
#: Seconds between two looks at what has come in, and in all.
LINGER, LONGEST = 0.001, 0.05


class Belongs(Protocol):
    """What is written belongs to an organisation."""

    @property
    def organisatie(self) -> str: ...


T = TypeVar("T", bound=Belongs)
#: Writes things of one organisation in one transaction; gives for each its result, or the exception that is its answer.
Work = Callable[[Sequence[T]], list[Any]]


class Writer(Generic[T]):
    """`submit` gives a future that is done once the thing is committed, or cannot be."""

    def __init__(self, work: Work[T]) -> None:
        self._work = work
        self._waiting: SimpleQueue[tuple[T, Future[Any]] | None] = SimpleQueue()
        self._closed = False
        self._lock = Lock()
        self._thread = Thread(target=self._run, name="regelwerk-schrijver", daemon=True)
        self._thread.start()

    def submit(self, thing: T) -> Future[Any]:
        """Raises StoreUnavailable after `close`. The future cannot be cancelled: who stops waiting does not undo it."""
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        with self._lock:
            if self._closed:
                raise StoreUnavailable(GONE)
            self._waiting.put((thing, future))
        return future

    def close(self) -> None:
        """Write what waits, then stop."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        busy = False
        while (first := self._waiting.get()) is not None:
            if busy:
                self._linger()
            batch, stop = self._drain(first)
            busy = len(batch) > 1
            for group in _by_organisation(batch):
                self._write(group)
            if stop:
                return

    def _linger(self) -> None:
        seen, until = -1, time.monotonic() + LONGEST
        while self._waiting.qsize() > seen and time.monotonic() < until:
            seen = self._waiting.qsize()
            time.sleep(LINGER)

    def _drain(self, first: tuple[T, Future[Any]]) -> tuple[list[tuple[T, Future[Any]]], bool]:
        batch = [first]
        try:
            while len(batch) < MOST:
                waiting = self._waiting.get_nowait()
                if waiting is None:
                    return batch, True
                batch.append(waiting)
        except Empty:
            pass
        return batch, False

    def _write(self, group: list[tuple[T, Future[Any]]]) -> None:
        """All together; when that fails for another reason than the database being away, each by itself."""
        try:
            results = self._tried([thing for thing, _ in group])
        except StoreUnavailable as error:
            results = [error] * len(group)
        except Exception as error:
            if len(group) > 1:
                for one in group:
                    self._write([one])
                return
            results = [error]
        for (_, future), result in zip(group, results, strict=True):
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)

    def _tried(self, things: list[T]) -> list[Any]:
        """Again when another process was first: its rows are then seen."""
        for _ in range(TRIES - 1):
            try:
                return self._work(things)
            except DBAPIError as error:
                if not _lost_a_race(error):
                    raise
        return self._work(things)


def _lost_a_race(error: DBAPIError) -> bool:
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", "") in ("40001", "40P01")


def _by_organisation(batch: list[tuple[T, Future[Any]]]) -> list[list[tuple[T, Future[Any]]]]:
    groups: dict[str, list[tuple[T, Future[Any]]]] = {}
    for thing, future in batch:
        groups.setdefault(thing.organisatie, []).append((thing, future))
    return list(groups.values())
