"""Which events of a case a term sees: the fewer, the more cases share their last day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from regelwerk.language.signalfile import TERMS
from regelwerk.signals.history import Event
from regelwerk.signals.terms import DECISIONS

_REQUEST: Final = ("aanvulling_gevraagd", "aanvulling_ontvangen")
_APPLICATION: Final = frozenset({*_REQUEST, "termijn_opgeschort", "uitstel_meegedeeld"})
#: Which events a word reads beside its opening. The others are kept from it, so that a forgotten one shows.
READS: Final[dict[str, frozenset[str]]] = dict.fromkeys(TERMS, frozenset[str]()) | {
    "looptijd_ziekte": frozenset({"ziek_gemeld", "hersteld"}),
    "beslistermijn_aanvraag": _APPLICATION,
    "beslistermijn_bbz": _APPLICATION,
    "na_herstel": frozenset({"aanvulling_ontvangen", "herstel_bezwaar_ontvangen"}),
    "beslistermijn_bezwaar": frozenset({
        "herstel_bezwaar_gevraagd", "herstel_bezwaar_ontvangen", "termijn_opgeschort", "bezwaar_verdaagd",
        "bezwaar_verder_uitgesteld",
    }),
    "vaststelling_dwangsom": frozenset(DECISIONS),
}  # fmt: skip
#: Words that look back, at what was before their opening, and not ahead.
LOOKS_BACK: Final = frozenset({"looptijd_ziekte"})


def window(opening: Event, events: Sequence[Event], today: int) -> tuple[Event, ...]:
    """Of the events of a case, in order: those known today that belong to `opening`, up to the next of its kind."""
    until = today + 1
    for event in events:
        if event.kind is opening.kind and opening.day < event.day < until:
            until = event.day
    return tuple([event for event in events if opening.day <= event.day < until])


def before(opening: Event, events: Sequence[Event], today: int) -> tuple[Event, ...]:
    """Those known today up to and including the day of `opening`."""
    return tuple([event for event in events if event.day <= min(opening.day, today)])
