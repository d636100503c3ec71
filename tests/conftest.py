"""What the tests of more than one folder ask for."""

from tests.dossier.fixtures import place, server, store

__all__ = ["place", "server", "store"]
