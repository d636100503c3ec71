"""The fast runner and pytest-bdd judge every scenario alike, also those that must fail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from regelwerk.policy import runner, scenarios

from .bench import FOUT, PROEF, desk

TESTS = Path(__file__).parents[1]


def _by_pytest_bdd(folder: Path, verdicts: Path) -> dict[str, str]:
    """The verdict of each scenario, and of files that pytest-bdd cannot read none."""
    settings = {"REGELWERK_FEATURES": str(folder), "REGELWERK_REGELS": str(PROEF), "REGELWERK_OORDELEN": str(verdicts)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        str(TESTS / "features_bdd" / "test_features.py"),
    ]
    done = subprocess.run(
        command, env={**os.environ, **settings}, cwd=TESTS.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return dict(json.loads(line) for line in verdicts.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("folder", [FOUT, PROEF / "features"], ids=lambda folder: folder.name)
def test_same_verdict(folder: Path, tmp_path: Path):
    files = [scenarios.read(path) for path in scenarios.find([folder])]
    ours = {str(result.scenario.key): result.verdict for result in runner.run(files, desk()).results}
    theirs = _by_pytest_bdd(folder, tmp_path / "oordelen.txt")
    assert {key: ours[key] for key in theirs} == theirs
    # What pytest-bdd dropped or could not read is what we do not count as run.
    assert {ours[key] for key in ours.keys() - theirs.keys()} <= {"niet uitvoerbaar"}
