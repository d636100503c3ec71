"""Terms, exact and pure: which day is the last, given what happened in a case. This decides; the engines only propose.

The lengths come from the signal rules; those that a word has of itself stand here with their article. Arithmetic as in
`rules/awb-*`: a term of N weeks that begins on the day after day D ends on D + 7N, and then the Algemene termijnenwet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from regelwerk.engine import calendar
from regelwerk.language.signalbook import Signal, Span
from regelwerk.signals.days import Deadline, Workdays, plus
from regelwerk.signals.history import Event

_OBJECTION: Final = Span(1, 6, "week")  # Awb 6:7
_GRACE: Final = Span(1, 2, "week")  # Awb 4:17 lid 3
_PENALTY_DAYS: Final = 42  # Awb 4:17 lid 1
_LONGER_BBZ: Final = Span(1, 13, "week")  # Bbz 35
_SHORT_BREAK: Final = 28  # Ziektewet art. 29 lid 5: days well between two illnesses that count as one are fewer
_GROUND: Final = "grond_opschorting"  # Awb 7:14 does not name 4:15 lid 2 a: consent
DECISIONS: Final = ("besluit_genomen", "besluit_op_bezwaar")


def deadline(
    signal: Signal, opening: Event, events: Sequence[Event], span: Span | None, days: Workdays
) -> Deadline | None:
    """The last day of a signal that begins with `opening`; None when there is none.

    `events` are those that its term sees, `span` is its duration there and then.
    """
    if span is None and signal.spans:
        return None
    return _WORDS[signal.term](_Question(signal, opening, events, span or _GRACE, days))


@dataclass(frozen=True, slots=True)
class _Question:
    """What a term is asked of, with the events that it sees."""

    signal: Signal
    opening: Event
    events: Sequence[Event]
    span: Span
    days: Workdays

    def all(self, naam: str) -> list[Event]:
        return [event for event in self.events if event.kind.naam == naam]

    def first(self, naam: str, since: int) -> int | None:
        """The first day, from `since`, on which this happened."""
        return min((event.day for event in self.all(naam) if event.day >= since), default=None)

    def end(self, start: int, span: Span) -> Deadline:
        """The last day of a span after `start`, extended when the signal says that the law does."""
        day = plus(start, span)
        return self.days.extended(day, start + 1, span) if self.signal.statutory else Deadline(day)


# -- simple terms ------------------------------------------------------------------------------------------


def _after_event(asked: _Question) -> Deadline:
    return asked.end(asked.opening.day, asked.span)


def _on_field(asked: _Question) -> Deadline:
    """An unknown day is taken to be that of the event, so that nobody is told too late."""
    day = asked.opening.values[asked.signal.field]
    found = asked.end(asked.opening.day if day is None else day, asked.span)
    return Deadline(found.day, found.certain and day is not None)


def _period(asked: _Question) -> Deadline:
    return Deadline(plus(asked.opening.day, asked.span) - 1)


def _period_on_field(asked: _Question) -> Deadline:
    found = _on_field(asked)
    return Deadline(found.day - 1, found.certain)


def _illness(asked: _Question) -> Deadline:
    """Ziektewet art. 29 lid 5: the days of earlier illness count, as long as every break was short."""
    began = asked.opening.day
    earlier = sorted({event.day for event in asked.all(asked.opening.kind.naam) if event.day < began})
    spent = 0
    for fell, again in pairwise([*earlier, began]):
        recovered = min(asked.first("hersteld", fell) or again, again)
        spent = 0 if again - recovered >= _SHORT_BREAK else spent + recovered - fell
    return Deadline(_period(asked).day - spent)


def _new_year(asked: _Question) -> Deadline:
    this = calendar.begin_jaar(asked.opening.day)
    return Deadline(plus(this, Span(1, 1, "jaar")))


# -- deciding on an application (Awb 4:5, 4:13-4:15) ---------------------------------------------------------


def _decide(asked: _Question) -> Deadline:
    """Awb 4:13 with 4:14."""
    return _postponed(asked, _decide_by_law(asked))


def _decide_bbz(asked: _Question) -> Deadline:
    """Bbz 35: longer by as much again at most."""
    end = _decide_by_law(asked)
    return _postponed(asked, end, plus(end.day, _LONGER_BBZ))


def _postponed(asked: _Question, end: Deadline, longest: int | None = None) -> Deadline:
    """A notice in time puts the day that it names in place of an earlier end."""
    for notice in asked.all("uitstel_meegedeeld"):
        named = notice.value("genoemde_beslisdatum")
        if notice.day <= end.day and named is not None and named > end.day:
            return Deadline(named if longest is None else min(named, longest), end.certain)
    return end


def _decide_by_law(asked: _Question) -> Deadline:
    start = asked.opening.day
    stops = _requests(asked, asked.all("aanvulling_gevraagd")) + _pauses(asked.all("termijn_opgeschort"))
    return _suspended(asked, start, plus(start, asked.span), stops)


def _requests(asked: _Question, requests: Sequence[Event]) -> list[_Stop]:
    """Requests to complete: 4:15 lid 1 a, 7:10 lid 2. "Tot" leaves out the day of the repair or on which time is up."""
    found = []
    for request in requests:
        last_field, done = _REPAIRS[request.kind.naam]
        last = request.value(last_field)
        completed = asked.first(done, request.day)
        ends = [day for day in (last, completed) if day is not None]
        found.append((request.day + 1, min(ends, default=request.day), last is not None))
    return found


#: The days on which a term stands still: the first, the day after the last, and whether that one is known.
_Stop = tuple[int, int, bool]
_REPAIRS: Final = {
    "aanvulling_gevraagd": ("laatste_dag_hersteltermijn", "aanvulling_ontvangen"),
    "herstel_bezwaar_gevraagd": ("laatste_dag_herstel", "herstel_bezwaar_ontvangen"),
}


def _pauses(suspensions: Iterable[Event]) -> list[_Stop]:
    """Other suspensions: 4:15 lid 1 b and lid 2. Both days that are named stand still."""
    found = []
    for event in suspensions:
        last = event.value("laatste_dag_opschorting")
        found.append((event.day, event.day if last is None else last + 1, last is not None))
    return found


def _suspended(asked: _Question, start: int, plain_end: int, stops: list[_Stop]) -> Deadline:
    """The end of a term after day `start`, longer by every day on which it stands still.

    What begins after the end changes nothing. In the days that the Algemene termijnenwet adds no day is left to shift:
    the end is then the first working day on which the term does not stand still.
    """
    running, waiting = set[int](), set[int]()
    end, certain = asked.days.extended(plain_end, start + 1, asked.span), True
    for begin, after, known in sorted(stops):
        first = max(begin, start + 1)
        if first > end.day:
            continue
        (running if first <= plain_end + len(running) else waiting).update(range(first, after))
        certain = certain and known
        end = asked.days.extended(plain_end + len(running), start + 1, asked.span)
        while end.day in waiting:
            end = asked.days.extended(end.day + 1, start + 1, asked.span)
    return Deadline(end.day, end.certain and certain)


def _after_repair(asked: _Question) -> Deadline:
    """Awb 4:5 lid 4: counted from the completion, or from the end of the term to complete."""
    [(_, end, known)] = _requests(asked, [asked.opening])
    found = asked.end(end, asked.span)
    return Deadline(found.day, found.certain and known)


# -- objection (Awb 6:7-6:9, 7:10) ---------------------------------------------------------------------------


def _after_objection(asked: _Question) -> Deadline:
    """Awb 6:9 lid 2: counted from the end of the term to object, as the Algemene termijnenwet has moved it."""
    begin = asked.days.next(plus(asked.opening.day, _OBJECTION))
    found = asked.end(begin.day, asked.span)
    return Deadline(found.day, found.certain and begin.certain)


def _decide_objection(asked: _Question) -> Deadline:
    """Awb 7:10: from the end of the term to object, suspended, adjourned once, and longer with consent."""
    announced = asked.opening.value("datum_bekendmaking_besluit")
    begin = asked.days.next(plus(asked.opening.day if announced is None else announced, _OBJECTION))
    without_consent = [event for event in asked.all("termijn_opgeschort") if event.word(_GROUND) != "instemming"]
    stops = _requests(asked, asked.all("herstel_bezwaar_gevraagd")) + _pauses(without_consent)
    end = _suspended(asked, begin.day, plus(begin.day, asked.span), stops)
    certain = begin.certain and end.certain and announced is not None
    for notice in asked.all("bezwaar_verdaagd")[:1]:
        weeks = notice.value("duur_verdaging")
        if notice.day <= end.day and weeks is not None:
            end = _suspended(asked, end.day, end.day + 7 * min(weeks, 6), stops)
            certain = certain and end.certain
    agreed = [event.value("laatste_dag_verder_uitstel") for event in asked.all("bezwaar_verder_uitgesteld")]
    return Deadline(max([end.day, *(day for day in agreed if day is not None)]), certain)


# -- penalty for a late decision (Awb 4:17, 4:18) ------------------------------------------------------------


def _first_penalty_day(asked: _Question) -> Deadline:
    due = asked.opening.value("laatste_dag_beslistermijn")
    start = max(asked.opening.day, asked.opening.day if due is None else due)
    found = asked.days.next(plus(start, _GRACE))
    return Deadline(found.day, found.certain and due is not None)


def _before_penalty(asked: _Question) -> Deadline:
    first = _first_penalty_day(asked)
    return Deadline(first.day - 1, first.certain)


def _end_of_penalty(asked: _Question) -> Deadline:
    first = _first_penalty_day(asked)
    return Deadline(first.day + _PENALTY_DAYS - 1, first.certain)


def _fix_penalty(asked: _Question) -> Deadline | None:
    """Awb 4:18; None when the decision came before the first day of the penalty."""
    first, last = _first_penalty_day(asked), _end_of_penalty(asked)
    decided = [day for naam in DECISIONS if (day := asked.first(naam, asked.opening.day)) is not None]
    stop = min([*(day - 1 for day in decided), last.day])
    if stop < first.day:
        return None
    found = asked.days.extended(plus(stop, asked.span), stop + 1, asked.span)
    return Deadline(found.day, found.certain and first.certain)


_WORDS: Final[dict[str, Callable[[_Question], Deadline | None]]] = {
    "na_gebeurtenis": _after_event,
    "op_veld": _on_field,
    "looptijd": _period,
    "looptijd_op_veld": _period_on_field,
    "looptijd_ziekte": _illness,
    "beslistermijn_aanvraag": _decide,
    "beslistermijn_bbz": _decide_bbz,
    "na_herstel": _after_repair,
    "na_bezwaartermijn": _after_objection,
    "beslistermijn_bezwaar": _decide_objection,
    "voor_dwangsom": _before_penalty,
    "einde_dwangsom": _end_of_penalty,
    "vaststelling_dwangsom": _fix_penalty,
    "begin_volgend_jaar": _new_year,
}
WORDS: Final = frozenset(_WORDS)
