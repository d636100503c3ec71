"""Random event histories: real openings with what may follow them, late, doubled and out of order."""

from __future__ import annotations

import random
from collections.abc import Iterator

from regelwerk.language.signalbook import EventKind
from regelwerk.signals.history import Case, Event, case

from .shared import book, day

_FIRST = day("2024-01-01")


def histories(count: int, seed: int) -> Iterator[tuple[Case, int]]:
    """Cases, each with a day on which to look."""
    chance = random.Random(seed)
    for number in range(count):
        yield history(chance, f"Z-{number}")


def history(chance: random.Random, zaak: str) -> tuple[Case, int]:
    signals = book().signals
    start = _FIRST + chance.randrange(900)
    events = []
    for _ in range(chance.randrange(1, 4)):
        signal = chance.choice(signals)
        events.append(_event(chance, signal.opens, start + chance.randrange(20)))
        if signal.closes and chance.random() < 0.3:
            events.append(_event(chance, chance.choice(signal.closes), start + chance.randrange(-5, 80)))
    kinds = list(book().events.values())
    events += [_event(chance, chance.choice(kinds), start + chance.randrange(-10, 90))
               for _ in range(chance.randrange(0, 4))]  # fmt: skip
    events += [chance.choice(events) for _ in range(chance.randrange(0, 2))]
    chance.shuffle(events)
    return case(zaak, chance.choice(["", "fictieveen"]), events), start + chance.choice([5, 20, 45, 60, 90, 170, 360])


def _event(chance: random.Random, kind: EventKind, on: int) -> Event:
    return Event(kind, on, tuple(None if not field.required and chance.random() < 0.15 else _value(chance, field, on)
                                 for field in kind.fields))  # fmt: skip


def _value(chance: random.Random, field, on: int) -> int:
    match field.kind:
        case "datum":
            return on + chance.randrange(-20, 40)
        case "keuze":
            return chance.randrange(len(field.choices))
        case "ja_nee":
            return int(chance.random() < 0.7)
    return chance.choice([1, 2, 6, 21, 27, 57])
