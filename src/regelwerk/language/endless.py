"""Definitions that may turn out `onbeperkt` although their type does not say so; reckoning with them is refused.

The type of a fact says whether it may be `onbeperkt`; a definition passes such a value on without saying it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from regelwerk.language import tree
from regelwerk.language.order import parts
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import Definition


def refuse(definitions: Iterable[Definition], problems: list[Problem]) -> None:
    """Reports every sum or date function with such a definition. They stand in order: each after what it uses."""
    hidden: set[str] = set()
    for made in definitions:
        if hidden:
            problems += (_problem(part) for part in _reckoned(made) if _only_hidden(part, hidden))
        if any(_may_be(value, hidden) for value in _values(made)):
            hidden.add(made.id)


def _values(made: Definition) -> Iterator[tree.Node]:
    if made.formula is not None:
        yield made.formula
    yield from (row.value for row in made.rows)


def _reckoned(made: Definition) -> Iterator[tree.Node]:
    """What its formulas reckon with: it must be a number or a day."""
    for part in parts(made):
        for node in tree.walk(part):
            match node:
                case tree.Arithmetic() | tree.Negative() | tree.Rounded() | tree.Parameter():
                    yield from tree.children(node)
                case tree.Call(function=function) if function not in ("minimum", "maximum"):
                    yield from tree.children(node)


def _only_hidden(node: tree.Node, hidden: Container[str]) -> bool:
    """Not yet reported: the type of the formula itself does not tell."""
    return not node.type.unlimited and _may_be(node, hidden)


def _may_be(node: tree.Node, hidden: Container[str]) -> bool:
    match node:
        case tree.Name(id=id):
            return node.type.unlimited or id in hidden
        case tree.Constant(word=word):
            return word == "onbeperkt"
        case tree.If(then=then, otherwise=otherwise):
            return _may_be(then, hidden) or _may_be(otherwise, hidden)
        case tree.Call(function="minimum", arguments=arguments):
            return all(_may_be(part, hidden) for part in arguments)
        case tree.Call(function="maximum", arguments=arguments):
            return any(_may_be(part, hidden) for part in arguments)
        case tree.Aggregate(operand=operand) if operand is not None:
            return _may_be(operand, hidden)
    return False


def _problem(node: tree.Node) -> Problem:
    hint = "Neem eerst het `minimum` met een waarde die niet onbeperkt kan zijn."
    return Problem(tree.start(node), "RB-TYPE", "met iets dat onbeperkt kan zijn valt niet te rekenen.", hint)
