"""A user's mistake is a value: where it is, which code, what is wrong and what would be right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; line and column count from 1, 0 means: the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. `hint` says what would be right; both texts are Dutch.

    `discreet` is the text for who may not see the value again (logs, other systems); empty when neither repeats it.
    """

    position: Position
    code: str
    message: str
    hint: str = ""
    discreet: str = ""

    def __str__(self) -> str:
        tail = f" {self.hint}" if self.hint else ""
        return f"{self.position}: {self.code} {self.message}{tail}"


class Problems(Exception):
    """Rule files that cannot be used; carries every problem found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


class CaseRefused(Problems):
    """A case that cannot be judged: wrong values, contradictory facts, no peildatum. Nothing is decided."""


def brief(text: str) -> str:
    """A text as a message shows it: on one line, and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


_NAME = re.compile(r"([a-z][a-z0-9-]*\.)?[a-z][a-z0-9_-]*(\[[0-9]{1,4}\](\.[a-z][a-z0-9_]*)?)?")
#: The shortest number that may be a BSN, written without the noughts before it.
_NUMBER = 8


def may_be_repeated(name: str) -> bool:
    """Whether a name that somebody wrote can be shown to others: one as we write names, without a BSN in it."""
    return len(name) <= 100 and bool(_NAME.fullmatch(name)) and sum(map(str.isdigit, name)) < _NUMBER


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be, or None."""
    return _nearest(word, tuple(sorted(set(known))))


@lru_cache(maxsize=1_000)
def _nearest(word: str, known: tuple[str, ...]) -> str | None:
    hits = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return hits[0] if hits else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A Dutch suggestion for a misspelt word, or nothing."""
    hit = nearest(word, known)
    return f"Bedoelt u `{hit}`?" if hit else ""
