"""Facts of whole months that count on by themselves while a period is decided day by day.

A definition says in which months it counts, and for which fact (see `Count` of the rulebook). The case gives how many
months there were before; from then on the months of the period are added, each when it is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from regelwerk.engine.calendar import begin_maand
from regelwerk.engine.decide import Decision
from regelwerk.engine.program import Program, Values

#: What is counted: the id of the fact, and the value by which a record of a list is recognised (None outside a list).
Key = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a program keeps one count: the place of the definition, of the counted column, and of the column by which
    records are recognised (-1 outside a list)."""

    fact: str
    since: bool
    definition: int
    column: int
    recognised: int
    one: int


@dataclass
class MonthCounts:
    """The counts of one period; days must come in order.

    `facts` puts the counts of the month in place of those of the case, `note` remembers whether the month counts.
    """

    _month: int = 0
    _used: dict[Key, int | None] = field(default_factory=dict)
    _steps: dict[Key, int] = field(default_factory=dict)
    _since: dict[Key, bool] = field(default_factory=dict)
    _held: dict[Key, bool | None] = field(default_factory=dict)
    _slots: dict[Program, tuple[_Slot, ...]] = field(default_factory=dict)

    def facts(self, program: Program, given: Values, day: int) -> Values:
        """The facts of a day with the counts of its month. A higher count in the case goes first."""
        slots = self._of(program)
        if begin_maand(day) != self._month:
            self._close_month()
            self._month = begin_maand(day)
        if not slots:
            return given
        changed = list(given)
        for slot in slots:
            changed[slot.column] = self._counted(slot, given)
        return tuple(changed)

    def note(self, decision: Decision) -> None:
        """Remember whether the definitions that count held on this day."""
        for slot in self._of(decision.program):
            held = decision.values[slot.definition]
            if slot.recognised < 0:
                self._hold((slot.fact, None), held)
                continue
            keys = decision.facts[slot.recognised]
            if keys is None or held is None:
                for key in [key for key in self._used if key[0] == slot.fact]:
                    self._hold(key, None)
                continue
            for key, value in zip(keys, held, strict=True):
                self._hold((slot.fact, key), value)

    # -- inside a month ------------------------------------------------------------------------------------

    def _counted(self, slot: _Slot, given: Values) -> Any:
        """The column of counts (or the one count) as it stands in this month."""
        if slot.recognised < 0:
            return self._known((slot.fact, None), given[slot.column], slot)
        counts, keys = given[slot.column], given[slot.recognised]
        if counts is None or keys is None:
            return counts
        return tuple(self._known((slot.fact, key), count, slot) for key, count in zip(keys, counts, strict=True))

    def _known(self, key: Key, given: int | None, slot: _Slot) -> int | None:
        if key[1] is None and slot.recognised >= 0:  # whose count this is, is not known
            return None if any(other[0] == slot.fact for other in self._used) else given
        if key not in self._used:
            if given is None:
                return None
            self._used[key] = given
            self._steps[key], self._since[key] = slot.one, slot.since
        used = self._used[key]
        if used is not None and given is not None and given > used:
            used = self._used[key] = given
        return used

    def _hold(self, key: Key, value: bool | None) -> None:
        """One day on which it held is enough; else one on which it is unknown leaves the month unknown."""
        if key in self._used and self._held.get(key) is not True and value is not False:
            self._held[key] = value

    # -- from month to month -------------------------------------------------------------------------------

    def _close_month(self) -> None:
        for key, used in self._used.items():
            held = self._held.get(key, False)
            if used is None or (self._since[key] and used > 0):
                held = True
            self._used[key] = None if used is None or held is None else used + self._steps[key] * held
        self._held.clear()

    def _of(self, program: Program) -> tuple[_Slot, ...]:
        if program not in self._slots:
            self._slots[program] = tuple(_slots(program))
        return self._slots[program]


def _slots(program: Program) -> Iterator[_Slot]:
    places: dict[str, tuple[int, int, int]] = {}
    start = 0
    for fact in program.rulebook.facts:
        names = [part.name for part in fact.fields]
        recognised = start + 1 + names.index(fact.recognised_by) if fact.recognised_by in names else -1
        places[fact.id] = start, -1, fact.scale
        places |= {part.id: (start + 1 + i, recognised, part.scale) for i, part in enumerate(fact.fields)}
        start += 1 + len(fact.fields)
    for index, definition in enumerate(program.rulebook.definitions):
        if definition.counts and definition.counts.fact in places:
            column, recognised, one = places[definition.counts.fact]
            yield _Slot(definition.counts.fact, definition.counts.since, index, column, recognised, one)
