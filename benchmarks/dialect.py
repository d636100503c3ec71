"""Formulas of a checked rulebook as expressions of another engine, for cases in which every fact is known.

A date becomes `(year * 12 + month - 1) * 32 + day`: dates compare as numbers, months and years add up by a
multiplication, and age and the first day of the year are one division. No engine's own date functions are quicker.
Dates that only weeks or days are added to become day numbers instead.

Simplified in favour of the other engine: no fact may be unknown (three-valued logic is left out), parameters of the
peildatum are constants, and only what is unknown in the cases at hand (`unknown`) is guarded against.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from benchmarks.cases import Workload
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition, Table
from regelwerk.language.types import UNLIMITED

#: Later than every date.
FOREVER = 10**7
_IN_DAYS = ("plus_weken", "plus_dagen", "dagen_tussen")
_OPERATORS = {"=": "=="}


def encoded(day: int) -> int:
    """A day number as a date of the translation."""
    found = date.fromordinal(day)
    return (found.year * 12 + found.month - 1) * 32 + found.day


def decoded(value: int) -> int:
    """The day number again."""
    months, day = divmod(int(value), 32)
    return date(months // 12, months % 12 + 1, day).toordinal()


class Dialect(ABC):
    """Translates definitions in order; `helpers` are the looked-up amounts that a definition needs first."""

    #: How the engine writes: operators, and functions over a list.
    also: str
    either: str

    def __init__(self, work: Workload, unknown: Iterable[str] = ()) -> None:
        self.rulebook = rulebook = work.rulebook
        self.first, self.last = work.first.toordinal(), work.last().toordinal()
        self.computed, self.given = work.computed(), frozenset(work.given_ids())
        self.unknown = frozenset(unknown)
        self.tables = {table.id: table for table in rulebook.tables}
        self.definitions = {definition.id: definition for definition in rulebook.definitions}
        self.facts = {fact.id: fact for fact in rulebook.facts}
        self.in_days = self._in_days()
        self.helpers: list[tuple[str, str]] = []
        self._owner: Definition | None = None

    def _in_days(self) -> frozenset[str]:
        """The ids whose dates are day numbers: facts that only weeks or days are added to, and the results."""
        found: set[str] = set()
        for definition in self.computed:
            for part in order.parts(definition):
                for node in tree.walk(part):
                    if isinstance(node, tree.Call) and node.function in _IN_DAYS:
                        found |= {leaf.id for leaf in tree.walk(node) if isinstance(leaf, tree.Name)}
                        found.add(definition.id)
        return frozenset(id for id in found if self._is_date(id))

    def _is_date(self, id: str) -> bool:
        owner = self.definitions.get(id) or self.facts.get(id)
        return owner is not None and owner.type.kind == "datum"

    # -- what an engine writes in its own way ----------------------------------------------------------------

    @abstractmethod
    def name(self, id: str) -> str:
        """A fact or an earlier definition."""

    @abstractmethod
    def choose(self, condition: str, then: str, otherwise: str) -> str: ...

    @abstractmethod
    def negation(self, code: str) -> str: ...

    @abstractmethod
    def extreme(self, function: str, codes: Sequence[str]) -> str: ...

    @abstractmethod
    def rounded(self, code: str) -> str:
        """To a cent, half away from zero."""

    @abstractmethod
    def floor(self, code: str) -> str: ...

    @abstractmethod
    def word(self, text: str) -> str: ...

    @abstractmethod
    def one_of(self, code: str, members: Sequence[str]) -> str: ...

    @abstractmethod
    def lookup(self, table: Table, day: str | None, keys: Sequence[str]) -> str:
        """An amount on a day other than the peildatum, or by key, or both."""

    @abstractmethod
    def guarded(self, code: str, names: Sequence[str]) -> str:
        """The code, unknown when one of these is."""

    @abstractmethod
    def aggregate(self, node: tree.Aggregate) -> str: ...

    # -- definitions -------------------------------------------------------------------------------------------

    def definition(self, definition: Definition) -> str:
        self._owner = definition
        if definition.formula is not None:
            code = self.top(definition.formula)
        elif definition.rows:
            code = self.rows(definition)
        else:
            joiner = self.also if definition.shape == "alle" else self.either
            code = joiner.join(self.node(condition.node) for condition in definition.conditions)
        return code

    def rows(self, definition: Definition) -> str:
        code = self.top(definition.rows[-1].value)
        for row in reversed(definition.rows[:-1]):
            assert row.condition is not None
            code = self._guard(row.condition, self.choose(self.node(row.condition), self.top(row.value), code))
        return code

    def top(self, node: tree.Node) -> str:
        """A formula or cell, guarded against what may be unknown in it."""
        return self._guard(node, self.node(node))

    def _guard(self, node: tree.Node, code: str) -> str:
        if self._owner is None or self._owner.id not in self.unknown or isinstance(node, tree.Name | tree.Parameter):
            return code
        names = [self.node(leaf) for leaf in tree.walk(node) if self._may_be_unknown(leaf)]
        return self.guarded(code, list(dict.fromkeys(names))) if names else code

    def _may_be_unknown(self, node: tree.Node) -> bool:
        if isinstance(node, tree.Parameter):
            return bool(node.on or node.keys)
        return isinstance(node, tree.Name) and node.id in self.unknown

    # -- formulas ----------------------------------------------------------------------------------------------

    def node(self, node: tree.Node) -> str:
        match node:
            case tree.Number(value=value):
                return self.number(value)
            case tree.Day(ordinal=ordinal):
                return str(encoded(ordinal))
            case tree.Constant(word=word):
                return {"ja": self.true(True), "nee": self.true(False), "onbeperkt": str(FOREVER)}[word]
            case tree.Choice(word=word):
                return self.word(word)
            case tree.Name(id=id):
                return self.name(id)
            case tree.Parameter():
                return self.parameter(node)
            case tree.Arithmetic(operator=operator, left=left, right=right):
                return f"({self.node(left)} {operator} {self.node(right)})"
            case tree.Negative(operand=operand):
                return f"(-{self.node(operand)})"
            case tree.Compare(operator=operator, left=left, right=right):
                return f"({self.node(left)} {_OPERATORS.get(operator, operator)} {self.node(right)})"
            case tree.Between(operand=operand, low=low, high=high):
                code = self.node(operand)
                return f"(({code} >= {self.node(low)}){self.also}({code} < {self.node(high)}))"
            case tree.In(operand=operand, members=members, negated=negated):
                code = self.one_of(self.node(operand), [self.node(member) for member in members])
                return self.negation(code) if negated else code
            case tree.Logic(operator=operator, operands=operands):
                return f"({(self.also if operator == 'en' else self.either).join(map(self.node, operands))})"
            case tree.Not(operand=operand):
                return self.negation(self.node(operand))
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                return self.choose(self.node(condition), self.node(then), self.node(otherwise))
            case tree.Call():
                return self.call(node)
            case tree.Rounded(function="afgerond", operand=operand, step=step) if step == Fraction(1, 100):
                return self.rounded(self.node(operand))
            case tree.Aggregate():
                return self.aggregate(node)
        raise NotImplementedError(f"niet vertaald: {node}")

    def true(self, value: bool) -> str:
        return str(value)

    def number(self, value: Fraction) -> str:
        if value.denominator == 1:
            return str(value.numerator)
        text = f"{value.numerator / value.denominator:.12f}".rstrip("0")
        if Fraction(text) != value:
            raise NotImplementedError(f"geen eindig getal: {value}")
        return text

    def parameter(self, node: tree.Parameter) -> str:
        table = self.tables[node.id]
        if node.on is None:
            rows = [amount for amount in table.amounts if amount.start <= self.last and amount.end > self.first]
            if not node.keys and len({str(amount.value) for amount in rows}) == 1:
                return self.value(rows[0].value)
        day = self.name("peildatum") if node.on is None else self.node(node.on)
        keys = [self.node(key) for key in node.keys]
        if node.keys and node.on is None and len({str(dict(amount.rows)) for amount in rows}) == 1:
            day = None
        return self._helped(table, day, keys)

    def _helped(self, table: Table, day: str | None, keys: list[str]) -> str:
        code = self.lookup(table, day, keys)
        for name, known in self.helpers:
            if known == code:
                return self.name(name)
        name = f"{table.id}.op{len(self.helpers)}"
        self.helpers.append((name, code))
        return self.name(name)

    def value(self, value: Any) -> str:
        if value is None:
            raise NotImplementedError("een bedrag ontbreekt")
        return str(FOREVER) if value is UNLIMITED else self.number(Fraction(value))

    def call(self, node: tree.Call) -> str:
        codes = [self.node(argument) for argument in node.arguments]
        match node.function:
            case "minimum" | "maximum":
                return self.extreme("min" if node.function == "minimum" else "max", codes)
            case "plus_weken":
                return f"({codes[0]} + 7 * {codes[1]})"
            case "plus_dagen":
                return f"({codes[0]} + {codes[1]})"
            case "leeftijd_op":
                return self.floor(f"({codes[1]} - {codes[0]}) / 384")
            case "begin_jaar":
                return f"({self.floor(f'{codes[0]} / 384')} * 384 + 1)"
            case "plus_maanden" | "plus_jaren" | "datum_leeftijd" if node.mode == "klem":
                months = node.function == "plus_maanden" or ("maand", 1) in node.arguments[1].type.unit
                return self.shifted(codes[0], codes[1] if months else f"12 * {codes[1]}")
        raise NotImplementedError(f"niet vertaald: {node.function} {node.mode}")

    def shifted(self, day: str, months: str) -> str:
        """The same day of another month, or its last; leap years as between 1901 and 2099."""
        target = f"({self.floor(f'{day} / 32')} + {months})"
        leap = self.choose(f"({self.floor(f'{target} / 12')} % 4 == 0)", "29", "28")
        short = self.choose(self.one_of(f"({target} % 12)", ["3", "5", "8", "10"]), "30", "31")
        length = self.choose(f"({target} % 12 == 1)", leap, short)
        clipped = f"({target} * 32 + {self.extreme('min', [f'({day} % 32)', length])})"
        return self.choose(f"({day} % 32 <= 28)", f"({day} + 32 * {months})", clipped)
