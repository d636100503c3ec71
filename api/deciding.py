"""Between a request and the service: what the service refuses becomes a problem with a pointer."""

from __future__ import annotations

from datetime import date
from typing import Any

from api.problems import Refusal, refusal_of, wrong_at
from api.reading import Filed
from regelwerk import overview, service
from regelwerk.language import answers, concurrence
from regelwerk.language.problem import CaseRefused, Problems
from regelwerk.language.rulebook import Rulebook


def explanation_of(rules: service.Rules, filed: Filed, owner: str | None = None) -> service.Explanation:
    """Decide a filed case, by the verordening that it names, else by that of its owner. Raises Refusal."""
    if filed.regeling == concurrence.REGELING:
        raise wrong_at("/regeling", answers.NOT_ALONE, "VELD-ONBEKEND")
    try:
        return service.decide(
            rules, filed.regeling, filed.case.facts, filed.peildatum, geldigheidsdatum=filed.geldigheidsdatum,
            gemeente=filed.gemeente or owner, herkomst=filed.case.origin, bestand="feiten",
        )  # fmt: skip
    except CaseRefused as refused:
        sent = {"feiten": filed.case.facts, "herkomst": filed.case.origin}
        raise refusal_of(refused.problems, sent) from None
    except Problems:
        raise Refusal("REGELS-FOUT") from None


def overview_of(rules: service.Rules, filed: Filed) -> dict[str, Any]:
    """The overview of a filed case. Raises Refusal."""
    case = filed.case
    try:
        only = overview.chosen(rules, case)
        found = overview.overview(rules, case.facts, filed.peildatum, case.gemeente, case.origin, "feiten")
        return overview.answer(found, only)
    except CaseRefused as refused:
        raise refusal_of(refused.problems, {"feiten": case.facts, "herkomst": case.origin}) from None
    except Problems:
        raise Refusal("REGELS-FOUT") from None


def rulebook_of(rules: service.Rules, regeling: str, day: date, gemeente: str | None) -> Rulebook:
    """The rulebook that an address names. Raises Refusal: not there, or no rules on that day."""
    if regeling not in rules.alone:
        raise Refusal("NIET-GEVONDEN", f"Er is geen regeling met deze naam. Kies uit: {', '.join(rules.alone)}.")
    try:
        return rules.rulebook(regeling, day, gemeente or "")
    except CaseRefused as refused:
        raise refusal_of(refused.problems) from None
    except Problems:
        raise Refusal("REGELS-FOUT") from None
