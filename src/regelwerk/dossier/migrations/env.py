"""What Alembic runs: on the connection that `upgrade` hands it, so that no address or password stands in a file."""

from alembic import context

from regelwerk.dossier.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
