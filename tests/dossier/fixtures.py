"""Every test that asks for `place` runs on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.dossier import places
from tests.dossier.postgres import Postgres

from regelwerk.dossier.store import Store


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    with places.own_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> places.Place:
    if request.param == "sqlite":
        return places.sqlite(tmp_path)
    return places.postgres(tmp_path, request.getfixturevalue("server"))


@pytest.fixture
def store(place: places.Place) -> Iterator[Store]:
    store = place.store()
    yield store
    store.close()
