"""What every request works with: the rules in force, and the settings. One per process."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property

from api.problems import Refusal
from api.settings import Settings
from regelwerk import service
from regelwerk.language import release
from regelwerk.language.problem import Problems


def now_utc() -> datetime:
    """The moment, in UTC; the only clock of the service."""
    return datetime.now(UTC)


@dataclass
class Office:
    """Opens each release once and keeps it, with all rulebooks that were compiled from it."""

    settings: Settings
    _opened: dict[str, service.Rules] = field(default_factory=dict)

    @cached_property
    def _releases(self) -> list[release.Release]:
        return release.releases(self.settings.root)

    def rules(self, seen_on: date | None = None) -> service.Rules:
        """The release known on a day, the newest without one. Raises Refusal when there is none that can be used."""
        known = [one for one in self._releases if seen_on is None or one.known_from <= seen_on.isoformat()]
        if not known:
            raise Refusal("PEILDATUM-BUITEN-REGELS", _NO_RELEASE) if seen_on else Refusal("REGELS-FOUT", _NO_RELEASE)
        key = f"{known[-1].name}:{seen_on or ''}"
        if key not in self._opened:
            try:
                self._opened[key] = service.open_rules(self.settings.root, seen_on)
            except Problems:
                raise Refusal("REGELS-FOUT") from None
        return self._opened[key]


_NO_RELEASE = "Op deze zichtdatum was er nog geen uitgave van de regels bekend."
