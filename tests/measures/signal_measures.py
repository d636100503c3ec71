"""Figures about signals: three ways of telling agree, and a run over many cases is quick, flat and can be killed."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.signals import by_hand
from tests.signals.shared import ROOT, book
from tests.signals.willekeurig import histories, history

from regelwerk.dossier import events, upgrade
from regelwerk.dossier.database import Database
from regelwerk.dossier.happened import NewEvent
from regelwerk.dossier.scope import whole
from regelwerk.language.signalbook import Field
from regelwerk.signals import plain
from regelwerk.signals.door import Door, available
from regelwerk.signals.situation import Desk

ORGANISATION = "meting"
TODAY = date(2026, 4, 20)


@dataclass
class Agreement:
    """How many histories and signals were compared, and what was not the same."""

    histories: int = 0
    signals: int = 0
    wrong: list[str] = field(default_factory=list)


def agreement(count: int, seed: int) -> Agreement:
    """durable-rules, the plain evaluator and terms counted day by day, on random histories in any order."""
    found, chance = Agreement(), random.Random(seed)
    desk = Desk(book())
    door = Door(book(), found.wrong.append) if available() else None
    situations = []
    for case, today in histories(count, seed):
        situations.append(desk.on(case, today))
        for due in desk.all(case, today):
            expected = by_hand.last_day(due.signal, case, case.events[due.opening], today)
            if expected is not None and expected != due.deadline.day:
                found.wrong.append(f"{case} {due.signal.naam}: {expected} is niet {due.deadline.day}")
        shuffled = [*case.events, chance.choice(case.events)]
        chance.shuffle(shuffled)
        if not by_hand.same(case, shuffled):
            found.wrong.append(f"{case}: een andere volgorde geeft een andere zaak")
    standing = plain.standing(situations)
    if door:
        if door.standing(situations) != standing:
            found.wrong.append("durable-rules antwoordt anders")
        door.close()
    found.histories, found.signals = len(situations), sum(map(len, standing))
    return found


def filled(folder: Path, cases: int, seed: int = 1) -> Path:
    """A database with this many open cases."""
    path = folder / "regelwerk.db"
    database = Database(f"sqlite:///{path}")
    upgrade.upgrade(database)
    chance, batch = random.Random(seed), []
    for number in range(cases):
        day = TODAY - timedelta(days=chance.randrange(1, 60))
        batch += _any_case(chance, f"Z-{number}") if number % 5 == 0 else _open_case(chance, f"Z-{number}", day)
        if len(batch) > 20_000 or number == cases - 1:
            events.add(database, whole(ORGANISATION), batch, "meting", datetime.now(UTC))
            batch = []
    database.close()
    return path


def _open_case(chance: random.Random, zaak: str, day: date) -> list[NewEvent]:
    town = chance.choice(["fictieveen", "voorbeeldstad"])
    made = [NewEvent(zaak, town, "aanvraag_ontvangen", day.isoformat(), {"regeling": "participatiewet"})]
    if chance.random() < 0.4:
        asked, until = day + timedelta(days=3), day + timedelta(days=17)
        fields = {"laatste_dag_hersteltermijn": until.isoformat()}
        made.append(NewEvent(zaak, town, "aanvulling_gevraagd", asked.isoformat(), fields))
    if chance.random() < 0.5:
        made.append(NewEvent(zaak, town, "voorschot_verstrekt", (day + timedelta(days=20)).isoformat(), {}))
    return made


def _any_case(chance: random.Random, zaak: str) -> list[NewEvent]:
    """A case with events of every kind, begun in the last two years and a half."""
    found, _ = history(chance, zaak)
    return [
        NewEvent(zaak, found.gemeente or "fictieveen", event.kind.naam, date.fromordinal(event.day).isoformat(), {
            field.naam: _word(field, value) for field, value in zip(event.kind.fields, event.values, strict=True)
            if value is not None
        })
        for event in found.events
    ]  # fmt: skip


def _word(kind: Field, value: int) -> object:
    """A value of a field as it is filed."""
    match kind.kind:
        case "datum":
            return date.fromordinal(value).isoformat()
        case "keuze":
            return kind.choices[value][0]
        case "ja_nee":
            return bool(value)
    return value


def command(path: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "regelwerk.cli", "--map", str(ROOT), "signalen", *words,
            *([] if words[0] == "vastgelegd" else ["--vandaag", TODAY.isoformat(), "--concept"])]  # fmt: skip


def environment(path: Path) -> dict[str, str]:
    return {**os.environ, "REGELWERK_DATABASE": f"sqlite:///{path}", "REGELWERK_ORGANISATIE": ORGANISATION,
            "REGELWERK_SLEUTELS": str(path.with_name("sleutels.json")), "PYTHONPATH": str(ROOT / "src")}  # fmt: skip


@dataclass
class Run:
    """One run over all cases: seconds by the clock and of work, lines of progress, signals, and megabytes at most.

    Work is that of all its processes together, megabytes those of the largest.
    """

    seconds: float
    work: float
    progress: int
    signals: int
    megabytes: float
    code: int


def run(path: Path) -> Run:
    """`regelwerk signalen` as staff run it."""
    start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([*command(path, "--json")], env=environment(path), capture_output=True, text=True)
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    most = after.ru_maxrss / 1024
    return Run(seconds, work, done.stderr.count(" zaken"), done.stdout.count("\n"), most, done.returncode)


def killed(path: Path, kills: int) -> tuple[int, int, int]:
    """Write signals down, killed again and again on the way: how many, how many double, how many missing."""
    for _ in range(kills):
        process = subprocess.Popen(command(path, "leg-vast"), env=environment(path), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)  # fmt: skip
        assert process.stderr
        process.stderr.readline()  # some batches were written
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stderr.close()
    subprocess.run(command(path, "leg-vast"), env=environment(path), check=True, capture_output=True)
    shown = subprocess.run(command(path, "--json"), env=environment(path), capture_output=True, text=True)
    kept = subprocess.run(command(path, "vastgelegd"), env=environment(path), capture_output=True, text=True)
    wanted = [_key(json.loads(line)) for line in shown.stdout.splitlines()]
    given = [_key(json.loads(line)) for line in kept.stdout.splitlines()]
    return len(given), len(given) - len(set(given)), len(set(wanted) ^ set(given))


def _key(one: dict[str, str]) -> tuple[str, ...]:
    return tuple(one[name] for name in ("gemeente", "zaak", "signaal", "aanleiding", "uiterlijk"))


def folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="rwsig")
