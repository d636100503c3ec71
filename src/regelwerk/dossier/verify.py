"""The chain of an organisation checked against all that it stands for. Every damage is named with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection, Select, select

from regelwerk.dossier import keys, privacy, rulebooks
from regelwerk.dossier.chain import ACTIVATION, DECISION, DESTRUCTION, Checkpoint, Entry, commitment_of, origin
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.schema import ACTIVERING, BESLUIT, KETEN, PERSOON, VERNIETIGING
from regelwerk.dossier.scope import whole
from regelwerk.dossier.store import WITH_KEY, record

_TABLES = {DECISION: BESLUIT, ACTIVATION: ACTIVERING, DESTRUCTION: VERNIETIGING}
_CHUNK = 500


@dataclass
class Report:
    """What a check found. `schade` is empty for a chain in order; `vernietigd` counts what was destroyed by the rules.

    `opmerkingen` are no damage, such as a clock that went back.
    """

    organisatie: str
    schakels: int = 0
    vernietigd: int = 0
    schade: list[str] = field(default_factory=list)
    opmerkingen: list[str] = field(default_factory=list)
    head: Entry | None = None


def verify(
    database: Database, organisatie: str, keyring: Keyring | None = None, checkpoints: Sequence[Checkpoint] = ()
) -> Report:
    """Check every entry, row and rule file of an organisation, and with the keys also every content."""
    report = Report(organisatie)
    with database.read(whole(organisatie)) as connection:
        checked(connection, report, keyring, checkpoints)
    return report


def checked(
    connection: Connection, report: Report, keyring: Keyring | None, checkpoints: Sequence[Checkpoint] = ()
) -> None:
    """The same, within a transaction that sees the whole organisation."""
    _Check(connection, report, keyring, checkpoints).run()


def checkpoint(database: Database, organisatie: str, tijdstip: str) -> Checkpoint:
    """Where the chain stands now. Raises Refusal when there is none, or when it does not fit by itself."""
    report = verify(database, organisatie)
    if report.schade:
        raise Refusal("De keten is niet in orde; een ijkpunt zou de schade vastleggen. Voer `keten controleer` uit.")
    if report.head is None:
        raise Refusal(f"Van {organisatie} is nog niets vastgelegd.")
    return Checkpoint(organisatie, report.head.volgnummer, report.head.hash.hex(), tijdstip)


class _Check:
    def __init__(
        self, connection: Connection, report: Report, keyring: Keyring | None, checkpoints: Sequence[Checkpoint]
    ) -> None:  # fmt: skip
        self.connection = connection
        self.report = report
        self.keyring = keyring
        self.checkpoints = {point.volgnummer: point for point in checkpoints}
        self.destroyed: set[str] = set()
        self.placed: dict[str, set[str]] = {soort: set() for soort in _TABLES}

    def run(self) -> None:
        own = VERNIETIGING.c.organisatie == self.report.organisatie
        self.destroyed = set(self.connection.scalars(select(VERNIETIGING.c.besluit).where(own)))
        links = select(KETEN).where(KETEN.c.organisatie == self.report.organisatie).order_by(KETEN.c.volgnummer)
        for rows in self._chunks(links):
            self._entries([Entry(**row) for row in rows])
        self._cut()
        self._strangers()
        self._rules()
        if self.keyring:
            self._contents(self.keyring)

    def _damage(self, text: str) -> None:
        self.report.schade.append(text)

    # -- the chain itself ----------------------------------------------------------------------------------

    def _entries(self, entries: list[Entry]) -> None:
        rows = self._rows(entries)
        for entry in entries:
            self._entry(entry, self.report.head)
            self._subject(entry, rows.get((entry.soort, entry.onderwerp)))
            self.report.head = entry
            self.report.schakels += 1

    def _entry(self, entry: Entry, before: Entry | None) -> None:
        number = entry.volgnummer
        expected = before.volgnummer + 1 if before else 1
        if number != expected:
            missing = f"{expected}" if expected == number - 1 else f"{expected} tot en met {number - 1}"
            self._damage(f"schakel {missing}: ontbreekt.")
        elif entry.vorige != (before.hash if before else origin(self.report.organisatie)):
            self._damage(f"schakel {number}: sluit niet aan op de vorige.")
        if not entry.fits() or entry.organisatie != self.report.organisatie:
            self._damage(f"schakel {number}: is gewijzigd of hoort hier niet.")
        if before and entry.tijdstip < before.tijdstip:
            self.report.opmerkingen.append(f"schakel {number}: de klok liep terug ({entry.tijdstip}).")
        point = self.checkpoints.pop(number, None)
        if point and point.hash != entry.hash.hex():
            self._damage(f"schakel {number}: is een andere dan in het ijkpunt van {point.tijdstip} (herschreven).")

    def _cut(self) -> None:
        """Checkpoints beyond the end."""
        for number, point in sorted(self.checkpoints.items()):
            self._damage(f"schakel {number}: staat in het ijkpunt van {point.tijdstip}, maar de keten eindigt eerder.")

    # -- what the entries stand for ------------------------------------------------------------------------

    def _rows(self, entries: Sequence[Entry]) -> dict[tuple[str, str], Mapping[str, Any]]:
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        for soort, table in _TABLES.items():
            ids = [entry.onderwerp for entry in entries if entry.soort == soort]
            if ids:
                rows = self.connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
                found |= {(soort, row["id"]): dict(row) for row in rows}
        return found

    def _subject(self, entry: Entry, row: Mapping[str, Any] | None) -> None:
        place = f"{entry.soort} {entry.onderwerp} (schakel {entry.volgnummer})"
        if entry.soort in self.placed:
            self.placed[entry.soort].add(entry.onderwerp)
        if row is None and entry.soort == DECISION and entry.onderwerp in self.destroyed:
            self.report.vernietigd += 1
        elif row is None:
            self._damage(f"{place}: ontbreekt, zonder bewijs van vernietiging.")
        elif commitment_of(entry.soort, row) != entry.toezegging:
            self._damage(f"{place}: is gewijzigd.")

    def _strangers(self) -> None:
        """Rows that no entry stands for: put in, copied, or left over when the end was cut off."""
        for soort, table in _TABLES.items():
            own = table.c.organisatie == self.report.organisatie
            for id in sorted(set(self.connection.scalars(select(table.c.id).where(own))) - self.placed[soort]):
                self._damage(f"{soort} {id}: staat niet in de keten.")

    # -- rule files, contents, people ----------------------------------------------------------------------

    def _rules(self) -> None:
        """The files of every rulebook that was decided with and of every release that was activated."""
        for what, table, column, files in (
            ("regelset", BESLUIT, BESLUIT.c.regelset, rulebooks.files),
            ("uitgave", ACTIVERING, ACTIVERING.c.uitgave, rulebooks.files_of_release),
        ):
            own = select(column).where(table.c.organisatie == self.report.organisatie).distinct()
            for digest in sorted(self.connection.scalars(own)):
                try:
                    files(self.connection, digest)
                except Refusal as error:
                    self._damage(f"{what} {digest}: {error}")

    def _contents(self, keyring: Keyring) -> None:
        """Whether every content can still be read, by the key that belongs to it."""
        for rows in self._chunks(WITH_KEY.where(BESLUIT.c.organisatie == self.report.organisatie)):
            for row in rows:
                self._readable(f"besluit {row['id']}", partial(record, keyring, row))
        for rows in self._chunks(select(PERSOON).where(PERSOON.c.organisatie == self.report.organisatie)):
            for row in rows:
                self._readable(f"persoon {row['id']}", partial(self._person, keyring, row))

    def _person(self, keyring: Keyring, row: Mapping[str, Any]) -> None:
        bsn = privacy.person(self.connection, keyring, row).bsn
        values = keyring.search_values(row["organisatie"], row["gemeente"], bsn)
        if values.get(row["zoeksleutel"]) != row["zoekwaarde"]:
            raise keys.Unreadable

    def _readable(self, place: str, read: Callable[[], object]) -> None:
        try:
            read()
        except keys.Unreadable:
            self._damage(f"{place}: inhoud en sleutel passen niet (meer) bij elkaar.")

    def _chunks(self, chosen: Select[Any]) -> Iterator[list[dict[str, Any]]]:
        found = self.connection.execute(chosen.execution_options(yield_per=_CHUNK)).mappings()
        for rows in found.partitions(_CHUNK):
            yield [dict(row) for row in rows]
