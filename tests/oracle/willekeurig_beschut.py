"""Random cases for beschut werk: mostly a right, then bent, with dates around every limit of request and decision."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import beschut_werk, beschut_werk_advies
from tests.oracle.awb import ONBEPERKT
from tests.oracle.beschut_werk_advies import DELEN_ARBEIDSVERMOGEN, KRING_2017, KRING_2018, LIJST_2018, ROUTES
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig import DAG, EERSTE_DAG, GROEPEN, LAATSTE_DAG, kans, rond

Feiten = dict[str, Any]
Ingreep = Callable[[random.Random, Feiten, date], None]
OVERGANGEN = (KRING_2017, ROUTES, KRING_2018, date(2019, 1, 1), date(2020, 1, 1), date(2026, 7, 1))
UREN = frozenset({"gerealiseerde_uren_per_week"})


def peildatum(rng: random.Random) -> date:
    soort = rng.random()
    if soort < 0.15:
        return rond(rng, rng.choice(OVERGANGEN))
    if soort < 0.35:
        return date(rng.choice((2017, 2018)), 1, 1) + rng.randint(0, 364) * DAG
    return EERSTE_DAG + rng.randint(0, (LAATSTE_DAG - EERSTE_DAG).days) * DAG


def verzoek_van(rng: random.Random, dag: date) -> date:
    """Also just at or past eight weeks ago, and at the end of a February."""
    soort = rng.random()
    if soort < 0.3:
        return dag - (7 * beschut_werk_advies.WEKEN_ADVIES + rng.choice((-1, 0, 0, 1, 2, 3, 5))) * DAG
    if soort < 0.35:
        return min(dag, date(rng.choice((2020, 2024)), 2, 28) + rng.choice((0, 1)) * DAG)
    return dag - rng.choice((0, 0, 1, 30, rng.randint(0, 400))) * DAG


def maanden_ervoor(rng: random.Random, verzoek: date, maanden: int) -> date:
    grens = plus_maanden(verzoek, -maanden)
    return rng.choice((rond(rng, grens), grens, rond(rng, verzoek), verzoek - rng.randint(1, 900) * DAG))


def kring(rng: random.Random) -> Feiten:
    groep, uwv = rng.choice(GROEPEN), kans(rng, 0.5)
    if kans(rng, 0.4):
        groep, uwv = "geen", kans(rng, 0.85)
    return {
        "groep_artikel_7": groep,
        "heeft_uwv_uitkering": uwv,
        "soort_uwv_uitkering": rng.choice((*LIJST_2018, *LIJST_2018, "andere")) if uwv else "geen",
        "heeft_recht_op_arbeidsondersteuning": kans(rng, 0.15),
    }


def wsw(rng: random.Random, verzoek: date) -> Feiten:
    eerste = rng.choice((verzoek - rng.randint(1, 3000) * DAG, rond(rng, verzoek)))
    laatste: Any = ONBEPERKT if kans(rng, 0.3) else max(eerste, rng.choice((rond(rng, verzoek), verzoek + 300 * DAG)))
    if kans(rng, 0.15):
        eerste, laatste = verzoek - 900 * DAG, verzoek - rng.choice((1, 1, 0, 200)) * DAG
    besluit = kans(rng, 0.6)
    negatief: Any = ONBEPERKT if kans(rng, 0.6) else max(eerste + DAG, verzoek + rng.choice((-90, -1, 0, 1)) * DAG)
    return {
        "datum_negatieve_herindicatie": negatief,
        "is_herindicatie_onaantastbaar": negatief != ONBEPERKT and kans(rng, 0.5),
        "heeft_wsw_indicatiebesluit": besluit,
        "eerste_dag_wsw_indicatie": eerste,
        "laatste_dag_wsw_indicatie": laatste,
        "advies_begeleid_werken": rng.choice(("kan", "kan", "kan_niet", "kan_niet", "geen_advies"))
        if besluit
        else "geen_advies",
        "vermeldt_nieuws_sinds_indicatie": kans(rng, 0.3),
    }


def eerder(rng: random.Random, verzoek: date) -> Feiten:
    keren = rng.choice((0, 0, 1, 1, 1, 2, 3))
    dagen = [maanden_ervoor(rng, verzoek, beschut_werk_advies.MAANDEN_HERHALING) for _ in range(keren)]
    onderzocht = maanden_ervoor(rng, verzoek, beschut_werk_advies.MAANDEN_HERGEBRUIK)
    return {
        "eerdere_adviezen": [{"eerder_advies_op": min(dag, verzoek)} for dag in dagen],
        "vermeldt_nieuws_sinds_advies": kans(rng, 0.25),
        "voorrang_bij_botsing": rng.choice(("lid_3", "lid_4")),
        "datum_onderzoek_arbeidsvermogen": ONBEPERKT if kans(rng, 0.1) else onderzocht,
    }


def oordelen(rng: random.Random) -> Feiten:
    oordeel = rng.choice(("aanwezig", "aanwezig", "per_onderdeel", "per_onderdeel", "ontbreekt"))
    delen = dict.fromkeys(DELEN_ARBEIDSVERMOGEN, True)
    if oordeel == "ontbreekt" or (oordeel == "per_onderdeel" and kans(rng, 0.4)):
        delen[rng.choice(DELEN_ARBEIDSVERMOGEN)] = False
    return {
        "oordeel_arbeidsvermogen": oordeel,
        "heeft_bijzondere_aanpassing_nodig": kans(rng, 0.4),
        "heeft_bijzondere_begeleiding_nodig": kans(rng, 0.4),
    } | delen


def besluiten(rng: random.Random, verzoek: date, dag: date) -> Feiten:
    """Advice and decision; no contradiction, but the decision may lie after the peildatum."""
    grens = verzoek + 7 * beschut_werk_advies.WEKEN_ADVIES * DAG
    advies_op = max(verzoek, rng.choice((rond(rng, grens), grens + rng.randint(0, 6) * DAG, rond(rng, dag), verzoek)))
    besluit_op = max(advies_op, date(2015, 1, 1), rng.choice((rond(rng, dag), date(dag.year, 1, 1) - DAG, advies_op)))
    vast = kans(rng, 0.65)
    feiten = {
        "advies_uwv": rng.choice(("positief", "positief", "negatief")),
        "datum_advies": advies_op,
        "is_advies_zorgvuldig": kans(rng, 0.5),
        "is_beschut_werk_vastgesteld": vast,
        "datum_vaststelling_beschut_werk": besluit_op,
        "is_beschut_werk_geweigerd": not vast and kans(rng, 0.7),
        "datum_weigering_beschut_werk": besluit_op,
        "is_begonnen_met_beschut_werk": kans(rng, 0.4),
    }
    if kans(rng, 0.15):
        feiten |= {"advies_uwv": "nog_geen_advies", "datum_advies": None}
    return feiten


def aantal(rng: random.Random, dag: date) -> Feiten:
    feiten: Feiten = {
        "is_aantal_vastgesteld": kans(rng, 0.75),
        "gemeente_beschut_werk": rng.choice((*beschut_werk.GEMEENTEN, *["andere_gemeente"] * 6)),
        "telwijze": rng.choice(("dienstbetrekkingen", "plekken_van_31_uur")),
        "aantal_in_regeling": rng.choice((0, 1, 5, 21, 35, rng.randint(0, 9999))),
    }
    rijen = beschut_werk.AANTALLEN.get(dag.year, {})
    grens = rijen.get(feiten["gemeente_beschut_werk"], feiten["aantal_in_regeling"])
    feiten["gerealiseerde_dienstbetrekkingen"] = min(9999, max(0, grens + rng.choice((-9, -2, -1, -1, 0, 1))))
    uren = grens * beschut_werk.UREN_PER_PLEK * 100 + rng.choice((-3100, -775, -1, -1, 0, 1))
    feiten["gerealiseerde_uren_per_week"] = Fraction(max(0, uren), 100)
    if not feiten["is_aantal_vastgesteld"]:
        feiten["aantal_in_regeling"] = None
    return feiten


# --- what goes wrong ----------------------------------------------------------------------------------


def _zet(**waarden: Any) -> Ingreep:
    def ingreep(rng: random.Random, feiten: Feiten, dag: date) -> None:
        feiten |= {naam: waarde(rng, feiten, dag) if callable(waarde) else waarde for naam, waarde in waarden.items()}

    return ingreep


def _na(naam: str, richting: int = 1) -> Callable[[random.Random, Feiten, date], Any]:
    """Just past that day, and now and then on it."""
    return lambda rng, feiten, dag: (feiten[naam] or dag) + richting * rng.choice((0, 1, 1, 40)) * DAG


def _zelfde_dagen(feiten: Feiten, dag: date) -> None:
    feiten |= {"eerdere_adviezen": [], "datum_verzoek": dag, "datum_advies": dag}


def _verzoek_na_peildatum(rng: random.Random, feiten: Feiten, dag: date) -> None:
    _zelfde_dagen(feiten, dag + rng.choice((0, 1, 1, 40)) * DAG)
    later = dag + 60 * DAG
    feiten |= {"datum_vaststelling_beschut_werk": later, "datum_weigering_beschut_werk": later}


def _vastgesteld_voor_2015(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten |= {"datum_advies": None, "is_beschut_werk_geweigerd": False, "is_beschut_werk_vastgesteld": True}
    feiten["datum_vaststelling_beschut_werk"] = rond(rng, date(2015, 1, 1))


def _eerder_advies_na_verzoek(rng: random.Random, feiten: Feiten, dag: date) -> None:
    verzoek = feiten["datum_verzoek"]
    dagen = (verzoek - 30 * DAG, verzoek + rng.choice((0, 1, 1, 30)) * DAG)
    feiten["eerdere_adviezen"] = [{"eerder_advies_op": op} for op in dagen]


INGREPEN: tuple[Ingreep, ...] = (
    _zet(groep_artikel_7="geen", heeft_uwv_uitkering=False, soort_uwv_uitkering="geen"),
    _zet(groep_artikel_7="geen", heeft_uwv_uitkering=True, soort_uwv_uitkering="andere"),
    _zet(groep_artikel_7="geen", heeft_recht_op_arbeidsondersteuning=True),
    _zet(verzoek_door="persoon"),
    _zet(verzoek_door="college"),
    _zet(is_beschut_werk_vastgesteld=False),
    _zet(is_beschut_werk_vastgesteld=False),
    _zet(
        is_beschut_werk_vastgesteld=False,
        heeft_bijzondere_aanpassing_nodig=False,
        heeft_bijzondere_begeleiding_nodig=False,
    ),
    _zet(gerealiseerde_dienstbetrekkingen=9999, gerealiseerde_uren_per_week=Fraction(999_999)),
)
TEGENSPRAKEN: tuple[Ingreep, ...] = (
    _verzoek_na_peildatum,
    _zet(datum_advies=_na("datum_verzoek", -1)),
    _zet(
        is_beschut_werk_vastgesteld=True,
        is_beschut_werk_geweigerd=False,
        datum_advies=_na("datum_vaststelling_beschut_werk"),
    ),
    _zet(
        is_beschut_werk_vastgesteld=False,
        is_beschut_werk_geweigerd=True,
        datum_advies=_na("datum_weigering_beschut_werk"),
    ),
    _zet(is_beschut_werk_vastgesteld=True, is_beschut_werk_geweigerd=True),
    _zet(advies_uwv="nog_geen_advies"),
    _eerder_advies_na_verzoek,
    _zet(laatste_dag_wsw_indicatie=_na("eerste_dag_wsw_indicatie", -1)),
    _zet(
        heeft_wsw_indicatiebesluit=False,
        advies_begeleid_werken=lambda rng, *_: rng.choice(("kan", "kan_niet", "geen_advies")),
    ),
    _zet(datum_negatieve_herindicatie=_na("eerste_dag_wsw_indicatie", -1), heeft_wsw_indicatiebesluit=True),
    _zet(is_herindicatie_onaantastbaar=True, datum_negatieve_herindicatie=ONBEPERKT),
    _zet(heeft_uwv_uitkering=False, soort_uwv_uitkering=lambda rng, *_: rng.choice(("ww", "andere"))),
    _zet(heeft_uwv_uitkering=True, soort_uwv_uitkering="geen"),
    _zet(oordeel_arbeidsvermogen="aanwezig", uwv_kan_uur_achtereen_werken=False),
    _zet(oordeel_arbeidsvermogen="ontbreekt", **dict.fromkeys(DELEN_ARBEIDSVERMOGEN, True)),
    _vastgesteld_voor_2015,
    _zet(is_aantal_vastgesteld=False, aantal_in_regeling=21),
)


def geval(rng: random.Random) -> tuple[Feiten, date]:
    """A case with every fact known that its law asks."""
    dag = peildatum(rng)
    verzoek = verzoek_van(rng, dag)
    aanvrager = "persoon" if kans(rng, 0.5 if dag >= KRING_2017 else 0.2) else "college"
    feiten = {"verzoek_door": aanvrager, "datum_verzoek": verzoek} | kring(rng) | wsw(rng, verzoek)
    feiten |= eerder(rng, verzoek) | oordelen(rng) | besluiten(rng, verzoek, dag) | aantal(rng, dag)
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        rng.choice(INGREPEN)(rng, feiten, dag)
    if kans(rng, 0.2):
        rng.choice(TEGENSPRAKEN)(rng, feiten, dag)
    return feiten, dag
