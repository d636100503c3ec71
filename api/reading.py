"""A request's body to a case: strict from the first byte, with every mistake at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fastapi import Request

from api.problems import Fault, Refusal, refusal_of, wrong_at
from regelwerk.language import casefile
from regelwerk.language.casefile import Case
from regelwerk.language.problem import CaseRefused, may_be_repeated
from regelwerk.language.types import parse_date

#: What a request may hold beside the case itself.
MORE = ("geldigheidsdatum", "zichtdatum")


@dataclass(frozen=True)
class Filed:
    """A case with its dates read."""

    case: Case
    regeling: str
    peildatum: date
    geldigheidsdatum: date | None
    zichtdatum: date | None

    @property
    def gemeente(self) -> str | None:
        return self.case.gemeente or None


async def json_body(request: Request) -> bytes:
    """The bytes of a JSON body. Raises Refusal for another content type."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refusal("INHOUDSTYPE")
    return await request.body()


def filed(body: bytes, more: tuple[str, ...] = MORE, regeling: str = "") -> Filed:
    """The case that a body holds. Raises Refusal with every mistake of form; `regeling` is the one of the address."""
    case = _case(body, more)
    named = case.regeling or regeling
    right = bool(named) and regeling in ("", named)
    return _on_days(case, named, [] if right else [Fault("VELD-TYPE", "/regeling", _NO_REGELING)])


def surveyed(body: bytes) -> Filed:
    """The case of an overview, of no regeling in particular. Raises Refusal with every mistake of form."""
    case = _case(body, ("zichtdatum", "regelingen"))
    return _on_days(case, "", [Fault("VELD-ONBEKEND", "/regeling", _NO_ONE_REGELING)] if case.regeling else [])


def _case(body: bytes, more: tuple[str, ...]) -> Case:
    try:
        return casefile.read(body, "verzoek", more, by_key=True)
    except CaseRefused as refused:
        raise refusal_of(refused.problems, body) from None


def _on_days(case: Case, named: str, wrong: list[Fault]) -> Filed:
    """The case with its dates read. Raises Refusal with what is wrong with these, after what already was."""
    faults: list[Fault] = []
    days = {name: _day(name, value, faults) for name, value in _dates(case).items()}
    if not case.peildatum:
        faults.append(Fault("VELD-TYPE", "/peildatum", _NO_DAY))
    faults += wrong
    if case.course:
        faults.append(Fault("VELD-ONBEKEND", "/verloop", "Een besluit gaat over één dag; laat `verloop` weg."))
    if faults:
        raise Refusal(faults[0].code, "", faults)
    peildatum = days["peildatum"]
    assert peildatum is not None
    return Filed(case, named, peildatum, days["geldigheidsdatum"], days["zichtdatum"])


def _dates(case: Case) -> dict[str, Any]:
    return {"peildatum": case.peildatum or None, **{name: case.more.get(name) for name in MORE}}


def _day(name: str, value: Any, faults: list[Fault]) -> date | None:
    if value is None:
        return None
    found = parse_date(value) if isinstance(value, str) else None
    if found is None:
        faults.append(Fault("VELD-TYPE", f"/{name}", "Hier hoort een bestaande datum, zoals 2026-01-31."))
    return found


def plain(body: bytes, forms: Mapping[str, tuple[str, str]], hint: str, *others: str) -> dict[str, Any]:
    """An object of texts, each in its form (a pattern, and what is said of another); null is as if it were not there.

    `others` are names whose values are looked at elsewhere. Raises Refusal, with `hint` for a name that is unknown.
    """
    try:
        given = casefile.tree(body, "verzoek")
    except CaseRefused as refused:
        raise refusal_of(refused.problems) from None
    if not isinstance(given, dict):
        raise wrong_at("", "Hier hoort een object.")
    for name, value in given.items():
        if name not in (*forms, *others):
            raise wrong_at(f"/{name}" if may_be_repeated(name) else "", hint, "VELD-ONBEKEND")
        if (
            value is not None
            and name in forms
            and not (casefile.is_text(value) and re.fullmatch(forms[name][0], value))
        ):
            raise wrong_at(f"/{name}", forms[name][1])
    return given


_NO_DAY = "De peildatum ontbreekt: de dag waarop de feiten worden beoordeeld, zoals 2026-01-31."
_NO_ONE_REGELING = "Een overzicht gaat over alle regelingen; wilt u er enkele, noem ze dan in `regelingen`."
_NO_REGELING = "Noem de regeling, en dezelfde als in het adres."
