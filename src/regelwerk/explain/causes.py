"""Why a span of days begins: what differs from the day before and made the outcome differ.

Walks down from the outcomes that changed, through definitions that changed and decide, to what lies under them: a
fact, a count of months, an amount, other rules, or a date that was reached. What changed but decides nothing (another
household's norm, a wage that was exempt anyway) is no cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from regelwerk.engine.decide import Decision, decide
from regelwerk.engine.timeline import conditions
from regelwerk.explain.pieces import unit_of
from regelwerk.explain.steps import Explanation
from regelwerk.explain.text import Shape, show
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition, Fact, Table
from regelwerk.language.types import Type, to_json

FACT, COUNT, DATE, LAW, AMOUNT = "feit", "telling", "datum", "wet", "bedrag"
_SAID = {
    FACT: "een feit veranderde",
    COUNT: "een aantal maanden is bereikt",
    DATE: "een datum is bereikt",
    LAW: "de regels veranderden",
    AMOUNT: "een bedrag veranderde",
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: its kind, the name and label of what changed, and what it was and is, as a reader knows it."""

    kind: str
    name: str
    label: str
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """A line for a reader."""
        change = f" (eerst {self.before}, nu {self.after})" if self.before != self.after else ""
        return f"{_SAID[self.kind]}: {self.label}{change}"


def causes(before: Explanation, after: Explanation) -> list[Cause]:
    """Why the outcome of the second differs from that of the first; most telling first, each once."""
    found = dict.fromkeys(_Difference(before, after).causes())
    if not found and before.rulebook is not after.rulebook:
        first = next(d for d in after.rulebook.definitions if d.id == after.rulebook.outcomes[0])
        found = {Cause(LAW, first.name, first.label): None}
    return sorted(found, key=lambda cause: list(_SAID).index(cause.kind))


class _Difference:
    def __init__(self, before: Explanation, after: Explanation) -> None:
        self.before, self.after = before.decision, after.decision
        self.rulebook = after.rulebook
        self.deciding = before.deciding | after.deciding
        self.old = {d.id: d for d in before.rulebook.definitions}
        self.new = {d.id: d for d in after.rulebook.definitions}
        self.counted = {d.counts.fact for d in after.rulebook.definitions if d.counts}
        self.facts = dict(_changed_columns(self.before, self.after))
        self.tables = dict(_changed_tables(self.before, self.after))
        self.law = _old_rules_differ(self.before, self.after)

    def causes(self) -> Iterator[Cause]:
        """Everything under the outcomes and conditions that changed."""
        named = {**conditions(self.before.program), **conditions(self.after.program)}
        outcomes = (*self.after.program.rulebook.outcomes, *self.before.program.rulebook.outcomes)
        waiting = [id for id in dict.fromkeys((*outcomes, *named.values())) if self._changed(id)]
        user = dict.fromkeys(waiting, "")
        while waiting:
            id = waiting.pop(0)
            found = list(self._direct(id))
            under = [part for part in self._under(id) if self._changed(part)]
            under = [part for part in under if part in self.deciding] or ([] if found else under)
            yield from found
            if not found and not under:
                yield self._reached(id, user)
            new = [part for part in under if part not in user]
            waiting += new
            user |= dict.fromkeys(new, id)

    def _changed(self, id: str) -> bool:
        return self._reads_otherwise(id) or _value(self.before, id) != _value(self.after, id)

    def _reads_otherwise(self, id: str) -> bool:
        """Whether the rule changed, and other rules are a reason for the outcome at all."""
        both = id in self.old and id in self.new
        return self.law and (not both or _text(self.old[id]) != _text(self.new[id]))

    def _under(self, id: str) -> list[str]:
        """The ids that a definition uses, before and after."""
        definitions = [book[id] for book in (self.new, self.old) if id in book]
        known = {**self.old, **self.new}
        return list(dict.fromkeys(used for d in definitions for used in order.uses(d, known)))

    def _direct(self, id: str) -> Iterator[Cause]:
        """What changed in a definition itself: its text, and the facts and amounts that it uses."""
        definition = self.new.get(id) or self.old[id]
        if self._reads_otherwise(id):
            yield Cause(LAW, self.rulebook.shown(id), definition.label)
        for part in order.parts(definition):
            for node in tree.walk(part):
                used = getattr(node, "id", "")
                if used in self.tables and used in self.deciding:
                    yield self.tables[used]
                elif used in self.facts:
                    yield self._fact(used, definition)

    def _fact(self, id: str, definition: Definition) -> Cause:
        """A count of months is told by what it settles."""
        cause = self.facts[id]
        if id not in self.counted or id.split("[]")[0] in self.facts:
            return cause
        label = f"{definition.label}. {cause.label}"
        return Cause(COUNT, cause.name, label, cause.before, cause.after)

    def _reached(self, id: str, user: Mapping[str, str]) -> Cause:
        """Nothing under it changed but the day. A day by itself says little: then what it is used for."""
        while (self.new.get(id) or self.old[id]).type.kind == "datum" and user[id]:
            id = user[id]
        definition = self.new.get(id) or self.old[id]
        shape = _shape(definition.type, definition.choice_labels)
        said = [_said(_value(decision, id), definition.type, decision.program.scales.get(id, 1), shape)
                for decision in (self.before, self.after)]  # fmt: skip
        return Cause(DATE, self.rulebook.shown(id), definition.label, *said)


# -- what changed ------------------------------------------------------------------------------------------


def _value(decision: Decision, id: str) -> Any:
    place = decision.program.places.get(id)
    return None if place is None else decision.values[place]


def _text(definition: Definition) -> tuple[Any, ...]:
    """What a definition says, without where it stands."""
    rows = [(row.condition_text, row.value_text) for row in definition.rows]
    return definition.shape, definition.formula_text, rows, [condition.text for condition in definition.conditions]


def _old_rules_differ(before: Decision, after: Decision) -> bool:
    """Whether the rules of the day before would have decided otherwise on this day, with its facts and amounts."""
    if before.program is after.program:
        return False
    now = _columns(before) | _columns(after)
    facts = tuple(now.get(id) for id in _column_ids(before))
    tried = decide(before.program, facts, after.peildatum, after.valid_on)
    return any(_value(tried, id) != _value(after, id) for id in after.program.rulebook.outcomes)


def _changed_columns(before: Decision, after: Decision) -> Iterator[tuple[str, Cause]]:
    """Every fact and field of which the value differs, by id."""
    old, new = _columns(before), _columns(after)
    for fact in after.program.rulebook.facts:
        if fact.id not in old:
            continue
        if old[fact.id] != new[fact.id]:
            cause = _changed(fact, fact.label, old[fact.id], new[fact.id], after)
            yield fact.id, cause
            yield from ((part.id, cause) for part in fact.fields)
            continue
        for part in fact.fields:
            if part.id in old and old[part.id] != new[part.id]:
                yield part.id, _changed(part, f"{fact.label}, {part.label}", old[part.id], new[part.id], after)


def _changed(fact: Fact, label: str, old: Any, new: Any, after: Decision) -> Cause:
    name = after.program.rulebook.shown(fact.id.split("[]")[0])
    if fact.fields:
        said = ["onbekend" if number is None else str(number or "geen") for number in (old, new)]
        said[1] += _only_record(fact, after) if new == 1 else ""
    else:
        shape = _shape(fact.type, fact.choice_labels)
        said = [_said(value, fact.type, fact.scale, shape) for value in (old, new)]
    return Cause(FACT, name, label, *said)


def _only_record(fact: Fact, decision: Decision) -> str:
    """The amounts in the one record of a list."""
    columns = _columns(decision)
    known = [(part, columns[part.id][0]) for part in fact.fields if part.type.kind == "bedrag"]
    said = [
        f"{part.label} {_said(value, part.type, part.scale, _shape(part.type, {}))}" for part, value in known if value
    ]
    return f": {', '.join(said)}" if said else ""


def _columns(decision: Decision) -> dict[str, Any]:
    """The value of every fact by id; of a list the number of records, and a column for each field."""
    return dict(zip(_column_ids(decision), decision.facts, strict=True))


def _column_ids(decision: Decision) -> list[str]:
    return [id for fact in decision.program.rulebook.facts for id in (fact.id, *(part.id for part in fact.fields))]


def _changed_tables(before: Decision, after: Decision) -> Iterator[tuple[str, Cause]]:
    old, new = _amounts(before), _amounts(after)
    for table in after.program.rulebook.tables:
        if table.id in old and old[table.id] != new[table.id]:
            name = after.program.rulebook.shown(table.id)
            yield table.id, Cause(AMOUNT, name, table.label, *_amounts_said(table, old[table.id], new[table.id]))


def _amounts(decision: Decision) -> dict[str, Any]:
    tables = decision.program.rulebook.tables
    return dict(zip((table.id for table in tables), decision.program.amounts(decision.valid_on), strict=True))


def _amounts_said(table: Table, *amounts: Any) -> list[str]:
    if table.keys:
        return ["", ""]
    return [_said(amount, table.type, table.scale, _shape(table.type, {})) for amount in amounts]


# -- as a reader knows it ----------------------------------------------------------------------------------


def _shape(kind: Type, choices: Any) -> Shape:
    return Shape(kind.kind, unit_of(kind), tuple(choices.items()))


def _said(value: Any, kind: Type, scale: int, shape: Shape) -> str:
    """One value; of a list the only one, or nothing when there are more."""
    if isinstance(value, list | tuple) and not (isinstance(value, tuple) and scale == 0):
        return _said(value[0], kind, scale, shape) if len(value) == 1 else ""
    return show(to_json(kind.kind, value, scale or 1), shape)
