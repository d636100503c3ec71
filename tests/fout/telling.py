"""Counts for the bars: how many broken files are told exactly, how often a typing error gets the right suggestion.

python -m fout.telling --schrijf    (in tests/) writes what checking says now into the cases, to review as a diff
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from fout.cases import HERE, Case, Outcome, cases, outcome
from fout.mutations import ROOT
from regelwerk.language import release
from regelwerk.language.library import Library
from regelwerk.language.scope import Scope

_SUGGESTION = "Bedoelt u "


@dataclass(frozen=True)
class Tally:
    """Percentages over all cases; `seconds` is the CPU time of the slowest."""

    cases: int
    problems: int
    right_places: float
    right_suggestions: float
    seconds: float


def count_faults(some: Iterable[Case] | None = None) -> Tally:
    """Check all cases, or some. A place is path, line, column and code; a suggestion is due where one is expected."""
    found = [(case, outcome(case)) for case in (cases() if some is None else some)]
    due = [(line, got) for case, got in found for line in case.expected if _SUGGESTION in line]
    return Tally(
        len(found),
        sum(len(case.expected) for case, _ in found),
        _percentage([_places(got.lines) == _places(case.expected) for case, got in found]),
        _percentage([line in got.lines for line, got in due]),
        max(got.seconds for _, got in found),
    )


def count_typing_errors(count: int, seed: int = 1) -> float:
    """The percentage of random typing errors in names of the real rules for which the right name is suggested."""
    library = Library(release.draft(ROOT))
    chance = random.Random(seed)
    hits = []
    for _ in range(count):
        regeling = chance.choice(sorted(library.regelingen))
        scope = Scope(library, chance.choice(library.change_days()))
        known = {*scope.names(regeling), *scope.shared}
        name = chance.choice(sorted(known))
        wrong = mistyped(name, chance)
        if wrong not in known:
            hits.append(scope.suggestion(regeling, wrong, {}) == f"{_SUGGESTION}`{name}`?")
    return _percentage(hits)


def mistyped(name: str, chance: random.Random) -> str:
    """The name with one letter too few, too many, wrong, or two in the wrong order."""
    at = chance.randrange(len(name) - 1)
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz_")
    return chance.choice([
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at:],
        name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    ])  # fmt: skip


def _places(lines: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Path, line, column and code of each line."""
    return [tuple(line.split(" ", 2)[:2]) for line in lines]


def _percentage(hits: list[bool]) -> float:
    return 100 * sum(hits) / len(hits) if hits else 100.0


def _write(case: Case, got: Outcome) -> None:
    path = HERE / "gevallen" / f"{case.name}.txt"
    if path.exists():
        head = path.read_text("utf-8").split("\n=== verwacht\n")[0]
        path.write_text("\n".join([head, "=== verwacht", *got.lines, ""]), "utf-8")


if __name__ == "__main__":
    if "--schrijf" in sys.argv:
        for case in cases():
            _write(case, outcome(case))
    print(count_faults())
