"""A year of days of bijstand: every day decided, spans with their causes, and the table of months.

The rulebooks are compiled before the clock starts, as in a service; the first timeline of a process is printed apart.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

from benchmarks.harness import ROOT, Line, Settings, alternate, at_most, micro
from regelwerk import service
from regelwerk.language import casefile

REGELING, CASE = "participatiewet", "demo/4-bijstand-juiste-feiten.json"
START, END = date(2025, 4, 1), date(2026, 4, 1)
LIMIT = 0.1


def measure(settings: Settings) -> Iterator[Line]:
    """Raises AssertionError when the year does not have the spans that its facts and amounts make."""
    rules, case = service.open_rules(ROOT, concept=True), casefile.read((ROOT / CASE).read_bytes())
    start = time.process_time()
    first = _year(rules, case)
    cold = time.process_time() - start
    assert [span["van"] for span in first["spannen"]] == [
        "2025-04-01", "2025-04-14", "2025-07-01", "2025-09-17", "2025-10-01", "2026-01-01",
    ]  # fmt: skip
    timing = alternate({"jaar": lambda: _year(rules, case)}, settings.rounds, 1)
    days = (END - START).days
    yield at_most(f"Een jaar van {days} dagen participatiewet", timing.seconds("jaar"), LIMIT, micro)
    yield Line("  per dag", micro(timing.seconds("jaar") / days))
    yield Line("  de eerste keer, met het lezen en vertalen van de regels", micro(cold))


def _year(rules: service.Rules, case: casefile.Case) -> dict[str, object]:
    return service.timeline(rules, REGELING, case, START, END)
