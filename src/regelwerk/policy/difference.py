"""Why an outcome is not what a scenario expects: the step of the explanation, and the steps it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.policy.citations import list_sources
from regelwerk.policy.context import Context
from regelwerk.policy.desk import Answer
from regelwerk.policy.glossary import lookup
from regelwerk.policy.values import Shape, show

Step = Mapping[str, Any]

#: Deeper than this a reader opens the whole explanation.
_MOST_PARTS = 6


def step_of(answer: Answer, naam: str) -> Step | None:
    """The step of this name, if the explanation has one."""
    return next((step for step in answer["stappen"] if step["naam"] == naam), None)


def explain(context: Context, naam: str) -> str:
    """The step's formula with its values, and below it the steps that it uses; one indented line each."""
    answer = context.answer
    step = step_of(answer, naam)
    if step is None:
        return ""
    parts = [found for name in step.get("gebruikt") or () if (found := step_of(answer, name))]
    lines = [
        *_lines(context, step),
        *(line for part in parts[:_MOST_PARTS] for line in _lines(context, part, "  ")),
    ]
    return "".join(f"\n    {line}" for line in lines)


def _lines(context: Context, step: Step, indent: str = "") -> Iterator[str]:
    sources = list_sources(context.sources([step]), most=3)
    source = f"  ({sources})" if sources else ""
    words = context.words
    known = lookup(words.outcomes, step["naam"]) or lookup(words.facts, step["naam"])
    shape = known[0].shape if known else Shape("tekst")
    yield f"{indent}{step['naam']} = {show(step['waarde'], shape)}{source}"
    for key in ("formule", "ingevuld"):
        if step.get(key):
            yield f"{indent}  {key}: {step[key]}"
    yield from (f"{indent}  {line}" for line in _conditions(step))
    yield from (f"{indent}  {line}" for line in _rows(step))


def _conditions(step: Step) -> Iterator[str]:
    for condition in step.get("voorwaarden") or ():
        if condition["waarde"] is not True:
            yield f"{'onbekend' if condition['waarde'] is None else 'nee'}: {condition['als']}"


def _rows(step: Step) -> Iterator[str]:
    for row in step.get("rijen") or ():
        if row.get("gekozen"):
            yield f"rij {row['nr']}: als {row['als']}" if row.get("als") else f"rij {row['nr']}: anders"
