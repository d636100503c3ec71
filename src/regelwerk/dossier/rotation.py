"""Rotation: keys wrapped anew under the newest head key, people filed anew under the newest search key.

No content is encrypted again. A head key can go once nothing is wrapped under it; `left` tells.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import func, select, update

from regelwerk.dossier import keys, privacy
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.schema import PERSOON, SLEUTEL
from regelwerk.dossier.scope import whole

_CHUNK = 500


def rotate(database: Database, keyring: Keyring, organisatie: str) -> tuple[int, int]:
    """How many keys were wrapped anew, and how many people filed anew. Raises Refusal at one that cannot be read;
    what was done before it stays done, and running again goes on."""
    try:
        return _all(_rewrap, database, keyring, organisatie), _all(_refile, database, keyring, organisatie)
    except keys.Unreadable:
        raise Refusal("Een sleutel is niet te openen met dit sleutelbestand; voer `keten controleer` uit.") from None


def left(database: Database, organisatie: str) -> dict[str, int]:
    """How many keys are wrapped under each head key."""
    own = SLEUTEL.c.organisatie == organisatie
    counted = select(SLEUTEL.c.hoofdsleutel, func.count()).where(own).group_by(SLEUTEL.c.hoofdsleutel)
    with database.read(whole(organisatie)) as connection:
        return {row[0]: row[1] for row in connection.execute(counted)}


def _all(part: Callable[[Database, Keyring, str], int], database: Database, keyring: Keyring, organisatie: str) -> int:
    done = 0
    while count := part(database, keyring, organisatie):
        done += count
    return done


def _rewrap(database: Database, keyring: Keyring, organisatie: str) -> int:
    old = select(SLEUTEL).where(SLEUTEL.c.organisatie == organisatie, SLEUTEL.c.hoofdsleutel != keyring.head)
    with database.write(whole(organisatie)) as connection:
        rows = connection.execute(old.limit(_CHUNK)).all()
        for row in rows:
            wrapped = keyring.wrap(organisatie, row.id, privacy.opened(keyring, organisatie, row))
            new = {"hoofdsleutel": keyring.head, "verpakt": wrapped}
            connection.execute(update(SLEUTEL).where(SLEUTEL.c.id == row.id).values(new))
    return len(rows)


def _refile(database: Database, keyring: Keyring, organisatie: str) -> int:
    old = select(PERSOON).where(PERSOON.c.organisatie == organisatie, PERSOON.c.zoeksleutel != keyring.search)
    with database.write(whole(organisatie)) as connection:
        rows = connection.execute(old.limit(_CHUNK)).mappings().all()
        for row in rows:
            bsn = privacy.person(connection, keyring, dict(row)).bsn
            value = keyring.search_values(organisatie, row["gemeente"], bsn)[keyring.search]
            new = {"zoeksleutel": keyring.search, "zoekwaarde": value}
            connection.execute(update(PERSOON).where(PERSOON.c.id == row["id"]).values(new))
    return len(rows)
