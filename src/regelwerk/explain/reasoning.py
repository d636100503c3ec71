"""Tells one step: its value, the rule with labels, the same filled in, conditions and rows with why, the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain import lookup
from regelwerk.explain.document import BAD, GOOD, OPEN, PLAIN, QUIET, Cite, Item, Line
from regelwerk.explain.lookup import Step
from regelwerk.explain.plan import Plan, title
from regelwerk.explain.reading import Reading
from regelwerk.explain.text import dates_in, show
from regelwerk.explain.wording import rounding
from regelwerk.language.municipal import who

_TONES = {True: GOOD, False: BAD, None: OPEN}
_KINDS = {
    "uitzondering": "Dit is een uitzondering.",
    "samenloop": "Dit regelt de samenloop met een andere regeling.",
    "hardheidsclausule": "Dit is een hardheidsclausule.",
}


def told(made: Plan, step: Step, depth: int) -> Item:
    """A deciding step as an item of the explanation."""
    heading = f"{title(made.found, step)}: {value_of(step)}"
    return Item(made.marks[step["naam"]], heading, tuple(_lines(made, step)), depth)


def value_of(step: Step) -> str:
    """The value with its unit; `per maand` is left out where the label says so already."""
    shape = lookup.shape_of(step)
    return show(step["waarde"], shape, per=f"per {shape.per}" not in step["label"])


def cited(source: Mapping[str, Any] | None) -> Cite | None:
    """The article of a step; an example that was made up says so."""
    if not source:
        return None
    made_up = " (verzonnen voorbeeld)" if source.get("fictief") == "ja" else ""
    return Cite(source["tekst"] + made_up, source.get("url", ""))


def read(made: Plan, step: Step, text: str, given: str, compared: list[Any] | None = None) -> Reading:
    """A formula of a step, ready to be told."""
    return Reading(made, step, text, given, lookup.shape_of(step), compared or [])


# -- lines of a step -------------------------------------------------------------------------------------------


def _lines(made: Plan, step: Step) -> Iterator[Line]:
    if step["soort"] in _KINDS:
        yield Line(_KINDS[step["soort"]])
    if "rijen" in step:
        yield from _rows(made, step)
    elif "voorwaarden" in step:
        yield from _conditions(made, step)
    elif "formule" in step:
        yield from _formula(made, step)
    if delegated := step.get("delegatie"):
        yield Line(_delegation(delegated, is_open=step["status"] == "onbekend"))
    if remark := step.get("toelichting"):
        yield Line(remark, "Toelichting", QUIET)
    if reading := step.get("lezing"):
        yield Line(f"{reading['reden']} Het kan ook anders: {dates_in(reading['anders'])}", "Eigen lezing", OPEN)
    yield Line("", "Bron", QUIET, cited(_source(step)), step["naam"], step["plaats"])


def _source(step: Step) -> Mapping[str, Any] | None:
    """The article of the row that held, else of the step."""
    held = next((row for row in step.get("rijen", ()) if row["gekozen"]), None)
    return (held or {}).get("bron") or step.get("bron")


def _delegation(delegated: Mapping[str, Any], is_open: bool) -> str:
    rule = "verordening" if delegated["aan"] == "gemeenteraad" else "beleidsregel"
    verb = "moet" if is_open and not delegated["ingevuld"] else "mag"
    said = f"{who(delegated['aan'])} {verb} dit regelen in een {rule}."
    if delegated["ingevuld"]:
        return f"{said} Die {rule} is hier gebruikt."
    if is_open:
        return f"{said} Er is geen {rule} gebruikt."
    return f"{said} Er is geen {rule} gebruikt; dit is wat zonder {rule} geldt."


def _formula(made: Plan, step: Step) -> Iterator[Line]:
    reading = read(made, step, step["formule"], step["ingevuld"], step.get("vergelijkingen"))
    if not reading.is_fixed():
        yield Line(reading.rule(), "Regel")
    yield from here_of(reading, step, step.get("afronding"))


def here_of(reading: Reading, step: Step, rounded: Mapping[str, Any] | None) -> Iterator[Line]:
    """The rule filled in with what was found; nothing where that only repeats the value."""
    shape = lookup.shape_of(step)
    found = "; ".join(reading.findings())
    if step["type"] == "ja_nee" or step["status"] == "onbekend":
        yield from [Line(found, "Hier")] if found else _unknown(reading, step)
        return
    value = show(step["waarde"], shape)
    before = show(rounded["voor"], shape) if rounded else value
    filled = reading.before_rounding() if rounded else reading.filled()
    result = "" if filled == before else f"{filled} = {before}"
    if found:
        yield Line(f"{found}, dus {value}", "Hier")
    elif result:
        yield Line(result, "Hier")
    if rounded:
        how = rounding(rounded["soort"], rounded["stap"], shape)
        yield Line(
            f"van {before} naar {value} ({how})" if before != value else f"{before} blijft gelijk ({how})", "Afronding"
        )


def _unknown(reading: Reading, step: Step) -> Iterator[Line]:
    """A sum that cannot be worked out yet, as far as its values are known."""
    if step["status"] == "onbekend" and not reading.is_bare() and not reading.is_fixed():
        here = reading.before_rounding() or reading.filled()
        if here != "onbekend":
            yield Line(here, "Hier", OPEN)


# -- conditions ------------------------------------------------------------------------------------------------


def _conditions(made: Plan, step: Step) -> Iterator[Line]:
    conditions, own = step["voorwaarden"], (cited(step.get("bron")) or Cite("")).text
    is_right = any("zo_niet" in condition for condition in conditions)
    yield Line(_demand(step["eis"], len(conditions), is_right))
    words = {True: "voldaan", False: "niet voldaan"} if is_right else {True: "klopt", False: "klopt niet"}
    readings = [read(made, step, part["als"], part["ingevuld"], part.get("vergelijkingen")) for part in conditions]
    counts = Counter(said for reading in readings if not reading.is_bare() for said in reading.findings())
    for condition, reading in zip(conditions, readings, strict=True):
        why = [said for said in reading.findings() if counts[said] == 1]
        cite = cited(condition.get("bron"))
        shown = cite if cite and (is_right or cite.text != own) else None
        lead = words.get(condition["waarde"], "onbekend")
        yield Line(reading.rule() + _between(why), lead, _TONES[condition["waarde"]], shown)
    if shared := [said for said, count in counts.items() if count > 1]:
        yield Line("; ".join(shared), "Hier")


def _between(found: list[str]) -> str:
    return f" ({'; '.join(found)})" if found else ""


def _demand(shape: str, count: int, is_right: bool) -> str:
    if shape == "een_van":
        return "Een van deze voorwaarden is genoeg:"
    if is_right:
        which = {1: "deze voorwaarde", 2: "beide voorwaarden"}.get(count, f"alle {count} voorwaarden")
        return f"Aan {which} moet zijn voldaan:"
    return "Alle voorwaarden moeten kloppen:"


# -- rows of a table -------------------------------------------------------------------------------------------


def _rows(made: Plan, step: Step) -> Iterator[Line]:
    yield Line("De eerste rij die past, geldt:")
    own = cited(_source(step)) or Cite("")
    for row in step["rijen"]:
        yield _row(made, step, row, own)
        if row["gekozen"]:
            break
    if left := len(step["rijen"]) - row["nr"]:
        rest = "De rij hierna is" if left == 1 else f"De {left} rijen hierna zijn"
        yield Line(f"{rest} niet meer nodig.", tone=QUIET)
    if row["gekozen"]:
        reading = read(made, step, row["dan"], step["ingevuld"])
        yield from here_of(reading, step, step.get(f"afronding_rij_{row['nr']}"))


def _row(made: Plan, step: Step, row: Mapping[str, Any], own: Cite) -> Line:
    then = read(made, step, row["dan"], row["dan"]).rule()
    cite = cited(row.get("bron"))
    cite = cite if cite and cite.text != own.text else None
    if "als" not in row:
        lead, tone = ("past", GOOD) if row["gekozen"] else ("onbekend", OPEN)
        return Line(f"in alle andere gevallen: {then}", lead, tone, cite)
    reading = read(made, step, row["als"], row["ingevuld"], row.get("vergelijkingen"))
    why = [] if reading.is_bare() else reading.findings()
    lead = {True: "past", False: "past niet", None: "onbekend"}[row["waarde"]]
    tone = PLAIN if row["waarde"] is False else _TONES[row["waarde"]]
    return Line(f"als {reading.rule()}, dan {then}{_between(why)}", lead, tone, cite)
