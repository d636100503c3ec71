"""How an answer refers to values: every step by its full name, also an amount that is looked up by key or by date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition, Rulebook
from regelwerk.language.types import number_text


class References:
    """The names of one rulebook's values as its answers spell them; `lijst[].veld` stands for every record."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.list_of = {definition.id: definition.for_each for definition in rulebook.definitions}

    def used(self, definition: Definition) -> list[str]:
        """What a definition uses, in the order of reading, each once."""
        return list(dict.fromkeys(name for part in order.parts(definition) for name in self.within(part)))

    def within(self, node: tree.Node) -> Iterator[str]:
        """What a formula uses; of an amount also what is needed to look it up."""
        if isinstance(node, tree.Name):
            yield self._any_record(self.lists(node)) + self._bare(node)
        elif isinstance(node, tree.Parameter):
            yield self._any_record(self.lists(node)) + self.usage(node)
        elif isinstance(node, tree.Aggregate):
            yield self.rulebook.shown(node.id)
        for part in tree.children(node):
            yield from self.within(part)

    def _any_record(self, lists: list[str]) -> str:
        return "".join(f"{self.rulebook.shown(id)}[]." for id in lists)

    def lists(self, node: tree.Node) -> list[str]:
        """The lists in whose records this differs; what is counted over a list differs in none of its records."""
        if isinstance(node, tree.Name):
            owner = node.id.split("[].")[0] if "[]." in node.id else self.list_of.get(node.id, "")
            return [owner] if owner else []
        found = {id: None for part in tree.children(node) for id in self.lists(part)}
        if isinstance(node, tree.Aggregate):
            found.pop(node.id, None)
        return list(found)

    def usage(self, node: tree.Parameter) -> str:
        """An amount as it is looked up: `minimumloon.jeugdpercentage(leeftijd) op basisdatum`."""
        keys = ", ".join(map(self._spelled, node.keys))
        day = f" op {self._spelled(node.on)}" if node.on else ""
        return self.rulebook.shown(node.id) + (f"({keys})" if keys else "") + day

    def _bare(self, node: tree.Name) -> str:
        return node.name if "[]." in node.id else self.rulebook.shown(node.id)

    def _spelled(self, node: tree.Node) -> str:
        """A formula with every name in full, that can be read back."""
        match node:
            case tree.Name():
                return self._bare(node)
            case tree.Parameter():
                return self.usage(node)
            case tree.Day(ordinal=ordinal):
                return date.fromordinal(ordinal).isoformat()
            case tree.Constant(word=word) | tree.Choice(word=word):
                return word
            case tree.Number(value=value, unit_word=unit, percent=percent):
                return f"{number_text(value * 100)}%" if percent else f"{number_text(value)} {unit}".rstrip()
            case tree.Call(function=function, mode=mode):
                return f"{function}({', '.join([*self._parts(node), *([mode] if mode else [])])})"
            case tree.Aggregate():
                return self._aggregate(node)
            case tree.Negative(operand=operand):
                return f"-{self._spelled(operand)}"
            case tree.Not(operand=operand):
                return f"(niet {self._spelled(operand)})"
            case tree.Between(operand=operand, low=low, high=high):
                return f"({self._spelled(operand)} tussen {self._spelled(low)} en {self._spelled(high)})"
            case tree.In(operand=operand, members=members, negated=negated):
                among = ", ".join(map(self._spelled, members))
                return f"({self._spelled(operand)} {'niet ' if negated else ''}in ({among}))"
        return f"({self._joined(node)})"

    def _joined(self, node: tree.Node) -> str:
        return f" {getattr(node, 'operator', '')} ".join(self._parts(node))

    def _parts(self, node: tree.Node) -> list[str]:
        return [self._spelled(part) for part in tree.children(node)]

    def _aggregate(self, node: tree.Aggregate) -> str:
        where = f" waar {self._spelled(node.where)}" if node.where else ""
        operand = f", {self._spelled(node.operand)}" if node.operand else ""
        return f"{node.function}({self.rulebook.shown(node.id)}{where}{operand})"
