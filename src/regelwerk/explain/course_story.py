"""A period as a document in Dutch: what is decided from when to when and why, and the table of months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from regelwerk.explain.document import BULLET, QUIET, Document, Item, Line, Paragraph, Section, Table, sentence
from regelwerk.explain.story import TONES
from regelwerk.explain.text import Shape, dates_in, day, show

Answer = Mapping[str, Any]


def course_story(answer: Answer) -> Document:
    """The whole period. Shows what is in the answer (see `course`) and nothing else."""
    sections = [Section("Verloop", tuple(_spans(answer)))]
    if answer["totalen"] or _columns(answer):
        sections.append(Section("Per maand", (_legend(answer), _table(answer), *_notes(answer))))
    sections += [Section(f"Gespaard: {label(answer, name)}", (_pot(answer, name),)) for name in answer["sparen"]]
    if answer["lezingen"]:
        sections.append(Section("Zo lezen wij de wet", (Paragraph(tuple(map(_reading, answer["lezingen"]))),)))
    if answer["meldingen"]:
        sections.append(Section("Let op", (Paragraph(tuple(Line(text, BULLET) for text in answer["meldingen"])),)))
    title = answer["regeling"].replace("-", " ").replace("_", " ")
    return Document(title, Line(sentence(f"de dagen van {period(answer)}")), tuple(sections))


def _reading(one: Mapping[str, str]) -> Line:
    return Line(f"{one['label']}: {one['reden']} Anders gelezen: {one['anders']}", BULLET)


def label(answer: Answer, name: str) -> str:
    return str(answer["begrippen"][name]["label"])


def period(part: Mapping[str, Any]) -> str:
    """`1 maart 2026 tot en met 5 maart 2026`, or the one day."""
    first, last = date.fromisoformat(part["van"]), _last(part)
    return day(first) if first == last else f"{day(first)} tot en met {day(last)}"


def _last(part: Mapping[str, Any]) -> date:
    return date.fromisoformat(part["tot"]) - timedelta(days=1)


def shown(answer: Answer, name: str, value: Any) -> str:
    """A value as a reader knows it; one for each record of a list beside each other."""
    described = answer["begrippen"][name]
    shape = Shape(described["type"], described["eenheid"] or "", tuple((described["waarden"] or {}).items()))
    if isinstance(value, list):
        return " / ".join(show(one, shape) for one in value) or "-"
    return dates_in(show(value, shape))


# -- spans -------------------------------------------------------------------------------------------------


def _spans(answer: Answer) -> Iterator[Item]:
    before: Mapping[str, Any] = {}
    for span in answer["spannen"]:
        lines = [Line(cause["tekst"], "Omdat") for cause in span["oorzaken"]]
        values = span["uitkomsten"]
        lines += [
            Line(_value(answer, name, value, before), label(answer, name))
            for name, value in values.items()
            if not before or value != before.get(name)
        ]
        lines += [Line(f"{ground['tekst']} ({ground['bron']['tekst']})", "Grond") for ground in span["gronden"]]
        lines += [Line(item["vraag"], "Ontbreekt") for item in span["ontbrekend"]]
        yield Item(BULLET, f"{period(span)}: {span['status']}", tuple(lines), tone=TONES[span["status"]])
        before = values


def _value(answer: Answer, name: str, value: Any, before: Mapping[str, Any]) -> str:
    now = shown(answer, name, value)
    return f"{now} (eerst {shown(answer, name, before[name])})" if name in before else now


# -- months ------------------------------------------------------------------------------------------------


def _columns(answer: Answer) -> list[str]:
    """The columns of the table: first what is shown whole, then what is divided."""
    described = answer["begrippen"]
    whole = [name for name, one in described.items() if one["maandoverzicht"] == "stand" and _is_there(answer, name)]
    return [*whole, *(name for name, one in described.items() if one["maandoverzicht"] == "deel")]


def _is_there(answer: Answer, name: str) -> bool:
    """Whether there is a value in some part of some month: not only lists without records."""
    parts = [part for month in answer["maanden"] for part in month["delen"]]
    return any(part["standen"].get(name, []) != [] for part in parts)


def _legend(answer: Answer) -> Paragraph:
    lines = []
    for number, name in enumerate(_columns(answer), start=1):
        described = answer["begrippen"][name]
        whole = described["maandoverzicht"] == "stand" and described["type"] == "bedrag"
        each = f", voor elke regel van ‘{described['voor_elke']}’".replace("_", " ") if described["voor_elke"] else ""
        lines.append(Line(f"{described['label']}{', per hele maand' if whole else ''}{each}", f"[{number}]"))
    return Paragraph(tuple(lines))


def _table(answer: Answer) -> Table:
    columns = _columns(answer)
    head = ("Maand", "Dagen", *(f"[{number}]" for number in range(1, len(columns) + 1)))
    rows = [row for month in answer["maanden"] for row in _month(answer, month, columns)]
    sums = answer["totalen"]
    total = ["Samen", "", *(shown(answer, name, sums[name]) if name in sums else "" for name in columns)]
    lines = tuple(tuple(Line(cell) for cell in row) for row in [*rows, total])
    return Table(head, lines, right=frozenset(range(len(head))))


def _month(answer: Answer, month: Mapping[str, Any], columns: list[str]) -> Iterator[list[str]]:
    """A row for each part; under a part of a month the amounts for the whole month; then the sum of the parts."""
    parts, first = month["delen"], day(date.fromisoformat(f"{month['maand']}-01")).partition(" ")[2]
    for number, part in enumerate(parts):
        days = f"{part['van'][8:].lstrip('0')}-{_last(part).day}"
        values = {**part["standen"], **part["bedragen"]}
        cells = [shown(answer, name, values[name]) if name in values else "" for name in columns]
        yield ["" if number else first, days, *cells]
        if part["dagen"] < month["dagen"]:
            whole = part["per_maand"]
            cells = [shown(answer, name, whole[name]) if name in whole else "" for name in columns]
            yield ["", f"{part['dagen']}/{month['dagen']} van", *cells]
    if len(parts) > 1:
        sums = month["bedragen"]
        yield ["", "samen", *(shown(answer, name, sums[name]) if name in sums else "" for name in columns)]


def _notes(answer: Answer) -> Iterator[Paragraph]:
    if any(part["dagen"] < month["dagen"] for month in answer["maanden"] for part in month["delen"]):
        text = ("Een deel van een maand telt naar kalenderdagen. Onder zo'n deel staat welk deel het is, en het bedrag "
                "voor de hele maand.")  # fmt: skip
        yield Paragraph((Line(text, tone=QUIET),))


# -- saving ------------------------------------------------------------------------------------------------


def _pot(answer: Answer, name: str) -> Paragraph:
    pot = answer["sparen"][name]
    lines = [line for month in answer["maanden"] for line in _paid(answer, name, month["sparen"][name])]
    last = day(_last(answer))
    lines.append(Line(f"nog gespaard op {last}: {shown(answer, name, pot['tegoed'])}", BULLET))
    if pot["begin_onbekend"]:
        first = day(date.fromisoformat(answer["van"]))
        lines.append(Line(f"wat vóór {first} is gespaard, is hier niet bekend en staat er niet bij", BULLET))
    lines.append(Line(pot["bron"], "Bron", QUIET))
    return Paragraph(tuple(lines))


def _paid(answer: Answer, name: str, month: Mapping[str, Any]) -> Iterator[Line]:
    if month["reden"]:
        when = day(date.fromisoformat(month["dag"]))
        why = "het recht stopt" if month["reden"] == "einde" else "wat tot dan is gespaard"
        amount = month["uitbetaald"]
        said = "hoeveel er vrijkomt, is onbekend" if amount is None else f"{shown(answer, name, amount)} komt vrij"
        yield Line(f"{when}, {why}: {said}", BULLET)
