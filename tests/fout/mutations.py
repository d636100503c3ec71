"""Random small changes to the real rule files: whatever comes of it is a list of problems, soon, and never a crash."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regelwerk import service
from regelwerk.language import check, release
from regelwerk.language.library import Library, needed_for
from regelwerk.language.problem import Problems

ROOT = Path(__file__).resolve().parents[2]
_SIGNS = "abcdefghijklmnopqrstuvwxyz_ABZ0123456789 .,:;-+*/=<>!?#&%@|()[]{}'\"`~^\\\t\r\n\0€é\u0430\u202e\u2028"


@dataclass(frozen=True)
class Tally:
    """How many changed files were checked, how many were still right, and how many CPU seconds the slowest took.

    The seconds are those above what the same files take unchanged.
    """

    count: int
    still_right: int
    slowest: float


def run(count: int, seed: int = 1) -> Tally:
    """Check `count` changed sets; an exception other than the documented ones ends the run, and names its seed."""
    files = release.draft(ROOT)
    right, slowest = 0, 0.0
    usual: dict[str, float] = {}
    for number in range(count):
        path, content = changed(files, random.Random(f"{seed}.{number}"))
        regeling = _regeling(path)
        some = needed_for(files, regeling, "voorbeeldstad")
        if regeling not in usual:
            _seconds(some)
            usual[regeling] = _seconds(some)
        try:
            slowest = max(slowest, _seconds({**some, path: content}) - usual[regeling])
            right += _decides({**files, path: content}, regeling)
        except Exception as error:
            raise AssertionError(f"seed {seed}.{number}, {path}") from error
    return Tally(count, right, slowest)


def _seconds(files: dict[str, bytes]) -> float:
    start = time.process_time()
    check.problems(Library(files))
    return time.process_time() - start


def _regeling(path: str) -> str:
    """A regeling that needs this file."""
    folders = path.split("/")
    if folders[1] == "feiten":
        return "minimumloon"
    return folders[3] if folders[1] == "gemeenten" else folders[1]


def changed(files: dict[str, bytes], chance: random.Random) -> tuple[str, bytes]:
    """One file with a few changes."""
    path = chance.choice(sorted(files))
    text = files[path].decode()
    for _ in range(chance.choice([1, 1, 1, 2, 3, 10])):
        text = chance.choice([_delete, _insert, _replace, _swap_lines, _repeat_line, _swap_words])(text, chance)
    return path, text.encode("utf-8", "surrogatepass")


def _decides(files: dict[str, bytes], regeling: str) -> bool:
    """Whether the changed files can still decide."""
    try:
        service.decide(service.Rules(files), regeling, {}, date(2026, 3, 1)).to_json()
    except Problems:
        return False
    return True


def _delete(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    return text[:start] + text[start + chance.choice([1, 1, 2, 5, 40]) :]


def _insert(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    return text[:start] + chance.choice(_SIGNS) * chance.choice([1, 1, 1, 2, 200]) + text[start:]


def _replace(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    return text[:start] + chance.choice(_SIGNS) + text[start + 1 :]


def _swap_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def _repeat_line(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))
    return "\n".join(lines)


def _swap_words(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    words[chance.randrange(len(words))] = chance.choice(words)
    return " ".join(words)
