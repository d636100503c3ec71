"""Nothing lost, nothing doubled, no fork: reduced counts here, the full ones in tests/bars.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.dossier import load, places
from tests.dossier.places import ORGANISATIE
from tests.dossier.postgres import can_mount

from regelwerk.dossier import verify
from regelwerk.dossier.database import Database


def test_a_killed_writer_loses_and_doubles_nothing(place: places.Place, tmp_path: Path) -> None:
    found = load.killed(place, tmp_path / "log", cycles=3, enough=51)
    assert found.good, found
    assert found.acknowledged > 50


def test_writers_in_two_processes_make_one_chain(place: places.Place, tmp_path: Path) -> None:
    found = load.together(place, tmp_path / "log", each=40)
    assert found.good, found
    assert found.acknowledged == 2 * 4 * 40


def test_without_the_lock_the_database_still_refuses_a_fork(
    place: places.Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "lock", lambda *_: None)
    load.together(place, tmp_path / "log", each=15)
    database = Database(place.service)
    assert load.fork_free(database)
    report = verify.verify(database, ORGANISATIE)
    database.close()
    assert report.schade == []
    assert report.schakels > 15


def test_a_database_that_stops_and_starts_loses_nothing(server: load.places.Postgres, tmp_path: Path) -> None:
    place = places.postgres(tmp_path, server)
    found = load.restarted(place, tmp_path / "log", ("immediate",), pause=0.5)
    assert found.good, found
    assert found.acknowledged > 20


def test_a_full_disk_refuses_and_recovers(tmp_path: Path) -> None:
    place, log = places.sqlite(tmp_path), tmp_path / "log"
    assert list(load.full(place, log)) == []
    found = load.tally(place, log, resend=False)
    assert (found.lost, found.damage, found.halves) == (0, 0, 0)
    assert found.acknowledged > 20


@pytest.mark.skipif(not can_mount(), reason="a small file system cannot be mounted here")
def test_a_full_file_system_under_postgres_refuses_and_recovers(tmp_path: Path) -> None:
    with places.own_server(disk=60_000_000) as server:
        place, log = places.postgres(tmp_path, server), tmp_path / "log"
        assert list(load.full_disk(place, log)) == []
        found = load.tally(place, log, resend=False)
    assert (found.lost, found.damage, found.halves) == (0, 0, 0)
    assert found.acknowledged > 20
