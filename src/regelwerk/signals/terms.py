"""Terms, exact and pure: which day is the last, given what happened in a case. This decides; the engines only propose.

The lengths come from the signal rules; those that a word has of itself stand here with their article. Arithmetic as in
`rules/awb-*`: a term of N weeks that begins on the day after day D ends on D + 7N, and then the Algemene termijnenwet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from regelwerk.engine import calendar
from regelwerk.language.signalbook import Signal, Span
from regelwerk.signals.history import Event

_LONGEST: Final = {"dag": 90, "week": 12, "maand": 3, "jaar": 0}  # Algemene termijnenwet art. 4
_OBJECTION: Final = Span(1, 6, "week")  # Awb 6:7
_GRACE: Final = Span(1, 2, "week")  # Awb 4:17 lid 3
_PENALTY_DAYS: Final = 42  # Awb 4:17 lid 1
DECISIONS: Final = ("besluit_genomen", "besluit_op_bezwaar")


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day. `certain` is False when a holiday or field is unknown; the day is then the earliest."""

    day: int
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Workdays:
    """The Algemene termijnenwet: days equal to a Sunday, known up to (not including) `until`."""

    free: frozenset[int]
    until: int

    def next(self, day: int) -> Deadline:
        """The day itself, or the first day after it that is no Saturday, Sunday or holiday (art. 1)."""
        found = calendar.eerstvolgende_werkdag(day, self.free)
        return Deadline(day if found is None else found, found is not None and found < self.until)

    def extended(self, day: int, first: int, span: Span) -> Deadline:
        """The end of a statutory term that began on `first`: art. 1 and 2, not what art. 4 leaves out."""
        if span.count > _LONGEST[span.unit]:
            return Deadline(day)
        end = self.next(day)
        if span.unit != "dag" or span.count >= 3:
            second = self.next(self.next(first).day + 1)
            return max(end, second, key=lambda one: one.day)
        return end


def plus(day: int, span: Span) -> int:
    """The day that a span later; the last day of the month when that day is not there."""
    if span.unit in ("dag", "week"):
        return day + span.count * (7 if span.unit == "week" else 1)
    months = span.count * (12 if span.unit == "jaar" else 1)
    found = calendar.plus_maanden_klem(day, months)
    return day if found is None else found


def window(opening: Event, events: Sequence[Event], today: int) -> tuple[Event, ...]:
    """Of the events of a case, in order: those known today that belong to `opening`, up to the next of its kind."""
    until = today + 1
    for event in events:
        if event.kind is opening.kind and opening.day < event.day < until:
            until = event.day
    return tuple([event for event in events if opening.day <= event.day < until])


def deadline(
    signal: Signal, opening: Event, events: Sequence[Event], span: Span | None, days: Workdays
) -> Deadline | None:
    """The last day of a signal that begins with `opening`; None when there is none.

    `events` are those of its window that its term reads, `span` is its duration there and then.
    """
    if span is None and signal.spans:
        return None
    return _WORDS[signal.term](_Question(signal, opening, events, span or _GRACE, days))


@dataclass(frozen=True, slots=True)
class _Question:
    """What a term is asked of: the events from its opening until the next one of the same kind."""

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


def _new_year(asked: _Question) -> Deadline:
    this = calendar.begin_jaar(asked.opening.day)
    return Deadline(plus(this, Span(1, 1, "jaar")))


# -- deciding on an application (Awb 4:5, 4:13-4:15) ---------------------------------------------------------


def _decide(asked: _Question) -> Deadline:
    """Awb 4:13 with 4:14: a notice in time puts the day that it names in place of an earlier end."""
    end = _decide_by_law(asked)
    for notice in asked.all("uitstel_meegedeeld"):
        named = notice.value("genoemde_beslisdatum")
        if notice.day <= end.day and named is not None and named > end.day:
            return Deadline(named, end.certain)
    return end


def _decide_by_law(asked: _Question) -> Deadline:
    start = asked.opening.day
    return _suspended(asked, start, plus(start, asked.span), _requests(asked, asked.all("aanvulling_gevraagd")))


def _requests(asked: _Question, requests: Sequence[Event]) -> list[tuple[int, int, bool]]:
    """The days on which a term stands still by requests to complete (first, end, known): 4:15 lid 1 a, 7:10 lid 2."""
    found = []
    for request in requests:
        last_field, done = _REPAIRS[request.kind.naam]
        last = request.value(last_field)
        completed = asked.first(done, request.day)
        ends = [day for day in (last, completed) if day is not None]
        found.append((request.day + 1, min(ends, default=request.day), last is not None))
    return found


_REPAIRS: Final = {
    "aanvulling_gevraagd": ("laatste_dag_hersteltermijn", "aanvulling_ontvangen"),
    "herstel_bezwaar_gevraagd": ("laatste_dag_herstel", "herstel_bezwaar_ontvangen"),
}


def _suspended(asked: _Question, start: int, plain_end: int, requests: list[tuple[int, int, bool]]) -> Deadline:
    """The end of a term after day `start`, longer by every day on which it stands still.

    "Tot" leaves out the day on which a repair came or its term ended. What begins after the end changes nothing.
    """
    stops = list(requests)
    for event in asked.all("termijn_opgeschort"):
        last = event.value("laatste_dag_opschorting")
        stops.append((event.day, event.day if last is None else last + 1, last is not None))
    still: set[int] = set()
    end = asked.days.extended(plain_end, start + 1, asked.span)
    certain = True
    for first, after, known in sorted(stops):
        if max(first - 1, start) > end.day:
            continue
        still |= set(range(max(first, start + 1), after))
        certain = certain and known
        end = asked.days.extended(plain_end + len(still), start + 1, asked.span)
    return Deadline(end.day, end.certain and certain)


def _after_repair(asked: _Question) -> Deadline:
    """Awb 4:5 lid 4: counted from the completion, or from the end of the term to complete."""
    [(_, end, known)] = _requests(asked, [asked.opening])
    found = asked.end(end, asked.span)
    return Deadline(found.day, found.certain and known)


# -- objection (Awb 6:7-6:9, 7:10) ---------------------------------------------------------------------------


def _decide_objection(asked: _Question) -> Deadline:
    """Awb 7:10: from the end of the term to object, suspended, adjourned once, and longer with consent."""
    announced = asked.opening.value("datum_bekendmaking_besluit")
    start = plus(asked.opening.day if announced is None else announced, _OBJECTION)
    begin = asked.days.next(start)
    end = _suspended(
        asked, begin.day, plus(begin.day, asked.span), _requests(asked, asked.all("herstel_bezwaar_gevraagd"))
    )
    certain = begin.certain and end.certain and announced is not None
    for notice in asked.all("bezwaar_verdaagd")[:1]:
        weeks = notice.value("duur_verdaging")
        if notice.day <= end.day and weeks is not None:
            end = asked.days.next(end.day + 7 * min(weeks, 6))
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
    "beslistermijn_aanvraag": _decide,
    "beslistermijn_andere_wet": _decide_by_law,
    "na_herstel": _after_repair,
    "beslistermijn_bezwaar": _decide_objection,
    "voor_dwangsom": _before_penalty,
    "einde_dwangsom": _end_of_penalty,
    "vaststelling_dwangsom": _fix_penalty,
    "begin_volgend_jaar": _new_year,
}
WORDS: Final = frozenset(_WORDS)

_REQUEST: Final = ("aanvulling_gevraagd", "aanvulling_ontvangen")
#: Which events a word reads beside its opening. The others are kept from it, so that a forgotten one shows.
READS: Final[dict[str, frozenset[str]]] = dict.fromkeys(_WORDS, frozenset[str]()) | {
    "beslistermijn_aanvraag": frozenset({*_REQUEST, "termijn_opgeschort", "uitstel_meegedeeld"}),
    "beslistermijn_andere_wet": frozenset({*_REQUEST, "termijn_opgeschort"}),
    "na_herstel": frozenset({"aanvulling_ontvangen", "herstel_bezwaar_ontvangen"}),
    "beslistermijn_bezwaar": frozenset({
        "herstel_bezwaar_gevraagd", "herstel_bezwaar_ontvangen", "termijn_opgeschort", "bezwaar_verdaagd",
        "bezwaar_verder_uitgesteld",
    }),
    "vaststelling_dwangsom": frozenset(DECISIONS),
}  # fmt: skip
