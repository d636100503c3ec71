"""The commands of the bench: what they print and their exit codes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from regelwerk import service
from regelwerk.language.problem import Problems
from regelwerk.policy import commands

from .bench import FOUT, PROEF


def test_features_of_the_project_are_found(capsys: pytest.CaptureFixture[str]):
    assert commands.run_features(service, PROEF, None) == 0
    assert capsys.readouterr().out == "14 scenario's: 14 geslaagd, 0 mislukt, 0 niet uitvoerbaar.\n"


def test_problems_show_the_line_and_a_caret(capsys: pytest.CaptureFixture[str]):
    assert commands.run_features(service, PROEF, FOUT / "taal.feature") == 4
    lines = capsys.readouterr().out.split("\n")
    assert lines[0].endswith("taal.feature:1:1: FF-TAAL de eerste regel noemt de taal niet.")
    assert "    Zet op regel 1: `# language: nl`." in lines


def test_places_start_at_the_root_of_the_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    root = tmp_path / "map met spatie"
    shutil.copytree(PROEF, root)
    (root / "features" / "fout.feature").write_text("# language: nl\n", encoding="utf-8")
    assert commands.run_features(service, root, None) == 4
    assert capsys.readouterr().out.startswith("features/fout.feature:")


def test_an_empty_folder_is_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert commands.run_features(service, PROEF, tmp_path) == 4
    assert "FF-LEEG er zijn geen features gevonden." in capsys.readouterr().out


@pytest.mark.parametrize("broken", ["recht/2024-01-01.yaml", "parameters.yaml"])
def test_rule_files_that_are_wrong_stop_the_run(tmp_path: Path, broken: str):
    root = tmp_path / "proef"
    shutil.copytree(PROEF, root)
    path = root / "rules" / "proefsubsidie" / broken
    path.write_text(path.read_text(encoding="utf-8").replace("bron: proef.2.1", "bron: proef.9"), encoding="utf-8")
    with pytest.raises(Problems) as found:
        commands.run_features(service, root, None)
    assert {problem.code for problem in found.value.problems} == {"RB-BRON"}


def test_coverage_tells_what_is_missing(capsys: pytest.CaptureFixture[str]):
    assert commands.show_coverage(service, PROEF, None) == 0
    out = capsys.readouterr().out
    assert "rules/proefsubsidie/recht/2020-01-01.yaml: deze versie nooit gebruikt.\n" in out
    assert "proefsubsidie: versies 2 van 3," in out


def test_vocabulary_is_shown(capsys: pytest.CaptureFixture[str]):
    assert commands.show_vocabulary() == 0
    assert "Gegeven <feit> is <waarde>\n" in capsys.readouterr().out
