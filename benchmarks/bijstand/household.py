"""Who belongs to the household: partner, children, housemates; and who of them has a right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benchmarks.bijstand.away import is_away_too_long, is_locked_up
from benchmarks.bijstand.facts import (
    PARTNER,
    Facts,
    Law,
    Record,
    Truth,
    age_on,
    both,
    either,
    is_word,
    opposite,
    plus_months,
    years_after,
)

ADMITTED = ("nederlander", "rechtmatig_verblijf", "gelijkgesteld_bij_besluit")
STUDIES = ("studiefinanciering", "tegemoetkoming_schoolkosten", "buitenland_als_studiefinanciering")
APPRENTICESHIPS = ("beroepsbegeleidend", "buitenland_als_beroepsbegeleidend")


@dataclass(slots=True)
class Household:
    """All that the other parts need to know of the people; of a partner also when there is no record (False)."""

    age: int | None
    is_aow: Truth
    partner_known: bool | None
    partner: Record | None
    partner_age: int | None
    is_partner: Truth
    partner_has_right: Truth
    partner_is_aow: Truth
    partner_is_inside: Truth
    has_partner: Truth
    has_partner_with_right: Truth
    has_partner_without_right: Truth
    has_partner_inside: Truth
    has_older_partner: Truth
    has_partner_aow: Truth
    partner_is_young: Truth
    partner_is_adult: Truth
    partner_lives_elsewhere: Truth
    partner_without_parents: Truth
    has_dependants: Truth
    has_full_care: Truth
    has_care_below_12: Truth
    is_single_parent: Truth
    sharers: int | None
    has_sharers: Truth

    @property
    def is_young(self) -> Truth:
        return None if self.age is None else self.age < 21

    @property
    def someone_is_aow(self) -> Truth:
        return either(self.is_aow, self.has_partner_aow)


def household_of(facts: Facts, day: date, law: Law) -> Household:
    records: list[Record] | None = facts.partner
    one = records[0] if records else None
    age, partner_age = age_on(facts.geboortedatum, day), age_on(one.partner_geboren_op, day) if one else None
    is_partner = is_partner_of(one, facts.datum_aanvraag) if one else False
    is_aow = has_aow(facts.geboortedatum, age, day, law)
    partner_is_aow = partner_has_aow(one.partner_geboren_op, partner_age, day, law) if one else False
    right = partner_right(one, facts, partner_age, partner_is_aow, day, law) if one else False
    inside: Truth = one.partner_in_inrichting if one else False

    def of_partner(value: Truth) -> Truth:
        """Whether there is a partner of whom this holds."""
        return None if records is None else value if one else False

    between = None if partner_age is None else 18 <= partner_age < 21
    dependent, full_care, below_12 = children_of(facts, day)
    sharers, has_sharers = sharers_of(facts, day, law)
    has_partner = of_partner(is_partner)
    adult = None if partner_age is None else partner_age >= 21
    return Household(
        age, is_aow, None if records is None else True, one, partner_age, is_partner, right,
        of_partner(partner_is_aow), of_partner(inside), has_partner,
        of_partner(both(is_partner, right)), of_partner(both(is_partner, opposite(right))),
        of_partner(both(is_partner, inside)), of_partner(both(is_partner, adult)),
        of_partner(both(is_partner, partner_is_aow)), of_partner(opposite(adult)), of_partner(adult),
        of_partner(opposite(one.woont_in_zelfde_woning) if one else False),
        of_partner(both(is_partner, between, one.partner_kan_niet_bij_ouders_terecht) if one else False),
        dependent, full_care, below_12, both(opposite(has_partner), full_care), sharers, has_sharers,
    )  # fmt: skip


# -- partner ---------------------------------------------------------------------------------------------


def is_partner_of(one: Record, asked: date | None) -> Truth:
    married = one.is_gehuwd
    spouse = both(married, opposite(one.leeft_duurzaam_gescheiden))
    if married:
        return spouse
    ended = one.einde_huwelijk
    recent = None if ended is None or asked is None else ended >= plus_months(asked, -24)
    presumed = either(
        both(one.waren_eerder_gehuwd, recent),
        one.waren_als_gehuwd_in_bijstand,
        one.hebben_samen_kind,
        one.hebben_samenlevingscontract,
        one.staan_geregistreerd_als_huishouding,
    )
    shared = both(one.woont_in_zelfde_woning, either(one.zorgt_voor_elkaar, presumed))
    family = either(is_word(one.verwantschap, "eerste_graad"), one.zorg_is_reden_samenwonen)
    return either(spouse, both(opposite(married), shared, opposite(family)))


def partner_right(one: Record, facts: Facts, age: int | None, is_aow: Truth, day: date, law: Law) -> Truth:
    young_inside = both(None if age is None else 18 <= age < 21, one.partner_in_inrichting)
    return both(
        one.partner_woont_in_nederland,
        is_word(one.partner_verblijfsstatus, *ADMITTED),
        None if age is None else age >= 18,
        opposite(is_locked_up(facts, PARTNER, day)),
        opposite(is_away_too_long(facts, PARTNER, is_aow, day, law)),
        opposite(young_inside),
        opposite(one.partner_andere_uitsluiting),
    )


# -- AOW -------------------------------------------------------------------------------------------------


def has_aow(born: date | None, age: int | None, day: date, law: Law) -> Truth:
    if born is None or age is None:
        return None
    if age < 65 or age >= 68:
        return age >= 68
    this_year, last_year = law.aow_months(day), law.aow_months(date(day.year - 1, 1, 1))
    if this_year is None or last_year is None:
        return None
    return plus_months(born, this_year) <= day or plus_months(born, last_year) < date(day.year, 1, 1)


def partner_has_aow(born: date | None, age: int | None, day: date, law: Law) -> Truth:
    """As the age of the year in which it is reached."""
    if born is None or age is None:
        return None
    if age < 65 or age >= 68:
        return age >= 68
    reached = day
    for year in range(plus_months(born, 780).year, born.year + 69):
        months = law.aow_months(date(year, 1, 1))
        if months is None:
            return None
        reached = plus_months(born, months)
        if reached.year <= year:
            break
    return reached <= day


# -- children and housemates -----------------------------------------------------------------------------


def children_of(facts: Facts, day: date) -> tuple[Truth, Truth, Truth]:
    """Whether there are dependent children, with full care, with full care and younger than twelve."""
    children: list[Record] | None = facts.kinderen
    if not children:
        return (None, None, None) if children is None else (False, False, False)
    dependent: Truth = False
    care: Truth = False
    young: Truth = False
    for child in children:
        age = age_on(child.kind_geboren_op, day)
        minor = None if age is None else age < 18
        counts = both(
            child.is_eigen_of_stiefkind, child.kind_woont_in_nederland, minor, child.is_kinderbijslag_mogelijk
        )
        full = both(counts, child.is_volledige_zorg)
        dependent, care = either(dependent, counts), either(care, full)
        young = either(young, both(full, None if age is None else age < 12))
    return dependent, care, young


def sharers_of(facts: Facts, day: date, law: Law) -> tuple[int | None, Truth]:
    """How many share the costs, and whether someone does; no one does for who gives care elsewhere."""
    elsewhere, records = facts.geeft_mantelzorg_elders, facts.medebewoners
    if elsewhere:
        return 0, False
    if records is None:
        return None, None
    least = law.on(day).leeftijd_kostendelende_medebewoner
    shares = [_shares(record, day, least) for record in records]
    number = None if None in shares else sum(map(bool, shares))
    if elsewhere is None:
        return (0 if number == 0 else None), both(either(*shares), None)
    return number, either(*shares)


def _shares(record: Record, day: date, least: int) -> Truth:
    age = age_on(record.medebewoner_geboren_op, day)
    contract = record.zakelijke_overeenkomst
    return both(
        record.heeft_hoofdverblijf_in_woning,
        None if age is None else age >= least,
        opposite(both(is_word(contract, "met_aanvrager"), opposite(record.is_familie_tot_tweede_graad))),
        opposite(is_word(contract, "met_zelfde_derde")),
        opposite(_studies(record)),
        opposite(is_word(record.opleiding, *APPRENTICESHIPS)),
    )


def _studies(record: Record) -> Truth:
    born, began = record.medebewoner_geboren_op, record.opleiding_begonnen_op
    in_time: Truth = None
    if born is not None and began is not None:
        thirty = years_after(born, 30)
        in_time = (thirty.year, thirty.month) >= (began.year, began.month)
    return both(is_word(record.opleiding, *STUDIES), in_time)
