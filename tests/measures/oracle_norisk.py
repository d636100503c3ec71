"""The no-riskpolis against its independent oracle: refusals, status, every outcome and the value of all ten grounds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.measures import cases
from tests.measures.oracle_buren import compare, less
from tests.oracle import geraakt_norisk, no_riskpolis, willekeurig_norisk, zaakvorm

REGELING = "no-riskpolis"
Facts = dict[str, Any]


@dataclass
class Comparison:
    """What a run found; `hits` counts by name what the cases touched."""

    seen: int = 0
    complete: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def merge(self, other: Comparison) -> None:
        """Add another's counts to these."""
        self.seen += other.seen
        self.complete += other.complete
        self.hits.update(other.hits)
        self.wrong += other.wrong

    def rare(self, least: int, names: tuple[str, ...] = geraakt_norisk.TE_RAKEN) -> list[str]:
        """What should be touched but was, by fewer than `least` cases."""
        return [f"{name}: {self.hits[name]}" for name in names if self.hits[name] < least]

    def lines(self) -> Iterator[str]:
        """The counts as text, by kind."""
        for kind in dict.fromkeys(name.split(": ")[0] for name in sorted(self.hits)):
            own = {name: count for name, count in self.hits.most_common() if name.startswith(f"{kind}: ")}
            yield f"{kind}: " + ", ".join(f"{name.split(': ')[1]} {count}" for name, count in own.items())


def over_cases(count: int, seed: int, known: float = 0.5) -> Comparison:
    """Random cases of 2015-2026, of which the share `known` has every fact and the others lack some."""
    rng, found = random.Random(seed), Comparison()
    for number in range(count):
        facts, day = willekeurig_norisk.geval(rng)
        is_complete = rng.random() < known
        facts = facts if is_complete else less(rng, facts)
        found.seen += 1
        found.complete += is_complete
        expected = no_riskpolis.beslis(facts, day)
        found.hits.update(geraakt_norisk.geraakt(facts, day, expected))
        shown = zaakvorm.naar_json(facts, no_riskpolis.BEDRAGEN, no_riskpolis.PERCENTAGES)
        wrong = compare(REGELING, expected, cases.decide(shown, day, REGELING))
        if wrong:
            found.wrong.append(f"geval {number} (zaad {seed}) op {day}: {wrong} in {shown}")
    return found
