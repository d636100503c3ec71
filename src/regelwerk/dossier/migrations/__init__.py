"""The schema through time, for Alembic."""
