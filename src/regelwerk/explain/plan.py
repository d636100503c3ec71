"""The order in which an answer is told: the deciding steps from the outcomes down, each once, with their numbers.

Steps are 1, 2, 3 …; facts G1, G2 …, together with whoever gave them; amounts of the law B1, B2 …
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from regelwerk.explain.lookup import Step, Steps, record_of

FACT, AMOUNT = "invoer", "parameter"
PEILDATUM = "peildatum"


@dataclass(eq=False)
class Plan:
    """`steps` with their depth, `facts` by who gave them, `amounts`; `marks` is the number of each by name."""

    found: Steps
    steps: list[tuple[Step, int]] = field(default_factory=list)
    facts: dict[str, list[Step]] = field(default_factory=dict)
    amounts: list[Step] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)

    def said(self, step: Step, owner: Step | None = None) -> str:
        """A step where a sentence of `owner` mentions it: `‘Afgesproken uren per week’ [G3]`.

        A step per record goes by its plain label inside its own record, and with all its numbers outside of records.
        """
        record, own = record_of(step), record_of(owner) if owner else None
        if record is None or record == own:
            return f"‘{step['label']}’{_between([self.marks.get(step['naam'])])}"
        same = [other for other in self.found.by_id[step["id"]] if (record_of(other) or ("",))[0] == record[0]]
        return f"‘{step['label']}’{_between([self.marks.get(other['naam']) for other in same])}"


def _between(marks: list[str | None]) -> str:
    given = [mark for mark in marks if mark]
    return f" [{', '.join(given)}]" if given else ""


def title(found: Steps, step: Step) -> str:
    """The label; of a step per record with the number of the record."""
    record = record_of(step)
    if record is None:
        return str(step["label"])
    owner = found.by_name.get(record[0], {})
    return f"{step['label']} (nummer {record[1] + 1} van {owner.get('label', record[0])})"


def plan(answer: Mapping[str, Any]) -> Plan:
    """Walks from the outcomes down through deciding steps."""
    found = Steps(answer)
    made = Plan(found)
    facts: list[Step] = []
    for step, depth in _walk(found):
        if step["soort"] == FACT:
            facts.append(step)
        elif step["soort"] == AMOUNT:
            made.amounts.append(step)
        else:
            made.steps.append((step, depth))
    for step in facts:
        made.facts.setdefault(_giver(step), []).append(step)
    in_order = [step for group in made.facts.values() for step in group]
    for mark, steps in (("", [step for step, _ in made.steps]), ("G", in_order), ("B", made.amounts)):
        made.marks |= {step["naam"]: f"{mark}{number}" for number, step in enumerate(steps, start=1)}
    return made


def _walk(found: Steps) -> list[tuple[Step, int]]:
    """Deciding steps with their depth, each where it is needed first.

    An amount is marked as deciding when any use of it decides; a use that no deciding step mentions is left out.
    """
    order: list[tuple[Step, int]] = []
    seen: set[str] = {PEILDATUM}
    outcomes = [found.by_name[name] for name in found.answer["uitkomsten"] if name in found.by_name]
    others = [step for step in found.all() if step["soort"] != AMOUNT]
    for start in (outcomes, others):
        waiting = [(step, 0) for step in reversed(start) if step["beslissend"]]
        while waiting:
            step, depth = waiting.pop()
            if step["naam"] in seen:
                continue
            seen.add(step["naam"])
            order.append((step, depth))
            waiting += [
                (s, depth + 1) for s in reversed(found.needed(step)) if s["beslissend"] and s["naam"] not in seen
            ]
    return order


def _giver(step: Step) -> str:
    """Facts with the same origin stand together; a human judgement stands by itself."""
    own = step["naam"] if step.get("oordeel") else ""
    return json.dumps([own, step["status"] == "onbekend", step.get("herkomst")], sort_keys=True, ensure_ascii=False)


def idle(made: Plan) -> dict[str, list[list[Step]]]:
    """The steps that did not decide, by the name of the deciding step that is settled without them (`""`: none).

    Each group begins with what the deciding step itself mentions; below that is what it was worked out from.
    """
    seen: set[str] = {PEILDATUM, *made.marks}
    groups: dict[str, list[list[Step]]] = {}
    for step, _ in made.steps:
        for child in made.found.needed(step):
            if below := _below(made.found, child, seen):
                groups.setdefault(step["naam"], []).append(below)
    if left := [step for step in made.found.all() if step["naam"] not in seen]:
        groups[""] = [left]
    return groups


def _below(found: Steps, start: Step, seen: set[str]) -> list[Step]:
    """A step that did not decide and all under it, each once."""
    order: list[Step] = []
    waiting = [start]
    while waiting:
        step = waiting.pop()
        if step["naam"] not in seen:
            seen.add(step["naam"])
            order.append(step)
            waiting += reversed(found.needed(step))
    return order
