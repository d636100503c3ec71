"""Two versions of the facts of one case over a period: what differs per month, and which facts make it differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from regelwerk.language.types import number_text

#: The facts of a version on a day.
FactsOn = Callable[[int], Mapping[str, Any]]


def revision(before: dict[str, Any], after: dict[str, Any], old: FactsOn, new: FactsOn) -> dict[str, Any]:
    """Both courses (see `course`) beside each other: per outcome the months that differ, and the sum of what differs.

    A positive difference is paid too little until now, a negative one too much.
    """
    outcomes = {}
    for name in dict.fromkeys([*before["maanden"], *after["maanden"]]):
        rows = [
            _month(one, other, old, new)
            for one, other in zip(before["maanden"][name], after["maanden"][name], strict=True)
        ]
        outcomes[name] = {"maanden": [row for row in rows if row["oud"] != row["nieuw"]], "verschil": _sum(rows)}
    return {"regeling": before["regeling"], "van": before["van"], "tot": before["tot"], "uitkomsten": outcomes}


def _month(one: dict[str, Any], other: dict[str, Any], old: FactsOn, new: FactsOn) -> dict[str, Any]:
    difference = None
    if one["bedrag"] is not None and other["bedrag"] is not None:
        difference = number_text(Fraction(other["bedrag"]) - Fraction(one["bedrag"]), 2)
    first = date.fromisoformat(one["delen"][0]["van"])
    last = date.fromisoformat(one["delen"][-1]["tot"])
    days = [(first + timedelta(days=n)).toordinal() for n in range((last - first).days)]
    facts = dict.fromkeys(name for day in days for name in _differing(old(day), new(day)))
    return {
        "maand": one["maand"],
        "oud": one["bedrag"],
        "nieuw": other["bedrag"],
        "verschil": difference,
        "feiten": list(facts),
    }


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]


def _sum(rows: list[dict[str, Any]]) -> str | None:
    known = [Fraction(row["verschil"]) for row in rows if row["verschil"] is not None]
    return number_text(sum(known, Fraction(0)), 2) if len(known) == len(rows) else None


def outline(found: dict[str, Any], money: Callable[[str], str]) -> str:
    """The revision for a terminal."""
    lines = [f"{found['regeling']}: verschil van {found['van']} tot {found['tot']}"]
    for name, outcome in found["uitkomsten"].items():
        lines.append(f"\n{name}: {_said(outcome['verschil'], money)}")
        for row in outcome["maanden"]:
            amounts = f"{_said(row['oud'], money)} wordt {_said(row['nieuw'], money)}"
            lines.append(f"  {row['maand']}  {amounts}, verschil {_said(row['verschil'], money)}")
            lines += [f"           door: {', '.join(row['feiten'])}"] if row["feiten"] else []
        if not outcome["maanden"]:
            lines.append("  geen verschil")
    return "\n".join(lines)


def _said(amount: str | None, money: Callable[[str], str]) -> str:
    return "onbekend" if amount is None else money(amount)
