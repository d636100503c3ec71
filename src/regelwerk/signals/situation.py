"""Where a case stands on a day: which signals could be due, before anyone looks whether they still are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regelwerk.language.signalbook import Signal, SignalBook
from regelwerk.signals import terms
from regelwerk.signals.history import Case, Event


@dataclass(frozen=True, slots=True)
class Due:
    """A signal whose time has come, if its condition holds and nothing has ended it. `opening` is a place in events."""

    signal: Signal
    opening: int
    since: int
    deadline: terms.Deadline


@dataclass(frozen=True, slots=True)
class Situation:
    """A case on a day, with every signal whose time has come."""

    case: Case
    today: int
    due: tuple[Due, ...]

    def event(self, due: Due) -> Event:
        return self.case.events[due.opening]


class Desk:
    """Makes situations. The signals are looked up by the event that they begin with."""

    def __init__(self, book: SignalBook) -> None:
        self.book = book
        self._days = terms.Workdays(book.free, book.free_until)
        self._by_event: Mapping[str, list[Signal]] = {
            naam: [signal for signal in book.signals if signal.opens.naam == naam] for naam in book.events
        }

    def on(self, case: Case, today: int) -> Situation:
        """The situation on a day. What is filed for a later day begins signals, but does not end or move any yet."""
        return Situation(case, today, tuple(due for due in self.all(case, today) if _is_time(due, today)))

    def all(self, case: Case, today: int) -> Iterator[Due]:
        """Every signal that an event of the case begins, its time come or not."""
        known = [event for event in case.events if event.day <= today]
        for place, event in enumerate(case.events):
            for signal in self._by_event[event.kind.naam]:
                if not signal.start <= event.day < signal.end:
                    continue
                deadline = terms.deadline(signal, event, known, case.gemeente, self._days)
                if deadline is not None:
                    yield Due(signal, place, deadline.day - signal.days_before, deadline)


def _is_time(due: Due, today: int) -> bool:
    return due.since <= today and not (due.signal.lapses and today > due.deadline.day)
