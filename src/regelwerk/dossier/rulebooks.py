"""Rule files for ever: each content once, by its hash, and the sets that decisions and releases are made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from sqlalchemy import Connection, Table, select

from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.schema import BESTAND, REGELSET, UITGAVE

_NEW_FILE = "INSERT INTO bestand (sha256, inhoud) VALUES ({0}, {0}) ON CONFLICT DO NOTHING"
_NEW_SET = "INSERT INTO regelset (hash, bestanden) VALUES ({0}, {0}) ON CONFLICT DO NOTHING"


def keep(connection: Connection, digest: str, named: Mapping[str, str], files: Mapping[str, bytes]) -> None:
    """Keep a rulebook: its hash, the hash of each of its files, and their contents out of `files`, by path."""
    keep_files(connection, named, files)
    if digest_of(named) != digest:
        raise Refusal("De hash van de regels hoort niet bij hun bestanden.")
    manifest = json.dumps(dict(sorted(named.items())))
    connection.exec_driver_sql(_NEW_SET.format(_mark(connection)), (digest, manifest))


def keep_files(connection: Connection, named: Mapping[str, str], files: Mapping[str, bytes]) -> None:
    """Raises Refusal when a content is not there or is not what its hash says."""
    for path, digest in sorted(named.items()):
        if hashlib.sha256(files.get(path, b"")).hexdigest() != digest:
            raise Refusal(f"De inhoud van {path} hoort niet bij de regels waarmee is beslist.")
    statement = _NEW_FILE.format(_mark(connection))
    connection.exec_driver_sql(statement, [(digest, files[path]) for path, digest in sorted(named.items())])


def files(connection: Connection, digest: str) -> dict[str, bytes]:
    """The files of a rulebook by path. Raises Refusal when they are not there or were altered."""
    return _contents(connection, REGELSET, digest)


def digest_of(named: Mapping[str, str]) -> str:
    """The hash of a set of files, as a rulebook and a release have it."""
    lines = "".join(f"{path} {digest}\n" for path, digest in sorted(named.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def files_of_release(connection: Connection, digest: str) -> dict[str, bytes]:
    """The files of a release by path. Raises as `files` does."""
    return _contents(connection, UITGAVE, digest)


def _contents(connection: Connection, table: Table, digest: str) -> dict[str, bytes]:
    manifest = connection.scalar(select(table.c.bestanden).where(table.c.hash == digest))
    if manifest is None:
        raise Refusal(f"De regels {digest[:12]} staan niet in de opslag.")
    named: dict[str, str] = json.loads(manifest)
    if digest_of(named) != digest:
        raise Refusal(f"De lijst van bestanden van de regels {digest[:12]} is gewijzigd.")
    chosen = select(BESTAND).where(BESTAND.c.sha256.in_(set(named.values())))
    found = {row.sha256: row.inhoud for row in connection.execute(chosen)}
    for path, sha in named.items():
        if hashlib.sha256(found.get(sha, b"")).hexdigest() != sha:
            raise Refusal(f"De inhoud van {path} ontbreekt in de opslag of is gewijzigd.")
    return {path: found[sha] for path, sha in sorted(named.items())}


def _mark(connection: Connection) -> str:
    return "%s" if connection.dialect.name == "postgresql" else "?"
