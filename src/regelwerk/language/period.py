"""Whether a case can be decided over a period: the period itself, and the facts that change in it (`verloop`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelwerk.language.casefile import Case
from regelwerk.language.limits import LAST_DATE, PERIOD_YEARS
from regelwerk.language.problem import CaseRefused, Position, Problem
from regelwerk.language.rulebook import Fact, Rulebook

_LAST = date.fromisoformat(LAST_DATE).toordinal()


def refuse_odd_period(start: date, end: date) -> None:
    """Raises CaseRefused for a period without days, or of more years than PERIOD_YEARS."""
    message = hint = ""
    if end <= start:
        message = f"de periode eindigt op {_said(end.toordinal())}, maar begint pas op {_said(start.toordinal())}."
        hint = "`--tot` is de eerste dag die niet meer meetelt, en ligt na `--van`."
    elif end.year - start.year > PERIOD_YEARS:
        message, hint = f"de periode is langer dan {PERIOD_YEARS} jaar.", "Verdeel de periode in stukken."
    if message:
        raise CaseRefused([Problem(Position("periode"), "VELD-BEREIK", message, hint)])


def refuse_odd_course(rulebook: Rulebook, case: Case, start: date, end: date) -> None:
    """Raises CaseRefused for facts that cannot change, or that only have values outside the period."""
    found = list(_problems(rulebook, case, start.toordinal(), end.toordinal()))
    if found:
        raise CaseRefused(found)


def _problems(rulebook: Rulebook, case: Case, start: int, end: int) -> Iterator[Problem]:
    for name, fact, spans in _courses(rulebook, case):
        place = Position(f"{case.file}#{name}")
        if fact.never_changes and len({repr(value) for _, _, value in spans}) > 1:
            message = f"{fact.label}: dit verandert nooit, maar heeft in het verloop meer dan één waarde."
            yield Problem(place, "VELD-TEGENSTRIJDIG", message, "Zet de juiste waarde bij `feiten`.")
        elif spans and all(last <= start or first >= end for first, last, _ in spans):
            whole = _period(min(span[0] for span in spans), max(span[1] for span in spans))
            message = f"{fact.label}: het verloop gaat over {whole}, buiten de periode {_period(start, end)}."
            hint = "Kies een periode waarin deze waarden vallen, of laat ze weg."
            yield Problem(place, "VELD-BEREIK", message, hint)


def outside(rulebook: Rulebook, case: Case, start: date, end: date) -> list[str]:
    """A sentence for each value in the course of a fact that the period leaves out."""
    first, last = start.toordinal(), end.toordinal()
    return [
        f"{fact.label}: wat geldt van {_period(*span[:2])} valt buiten de periode en telt niet mee."
        for _, fact, spans in _courses(rulebook, case)
        for span in spans
        if span[1] <= first or span[0] >= last
    ]


def _courses(rulebook: Rulebook, case: Case) -> Iterator[tuple[str, Fact, list[tuple[int, int, object]]]]:
    known = {rulebook.shown(fact.id): fact for fact in rulebook.facts}
    return ((name, known[name], spans) for name, spans in case.course.items() if name in known)


def refuse_other_case(rulebook: Rulebook, before: Case, after: Case) -> None:
    """Refuses two files that cannot be versions of one case: another regeling, municipality or unchanging fact."""
    found = []
    for key in ("regeling", "gemeente"):
        one, other = getattr(before, key), getattr(after, key)
        if one and other and one != other:
            found.append(_other(after, key, f"de {key} is hier `{other}`, en in {before.file} `{one}`."))
    for fact in (fact for fact in rulebook.facts if fact.never_changes):
        name = rulebook.shown(fact.id)
        one, other = before.facts.get(name), after.facts.get(name)
        if one and other and one != other:
            found.append(_other(after, name, f"{fact.label}: hier {other}, en in {before.file} {one}."))
    if found:
        raise CaseRefused(found)


def _other(case: Case, key: str, message: str) -> Problem:
    hint = "Herzien kan alleen met twee versies van de feiten van dezelfde zaak."
    return Problem(Position(f"{case.file}#{key}"), "VELD-TEGENSTRIJDIG", message, hint)


def _period(start: int, end: int) -> str:
    if end >= _LAST:
        return f"{_said(start)} en later"
    return f"{_said(start)} tot en met {_said(end - 1)}"


def _said(day: int) -> str:
    return date.fromordinal(day).strftime("%d-%m-%Y")
