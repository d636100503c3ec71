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
        pairs = list(zip(before["maanden"][name], after["maanden"][name], strict=True))
        changed = [_month(one, other, old, new) for one, other in pairs if one["bedrag"] != other["bedrag"]]
        differences = [_difference(one["bedrag"], other["bedrag"]) for one, other in pairs]
        outcomes[name] = {"maanden": changed, "verschil": _sum(differences)}
    return {"regeling": before["regeling"], "van": before["van"], "tot": before["tot"], "uitkomsten": outcomes}


def _month(one: dict[str, Any], other: dict[str, Any], old: FactsOn, new: FactsOn) -> dict[str, Any]:
    first = date.fromisoformat(one["delen"][0]["van"])
    last = date.fromisoformat(one["delen"][-1]["tot"])
    days = [(first + timedelta(days=n)).toordinal() for n in range((last - first).days)]
    facts = dict.fromkeys(name for day in days for name in _differing(old(day), new(day)))
    return {
        "maand": one["maand"],
        "oud": one["bedrag"],
        "nieuw": other["bedrag"],
        "verschil": _written(_difference(one["bedrag"], other["bedrag"])),
        "feiten": list(facts),
    }


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]


def _difference(old: str | None, new: str | None) -> Fraction | None:
    return None if old is None or new is None else Fraction(new) - Fraction(old)


def _sum(differences: list[Fraction | None]) -> str | None:
    known = [difference for difference in differences if difference is not None]
    return _written(sum(known, Fraction(0))) if len(known) == len(differences) else None


def _written(amount: Fraction | None) -> str | None:
    return None if amount is None else number_text(amount, 2)


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
