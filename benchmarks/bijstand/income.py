"""Income: what counts, what is left to people, of the applicant and of the partner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from benchmarks.bijstand.facts import (
    APPLICANT,
    CENT,
    PARTNER,
    ZERO,
    Facts,
    Money,
    Record,
    Truth,
    above,
    both,
    choose,
    either,
    is_word,
    opposite,
    total,
)
from benchmarks.bijstand.household import Household

NEVER = frozenset(
    {
        "onderhoud_voor_ander", "kinderbijslag", "toeslag", "eigenwoningbijdrage", "kostenvergoeding", "loon_van_kind",
        "rente_vrijgelaten_vermogen", "aangewezen_schadevergoeding", "energietoeslag", "tegemoetkoming_uitkering",
        "mantelzorgwaardering", "onderhoud_ouders_al_meegeteld", "tegemoetkoming_alleenverdieners",
        "bijdrage_voedselbank", "gift", "kostenbesparende_bijdrage", "andere_schadevergoeding", "particulier_pensioen",
    }
)  # fmt: skip
GIFTS = ("gift", "kostenbesparende_bijdrage")


@dataclass(slots=True)
class Income:
    """What counts of the income a month: now, and as at a first request (without what is left of wages)."""

    counted: Money
    for_right: Money


def income_of(facts: Facts, home: Household, amounts: Record, norm: Money, couple: Callable[[], Money]) -> Income:
    """The income by the norm of this household and that of a couple."""
    jobs = (
        None
        if facts.inkomsten_uit_arbeid is None
        else [_job(j, facts, home, amounts) for j in facts.inkomsten_uit_arbeid]
    )
    wages, left = _of(jobs, 1), _of(jobs, 2)
    other = OtherIncome(facts, home, amounts)
    full, partner_full = _sum(wages[0], other.applicant()), _sum(wages[1], other.partner())
    own_income, partner_income = _less(full, left[0]), _less(partner_full, left[1])
    first = _cents(_sum(full, _counts(home, partner_full, partner_full, partner_income, full, norm, couple)))
    now = _cents(
        _sum(own_income, _counts(home, partner_income, partner_income, partner_income, own_income, norm, couple))
    )
    right = choose(
        None if first is None else first == 0,
        lambda: ZERO,
        lambda: choose(facts.ontvangt_algemene_bijstand, lambda: now, lambda: first),
    )
    return Income(now, right)


def _of(jobs: list[tuple[str | None, Money, Money]] | None, place: int) -> tuple[Money, Money]:
    """A part of the jobs added up, of the applicant and of the partner."""
    if jobs is None:
        return None, None
    if not jobs:
        return ZERO, ZERO
    found = [
        total((is_word(job[0], who), job[place]) for job in jobs)  # type: ignore[misc]
        for who in (APPLICANT, PARTNER)
    ]
    return found[0], found[1]


def _counts(
    home: Household, tested: Money, whole: Money, income: Money, own: Money, norm: Money, couple: Callable[[], Money]
) -> Money:
    """What counts of the partner's income: all with a right, else what is above the norm."""

    def living_together() -> Money:
        together = couple()
        if norm is None or own is None or income is None or together is None:
            return None
        return max(ZERO, min(income, max(norm, own) + income - together))

    return choose(
        opposite(home.has_partner),
        lambda: ZERO,
        lambda: choose(
            None if tested is None else tested == 0,
            lambda: ZERO,
            lambda: choose(
                home.has_partner_with_right,
                lambda: whole,
                lambda: choose(home.partner_lives_elsewhere, lambda: above(income, norm), living_together),
            ),
        ),
    )


# -- work ------------------------------------------------------------------------------------------------


def _job(job: Record, facts: Facts, home: Household, amounts: Record) -> tuple[str | None, Money, Money]:
    """Whose job, its income, and what is left of it."""
    income = _sum(job.nettoloon, job.vakantietoeslag_over_loon)
    if income == 0:
        return job.werkende, income, ZERO
    left = choose(
        opposite(either(is_word(job.werkende, APPLICANT), home.has_partner_with_right)),
        lambda: ZERO,
        lambda: _left(job, facts, home, amounts, income),
    )
    return job.werkende, income, left if income is not None or left == 0 else None


def _left(job: Record, facts: Facts, home: Household, law: Record, income: Money) -> Money:
    his = is_word(job.werkende, APPLICANT)
    partner_age = None if home.partner_known is None else home.partner_age if home.partner else 0
    age = choose(his, lambda: home.age, lambda: partner_age)
    adult = None if age is None else age >= 27
    aow = choose(his, lambda: home.is_aow, lambda: home.has_partner_aow)
    months = job.maanden_vrijlating_25
    six_months = None if months is None else months >= law.hoogste_aantal_maanden_25
    helps = both(opposite(six_months), job.draagt_bij_aan_inschakeling)
    quarter = both(adult, either(aow, helps))
    medical = both(job.is_medisch_urenbeperkt, opposite(quarter))
    subsidised = both(job.is_baan_met_loonkostensubsidie, opposite(job.is_medisch_urenbeperkt), opposite(quarter))
    used = job.maanden_vrijlating_loonkostensubsidie
    left_over = None if used is None else used < law.hoogste_aantal_maanden_loonkostensubsidie
    temporary = both(subsidised, either(six_months, opposite(adult)), left_over)
    lasting = both(subsidised, opposite(left_over), job.meer_uren_niet_mogelijk)
    taken = job.maanden_vrijlating_ouder
    parent = both(
        adult, his, home.is_single_parent, home.has_care_below_12, opposite(quarter), six_months,
        job.draagt_bij_aan_inschakeling, None if taken is None else taken < law.hoogste_aantal_maanden_ouder,
        opposite(medical), opposite(temporary), opposite(lasting),
    )  # fmt: skip

    def part(percentage: Decimal, most: Decimal) -> Money:
        return None if income is None else min(percentage * income, most)

    fifteen = either(medical, temporary, lasting)
    return choose(
        quarter,
        lambda: part(law.percentage_vrijlating_25, law.maximum_vrijlating_25),
        lambda: choose(
            fifteen,
            lambda: part(law.percentage_vrijlating_15, law.maximum_vrijlating_15),
            lambda: choose(
                parent, lambda: part(law.percentage_vrijlating_ouder, law.maximum_vrijlating_ouder), lambda: ZERO
            ),
        ),
    )


# -- other income ----------------------------------------------------------------------------------------


class OtherIncome:
    """Income other than wages: benefits, pensions, gifts."""

    def __init__(self, facts: Facts, home: Household, amounts: Record) -> None:
        self.facts, self.home, self.law = facts, home, amounts
        self.records: list[Record] | None = facts.inkomsten
        if self.records:
            self._read(self.records)

    def _read(self, records: list[Record]) -> None:
        of_partner = [is_word(record.ontvanger, PARTNER) for record in records]
        not_partner = [opposite(value) for value in of_partner]
        whole = [_sum(record.bedrag_per_maand, record.vakantietoeslag_per_maand) for record in records]
        kinds = [record.soort for record in records]
        counted = [self._counted(record, amount) for record, amount in zip(records, whole, strict=True)]
        pension = [_if(is_word(kind, "particulier_pensioen"), x) for kind, x in zip(kinds, whole, strict=True)]
        self.other = total(zip(not_partner, counted, strict=True)), total(zip(of_partner, counted, strict=True))
        self.pension = total(zip(not_partner, pension, strict=True)), total(zip(of_partner, pension, strict=True))
        family = [either(value, self.home.has_partner) for value in not_partner]
        gifts = [_if(is_word(kind, *GIFTS), x) for kind, x in zip(kinds, whole, strict=True)]
        damages = [_if(is_word(kind, "andere_schadevergoeding"), x) for kind, x in zip(kinds, whole, strict=True)]
        self.gifts = total(zip(family, gifts, strict=True))
        self.damages = total(zip(family, damages, strict=True))

    def applicant(self) -> Money:
        if not self.records:
            return None if self.records is None else ZERO
        pension = self.pension[0]
        counted = ZERO if pension == 0 else above(pension, self._untouched())
        return _sum(_sum(self.other[0], counted), self._gifts())

    def partner(self) -> Money:
        if not self.records:
            return None if self.records is None else ZERO
        own, pension = self.pension
        counted = ZERO if pension == 0 else above(pension, above(self._untouched(), own))
        return _sum(self.other[1], counted)

    def _untouched(self) -> Money:
        law, home = self.law, self.home
        return choose(
            opposite(home.someone_is_aow),
            lambda: ZERO,
            lambda: choose(
                home.has_partner,
                lambda: law.vrijlating_pensioen_gehuwden,
                lambda: law.vrijlating_pensioen_alleenstaande,
            ),
        )

    def _gifts(self) -> Money:
        facts, gifts = self.facts, self.gifts
        room = above(self.law.giftenvrijlating_per_jaar, facts.eerdere_giften_dit_jaar)
        judged = _sum(ZERO if gifts == 0 else above(gifts, room), self.damages)
        return ZERO if judged == 0 else above(judged, facts.bedrag_verantwoorde_giften)

    def _counted(self, record: Record, whole: Money) -> Money:
        kind, law = record.soort, self.law
        if kind in NEVER:
            return ZERO
        if kind not in (None, "jonggehandicaptenkorting", "premie", "premie_doelgroep", "vrijwilligersvergoeding"):
            return whole
        adult = self._is_27(record)
        premium = above(law.maximum_premie_per_jaar, record.eerder_dit_jaar)
        fee = above(law.maximum_vrijwilligersvergoeding_per_jaar, record.eerder_dit_jaar)
        fee = None if fee is None else min(law.maximum_vrijwilligersvergoeding_per_maand, fee)
        rows = (
            (either(is_word(kind, *NEVER), both(is_word(kind, "jonggehandicaptenkorting"), adult)), ZERO),
            (either(is_word(kind, "premie_doelgroep"), both(is_word(kind, "premie"), adult)), above(whole, premium)),
            (both(is_word(kind, "vrijwilligersvergoeding"), adult), above(whole, fee)),
        )
        found = whole
        for holds, value in reversed(rows):
            found = choose(holds, lambda value=value: value, lambda found=found: found)  # type: ignore[misc]
        return found

    def _is_27(self, record: Record) -> Truth:
        home, who = self.home, record.ontvanger
        partner = None if home.partner_known is None else _at_least(home.partner_age) if home.partner else False
        return choose(
            is_word(who, APPLICANT),
            lambda: _at_least(home.age),
            lambda: choose(is_word(who, PARTNER), lambda: partner, lambda: False),
        )


def _at_least(age: int | None) -> Truth:
    return None if age is None else age >= 27


def _if(holds: Truth, amount: Money) -> Money:
    return choose(holds, lambda: amount, lambda: ZERO)


def _sum(one: Money, other: Money) -> Money:
    return None if one is None or other is None else one + other


def _less(one: Money, other: Money) -> Money:
    return None if one is None or other is None else one - other


def _cents(amount: Money) -> Money:
    return None if amount is None else amount.quantize(CENT, ROUND_HALF_UP)
