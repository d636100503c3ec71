"""Recomputes one formula from the values that the other steps of an answer show.

Deliberately simple and slow, and made of other stuff than the engine: exact fractions, dates with python-dateutil, a
tree that is walked. Only the grammar is shared. A mistake must be made twice, in two ways, to go unseen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import reduce

from dateutil.relativedelta import relativedelta

from regelwerk.explain.recheck.values import ENDLESS, CannotRecompute, Place, Steps, Value, same
from regelwerk.language import limits, tree

#: What `order` may say when a comparison holds.
_HOLDS = {"=": (0,), "!=": (-1, 1), "<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (0, 1)}
_CONSTANTS: Mapping[str, Value] = {"ja": True, "nee": False, "onbekend": None, "onbeperkt": ENDLESS}


class Evaluator:
    """Walks a formula. A name is looked up in the steps; a bare word that is no step is a word of a keuze."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps

    def value(self, node: tree.Node, place: Place) -> Value:
        """What a formula gives in this place; None is unknown."""
        match node:
            case tree.Number(value=number):
                return number
            case tree.Day(ordinal=ordinal):
                return date.fromordinal(ordinal)
            case tree.Constant(word=word):
                return _CONSTANTS[word]
            case tree.Name(name=name):
                found = self.steps.look_up(name, place)
                return found.value if found else name
            case tree.Parameter():
                return self.steps.usage(node, place).value
            case tree.Aggregate():
                return self._aggregate(node, place)
            case tree.Logic(operator=operator, operands=operands):
                return kleene("alle" if operator == "en" else "een_van", [self.truth(part, place) for part in operands])
            case tree.Not(operand=operand):
                inner = self.truth(operand, place)
                return None if inner is None else not inner
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                held = self.truth(condition, place)
                return chosen([held, True], [self.value(then, place), self.value(otherwise, place)])
            case tree.Between():
                return kleene("alle", [self.truth(side, place) for side in sides(node)])
        values = [self.value(part, place) for part in tree.children(node)]
        return None if any(value is None for value in values) else self._operation(node, values, place)

    def truth(self, node: tree.Node, place: Place) -> bool | None:
        """What a condition gives: yes, no or unknown."""
        found = self.value(node, place)
        if found is None or isinstance(found, bool):
            return found
        raise CannotRecompute(f"`{found}` is geen ja of nee")

    def _operation(self, node: tree.Node, operands: Sequence[Value], place: Place) -> Value:
        match node:
            case tree.Arithmetic(operator=operator):
                return _calculated(operator, *map(as_number, operands))
            case tree.Negative():
                return -as_number(operands[0])
            case tree.Rounded(function=function, step=step):
                return rounded(function, as_number(operands[0]), step)
            case tree.Compare(operator=operator):
                return _compared(operator, *operands)
            case tree.In(negated=negated):
                return any(_compared("=", operands[0], member) for member in operands[1:]) is not negated
            case tree.Call(function="minimum" | "maximum" as function):
                sign = 1 if function == "maximum" else -1
                return reduce(lambda a, b: b if order(b, a) == sign else a, operands)
            case tree.Call():
                return self._call(node, operands, place)
        raise CannotRecompute(f"onbekend onderdeel {type(node).__name__}")

    def _call(self, node: tree.Call, operands: Sequence[Value], place: Place) -> Value:
        try:
            return self._called(node, operands, place)
        except OutsideCalendar:
            return None

    def _called(self, node: tree.Call, operands: Sequence[Value], place: Place) -> Value:
        day = _day(operands[0])
        match node.function:
            case "begin_maand":
                return day + relativedelta(day=1)
            case "begin_jaar":
                return day + relativedelta(day=1, month=1)
            case "jaar_van":
                return Fraction(day.year)
            case "leeftijd_op":
                return Fraction(age(day, _day(operands[1])))
            case "dagen_tussen":
                return Fraction((_day(operands[1]) - day).days)
            case "maanden_tussen":
                return Fraction(months_between(day, _day(operands[1])))
            case "eerstvolgende_werkdag":
                return working_day(day, operands[1])
        count = math.trunc(as_number(operands[1]))
        match node.function:
            case "plus_dagen" | "plus_weken":
                return _days_later(day, count * (7 if node.function == "plus_weken" else 1))
            case "plus_jaren":
                return later(day, relativedelta(years=count), node.mode)
        in_months = node.function == "plus_maanden" or self._in_months(node.arguments[1], place)
        return later(day, relativedelta(months=count) if in_months else relativedelta(years=count), node.mode)

    def _in_months(self, node: tree.Node, place: Place) -> bool:
        """Whether an age is counted in months: some part of it is."""
        if isinstance(node, tree.Name):
            found = self.steps.look_up(node.name, place)
            return found is not None and found.unit == "maand"
        if isinstance(node, tree.Parameter):
            return self.steps.usage(node, place).unit == "maand"
        own = isinstance(node, tree.Number) and node.unit_word == "maand"
        return own or any(self._in_months(part, place) for part in tree.children(node))

    def _aggregate(self, node: tree.Aggregate, place: Place) -> Value:
        naam, records = self.steps.records(node.list_name, place)
        if records is None:
            return None
        places = [place.within(naam, number) for number in range(len(records))]
        if node.function == "enige" and node.operand is not None:
            return self.value(node.operand, places[0]) if places else None
        held = [True if node.where is None else self.truth(node.where, inner) for inner in places]
        match node.function:
            case "er_is" | "geen":
                found = kleene("een_van", held)
                return found if node.function == "er_is" or found is None else not found
            case "alle":
                return kleene("alle", held)
        if node.operand is None:
            return None if None in held else Fraction(sum(1 for counts in held if counts))
        return self._sum(node.operand, [pair for pair in zip(places, held, strict=True) if pair[1] is not False])

    def _sum(self, operand: tree.Node, records: Sequence[tuple[Place, bool | None]]) -> Value:
        """The sum over records that count, or that may count with an amount that is not nothing."""
        parts = [(self.value(operand, place), counts) for place, counts in records]
        taken = [(value, counts) for value, counts in parts if value != 0]
        if any(value is None or counts is None for value, counts in taken):
            return None
        return sum((as_number(value) for value, _ in taken), Fraction(0))


def sides(node: tree.Between) -> tuple[tree.Compare, tree.Compare]:
    """`x tussen a en b` as the two comparisons it stands for."""
    return (
        tree.Compare(node.position, ">=", node.operand, node.low),
        tree.Compare(node.position, "<", node.operand, node.high),
    )


def kleene(shape: str, held: Sequence[bool | None]) -> bool | None:
    """`alle` or `een_van` in three values: one can settle it, and what is unknown leaves the rest open."""
    settles = shape == "een_van"
    return settles if settles in held else None if None in held else not settles


def chosen(held: Sequence[bool | None], values: Sequence[Value]) -> Value:
    """The value of the first row that holds; unknown as long as rows that may hold give different values."""
    possible: list[Value] = []
    for condition, value in zip(held, values, strict=True):
        if condition is not False:
            possible.append(value)
        if condition:
            break
    return possible[0] if all(same(value, possible[0]) for value in possible) else None


def rounded(function: str, value: Fraction, step: Fraction) -> Fraction:
    """To a multiple of the step; a half goes away from zero."""
    if function == "naar_boven":
        return math.ceil(value / step) * step
    if function == "naar_beneden":
        return math.floor(value / step) * step
    size = math.floor(abs(value) / step + Fraction(1, 2)) * step
    return size if value >= 0 else -size


def as_number(value: Value) -> Fraction:
    """A value that must be a number."""
    if isinstance(value, Fraction):
        return value
    raise CannotRecompute(f"`{value}` is geen getal")


def _day(value: Value) -> date:
    if isinstance(value, date):
        return value
    raise CannotRecompute(f"`{value}` is geen datum")


def _calculated(operator: str, a: Fraction, b: Fraction) -> Value:
    match operator:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
    return a / b if b else None


def order(a: Value, b: Value) -> int:
    """-1, 0 or 1 as a comes before, with or after b."""
    if a is ENDLESS or b is ENDLESS:
        return (a is ENDLESS) - (b is ENDLESS)
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return (a > b) - (a < b)
    if isinstance(a, date) and isinstance(b, date):
        return (a > b) - (a < b)
    raise CannotRecompute(f"`{a}` en `{b}` zijn niet te vergelijken")


def _compared(operator: str, a: Value, b: Value) -> bool:
    if isinstance(a, str | bool) or isinstance(b, str | bool):
        if type(a) is not type(b) or operator not in ("=", "!="):
            raise CannotRecompute(f"`{a}` en `{b}` zijn niet te vergelijken")
        return (a == b) is (operator == "=")
    return order(a, b) in _HOLDS[operator]


# -- calendar: python-dateutil with its traps closed -------------------------------------------------------


def later(day: date, more: relativedelta, mode: str) -> date:
    """A day months or years on. Dateutil takes the last day of a month that is too short; `door` goes one further."""
    found = _moved(day, more)
    return _moved(found, timedelta(days=1)) if mode == "door" and found.day != day.day else found


class OutsideCalendar(Exception):
    """A day before the first or after the last that is reckoned with; what uses it is unknown."""


def _moved(day: date, more: relativedelta | timedelta) -> date:
    try:
        found: date = day + more
    except (ValueError, OverflowError):
        raise OutsideCalendar from None
    if not limits.CALENDAR_FIRST <= found.isoformat() <= limits.CALENDAR_LAST:
        raise OutsideCalendar
    return found


def _days_later(day: date, days: int) -> date:
    if abs(days) > date.max.toordinal():
        raise OutsideCalendar
    return _moved(day, timedelta(days=days))


def working_day(day: date, free: Value) -> date:
    """The day, moved on past Saturdays, Sundays and the free days."""
    if not isinstance(free, tuple):
        raise CannotRecompute(f"`{free}` is geen rij dagen")
    return working_day(_days_later(day, 1), free) if day.isoweekday() > 5 or day in free else day


def age(born: date, day: date) -> int:
    """Whole years. Dateutil lets who was born on 29 February be a year older on the 28th; the law on 1 March."""
    years = day.year - born.year
    return years if later(born, relativedelta(years=years), "door") <= day else years - 1


def months_between(start: date, end: date) -> int:
    """Whole months, counted from the earlier day; dateutil counts back from the later one when it comes first."""
    span = relativedelta(max(start, end), min(start, end))
    months = span.years * 12 + span.months
    return months if start <= end else -months
