"""What counts of the assets, and of the house people live in."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.bijstand.facts import ZERO, Facts, Money, Record, above, choose
from benchmarks.bijstand.household import Household


def assets_of(facts: Facts, home: Household, law: Record) -> Money:
    """What counts of the assets."""
    alone = law.vermogensgrens_alleenstaande
    limit = choose(
        home.has_partner,
        lambda: law.vermogensgrens_gehuwden,
        lambda: choose(home.is_single_parent, lambda: law.vermogensgrens_alleenstaande_ouder, lambda: alone),
    )
    apart, house = _apart(facts, alone, limit), _house(facts, law)
    return None if apart is None or house is None else apart + house


def _apart(facts: Facts, alone: Decimal, limit: Money) -> Money:
    has = facts.bezittingen
    if has is not None and (has <= alone or (limit is not None and has <= limit)):
        return ZERO
    off = facts.schulden, facts.spaargeld_uit_bijstand, facts.immateriele_schadevergoeding
    rest = None if has is None or None in off else has - sum(off)
    counted = above(rest, limit)
    within = None if has is None or limit is None else has <= limit
    return counted if within is False else ZERO if counted == 0 else None


def _house(facts: Facts, law: Record) -> Money:
    worth = facts.overwaarde_woning
    if worth == 0:
        return ZERO
    counted = above(worth, law.vrijlating_vermogen_eigen_woning)
    found = choose(facts.woning_moet_te_gelde_worden_gemaakt, lambda: counted, lambda: ZERO)
    return found if worth is not None or found == 0 else None
