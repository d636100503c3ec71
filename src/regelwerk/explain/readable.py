"""A rulebook in readable Dutch: what is asked, how each outcome follows, the amounts in force, where the law stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelwerk.explain import rulebook_parts as parts
from regelwerk.explain.citation import VALID_ON, link, sentence
from regelwerk.explain.document import BULLET, QUIET, Block, Cite, Document, Item, Line, Pairs, Paragraph, Section
from regelwerk.explain.document import sentence as full
from regelwerk.explain.outline import render
from regelwerk.explain.rulebook_parts import Names
from regelwerk.explain.text import day, listed
from regelwerk.explain.wording import Wording
from regelwerk.language import municipal
from regelwerk.language.library import FOREVER
from regelwerk.language.rulebook import Definition, Delegation, Gap, Rulebook, Source
from regelwerk.language.types import MONTHS

_GUIDE = (
    "Elke regel heeft een nummer. [1] verwijst naar een regel, [G1] naar een gegeven dat wordt gevraagd en [B1] naar "
    "een bedrag, percentage of getal uit de wet."
)


def rulebook_text(rulebook: Rulebook, dag: date | None = None, breedte: int = 100, kleur: bool = False) -> str:
    """The whole rulebook for a terminal. `dag`: the amounts of that day; without it those of its whole period."""
    return render(rulebook_document(rulebook, dag), breedte, kleur)


def rulebook_document(rulebook: Rulebook, dag: date | None = None) -> Document:
    """The rulebook as sections, for any layout."""
    names = Names(rulebook)
    on = dag or date.fromordinal(rulebook.start)
    guide = Paragraph((Line(_GUIDE, tone=QUIET),))
    sections = (
        Section("Wat hieruit volgt", tuple(_outcomes(names))),
        Section("Wat er wordt gevraagd", tuple(parts.fact(names, fact) for fact in names.facts)),
        Section("De regels", (guide, *(_rule(names, definition, depth) for definition, depth in names.rules))),
        Section(
            "Bedragen, percentages en getallen uit de wet", tuple(parts.table(names, t, dag) for t in names.tables)
        ),
        Section("Wat niet samen kan", tuple(_checks(names))),
        Section("Niet in deze regels opgenomen", tuple(_gap(names, gap) for gap in rulebook.gaps)),
        Section("Waar de wet te lezen is", tuple(_sources(rulebook, on))),
    )
    return Document(rulebook.label, Line(_about(rulebook)), tuple(section for section in sections if section.blocks))


def _about(rulebook: Rulebook) -> str:
    until = "" if rulebook.end >= FOREVER else f" tot en met {day(date.fromordinal(rulebook.end - 1))}"
    where = f" In de gemeente {rulebook.gemeente.capitalize()}." if rulebook.gemeente else ""
    return f"Deze regels gelden vanaf {day(date.fromordinal(rulebook.start))}{until}.{where}"


def _outcomes(names: Names) -> Iterator[Block]:
    found = {definition.id: definition for definition, _ in names.rules}
    yield Pairs(tuple((f"[{names.marks[id]}]", Line(found[id].label)) for id in names.rulebook.outcomes))


# -- rules -----------------------------------------------------------------------------------------------------


def _rule(names: Names, definition: Definition, depth: int) -> Item:
    unit = parts.unit_said(definition.type)
    heading = f"{definition.label}{f' ({unit})' if unit else ''}"
    return Item(names.marks[definition.id], heading, tuple(_lines(names, definition)), depth)


def _lines(names: Names, definition: Definition) -> Iterator[Line]:
    if definition.for_each:
        yield Line(f"Dit wordt bepaald voor elke opgave bij {names.said(definition.for_each)}.")
    if definition.kind:
        yield Line(f"Soort: {definition.kind}.")
    yield from _shape(names, definition)
    if definition.delegation:
        yield Line(_delegated(definition, definition.delegation), "Verordening")
    yield from _over_time(names, definition)
    if definition.remark:
        yield Line(definition.remark, "Toelichting", QUIET)
    if definition.reading:
        reason, other = definition.reading
        yield Line(f"{reason} Het kan ook anders: {other}", "Eigen lezing")
    own = definition.source if definition.source.key else _first_source(definition)
    yield Line("", "Bron", QUIET, Cite(sentence(own)), names.rulebook.shown(definition.id))


def _over_time(names: Names, definition: Definition) -> Iterator[Line]:
    """What happens from month to month."""
    if definition.counts:
        since = (
            "elke maand vanaf de eerste waarin dit ja is" if definition.counts.since else "elke maand waarin dit ja is"
        )
        labels = {part.id: part.label for fact in names.facts for part in (fact, *fact.fields)}
        yield Line(f"Over de tijd: {since}, stijgt ‘{labels[definition.counts.fact]}’ met één.")
    if definition.saving:
        month = MONTHS[definition.saving.month - 1]
        yield Line(f"Over de tijd: dit wordt gespaard en komt vrij in {month}, en als het recht stopt.")


def _first_source(definition: Definition) -> Source:
    return [*(row.source for row in definition.rows), *(part.source for part in definition.conditions)][0]


def _shape(names: Names, definition: Definition) -> Iterator[Line]:
    if definition.formula is not None:
        shape = parts.shape_of(definition.type, definition.choice_labels)
        yield Line(names.wording.say(definition.formula, shape), "Regel")
    elif definition.rows:
        yield from _rows(names.wording, definition)
    else:
        yield from _conditions(names.wording, definition)


def _rows(wording: Wording, definition: Definition) -> Iterator[Line]:
    shape = parts.shape_of(definition.type, definition.choice_labels)
    yield Line("De eerste rij die past, geldt:")
    for row in definition.rows:
        then = wording.say(row.value, shape)
        text = f"als {wording.say(row.condition)}, dan {then}" if row.condition else f"in alle andere gevallen: {then}"
        yield Line(text, BULLET, cite=_other(row.source, definition))


def _conditions(wording: Wording, definition: Definition) -> Iterator[Line]:
    need = "Alle voorwaarden moeten kloppen:" if definition.shape == "alle" else "Een van deze voorwaarden is genoeg:"
    yield Line(need)
    for condition in definition.conditions:
        otherwise = f". Zo niet: “{condition.otherwise}”" if condition.otherwise else ""
        yield Line(wording.say(condition.node) + otherwise, BULLET, cite=_other(condition.source, definition))


def _other(source: Source, definition: Definition) -> Cite | None:
    """The source of a row, where it is not that of the whole."""
    return Cite(sentence(source)) if source.key and source != definition.source else None


def _delegated(definition: Definition, delegation: Delegation) -> str:
    limits = parts.bounds_said(definition.type, delegation.bounds)
    room = f", {limits}" if limits else ""
    used = "wat de verordening regelt" if delegation.filled else "wat zonder verordening geldt"
    verb = "moet" if municipal.must(delegation.without) else "mag"
    return f"{municipal.who(delegation.to)} {verb} dit regelen{room}. Hier staat {used}."


# -- the rest --------------------------------------------------------------------------------------------------


def _checks(names: Names) -> Iterator[Block]:
    for check in names.rulebook.checks:
        facts = listed(names.said(id) for id in check.facts)
        lines = (Line(names.wording.say(check.node), "Als"), Line(facts, "Gegevens"))
        yield Item("-", full(check.message), lines)


def _gap(names: Names, gap: Gap) -> Item:
    touched = (Line(listed(names.said(id) for id in gap.touches), "Raakt"),) if gap.touches else ()
    return Item("-", f"{gap.article[:1].upper()}{gap.article[1:]}: {gap.reason}", touched)


def _sources(rulebook: Rulebook, on: date) -> Iterator[Block]:
    """Every source once, by its sentence, with its address on this day."""
    found = {sentence(source): link(source) for source in _all_sources(rulebook) if source.key}
    for text, address in sorted(found.items()):
        lines = (Line(address.replace(VALID_ON, on.isoformat()), tone=QUIET),) if address else ()
        yield Item("-", text[:1].upper() + text[1:], lines)


def _all_sources(rulebook: Rulebook) -> Iterator[Source]:
    for definition in rulebook.definitions:
        yield definition.source
        yield from (row.source for row in definition.rows)
        yield from (condition.source for condition in definition.conditions)
    yield from (table.source for table in rulebook.tables)
