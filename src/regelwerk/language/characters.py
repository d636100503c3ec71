"""Bytes to text in which every character is what it looks like, and advice on letters that a name cannot hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from regelwerk.language.problem import Position, Problem

#: Characters that show a text otherwise than it is read: bidirectional controls and invisible spaces.
_DECEPTIVE = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))} | set(
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffe\uffff"
)
#: Unicode categories of what is no letter, mark, digit, sign or space: controls, and line breaks that no editor shows.
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def decode(path: str, content: bytes) -> tuple[str | None, list[Problem]]:
    """The text of a file, or None with what is wrong with its characters."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[content.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8")) + 1
        place = Position(path, line, column)
        return None, [Problem(place, "RB-CODERING", "dit teken is geen UTF-8.", "Bewaar het bestand als UTF-8.")]
    return (None, bad) if (bad := list(_bad_characters(path, text))) else (text, [])


def _bad_characters(path: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        column = hidden(line)
        if column is not None:
            yield Problem(Position(path, number, column + 1), "RB-CODERING", *unprintable(line[column]))


def hidden(text: str) -> int | None:
    """Where the first character stands that shows otherwise than it reads, counted from 0."""
    if text.isprintable():
        return None
    return next((n for n, c in enumerate(text) if c in _DECEPTIVE or unicodedata.category(c) in _UNPRINTABLE), None)


def unprintable(character: str) -> tuple[str, str]:
    """What is wrong with an invisible character, and what to do."""
    if character == "\t":
        return "hier staat een tab.", "Gebruik spaties."
    if character == "\ufeff":
        return "hier staat een onzichtbaar teken (U+FEFF).", "Bewaar het bestand als UTF-8 zonder BOM."
    return f"hier staat een onzichtbaar teken (U+{ord(character):04X}).", "Haal het weg."


def plain_letters(word: str) -> str:
    """What to type instead of the letters of `word` that are not a-z: `geïnd` is `geind`, a Cyrillic `а` is named."""
    spelled = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    foreign = next((character for character in spelled if not character.isascii()), "")
    if foreign:
        return f"De `{foreign}` (U+{ord(foreign):04X}) is een ander teken dan het lijkt; typ het opnieuw."
    return f"Bedoelt u `{spelled}`?" if spelled != word else ""
