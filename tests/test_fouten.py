"""Broken rule files: the exact place, code, message and suggestion of every problem, in one run, within a second."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fout import cases, mutations, telling

from regelwerk.language import check, formula, limits, release, source
from regelwerk.language.library import Library
from regelwerk.language.problem import Position, Problem, Problems
from regelwerk.language.source import Text

LANGUAGE = Path(check.__file__).parent
ALL = list(cases.cases())
#: These tell about a case or a release, not about rule files.
ELSEWHERE = {"casefile.py", "facts.py", "origins.py", "answers.py", "release.py", "listing.py", "period.py", "keys.py"}


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_a_broken_file_is_told_exactly(case):
    found = cases.outcome(case)
    assert list(found.lines) == list(case.expected)
    assert found.seconds < 5  # one second is the bar; this finds what hangs, on a slow machine too


def test_the_correct_set_has_no_problems():
    assert check.problems(Library(cases.correct())) == []


def test_windows_line_ends_are_fine():
    windows = {path: content.replace(b"\n", b"\r\n") for path, content in cases.correct().items()}
    assert check.problems(Library(windows)) == []


def test_places_are_the_same_with_windows_line_ends():
    broken = [case for case in ALL if not case.name.startswith("vreemd/")]
    for case in broken[::10]:
        files = {**cases.correct(), **case.files}
        windows = {path: content.replace(b"\n", b"\r\n") for path, content in files.items()}
        assert tuple(map(str, check.problems(Library(windows)))) == case.expected, case.name


# -- completeness ------------------------------------------------------------------------------------------


def test_every_code_has_a_case():
    written = {
        code for path in LANGUAGE.glob("*.py") for code in re.findall(r'"(RB-[A-Z-]+)"', path.read_text("utf-8"))
    }
    told = {code for case in ALL for line in case.expected for code in re.findall(r"RB-[A-Z-]+", line)}
    assert written - told == {"RB-UITGAVE"}


def test_every_sentence_has_a_case():
    told = "\n".join(line for case in ALL for line in case.expected)
    sentences = [(path.name, text) for path in sorted(LANGUAGE.glob("*.py")) if path.name not in ELSEWHERE
                 for text in _sentences(ast.parse(path.read_text("utf-8")))]  # fmt: skip
    assert len(sentences) > 100
    assert [(name, text) for name, text in sentences if not re.search(text, told)] == []


def _sentences(tree: ast.Module) -> Iterator[str]:
    """A pattern for every Dutch sentence that a module can say: a text that ends as one, and is no docstring."""
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    docs |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "description"}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(re.escape(p.value) if isinstance(p, ast.Constant) else ".*" for p in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs | inside:
            text = re.escape(node.value)
        else:
            continue
        if re.search(r"\w.*\ .*[.?]$", text):
            yield text


# -- what is not in a file ---------------------------------------------------------------------------------


def test_a_link_in_the_rules_is_refused(tmp_path):
    (tmp_path / "rules/proef").mkdir(parents=True)
    (tmp_path / "rules/proef/regeling.yaml").symlink_to("/etc/passwd")
    with pytest.raises(Problems) as caught:
        release.draft(tmp_path)
    assert str(caught.value) == (
        "rules/proef/regeling.yaml: RB-PAD een koppeling (symlink) is niet toegestaan in `rules/`."
    )


def test_what_is_just_within_the_limits_is_fine():
    deep = "a: " + "[" * (limits.FILE_DEPTH - 1) + "]" * (limits.FILE_DEPTH - 1)
    many = "a:\n" + "- {b: c, d: e}\n" * ((limits.FILE_NODES - 3) // 5)
    large = "a: b\n" + "#" * (limits.LINE_CHARACTERS - 1) + "\n"
    large += "\n".join(["#" * 8_000] * 200)[: limits.FILE_BYTES - len(large)]
    for text in (deep, many, large, "a: " + "x" * limits.SCALAR_CHARACTERS, "a: b" + "\n" * (limits.FILE_LINES - 1)):
        assert source.read("bestand", text.encode())[1] == []
    assert len(large) == limits.FILE_BYTES
    longest = "x" * limits.FORMULA_CHARACTERS
    deepest = "(" * (limits.FORMULA_DEPTH - 1) + "x" + ")" * (limits.FORMULA_DEPTH - 1)
    for text in (longest, deepest, "1" * limits.NUMBER_DIGITS + "." + "1" * limits.NUMBER_DECIMALS):
        assert not isinstance(formula.parse(Text.at(text, Position("formule", 1, 1))), Problem)


def test_random_changes_to_the_real_rules_never_crash_or_hang():
    tally = mutations.run(count=12)
    assert tally.slowest < 5  # far above what a busy machine does to it: this is about hanging


# -- figures -----------------------------------------------------------------------------------------------


def test_the_count_is_of_exact_places_and_suggestions():
    assert len(ALL) >= 80
    good = next(case for case in ALL if case.name == "namen/eigen_naam")
    moved = replace(good, expected=tuple(line.replace(":10:14:", ":10:15:") for line in good.expected))
    other = replace(good, expected=tuple(line.replace("`inkomensgrens`", "`huur`") for line in good.expected))
    counts = [telling.count_faults(some) for some in ([good], [good, moved], [good, other])]
    assert [(count.right_places, count.right_suggestions) for count in counts] == [(100, 100), (50, 50), (100, 50)]


def test_typing_errors_get_the_right_suggestion():
    assert telling.count_typing_errors(100) >= 90
