"""A period as people read it: spans with the reason for each change, and money per calendar month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from regelwerk.engine.decide import Decision
from regelwerk.engine.timeline import AMOUNT, DATE, FACT, Cause, Month, Span, months
from regelwerk.explain.steps import Explanation
from regelwerk.language.types import number_text, unit_of

_PER_MONTH = unit_of(("euro", 1), ("maand", -1))
_WORDS = {FACT: "een feit veranderde", AMOUNT: "een bedrag veranderde", DATE: "een datum is bereikt"}


Explain = Callable[[Decision], Explanation]


def course(spans: Sequence[Span], explain: Explain) -> dict[str, Any]:
    """The whole period: `spannen` and `maanden`; `tot` is the first day that does not count."""
    return {
        "regeling": spans[-1].decision.program.rulebook.regeling,
        "van": _iso(spans[0].start),
        "tot": _iso(spans[-1].end),
        "spannen": [_span(span, explain(span.decision)) for span in spans],
        "maanden": {name: [_month(month) for month in months(spans, name)] for name in monthly_outcomes(spans)},
    }


def monthly_outcomes(spans: Sequence[Span]) -> list[str]:
    """The outcomes that are an amount per month on some day."""
    found: dict[str, None] = {}
    for span in spans:
        rulebook = span.decision.program.rulebook
        kinds = {definition.id: definition.type for definition in rulebook.definitions}
        found |= dict.fromkeys(rulebook.shown(id) for id in rulebook.outcomes if kinds[id].unit == _PER_MONTH)
    return list(found)


def _span(span: Span, explanation: Explanation) -> dict[str, Any]:
    return {
        "van": _iso(span.start),
        "tot": _iso(span.end),
        "status": explanation.status,
        "uitkomsten": explanation.outcomes(),
        "gronden": explanation.grounds(),
        "ontbrekend": explanation.missing(),
        "oorzaken": [_cause(cause, span) for cause in span.causes],
    }


def _cause(cause: Cause, span: Span) -> dict[str, str]:
    rulebook = span.decision.program.rulebook
    labels = {fact.id: fact.label for fact in rulebook.facts} | {table.id: table.label for table in rulebook.tables}
    labels |= {definition.id: definition.label for definition in rulebook.definitions}
    label = labels.get(cause.id, cause.id)
    said = f"{_WORDS[cause.kind]}: {label}" if cause.kind in _WORDS else f"andere regels: {cause.id}"
    return {"soort": cause.kind, "naam": rulebook.shown(cause.id), "tekst": said}


def _month(month: Month) -> dict[str, Any]:
    parts = [
        {
            "van": _iso(part.start),
            "tot": _iso(part.end),
            "dagen": part.end - part.start,
            "per_maand": _money(part.monthly),
            "bedrag": _money(part.cents),
        }
        for part in month.parts
    ]
    return {"maand": _iso(month.first)[:7], "dagen": month.days, "bedrag": _money(month.cents), "delen": parts}


def _money(cents: int | None) -> str | None:
    return None if cents is None else number_text(Fraction(cents, 100), 2)


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def outline(found: dict[str, Any], money: Any, day: Any) -> str:
    """The period for a terminal. `money` and `day` write an amount and an ISO date in Dutch."""
    lines = [f"{found['regeling']} van {day(found['van'])} tot en met {day(_before(found['tot']))}"]
    for span in found["spannen"]:
        lines.append(f"\n{day(span['van'])} tot en met {day(_before(span['tot']))}: {span['status']}")
        lines += [f"  omdat {cause['tekst']}" for cause in span["oorzaken"]]
        lines += [f"  {name}: {_shown(value, money)}" for name, value in span["uitkomsten"].items()]
        lines += [f"  grond: {ground['tekst']} ({ground['bron']['tekst']})" for ground in span["gronden"]]
        lines += [f"  ontbreekt: {item['vraag']}" for item in span["ontbrekend"]]
    for name, rows in found["maanden"].items():
        lines.append(f"\nPer maand: {name}")
        for row in rows:
            parts = ", ".join(f"{part['dagen']} dagen x {_shown(part['per_maand'], money)}" for part in row["delen"])
            tail = f"  ({parts})" if len(row["delen"]) > 1 else ""
            lines.append(f"  {row['maand']}  {_shown(row['bedrag'], money):>14}{tail}")
    return "\n".join(lines)


def _before(iso: str) -> str:
    return (date.fromisoformat(iso) - timedelta(days=1)).isoformat()


def _shown(value: Any, money: Any) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "ja", False: "nee", None: "onbekend"}[value]
    return str(money(value)) if "." in str(value) else str(value)
