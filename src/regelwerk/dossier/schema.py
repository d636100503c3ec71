"""The tables. One schema for SQLite and PostgreSQL; a migration makes it, a test holds the two together.

Days and times are ISO text (times in UTC with `Z`), so that a row has the same bytes in both databases.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

NAMES = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
METADATA = MetaData(naming_convention=NAMES)

_ID, _DAY, _TIME, _NAME = String(36), String(10), String(27), String(100)


def _must(name: str, kind: Any, **more: Any) -> Column[Any]:
    return Column(name, kind, nullable=False, **more)


#: Rule files by the hash of their content, sets of them, and releases: for ever.
BESTAND = Table("bestand", METADATA, Column("sha256", String(64), primary_key=True), _must("inhoud", LargeBinary))
REGELSET = Table("regelset", METADATA, Column("hash", String(64), primary_key=True), _must("bestanden", Text))
UITGAVE = Table(
    "uitgave", METADATA,
    Column("hash", String(64), primary_key=True), _must("naam", _NAME), _must("bekend_vanaf", _DAY),
    _must("bestanden", Text),
)  # fmt: skip

#: A release proposed for an organisation, and its activation by someone else.
VOORSTEL = Table(
    "voorstel", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME),
    _must("uitgave", String(64)), _must("voorgesteld_door", _NAME), _must("voorgesteld_op", _TIME),
    _must("toelichting", Text),
    ForeignKeyConstraint(["uitgave"], ["uitgave.hash"]),
    UniqueConstraint("id", "organisatie", "uitgave", "voorgesteld_door"),
)  # fmt: skip
ACTIVERING = Table(
    "activering", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("voorstel", _ID, unique=True),
    _must("uitgave", String(64)), _must("voorgesteld_door", _NAME), _must("geactiveerd_door", _NAME),
    _must("geactiveerd_op", _TIME), _must("ingaand_op", _TIME), _must("zout", LargeBinary),
    ForeignKeyConstraint(
        ["voorstel", "organisatie", "uitgave", "voorgesteld_door"],
        ["voorstel.id", "voorstel.organisatie", "voorstel.uitgave", "voorstel.voorgesteld_door"],
        name="fk_activering_voorstel",
    ),
    CheckConstraint("voorgesteld_door <> geactiveerd_door", name="vier_ogen"),
)  # fmt: skip

INTREKKING = Table(
    "intrekking", METADATA,
    Column("voorstel", _ID, primary_key=True), _must("organisatie", _NAME), _must("ingetrokken_door", _NAME),
    _must("ingetrokken_op", _TIME),
    ForeignKeyConstraint(["voorstel"], ["voorstel.id"]),
)  # fmt: skip

#: The keys of people and decisions, wrapped. Apart, so that a backup can leave them out.
SLEUTEL = Table(
    "sleutel", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("hoofdsleutel", _NAME),
    _must("verpakt", LargeBinary),
)  # fmt: skip

#: Who it is about: encrypted, found by a keyed hash.
PERSOON = Table(
    "persoon", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    _must("zoeksleutel", _NAME), _must("zoekwaarde", LargeBinary), _must("sleutel", _ID),
    _must("gegevens", LargeBinary),
    UniqueConstraint("organisatie", "gemeente", "zoekwaarde"),
)  # fmt: skip

#: A decision: the lean record. `inhoud` is encrypted; every column is under the commitment in the chain.
BESLUIT = Table(
    "besluit", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    Column("persoon", _ID), Column("zaak", _NAME), _must("regeling", _NAME), _must("soort", String(20)),
    _must("wijze", String(20)), Column("vervangt", _ID), _must("status", String(20)),
    _must("peildatum", _DAY), _must("geldigheidsdatum", _DAY), Column("zichtdatum", _DAY),
    Column("uitgave", _NAME), Column("uitgave_hash", String(64)), _must("regelset", String(64)),
    _must("motor", _NAME), _must("aangemaakt_op", _TIME), _must("handtekening", String(64)),
    _must("sleutel", _ID), _must("inhoud", LargeBinary), _must("zout", LargeBinary),
    ForeignKeyConstraint(["regelset"], ["regelset.hash"]),
    ForeignKeyConstraint(["uitgave_hash"], ["uitgave.hash"]),
    Index(None, "organisatie", "gemeente", "aangemaakt_op"),
    Index(None, "organisatie", "zaak"),
    Index(None, "persoon"),
)  # fmt: skip

#: Under which key of the sender, and which request, a decision was made.
IDEMPOTENTIE = Table(
    "idempotentie", METADATA,
    Column("organisatie", _NAME, primary_key=True), Column("gemeente", _NAME, primary_key=True),
    Column("sleutel", LargeBinary, primary_key=True), _must("verzoek", LargeBinary), _must("besluit", _ID),
)  # fmt: skip

#: When a decision was run again, by which engine, and which parts were not the same.
HERHALING = Table(
    "herhaling", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME), _must("besluit", _ID),
    _must("herhaald_op", _TIME), _must("motor", _NAME), _must("identiek", Boolean), _must("verschillen", Text),
    Index(None, "organisatie", "besluit"),
)  # fmt: skip

#: How far a batch is. `gemeenten` are those of the sender, with commas: who sees them all, sees the batch.
BATCH = Table(
    "batch", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeenten", Text),
    _must("begonnen_op", _TIME), _must("bijgewerkt_op", _TIME), _must("ontvangen", Integer),
    _must("besloten", Integer), _must("geweigerd", Integer), _must("status", String(20)),
)  # fmt: skip

#: The hash chain. The unique predecessor is the last line against a fork.
KETEN = Table(
    "keten", METADATA,
    Column("organisatie", _NAME, primary_key=True),
    Column("volgnummer", Integer, primary_key=True, autoincrement=False),
    _must("vorige", LargeBinary), _must("soort", String(20)), _must("onderwerp", _ID),
    _must("toezegging", LargeBinary), _must("tijdstip", _TIME), _must("hash", LargeBinary),
    UniqueConstraint("organisatie", "vorige"),
    UniqueConstraint("organisatie", "soort", "onderwerp"),
)  # fmt: skip

#: Lines of the processing log (LDV), waiting for or after their export.
VERWERKING = Table(
    "verwerking", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    Column("besluit", _ID), _must("trace_id", String(32)), _must("span_id", String(16)),
    Column("parent_span_id", String(16)), _must("naam", _NAME), _must("begin", BigInteger),
    _must("eind", BigInteger), _must("status", String(5)), _must("activiteit", String(500)),
    Column("betrokkene", String(64)), _must("eigenschappen", Text), Column("uitgevoerd_op", _TIME),
)  # fmt: skip
_WAITS = VERWERKING.c.uitgevoerd_op.is_(None)
Index("ix_verwerking_wacht", VERWERKING.c.organisatie, VERWERKING.c.eind, postgresql_where=_WAITS, sqlite_where=_WAITS)

#: Who read or did what: for oversight, not for the service that writes it.
INZAGE = Table(
    "inzage", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    _must("tijdstip", _TIME), _must("wie", _NAME), _must("rol", _NAME), _must("handeling", _NAME),
    Column("besluit", _ID), _must("vanaf", _NAME), _must("resultaat", _NAME), _must("trace_id", String(32)),
    Index(None, "organisatie", "tijdstip"),
)  # fmt: skip

#: How long what is kept, by which ground; and the certificates of what was destroyed.
BEWAARTERMIJN = Table(
    "bewaartermijn", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("regeling", _NAME),
    _must("status", String(20)), _must("maanden", Integer), _must("grondslag", Text), _must("vastgesteld_op", _TIME),
)  # fmt: skip
VERNIETIGING = Table(
    "vernietiging", METADATA,
    Column("id", _ID, primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    _must("besluit", _ID, unique=True), _must("grondslag", Text), _must("akkoord_door", _NAME),
    _must("vernietigd_op", _TIME), _must("zout", LargeBinary),
)  # fmt: skip

#: What happened in cases, and which signals were given; `id` is a hash over all that makes it the same thing.
GEBEURTENIS = Table(
    "gebeurtenis", METADATA,
    Column("id", String(64), primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    _must("zaak", _NAME), _must("gebeurtenis", _NAME), _must("datum", _DAY), _must("velden", Text),
    _must("gemeld_op", _TIME), _must("gemeld_door", _NAME),
    Index(None, "organisatie", "gemeente", "zaak", "id"),
    Index(None, "organisatie", "zaak"),
)  # fmt: skip
SIGNAAL = Table(
    "signaal", METADATA,
    Column("id", String(64), primary_key=True), _must("organisatie", _NAME), _must("gemeente", _NAME),
    _must("volgnummer", Integer), _must("zaak", _NAME), _must("signaal", _NAME), _must("aanleiding", String(64)),
    _must("uiterlijk", _DAY), _must("gegeven_op", _TIME),
    UniqueConstraint("organisatie", "volgnummer"),
)  # fmt: skip

#: Tables of which a row belongs to a municipality, to some of them, or to an organisation as a whole.
BY_GEMEENTE = (PERSOON, BESLUIT, IDEMPOTENTIE, HERHALING, VERWERKING, INZAGE, VERNIETIGING, GEBEURTENIS, SIGNAAL)
BY_GEMEENTEN = (BATCH,)
BY_ORGANISATIE = (KETEN, SLEUTEL, VOORSTEL, INTREKKING, ACTIVERING, BEWAARTERMIJN)
