"""An overview as a document in Dutch: what there is for this person, what works on what, what is still to be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from regelwerk.explain.document import (
    BAD,
    BULLET,
    OPEN,
    PLAIN,
    QUIET,
    Block,
    Document,
    Item,
    Line,
    Pairs,
    Paragraph,
    Section,
    Table,
    sentence,
)  # fmt: skip
from regelwerk.explain.evidence import ABSENT
from regelwerk.explain.reasoning import cited
from regelwerk.explain.story import TONES
from regelwerk.explain.text import Shape, dates_in, day, listed, show
from regelwerk.language.concurrence import REGELING
from regelwerk.language.shapes import RELATIONS

Answer = Mapping[str, Any]

#: The groups of the overview, in order: the statuses with the heading over them.
GROUPS: Final = {
    "toegekend": "Toegekend",
    "onbepaald": "Nog niet bepaald",
    "afgewezen": "Afgewezen",
    "geweigerd": "Feiten die niet kloppen",
    "berekend": "Berekend",
}
TABLES: Final = {
    "werkgever": "Per maand voor de werkgever",
    "werkgever_per_jaar": "Per jaar voor de werkgever",
    "persoon": "Per maand voor deze persoon",
}
_UNSEEN: Final = {
    "geen_feiten": "Niet bekeken, want de zaak geeft geen feit dat alleen deze regeling vraagt",
    "geen_regels": "Geen regels op deze dag",
}
#: So many outcomes of a regeling, and so many questions, are shown before the reader asks for more.
_OUTCOMES, _QUESTIONS = 4, 10
_SAYS_NOTHING: Final = (None, False, "0.00", "geen")
_WAYS: Final = {"ja_nee": "ja of nee", "datum": "datum", "lijst": "lijst", "percentage": "procent"}


def overview_story(answer: Answer, questions: int = _QUESTIONS) -> Document:
    """The whole overview, with the first questions. Shows what is in the answer and nothing else."""
    sections = [
        *(Section(title, tuple(_group(answer, status))) for status, title in GROUPS.items()),
        Section("Wat met elkaar te maken heeft", tuple(_relations(answer))),
        Section("Na te kijken", tuple(map(_contradiction, answer["tegenspraak"]))),
        *(Section(title, tuple(_table(answer["tabellen"].get(name, ())))) for name, title in TABLES.items()),
        Section("Beantwoord door een andere regeling", tuple(_answered(answer))),
        Section("Nog te vragen", tuple(_questions(answer, questions))),
        Section("Niet in dit overzicht", tuple(_unseen(answer))),
    ]
    return Document("Overzicht", _lead(answer), tuple(section for section in sections if section.blocks))


def overview_questions(answer: Answer) -> Document:
    """All questions that are still open."""
    blocks = tuple(_questions(answer, len(answer["vragen"])))
    none = (Paragraph((Line("Er hoeft niets meer te worden gevraagd."),)),)
    return Document("Nog te vragen", _lead(answer), (Section("In deze volgorde", blocks or none),))


def _lead(answer: Answer) -> Line:
    counts = Counter(one["status"] for one in answer["regelingen"])
    names = {status: title.lower() for status, title in GROUPS.items()} | {"geweigerd": "geweigerd"}
    parts = [f"{counts[status]} {names[status]}" for status in GROUPS if counts[status]]
    asked = len(answer["vragen"])
    parts += [f"{asked} {'vraag' if asked == 1 else 'vragen'} open"] if asked else []
    when = day(date.fromisoformat(answer["peildatum"]))
    where = f" in {answer['gemeente'].replace('_', ' ').title()}" if answer["gemeente"] else ""
    return Line(f"Op {when}{where}: {listed(parts)}." if parts else f"Op {when}{where}: geen regelingen.")


# -- regelingen --------------------------------------------------------------------------------------------


def _group(answer: Answer, status: str) -> Iterator[Block]:
    for one in answer["regelingen"]:
        if one["status"] == status:
            yield Item(BULLET, one["label"], tuple(_lines(answer, one)), tone=TONES.get(status, BAD))


def _lines(answer: Answer, one: Answer) -> Iterator[Line]:
    for problem in one.get("weigering", ()):
        yield Line(f"{sentence(problem['melding'])} {problem['raad'] or ''}")
        yield Line(", ".join(problem["feiten"]), "Feiten" if len(problem["feiten"]) > 1 else "Feit", QUIET)
    for ground in one.get("gronden", ()):
        yield Line(ground["tekst"], cite=cited(ground["bron"]))
    for route in one.get("andere_routes", ()):
        maybe = "" if route["waarde"] else " (hangt nog af van een antwoord)"
        yield Line(f"{route['tekst']}{maybe}.", "Wel", cite=cited(route["bron"]))
    if not _is_shut_out(answer, one["regeling"]):
        yield from list(_outcomes(one))[:_OUTCOMES]
    if count := one.get("open_vragen"):
        yield Line(f"nog {count} {'vraag' if count == 1 else 'vragen'}", tone=OPEN)
    for text in one.get("niet_bekend", ()):
        yield Line(text.replace(ABSENT, ""), "Niet bekend", OPEN)


def _is_shut_out(answer: Answer, regeling: str) -> bool:
    """Whether another regeling leaves nothing of this one."""
    return any(one["soort"] == "sluit_uit" and one["met"] == regeling and one["waarde"] for one in answer["samenloop"])


def _outcomes(one: Answer) -> Iterator[Line]:
    """What says something: no right that the heading already tells, no amount of nothing, no plain no.

    Without a right only what its rule files name: who is not ill today may well be covered when he falls ill.
    """
    all_of_them = one["status"] != "afgewezen"
    for outcome in one.get("uitkomsten", ()):
        value, told = outcome["waarde"], all_of_them or outcome["naam"] in one["zonder_recht"]
        if told and outcome["naam"] != "recht" and value not in _SAYS_NOTHING and not isinstance(value, list):
            if one["status"] in ("toegekend", "berekend"):
                yield Line(_value(outcome, value), outcome["label"])
            else:
                yield Line(f"{outcome['label']}: {_value(outcome, value)}")


def _value(described: Answer, value: Any) -> str:
    shape = Shape(described.get("type") or "", described.get("eenheid") or "", tuple(described["waarden"].items()))
    return dates_in(show(value, shape))


# -- relations ---------------------------------------------------------------------------------------------


def _relations(answer: Answer) -> Iterator[Block]:
    found = sorted(answer["samenloop"], key=lambda one: RELATIONS.index(one["soort"]))
    for one in found:
        if one["waarde"]:
            yield Item(BULLET, sentence(one["tekst"]), tuple(_why(one)))
    if waiting := [one["tekst"] for one in found if one["waarde"] is None]:
        yield Paragraph((Line("Dit hangt nog af van een antwoord:"), *(Line(text, BULLET, QUIET) for text in waiting)))


def _why(one: Answer) -> Iterator[Line]:
    yield Line("", cite=cited(one["bron"]))
    if one["toelichting"]:
        yield Line(one["toelichting"], tone=QUIET)
    if one["lezing"]:
        yield Line(f"{one['lezing']['reden']} Anders gelezen: {one['lezing']['anders']}", "Lezing", QUIET)


def _contradiction(one: Answer) -> Item:
    if "feit" not in one:
        return Item("!", sentence(one["tekst"]), tuple(_why(one)), tone=OPEN)
    given, computed = (_value(one, one[key]) for key in ("gegeven", "berekend"))
    title = f"{one['label']}: de zaak zegt ‘{given}’, uit de andere feiten volgt ‘{computed}’."
    return Item("!", title, (Line(one["feit"], "Feit"), *_why(one)), tone=OPEN)


# -- tables and facts --------------------------------------------------------------------------------------


def _table(rows: Sequence[Answer]) -> Iterator[Block]:
    shown = [row for row in rows if row["waarde"] != "0.00" or row["telt"] == "totaal"]
    if not shown:
        return
    signs = {"plus": "+", "min": "−", "totaal": "="}
    cells = tuple(
        (Line(row["tekst"]), Line(signs[row["telt"]]), Line(show(row["waarde"], Shape("bedrag", ""))),
         Line(row["bron"]["tekst"]))
        for row in shown
    )  # fmt: skip
    yield Table(("Post", "", "Bedrag", "Bron"), cells, right=frozenset({1, 2}))
    notes = [f"{row['tekst']}: {note}" for row in shown for note in _notes(row)]
    if notes:
        yield Paragraph(tuple(Line(note, BULLET, QUIET) for note in notes))


def _notes(row: Answer) -> Iterator[str]:
    if row["toelichting"]:
        yield row["toelichting"]
    if row["lezing"]:
        yield f"{row['lezing']['reden']} Anders gelezen: {row['lezing']['anders']}"


def _answered(answer: Answer) -> Iterator[Block]:
    if found := answer["afgeleid"]:
        yield Pairs(tuple(
            (one["label"], Line(_value(one, one["waarde"]), cite=cited(one["bron"]))) for one in found
        ))  # fmt: skip


def _unseen(answer: Answer) -> Iterator[Block]:
    for reason, text in _UNSEEN.items():
        labels = [one["label"] for one in answer["niet_getoond"] if one["reden"] == reason]
        if labels:
            yield Paragraph((Line(f"{text}: {listed(labels)}.", tone=QUIET),))


# -- questions ---------------------------------------------------------------------------------------------


def _questions(answer: Answer, most: int) -> Iterator[Block]:
    labels = {one["regeling"]: one["label"] for one in answer["regelingen"]} | {REGELING: "Het bedrag per maand"}
    asked = answer["vragen"]
    for number, item in enumerate(asked[:most], start=1):
        needed = listed(labels[name] for name in item["regelingen"])
        yield Item(f"{number}", item["vraag"], (Line(_way(item), tone=PLAIN), Line(needed, "Voor", QUIET)), tone=OPEN)
    if len(asked) > most:
        left = len(asked) - most
        text = f"En nog {left} {'vraag' if left == 1 else 'vragen'}; `regelwerk overzicht` toont ze met --vragen."
        yield Paragraph((Line(text, tone=QUIET),))


def _way(item: Answer) -> str:
    """The name of a fact with what can be answered."""
    words = item.get("waarden") or {}
    kind = _WAYS.get(item.get("type", "")) or item.get("eenheid") or item.get("type", "")
    return f"{item['naam']}: {', '.join(words) or kind}".removesuffix(": ")
