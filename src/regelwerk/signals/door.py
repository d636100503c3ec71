"""The one door to durable-rules: a process of its own, asked in batches, watched by the clock, checked on every answer.

It proposes; the plain evaluator and the term function decide. A process that dies, hangs or answers otherwise costs
nothing but time: the batch is asked again of a new one, and then answered by the plain evaluator, with a notice.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from typing import Any, Final

from regelwerk.language.signalbook import SignalBook
from regelwerk.signals import compiled, plain
from regelwerk.signals.compiled import Question
from regelwerk.signals.plain import Standing
from regelwerk.signals.situation import Situation

#: Cases in one question, and seconds that it may take.
BATCH: Final = 500
SECONDS: Final = 60.0
_TRIES: Final = 2
#: How many questions are remembered with their answers.
_REMEMBERED: Final = 20_000
_DIFFERENCE: Final = "SIGNAAL-VERSCHIL durable-rules komt voor een zaak tot andere signalen; de eigen telling geldt."


def available() -> bool:
    """Whether durable-rules is installed here and this Python can load it."""
    return sys.version_info < (3, 13) and find_spec("durable") is not None


class Lost(Exception):
    """The process died, took too long, or answered what is no answer."""


class Door:
    """Which signals stand, by durable-rules. `notices` are told to `tell`; close it to end the process."""

    def __init__(
        self, book: SignalBook, tell: Callable[[str], None] = lambda text: None, seconds: float = SECONDS
    ) -> None:
        self._rules = compiled.ruleset(book)
        self._tell = tell
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._left = b""
        self._said: dict[Question, Standing] = {}

    @property
    def pid(self) -> int | None:
        """The process of the moment."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """End the process."""
        if self._process:
            self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                if stream:
                    with suppress(OSError):  # what was not sent yet to a process that is gone
                        stream.close()
        self._process, self._left = None, b""

    def standing(self, situations: Iterable[Situation]) -> list[Standing]:
        """For each situation what stands by our own telling, once durable-rules was asked the same.

        Situations without anything due are not asked, and a question that was answered before is not asked again. What
        durable-rules says otherwise is told, and never taken over.
        """
        asked = list(situations)
        found = plain.standing(asked)
        questions = [(compiled.question(one), right) for one, right in zip(asked, found, strict=True) if one.due]
        self._ask_all([one for one in dict.fromkeys(one for one, _ in questions) if one not in self._said])
        for question, right in questions:
            if self._said.get(question, right) != right:
                self._tell(_DIFFERENCE)
        return found

    def _ask_all(self, questions: Sequence[Question]) -> None:
        """Have these questions answered; those that get no answer are left out."""
        if len(self._said) > _REMEMBERED:
            self._said.clear()
        for start in range(0, len(questions), BATCH):
            some = questions[start : start + BATCH]
            answers = self._answers([compiled.facts(one) for one in some]) or ()
            for question, answer in zip(some, answers, strict=bool(answers)):
                place = {(rule, opening): number for number, (rule, opening, *_) in enumerate(question.times)}
                self._said[question] = frozenset(place.get((rule, opening), -1) for rule, opening in answer)

    def _answers(self, batch: list[compiled.Facts]) -> list[Any] | None:
        """What the process says about a batch, after a new start when it must; None when it says nothing twice."""
        for _ in range(_TRIES):
            try:
                self._start()
                answer = json.loads(self._ask(json.dumps(batch).encode() + b"\n"))
                if not isinstance(answer, list) or len(answer) != len(batch):
                    raise Lost("an answer of another length")
                return answer
            except (Lost, OSError, ValueError) as error:
                self.close()
                self._tell(f"SIGNAAL-MOTOR durable-rules is gestopt ({error}); de vraag wordt opnieuw gesteld.")
        self._tell("SIGNAAL-MOTOR durable-rules geeft geen antwoord; de eigen telling geldt.")
        return None

    def _start(self) -> None:
        if self._process is not None:
            return
        self._process = subprocess.Popen(
            [sys.executable, "-m", "regelwerk.signals.worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        if self._ask(json.dumps(self._rules).encode() + b"\n") != b"klaar":
            raise Lost("the rules were refused")

    def _ask(self, line: bytes) -> bytes:
        """Send a line and wait for one; the sending cannot block, because the process reads before it answers."""
        assert self._process
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(line)
        self._process.stdin.flush()
        out = self._process.stdout.fileno()
        while b"\n" not in self._left:
            ready, _, _ = select.select([out], [], [], self._seconds)
            part = os.read(out, 1 << 20) if ready else b""
            if not part:
                raise Lost("time-out" if not ready else "het proces is weg")
            self._left += part
        answer, _, self._left = self._left.partition(b"\n")
        return answer
