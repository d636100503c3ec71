"""Decisions into the store: record, key, idempotency row, processing line and chain entry, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from regelwerk.dossier import audit, chain, privacy, processing, rulebooks
from regelwerk.dossier.errors import OtherContent
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.prepared import Kept, NewDecision, Prepared, Sender, columns, moment, now, prepare
from regelwerk.dossier.schema import BESLUIT, IDEMPOTENTIE, INZAGE, KETEN, SLEUTEL, VERWERKING

__all__ = [
    "Appender", "Kept", "NewDecision", "Prepared", "Sender", "append_entry", "columns", "head", "insert_many", "moment",
    "now", "prepare",
]  # fmt: skip


@dataclass
class Appender:
    """Writes batches for one store; remembers which rulebooks the database already holds."""

    keyring: Keyring
    clock: Callable[[], datetime]
    _held: set[str] = field(default_factory=set)

    def append(self, connection: Connection, batch: Sequence[Prepared]) -> list[Kept | OtherContent]:
        """Everything of a batch of one organisation; answers in its order. The caller commits."""
        organisatie = batch[0].organisatie
        known = _known(connection, organisatie, batch)
        fresh = _first_of_each(batch, known)
        self._keep_rulebooks(connection, fresh)
        self._people(connection, organisatie, fresh)
        at = moment(self.clock())
        entries = _entries(connection, organisatie, fresh, at)
        _insert(connection, fresh, entries)
        kept = {
            one.row["id"]: Kept(one.row["id"], entry.volgnummer, entry.hash.hex(), one.row["aangemaakt_op"])
            for one, entry in zip(fresh, entries, strict=True)
        }
        known |= {_slot(one): (one.idempotency[1], kept[one.row["id"]]) for one in fresh if one.idempotency}
        return [kept.get(one.row["id"]) or _earlier(one, known) for one in batch]

    def committed(self, batch: Sequence[Prepared]) -> None:
        """The batch is durable: its rulebooks need not be offered again."""
        self._held |= {one.row["regelset"] for one in batch}

    def _keep_rulebooks(self, connection: Connection, batch: Sequence[Prepared]) -> None:
        for one in {one.row["regelset"]: one for one in batch}.values():
            if one.row["regelset"] not in self._held:
                named = one.new.explanation.rulebook.files
                rulebooks.keep(connection, one.row["regelset"], named, one.new.files)

    def _people(self, connection: Connection, organisatie: str, batch: Sequence[Prepared]) -> None:
        people = [(one.new.gemeente, one.new.persoon) for one in batch if one.new.persoon]
        ids = privacy.filed(connection, self.keyring, organisatie, people)
        for one in batch:
            if one.new.persoon:
                one.row["persoon"] = ids[one.new.gemeente, one.new.persoon.bsn]


# -- idempotency -------------------------------------------------------------------------------------------

_Slot = tuple[str, bytes]


def _slot(one: Prepared) -> _Slot:
    assert one.idempotency
    return one.new.gemeente, one.idempotency[0]


def _known(
    connection: Connection, organisatie: str, batch: Sequence[Prepared]
) -> dict[_Slot, tuple[bytes, Kept]]:  # fmt: skip
    """What earlier requests with these keys made. Nearly always nothing, so the place in the chain is a second look."""
    wanted = {_slot(one)[1] for one in batch if one.idempotency}
    same = (IDEMPOTENTIE.c.organisatie == organisatie) & IDEMPOTENTIE.c.sleutel.in_(wanted)
    rows = connection.execute(select(IDEMPOTENTIE).where(same)).all() if wanted else []
    made = _made(connection, organisatie, [row.besluit for row in rows]) if rows else {}
    return {(row.gemeente, row.sleutel): (row.verzoek, made[row.besluit]) for row in rows}


def _made(connection: Connection, organisatie: str, ids: Sequence[str]) -> dict[str, Kept]:
    """Decisions of earlier requests; one that was destroyed since still has its place in the chain."""
    entry = (KETEN.c.organisatie == organisatie) & (KETEN.c.soort == chain.DECISION) & KETEN.c.onderwerp.in_(ids)
    at = func.coalesce(BESLUIT.c.aangemaakt_op, KETEN.c.tijdstip).label("op")
    chosen = (
        select(KETEN.c.onderwerp, KETEN.c.volgnummer, KETEN.c.hash, at)
        .outerjoin(BESLUIT, BESLUIT.c.id == KETEN.c.onderwerp)
        .where(entry)
    )
    return {
        row.onderwerp: Kept(row.onderwerp, row.volgnummer, row.hash.hex(), row.op, True)
        for row in connection.execute(chosen)
    }


def _first_of_each(batch: Sequence[Prepared], known: Mapping[_Slot, object]) -> list[Prepared]:
    """What must be written: a key that was used, earlier or in this batch, writes nothing."""
    seen, fresh = set(known), []
    for one in batch:
        if one.idempotency is None or _slot(one) not in seen:
            fresh.append(one)
        if one.idempotency:
            seen.add(_slot(one))
    return fresh


def _earlier(one: Prepared, known: Mapping[_Slot, tuple[bytes, Kept]]) -> Kept | OtherContent:
    assert one.idempotency
    request, kept = known[_slot(one)]
    if request != one.idempotency[1]:
        return OtherContent()
    return Kept(kept.id, kept.volgnummer, kept.hash, kept.aangemaakt_op, True)


# -- rows --------------------------------------------------------------------------------------------------


def head(connection: Connection, organisatie: str) -> tuple[int, bytes] | None:
    """Number and hash of the last entry of an organisation."""
    last = (
        select(KETEN.c.volgnummer, KETEN.c.hash)
        .where(KETEN.c.organisatie == organisatie)
        .order_by(KETEN.c.volgnummer.desc())
        .limit(1)
    )
    row = connection.execute(last).one_or_none()
    return (row.volgnummer, row.hash) if row else None


def _entries(connection: Connection, organisatie: str, batch: Sequence[Prepared], at: str) -> list[chain.Entry]:
    last, entries = head(connection, organisatie), []
    for one in batch:
        toezegging = chain.commitment_of(chain.DECISION, one.row)
        entry = chain.next_entry(organisatie, last, chain.DECISION, one.row["id"], toezegging, at)
        entries.append(entry)
        last = entry.volgnummer, entry.hash
    return entries


def append_entry(connection: Connection, organisatie: str, soort: str, row: Mapping[str, Any], at: str) -> chain.Entry:
    """One entry for a row that is no decision; the caller writes the row itself."""
    toezegging = chain.commitment_of(soort, row)
    entry = chain.next_entry(organisatie, head(connection, organisatie), soort, row["id"], toezegging, at)
    connection.execute(insert(KETEN), columns(entry))
    return entry


def _insert(connection: Connection, batch: Sequence[Prepared], entries: Sequence[chain.Entry]) -> None:
    rows: dict[Table, list[dict[str, Any]]] = {
        SLEUTEL: [one.key for one in batch],
        BESLUIT: [one.row for one in batch],
        IDEMPOTENTIE: [_idempotency_row(one) for one in batch if one.idempotency],
        VERWERKING: [_line(one) for one in batch],
        INZAGE: [_audited(one) for one in batch if one.new.reading],
        KETEN: [columns(entry) for entry in entries],
    }
    for table, values in rows.items():
        insert_many(connection, table, values)


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows straight to the driver, all in one statement: in a busy service the road through the query builder costs as
    much as the rest, and so does a statement for each row."""
    if rows:
        names = [column.name for column in table.c]
        mark = "%s" if connection.dialect.name == "postgresql" else "?"
        one = f"({', '.join([mark] * len(names))})"
        statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES {', '.join([one] * len(rows))}"
        connection.exec_driver_sql(statement, tuple(row[name] for row in rows for name in names))


def _idempotency_row(one: Prepared) -> dict[str, Any]:
    assert one.idempotency
    key, request = one.idempotency
    return {
        "organisatie": one.organisatie, "gemeente": one.new.gemeente, "sleutel": key, "verzoek": request,
        "besluit": one.row["id"],
    }  # fmt: skip


def _audited(one: Prepared) -> dict[str, Any]:
    assert one.new.reading
    return audit.row(one.new.reading, one.organisatie, one.row["aangemaakt_op"], one.row["id"])


def _line(one: Prepared) -> dict[str, Any]:
    return processing.row(one.new.line, one.organisatie, one.new.gemeente, one.row["id"], one.row["persoon"])
