"""Signal rules as durable-rules wants them, and situations as the facts that go in: small integers only.

Trusted with nothing else: no text, no case key, no arithmetic (an integer division by zero ends its process), and field
names of which a test holds that their 32-bit hashes differ (two names with one hash are one name there).
"""

from __future__ import annotations

from typing import Any

from regelwerk.language.signalbook import Atom, Condition, Signal, SignalBook
from regelwerk.signals.situation import Situation

RULESET = "signalen"
Facts = list[dict[str, int]]


def ruleset(book: SignalBook) -> dict[str, Any]:
    """Every signal as a rule, by its number."""
    return {f"r{signal.number}": {"all": _rule(signal)} for signal in book.signals}


def _rule(signal: Signal) -> list[dict[str, Any]]:
    """Today; the event that it begins with; no event that ends it; and its time, joined on that event."""
    opening: list[dict[str, Any]] = [{"g": signal.opens.number}]
    if signal.condition is not None:
        opening.append(_condition(signal.condition))
    time: list[dict[str, Any]] = [{"r": signal.number}, {"n": {"e": "n"}}, {"$lte": {"w": {"v": "vandaag"}}}]
    if signal.lapses:
        time.append({"$gte": {"u": {"v": "vandaag"}}})
    return [
        {"v": {"$ex": {"vandaag": 1}}},
        {"e": _all(opening)},
        *({f"c{kind.number}$not": _ends(signal, kind.number)} for kind in signal.closes),
        {"t": {"$and": time}},
    ]


def _ends(signal: Signal, number: int) -> dict[str, Any]:
    later = "$gt" if number == signal.opens.number else "$gte"
    return {"$and": [{"g": number}, {later: {"d": {"e": "d"}}}, {"$lte": {"d": {"v": "vandaag"}}}]}


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


def facts(situation: Situation) -> Facts:
    """A situation as facts: events, times (`w` the first day, `u` the last) and, last of all, today."""
    found: Facts = []
    for place, event in enumerate(situation.case.events):
        fact = {"g": event.kind.number, "n": place, "d": event.day}
        for field, value in enumerate(event.values):
            fact |= {f"a{field}": value or 0, f"o{field}": int(value is None)}
        found.append(fact)
    for due in situation.due:
        found.append({"r": due.signal.number, "n": due.opening, "w": due.since, "u": due.deadline.day})
    found.append({"vandaag": situation.today})
    return found


def names() -> set[str]:
    """Every field name that can go in."""
    return {
        "g",
        "n",
        "d",
        "r",
        "w",
        "u",
        "vandaag",
        "id",
        "sid",
        *(f"{letter}{n}" for letter in "ao" for n in range(20)),
    }
