"""What the files under `rules/signalen/` come down to: events, signals and their conditions, checked and immutable.

Inside a condition everything is an integer: a day number, cents, 1 or 0 for ja or nee, the place of a word in its
choices. That is all that forward chaining gets to see.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regelwerk.language.problem import Position
from regelwerk.language.rulebook import Source

#: Values of the fields of one event, in their order; None is unknown.
Values = Sequence[int | None]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an event. `choices` are the words of a keuze with their labels."""

    naam: str
    label: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class EventKind:
    """Something that can happen in a case. `number` is its place among all kinds, from 1."""

    number: int
    naam: str
    label: str
    zin: str
    fields: tuple[Field, ...] = ()

    def place(self, naam: str) -> int:
        """Where a field stands among the fields, or -1."""
        return next((place for place, field in enumerate(self.fields) if field.naam == naam), -1)


@dataclass(frozen=True, slots=True)
class Atom:
    """A field compared with a fixed value; `place` is that of the field."""

    place: int
    operator: str
    value: int


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions that must all hold (`en`), or one of which must (`of`)."""

    operator: str
    parts: tuple[Condition, ...]


Condition = Atom | Group


@dataclass(frozen=True, slots=True)
class Span:
    """A duration in force from a day on: `count` of dag, week, maand or jaar."""

    since: int
    count: int
    unit: str


@dataclass(frozen=True, slots=True, eq=False)
class Signal:
    """When someone has to do something. `number` is its place among all signals, from 1.

    `spans` is its duration by municipality and then by day; the empty name is for all others. `start` and `end` bound
    the day of the event that it begins with.
    """

    number: int
    naam: str
    label: str
    regeling: str
    source: Source
    position: Position
    opens: EventKind
    condition: Condition | None
    condition_text: str
    closes: tuple[EventKind, ...]
    term: str
    spans: Mapping[str, tuple[Span, ...]]
    field: int
    statutory: bool
    days_before: int
    lapses: bool
    role: str
    role_label: str
    todo: str
    remark: str
    reading: tuple[str, str] | None
    start: int
    end: int

    def span(self, gemeente: str, day: int) -> Span | None:
        """The duration on a day in a municipality."""
        found = [span for span in self.spans.get(gemeente) or self.spans.get("", ()) if span.since <= day]
        return found[-1] if found else None


@dataclass(frozen=True, slots=True)
class SignalBook:
    """All events and signals, the days that are equal to a Sunday, and how far those days are known."""

    events: Mapping[str, EventKind]
    signals: tuple[Signal, ...]
    free: frozenset[int]
    free_until: int

    def signal(self, naam: str) -> Signal | None:
        """The signal of that name."""
        return next((signal for signal in self.signals if signal.naam == naam), None)


def possible(condition: Condition | None, values: Values) -> bool | None:
    """Whether a condition holds; None when an unknown field leaves that open. Kleene logic."""
    if condition is None:
        return True
    if isinstance(condition, Atom):
        value = values[condition.place]
        return None if value is None else _COMPARES[condition.operator](value, condition.value)
    found = [possible(part, values) for part in condition.parts]
    settles = condition.operator == "of"
    if settles in found:
        return settles
    return None if None in found else not settles


_COMPARES = {
    "=": int.__eq__, "!=": int.__ne__, "<": int.__lt__, "<=": int.__le__, ">": int.__gt__, ">=": int.__ge__,
}  # fmt: skip
