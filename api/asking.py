"""What is asked about signals, from the body of a request: never from an address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from api.callers import Caller
from api.keeping import scope_of
from api.problems import wrong_at
from api.reading import plain
from api.searching import SHORT, most
from regelwerk.dossier import scope as scopes
from regelwerk.dossier.scope import Scope
from regelwerk.language.problem import did_you_mean, may_be_repeated
from regelwerk.language.signalbook import SignalBook
from regelwerk.language.types import parse_date
from regelwerk.signals import finding, reading
from regelwerk.signals.finding import Mark, Wanted
from regelwerk.signals.run import URGENCIES

#: Signals in one answer.
MOST, USUAL = 1_000, 100
_ANY: Final = r"(?s).*"
_DAY: Final = "Hier hoort een bestaande datum, zoals 2026-01-31."
_SEEN: Final = "Hier hoort `volgende` uit het vorige antwoord."
_FORMS: Final = {
    "vandaag": (_ANY, _DAY),
    "gemeente": (reading.TOWN.pattern, "Hier hoort de naam van een gemeente."),
    "urgentie": ("|".join(URGENCIES), f"Kies uit: {', '.join(URGENCIES)}."),
    "signaal": SHORT, "voor": SHORT, "regeling": SHORT, "na": (_ANY, _SEEN),
}  # fmt: skip
_PAGED: Final = ("na", "ten_hoogste")


@dataclass(frozen=True)
class Asked:
    """Which signals: of which cases, on which day, which of them, and which part of the list."""

    scope: Scope
    day: date
    wanted: Wanted
    after: Mark
    count: int


def asked_of(body: bytes, book: SignalBook, caller: Caller, today: date, is_paged: bool) -> Asked:
    """The question that a body holds. Raises Refusal."""
    given = plain(body, _FORMS, f"Kies uit: {', '.join((*_FORMS, 'ten_hoogste'))}.", "ten_hoogste")
    for name in () if is_paged else _PAGED:
        if name in given:
            raise wrong_at(f"/{name}", f"Een agenda heeft alle signalen: laat `{name}` weg.", "VELD-ONBEKEND")
    wanted = Wanted(
        given.get("urgentie"), _known(given, "signaal", (signal.naam for signal in book.signals)),
        _known(given, "voor", (signal.role for signal in book.signals)),
        _known(given, "regeling", (signal.regeling for signal in book.signals)),
    )  # fmt: skip
    count = most(given.get("ten_hoogste", USUAL), MOST)
    return Asked(_scope(caller, given.get("gemeente")), _day(given, today), wanted, _after(given), count)


def course_of(body: bytes, today: date) -> tuple[str, date]:
    """The case and the day of which the course is asked. Raises Refusal."""
    given = plain(body, {"zaak": SHORT, "vandaag": (_ANY, _DAY)}, "Noem een `zaak`, en eventueel `vandaag`.")
    if given.get("zaak") is None:
        raise wrong_at("/zaak", "Het kenmerk van de zaak ontbreekt.")
    return str(given["zaak"]), _day(given, today)


def _day(given: dict[str, Any], today: date) -> date:
    if given.get("vandaag") is None:
        return today
    found = parse_date(given["vandaag"])
    if found is None:
        raise wrong_at("/vandaag", _DAY)
    return found


def _scope(caller: Caller, gemeente: str | None) -> Scope:
    if gemeente is None:
        return scope_of(caller)
    if not caller.may_see(gemeente):
        raise wrong_at("/gemeente", "Deze gemeente hoort niet bij uw toegang.", "VELD-BEREIK")
    return scopes.of(caller.organisation, [gemeente])


def _known(given: dict[str, Any], name: str, words: Iterable[str]) -> str | None:
    """The value of a name, one of the words that the rules have."""
    value = given.get(name)
    known = sorted(set(words))
    if value is None or value in known:
        return value
    said = f"Onbekend: `{value}`." if may_be_repeated(value) else "Dit is onbekend."
    hint = did_you_mean(value, known) or f"Kies uit: {', '.join(known)}."
    raise wrong_at(f"/{name}", f"{said} {hint}", "VELD-ONBEKEND")


def _after(given: dict[str, Any]) -> Mark:
    if given.get("na") is None:
        return ()
    found = finding.mark_of(given["na"])
    if found is None:
        raise wrong_at("/na", _SEEN)
    return found
