"""The nodes of a formula. Parsing makes them untyped; checking returns the same nodes with their type filled in.

Equality ignores the place, so that two spellings of one formula compare equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction
from typing import Any

from regelwerk.language.problem import Position
from regelwerk.language.types import UNKNOWN_TYPE, Type


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a formula: where it stands and, once checked, what it is."""

    position: Position = field(compare=False)
    type: Type = field(default=UNKNOWN_TYPE, kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Number(Node):
    """`36`, `70%` or `6 maanden`; `unit_word` is the duration, `percent` the sign."""

    value: Fraction
    unit_word: str = ""
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Day(Node):
    """A date literal, as a day number."""

    ordinal: int


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """`ja`, `nee`, `onbekend`, `onbeperkt`."""

    word: str


@dataclass(frozen=True, slots=True)
class Choice(Node):
    """A word of a keuze."""

    word: str


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A fact, a definition, a field, or `peildatum`. Checking fills in `id`: the value's one name in the rulebook.

    `span` is where it begins and ends in the text of the formula, so that a value can be shown in its place.
    """

    name: str
    id: str = ""
    span: tuple[int, int] = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Parameter(Node):
    """A dated amount, by key for a keyed table, on another date with `op`."""

    name: str
    keys: tuple[Node, ...] = ()
    on: Node | None = None
    id: str = ""
    span: tuple[int, int] = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Arithmetic(Node):
    """`+ - * /` on two operands."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Negative(Node):
    """`-x`."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Compare(Node):
    """`= != < <= > >=`."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Between(Node):
    """`x tussen a en b`: a counts, b does not."""

    operand: Node
    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class In(Node):
    """`x in (a, b)`, or `niet in`."""

    operand: Node
    members: tuple[Node, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Logic(Node):
    """`en` or `of` over two or more operands."""

    operator: str
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not(Node):
    """`niet x`."""

    operand: Node


@dataclass(frozen=True, slots=True)
class If(Node):
    """`als c dan a anders b`."""

    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function over values; `mode` is klem or door for month and year arithmetic."""

    function: str
    arguments: tuple[Node, ...]
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Rounded(Node):
    """`afgerond`, `naar_boven`, `naar_beneden`; `step` is exact, `step_text` as written."""

    function: str
    operand: Node
    step: Fraction
    step_text: str


@dataclass(frozen=True, slots=True)
class Aggregate(Node):
    """`aantal som er_is geen alle` over the records of a list, those for which `where` holds."""

    function: str
    list_name: str
    where: Node | None = None
    operand: Node | None = None
    id: str = ""
    span: tuple[int, int] = field(default=(0, 0), compare=False)
    list_position: Position = field(default=Position(""), compare=False)


def children(node: Node) -> tuple[Node, ...]:
    """The direct parts of a node, in the order of reading."""
    match node:
        case Arithmetic(left=left, right=right) | Compare(left=left, right=right):
            return left, right
        case Negative(operand=operand) | Not(operand=operand) | Rounded(operand=operand):
            return (operand,)
        case Between(operand=operand, low=low, high=high):
            return operand, low, high
        case In(operand=operand, members=members):
            return operand, *members
        case Logic(operands=operands):
            return operands
        case If(condition=condition, then=then, otherwise=otherwise):
            return condition, then, otherwise
        case Call(arguments=arguments):
            return arguments
        case Parameter(keys=keys, on=on):
            return (*keys, on) if on else keys
        case Aggregate(where=where, operand=operand):
            return tuple(part for part in (where, operand) if part)
    return ()


def renamed(node: Node, ids: Mapping[str, str]) -> Node:
    """A copy in which every node is a new one, with other ids for what has one."""
    changes: dict[str, Any] = {}
    for part in fields(node):
        value = getattr(node, part.name)
        if isinstance(value, Node):
            changes[part.name] = renamed(value, ids)
        elif isinstance(value, tuple) and value and isinstance(value[0], Node):
            changes[part.name] = tuple(renamed(item, ids) for item in value)
        elif part.name == "id":
            changes[part.name] = ids.get(value, value)
    return replace(node, **changes)


def start(node: Node) -> Position:
    """Where the first character of the node stands; the place of `a + b` itself is its sign."""
    return min(part.position for part in walk(node))


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, in the order of reading."""
    yield node
    for child in children(node):
        yield from walk(child)
