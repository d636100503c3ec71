"""Every mistake in a feature has a code, a place and an exact message; all of a run come out together."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from regelwerk import policy
from regelwerk.policy import runner
from regelwerk.policy.codes import CODES
from regelwerk.policy.report import report_lines

from .bench import FOUT, GIVEN, HEAD, read, run, written

FILES = sorted(FOUT.glob("*.feature"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_exact_messages(path):
    """Rewrite the expectations with REGELWERK_HERSCHRIJF=1, and read the difference before keeping it."""
    found = "".join(f"{line}\n" for line in report_lines(run(read([path]))))
    expected = path.with_suffix(".verwacht")
    if os.environ.get("REGELWERK_HERSCHRIJF"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_has_a_case():
    texts = "".join(path.read_text(encoding="utf-8") for path in FOUT.glob("*.verwacht"))
    # FF-GRENS takes files that are too large to keep; see below.
    assert set(re.findall(r"FF-[A-Z]+", texts)) == CODES.keys() - {"FF-GRENS"}


def test_every_code_in_the_source_is_explained():
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(policy.__path__[0]).glob("*.py"))
    assert set(re.findall(r"\bFF-[A-Z]+", sources)) == CODES.keys()


def test_a_faulty_file_does_not_stop_the_others():
    report = run(read([FOUT]))
    assert report.exit_code == 4
    assert report.problems == sorted(report.problems)
    assert len({problem.position.file for problem in report.problems}) >= len(FILES) - 2
    assert report.count("geslaagd") > 0
    assert report.count("mislukt") > 0


def _codes(report: runner.Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_no_features_at_all_is_no_success():
    report = run([])
    assert report.exit_code == 4
    assert _codes(report) == ["FF-LEEG"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"# language: nl\nFunctionaliteit: \xff\n", "FF-SYNTAX"),
        (b"\xef\xbb\xbf# language: nl\nFunctionaliteit: x\n", "FF-TAAL"),
        (b"# language: nl\n" + b"#" * 1_000_000, "FF-GRENS"),
        (b"# language: nl\n" + b"  | a |\n" * 10_001, "FF-GRENS"),
        (b"# language: nl\nFunctionaliteit: x\n  Scenario: y\n    Gegeven " + b"a" * 1_000, "FF-GRENS"),
        (b"\x00\x01\x02", "FF-TAAL"),
    ],
    ids=["geen utf-8", "bom", "te groot", "te veel rijen", "te lange stap", "nul"],
)
def test_what_is_no_feature_is_refused_at_once(tmp_path: Path, content: bytes, code: str):
    path = tmp_path / "proef.feature"
    path.write_bytes(content)
    begin = time.process_time()
    report = run(read([path]))
    assert _codes(report) == [code]
    assert time.process_time() - begin < 5


def test_exactly_at_the_limit_is_allowed(tmp_path: Path):
    rows = "".join(f"      | {number % 100}% |\n" for number in range(9_999))
    outline = f"{HEAD}  Abstract Scenario: a\n{GIVEN}    En loonwaarde is <x>\n    Als proefsubsidie wordt beoordeeld\n"
    files = written(tmp_path, f"{outline}    Dan is er recht\n\n    Voorbeelden:\n      | x |\n{rows}")
    assert not files[0].broken
    assert len(files[0].scenarios) == 9_999


def test_a_missing_file_is_a_problem():
    assert _codes(run(read([Path("/bestaat/niet.feature")]))) == ["FF-SYNTAX"]


def test_many_unknown_steps_stay_fast(tmp_path: Path):
    steps = "".join(f"    Als de zoveelste {number} keer iets onbekends gebeurt\n" for number in range(5_000))
    begin = time.process_time()
    report = run(written(tmp_path, f"{HEAD}  Scenario: lang\n{GIVEN}{steps}    Dan is er recht\n"))
    assert _codes(report) == ["FF-STAP"] * 5_000
    assert time.process_time() - begin < 10


def test_windows_line_ends_are_the_same(tmp_path: Path):
    text = f"{HEAD}  Scenario: a\n{GIVEN}    Als proefsubsidie wordt beoordeeld\n    Dan is er recht\n"
    assert run(written(tmp_path, text.replace("\n", "\r\n"))).exit_code == 0
