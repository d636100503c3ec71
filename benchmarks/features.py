"""A thousand Dutch scenarios of five steps: `regelwerk test`, pytest-bdd on the same files, behave with empty steps.

pytest-bdd runs the same step functions as `regelwerk test`, so that only the runners differ. behave decides nothing:
each of its steps is an empty function. Each runs as a process of its own, CPU seconds with all it starts.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.cases import REGELING
from benchmarks.hand_decimal import CENT, Law
from benchmarks.harness import ROOT, Line, NotMeasured, Ran, Settings, at_most, child, cpu, times

FILES, PER_FILE = 20, 50
PROFILE = "werknemer_uit_de_bijstand"
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

HEAD = """\
# language: nl
@regeling:{regeling} @gemaakt:meting
Functionaliteit: Loonkostensubsidie, deel {part}

"""
SCENARIO = """\
  Scenario: zaak {number} met een loonwaarde van {percent}%
    Gegeven het profiel "{profile}"
    En de peildatum is 1 {month} 2026
    En loonwaarde is {percent}%
    Als de aanvraag wordt beoordeeld
    Dan is hoogte € {amount}

"""
EMPTY_STEPS = """\
from behave import step, use_step_matcher

use_step_matcher("re")


@step("(?P<text>.*)")
def any_step(context, text):
    pass
"""


def scenario(number: int, law: Law) -> str:
    """The profile is a full-time worker of 36 hours, granted long ago: the amount is that of 1 January."""
    percent = Decimal(1 + number * 37 % 9900) / 100
    total = law.full_wage.at(date(2026, 1, 1)) * (1 + law.holiday.at(date(2026, 1, 1)))
    part = min(1 - percent / 100, law.highest_part.at(date(2026, 1, 1)))
    amount = f"{(total * part).quantize(CENT, ROUND_HALF_UP):,}".translate(str.maketrans(",.", ".,"))
    shown = f"{percent.normalize():f}".replace(".", ",")
    month = MONTHS[number % 12]
    return SCENARIO.format(number=number, percent=shown, profile=PROFILE, month=month, amount=amount)


def write(folder: Path) -> int:
    """The feature files; returns the number of scenarios."""
    law = Law()
    folder.mkdir()
    for part in range(FILES):
        rows = [scenario(part * PER_FILE + i, law) for i in range(PER_FILE)]
        text = HEAD.format(regeling=REGELING, part=part + 1) + "".join(rows)
        (folder / f"deel_{part + 1:02}.feature").write_text(text, encoding="utf-8")
    return FILES * PER_FILE


def passed(ran: Ran, number: int) -> float:
    """CPU seconds of a run in which every scenario passed."""
    counted = [int(text.replace(".", "")) for text in re.findall(r"\b[0-9]{1,3}[.]?[0-9]{3}\b", ran.output)]
    # pytest-bdd's tests count themselves, with one or two tests more.
    if ran.code or not any(number <= count <= number + 5 for count in counted):
        raise AssertionError(f"exitcode {ran.code}\n{ran.output[-3000:]}")
    return ran.seconds


def typical(command: Sequence[str | Path], number: int, runs: int, cwd: Path = ROOT, **env: str) -> float:
    return median(passed(child(command, cwd, env), number) for _ in range(runs))


def measure(settings: Settings) -> Iterator[Line]:
    for name, what in (
        ("regelwerk.cli", "de opdrachtregel (regelwerk.cli)"),
        ("regelwerk.policy.runner", "de testbank"),
    ):
        if find_spec(name) is None:
            raise NotMeasured(f"{what} is er nog niet")
    if find_spec("gherkin") is None:
        raise NotMeasured("gherkin-official is niet geïnstalleerd (extra `features`)")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "features"
        number = write(folder)
        runs = 1 if settings.quick else 3
        own = typical([sys.executable, "-m", "regelwerk.cli", "test", folder], number, runs)
        yield at_most(f"regelwerk test, {number} scenario's", own, 3, cpu)
        yield from _pytest_bdd(folder, number, own)
        yield from _behave(Path(temporary), folder, number, own, runs)


def _pytest_bdd(folder: Path, number: int, own: float) -> Iterator[Line]:
    glue = ROOT / "tests" / "features_bdd" / "test_features.py"
    if find_spec("pytest_bdd") is None or not glue.exists():
        yield Line("pytest-bdd", "NIET GEMETEN: niet geïnstalleerd")
        return
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-o", "addopts=", glue]
    took = typical(command, number, 1, REGELWERK_FEATURES=str(folder), REGELWERK_REGELS=str(ROOT))
    yield Line("pytest-bdd, dezelfde bestanden en stappen", cpu(took))
    yield Line("Sneller dan pytest-bdd", times(took / own))


def _behave(temporary: Path, folder: Path, number: int, own: float, runs: int) -> Iterator[Line]:
    if find_spec("behave") is None:
        yield Line("behave", "NIET GEMETEN: niet geïnstalleerd")
        return
    copy = temporary / "behave"
    shutil.copytree(folder, copy / "features")
    (copy / "features" / "steps").mkdir()
    (copy / "features" / "steps" / "leeg.py").write_text(EMPTY_STEPS, encoding="utf-8")
    took = typical([sys.executable, "-m", "behave", "--format", "null", "features"], number, runs, cwd=copy)
    yield Line("behave, dezelfde bestanden, lege stappen", cpu(took))
    yield Line("Ten opzichte van behave met lege stappen", times(own / took))
