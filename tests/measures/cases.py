"""Random cases (of loonkostensubsidie unless said) as a case system would file them, decided through the service."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from tests.oracle import willekeurig

from regelwerk import service

ROOT = Path(__file__).resolve().parents[2]
REGELING = "loonkostensubsidie"


@cache
def rules() -> service.Rules:
    """The draft in this repository."""
    return service.open_rules(ROOT, concept=True)


@cache
def judgements(regeling: str = REGELING) -> frozenset[str]:
    """The facts that a person judges, of this regeling and of those that all share; of a list as `lijst.veld`."""
    subjects = rules().library.regelingen[regeling].subjects
    own = [item for versions in subjects.values() for v in versions for item in (v.model.invoer or {}).items()]
    shared = [(name, fact) for name, fact, _ in rules().library.shared.values()]
    facts = [(str(name), fact) for name, fact in (*own, *shared)]
    facts += [(f"{name}.{field}", part) for name, fact in facts for field, part in (fact.velden or {}).items()]
    return frozenset(name for name, fact in facts if fact.oordeel)


def reasons(facts: dict[str, Any], regeling: str = REGELING) -> dict[str, dict[str, str]]:
    """An origin with reasons for each judgement among these facts, also for those in the records of a list."""
    said = [name for name in facts if name in judgements(regeling)]
    for name, records in facts.items():
        for number, record in enumerate(records if isinstance(records, list) else ()):
            said += [f"{name}[{number}].{field}" for field in record if f"{name}.{field}" in judgements(regeling)]
    return {name: {"motivering": "testgeval"} for name in said}


def decide(
    facts: dict[str, Any],
    day: date,
    regeling: str = REGELING,
    gemeente: str | None = None,
    refusals: frozenset[str] = frozenset({"VELD-TEGENSTRIJDIG"}),
) -> service.Explanation | None:
    """The decision on facts in JSON form, or None when they are refused, as facts that contradict each other are."""
    try:
        return service.decide(rules(), regeling, facts, day, gemeente=gemeente, herkomst=reasons(facts, regeling))
    except service.CaseRefused as refused:
        if not {problem.code for problem in refused.problems} <= refusals:
            raise
        return None


def outcome(explanation: service.Explanation) -> tuple[str, dict[str, Any]]:
    """What a decision comes down to: status and values."""
    return explanation.status, explanation.outcomes()


def complete(rng: random.Random) -> tuple[dict[str, Any], date]:
    """A case in which everything that its regime asks is known."""
    day = willekeurig.peildatum_van(rng)
    facts = willekeurig.toekenbaar(rng, day)
    for _ in range(rng.choice((0, 0, 1, 2))):
        willekeurig.buig(rng, facts, day)
    return willekeurig.naar_json(facts), day


def partial(rng: random.Random, facts: dict[str, Any], share: float) -> dict[str, Any]:
    """The same case with a share of its facts not yet known."""
    return {name: value for name, value in facts.items() if rng.random() > share}


def stream(count: int, seed: int) -> Iterator[tuple[random.Random, dict[str, Any], date]]:
    """`count` complete cases, the same for the same seed."""
    rng = random.Random(seed)
    for _ in range(count):
        facts, day = complete(rng)
        yield rng, facts, day
