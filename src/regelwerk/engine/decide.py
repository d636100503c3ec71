"""One decision: the values of a case under a compiled rulebook, and what they mean for the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from regelwerk.engine.program import Program, Values

GRANTED, REFUSED, OPEN, COMPUTED = "toegekend", "afgewezen", "onbepaald", "berekend"


@dataclass(slots=True, eq=False)  # not frozen: that would double the time of making one
class Decision:
    """Facts and values of one case, as exact integers; all else (status, steps, missing) follows from them."""

    program: Program
    facts: Values
    peildatum: int
    valid_on: int
    values: Values
    contradictions: Values

    def value(self, id: str) -> Any:
        """The exact value of a definition."""
        return self.values[self.program.index(id)]

    @property
    def status(self) -> str:
        """toegekend, afgewezen, onbepaald, or berekend for a regeling without `recht`."""
        rulebook = self.program.rulebook
        recht = f"{rulebook.regeling}.recht"
        if recht not in rulebook.outcomes:
            return COMPUTED
        right = self.value(recht)
        if right is None:
            return OPEN
        if right is False:
            return REFUSED
        amounts = (id for id in rulebook.outcomes if self.program.kinds[id] == "bedrag")
        return OPEN if any(is_open(self.value(id)) for id in amounts) else GRANTED


def is_open(value: Any) -> bool:
    """Whether a value is unknown; one per record is unknown as soon as it is in some record."""
    return value is None or (isinstance(value, list) and None in value)


def decide(program: Program, facts: Values, peildatum: int, valid_on: int | None = None) -> Decision:
    """Decide on bound facts. `valid_on` (geldigheidsdatum) picks the amounts; it is the peildatum unless said."""
    day = peildatum if valid_on is None else valid_on
    values, contradictions = program.run(facts, peildatum, program.amounts(day), program.tables)
    return Decision(program, facts, peildatum, day, values, contradictions)
