"""Every stored decision decided again: the same outcome and the same explanation, byte for byte.

A database that a test damaged on purpose is not looked at: the check of its chain must then name the damage.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from regelwerk.dossier import keys, upgrade, verify
from regelwerk.dossier.database import Database
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.replay import Replayer
from regelwerk.dossier.schema import BESLUIT
from regelwerk.dossier.scope import whole
from regelwerk.dossier.store import WITH_KEY, Store, record


@dataclass
class Repeated:
    """What came of it; `damaged` are databases with damage that their chain names."""

    decisions: int = 0
    wrong: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    def add(self, other: Repeated) -> None:
        self.decisions += other.decisions
        self.wrong += other.wrong
        self.damaged += other.damaged


def of_folder(folder: Path) -> Repeated:
    """Every SQLite database with its key file beside it."""
    found = Repeated()
    for path in sorted(folder.rglob("*.db")):
        key_file = next(path.parent.glob("*sleutels.json"), None)
        if key_file and _is_ours(path):
            found.add(of_database(str(path), f"sqlite:///{path}", keys.read(key_file)))
    return found


def _is_ours(path: Path) -> bool:
    with sqlite3.connect(path) as database:
        tables = {name for (name,) in database.execute("select name from sqlite_master")}
        return {"besluit", "keten", "alembic_version"} <= tables and database.execute(
            "select version_num from alembic_version").fetchall() == [(upgrade.newest(),)]  # fmt: skip


def of_database(name: str, url: str, keyring: Keyring) -> Repeated:
    """Every decision in a database, of every organisation that has any."""
    database, found = Database(url), Repeated()
    store = Store(database, keyring)
    try:
        for organisatie in _organisations(database):
            if verify.verify(database, organisatie, keyring).schade:
                found.damaged.append(f"{name}: {organisatie}")
            else:
                found.add(_decisions(name, store, organisatie))
    finally:
        store.close()
    return found


def _organisations(database: Database) -> list[str]:
    """PostgreSQL shows them to its administrator only: the address is that of the administrator."""
    with database.engine.connect() as connection:
        return sorted(connection.scalars(select(BESLUIT.c.organisatie).distinct()))


def _decisions(name: str, store: Store, organisatie: str) -> Repeated:
    found, replayer = Repeated(), _replayer(store)
    with store.database.read(whole(organisatie)) as connection:
        rows = list(connection.execute(WITH_KEY.where(BESLUIT.c.organisatie == organisatie)).mappings())
    for row in rows:
        found.decisions += 1
        found.wrong += [f"{name}: besluit {row['id']}: {part}" for part in _differences(store, replayer, row)]
    return found


def _replayer(store: Store) -> Replayer:
    """One for all databases: a rulebook is known by the hash of its files, so each is compiled once."""
    _STORES[:] = [store]
    return _SHARED


_STORES: list[Store] = []
_SHARED = Replayer(lambda digest: _STORES[0].rule_files(digest))


def _differences(store: Store, replayer: Replayer, row: object) -> Iterator[str]:
    stored = record(store.keyring, row)  # type: ignore[arg-type]
    again = replayer.repeat(stored)
    yield from again.verschillen
    if again.explanation.to_json() != replayer.explanation(stored).to_json():
        yield "uitleg"
