"""Broken rule files as data: each case lays one or more files over a correct set and lists every problem expected.

A case is a text file under `gevallen/`: why it is wrong, then parts that begin with `=== `: a file with its path under
the root, and last `=== verwacht` with the exact lines. What an editor does not show or a repository should not hold
(no UTF-8, a megabyte, invisible characters) is made in `odd.py`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from regelwerk.language import check, release
from regelwerk.language.library import Library

HERE = Path(__file__).parent
_PART, _EXPECTED = "=== ", "verwacht"


@dataclass(frozen=True)
class Case:
    """Files that replace or join the correct ones, and the lines that checking must give."""

    name: str
    why: str
    files: dict[str, bytes]
    expected: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What checking a case gave, and how long it took."""

    lines: tuple[str, ...]
    seconds: float


@cache
def correct() -> dict[str, bytes]:
    """The correct set of rule files."""
    return release.draft(HERE / "basis")


def cases() -> Iterator[Case]:
    """Every case: the text files, then the odd ones."""
    from fout import odd

    for path in sorted((HERE / "gevallen").rglob("*.txt")):
        yield read(path)
    yield from odd.cases()


def read(path: Path) -> Case:
    """The case in one text file."""
    why, *parts = path.read_text("utf-8").split(f"\n{_PART}")
    contents = dict(part.split("\n", 1) for part in parts)
    expected = contents.pop(_EXPECTED)
    name = path.relative_to(HERE / "gevallen").with_suffix("").as_posix()
    files = {place: f"{text}\n".encode() for place, text in contents.items()}
    return Case(name, why.strip(), files, tuple(expected.splitlines()))


def outcome(case: Case) -> Outcome:
    """Check the correct set with the files of this case laid over it."""
    files = {**correct(), **case.files}
    start = time.process_time()
    lines = tuple(map(str, check.problems(Library(files))))
    return Outcome(lines, time.process_time() - start)
