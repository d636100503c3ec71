"""Facts that are keys of a table, such as a wage scale: a key that the table of the day does not have is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from regelwerk.language.problem import Position, Problem, brief
from regelwerk.language.rulebook import Amount, Fact, Rulebook, Table


def odd_keys(rulebook: Rulebook, values: tuple[Any, ...], day: int, file: str) -> list[Problem]:
    """The bound facts that are no key of their table, where that table is known and complete on the day."""
    given = _given(rulebook.facts, values)
    found: list[Problem] = []
    for table in rulebook.tables if given else ():
        facts = [given.get((table.name, key)) for key in table.keys]
        amount = next((amount for amount in table.amounts if amount.start <= day < amount.end), None)
        if table.keys and amount and not amount.partial and all(facts):
            found += _odd(rulebook, amount, [fact for fact in facts if fact], table, file)
    return found


def _given(facts: Iterable[Fact], values: tuple[Any, ...]) -> Mapping[tuple[str, str], tuple[Fact, Any]]:
    """The facts that are keys, by table and name, with their values; a list takes a place for each of its fields."""
    found, place = {}, 0
    for fact in facts:
        if fact.key_of:
            found[fact.key_of, fact.name] = (fact, values[place])
        place += 1 + len(fact.fields)
    return found


def _odd(
    rulebook: Rulebook, amount: Amount, facts: list[tuple[Fact, Any]], table: Table, file: str
) -> Iterator[Problem]:
    """The first key that no row has after the keys before it; an unknown key says nothing of what follows."""
    rows = [row.split("/") for row in amount.rows]
    before = ""
    for place, (fact, value) in enumerate(facts):
        known = list(dict.fromkeys(row[place] for row in rows))
        if value is None:
            return
        if str(value) not in known:
            since = date.fromordinal(amount.start).strftime("%d-%m-%Y")
            where, hint = f"staat niet in `{table.name}` van {since}", f"Wel: {', '.join(known)}."
            spot = Position(f"{file}#{rulebook.shown(fact.id)}")
            message, discreet = f"`{brief(str(value))}` {where}{before}.", f"deze waarde {where}. {hint}"
            yield Problem(spot, "VELD-BEREIK", f"{fact.label}: {message}", hint, f"{fact.label}: {discreet}")
            return
        rows = [row for row in rows if row[place] == str(value)]
        before += f" bij {fact.label.lower()} {value}"
