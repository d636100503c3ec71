"""The order of asking: as the rules come to need what is not known, a guard before what it guards."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition, Rulebook


class Asking:
    """The order in which one rulebook asks its facts, again after each answer."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.outcomes = rulebook.outcomes
        self.references = {d.id: [id.split("[]")[0] for id in references(d)] for d in rulebook.definitions}
        self.groups = {fact.id: fact.group or fact.id for fact in rulebook.facts}
        self.clauses = {d.id for d in rulebook.definitions if d.kind == "hardheidsclausule"}

    def order(self, facts: Collection[str], steps: Collection[str]) -> list[str]:
        """The open facts, found through the open steps; the questions of a group together, where the first stands.

        What only a hardheidsclausule needs comes last: it matters only when nothing else gives a right.
        """
        seen: set[str] = set(self.clauses)
        found = [*self._found(self.outcomes, facts, steps, seen)]
        found += self._found([id for c in self.clauses for id in self.references[c]], facts, steps, seen)
        found += (id for id in facts if id not in seen)
        together: dict[str, list[str]] = {}
        for id in found:
            together.setdefault(self.groups[id], []).append(id)
        return [id for members in together.values() for id in members]

    def _found(
        self, roots: Iterable[str], facts: Collection[str], steps: Collection[str], seen: set[str]
    ) -> Iterator[str]:
        """The open facts under these names, in the order of reading. Not recursive: a chain has any length."""
        stack = [iter(roots)]
        while stack:
            id = next(stack[-1], None)
            if id is None:
                stack.pop()
            elif id not in seen and id in facts:
                seen.add(id)
                yield id
            elif id not in seen and id in steps:
                seen.add(id)
                stack.append(iter(self.references[id]))


def references(definition: Definition) -> list[str]:
    """The ids that a definition refers to, in the order of reading."""
    found = [definition.for_each] if definition.for_each else []
    ids = (getattr(node, "id", "") for part in order.parts(definition) for node in tree.walk(part))
    return [*found, *(id for id in ids if id)]
