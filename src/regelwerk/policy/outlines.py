"""Examples of an outline that two readers would fill in differently, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.language.problem import Position, Problem

_NAME = re.compile(r"[\w -]+")
_SLOT = re.compile(r"<[^<>]+>")


def check(file: str, scenario: Mapping[str, Any]) -> Iterator[Problem]:
    """Problems of the heads and cells of all examples of one scenario."""
    for examples in scenario["examples"]:
        seen: set[str] = set()
        for cell in examples.get("tableHeader", {}).get("cells", ()):
            if not _NAME.fullmatch(cell["value"]):
                hint = "Gebruik letters, cijfers, spaties, `-` en `_`."
                yield _problem(file, cell, "FF-SYNTAX", f"`{cell['value']}` is geen naam voor een kolom.", hint)
            if cell["value"] in seen:
                yield _problem(file, cell, "FF-DUBBEL", f"de kolom `{cell['value']}` staat er twee keer.", "")
            seen.add(cell["value"])
        for cell in (cell for row in examples["tableBody"] for cell in row["cells"]):
            if _SLOT.search(cell["value"]):
                hint = "Een voorbeeld bevat alleen waarden."
                yield _problem(file, cell, "FF-SYNTAX", f"`{cell['value']}` verwijst naar een andere kolom.", hint)


def _problem(file: str, cell: Mapping[str, Any], code: str, message: str, hint: str) -> Problem:
    location = cell["location"]
    return Problem(Position(file, location["line"], location["column"]), code, message, hint)
