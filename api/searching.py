"""What to look for in the store, from the body of a request: never from an address."""

from __future__ import annotations

import re
from typing import Any

from api.kept_cases import DECISION_ID
from api.problems import refusal_of, wrong_at
from regelwerk.dossier.store import Query
from regelwerk.explain.answer_schema import STATUSES
from regelwerk.language import casefile
from regelwerk.language.problem import CaseRefused

_SHORT = (r"(?s).{1,100}", "Hier hoort een tekst van 1 tot 100 tekens.")
#: What can be searched for, in which form, and what is said of another form.
_FORMS = {
    "zaak": _SHORT,
    "bsn": (r"[0-9]{9}", "Een burgerservicenummer heeft negen cijfers."),
    "regeling": _SHORT,
    "status": ("|".join(STATUSES), f"Kies uit: {', '.join(STATUSES)}."),
    "na": (DECISION_ID, "Hier hoort het besluit_id van de laatste die u zag."),
}
_MOST = 200


def query_of(body: bytes) -> Query:
    """The question that a body holds. Raises Refusal."""
    try:
        given = casefile.tree(body, "verzoek")
    except CaseRefused as refused:
        raise refusal_of(refused.problems) from None
    if not isinstance(given, dict):
        raise wrong_at("", "Een zoekvraag is een object.")
    for name, value in given.items():
        if name not in (*_FORMS, "ten_hoogste"):
            raise wrong_at(f"/{name}", "Zoek op zaak, bsn, regeling of status.", "VELD-ONBEKEND")
        if name in _FORMS and not (isinstance(value, str) and re.fullmatch(_FORMS[name][0], value)):
            raise wrong_at(f"/{name}", _FORMS[name][1])
    return Query(**{name: given.get(name) for name in _FORMS}, ten_hoogste=_most(given.get("ten_hoogste", 50)))


def _most(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= _MOST:
        raise wrong_at("/ten_hoogste", f"Hier hoort een heel getal van 1 tot {_MOST}.")
    return value
