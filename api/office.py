"""What every request works with: the store, and the rules that an organisation has put to work. One per process."""

from __future__ import annotations

import asyncio
import gc
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from api.callers import DEVELOPER
from api.preparing import Preparing
from api.problems import Refusal, wrong_at
from api.settings import Settings
from regelwerk import service
from regelwerk.dossier import releases
from regelwerk.dossier.errors import Refusal as NotKept
from regelwerk.dossier.errors import StoreUnavailable
from regelwerk.dossier.store import Store
from regelwerk.explain.steps import Explainer
from regelwerk.language import release
from regelwerk.language.problem import Problems

#: An activation takes effect in every process within this time.
LOOK_AGAIN_SECONDS = 1.0
#: So many days and organisations are remembered at a time.
MOST_DAYS = 500

Wanted = tuple[str, date | None]


@dataclass(frozen=True)
class InForce:
    """Rules to decide with, and the hash of the release that was activated (None: taken from the folder)."""

    rules: service.Rules
    release_hash: str | None

    def seen_on(self, day: date | None) -> InForce:
        """The same, as known on a day; everything that was compiled is shared."""
        return InForce(self.rules.seen_on(day.isoformat()), self.release_hash) if day else self


@dataclass
class Office:
    """Opens each release once and keeps it, with all rulebooks that were compiled from it."""

    settings: Settings
    store: Store
    preparing: Preparing
    _opened: dict[str, InForce] = field(default_factory=dict)
    _latest: dict[Wanted, tuple[float, InForce]] = field(default_factory=dict)

    async def in_force(self, organisation: str, seen_on: date | None = None) -> InForce:
        """The rules of an organisation, as known on a day. Raises Refusal when there are none that can be used."""
        wanted = (organisation, seen_on)
        looked, found = self._latest.get(wanted, (float("-inf"), None))
        if found is None or time.monotonic() - looked > LOOK_AGAIN_SECONDS:
            found = await asyncio.to_thread(self._look, organisation, seen_on)
            if len(self._latest) >= MOST_DAYS:
                self._latest.clear()
            self._latest[wanted] = (time.monotonic(), found)
        return found

    def _look(self, organisation: str, seen_on: date | None) -> InForce:
        try:
            running = releases.running(self.store.database, organisation, datetime.now(UTC), seen_on)
            if running is None:
                return self._of_folder(seen_on)
            if running.hash not in self._opened:
                files = releases.files(self.store.database, running.hash)
                rules = service.Rules(files, running.naam, running.bekend_vanaf, _settle)
                self._open(running.hash, InForce(rules, running.hash), seen_on)
        except StoreUnavailable as away:
            raise Refusal(away.code, str(away)) from None
        except (NotKept, Problems):
            raise Refusal("REGELS-FOUT") from None
        return self._opened[running.hash].seen_on(seen_on)

    def _of_folder(self, seen_on: date | None) -> InForce:
        """Before anything was activated, in development only: the releases in the folder."""
        found = release.known_on(self.settings.root, seen_on)
        if seen_on and (not self.settings.development or found is None):
            raise wrong_at("/zichtdatum", _NO_RELEASE, "PEILDATUM-BUITEN-REGELS")
        if not self.settings.development:
            raise Refusal("REGELS-FOUT", _NOT_ACTIVATED)
        key = f"map:{found.name if found else ''}"
        if key not in self._opened:
            try:
                rules = service.open_rules(self.settings.root, seen_on)
                rules.on_compiled = _settle
                self._open(key, InForce(rules, None), seen_on)
            except Problems:
                raise Refusal("REGELS-FOUT") from None
        return self._opened[key].seen_on(seen_on)

    def _open(self, key: str, made: InForce, seen_on: date | None) -> None:
        """Keep opened rules; those of now are prepared for overviews, unless a request at the same time did so."""
        if self._opened.setdefault(key, made) is made and seen_on is None:
            self.preparing.start(made.rules)

    def start(self) -> None:
        """Open the rules that the settings name before anybody asks."""
        if self._organisation:
            self.preparing.run(self._open_first)

    def _open_first(self) -> None:
        with suppress(Refusal):  # readiness tells what is the matter
            self._look(self._organisation, None)

    @property
    def _organisation(self) -> str:
        return DEVELOPER.organisation if self.settings.development else self.settings.organisatie

    def check_ready(self) -> None:
        """Open the rules of the organisation that the settings name; without one, see that there is any release.

        Raises Refusal or StoreUnavailable with what is the matter.
        """
        if self._organisation:
            self._look(self._organisation, None)
        elif not releases.any_held(self.store.database):
            raise Refusal("REGELS-FOUT", _NOT_ACTIVATED)

    def rule_files(self, digest: str) -> dict[str, bytes]:
        """The files of a rulebook that this process has compiled; empty when it has not."""
        for one in self._opened.values():
            for rulebook in one.rules.rulebooks:
                if rulebook.hash == digest:
                    return {path: one.rules.files[path] for path in rulebook.files}
        return {}


def _settle(explainer: Explainer) -> None:
    """Take a compiled rulebook out of the garbage collector's rounds: it stays as long as the process does, and going
    over all of it again and again held requests up for a tenth of a second."""
    explainer.compile()
    gc.collect()
    gc.freeze()


_NOT_ACTIVATED = "Er is nog geen uitgave van de regels geactiveerd."
_NO_RELEASE = "Er is geen uitgave van de regels die op deze zichtdatum bekend was."
