"""CPU seconds of the command line: its help, and a decision on a case file; each a process of its own."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks import cases
from benchmarks.harness import Line, NotMeasured, Ran, Settings, at_most, child, cpu

RUNS = 7
CLI = [sys.executable, "-m", "regelwerk.cli"]


def case_file(folder: Path) -> Path:
    """A case that is granted, with all that a case file can hold."""
    case = next(case for case in cases.decidable(200) if case.decided().status == "toegekend")
    judged = [fact for fact in cases.explainer().program.rulebook.facts if fact.judgement]
    names = {cases.explainer().program.rulebook.shown(fact.id) for fact in judged} & case.json.keys()
    content = {
        "peildatum": case.peildatum.isoformat(),
        "feiten": case.json,
        "herkomst": {name: {"motivering": "meting"} for name in sorted(names)},
    }
    path = folder / "zaak.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def typical(command: Sequence[str | Path], expected: str) -> float:
    """The median CPU seconds of a command that must succeed and print what is expected."""
    runs: list[Ran] = [child(command) for _ in range(RUNS + 1)][1:]
    for ran in runs:
        if ran.code or expected not in ran.output:
            raise AssertionError(f"exitcode {ran.code}: {' '.join(map(str, command[1:]))}\n{ran.output[-2000:]}")
    return median(ran.seconds for ran in runs)


def measure(settings: Settings) -> Iterator[Line]:
    if find_spec("regelwerk.cli") is None:
        raise NotMeasured("de opdrachtregel (regelwerk.cli) is er nog niet")
    yield Line("Python zelf, zonder iets te doen", cpu(typical([sys.executable, "-c", "print('ja')"], "ja")))
    yield at_most("regelwerk --help", typical([*CLI, "--help"], "besluit"), 0.25, cpu)
    with tempfile.TemporaryDirectory() as folder:
        command = [*CLI, "besluit", cases.REGELING, case_file(Path(folder)), "--concept"]
        yield at_most("regelwerk besluit ZAAK.json", typical(command, "oegekend"), 0.5, cpu)
        yield Line("regelwerk besluit ZAAK.json --uitleg", cpu(typical([*command, "--uitleg"], "oegekend")))
        yield Line("regelwerk besluit ZAAK.json --json", cpu(typical([*command, "--json"], '"toegekend"')))
