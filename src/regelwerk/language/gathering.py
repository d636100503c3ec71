"""All that the names of a regeling lead to: definitions, facts and amounts, also of other regelingen."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from regelwerk.language import applied, concurrence, fitting, tree
from regelwerk.language.entries import DEFINITION, FACT, PARAMETER, Entry, type_of_model
from regelwerk.language.order import parts
from regelwerk.language.problem import Problem, did_you_mean
from regelwerk.language.rulebook import Definition
from regelwerk.language.shaping import Shaping
from regelwerk.language.source import Text


class _Made(NamedTuple):
    """A definition, with what `met` puts in the place of facts.

    `leads_to` are the names in it, each with the file part that it stands for; `words` are those of a keuze, which no
    name may be; `dated` are its sources that do not count on every day.
    """

    definition: Definition
    given: dict[str, Definition]
    leads_to: tuple[tuple[str, Any], ...]
    words: frozenset[str]
    dated: tuple[tuple[Text, Any], ...]


class Gathering(Shaping):
    """Takes in what formulas refer to, each thing once."""

    def _use(self, entry: Entry) -> None:
        """Take in what a formula refers to; definitions of other regelingen follow their own references."""
        if entry.kind == FACT and entry.id not in self.facts:
            self.facts[entry.id] = self.convert.fact(entry)
            self.used_paths.add(entry.name.position.file)
        elif entry.kind == PARAMETER and entry.id not in self.tables:
            self.tables[entry.id] = self.convert.table(entry)
            self.used_paths.add(entry.name.position.file)

    def _references(self, regeling: str, node: tree.Node) -> Iterator[Entry]:
        yield from filter(None, (self.scope.find(regeling, name) for name in _names(node)))

    def _define(self, first: Entry) -> None:
        waiting = [first]
        while waiting:
            entry = waiting.pop()
            if entry.id in self.definitions:
                continue
            made = self._kept(entry) or self._made(entry)
            self.definitions[entry.id] = made.definition
            self.given[entry.id] = made.given
            for other in filter(None, (self.scope.find(entry.regeling, name) for name, _ in made.leads_to)):
                if other.kind == DEFINITION:
                    waiting.append(other)
                self._use(other)

    def _made(self, entry: Entry) -> _Made:
        wrong, dated = len(self.problems), len(self.convert.dated)
        definition = self._definition(entry)
        given = self._stand_ins(entry, definition)
        nodes = [*parts(definition), *(node for part in given.values() for node in parts(part))]
        lists = (entry.for_each,) if definition.for_each else ()
        names = (*lists, *(name for node in nodes for name in _names(node)))
        leads_to = tuple((name, self._stands_for(entry.regeling, name)) for name in names)
        words = frozenset(part.word for node in nodes for part in tree.walk(node) if isinstance(part, tree.Choice))
        made = _Made(definition, given, leads_to, words, tuple(self.convert.dated[dated:]))
        if len(self.problems) == wrong and self._is_alike(entry):
            self.library.kept.definitions.setdefault(self._key(entry), []).append(made)
        return made

    def _kept(self, entry: Entry) -> _Made | None:
        """The same definition as made for another rulebook, in which every name in it stood for the same."""
        made: _Made
        for made in self.library.kept.definitions.get(self._key(entry), ()) if self._is_alike(entry) else ():
            if all(self._stands_for(entry.regeling, name) is part for name, part in made.leads_to) and not any(
                self._stands_for(entry.regeling, word) for word in made.words
            ):
                for key, source in made.dated:
                    self.convert.source_dates(key, source, self.days)
                return made
        return None

    def _key(self, entry: Entry) -> Hashable:
        """A definition says more in the rulebook of its own regeling: how it counts over time, and in the overview."""
        return entry.name.position, entry.regeling == self.regeling

    def _is_alike(self, entry: Entry) -> bool:
        """Whether a definition depends on its own text and the names in it alone, and not on what else is here."""
        model, place = entry.model, (entry.regeling, str(entry.name))
        wider = model.met or model.telt_maanden_in or model.telt_maanden_sinds or model.beantwoordt
        return not (wider or self.scope.twice or place in self.fills or place in self.left_out)

    def _stands_for(self, regeling: str, name: str) -> Any:
        found = self.scope.find(regeling, name)
        return found and found.model

    def _stand_ins(self, entry: Entry, made: Definition) -> dict[str, Definition]:
        """What `met` puts in the place of facts, for each record."""
        given = getattr(entry.model, "met", None) or {}
        if given and not made.for_each:
            place = next(iter(given)).position
            self.problems.append(Problem(place, "RB-SCHEMA", "`met` hoort bij een begrip met `voor_elke`."))
            return {}
        stand_ins = (self._stand_in(entry, made, name, text) for name, text in given.items())
        return {fact.id: stand_in for fact, stand_in in filter(None, stand_ins)}

    def _stand_in(self, entry: Entry, made: Definition, name: Text, text: Text) -> tuple[Entry, Definition] | None:
        """A fact, and the definition that stands in its place in the records."""
        fact = self.scope.find(entry.regeling, name)
        if fact is None or fact.kind != FACT or fact.fields is not None:
            hint = self.scope.suggestion(entry.regeling, name, {}) if fact is None else ""
            self.problems.append(Problem(name.position, "RB-NAAM", f"`{name}` is geen feit met één waarde.", hint))
            return None
        node = self._formula(text, fact.type, self._checker(entry))
        id = applied.copy_id(fact.id, made.for_each)
        other = self.stand_ins.setdefault(id, str(text))
        if other != text:
            message = f"`{name}` staat bij deze lijst ook voor `{other}`; `met` zegt voor een lijst overal hetzelfde."
            self.problems.append(Problem(name.position, "RB-NAAM", message))
        return fact, Definition(
            id, str(fact.name), str(fact.model.label), fact.type, "formule", made.source, name.position,
            formula=node, formula_text=str(text), for_each=made.for_each,
            choice_labels={str(k): str(v) for k, v in (fact.model.waarden or {}).items()},
        )  # fmt: skip

    # -- definitions ---------------------------------------------------------------------------------------

    def _definition(self, entry: Entry) -> Definition:
        model, checker = entry.model, self._checker(entry)
        self.problems += fitting.misfits(model, type_of_model(model), fitting.DEFINITION)
        source = self.convert.source(model.bron, entry.sources, self.days)
        made = Definition(
            entry.id, str(entry.name), str(model.label), entry.type, "", source, entry.name.position,
            for_each=self._for_each(entry), kind=str(model.soort or ""), remark=str(model.toelichting or ""),
            reading=(str(model.lezing.reden), str(model.lezing.anders)) if model.lezing else None,
            choice_labels={str(k): str(v) for k, v in (model.waarden or {}).items()},
        )  # fmt: skip
        if entry.regeling == self.regeling:
            made = replace(
                made, **self.over_time.keys(entry, made.for_each), overview=concurrence.read(self.scope, entry)
            )
        if made.counts and (counted := self.over_time.owner(entry)):
            self._use(counted)
        return self._shaped(made, model, entry, checker, entry.sources)

    def _for_each(self, entry: Entry) -> str:
        if not entry.for_each:
            return ""
        owner = self.scope.find(entry.regeling, entry.for_each)
        if owner is None or owner.fields is None:
            place = entry.model.voor_elke.position
            hint = did_you_mean(entry.for_each, self.scope.lists(entry.regeling))
            if owner or not self.library.unread(entry.for_each, entry.regeling):
                self.problems.append(Problem(place, "RB-NAAM", f"`{entry.for_each}` is geen lijst.", hint))
            return ""
        if entry.name in owner.fields:
            message = f"`{entry.name}` is ook een veld van `{entry.for_each}`."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
        return owner.id


def _names(node: tree.Node) -> Iterator[str]:
    """The names in a formula that stand for something outside it."""
    for part in tree.walk(node):
        name = part.list_name if isinstance(part, tree.Aggregate) else getattr(part, "name", "")
        if name and not (isinstance(part, tree.Name) and "[]." in part.id):
            yield name
