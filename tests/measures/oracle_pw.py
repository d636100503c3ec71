"""Algemene bijstand against its independent oracle: refusals, status, every outcome, every ground.

What one side knows and the other leaves open is a difference too.
"""

from __future__ import annotations

import random
from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from tests.measures import cases
from tests.measures.spread_pw import Spread
from tests.oracle import participatiewet, willekeurig_pw

from regelwerk import service

REGELING = "participatiewet"
#: The share of cases with every fact known.
COMPLETE = 0.55
_AMOUNTS = (
    "hoogte",
    "uitbetaling_per_maand",
    "reservering_vakantietoeslag",
    "norm",
    "bijstandsnorm",
    "inkomen_in_aanmerking",
    "vermogen_in_aanmerking",
)
_OTHER = ("recht", "uitvoerder")


def difference(facts: dict[str, Any], day: date, municipality: str | None) -> tuple[str, dict[str, Any]]:
    """What differs on one case ('' when nothing does), and what the oracle says of it."""
    expected = participatiewet.beslis(facts, day, municipality)
    got = cases.decide(willekeurig_pw.naar_json(facts), day, REGELING, municipality)
    return compare(expected, got), expected


def compare(expected: dict[str, Any], got: service.Explanation | None) -> str:
    """The differences between the oracle's decision and the explained one, in words."""
    if got is None or "geweigerd" in expected:
        return "" if (got is None) == ("geweigerd" in expected) else f"geweigerd: {expected.get('geweigerd')}"
    outcomes = got.outcomes()
    pairs = {"status": (expected["status"], got.status)}
    pairs |= {name: (expected[name], outcomes[name]) for name in _OTHER}
    pairs |= {name: (expected[name], _exact(outcomes[name])) for name in _AMOUNTS}
    pairs["ingangsdatum"] = (expected["ingangsdatum"], _day(outcomes["ingangsdatum"]))
    found = {ground: got.decision.value(f"{REGELING}.{ground}") for ground in expected["oordelen"]}
    pairs |= {f"grond {ground}": (value, found[ground]) for ground, value in expected["oordelen"].items()}
    if expected["recht"] is False:
        pairs["gronden"] = (expected["gronden"], [ground["naam"] for ground in got.grounds()])
        pairs["niet_beoordeeld"] = (expected["niet_beoordeeld"], [ground["naam"] for ground in got.not_judged()])
    return "; ".join(f"{name}: orakel {_show(a)}, regels {_show(b)}" for name, (a, b) in pairs.items() if a != b)


def _show(value: Any) -> str:
    return f"{float(value):.2f}" if isinstance(value, Fraction) else str(value)


def _exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@dataclass
class Comparison:
    """What a run over random cases found, and what it touched."""

    seen: int = 0
    complete: int = 0
    wrong: list[str] = field(default_factory=list)
    spread: Spread = field(default_factory=Spread)

    def merge(self, other: Comparison) -> None:
        """Add another run to this one."""
        self.seen += other.seen
        self.complete += other.complete
        self.wrong += other.wrong
        self.spread.merge(other.spread)


def over_cases(count: int, seed: int, years: Container[int] = willekeurig_pw.JAREN) -> Comparison:
    """Random cases of these years, half of them with all facts known."""
    rng = random.Random(seed)
    found = Comparison()
    for number in range(count):
        complete = rng.random() < COMPLETE
        facts, day = willekeurig_pw.geval(rng, years, volledig=complete)
        municipality = willekeurig_pw.gemeente_van(rng)
        wrong, expected = difference(facts, day, municipality)
        found.seen += 1
        found.complete += complete
        found.spread.add(facts, day, municipality, expected)
        if wrong:
            shown = willekeurig_pw.naar_json(facts)
            found.wrong.append(f"geval {number} (zaad {seed}) op {day} in {municipality}: {wrong} in {shown}")
    return found
