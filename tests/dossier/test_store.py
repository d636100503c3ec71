"""Keeping and reading decisions, the same on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import RFC_4122, UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import event, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from tests.dossier import places
from tests.dossier.places import BSN, GEMEENTE, ORGANISATIE, OTHER, OTHER_BSN, SCOPE, WHOLE, line, new, person
from tests.measures import cases

from regelwerk.dossier import batches, errors, schema, scope, upgrade, verify
from regelwerk.dossier.append import Sender
from regelwerk.dossier.audit import Reading
from regelwerk.dossier.database import Database
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.schema import BESLUIT, METADATA, PERSOON, VERWERKING
from regelwerk.dossier.store import Query, Store


def test_the_migrations_make_the_schema(place: places.Place) -> None:
    with Database(place.owner).engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_every_stored_decision_is_explained_and_repeated_byte_for_byte(store: Store) -> None:
    count = len(places.decided())
    kept = [store.add(SCOPE, new(number)) for number in range(count)]
    statuses = set()
    for number, future in enumerate(kept):
        record = store.get(SCOPE, future.result().id)
        assert record is not None
        original = places.decided()[number][1]
        assert store.replayer.explanation(record).to_json() == original.to_json()
        repetition = store.replayer.repeat(record)
        assert repetition.identiek
        assert repetition.explanation.to_json() == original.to_json()
        statuses.add(record.made.status)
    assert statuses == {"toegekend", "afgewezen", "onbepaald"}


def test_a_decision_with_a_verordening_is_explained_with_it(store: Store) -> None:
    facts, _ = places.decided()[0]
    day = cases.stream(1, 5).__next__()[2].replace(year=2026)
    made = cases.decide(facts, day, gemeente=GEMEENTE)
    assert made is not None
    kept = store.add(SCOPE, replaced(new(0), explanation=made)).result()
    record = store.get(SCOPE, kept.id)
    assert record is not None
    assert store.replayer.explanation(record).to_json() == made.to_json()


def replaced(decision, **more):
    from dataclasses import replace

    return replace(decision, **more)


def test_an_answer_names_the_engine_that_made_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = places.decided()[0][1].to_json()
    kept = store.add(SCOPE, new(0)).result()
    monkeypatch.setattr("regelwerk.__version__", "9.9.9")
    monkeypatch.setattr("regelwerk.explain.steps.__version__", "9.9.9")
    record = store.get(SCOPE, kept.id)
    assert record is not None
    repetition = store.replayer.repeat(record)
    assert repetition.identiek
    assert repetition.explanation.to_json() == before


def test_a_repetition_that_differs_says_in_what(store: Store) -> None:
    record = store.get(SCOPE, store.add(SCOPE, new(0)).result().id)
    assert record is not None
    values = (not record.content.waarden[0], *record.content.waarden[1:])
    other = replaced(record, content=replaced(record.content, waarden=values))
    assert store.replayer.repeat(other).verschillen == ("waarden",)
    other = replaced(record, made=replaced(record.made, status="iets anders", handtekening="00"))
    assert store.replayer.repeat(other).verschillen == ("status", "handtekening")


def test_the_lean_record_is_at_most_a_fifth_of_facts_and_trace(place: places.Place, store: Store) -> None:
    import json

    lean = whole = 0
    for number in range(20):
        kept = store.add(SCOPE, new(number)).result()
        facts, explanation = places.decided()[number]
        whole += len(json.dumps(facts)) + len(explanation.to_json())
        with store.database.read(SCOPE) as connection:
            row = connection.execute(select(BESLUIT).where(BESLUIT.c.id == kept.id)).one()
        lean += sum(len(value) for value in row if value is not None)
    assert lean <= whole / 5


# -- one request, one decision -----------------------------------------------------------------------------


def test_the_same_key_gives_the_same_decision(store: Store) -> None:
    sent = [store.add(SCOPE, new(n % 2, sender=Sender("a", b"zelfde"))) for n in range(50)]
    answers = [future.result() for future in sent]
    assert len({answer.id for answer in answers}) == 1
    assert [answer.herhaald for answer in answers].count(False) == 1
    assert len(store.find(SCOPE, Query())) == 1
    again = store.add(SCOPE, new(0, sender=Sender("a", b"zelfde"))).result()
    assert (again.id, again.hash, again.aangemaakt_op) == (answers[0].id, answers[0].hash, answers[0].aangemaakt_op)


def test_the_same_key_with_another_request_is_refused(store: Store) -> None:
    store.add(SCOPE, new(0, sender=Sender("a", b"een"))).result()
    with pytest.raises(errors.OtherContent, match=r"^Deze Idempotency-Key is al gebruikt voor een ander verzoek\.$"):
        store.add(SCOPE, new(0, sender=Sender("a", b"twee"))).result()
    assert len(store.find(SCOPE, Query())) == 1


def test_a_key_counts_per_municipality(store: Store) -> None:
    both = scope.of(ORGANISATIE, [GEMEENTE, OTHER])
    first = store.add(both, new(0, sender=Sender("a", b"een"))).result()
    second = store.add(both, new(0, gemeente=OTHER, sender=Sender("a", b"twee"))).result()
    assert first.id != second.id


# -- who may see what --------------------------------------------------------------------------------------


def test_another_municipality_sees_nothing(store: Store) -> None:
    kept = store.add(SCOPE, new(0, persoon=person())).result()
    record = store.get(SCOPE, kept.id)
    assert record is not None
    for foreign in (scope.of(ORGANISATIE, [OTHER]), scope.of("elders", [GEMEENTE]), scope.of(ORGANISATIE, [])):
        assert store.get(foreign, kept.id) is None
        assert store.place(foreign, kept.id) is None
        assert store.find(foreign, Query()) == store.find(foreign, Query(bsn=BSN)) == []
        assert store.person(foreign, record.persoon or "") is None
    assert store.get(WHOLE, kept.id) == record


def test_a_decision_for_another_municipality_is_refused(store: Store) -> None:
    for gemeente in (OTHER, "*"):
        with pytest.raises(errors.Refusal, match=r"^Deze gemeente hoort niet bij uw toegang\.$"):
            store.add(SCOPE, new(0, gemeente=gemeente))


@pytest.mark.parametrize("name", ["", "a,b", "*", "Étten", "a" * 101])
def test_a_scope_has_plain_names(name: str) -> None:
    with pytest.raises(errors.Refusal, match="naam van kleine letters, cijfers en streepjes"):
        scope.of(ORGANISATIE, [name])


# -- people ------------------------------------------------------------------------------------------------


def test_cases_are_found_by_bsn_zaak_regeling_and_status(store: Store) -> None:
    mine = [store.add(SCOPE, new(number, persoon=person())).result().id for number in range(3)]
    store.add(SCOPE, new(3, persoon=person(OTHER_BSN))).result()
    assert {row["id"] for row in store.find(SCOPE, Query(bsn=BSN))} == set(mine)
    assert [row["id"] for row in store.find(SCOPE, Query(zaak="zaak-1"))] == [mine[1]]
    assert len(store.find(SCOPE, Query(regeling="loonkostensubsidie"))) == 4
    assert store.find(SCOPE, Query(regeling="aow")) == store.find(SCOPE, Query(bsn="999990019")) == []
    status = store.find(SCOPE, Query(zaak="zaak-1"))[0]["status"]
    assert mine[1] in {row["id"] for row in store.find(SCOPE, Query(status=status))}


def test_pages_leave_nothing_out(store: Store) -> None:
    kept = {store.add(SCOPE, new(number)).result().id for number in range(7)}
    seen, last = [], None
    while page := store.find(SCOPE, Query(na=last, ten_hoogste=3)):
        seen += [row["id"] for row in page]
        last = seen[-1]
    assert len(seen) == len(set(seen)) == 7
    assert set(seen) == kept
    assert store.find(SCOPE, Query(na="onbekend")) == []


def test_who_a_case_is_about_stands_apart_and_in_cipher(store: Store) -> None:
    ids = [store.add(SCOPE, new(number, persoon=person())).result().id for number in range(2)]
    found = [store.get(SCOPE, id) for id in ids]
    assert found[0]
    assert found[1]
    assert found[0].persoon == found[1].persoon
    assert store.person(SCOPE, found[0].persoon or "") == person()
    assert BSN not in repr(person())
    store.rename(SCOPE, found[0].persoon or "", "T. Anders")
    renamed = store.person(SCOPE, found[0].persoon or "")
    assert renamed
    assert (renamed.bsn, renamed.naam) == (BSN, "T. Anders")


def test_no_table_holds_a_bsn_a_name_or_a_fact(store: Store) -> None:
    store.add(SCOPE, new(0, persoon=person(), sender=Sender("sleutel", BSN.encode()))).result()
    birth = places.decided()[0][0]["geboortedatum"]
    with store.database.engine.connect() as connection:
        if store.database.is_postgres:
            for name, value in (("organisatie", ORGANISATIE), ("gemeenten", "*")):
                connection.execute(text(f"SELECT set_config('regelwerk.{name}', '{value}', true)"))
        for table in METADATA.sorted_tables:
            if table.name == "inzage" or table.name == "bestand":
                continue
            for row in connection.execute(select(table)):
                for value in row:
                    raw = value if isinstance(value, bytes) else str(value).encode()
                    assert not any(word.encode() in raw for word in (BSN, "Proefpersoon", birth)), table.name


def test_the_same_person_has_other_search_values_elsewhere(store: Store) -> None:
    both = scope.of(ORGANISATIE, [GEMEENTE, OTHER])
    store.add(both, new(0, persoon=person())).result()
    store.add(both, new(0, gemeente=OTHER, persoon=person())).result()
    with store.database.read(WHOLE) as connection:
        values = connection.scalars(select(PERSOON.c.zoekwaarde)).all()
    assert len(set(values)) == 2
    assert len(store.find(both, Query(bsn=BSN))) == 2


def test_a_bsn_passes_the_eleven_test(store: Store) -> None:
    for wrong in ("999900007", "000000000", "99990000", "９９９９０００６", "9999.0006"):
        with pytest.raises(errors.Refusal, match=r"^Dit is geen geldig burgerservicenummer\.$"):
            store.add(SCOPE, new(0, persoon=person(wrong)))


# -- logs --------------------------------------------------------------------------------------------------


def test_a_decision_and_every_look_at_it_have_a_processing_line(store: Store) -> None:
    record = store.get(SCOPE, store.add(SCOPE, new(0, persoon=person())).result().id)
    assert record is not None
    store.observe(SCOPE, line("uitleg"), GEMEENTE, record).result()
    store.observe(SCOPE, line("proefberekening"), GEMEENTE).result()
    lines = store.unexported(WHOLE)
    assert {said["name"] for _, said in lines} == {"besluit", "uitleg", "proefberekening"}
    about = {said["name"]: said["attributes"].get("dpl.core.data_subject_id") for _, said in lines}
    assert about == {"besluit": record.persoon, "uitleg": record.persoon, "proefberekening": None}
    first = next(said for _, said in lines if said["name"] == "besluit")
    assert len(bytes.fromhex(first["trace_id"])) == 16
    assert len(bytes.fromhex(first["span_id"])) == 8
    assert first["attributes"]["dpl.core.data_subject_id_type"] == "BSN"
    store.exported(WHOLE, [id for id, _ in lines])
    assert store.unexported(WHOLE) == []


def test_a_processing_line_has_a_known_status() -> None:
    with pytest.raises(errors.Refusal, match=r"^De status van een verwerking is Unset, Ok of Error\.$"):
        replaced(line(), status="Goed")


def test_the_audit_log_is_written_for_oversight(place: places.Place, store: Store) -> None:
    store.audit(
        SCOPE, Reading("klerk", "intake", "inzage", GEMEENTE, "0" * 32, besluit="b", vanaf="127.0.0.1")
    ).result()
    owner = Database(place.owner)
    with owner.read(WHOLE) as connection:
        row = connection.execute(text("SELECT wie, rol, handeling, resultaat FROM inzage")).one()
    assert tuple(row) == ("klerk", "intake", "inzage", "gegeven")
    owner.close()


# -- what goes wrong ---------------------------------------------------------------------------------------


def test_a_fault_at_any_statement_leaves_all_or_nothing(place: places.Place) -> None:
    """Fail the n-th statement or the commit, for every n until nothing fails any more."""
    outcomes = []
    for nth in range(1, 60):
        store = place.store()
        fault = _Fault(nth)
        event.listen(store.database.engine, "before_cursor_execute", fault.statement)
        event.listen(store.database.engine, "commit", fault.commit)
        try:
            store.add(SCOPE, new(nth, persoon=person(), sender=Sender(f"k{nth}", b"x"))).result()
            outcomes.append(True)
        except (errors.StoreUnavailable, OperationalError):
            outcomes.append(False)
        fault.active = False
        kept = store.find(SCOPE, Query(zaak=f"zaak-{nth}"))
        again = store.add(SCOPE, new(nth, persoon=person(), sender=Sender(f"k{nth}", b"x"))).result()
        assert len(kept) == outcomes[-1]
        assert again.herhaald == outcomes[-1]
        report = verify.verify(store.database, ORGANISATIE, store.keyring)
        assert report.schade == []
        with store.database.read(WHOLE) as connection:
            assert len(connection.execute(select(VERWERKING)).all()) == report.schakels
        store.close()
        if fault.calls < nth:
            break
    assert outcomes[-1]
    assert outcomes.count(False) > 8


class _Fault:
    def __init__(self, nth: int) -> None:
        self.nth, self.calls, self.active = nth, 0, True

    def statement(self, *_: object) -> None:
        self._count()

    def commit(self, _: object) -> None:
        self._count()

    def _count(self) -> None:
        if self.active:
            self.calls += 1
            if self.calls == self.nth:
                raise OperationalError("storing", None, Exception("disk is full"))


def test_rules_that_are_not_there_are_not_decided_with(store: Store) -> None:
    with pytest.raises(
        errors.Refusal, match=r"^De inhoud van rules/\S+ hoort niet bij de regels waarmee is beslist\.$"
    ):
        store.add(SCOPE, replaced(new(0), files={})).result()
    assert store.find(SCOPE, Query()) == []


def test_an_error_of_the_database_tells_nothing_of_the_case(store: Store) -> None:
    with pytest.raises(IntegrityError) as caught:
        store.add(SCOPE, new(0, zaak="geheim kenmerk", uitgave_hash="0" * 64)).result()
    assert "geheim kenmerk" not in str(caught.value)
    assert store.find(SCOPE, Query()) == []


def test_after_closing_nothing_is_taken(place: places.Place) -> None:
    store = place.store()
    waiting = [store.add(SCOPE, new(number)) for number in range(20)]
    store.close()
    assert len({future.result().id for future in waiting}) == 20
    with pytest.raises(errors.StoreUnavailable) as caught:
        store.add(SCOPE, new(0))
    assert caught.value.code == "OPSLAG-WEG"


def test_ids_are_unique_and_grow_with_time(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [UUID(new_id()) for _ in range(2000)]
    assert len(set(made)) == 2000
    assert {(id.version, id.variant) for id in made} == {(7, RFC_4122)}
    monkeypatch.setattr("time.time_ns", lambda: 4_102_444_800_000_000_000)
    assert new_id() > max(map(str, made))


def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """With what it holds: SQLite here; the same migration makes the tables of PostgreSQL in every other test."""
    database = Database(f"sqlite:///{tmp_path}/oud.db")
    with database.writing().begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(upgrade.__file__).with_name("migrations")))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(insert(schema.REGELSET), {"hash": "0" * 64, "bestanden": "{}"})
    asked = rf"^De database heeft versie 0001, dit programma vraagt {upgrade.newest()}\."
    with pytest.raises(errors.Refusal, match=asked):
        upgrade.check(database)
    upgrade.upgrade(database)
    upgrade.check(database)
    with database.engine.connect() as connection:
        assert connection.scalars(select(schema.REGELSET.c.hash)).all() == ["0" * 64]
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    database.close()


def test_progress_is_seen_by_whoever_sees_all_its_municipalities(store: Store) -> None:
    both, own = scope.of(ORGANISATIE, [GEMEENTE, OTHER]), scope.of(ORGANISATIE, [GEMEENTE])
    at = datetime(2026, 11, 28, 12, tzinfo=UTC)
    progress = batches.begin(store.database, both, "b" * 36, at)
    progress.ontvangen = 3
    batches.note(store.database, both, progress, at)
    for reader, sees in ((both, True), (WHOLE, True), (own, False), (scope.of("elders", [GEMEENTE, OTHER]), False)):
        found = batches.progress_of(store.database, reader, "b" * 36, at)
        assert (found and found.ontvangen) == (3 if sees else None)
    for seconds, status in ((batches.SILENCE, "bezig"), (batches.SILENCE + 1, "afgebroken")):
        later = batches.progress_of(store.database, both, "b" * 36, at + timedelta(seconds=seconds))
        assert later
        assert later.status == status


def test_what_belongs_to_no_municipality_can_be_written(store: Store) -> None:
    store.audit(WHOLE, Reading("klerk", "intake", "zoeken", "", "0" * 32)).result()
