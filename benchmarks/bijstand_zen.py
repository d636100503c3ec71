"""The algemene bijstand against zen-engine with trace: the same translation of the same formulas, see `zen.py`.

What follows from the records of a list, and days counted between dates, the translation does not hold: these values are
given to the rival, as Regelwerk found them. That is in the rival's favour,
so these lines have no limit.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bijstand.cases import BIJSTAND
from benchmarks.harness import Line, Settings
from benchmarks.zen import compare


def measure(settings: Settings) -> Iterator[Line]:
    return compare(settings, BIJSTAND, None)
