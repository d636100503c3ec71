"""One formula of one step, as a reader follows it: the rule in words, the same filled in, and what was found.

`rule` says the author's formula with labels, `filled` the same with values. For a condition, filling in could state
something that is not so (`1 juli is niet later dan 30 juni`), so `findings` says how the values really compare.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from regelwerk.explain import lookup
from regelwerk.explain.comparison import HOLDS, comparable, relation, settled
from regelwerk.explain.lookup import Step, Steps
from regelwerk.explain.plan import Plan
from regelwerk.explain.text import Shape, listed, show
from regelwerk.explain.wording import BARE, Leaf, Wording
from regelwerk.language import tree
from regelwerk.language.types import number_text, parse_date

_ORDERED = ("bedrag", "percentage", "getal", "duur", "datum")
_ANSWERS = ((True, "ja"), (False, "nee"), (None, "onbekend"))


@dataclass(eq=False)
class Reading:
    """A formula of `step`: `text` as written, `given` as the trace filled it in."""

    made: Plan
    step: Step
    text: str
    given: str
    shape: Shape = BARE
    compared: list[Mapping[str, Any]] = field(default_factory=list)

    @cached_property
    def root(self) -> tree.Node | None:
        return lookup.parse(self.text)

    @cached_property
    def _values(self) -> dict[int, str]:
        return lookup.values(self.text, self.given, self.root) if self.root is not None else {}

    @property
    def steps(self) -> Steps:
        return self.made.found

    # -- what a word is ------------------------------------------------------------------------------------

    def _shape(self, node: Leaf) -> Shape:
        return lookup.leaf_shape(self.steps, self.step, node, self._values.get(id(node)))

    def _label(self, node: Leaf) -> str:
        found = self.steps.find(self.step, node)
        if found is None:
            return f"‘{getattr(node, 'name', '').replace('_', ' ')}’"
        said = self.made.said(found, self.step)
        if isinstance(node, tree.Name) and found["type"] == "lijst":
            return f"‘{lookup.field_label(found, node.name)}’ uit {said}"
        return said

    def _value(self, node: Leaf) -> str:
        value, shape = self._values.get(id(node), "onbekend"), self._shape(node)
        said = show(value, shape)
        return f"‘{said}’" if shape.kind == "keuze" and value != "onbekend" else said

    @cached_property
    def _labels(self) -> Wording:
        days = [day for value in self._values.values() if (day := parse_date(value))]
        return Wording(self._label, self._shape, missing_days=any(day.day > 28 for day in days))

    @cached_property
    def _filled(self) -> Wording:
        return Wording(self._value, self._shape, filled=True)

    # -- what is said --------------------------------------------------------------------------------------

    def rule(self) -> str:
        """The formula in words, with labels."""
        return self.text if self.root is None else self._labels.say(self.root, self.shape)

    def filled(self) -> str:
        """The same with values; of `als … dan … anders` only the branch that was taken."""
        return self.given if self.root is None else self._filled.say(self.taken(), self.shape)

    def taken(self) -> tree.Node:
        """The formula, or the branch of `als … dan … anders` that was taken."""
        root = self.root
        assert root is not None
        if isinstance(root, tree.If) and (held := self.holds(root.condition)) is not None:
            return root.then if held else root.otherwise
        return root

    def before_rounding(self) -> str:
        """What was rounded, with values; nothing where the formula does not round."""
        return self._filled.say(self.root.operand, self.shape) if isinstance(self.root, tree.Rounded) else ""

    def is_bare(self) -> bool:
        """The formula is a single word that has a step of its own, or `niet` and that word."""
        root = self.root.operand if isinstance(self.root, tree.Not) else self.root
        return isinstance(root, tree.Name)

    def is_fixed(self) -> bool:
        """The formula is a value by itself."""
        return isinstance(self.root, tree.Number | tree.Day | tree.Constant)

    def refers_to(self) -> Step | None:
        """The step whose value this one takes over as it is."""
        node = self.taken() if self.root is not None else None
        return self.steps.find(self.step, node) if isinstance(node, tree.Name | tree.Parameter) else None

    def adds_up(self) -> Step | None:
        """The list over whose records this formula sums."""
        node = self.taken() if self.root is not None else None
        if isinstance(node, tree.Aggregate) and node.function == "som":
            return self.steps.find(self.step, node)
        return None

    def findings(self) -> list[str]:
        """What the values of a condition show, as statements that are so."""
        if self.root is None:
            return []
        parts = [self.root.condition, self.taken()] if isinstance(self.root, tree.If) else [self.root]
        found = dict.fromkeys(said for part in parts for said in self._findings(part))
        return [said for said in found if said != self.rule()]

    def _findings(self, node: tree.Node) -> Iterator[str]:
        match node:
            case tree.Compare():
                yield self._comparison(node)
            case tree.Between(operand=operand) | tree.In(operand=operand):
                yield f"{self._labels.say(operand)} is {self._filled.say(operand)}"
            case tree.Aggregate():
                yield self._records(node)
            case tree.Name() | tree.Parameter():
                if self._shape(node).kind == "ja_nee":
                    yield f"{self._labels.say(node)} is {self._value(node)}"
            case tree.Not() | tree.Logic():
                for part in tree.children(node):
                    yield from self._findings(part)

    def _records(self, node: tree.Aggregate) -> str:
        """For which records a condition holds."""
        owner = self.steps.find(self.step, node)
        if node.function == "enige":
            return f"{self._labels.say(node)} is {self._value(node)}"
        rows = owner["waarde"] if owner is not None else None
        if owner is None or not rows:
            return f"{self._labels.name(node)} is {'onbekend' if rows is None else 'leeg'}"
        held: dict[Any, list[str]] = {}
        for step in self.steps.needed(self.step) if isinstance(node.where, tree.Name) else ():
            if (record := lookup.record_of(step)) and record[0] == owner["naam"]:
                held.setdefault(step["waarde"], []).append(str(record[1] + 1))
        told = [f"{word} bij nummer {listed(held[value])}" for value, word in _ANSWERS if value in held]
        if node.where is None or not told:
            return f"bij {self.made.said(owner)} zijn er {len(rows)} opgegeven"
        return f"{self._labels.say(node.where)} is {listed(told)}"

    def _comparison(self, node: tree.Compare) -> str:
        shape = next((s for s in (self._labels.kind(node.left), self._labels.kind(node.right)) if s.kind), BARE)
        sides = self._sides(node)
        if shape.kind not in _ORDERED or sides is None:
            return f"{self._labels.say(node.left)} is {self._filled.say(node.left, shape)}"
        for side, other, value in zip((node.left, node.right), (node.right, node.left), sides, strict=True):
            if value in ("onbekend", "onbeperkt"):
                if isinstance(side, tree.Constant):  # the word itself says nothing
                    return f"{self._labels.say(other)} is {self._filled.say(other, shape)}"
                return f"{self._labels.say(side)} is {value}"
        return relation(*sides, shape, node.operator)

    # -- worked out ----------------------------------------------------------------------------------------

    def _sides(self, node: tree.Compare) -> tuple[str, str] | None:
        """Both sides as exact text: as the trace tells, else where they are plain values."""
        ordered = [part for part in tree.walk(self.root or node) if self._is_ordered(part)]
        index = next((number for number, part in enumerate(ordered) if part is node), -1)
        if len(ordered) == len(self.compared) and index >= 0:
            told = self.compared[index]
            return told["links"], told["rechts"]
        left, right = self._exact(node.left), self._exact(node.right)
        return (left, right) if left is not None and right is not None else None

    def _is_ordered(self, node: tree.Node) -> bool:
        return isinstance(node, tree.Compare) and self._labels.kind(node.left).kind not in (
            "keuze",
            "ja_nee",
            "sleutel",
        )

    def _exact(self, node: tree.Node) -> str | None:
        match node:
            case tree.Name() | tree.Parameter() | tree.Aggregate():
                return self._values.get(id(node))
            case tree.Number(value=value, percent=percent):
                return number_text(value * 100) + "%" if percent else number_text(value)
            case tree.Day(ordinal=ordinal):
                return date.fromordinal(ordinal).isoformat()
            case tree.Constant(word=word):
                return word
        return None

    def holds(self, node: tree.Node) -> bool | None:
        """Whether a condition holds; None when it is unknown or too deep to tell here."""
        match node:
            case tree.Name() | tree.Parameter() | tree.Aggregate():
                return {"ja": True, "nee": False}.get(self._values.get(id(node), ""))
            case tree.Not(operand=operand):
                held = self.holds(operand)
                return None if held is None else not held
            case tree.Logic(operator=operator, operands=operands):
                return settled([self.holds(part) for part in operands], operator == "of")
            case tree.In(operand=tree.Name() as operand, members=members, negated=negated):
                word = self._values.get(id(operand), "onbekend")
                words = [member.word for member in members if isinstance(member, tree.Choice)]
                return None if word == "onbekend" or len(words) < len(members) else (word in words) is not negated
            case tree.Compare(operator="=" | "!=" as operator, left=tree.Name() as left, right=tree.Choice(word=word)):
                found = self._values.get(id(left), "onbekend")
                return None if found == "onbekend" else HOLDS[operator](found, word)
            case tree.Compare(operator=operator):
                sides = self._sides(node)
                both = [comparable(side) for side in sides] if sides else [None]
                return None if None in both else HOLDS[operator](*both)
        return None
