"""What was decided of each record of a list, and why: who shares the costs and who does not, which income counts.

A list is decided record by record, deep among the steps. Here each record stands by itself, with what the rest of
the explanation uses of it and the conditions that settled it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain.document import BAD, BULLET, GOOD, OPEN, PLAIN, Block, Item, Line
from regelwerk.explain.lookup import Step, field_label, field_shape, parse, record_of
from regelwerk.explain.plan import FACT, Plan
from regelwerk.explain.reading import Reading
from regelwerk.explain.reasoning import cited, read, value_of
from regelwerk.explain.text import listed, show
from regelwerk.language import tree

_TONES = {True: GOOD, False: BAD, None: OPEN}
#: Values that are nothing at all.
NOTHING = ("0", "0.00")


def records(made: Plan) -> Iterator[Block]:
    """The records of each list that bore on the outcome, each with what was decided of it."""
    used = _used_elsewhere(made)
    for fact in (step for group in made.facts.values() for step in group if step["type"] == "lijst"):
        decided = [_decided(made, used, fact, number) for number in range(len(fact["waarde"] or ()))]
        if any(decided):
            yield Item(made.marks[fact["naam"]], fact["label"])
        for number, lines in enumerate(decided):
            if lines:
                yield Item(str(number + 1), _known_as(fact, fact["waarde"][number]), tuple(lines), 1)


def _used_elsewhere(made: Plan) -> dict[tuple[str, int], list[Step]]:
    """Per record the steps that a deciding step outside its list uses."""
    found: dict[tuple[str, int], dict[str, Step]] = {}
    for step, _ in made.steps:
        own = (record_of(step) or ("", 0))[0]
        for other in made.found.needed(step):
            record = record_of(other)
            if record and record[0] != own and other["beslissend"] and other["soort"] != FACT:
                found.setdefault(record, {}).setdefault(other["naam"], other)
    return {record: list(steps.values()) for record, steps in found.items()}


def _known_as(fact: Step, row: Mapping[str, Any]) -> str:
    """A record by its first field, and its first amount."""
    shapes = {name: field_shape(fact, name, str(value)) for name, value in row.items()}
    first = next(iter(fact.get("velden", row)))
    amount = next((name for name, shape in shapes.items() if shape.kind == "bedrag"), "")
    shown = (name for name in (first, amount) if name in row)
    return "; ".join(f"{field_label(fact, name)}: {show(row[name], shapes[name])}" for name in shown) or "niet bekend"


def _decided(made: Plan, used: Mapping[tuple[str, int], list[Step]], fact: Step, number: int) -> list[Line]:
    steps = used.get((fact["naam"], number), [])
    return [_line(made, step) for step in steps if "rijen" in step or step["waarde"] not in NOTHING]


def _line(made: Plan, step: Step) -> Line:
    why = list(dict.fromkeys(reasons(made, step)))
    because = f", want {listed(why)}" if why else ""
    mark = made.marks.get(step["naam"], "")
    tone = _TONES[step["waarde"]] if step["type"] == "ja_nee" else PLAIN
    return Line(f"{step['label']}: {value_of(step)}{because}. Zie stap {mark}.", BULLET, tone)


def why(made: Plan, step: Step) -> str:
    """Why a step is what it is, in one sentence: the conditions that settled it, or how its values compare."""
    return "; ".join(dict.fromkeys(reasons(made, step))) or _formula_of(made, step)


def reasons(made: Plan, step: Step) -> list[str]:
    """What settled a step: the row that held, or the conditions that made it ja or nee."""
    if "rijen" in step:
        return [said for row in step["rijen"] if row["gekozen"] and "als" in row for said in _because(made, step, row)]
    if "voorwaarden" not in step or step["waarde"] is None:
        return []
    settling = step["eis"] == "een_van"
    if step["waarde"] is not settling:
        return []
    parts = [part for part in step["voorwaarden"] if part["waarde"] is settling]
    return [said for part in parts for said in _because(made, step, part)]


def _because(made: Plan, step: Step, part: Mapping[str, Any]) -> list[str]:
    """One condition, by what lies under it where that says more."""
    reading = read(made, step, part["als"], part["ingevuld"], part.get("vergelijkingen"))
    below = _named(made, step, part["als"])
    deeper = reasons(made, below) if below else []
    if deeper:
        return deeper
    found = "; ".join(reading.findings()) or reading.rule()
    if below is not None and (shown := _formula_of(made, below)):
        found = f"{found} ({shown})"
    cite = cited(part.get("bron"))
    return [f"{found} ({cite.text})" if cite else found]


def _named(made: Plan, step: Step, text: str) -> Step | None:
    """The step that a condition names, with or without `niet`."""
    root = parse(text)
    node = root.operand if isinstance(root, tree.Not) else root
    found = made.found.find(step, node) if isinstance(node, tree.Name) else None
    return found if found is not None and found["soort"] != FACT else None


def _formula_of(made: Plan, step: Step) -> str:
    if "formule" not in step:
        return ""
    reading: Reading = read(made, step, step["formule"], step["ingevuld"], step.get("vergelijkingen"))
    return "; ".join(reading.findings())
