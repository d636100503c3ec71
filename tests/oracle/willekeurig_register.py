"""Random cases for the doelgroepregister, many of them around a boundary."""

import random
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.awb import DAG, ONBEPERKT
from tests.oracle.delen_pw import bij_aow, geboren_met, kans
from tests.oracle.willekeurig_handhaving import opzij

Feiten = dict[str, Any]
PERCENTAGES = frozenset({"loonwaarde"})
SOORTEN = ("gewoon", "gewoon", "wsw_artikel_2", "wsw_artikel_7", "beschut_werk")
_GRENZEN = ((2017, 1, 1), (2017, 12, 30), (2018, 1, 1), (2020, 1, 1), (2021, 1, 1), (2026, 1, 1))
GRENZEN = tuple(date(*grens) for grens in _GRENZEN)
#: Days on which something in the law begins or ends, beside those of the versions.
DAGEN = (*GRENZEN, date(2013, 1, 1), date(2015, 5, 1), date(2025, 12, 31))


def peildatum_van(rng: random.Random, eerste: date) -> date:
    if kans(rng, 0.25):
        return max(eerste, rng.choice(GRENZEN) + opzij(rng))
    return eerste + rng.randint(0, (date(2026, 12, 31) - eerste).days) * DAG


def moment(rng: random.Random, dag: date) -> date:
    """A day in some years around; often at a boundary of the law or at the peildatum."""
    soort = rng.random()
    if soort < 0.3:
        return rng.choice(DAGEN) + opzij(rng)
    if soort < 0.4:
        return dag + opzij(rng)
    return dag - rng.randint(-300, 4_500) * DAG


def later_dan(rng: random.Random, eerste: date, dag: date) -> date | str:
    soort = rng.random()
    if soort < 0.35:
        return ONBEPERKT
    if soort < 0.55:
        return max(eerste, dag + opzij(rng))
    return max(eerste, rng.choice(DAGEN) + opzij(rng)) if soort < 0.75 else eerste + rng.randint(0, 3_000) * DAG


def periode(rng: random.Random, naam: str, dag: date, deel: float, nooit: Any = ONBEPERKT) -> Feiten:
    """First and last day; with `nooit` as first day when it never was."""
    if not kans(rng, deel):
        return {f"eerste_dag_{naam}": nooit, f"laatste_dag_{naam}": ONBEPERKT}
    eerste = moment(rng, dag)
    return {f"eerste_dag_{naam}": eerste, f"laatste_dag_{naam}": later_dan(rng, eerste, dag)}


def rechten_van_vroeger(rng: random.Random) -> Feiten:
    """A right that ended about when 38b lid 1 f looks back to; often beside another that ran then, or just not."""
    een, ander = rng.choice((("wajong", "wsw_indicatie"), ("wsw_indicatie", "wajong")))
    laatste = rng.choice((date(2013, 1, 1), date(2014, 3, 1), date(2015, 5, 1))) + opzij(rng)
    feiten = {f"eerste_dag_{een}": laatste - rng.randint(0, 3_000) * DAG, f"laatste_dag_{een}": laatste}
    if kans(rng, 0.5):
        rond, duur = date(2015, 5, 1) + opzij(rng), rng.randint(0, 3_000) * DAG
        eerste, laatste = (rond, rond + duur) if kans(rng, 0.5) else (rond - duur, rond)
        feiten |= {f"eerste_dag_{ander}": eerste, f"laatste_dag_{ander}": laatste}
    return feiten | {
        "heeft_wsw_indicatiebesluit": kans(rng, 0.8),
        "heeft_duurzaam_geen_mogelijkheden": kans(rng, 0.1),
    }


def baan(rng: random.Random, dag: date) -> Feiten:
    loopt = kans(rng, 0.7)
    start = dag - rng.randint(0, 2_500) * DAG if loopt else moment(rng, dag)
    laatste = ONBEPERKT if kans(rng, 0.5) else max(start, dag if loopt else start) + rng.randint(0, 500) * DAG
    return {
        "heeft_baan": loopt,
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": laatste,
        "soort_dienstbetrekking": rng.choice(SOORTEN),
    }


def oordeel_uwv(rng: random.Random, dag: date) -> Feiten:
    """Who asked UWV, what it found and what came after; seldom in contradiction."""
    vrager = rng.choice(("college", "persoon", "niemand"))
    duurt, functies = kans(rng, 0.8), rng.choice(("geen", "deels", "ten_minste_een"))
    vast = vrager != "niemand" and duurt and functies != "ten_minste_een"
    gevonden = moment(rng, dag)
    na = gevonden + rng.choice((-1, 0, 1, 200, 1_500)) * DAG
    verdient = rng.choice((na, na, dag + rng.randint(-1, 2) * DAG, date(2017, 1, 1) + opzij(rng)))
    return {
        "vrager_beoordeling": vrager,
        "uwv_stelde_vast_geen_minimumloon": vast != kans(rng, 0.03),
        "datum_vaststelling_uwv": gevonden,
        "drempelfuncties": functies,
        "beperking_duurt_zes_maanden": duurt,
        "eerste_dag_minimumloon_zonder_subsidie": verdient if kans(rng, 0.3) else ONBEPERKT,
        "is_loonwaarde_vastgesteld": kans(rng, 0.4),
        "loonwaarde": rng.choice((Fraction(1), Fraction(1), Fraction("0.9999"), Fraction("0.45"))),
        "datum_vaststelling_loonwaarde": rng.choice(
            (gevonden + opzij(rng), moment(rng, dag), dag + rng.randint(-1, 2) * DAG)
        ),
    }


def in_register(rng: random.Random, dag: date) -> Feiten:
    opgenomen, opname = kans(rng, 0.6), min(moment(rng, dag), dag + 10 * DAG)
    uitgeschreven = opgenomen and kans(rng, 0.3)
    uitschrijving = max(opname, date(2020, 1, 1)) + rng.choice((-1, 0, 1, 365, 366, 367, 900)) * DAG
    return {
        "is_opgenomen_in_register": opgenomen,
        "datum_opname_register": opname,
        "is_uitgeschreven_op_verzoek": uitgeschreven,
        "datum_uitschrijving": uitschrijving if uitgeschreven else None,
    }


def doelgroepregister(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng, date(2015, 5, 1))
    deel = rng.choice((0.1, 0.3, 0.6))
    beschut = kans(rng, 0.25)
    werk = baan(rng, dag)
    if werk["soort_dienstbetrekking"] == "beschut_werk" and kans(rng, 0.95):
        beschut = True
    feiten = {
        "geboortedatum": bij_aow(rng, dag) if kans(rng, 0.15) else geboren_met(rng, dag, 18, 64),
        **werk,
        "kreeg_ondersteuning_college": kans(rng, 0.6),
        "krijgt_loonkostensubsidie_schoolverlater": kans(rng, 0.3),
        **oordeel_uwv(rng, dag),
        **groepen(rng, dag, deel),
        "is_beschut_werk_vastgesteld": beschut,
        "datum_vaststelling_beschut_werk": moment(rng, dag),
        **in_register(rng, dag),
        "is_gedetacheerd": kans(rng, 0.5),
        "is_aangewezen_baan": kans(rng, 0.1),
    }
    if kans(rng, 0.15):
        feiten |= rechten_van_vroeger(rng)
    if kans(rng, 0.02):
        feiten |= eindigde_voor_de_wet(rng)
    if kans(rng, 0.04):
        feiten |= tegenspraak(rng, dag)
    if dag >= date(2026, 1, 1) and kans(rng, 0.08):
        feiten |= tegenspraak_baan(rng, feiten, dag)
    return feiten, dag


def eindigde_voor_de_wet(rng: random.Random) -> Feiten:
    """Registered, with one right that ended about the day before the law began, and no other ground."""
    soort = rng.choice(("wajong", "wsw_indicatie"))
    geen = ("kreeg_ondersteuning_college", "uwv_stelde_vast_geen_minimumloon", "is_beperkt_voor_18_of_in_studie")
    return {
        **dict.fromkeys(geen, False),
        "vrager_beoordeling": "niemand",
        "soort_indicatie_besluit_wfsv": "geen",
        "heeft_duurzaam_geen_mogelijkheden": False,
        "heeft_wsw_indicatiebesluit": soort == "wsw_indicatie",
        "eerste_dag_wajong": ONBEPERKT,
        "laatste_dag_wajong": ONBEPERKT,
        f"eerste_dag_{soort}": date(2010, 1, 1),
        f"laatste_dag_{soort}": date(2015, 4, 30) + opzij(rng),
        "is_opgenomen_in_register": True,
        "is_uitgeschreven_op_verzoek": False,
        "datum_uitschrijving": None,
    }


def groepen(rng: random.Random, dag: date, deel: float) -> Feiten:
    """What may put somebody in a group beside the finding of UWV."""
    soort = rng.choice(("school", "artikel_2_25_lid_1_b", "andere")) if kans(rng, deel) else "geen"
    return {
        **periode(rng, "wajong", dag, deel),
        "heeft_duurzaam_geen_mogelijkheden": kans(rng, 0.3),
        "heeft_wsw_indicatiebesluit": kans(rng, deel),
        **periode(rng, "wsw_indicatie", dag, 1.0),
        "soort_indicatie_besluit_wfsv": soort,
        **periode(rng, "indicatie_besluit_wfsv", dag, 1.0),
        "heeft_wia_hoofdstuk_6": kans(rng, max(deel, 0.6)),
        **periode(rng, "experiment", dag, 0.9),
        "is_beperkt_voor_18_of_in_studie": kans(rng, deel),
        "kan_niet_zonder_voorziening": kans(rng, 0.7),
        **periode(rng, "voorziening", dag, 0.8),
    }


def tegenspraak(rng: random.Random, dag: date) -> Feiten:
    """Facts that make a case contradict itself."""
    soort = rng.choice(("wajong", "wsw_indicatie", "indicatie_besluit_wfsv", "experiment", "voorziening"))
    omgekeerd = {f"eerste_dag_{soort}": dag, f"laatste_dag_{soort}": dag - rng.choice((1, 1, 300)) * DAG}
    return rng.choice(
        (
            *(omgekeerd, omgekeerd, omgekeerd),
            {"geboortedatum": dag + rng.choice((1, 400)) * DAG},
            {"is_uitgeschreven_op_verzoek": True, "is_opgenomen_in_register": False},
        )
    )


def tegenspraak_baan(rng: random.Random, feiten: Feiten, dag: date) -> Feiten:
    """Days of the job that cannot be, which only the law of 2026 asks."""
    start = feiten["datum_start_dienstbetrekking"]
    heeft_baan, eerste, laatste = rng.choice(
        (
            (False, start, start - DAG),
            (True, dag + DAG, ONBEPERKT),
            (True, dag - 9 * DAG, dag - DAG),
        )
    )
    return {
        "heeft_baan": heeft_baan,
        "datum_start_dienstbetrekking": eerste,
        "laatste_dag_dienstbetrekking": laatste,
    }
