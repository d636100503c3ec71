"""The decision service over HTTP: against a fixed answer of the same size, and with what it keeps against without.

The server is a process of its own (`http_server.py`); this process is the load, on connections that stay open. Rates
are by the clock, in rounds that take turns, so that what else the machine does hits every contender.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.harness import ROOT, Line, NotMeasured, Settings, at_least, at_most, micro, times

CONNECTIONS = 16
CASES = {
    "loonkostensubsidie": ROOT / "demo" / "1-toegekend.json",
    "algemene bijstand": ROOT / "docs" / "voorbeelden" / "01-alleenstaande.json",
}
#: The fixed answer is as long as that of the trial calculation.
PATHS = {"vast": "/v1/vast", "proef": "/v1/proefberekeningen", "bewaard": "/v1/besluiten"}
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Rounds:
    """What was seen of one contender: requests a second and CPU seconds a request per round, seconds per request."""

    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def p99(self) -> float:
        return sorted(self.waits)[len(self.waits) * 99 // 100]


def measure(settings: Settings) -> Iterator[Line]:
    requests, rounds = (320, 3) if settings.quick else (1_600, 7)
    for name, file in CASES.items():
        body = file.read_bytes()
        with _server() as (pid, port):
            size = len(asyncio.run(_load(port, PATHS["proef"], body, 1))[1])
            asyncio.run(_load(port, PATHS["vast"], str(size).encode(), 1))
            yield from _lines(name, size, _take_turns(pid, port, body, requests, rounds))


def _take_turns(pid: int, port: int, body: bytes, requests: int, rounds: int) -> dict[str, Rounds]:
    found, names = {name: Rounds() for name in PATHS}, list(PATHS)
    for name in names:
        asyncio.run(_load(port, PATHS[name], body, requests // 4))
    for number in range(rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            cpu, start = _cpu(pid), time.perf_counter()
            found[name].waits += asyncio.run(_load(port, PATHS[name], body, requests))[0]
            found[name].rates.append(requests / (time.perf_counter() - start))
            found[name].cpu.append((_cpu(pid) - cpu) / requests)
    return found


def _lines(name: str, size: int, found: dict[str, Rounds]) -> Iterator[Line]:
    fixed, trial, stored = found["vast"], found["proef"], found["bewaard"]
    for label, rounds in (("vast antwoord", fixed), ("proefberekening", trial), ("bewaard besluit", stored)):
        rate, spent = f"{median(rounds.rates):.0f} per s", micro(median(rounds.cpu))
        yield Line(f"{name}, antwoord van {size} bytes: {label}; {spent} processortijd", rate)
    yield at_least(f"{name}: proefberekening, deel van het tempo van vast", _ratio(trial, fixed), 0.6, times)
    yield at_least(f"{name}: bewaard, deel van het tempo zonder bewaren", _ratio(stored, trial), 0.7, times)
    yield at_most(f"{name}: bewaard, 99e percentiel ten opzichte van zonder", stored.p99() / trial.p99(), 4, times)


def _ratio(one: Rounds, other: Rounds) -> float:
    """The median of the rounds, so that drift hits both."""
    return median(a / b for a, b in zip(one.rates, other.rates, strict=True))


# -- the server --------------------------------------------------------------------------------------------


@contextmanager
def _server() -> Iterator[tuple[int, int]]:
    """A running server, with its process id and port; ended by its id."""
    with tempfile.TemporaryDirectory(prefix="regelwerk-meting-") as folder:
        process = subprocess.Popen(
            [_python(), Path(__file__).with_name("http_server.py"), folder], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        first = process.stdout.readline()
        if not first.strip().isdigit():
            process.wait(10)
            raise NotMeasured("de dienst is niet geïnstalleerd in deze omgeving; gebruik `make bench`")
        try:
            yield process.pid, int(first)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
            process.stdout.close()


def _python() -> str | Path:
    """The service stands in the environment of the tests, the rivals in one of their own."""
    own = ROOT / ".venv" / "bin" / "python"
    return sys.executable if find_spec("fastapi") or not own.exists() else own


def _cpu(pid: int) -> float:
    """CPU seconds of a process with all its threads."""
    spent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(spent[11]) + int(spent[12])) / _TICKS


# -- the load ----------------------------------------------------------------------------------------------


async def _load(port: int, path: str, body: bytes, requests: int) -> tuple[list[float], bytes]:
    """So many requests over the connections; how long each took, and the last answer. An error ends the measurement."""
    left, waits, last = [requests], [], [b""]
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    message = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while left[0] > 0:
            left[0] -= 1
            start = time.perf_counter()
            writer.write(message)
            last[0] = await _answer(reader)
            waits.append(time.perf_counter() - start)
        writer.close()

    await asyncio.gather(*(one() for _ in range(min(CONNECTIONS, requests))))
    return waits, last[0]


async def _answer(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 20"):
        raise RuntimeError(head.decode(errors="replace"))
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return await reader.readexactly(int(length))
