"""Which regelingen a case asks an overview of."""

from __future__ import annotations

from regelwerk.language.casefile import Case
from regelwerk.language.problem import CaseRefused, Position, Problem, brief, did_you_mean, may_be_repeated
from regelwerk.service import Rules


def chosen(rules: Rules, case: Case) -> tuple[str, ...]:
    """The names under `regelingen`; none for all that have something to say. Raises CaseRefused for an unknown one."""
    names, place = case.more.get("regelingen", []), Position(f"{case.file}#regelingen")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        message = "`regelingen` is een lijst van namen van regelingen."
        raise CaseRefused([Problem(place, "VELD-TYPE", message)])
    if wrong := [_unknown(place, name, rules.alone) for name in names if name not in rules.alone]:
        raise CaseRefused(wrong)
    return tuple(names)


def _unknown(place: Position, name: str, known: list[str]) -> Problem:
    hint = did_you_mean(name, known)
    discreet = "" if may_be_repeated(name) else f"onbekende regeling. {hint}".strip()
    return Problem(place, "VELD-ONBEKEND", f"onbekende regeling `{brief(name)}`.", hint, discreet)
