"""What happened in a case: events in one order, whatever the order in which they were filed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from regelwerk.language.signalbook import EventKind


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day. Values stand in the order of the fields of its kind; None is unknown."""

    kind: EventKind
    day: int
    values: tuple[int | None, ...] = ()

    def value(self, naam: str) -> int | None:
        """The value of a field; None when it is unknown or this kind has no such field."""
        place = self.kind.place(naam)
        return self.values[place] if place >= 0 else None

    def word(self, naam: str) -> str | None:
        """The word of a choice; None when it is unknown or this kind has no such field."""
        value = self.value(naam)
        return None if value is None else self.kind.fields[self.kind.place(naam)].choices[value][0]


@dataclass(frozen=True, slots=True)
class Case:
    """The events of one case, by day. The same event filed twice is one event."""

    zaak: str
    gemeente: str
    events: tuple[Event, ...]


def case(zaak: str, gemeente: str, events: Iterable[Event]) -> Case:
    """A case out of events in any order."""
    return Case(zaak, gemeente, tuple(sorted(set(events), key=_order)))


def _order(event: Event) -> tuple[int, int, tuple[int, ...]]:
    # An unknown value comes before every known one, so that the order is total.
    return event.day, event.kind.number, tuple(part for v in event.values for part in ((0, 0) if v is None else (1, v)))
