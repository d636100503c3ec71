"""A revision as a document in Dutch: what was paid too much or too little, month by month, and by which facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.explain.course_story import label, period, shown
from regelwerk.explain.document import BAD, BULLET, GOOD, OPEN, QUIET, Document, Item, Line, Paragraph, Section
from regelwerk.explain.document import sentence as _sentence
from regelwerk.explain.text import day

Answer = Mapping[str, Any]


def revision_story(answer: Answer) -> Document:
    """The whole revision. Shows what is in the answer (see `revision`) and nothing else."""
    title = answer["regeling"].replace("-", " ").replace("_", " ")
    sections = [Section("Samen", tuple(_sums(answer)))]
    if answer["maanden"]:
        sections.append(Section("Per maand", tuple(_months(answer))))
    lead = Line(_sentence(f"herziening over {period(answer)}"))
    return Document(f"{title}: herziening", lead, tuple(sections))


def _sums(answer: Answer) -> Iterator[Item | Paragraph]:
    for name, sums in answer["totalen"].items():
        yield Item(BULLET, _change(answer, name, sums), tone=_tone(sums["verschil"]))
    if answer["maanden"]:
        text = "Dit is het verschil tussen wat eerst is beslist en wat juist is. Terugvorderen is een apart besluit."
        yield Paragraph((Line(text, tone=QUIET),))


def _months(answer: Answer) -> Iterator[Item]:
    for month in answer["maanden"]:
        lines = [Line(_change(answer, name, one), BULLET) for name, one in month["bedragen"].items()
                 if one["oud"] != one["nieuw"]]  # fmt: skip
        lines += [Line(_cause(cause), "Door") for cause in month["oorzaken"]]
        title = day(date.fromisoformat(f"{month['maand']}-01")).partition(" ")[2]
        yield Item("", title, tuple(lines))


def _cause(cause: Mapping[str, str]) -> str:
    change = f" (eerst {cause['oud']}, nu {cause['nieuw']})" if cause["oud"] != cause["nieuw"] else ""
    return f"{cause['label']}{change}"


def _change(answer: Answer, name: str, one: Mapping[str, Any]) -> str:
    if one["oud"] == one["nieuw"]:
        return f"{label(answer, name)}: geen verschil"
    difference = one["verschil"]
    amounts = f"{shown(answer, name, one['oud'])} wordt {shown(answer, name, one['nieuw'])}"
    if difference is None:
        return f"{label(answer, name)}: {amounts}, verschil onbekend"
    word = "te veel" if difference.startswith("-") else "te weinig"
    return f"{label(answer, name)}: {amounts}, {shown(answer, name, difference.removeprefix('-'))} {word}"


def _tone(difference: str | None) -> str:
    return OPEN if difference is None else BAD if difference.startswith("-") else GOOD
