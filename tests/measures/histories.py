"""Random histories: cases of which facts change over time, decided as a timeline and again each day apart.

What is checked knows nothing of the timeline's own joining, rounding and counting: every day is decided by itself with
the facts of that day, months are counted in a loop of its own, and money is computed with fractions.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.measures import cases
from tests.oracle import willekeurig_pw

from regelwerk import service
from regelwerk.language.casefile import Case

FOREVER = date(2199, 1, 1).toordinal()
DAY = timedelta(days=1)
PW = "participatiewet"
#: The counts of participatiewet: field -> (the definition that counts, whether every later month counts).
COUNTS = {
    "maanden_vrijlating_25": (("telt_als_een_van_zes_maanden", "gebruikt_25_procent"), False),
    "maanden_vrijlating_ouder": (("gebruikt_12_5_procent",), True),
    "maanden_vrijlating_loonkostensubsidie": (("gebruikt_15_procent_loonkostensubsidie",), False),
}


@dataclass(frozen=True)
class History:
    """A case over a period, with the municipality of which the rules hold."""

    regeling: str
    case: Case
    start: date
    end: date
    gemeente: str | None = None


@dataclass
class Tally:
    """How many histories and days were compared, how many months, spans and counted months, and what was wrong."""

    histories: int = 0
    days: int = 0
    spans: int = 0
    months: int = 0
    counted: int = 0
    wrong: list[str] = field(default_factory=list)


# -- making ------------------------------------------------------------------------------------------------


def loonkostensubsidie(rng: random.Random) -> History:
    """A complete case of which three facts change somewhere in the period."""
    facts, day = cases.complete(rng)
    other, _ = cases.complete(rng)
    return _history(rng, cases.REGELING, facts, other, day, {"geboortedatum"}, rng.randint(40, 200))


def participatiewet(rng: random.Random) -> History:
    """A case, a third of them with unknown facts, of which household, income and more change in the period."""
    facts, day = willekeurig_pw.geval(rng)
    facts["ontvangt_algemene_bijstand"] = rng.random() < 0.8
    other = willekeurig_pw.toekenbaar(rng, day)
    if rng.random() < 0.4:
        facts["inkomsten_uit_arbeid"] = [_wage(rng)]
    plain = [willekeurig_pw.naar_json({k: v for k, v in one.items() if v is not None}) for one in (facts, other)]
    gemeente = willekeurig_pw.gemeente_van(rng)
    days = rng.choice((20, 40, 70, 100, 300))
    return _history(rng, PW, *plain, day, {"geboortedatum"}, days, gemeente)


def _wage(rng: random.Random) -> dict[str, Any]:
    """A small wage of which a part is exempt for some months more, so that months are counted."""
    return {
        "werkende": "de_aanvrager",
        "nettoloon": Fraction(rng.randint(5_000, 60_000), 100),
        "vakantietoeslag_over_loon": Fraction(0),
        "is_medisch_urenbeperkt": False,
        "is_baan_met_loonkostensubsidie": rng.random() < 0.4,
        "draagt_bij_aan_inschakeling": rng.choice((True, True, True, None)),
        "maanden_vrijlating_25": rng.choice((0, 3, 5, 6, 6)),
        "maanden_vrijlating_ouder": rng.choice((0, 28, 29)),
        "maanden_vrijlating_loonkostensubsidie": rng.choice((0, 10, 11, None)),
        "meer_uren_niet_mogelijk": rng.random() < 0.5,
    }


def _history(
    rng: random.Random, regeling: str, facts: dict[str, Any], other: dict[str, Any], day: date, fixed: set[str],
    days: int, gemeente: str | None = None,
) -> History:  # fmt: skip
    start = max(day - timedelta(days=rng.randint(0, days)), date(2015, 1, 1))
    start = min(start, date(2027, 1, 1) - timedelta(days=days))
    end = start + timedelta(days=days)
    names = sorted(set(facts) & set(other) - fixed)
    course = {name: list(_turns(rng, start, end, facts[name], other[name])) for name in rng.sample(names, 3)}
    changed = {name: other[name] for name in course}
    origin = cases.reasons(changed, regeling) | cases.reasons(facts, regeling)
    return History(regeling, Case(facts, origin=origin, course=course), start, end, gemeente)


def _turns(rng: random.Random, start: date, end: date, first: Any, second: Any) -> Iterator[tuple[int, int, Any]]:
    """One or two days on which the value turns; now and then it is not known for a while, or goes back."""
    count = rng.choice((1, 1, 2))
    turns = sorted(rng.sample(range(start.toordinal() + 1, end.toordinal()), count))
    values = [first, second, rng.choice((first, None))]
    yield from zip([0, *turns], [*turns, FOREVER], values, strict=False)


# -- checking ----------------------------------------------------------------------------------------------


def tally(make: Callable[[random.Random], History], count: int, seed: int) -> Tally:
    """`count` random histories that are not refused, each compared with deciding its days apart."""
    rng, found = random.Random(seed), Tally()
    while found.histories < count:
        history = make(rng)
        try:
            answer = decided(history)
        except service.CaseRefused as refused:
            if {problem.code for problem in refused.problems} - {"VELD-TEGENSTRIJDIG", "VELD-OORDEEL"}:
                raise
            continue
        found.histories += 1
        found.wrong += [f"{history.regeling} {history.start} {text}" for text in differences(history, answer, found)]
    return found


def decided(history: History) -> dict[str, Any]:
    """The timeline of a history."""
    return service.timeline(cases.rules(), history.regeling, history.case, history.start, history.end, history.gemeente)


def differences(history: History, answer: dict[str, Any], found: Tally) -> Iterator[str]:
    """Everything in which the timeline differs from its days, one by one."""
    days = list(_days_apart(history, found))
    found.days += len(days)
    found.spans += len(answer["spannen"])
    yield from _spans(answer, days)
    for month in answer["maanden"]:
        found.months += 1
        yield from _month(month, [one for one in days if one.decision.peildatum in _within(month["maand"])])


def _days_apart(history: History, found: Tally) -> Iterator[service.Explanation]:
    """Each day decided by itself; what was used of a number of months goes on to the next month."""
    used: dict[tuple[str, str], int | None] = {}
    held: dict[tuple[str, str], bool | None] = {}
    day, month = history.start, history.start.month
    while day < history.end:
        if day.month != month:
            found.counted += sum(value is True for value in held.values())
            _next_month(used, held)
            month = day.month
        facts = history.case.facts_on(day.toordinal())
        _put_counts(facts, used)
        explanation = service.decide(
            cases.rules(),
            history.regeling,
            facts,
            day,
            gemeente=history.gemeente,
            herkomst=history.case.origin_on(day.toordinal()),
        )
        _note(explanation, facts, used, held)
        yield explanation
        day += DAY


def _put_counts(facts: dict[str, Any], used: dict[tuple[str, str], int | None]) -> None:
    records = facts.get("inkomsten_uit_arbeid")
    if not records:
        return
    facts["inkomsten_uit_arbeid"] = records = [dict(record) for record in records]
    for record in records:
        for name in COUNTS:
            key, given = (name, record.get("werkende")), record.get(name)
            if key[1] is None:
                record[name] = None if any(other == name for other, _ in used) else given
                continue
            if key not in used and given is None:
                continue
            known = used.get(key, 0)
            used[key] = None if known is None else max(known, given or 0)
            record[name] = used[key]


def _note(
    explanation: service.Explanation, facts: dict[str, Any], used: dict[tuple[str, str], int | None],
    held: dict[tuple[str, str], bool | None],
) -> None:  # fmt: skip
    records = facts.get("inkomsten_uit_arbeid")
    for name, (definitions, _) in COUNTS.items():
        ids = [f"{PW}.{one}" for one in definitions if f"{PW}.{one}" in explanation.decision.program.places]
        if not ids:
            continue
        values = explanation.decision.value(ids[0])
        unsure = values is None or any(record.get("werkende") is None for record in records or ())
        for key in [key for key in used if key[0] == name]:
            if unsure and values is None:
                held[key] = _either(held.get(key, False), None)
            for record, value in zip(records or (), values or (), strict=True):
                if record.get("werkende") == key[1]:
                    held[key] = _either(held.get(key, False), value)


def _either(before: bool | None, now: bool | None) -> bool | None:
    """A month counts when it held on one day; else a day on which it is unknown leaves the month unknown."""
    return True if True in (before, now) else None if None in (before, now) else False


def _next_month(used: dict[tuple[str, str], int | None], held: dict[tuple[str, str], bool | None]) -> None:
    for key, count in used.items():
        begun = COUNTS[key[0]][1] and bool(count)
        more = True if begun else held.get(key, False)
        used[key] = None if count is None or more is None else count + more
    held.clear()


def _spans(answer: dict[str, Any], days: list[service.Explanation]) -> Iterator[str]:
    spans = iter(answer["spannen"])
    span = next(spans)
    if span["van"] != answer["van"] or answer["spannen"][-1]["tot"] != answer["tot"]:
        yield "the spans do not cover the period"
    for one in days:
        day = date.fromordinal(one.decision.peildatum).isoformat()
        if day == span["tot"]:
            before, span = span, next(spans)
            if before["tot"] != span["van"] or not span["oorzaken"]:
                yield f"{day}: a span without reason or before it a gap"
        expected = one.status, one.outcomes(), [ground["naam"] for ground in one.grounds()]
        told = span["status"], span["uitkomsten"], [ground["naam"] for ground in span["gronden"]]
        if expected != told:
            yield f"{day}: {expected} is told as {told}"


def _within(month: str) -> range:
    first = date.fromisoformat(f"{month}-01")
    return range(first.toordinal(), ((first + 31 * DAY).replace(day=1)).toordinal())


def _month(month: dict[str, Any], days: list[service.Explanation]) -> Iterator[str]:
    for name, told in month["bedragen"].items():
        amounts = [one.outcomes().get(name, "0.00") for one in days]
        parts = [part["bedragen"][name] for part in month["delen"]]
        if None in amounts:
            if told is not None:
                yield f"{month['maand']} {name}: {told} while a day is not known"
            continue
        exact = sum(map(Fraction, amounts)) / len(_within(month["maand"]))
        if sum(map(Fraction, parts)) != Fraction(told):
            yield f"{month['maand']} {name}: {parts} do not add up to {told}"
        if abs(Fraction(told) - exact) > Fraction(1, 100):
            yield f"{month['maand']} {name}: {told} is not {exact}"
        if len(set(amounts)) == 1 and len(days) == len(_within(month["maand"])) and told != amounts[0]:
            yield f"{month['maand']} {name}: {told} is not the unchanged {amounts[0]}"
    sums = {"hoogte": ("uitbetaling_per_maand", "reservering_vakantietoeslag"),
            "te_betalen": ("hoogte", "vergoeding_werkgeverslasten")}  # fmt: skip
    for whole, terms in sums.items():
        told = [month["bedragen"].get(name) for name in (whole, *terms)]
        if None not in told and Fraction(told[0]) != sum(map(Fraction, told[1:])):
            yield f"{month['maand']}: {whole} {told[0]} is not the sum of {told[1:]}"
