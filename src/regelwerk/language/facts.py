"""The facts of a case against a rulebook: each value of the right type and within its bounds, as exact integers."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from regelwerk.language import limits
from regelwerk.language.casefile import FloatText
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.rulebook import Fact, Rulebook
from regelwerk.language.types import UNLIMITED, number_text, parse_date

_MONEY = re.compile(r"-?[0-9]{1,12}\.[0-9]{2}")
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?")


@dataclass(frozen=True)
class Bound:
    """The facts as the engine takes them, in the rulebook's order; `unused` are known names that play no part."""

    values: tuple[Any, ...]
    unused: tuple[str, ...]
    problems: tuple[Problem, ...]


def bind(
    rulebook: Rulebook, facts: Mapping[str, Any], origin: Mapping[str, Mapping[str, str]],
    elsewhere: Collection[str] = (), file: str = "zaak",
) -> Bound:  # fmt: skip
    """Check and convert the facts. `elsewhere` are names that other rules or other dates know."""
    binder = _Binder(rulebook, file)
    known = {rulebook.shown(fact.id): fact for fact in rulebook.facts}
    unused = []
    for name in facts:
        if name in known:
            continue
        if name in elsewhere:
            unused.append(name)
        else:
            hint = did_you_mean(name, [*known, *elsewhere])
            binder.report(name, "VELD-ONBEKEND", f"onbekend feit `{name}`.", hint)
    binder.origins(known, facts, origin, elsewhere)
    values = tuple(part for name, fact in known.items() for part in binder.columns(fact, name, facts.get(name)))
    return Bound(values, tuple(sorted(unused)), tuple(binder.problems))


class _Binder:
    def __init__(self, rulebook: Rulebook, file: str) -> None:
        self.rulebook = rulebook
        self.file = file
        self.problems: list[Problem] = []

    def report(self, name: str, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Position(f"{self.file}#{name}"), code, message, hint))

    def origins(
        self, known: Mapping[str, Fact], facts: Mapping[str, Any], origin: Mapping[str, Mapping[str, str]],
        elsewhere: Collection[str],
    ) -> None:  # fmt: skip
        for name in origin:
            if name not in known and name not in elsewhere:
                self.report(
                    name,
                    "VELD-ONBEKEND",
                    f"herkomst van een onbekend feit `{name}`.",
                    did_you_mean(name, known),
                )
        for name, fact in known.items():
            if fact.judgement and not _is_unknown(facts.get(name)) and not origin.get(name, {}).get("motivering"):
                message = f"{fact.label}: een oordeel heeft een motivering nodig."
                self.report(name, "VELD-OORDEEL", message, f"Zet die in `herkomst`, onder `{name}`, bij `motivering`.")

    def columns(self, fact: Fact, name: str, raw: Any) -> tuple[Any, ...]:
        """One value, or for a list its length and a column for each field."""
        if not fact.fields:
            return (self.value(fact, name, raw),)
        if _is_unknown(raw):
            return (None,) * (1 + len(fact.fields))
        records = self._records(fact, name, raw)
        columns = [
            tuple(
                self.value(part, f"{name}[{i}].{part.name}", record.get(part.name)) for i, record in enumerate(records)
            )
            for part in fact.fields
        ]
        return (len(records), *columns)

    def _records(self, fact: Fact, name: str, raw: Any) -> list[Mapping[str, Any]]:
        if not isinstance(raw, list) or not all(isinstance(record, dict) for record in raw):
            self.report(name, "VELD-TYPE", f"{fact.label}: dit is een lijst van objecten.")
            return []
        most = fact.most_records or limits.LIST_RECORDS
        if len(raw) > most:
            self.report(name, "VELD-BEREIK", f"{fact.label}: ten hoogste {most} regels, hier {len(raw)}.")
            return []
        fields = [part.name for part in fact.fields]
        for index, record in enumerate(raw):
            for key in record:
                if key not in fields:
                    place = f"{name}[{index}].{key}"
                    self.report(
                        place,
                        "VELD-ONBEKEND",
                        f"{fact.label}: onbekend veld `{key}`.",
                        did_you_mean(key, fields),
                    )
        return raw

    def value(self, fact: Fact, name: str, raw: Any) -> Any:
        if _is_unknown(raw):
            return None
        if raw == "onbeperkt" and fact.may_be_unlimited:
            return UNLIMITED
        wrong = _not_this_type(fact, raw)
        if wrong:
            self.report(name, "VELD-TYPE", f"{fact.label}: {wrong}")
            return None
        value = _exact(fact, raw)
        if isinstance(value, Fraction):
            return self._within(fact, name, value)
        return value

    def _within(self, fact: Fact, name: str, value: Fraction) -> int:
        bounds, low, high = fact.bounds, fact.bounds.low, fact.bounds.high
        if low is not None and (value < low or (bounds.low_open and value == low)):
            word = "meer dan" if bounds.low_open else "ten minste"
            self.report(
                name,
                "VELD-BEREIK",
                f"{fact.label}: dit is {word} {_said(fact, low)}, hier {_said(fact, value)}.",
            )
        if high is not None and (value > high or (bounds.high_open and value == high)):
            word = "minder dan" if bounds.high_open else "ten hoogste"
            self.report(
                name,
                "VELD-BEREIK",
                f"{fact.label}: dit is {word} {_said(fact, high)}, hier {_said(fact, value)}.",
            )
        return int(value * fact.scale)


def _is_unknown(raw: Any) -> bool:
    return raw is None or raw == "onbekend"


def _said(fact: Fact, value: Fraction) -> str:
    from datetime import date

    if fact.type.kind == "datum":
        return date.fromordinal(int(value)).strftime("%d-%m-%Y")
    text = number_text(value * 100 if fact.type.kind == "percentage" else value, 2 if fact.type.kind == "bedrag" else 0)
    text = text.replace(".", ",")
    return {"percentage": f"{text}%", "bedrag": f"€ {text}"}.get(fact.type.kind, text)


def _not_this_type(fact: Fact, raw: Any) -> str:
    """What is wrong with the form of a value, or nothing."""
    kind = fact.type.kind
    text = isinstance(raw, str) and not isinstance(raw, FloatText)
    if kind == "ja_nee":
        return "" if isinstance(raw, bool) else "dit is `true`, `false` of `null`."
    if kind == "datum":
        good = text and parse_date(raw) is not None
        tail = " of `onbeperkt`" if fact.may_be_unlimited else ""
        return "" if good else f"dit is een bestaande datum zoals 2026-01-31{tail}."
    if kind == "keuze":
        choices = fact.type.choices
        hint = did_you_mean(raw, choices) if text else ""
        return "" if text and raw in choices else f"dit is een van {', '.join(choices)}. {hint}".rstrip()
    if kind == "sleutel":
        return "" if text and 0 < len(raw) <= 100 else "dit is een tekst van ten hoogste 100 tekens."
    if kind == "bedrag":
        return "" if text and _MONEY.fullmatch(raw) else 'een bedrag is een tekst met twee decimalen, zoals "1234.50".'
    return _not_a_number(fact, raw, text)


def _not_a_number(fact: Fact, raw: Any, text: bool) -> str:
    whole = isinstance(raw, int) and not isinstance(raw, bool)
    if not whole and not (text and _NUMBER.fullmatch(raw)):
        what = "een percentage zonder teken" if fact.type.kind == "percentage" else "een getal"
        return f'dit is {what}, als tekst zoals "57.5" of als heel getal.'
    decimals = len(str(raw).partition(".")[2].rstrip("0"))
    allowed = len(str(fact.scale)) - 1 - (2 if fact.type.kind == "percentage" else 0)
    return "" if decimals <= allowed else f"dit heeft ten hoogste {allowed} decimalen."


def _exact(fact: Fact, raw: Any) -> Any:
    match fact.type.kind:
        case "datum":
            day = parse_date(raw)
            return None if day is None else Fraction(day.toordinal())
        case "percentage":
            return Fraction(str(raw)) / 100
        case "bedrag" | "getal" | "duur":
            return Fraction(str(raw))
    return raw
