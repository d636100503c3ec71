"""Every answer that is not a result, as problem+json (RFC 9457): Dutch, with a place, without what the caller sent.

Codes are those of the error contract; `fouten` holds every mistake at once, each with a JSON pointer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from api.discretion import values_of, withheld
from api.pointers import pointer
from regelwerk.language.problem import Problem

MEDIA_TYPE = "application/problem+json"
#: What cannot be done now is worth asking again after so long.
RETRY_SECONDS = "5"

#: What a reader does about it, by code: status and title.
CODES = {
    "JSON": (400, "De inhoud is geen leesbare JSON."),
    "HTTP": (400, "Dit is geen leesbaar HTTP-verzoek."),
    "VELD": (400, "Een of meer gegevens kloppen niet. Verbeter ze en stuur het verzoek opnieuw."),
    "BSN-ONGELDIG": (400, "Dit burgerservicenummer bestaat niet."),
    "PEILDATUM-BUITEN-REGELS": (400, "Voor deze peildatum zijn er geen regels."),
    "AANMELDEN": (401, "Meld u aan met een geldig toegangsbewijs."),
    "AANMELDEN-WEG": (503, "Aanmelden kan nu niet. Probeer het zo weer."),
    "ROL": (403, "Uw rol mag dit niet."),
    "HERKOMST": (403, "Vanaf deze website mag dit niet."),
    "VIER-OGEN": (403, "Een ander moet dit doen."),
    "NIET-GEVONDEN": (404, "Dit bestaat niet."),
    "METHODE": (405, "Deze methode kan hier niet."),
    "NIET-LEVERBAAR": (406, "In deze vorm is het antwoord er niet."),
    "TE-TRAAG": (408, "Het verzoek was niet op tijd compleet."),
    "IDEMPOTENTIE-LOOPT": (409, "Een verzoek met deze sleutel wordt nog behandeld."),
    "VERSIE-CONFLICT": (409, "Een ander was u voor."),
    "UITGAVE-FOUT": (409, "Deze uitgave is niet te gebruiken. Wat in gebruik is, blijft in gebruik."),
    "TE-GROOT": (413, "Het verzoek is te groot."),
    "ADRES-TE-LANG": (414, "Het adres is te lang."),
    "KOPREGELS-TE-GROOT": (431, "De kopregels van het verzoek zijn te groot."),
    "INHOUDSTYPE": (415, "Stuur de inhoud als application/json, zonder inpakken."),
    "IDEMPOTENTIE-ANDERE-INHOUD": (422, "Deze sleutel is al gebruikt voor een ander verzoek."),
    "TE-VEEL": (429, "Te veel verzoeken tegelijk. Probeer het zo weer."),
    "DEFECT": (500, "Er ging iets mis in Regelwerk. Er is niets besloten."),
    "REGELS-FOUT": (503, "De regels zijn nu niet te gebruiken. Er is niets besloten."),
    "OPSLAG-VOL": (503, "De opslag is vol. Er is niets besloten."),
    "OPSLAG-WEG": (503, "De opslag is even niet bereikbaar. Er is niets besloten."),
    "AFSLUITEN": (503, "De dienst sluit af. Probeer het zo weer."),
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """One mistake in a request: its code, a JSON pointer to the field, and what would be right."""

    code: str
    place: str
    detail: str


@dataclass
class Refusal(Exception):
    """A request that gets no result. `headers` go along; whoever may come back later hears when."""

    code: str
    detail: str = ""
    faults: list[Fault] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.status == 503:
            self.headers.setdefault("Retry-After", RETRY_SECONDS)

    @property
    def status(self) -> int:
        return _known(self.code)[0]

    def body(self, request_id: str) -> bytes:
        """The problem as JSON text."""
        status, title = _known(self.code)
        said: dict[str, object] = {
            "type": f"urn:regelwerk:fout:{self.code.lower()}", "status": status, "code": self.code, "title": title,
            "detail": self.detail or (self.faults[0].detail if len(self.faults) == 1 else title),
            "aanvraag_id": request_id,
        }  # fmt: skip
        if self.faults:
            said["plaats"] = self.faults[0].place
            said["fouten"] = [{"code": f.code, "plaats": f.place, "detail": f.detail} for f in self.faults]
        return json.dumps(said, ensure_ascii=False).encode()


def _known(code: str) -> tuple[int, str]:
    return CODES.get(code) or CODES.get(code.partition("-")[0]) or CODES["VELD"]


def wrong_at(place: str, detail: str, code: str = "VELD-TYPE") -> Refusal:
    """A refusal for one mistake, at a JSON pointer."""
    return Refusal(code, detail, [Fault(code, place, detail)])


def refusal_of(problems: Iterable[Problem], sent: Any = None) -> Refusal:
    """A refused case as a problem of the request: the first code, and every mistake with its pointer.

    `sent` is what the sender wrote, as bytes or values: a key in it that may be somebody's name or number is not
    repeated.
    """
    values = values_of(sent)
    places, found = withheld(problems, values)
    faults = [Fault("VELD-ONBEKEND", place, _NO_NAME) for place in places]
    faults += [Fault(p.code, _place(p, values), _sentence(p)) for p in found]
    return Refusal(faults[0].code, "", faults)


_NO_NAME = "Hier staat een sleutel die geen naam van een feit kan zijn. Zij wordt hier niet herhaald."


def _place(problem: Problem, values: Any) -> str:
    place = problem.position
    return f"regel {place.line}, kolom {place.column}" if place.line else pointer(place.file, values)


def _sentence(problem: Problem) -> str:
    text = problem.discreet or f"{problem.message} {problem.hint}".strip()
    return text[:1].upper() + text[1:]
