"""A running service whose PostgreSQL stops and starts while everybody works: each answer, and what is there afterwards.

Who gets 503 sends the same again, with the same key, until it was kept.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select
from tests.dienst.conftest import PATIENCE, Service
from tests.dossier import places

from regelwerk.dossier import batches, verify
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import BESLUIT, KETEN
from regelwerk.dossier.scope import whole

TRIAL = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {"geboortedatum": "1960-05-05"}}
CASE = TRIAL | {"persoon": {"bsn": "999990019", "naam": "Proefpersoon"}}
ORGANISATIE = "ontwikkeling"
DECIDERS, BATCH = 4, 30
#: Seconds in which the service must decide again once its database is back; held by the bar, on a quiet machine.
BACK = 10.0


@dataclass
class Seen:
    """What came of it; `wrong` must be empty."""

    answers: Counter[str] = field(default_factory=Counter)
    kept: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    recovered: list[float] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)

    @property
    def refused(self) -> int:
        """How often somebody was asked to come back."""
        return sum(number for name, number in list(self.answers.items()) if name.endswith(" 503"))

    def acknowledged(self, key: str, id: str) -> None:
        if self.kept.setdefault(key, id) != id:
            self.wrong.append(f"{key}: twee besluiten")

    def judged(self, name: str, response: httpx.Response, expected: int) -> bool:
        """Whether an answer is the expected one; 503 with Retry-After is the only other that may be."""
        self.answers[f"{name} {response.status_code}"] += 1
        if response.status_code == expected:
            return True
        if response.status_code != 503 or not response.headers.get("retry-after", "").isdigit():
            self.wrong.append(f"{name}: {response.status_code} {response.text[:200]}")
        elif response.json()["code"] != "OPSLAG-WEG":
            self.wrong.append(f"{name}: {response.json()['code']}")
        return False


@dataclass
class Office:
    """Everybody who works with the service, until `closed`."""

    address: str
    seen: Seen
    closed: threading.Event = field(default_factory=threading.Event)

    def ask(self, client: httpx.Client, name: str, path: str, body: Any = None, expected: int = 200, **headers: str
            ) -> httpx.Response | None:  # fmt: skip
        """The answer, when it is the expected one."""
        try:
            response = client.request("GET" if body is None else "POST", path, json=body, headers=headers)
        except httpx.HTTPError as error:
            self.seen.wrong.append(f"{name}: {type(error).__name__}")
            return None
        return response if self.seen.judged(name, response, expected) else None

    def decide(self, client: httpx.Client, key: str) -> str:
        """A decision that is kept, however often it must be asked for."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            case = CASE | {"zaak": f"Z-{key}"}
            if response := self.ask(client, "besluit", "/besluiten", case, 201, **{"idempotency-key": key}):
                self.seen.acknowledged(key, response.json()["besluit_id"])
                return str(response.json()["besluit_id"])
            time.sleep(0.02)
        self.seen.wrong.append(f"{key}: nooit bewaard")
        return ""

    def decider(self, client: httpx.Client, name: str) -> None:
        for number in count():
            if self.closed.is_set():
                return
            key = f"{name}-{number:05}"
            self.decide(client, key)
            if number % 5 == 0:
                self.decide(client, key)  # and once more: the same decision

    def reader(self, client: httpx.Client, name: str) -> None:
        chosen = random.Random(name)
        while not self.closed.is_set():
            key, id = chosen.choice(list(self.seen.kept.items()))
            self.ask(client, "inzage", f"/besluiten/{id}")
            self.ask(client, "uitleg", f"/besluiten/{id}/uitleg")
            self.ask(client, "herhalingen", f"/besluiten/{id}/herhalingen")
            again = self.ask(client, "herhaling", f"/besluiten/{id}/herhalingen", {})
            if again and not again.json()["identiek"]:
                self.seen.wrong.append(f"{id}: niet identiek")
            found = self.ask(client, "zoek", "/besluiten/_zoek", {"zaak": f"Z-{key}"})
            if found and [one["besluit_id"] for one in found.json()["besluiten"]] != [id]:
                self.seen.wrong.append(f"{key}: niet precies een keer gevonden")
            self.ask(client, "proef", "/proefberekeningen", TRIAL)
            for path in ("/gereedheid", "/regelingen", "/voorstellen", "/activeringen"):
                self.ask(client, path[1:], path)

    def sender(self, client: httpx.Client, name: str) -> None:
        """Batches; what a batch could not keep goes into the next one, until all of it is kept."""
        waiting: list[str] = []
        for number in count():
            if self.closed.is_set() and not waiting:
                return
            more = 0 if self.closed.is_set() else BATCH - len(waiting)
            waiting = self.batch(client, waiting + [f"{name}-{number:04}-{line:02}" for line in range(more)])

    def batch(self, client: httpx.Client, keys: list[str]) -> list[str]:
        """Send a batch; gives the keys that were not kept."""
        lines = b"".join(json.dumps(CASE | {"zaak": f"Z-{key}", "sleutel": key}).encode() + b"\n" for key in keys)
        try:
            response = client.post("/batches", content=lines, headers={"content-type": "application/x-ndjson"})
        except httpx.HTTPError as error:
            self.seen.wrong.append(f"batch: {type(error).__name__}")
            return keys
        if not self.seen.judged("batch", response, 200):
            time.sleep(0.02)
            return keys
        *answers, last = map(json.loads, response.text.splitlines())
        if len(answers) != len(keys) or not last.get("klaar"):
            self.seen.wrong.append(f"batch: {len(answers)} antwoorden op {len(keys)} regels")
        self.seen.batches.append(response.headers["batch-id"])
        self.ask(client, "voortgang", f"/batches/{self.seen.batches[-1]}")
        return [key for key, answer in zip(keys, answers, strict=False) if not self.line(key, answer)]

    def line(self, key: str, answer: dict[str, Any]) -> bool:
        if "besluit_id" in answer:
            self.seen.acknowledged(key, answer["besluit_id"])
            return True
        problem = answer["probleem"]
        self.seen.answers[f"batchregel {problem['status']}"] += 1
        if problem["code"] != "OPSLAG-WEG":
            self.seen.wrong.append(f"batchregel: {problem['code']}")
        return False

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Everybody at once, until this ends and each has finished what was begun."""
        work: list[Callable[[httpx.Client, str], None]] = [*[self.decider] * DECIDERS, self.reader, self.sender]
        threads = [threading.Thread(target=self._work, args=(one, f"w{i}")) for i, one in enumerate(work)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self.closed.set()
            for thread in threads:
                thread.join()

    def _work(self, work: Callable[[httpx.Client, str], None], name: str) -> None:
        try:
            with httpx.Client(base_url=self.address, timeout=PATIENCE) as client:
                work(client, name)
        except Exception as error:
            self.seen.wrong.append(f"{name}: {type(error).__name__} {error}")


def stopped_and_started(
    folder: Path, server: places.Postgres, modes: tuple[str, ...], pause: float = 0.7
) -> Seen:  # fmt: skip
    """Stop and start the database under a service at work, once for each mode; then count what is kept."""
    place, seen = places.postgres(folder, server, "storing"), Seen()
    running = Service(folder, REGELWERK_DATABASE=place.service, REGELWERK_SLEUTELS=str(folder / "sleutels.json"))
    try:
        office = Office(running.address, seen)
        office.decide(running.client, "allereerste")
        running.client.get("/regelingen")  # the first time it reads all rules, and this is not about that
        with office.at_work():
            for number, mode in enumerate(modes):
                time.sleep(pause)
                _until(lambda: len(seen.kept), 30 * (number + 1))
                server.stop(mode)
                time.sleep(pause)
                _until(lambda: seen.refused, 12 * (number + 1))
                server.start()
                begin = time.monotonic()
                office.decide(running.client, f"terug-{number:04}")
                seen.recovered.append(time.monotonic() - begin)
            time.sleep(pause)
        seen.wrong += _unfinished(running.client, seen.batches)
    finally:
        running.stop()
    if "defect" in running.log.read_text("utf-8"):
        seen.wrong.append(running.log.read_text("utf-8")[:1000])
    seen.wrong += _afterwards(place, seen)
    return seen


def _until(count: Callable[[], int], enough: int) -> None:
    """Wait until there are so many; on a busy machine a pause is not enough."""
    end = time.monotonic() + PATIENCE
    while count() < enough and time.monotonic() < end:
        time.sleep(0.02)


def _unfinished(client: httpx.Client, ids: list[str]) -> Iterator[str]:
    """Batches that ended without a word of it, because the database was away; it is told soon after."""
    end = time.monotonic() + 10 * batches.BEAT
    for id in ids:
        while not (said := client.get(f"/batches/{id}").json())["klaar"] and time.monotonic() < end:
            time.sleep(0.1)
        if not said["klaar"]:
            yield f"batch {id}: {said['status']}"


def _afterwards(place: places.Place, seen: Seen) -> Iterator[str]:
    """What is not as it was acknowledged: lost, doubled, half, or out of the chain."""
    database = Database(place.service)
    with database.read(whole(ORGANISATIE)) as connection:
        cases = {row.id: row.zaak for row in connection.execute(select(BESLUIT.c.id, BESLUIT.c.zaak))}
        chained = connection.scalars(select(KETEN.c.onderwerp)).all()
    yield from verify.verify(database, ORGANISATIE, place.keyring()).schade
    database.close()
    promised = {id: f"Z-{key}" for key, id in seen.kept.items()}
    yield from (f"weg: {id}" for id, case in promised.items() if cases.get(id) != case)
    yield from (f"dubbel of onbevestigd: {id}" for id in cases if id not in promised)
    if sorted(chained) != sorted(cases):
        yield f"{len(cases)} besluiten, {len(chained)} schakels"
