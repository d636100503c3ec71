"""Events of cases and the signals that were given."""

import sqlalchemy as sa
from alembic import op

from regelwerk.dossier.migrations.versions.v0001_begin import OWN, SEEN

revision = "0003"
down_revision = "0002"

N = op.f


def upgrade() -> None:
    events()
    signals()
    if op.get_bind().dialect.name == "postgresql":
        for table in ("gebeurtenis", "signaal"):
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY eigen ON {table} USING ({OWN} AND {SEEN}) WITH CHECK ({OWN} AND {SEEN})")
            op.execute(f"GRANT SELECT, INSERT ON {table} TO regelwerk_dienst")


def events() -> None:
    op.create_table(
        "gebeurtenis",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("zaak", sa.String(length=100), nullable=False),
        sa.Column("gebeurtenis", sa.String(length=100), nullable=False),
        sa.Column("datum", sa.String(length=10), nullable=False),
        sa.Column("velden", sa.Text(), nullable=False),
        sa.Column("gemeld_op", sa.String(length=27), nullable=False),
        sa.Column("gemeld_door", sa.String(length=100), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_gebeurtenis")),
    )
    op.create_index(
        N("ix_gebeurtenis_organisatie_gemeente_zaak_id"), "gebeurtenis", ["organisatie", "gemeente", "zaak", "id"]
    )
    op.create_index(N("ix_gebeurtenis_organisatie_zaak"), "gebeurtenis", ["organisatie", "zaak"])


def signals() -> None:
    op.create_table(
        "signaal",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("zaak", sa.String(length=100), nullable=False),
        sa.Column("signaal", sa.String(length=100), nullable=False),
        sa.Column("aanleiding", sa.String(length=64), nullable=False),
        sa.Column("uiterlijk", sa.String(length=10), nullable=False),
        sa.Column("gegeven_op", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_signaal")),
        sa.UniqueConstraint("organisatie", "volgnummer", name=N("uq_signaal_organisatie_volgnummer")),
    )
