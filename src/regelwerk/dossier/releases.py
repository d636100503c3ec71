"""Releases in the database: copied in by hash, proposed by one person, activated by another, at a moment.

The one that runs is the one activated last. A `zichtdatum` picks the newest that was known then, of all that ever ran.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, case, insert, select

from regelwerk.dossier import rulebooks
from regelwerk.dossier.append import append_entry, moment
from regelwerk.dossier.chain import ACTIVATION
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import FourEyes, Overtaken, Refusal, Unknown
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.schema import ACTIVERING, INTREKKING, UITGAVE, VOORSTEL
from regelwerk.dossier.scope import Scope, whole
from regelwerk.language import check
from regelwerk.language.library import Library
from regelwerk.language.problem import Problem, Problems


@dataclass(frozen=True, slots=True)
class Running:
    """A release that runs or ran: its hash, name, the day from which it was known, and who put it to work when."""

    voorstel: str
    hash: str
    naam: str
    bekend_vanaf: str
    ingaand_op: str
    voorgesteld_door: str
    geactiveerd_door: str


def copy(database: Database, naam: str, known_from: date, files: Mapping[str, bytes]) -> str:
    """Copy a release in; gives its hash.

    Raises Problems for rules that are wrong, Refusal for a known name with other files, or known files by another name.
    """
    named = {path: sha256(content).hexdigest() for path, content in sorted(files.items())}
    digest = rulebooks.digest_of(named)
    row = {"hash": digest, "naam": naam, "bekend_vanaf": known_from.isoformat(), "bestanden": json.dumps(named)}
    nobody = Scope("", frozenset())
    with database.read(nobody) as connection:
        if _held(connection, row):  # checked when it came in, and again when it is activated
            return digest
    sound(files)
    with database.write(nobody) as connection:
        if not _held(connection, row):
            rulebooks.keep_files(connection, named, files)
            connection.execute(insert(UITGAVE), row)
    return digest


def _held(connection: Connection, row: Mapping[str, str]) -> bool:
    """Whether this release is there already. Raises Refusal when its name or its files are there as another."""
    same = (UITGAVE.c.hash == row["hash"]) | (UITGAVE.c.naam == row["naam"])
    found = connection.execute(select(UITGAVE).where(same)).mappings().all()
    if any(dict(one) != row for one in found):
        raise Refusal(f"De uitgave `{row['naam']}` staat al in de opslag, met een andere naam, datum of inhoud.")
    return bool(found)


def sound(files: Mapping[str, bytes]) -> None:
    """Raises Problems with everything that is wrong with the rules."""
    if wrong := _wrong(tuple(sorted(files.items()))):
        raise Problems(wrong)


@lru_cache(maxsize=2)
def _wrong(files: tuple[tuple[str, bytes], ...]) -> tuple[Problem, ...]:
    """The same files are asked about when they come in, and soon after when somebody lets them run."""
    return tuple(check.problems(Library(dict(files))))


def propose(database: Database, organisatie: str, digest: str, door: str, toelichting: str, at: datetime) -> str:
    """Propose a release for an organisation; gives the id of the proposal."""
    row = {
        "id": new_id(), "organisatie": organisatie, "uitgave": digest, "voorgesteld_door": door,
        "voorgesteld_op": moment(at), "toelichting": toelichting,
    }  # fmt: skip
    with database.write(whole(organisatie)) as connection:
        rulebooks.files_of_release(connection, digest)
        connection.execute(insert(VOORSTEL), row)
    return str(row["id"])


def activate(
    database: Database, organisatie: str, voorstel: str, door: str, at: datetime, ingaand_op: datetime | None = None
) -> Running:
    """Let a proposed release run from a moment (now, unless said). Raises Refusal, or Problems for faulty rules; the
    running release then stays."""
    start = ingaand_op or at
    with database.read(whole(organisatie)) as connection:
        proposal = _acceptable(connection, organisatie, voorstel, door)
        if start < at:
            raise Refusal("Een uitgave gaat niet in op een moment dat al voorbij is.")
        proposed = rulebooks.files_of_release(connection, proposal["uitgave"])
    sound(proposed)  # takes long, so nobody is kept from deciding meanwhile; what it read cannot change, by its hash
    with database.write(whole(organisatie)) as connection:
        proposal = _acceptable(connection, organisatie, voorstel, door)
        row = {
            "id": new_id(), "organisatie": organisatie, "voorstel": voorstel, "uitgave": proposal["uitgave"],
            "voorgesteld_door": proposal["voorgesteld_door"], "geactiveerd_door": door,
            "geactiveerd_op": moment(at), "ingaand_op": moment(start), "zout": os.urandom(16),
        }  # fmt: skip
        connection.execute(insert(ACTIVERING), row)
        append_entry(connection, organisatie, ACTIVATION, row, moment(at))
        return next(one for one in _running(connection, organisatie) if one.voorstel == voorstel)


def _acceptable(connection: Connection, organisatie: str, voorstel: str, door: str) -> Mapping[str, Any]:
    """The proposal, if it still waits and somebody else made it."""
    proposal = _proposal(connection, organisatie, voorstel)
    if proposal["voorgesteld_door"] == door:
        raise FourEyes("Wie een uitgave voorstelt, kan haar niet zelf activeren.")
    return proposal


def _proposal(connection: Connection, organisatie: str, voorstel: str) -> Mapping[str, Any]:
    chosen = select(VOORSTEL).where(VOORSTEL.c.id == voorstel, VOORSTEL.c.organisatie == organisatie)
    found = connection.execute(chosen).mappings().one_or_none()
    if found is None:
        raise Unknown("Dit voorstel is er niet.")
    for table, what in ((ACTIVERING, "geactiveerd"), (INTREKKING, "ingetrokken")):
        if connection.scalar(select(table.c.voorstel).where(table.c.voorstel == voorstel)):
            raise Overtaken(f"Dit voorstel is al {what}.")
    return dict(found)


def withdraw(database: Database, organisatie: str, voorstel: str, door: str, at: datetime) -> None:
    """Take back a proposal that waits. Raises Refusal when it no longer does."""
    with database.write(whole(organisatie)) as connection:
        _proposal(connection, organisatie, voorstel)
        row = {"voorstel": voorstel, "organisatie": organisatie, "ingetrokken_door": door, "ingetrokken_op": moment(at)}
        connection.execute(insert(INTREKKING), row)


def proposals(database: Database, organisatie: str) -> list[dict[str, Any]]:
    """Proposals that wait for someone else, oldest first, with the name of the release."""
    return [one for one in _proposals(database, organisatie) if one["status"] == WAITING]


def proposal(database: Database, organisatie: str, voorstel: str) -> dict[str, Any]:
    """One proposal, with what became of it. Raises Unknown."""
    for one in _proposals(database, organisatie):
        if one["id"] == voorstel:
            return one
    raise Unknown("Dit voorstel is er niet.")


WAITING, ACTIVATED, WITHDRAWN = "wacht", "geactiveerd", "ingetrokken"


def _proposals(database: Database, organisatie: str) -> list[dict[str, Any]]:
    status = case(
        (INTREKKING.c.voorstel.is_not(None), WITHDRAWN), (ACTIVERING.c.voorstel.is_not(None), ACTIVATED), else_=WAITING
    )
    chosen = (
        select(VOORSTEL, UITGAVE.c.naam, UITGAVE.c.bekend_vanaf, status.label("status"))
        .join(UITGAVE, UITGAVE.c.hash == VOORSTEL.c.uitgave)
        .outerjoin(ACTIVERING, ACTIVERING.c.voorstel == VOORSTEL.c.id)
        .outerjoin(INTREKKING, INTREKKING.c.voorstel == VOORSTEL.c.id)
        .where(VOORSTEL.c.organisatie == organisatie)
        .order_by(VOORSTEL.c.voorgesteld_op)
    )
    with database.read(whole(organisatie)) as connection:
        return [dict(row) for row in connection.execute(chosen).mappings()]


def activations(database: Database, organisatie: str) -> list[Running]:
    """Everything that was activated, in the order in which it takes effect."""
    with database.read(whole(organisatie)) as connection:
        return _running(connection, organisatie)


def running(database: Database, organisatie: str, at: datetime, zichtdatum: date | None = None) -> Running | None:
    """The release that runs at a moment; with a `zichtdatum` the newest known on that day. None: none was activated."""
    with database.read(whole(organisatie)) as connection:
        began = [one for one in _running(connection, organisatie) if one.ingaand_op <= moment(at.astimezone(UTC))]
    if zichtdatum is not None:
        began = [one for one in began if one.bekend_vanaf <= zichtdatum.isoformat()]
        began.sort(key=lambda one: (one.bekend_vanaf, one.ingaand_op))
    return began[-1] if began else None


def any_held(database: Database) -> bool:
    """Whether there is any release in the store, of whichever organisation."""
    with database.read(Scope("", frozenset())) as connection:
        return connection.scalar(select(UITGAVE.c.hash).limit(1)) is not None


def files(database: Database, digest: str) -> dict[str, bytes]:
    """The files of a release by path. Raises Refusal when one is missing or was altered."""
    with database.read(Scope("", frozenset())) as connection:
        return rulebooks.files_of_release(connection, digest)


def _running(connection: Connection, organisatie: str) -> list[Running]:
    """Every activation, in the order in which they take effect."""
    chosen = (
        select(ACTIVERING, UITGAVE.c.hash, UITGAVE.c.naam, UITGAVE.c.bekend_vanaf)
        .join(UITGAVE, UITGAVE.c.hash == ACTIVERING.c.uitgave)
        .where(ACTIVERING.c.organisatie == organisatie)
        .order_by(ACTIVERING.c.ingaand_op, ACTIVERING.c.geactiveerd_op)
    )
    return [
        Running(**{name: row[name] for name in Running.__slots__}) for row in connection.execute(chosen).mappings()
    ]  # fmt: skip
