"""What an answer rests on: the facts with who gave them, the amounts with their check, the reservations, the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.explain.document import BAD, OPEN, PLAIN, QUIET, Block, Item, Line, Pairs, Paragraph, Section, sentence
from regelwerk.explain.lookup import Step, field_label, field_shape
from regelwerk.explain.plan import Plan, title
from regelwerk.explain.reasoning import cited, value_of
from regelwerk.explain.text import dates_in, day, show
from regelwerk.language.types import parse_date

#: How a reservation marks an amount that is not known for the date.
ABSENT = " (bedrag_ontbreekt)"

_RESERVATIONS = {
    "bedrag": "Bedragen",
    "lezing": "Eigen lezing van een tekst die ook anders te lezen is",
    "niet_gemodelleerd": "Niet in deze regels opgenomen",
}


# -- facts -----------------------------------------------------------------------------------------------------


def facts(made: Plan) -> Section:
    """The facts that decided, together with those of the same giver; a heading that stays the same stands once."""
    blocks: list[Block] = []
    heading: tuple[Line, ...] = ()
    for group in made.facts.values():
        why = _motivation(group[0])
        own = group[0].get("oordeel")
        above, heading = heading, (Line(_giver(group[0])), *(() if own else why))
        blocks += [Paragraph(heading)] if heading != above else []
        blocks += [_fact(made, step, why if own else ()) for step in group]
    return Section("Gebruikte gegevens", tuple(blocks))


def _motivation(step: Step) -> tuple[Line, ...]:
    if told := (step.get("herkomst") or {}).get("motivering"):
        return (Line(sentence(dates_in(told)), "Motivering"),)
    missing = step.get("oordeel") and step["status"] != "onbekend"
    return (Line("ontbreekt", "Motivering", BAD),) if missing else ()


def _fact(made: Plan, step: Step, why: tuple[Line, ...]) -> Item:
    records = step["waarde"] if step["type"] == "lijst" and step["waarde"] else ()
    lines = [line for number, row in enumerate(records) for line in _record_lines(step, number, row)]
    tone = OPEN if step["status"] == "onbekend" else PLAIN
    return Item(made.marks[step["naam"]], f"{title(made.found, step)}: {value_of(step)}", (*lines, *why), tone=tone)


def _record_lines(step: Step, number: int, row: Mapping[str, Any]) -> Iterator[Line]:
    """A record, and who gave it or how it was judged, as far as that was said of this record."""
    yield Line(_record(step, row), f"{number + 1}")
    own = f"{step['naam']}[{number}]"
    for name, origin in (step.get("herkomst_regels") or {}).items():
        if name == own or name.startswith(f"{own}."):
            about = f"‘{field_label(step, name.removeprefix(f'{own}.'))}’: " if name != own else ""
            why = f" {sentence(dates_in(origin['motivering']))}" if origin.get("motivering") else ""
            yield Line(f"{about}{_giver({**step, 'herkomst': origin, 'oordeel': None}).rstrip(':')}{why}", tone=QUIET)


def _record(step: Step, row: Mapping[str, Any]) -> str:
    fields = {name: (field_label(step, name), field_shape(step, name, str(value))) for name, value in row.items()}
    return "; ".join(f"{label}: {show(row[name], shape)}" for name, (label, shape) in fields.items())


def _giver(step: Step) -> str:
    origin = step.get("herkomst")
    if step["status"] == "onbekend" or not origin:
        return "Nog niet bekend:"
    judgement = "Oordeel van een mens. " if step.get("oordeel") else ""
    source, role = dates_in(origin.get("bron", "")), origin.get("rol", "")
    if source.startswith("aanname"):
        return f"{judgement}{sentence(source)} Dit is aangenomen en niet vastgesteld:"
    together = ", in één antwoord: geen van deze" if origin.get("vraaggroep") else ""
    if not role and source in ("", "zaak"):
        return f"{judgement}Uit de zaak{together}; wie dit gaf, is niet vastgelegd:"
    said = f"Gegeven door: {role}" if role else f"Bron: {source}"
    when = f", {_day(origin['datum'])}" if origin.get("datum") else ""
    return f"{judgement}{said}{when}{f' (bron: {source})' if role and source else ''}{together}."


def _day(text: str) -> str:
    found = parse_date(text)
    return day(date.fromisoformat(found.isoformat())) if found else text


# -- amounts ---------------------------------------------------------------------------------------------------


def amounts(made: Plan) -> Section:
    """The amounts of the law that decided, from when they hold and whether they were checked."""
    return Section("Gebruikte bedragen en percentages", tuple(_amount(made, step) for step in made.amounts))


def _amount(made: Plan, step: Step) -> Item:
    source = Line("", "Bron", QUIET, cited(step.get("bron")), step["naam"], step.get("plaats", ""))
    heading = f"{title(made.found, step)}: {value_of(step)}"
    if step["waarde"] is None:
        lines = (Line("Voor deze datum is geen bedrag bekend. Een ouder bedrag gebruiken wij niet.", tone=OPEN), source)
        return Item(made.marks[step["naam"]], heading, lines, tone=OPEN)
    checked = step["verificatie"] == "geverifieerd"
    since = f"Geldt vanaf {_day(step['vanaf'])}. {'Geverifieerd.' if checked else 'Nog niet geverifieerd.'}"
    found = Line(dates_in(step["gevonden_in"]), "Gevonden in", QUIET)
    return Item(made.marks[step["naam"]], heading, (Line(since, tone=PLAIN if checked else OPEN), found, source))


# -- reservations and rules ------------------------------------------------------------------------------------


def reservations(answer: Mapping[str, Any], made: Plan) -> Section:
    """What the reader should know before relying on this."""
    blocks: list[Block] = []
    for kind, heading in _RESERVATIONS.items():
        if found := [item for item in answer["voorbehouden"] if item["soort"] == kind]:
            blocks.append(Paragraph((Line(heading + ":"),)))
            blocks += _told(found, made)
    return Section("Voorbehouden", tuple(blocks))


def _told(found: list[Mapping[str, Any]], made: Plan) -> Iterator[Block]:
    for item in found:
        mark = made.marks.get(item["naam"] or "")
        if item["soort"] == "lezing" and mark:
            said = f"{made.said(made.found.by_name[item['naam']])}: de uitleg staat bij stap {mark}."
            yield Item("-", said, (Line("", cite=cited(item["bron"])),))
        else:
            text = sentence(dates_in(item["tekst"].replace(ABSENT, "")))
            yield Item("-", text + (f" Zie {mark}." if mark else ""))


def rules(answer: Mapping[str, Any]) -> Section:
    """Which rules were used, so that the decision can be repeated."""
    used = answer["regelset"]
    pairs = Pairs((
        ("Uitgave", Line(used["uitgave"] or "concept, nog niet uitgegeven")),
        ("Kenmerk", Line(f"{used['hash'][:12]} (begin van de sha256 over alle bestanden)")),
        ("Regelwerk", Line(f"versie {used['motorversie']}")),
    ))  # fmt: skip
    files = tuple((file["sha256"][:8], Line(file["pad"], tone=QUIET)) for file in used["bestanden"])
    return Section("Gebruikte regels", (pairs, Pairs(files)))
