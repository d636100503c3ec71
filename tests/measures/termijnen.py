"""The last days of the engine against the oracle of terms, on random cases."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from tests.oracle.termijnen import Gebeurtenis, Zaak, uiterlijk
from tests.oracle.willekeurig_termijnen import OPENINGEN, geval
from tests.signals.shared import book, event, history

from regelwerk.signals.run import Plain, signals

# The day to look at a case in which the law gives no term: after the longest one that could have opened.
NA_ALLES = timedelta(days=90)


@dataclass
class Terms:
    """How many cases were compared, how often each signal had a last day, and what was not the same."""

    cases: int = 0
    reached: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(OPENINGEN, 0)))
    wrong: list[str] = field(default_factory=list)
    per_signal: Counter[str] = field(default_factory=Counter)


def compare(count: int, seed: int) -> Terms:
    """On its last day a signal stands, and names that day; without a term it does not stand."""
    found, chance = Terms(), random.Random(seed)
    for _ in range(count):
        signaal, opening, zaak = geval(chance)
        day = uiterlijk(signaal, opening, zaak)
        looked = day or opening.dag + NA_ALLES
        seen = standing(zaak, looked).get(signaal, [])
        found.cases += 1
        found.reached[signaal] += day is not None
        if seen != ([day.isoformat()] if day else []):
            found.per_signal[signaal] += 1
            found.wrong.append(f"{signaal}: {told(zaak)}; orakel {day}, motor op {looked} {seen}")
    return found


def standing(zaak: Zaak, on: date) -> dict[str, list[str]]:
    """The signals that stand on a day, each with its last days."""
    found: dict[str, list[str]] = {}
    known = history(*(as_event(one) for one in zaak))
    for batch in signals(book(), [known], on.toordinal(), Plain()):
        for one in batch:
            found.setdefault(one.signaal, []).append(one.uiterlijk)
    return found


def as_event(one: Gebeurtenis) -> Any:
    fields = {name: value.isoformat() if isinstance(value, date) else value for name, value in one.velden.items()}
    return event(one.naam, one.dag.isoformat(), **fields)


def told(zaak: Zaak) -> str:
    """The case in one line."""
    in_order = sorted(zaak, key=lambda one: one.dag)
    return ", ".join(f"{one.dag} {one.naam} {[str(value) for value in one.velden.values()]}" for one in in_order)
