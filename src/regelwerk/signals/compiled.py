"""Signal rules as durable-rules wants them, and situations as the questions that it is asked: small integers only.

Trusted with nothing else: no text, no case key, no arithmetic (an integer division by zero ends its process), and field
names of which a test holds that their 32-bit hashes differ (two names with one hash are one name there).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from regelwerk.language.signalbook import Atom, Condition, Signal, SignalBook
from regelwerk.signals.history import Event
from regelwerk.signals.situation import Situation

RULESET = "signalen"
Facts = list[dict[str, int]]


class Question(NamedTuple):
    """What is asked of a situation, with nothing of the case itself: cases in which the same matters ask the same.

    `events` are those that a signal whose time has come begins with or could end by; no rule that can fire looks at
    another. `times` are the signals by their number: the place of the event that it begins with, first and last day.
    """

    today: int
    events: tuple[Event, ...]
    times: tuple[tuple[int, int, int, int], ...]


def question(situation: Situation) -> Question:
    """The question of a situation; its times stand in the order of what is due."""
    case, due = situation.case, situation.due
    ending = {kind for one in due for kind in one.signal.closes}
    opening = {one.opening for one in due}
    chosen = [place for place, event in enumerate(case.events) if place in opening or event.kind in ending]
    new = {place: number for number, place in enumerate(chosen)}
    times = [(one.signal.number, new[one.opening], one.since, one.deadline.day) for one in due]
    return Question(situation.today, tuple([case.events[place] for place in chosen]), tuple(times))


def facts(asked: Question) -> Facts:
    """A question as facts, with days counted from today: events, times (`w` the first day, `u` the last), its end."""
    today = asked.today
    found: Facts = []
    for place, event in enumerate(asked.events):
        fact = {"g": event.kind.number, "n": place, "d": event.day - today}
        for field, value in enumerate(event.values):
            fact |= {f"o{field}": 1} if value is None else {f"a{field}": value, f"o{field}": 0}
        found.append(fact)
    for rule, place, since, last in asked.times:
        found.append({"r": rule, "n": place, "w": since - today, "u": last - today})
    return [*found, {"z": 1}]


def ruleset(book: SignalBook) -> dict[str, Any]:
    """Every signal as a rule, by its number."""
    return {f"r{signal.number}": {"all": _rule(signal)} for signal in book.signals}


def _rule(signal: Signal) -> list[dict[str, Any]]:
    """The end of the question; the event that it begins with; no event that ends it; and its time. Today is 0.

    The end stands first and is told last. So nothing is joined while events come in, and no join is taken back by a
    `$not`: the library frees memory twice there, and then drops signals or dies.
    """
    opening: list[dict[str, Any]] = [{"g": signal.opens.number}]
    if signal.condition is not None:
        opening.append(_condition(signal.condition))
    time: list[dict[str, Any]] = [{"r": signal.number}, {"n": {"e": "n"}}, {"$lte": {"w": 0}}]
    if signal.lapses:
        time.append({"$gte": {"u": 0}})
    return [
        {"z": {"z": 1}},
        {"e": _all(opening)},
        *({f"c{kind.number}$not": _ends(signal, kind.number)} for kind in signal.closes),
        {"t": {"$and": time}},
    ]


def _ends(signal: Signal, number: int) -> dict[str, Any]:
    later = "$gt" if number == signal.opens.number else "$gte"
    return {"$and": [{"g": number}, {later: {"d": {"e": "d"}}}, {"$lte": {"d": 0}}]}


def _condition(condition: Condition) -> dict[str, Any]:
    """As it may hold: a field that is unknown (`o` is 1) stops nothing."""
    if isinstance(condition, Atom):
        name = f"a{condition.place}"
        return {"$or": [{f"o{condition.place}": 1}, _compared(condition.operator, name, condition.value)]}
    return _all([_condition(part) for part in condition.parts], "$and" if condition.operator == "en" else "$or")


def _compared(operator: str, name: str, value: int) -> dict[str, Any]:
    if operator == "=":
        return {name: value}
    word = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}[operator]
    return {word: {name: value}}


def _all(parts: list[dict[str, Any]], word: str = "$and") -> dict[str, Any]:
    return parts[0] if len(parts) == 1 else {word: parts}


def names() -> set[str]:
    """Every field name that can go in."""
    return {
        "g",
        "n",
        "d",
        "r",
        "w",
        "u",
        "z",
        "id",
        "sid",
        *(f"{letter}{n}" for letter in "ao" for n in range(20)),
    }
