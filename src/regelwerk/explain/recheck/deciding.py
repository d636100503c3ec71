"""Which steps settled the outcome (T17), walked back from the outcomes over the values that the answer shows.

Of `alle` and `een_van` the operands that settle it, of a choice the conditions tried and the branch that holds or may
hold, of all else every operand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from regelwerk.explain.recheck.formula import Evaluator, sides
from regelwerk.explain.recheck.values import Place, Steps, parsed, split
from regelwerk.language import tree

_SETTLES = {"er_is": True, "geen": True, "alle": False}


def differences(answer: Mapping[str, Any], steps: Steps) -> list[str]:
    """Dutch sentences, one for each step that is marked as deciding and should not be, or the other way round."""
    walk = _Walk(steps)
    for naam in answer["uitkomsten"]:
        walk.outcome(naam)
    for step in reversed(steps.all):
        walk.step(step)
    return [text for step in steps.all for text in walk.wrong(step)]


class _Walk:
    """`marked` holds the names of steps and, for lists, of fields."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        self.evaluator = Evaluator(steps)
        self.marked: set[str] = set()
        self.unsure = False

    def outcome(self, naam: str) -> None:
        """An outcome decides; one per record does in every record of its list.

        Without records nothing in the answer says which list that is.
        """
        self.marked.add(naam)
        self.unsure |= all(split(step["naam"])[1] != naam for step in self.steps.all)
        for step in self.steps.all:
            records, rest = split(step["naam"])
            if records and rest == naam:
                self.marked |= {step["naam"], records[0][0]}

    def wrong(self, step: Mapping[str, Any]) -> Iterator[str]:
        """What is said of a step against what was found."""
        naam = step["naam"]
        fields = sorted(mark for mark in self.marked if mark.startswith(f"{naam}[") and step["type"] == "lijst")
        fields = [mark for mark in fields if mark.rpartition(".")[2] in step["velden"]]
        deciding = naam == "peildatum" or bool(fields) or naam in self.marked
        if step["beslissend"] is not deciding and not self._may_be_marked(step):
            yield f"Stap `{naam}`: `beslissend` is {step['beslissend']}, uit de stappen volgt {deciding}."
        if ("waarom_niet" in step) is step["beslissend"]:
            yield f"Stap `{naam}`: `waarom_niet` hoort bij een stap die niet beslist, en alleen daar."
        if step["type"] == "lijst" and sorted(step["beslissende_velden"]) != fields:
            yield f"Stap `{naam}`: `beslissende_velden` is {step['beslissende_velden']}, uit de stappen volgt {fields}."

    def _may_be_marked(self, step: Mapping[str, Any]) -> bool:
        """Whether too much may be marked here: an amount looked up per record is marked together with its others."""
        others = (other for other in self.steps.all if other["id"] == step["id"] and other["naam"] in self.marked)
        together = step["soort"] == "parameter" and step["beslissend"] and any(others)
        return together or (self.unsure and step["type"] == "lijst")

    # -- one step ------------------------------------------------------------------------------------------

    def step(self, step: Mapping[str, Any]) -> None:
        """Mark what a deciding step rests on."""
        if step["naam"] not in self.marked or step["soort"] in ("invoer", "parameter"):
            return
        place = self.steps.place(step)
        if "formule" in step:
            if step["type"] != "sleutel" or self.steps.look_up(step["formule"], place):
                self._node(parsed(step["formule"]), place)
        elif "rijen" in step:
            self._rows(step["rijen"], place)
        else:
            self._settled(step["eis"] == "een_van", [parsed(row["als"]) for row in step["voorwaarden"]], place)

    def _rows(self, rows: Sequence[Mapping[str, Any]], place: Place) -> None:
        for row in rows:
            held = True
            if "als" in row:
                condition = parsed(row["als"])
                held = self.evaluator.truth(condition, place)  # type: ignore[assignment]
                self._node(condition, place)
            if held is not False:
                self._node(parsed(row["dan"]), place)
            if held:
                return

    def _settled(self, settles: bool, operands: Sequence[tree.Node], place: Place) -> None:
        held = [self.evaluator.truth(operand, place) for operand in operands]
        for operand, value in zip(operands, held, strict=True):
            if settles not in held or value is settles:
                self._node(operand, place)

    # -- formulas ------------------------------------------------------------------------------------------

    def _node(self, node: tree.Node, place: Place) -> None:
        match node:
            case tree.Name():
                self._name(node.name, place)
            case tree.Logic(operator=operator, operands=operands):
                self._settled(operator == "of", operands, place)
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                held = self.evaluator.truth(condition, place)
                taken = [*([then] if held is not False else []), *([otherwise] if not held else [])]
                for part in (condition, *taken):
                    self._node(part, place)
            case tree.Aggregate():
                self._aggregate(node, place)
            case tree.Between():
                self._settled(False, sides(node), place)
            case _:
                if isinstance(node, tree.Parameter):
                    self.marked.add(self.steps.usage(node, place).step)
                for part in tree.children(node):
                    self._node(part, place)

    def _name(self, name: str, place: Place) -> None:
        if found := self.steps.look_up(name, place):
            self.marked.add(found.step)

    def _aggregate(self, node: tree.Aggregate, place: Place) -> None:
        """The list itself, and of its records those that settle the answer, or all when none does."""
        naam, records = self.steps.records(node.list_name, place)
        self.marked.add(naam)
        places = [place.within(naam, number) for number in range(len(records or ()))]
        held = [True if node.where is None else self.evaluator.truth(node.where, inner) for inner in places]
        settles = _SETTLES.get(node.function)
        for inner, value in zip(places, held, strict=True):
            nothing = value is None and node.operand is not None and self.evaluator.value(node.operand, inner) == 0
            if node.where is not None and (settles not in held or value is settles or settles is None) and not nothing:
                self._node(node.where, inner)
            if node.operand is not None and value is not False:
                self._node(node.operand, inner)
