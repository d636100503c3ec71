"""Random cases for the status under the Wsw: mostly geindiceerd, then bent, with dates around every limit."""

import random
from collections.abc import Callable
from datetime import date
from typing import Any

from tests.oracle import bedragen, wsw
from tests.oracle.awb import ONBEPERKT
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig import DAG, LAATSTE_DAG, kans, rond

Feiten = dict[str, Any]
Ingreep = Callable[[random.Random, Feiten, date], None]
OUDSTE_TEKST = date(2014, 7, 16)


def peildatum(rng: random.Random) -> date:
    """A quarter before 2015, under the old law."""
    soort = rng.random()
    if soort < 0.06:
        return rond(rng, wsw.PARTICIPATIEWET)
    if soort < 0.08:
        return OUDSTE_TEKST
    if soort < 0.25:
        return OUDSTE_TEKST + rng.randint(0, (wsw.PARTICIPATIEWET - OUDSTE_TEKST).days - 1) * DAG
    return OUDSTE_TEKST + rng.randint(0, (LAATSTE_DAG - OUDSTE_TEKST).days) * DAG


def geboortedatum_van(rng: random.Random, dag: date) -> date:
    """Also around the AOW age of the year, its neighbours and the ages that need no table."""
    soort = rng.random()
    if soort < 0.25:
        maanden = bedragen.AOW_MAANDEN[dag.year + rng.choice((-1, 0, 0, 0, 1))]
        return plus_maanden(dag, -maanden) + rng.choice((-1, 0, 0, 1, 2)) * DAG
    if soort < 0.33:
        return rond(rng, plus_maanden(dag, -12 * rng.choice((65, 68))))
    if soort < 0.36:
        return date(rng.choice((1948, 1952, 1956, 1960)), 2, 29)
    return plus_maanden(dag, -12 * rng.randint(20, 64)) - rng.randint(0, 364) * DAG


def indicatie(rng: random.Random, dag: date) -> Feiten:
    eerste = rng.choice((dag, dag - DAG, *(dag - rng.randint(2, 4000) * DAG for _ in range(6))))
    laatste: Any = rng.choice((ONBEPERKT, ONBEPERKT, dag, dag + DAG, dag + rng.randint(1, 9000) * DAG))
    negatief: Any = ONBEPERKT if kans(rng, 0.75) else max(eerste, dag + rng.choice((0, 1, 1, 300)) * DAG) + DAG
    return {
        "is_herindicatie_onaantastbaar": negatief != ONBEPERKT and kans(rng, 0.6),
        "heeft_wsw_indicatiebesluit": True,
        "eerste_dag_wsw_indicatie": eerste,
        "laatste_dag_wsw_indicatie": laatste,
        "datum_negatieve_herindicatie": negatief,
        "had_wsw_baan_eind_2014": kans(rng, 0.8),
        "advies_begeleid_werken": rng.choice(("kan", "kan_niet", "geen_advies")),
    }


def baan(rng: random.Random, dag: date) -> Feiten:
    return {
        "wsw_verleden": rng.choice(
            ("dienstbetrekking_artikel_2",) * 4 + ("aangewezen_baan", "geldige_indicatie", "geen")
        ),
        "laatste_dag_wsw_verleden": ONBEPERKT if kans(rng, 0.1) else dag - rng.choice((0, 1, 1, 2, 2, 300)) * DAG,
        "heeft_baan": kans(rng, 0.75),
        "soort_dienstbetrekking": rng.choice(
            ("wsw_artikel_2",) * 3 + ("wsw_artikel_7", "wsw_artikel_7", "gewoon", "beschut_werk")
        ),
        "is_ingezetene": kans(rng, 0.8),
        "is_uitvoering_volledig_overgedragen": kans(rng, 0.5),
    }


# --- what goes wrong ----------------------------------------------------------------------------------


def _verlopen(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Ended yesterday, today or long ago."""
    laatste = dag - rng.choice((0, 1, 1, 700)) * DAG
    feiten |= {
        "laatste_dag_wsw_indicatie": laatste,
        "eerste_dag_wsw_indicatie": laatste - rng.choice((0, 365, 2000)) * DAG,
    }


def _nog_niet(rng: random.Random, feiten: Feiten, dag: date) -> None:
    eerste = dag + rng.choice((0, 1, 1, 60)) * DAG
    feiten |= {"eerste_dag_wsw_indicatie": eerste, "laatste_dag_wsw_indicatie": ONBEPERKT}


def _negatief(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["datum_negatieve_herindicatie"] = dag - rng.choice((-1, 0, 0, 1, 400)) * DAG
    feiten["is_herindicatie_onaantastbaar"] = kans(rng, 0.8)


def _negatief_bij_begin(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["datum_negatieve_herindicatie"] = feiten["eerste_dag_wsw_indicatie"] + rng.choice((-30, -1, 0, 1)) * DAG


def _onaantastbaar_zonder_herindicatie(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten |= {"is_herindicatie_onaantastbaar": True, "datum_negatieve_herindicatie": ONBEPERKT}


def _negatief_voor_1998(rng: random.Random, feiten: Feiten, dag: date) -> None:
    negatief = rond(rng, wsw.EERSTE_HERINDICATIE)
    feiten |= {
        "datum_negatieve_herindicatie": negatief,
        "eerste_dag_wsw_indicatie": negatief - rng.choice((1, 1, 0)) * DAG,
    }
    feiten["geboortedatum"] = date(1970, 5, 5)


def _einde_bij_begin(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["laatste_dag_wsw_indicatie"] = feiten["eerste_dag_wsw_indicatie"] - rng.choice((0, 1, 1, 90)) * DAG


def _geboren_bij_indicatie(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["geboortedatum"] = min(dag, rond(rng, feiten["eerste_dag_wsw_indicatie"]))


def _niet_geboren(rng: random.Random, feiten: Feiten, dag: date) -> None:
    geboren = dag + rng.choice((0, 1, 1, 30)) * DAG
    feiten |= {"geboortedatum": geboren, "eerste_dag_wsw_indicatie": geboren, "laatste_dag_wsw_indicatie": ONBEPERKT}
    feiten |= {"datum_negatieve_herindicatie": ONBEPERKT, "is_herindicatie_onaantastbaar": False}


def _zonder_besluit(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["heeft_wsw_indicatiebesluit"] = False


def _wachtlijst(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten |= {"had_wsw_baan_eind_2014": False, "heeft_baan": False}


INGREPEN: tuple[Ingreep, ...] = (_verlopen, _nog_niet, _negatief, _zonder_besluit, _wachtlijst)
TEGENSPRAKEN: tuple[Ingreep, ...] = (
    _niet_geboren,
    _geboren_bij_indicatie,
    _einde_bij_begin,
    _negatief_bij_begin,
    _onaantastbaar_zonder_herindicatie,
    _negatief_voor_1998,
)


def geval(rng: random.Random) -> tuple[Feiten, date]:
    """A case with every fact known."""
    dag = peildatum(rng)
    feiten = {"geboortedatum": geboortedatum_van(rng, dag)} | indicatie(rng, dag) | baan(rng, dag)
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        rng.choice(INGREPEN)(rng, feiten, dag)
    if kans(rng, 0.15):
        rng.choice(TEGENSPRAKEN)(rng, feiten, dag)
        if kans(rng, 0.3):  # without a decision its dates may say anything
            feiten["heeft_wsw_indicatiebesluit"] = False
    return feiten, dag
