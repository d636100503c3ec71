"""A request's body to events of cases: as strict as a case, each mistake with its place."""

from __future__ import annotations

import re
from typing import Any, Final

from api.callers import Caller
from api.keeping import only_gemeente
from api.kept_cases import CASE_KEY
from api.problems import refusal_of, wrong_at
from api.reading import plain
from regelwerk.dossier.happened import NewEvent
from regelwerk.language.problem import CaseRefused, Position, Problem
from regelwerk.language.signalbook import SignalBook
from regelwerk.signals import reading

#: Events in one request; more are sent as more requests.
MOST: Final = 1_000
#: The key of a case is that of a decision, so that both can be of one case.
_KEY: Final = re.compile(CASE_KEY)


def events_of(body: bytes, book: SignalBook, caller: Caller) -> list[NewEvent]:
    """The events that a body holds, of municipalities of the caller. Raises Refusal with every mistake."""
    listed = plain(body, {}, "Stuur een lijst `gebeurtenissen`.", "gebeurtenissen").get("gebeurtenissen")
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST:
        raise wrong_at("/gebeurtenissen", f"Hier hoort een lijst van 1 tot {MOST} gebeurtenissen.")
    found, problems = list[NewEvent](), list[Problem]()
    for number, given in enumerate(listed):
        try:
            found.append(_event(_place(number), given, book, caller))
        except CaseRefused as refused:
            problems += refused.problems
    if problems:
        raise refusal_of(problems, body)
    return found


def _place(number: int) -> reading.Place:
    """Where a key of the event with this number stands."""
    event = f"verzoek#gebeurtenissen[{number}]"
    return lambda key: Position(f"{event}.{key}" if key else event)


def _event(place: reading.Place, given: Any, book: SignalBook, caller: Caller) -> NewEvent:
    if isinstance(given, dict) and given.get("gemeente") is None:
        given = {**given, "gemeente": only_gemeente(caller)}
    event = reading.read(book, given, place, _KEY)
    if not caller.may_see(event.gemeente):
        message = "deze gemeente hoort niet bij uw toegang."
        raise CaseRefused([Problem(place("gemeente"), "VELD-BEREIK", message)])
    return event
