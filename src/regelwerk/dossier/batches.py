"""How far a batch is, for every process that is asked.

The process that works on it says so every few seconds. Once it has been silent for longer, it is gone: the batch was
broken off. What was decided by then is kept, so the figures of a batch that was broken off are the least there is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update

from regelwerk.dossier.append import columns, moment
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import BATCH
from regelwerk.dossier.scope import ALL, Scope

BUSY, DONE, BROKEN = "bezig", "klaar", "afgebroken"
#: Seconds between two signs of life, and without one after which a batch counts as broken off.
BEAT, SILENCE = 2.0, 20.0


@dataclass(slots=True)
class Progress:
    """One batch. `begonnen_op` and `bijgewerkt_op` are as they are kept: UTC, ISO text."""

    id: str
    begonnen_op: str
    bijgewerkt_op: str
    ontvangen: int = 0
    besloten: int = 0
    geweigerd: int = 0
    status: str = BUSY


def begin(database: Database, scope: Scope, id: str, at: datetime) -> Progress:
    """Put a batch on record."""
    progress = Progress(id, moment(at), moment(at))
    row = columns(progress) | {"organisatie": scope.organisatie, "gemeenten": scope.setting}
    with database.write(scope) as connection:
        connection.execute(insert(BATCH), row)
    return progress


def note(database: Database, scope: Scope, progress: Progress, at: datetime) -> None:
    """Keep how far a batch is now."""
    progress.bijgewerkt_op = moment(at)
    values = {name: value for name, value in columns(progress).items() if name not in ("id", "begonnen_op")}
    with database.write(scope) as connection:
        connection.execute(update(BATCH).where(BATCH.c.id == progress.id).values(values))


def progress_of(database: Database, scope: Scope, id: str, at: datetime) -> Progress | None:
    """How far a batch is; None for one that is not there, or of municipalities that the scope does not see."""
    chosen = select(BATCH).where(BATCH.c.id == id, BATCH.c.organisatie == scope.organisatie)
    with database.read(scope) as connection:
        row = connection.execute(chosen).mappings().one_or_none()
    if row is None or not (ALL in scope.gemeenten or set(row["gemeenten"].split(",")) <= scope.gemeenten):
        return None
    found = Progress(**{name: row[name] for name in Progress.__slots__})
    if found.status == BUSY and found.bijgewerkt_op < moment(at - timedelta(seconds=SILENCE)):
        found.status = BROKEN
    return found
