"""Random cases for the routes to work: often one judgement away from a route, with dates around every limit."""

import random
from datetime import date
from typing import Any

from tests.oracle.awb import DAG
from tests.oracle.delen_pw import bij_aow, geboren_met
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.route_naar_werk import LEEFTIJD_JONGERE, STEUN_IN_ZOEKTERMIJN
from tests.oracle.willekeurig import GROEPEN, kans, rond
from tests.oracle.willekeurig_beschut import TEGENSPRAKEN, Ingreep, besluiten, kring, oordelen, wsw

Feiten = dict[str, Any]
EERSTE_DAG, LAATSTE_DAG = date(2018, 1, 1), date(2026, 12, 31)
OVERGANGEN = (STEUN_IN_ZOEKTERMIJN, STEUN_IN_ZOEKTERMIJN, date(2026, 1, 1), date(2026, 7, 1))


def peildatum(rng: random.Random) -> date:
    if kans(rng, 0.25):
        return rond(rng, rng.choice(OVERGANGEN))
    return EERSTE_DAG + rng.randint(0, (LAATSTE_DAG - EERSTE_DAG).days) * DAG


def geboren(rng: random.Random, dag: date) -> date:
    soort = rng.random()
    if soort < 0.12:
        return bij_aow(rng, dag)
    if soort < 0.3:
        return rond(rng, plus_maanden(dag, -12 * LEEFTIJD_JONGERE))
    return geboren_met(rng, dag, *rng.choice(((18, 27), (27, 66))))


def hulp(rng: random.Random, dag: date) -> Feiten:
    feiten = {
        "geboortedatum": geboren(rng, dag),
        **kring(rng),
        "kan_onderwijs_volgen": kans(rng, 0.3),
        "is_in_zoektermijn": kans(rng, 0.4),
        "ondersteuning_in_zoektermijn_nodig": kans(rng, 0.5),
        "loonkostensubsidie_tijdens_uwv_uitkering": kans(rng, 0.4),
        "kan_minimumloon_verdienen": kans(rng, 0.3),
        "is_wsw_dienstbetrekking": kans(rng, 0.15),
        "had_wsw_baan_eind_2014": kans(rng, 0.7),
        **wsw(rng, dag),
    }
    if kans(rng, 0.25):
        geen_uwv = {"heeft_uwv_uitkering": False, "soort_uwv_uitkering": "geen"}
        feiten |= {"groep_artikel_7": "geen", "heeft_recht_op_arbeidsondersteuning": False} | geen_uwv
    del feiten["advies_begeleid_werken"], feiten["vermeldt_nieuws_sinds_indicatie"]
    return feiten


def jongere_in_zoektermijn(rng: random.Random, dag: date) -> Feiten:
    """The support decides: since July 2023 it lifts the term of four weeks, before it does not."""
    return {
        "geboortedatum": geboren_met(rng, dag, 18, 27),
        "groep_artikel_7": rng.choice(GROEPEN),
        "heeft_uwv_uitkering": False,
        "soort_uwv_uitkering": "geen",
        "kan_onderwijs_volgen": False,
        "is_in_zoektermijn": True,
        "ondersteuning_in_zoektermijn_nodig": kans(rng, 0.7),
    }


def stand_beschut_werk(rng: random.Random, dag: date) -> Feiten:
    """How far advice and decision are, each perhaps only after the peildatum."""
    feiten = besluiten(rng, dag - rng.randint(0, 200) * DAG, dag)
    del feiten["is_advies_zorgvuldig"], feiten["is_begonnen_met_beschut_werk"]
    if kans(rng, 0.5):
        feiten |= {"is_beschut_werk_vastgesteld": False, "is_beschut_werk_geweigerd": False}
        if kans(rng, 0.6):
            feiten |= {"advies_uwv": "nog_geen_advies", "datum_advies": None}
    return feiten


def toetsing(rng: random.Random) -> Feiten:
    """Who was never judged has no conclusion; the parts are then asked as they are."""
    feiten = oordelen(rng) | {"is_arbeidsvermogen_getoetst": kans(rng, 0.8)}
    return feiten if feiten["is_arbeidsvermogen_getoetst"] else feiten | {"oordeel_arbeidsvermogen": None}


def plannen(rng: random.Random) -> Feiten:
    return {
        "kan_nu_beginnen": kans(rng, 0.75),
        "past_bij_gewone_werkgever": kans(rng, 0.5),
        "is_hulp_bij_werkgever_te_regelen": kans(rng, 0.7),
        "past_bij_detachering": kans(rng, 0.5),
        "is_inlener_te_vinden": kans(rng, 0.6),
    }


def _niet_getoetst_toch_oordeel(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["is_arbeidsvermogen_getoetst"] = False
    feiten["oordeel_arbeidsvermogen"] = rng.choice(("aanwezig", "ontbreekt", "per_onderdeel"))


def _nog_niet_geboren(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["geboortedatum"] = dag + rng.choice((0, 1, 1, 40)) * DAG


TEGENSTRIJDIG: tuple[Ingreep, ...] = (_niet_getoetst_toch_oordeel, _nog_niet_geboren)
#: Facts of beschut werk that contradictions set and this regeling does not ask.
NIET_GEVRAAGD = (
    "eerdere_adviezen",
    "datum_verzoek",
    "advies_begeleid_werken",
    "is_aantal_vastgesteld",
    "aantal_in_regeling",
)


def tegenspraak(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["datum_verzoek"] = dag - 30 * DAG
    rng.choice((*TEGENSPRAKEN, *TEGENSTRIJDIG))(rng, feiten, dag)
    for naam in NIET_GEVRAAGD:
        feiten.pop(naam, None)


def route(rng: random.Random) -> tuple[Feiten, date]:
    """A case with every fact known that applies."""
    dag = peildatum(rng)
    feiten = hulp(rng, dag) | stand_beschut_werk(rng, dag) | toetsing(rng) | plannen(rng)
    if kans(rng, 0.1):
        feiten |= jongere_in_zoektermijn(rng, dag)
    if kans(rng, 0.15):
        tegenspraak(rng, feiten, dag)
    return feiten, dag
