"""Whose cases someone may see: needed for every query, so that none can be made without it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from regelwerk.dossier.errors import Refusal

#: In the database setting: every municipality of the organisation.
ALL = "*"
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,99}")


@dataclass(frozen=True, slots=True)
class Scope:
    """One organisation and some of its municipalities. Make it with `of`, or `whole` for management and oversight."""

    organisatie: str
    gemeenten: frozenset[str]

    @property
    def setting(self) -> str:
        """As the row security of PostgreSQL reads it. A comma alone: only what belongs to no municipality."""
        return ",".join(sorted(self.gemeenten)) or "," * len(self.gemeenten)

    def may_see(self, gemeente: str) -> bool:
        return ALL in self.gemeenten or gemeente in self.gemeenten


def of(organisatie: str, gemeenten: Iterable[str]) -> Scope:
    """The cases of these municipalities. Raises Refusal for a name that cannot be one."""
    chosen = frozenset(gemeenten)
    for name in (organisatie, *chosen):
        if not _NAME.fullmatch(name):
            raise Refusal("Een organisatie of gemeente heeft een naam van kleine letters, cijfers en streepjes.")
    return Scope(organisatie, chosen)


def whole(organisatie: str) -> Scope:
    """All cases of an organisation."""
    return Scope(of(organisatie, ()).organisatie, frozenset({ALL}))
