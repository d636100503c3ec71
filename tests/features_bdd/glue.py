"""Which features pytest-bdd runs, by which rules, and how its scenarios are those of `regelwerk test`.

Three environment variables let the scenarios that must fail go through here as well: where the features are,
where the rules are, and a file for the verdict of each scenario.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from regelwerk.language.problem import Problem
from regelwerk.policy import runner, scenarios
from regelwerk.policy.lint import check

ROOT = Path(__file__).parents[2]
FEATURES = Path(os.environ.get("REGELWERK_FEATURES", ROOT / "features"))
RULES = Path(os.environ.get("REGELWERK_REGELS", ROOT))
VERDICTS = os.environ.get("REGELWERK_OORDELEN")

FILES = [scenarios.read(path) for path in scenarios.find([FEATURES])] if FEATURES.exists() else []
PLANS = {file.path.as_posix(): runner.plan([file])[0] for file in FILES}


def problems_of_file(file: scenarios.FeatureFile) -> list[Problem]:
    """What keeps the whole file from running; pytest-bdd would stop collecting at such a file."""
    return [*file.broken, *(finding.problem for finding in check(file) if finding.scenario is None)]


def plan_of(feature: Any, scenario: Any) -> runner.Plan:
    """Our scenario for one of pytest-bdd: the same line and, filled in, the same steps."""
    texts = [step.name for step in scenario.steps]
    plans = [p for p in PLANS[Path(feature.filename).as_posix()] if p.scenario.position.line == scenario.line_number]
    return next((plan for plan in plans if [step.text for step in plan.scenario.steps] == texts), plans[0])


def record(plan: runner.Plan, verdict: str) -> None:
    """Keep a verdict for the test that compares both runners."""
    if VERDICTS:
        with Path(VERDICTS).open("a", encoding="utf-8") as file:
            file.write(json.dumps([str(plan.scenario.key), verdict]) + "\n")
