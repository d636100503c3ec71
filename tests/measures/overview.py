"""How long one overview takes: every decision and what they do to each other, in milliseconds of CPU and as a ratio."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regelwerk import overview, service
from regelwerk.language import casefile

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one overview, also with its answer, how many regelingen it decided, and how much that is for one
    of their decisions."""

    milliseconds: float
    answered: float
    regelingen: int
    ratio: float


def timing(path: Path, repeats: int = 30) -> Timing:
    """The fastest of some runs, on rules that were compiled before."""
    rules, case = service.open_rules(ROOT, concept=True), casefile.read(path.read_bytes(), path.name)
    day = date.fromisoformat(case.peildatum)
    made = overview.overview(rules, case.facts, day, case.gemeente, case.origin)
    whole = _fastest(lambda: overview.overview(rules, case.facts, day, case.gemeente, case.origin), repeats)
    answered = _fastest(lambda: _answer(rules, case, day), repeats)
    facts = {**case.facts, **made.answered}
    one = _fastest(lambda: service.decide(rules, "loonkostensubsidie", facts, day, herkomst=case.origin), repeats)
    return Timing(whole, answered, len(made.explained), whole / one)


def _answer(rules: service.Rules, case: casefile.Case, day: date) -> object:
    return overview.answer(overview.overview(rules, case.facts, day, case.gemeente, case.origin))


def _fastest(run: Callable[[], object], repeats: int) -> float:
    times = []
    for _ in range(repeats):
        start = time.process_time()
        run()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def cases() -> list[Path]:
    """The typical cases."""
    return sorted((ROOT / "tests/overzicht/zaken").glob("*.json"))
