"""Retention, destruction and keys."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Timer

import pytest
from sqlalchemy import select
from tests.dossier import places
from tests.dossier.places import BSN, GEMEENTE, ORGANISATIE, OTHER_BSN, SCOPE, WHOLE, new, person

from regelwerk.dossier import errors, keys, retention, rotation, settings, verify
from regelwerk.dossier.append import Sender
from regelwerk.dossier.database import Database
from regelwerk.dossier.retention import Period
from regelwerk.dossier.schema import PERSOON, SLEUTEL
from regelwerk.dossier.store import Query, Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)
PERIODS = """
[[termijn]]
regeling = "*"
status = "*"
maanden = 120
grondslag = "proef: algemeen"

[[termijn]]
regeling = "loonkostensubsidie"
status = "afgewezen"
maanden = 1
grondslag = "proef: afgewezen"
"""


# -- periods -----------------------------------------------------------------------------------------------


def test_periods_are_data_and_the_most_particular_counts(place: places.Place, store: Store) -> None:
    store.clock = lambda: datetime(2026, 1, 31, tzinfo=UTC)
    for number in range(12):
        store.add(SCOPE, new(number)).result()
    owner = Database(place.owner)
    assert retention.due(owner, WHOLE, date(2040, 1, 1)) == []
    retention.establish(owner, ORGANISATIE, [Period("*", "*", 1, "oud")], NOW.replace(year=2025))
    retention.establish(owner, ORGANISATIE, retention.periods(PERIODS), NOW)
    refused = [one for one in store.find(SCOPE, Query()) if one["status"] == "afgewezen"]
    assert retention.due(owner, WHOLE, date(2026, 2, 27)) == []
    due = retention.due(owner, WHOLE, date(2026, 2, 28))
    assert {one.besluit for one in due} == {one["id"] for one in refused}
    assert {(one.vernietigingsdatum, one.grondslag) for one in due} == {("2026-02-28", "proef: afgewezen")}
    assert len(retention.due(owner, WHOLE, date(2036, 1, 31))) == 12
    owner.close()


@pytest.mark.parametrize("text", ["", "x", "termijn = 1", "[[termijn]\n"])
def test_what_is_no_list_of_periods_is_refused(text: str) -> None:
    with pytest.raises(errors.Refusal, match=r"^Dit is geen lijst van bewaartermijnen: verwacht worden blokken"):
        retention.periods(text)


@pytest.mark.parametrize(
    ("old", "now", "said"),
    [
        ("maanden = 120", "jaren = 10", "^Termijn 1: noem regeling, status, maanden en grondslag, en niets anders.$"),
        ("maanden = 1\n", "maanden = 0\n", "^Termijn 2: maanden is een getal van 1 tot en met 1200, en de grondslag"),
        ("maanden = 1\n", 'maanden = "1"\n', "^Termijn 2: maanden is een getal"),
        (
            '"proef: algemeen"',
            '" "',
            "^Termijn 1: maanden is een getal van 1 tot en met 1200, en de grondslag is niet leeg",
        ),
    ],
)
def test_a_wrong_period_is_named(old: str, now: str, said: str) -> None:
    with pytest.raises(errors.Refusal, match=said):
        retention.periods(PERIODS.replace(old, now))


# -- destruction -------------------------------------------------------------------------------------------


def test_destroyed_is_gone_and_has_a_certificate(place: places.Place, store: Store) -> None:
    sender = Sender("sleutel", b"verzoek")
    kept = store.add(SCOPE, new(0, persoon=person(), sender=sender)).result()
    other = store.add(SCOPE, new(1, persoon=person())).result()
    owner = Database(place.owner)
    (certificate,) = retention.destroy(owner, ORGANISATIE, {kept.id: "proef"}, "J. Akkoord", NOW)
    assert store.get(SCOPE, kept.id) is None
    found = store.certificate(SCOPE, kept.id)
    assert found == {name: value for name, value in certificate.items() if name != "schakel"}
    assert (found["grondslag"], found["akkoord_door"], found["besluit"]) == ("proef", "J. Akkoord", kept.id)
    again = store.add(SCOPE, new(0, sender=sender)).result()
    assert (again.id, again.herhaald) == (kept.id, True)
    assert [row["id"] for row in store.find(SCOPE, Query(bsn=BSN))] == [other.id]
    retention.destroy(owner, ORGANISATIE, {other.id: "proef"}, "J. Akkoord", NOW)
    for table in (PERSOON, SLEUTEL):
        with owner.read(WHOLE) as connection:
            assert connection.execute(select(table)).all() == []
    report = verify.verify(owner, ORGANISATIE, store.keyring)
    assert (report.schakels, report.vernietigd, report.schade) == (4, 2, [])
    owner.close()


def test_all_or_nothing_is_destroyed(place: places.Place, store: Store) -> None:
    kept = store.add(SCOPE, new(0)).result()
    owner = Database(place.owner)
    with pytest.raises(errors.Refusal, match=r"^Besluit geen is er niet; er is niets vernietigd\.$"):
        retention.destroy(owner, ORGANISATIE, {kept.id: "proef", "geen": "proef"}, "J. Akkoord", NOW)
    for ground, door in (("proef", " "), ("", "J. Akkoord")):
        with pytest.raises(errors.Refusal, match=r"^Vernietigen vraagt een grondslag en de naam van wie akkoord is\.$"):
            retention.destroy(owner, ORGANISATIE, {kept.id: ground}, door, NOW)
    owner.close()
    assert store.get(SCOPE, kept.id) is not None


def test_the_file_holds_nothing_of_what_was_destroyed(tmp_path: Path) -> None:
    place = places.sqlite(tmp_path)
    store = place.store()
    kept = store.add(SCOPE, new(0, persoon=person())).result()
    with store.database.read(WHOLE) as connection:
        wrapped = connection.scalars(select(SLEUTEL.c.verpakt)).all()
    retention.destroy(store.database, ORGANISATIE, {kept.id: "proef"}, "J. Akkoord", NOW)
    store.close()
    raw = b"".join(path.read_bytes() for path in tmp_path.glob("regelwerk.db*"))
    assert len(wrapped) == 2
    assert not any(key in raw for key in wrapped)


# -- keys --------------------------------------------------------------------------------------------------


def test_keys_rotate_without_touching_content(place: places.Place) -> None:
    store = place.store()
    kept = [store.add(SCOPE, new(number, persoon=person())).result() for number in range(3)]
    before = [store.get(SCOPE, one.id) for one in kept]
    store.close()
    file = place.folder / "sleutels.json"
    keys.extend(file, "hoofdsleutels")
    ring = keys.extend(file, "zoeksleutels")
    owner = Database(place.owner)
    assert rotation.left(owner, ORGANISATIE) == {"1": 4}
    assert rotation.rotate(owner, ring, ORGANISATIE) == (4, 1)
    assert rotation.rotate(owner, ring, ORGANISATIE) == (0, 0)
    assert rotation.left(owner, ORGANISATIE) == {"2": 4}
    owner.close()
    newest = keys.Keyring({"2": ring.heads["2"]}, {"2": ring.searches["2"]})
    after = Store(Database(place.service), newest)
    assert [after.get(SCOPE, one.id) for one in kept] == before
    assert len(after.find(SCOPE, Query(bsn=BSN))) == 3
    assert after.find(SCOPE, Query(bsn=OTHER_BSN)) == []
    assert verify.verify(after.database, ORGANISATIE, newest).schade == []
    after.close()


def test_people_are_found_while_search_keys_rotate(place: places.Place) -> None:
    store = place.store()
    store.add(SCOPE, new(0, persoon=person())).result()
    store.close()
    keys.extend(place.folder / "sleutels.json", "zoeksleutels")
    store = place.store()
    store.add(SCOPE, new(1, persoon=person())).result()
    assert len(store.find(SCOPE, Query(bsn=BSN))) == 2
    store.close()


def test_the_wrong_keys_open_nothing(place: places.Place, store: Store, tmp_path: Path) -> None:
    kept = store.add(SCOPE, new(0, persoon=person())).result()
    other = Store(Database(place.service), keys.create(tmp_path / "andere.json"))
    with pytest.raises(keys.Unreadable):
        other.get(SCOPE, kept.id)
    assert other.find(SCOPE, Query(bsn=BSN)) == []
    with pytest.raises(errors.Refusal, match=r"^Een sleutel is niet te openen met dit sleutelbestand; voer"):
        rotation.rotate(Database(place.owner), keys.extend(tmp_path / "andere.json", "hoofdsleutels"), ORGANISATIE)
    other.close()


def test_a_key_file_is_private_and_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "sleutels.json"
    ring = keys.create(file)
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(errors.Refusal, match=r"bestaat al; een sleutel wordt nooit overschreven\.$"):
        keys.create(file)
    assert keys.read(file).heads == ring.heads
    assert list(tmp_path.iterdir()) == [file]
    assert len(keys.fingerprint(ring.heads["1"])) == 16


@pytest.mark.parametrize("text", ["", "{}", '{"hoofdsleutels": {"1": "x"}, "zoeksleutels": {}}', "[]"])
def test_a_wrong_key_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "sleutels.json"
    with pytest.raises(errors.Refusal, match=r"is niet te lezen\.$"):
        keys.read(file)
    file.write_text(text)
    with pytest.raises(errors.Refusal, match=r"heeft niet de vorm die `regelwerk sleutels nieuw` maakt\.$"):
        keys.read(file)


def test_lost_keys_are_not_replaced_in_silence(tmp_path: Path) -> None:
    chosen = settings.read({"REGELWERK_DATABASE": f"sqlite:///{tmp_path}/r.db", "REGELWERK_SLEUTELS": f"{tmp_path}/s"})
    store = settings.open_store(chosen)
    store.add(SCOPE, new(0)).result()
    store.close()
    (tmp_path / "s").unlink()
    with pytest.raises(errors.Refusal, match=r"^Het sleutelbestand .* is niet te lezen\.$"):
        settings.open_store(chosen)
    assert not (tmp_path / "s").exists()


def test_processes_that_start_together_have_the_same_keys(tmp_path: Path) -> None:
    chosen = settings.read({"REGELWERK_DATABASE": f"sqlite:///{tmp_path}/r.db", "REGELWERK_SLEUTELS": f"{tmp_path}/s"})
    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(lambda _: settings.open_store(chosen), range(8)))
    assert len({store.keyring.heads["1"] for store in stores}) == 1
    for store in stores:
        store.close()


def test_a_new_file_that_another_process_begins_to_write_is_waited_for(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "r.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    Timer(0.2, other.rollback).start()
    database = Database(f"sqlite:///{tmp_path}/r.db")
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    database.close()
    other.close()


def test_ciphertext_of_another_row_does_not_open(store: Store) -> None:
    ring = store.keyring
    wrapped = ring.wrap(ORGANISATIE, "een", keys.new_key())
    for organisatie, id in ((ORGANISATIE, "twee"), ("elders", "een")):
        with pytest.raises(keys.Unreadable):
            ring.unwrap(organisatie, id, "1", wrapped)
    assert ring.search_values(ORGANISATIE, GEMEENTE, BSN) != ring.search_values("elders", GEMEENTE, BSN)


def test_sqlite_is_durable_and_wipes(tmp_path: Path) -> None:
    store = places.sqlite(tmp_path).store()
    with store.database.engine.connect() as connection:
        said = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")}  # fmt: skip
    store.close()
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert sqlite3.threadsafety >= 1
