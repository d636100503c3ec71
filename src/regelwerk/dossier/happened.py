"""An event on its way into the store; apart, so that reading one needs no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NewEvent:
    """Something that happened: `gebeurtenis` and the names in `velden` are those of the signal rules."""

    zaak: str
    gemeente: str
    gebeurtenis: str
    datum: str
    velden: Mapping[str, Any]
