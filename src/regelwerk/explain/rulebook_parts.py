"""The facts and amounts of a rulebook in Dutch words, and the names by which its rules mention them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cached_property

from regelwerk.explain.citation import sentence
from regelwerk.explain.document import OPEN, PLAIN, QUIET, Cite, Item, Line
from regelwerk.explain.pieces import unit_of
from regelwerk.explain.text import Shape, dates_in, day, listed, show, unit_word
from regelwerk.explain.wording import Leaf, Wording
from regelwerk.language import order, tree
from regelwerk.language.library import FOREVER
from regelwerk.language.rulebook import Amount, Bounds, Definition, Fact, Rulebook, Table
from regelwerk.language.types import Type, number_text

_RHYTHMS = {
    "halfjaar": "Elk half jaar komt er een nieuwe waarde; een oude geldt daarna niet meer.",
    "jaar": "Elk jaar komt er een nieuwe waarde; een oude geldt daarna niet meer.",
    "tot_wijziging": "Een waarde geldt tot zij wordt gewijzigd.",
}
_ANSWERS = {
    "ja_nee": "ja of nee", "datum": "een datum", "percentage": "een percentage", "sleutel": "een code",
    "lijst": "een of meer opgaven",
}  # fmt: skip


class Names:
    """What the parts of a rulebook are called, in the order in which its outcomes come to need them."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.rules: list[tuple[Definition, int]] = []
        self.facts: list[Fact] = []
        self.tables: list[Table] = []
        self._walk()
        self.marks = {definition.id: f"{number}" for number, (definition, _) in enumerate(self.rules, start=1)}
        self.marks |= {fact.id: f"G{number}" for number, fact in enumerate(self.facts, start=1)}
        self.marks |= {table.id: f"B{number}" for number, table in enumerate(self.tables, start=1)}

    def _walk(self) -> None:
        book, seen = self.rulebook, set[str]()
        definitions = {definition.id: definition for definition in book.definitions}
        facts, tables = {fact.id: fact for fact in book.facts}, {table.id: table for table in book.tables}
        waiting = [(id, 0) for id in reversed([*book.outcomes, *definitions, *facts, *tables])]
        while waiting:
            id, depth = waiting.pop()
            if id in seen:
                continue
            seen.add(id)
            if id in definitions:
                self.rules.append((definitions[id], depth))
                waiting += [(other, depth + 1) for other in reversed(_needed(definitions[id]))]
            elif id in facts:
                self.facts.append(facts[id])
            elif id in tables:
                self.tables.append(tables[id])

    @cached_property
    def _parts(self) -> dict[str, Fact | Table | Definition]:
        fields = {part.id: part for fact in self.facts for part in fact.fields}
        found: dict[str, Fact | Table | Definition] = {d.id: d for d, _ in self.rules}
        return found | {fact.id: fact for fact in self.facts} | fields | {table.id: table for table in self.tables}

    def said(self, id: str) -> str:
        """`‘Vastgestelde loonwaarde’ [G4]`."""
        part, mark = self._parts.get(id), self.marks.get(id)
        text = f"‘{part.label if part else id.replace('_', ' ').capitalize()}’"
        owner = id.partition("[]")[0]
        if owner != id:
            return f"{text} uit {self.said(owner)}"
        return f"{text} [{mark}]" if mark else text

    @cached_property
    def wording(self) -> Wording:
        return Wording(lambda leaf: self.said(leaf.id), self._shape, missing_days=True)

    def _shape(self, leaf: Leaf) -> Shape:
        if isinstance(leaf, tree.Aggregate):
            return shape_of(leaf.type)
        part = self._parts.get(leaf.id)
        labels = getattr(part, "choice_labels", {})
        return shape_of(part.type if part else leaf.type, labels)


def _needed(definition: Definition) -> list[str]:
    nodes = [node for part in order.parts(definition) for node in tree.walk(part)]
    return list(dict.fromkeys(id.partition("[]")[0] for node in nodes if (id := getattr(node, "id", ""))))


# -- types and values ------------------------------------------------------------------------------------------


def shape_of(kind: Type, labels: Mapping[str, str] | None = None) -> Shape:
    """What values of a type are."""
    return Shape(kind.kind, unit_of(kind), tuple((labels or {}).items()))


def value_said(kind: Type, value: object) -> str:
    """A value of a rulebook: exact, in natural units."""
    if value is None or isinstance(value, bool):
        return show(value)
    if isinstance(value, tuple):
        return listed(day(date.fromordinal(number)) for number in value)
    if not isinstance(value, Fraction | int):
        return show(value, shape_of(kind))
    if kind.kind == "datum":
        return day(date.fromordinal(int(value)))
    text = number_text(Fraction(value) * 100 if kind.kind == "percentage" else Fraction(value))
    return show(text, shape_of(kind), per=True)


def unit_said(kind: Type) -> str:
    """`bedrag per maand`, `aantal weken`; nothing where the kind says enough."""
    shape = shape_of(kind)
    if kind.kind == "bedrag":
        return f"bedrag per {shape.per}" if shape.per else "bedrag"
    if kind.kind in ("ja_nee", "datum", "percentage"):
        return _ANSWERS[kind.kind].removeprefix("een ")
    return f"aantal {unit_word(shape.unit)}" if shape.unit else ""


def bounds_said(kind: Type, bounds: Bounds) -> str:
    """`ten minste 0% en ten hoogste 100%`."""
    dates = kind.kind == "datum"
    least, more = ("niet eerder dan", "later dan") if dates else ("ten minste", "meer dan")
    most, less = ("niet later dan", "eerder dan") if dates else ("ten hoogste", "minder dan")
    said = []
    if bounds.low is not None:
        said.append(f"{more if bounds.low_open else least} {value_said(kind, bounds.low)}")
    if bounds.high is not None:
        said.append(f"{less if bounds.high_open else most} {value_said(kind, bounds.high)}")
    return " en ".join(said)


# -- facts -----------------------------------------------------------------------------------------------------


def fact(names: Names, asked: Fact) -> Item:
    """A fact: its question, what can be answered, who knows it."""
    return Item(names.marks[asked.id], asked.label, tuple(_fact_lines(names, asked)))


def _fact_lines(names: Names, asked: Fact) -> Iterator[Line]:
    yield Line(asked.question, "Vraag")
    yield Line(_answer(asked), "Antwoord")
    for part in asked.fields:
        yield Line(f"{part.label}: {_answer(part)}", "Per opgave")
    if asked.judgement:
        yield Line("Dit beoordeelt een mens. Een motivering is verplicht.", "Oordeel")
    if asked.given_by:
        yield Line(asked.given_by, "Wie dit weet")
    if asked.remark:
        yield Line(asked.remark, "Toelichting", QUIET)
    name = names.rulebook.shown(asked.id)
    yield Line("", "Bron", QUIET, Cite(sentence(asked.source)) if asked.source else Cite("geen eigen artikel"), name)


def _answer(asked: Fact) -> str:
    kind = asked.type.kind
    if kind == "keuze":
        return listed((f"‘{label}’" for label in asked.choice_labels.values()), "of")
    said = _ANSWERS.get(kind) or f"een {unit_said(asked.type) or 'getal'}"
    if limits := bounds_said(asked.type, asked.bounds):
        said += f", {limits}"
    if asked.most_records:
        said += f", ten hoogste {asked.most_records}"
    return said + (", of ‘onbeperkt’" if asked.may_be_unlimited else "")


# -- amounts ---------------------------------------------------------------------------------------------------


def table(names: Names, given: Table, on: date | None) -> Item:
    """An amount with the values that speak on a day, or in the period of the rulebook."""
    lines = [line for amount in _in_force(names.rulebook, given, on) for line in _amount(given, amount)]
    if not lines:
        lines = [Line("Voor deze datum is geen waarde bekend. Een oudere waarde gebruiken wij niet.", tone=OPEN)]
    lines.append(Line(_RHYTHMS[given.rhythm], tone=QUIET))
    if given.remark:
        lines.append(Line(given.remark, "Toelichting", QUIET))
    lines.append(Line("", "Bron", QUIET, Cite(sentence(given.source)), names.rulebook.shown(given.id)))
    return Item(names.marks[given.id], given.label, tuple(lines))


def _in_force(book: Rulebook, given: Table, on: date | None) -> list[Amount]:
    first, last = (on.toordinal(), on.toordinal()) if on else (book.start, min(book.end, FOREVER) - 1)
    return [amount for amount in given.amounts if amount.start <= last and first < amount.end]


def _amount(given: Table, amount: Amount) -> Iterator[Line]:
    rows = "; ".join(f"{key}: {value_said(given.type, cell)}" for key, cell in amount.rows.items())
    keys = listed(key.replace("_", " ") for key in given.keys)
    value = f"naar {keys}: {rows}" if amount.rows else value_said(given.type, amount.value)
    checked, tone = ("geverifieerd", PLAIN) if amount.verified else ("nog niet geverifieerd", OPEN)
    yield Line(f"{value} ({checked})", f"Vanaf {day(date.fromordinal(amount.start))}", tone)
    yield Line(dates_in(amount.found_in), "Gevonden in", QUIET)
