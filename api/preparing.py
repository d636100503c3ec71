"""The first overview of a period compiles every regeling, which takes seconds: done before anybody asks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread

from regelwerk import overview
from regelwerk.language.dutch_day import dutch_today
from regelwerk.language.problem import Problems
from regelwerk.service import Rules

#: Each municipality costs seconds and memory; those after the first few are compiled when somebody asks.
MOST_MUNICIPALITIES = 5
#: How far it is; a process that does not prepare compiles at the first overview.
STATES = READY, BUSY, LATER = ("klaar", "bezig", "bij_eerste_vraag")
_PAUSE_SECONDS = 0.02


@dataclass
class Preparing:
    """Compiles rules for the overviews of today, beside the requests; a process that stops does not wait for it."""

    is_on: bool
    _threads: list[Thread] = field(default_factory=list)
    _done: set[tuple[str | None, str]] = field(default_factory=set)

    def run(self, work: Callable[[], object]) -> None:
        """Do something beside the requests, unless this process was told not to prepare."""
        if self.is_on:
            thread = Thread(target=work, daemon=True)
            self._threads = [*(one for one in self._threads if one.is_alive()), thread]
            thread.start()

    def start(self, rules: Rules) -> None:
        """Begin with these rules."""
        self.run(lambda: self._prepare(rules))

    def _prepare(self, rules: Rules) -> None:
        try:
            for gemeente in ("", *rules.gemeenten[:MOST_MUNICIPALITIES]):
                overview.prepare(rules, dutch_today(), gemeente)
                self._done.add((rules.release, gemeente))
        except Problems:
            return  # who asks for an overview hears what is wrong

    @property
    def state(self) -> str:
        """How far it is, of all rules together."""
        if any(thread.is_alive() for thread in self._threads):
            return BUSY
        return READY if self._done else LATER

    async def wait_for(self, rules: Rules, gemeente: str) -> None:
        """Wait while an overview would compile again what is being compiled now."""
        while self.state == BUSY and (rules.release, gemeente) not in self._done:
            await asyncio.sleep(_PAUSE_SECONDS)
