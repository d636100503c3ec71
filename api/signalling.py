"""Signals for requests: their rules run in a thread of their own, so that no other request waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TypeVar

from api.problems import Refusal
from api.shell import log
from regelwerk import service
from regelwerk.dossier import events
from regelwerk.dossier.database import Database
from regelwerk.dossier.scope import Scope
from regelwerk.language.problem import Problems
from regelwerk.language.signalbook import SignalBook
from regelwerk.signals import reading, run
from regelwerk.signals.run import Engine, Signalled

T = TypeVar("T")


class SignalRoom:
    """Where signal rules run, one question at a time. The engine stays open as long as the same rules are asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="signalen")
        self._book: SignalBook | None = None
        self._engine: Engine | None = None

    def close(self) -> None:
        """Wait for what runs, and end the engine."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._leave()

    def ask(
        self, book: SignalBook, scope: Scope, today: date, question: Callable[[Iterator[list[Signalled]]], T]
    ) -> Future[T]:
        """What a question makes of the signals of all cases in a scope; it gets them batch by batch, in that thread."""
        return self._thread.submit(self._answer, book, scope, today, question)

    def _answer(
        self, book: SignalBook, scope: Scope, today: date, question: Callable[[Iterator[list[Signalled]]], T]
    ) -> T:
        keeper = reading.Keeper(book)
        kept = (keeper.case(*part) for part in events.cases(self._database, scope))
        return question(run.signals(book, kept, today.toordinal(), self._engine_of(book)))

    def _engine_of(self, book: SignalBook) -> Engine:
        if self._engine is None or self._book is not book:
            self._leave()
            self._book, self._engine = book, run.engine(book, tell=log.warning)
        return self._engine

    def _leave(self) -> None:
        if self._engine is not None:
            self._engine.close()
        self._book = self._engine = None


def book_of(rules: service.Rules) -> SignalBook:
    """The signal rules of a release. Raises Refusal when it has none."""
    try:
        return service.signal_book(rules)
    except Problems:
        raise Refusal("REGELS-FOUT", "In de uitgave die in gebruik is, staan geen signalen.") from None
