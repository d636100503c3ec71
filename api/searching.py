"""What to look for in the store, from the body of a request: never from an address."""

from __future__ import annotations

from typing import Any

from api.problems import Fault, Refusal, refusal_of
from regelwerk.dossier.store import Query
from regelwerk.language import casefile
from regelwerk.language.problem import CaseRefused

_TEXTS = ("zaak", "bsn", "regeling", "status", "na")
_MOST = 200


def query_of(body: bytes) -> Query:
    """The question that a body holds. Raises Refusal."""
    try:
        given = casefile.tree(body, "verzoek")
    except CaseRefused as refused:
        raise refusal_of(refused.problems) from None
    if not isinstance(given, dict):
        raise _wrong("", "Een zoekvraag is een object.")
    for name, value in given.items():
        if name not in (*_TEXTS, "ten_hoogste"):
            raise _wrong(f"/{name}", f"Zoek op {', '.join(_TEXTS[:-1])}.", "VELD-ONBEKEND")
        if name in _TEXTS and not (value is None or (isinstance(value, str) and 0 < len(value) <= 100)):
            raise _wrong(f"/{name}", "Hier hoort een tekst van 1 tot 100 tekens.")
    return Query(**{name: given.get(name) for name in _TEXTS}, ten_hoogste=_most(given.get("ten_hoogste", 50)))


def _most(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= _MOST:
        raise _wrong("/ten_hoogste", f"Hier hoort een heel getal van 1 tot {_MOST}.")
    return value


def _wrong(place: str, detail: str, code: str = "VELD-TYPE") -> Refusal:
    return Refusal(code, detail, [Fault(code, place, detail)])
