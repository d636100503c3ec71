"""Which of all signals somebody wants, a page at a time: the most urgent first, on from the last one that was seen."""

from __future__ import annotations

import base64
import heapq
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from regelwerk.signals.run import Signalled

#: What makes a signal this one, in the order in which signals are shown.
Mark = tuple[str, ...]
_MARKS: Final = ("uiterlijk", "artikel", "zaak", "signaal", "gemeente", "aanleiding")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; what is None may be anything."""

    urgentie: str | None = None
    signaal: str | None = None
    voor: str | None = None
    regeling: str | None = None

    def takes(self, one: Signalled) -> bool:
        return all(wanted in (None, getattr(one, name)) for name in self.__slots__ for wanted in [getattr(self, name)])


def chosen(batches: Iterable[list[Signalled]], wanted: Wanted) -> Iterator[list[Signalled]]:
    """Of each batch the signals that are wanted, each once."""
    for batch in batches:
        yield list({mark(one): one for one in batch if wanted.takes(one)}.values())


def page(batches: Iterable[list[Signalled]], count: int, after: Mark = ()) -> tuple[list[Signalled], bool]:
    """The first signals after a mark, most urgent first, and whether there are more. Only a page is held in memory."""
    rest = (one for batch in batches for one in batch if mark(one) > after)
    found = heapq.nsmallest(count + 1, rest, key=mark)
    return found[:count], len(found) > count


def mark(one: Signalled) -> Mark:
    """What tells a signal from every other."""
    return tuple(getattr(one, name) for name in _MARKS)


def cursor(one: Signalled) -> str:
    """The mark of a signal as a text to come back with."""
    return base64.urlsafe_b64encode(json.dumps(mark(one)).encode()).decode()


def mark_of(cursor: str) -> Mark | None:
    """The mark that such a text holds; None when it holds none."""
    try:
        found = json.loads(base64.b64decode(cursor.encode(), b"-_", validate=True))
    except (ValueError, RecursionError):
        return None
    if not (isinstance(found, list) and len(found) == len(_MARKS) and all(isinstance(part, str) for part in found)):
        return None
    return tuple(found)
