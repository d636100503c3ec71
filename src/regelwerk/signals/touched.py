"""Which kept decisions come out otherwise by other rules: decided again on the facts as filed, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from regelwerk.dossier.records import Record
from regelwerk.dossier.scope import Scope
from regelwerk.dossier.store import Query, Store
from regelwerk.explain.steps import Explanation
from regelwerk.language.problem import CaseRefused

#: From a kept decision to the answer by the other rules.
Decide = Callable[[Record], Explanation]


@dataclass(frozen=True, slots=True)
class Touched:
    """A kept decision that comes out otherwise. `effect`: the change of its amount in euros."""

    besluit: str
    zaak: str
    gemeente: str
    regeling: str
    effect: Decimal | None
    was: str
    wordt: str


def records(store: Store, scope: Scope, regeling: str | None = None) -> Iterator[Record]:
    """Kept decisions that no later one replaced, newest first, a page at a time."""
    last, replaced = None, set[str]()
    while True:
        page = store.find(scope, Query(regeling=regeling, na=last, ten_hoogste=200))
        for row in page:
            if row["vervangt"]:
                replaced.add(row["vervangt"])
            if row["id"] not in replaced and (found := store.get(scope, row["id"])):
                yield found
        if len(page) < 200:
            return
        last = page[-1]["id"]


def touched(kept: Iterable[Record], before: Decide, after: Decide) -> Iterator[Touched]:
    """Those of which status or an outcome differs between two ways of deciding the same facts."""
    for record in kept:
        was, becomes = _outcome(before, record), _outcome(after, record)
        if was != becomes:
            yield Touched(
                record.id, record.zaak or "", record.gemeente, record.made.regeling, _effect(was, becomes),
                _shown(was), _shown(becomes),
            )  # fmt: skip


def _outcome(decide: Decide, record: Record) -> dict[str, Any]:
    try:
        explanation = decide(record)
    except CaseRefused as refused:
        return {"status": "geweigerd", "reden": " ".join(problem.code for problem in refused.problems)}
    return {"status": explanation.status, **explanation.outcomes()}


def _effect(was: Mapping[str, Any], becomes: Mapping[str, Any]) -> Decimal | None:
    """The change of the first amount that changes: `hoogte` when there is one. A refusal counts as nothing."""
    names = ["hoogte", *(name for name in {**was, **becomes} if name != "hoogte")]
    for name in names:
        old, new = _amount(was, name), _amount(becomes, name)
        if old is not None and new is not None and old != new:
            return new - old
    return None


def _amount(outcome: Mapping[str, Any], name: str) -> Decimal | None:
    value = outcome.get(name)
    return Decimal(value) if isinstance(value, str) and value.replace(".", "", 1).isdigit() and "." in value else None


def _shown(outcome: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in outcome.items() if name in ("status", "hoogte", "reden"))


def by_effect(found: Iterable[Touched]) -> list[tuple[Decimal | None, list[Touched]]]:
    """Grouped by effect, largest fall first, largest rise last; what has no amount comes first."""
    groups: dict[Decimal | None, list[Touched]] = {}
    for one in found:
        groups.setdefault(one.effect, []).append(one)
    return sorted(groups.items(), key=lambda group: (group[0] is not None, group[0] or Decimal(0)))
