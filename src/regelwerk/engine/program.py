"""A rulebook compiled once: a function from facts to the tuple of all values, and the amounts it takes by date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from regelwerk.engine.arithmetic import dated, row_on
from regelwerk.engine.printer import Printer
from regelwerk.language.rulebook import Rulebook, Table
from regelwerk.language.types import UNLIMITED

Values = tuple[Any, ...]
Run = Callable[[Values, int, Values, Values], tuple[Values, Values]]


@dataclass(frozen=True, eq=False)
class Program:
    """`run(facts, peildatum, amounts, tables)` gives the value of each definition, in the rulebook's order, and for
    each contradiction whether the facts show it.

    `scales` holds the denominator of every numeric value by id (0: a numerator/denominator pair).
    """

    rulebook: Rulebook
    run: Run
    scales: Mapping[str, int]
    tables: Values
    places: Mapping[str, int]
    kinds: Mapping[str, str]
    _amounts: dict[int, Values] = field(default_factory=dict)

    def amounts(self, day: int) -> Values:
        """What every parameter says on a day; None where no amount speaks."""
        found = self._amounts.get(day)
        if found is None:
            found = self._amounts[day] = tuple(dated(table, day) for table in self.tables)
        return found

    def rows(self, day: int) -> tuple[int, ...]:
        """Which row of every parameter speaks on a day; -1 for none."""
        return tuple(row_on(table, day) for table in self.tables)

    def index(self, id: str) -> int:
        """The place of a definition in the tuple of values."""
        return self.places[id]


def compiled(rulebook: Rulebook) -> Program:
    """Compile a checked rulebook. The code is built from its trees; no text of a user gets into it."""
    printer = Printer(rulebook)
    open_function(printer, "run")
    for definition in rulebook.definitions:
        printer.definition(definition)
    checks = [printer.guarded(printer.held(check.node)) for check in rulebook.checks]
    values = "".join(f"v{i}, " for i in range(len(rulebook.definitions)))
    printer.put(f"return ({values}), ({''.join(f'{check}, ' for check in checks)})")
    run = close_function(printer, "run")
    places = {definition.id: index for index, definition in enumerate(rulebook.definitions)}
    kinds = {definition.id: definition.type.kind for definition in rulebook.definitions}
    return Program(rulebook, run, printer.scales, tuple(map(_dated, rulebook.tables)), places, kinds)


def open_function(printer: Printer, name: str) -> None:
    """The head of a compiled function: facts, amounts and tables into variables."""
    printer.lines.append(f"def {name}(F, p, A, D):")
    facts = []
    for index, fact in enumerate(printer.rulebook.facts):
        facts += [f"f{index}_n", *(f"f{index}_{i}" for i in range(len(fact.fields)))] if fact.fields else [f"f{index}"]
    for names, source in ((facts, "F"), *((_numbered(printer, letter), letter.upper()) for letter in "ad")):
        if names:
            printer.put(f"{', '.join(names)}, = {source}")


def _numbered(printer: Printer, letter: str) -> list[str]:
    return [f"{letter}{index}" for index in range(len(printer.rulebook.tables))]


def close_function(printer: Printer, name: str) -> Any:
    """Compile what was printed and give the function."""
    namespace: dict[str, Any] = dict(printer.constants)
    exec("\n".join(printer.lines), namespace)
    return namespace[name]


def _dated(table: Table) -> tuple[list[int], list[int], list[Any]]:
    """A parameter as the compiled code reads it: starts, ends, values over the table's denominator."""
    values = [
        _by_key({key: _whole(value, table) for key, value in amount.rows.items()}) if table.keys
        else _whole(amount.value, table) for amount in table.amounts
    ]  # fmt: skip
    return [amount.start for amount in table.amounts], [amount.end for amount in table.amounts], values


def _by_key(rows: dict[str, Any]) -> dict[int | str, Any]:
    """The rows of a keyed table; a key that is a number is also found as a number."""
    found: dict[int | str, Any] = dict(rows.items())
    return found | {int(key): value for key, value in rows.items() if key.isdigit()}


def _whole(value: Any, table: Table) -> Any:
    """A number over the table's denominator; words, days and `onbeperkt` as they are."""
    if not table.type.numeric or value is None or value is UNLIMITED:
        return value
    return value.numerator * (table.scale // value.denominator)
