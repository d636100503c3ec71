"""The steps that say what must come out. Names and values are read before anything is compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from regelwerk.policy.citations import Citation, list_sources, parse
from regelwerk.policy.context import Cell, Context, Mismatch, Table, named, plain, value_of
from regelwerk.policy.difference import explain, step_of
from regelwerk.policy.glossary import Term, UnknownTerm, lookup
from regelwerk.policy.values import rounds_to, same, show, tidy

STATUSES = ("toegekend", "afgewezen", "onbepaald", "berekend")


def right(expected: bool) -> Any:
    """There is a right, or there is none."""

    def step(context: Context, regeling: str | None = None) -> None:
        judged = context.words.regeling
        if not lookup(context.words.outcomes, "recht"):
            context.cell(context.text).refuse("FF-VELD", f"{judged} kent geen besluit `recht`.")
        if regeling and context.name_of_regeling(context.cell(regeling)) != judged:
            context.cell(regeling).refuse("FF-REGEL", f"beoordeeld is {judged}, niet {tidy(regeling)}.")
        got = context.answer["uitkomsten"]["recht"]
        if got is not expected:
            words = {True: "er is recht", False: "er is geen recht", None: "recht is onbekend"}
            raise Mismatch(f"verwacht: {words[expected]}; gekregen: {words[got]}.{_why(context)}")

    return step


def _why(context: Context) -> str:
    """What settled or left open the right: the grounds, or the facts that are missing."""
    answer = context.answer
    lines = [f"grond {ground['naam']}: {ground['tekst']}" for ground in answer["gronden"]]
    lines += [f"ontbreekt: {fact['naam']} ({fact['label']})" for fact in answer["ontbrekend"]]
    return "".join(f"\n    {line}" for line in lines) + _explained(context, "recht")


def _explained(context: Context, naam: str) -> str:
    """The explanation of a name, once per scenario."""
    if naam in context.explained:
        return ""
    context.explained.add(naam)
    return explain(context, naam)


def status(context: Context, status: str) -> None:
    expected = tidy(status).casefold()
    if expected not in STATUSES:
        context.cell(status).refuse("FF-VELD", f"onbekende status `{status}`.", f"Kies uit: {', '.join(STATUSES)}.")
    got = context.answer["status"]
    if got != expected:
        raise Mismatch(f"verwacht: status {expected}; gekregen: {got}.{_why(context)}")


def value(context: Context, begrip: str, waarde: str) -> None:
    """`<begrip> <waarde>`: the value to the last decimal; `<begrip> afgerond <waarde>`: rounded to it."""
    term, cell, is_rounded = _split(context, context.cell(f"{begrip} {waarde}"))
    expected = value_of(cell, term, exact=True)
    shown = show(expected, term.shape)
    got = _value(context, term)
    if is_rounded and not (isinstance(expected, str) and rounds_to(got, expected)):
        raise Mismatch(_differs(context, term, f"afgerond {shown}", got))
    if not is_rounded and not same(expected, got):
        raise Mismatch(_differs(context, term, shown, got))


def _split(context: Context, cell: Cell) -> tuple[Term, Cell, bool]:
    """The name, the value, and whether the word `afgerond` stands between them."""
    try:
        term, text = context.words.outcome_and_value(cell.text)
    except UnknownTerm as unknown:
        cell.refuse("FF-VELD", unknown.message, unknown.hint)
    amount = text.removeprefix("afgerond ")
    if not amount:
        cell.refuse("FF-STAP", f"er staat niet bij wat `{term}` moet zijn.")
    return term, cell.part(amount), amount != text


def _value(context: Context, term: Term) -> Any:
    outcomes = context.answer["uitkomsten"]
    if term.naam in outcomes:
        return outcomes[term.naam]
    step = step_of(context.answer, term.naam)
    if step is None:
        raise Mismatch(f"`{term}` komt in dit besluit niet voor.")
    return step["waarde"]


def _differs(context: Context, term: Term, expected: str, got: Any) -> str:
    name = term.naam if plain(term.label) == plain(term.naam) else f"{term} (`{term.naam}`)"
    message = f"verwacht: {name} is {expected}; gekregen: {show(got, term.shape)}."
    return message + _explained(context, term.naam)


def ground(context: Context, grond: str) -> None:
    """A ground of the refusal, by its name or its sentence."""
    found = _one(context.answer["gronden"], grond, "naam", "tekst")
    if not found:
        raise Mismatch(f"verwacht: grond “{grond}”; {_grounds(context)}")
    context.grounds_named.add(found["naam"])


def grounds(context: Context, tabel: Table) -> None:
    """Exactly these grounds, in any order."""
    cells = [row[0].text for row in tabel]
    wanted = cells[1:] if plain(cells[0]) in ("grond", "gronden") else cells
    for text in wanted:
        ground(context, text)
    no_other_ground(context)


def no_other_ground(context: Context) -> None:
    rest = [item["naam"] for item in context.answer["gronden"] if item["naam"] not in context.grounds_named]
    if rest:
        raise Mismatch(f"verwacht: geen andere grond; gekregen ook: {', '.join(rest)}.")


def open_ground(context: Context, grond: str) -> None:
    """A ground that unknown facts left open."""
    left_open = context.answer["niet_beoordeeld"]
    if not _one(left_open, grond, "naam", "tekst"):
        names = ", ".join(item["naam"] for item in left_open) or "geen"
        raise Mismatch(f"verwacht: “{grond}” niet beoordeeld; niet beoordeeld: {names}.")


def _grounds(context: Context) -> str:
    found = [f"{item['naam']} (“{item['tekst']}”)" for item in context.answer["gronden"]]
    return f"gekregen: {'; '.join(found) or 'geen gronden'}."


def _one(items: Sequence[Mapping[str, Any]], text: str, *keys: str) -> Mapping[str, Any]:
    wanted = plain(text)
    return next((item for item in items if any(plain(str(item.get(key, ""))) == wanted for key in keys)), {})


def follows(context: Context, artikel: str) -> None:
    """A step that settled the outcome rests on this article."""
    citation = _citation(context, artikel)
    deciding = [step for step in context.answer["stappen"] if step["beslissend"]]
    sources = context.sources(deciding)
    if not any(citation.covers(source.fields) for source in sources):
        near = [source for source in sources if Citation(citation.artikel).covers(source.fields)]
        found = list_sources(near or sources) or "geen artikel"
        raise Mismatch(f"verwacht: dit volgt uit {citation}; de beslissende stappen noemen: {found}.")


def value_follows(context: Context, begrip: str, artikel: str) -> None:
    """The step of one name rests on this article."""
    term = named(context.words.outcome, context.cell(begrip))
    citation = _citation(context, artikel)
    step = step_of(context.answer, term.naam)
    sources = context.sources([step] if step else [])
    if not any(citation.covers(source.fields) for source in sources):
        found = list_sources(sources) or "geen artikel"
        raise Mismatch(f"verwacht: {term} volgt uit {citation}; de stap noemt: {found}.")


def _citation(context: Context, artikel: str) -> Citation:
    citation = parse(artikel)
    if citation is None:
        hint = "Schrijf `artikel 10d, vierde lid, Participatiewet`."
        context.cell(artikel).refuse("FF-STAP", f"`{artikel}` is geen verwijzing naar een artikel.", hint)
    return citation


def missing(context: Context, feit: str) -> None:
    """A fact that is still needed, by label, name or place in a list (`medebewoners[0].geboortedatum`)."""
    facts = context.answer["ontbrekend"] if context.decided and not context.decided.refusal else []
    found = _one(facts, feit, "naam", "label") or _one(facts, _name_of(context, feit), "naam")
    if not found:
        names = ", ".join(item["naam"] for item in context.answer["ontbrekend"]) or "niets"
        raise Mismatch(f"verwacht: {tidy(feit)} ontbreekt; er ontbreekt: {names}.")
    context.missing_named.add(found["naam"])


def _name_of(context: Context, feit: str) -> str:
    return feit if "[" in feit else named(context.words.fact, context.cell(feit)).naam


def nothing_missing(context: Context) -> None:
    _no_missing(context, set(), "niets ontbreekt")


def nothing_else_missing(context: Context) -> None:
    _no_missing(context, context.missing_named, "verder ontbreekt niets")


def _no_missing(context: Context, allowed: set[str], expected: str) -> None:
    rest = [item["naam"] for item in context.answer["ontbrekend"] if item["naam"] not in allowed]
    if rest:
        raise Mismatch(f"verwacht: {expected}; er ontbreekt ook: {', '.join(rest)}.")


def reservation(context: Context, tekst: str) -> None:
    """A reservation whose text holds these words."""
    texts = [item["tekst"] for item in context.answer["voorbehouden"]]
    if not any(plain(tekst) in text.casefold() for text in texts):
        raise Mismatch(f"verwacht: een voorbehoud over “{tekst}”; gekregen: {'; '.join(texts) or 'geen'}")


def no_reservation(context: Context) -> None:
    if texts := [item["tekst"] for item in context.answer["voorbehouden"]]:
        raise Mismatch(f"verwacht: geen voorbehoud; gekregen: {'; '.join(texts)}")


def refused(context: Context, melding: str | None = None) -> None:
    """The case itself is refused, because its facts cannot be true together or cannot be read."""
    _ = context.words
    problems = context.decided.refusal if context.decided else []
    if not problems:
        raise Mismatch(f"verwacht: de zaak wordt geweigerd; gekregen: status {context.answer['status']}.")
    if melding and not any(plain(melding) in plain(problem.message) for problem in problems):
        reasons = " ".join(problem.message for problem in problems)
        raise Mismatch(f"verwacht: geweigerd met “{melding}”; gekregen: {reasons}")
