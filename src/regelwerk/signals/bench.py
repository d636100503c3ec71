"""Signals for features: events by their sentence, signals by name or label."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from regelwerk.dossier.happened import NewEvent
from regelwerk.language.problem import CaseRefused, Position, did_you_mean
from regelwerk.language.signalbook import EventKind, Signal, SignalBook
from regelwerk.signals import reading
from regelwerk.signals.history import Case, Event, case
from regelwerk.signals.run import Plain, signals
from regelwerk.signals.situation import Desk, Situation
from regelwerk.signals.ways import shown, ways


class Unknown(LookupError):
    """No event has this sentence, or no signal this name; `hint` is what was probably meant."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message, hint)


class Bench:
    """What the steps of features ask. It answers by the plain evaluator, that also serves where nothing else is."""

    def __init__(self, book: SignalBook) -> None:
        self.book = book
        self._by_sentence = {kind.zin: kind for kind in book.events.values()}
        self._desk, self._shown = Desk(book), dict[str, set[str]]()
        self._by_name = {spelling: signal for signal in book.signals for spelling in (signal.label, signal.naam)}

    def kind(self, sentence: str) -> EventKind:
        """The kind of event with this sentence. Raises Unknown."""
        if sentence not in self._by_sentence:
            hint = did_you_mean(sentence, self._by_sentence)
            raise Unknown(f"geen gebeurtenis heeft de zin `{sentence}`.", hint)
        return self._by_sentence[sentence]

    def signal(self, name: str) -> Signal:
        """The signal with this name or label. Raises Unknown."""
        if name not in self._by_name:
            raise Unknown(f"onbekend signaal `{name}`.", did_you_mean(name, self._by_name))
        return self._by_name[name]

    def event(self, sentence: str, on: date, fields: Mapping[str, Any]) -> Event:
        """An event, read as one that is filed. Raises Unknown."""
        kind = self.kind(sentence)
        given = {"zaak": "Z-1", "gemeente": "x", "gebeurtenis": kind.naam, "datum": on.isoformat(), "velden": fields}
        try:
            new: NewEvent = reading.read(self.book, given, reading.at(Position("gebeurtenis")))
        except CaseRefused as refused:
            raise Unknown(refused.problems[0].message, refused.problems[0].hint) from refused
        return reading.event(self.book, new)

    def standing(
        self, events: Sequence[Event], gemeente: str, on: date, asked: Signal | None = None
    ) -> dict[str, list[str]]:
        """The signals of a case on a day by name, each with its last days; `asked` is the one wanted, or all are."""
        one_case, found = case("Z-1", gemeente, events), dict[str, list[str]]()
        self._note(one_case, on.toordinal(), asked)
        for batch in signals(self.book, [one_case], on.toordinal(), Plain()):
            for one in batch:
                found.setdefault(one.signaal, []).append(one.uiterlijk)
        return found

    # -- what scenarios show -------------------------------------------------------------------------------

    def _note(self, one_case: Case, today: int, asked: Signal | None) -> None:
        situation = Situation(one_case, today, tuple(self._desk.all(one_case, today)))
        for due in situation.due:
            if asked in (None, due.signal):
                self._shown.setdefault(due.signal.naam, set()).add(shown(situation, due))

    def items(self) -> Iterator[tuple[Position, str, str]]:
        """Every way of every signal that scenarios should show, with what is missing or nothing.

        Of a file that no scenario asks about only that is said.
        """
        used = {signal.position.file for signal in self.book.signals if signal.naam in self._shown}
        for signal in self.book.signals:
            if signal.position.file not in used:
                yield Position(signal.position.file), "", "naar deze signalen vraagt geen scenario."
                continue
            seen = self._shown.get(signal.naam, set())
            for way, missing in ways(signal).items():
                yield signal.position, way, "" if way in seen else f"signaal `{signal.naam}` {missing}."
