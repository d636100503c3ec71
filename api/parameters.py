"""The parameters that addresses share, with their Dutch texts and bounds."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import Path, Query

Naam = Annotated[
    str,
    Path(description="Naam van de regeling, zoals `loonkostensubsidie`.", pattern="^[a-z][a-z0-9_-]*$", max_length=60),
]
Peildatum = Annotated[date, Query(description="De dag waarop de feiten worden beoordeeld.")]
Gemeente = Annotated[
    str | None, Query(description="Gemeente van de verordening.", pattern="^[a-z][a-z0-9-]*$", max_length=60)
]
Zichtdatum = Annotated[date | None, Query(description="De dag waarop de regels bekend waren; anders de nieuwste.")]
