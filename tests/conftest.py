"""What the tests of more than one folder ask for, and what is looked at when all have run (see tests/aftermath)."""

from __future__ import annotations

from typing import Any

import pytest
from tests.aftermath import leaks, repetition
from tests.dossier.fixtures import REPEATED, place, server, store

__all__ = ["place", "server", "store"]


class Aftermath:
    """What this process, and its workers, found after the tests."""

    def __init__(self) -> None:
        self.files = 0
        self.repeated = repetition.Repeated()
        self.leaks: list[str] = []

    def add(self, files: int, decisions: int, wrong: list[str], damaged: list[str], leaked: list[str]) -> None:
        self.files += files
        self.repeated.add(repetition.Repeated(decisions, wrong, damaged))
        self.leaks += leaked

    def given(self) -> list[Any]:
        return [self.files, self.repeated.decisions, self.repeated.wrong, self.repeated.damaged, self.leaks]


FOUND = Aftermath()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """What a test wrote; the last of its reports has all of it."""
    for name, text in report.sections if report.when == "teardown" else ():
        FOUND.leaks += leaks.of_text(f"{report.nodeid}: {name}", text)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker looks through its folders and hands over what it found; without workers the only process does."""
    factory = getattr(session.config, "_tmp_path_factory", None)
    is_worker = hasattr(session.config, "workerinput")
    if is_worker:
        FOUND.leaks.clear()  # its reports are read by the process that gathers them
    if factory is not None and factory._basetemp is not None and (is_worker or not _has_workers(session.config)):
        folder = factory.getbasetemp()
        FOUND.repeated.add(session.config.stash.get(REPEATED, repetition.Repeated()))
        FOUND.repeated.add(repetition.of_folder(folder))
        count, leaked = leaks.of_folder(folder)
        FOUND.add(count, 0, [], [], leaked)
    if is_worker:
        session.config.workeroutput["nasleep"] = FOUND.given()
    elif FOUND.leaks or FOUND.repeated.wrong:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _has_workers(config: pytest.Config) -> bool:
    return bool(getattr(config.option, "tx", None))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    FOUND.add(*getattr(node, "workeroutput", {}).get("nasleep", (0, 0, [], [], [])))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    repeated = FOUND.repeated
    said = f"nasleep: {repeated.decisions} besluiten herhaald, {FOUND.files} bestanden doorzocht,"
    terminalreporter.write_line(
        f"{said} {len(repeated.damaged)} databases met opzet beschadigd,"
        f" {len(repeated.wrong)} verschillen, {len(FOUND.leaks)} lekken"
    )
    for line in (*repeated.wrong, *(f"LEK {one}" for one in FOUND.leaks)):
        terminalreporter.write_line(f"  {line}")
