"""Where a case stands on a day: which signals could be due, before anyone looks whether they still are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from regelwerk.language.signalbook import EventKind, Signal, SignalBook, Span
from regelwerk.signals import seen, terms
from regelwerk.signals.days import Deadline, Workdays
from regelwerk.signals.history import Case, Event


@dataclass(frozen=True, slots=True)
class Due:
    """A signal whose time has come, if its condition holds and nothing has ended it. `opening` is a place in events."""

    signal: Signal
    opening: int
    since: int
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Situation:
    """A case on a day, with every signal whose time has come."""

    case: Case
    today: int
    due: tuple[Due, ...]

    def event(self, due: Due) -> Event:
        return self.case.events[due.opening]


#: How many last days are remembered: most cases share theirs with others that began on the same day.
_REMEMBERED: Final = 20_000


class Desk:
    """Makes situations. The signals are looked up by the event that they begin with, each with what its term reads."""

    def __init__(self, book: SignalBook) -> None:
        self.book = book
        self._days = Workdays(book.free, book.free_until)
        self._by_event: Mapping[EventKind, list[tuple[Signal, frozenset[EventKind]]]] = {
            kind: [(signal, _read_by(book, signal)) for signal in book.signals if signal.opens is kind]
            for kind in book.events.values()
        }
        self._deadline = lru_cache(_REMEMBERED)(self._counted)

    def on(self, case: Case, today: int) -> Situation:
        """The situation on a day. What is filed for a later day begins signals, but does not end or move any yet."""
        due = [
            Due(signal, place, found.day - signal.days_before, found)
            for signal, place, found in self._deadlines(case, today)
            if found.day - signal.days_before <= today and not (signal.lapses and today > found.day)
        ]
        return Situation(case, today, tuple(due))

    def all(self, case: Case, today: int) -> Iterator[Due]:
        """Every signal that an event of the case begins, its time come or not."""
        for signal, place, found in self._deadlines(case, today):
            yield Due(signal, place, found.day - signal.days_before, found)

    def read_by(self, due: Due, case: Case, today: int) -> tuple[Event, ...]:
        """The events beside its opening that the term of a signal was counted with."""
        reads, opening = _read_by(self.book, due.signal), case.events[due.opening]
        look = seen.before if due.signal.term in seen.LOOKS_BACK else seen.window
        return tuple(one for one in look(opening, case.events, today) if one.kind in reads and one is not opening)

    def _deadlines(self, case: Case, today: int) -> Iterator[tuple[Signal, int, Deadline]]:
        for place, event in enumerate(case.events):
            signals = self._by_event[event.kind]
            window = seen.window(event, case.events, today) if signals else ()
            for signal, reads in signals:
                if not signal.start <= event.day < signal.end:
                    continue
                view = seen.before(event, case.events, today) if signal.term in seen.LOOKS_BACK else window
                read = tuple([one for one in view if one.kind in reads]) if reads else ()
                found = self._deadline(signal, event, read, signal.span(case.gemeente, event.day))
                if found is not None:
                    yield signal, place, found

    def _counted(self, signal: Signal, opening: Event, read: tuple[Event, ...], span: Span | None) -> Deadline | None:
        return terms.deadline(signal, opening, read, span, self._days)


def _read_by(book: SignalBook, signal: Signal) -> frozenset[EventKind]:
    return frozenset(kind for kind in book.events.values() if kind.naam in seen.READS[signal.term])
