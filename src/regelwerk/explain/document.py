"""The form of a Dutch explanation before it is laid out: sections of paragraphs, pairs, items and tables.

The terminal and Markdown lay out the same document, so that the two cannot say different things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: How a line is meant: the terminal may colour it, Markdown does not.
GOOD, BAD, OPEN, QUIET, PLAIN = "goed", "fout", "open", "stil", ""
#: The lead of a line that is one of several.
BULLET = "-"

# Line breaks, control characters and the marks that turn the direction of text; a no-break space stays.
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Cite:
    """A source as people read it, and where."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line under an item or in a paragraph: a lead word, text, a source, and the name and place of the rule."""

    text: str
    lead: str = ""
    tone: str = PLAIN
    cite: Cite | None = None
    name: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """Something with a mark (a number, `G3`) and a title, and lines under it. `depth` says how far below the top."""

    mark: str
    title: str
    lines: tuple[Line, ...] = ()
    depth: int = 0
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class Paragraph:
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their values, in two columns."""

    rows: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head. `right`: columns set to the right; `wide_only`: columns a terminal has no room for."""

    head: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    right: frozenset[int] = frozenset()
    wide_only: frozenset[int] = frozenset()


Block = Paragraph | Pairs | Item | Table


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    lead: Line
    sections: tuple[Section, ...]


def clean(text: str) -> str:
    """Text of one line that can do nothing to a terminal: no control characters, no hidden direction marks."""
    return _CONTROLS.sub("", _SPACES.sub(" ", text)).strip()


def sentence(text: str) -> str:
    """With a capital at the start and a full stop at the end."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".?!:”" else "." if text else "")
