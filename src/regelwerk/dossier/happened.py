"""An event on its way into the store; apart, so that reading one needs no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class NewEvent:
    """Something that happened: `gebeurtenis` and the names in `velden` are those of the signal rules."""

    zaak: str
    gemeente: str
    gebeurtenis: str
    datum: str
    velden: Mapping[str, Any]


class EventRow(Protocol):
    """An event as the store gives it back; `velden` is JSON."""

    @property
    def gebeurtenis(self) -> str: ...
    @property
    def datum(self) -> str: ...
    @property
    def velden(self) -> str: ...
