"""The trace check (T19): every step of an answer recomputed from its own inputs, as the JSON shows them.

Reads nothing but the answer: no rules, no engine. So it also serves who has only the answer, years later. Nothing
found means that each value follows from the steps it uses, and the head of the answer from the steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from regelwerk.explain.recheck import answer as head
from regelwerk.explain.recheck import deciding
from regelwerk.explain.recheck.step import StepCheck
from regelwerk.explain.recheck.values import BROKEN, Steps, reason

__all__ = ["recheck"]


def recheck(answer: Mapping[str, Any]) -> list[str]:
    """Every difference between what an answer shows and what follows from its steps, as Dutch sentences."""
    try:
        steps = Steps(answer)
        found = [text for step in steps.all for text in StepCheck(steps, answer, step).differences()]
    except BROKEN as broken:
        return [f"Dit antwoord is niet na te rekenen: {reason(broken)}."]
    for part in (head.differences, deciding.differences):
        try:
            found += part(answer, steps)
        except BROKEN as broken:
            found.append(f"Dit antwoord is niet helemaal na te rekenen: {reason(broken)}.")
    return found
