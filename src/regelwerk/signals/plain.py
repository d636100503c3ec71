"""The plain evaluator: which signals of a situation stand. It serves where durable-rules is not installed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelwerk.language.signalbook import possible
from regelwerk.signals.history import Event
from regelwerk.signals.situation import Due, Situation

#: Which signals of a situation stand, as places in its `due`.
Standing = frozenset[int]


def standing(situations: Iterable[Situation]) -> list[Standing]:
    """For each situation what stands. A condition that an unknown field leaves open does not stop a signal."""
    return [
        frozenset(place for place, due in enumerate(one.due) if closed_by(one, due) is None and holds(one, due))
        for one in situations
    ]


def holds(situation: Situation, due: Due) -> bool:
    """Whether the condition holds, or may hold."""
    return possible(due.signal.condition, situation.event(due).values) is not False


def closed_by(situation: Situation, due: Due) -> Event | None:
    """The first event that ended the signal."""
    return next(ending(situation, due), None)


def ending(situation: Situation, due: Due) -> Iterator[Event]:
    """Every event that ends the signal, by day. One of the same kind ends it only on a later day."""
    opening = situation.event(due)
    for event in situation.case.events:
        ends = event.kind in due.signal.closes and opening.day <= event.day <= situation.today
        if ends and (event.kind is not opening.kind or event.day > opening.day):
            yield event
