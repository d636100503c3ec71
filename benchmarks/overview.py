"""An overview of one case, against the same regelingen decided one by one on the same facts.

The rulebooks are compiled before the clock starts, as in a service. What the overview adds is what regelingen answer
for each other and how they work together; what it saves is that a fact they share is read and checked once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benchmarks.harness import ROOT, Line, Settings, alternate, at_most, micro, times
from regelwerk import overview, service
from regelwerk.language import casefile

CASES = ROOT / "tests/overzicht/zaken"
LIMIT, RATIO = 0.005, 1.0


def measure(settings: Settings) -> Iterator[Line]:
    """Raises AssertionError when an overview does not decide as the decisions one by one do."""
    rules = service.open_rules(ROOT, concept=True)
    for path in sorted(CASES.glob("*.json")):
        yield from _of(rules, casefile.read(path.read_bytes(), path.name), path.stem, settings)


def _of(rules: service.Rules, case: casefile.Case, name: str, settings: Settings) -> Iterator[Line]:
    day = date.fromisoformat(case.peildatum)
    facts = {**case.facts, **_overview(rules, case, day).answered}
    names = [*_overview(rules, case, day).explained]

    def one_by_one() -> dict[str, str]:
        return {name: service.decide(rules, name, facts, day, gemeente=case.gemeente or None,
                                     herkomst=case.origin).status for name in names}  # fmt: skip

    together = {name: one.status for name, one in _overview(rules, case, day).explained.items()}
    assert together == one_by_one()
    timing = alternate({"samen": lambda: _overview(rules, case, day), "los": one_by_one}, settings.rounds, 1)
    both = timing.seconds("samen"), timing.seconds("los")
    yield at_most(f"{name}: {len(names)} regelingen", both[0], LIMIT, micro)
    yield at_most("  ten opzichte van elk apart beslist", both[0] / both[1], RATIO, times)


def _overview(rules: service.Rules, case: casefile.Case, day: date) -> overview.Overview:
    return overview.overview(rules, case.facts, day, case.gemeente, case.origin)
