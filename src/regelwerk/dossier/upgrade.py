"""Brings the tables to the version that this program needs."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from regelwerk.dossier.database import SERVICE_ROLE, Database, translated
from regelwerk.dossier.errors import Refusal

_HERE = Path(__file__).with_name("migrations")


def upgrade(database: Database) -> None:
    """Make or change the tables, all or nothing. Raises Refusal when the role of the service is not there yet."""
    with translated(), database.writing().begin() as connection:
        if database.is_postgres:
            _need_role(connection)
        config = Config()
        config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def check(database: Database) -> None:
    """Raises Refusal when the tables are not those of this program."""
    with translated(), database.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    if found != newest():
        raise Refusal(f"De database heeft versie {found or 'geen'}, dit programma vraagt {newest()}."
                      " Voer als eigenaar uit: regelwerk dossier bijwerken.")  # fmt: skip


def newest() -> str:
    return str(ScriptDirectory(str(_HERE)).get_current_head())


def _need_role(connection: Connection) -> None:
    if not connection.exec_driver_sql("SELECT FROM pg_roles WHERE rolname = %s", (SERVICE_ROLE,)).all():
        raise Refusal(f"De rol {SERVICE_ROLE} bestaat niet; maak haar eerst, zie docs/beheer.md.")
