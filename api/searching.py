"""What to look for in the store, from the body of a request: never from an address."""

from __future__ import annotations

from typing import Any

from api.kept_cases import DECISION_ID
from api.problems import wrong_at
from api.reading import plain
from regelwerk.dossier.store import Query
from regelwerk.explain.answer_schema import STATUSES

#: A text to look for, and what is said of another.
SHORT = (r"(?s).{1,100}", "Hier hoort een tekst van 1 tot 100 tekens.")
#: What can be searched for, in which form, and what is said of another form.
_FORMS = {
    "zaak": SHORT,
    "bsn": (r"[0-9]{9}", "Een burgerservicenummer heeft negen cijfers."),
    "regeling": SHORT,
    "status": ("|".join(STATUSES), f"Kies uit: {', '.join(STATUSES)}."),
    "na": (DECISION_ID, "Hier hoort het besluit_id van de laatste die u zag."),
}
_MOST = 200


def query_of(body: bytes) -> Query:
    """The question that a body holds. Raises Refusal."""
    given = plain(body, _FORMS, "Zoek op zaak, bsn, regeling of status.", "ten_hoogste")
    return Query(**{name: given.get(name) for name in _FORMS}, ten_hoogste=most(given.get("ten_hoogste", 50), _MOST))


def most(value: Any, limit: int) -> int:
    """How many are asked for at most. Raises Refusal."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= limit:
        raise wrong_at("/ten_hoogste", f"Hier hoort een heel getal van 1 tot {limit}.")
    return value
