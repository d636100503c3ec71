"""What goes wrong in a random case of the no-riskpolis: one fact that makes a ground fail, or two that contradict."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.awb import ONBEPERKT
from tests.oracle.willekeurig import DAG, kans, rond

Feiten = dict[str, Any]
Ingreep = Callable[[random.Random, Feiten, date], None]


def _zet(**waarden: Any) -> Ingreep:
    """These facts, each a value or a function of chance and the peildatum."""

    def ingreep(rng: random.Random, feiten: Feiten, dag: date) -> None:
        feiten |= {naam: waarde(rng, dag) if callable(waarde) else waarde for naam, waarde in waarden.items()}

    return ingreep


def _baan_voorbij(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["laatste_dag_dienstbetrekking"] = max(
        feiten["datum_start_dienstbetrekking"], dag - rng.choice((1, 1, 40)) * DAG
    )


def _ziek_voor_de_baan(rng: random.Random, feiten: Feiten, dag: date) -> None:
    if not feiten["onderbrekingen"]:
        feiten["datum_start_dienstbetrekking"] = min(dag, feiten["eerste_ziektedag"] + rng.choice((1, 2, 90)) * DAG)


def _hersteld(rng: random.Random, feiten: Feiten, dag: date) -> None:
    laatste = max((record["weer_ziek_op"] for record in feiten["onderbrekingen"]), default=feiten["eerste_ziektedag"])
    feiten["dag_van_herstel"] = max(laatste + DAG, dag - rng.choice((0, 0, 1, 5)) * DAG)


INGREPEN: tuple[Ingreep, ...] = (
    _zet(verzekerd_als="niet_verzekerd"),
    _zet(soort_dienstbetrekking="wsw_artikel_2"),
    _zet(datum_start_dienstbetrekking=lambda rng, dag: dag + rng.choice((0, 1)) * DAG),
    _baan_voorbij,
    _ziek_voor_de_baan,
    _hersteld,
    _zet(is_ongeschikt_door_ziekte=False),
    _zet(vervallen_deel_loonaanspraak=Fraction(1)),
    _zet(geboortedatum=lambda rng, dag: dag - rng.randint(64 * 365, 70 * 366) * DAG),
    _zet(grond_arbeidsbeperkte="geen"),
    _zet(heeft_of_had_wia=False, heeft_scholingsbelemmering=False, heeft_wachttijd_doorlopen=False),
)


def buig(rng: random.Random, feiten: Feiten, dag: date) -> None:
    rng.choice(INGREPEN)(rng, feiten, dag)


# --- contradictions -----------------------------------------------------------------------------------


def _voor(laatste: str, eerste: str, minstens: int = 1) -> Ingreep:
    """`laatste` at or just before the limit set by `eerste`."""

    def ingreep(rng: random.Random, feiten: Feiten, dag: date) -> None:
        if isinstance(feiten[eerste], date):
            feiten[laatste] = feiten[eerste] - rng.choice((minstens, minstens, minstens - 1, 30)) * DAG

    return ingreep


def _onderbreking(rng: random.Random, feiten: Feiten, dag: date) -> None:
    eerste, herstel = feiten["eerste_ziektedag"], feiten["dag_van_herstel"]
    einde = dag + DAG if herstel == ONBEPERKT else herstel
    beter = rng.choice((eerste, eerste + DAG, eerste - 3 * DAG, einde - 4 * DAG))
    weer_ziek = rng.choice((beter, beter - DAG, beter + DAG, einde, einde - DAG))
    feiten["onderbrekingen"] = [{"beter_vanaf": beter, "weer_ziek_op": weer_ziek}]


def _twee_lange(rng: random.Random, feiten: Feiten, dag: date) -> None:
    eerste = dag - rng.choice((120, 300)) * DAG
    gaten = [(10, 10 + rng.choice((27, 28, 28))), (60, 60 + rng.choice((27, 28, 28)))]
    feiten |= {
        "eerste_ziektedag": eerste,
        "datum_ziekmelding": eerste,
        "onderbrekingen": [{"beter_vanaf": eerste + a * DAG, "weer_ziek_op": eerste + z * DAG} for a, z in gaten],
    }


def _overlap(rng: random.Random, feiten: Feiten, dag: date) -> None:
    eerste = dag - 90 * DAG
    weer_ziek = eerste + rng.choice((20, 25)) * DAG
    volgende = weer_ziek + rng.choice((-1, -1, -9, 0)) * DAG
    feiten |= {
        "eerste_ziektedag": eerste,
        "datum_ziekmelding": eerste,
        "dag_van_herstel": ONBEPERKT,
        "onderbrekingen": [
            {"beter_vanaf": volgende, "weer_ziek_op": volgende + rng.choice((2, 5, 15)) * DAG},
            {"beter_vanaf": eerste + 10 * DAG, "weer_ziek_op": weer_ziek},
        ],
    }


def _andere_baan(rng: random.Random, feiten: Feiten, dag: date) -> None:
    vanaf = rond(rng, dag)
    banen = feiten["banen_bij_andere_werkgevers"]
    feiten["banen_bij_andere_werkgevers"] = [*banen, {"baan_vanaf": vanaf, "baan_tot_en_met": rond(rng, vanaf)}]


def _subsidie(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten["is_loonwaarde_vastgesteld"] = kans(rng, 0.5)
    feiten["loonkostensubsidie_bij_ziekte"] = rng.choice(("forfait", "naar_loonwaarde"))


TEGENSPRAKEN: tuple[Ingreep, ...] = (
    _zet(geboortedatum=lambda rng, dag: dag + rng.choice((0, 1, 20)) * DAG),
    _voor("laatste_dag_dienstbetrekking", "datum_start_dienstbetrekking"),
    _voor("dag_van_herstel", "eerste_ziektedag", 0),
    _voor("datum_ziekmelding", "eerste_ziektedag"),
    _voor("laatste_dag_wia", "eerste_dag_wia"),
    _voor("laatste_dag_wachttijd", "eerste_dag_wachttijd"),
    _voor("einde_arbeidsbeperkte", "datum_arbeidsbeperkte"),
    _voor("einde_registratie", "einde_arbeidsbeperkte"),
    _zet(einde_arbeidsbeperkte=ONBEPERKT, einde_registratie=lambda rng, dag: dag),
    _onderbreking,
    _onderbreking,
    _twee_lange,
    _overlap,
    _andere_baan,
    _subsidie,
    _subsidie,
)
