"""The questions of several regelingen as one list: each fact once, with who needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain.pieces import unit_of
from regelwerk.explain.steps import Explainer
from regelwerk.language.concurrence import REGELING
from regelwerk.language.rulebook import Definition, Fact
from regelwerk.overview.decided import Overview

Item = dict[str, Any]


class Asking:
    """What is still to be asked for some regelingen of an overview."""

    def __init__(self, found: Overview, names: list[str]) -> None:
        self.found, self.view, self.names = found, found.view, names
        self._of: dict[str, list[Item]] = {}

    def all(self) -> list[Item]:
        """What is still to be asked for the regelingen that are shown: each fact once, in order."""
        asked = {name: self.of(name) for name in self.names}
        return [self._worded(item) for item in [*together(asked), *self._for_tables()]]

    def _for_tables(self) -> Iterator[Item]:
        """What only the tables need, after all else."""
        rows = [one for one in self.view.outcomes if one.overview and one.overview.table]
        behind = [item for row in rows if self.found.value(row) is None for item in self._open_in(row)]
        for name, item in {item["naam"]: item for item in behind if "." not in item["naam"]}.items():
            if f"{REGELING}.{name}" in self.view.facts:
                yield {**item, **self._form(name), "regelingen": [REGELING]}

    def of(self, regeling: str) -> list[Item]:
        """The open questions of one regeling; what another regeling would answer, is asked as that one does."""
        explanation = self.found.explained.get(regeling)
        if explanation and regeling not in self._of:
            found: dict[str, Item] = {}
            self._gather(explanation.explainer, explanation.missing(), found, set())
            self._of[regeling] = list(found.values())
        return self._of.get(regeling, [])

    def _gather(self, explainer: Explainer, items: list[Item], found: dict[str, Item], seen: set[str]) -> bool:
        """Add real questions in the place of what regelingen answer; whether there was any.

        `seen` are the facts whose answer is being looked behind: to come back to one leads nowhere.
        """
        leads = False
        for item in items:
            name = self.view.case_name(explainer, item["naam"])
            if name in seen:
                continue
            if not self._leads_on(name, found, seen):
                found.setdefault(name, self._question(explainer, item, name))
            leads = True
        return leads

    def _leads_on(self, name: str, found: dict[str, Item], seen: set[str]) -> bool:
        """Whether a fact need not be asked: other questions, added here, come to the answer."""
        id, explainer = self.view.answered_ids.get(name), self.view.concurrence
        if id is None or explainer is None:
            return False
        return self._gather(explainer, self._open_in(self.view.answering[id]), found, {*seen, name})

    def _question(self, explainer: Explainer, item: Item, name: str) -> Item:
        """A question as a case answers it, with the kind of answer."""
        made: Item = {**item, "naam": name, **self._form(name)}
        if group := item.get("vraaggroep"):
            made["vraaggroep"] = {**group, "naam": self.view.case_name(explainer, group["naam"])}
        return made

    def _open_in(self, outcome: Definition) -> list[Item]:
        """The questions that keep an outcome of `samenloop` open."""
        decision, explainer = self.found.concurrence, self.view.concurrence
        if decision is None or explainer is None or self.view.rests_on[outcome.id] & self.found.refused.keys():
            return []
        finder, prepared = self.view.finder(outcome), explainer.prepared
        return [self.found.dated(prepared.question(item, finder)) for item in finder.of(decision).facts]

    def _fact(self, name: str) -> Fact | None:
        owner, _, part = name.partition("[")
        ids = self.view.owners.get(owner, {owner})
        fact = next((self.view.facts[id] for id in ids if id in self.view.facts), None)
        return next((f for f in fact.fields if name.endswith(f".{f.name}")), None) if fact and part else fact

    def _form(self, name: str) -> Item:
        """What kind of answer a question has."""
        fact = self._fact(name)
        return (
            {"type": fact.type.kind, "eenheid": unit_of(fact.type), "waarden": dict(fact.choice_labels)} if fact else {}
        )

    def _worded(self, item: Item) -> Item:
        """A shared fact that several regelingen ask is asked in its own words, of nobody's part in particular."""
        shared = self.view.library.shared.get(item["naam"])
        if len(item["regelingen"]) < 2 or shared is None:
            return item
        return {**item, "vraag": str(shared[1].vraag or shared[1].label)}


def together(asked: Mapping[str, list[Item]]) -> Iterator[Item]:
    """The items of every regeling, each name once, with the regelingen that need it.

    No regeling gets a question before one that it asks earlier, unless another needs it sooner. Of what can be asked
    next, what most regelingen need goes first; questions of one group stay together.
    """
    needed: dict[str, list[str]] = {}
    for regeling, items in asked.items():
        for item in items:
            needed.setdefault(item["naam"], []).append(regeling)
    group = ""
    while waiting := [item for items in asked.values() for item in items[:1]]:
        chosen = min(waiting, key=lambda item: (_group(item) != (group or None), -len(needed[item["naam"]])))
        group, name = _group(chosen) or "", chosen["naam"]
        yield {**chosen, "regelingen": needed[name]}
        asked = {regeling: [item for item in items if item["naam"] != name] for regeling, items in asked.items()}


def _group(item: Item) -> str | None:
    return item["vraaggroep"]["naam"] if item.get("vraaggroep") else None
