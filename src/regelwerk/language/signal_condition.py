"""The condition of a signal: a formula that compares fields of one event with fixed values, and nothing else.

`niet` is worked away, so that what remains is comparisons under `en` and `of`.
"""

from __future__ import annotations

from typing import Final, NoReturn

from regelwerk.language import formula, tree
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.signalbook import Atom, Condition, EventKind, Field, Group
from regelwerk.language.source import Text

_OPPOSITE: Final = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_TURNED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_WHAT: Final = {"datum": "een datum", "getal": "een heel getal", "bedrag": "een bedrag", "keuze": "een keuze"}


class _Wrong(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read(text: Text, kind: EventKind) -> Condition | Problem:
    """The condition that a formula writes about an event of this kind, or the first mistake in it."""
    parsed = formula.parse(text, parse_rounding=False)
    if isinstance(parsed, Problem):
        return parsed
    try:
        return _Reader(kind).condition(parsed, True)
    except _Wrong as wrong:
        return wrong.problem


def _fail(position: Position, code: str, message: str, hint: str = "") -> NoReturn:
    raise _Wrong(Problem(position, code, message, hint))


class _Reader:
    def __init__(self, kind: EventKind) -> None:
        self.kind = kind

    def condition(self, node: tree.Node, holds: bool) -> Condition:
        match node:
            case tree.Logic(operator=operator, operands=operands):
                other = {"en": "of", "of": "en"}[operator]
                parts = tuple(self.condition(operand, holds) for operand in operands)
                return Group(operator if holds else other, parts)
            case tree.Not(operand=operand):
                return self.condition(operand, not holds)
            case tree.Name():
                return self._statement(node, holds)
            case tree.Compare(operator=operator, left=left, right=right):
                return self._compared(operator, left, right, holds)
            case tree.In(operand=operand, members=members, negated=negated):
                positive = holds is not negated
                parts = tuple(self._compared("=", operand, member, positive) for member in members)
                return Group("of" if positive else "en", parts)
        message = "een signaal vergelijkt hier alleen velden van de gebeurtenis met vaste waarden."
        _fail(tree.start(node), "RB-UITDRUKKING", message, "Bijvoorbeeld `regeling = participatiewet`.")

    def _statement(self, node: tree.Name, holds: bool) -> Condition:
        place, field = self._field(node)
        if field.kind != "ja_nee":
            _fail(node.position, "RB-TYPE", f"`{field.naam}` is geen ja of nee.", f"Vergelijk het: `{field.naam} = …`.")
        return Atom(place, "=", int(holds))

    def _compared(self, operator: str, left: tree.Node, right: tree.Node, holds: bool) -> Condition:
        if not isinstance(left, tree.Name) or (self.kind.place(left.name) < 0 and self._is_field(right)):
            left, right, operator = right, left, _TURNED[operator]
        if not isinstance(left, tree.Name):
            self.condition(left, holds)
        place, field = self._field(left)  # type: ignore[arg-type]
        if field.kind in ("ja_nee", "keuze") and operator not in ("=", "!="):
            message = f"`{field.naam}` is niet groter of kleiner dan iets."
            _fail(left.position, "RB-TYPE", message, "Gebruik `=`, `!=` of `in`.")
        return Atom(place, operator if holds else _OPPOSITE[operator], self._value(field, right))

    def _is_field(self, node: tree.Node) -> bool:
        return isinstance(node, tree.Name) and self.kind.place(node.name) >= 0

    def _field(self, node: tree.Name) -> tuple[int, Field]:
        place = self.kind.place(node.name)
        if place < 0:
            names = [field.naam for field in self.kind.fields]
            hint = did_you_mean(node.name, names) or f"Velden: {', '.join(names) or 'geen'}."
            _fail(node.position, "RB-NAAM", f"de gebeurtenis `{self.kind.naam}` heeft geen veld `{node.name}`.", hint)
        return place, self.kind.fields[place]

    def _value(self, field: Field, node: tree.Node) -> int:
        match field.kind, node:
            case "keuze", tree.Name(name=word):
                words = [choice for choice, _ in field.choices]
                if word not in words:
                    hint = did_you_mean(word, words) or f"Kies uit: {', '.join(words)}."
                    _fail(node.position, "RB-NAAM", f"`{word}` is geen keuze van `{field.naam}`.", hint)
                return words.index(word)
            case "datum", tree.Day(ordinal=ordinal):
                return ordinal
            case "ja_nee", tree.Constant(word=("ja" | "nee") as word):
                return int(word == "ja")
            case "getal", tree.Number(value=value, unit_word="", percent=False) if value.denominator == 1:
                return int(value)
            case "bedrag", tree.Number(value=value, unit_word="", percent=False) if (100 * value).denominator == 1:
                return int(100 * value)
        expected = _WHAT.get(field.kind, "`ja` of `nee`")
        _fail(tree.start(node), "RB-TYPE", f"`{field.naam}` kan hier alleen worden vergeleken met {expected}.")
