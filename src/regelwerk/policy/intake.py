"""What a feature file must be before it is read as one: text, of bounded size, and in Dutch."""

from __future__ import annotations

import re
from pathlib import Path

from regelwerk.language.problem import Position, Problem

FILE_BYTES = 1_000_000
TABLE_ROWS = 10_000
STEP_CHARACTERS = 1_000
#: Only so many problems get a suggestion: comparing words is slow, and nobody reads more.
SUGGESTIONS = 50

_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*(?P<language>\S*)\s*")


def refuse_text(name: str, path: Path) -> tuple[str | None, list[Problem]]:
    """The text of a file, or None with the reason why it is not read."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= FILE_BYTES else b""
    except OSError:
        return None, [Problem(Position(name), "FF-SYNTAX", "dit bestand is niet te openen.")]
    if size > FILE_BYTES:
        hint = "Verdeel de scenario's over meer bestanden."
        return None, [Problem(Position(name), "FF-GRENS", f"het bestand is groter dan {FILE_BYTES} bytes.", hint)]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Position(name, content.count(b"\n", 0, error.start) + 1, 1)
        return None, [Problem(place, "FF-SYNTAX", "dit bestand is geen UTF-8.", "Bewaar het bestand als UTF-8.")]
    problems = [*_language(name, text), *_bounds(name, text)]
    return (None, problems) if problems else (text.replace("\r\n", "\n"), [])


def _language(name: str, text: str) -> list[Problem]:
    first = text.partition("\n")[0]
    match = _LANGUAGE.fullmatch(first)
    if match and match["language"] == "nl":
        return []
    place = Position(name, 1, 1)
    if not text.strip():
        return [Problem(place, "FF-LEEG", "dit bestand is leeg.")]
    message = f"de taal is `{match['language']}`." if match else "de eerste regel noemt de taal niet."
    return [Problem(place, "FF-TAAL", message, "Zet op regel 1: `# language: nl`.")]


def _bounds(name: str, text: str) -> list[Problem]:
    lines = text.split("\n")
    rows = [number for number, line in enumerate(lines, start=1) if line.lstrip().startswith("|")]
    problems = []
    if len(rows) > TABLE_ROWS:
        message = f"dit bestand heeft meer dan {TABLE_ROWS} tabelrijen."
        problems.append(Problem(Position(name, rows[TABLE_ROWS], 1), "FF-GRENS", message))
    long = next((number for number, line in enumerate(lines, start=1) if len(line.strip()) > STEP_CHARACTERS), 0)
    if long:
        message = f"deze regel is langer dan {STEP_CHARACTERS} tekens."
        problems.append(Problem(Position(name, long, 1), "FF-GRENS", message))
    return problems
