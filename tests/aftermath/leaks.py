"""A BSN or a name of a test in what should hold none: logs, databases, answers, temporary files, captured output.

Every BSN in the tests is of the range 9999xxxxx, and every person is called so that a search finds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

#: Not within a longer number or a hash.
CANARY = re.compile(rb"(?<![0-9A-Za-z])9999[0-9]{5}(?![0-9A-Za-z])|Proefpersoon|T\. Proef|T\. Anders")
#: What a test itself sends, as the one who files a case; and leaks on purpose, in the test of this search.
SENT, ON_PURPOSE = ("demo", "batch.ndjson"), "opzettelijk"
#: The published description of the API, with its invented person in the examples.
PUBLISHED = "beschrijving"


def of_text(where: str, text: str) -> list[str]:
    """Where a text tells of a person: never what it tells."""
    return [f"{where}, teken {found.start()}" for found in CANARY.finditer(text.encode())][:1]


def of_folder(folder: Path) -> tuple[int, list[str]]:
    """How many files were looked through, and which of them tell of a person."""
    count, found = 0, []
    for path in _files(folder):
        count += 1
        if match := CANARY.search(path.read_bytes()):
            found.append(f"{path}, byte {match.start()}")
    return count, found


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or path.name in (*SENT, ON_PURPOSE) or path.name.startswith(PUBLISHED):
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path
