"""The hash chain of an organisation: entries over salted commitments, so that content can be destroyed and nothing
else can change unseen.

An entry holds the hash of the one before it; the commitment in it is a hash over a random salt and every column of
the row that it stands for. Salt and row can be destroyed, and the entry still fits.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from regelwerk.dossier.errors import Refusal

Part = str | bytes | int | None
DECISION, ACTIVATION, DESTRUCTION = "besluit", "activering", "vernietiging"
_ENTRY, _COMMITMENT, _ORIGIN = "regelwerk.keten.1", "regelwerk.toezegging.1", "regelwerk.oorsprong.1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One link. `vorige`, `toezegging` and `hash` are 32 bytes; `onderwerp` is the id of a row of kind `soort`."""

    organisatie: str
    volgnummer: int
    vorige: bytes
    soort: str
    onderwerp: str
    toezegging: bytes
    tijdstip: str
    hash: bytes

    def fits(self) -> bool:
        """Whether the hash is that of the rest."""
        return self.hash == _hash(self)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a chain stood: to be kept outside the reach of whoever manages the database."""

    organisatie: str
    volgnummer: int
    hash: str
    tijdstip: str

    def to_json(self) -> str:
        return json.dumps({"soort": "regelwerk.ijkpunt.1", **asdict(self)})


def checkpoint(text: str) -> Checkpoint:
    """The checkpoint in a line of JSON. Raises Refusal when it is none."""
    try:
        found = json.loads(text)
        if found.pop("soort") != "regelwerk.ijkpunt.1" or len(bytes.fromhex(found["hash"])) != 32:
            raise ValueError
        return Checkpoint(**{**found, "volgnummer": int(found["volgnummer"])})
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal(
            "Dit is geen ijkpunt: verwacht wordt een regel zoals `regelwerk keten ijkpunt` die geeft."
        ) from None


def packed(parts: Iterable[Part]) -> bytes:
    """Parts as bytes of which no two lists give the same: each with its kind and length."""
    found = []
    for part in parts:
        if isinstance(part, bytes):
            found.append(b"b%d:%s" % (len(part), part))
        elif part is None:
            found.append(b"n0:")
        else:
            text = str(part).encode()
            found.append((b"i%d:%s" if isinstance(part, int) else b"s%d:%s") % (len(text), text))
    return b"".join(found)


def commitment_of(soort: str, row: Mapping[str, Any]) -> bytes:
    """What an entry says about a row: a hash over its `zout` and all other columns by name.

    Once the salt is gone there is nothing to guess from.
    """
    parts: list[Part] = [_COMMITMENT, soort, row["zout"]]
    for name in sorted(row):
        if name != "zout":
            parts += (name, row[name])
    return hashlib.sha256(packed(parts)).digest()


def origin(organisatie: str) -> bytes:
    """What the first entry of an organisation takes for its predecessor."""
    return hashlib.sha256(packed((_ORIGIN, organisatie))).digest()


def next_entry(
    organisatie: str, head: tuple[int, bytes] | None, soort: str, onderwerp: str, toezegging: bytes, tijdstip: str
) -> Entry:
    """The entry after `head`, the number and hash of the last one (None: there is none yet)."""
    number, previous = head or (0, origin(organisatie))
    loose = Entry(organisatie, number + 1, previous, soort, onderwerp, toezegging, tijdstip, b"")
    return Entry(organisatie, number + 1, previous, soort, onderwerp, toezegging, tijdstip, _hash(loose))


def _hash(entry: Entry) -> bytes:
    parts = (_ENTRY, entry.organisatie, entry.volgnummer, entry.vorige, entry.soort, entry.onderwerp,
             entry.toezegging, entry.tijdstip)  # fmt: skip
    return hashlib.sha256(packed(parts)).digest()
