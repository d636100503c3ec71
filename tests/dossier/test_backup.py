"""The backups of docs/beheer.md, made and put back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.dossier import places
from tests.dossier.places import ORGANISATIE, SCOPE, new, person
from tests.dossier.postgres import OWNER, SERVICE, Postgres

from regelwerk.dossier import keys, verify
from regelwerk.dossier.chain import Checkpoint
from regelwerk.dossier.database import Database
from regelwerk.dossier.store import Store


def _filled(place: places.Place) -> tuple[list[str], Checkpoint]:
    """Five decisions and a checkpoint, and one decision after it."""
    store = place.store()
    ids = [store.add(SCOPE, new(number, persoon=person())).result().id for number in range(5)]
    point = verify.checkpoint(store.database, ORGANISATIE, "2026-11-22T00:00:00Z")
    store.close()
    return ids, point


def _whole(store: Store, ids: list[str], point: Checkpoint) -> None:
    """Everything is there, in order with the checkpoint, and explained as before."""
    report = verify.verify(store.database, ORGANISATIE, store.keyring, [point])
    assert (report.schakels, report.schade) == (5, [])
    for number, id in enumerate(ids):
        record = store.get(SCOPE, id)
        assert record
        assert store.replayer.repeat(record).explanation.to_json() == places.decided()[number][1].to_json()


def test_sqlite_is_copied_while_it_runs(tmp_path: Path) -> None:
    place = places.sqlite(tmp_path)
    ids, point = _filled(place)
    running = place.store()
    with sqlite3.connect(tmp_path / "regelwerk.db") as source, sqlite3.connect(tmp_path / "kopie.db") as copy:
        source.backup(copy)
    running.add(SCOPE, new(5)).result()
    later = verify.checkpoint(running.database, ORGANISATIE, "2026-11-23T00:00:00Z")
    running.close()
    restored = Store(Database(f"sqlite:///{tmp_path / 'kopie.db'}"), place.keyring())
    _whole(restored, ids, point)
    said = verify.verify(restored.database, ORGANISATIE, None, [later]).schade
    restored.close()
    assert said == ["schakel 6: staat in het ijkpunt van 2026-11-23T00:00:00Z, maar de keten eindigt eerder."]


def test_postgres_is_dumped_with_its_keys_apart(server: Postgres, tmp_path: Path) -> None:
    place = places.postgres(tmp_path, server)
    ids, point = _filled(place)
    without = server.dump("proef", "--exclude-table-data=sleutel")
    apart = server.dump("proef", "--data-only", "--table=sleutel")
    server.create("terug")
    server.restore("terug", without)
    restored = Store(Database(server.url("terug", SERVICE)), place.keyring())
    with pytest.raises(keys.Unreadable):
        restored.get(SCOPE, ids[0])
    server.restore("terug", apart)
    _whole(restored, ids, point)
    owner = Database(server.url("terug", OWNER))
    owner.close()
    restored.database.check_role()
    restored.close()
    with server.admin() as connection:
        connection.execute("DROP DATABASE terug")
