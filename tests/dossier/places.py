"""A place to keep decisions, empty and ready, in either database; and cases to fill it with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.dossier.postgres import OWNER, SERVICE, Postgres
from tests.measures import cases

from regelwerk import service
from regelwerk.dossier import keys, privacy, processing, scope, upgrade
from regelwerk.dossier.append import NewDecision
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import METADATA
from regelwerk.dossier.store import Store

ORGANISATIE, GEMEENTE, OTHER = "werkplein", "fictieveen", "voorbeeldstad"
SCOPE = scope.of(ORGANISATIE, [GEMEENTE])
WHOLE = scope.whole(ORGANISATIE)
BSN, OTHER_BSN = "999900006", "999900018"


@dataclass
class Place:
    """An empty database: as the service sees it, as its owner does, and (PostgreSQL) as the administrator does."""

    kind: str
    service: str
    owner: str
    admin: str
    folder: Path
    server: Postgres | None = None

    def __post_init__(self) -> None:
        self.keyring()

    def store(self) -> Store:
        return Store(Database(self.service), self.keyring())

    def keyring(self) -> keys.Keyring:
        file = self.folder / "sleutels.json"
        return keys.read(file) if file.exists() else keys.create(file)


def sqlite(folder: Path) -> Place:
    url = f"sqlite:///{folder / 'regelwerk.db'}"
    database = Database(url)
    upgrade.upgrade(database)
    database.close()
    return Place("sqlite", url, url, url, folder)


def postgres(folder: Path, server: Postgres, name: str = "proef") -> Place:
    """A database of a server, emptied."""
    if server.has(name):
        _empty(server, name)
    else:
        _fresh(server, name)
    return Place("postgres", server.url(name, SERVICE), server.url(name, OWNER), server.url(name, "postgres"),
                 folder, server)  # fmt: skip


def _fresh(server: Postgres, name: str) -> None:
    server.create(name)
    with server.admin(name) as connection:
        connection.execute(f"GRANT ALL ON SCHEMA public TO {OWNER}".encode())
    database = Database(server.url(name, OWNER))
    upgrade.upgrade(database)
    database.close()


def _empty(server: Postgres, name: str) -> None:
    tables = ", ".join(METADATA.tables)
    with server.admin(name) as connection:
        connection.execute("SET lock_timeout = '60s'")  # a test that left a transaction open must not hang the rest
        connection.execute(f"TRUNCATE {tables}".encode())


@contextmanager
def own_server(disk: int = 0) -> Iterator[Postgres]:
    server = Postgres(disk)
    try:
        yield server
    finally:
        server.remove()


# -- cases -------------------------------------------------------------------------------------------------


@cache
def decided() -> list[tuple[dict[str, Any], service.Explanation]]:
    """Random cases with their decisions: granted, refused and open ones. Few years, so few rulebooks to compile."""
    found = []
    for rng, facts, day in cases.stream(400, 11):
        if day.year not in (2016, 2024):
            continue
        facts = cases.partial(rng, facts, rng.choice((0, 0, 0.2)))
        explanation = cases.decide(facts, day)
        if explanation is not None:
            found.append((facts, explanation))
    return found


def line(naam: str = "besluit") -> processing.Line:
    return processing.Line(naam, 1_767_225_600_000, 1_767_225_600_004, "https://voorbeeld.nl/register/lks")


def new(number: int, **more: Any) -> NewDecision:
    """The decision on one of the random cases."""
    facts, explanation = decided()[number % len(decided())]
    given: dict[str, Any] = {"gemeente": GEMEENTE, "line": line(), "zaak": f"zaak-{number}"}
    return NewDecision(explanation, facts, cases.rules().files, **(given | more))


def person(bsn: str = BSN) -> privacy.Person:
    return privacy.Person(bsn, "T. Proefpersoon")
