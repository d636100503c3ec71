"""Beschut werk, Wsw, cao's and register against their independent oracles: refusals, status, outcomes and grounds."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from tests.measures import cases
from tests.measures.oracle_buren import compare, less
from tests.measures.oracle_norisk import Comparison
from tests.oracle import (
    beschut_werk,
    cao_aan_de_slag,
    cao_indexering,
    cao_wsw,
    doelgroepregister,
    geraakt_cao,
    geraakt_lkv,
    geraakt_register,
    geraakt_sw,
    geraakt_wsw_overig,
    loonkostenvoordeel,
    willekeurig_beschut,
    willekeurig_cao,
    willekeurig_lkv,
    willekeurig_register,
    willekeurig_wsw,
    willekeurig_wsw_overig,
    wsw,
    wsw_overig,
    zaakvorm,
)

from regelwerk import service

Facts = dict[str, Any]
Oracle = Callable[[Facts, date], Facts | None]
_ALL: dict[str, tuple[Oracle, Callable[[random.Random], tuple[Facts, date]]]] = {
    "beschut-werk": (beschut_werk.beslis, willekeurig_beschut.geval),
    "wsw": (wsw.beslis, willekeurig_wsw.geval),
    "doelgroepregister": (doelgroepregister.beslis, willekeurig_register.doelgroepregister),
    "loonkostenvoordeel": (loonkostenvoordeel.beslis, willekeurig_lkv.geval),
    "cao-wsw": (cao_wsw.beslis, willekeurig_cao.cao_wsw),
    "cao-aan-de-slag": (cao_aan_de_slag.beslis, willekeurig_cao.cao_ads),
    "cao-indexering": (cao_indexering.beslis, willekeurig_cao.indexering),
} | {
    name: (partial(wsw_overig.beslis, name), partial(willekeurig_wsw_overig.geval, name))
    for name in wsw_overig.REGELINGEN
}
_PARTS = willekeurig_wsw_overig.DELEN | willekeurig_register.PERCENTAGES
_TWO_DECIMALS = willekeurig_beschut.UREN | willekeurig_wsw_overig.UREN | willekeurig_cao.BEDRAGEN
#: The geldigheidsduur of an indication has bounds of its own.
_REFUSALS = frozenset({"VELD-TEGENSTRIJDIG", "VELD-BEREIK"})
#: What enough cases of a regeling must touch.
_TOUCHING = {
    name: module
    for module in (geraakt_sw, geraakt_wsw_overig, geraakt_register, geraakt_lkv, geraakt_cao)
    for name in module.TE_RAKEN
}
PATHS = {name: module.TE_RAKEN[name] for name, module in _TOUCHING.items()}
#: Those whose rules exist.
SUBJECTS = {name: subject for name, subject in _ALL.items() if name in cases.rules().library.regelingen}


def over_cases(name: str, count: int, seed: int, known: float = 0.5) -> Comparison:
    """Random cases, of which the share `known` has every fact and the others lack some."""
    decide, draw = SUBJECTS[name]
    rng, found = random.Random(seed), Comparison()
    for number in range(count):
        facts, day = draw(rng)
        is_complete = rng.random() < known
        facts = facts if is_complete else less(rng, facts)
        found.seen += 1
        found.complete += is_complete
        expected = decide(facts, day)
        found.hits.update(_TOUCHING[name].geraakt(name, facts, day, expected))
        shown = zaakvorm.naar_json(facts, _TWO_DECIMALS, _PARTS)
        got = cases.decide(shown, day, name, refusals=_REFUSALS)
        wrong = compare(name, expected, got) or _other_outcomes(expected, got)
        if wrong:
            found.wrong.append(f"geval {number} (zaad {seed}) op {day}: {wrong} in {shown}")
    return found


def _other_outcomes(expected: Facts | None, got: service.Explanation | None) -> str:
    """Outcomes that only one side has on that day."""
    if expected is None or got is None:
        return ""
    other = set(got.outcomes()) ^ (set(expected) - {"status", "oordelen"})
    return f"uitkomsten aan één kant: {sorted(other)}" if other else ""
