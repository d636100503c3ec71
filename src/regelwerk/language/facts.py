"""The facts of a case against a rulebook: each value of the right type and within its bounds, as exact integers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, combinations
from typing import Any

from regelwerk.language import answers, limits, origins
from regelwerk.language.characters import plain_letters
from regelwerk.language.origins import is_known
from regelwerk.language.problem import Position, Problem, brief, did_you_mean
from regelwerk.language.rulebook import Apart, Fact, Rulebook
from regelwerk.language.types import NUMERIC, UNLIMITED, number_text


@dataclass(frozen=True)
class Bound:
    """The facts as the engine takes them, in the rulebook's order; `unused` are known names that play no part.

    `origin` says who gave which fact, also of facts that were answered together.
    """

    values: tuple[Any, ...]
    origin: Mapping[str, Mapping[str, str]]
    unused: tuple[str, ...]
    problems: tuple[Problem, ...]


#: Facts that were bound before, by the identity of the fact: the value that was given, and its columns.
Seen = dict[int, tuple[Any, tuple[Any, ...]]]


class Binding:
    """The facts of a rulebook, looked up once: how it writes their names, and where each stands among the values."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.known = {rulebook.shown(fact.id): fact for fact in rulebook.facts}
        self.groups = {rulebook.shown(id): id for id in rulebook.groups}
        self._asked = frozenset((*self.known, *self.groups))
        widths = [1 + len(fact.fields) for fact in rulebook.facts]
        self._places = dict(zip(self.known, accumulate(widths, initial=0), strict=False))
        self._unknown = [None] * sum(widths)

    def bind(
        self, facts: Mapping[str, Any], origin: Mapping[str, Mapping[str, str]],
        elsewhere: Collection[str] = (), file: str = "zaak", seen: Seen | None = None,
    ) -> Bound:  # fmt: skip
        """Check and convert the facts. `elsewhere` are names that other rules or other dates know.

        With `seen`, what another rulebook with the same fact made of the same value is taken over.
        """
        binder = _Binder(file, {} if seen is None else seen)
        unused = self._names(facts, elsewhere, binder)
        own = (
            origin
            if self.groups.keys().isdisjoint(origin)
            else {name: said for name, said in origin.items() if name not in self.groups}
        )
        for name, code, message, hint in origins.problems(self.known, facts, own, elsewhere):
            binder.report(name, code, message, hint)
        for name, id in self.groups.items():
            facts, origin = binder.answered_together(name, id, self.known, facts, origin)
        values = self._unknown.copy()
        for name in self.known.keys() & facts.keys():
            if is_known(facts[name]):
                fact, place = self.known[name], self._places[name]
                values[place : place + 1 + len(fact.fields)] = binder.columns(fact, name, facts[name])
        return Bound(tuple(values), origin, unused, tuple(binder.problems))

    def _names(self, facts: Mapping[str, Any], elsewhere: Collection[str], binder: _Binder) -> tuple[str, ...]:
        """The names that play no part here; reports those that nobody knows."""
        others = [name for name in facts if name not in self._asked]
        strange = [name for name in others if name not in elsewhere]
        for name in strange:
            near = did_you_mean(name, [*self.known, *self.groups, *elsewhere])
            hint = plain_letters(name) or near or NOT_ASKED
            binder.report(name, "VELD-ONBEKEND", f"onbekend feit `{brief(name)}`.", hint)
        return tuple(sorted({*others} - {*strange} if strange else others))


#: What is right for a fact that nothing resembles.
NOT_ASKED = "De regels vragen hier niet naar. Laat het weg."
#: The one answer to a group of questions.
NONE_OF_THESE = "geen_van_deze"


class _Binder:
    def __init__(self, file: str, seen: Seen) -> None:
        self.file = file
        self.seen = seen
        self.problems: list[Problem] = []

    def report(self, name: str, code: str, message: str, hint: str = "", discreet: str = "") -> None:
        self.problems.append(Problem(Position(f"{self.file}#{name}"), code, message, hint, discreet))

    def answered_together(
        self, group: str, id: str, known: Mapping[str, Fact], facts: Mapping[str, Any],
        origin: Mapping[str, Mapping[str, str]],
    ) -> tuple[Mapping[str, Any], Mapping[str, Mapping[str, str]]]:  # fmt: skip
        """Facts and their origin, with "no" for every question of a group to which none of these is the answer."""
        if not is_known(facts.get(group)):
            return facts, origin
        if facts[group] != NONE_OF_THESE:
            hint = "Geldt er wel een? Beantwoord dan de vragen van de groep."
            self.report(group, "VELD-TYPE", f"de vraaggroep `{group}` kent alleen `{NONE_OF_THESE}`.", hint)
            return facts, origin
        members = [(name, fact) for name, fact in known.items() if fact.group == id]
        for name, fact in members:
            if facts.get(name) is True:
                message = f"{fact.label}: dit is ja, en bij `{group}` staat `{NONE_OF_THESE}`."
                self.report(name, "VELD-TEGENSTRIJDIG", message)
        unsaid = [name for name, _ in members if not is_known(facts.get(name))]
        said = {"bron": "zaak", **origin.get(group, {}), "vraaggroep": group}
        return {**facts, **dict.fromkeys(unsaid, False)}, {**origin, **dict.fromkeys(unsaid, said)}

    def columns(self, fact: Fact, name: str, raw: Any) -> tuple[Any, ...]:
        """A known value, or for a list its length and a column for each field."""
        before = self.seen.get(id(fact))
        if before and before[0] is raw:
            return before[1]
        count = len(self.problems)
        made = self._list(fact, name, raw) if fact.fields else (self.value(fact, name, raw),)
        if len(self.problems) == count:
            self.seen[id(fact)] = raw, made
        return made

    def _list(self, fact: Fact, name: str, raw: Any) -> tuple[Any, ...]:
        records = self._records(fact, name, raw)
        columns = [
            tuple(
                self.value(part, f"{name}[{i}].{part.name}", record.get(part.name)) for i, record in enumerate(records)
            )
            for part in fact.fields
        ]
        if fact.apart:
            self._overlaps(fact, fact.apart, name, columns)
        return (len(records), *columns)

    def _overlaps(self, fact: Fact, apart: Apart, name: str, columns: list[tuple[Any, ...]]) -> None:
        """Records whose periods overlap, as far as their days are known; both are named."""
        spans = list(zip(columns[apart.start], columns[apart.end], columns[apart.same or 0], strict=True))
        known = [(number, *span) for number, span in enumerate(spans) if None not in span]
        for (i, start, end, same), (j, other_start, other_end, other) in combinations(known, 2):
            if start < other_end and other_start < end and (apart.same is None or same == other):
                place, both = f"{name}[{j}]", f"{fact.label}: nummer {i + 1} en nummer {j + 1} overlappen elkaar"
                said = f"{both} (van {_day(start)} tot {_day(end)}, en van {_day(other_start)} tot {_day(other_end)})."
                fields = f"`{fact.fields[apart.start].name}` en `{fact.fields[apart.end].name}`"
                self.report(place, "VELD-TEGENSTRIJDIG", said, f"Verbeter {fields}.", f"{both}.")

    def _records(self, fact: Fact, name: str, raw: Any) -> list[Mapping[str, Any]]:
        if not isinstance(raw, list) or not all(isinstance(record, dict) for record in raw):
            self.report(name, "VELD-TYPE", f"{fact.label}: hier hoort een lijst met regels: `[{{…}}, {{…}}]`.")
            return []
        most = fact.most_records or limits.LIST_RECORDS
        if len(raw) > most:
            self.report(
                name,
                "VELD-BEREIK",
                f"{fact.label}: ten hoogste {most} {'regel' if most == 1 else 'regels'}, hier {len(raw)}.",
            )
            return []
        fields = [part.name for part in fact.fields]
        for index, record in enumerate(raw):
            for key in record:
                if key not in fields:
                    place = f"{name}[{index}].{key}"
                    message = f"{fact.label}: onbekend veld `{brief(key)}`."
                    hint = did_you_mean(key, fields) or f"Een regel van deze lijst kent: {', '.join(fields)}."
                    self.report(place, "VELD-ONBEKEND", message, hint)
        return raw

    def value(self, fact: Fact, name: str, raw: Any) -> Any:
        if not is_known(raw):
            return None
        if raw == "onbeperkt" and fact.may_be_unlimited:
            return UNLIMITED
        if wrong := answers.wrong(fact, raw):
            message, hint = f"{fact.label}: {wrong[0]}", wrong[1]
            repeats = fact.type.kind in {*NUMERIC, "datum"} and bool(hint)
            self.report(name, "VELD-TYPE", message, hint, message if repeats else "")
            return None
        value = answers.exact(fact, raw)
        if isinstance(value, Fraction):
            return self._within(fact, name, value)
        return value

    def _within(self, fact: Fact, name: str, value: Fraction) -> int:
        bounds, low, high = fact.bounds, fact.bounds.low, fact.bounds.high
        if low is not None and (value < low or (bounds.low_open and value == low)):
            self._beyond(fact, name, "meer dan" if bounds.low_open else "ten minste", low, value)
        if high is not None and (value > high or (bounds.high_open and value == high)):
            self._beyond(fact, name, "minder dan" if bounds.high_open else "ten hoogste", high, value)
        return int(value * fact.scale)

    def _beyond(self, fact: Fact, name: str, word: str, limit: Fraction, value: Fraction) -> None:
        rule = f"{fact.label}: dit is {word} {_said(fact, limit)}"
        self.report(name, "VELD-BEREIK", f"{rule}, hier staat {_said(fact, value)}.", "", f"{rule}.")


def bounds_phrase(fact: Fact) -> str:
    """The values that a fact can have, such as `Ten minste 0%, ten hoogste 100%.`; nothing without bounds."""
    bounds = fact.bounds
    low, high = ("meer dan" if bounds.low_open else "ten minste"), ("minder dan" if bounds.high_open else "ten hoogste")
    limits_said = ((low, bounds.low), (high, bounds.high))
    text = ", ".join(f"{word} {_said(fact, limit)}" for word, limit in limits_said if limit is not None)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _day(number: Any) -> str:
    from datetime import date

    return "onbeperkt" if number is UNLIMITED else date.fromordinal(number).isoformat()


def _said(fact: Fact, value: Fraction) -> str:
    from datetime import date

    if fact.type.kind == "datum":
        return date.fromordinal(int(value)).strftime("%d-%m-%Y")
    text = number_text(value * 100 if fact.type.kind == "percentage" else value, 2 if fact.type.kind == "bedrag" else 0)
    text = text.replace(".", ",")
    return {"percentage": f"{text}%", "bedrag": f"€ {text}"}.get(fact.type.kind, text)
