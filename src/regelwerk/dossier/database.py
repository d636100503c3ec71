"""The two databases behind one door: connections that lose nothing, transactions within a scope, errors told apart."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, ResourceClosedError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from regelwerk.dossier.errors import FULL, GONE, Refusal, StoreUnavailable
from regelwerk.dossier.scope import Scope

SERVICE_ROLE = "regelwerk_dienst"
_WAIT = 10  # seconds that a connection waits for another's lock
_LITE = (
    f"PRAGMA busy_timeout={_WAIT * 1000}", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON", "PRAGMA wal_autocheckpoint=4000",
)  # fmt: skip
#: jit: compiling a query costs more than any of ours takes.
_PG = "-c jit=off -c synchronous_commit=on -c statement_timeout=30000 -c lock_timeout=10000"
#: SQLSTATE classes and texts of a full disk, and of a database that stops, starts, or is overloaded.
_FULL_STATES, _FULL_TEXTS = ("53100", "58030"), ("disk is full", "No space left", "disk I/O error")
_GONE_STATES = ("08", "57P", "53", "55P03", "57014", "25006")
_GONE_TEXTS = ("locked", "unable to open", "readonly database")


class Database:
    """A SQLite file or a PostgreSQL database, by its URL (`sqlite:///file` or `postgresql+psycopg://…`)."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.is_postgres = self.engine.dialect.name == "postgresql"
        self._file = "" if self.is_postgres else self.engine.url.database or ""
        self._number: int | None = None

    @contextmanager
    def read(self, scope: Scope) -> Iterator[Connection]:
        """A transaction that sees what the scope sees. Raises StoreUnavailable."""
        self._check_there()
        with translated(), self.engine.connect() as connection, connection.begin():
            self._within(connection, scope)
            yield connection

    @contextmanager
    def write(self, scope: Scope) -> Iterator[Connection]:
        """A transaction that writes within the scope; it is durable when this ends without an error.

        Raises StoreUnavailable. Writers of one organisation wait for each other, so that its chain grows in one line.
        """
        self._check_there()
        with translated(), self.writing().begin() as connection:
            self._within(connection, scope)
            self.lock(connection, scope.organisatie)
            yield connection

    def writing(self) -> Engine:
        """The engine whose transactions mean to write: SQLite then takes its lock at once."""
        return self.engine.execution_options(regelwerk_writes=True)

    def _check_there(self) -> None:
        """SQLite goes on writing in a file that was deleted or moved: what is acknowledged then would be lost."""
        if not self._file:
            return
        try:
            number = os.stat(self._file).st_ino
        except OSError:
            raise StoreUnavailable(GONE) from None
        if self._number is None:
            self._number = number
        elif number != self._number:
            raise StoreUnavailable(GONE)

    def _within(self, connection: Connection, scope: Scope) -> None:
        if self.is_postgres:
            said = "SELECT set_config('regelwerk.organisatie', %s, true), set_config('regelwerk.gemeenten', %s, true)"
            connection.exec_driver_sql(said, (scope.organisatie, scope.setting))

    def lock(self, connection: Connection, organisatie: str) -> None:
        """One writer per organisation at a time; SQLite has one writer anyway."""
        if self.is_postgres:
            number = int.from_bytes(hashlib.sha256(organisatie.encode()).digest()[:8], signed=True)
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (number,))

    def check_role(self) -> None:
        """Refuse to serve as a role that row security does not bind. Raises Refusal."""
        if not self.is_postgres:
            return
        question = (
            "SELECT rolsuper OR rolbypassrls, EXISTS (SELECT FROM pg_tables WHERE tablename = 'besluit'"
            " AND pg_has_role(tableowner, 'MEMBER')) FROM pg_roles WHERE rolname = current_user"
        )
        with translated(), self.engine.connect() as connection:
            beyond, owner = connection.execute(text(question)).one()
        if beyond or owner:
            raise Refusal("De dienst mag niet draaien als beheerder of eigenaar van de database: dan geldt de"
                          f" scheiding tussen gemeenten niet. Gebruik een rol met alleen {SERVICE_ROLE}.")  # fmt: skip

    def holds_keys(self) -> bool:
        """Whether there is anything that only an existing key file can open (SQLite: of any organisation)."""
        with translated(), self.engine.connect() as connection:
            return connection.exec_driver_sql("SELECT 1 FROM sleutel LIMIT 1").first() is not None

    def wipe(self, tables: Iterable[str]) -> None:
        """Let the database overwrite what was deleted from these tables, not only forget where it stood."""
        statements = (
            [f"VACUUM {table}" for table in tables] if self.is_postgres else ["PRAGMA wal_checkpoint(TRUNCATE)"]
        )
        with translated():
            pooled = self.engine.raw_connection()
            pooled.detach()
            raw: Any = pooled.dbapi_connection
            if self.is_postgres:
                raw.autocommit = True
            for statement in statements:
                raw.execute(statement)
            raw.close()

    def close(self) -> None:
        self.engine.dispose()


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except Exception:
        raise Refusal("Het adres van de database is niet te lezen.") from None
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(parsed, pool_size=8, hide_parameters=True)
        event.listen(engine, "connect", _prepare_lite)
        event.listen(engine, "begin", _begin_lite)
        return engine
    if parsed.drivername != "postgresql+psycopg":
        raise Refusal("Regelwerk kent `sqlite:///bestand` en `postgresql+psycopg://…` als database.")
    return create_engine(
        parsed,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=8,
        pool_timeout=10,
        connect_args={"options": _PG, "connect_timeout": 5},
    )


def _prepare_lite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun by us, below
    for line in _LITE:
        connection.execute(line)
    _write_ahead(connection)


def _write_ahead(connection: Any) -> None:
    """Switch to the write-ahead log. Of processes that do so at once in a new file SQLite refuses all but one without
    waiting, whatever the busy timeout; the refused find it switched, or try again."""
    end = time.monotonic() + _WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)


def _begin_lite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("regelwerk_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def translated() -> Iterator[None]:
    """A full disk or a lost database as StoreUnavailable; other database errors are our own defects and stay."""
    try:
        yield
    except (PoolTimeout, ResourceClosedError) as error:
        raise StoreUnavailable(GONE) from error
    except DBAPIError as error:
        if code := _unavailable(error):
            raise StoreUnavailable(code) from error
        raise


def _unavailable(error: DBAPIError) -> str:
    state = str(getattr(error.orig, "sqlstate", None) or "")
    said = str(error.orig)
    if state in _FULL_STATES or any(part in said for part in _FULL_TEXTS):
        return FULL
    lost = error.connection_invalidated or state.startswith(_GONE_STATES) or any(part in said for part in _GONE_TEXTS)
    unnamed = not state and type(error.orig).__name__ == "OperationalError" and "psycopg" in type(error.orig).__module__
    return GONE if lost or unnamed else ""
