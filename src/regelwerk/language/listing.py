"""Problems as people and editors read them: sorted by place, with the line and a caret, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from regelwerk.language.problem import Position, Problem

_RED, _BOLD, _OFF = "\x1b[31m", "\x1b[1m", "\x1b[0m"


def listed(problems: Iterable[Problem], root: Path, colour: bool = False) -> str:
    """Every problem with its line and a caret below it, and how many there are."""
    ordered = sorted(problems)
    parts = [_one(problem, root, colour) for problem in ordered]
    count = f"{len(ordered)} probleem gevonden." if len(ordered) == 1 else f"{len(ordered)} problemen gevonden."
    return "\n".join([*parts, count])


def _one(problem: Problem, root: Path, colour: bool) -> str:
    place = str(problem.position) if problem.position.line else problem.position.file
    head = f"{place}: {problem.code} {problem.message}"
    if colour:
        head = f"{_BOLD}{place}{_OFF}: {_RED}{problem.code}{_OFF} {problem.message}"
    shown = [head, *_excerpt(problem.position, root)]
    return "\n".join([*shown, f"    {problem.hint}"] if problem.hint else shown)


def _excerpt(position: Position, root: Path) -> list[str]:
    path = root / position.file
    if not position.line or not path.is_file():
        return []
    lines = path.read_text("utf-8", errors="replace").split("\n")
    if position.line > len(lines):
        return []
    line = lines[position.line - 1].rstrip("\r")
    start = max(0, position.column - 80)
    return [f"    {line[start : start + 120]}", " " * (position.column - 1 - start + 4) + "^"]


def as_json(problems: Iterable[Problem]) -> str:
    """The problems for an editor: one object each."""
    found = [
        {"bestand": p.position.file, "regel": p.position.line, "kolom": p.position.column, "code": p.code,
         "melding": p.message, "hint": p.hint} for p in sorted(problems)
    ]  # fmt: skip
    return json.dumps(found, ensure_ascii=False, indent=1)
