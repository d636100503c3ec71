"""The steps that describe a case and have it judged. They only note; `Context.judge` resolves and decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from regelwerk.language.problem import did_you_mean
from regelwerk.language.types import number_text, parse_number
from regelwerk.policy.context import Cell, Context, FactSheet, Table, named, value_of
from regelwerk.policy.glossary import Glossary, Term, UnknownTerm, find, index, lookup, suggestion
from regelwerk.policy.values import tidy

#: What a step may fix besides facts; a misspelt one looks like a fact.
_FIXED = ("de peildatum", "de zichtdatum", "de geldigheidsdatum", "de gemeente")


def date_is(name: str) -> Callable[..., None]:
    """A step that fixes one of the dates of the question."""

    def step(context: Context, datum: str) -> None:
        context.dates[name] = context.date(datum)

    return step


def municipality(context: Context, gemeente: str) -> None:
    context.gemeente = context.cell(gemeente)


def profile(context: Context, profiel: str, regeling: str | None = None) -> None:
    """A profile gives way to every fact the scenario gives itself, wherever it stands."""
    cell = context.cell(profiel)
    owner = context.cell(regeling) if regeling else None
    if owner and not context.regeling:
        context.regeling = tidy(owner.text)

    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        if owner and context.name_of_regeling(owner) != glossary.regeling:
            owner.refuse("FF-REGEL", f"beoordeeld wordt {glossary.regeling}, niet {tidy(owner.text)}.")
        for naam, value in named(glossary.profile, cell).feiten.items():
            term = named(glossary.fact, Cell(naam, cell.position))
            sheet.put(term, _assumed(value, term), f"aanname: profiel {tidy(profiel)}")

    context.assumed.append(apply)


def _assumed(value: Any, term: Term) -> Any:
    """A profile's value, written as in a rule file, as a case file writes it."""
    if isinstance(value, list):
        fields = {field.naam: field for field in term.velden}
        return [{name: _assumed(item, fields.get(name, term)) for name, item in record.items()} for record in value]
    if not isinstance(value, str):
        return value
    if term.shape.kind == "ja_nee" and value in ("ja", "nee"):
        return value == "ja"
    if term.shape.kind == "bedrag" and (amount := parse_number(value)) is not None:
        return number_text(amount, 2)
    return None if value == "onbekend" else str(value).removesuffix("%")


def fact(context: Context, feit: str, waarde: str) -> None:
    """`<feit> is <waarde>`; the label of a yes/no fact may itself be such a sentence."""
    cell = context.cell(f"{feit} is {waarde}")

    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        if found := _statement(glossary, cell.text):
            sheet.put(*found)
            return
        try:
            term, text = glossary.fact_and_value(cell.text)
        except UnknownTerm as unknown:
            cell.refuse("FF-VELD", unknown.message, did_you_mean(tidy(feit), _FIXED) or unknown.hint)
        sheet.put(term, value_of(cell.part(text), term))

    context.givens.append(apply)


def statement(context: Context, feit: str) -> None:
    """A yes/no fact written as a sentence, or denied with `niet`."""
    cell = context.cell(feit)

    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        found = _statement(glossary, cell.text)
        if found is None:
            known = lookup(glossary.facts, cell.text)
            message = f"`{known[0]}` is geen ja/nee-feit." if known else f"onbekende stap `Gegeven {cell.text}`."
            cell.refuse("FF-STAP", message, _statement_hint(context, glossary, cell.text, bool(known)))
        sheet.put(*found)

    context.givens.append(apply)


def _statement_hint(context: Context, glossary: Glossary, text: str, known: bool) -> str:
    if known:
        return f"Schrijf `Gegeven {text} is …`."
    return suggestion(glossary.facts, text) or context.suggest("Gegeven", text)


def _statement(glossary: Glossary, text: str) -> tuple[Term, bool] | None:
    """The yes/no fact this sentence is about, and whether it says so or denies it."""
    denied = re.sub(r"\bniet ?", "", text, count=1).strip()
    for sentence, holds in ((text, True), (denied, False)):
        found = lookup(glossary.facts, sentence)
        if len(found) == 1 and found[0].shape.kind == "ja_nee":
            return found[0], holds
    return None


def facts(context: Context, tabel: Table) -> None:
    """A table of facts and their values; a header row is allowed."""
    rows = tabel[1:] if [cell.text.casefold() for cell in tabel[0]] == ["feit", "waarde"] else tabel
    for row in rows:
        if len(row) != 2:
            row[0].refuse("FF-STAP", "deze tabel heeft twee kolommen: feit en waarde.")
        context.givens.append(_fact_row(row[0], row[1]))


def _fact_row(feit: Cell, waarde: Cell) -> Callable[[Glossary, FactSheet], None]:
    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        term = named(glossary.fact, feit)
        sheet.put(term, value_of(waarde, term))

    return apply


def records(context: Context, lijst: str, tabel: Table) -> None:
    """A list fact: the header names its fields, each further row is one record; an empty cell is unknown."""
    cell = context.cell(lijst)

    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        term = _list(glossary, cell)
        fields = index(term.velden)
        columns = [named(lambda text: find(fields, text, f"veld van {term}"), head) for head in tabel[0]]
        sheet.put(term, [_record(columns, row) for row in tabel[1:]])

    context.givens.append(apply)


def _record(columns: list[Term], row: tuple[Cell, ...]) -> dict[str, Any]:
    filled = [(term, cell) for term, cell in zip(columns, row, strict=True) if cell.text.strip()]
    return {term.naam: value_of(cell, term) for term, cell in filled}


def no_records(context: Context, lijst: str) -> None:
    cell = context.cell(lijst)

    def apply(glossary: Glossary, sheet: FactSheet) -> None:
        sheet.put(_list(glossary, cell), [])

    context.givens.append(apply)


def _list(glossary: Glossary, cell: Cell) -> Term:
    term = named(glossary.fact, cell)
    if term.shape.kind != "lijst":
        cell.refuse("FF-STAP", f"`{term}` is geen lijst.", f"Schrijf `Gegeven {tidy(cell.text)} is …`.")
    return term


def judge(context: Context, regeling: str) -> None:
    context.judge(context.cell(regeling))


def judge_tagged(context: Context) -> None:
    """The regeling comes from the tag `@regeling:…` or from the profile."""
    place = context.cell(context.text)
    if not context.regeling:
        hint = "Schrijf `Als <regeling> wordt beoordeeld` of zet `@regeling:…` boven het scenario."
        place.refuse("FF-REGEL", "welke regeling wordt beoordeeld, staat er niet bij.", hint)
    context.judge(Cell(context.regeling, place.position))
