"""An answer as one HTML page: the same sections as in a terminal, without script or anything from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html import escape
from typing import Any

from regelwerk.explain.document import (
    BAD,
    BULLET,
    GOOD,
    OPEN,
    Block,
    Cite,
    Document,
    Item,
    Line,
    Pairs,
    Paragraph,
    Table,
    clean,
)  # fmt: skip
from regelwerk.explain.story import story

_STYLE = """
body { font: 1rem/1.5 sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2rem; border-bottom: 1px solid #767676; }
.uitkomst { font-weight: bold; } .stil, code { color: #595959; font-size: .9em; }
dl { display: grid; grid-template-columns: minmax(8rem, 22rem) 1fr; gap: .25rem 1rem; } dt { font-weight: bold; } dd { margin: 0; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ccc; }
.rechts { text-align: right; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; } ul { margin: .25rem 0; }
a { color: #154273; } .diep { margin-left: 1.5rem; }
@media print { a::after { content: " (" attr(href) ")"; font-size: .8em; } h2, h3 { break-after: avoid; } }
"""  # noqa: E501
#: What a Content-Security-Policy needs to let exactly this style through.
STYLE_HASH = f"sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}"

# What a tone means is said in words too; colour alone would be lost on some readers.
_MARKS = {GOOD: "✓ ", BAD: "✗ ", OPEN: "? "}


def page(answer: Mapping[str, Any]) -> str:
    """The whole explanation of an answer."""
    return render(story(answer))


def render(document: Document) -> str:
    """A document as HTML5."""
    title = _text(document.title)
    parts = [
        f'<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>',
        f'<meta name="viewport" content="width=device-width">\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>',
        f'<h1>{title}</h1>\n<p class="uitkomst">{_line(document.lead)}</p>',
    ]
    for section in document.sections:
        parts.append(f"<section>\n<h2>{_text(section.title)}</h2>")
        parts += [piece for block in section.blocks for piece in _block(block)]
        parts.append("</section>")
    return "\n".join([*parts, "</main>\n</body>\n</html>\n"])


def _text(text: str) -> str:
    return escape(clean(text))


def _line(line: Line) -> str:
    lead = f"<em>{_text(line.lead)}:</em> " if line.lead not in ("", BULLET) else ""
    cite = _link(line.cite) if line.cite and line.cite.text else ""
    text = _text(line.text)
    body = f"{text} ({cite})" if text and cite else text or cite
    where = " in ".join(f"<code>{_text(part)}</code>" for part in (line.name, line.place) if part)
    return f"{_MARKS.get(line.tone, '')}{lead}{body}{f' – {where}' if where else ''}"


def _link(cite: Cite) -> str:
    if not cite.url.startswith(("https://", "http://")):
        return _text(cite.text)
    return f'<a href="{escape(cite.url)}">{_text(cite.text)}</a>'


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(lines=lines):
            yield f"<p>{'<br>'.join(map(_line, lines))}</p>"
        case Pairs(rows=rows):
            pairs = (f"<dt>{_text(name)}</dt><dd>{_line(line)}</dd>" for name, line in rows)
            yield f"<dl>{''.join(pairs)}</dl>"
        case Item():
            yield from _item(block)
        case Table():
            yield from _table(block)


def _item(item: Item) -> Iterator[str]:
    mark = "" if item.mark in (BULLET, "?") else f"{_text(item.mark)}. "
    deep = ' class="diep"' if item.depth else ""
    lines = [text for line in item.lines if (text := _line(line))]
    heading = f"{_MARKS.get(item.tone, '')}{mark}{_text(item.title)}"
    if not lines:
        yield f"<p{deep}>{heading}</p>"
        return
    yield f"<div{deep}><h3>{heading}</h3><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul></div>"


def _table(table: Table) -> Iterator[str]:
    side = ['class="rechts"' if index in table.right else "" for index in range(len(table.head))]
    head = "".join(f'<th scope="col" {style}>{_text(name)}</th>' for name, style in zip(table.head, side, strict=True))
    rows = (
        "".join(f"<td {style}>{_line(cell)}</td>" for cell, style in zip(row, side, strict=True)) for row in table.rows
    )
    yield f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"
