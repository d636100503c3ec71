"""Every test that asks for `place` runs on both databases; afterwards what it kept is decided again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.aftermath import repetition
from tests.dossier import places
from tests.dossier.postgres import Postgres

from regelwerk.dossier.store import Store


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    with places.own_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[places.Place]:
    if request.param == "sqlite":
        yield places.sqlite(tmp_path)  # its file is looked at when all tests have run
        return
    made = places.postgres(tmp_path, request.getfixturevalue("server"))
    yield made
    repeat(request.config, made)


def repeat(config: pytest.Config, place: places.Place) -> None:
    """Decide again what a database of PostgreSQL holds, before the next test empties it."""
    found = repetition.of_database(place.folder.name, place.admin, place.keyring())
    config.stash.setdefault(REPEATED, repetition.Repeated()).add(found)
    assert found.wrong == []


REPEATED = pytest.StashKey[repetition.Repeated]()


@pytest.fixture
def store(place: places.Place) -> Iterator[Store]:
    store = place.store()
    yield store
    store.close()
