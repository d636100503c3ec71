"""The audit log: which account did what with whose case. Apart from the processing log, which names no staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from regelwerk.dossier.ids import new_id


@dataclass(frozen=True, slots=True)
class Reading:
    """Who did what: `wie` is an account, `vanaf` where from, `resultaat` such as `gegeven` or `geweigerd`."""

    wie: str
    rol: str
    handeling: str
    gemeente: str
    trace_id: str
    besluit: str | None = None
    vanaf: str = ""
    resultaat: str = "gegeven"


def row(reading: Reading, organisatie: str, at: str, besluit: str | None = None) -> dict[str, Any]:
    """A line as it is kept; `besluit` is a decision that got its id only when it was written."""
    said = {name: getattr(reading, name) for name in Reading.__slots__}
    own = {"id": new_id(), "organisatie": organisatie, "tijdstip": at}
    return said | own | {"besluit": besluit or reading.besluit}
