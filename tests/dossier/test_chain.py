"""Whatever is changed behind the back of the program is found and named; what was destroyed by the rules is not."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update
from tests.dossier import places
from tests.dossier.places import GEMEENTE, ORGANISATIE, SCOPE, new, person

from regelwerk.dossier import chain, errors, retention, scope, verify
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import BESLUIT, BESTAND, KETEN, PERSOON, REGELSET, SLEUTEL, VERNIETIGING
from regelwerk.dossier.store import Query, Store

COUNT = 12


def fill(store: Store) -> Store:
    for future in [store.add(SCOPE, new(number, persoon=person())) for number in range(COUNT)]:
        future.result()
    return store


@pytest.fixture
def filled(store: Store) -> Store:
    return fill(store)


@contextmanager
def tampering(place: places.Place) -> Iterator[Connection]:
    """As an administrator of the database: no row security, no foreign keys; everything is undone after the check."""
    database = Database(place.admin)
    with database.engine.connect() as connection:
        if database.is_postgres:
            connection.exec_driver_sql("SET session_replication_role = replica")
            connection.commit()
        else:  # has no effect within a transaction
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        with connection.begin() as transaction:
            yield connection
            transaction.rollback()
    database.close()


def found(connection: Connection, place: places.Place, keyed: bool = True, points: Any = ()) -> list[str]:
    """What the check says within this transaction."""
    report = verify.Report(ORGANISATIE)
    verify.checked(connection, report, place.keyring() if keyed else None, points)
    return report.schade


def entry(connection: Connection, number: int) -> Any:
    return connection.execute(select(KETEN).where(KETEN.c.volgnummer == number)).mappings().one()


def flipped(value: Any, position: int) -> Any:
    if isinstance(value, bytes):
        return value[:position] + bytes([value[position] ^ 1]) + value[position + 1 :]
    return value[:position] + ("a" if value[position] != "a" else "b") + value[position + 1 :]


# -- in order ----------------------------------------------------------------------------------------------


def test_an_untouched_chain_is_in_order(filled: Store) -> None:
    report = verify.verify(filled.database, ORGANISATIE, filled.keyring)
    assert (report.schakels, report.schade, report.opmerkingen, report.vernietigd) == (COUNT, [], [], 0)


def test_a_clock_that_goes_back_is_told_but_is_no_damage(place: places.Place) -> None:
    times = iter(range(59, 0, -1))
    store = place.store()
    store.clock = store._appender.clock = lambda: datetime(2026, 1, 1, 12, next(times), tzinfo=UTC)
    for number in range(2):
        store.add(SCOPE, new(number)).result()
    report = verify.verify(store.database, ORGANISATIE)
    store.close()
    assert report.schade == []
    assert report.opmerkingen == ["schakel 2: de klok liep terug (2026-01-01T12:56:00.000000Z)."]


# -- every byte --------------------------------------------------------------------------------------------


def test_every_changed_byte_of_a_record_is_found_and_named(place: places.Place, filled: Store) -> None:
    """A sample of positions here; all positions of 100 records in tests/bars.py."""
    rng = random.Random(7)
    missed = list(missed_flips(place, rng.sample(filled.find(SCOPE, Query()), 3), rng, per_value=2))
    assert missed == []


def missed_flips(
    place: places.Place, records: list[dict[str, Any]], rng: random.Random, per_value: int | None
) -> Iterator[str]:  # fmt: skip
    """Change one byte at a time in every column of a record, its key and its entry; gives what was not named."""
    with tampering(place) as connection:
        for found in records:
            record = connection.execute(select(BESLUIT).where(BESLUIT.c.id == found["id"])).mappings().one()
            rows = [
                (BESLUIT, BESLUIT.c.id == record["id"], record),
                (SLEUTEL, SLEUTEL.c.id == record["sleutel"], None),
                (KETEN, KETEN.c.onderwerp == record["id"], None),
            ]
            for table, where, row in rows:
                row = row or connection.execute(select(table).where(where)).mappings().one()
                yield from _missed_in(connection, place, table, where, row, rng, per_value)


def _missed_in(connection, place, table, where, row, rng, per_value) -> Iterator[str]:
    for column, value in row.items():
        if value is None or isinstance(value, int):
            continue
        positions = (
            range(len(value)) if per_value is None else rng.sample(range(len(value)), min(per_value, len(value)))
        )
        for position in positions:
            point = connection.begin_nested()
            connection.execute(update(table).where(where).values({column: flipped(value, position)}))
            if not any(row_name(row) in said for said in found_of(connection, place, row, table)):
                yield f"{table.name}.{column}[{position}]"
            point.rollback()


def row_name(row: Any) -> str:
    return str(row.get("onderwerp") or row.get("volgnummer") or row["id"])


def found_of(connection: Connection, place: places.Place, row: Any, table: Any) -> list[str]:
    said = found(connection, place)
    if table is KETEN:
        return [f"{text} {row['onderwerp']}" for text in said if f"schakel {row['volgnummer']}" in text]
    if table is SLEUTEL:
        owner = connection.scalar(select(BESLUIT.c.id).where(BESLUIT.c.sleutel == row["id"]))
        return [f"{text} {row['id']}" for text in said if owner and owner in text]
    return said


# -- rows --------------------------------------------------------------------------------------------------


def test_a_deleted_decision_is_missed(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        id = entry(connection, 5)["onderwerp"]
        connection.execute(delete(BESLUIT).where(BESLUIT.c.id == id))
        said = found(connection, place)
    assert said == [f"besluit {id} (schakel 5): ontbreekt, zonder bewijs van vernietiging."]


def test_a_deleted_entry_is_missed(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        id = entry(connection, 5)["onderwerp"]
        connection.execute(delete(KETEN).where(KETEN.c.volgnummer == 5))
        said = found(connection, place)
    assert said == ["schakel 5: ontbreekt.", f"besluit {id}: staat niet in de keten."]


def test_a_run_of_deleted_entries_is_missed(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        connection.execute(delete(KETEN).where(KETEN.c.volgnummer.in_([5, 6])))
        assert found(connection, place)[0] == "schakel 5 tot en met 6: ontbreekt."


def test_swapped_decisions_are_both_named(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        first, second = (entry(connection, number)["onderwerp"] for number in (3, 8))
        for old, now in ((first, "wissel"), (second, first), ("wissel", second)):
            connection.execute(update(BESLUIT).where(BESLUIT.c.id == old).values(id=now))
        said = found(connection, place, keyed=False)
    assert said == [f"besluit {first} (schakel 3): is gewijzigd.", f"besluit {second} (schakel 8): is gewijzigd."]


def test_swapped_entries_are_both_named(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        for old, now in ((3, 999), (8, 3), (999, 8)):
            connection.execute(update(KETEN).where(KETEN.c.volgnummer == old).values(volgnummer=now))
        said = found(connection, place)
    assert {f"schakel {number}: is gewijzigd of hoort hier niet." for number in (3, 8)} <= set(said)


def test_a_copied_decision_is_named(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        row = dict(connection.execute(select(BESLUIT).limit(1)).mappings().one())
        connection.execute(insert(BESLUIT), row | {"id": "kopie"})
        said = found(connection, place)
    assert said == ["besluit kopie: staat niet in de keten.",
                    "besluit kopie: inhoud en sleutel passen niet (meer) bij elkaar."]  # fmt: skip


def test_an_entry_copied_from_another_organisation_is_named(place: places.Place, filled: Store) -> None:
    filled.add(scope.of("elders", [GEMEENTE]), new(0)).result()
    with tampering(place) as connection:
        own = KETEN.c.organisatie == ORGANISATIE
        connection.execute(delete(KETEN).where(own & (KETEN.c.volgnummer == 1)))
        connection.execute(update(KETEN).where(KETEN.c.organisatie == "elders").values(organisatie=ORGANISATIE))
        said = found(connection, place)
    assert "schakel 1: sluit niet aan op de vorige." in said
    assert "schakel 1: is gewijzigd of hoort hier niet." in said


def test_a_cut_tail_is_found_with_a_checkpoint_and_not_without(place: places.Place, filled: Store) -> None:
    point = verify.checkpoint(filled.database, ORGANISATIE, "2026-11-22T00:00:00Z")
    assert chain.checkpoint(point.to_json()) == point
    with tampering(place) as connection:
        last = [entry(connection, number)["onderwerp"] for number in (11, 12)]
        connection.execute(delete(KETEN).where(KETEN.c.volgnummer > 10))
        left = found(connection, place)
        connection.execute(delete(BESLUIT).where(BESLUIT.c.id.in_(last)))
        assert found(connection, place) == []
        said = found(connection, place, points=[point])
    assert left == sorted(f"besluit {id}: staat niet in de keten." for id in last)
    assert said == ["schakel 12: staat in het ijkpunt van 2026-11-22T00:00:00Z, maar de keten eindigt eerder."]


def test_a_chain_computed_anew_is_found_with_a_checkpoint_and_not_without(place: places.Place, filled: Store) -> None:
    point = verify.checkpoint(filled.database, ORGANISATIE, "2026-11-22T00:00:00Z")
    with tampering(place) as connection:
        entries = connection.execute(select(KETEN).order_by(KETEN.c.volgnummer)).mappings().all()
        connection.execute(delete(KETEN))
        head = None
        for old in entries:
            row = connection.execute(select(BESLUIT).where(BESLUIT.c.id == old["onderwerp"])).mappings().one()
            forged = dict(row) | {"status": "toegekend"}
            connection.execute(update(BESLUIT).where(BESLUIT.c.id == row["id"]).values(status="toegekend"))
            made = chain.next_entry(ORGANISATIE, head, "besluit", row["id"], chain.commitment_of("besluit", forged),
                                    old["tijdstip"])  # fmt: skip
            connection.execute(insert(KETEN), {name: getattr(made, name) for name in made.__slots__})
            head = made.volgnummer, made.hash
        assert found(connection, place) == []
        said = found(connection, place, points=[point])
    assert said == ["schakel 12: is een andere dan in het ijkpunt van 2026-11-22T00:00:00Z (herschreven)."]


def test_a_checkpoint_is_not_taken_of_a_broken_chain(place: places.Place, filled: Store) -> None:
    database = Database(place.admin)
    with database.engine.begin() as connection:
        connection.execute(update(BESLUIT).values(status="toegekend"))
    database.close()
    with pytest.raises(errors.Refusal, match="een ijkpunt zou de schade vastleggen"):
        verify.checkpoint(filled.database, ORGANISATIE, "nu")


def test_there_is_no_checkpoint_of_nothing(store: Store) -> None:
    with pytest.raises(errors.Refusal, match=r"^Van werkplein is nog niets vastgelegd\.$"):
        verify.checkpoint(store.database, ORGANISATIE, "nu")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"soort": "regelwerk.ijkpunt.1", "hash": "00"}'])
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(errors.Refusal, match=r"^Dit is geen ijkpunt: verwacht wordt een regel zoals"):
        chain.checkpoint(text)


# -- rule files and people ---------------------------------------------------------------------------------


def test_an_altered_rule_file_is_named(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        connection.execute(update(BESTAND).values(inhoud=b"formule: 1"))
        said = found(connection, place)
    assert said
    assert all("ontbreekt in de opslag of is gewijzigd." in text for text in said)


def test_an_altered_list_of_rule_files_is_named(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        connection.execute(update(REGELSET).values(bestanden="{}"))
        said = found(connection, place)
    assert said
    assert all(text.endswith("is gewijzigd.") for text in said)


@pytest.mark.parametrize("column", ["zoekwaarde", "gegevens", "sleutel", "gemeente"])
def test_an_altered_person_is_named(place: places.Place, filled: Store, column: str) -> None:
    with tampering(place) as connection:
        row = connection.execute(select(PERSOON)).mappings().one()
        connection.execute(update(PERSOON).values({column: flipped(row[column], 3)}))
        said = found(connection, place)
    assert said == [f"persoon {row['id']}: inhoud en sleutel passen niet (meer) bij elkaar."]


# -- destroyed by the rules --------------------------------------------------------------------------------


def test_the_chain_is_in_order_after_destruction(place: places.Place, filled: Store) -> None:
    ids = [row["id"] for row in filled.find(SCOPE, Query(ten_hoogste=3))]
    destroyed(place, ids)
    report = verify.verify(filled.database, ORGANISATIE, filled.keyring)
    assert (report.schakels, report.vernietigd, report.schade) == (COUNT + 3, 3, [])


def test_a_forged_certificate_hides_nothing(place: places.Place, filled: Store) -> None:
    with tampering(place) as connection:
        id = entry(connection, 5)["onderwerp"]
        connection.execute(delete(BESLUIT).where(BESLUIT.c.id == id))
        forged = {"id": "vals", "organisatie": ORGANISATIE, "gemeente": GEMEENTE, "besluit": id, "grondslag": "geen",
                  "akkoord_door": "niemand", "vernietigd_op": "2026", "zout": b""}  # fmt: skip
        connection.execute(insert(VERNIETIGING), forged)
        said = found(connection, place)
    assert said == ["vernietiging vals: staat niet in de keten."]


def destroyed(place: places.Place, ids: list[str]) -> list[dict[str, Any]]:
    owner = Database(place.owner)
    made = retention.destroy(owner, ORGANISATIE, dict.fromkeys(ids, "proef"), "J. Akkoord", datetime.now(UTC))
    owner.close()
    return made
