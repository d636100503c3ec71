"""Retention: periods as data with their ground, what is due, and destruction that leaves a certificate.

Destroying deletes the key, the content and the salt of a decision, and of a person with whom no decision is left. The
entry in the chain stays, and a certificate takes its own place in the chain. With the last decision of a case go its
events and signals. Rule files are never destroyed.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from regelwerk.dossier import events
from regelwerk.dossier.append import append_entry, moment
from regelwerk.dossier.chain import DESTRUCTION
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.schema import BESLUIT, BEWAARTERMIJN, HERHALING, PERSOON, SLEUTEL, VERNIETIGING
from regelwerk.dossier.scope import Scope, of, whole
from regelwerk.engine.calendar import plus_maanden_klem

ANY = "*"


@dataclass(frozen=True, slots=True)
class Period:
    """How long decisions of a regeling with a status are kept, counted from the day they were made; `*` is any."""

    regeling: str
    status: str
    maanden: int
    grondslag: str

    def covers(self, regeling: str, status: str) -> bool:
        return self.regeling in (ANY, regeling) and self.status in (ANY, status)


@dataclass(frozen=True, slots=True)
class Due:
    """A decision and the day on which it is to be destroyed."""

    besluit: str
    gemeente: str
    regeling: str
    status: str
    vernietigingsdatum: str
    grondslag: str


def periods(text: str) -> list[Period]:
    """The periods in a TOML text: `[[termijn]]` with regeling, status, maanden and grondslag. Raises Refusal."""
    try:
        found = tomllib.loads(text)
        return [_period(number, entry) for number, entry in enumerate(found.pop("termijn"), start=1)]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError):
        raise Refusal("Dit is geen lijst van bewaartermijnen: verwacht worden blokken `[[termijn]]`.") from None


def _period(number: int, entry: Mapping[str, Any]) -> Period:
    if set(entry) != {"regeling", "status", "maanden", "grondslag"}:
        raise Refusal(f"Termijn {number}: noem regeling, status, maanden en grondslag, en niets anders.")
    period = Period(**entry)
    if not isinstance(period.maanden, int) or not 0 < period.maanden <= 1200 or not str(period.grondslag).strip():
        raise Refusal(f"Termijn {number}: maanden is een getal van 1 tot en met 1200, en de grondslag is niet leeg.")
    return period


def establish(database: Database, organisatie: str, chosen: Sequence[Period], at: datetime) -> None:
    """From now on these periods hold for an organisation; the earlier ones stay on record."""
    own = {"organisatie": organisatie, "vastgesteld_op": moment(at)}
    rows = [
        own | {"id": new_id()} | {name: getattr(period, name) for name in Period.__slots__}
        for period in chosen
    ]  # fmt: skip
    if not rows:
        raise Refusal("De lijst van bewaartermijnen is leeg.")
    with database.write(whole(organisatie)) as connection:
        connection.execute(insert(BEWAARTERMIJN), rows)


def current(connection: Connection, organisatie: str) -> list[Period]:
    """The periods established last, the most particular first."""
    own = BEWAARTERMIJN.c.organisatie == organisatie
    newest = select(BEWAARTERMIJN.c.vastgesteld_op).where(own).order_by(BEWAARTERMIJN.c.vastgesteld_op.desc()).limit(1)
    rows = connection.execute(
        select(BEWAARTERMIJN).where(own, BEWAARTERMIJN.c.vastgesteld_op == newest.scalar_subquery())
    ).mappings()
    found = [Period(**{name: row[name] for name in Period.__slots__}) for row in rows]
    return sorted(found, key=lambda period: ((period.regeling == ANY) + (period.status == ANY), period.regeling))


def until(chosen: Sequence[Period], regeling: str, status: str, made_on: str) -> tuple[str, Period] | None:
    """The day of destruction of a decision made at a moment (ISO), by the period that covers it; None without one."""
    period = next((one for one in chosen if one.covers(regeling, status)), None)
    day = period and plus_maanden_klem(date.fromisoformat(made_on[:10]).toordinal(), period.maanden)
    return (date.fromordinal(day).isoformat(), period) if period and day else None


def due(database: Database, scope: Scope, today: date) -> list[Due]:
    """Decisions whose period has passed, oldest first."""
    found = []
    with database.read(scope) as connection:
        chosen = current(connection, scope.organisatie)
        columns = (BESLUIT.c.id, BESLUIT.c.gemeente, BESLUIT.c.regeling, BESLUIT.c.status, BESLUIT.c.aangemaakt_op)
        own = select(*columns).where(BESLUIT.c.organisatie == scope.organisatie).order_by(BESLUIT.c.aangemaakt_op)
        for row in connection.execute(own) if chosen else ():
            end = until(chosen, row.regeling, row.status, row.aangemaakt_op)
            if end and end[0] <= today.isoformat() and scope.may_see(row.gemeente):
                found.append(Due(row.id, row.gemeente, row.regeling, row.status, end[0], end[1].grondslag))
    return found


def destroy(
    database: Database, organisatie: str, grounds: Mapping[str, str], akkoord_door: str, at: datetime
) -> list[dict[str, Any]]:
    """Destroy decisions, each on its ground; gives their certificates. Raises Refusal when one is not there: then none
    is destroyed."""
    if not akkoord_door.strip() or not all(ground.strip() for ground in grounds.values()):
        raise Refusal("Vernietigen vraagt een grondslag en de naam van wie akkoord is.")
    with database.write(whole(organisatie)) as connection:
        made = [
            _destroy(connection, organisatie, id, ground, akkoord_door, moment(at)) for id, ground in grounds.items()
        ]
    database.wipe(("sleutel", "besluit", "persoon", "gebeurtenis", "signaal"))
    return made


def _destroy(
    connection: Connection, organisatie: str, id: str, ground: str, door: str, at: str
) -> dict[str, Any]:  # fmt: skip
    chosen = select(BESLUIT).where(BESLUIT.c.id == id, BESLUIT.c.organisatie == organisatie)
    row = connection.execute(chosen).mappings().one_or_none()
    if row is None:
        raise Refusal(f"Besluit {id} is er niet; er is niets vernietigd.")
    certificate = {
        "id": new_id(), "organisatie": organisatie, "gemeente": row["gemeente"], "besluit": id,
        "grondslag": ground, "akkoord_door": door, "vernietigd_op": at, "zout": os.urandom(16),
    }  # fmt: skip
    connection.execute(insert(VERNIETIGING), certificate)
    entry = append_entry(connection, organisatie, DESTRUCTION, certificate, at)
    connection.execute(delete(HERHALING).where(HERHALING.c.besluit == id))
    connection.execute(delete(BESLUIT).where(BESLUIT.c.id == id))
    connection.execute(delete(SLEUTEL).where(SLEUTEL.c.id == row["sleutel"]))
    _forget(connection, row["persoon"])
    _forget_case(connection, organisatie, row["gemeente"], row["zaak"])
    return {name: value for name, value in certificate.items() if name != "zout"} | {"schakel": entry.volgnummer}


def _forget_case(connection: Connection, organisatie: str, gemeente: str, zaak: str | None) -> None:
    """What happened in a case of which no decision is left, and the signals that gave."""
    own = (BESLUIT.c.organisatie == organisatie, BESLUIT.c.gemeente == gemeente, BESLUIT.c.zaak == zaak)
    if zaak is not None and connection.scalar(select(BESLUIT.c.id).where(*own).limit(1)) is None:
        events.forgotten(connection, of(organisatie, [gemeente]), zaak)


def _forget(connection: Connection, persoon: str | None) -> None:
    """A person of whom no decision is left."""
    if persoon is None or connection.scalar(select(BESLUIT.c.id).where(BESLUIT.c.persoon == persoon).limit(1)):
        return
    key = connection.scalar(select(PERSOON.c.sleutel).where(PERSOON.c.id == persoon))
    connection.execute(delete(PERSOON).where(PERSOON.c.id == persoon))
    connection.execute(delete(SLEUTEL).where(SLEUTEL.c.id == key))
