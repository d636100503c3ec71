"""Against the same decision written by hand with Decimal and datetime, as a good programmer would, without a trace.

Written from the rule files of 2026: all fifteen conditions in three values, all amounts, the term for deciding, age
and AOW age, youth wages on the base date. It may stop early where the law lets it (a refusal has no amount to work
out); Regelwerk computes and keeps everything.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from dateutil.relativedelta import relativedelta

from benchmarks import cases
from benchmarks.harness import Line, Settings, alternate, at_most, micro, times
from regelwerk.engine.decide import Decision, decide
from regelwerk.language.rulebook import Table

Truth = bool | None

GROUPS = frozenset(
    {
        "algemene_bijstand",
        "voormalig_arbeidsongeschikt",
        "via_voorziening_college",
        "anw",
        "ioaw",
        "ioaz",
        "niet_uitkeringsgerechtigd",
    }
)
SCHOOLS = frozenset({"praktijkonderwijs", "voortgezet_speciaal_onderwijs", "entreeopleiding"})
ON_REQUEST_ONLY = frozenset({"anw", "niet_uitkeringsgerechtigd"})
TERM_SINCE = date(2023, 7, 1)
SICKNESS_RULE_UNTIL = date(2022, 1, 1)
CENT = Decimal("0.01")
ZERO, ONE = Decimal(0), Decimal(1)
HOURS_A_YEAR = Decimal(38 * 52)


# --- the case -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class Facts:
    """What is known of a case; None is unknown, `laatste_dag_dienstbetrekking` is date.max without an end."""

    geboortedatum: date | None = None
    datum_start_dienstbetrekking: date | None = None
    laatste_dag_dienstbetrekking: date | None = None
    overeengekomen_uren_per_week: Decimal | None = None
    voltijd_uren_per_week: Decimal | None = None
    vakantiebijslag_werknemer: Decimal | None = None
    loonwaarde: Decimal | None = None
    is_wsw_dienstbetrekking: Truth = None
    heeft_recht_op_ziekengeld_29b: Truth = None
    datum_ziekmelding: date | None = None
    groep_artikel_7: str | None = None
    kan_minimumloon_verdienen: Truth = None
    kan_taak_uitvoeren: Truth = None
    heeft_basale_werknemersvaardigheden: Truth = None
    kan_uur_aaneengesloten_werken: Truth = None
    belastbare_uren_per_dag: Decimal | None = None
    verdienvermogen_per_uur: Decimal | None = None
    kan_onderwijs_volgen: Truth = None
    is_in_zoektermijn: Truth = None
    ondersteuning_in_zoektermijn_nodig: Truth = None
    heeft_uwv_uitkering: Truth = None
    loonkostensubsidie_tijdens_uwv_uitkering: Truth = None
    wijze_vaststelling_doelgroep: str | None = None
    is_schriftelijk_aangevraagd: Truth = None
    datum_aanvraag_vaststelling: date | None = None
    eerdere_aanvragen_vaststelling: list[date | None] | None = None
    datum_aanvraag_subsidie: date | None = None
    ingangsdatum_verlening: date | None = None
    laatste_onderwijs: str | None = None
    datum_einde_onderwijs: date | None = None
    behoorde_tot_groep_artikel_7: Truth = None
    loonwaarde_kan_achterwege_blijven: Truth = None
    datum_vaststelling_loonwaarde: date | None = None
    krijgt_andere_subsidie_loonkosten: Truth = None


def facts_of(case: cases.Case) -> Facts:
    names = {field.name for field in fields(Facts)}
    return Facts(**{name: _own(value) for name, value in case.facts.items() if name in names})


def _own(value: Any) -> Any:
    if isinstance(value, list):
        return [record.get("datum") for record in value]
    if isinstance(value, Fraction):
        return _decimal(value)
    return date.max if value == "onbeperkt" else value


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


# --- amounts by date ----------------------------------------------------------------------------------


class Dated:
    """A parameter: its values by the day from which they hold, each until its own end."""

    def __init__(self, table: Table) -> None:
        self.starts = [date.fromordinal(amount.start) for amount in table.amounts]
        self.ends = [date.fromordinal(amount.end) for amount in table.amounts]
        self.values = [
            {int(key): _plain(value) for key, value in amount.rows.items()} if table.keys else _plain(amount.value)
            for amount in table.amounts
        ]

    def at(self, day: date) -> Any:
        index = bisect_right(self.starts, day) - 1
        return self.values[index] if index >= 0 and day < self.ends[index] else None


def _plain(value: Any) -> Any:
    return _decimal(value) if isinstance(value, Fraction) else value


def plus_months(day: date, months: int) -> date:
    """The same day of another month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= 28:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus_months_dateutil(day: date, months: int) -> date:
    return day + relativedelta(months=months)


class Law:
    """The amounts, and the calendar to reckon with."""

    def __init__(self, shift: Callable[[date, int], date] = plus_months) -> None:
        tables = {table.id: Dated(table) for table in cases.explainer().program.rulebook.tables}
        self.plus_months = shift
        self.full_wage = tables["minimumloon.maandbedrag_volwassene"]
        self.youth = tables["minimumloon.jeugdpercentage"]
        self.holiday = tables["minimumloon.minimumvakantiebijslag"]
        self.aow_months = tables["aow.aow_leeftijd_in_maanden"]
        self.full_week = tables["loonkostensubsidie.basisuren"]
        self.fixed_part = tables["loonkostensubsidie.forfait_percentage"]
        self.highest_part = tables["loonkostensubsidie.maximum_percentage"]
        self.charges = tables["loonkostensubsidie.percentage_werkgeverslasten"]
        self.weeks = 5


# --- three values -------------------------------------------------------------------------------------


def all_of(*values: Truth) -> Truth:
    if False in values:
        return False
    return None if None in values else True


def any_of(*values: Truth) -> Truth:
    if True in values:
        return True
    return None if None in values else False


def opposite(value: Truth) -> Truth:
    return None if value is None else not value


# --- conditions ---------------------------------------------------------------------------------------


def age_on(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def belongs_to_group_lid_2(facts: Facts, law: Law) -> Truth:
    asked, start, left = facts.datum_aanvraag_subsidie, facts.datum_start_dienstbetrekking, facts.datum_einde_onderwijs
    school = all_of(
        None if facts.laatste_onderwijs is None else facts.laatste_onderwijs in SCHOOLS,
        None if left is None or start is None else left >= law.plus_months(start, -6),
    )
    if school:
        return True
    before = all_of(None if asked is None else asked >= TERM_SINCE, facts.behoorde_tot_groep_artikel_7)
    return any_of(school, before)


def can_take_part(facts: Facts, day: date, age: int | None, law: Law) -> Truth:
    return all_of(
        facts.kan_taak_uitvoeren,
        facts.heeft_basale_werknemersvaardigheden,
        facts.kan_uur_aaneengesloten_werken,
        has_enough_hours(facts, day, age, law),
    )


def has_enough_hours(facts: Facts, day: date, age: int | None, law: Law) -> Truth:
    hours = facts.belastbare_uren_per_dag
    if hours is not None:
        if hours >= 4:
            return True
        if hours < 2:
            return False
    earns: Truth = None
    if facts.verdienvermogen_per_uur is not None and age is not None:
        full, part = law.full_wage.at(day), law.youth.at(day).get(min(age, 23))
        if full is not None and part is not None:
            earns = facts.verdienvermogen_per_uur * HOURS_A_YEAR >= full * part * 12
    if hours is None:
        return None
    return earns


def first_request_in_a_year(facts: Facts, law: Law) -> Truth:
    earlier, asked = facts.eerdere_aanvragen_vaststelling, facts.datum_aanvraag_vaststelling
    if earlier is None:
        return None
    if asked is None:
        return True if not earlier else None
    found: Truth = True
    for day in earlier:
        if day is None:
            found = None
        elif day < asked and law.plus_months(day, 12) > asked:
            return False
    return found


def is_established(facts: Facts, law: Law) -> Truth:
    manner = facts.wijze_vaststelling_doelgroep
    if manner == "al_vastgesteld":
        return True
    ex_officio: Truth = None
    if facts.groep_artikel_7 is not None:
        ex_officio = facts.groep_artikel_7 not in ON_REQUEST_ONLY
    if manner == "ambtshalve":
        return ex_officio
    on_request = all_of(facts.is_schriftelijk_aangevraagd, first_request_in_a_year(facts, law))
    if manner == "op_aanvraag":
        return on_request
    return True if on_request and ex_officio else None


def is_asked_in_time(facts: Facts, lid_1: Truth, law: Law) -> Truth:
    asked, start = facts.datum_aanvraag_subsidie, facts.datum_start_dienstbetrekking
    if lid_1 or (asked is not None and asked < TERM_SINCE):
        return True
    if asked is None or start is None:
        return None
    return asked <= law.plus_months(start, 6)


def is_below_aow_age(born: date | None, day: date, age: int | None, law: Law) -> Truth:
    if born is None or age is None:
        return None
    if age < 65:
        return True
    if age >= 68:
        return False
    reached = aow_date(born, law)
    return None if reached is None else reached > day


def aow_date(born: date, law: Law) -> date | None:
    """The AOW age is that of the year in which it is reached."""
    reached = None
    first = law.plus_months(born, 12 * 65).year
    for year in range(first, first + 4):
        months = law.aow_months.at(date(year, 1, 1))
        if months is None:
            return None
        reached = law.plus_months(born, int(months))
        if reached.year <= year:
            return reached
    return reached


# --- the decision -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Outcome:
    right: Truth
    amount: Decimal | None
    compensation: Decimal | None
    total: Decimal | None
    decide_by: date | None
    grounds: list[str]
    open: list[str]
    contradictions: int


def decide_by_hand(facts: Facts, day: date, law: Law) -> Outcome:
    born, asked, start = facts.geboortedatum, facts.datum_aanvraag_subsidie, facts.datum_start_dienstbetrekking
    age = None if born is None else age_on(born, day)
    lid_1 = None if asked is None or start is None else asked <= start
    first_half_year = None if start is None else day < law.plus_months(start, 6)
    fixed = all_of(lid_1, facts.loonwaarde_kan_achterwege_blijven, first_half_year)
    conditions = conditions_of(facts, day, age, lid_1, fixed, law)
    values = conditions.values()
    right = False if False in values else None if None in values else True
    if right is False:
        amount: Decimal | None = ZERO
        compensation: Decimal | None = ZERO
    else:
        amount, compensation = amounts(facts, day, age, fixed, law)
        if right is None:
            amount, compensation = amount if amount == 0 else None, compensation if compensation == 0 else None
    assessed = facts.datum_vaststelling_loonwaarde
    return Outcome(
        right,
        amount,
        compensation,
        None if amount is None or compensation is None else amount + compensation,
        None if assessed is None else assessed + timedelta(weeks=law.weeks),
        [name for name, value in conditions.items() if value is False] if right is False else [],
        [name for name, value in conditions.items() if value is None] if right is False else [],
        contradictions(facts, day, age, lid_1),
    )


def conditions_of(facts: Facts, day: date, age: int | None, lid_1: Truth, fixed: Truth, law: Law) -> dict[str, Truth]:
    paid, since, until = facts.loonwaarde, facts.ingangsdatum_verlening, facts.laatste_dag_dienstbetrekking
    sick = facts.datum_ziekmelding
    old_sickness = all_of(facts.heeft_recht_op_ziekengeld_29b, None if sick is None else sick < SICKNESS_RULE_UNTIL)
    group, school, search, uwv, able, established = only_for_lid_1(facts, day, age, lid_1, law)
    return {
        "hoort_bij_groep": group,
        "is_niet_uitgesloten_onderwijs": school,
        "is_niet_in_zoektermijn": search,
        "is_niet_uitgesloten_uwv_uitkering": uwv,
        "kan_geen_minimumloon_verdienen": opposite(facts.kan_minimumloon_verdienen),
        "heeft_mogelijkheden": able,
        "is_doelgroep_juist_vastgesteld": established,
        "aanvraag_is_op_tijd": is_asked_in_time(facts, lid_1, law),
        "subsidie_is_ingegaan": None if since is None else day >= since,
        "dienstbetrekking_loopt_nog": None if until is None else day <= until,
        "is_jonger_dan_aow_leeftijd": is_below_aow_age(facts.geboortedatum, day, age, law),
        "is_geen_wsw_dienstbetrekking": opposite(facts.is_wsw_dienstbetrekking),
        "is_geen_andere_subsidie": opposite(facts.krijgt_andere_subsidie_loonkosten),
        "is_geen_periode_met_ziekengeld": opposite(old_sickness),
        "loonwaarde_is_lager_dan_minimumloon": any_of(fixed, None if paid is None else paid < ONE),
    }


def only_for_lid_1(facts: Facts, day: date, age: int | None, lid_1: Truth, law: Law) -> tuple[Truth, ...]:
    """The conditions that differ by route: group, school, search period, UWV, able to work, established."""
    if lid_1 is False:
        return belongs_to_group_lid_2(facts, law), True, True, True, True, True
    group = None if facts.groep_artikel_7 is None else facts.groep_artikel_7 in GROUPS
    young = None if age is None else age < 27
    found = (
        group,
        opposite(all_of(young, facts.kan_onderwijs_volgen)),
        opposite(all_of(young, facts.is_in_zoektermijn, opposite(facts.ondersteuning_in_zoektermijn_nodig))),
        opposite(all_of(facts.heeft_uwv_uitkering, opposite(facts.loonkostensubsidie_tijdens_uwv_uitkering))),
        can_take_part(facts, day, age, law),
        is_established(facts, law),
    )
    if lid_1:
        return found
    either = group if group == belongs_to_group_lid_2(facts, law) else None
    return either, *(True if value else None for value in found[1:])


def amounts(facts: Facts, day: date, age: int | None, fixed: Truth, law: Law) -> tuple[Decimal | None, Decimal | None]:
    """The subsidy a month and the compensation for employer's charges, each rounded at the end."""
    since, agreed, full_week = (
        facts.ingangsdatum_verlening,
        facts.overeengekomen_uren_per_week,
        facts.voltijd_uren_per_week,
    )
    if since is None or age is None or agreed is None or full_week is None:
        return None, None
    base = max(date(day.year, 1, 1), since)
    full, parts = law.full_wage.at(base), law.youth.at(base)
    part = None if parts is None else parts.get(min(age, 23))
    if full is None or part is None:
        return None, None
    wage = full * part
    total = wage * (ONE + law.holiday.at(day))
    monthly = law.fixed_part.at(day) * total if fixed is not False else None
    if not fixed:
        by_value = amount_by_value(facts, wage, total, law.highest_part.at(day))
        monthly = by_value if fixed is False or monthly == by_value else None
    if monthly is None:
        return None, None
    exact = monthly * min(agreed, full_week) / law.full_week.at(day)
    rate = law.charges.at(day)
    return (
        exact.quantize(CENT, ROUND_HALF_UP),
        None if rate is None else (rate * exact).quantize(CENT, ROUND_HALF_UP),
    )


def amount_by_value(facts: Facts, wage: Decimal, total: Decimal, highest: Decimal) -> Decimal | None:
    if facts.loonwaarde is None or facts.vakantiebijslag_werknemer is None:
        return None
    value = wage * facts.loonwaarde * (ONE + facts.vakantiebijslag_werknemer)
    return max(ZERO, min(total - value, highest * total))


def contradictions(facts: Facts, day: date, age: int | None, lid_1: Truth) -> int:
    """How many facts contradict each other; such a case is refused."""
    start, left = facts.datum_start_dienstbetrekking, facts.datum_einde_onderwijs
    found = 0
    if start is not None:
        found += lid_1 is False and left is not None and left > start
        found += facts.ingangsdatum_verlening is not None and facts.ingangsdatum_verlening < start
        found += facts.laatste_dag_dienstbetrekking is not None and facts.laatste_dag_dienstbetrekking < start
    if age is not None:
        found += facts.geboortedatum is not None and facts.geboortedatum > day
        found += age < 15
    return found


# --- the comparison -----------------------------------------------------------------------------------


def by_regelwerk(decision: Decision) -> Outcome:
    """What Regelwerk decided, in the form of the hand-written version."""

    def money(name: str) -> Decimal | None:
        value = decision.value(f"{cases.REGELING}.{name}")
        scale = decision.program.scales[f"{cases.REGELING}.{name}"]
        return None if value is None else Decimal(value) / scale

    right = decision.value(f"{cases.REGELING}.recht")
    by = decision.value(f"{cases.REGELING}.uiterste_beslisdatum")
    return Outcome(
        right,
        money("hoogte"),
        money("vergoeding_werkgeverslasten"),
        money("te_betalen"),
        None if by is None else date.fromordinal(by),
        list(_conditions(decision, False)) if right is False else [],
        list(_conditions(decision, None)) if right is False else [],
        decision.contradictions.count(True),
    )


def _conditions(decision: Decision, held: Truth) -> Iterator[str]:
    recht = next(d for d in decision.program.rulebook.definitions if d.id == f"{cases.REGELING}.recht")
    for condition in recht.conditions:
        if decision.value(f"{cases.REGELING}.{condition.name}") is held:
            yield condition.name


def verify(number: int) -> None:
    """Every outcome, ground and open ground equal, also with unknown and contradicting facts."""
    laws = Law(), Law(plus_months_dateutil)
    for case in cases.some(number):
        theirs = by_regelwerk(case.decided())
        for law in laws:
            ours = decide_by_hand(facts_of(case), case.peildatum, law)
            if ours != theirs:
                raise AssertionError(f"ongelijk op {case.peildatum} {case.json}\n  hand {ours}\n  Regelwerk {theirs}")


def measure(settings: Settings) -> Iterator[Line]:
    number = 500 if settings.quick else 3000
    verify(number)
    yield Line("Zaken van 2026 met gelijke uitkomst, gronden en centen", f"{number} van {number}")
    sample = cases.decidable(1000)
    program, law, slow_law = cases.explainer().program, Law(), Law(plus_months_dateutil)
    bound = [(case.bound, case.day) for case in sample]
    own = [(facts_of(case), case.peildatum) for case in sample]

    def regelwerk() -> None:
        for facts, day in bound:
            decide(program, facts, day)

    def hand() -> None:
        for facts, day in own:
            decide_by_hand(facts, day, law)

    def hand_dateutil() -> None:
        for facts, day in own:
            decide_by_hand(facts, day, slow_law)

    timing = alternate({"regelwerk": regelwerk, "hand": hand, "dateutil": hand_dateutil}, settings.rounds, len(sample))
    yield Line("Met de hand, Decimal en datetime", micro(timing.seconds("hand")))
    yield Line("Met de hand, Decimal en dateutil", micro(timing.seconds("dateutil")))
    yield Line("Regelwerk, alle waarden bewaard", micro(timing.seconds("regelwerk")))
    yield at_most("Regelwerk ten opzichte van met de hand (datetime)", timing.ratio("regelwerk", "hand"), 1.5, times)
    yield Line("Regelwerk ten opzichte van met de hand (dateutil)", times(timing.ratio("regelwerk", "dateutil")))
