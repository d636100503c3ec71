"""Which regelingen a case asks an overview of."""

from __future__ import annotations

from regelwerk.language.casefile import Case
from regelwerk.language.problem import CaseRefused, Position, Problem, brief, did_you_mean
from regelwerk.service import Rules


def chosen(rules: Rules, case: Case) -> tuple[str, ...]:
    """The names under `regelingen`; none for all that have something to say. Raises CaseRefused for an unknown one."""
    names, place = case.more.get("regelingen", []), Position(f"{case.file}#regelingen")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        message = "`regelingen` is een lijst van namen van regelingen."
        raise CaseRefused([Problem(place, "VELD-TYPE", message)])
    wrong = [
        Problem(place, "VELD-ONBEKEND", f"onbekende regeling `{brief(name)}`.", did_you_mean(name, rules.regelingen))
        for name in names if name not in rules.regelingen
    ]  # fmt: skip
    if wrong:
        raise CaseRefused(wrong)
    return tuple(names)
