"""A command in a process of its own that is forked from this one, so that it need not import and read all anew.

What it prints, its exit code and the folder it works in are as those of `regelwerk`; that one itself is started in
`tests/test_cli.py`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryFile

from tests.measures import cases

from regelwerk import cli

#: Seconds that a command may take on a machine that is slow and busy.
LONGEST = 600


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def regelwerk(words: Sequence[str], folder: Path) -> Done:
    cases.rules().library  # noqa: B018 - read here once, not in every process that is forked
    with TemporaryFile() as out, TemporaryFile() as err:
        process = get_context("fork").Process(target=_command, args=(words, folder, out.fileno(), err.fileno()))
        process.start()
        process.join(LONGEST)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(f"regelwerk {' '.join(words)}: after {LONGEST} s")
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode())
        return Done(process.exitcode, *texts)


def _command(words: Sequence[str], folder: Path, out: int, err: int) -> None:
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))
    os.chdir(folder)
    sys.argv = ["regelwerk", *words]
    cli.run()
