"""Processes that write under load, and are killed, cut off from their database or left without space.

Each runs in a process of its own, forked with the random cases already decided. A client writes down what was
acknowledged in a file outside the store: one line for each, with its key, id and hash.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import TextIO

from sqlalchemy import func, select
from tests.dossier import places
from tests.dossier.places import ORGANISATIE, SCOPE, WHOLE, new, person

from regelwerk.dossier import verify
from regelwerk.dossier.append import Kept, Sender
from regelwerk.dossier.database import Database
from regelwerk.dossier.errors import StoreUnavailable
from regelwerk.dossier.schema import BESLUIT, IDEMPOTENTIE, VERWERKING
from regelwerk.dossier.store import Store

_FORK = get_context("fork")
CLIENTS = 8


@dataclass
class Tally:
    """What is wrong after load: everything here must be zero but `acknowledged`."""

    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    damage: int = 0
    halves: int = 0
    other_errors: int = 0
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        return not (self.lost or self.doubled or self.damage or self.halves or self.other_errors)


# -- the clients -------------------------------------------------------------------------------------------


def _send(store: Store, key: str, number: int) -> Kept:
    return store.add(SCOPE, new(number, persoon=person(), sender=Sender(key, key.encode()))).result()


def _client(store: Store, prefix: str, log: int, more: Callable[[int], bool], patience: float) -> None:
    """One request after another; a request that was not answered is sent again with the same key."""
    for number in count():
        if not more(number):
            return
        key, end = f"{prefix}-{number}", time.monotonic() + patience
        while True:
            os.write(log, f"sent {key}\n".encode())
            try:
                kept = _send(store, key, number)
            except StoreUnavailable:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
                continue
            os.write(log, f"kept {key} {kept.id} {kept.hash}\n".encode())
            break


def clients(
    place: places.Place, prefix: str, log: Path, more: Callable[[int], bool], number: int = CLIENTS,
    patience: float = 0,
) -> None:  # fmt: skip
    """`number` clients at once on a store of their own, until `more` of their request number says no."""
    store = place.store()
    opened = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with ThreadPoolExecutor(number) as pool:
        running = [
            pool.submit(_client, store, f"{prefix}-{i}", opened, more, patience) for i in range(number)
        ]  # fmt: skip
    try:
        for one in running:
            one.result()
    except Exception as error:
        os.write(opened, f"error {type(error).__name__} {error}\n".encode())
        raise
    finally:
        os.close(opened)
        store.close()


def _always(_: int) -> bool:
    return True


# -- what is there afterwards ------------------------------------------------------------------------------


def tally(place: places.Place, log: Path, resend: bool = True) -> Tally:
    """Compare what was acknowledged with what is stored; send again what was not answered."""
    lines = [line.split() for line in log.read_text().splitlines()]
    acknowledged = {words[1]: (words[2], words[3]) for words in lines if words[0] == "kept"}
    found = Tally(len(acknowledged), other_errors=sum(words[0] == "error" for words in lines))
    store = place.store()
    for key in {words[1] for words in lines if words[0] == "sent"} - set(acknowledged) if resend else ():
        _send(store, key, int(key.rsplit("-", 1)[1]))
    stored = _stored(store)
    found.lost = sum(stored.get(id) != digest for id, digest in acknowledged.values())
    keys = {words[1] for words in lines if words[0] == "sent"}
    found.doubled = len(stored) - len(keys) if resend else 0
    found.halves = _halves(store, len(stored))
    found.damage = len(verify.verify(store.database, ORGANISATIE, store.keyring).schade)
    store.close()
    return found


def _stored(store: Store) -> dict[str, str]:
    from regelwerk.dossier.schema import KETEN

    with store.database.read(WHOLE) as connection:
        rows = connection.execute(select(KETEN.c.onderwerp, KETEN.c.hash)).all()
    return {row.onderwerp: row.hash.hex() for row in rows}


def _halves(store: Store, entries: int) -> int:
    """Rows without the rest of their transaction."""
    with store.database.read(WHOLE) as connection:
        counted = [
            connection.scalar(select(func.count()).select_from(table)) for table in (BESLUIT, IDEMPOTENTIE, VERWERKING)
        ]  # fmt: skip
    return sum(abs((number or 0) - entries) for number in counted)


# -- kill -9 -----------------------------------------------------------------------------------------------


def _kept(log: Path) -> int:
    """How many were acknowledged until now."""
    return sum(line.startswith("kept") for line in log.open()) if log.exists() else 0


def _until_kept(log: Path, count: int) -> None:
    """Wait until so many were acknowledged; on a busy machine that takes a while."""
    end = time.monotonic() + 60
    while _kept(log) < count and time.monotonic() < end:
        time.sleep(0.05)


def killed(place: places.Place, log: Path, cycles: int, seed: int = 1, enough: int = 0) -> Tally:
    """Start writers and kill them, at least `cycles` times and until `enough` were acknowledged."""
    places.decided()
    rng, start, done = random.Random(seed), time.monotonic(), 0
    log.touch()
    while done < cycles or (_kept(log) < enough and done < 100 * cycles):
        process = _FORK.Process(target=clients, args=(place, f"r{done}", log, _always))
        process.start()
        time.sleep(rng.uniform(0.3, 0.8))
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join()
        done += 1
    found = tally(place, log)
    found.seconds = time.monotonic() - start
    return found


# -- several processes at once -----------------------------------------------------------------------------


def together(place: places.Place, log: Path, each: int, processes: int = 2, writers: int = 4) -> Tally:
    """`writers` in each of some processes, `each` decisions a writer, on one chain."""
    places.decided()
    start = time.monotonic()
    running = [
        _FORK.Process(target=clients, args=(place, f"p{i}", log, lambda number: number < each, writers, 60))
        for i in range(processes)
    ]
    for process in running:
        process.start()
    for process in running:
        process.join()
    seconds = time.monotonic() - start
    found = tally(place, log)
    found.other_errors += sum(bool(process.exitcode) for process in running)
    found.seconds = seconds
    return found


# -- PostgreSQL stopped and started ------------------------------------------------------------------------


def restarted(place: places.Place, log: Path, modes: tuple[str, ...], pause: float = 0.7) -> Tally:
    """Stop and start the server under load; clients meet StoreUnavailable and nothing else, and go on by themselves."""
    assert place.server
    places.decided()
    end = time.monotonic() + 600
    stop = log.with_suffix(".klaar")
    process = _FORK.Process(
        target=clients, args=(place, "h", log, lambda _: not stop.exists() and time.monotonic() < end, CLIENTS, 120)
    )
    process.start()
    for number, mode in enumerate(modes, start=1):
        time.sleep(pause)
        _until_kept(log, 20 * number)
        place.server.stop(mode)
        time.sleep(pause)
        place.server.start()
    time.sleep(pause)
    stop.touch()
    process.join()
    found = tally(place, log)
    found.other_errors += bool(process.exitcode)
    return found


# -- a full disk -------------------------------------------------------------------------------------------


def full(place: places.Place, log: Path, size: int = 3_000_000) -> Iterator[str]:
    """What goes wrong when no file may grow beyond `size` bytes, and after that limit is gone."""
    places.decided()
    process = _FORK.Process(target=_fill, args=(place, log, size))
    process.start()
    process.join()
    yield from (line for line in log.read_text().splitlines() if line.startswith("wrong"))
    if process.exitcode:
        yield f"exit code {process.exitcode}"


def _fill(place: places.Place, log: Path, size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    store = place.store()
    with log.open("a") as opened:
        _until_full(
            store, opened,
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard)),
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard)),
        )  # fmt: skip
    store.close()


def full_disk(place: places.Place, log: Path) -> Iterator[str]:
    """The same for a PostgreSQL on a small file system: a ballast file takes what was left, and goes."""
    assert place.server
    ballast = place.server.data / "ballast"
    store = place.store()

    def fill() -> None:
        free = os.statvfs(place.server.data) if place.server else None
        assert free
        ballast.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - 500_000)))

    with log.open("a") as opened:
        _until_full(store, opened, fill, ballast.unlink)
    store.close()
    yield from (line for line in log.read_text().splitlines() if line.startswith("wrong"))


def _until_full(store: Store, log: TextIO, fill: Callable[[], None], free: Callable[[], None]) -> None:
    """Decide until the disk is full, and on; then again with space. What is wrong goes into the log."""
    first = _send(store, "eerst", 0)
    fill()
    refused = 0
    for number in range(20_000):
        try:
            kept = _send(store, f"v-{number}", number)
            log.write(f"sent v-{number}\nkept v-{number} {kept.id} {kept.hash}\n")
        except StoreUnavailable as error:
            refused += 1
            if error.code != "OPSLAG-VOL":
                log.write(f"wrong code {error.code}\n")
            if store.get(SCOPE, first.id) is None:
                log.write("wrong: cannot read while full\n")
            if refused == 20:
                break
    if refused < 20:
        log.write(f"wrong: refused {refused} times\n")
    free()
    if store.get(SCOPE, _send(store, "daarna", 1).id) is None:
        log.write("wrong: not stored after space returned\n")


def fork_free(database: Database) -> bool:
    """Whether no two entries have the same predecessor: what the unique constraint must hold by itself."""
    from regelwerk.dossier.schema import KETEN

    with database.read(WHOLE) as connection:
        rows = connection.execute(select(KETEN.c.vorige)).all()
    return len(rows) == len(set(rows))
