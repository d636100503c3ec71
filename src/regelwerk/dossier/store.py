"""The store of decisions: adding, reading, searching, and the two logs. Every question needs a Scope."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, false, select, update

from regelwerk import __version__
from regelwerk.dossier import append, audit, keys, privacy, processing, records, rulebooks
from regelwerk.dossier.append import Appender, Kept, NewDecision, Prepared
from regelwerk.dossier.audit import Reading
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import OtherContent, Refusal
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.records import Made, Record
from regelwerk.dossier.replay import Repetition, Replayer
from regelwerk.dossier.schema import BESLUIT, HERHALING, INZAGE, KETEN, SLEUTEL, VERNIETIGING, VERWERKING
from regelwerk.dossier.scope import ALL, Scope
from regelwerk.dossier.writer import Writer

#: A decision with the wrapped key that opens it (none: an outer join then shows it).
_OWN_KEY = (SLEUTEL.c.id == BESLUIT.c.sleutel) & (SLEUTEL.c.organisatie == BESLUIT.c.organisatie)
WITH_KEY = select(BESLUIT, SLEUTEL.c.hoofdsleutel, SLEUTEL.c.verpakt).select_from(BESLUIT.outerjoin(SLEUTEL, _OWN_KEY))


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for; None means: any. `na` is the id of the last one seen, for the next page; newest first."""

    zaak: str | None = None
    bsn: str | None = None
    regeling: str | None = None
    status: str | None = None
    na: str | None = None
    ten_hoogste: int = 50


@dataclass(frozen=True, slots=True)
class _LogRow:
    """A row of a log that waits to be written."""

    organisatie: str
    table: Table
    row: dict[str, Any]


class Store:
    """Decisions of all organisations in one database. Safe to use from several threads; close it to write the rest."""

    def __init__(self, database: Database, keyring: Keyring, clock: Callable[[], datetime] = append.now) -> None:
        self.database = database
        self.keyring = keyring
        self.clock = clock
        self.replayer = Replayer(self.rule_files)
        self._appender = Appender(keyring, clock)
        self._writer: Writer[Prepared | _LogRow] = Writer(self._write)

    def close(self) -> None:
        """Write what waits, and let go of the database."""
        self._writer.close()
        self.database.close()

    # -- adding --------------------------------------------------------------------------------------------

    def add(self, scope: Scope, new: NewDecision) -> Future[Kept]:
        """Keep a decision. The future gives StoreUnavailable or OtherContent instead when it could not be kept.

        Raises Refusal for a municipality outside the scope, and for a BSN that is none.
        """
        if not scope.may_see(new.gemeente) or new.gemeente == ALL:
            raise Refusal("Deze gemeente hoort niet bij uw toegang.")
        if new.persoon and not privacy.is_bsn(new.persoon.bsn):
            raise Refusal("Dit is geen geldig burgerservicenummer.")
        return self._writer.submit(append.prepare(self.keyring, scope.organisatie, new, self.clock()))

    def observe(
        self, scope: Scope, line: processing.Line, gemeente: str, record: Record | None = None
    ) -> Future[None]:  # fmt: skip
        """Write a line in the processing log; `record` is the decision that was looked at."""
        besluit, persoon = (record.id, record.persoon) if record else (None, None)
        row = processing.row(line, scope.organisatie, gemeente, besluit, persoon)
        return self._writer.submit(_LogRow(scope.organisatie, VERWERKING, row))

    def audit(self, scope: Scope, reading: Reading) -> Future[None]:
        """Write in the audit log who did what."""
        row = audit.row(reading, scope.organisatie, append.moment(self.clock()))
        return self._writer.submit(_LogRow(scope.organisatie, INZAGE, row))

    def repeated(self, scope: Scope, record: Record, again: Repetition) -> Future[None]:
        """Keep that a decision was run again, and what came of it."""
        row = {
            "id": new_id(), "organisatie": scope.organisatie, "gemeente": record.gemeente, "besluit": record.id,
            "herhaald_op": append.moment(self.clock()), "motor": __version__, "identiek": again.identiek,
            "verschillen": json.dumps(again.verschillen),
        }  # fmt: skip
        return self._writer.submit(_LogRow(scope.organisatie, HERHALING, row))

    def _write(self, batch: Sequence[Prepared | _LogRow]) -> list[Kept | OtherContent | None]:
        decisions = [one for one in batch if isinstance(one, Prepared)]
        lines = [one for one in batch if isinstance(one, _LogRow)]
        gemeenten = {one.row["gemeente"] for one in batch}
        with self.database.write(Scope(batch[0].organisatie, frozenset(gemeenten))) as connection:
            answers = iter(self._appender.append(connection, decisions) if decisions else ())
            for table in {one.table.name: one.table for one in lines}.values():
                append.insert_many(connection, table, [one.row for one in lines if one.table is table])
        self._appender.committed(decisions)
        return [next(answers) if isinstance(one, Prepared) else None for one in batch]

    # -- reading -------------------------------------------------------------------------------------------

    def get(self, scope: Scope, id: str) -> Record | None:
        """A decision; None when it is not there, was destroyed or belongs to another municipality: all alike."""
        with self.database.read(scope) as connection:
            chosen = _seen(WITH_KEY, scope).where(BESLUIT.c.id == id)
            row = connection.execute(chosen).mappings().one_or_none()
        return record(self.keyring, row) if row else None

    def place(self, scope: Scope, id: str) -> Kept | None:
        """Where a decision that the scope may see stands in the chain."""
        entry = (KETEN.c.organisatie == BESLUIT.c.organisatie) & (KETEN.c.onderwerp == BESLUIT.c.id)
        chosen = _seen(select(BESLUIT.c.id, BESLUIT.c.aangemaakt_op, KETEN.c.volgnummer, KETEN.c.hash), scope)
        with self.database.read(scope) as connection:
            row = connection.execute(chosen.join(KETEN, entry).where(BESLUIT.c.id == id)).one_or_none()
        return Kept(row.id, row.volgnummer, row.hash.hex(), row.aangemaakt_op) if row else None

    def find(self, scope: Scope, query: Query) -> list[dict[str, Any]]:
        """Decisions in the clear part: everything but facts, values and who it is about."""
        columns = [column for column in BESLUIT.c if column.name not in ("sleutel", "inhoud", "zout")]
        chosen = _seen(select(*columns), scope)
        for name in ("zaak", "regeling", "status"):
            if (wanted := getattr(query, name)) is not None:
                chosen = chosen.where(BESLUIT.c[name] == wanted)
        with self.database.read(scope) as connection:
            if query.bsn is not None:
                people = privacy.found(connection, self.keyring, scope, query.bsn)
                chosen = chosen.where(BESLUIT.c.persoon.in_(people))
            chosen = _after(connection, scope, chosen, query.na)
            ordered = chosen.order_by(BESLUIT.c.aangemaakt_op.desc(), BESLUIT.c.id.desc()).limit(query.ten_hoogste)
            return [dict(row) for row in connection.execute(ordered).mappings()]

    def repetitions(self, scope: Scope, id: str) -> list[dict[str, Any]]:
        """Every time that a decision was run again, newest first."""
        chosen = _seen(select(HERHALING).where(HERHALING.c.besluit == id), scope, HERHALING)
        ordered = chosen.order_by(HERHALING.c.herhaald_op.desc(), HERHALING.c.id.desc())
        with self.database.read(scope) as connection:
            rows = connection.execute(ordered).mappings().all()
        return [
            {"herhaald_op": row["herhaald_op"], "motor": row["motor"], "identiek": row["identiek"],
             "verschillen": json.loads(row["verschillen"])}
            for row in rows
        ]  # fmt: skip

    def person(self, scope: Scope, id: str) -> privacy.Person | None:
        """Who a decision is about; raises keys.Unreadable when that was altered."""
        with self.database.read(scope) as connection:
            row = privacy.row_of(connection, scope, id)
            return privacy.person(connection, self.keyring, row) if row else None

    def rename(self, scope: Scope, id: str, naam: str) -> None:
        """Correct the name of a person. Raises Refusal when the person is not known here."""
        with self.database.write(scope) as connection:
            privacy.rename(connection, self.keyring, scope, id, naam)

    def certificate(self, scope: Scope, id: str) -> dict[str, Any] | None:
        """The certificate of a destroyed decision."""
        chosen = _seen(select(VERNIETIGING).where(VERNIETIGING.c.besluit == id), scope, VERNIETIGING)
        with self.database.read(scope) as connection:
            row = connection.execute(chosen).mappings().one_or_none()
        return {name: value for name, value in row.items() if name != "zout"} if row else None

    def rule_files(self, digest: str) -> Mapping[str, bytes]:
        """The files of a rulebook by path; of every rulebook that a decision was made with, for ever."""
        with self.database.read(Scope("", frozenset())) as connection:
            return rulebooks.files(connection, digest)

    # -- export of the processing log ------------------------------------------------------------------------

    def unexported(self, scope: Scope, most: int = 500) -> list[tuple[str, dict[str, Any]]]:
        """Lines of the processing log that still have to be exported, oldest first, each with its id."""
        chosen = _seen(select(VERWERKING).where(VERWERKING.c.uitgevoerd_op.is_(None)), scope, VERWERKING)
        with self.database.read(scope) as connection:
            rows = connection.execute(chosen.order_by(VERWERKING.c.eind).limit(most)).mappings().all()
        return [(row["id"], processing.exported(row)) for row in rows]

    def exported(self, scope: Scope, ids: Sequence[str]) -> None:
        """The receiver has confirmed these lines."""
        at = append.moment(self.clock())
        with self.database.write(scope) as connection:
            connection.execute(update(VERWERKING).where(VERWERKING.c.id.in_(ids)).values(uitgevoerd_op=at))


def record(keyring: Keyring, row: Mapping[Any, Any]) -> Record:
    """A row of `besluit` with the wrapped key beside it. Raises keys.Unreadable when they do not fit."""
    organisatie, gemeente, id = row["organisatie"], row["gemeente"], row["id"]
    key = keyring.unwrap(organisatie, row["sleutel"], row["hoofdsleutel"], row["verpakt"])
    plain = keys.unseal(key, row["inhoud"], privacy.place(organisatie, gemeente, id, "besluit"))
    own = {name: row[name] for name in Record.__slots__ if name not in ("made", "content")}
    return Record(**own, made=Made(**{name: row[name] for name in Made.__slots__}), content=records.content(plain))


def _seen(chosen: Select[Any], scope: Scope, table: Table = BESLUIT) -> Select[Any]:
    """Within the scope; PostgreSQL holds the same again by itself."""
    chosen = chosen.where(table.c.organisatie == scope.organisatie)
    return chosen if ALL in scope.gemeenten else chosen.where(table.c.gemeente.in_(scope.gemeenten))


def _after(connection: Connection, scope: Scope, chosen: Select[Any], last: str | None) -> Select[Any]:
    if last is None:
        return chosen
    at = connection.scalar(_seen(select(BESLUIT.c.aangemaakt_op), scope).where(BESLUIT.c.id == last))
    if at is None:
        return chosen.where(false())
    return chosen.where((BESLUIT.c.aangemaakt_op < at) | ((BESLUIT.c.aangemaakt_op == at) & (BESLUIT.c.id < last)))
