"""Repetitions of a decision, progress of a batch, and proposals that were withdrawn."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

N = op.f
OWN = "organisatie = current_setting('regelwerk.organisatie', true)"
GEMEENTEN = "string_to_array(current_setting('regelwerk.gemeenten', true), ',')"
ALL = "current_setting('regelwerk.gemeenten', true) = '*'"
SEEN = {
    "herhaling": f"{OWN} AND ({ALL} OR gemeente = ANY ({GEMEENTEN}))",
    "batch": f"{OWN} AND ({ALL} OR string_to_array(gemeenten, ',') <@ {GEMEENTEN})",
    "intrekking": OWN,
}
CHANGES = "bijgewerkt_op, ontvangen, besloten, geweigerd, status"


def upgrade() -> None:
    op.create_table(
        "intrekking",
        sa.Column("voorstel", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("ingetrokken_door", sa.String(length=100), nullable=False),
        sa.Column("ingetrokken_op", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(["voorstel"], ["voorstel.id"], name=N("fk_intrekking_voorstel")),
        sa.PrimaryKeyConstraint("voorstel", name=N("pk_intrekking")),
    )
    op.create_table(
        "herhaling",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeente", sa.String(length=100), nullable=False),
        sa.Column("besluit", sa.String(length=36), nullable=False),
        sa.Column("herhaald_op", sa.String(length=27), nullable=False),
        sa.Column("motor", sa.String(length=100), nullable=False),
        sa.Column("identiek", sa.Boolean(), nullable=False),
        sa.Column("verschillen", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_herhaling")),
    )
    op.create_index(N("ix_herhaling_organisatie_besluit"), "herhaling", ["organisatie", "besluit"], unique=False)
    op.create_table(
        "batch",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisatie", sa.String(length=100), nullable=False),
        sa.Column("gemeenten", sa.Text(), nullable=False),
        sa.Column("begonnen_op", sa.String(length=27), nullable=False),
        sa.Column("bijgewerkt_op", sa.String(length=27), nullable=False),
        sa.Column("ontvangen", sa.Integer(), nullable=False),
        sa.Column("besloten", sa.Integer(), nullable=False),
        sa.Column("geweigerd", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=N("pk_batch")),
    )
    if op.get_bind().dialect.name == "postgresql":
        secure()


def secure() -> None:
    for table, seen in SEEN.items():
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY eigen ON {table} USING ({seen}) WITH CHECK ({seen})")
        op.execute(f"GRANT SELECT, INSERT ON {table} TO regelwerk_dienst")
    op.execute(f"GRANT UPDATE ({CHANGES}) ON batch TO regelwerk_dienst")
