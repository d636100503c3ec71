"""What the service describes of itself, held against the matrix of roles, the ids of others, and the linter."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.dienst import test_linter, test_toegang
from tests.dienst.conftest import Service, activate
from tests.dienst.issuer import ISSUER, Issuer
from tests.dienst.test_contract import operations


@dataclass
class Found:
    """How many cells were tried, and which are not as they must be."""

    operations: int = 0
    roles: int = 0
    ids: int = 0
    outside: list[str] = field(default_factory=list)
    wrong_roles: list[str] = field(default_factory=list)
    wrong_ids: list[str] = field(default_factory=list)
    linted: list[str] = field(default_factory=list)


def measure(folder: Path) -> Found:
    """A service of its own, with tokens."""
    issuer = Issuer()
    activate(folder, "werkbedrijf", "ander-bedrijf")
    running = Service(folder, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address)
    try:
        return _found(folder, running, issuer)
    finally:
        running.stop()
        issuer.close()


def _found(folder: Path, running: Service, issuer: Issuer) -> Found:
    client, described = running.client, running.client.get("/openapi.json").json()
    names = {said["operationId"].removesuffix("_kop") for _, _, said in operations(described)}
    roles = list(test_toegang.role_cells(client, issuer))
    ids = list(
        test_toegang.foreign_cells(client, issuer, test_toegang.things(client, issuer.bearer(*test_toegang.ALL)))
    )
    return Found(
        len(operations(described)), len(roles), len(ids), sorted(names ^ set(test_toegang.MATRIX)),
        [cell for cell, is_right in roles if not is_right], [cell for cell, is_same in ids if not is_same],
        test_linter.linted(folder, {"echt": described})["echt"],
    )  # fmt: skip
