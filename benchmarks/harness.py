"""Measuring: process CPU time in alternating rounds, and the lines that the report prints."""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]


class NotMeasured(Exception):
    """This part cannot be measured here, such as a rival that is not installed. No failure."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How long to measure."""

    rounds: int = 9
    quick: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report; without a limit it is there for information."""

    what: str
    figure: str
    limit: str = ""
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of CPU per call of each contender, a list per contender with one figure per round."""

    rounds: Mapping[str, Sequence[float]]

    def seconds(self, name: str) -> float:
        return median(self.rounds[name])

    def ratio(self, name: str, other: str) -> float:
        """How many times the time of `other`; the median of the rounds, so that drift hits both."""
        return median(a / b for a, b in zip(self.rounds[name], self.rounds[other], strict=True))


def alternate(contenders: Mapping[str, Callable[[], object]], rounds: int, calls: int) -> Timing:
    """Run every contender once per round, each round in another order. One run makes `calls` calls."""
    found: dict[str, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    for name in names:
        contenders[name]()
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            gc.collect()
            start = time.process_time()
            contenders[name]()
            found[name].append((time.process_time() - start) / calls)
    gc.unfreeze()
    return Timing(found)


def at_most(what: str, value: float, limit: float, text: Callable[[float], str]) -> Line:
    return Line(what, text(value), f"≤ {text(limit)}", value <= limit)


def at_least(what: str, value: float, limit: float | None, text: Callable[[float], str]) -> Line:
    """A line with a limit; without one it is there for information."""
    if limit is None:
        return Line(what, text(value))
    return Line(what, text(value), f"≥ {text(limit)}", value >= limit)


def times(value: float) -> str:
    return f"{value:.2f} x" if value < 20 else f"{value:.0f} x"


def micro(seconds: float) -> str:
    """Seconds as microseconds, or as milliseconds when there are many."""
    us = seconds * 1e6
    return f"{us:.1f} µs" if us < 1000 else f"{us / 1000:.1f} ms"


def cpu(seconds: float) -> str:
    return f"{seconds:.2f} s"


@dataclass(frozen=True, slots=True)
class Ran:
    """A child process that is over: the CPU it took with its own children, and what it printed."""

    seconds: float
    code: int
    output: str


def child(command: Sequence[str | Path], cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> Ran:
    """Run a command; its CPU time is that of the process and of all it started and waited for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ran(spent, done.returncode, done.stdout)
