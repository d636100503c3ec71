"""Where the store and its keys are, from the environment; without any, files in the current folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from regelwerk.dossier import keys, upgrade
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.store import Store


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is what the service uses, `owner` what changes tables, rotates keys and destroys.

    `collector` is where the processing log goes, as a base address; empty: nowhere yet.
    """

    database: str
    owner: str
    key_file: Path
    organisatie: str
    collector: str = ""

    @property
    def embedded(self) -> bool:
        """One process, one file: tables and keys are made when they are not there."""
        return self.database.startswith("sqlite:")


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings; docs/beheer.md has the table."""
    database = environment.get("REGELWERK_DATABASE", "sqlite:///regelwerk.db")
    return Settings(
        database, environment.get("REGELWERK_DATABASE_EIGENAAR", database),
        Path(environment.get("REGELWERK_SLEUTELS", "regelwerk-sleutels.json")),
        environment.get("REGELWERK_ORGANISATIE", "ontwikkeling"), environment.get("REGELWERK_LDV", ""),
    )  # fmt: skip


def open_store(settings: Settings) -> Store:
    """The store, ready for use. Raises Refusal when the tables, the role or the keys are not as they must be."""
    database = Database(settings.database)
    if settings.embedded:
        upgrade.upgrade(database)
    upgrade.check(database)
    database.check_role()
    if settings.embedded and not settings.key_file.exists() and not database.holds_keys():
        with suppress(Refusal):  # another process was first
            keys.create(settings.key_file)
    return Store(database, keys.read(settings.key_file))


def owner(settings: Settings) -> Database:
    """The database as its owner. Raises Refusal when its tables are not those of this program."""
    database = Database(settings.owner)
    file = database.engine.url.database
    if not database.is_postgres and not Path(file or "").is_file():
        raise Refusal(f"Er is nog geen opslag in {file}. Maak haar met: regelwerk dossier bijwerken.")
    upgrade.check(database)
    return database
