"""Who asks: an organisation, the municipalities they may see, and their roles."""

from __future__ import annotations

from dataclasses import dataclass

INTAKE, BELEID, BEZWAAR, BEHEER = "intake", "beleid", "bezwaar", "beheer"
ROLES = frozenset({INTAKE, BELEID, BEZWAAR, BEHEER})


@dataclass(frozen=True)
class Caller:
    """One person or system, as the access token says. `gemeenten` None means all (development mode only)."""

    name: str
    organisation: str
    gemeenten: frozenset[str] | None
    roles: frozenset[str]

    def may_see(self, gemeente: str) -> bool:
        """Whether a case of this municipality is theirs."""
        return self.gemeenten is None or gemeente in self.gemeenten


#: Everybody, in development mode on loopback.
DEVELOPER = Caller("ontwikkelaar", "ontwikkeling", None, ROLES)
