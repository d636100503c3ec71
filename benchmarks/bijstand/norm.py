"""The norm of a household, and the norm after a reduction by the municipality."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from benchmarks.bijstand.facts import (
    CENT,
    ZERO,
    Facts,
    Money,
    Record,
    Truth,
    both,
    choose,
    either,
    is_word,
    opposite,
    plus_months,
)
from benchmarks.bijstand.household import Household


class Norms:
    """The norms of one household by the amounts of a day."""

    def __init__(self, facts: Facts, home: Household, amounts: Record) -> None:
        self.facts, self.home, self.law = facts, home, amounts
        self.is_inside: Truth = facts.verblijft_in_inrichting
        self.raise_own = self._raise(both(_between(home.age), facts.kan_geen_beroep_doen_op_ouders))

    def norm(self) -> Money:
        home, law = self.home, self.law
        inside = law.norm_inrichting_alleenstaande + law.verhoging_inrichting_alleenstaande
        return choose(
            home.has_partner_with_right,
            self.together,
            lambda: choose(
                self.is_inside,
                lambda: inside,
                lambda: choose(home.has_partner, self.partner_without_right, lambda: self.alone(own=True)),
            ),
        )

    def _raise(self, holds: Truth) -> Money:
        return None if holds is None else self.law.verhoging_jongerennorm if holds else ZERO

    # -- one person ----------------------------------------------------------------------------------------

    def alone(self, own: bool) -> Money:
        """As if alone: the applicant, or the partner."""
        home, law = self.home, self.law
        inside = self.is_inside if own else home.partner_is_inside
        young = home.is_young if own else home.partner_is_young
        aow = home.is_aow if own else home.partner_is_aow
        return choose(
            inside,
            lambda: law.norm_inrichting_alleenstaande + law.verhoging_inrichting_alleenstaande,
            lambda: choose(
                young,
                lambda: self._young(self.raise_own if own else self._raise(home.partner_without_parents)),
                lambda: choose(
                    home.has_sharers,
                    lambda: self.shared(home.sharers, 1, aow),
                    lambda: choose(aow, lambda: law.norm_alleenstaande_aow, lambda: law.norm_alleenstaande_21_tot_aow),
                ),
            ),
        )

    def _young(self, more: Money) -> Money:
        law = self.law
        return choose(
            self.home.has_dependants,
            lambda: _at_most(law.norm_alleenstaande_ouder_18_20, more, law.norm_alleenstaande_21_tot_aow),
            lambda: _at_most(law.norm_alleenstaande_18_20, more, law.norm_alleenstaande_21_tot_aow),
        )

    def shared(self, sharers: int | None, people: int, is_aow: Truth) -> Money:
        """Article 22a: a share of the norm for a couple."""
        law, couple = self.law, self._couple(is_aow)
        if sharers is None or couple is None:
            return None
        number = sharers + people
        parts = law.kostendelers_vast_percentage + number * law.kostendelers_percentage_per_persoon
        return (couple * parts / number).quantize(CENT, ROUND_HALF_UP)

    def _couple(self, is_aow: Truth) -> Money:
        law = self.law
        return choose(is_aow, lambda: law.norm_gehuwden_een_of_beiden_aow, lambda: law.norm_gehuwden_21_tot_aow)

    # -- together ------------------------------------------------------------------------------------------

    def together(self) -> Money:
        home, law = self.home, self.law
        insides = self.is_inside, home.partner_is_inside
        return choose(
            both(*insides),
            lambda: law.norm_inrichting_gehuwden + law.verhoging_inrichting_gehuwden,
            lambda: choose(either(*insides), lambda: _sum(self.alone(own=True), self.alone(own=False)), self.married),
        )

    def married(self) -> Money:
        home = self.home
        ages = home.is_young, home.partner_is_young
        someone = either(home.is_aow, home.partner_is_aow)
        return choose(
            both(*ages),
            self._both_young,
            lambda: choose(
                either(*ages),
                self._one_young,
                lambda: choose(
                    home.has_sharers,
                    lambda: _twice(self.shared(home.sharers, 2, someone)),
                    lambda: self._couple(someone),
                ),
            ),
        )

    def _both_young(self) -> Money:
        law, more = self.law, self._raises()
        return choose(
            self.home.has_dependants,
            lambda: _at_most(law.norm_gehuwden_beiden_jong_met_kinderen, more, law.norm_gehuwden_21_tot_aow),
            lambda: _at_most(law.norm_gehuwden_beiden_jong_zonder_kinderen, more, law.norm_gehuwden_21_tot_aow),
        )

    def _raises(self) -> Money:
        return _sum(self.raise_own, self._raise(self.home.partner_without_parents))

    def _one_young(self) -> Money:
        return choose(self.home.has_sharers, self._one_young_shared, self._one_young_alone)

    def _one_young_shared(self) -> Money:
        home, law = self.home, self.law
        eldest = choose(
            home.is_young,
            lambda: self.shared(home.sharers, 1, home.partner_is_aow),
            lambda: self.shared(home.sharers, 1, home.is_aow),
        )
        return choose(
            home.has_dependants,
            lambda: _sum(law.bedrag_jonge_partner_met_kinderen, eldest),
            lambda: _sum(law.bedrag_jonge_partner_zonder_kinderen, eldest),
        )

    def _one_young_alone(self) -> Money:
        law, more = self.law, self._raises()
        return choose(
            self.home.has_dependants,
            lambda: _at_most(law.norm_gehuwden_een_jong_met_kinderen, more, law.norm_gehuwden_21_tot_aow),
            lambda: _at_most(law.norm_gehuwden_een_jong_zonder_kinderen, more, law.norm_gehuwden_21_tot_aow),
        )

    # -- a partner without a right -------------------------------------------------------------------------

    def partner_without_right(self) -> Money:
        home, law = self.home, self.law
        half = self._half()
        limit = (law.deel_norm_partner_zonder_recht * law.norm_gehuwden_21_tot_aow).quantize(CENT, ROUND_HALF_UP)
        return choose(
            home.is_young,
            lambda: _at_most(half, self.raise_own, limit),
            lambda: choose(
                home.has_sharers,
                lambda: choose(
                    home.partner_is_adult,
                    lambda: self.shared(home.sharers, 2, either(home.is_aow, home.partner_is_aow)),
                    lambda: self.shared(home.sharers, 1, home.is_aow),
                ),
                lambda: half,
            ),
        )

    def _half(self) -> Money:
        home, law = self.home, self.law
        peer = choose(
            home.is_young,
            lambda: choose(
                home.has_dependants,
                lambda: law.norm_gehuwden_beiden_jong_met_kinderen,
                lambda: law.norm_gehuwden_beiden_jong_zonder_kinderen,
            ),
            lambda: self._couple(home.is_aow),
        )
        return None if peer is None else (law.deel_norm_partner_zonder_recht * peer).quantize(CENT, ROUND_HALF_UP)

    # -- reduction -----------------------------------------------------------------------------------------

    def reduced(self, norm: Money, day: date, percentages: tuple[Decimal, Decimal, Decimal]) -> Money:
        """The norm after articles 27 and 28; the percentages of the municipality: no costs, no home, from school."""
        facts, (no_costs, no_home, from_school) = self.facts, percentages
        housing = choose(
            self._may_be_reduced(),
            lambda: choose(
                is_word(facts.woonsituatie, "geen_woonlasten"),
                lambda: no_costs,
                lambda: choose(is_word(facts.woonsituatie, "geen_woning"), lambda: no_home, lambda: ZERO),
            ),
            lambda: ZERO,
        )
        stopped = facts.onderwijs_beeindigd_op
        recent = both(facts.heeft_onderwijs_beeindigd, None if stopped is None else day < plus_months(stopped, 6))
        school = choose(recent, lambda: from_school, lambda: ZERO)
        if norm is None or housing is None or school is None:
            return None
        less = ((housing + school) * self.law.norm_gehuwden_21_tot_aow).quantize(CENT, ROUND_HALF_UP)
        return max(ZERO, norm - less)

    def _may_be_reduced(self) -> Truth:
        """Only the norms of articles 20 and 21."""
        home = self.home
        excluded = either(self.is_inside, home.has_partner_without_right, home.has_partner_inside)
        if excluded:
            return False
        found = choose(
            both(home.is_young, opposite(home.has_older_partner)),
            lambda: True,
            lambda: choose(
                home.has_sharers,
                lambda: False,
                lambda: choose(
                    both(home.has_partner, either(home.is_young, home.partner_is_young)),
                    lambda: True,
                    lambda: opposite(home.someone_is_aow),
                ),
            ),
        )
        return found if excluded is False else False if found is False else None


def _between(age: int | None) -> Truth:
    return None if age is None else 18 <= age < 21


def _sum(one: Money, other: Money) -> Money:
    return None if one is None or other is None else one + other


def _twice(amount: Money) -> Money:
    return None if amount is None else 2 * amount


def _at_most(amount: Money, more: Money, limit: Decimal) -> Money:
    return None if amount is None or more is None else min(amount + more, limit)
