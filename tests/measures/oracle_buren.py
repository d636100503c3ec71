"""Smaller regelingen against their oracles: refusals, status, every outcome and the value of every ground.

What one side knows and the other leaves open is a difference too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from tests.measures import cases
from tests.oracle import (
    awb,
    bijzondere_bijstand,
    handhaving,
    route_naar_werk,
    toeslagen,
    verlagingen,
    vorm_bijstand,
    willekeurig_awb,
    willekeurig_buren,
    willekeurig_handhaving,
    willekeurig_route,
    willekeurig_vorm,
    zaakvorm,
)
from tests.oracle.delen_pw import GEMEENTEN

from regelwerk import service

Facts = dict[str, Any]


@dataclass(frozen=True)
class Subject:
    """A regeling with its oracle and its generator of complete cases."""

    decide: Callable[[Facts, date, str | None], Facts | None]
    draw: Callable[[random.Random], tuple[Facts, date]]
    municipalities: tuple[str | None, ...] = (None,)
    amounts: frozenset[str] = frozenset()


def _awb(name: str) -> Subject:
    return Subject(lambda facts, day, _: awb.beslis(name, facts, day), willekeurig_awb.GENERATOREN[name])


_BESIDE_BIJSTAND = {
    "individuele-inkomenstoeslag": (toeslagen.inkomenstoeslag, willekeurig_buren.inkomenstoeslag),
    "bijzondere-bijstand": (bijzondere_bijstand.bijzondere_bijstand, willekeurig_buren.bijzondere_bijstand),
    "studietoeslag": (toeslagen.studietoeslag, willekeurig_buren.studietoeslag),
    "voorschot": (toeslagen.voorschot, willekeurig_buren.voorschot),
    "taaleis": (verlagingen.taaleis, willekeurig_buren.taaleis),
    "afstemming": (verlagingen.afstemming, willekeurig_buren.afstemming),
}
_SELF_CONTAINED = {
    "bestuurlijke-boete": (handhaving.boete, willekeurig_handhaving.boete),
    "opschorting": (handhaving.opschorting, willekeurig_handhaving.opschorting),
    "terugvordering": (handhaving.terugvordering, willekeurig_handhaving.terugvordering),
    "vorm-bijstand": (vorm_bijstand.vorm, willekeurig_vorm.vorm),
    "betaling-bijstand": (vorm_bijstand.betaling, willekeurig_vorm.betaling),
    "onbewezen-woonsituatie": (vorm_bijstand.onbewezen, willekeurig_vorm.onbewezen),
    "route-naar-werk": (route_naar_werk.beslis, willekeurig_route.route),
}
_AMOUNTS = willekeurig_handhaving.BEDRAGEN | willekeurig_vorm.BEDRAGEN
_ALL: dict[str, Subject] = (
    {name: _awb(name) for name in willekeurig_awb.GENERATOREN}
    | {
        name: Subject(decide, draw, GEMEENTEN, frozenset(willekeurig_buren.BEDRAGEN))
        for name, (decide, draw) in _BESIDE_BIJSTAND.items()
    }
    | {name: Subject(decide, draw, amounts=_AMOUNTS) for name, (decide, draw) in _SELF_CONTAINED.items()}
)
#: Those whose rules exist.
SUBJECTS = {name: subject for name, subject in _ALL.items() if name in cases.rules().library.regelingen}


@dataclass
class Comparison:
    """What a run found; `statuses` says how the cases spread."""

    seen: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def over_cases(name: str, count: int, seed: int, quick: bool = False) -> Comparison:
    """Random cases, half of them with unknown facts.

    `quick`: only one rulebook of those that read algemene bijstand, as each takes a second to prepare.
    """
    subject, rng, found = SUBJECTS[name], random.Random(seed), Comparison()
    for number in range(count):
        facts, day = subject.draw(rng)
        while quick and name in _BESIDE_BIJSTAND and day.year != 2026:
            facts, day = subject.draw(rng)
        if rng.random() < 0.5:
            facts = less(rng, facts)
        municipality = subject.municipalities[-1] if quick else rng.choice(subject.municipalities)
        expected = subject.decide(facts, day, municipality)
        shown = zaakvorm.naar_json(facts, subject.amounts)
        wrong = compare(name, expected, cases.decide(shown, day, name, municipality))
        found.seen += 1
        found.statuses[expected["status"] if expected else "geweigerd"] += 1
        if wrong:
            found.wrong.append(f"{name} geval {number} (zaad {seed}) op {day} in {municipality}: {wrong} in {shown}")
    return found


def less(rng: random.Random, facts: Facts) -> Facts:
    """Some facts and some fields of records unknown."""
    share = rng.choice((0.08, 0.2, 0.5))
    return {name: _less_of(rng, value) for name, value in facts.items() if rng.random() > share}


def _less_of(rng: random.Random, value: Any) -> Any:
    if not isinstance(value, list) or rng.random() < 0.7:
        return value
    return [{name: inner for name, inner in record.items() if rng.random() > 0.2} for record in value]


def compare(name: str, expected: Facts | None, got: service.Explanation | None) -> str:
    """The differences between the oracle's decision and the explained one, in words."""
    if got is None or expected is None:
        return "" if (got is None) == (expected is None) else f"geweigerd: orakel {expected is None}"
    outcomes = got.outcomes()
    values = {outcome: value for outcome, value in expected.items() if outcome not in ("status", "oordelen")}
    pairs = {"status": (expected["status"], got.status)}
    pairs |= {outcome: (value, _read(value, outcomes[outcome])) for outcome, value in values.items()}
    grounds: dict[str, bool | None] = expected.get("oordelen", {})
    for ground, value in grounds.items():
        id = f"{name}.{ground}"
        if id in got.decision.program.places:  # a ground that is itself a fact has no value of its own
            pairs[f"grond {ground}"] = (value, got.decision.value(id))
    if expected.get("recht") is False:
        pairs["gronden"] = (_with(grounds, False), [found["naam"] for found in got.grounds()])
        pairs["niet_beoordeeld"] = (_with(grounds, None), [found["naam"] for found in got.not_judged()])
    return "; ".join(f"{what}: orakel {a}, regels {b}" for what, (a, b) in pairs.items() if a != b)


def _with(grounds: dict[str, bool | None], value: bool | None) -> list[str]:
    return [name for name, found in grounds.items() if found is value]


def _read(expected: Any, text: Any) -> Any:
    """The rules' value, as the oracle writes values of this kind."""
    if isinstance(expected, date) and text not in (None, awb.ONBEPERKT):
        return date.fromisoformat(text)
    if isinstance(expected, Fraction | int) and not isinstance(expected, bool) and text is not None:
        return Fraction(text)
    return text
