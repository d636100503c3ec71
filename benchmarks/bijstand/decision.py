"""The decision: nineteen conditions in three values, the amounts, the dates, and facts that contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from benchmarks.bijstand.assets import assets_of
from benchmarks.bijstand.away import is_away_too_long, is_locked_up
from benchmarks.bijstand.facts import (
    APPLICANT,
    CENT,
    ONE,
    PARTNER,
    ZERO,
    Facts,
    Law,
    Money,
    Record,
    Truth,
    age_on,
    both,
    choose,
    either,
    is_word,
    opposite,
    plus_months,
    some,
)
from benchmarks.bijstand.household import ADMITTED, Household, household_of
from benchmarks.bijstand.income import income_of
from benchmarks.bijstand.norm import Norms


@dataclass(slots=True)
class Outcome:
    """All outcomes, the grounds of a refusal, the conditions that stayed open beside them, the contradictions."""

    right: Truth
    amount: Money
    paid_out: Money
    reserved: Money
    norm: Money
    reduced_norm: Money
    income: Money
    assets: Money
    start: date | None
    by: str | None
    grounds: list[str]
    open: list[str]
    contradictions: int


def decide_by_hand(facts: Facts, day: date, law: Law, reductions: tuple[Decimal, Decimal, Decimal]) -> Outcome:
    amounts = law.on(day)
    home = household_of(facts, day, law)
    norms = Norms(facts, home, amounts)
    norm = norms.norm()
    reduced = norms.reduced(norm, day, reductions)
    income = income_of(facts, home, amounts, reduced, norms.married)
    assets = assets_of(facts, home, amounts)
    start = start_of(facts, amounts)
    conditions = exclusions(facts, home, day, law)
    conditions |= {
        "inkomen_is_lager_dan_norm": None
        if reduced is None or income.for_right is None
        else reduced > income.for_right,
        "vermogen_is_niet_te_hoog": None if assets is None else assets == 0,
        "zoektermijn_is_voorbij": is_search_over(facts, home, amounts),
        "bijstand_is_ingegaan": either(None if start is None else start <= day, facts.ontvangt_algemene_bijstand),
    }
    right = both(*conditions.values())
    left = None if reduced is None or income.counted is None else reduced - income.counted
    amount = choose(right, lambda: left, lambda: ZERO)
    holiday = amounts.vakantietoeslag_percentage
    paid = None if amount is None else ((ONE - holiday) * amount).quantize(CENT, ROUND_HALF_UP)
    aow = home.someone_is_aow
    return Outcome(
        right, amount, paid, None if amount is None or paid is None else amount - paid, norm, reduced, income.counted,
        assets, start, None if aow is None else "sociale_verzekeringsbank" if aow else "gemeente",
        [name for name, value in conditions.items() if value is False] if right is False else [],
        [name for name, value in conditions.items() if value is None] if right is False else [],
        contradictions(facts, day),
    )  # fmt: skip


def exclusions(facts: Facts, home: Household, day: date, law: Law) -> dict[str, Truth]:
    """Articles 11, 13 and 15; urgent reasons set most of them aside."""
    admitted = is_word(facts.verblijfsstatus, *ADMITTED)
    urgent = both(admitted, facts.zeer_dringende_redenen)
    age, inside = home.age, facts.verblijft_in_inrichting
    young = None if age is None else age < 27
    unpaid = both(
        facts.geen_middelen_door_onbetaald_verlof, opposite(both(home.is_single_parent, facts.is_ouderschapsverlof))
    )
    school = both(
        young,
        facts.kan_onderwijs_volgen,
        either(facts.heeft_aanspraak_studiefinanciering, opposite(facts.volgt_dit_onderwijs)),
    )

    def unless_urgent(excluded: Truth) -> Truth:
        return either(opposite(excluded), urgent)

    return {
        "woont_in_nederland_of_dringend": either(facts.woont_in_nederland, urgent),
        "is_nederlander_of_gelijkgesteld": admitted,
        "is_achttien_of_ouder": either(None if age is None else age >= 18, urgent),
        "is_niet_gedetineerd": unless_urgent(is_locked_up(facts, APPLICANT, day)),
        "ontloopt_geen_straf": unless_urgent(facts.onttrekt_zich_aan_straf),
        "is_niet_in_dienstplicht": unless_urgent(facts.vervult_dienstplicht),
        "is_niet_in_staking": unless_urgent(facts.geen_middelen_door_staking),
        "is_niet_te_lang_in_buitenland": unless_urgent(is_away_too_long(facts, APPLICANT, home.is_aow, day, law)),
        "vraagt_niet_voor_schulden": unless_urgent(
            both(facts.vraagt_bijstand_voor_schulden, opposite(facts.uitzondering_schulden))
        ),
        "is_niet_uitgereisd": unless_urgent(facts.is_uitreiziger),
        "is_geen_jongere_in_inrichting": unless_urgent(both(None if age is None else 18 <= age < 21, inside)),
        "heeft_geen_onbetaald_verlof": unless_urgent(unpaid),
        "is_niet_aangewezen_op_onderwijs": unless_urgent(school),
        "is_bereid_tot_verplichtingen": unless_urgent(both(young, facts.wil_verplichtingen_niet_nakomen)),
        "heeft_geen_voorliggende_voorziening": unless_urgent(facts.toereikende_voorliggende_voorziening),
    }


# -- dates -----------------------------------------------------------------------------------------------


def reported_on(facts: Facts) -> date | None:
    latest, earlier = facts.datum_melding, facts.datum_eerdere_melding
    first = None if latest is None or earlier is None else min(latest, earlier)
    return choose(facts.is_gemeld_na_afwijzing, lambda: first, lambda: latest)


def start_of(facts: Facts, law: Record) -> date | None:
    reported, arose = reported_on(facts), facts.datum_ontstaan_recht
    earliest = None if reported is None else plus_months(reported, -law.maanden_terugwerkende_kracht)
    begin = choose(
        facts.aanvraag_verwijtbaar_laat,
        lambda: facts.datum_aanvraag,
        lambda: choose(facts.terugwerkende_kracht_nodig, lambda: earliest, lambda: reported),
    )
    return None if arose is None or begin is None else max(arose, begin)


def is_search_over(facts: Facts, home: Household, law: Record) -> Truth:
    limit, asked, reported = law.leeftijdsgrens_zoektermijn, facts.datum_aanvraag, reported_on(facts)
    then, now = (age_on(facts.geboortedatum, d) for d in (facts.datum_melding, asked))
    old_then = None if then is None else then >= limit
    young = choose(old_then, lambda: False, lambda: None if now is None else now < limit)
    partner_then = age_on(home.partner.partner_geboren_op, asked) if home.partner else None
    old_partner = both(home.is_partner, None if partner_then is None else partner_then >= limit)
    elder = None if home.partner_known is None else old_partner if home.partner else False
    exception = opposite(is_word(facts.uitzondering_zoektermijn, "geen"))
    must = both(young, opposite(elder), opposite(exception), opposite(facts.aanvraag_mag_eerder))
    end = None if reported is None else reported + timedelta(weeks=int(law.zoektermijn_weken))
    waited = None if asked is None or end is None else asked >= end
    return either(opposite(must), waited, facts.ontvangt_algemene_bijstand)


# -- contradictions --------------------------------------------------------------------------------------


def contradictions(facts: Facts, day: date) -> int:
    """How many facts contradict each other; such a case is refused."""
    jobs, partner, income = facts.inkomsten_uit_arbeid, facts.partner, facts.inkomsten
    nobody = None if partner is None else not partner
    works, earns = _whose(jobs, "werkende"), _whose(income, "ontvanger")
    asked, reported, stopped = facts.datum_aanvraag, facts.datum_melding, facts.onderwijs_beeindigd_op
    found = (
        _after(facts.geboortedatum, day),
        _someone_after(partner, "partner_geboren_op", day),
        _someone_after(facts.kinderen, "kind_geboren_op", day),
        _someone_after(facts.medebewoners, "medebewoner_geboren_op", day),
        some([_before(r.terugkeerdag, r.vertrekdag) for r in facts.verblijven_buitenland or ()]),
        some([opposite(_after(r.vrij_vanaf, r.begin_vrijheidsontneming)) for r in facts.vrijheidsontneming or ()]),
        None not in works and works.count(APPLICANT) > 1,
        None not in works and works.count(PARTNER) > 1,
        nobody and PARTNER in works,
        nobody and PARTNER in earns,
        _before(asked, reported),
        some([both(r.waren_eerder_gehuwd, _after(r.einde_huwelijk, day)) for r in partner or ()]),
        both(facts.heeft_onderwijs_beeindigd, _after(stopped, day)),
    )
    return sum(value is True for value in found)


def _whose(records: list[Record] | None, name: str) -> list[str | None]:
    return [getattr(record, name) for record in records or ()]


def _after(day: date | None, other: date | None) -> Truth:
    return None if day is None or other is None else day > other


def _before(day: date | None, other: date | None) -> Truth:
    return _after(other, day)


def _someone_after(records: list[Record] | None, name: str, day: date) -> Truth:
    return some([_after(getattr(record, name), day) for record in records or ()])
