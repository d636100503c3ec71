"""PostgreSQL keeps organisations and municipalities apart by itself, whatever the program forgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import ProgrammingError
from tests.dossier import places
from tests.dossier.fixtures import repeat
from tests.dossier.places import GEMEENTE, ORGANISATIE, OTHER, SCOPE, WHOLE, line, new, person
from tests.dossier.postgres import OWNER, SERVICE, Postgres

from regelwerk.dossier import errors, schema, scope, settings, upgrade
from regelwerk.dossier.append import Sender
from regelwerk.dossier.audit import Reading
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import BESLUIT, KETEN, METADATA
from regelwerk.dossier.scope import Scope
from regelwerk.dossier.store import Store

SECURED = {table.name for table in (*schema.BY_GEMEENTE, *schema.BY_GEMEENTEN, *schema.BY_ORGANISATIE)}


@pytest.fixture
def place(request: pytest.FixtureRequest, server: Postgres, tmp_path: Path) -> Iterator[places.Place]:
    made = places.postgres(tmp_path, server)
    yield made
    repeat(request.config, made)


@pytest.fixture
def filled(store: Store) -> Store:
    for organisatie in (ORGANISATIE, "elders"):
        for gemeente in (GEMEENTE, OTHER):
            own = scope.of(organisatie, [gemeente])
            sender = Sender("k", b"x")
            store.add(own, new(0, gemeente=gemeente, persoon=person(), sender=sender)).result()
            store.observe(own, line("uitleg"), gemeente).result()
    return store


def test_every_table_but_the_rules_is_secured(place: places.Place) -> None:
    with Database(place.admin).engine.connect() as connection:
        said = "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity AND relkind = 'r'"
        secured = set(connection.scalars(text(said)))
        assert (
            list(
                connection.scalars(
                    text("SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace")
                )
            )
            == []
        )
    assert secured == SECURED == set(METADATA.tables) - {"bestand", "regelset", "uitgave"}


@pytest.mark.parametrize("table", sorted(SECURED - {"inzage"}))
def test_a_query_without_any_condition_sees_only_the_scope(filled: Store, table: str) -> None:
    chosen = METADATA.tables[table]
    with filled.database.engine.connect() as connection:
        assert connection.execute(select(chosen)).all() == []
    for organisatie, gemeenten in ((ORGANISATIE, [GEMEENTE]), ("elders", [GEMEENTE, OTHER])):
        with filled.database.read(scope.of(organisatie, gemeenten)) as connection:
            for row in connection.execute(select(chosen)):
                assert row.organisatie == organisatie
                assert getattr(row, "gemeente", GEMEENTE) in gemeenten
    with filled.database.read(Scope("", frozenset({"*"}))) as connection:
        assert connection.execute(select(chosen)).all() == []


def test_the_setting_ends_with_the_transaction(filled: Store) -> None:
    with pytest.raises(ZeroDivisionError), filled.database.read(WHOLE):
        raise ZeroDivisionError
    for _ in range(10):
        with filled.database.engine.connect() as connection:
            assert connection.execute(select(BESLUIT)).all() == []


def test_the_service_cannot_write_for_another(filled: Store) -> None:
    with filled.database.read(WHOLE) as connection:
        row = dict(connection.execute(select(BESLUIT).limit(1)).mappings().one())
    with pytest.raises(ProgrammingError, match="row-level security"), filled.database.write(SCOPE) as connection:
        connection.execute(insert(BESLUIT), row | {"id": "vals", "gemeente": OTHER})
    with pytest.raises(ProgrammingError, match="row-level security"), filled.database.write(WHOLE) as connection:
        connection.execute(insert(BESLUIT), row | {"id": "vals", "organisatie": "elders"})


@pytest.mark.parametrize("table", sorted(set(METADATA.tables) - {"verwerking", "persoon", "batch"}))
def test_the_service_can_only_append(filled: Store, table: str) -> None:
    chosen = METADATA.tables[table]
    with pytest.raises(ProgrammingError, match="permission denied"), filled.database.write(WHOLE) as connection:
        connection.execute(update(chosen).values({list(chosen.c)[-1].name: None}))
    with pytest.raises(ProgrammingError, match="permission denied"), filled.database.write(WHOLE) as connection:
        connection.execute(delete(chosen))


def test_the_service_writes_the_audit_log_but_cannot_read_it(filled: Store) -> None:
    filled.audit(SCOPE, Reading("klerk", "intake", "inzage", GEMEENTE, "0" * 32)).result()
    with pytest.raises(ProgrammingError, match="permission denied"), filled.database.read(WHOLE) as connection:
        connection.execute(select(schema.INZAGE))


def test_the_owner_is_bound_too(filled: Store, place: places.Place) -> None:
    owner = Database(place.owner)
    with owner.engine.connect() as connection:
        assert connection.execute(select(BESLUIT)).all() == []
    with owner.read(scope.of(ORGANISATIE, [OTHER])) as connection:
        assert {row.gemeente for row in connection.execute(select(BESLUIT))} == {OTHER}
    owner.close()


@pytest.mark.parametrize("role", ["postgres", OWNER])
def test_the_service_does_not_start_as_a_role_beyond_row_security(
    place: places.Place, server: Postgres, role: str
) -> None:
    place.keyring()
    chosen = settings.read({"REGELWERK_DATABASE": server.url("proef", role),
                            "REGELWERK_SLEUTELS": str(place.folder / "sleutels.json")})  # fmt: skip
    with pytest.raises(errors.Refusal, match=r"^De dienst mag niet draaien als beheerder of eigenaar van de database"):
        settings.open_store(chosen)
    settings.open_store(settings.read({"REGELWERK_DATABASE": server.url("proef", SERVICE),
                                       "REGELWERK_SLEUTELS": str(place.folder / "sleutels.json")})).close()  # fmt: skip


def test_a_database_without_tables_is_refused(server: Postgres, place: places.Place) -> None:
    empty = Database(server.url("postgres", SERVICE))
    said = rf"^De database heeft versie geen, dit programma vraagt {upgrade.newest()}\. Voer als"
    with pytest.raises(errors.Refusal, match=said):
        upgrade.check(empty)
    empty.close()


def test_a_database_that_is_gone_is_told_apart(place: places.Place) -> None:
    gone = Database("postgresql+psycopg://x@/x?host=/tmp/er-is-niets")
    with pytest.raises(errors.StoreUnavailable, match=r"^De opslag is niet bereikbaar\.") as caught, gone.read(SCOPE):
        pass
    assert caught.value.code == "OPSLAG-WEG"


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql://x/y"])
def test_another_database_is_refused(url: str) -> None:
    with pytest.raises(errors.Refusal, match=r"^Regelwerk kent `sqlite:///bestand` en `postgresql\+psycopg://…`"):
        Database(url)


def test_no_address_is_refused() -> None:
    with pytest.raises(errors.Refusal, match=r"^Het adres van de database is niet te lezen\.$"):
        Database("onzin")


def test_writers_of_one_organisation_do_not_hold_up_another(filled: Store) -> None:
    with filled.database.write(WHOLE) as connection:
        connection.execute(select(KETEN))
        filled.add(scope.of("elders", [GEMEENTE]), new(1)).result(timeout=60)
