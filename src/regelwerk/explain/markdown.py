"""An answer as Markdown, for a dossier or a page: the same sections as in a terminal, with links to the law."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from regelwerk.explain.document import BULLET, Block, Cite, Document, Item, Line, Pairs, Paragraph, Table, clean
from regelwerk.explain.story import story

# What could be read as markup or as HTML; facts and motivations hold whatever people typed.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~&#])")
# The numbers of steps, facts and amounts stay readable; what follows may not make a link of them.
_REFERENCE = re.compile(r"\\\[((?:[GB]?[0-9]+(?:, )?)+)\\\](?![(\[:])")
_LIST_START = re.compile(r"^([-+=]|[0-9]+(?=[.)]))")


def markdown(answer: Mapping[str, Any]) -> str:
    """The whole explanation of an answer."""
    return render(story(answer))


def render(document: Document) -> str:
    """A document as Markdown (CommonMark with tables)."""
    lines = [f"# {plain(document.title)}", "", f"**{inline(document.lead)}**"]
    for section in document.sections:
        lines += ["", f"## {plain(section.title)}"]
        for block in section.blocks:
            lines += ["", *_block(block)]
    return "\n".join(lines)


def plain(text: str) -> str:
    """Text that means itself wherever it stands."""
    escaped = _REFERENCE.sub(r"[\1]", _MARKUP.sub(r"\\\1", clean(text)))
    return _LIST_START.sub(lambda start: start[1] + "\\" if start[1].isdigit() else "\\" + start[1], escaped)


def inline(line: Line) -> str:
    """A line with its lead, its source as a link, and the name and place of its rule."""
    lead = f"*{plain(line.lead)}:* " if line.lead not in ("", BULLET) else ""
    cite = _link(line.cite) if line.cite and line.cite.text else ""
    text = plain(line.text)
    body = f"{text} ({cite})" if text and cite else text or cite
    where = " in ".join(f"`{clean(part).replace('`', '')}`" for part in (line.name, line.place) if part)
    return lead + body + (f" – {where}" if where else "")


def _link(cite: Cite) -> str:
    if not cite.url.startswith(("https://", "http://")):
        return plain(cite.text)
    return f"[{plain(cite.text)}]({quote(cite.url, safe=':/?#&=%@+,;~')})"


# -- blocks ----------------------------------------------------------------------------------------------------


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(lines=lines):
            yield "  \n".join(inline(line) for line in lines)
        case Pairs(rows=rows):
            yield "| | |"
            yield "| --- | --- |"
            yield from (f"| {plain(name)} | {inline(line)} |" for name, line in rows)
        case Item():
            yield from _item(block)
        case Table():
            yield from _table(block)


def _item(item: Item) -> Iterator[str]:
    mark = "" if item.mark in (BULLET, "?") else f"{item.mark}. "
    lines = [text for line in item.lines if (text := inline(line))]
    if lines:
        yield from (f"**{mark}{plain(item.title)}**", "", *(f"- {line}" for line in lines))
    else:
        yield f"**{mark.strip()}** {plain(item.title)}" if mark else f"- {plain(item.title)}"


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(plain, table.head))} |"
    yield f"| {' | '.join('---:' if index in table.right else '---' for index in range(len(table.head)))} |"
    for row in table.rows:
        yield f"| {' | '.join(inline(cell) for cell in row)} |"
