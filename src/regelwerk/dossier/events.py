"""What happened in cases, and which signals were given: two tables that only grow, behind one small interface.

Events hold a case key, days and words: never a name or a BSN. An event filed twice is kept once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, select, tuple_

from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.happened import NewEvent
from regelwerk.dossier.prepared import moment
from regelwerk.dossier.schema import GEBEURTENIS, SIGNAAL
from regelwerk.dossier.scope import ALL, Scope, whole

#: How many rows are read or written at once.
PAGE = 5_000


@dataclass(frozen=True, slots=True)
class Given:
    """A signal as it was first given. `volgnummer` counts up within an organisation, from 1."""

    volgnummer: int
    gemeente: str
    zaak: str
    signaal: str
    aanleiding: str
    uiterlijk: str
    gegeven_op: str


def add(database: Database, scope: Scope, events: Iterable[NewEvent], door: str, at: datetime) -> int:
    """Keep events, all or none; gives how many were new. Raises Refusal for a municipality outside the scope."""
    rows = {row["id"]: row for row in (_row(scope, event, door, at) for event in events)}
    with database.write(scope) as connection:
        return _insert_new(connection, GEBEURTENIS, rows)


def _row(scope: Scope, event: NewEvent, door: str, at: datetime) -> dict[str, Any]:
    if not scope.may_see(event.gemeente) or event.gemeente == ALL:
        raise Refusal("Deze gemeente hoort niet bij uw toegang.")
    fields = json.dumps(event.velden, sort_keys=True, separators=(",", ":"))
    row = {
        "organisatie": scope.organisatie, "gemeente": event.gemeente, "zaak": event.zaak,
        "gebeurtenis": event.gebeurtenis, "datum": event.datum, "velden": fields,
    }  # fmt: skip
    return {"id": _digest(row), **row, "gemeld_op": moment(at), "gemeld_door": door}


def _digest(row: Mapping[str, Any]) -> str:
    """The same event gives the same id, so that filing it again adds nothing."""
    return hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()


def _insert_new(connection: Connection, table: Table, rows: Mapping[str, dict[str, Any]]) -> int:
    found: set[str] = set()
    ids = list(rows)
    for start in range(0, len(ids), PAGE):
        some = ids[start : start + PAGE]
        found |= set(connection.scalars(select(table.c.id).where(table.c.id.in_(some))))
    new = [row for id, row in rows.items() if id not in found]
    for start in range(0, len(new), PAGE):
        connection.execute(table.insert(), new[start : start + PAGE])
    return len(new)


def count(database: Database, scope: Scope) -> int:
    """How many cases have events, to show how far a run is."""
    distinct = _seen(select(GEBEURTENIS.c.gemeente, GEBEURTENIS.c.zaak), GEBEURTENIS, scope).distinct()
    with database.read(scope) as connection:
        return int(connection.scalar(select(func.count()).select_from(distinct.subquery())) or 0)


def cases(database: Database, scope: Scope) -> Iterator[tuple[str, str, list[Row[Any]]]]:
    """Every case as gemeente, zaak and its events, in order of key; a page of rows is in memory at a time."""
    for (gemeente, zaak), rows in groupby(_rows(database, scope), key=itemgetter(0, 1)):
        yield gemeente, zaak, list(rows)


def one(database: Database, scope: Scope, zaak: str) -> list[tuple[str, str, list[Row[Any]]]]:
    """The cases of this key, one for each municipality that has it."""
    chosen = _seen(select(GEBEURTENIS).where(GEBEURTENIS.c.zaak == zaak), GEBEURTENIS, scope)
    with database.read(scope) as connection:
        rows = connection.execute(chosen.order_by(GEBEURTENIS.c.gemeente, GEBEURTENIS.c.datum)).all()
    return [(town, zaak, list(some)) for town, some in groupby(rows, key=lambda row: str(row.gemeente))]


def _rows(database: Database, scope: Scope) -> Iterator[Row[Any]]:
    key = (GEBEURTENIS.c.gemeente, GEBEURTENIS.c.zaak, GEBEURTENIS.c.id)
    last: tuple[Any, ...] | None = None
    columns = (*key, GEBEURTENIS.c.gebeurtenis, GEBEURTENIS.c.datum, GEBEURTENIS.c.velden)
    chosen = _seen(select(*columns), GEBEURTENIS, scope).order_by(*key).limit(PAGE)
    while True:
        page = chosen if last is None else chosen.where(tuple_(*key) > tuple_(*last))
        with database.read(scope) as connection:
            rows = connection.execute(page).all()
        yield from rows
        if len(rows) < PAGE:
            return
        last = tuple(rows[-1][: len(key)])


def give(database: Database, scope: Scope, signals: Iterable[Mapping[str, str]], at: datetime) -> int:
    """Write down signals that were not given before, each once; gives how many were new."""
    rows = {}
    for signal in signals:
        row = {"organisatie": scope.organisatie, **signal}
        rows[_digest(row)] = {"id": _digest(row), **row, "gegeven_op": moment(at)}
    # The numbers count over the whole organisation, also where only one municipality is written.
    with database.write(whole(scope.organisatie)) as connection:
        last = select(func.max(SIGNAAL.c.volgnummer)).where(SIGNAAL.c.organisatie == scope.organisatie)
        start = connection.scalar(last) or 0
        found = set(_known(connection, list(rows)))
        new = [row for id, row in rows.items() if id not in found]
        numbered = [{**row, "volgnummer": start + number} for number, row in enumerate(new, start=1)]
        if numbered:
            connection.execute(SIGNAAL.insert(), numbered)
    return len(numbered)


def _known(connection: Connection, ids: list[str]) -> Iterator[str]:
    for start in range(0, len(ids), PAGE):
        yield from connection.scalars(select(SIGNAAL.c.id).where(SIGNAAL.c.id.in_(ids[start : start + PAGE])))


def given(database: Database, scope: Scope, after: int = 0) -> Iterator[Given]:
    """Signals in the order in which they were given, those past a number: who keeps that number misses none."""
    while True:
        chosen = _seen(select(SIGNAAL), SIGNAAL, scope).where(SIGNAAL.c.volgnummer > after)
        with database.read(scope) as connection:
            rows = connection.execute(chosen.order_by(SIGNAAL.c.volgnummer).limit(PAGE)).mappings().all()
        for row in rows:
            yield Given(**{name: row[name] for name in Given.__slots__})
        if len(rows) < PAGE:
            return
        after = int(rows[-1]["volgnummer"])


def forget(database: Database, scope: Scope, zaak: str) -> int:
    """Destroy the events and signals of a case, as the owner of the database; gives how many events there were."""
    with database.write(scope) as connection:
        return forgotten(connection, scope, zaak)


def forgotten(connection: Connection, scope: Scope, zaak: str) -> int:
    """The same, as part of what else is destroyed."""
    gone = 0
    for table in (SIGNAAL, GEBEURTENIS):
        gone = int(connection.execute(_seen(delete(table).where(table.c.zaak == zaak), table, scope)).rowcount)
    return gone


def _seen(chosen: Any, table: Table, scope: Scope) -> Any:
    chosen = chosen.where(table.c.organisatie == scope.organisatie)
    return chosen if ALL in scope.gemeenten else chosen.where(table.c.gemeente.in_(scope.gemeenten))
