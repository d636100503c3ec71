"""The ways in which it can go with a signal, and which of them a case shows on a day: what scenarios should cover."""

from __future__ import annotations

from typing import Final

from regelwerk.language.signalbook import Signal
from regelwerk.signals import plain
from regelwerk.signals.situation import Due, Situation

_GIVEN: Final = "gegeven"
_HELD_BACK: Final = "tegengehouden"
_LAPSED: Final = "vervallen"


def ways(signal: Signal) -> dict[str, str]:
    """Every way: given, held back by its condition, ended by each event, lapsed; with what is said of one not shown."""
    found = {_GIVEN: "nooit gegeven"}
    if signal.condition:
        found[_HELD_BACK] = f"nooit tegengehouden door de voorwaarde `{signal.condition_text}`"
    found |= {kind.naam: f"nooit beëindigd door `{kind.naam}`" for kind in signal.closes}
    return found | ({_LAPSED: "nooit vervallen"} if signal.lapses else {})


def shown(situation: Situation, due: Due) -> str:
    """The way that is shown, or nothing: before its time, and where two things each keep a signal away."""
    if situation.today < due.since:
        return ""
    against = list({event.kind.naam for event in plain.ending(situation, due)})
    if not plain.holds(situation, due):
        against.append(_HELD_BACK)
    if due.signal.lapses and situation.today > due.deadline.day:
        against.append(_LAPSED)
    return against[0] if len(against) == 1 else "" if against else _GIVEN
