"""Lines of the processing log that wait for their export are found without reading those that went before."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WAITS = sa.text("uitgevoerd_op IS NULL")


def upgrade() -> None:
    name = op.f("ix_verwerking_wacht")
    op.create_index(name, "verwerking", ["organisatie", "eind"], postgresql_where=WAITS, sqlite_where=WAITS)
