"""The first schema: every table, and on PostgreSQL the row security and the rights of the service."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

N = op.f
BY_GEMEENTE = ("persoon", "besluit", "idempotentie", "verwerking", "inzage", "vernietiging")
BY_ORGANISATIE = ("keten", "sleutel", "voorstel", "activering", "bewaartermijn")
OWN = "organisatie = current_setting('regelwerk.organisatie', true)"
SEEN = (
    "(current_setting('regelwerk.gemeenten', true) = '*'"
    " OR gemeente = ANY (string_to_array(current_setting('regelwerk.gemeenten', true), ',')))"
)
MAY = {
    "SELECT": (
        "bestand, regelset, uitgave, voorstel, activering, sleutel, persoon, besluit, idempotentie, keten, verwerking,"
        " bewaartermijn, vernietiging, alembic_version"
    ),
    "INSERT": (
        "bestand, regelset, uitgave, voorstel, activering, sleutel, persoon, besluit, idempotentie, keten, verwerking,"
        " inzage"
    ),
    "UPDATE (uitgevoerd_op)": "verwerking",
    "UPDATE (gegevens)": "persoon",
}


def upgrade() -> None:
    rules_and_keys()
    cases()
    logs()
    if op.get_bind().dialect.name == "postgresql":
        secure()


def secure() -> None:
    for table in BY_GEMEENTE + BY_ORGANISATIE:
        seen = f"{OWN} AND {SEEN}" if table in BY_GEMEENTE else OWN
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY eigen ON {table} USING ({seen}) WITH CHECK ({seen})")
    for right, tables in MAY.items():
        op.execute(f"GRANT {right} ON {tables} TO regelwerk_dienst")


def rules_and_keys() -> None:
    op.create_table(
        "bestand",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=N("pk_bestand")),
    )
    op.create_table(
        "regelset",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("bestanden", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=N("pk_regelset")),
    )
    op.create_table(
        "uitgave",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("naam", sa.String(length=100), nullable=False),
        sa.Column("bekend_vanaf", sa.String(length=10), nullable=False),
        sa.Column("bestanden", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=N("pk_uitgave")),
    )
    op.create_table(
        "voorstel",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("uitgave", sa.String(length=64), nullable=False),
        sa.Column("voorgesteld_door", sa.String(length=100), nullable=False),
        sa.Column("voorgesteld_op", sa.String(length=27), nullable=False),
        sa.Column("toelichting", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uitgave"], ["uitgave.hash"], name=N("fk_voorstel_uitgave")),
        sa.PrimaryKeyConstraint("id", name=N("pk_voorstel")),
        sa.UniqueConstraint(
            "id",
            "organisatie",
            "uitgave",
            "voorgesteld_door",
            name=N("uq_voorstel_id_organisatie_uitgave_voorgesteld_door"),
        ),
    )
    op.create_table(
        "activering",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("voorstel", sa.String(length=36), nullable=False),
        sa.Column("uitgave", sa.String(length=64), nullable=False),
        sa.Column("voorgesteld_door", sa.String(length=100), nullable=False),
        sa.Column("geactiveerd_door", sa.String(length=100), nullable=False),
        sa.Column("geactiveerd_op", sa.String(length=27), nullable=False),
        sa.Column("ingaand_op", sa.String(length=27), nullable=False),
        sa.Column("zout", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("voorgesteld_door <> geactiveerd_door", name=N("ck_activering_vier_ogen")),
        sa.ForeignKeyConstraint(
            ["voorstel", "organisatie", "uitgave", "voorgesteld_door"],
            ["voorstel.id", "voorstel.organisatie", "voorstel.uitgave", "voorstel.voorgesteld_door"],
            name="fk_activering_voorstel",
        ),
        sa.PrimaryKeyConstraint("id", name=N("pk_activering")),
        sa.UniqueConstraint("voorstel", name=N("uq_activering_voorstel")),
    )
    op.create_table(
        "sleutel",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("hoofdsleutel", sa.String(length=100), nullable=False),
        sa.Column("verpakt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_sleutel")),
    )
    op.create_table(
        "bewaartermijn",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("regeling", sa.String(length=100), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("maanden", sa.Integer(), nullable=False),
        sa.Column("grondslag", sa.Text(), nullable=False),
        sa.Column("vastgesteld_op", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_bewaartermijn")),
    )


def cases() -> None:
    op.create_table(
        "persoon",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("zoeksleutel", sa.String(length=100), nullable=False),
        sa.Column("zoekwaarde", sa.LargeBinary(), nullable=False),
        sa.Column("sleutel", sa.String(length=36), nullable=False),
        sa.Column("gegevens", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_persoon")),
        sa.UniqueConstraint(
            "organisatie", "gemeente", "zoekwaarde", name=N("uq_persoon_organisatie_gemeente_zoekwaarde")
        ),
    )
    op.create_table(
        "besluit",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("persoon", sa.String(length=36), nullable=True),
        sa.Column("zaak", sa.String(length=100), nullable=True),
        sa.Column("regeling", sa.String(length=100), nullable=False),
        sa.Column("soort", sa.String(length=20), nullable=False),
        sa.Column("wijze", sa.String(length=20), nullable=False),
        sa.Column("vervangt", sa.String(length=36), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("peildatum", sa.String(length=10), nullable=False),
        sa.Column("geldigheidsdatum", sa.String(length=10), nullable=False),
        sa.Column("zichtdatum", sa.String(length=10), nullable=True),
        sa.Column("uitgave", sa.String(length=100), nullable=True),
        sa.Column("uitgave_hash", sa.String(length=64), nullable=True),
        sa.Column("regelset", sa.String(length=64), nullable=False),
        sa.Column("motor", sa.String(length=100), nullable=False),
        sa.Column("aangemaakt_op", sa.String(length=27), nullable=False),
        sa.Column("handtekening", sa.String(length=64), nullable=False),
        sa.Column("sleutel", sa.String(length=36), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.Column("zout", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["regelset"], ["regelset.hash"], name=N("fk_besluit_regelset")),
        sa.ForeignKeyConstraint(["uitgave_hash"], ["uitgave.hash"], name=N("fk_besluit_uitgave_hash")),
        sa.PrimaryKeyConstraint("id", name=N("pk_besluit")),
    )
    op.create_index(
        N("ix_besluit_organisatie_gemeente_aangemaakt_op"),
        "besluit",
        ["organisatie", "gemeente", "aangemaakt_op"],
        unique=False,
    )
    op.create_index(N("ix_besluit_organisatie_zaak"), "besluit", ["organisatie", "zaak"], unique=False)
    op.create_index(N("ix_besluit_persoon"), "besluit", ["persoon"], unique=False)
    op.create_table(
        "idempotentie",
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("sleutel", sa.LargeBinary(), nullable=False),
        sa.Column("verzoek", sa.LargeBinary(), nullable=False),
        sa.Column("besluit", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("organisatie", "gemeente", "sleutel", name=N("pk_idempotentie")),
    )
    op.create_table(
        "keten",
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("volgnummer", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("vorige", sa.LargeBinary(), nullable=False),
        sa.Column("soort", sa.String(length=20), nullable=False),
        sa.Column("onderwerp", sa.String(length=36), nullable=False),
        sa.Column("toezegging", sa.LargeBinary(), nullable=False),
        sa.Column("tijdstip", sa.String(length=27), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("organisatie", "volgnummer", name=N("pk_keten")),
        sa.UniqueConstraint("organisatie", "soort", "onderwerp", name=N("uq_keten_organisatie_soort_onderwerp")),
        sa.UniqueConstraint("organisatie", "vorige", name=N("uq_keten_organisatie_vorige")),
    )


def logs() -> None:
    op.create_table(
        "verwerking",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("besluit", sa.String(length=36), nullable=True),
        sa.Column("trace_id", sa.String(length=32), nullable=False),
        sa.Column("span_id", sa.String(length=16), nullable=False),
        sa.Column("parent_span_id", sa.String(length=16), nullable=True),
        sa.Column("naam", sa.String(length=100), nullable=False),
        sa.Column("begin", sa.BigInteger(), nullable=False),
        sa.Column("eind", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=5), nullable=False),
        sa.Column("activiteit", sa.String(length=500), nullable=False),
        sa.Column("betrokkene", sa.String(length=64), nullable=True),
        sa.Column("eigenschappen", sa.Text(), nullable=False),
        sa.Column("uitgevoerd_op", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=N("pk_verwerking")),
    )
    op.create_table(
        "inzage",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("tijdstip", sa.String(length=27), nullable=False),
        sa.Column("wie", sa.String(length=100), nullable=False),
        sa.Column("rol", sa.String(length=100), nullable=False),
        sa.Column("handeling", sa.String(length=100), nullable=False),
        sa.Column("besluit", sa.String(length=36), nullable=True),
        sa.Column("vanaf", sa.String(length=100), nullable=False),
        sa.Column("resultaat", sa.String(length=100), nullable=False),
        sa.Column("trace_id", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_inzage")),
    )
    op.create_index(N("ix_inzage_organisatie_tijdstip"), "inzage", ["organisatie", "tijdstip"], unique=False)
    op.create_table(
        "vernietiging",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("besluit", sa.String(length=36), nullable=False),
        sa.Column("grondslag", sa.Text(), nullable=False),
        sa.Column("akkoord_door", sa.String(length=100), nullable=False),
        sa.Column("vernietigd_op", sa.String(length=27), nullable=False),
        sa.Column("zout", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_vernietiging")),
        sa.UniqueConstraint("besluit", name=N("uq_vernietiging_besluit")),
    )
