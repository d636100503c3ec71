"""The lean record of a decision: facts, values, and with what it was made. All else is worked out from these."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelwerk import __version__
from regelwerk.explain.steps import Explanation
from regelwerk.language.types import UNLIMITED

#: Kinds of decision, and how it came about.
FIRST, RECONSIDERED, REVISED = "primair", "heroverweging", "herziening"
AUTOMATIC, WITH_ASSESSOR = "automatisch", "met_beoordelaar"


@dataclass(frozen=True, slots=True)
class Content:
    """What is encrypted of a decision: facts as filed, who gave them, and the value of every definition.

    `verordening_van` is the municipality whose verordening the rulebook holds; `niet_gebruikt` are facts without part.
    """

    feiten: Mapping[str, Any]
    herkomst: Mapping[str, Mapping[str, str]]
    waarden: tuple[Any, ...]
    niet_gebruikt: tuple[str, ...]
    verordening_van: str | None

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no floats, ASCII."""
        values = [value if type(value) in _SIMPLE else _plain(value) for value in self.waarden]
        record = {
            "feiten": self.feiten, "herkomst": self.herkomst, "waarden": values, "niet_gebruikt": self.niet_gebruikt,
            "verordening_van": self.verordening_van,
        }  # fmt: skip
        return json.dumps(record, sort_keys=True, separators=(",", ":")).encode()


def content(raw: bytes) -> Content:
    """The content in canonical bytes."""
    found = json.loads(raw)
    values = tuple(_exact(value) for value in found["waarden"])
    return Content(found["feiten"], found["herkomst"], values, tuple(found["niet_gebruikt"]), found["verordening_van"])


#: What JSON holds as it is.
_SIMPLE = {int, bool, str, type(None)}


def _plain(value: Any) -> Any:
    """A value as JSON: a quotient and `onbeperkt` become objects, so that each kind reads back as itself."""
    if isinstance(value, tuple):
        numerator, denominator = value
        return {"onbeperkt": True} if numerator is UNLIMITED else {"teller": numerator, "noemer": denominator}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return {"onbeperkt": False} if value is UNLIMITED else value


def _exact(value: Any) -> Any:
    if isinstance(value, list):
        return [_exact(part) for part in value]
    if not isinstance(value, dict):
        return value
    if "onbeperkt" in value:
        return (UNLIMITED, 1) if value["onbeperkt"] else UNLIMITED
    return value["teller"], value["noemer"]


@dataclass(frozen=True, slots=True)
class Made:
    """With what and what was decided, in the clear: days are ISO text, hashes hexadecimal.

    `uitgave` is the name of the release (None: a draft), `zichtdatum` the day on which the law was known.
    """

    regeling: str
    status: str
    peildatum: str
    geldigheidsdatum: str
    zichtdatum: str | None
    uitgave: str | None
    regelset: str
    motor: str
    handtekening: str


@dataclass(frozen=True, slots=True)
class Record:
    """A stored decision. `content` is None once it was destroyed; `volgnummer` is its place in the chain."""

    id: str
    organisatie: str
    gemeente: str
    zaak: str | None
    persoon: str | None
    soort: str
    wijze: str
    vervangt: str | None
    aangemaakt_op: str
    uitgave_hash: str | None
    made: Made
    content: Content


def made(explanation: Explanation) -> Made:
    """What a decision was made with."""
    decision, context = explanation.decision, explanation.context
    return Made(
        regeling=explanation.rulebook.regeling, status=explanation.status,
        peildatum=date.fromordinal(decision.peildatum).isoformat(), geldigheidsdatum=explanation.valid_on,
        zichtdatum=context.known_on, uitgave=context.release, regelset=explanation.rulebook.hash,
        motor=__version__, handtekening=explanation.signature(),
    )  # fmt: skip


def content_of(explanation: Explanation, feiten: Mapping[str, Any]) -> Content:
    """What is kept in secret of a decision on these facts (as filed)."""
    context = explanation.context
    return Content(feiten, context.origin, explanation.decision.values, context.unused, context.gemeente)
