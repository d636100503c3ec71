"""What the tests of the bench share: an invented regeling, and features about it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from regelwerk import service
from regelwerk.policy import runner, scenarios
from regelwerk.policy.desk import Desk

HERE = Path(__file__).parent
PROEF = HERE / "proef"
FOUT = HERE / "fout"

HEAD = "# language: nl\n@regeling:proefsubsidie @gemaakt:redactie\nFunctionaliteit: proef\n\n"
GIVEN = '    Gegeven het profiel "gewone aanvrager"\n    En de peildatum is 1 juli 2026\n'


def desk() -> Desk:
    return Desk(service, PROEF)


def read(paths: Iterable[Path]) -> list[scenarios.FeatureFile]:
    """Feature files under their bare names, so that messages are the same in every folder."""
    return [scenarios.read(path, path.name) for path in scenarios.find(paths)]


def written(folder: Path, text: str) -> list[scenarios.FeatureFile]:
    """One feature file with this text."""
    path = folder / "proef.feature"
    path.write_text(text, encoding="utf-8")
    return read([path])


def run(files: list[scenarios.FeatureFile]) -> runner.Report:
    return runner.run(files, desk())
