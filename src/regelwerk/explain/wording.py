"""Formulas in Dutch words: `minimum(uren, 36)` reads as `het laagste van ‘Uren’ en 36 uur per week`.

Works on parsed formulas, checked or not. What a name reads as (its label, or its value) and what it is (its shape)
comes from the caller; a bare number takes the shape of what it stands beside, so that `0` reads as `€ 0,00`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regelwerk.explain.text import Shape, day, listed, show, unit_word
from regelwerk.language import tree
from regelwerk.language.types import number_text

#: The words of a formula that stand for a value.
Leaf = tree.Name | tree.Parameter | tree.Aggregate

DATE, YES_NO, PERCENTAGE, BARE = Shape("datum"), Shape("ja_nee"), Shape("percentage"), Shape()

_SIGNS = {"*": "×", "/": "gedeeld door", "+": "+", "-": "−"}
_RELATIONS = {
    "=": "is", "!=": "is niet", "<": "is lager dan", "<=": "is ten hoogste", ">": "is hoger dan", ">=": "is ten minste",
}  # fmt: skip
_DATE_RELATIONS = {
    "=": "is", "!=": "is niet", "<": "is eerder dan", "<=": "is niet later dan", ">": "is later dan",
    ">=": "is niet eerder dan",
}  # fmt: skip
_PLUS_UNITS = {"plus_dagen": "dag", "plus_weken": "week", "plus_maanden": "maand", "plus_jaren": "jaar"}
_CALLS = {
    "leeftijd_op": "de leeftijd op {1} van wie is geboren op {0}",
    "datum_leeftijd": "de dag waarop wie is geboren op {0} de leeftijd van {1} bereikt",
    "dagen_tussen": "het aantal dagen van {0} tot {1}",
    "maanden_tussen": "het aantal hele maanden van {0} tot {1}",
    "begin_maand": "de eerste dag van de maand van {0}",
    "begin_jaar": "1 januari van het jaar van {0}",
    "jaar_van": "het jaar van {0}",
    "eerstvolgende_werkdag": "{0} of anders de eerste werkdag erna",
}
_SHAPES = {
    "leeftijd_op": Shape("duur", "jaar"), "dagen_tussen": Shape("duur", "dag"),
    "maanden_tussen": Shape("duur", "maand"), "jaar_van": Shape("sleutel"),
}  # fmt: skip
_MODES = {"klem": "de laatste dag van die maand", "door": "de eerste dag van de maand erna"}
_ROUNDINGS = {"afgerond": "", "naar_boven": "naar boven ", "naar_beneden": "naar beneden "}
_LISTS = {
    "aantal": "het aantal in {0}", "er_is": "bij ten minste één van {0} geldt", "geen": "bij geen van {0} geldt",
    "alle": "bij alle van {0} geldt", "som": "de som over {0}",
}  # fmt: skip

# How tightly a part holds together: a part that holds less tightly than its surroundings goes between parentheses.
_PHRASE, _LOGIC, _RELATION, _SUM, _PRODUCT, _ATOM = range(6)


@dataclass(frozen=True, slots=True)
class Wording:
    """Says formulas. `name` gives the words for a leaf, `shape` what it is.

    `filled`: a leaf is its value, so what stands inside it (a key, a condition on records) is not said.
    `missing_days`: say what happens when a month has no such day.
    """

    name: Callable[[Leaf], str]
    shape: Callable[[Leaf], Shape]
    filled: bool = False
    missing_days: bool = False

    def say(self, node: tree.Node, shape: Shape = BARE) -> str:
        """The whole formula; `shape` is what its outcome is."""
        return self._say(node, shape)[0]

    def _inner(self, node: tree.Node, level: int, shape: Shape = BARE) -> str:
        text, own = self._say(node, shape)
        return f"({text})" if own < level else text

    def _say(self, node: tree.Node, shape: Shape) -> tuple[str, int]:
        match node:
            case tree.Number() | tree.Day() | tree.Constant() | tree.Choice():
                return literal(node, shape), _ATOM
            case tree.Name() | tree.Parameter() | tree.Aggregate():
                return self._leaf(node, shape)
            case tree.Arithmetic():
                return self._arithmetic(node, shape)
            case tree.Negative(operand=operand):
                return f"−{self._inner(operand, _ATOM, shape)}", _PRODUCT
            case tree.Logic(operator=operator, operands=operands):
                return f" {operator} ".join(self._inner(part, _RELATION) for part in operands), _LOGIC
            case tree.Not(operand=operand):
                return f"niet {self._inner(operand, _ATOM)}", _RELATION
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                parts = f"als {self.say(condition)}, dan {self.say(then, shape)}"
                return f"{parts}; anders {self.say(otherwise, shape)}", _PHRASE
            case tree.Rounded():
                return f"{self.say(node.operand, shape)}, {rounding(node.function, node.step_text, shape)}", _PHRASE
            case tree.Call():
                return self._call(node, shape)
        return self._relation(node), _RELATION

    # -- words that stand for a value ----------------------------------------------------------------------

    def _leaf(self, node: Leaf, shape: Shape) -> tuple[str, int]:
        if isinstance(node, tree.Name) and (label := dict(shape.choices).get(node.name)):
            return f"‘{label}’", _ATOM
        if self.filled or isinstance(node, tree.Name):
            return self.name(node), _ATOM
        if isinstance(node, tree.Parameter):
            return self._parameter(node), _ATOM
        return self._aggregate(node), _PHRASE

    def _parameter(self, node: tree.Parameter) -> str:
        parts = [f"bij {self.say(key)}" for key in node.keys]
        if node.on is not None:
            parts.append(f"op {self.say(node.on, DATE)}")
        return self.name(node) + (f" ({', '.join(parts)})" if parts else "")

    def _aggregate(self, node: tree.Aggregate) -> str:
        if node.function == "enige" and node.operand is not None:
            return f"{self._inner(node.operand, _SUM)} van de enige in {self.name(node)}"
        text = _LISTS[node.function].format(self.name(node))
        if node.operand is not None:
            text += f" van {self._inner(node.operand, _SUM)}"
        if node.where is None:
            return text
        joint = " waarbij geldt" if node.function in ("aantal", "som") else ""
        return f"{text}{joint}: {self.say(node.where)}"

    # -- parts ---------------------------------------------------------------------------------------------

    def _arithmetic(self, node: tree.Arithmetic, shape: Shape) -> tuple[str, int]:
        if node.operator in "+-":
            both = _first(self.kind(node.left), self.kind(node.right), shape)
            right = self._inner(node.right, _SUM if node.operator == "+" else _PRODUCT, both)
            return f"{self._inner(node.left, _SUM, both)} {_SIGNS[node.operator]} {right}", _SUM
        right = self._inner(node.right, _PRODUCT if node.operator == "*" else _ATOM)
        return f"{self._inner(node.left, _PRODUCT)} {_SIGNS[node.operator]} {right}", _PRODUCT

    def _call(self, node: tree.Call, shape: Shape) -> tuple[str, int]:
        first, *rest = node.arguments
        if node.function in ("minimum", "maximum"):
            return self._extreme(node, shape), _PHRASE
        if unit := _PLUS_UNITS.get(node.function):
            return self._moved(first, rest[0], unit) + self._missing_day(node.mode), _PHRASE
        parts = [self._inner(part, _SUM, Shape("duur", "jaar") if index else DATE)
                 for index, part in enumerate(node.arguments)]  # fmt: skip
        return _CALLS[node.function].format(*parts) + self._missing_day(node.mode), _PHRASE

    def _extreme(self, node: tree.Call, shape: Shape) -> str:
        both = _first(*(self.kind(part) for part in node.arguments), shape)
        dates = both.kind == "datum"
        word = {"minimum": ("laagste", "vroegste"), "maximum": ("hoogste", "laatste")}[node.function][dates]
        parts = listed(self._inner(part, _SUM, both) for part in node.arguments)
        return f"{'de' if dates else 'het'} {word} van {parts}"

    def _moved(self, start: tree.Node, step: tree.Node, unit: str) -> str:
        sign = "min" if isinstance(step, tree.Negative) else "plus"
        step = step.operand if isinstance(step, tree.Negative) else step
        tail = "" if isinstance(step, tree.Number) or self.kind(step).unit else f" {unit_word(unit)}"
        return f"{self._inner(start, _SUM, DATE)} {sign} {self._inner(step, _SUM, Shape('duur', unit))}{tail}"

    def _missing_day(self, mode: str) -> str:
        return f" (bestaat die dag niet: {_MODES[mode]})" if mode and self.missing_days else ""

    def _relation(self, node: tree.Node) -> str:
        match node:
            case tree.Compare(operator=operator, left=left, right=right):
                both = _first(self.kind(left), self.kind(right))
                words = (_DATE_RELATIONS if both.kind == "datum" else _RELATIONS)[operator]
                return f"{self._side(left, both)} {words} {self._side(right, both)}"
            case tree.Between(operand=operand, low=low, high=high):
                both = _first(self.kind(operand), self.kind(low), self.kind(high))
                least, below = (
                    ("is niet eerder dan", "eerder dan") if both.kind == "datum" else ("is ten minste", "lager dan")
                )
                bounds = f"{least} {self._side(low, both)} en {below} {self._side(high, both)}"
                return f"{self._side(operand, both)} {bounds}"
            case tree.In(operand=operand, members=members, negated=negated):
                both = self.kind(operand)
                said = listed((self._side(member, both) for member in members), "of")
                return f"{self._side(operand, both)} is {'geen' if negated else 'een'} van deze: {said}"
        raise TypeError(f"geen formule: {type(node).__name__}")

    def _side(self, node: tree.Node, shape: Shape) -> str:
        return self.say(node, shape) if isinstance(node, tree.Call) else self._inner(node, _SUM, shape)

    # -- shapes --------------------------------------------------------------------------------------------

    def kind(self, node: tree.Node) -> Shape:
        """What a part is; BARE for a number that takes the shape of what it stands beside."""
        match node:
            case tree.Name() | tree.Parameter() | tree.Aggregate():
                return self.shape(node)
            case tree.Number(percent=True):
                return PERCENTAGE
            case tree.Number(unit_word=unit):
                return Shape("duur", unit) if unit else BARE
            case tree.Day():
                return DATE
            case tree.Rounded(operand=part) | tree.Negative(operand=part):
                return self.kind(part)
            case tree.If(then=then, otherwise=otherwise):
                return _first(self.kind(then), self.kind(otherwise))
            case tree.Arithmetic(operator="+" | "-", left=left, right=right):
                return _first(self.kind(left), self.kind(right))
            case tree.Arithmetic():
                return self._product_kind(node)
            case tree.Call(function="minimum" | "maximum", arguments=arguments):
                return _first(*map(self.kind, arguments))
            case tree.Call(function=function):
                return _SHAPES.get(function, DATE)
        return YES_NO

    def _product_kind(self, node: tree.Arithmetic) -> Shape:
        left, right = self.kind(node.left), self.kind(node.right)
        if node.operator == "/" and left.kind == right.kind:
            return Shape("getal")
        money = next((shape for shape in (left, right) if shape.kind == "bedrag"), None)
        return money or (left if right.kind == "percentage" else Shape("getal"))


def _first(*shapes: Shape) -> Shape:
    """The first shape that says something."""
    return next((shape for shape in shapes if shape.kind), BARE)


def literal(node: tree.Node, shape: Shape) -> str:
    """What stands in a formula as it is: a number in the shape of its surroundings, a date, a word."""
    match node:
        case tree.Day(ordinal=ordinal):
            return day(date.fromordinal(ordinal))
        case tree.Constant(word=word):
            return word
        case tree.Choice(word=word):
            return f"‘{show(word, Shape('keuze', choices=shape.choices))}’"
        case tree.Number(value=value, unit_word=unit, percent=percent):
            if unit:
                return show(number_text(value), Shape("duur", unit))
            as_percentage = percent or shape.kind == "percentage"
            text = number_text(value * 100 if as_percentage else value)
            return show(text, PERCENTAGE if as_percentage else shape)
    raise TypeError(f"geen vaste waarde: {type(node).__name__}")


def rounding(function: str, step: str, shape: Shape) -> str:
    """`afgerond op een cent`, `naar boven afgerond op een veelvoud van € 0,05`."""
    named = {"cent": "een cent", "euro": "een hele euro"}.get(step)
    if named is None:
        kind = PERCENTAGE if step.endswith("%") else shape
        named = "een heel getal" if Fraction(step.rstrip("%")) == 1 else f"een veelvoud van {show(step, kind)}"
    return f"{_ROUNDINGS[function]}afgerond op {named}"
