"""Every status, ground and cent against the independent oracle (written from the law texts alone)."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction
from typing import Any

from tests.measures import cases
from tests.oracle import loonkostensubsidie, willekeurig

from regelwerk import service

_AMOUNTS = ("hoogte", "vergoeding_werkgeverslasten", "te_betalen")


def differences(count: int, seed: int = 1) -> list[str]:
    """What differs, over random cases of 2015-2026 of which a part has unknown facts."""
    rng = random.Random(seed)
    found = []
    for number in range(count):
        facts, day = willekeurig.geval(rng)
        expected = loonkostensubsidie.beslis(facts, day)
        got = cases.decide(willekeurig.naar_json(facts), day)
        wrong = _compare(expected, got)
        if wrong:
            found.append(f"geval {number} (zaad {seed}) op {day}: {wrong} in {willekeurig.naar_json(facts)}")
    return found


def _compare(expected: dict[str, Any], got: service.Explanation | None) -> str:
    if got is None or "geweigerd" in expected:
        return "" if (got is None) == ("geweigerd" in expected) else f"geweigerd: {expected}"
    outcomes = got.outcomes()
    pairs = {"status": (expected["status"], got.status), "recht": (expected["recht"], outcomes["recht"])}
    pairs |= {name: (expected[name], _exact(outcomes[name])) for name in _AMOUNTS}
    pairs["uiterste_beslisdatum"] = (expected["uiterste_beslisdatum"], _day(outcomes.get("uiterste_beslisdatum")))
    if expected["recht"] is False:
        pairs["gronden"] = (expected["gronden"], [ground["naam"] for ground in got.grounds()])
        pairs["niet_beoordeeld"] = (expected["niet_beoordeeld"], [ground["naam"] for ground in got.not_judged()])
    return "; ".join(f"{name}: verwacht {a}, kreeg {b}" for name, (a, b) in pairs.items() if a != b)


def _exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
