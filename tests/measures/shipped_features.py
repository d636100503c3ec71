"""The features in this repository: how many, whether they pass, and what they leave untested."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.measures import cases

from regelwerk import service
from regelwerk.policy import runner, scenarios
from regelwerk.policy.coverage import Coverage
from regelwerk.policy.desk import Desk

#: Where a rule file writes a formula; the rest of the line is the formula. (Under `lezing`, `anders` is a sentence.)
_FORMULA = re.compile(r"^\s*(?:(?:- )?(?:formule|als|dan)|- anders): (.*)$", re.MULTILINE)


#: Rules whose features are still being written; take a line out when it has its scenarios.
_BEING_WRITTEN: tuple[str, ...] = ()


@dataclass
class Shipped:
    """What a run over all features found. `count` is those on the subsidy and the minimum wage."""

    count: int
    total: int
    passed: int
    gaps: list[str]
    longest: int


def files() -> list[scenarios.FeatureFile]:
    """All features, read."""
    paths = scenarios.find([cases.ROOT / "features"])
    return [scenarios.read(path, path.relative_to(cases.ROOT).as_posix()) for path in paths]


def desk() -> Desk:
    """A desk on the draft rules."""
    return Desk(service, cases.ROOT)


def measure() -> Shipped:
    """Run everything once."""
    place = desk()
    coverage = Coverage(place)
    report = runner.run(files(), place, watch=coverage.watch)
    about = [r for r in report.results if re.search(r"features/(loonkostensubsidie|minimumloon)/", r.scenario.key.file)]
    texts = (path.read_text("utf-8") for path in sorted((cases.ROOT / "rules").rglob("*.yaml")))
    longest = max(len(formula) for text in texts for formula in _FORMULA.findall(text))
    gaps = [str(gap) for gap in coverage.gaps() if not str(gap).startswith(_BEING_WRITTEN)]
    return Shipped(len(about), len(report.results), report.count("geslaagd"), gaps, longest)
