"""Step words as data: a form, an example, an explanation and the function that does it.

One matcher serves the fast runner and pytest-bdd, so that the two cannot disagree about what a step means.
A form reads like the step: `<waarde>` stands for text, `[…]` may be left out, `(a|b)` is a choice.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

KINDS = ("Gegeven", "Als", "Dan")

#: The parts of a form that are not plain text.
_PARTS = re.compile(r"<(?P<slot>[a-z_]+)>|\[(?P<maybe>[^]]*)\]|\((?P<choice>[^)]*)\)|\"<(?P<quoted>[a-z_]+)>\"")


@dataclass(frozen=True)
class Word:
    """One step of the vocabulary. `tabel`: the step must have a table under it."""

    kind: str
    form: str
    example: str
    explanation: str
    function: Callable[..., None] = field(repr=False)
    tabel: bool = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(_pattern(self.form))

    @property
    def example_text(self) -> str:
        return self.example.removeprefix(f"{self.kind} ")

    @property
    def shown(self) -> str:
        """The step in its plainest form: without what may be left out, with the first of each choice."""
        return re.sub(r"\(([^|)]*)[^)]*\)", r"\1", re.sub(r"\[[^]]*\]", "", f"{self.kind} {self.form}"))

    @property
    def first(self) -> str:
        """The word every such step starts with, or nothing when it starts with a slot."""
        start = re.match(r"[^\s<\[(]+(?=\s|$)", self.form)
        return start[0] if start else ""


def _pattern(form: str) -> str:
    """The regular expression of a form."""
    made, end = [], 0
    for part in _PARTS.finditer(form):
        made.append(re.escape(form[end : part.start()]))
        made.append(_part_pattern(part))
        end = part.end()
    return "".join(made) + re.escape(form[end:])


def _part_pattern(part: re.Match[str]) -> str:
    if part["slot"]:
        return f"(?P<{part['slot']}>.+)"
    if part["quoted"]:
        return f'["“](?P<{part["quoted"]}>.+)["”]'
    if part["choice"]:
        return f"(?:{'|'.join(map(re.escape, part['choice'].split('|')))})"
    return f"(?:{_pattern(part['maybe'])})?"


@dataclass(frozen=True, slots=True)
class Match:
    """A step text, understood."""

    word: Word
    arguments: Mapping[str, str | None]


class Vocabulary:
    """The closed list of step words, found by kind and first word; earlier words win over later ones."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = tuple(words)
        self._found: dict[tuple[str, str], Match | None] = {}
        self._by_start: dict[tuple[str, str], list[Word]] = {}
        starts = {(word.kind, word.first) for word in self.words}
        for kind, first in starts | {(kind, "") for kind in KINDS}:
            self._by_start[kind, first] = [w for w in self.words if w.kind == kind and w.first in ("", first)]

    def match(self, kind: str, text: str) -> Match | None:
        """What this step means, or None for a step outside the vocabulary."""
        key = (kind, text)
        if key not in self._found:
            self._found[key] = self._search(kind, text)
        return self._found[key]

    def _search(self, kind: str, text: str) -> Match | None:
        first = text.partition(" ")[0]
        words = self._by_start.get((kind, first)) or self._by_start[kind, ""]
        for word in words:
            if match := word.regex.fullmatch(text):
                return Match(word, match.groupdict())
        return None

    def lines(self) -> Iterator[str]:
        """Every step with its form, what it does and an example."""
        for word in self.words:
            yield f"{word.kind} {word.form}"
            yield f"    {word.explanation}"
            yield f"    {word.example}"

    def hint(self, kind: str, text: str) -> str:
        """A Dutch suggestion for a step outside the vocabulary."""
        for other in KINDS:
            if other != kind and (match := self._search(other, text)) and match.word.first:
                return f"Deze stap hoort bij `{other}`."
        near = self._nearest(kind, text)
        known = " of ".join(f"`{word.shown}`" for word in near)
        return f"Bedoelt u {known}?" if known else "`regelwerk stappen` toont alle stappen."

    def _nearest(self, kind: str, text: str) -> list[Word]:
        """At most two words that look like this step, those of its own kind first."""
        texts = {spelling: word for word in self.words for spelling in (word.example_text, word.form)}
        hits = difflib.get_close_matches(text, texts, n=4, cutoff=0.6)
        words = list(dict.fromkeys(texts[hit] for hit in hits))
        return sorted(words, key=lambda word: word.kind != kind)[:2]
