"""Money per calendar month: what part of a month's amount belongs to which days, and what is saved for later.

Part of a month goes by its calendar days. The parts are rounded so that they add up: the parts of an unchanged month
are together that month's amount, to the cent. An amount that is only a sum or difference of others follows from these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from regelwerk.engine.arithmetic import afgerond
from regelwerk.engine.calendar import begin_maand, maand_van
from regelwerk.engine.decide import Decision
from regelwerk.engine.program import Program
from regelwerk.engine.timeline import Piece
from regelwerk.language import tree

SHARED, SHOWN = "deel", "stand"
Cents = dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Part:
    """The days of a month that one piece covers. By name: `monthly`, the amounts for a whole month in cents, and
    `cents`, what of it belongs to these days; None when not known."""

    start: int
    end: int
    decision: Decision
    monthly: Cents
    cents: Cents


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month (its first day, its number of days) with the parts of it that the period covers."""

    first: int
    days: int
    parts: tuple[Part, ...]

    def total(self, name: str) -> int | None:
        """What the parts come to in cents, None when one of them is not known."""
        return added(part.cents[name] for part in self.parts)


def added(amounts: Iterable[int | None]) -> int | None:
    """The sum, None when one of them is not known."""
    total = 0
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


def months(pieces: Sequence[Piece]) -> list[Month]:
    """The calendar months that the pieces cover, in order."""
    names = shared_names(pieces)
    first, made = begin_maand(pieces[0].start), []
    while first < pieces[-1].end:
        following = begin_maand(first + 31)
        cut = [(max(p.start, first), min(p.end, following), p.decision) for p in pieces
               if p.start < following and p.end > first]  # fmt: skip
        made.append(Month(first, following - first, tuple(_parts(cut, following - first, names))))
        first = following
    return made


def shared_names(pieces: Sequence[Piece]) -> list[str]:
    """The names of all amounts that are shared out over the days of a month, on some day of the period."""
    found: dict[str, None] = {}
    for piece in pieces:
        found |= dict.fromkeys(_shared(piece.decision.program))
    return list(found)


@lru_cache(maxsize=64)
def _shared(program: Program) -> Mapping[str, str]:
    """Name -> id of the amounts of a program that are shared out, each after those that it is a sum of."""
    rulebook = program.rulebook
    return {rulebook.shown(d.id): d.id for d in rulebook.definitions if d.in_month == SHARED}


def _parts(cut: list[tuple[int, int, Decision]], days: int, names: list[str]) -> Iterator[Part]:
    exact, paid = dict.fromkeys(names, 0), dict.fromkeys(names, 0)
    for start, end, decision in cut:
        monthly = {name: _monthly(decision, name) for name in names}
        cents: Cents = {}
        for name in names:
            amount = monthly[name]
            if amount is None:
                cents[name] = None
                continue
            exact[name] += amount * (end - start)
            total = afgerond(exact[name], days)
            cents[name], paid[name] = total - paid[name], total
        for name, terms in _sums(decision.program).items():
            cents[name] = added(_signed(cents[term], sign) for term, sign in terms)
        yield Part(start, end, decision, monthly, cents)


def _signed(amount: int | None, sign: int) -> int | None:
    return None if amount is None else sign * amount


def _monthly(decision: Decision, name: str) -> int | None:
    """The amount in cents; a regeling that does not have this amount on that day pays nothing."""
    id = _shared(decision.program).get(name)
    if id is None:
        return 0
    value, scale = decision.value(id), decision.program.scales[id]
    if value is None:
        return None
    return afgerond(value[0] * 100, value[1]) if scale == 0 else afgerond(value * 100, scale)


@lru_cache(maxsize=64)
def _sums(program: Program) -> dict[str, list[tuple[str, int]]]:
    """The amounts that are nothing but a sum or difference of other shared ones: name -> (name, sign), in order."""
    shared = {id: name for name, id in _shared(program).items()}
    found = {}
    for definition in program.rulebook.definitions:
        if definition.id in shared and isinstance(definition.formula, tree.Arithmetic):
            terms = list(_terms(definition.formula, 1))
            if all(id in shared for id, _ in terms):
                found[shared[definition.id]] = [(shared[id], sign) for id, sign in terms]
    return found


def _terms(node: tree.Node, sign: int) -> Iterator[tuple[str, int]]:
    """The ids that are added (1) or taken away (-1); an empty id for anything else."""
    if isinstance(node, tree.Arithmetic) and node.operator in ("+", "-"):
        yield from _terms(node.left, sign)
        yield from _terms(node.right, sign if node.operator == "+" else -sign)
    else:
        yield (node.id if isinstance(node, tree.Name) else ""), sign


# -- saving ------------------------------------------------------------------------------------------------

YEARLY, ENDED = "jaarlijks", "einde"


@dataclass(frozen=True, slots=True)
class Saved:
    """What one month did to an amount that is saved: put aside, paid out (why and on which day), and what is left."""

    added: int | None
    paid: int | None
    reason: str
    day: int
    left: int | None


def savings(found: Sequence[Month]) -> dict[str, list[Saved]]:
    """Per saved amount, its course over the months; it begins with nothing saved on the first day of the period."""
    pay_months: dict[str, int] = {}
    for part in (part for month in found for part in month.parts):
        rulebook = part.decision.program.rulebook
        pay_months |= {rulebook.shown(d.id): d.saving.month for d in rulebook.definitions if d.saving}
    return {name: list(_course(found, name, month)) for name, month in pay_months.items()}


def _course(found: Sequence[Month], name: str, pay_month: int) -> Iterator[Saved]:
    left: int | None = 0
    for month in found:
        paid: int | None = 0
        reason, day = "", 0
        if maand_van(month.first) == pay_month and left != 0:
            paid, left, reason, day = left, 0, YEARLY, month.first
        for part in month.parts:
            if left != 0 and _has_no_right(part.decision):
                paid = added((paid, left))
                left, reason, day = 0, ENDED, part.start
            left = added((left, part.cents[name]))
        yield Saved(month.total(name), paid, reason, day, left)


def _has_no_right(decision: Decision) -> bool:
    recht = f"{decision.program.rulebook.regeling}.recht"
    return recht in decision.program.places and decision.value(recht) is False
