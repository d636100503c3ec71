"""A decision on its way into the store: what a caller hands over, and what is ready to be written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from regelwerk.dossier import keys, privacy, processing, records
from regelwerk.dossier.audit import Reading
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.keys import Keyring
from regelwerk.explain.steps import Explanation


@dataclass(frozen=True, slots=True)
class Sender:
    """The Idempotency-Key of a request and the bytes of its body."""

    key: str
    request: bytes


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision to keep. `files` are the rules it was made with (`Rules.files`), `feiten` the facts as filed.

    `zaak` is the case key of the sender: never a name or a BSN. `uitgave_hash` is that of `releases.Running`. `reading`
    says for the audit log who decided; it is written with the decision.
    """

    explanation: Explanation
    feiten: Mapping[str, Any]
    files: Mapping[str, bytes]
    gemeente: str
    line: processing.Line
    zaak: str | None = None
    persoon: privacy.Person | None = None
    soort: str = records.FIRST
    wijze: str = records.AUTOMATIC
    vervangt: str | None = None
    uitgave_hash: str | None = None
    sender: Sender | None = None
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A committed decision: its id, its place in the chain, and whether an earlier request already made it."""

    id: str
    volgnummer: int
    hash: str
    aangemaakt_op: str
    herhaald: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A decision ready to write: all that needs no database was done by whoever asked."""

    organisatie: str
    new: NewDecision
    row: dict[str, Any]
    key: dict[str, Any]
    idempotency: tuple[bytes, bytes] | None


def now() -> datetime:
    return datetime.now(UTC)


def moment(at: datetime) -> str:
    """A time as it is kept: UTC, with microseconds and `Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def columns(thing: Any) -> dict[str, Any]:
    """A flat record with slots as a row."""
    return {name: getattr(thing, name) for name in thing.__slots__}


def prepare(keyring: Keyring, organisatie: str, new: NewDecision, at: datetime) -> Prepared:
    """Encrypt and sign for what is to be written."""
    id = new_id()
    key, kept = privacy.sealed_key(keyring, organisatie)
    plain = records.content_of(new.explanation, new.feiten).to_bytes()
    row = {
        "id": id, "organisatie": organisatie, "gemeente": new.gemeente, "persoon": None, "zaak": new.zaak,
        "soort": new.soort, "wijze": new.wijze, "vervangt": new.vervangt, "uitgave_hash": new.uitgave_hash,
        **columns(records.made(new.explanation)), "aangemaakt_op": moment(at),
        "sleutel": kept["id"],
        "inhoud": keys.seal(key, plain, privacy.place(organisatie, new.gemeente, id, "besluit")),
        "zout": os.urandom(16),
    }  # fmt: skip
    return Prepared(organisatie, new, row, kept, _digests(new.sender))


def _digests(sender: Sender | None) -> tuple[bytes, bytes] | None:
    if sender is None:
        return None
    return hashlib.sha256(sender.key.encode()).digest(), hashlib.sha256(sender.request).digest()
