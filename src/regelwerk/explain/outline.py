"""An answer as Dutch text for a terminal: whole (`outline`) or only what was decided (`summary`)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain.document import (
    BAD,
    BULLET,
    GOOD,
    OPEN,
    PLAIN,
    QUIET,
    Block,
    Document,
    Item,
    Line,
    Pairs,
    Paragraph,
    Table,
    clean,
)  # fmt: skip
from regelwerk.explain.story import digest, story

#: Steps are set in by their depth, but no deeper than this.
_DEEPEST = 6
_NARROWEST = 40
_CODES = {GOOD: "32", BAD: "31", OPEN: "33", QUIET: "2", "kop": "1"}


def outline(answer: Mapping[str, Any], breedte: int = 100, kleur: bool = False) -> str:
    """The whole explanation of an answer."""
    return render(story(answer), breedte, kleur)


def summary(answer: Mapping[str, Any], breedte: int = 100, kleur: bool = False) -> str:
    """What was decided and what is still needed."""
    return render(digest(answer), breedte, kleur)


def render(document: Document, breedte: int = 100, kleur: bool = False) -> str:
    """A document as text of at most `breedte` columns; only addresses and long names may stick out."""
    layout = _Layout(max(breedte, _NARROWEST), kleur)
    lines = [*layout.wrapped(document.title.upper(), tone="kop"), *layout.line(document.lead, "")]
    for section in document.sections:
        lines += ["", *layout.wrapped(section.title.upper(), tone="kop")]
        for index, block in enumerate(section.blocks):
            if index and (not isinstance(block, Item) or isinstance(section.blocks[index - 1], Pairs)):
                lines.append("")
            lines += layout.block(block)
    return "\n".join(line.rstrip() for line in lines)


def said(line: Line) -> str:
    """A line as one text: what it says, its source, the name of its rule."""
    cite = line.cite.text if line.cite else ""
    text = f"{line.text} ({cite})" if line.text and cite else line.text or cite
    return clean(f"{text} (naam: {line.name})" if line.name else text)


class _Layout:
    """Wraps and colours. Colour is laid over wrapped lines, so that it never changes where they break."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width, self.colour = width, colour

    # -- lines ---------------------------------------------------------------------------------------------

    def wrapped(self, text: str, first: str = "", rest: str = "", tone: str = PLAIN) -> list[str]:
        """`first` stands before the first line, `rest` before the others."""
        lines = textwrap.wrap(clean(text), self.width, initial_indent=first, subsequent_indent=rest,
                              break_long_words=False, break_on_hyphens=False)  # fmt: skip
        return [self._toned(line, tone) for line in lines or [first.rstrip()]]

    def _toned(self, text: str, tone: str) -> str:
        if not self.colour or tone not in _CODES:
            return text
        body = text.lstrip(" ")
        return f"{text[: len(text) - len(body)]}\x1b[{_CODES[tone]}m{body}\x1b[0m"

    def line(self, line: Line, indent: str, lead_width: int = 0) -> list[str]:
        """A line under its indent; its lead stands in a column of its own."""
        lead = line.lead if line.lead in ("", BULLET) else f"{line.lead}:"
        width = len(lead) + bool(lead) if line.lead in ("", BULLET) else lead_width or len(lead) + 1
        return self.wrapped(said(line), indent + lead.ljust(width), indent + " " * width, line.tone)

    # -- blocks --------------------------------------------------------------------------------------------

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(lines=lines):
                for line in lines:
                    yield from self.line(line, "  ")
            case Pairs(rows=rows):
                yield from self._pairs(rows)
            case Item():
                yield from self._item(block)
            case Table():
                yield from self._table(block)

    def _pairs(self, rows: tuple[tuple[str, Line], ...]) -> Iterator[str]:
        column = max(len(name) for name, _ in rows) + 2
        for name, line in rows:
            yield from self.wrapped(said(line), f"  {clean(name).ljust(column)}", " " * (column + 2), line.tone)

    def _item(self, item: Item) -> Iterator[str]:
        indent = "  " * min(item.depth, _DEEPEST)
        body = indent + " " * (2 + max(3, len(item.mark)) + 1)
        tone = "kop" if item.tone == PLAIN and item.lines else item.tone
        yield from self.wrapped(item.title, f"{indent}  {item.mark:>3} ", body, tone)
        column = max((len(line.lead) + 2 for line in item.lines if line.lead not in ("", BULLET)), default=0)
        for line in item.lines:
            if said(line):
                yield from self.line(line, body, column)

    # -- tables --------------------------------------------------------------------------------------------

    def _table(self, table: Table) -> Iterator[str]:
        columns = [index for index in range(len(table.head)) if index not in table.wide_only]
        cells = [[table.head[i] for i in columns], *([said(row[i]) for i in columns] for row in table.rows)]
        right = [index in table.right for index in columns]
        widths = self._widths(cells, right)
        for number, row in enumerate(cells):
            yield from self._row(row, widths, right, "kop" if number == 0 else PLAIN)
            if number == 0:
                yield "  " + "  ".join("-" * width for width in widths)

    def _widths(self, cells: list[list[str]], right: list[bool]) -> list[int]:
        """Columns to the right get what they need; the others share what is left."""
        needed = [max(len(row[index]) for row in cells) for index in range(len(right))]
        free = self.width - 2 - 2 * (len(right) - 1) - sum(n for n, fixed in zip(needed, right, strict=True) if fixed)
        texts = sum(not fixed for fixed in right)
        share = max(free // texts, 12) if texts else 0
        return [n if fixed else min(n, share) for n, fixed in zip(needed, right, strict=True)]

    def _row(self, row: list[str], widths: list[int], right: list[bool], tone: str) -> Iterator[str]:
        folded = [
            textwrap.wrap(cell, width, break_on_hyphens=False) or [""] for cell, width in zip(row, widths, strict=True)
        ]
        for number in range(max(map(len, folded))):
            parts = [lines[number] if number < len(lines) else "" for lines in folded]
            set_out = (part.rjust(width) if to_right else part.ljust(width)
                       for part, width, to_right in zip(parts, widths, right, strict=True))  # fmt: skip
            yield self._toned("  " + "  ".join(set_out), tone)
