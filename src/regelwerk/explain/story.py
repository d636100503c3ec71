"""From an answer to what is told about it, in order. The terminal and Markdown lay out what this module says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.explain.document import (
    BAD,
    BULLET,
    GOOD,
    OPEN,
    PLAIN,
    QUIET,
    Block,
    Cite,
    Document,
    Item,
    Line,
    Pairs,
    Paragraph,
    Section,
    Table,
    sentence,
)  # fmt: skip
from regelwerk.explain.evidence import amounts, facts, reservations, rules
from regelwerk.explain.lacking import lacking, questions
from regelwerk.explain.lookup import Step, shape_of
from regelwerk.explain.plan import AMOUNT, FACT, Plan, idle, plan, title
from regelwerk.explain.reading import Reading
from regelwerk.explain.reasoning import cited, read, told, value_of
from regelwerk.explain.records import NOTHING, records, why
from regelwerk.explain.text import dates_in, day, listed, show

Answer = Mapping[str, Any]

TONES = {"toegekend": GOOD, "afgewezen": BAD, "onbepaald": OPEN, "berekend": GOOD}
_GUIDE = (
    "Elke stap heeft een nummer. Een nummer tussen haken, zoals [1], verwijst naar een stap. [G1] is een gegeven en "
    "[B1] een bedrag of percentage uit de wet; die staan onder de stappen."
)
_IDLE = (
    "Deze gegevens en stappen zijn wel uitgerekend, maar veranderden de uitkomst niet. U hebt ze niet nodig om het "
    "besluit te begrijpen. Zij staan hier om te laten zien wat is bekeken."
)
#: So many parts of a step that did not decide fit behind it on one line.
_FEW = 3
_ABOUT = "Het teken ≈ betekent: afgerond om te tonen. Gerekend is met de precieze waarde."


def story(answer: Answer) -> Document:
    """Everything there is to tell."""
    made = plan(answer)
    sections = [
        *_short(answer, made), _section("Wie en wat meetelde", records(made)),
        _section("De berekening in het kort", _sums(answer, made)), _steps(made), facts(made), amounts(made),
        reservations(answer, made), _section("Wat voor de uitkomst niet nodig was", _idle(answer, made)), rules(answer),
    ]  # fmt: skip
    return Document(_title(answer), _lead(answer), tuple(section for section in sections if section.blocks))


def digest(answer: Answer) -> Document:
    """What was decided and what is still needed, without the steps."""
    made = plan(answer)
    return Document(_title(answer), _lead(answer), tuple(section for section in _short(answer, made) if section.blocks))


def _section(title: str, blocks: Iterator[Block]) -> Section:
    return Section(title, tuple(blocks))


def _title(answer: Answer) -> str:
    """What was asked for, as the label of the right tells; else the name of the regeling."""
    right = next((str(step["label"]) for step in answer["stappen"] if step["naam"] == "recht"), "")
    named = str(answer["regeling"]).replace("-", " ")
    title = right.removeprefix("Recht op ") if right.startswith("Recht op ") else named
    return title[:1].upper() + title[1:]


def written(iso: str) -> str:
    """An ISO date as readers know it."""
    return day(date.fromisoformat(iso))


# -- what was decided ------------------------------------------------------------------------------------------


def _lead(answer: Answer) -> Line:
    on, grounds = written(answer["peildatum"]), len(answer["gronden"])
    said = {
        "toegekend": f"Toegekend. Op {on} is er recht.",
        "afgewezen": f"Afgewezen. Op {on} is er geen recht. Daarvoor {_are(grounds, 'grond', 'gronden')}.",
        "berekend": f"Berekend voor {on}.",
        "onbepaald": f"Nog niet te bepalen voor {on}.",
    }
    missing = lacking(answer)
    return Line(" ".join([said[answer["status"]], *missing]), tone=TONES[answer["status"]])


def _are(count: int, one: str, more: str) -> str:
    return f"is één {one}" if count == 1 else f"zijn {count} {more}"


def _short(answer: Answer, made: Plan) -> list[Section]:
    return [
        _section("Waar dit over gaat", _head(answer)),
        _section("Uitkomst", _outcomes(answer, made)),
        _section("Gronden van de afwijzing", _grounds(answer, made)),
        _section("Niet beoordeelde gronden", _not_judged(answer, made)),
        _section("Wat nog ontbreekt", questions(answer, made)),
    ]


def _head(answer: Answer) -> Iterator[Block]:
    release, known, gemeente = answer["regelset"]["uitgave"], answer["zichtdatum"], answer["gemeente"]
    used = f"uitgave {release}" if release else "concept, nog niet uitgegeven"
    rows = {
        "Peildatum": f"{written(answer['peildatum'])} (op deze dag zijn de gegevens beoordeeld)",
        "Wet": f"zoals die geldt op {written(answer['geldigheidsdatum'])}",
        "Regels": f"{used}, bekend op {written(known)}" if known else used,
        "Gemeente": gemeente.replace("_", " ").capitalize() if gemeente else "geen; alleen de regels van het Rijk",
    }
    if count := len(answer["voorbehouden"]):
        rows["Voorbehouden"] = f"{count}; ze staan in de uitleg"
    yield Pairs(tuple((name, Line(value)) for name, value in rows.items()))


def _outcomes(answer: Answer, made: Plan) -> Iterator[Block]:
    rows = []
    for name in answer["uitkomsten"]:
        step = made.found.by_name[name]
        tone = {True: GOOD, False: BAD, None: OPEN}[step["waarde"]] if step["type"] == "ja_nee" else PLAIN
        rows.append((step["label"], Line(value_of(step), tone=OPEN if step["waarde"] is None else tone)))
    yield Pairs(tuple(rows))


def _grounds(answer: Answer, made: Plan) -> Iterator[Block]:
    for number, ground in enumerate(answer["gronden"], start=1):
        mark, step = made.marks.get(ground["naam"], ""), made.found.by_name.get(ground["naam"])
        here = sentence(why(made, step)) if step else ""
        where = f"Zie {'stap ' if mark.isdigit() else ''}{mark}." if mark else ""
        lines = (Line("", cite=cited(ground["bron"])), Line(" ".join(part for part in (here, where) if part)))
        yield Item(f"{number}", ground["tekst"], lines, tone=BAD)


def _not_judged(answer: Answer, made: Plan) -> Iterator[Block]:
    if answer["niet_beoordeeld"]:
        yield Paragraph((Line("De afwijzing staat vast zonder deze gronden. Of ook zij gelden, is niet beoordeeld."),))
    for ground in answer["niet_beoordeeld"]:
        why = _unknown_below(made, ground["naam"])
        lines = (Line("", cite=cited(ground["bron"])), *((Line(f"Niet bekend: {listed(why)}."),) if why else ()))
        yield Item("?", f"“{ground['tekst']}”", lines, tone=OPEN)


def _unknown_below(made: Plan, name: str) -> list[str]:
    """The unknown facts and amounts under a condition, by label."""
    found: dict[str, None] = {}
    waiting, seen = [made.found.by_name[name]] if name in made.found.by_name else [], set()
    while waiting:
        step = waiting.pop()
        if step["naam"] in seen or step["status"] != "onbekend":
            continue
        seen.add(step["naam"])
        if step["soort"] in (FACT, AMOUNT):
            found[f"‘{title(made.found, step)}’"] = None
        waiting += reversed(made.found.needed(step))
    return list(found)


# -- how it was decided ----------------------------------------------------------------------------------------


def _steps(made: Plan) -> Section:
    items = [told(made, step, depth) for step, depth in made.steps]
    about = any("≈" in line.text for item in items for line in (*item.lines, Line(item.title)))
    guide = Paragraph((Line(f"{_GUIDE} {_ABOUT}" if about else _GUIDE, tone=QUIET),))
    return Section("Zo is dit bepaald", (guide, *items) if items else ())


def _sums(answer: Answer, made: Plan) -> Iterator[Block]:
    """The sum line by line, in the order of working out; nothing when there is no amount to explain."""
    if answer["status"] == "onbepaald":
        return
    lines = [step for step in made.found.all() if step["beslissend"] and step["soort"] not in (FACT, AMOUNT)]
    money = [step for step in lines if step["type"] == "bedrag"]
    parts = {other["naam"] for step in money for other in made.found.needed(step)}
    chosen = [
        step for step in lines if step in money or (step["naam"] in parts and step["type"] in ("percentage", "getal"))
    ]
    shown = () if answer["status"] == "afgewezen" else answer["uitkomsten"]  # a refusal has no sum of its outcomes
    told = [step for step in chosen if step["waarde"] not in NOTHING or step["naam"] in shown]
    if told and len(told) < len(chosen):
        yield Paragraph((Line("Wat nul is en geen uitkomst, staat hier niet. Alle stappen staan hieronder."),))
    if told:
        rows = tuple(_sum(made, step) for step in told)
        head = ("Stap", "Onderdeel", "Berekening", "Waarde", "Bron")
        yield Table(head, rows, right=frozenset({0, 3}), wide_only=frozenset({4}))


def _sum(made: Plan, step: Step) -> tuple[Line, ...]:
    held = next((row for row in step.get("rijen", ()) if row["gekozen"]), None)
    reading = read(made, step, held["dan"] if held else step.get("formule", ""), step.get("ingevuld", ""))
    source = cited((held or {}).get("bron") or step.get("bron")) or Cite("")
    value = show(step["waarde"], shape_of(step))
    cells = (made.marks[step["naam"]], title(made.found, step), _worked_out(made, reading), value)
    return *(Line(cell) for cell in cells), Line("", cite=source)


def _worked_out(made: Plan, reading: Reading) -> str:
    if added := reading.adds_up():
        return f"opgeteld uit {made.said(added)}"
    taken_over = reading.refers_to()
    mark = made.marks.get(taken_over["naam"], "") if taken_over else ""
    return f"zie {'stap ' if mark.isdigit() else ''}{mark}" if mark else reading.filled()


def _idle(answer: Answer, made: Plan) -> Iterator[Block]:
    groups = idle(made)
    if groups:
        yield Paragraph((Line(_IDLE),))
    for name, parts in groups.items():
        why = f"{made.said(made.found.by_name[name])} staat vast zonder:" if name else "Geen uitkomst gebruikt:"
        yield Item("-", why, tuple(line for part in parts for line in _apart(made, part)))
    if unused := answer["niet_gebruikt"]:
        said = "; ".join(name.replace("_", " ") for name in unused)
        yield Item(
            "-", "Opgegeven, maar op deze datum in geen regel gebruikt:", (Line(sentence(dates_in(said)), tone=QUIET),)
        )


def _apart(made: Plan, steps: list[Step]) -> Iterator[Line]:
    """A step that did not decide; what it was worked out from stands behind it, or below it where that is much."""
    first, *rest = (f"{title(made.found, step)}: {value_of(step)}" for step in steps)
    if len(rest) <= _FEW:
        yield Line(sentence(f"{first} ({'; '.join(rest)})" if rest else first), tone=QUIET)
        return
    yield Line(f"{first}. Uitgerekend met:", tone=QUIET)
    yield from (Line(sentence(part), BULLET, QUIET) for part in rest)


__all__ = ["digest", "story"]
