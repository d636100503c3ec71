"""What knowing more or other facts may do to a decision, and whether the right facts are asked for."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.measures import cases

from regelwerk import service

DECIDED = ("toegekend", "afgewezen")


@dataclass
class Finding:
    """What a measure looked at, and what went wrong."""

    seen: int = 0
    wrong: list[str] = field(default_factory=list)


def flips(count: int, seed: int = 2) -> Finding:
    """A decided outcome must stay when more becomes known."""
    found = Finding()
    for rng, facts, day in cases.stream(count, seed):
        known = cases.partial(rng, facts, rng.choice((0.05, 0.1, 0.2, 0.4)))
        before, after = cases.decide(known, day), cases.decide(facts, day)
        if before is None or after is None or before.status not in DECIDED:
            continue
        found.seen += 1
        settled = {name: value for name, value in before.outcomes().items() if value is not None}
        now = after.outcomes()
        if after.status != before.status or any(now[name] != value for name, value in settled.items()):
            found.wrong.append(f"{day}: {cases.outcome(before)} werd {cases.outcome(after)} bij {facts}")
    return found


def unmarked_facts(count: int, seed: int = 3) -> Finding:
    """Facts under steps that are not marked as deciding may be anything: the outcome stays."""
    found = Finding()
    for rng, facts, day in cases.stream(count, seed):
        known = cases.partial(rng, facts, rng.choice((0, 0, 0.1)))
        before = cases.decide(known, day)
        if before is None:
            continue
        loose = {
            step["naam"] for step in before.to_dict()["stappen"] if step["soort"] == "invoer" and not step["beslissend"]
        }
        changed = _randomised(rng, known, loose)
        after = cases.decide(changed, day)
        if after is None:
            continue
        found.seen += 1
        if cases.outcome(before) != cases.outcome(after):
            found.wrong.append(f"{day}: {cases.outcome(before)} werd {cases.outcome(after)}; {known} -> {changed}")
    return found


def _randomised(rng: random.Random, facts: dict[str, Any], loose: set[str]) -> dict[str, Any]:
    other, _ = cases.complete(rng)
    changed = {name: value for name, value in facts.items() if name not in loose}
    return changed | {name: other[name] for name in sorted(loose & set(other)) if rng.random() < 0.8}


@dataclass
class Asking(Finding):
    """The course of asking: how many questions, and how many turned out not to matter."""

    asked: int = 0
    in_vain: int = 0


def asking(count: int, seed: int = 4) -> Asking:
    """Answering only what is asked leads to the same outcome as knowing everything."""
    found = Asking()
    for rng, facts, day in cases.stream(count, seed):
        everything = cases.decide(facts, day)
        known = cases.partial(rng, facts, rng.choice((0.2, 0.5, 1.0)))
        if everything is None or cases.decide(known, day) is None:
            continue
        found.seen += 1
        asked = _ask_until_settled(known, facts, day)
        last = cases.decide(known | asked, day)
        if last is None or cases.outcome(last) != cases.outcome(everything):
            found.wrong.append(f"{day}: gevraagd {sorted(asked)}, kreeg {last and cases.outcome(last)}, volledig "
                               f"{cases.outcome(everything)}; bekend {known}; alles {facts}")  # fmt: skip
            continue
        found.asked += len(asked)
        found.in_vain += sum(_not_needed(known | asked, name, day, last) for name in asked)
    return found


def _ask_until_settled(known: dict[str, Any], facts: dict[str, Any], day: date) -> dict[str, Any]:
    """Ask one question at a time, in the order given, as long as something that has an answer is missing."""
    asked: dict[str, Any] = {}
    while True:
        now = cases.decide(known | asked, day)
        names = [item["naam"].split("[")[0] for item in now.missing()] if now else []
        open_ = [name for name in names if name in facts and name not in asked]
        if not open_:
            return asked
        asked[open_[0]] = facts[open_[0]]


def _not_needed(facts: dict[str, Any], name: str, day: date, settled: service.Explanation) -> bool:
    without = cases.decide({k: v for k, v in facts.items() if k != name}, day)
    return without is not None and cases.outcome(without) == cases.outcome(settled)
