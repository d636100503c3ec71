"""Prints values as for deciding, but keeps what an explanation shows besides."""

from __future__ import annotations

from regelwerk.engine import numbers
from regelwerk.engine.numbers import Atom
from regelwerk.engine.printer import Printer
from regelwerk.language import tree


class TracePrinter(Printer):
    """Prints values as for deciding, but keeps both sides of every comparison for the explanation."""

    def atom(self, node: tree.Node) -> Atom:
        if isinstance(node, tree.Compare):
            return numbers.compared(node.operator, self.held(node.left), self.held(node.right))
        return super().atom(node)
