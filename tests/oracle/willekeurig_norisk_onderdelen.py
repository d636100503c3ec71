"""Random facts that make one onderdeel of Ziektewet art. 29b likely to hold, and the others mostly not."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import bedragen_norisk as b
from tests.oracle.awb import ONBEPERKT
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig import DAG, kans, rond

Feiten = dict[str, Any]
Onderdeel = Callable[[random.Random, date, date, date], Feiten]


def niets(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    """Belongs to no group; the dates beside each no are there and do not matter."""
    vastgesteld = start - rng.randint(1, 900) * DAG
    return {
        "heeft_of_had_wia": False,
        "eerste_dag_wia": start - 700 * DAG,
        "laatste_dag_wia": start + rng.choice((-1, 0, 30)) * DAG,
        "datum_vaststelling_wia": vastgesteld,
        "heeft_wachttijd_doorlopen": False,
        "eerste_dag_wachttijd": start - 900 * DAG,
        "laatste_dag_wachttijd": start - 100 * DAG,
        "percentage_arbeidsongeschiktheid": Fraction(rng.choice((0, 20, 34, 35))) / 100,
        "kan_werken_bij_eigen_werkgever": False,
        "banen_bij_andere_werkgevers": [],
        "heeft_scholingsbelemmering": False,
        "laatste_dag_belemmerd_onderwijs": start - 200 * DAG,
        "vraagt_verklaring": kans(rng, 0.6),
        "eerste_dag_wajong": ONBEPERKT,
        "soort_dienstbetrekking": "gewoon",
        "wsw_verleden": "geen",
        "laatste_dag_wsw_verleden": start - rng.choice((0, 1, 2, 300)) * DAG,
        "kreeg_ondersteuning_college": kans(rng, 0.2),
        "is_subsidie_voor_zittende_werknemer": kans(rng, 0.1),
        "uwv_stelde_vast_geen_minimumloon": False,
        "is_loonwaarde_vastgesteld": False,
        "loonwaarde": Fraction(rng.choice(("0", "20", "30", "29.99", "30.01", "55", "66.67", "99.99", "100"))) / 100,
        **status(rng, dag, begin),
        "grond_arbeidsbeperkte": "geen",
        **verlenging(rng, begin, start),
    }


def status(rng: random.Random, dag: date, begin: date) -> Feiten:
    """Status and registration, at times begun or ended around today or the begin of the illness."""
    vanaf = rng.choice((date(2015, 1, 1), rond(rng, dag), begin, dag - rng.randint(1, 900) * DAG))
    einde: date | str = ONBEPERKT if kans(rng, 0.7) else max(vanaf, rng.choice((rond(rng, dag), dag + 60 * DAG)))
    registratie: date | str = ONBEPERKT
    if einde != ONBEPERKT and kans(rng, 0.7):
        registratie = max(einde, dag + rng.choice((0, 1, 800)) * DAG)
    return {"datum_arbeidsbeperkte": vanaf, "einde_arbeidsbeperkte": einde, "einde_registratie": registratie}


def verlenging(rng: random.Random, begin: date, start: date) -> Feiten:
    einde = plus_maanden(start, b.TERMIJN_MAANDEN)
    return {
        "vraagt_verlenging": kans(rng, 0.5),
        "datum_aanvraag_verlenging": rng.choice((rond(rng, einde), einde - 100 * DAG, einde - DAG)),
        "stond_risico_vast_bij_begin": kans(rng, 0.8),
        "bestaat_risico_nog": kans(rng, 0.8),
        "verlengd_tot": rng.choice((ONBEPERKT, begin, begin + DAG, einde - DAG, einde + 700 * DAG, einde + 2000 * DAG)),
    }


def wia(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {
        "heeft_of_had_wia": True,
        "eerste_dag_wia": start - rng.choice((0, 1, 1, 2, 800, 800, 800)) * DAG,
        "laatste_dag_wia": rng.choice((ONBEPERKT, ONBEPERKT, start + rng.choice((-2, -1, -1, 0, 50)) * DAG)),
        "datum_vaststelling_wia": start - rng.choice((0, 1, 300, -1 if kans(rng, 0.3) else 700)) * DAG,
    }


def wia_in_de_baan(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    vaststelling = rng.choice((
        rond(rng, plus_maanden(begin, -b.TERMIJN_MAANDEN)), start + rng.choice((0, 1, 2)) * DAG, rond(rng, begin),
        dag, begin - rng.randint(0, 1500) * DAG, begin + rng.randint(0, 600) * DAG,
    ))  # fmt: skip
    einde = plus_maanden(vaststelling, b.TERMIJN_MAANDEN)
    return {
        "heeft_of_had_wia": True,
        "eerste_dag_wia": vaststelling - rng.choice((0, 30)) * DAG,
        "laatste_dag_wia": ONBEPERKT,
        "datum_vaststelling_wia": vaststelling,
        "datum_aanvraag_verlenging": rng.choice((rond(rng, einde), einde - 50 * DAG)),
    }


def wachttijd(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    na = rng.choice(
        (
            rond(rng, start),
            rond(rng, plus_maanden(start, -b.TERMIJN_MAANDEN)),
            *(start - rng.randint(1, 1700) * DAG for _ in range(4)),
        )
    )
    if kans(rng, 0.06):
        na = date(rng.choice((2012, 2016, 2020)), 2, 29)
    eerste, toets = na - 728 * DAG, na - 77 * DAG
    banen = []
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        vanaf = rng.choice((eerste - 50 * DAG, rond(rng, eerste), rond(rng, toets), toets - 30 * DAG, na))
        tot = rng.choice((ONBEPERKT, rond(rng, toets), rond(rng, eerste), toets - 7 * DAG, toets + 20 * DAG))
        banen.append({"baan_vanaf": vanaf, "baan_tot_en_met": tot if tot == ONBEPERKT else max(vanaf, tot)})
    return {
        "heeft_wachttijd_doorlopen": True,
        "eerste_dag_wachttijd": eerste,
        "laatste_dag_wachttijd": na - DAG,
        "percentage_arbeidsongeschiktheid": Fraction(rng.choice(("0", "12.5", "34.99", "34.99", "35"))) / 100,
        "banen_bij_andere_werkgevers": banen,
        "kan_werken_bij_eigen_werkgever": kans(rng, 0.1),
    }


def onderwijs(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    vijf = plus_maanden(start, -b.TERMIJN_MAANDEN)
    laatste = rng.choice(
        (
            vijf - rng.choice((0, 1, 2)) * DAG,
            start - rng.choice((0, 1, 2)) * DAG,
            *(start - rng.randint(1, 1700) * DAG for _ in range(4)),
        )
    )
    if kans(rng, 0.06):
        laatste = date(rng.choice((2012, 2016, 2020)), 2, rng.choice((28, 29)))
    return {"heeft_scholingsbelemmering": True, "laatste_dag_belemmerd_onderwijs": laatste}


def wajong(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {"eerste_dag_wajong": start - rng.choice((0, 1, 1, 2, 400, 3000)) * DAG}


def wajong_in_de_baan(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {"eerste_dag_wajong": rng.choice((start + DAG, start + 200 * DAG, rond(rng, dag), begin))}


def begeleid_werken(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {"soort_dienstbetrekking": "wsw_artikel_7"}


def was_wsw(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {
        "wsw_verleden": rng.choice(("dienstbetrekking_artikel_2", "aangewezen_baan", "geldige_indicatie")),
        "laatste_dag_wsw_verleden": rng.choice((ONBEPERKT, start - rng.choice((0, 1, 1, 2)) * DAG)),
        "soort_dienstbetrekking": rng.choice(("gewoon", "gewoon", "wsw_artikel_7")),
    }


def beschut(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {"soort_dienstbetrekking": "beschut_werk"}


def banenafspraak(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    uwv = kans(rng, 0.5)
    return {
        "kreeg_ondersteuning_college": kans(rng, 0.8),
        "is_subsidie_voor_zittende_werknemer": kans(rng, 0.3),
        "uwv_stelde_vast_geen_minimumloon": uwv,
        "is_loonwaarde_vastgesteld": not uwv or kans(rng, 0.5),
        "grond_arbeidsbeperkte": rng.choice(("lid_1_a_b_c",) * 6 + ("lid_1_d_e_f", "lid_2", "geen")),
    }


def lid_11(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    return {"grond_arbeidsbeperkte": rng.choice(("lid_1_d_e_f", "lid_2"))}


def status_voorbij(rng: random.Random, dag: date, begin: date, start: date) -> Feiten:
    feiten = rng.choice((banenafspraak, lid_11))(rng, dag, begin, start)
    einde = rng.choice((dag - rng.choice((0, 0, 1, -1, 30, 300)) * DAG, begin - rng.choice((0, 1, 90)) * DAG))
    registratie = rng.choice((ONBEPERKT, rond(rng, begin), begin + 300 * DAG, dag + DAG))
    return feiten | {
        "datum_arbeidsbeperkte": einde - rng.choice((0, 1, 400, 400)) * DAG,
        "einde_arbeidsbeperkte": einde,
        "einde_registratie": registratie if registratie == ONBEPERKT else max(einde, registratie),
    }


ONDERDELEN: tuple[Onderdeel, ...] = (
    wia, wia_in_de_baan, wachttijd, onderwijs, onderwijs, wajong, wajong_in_de_baan, begeleid_werken, was_wsw, beschut,
    banenafspraak, banenafspraak, lid_11, status_voorbij, status_voorbij,
)  # fmt: skip


def onderdelen_van(rng: random.Random, dag: date, begin: date, start: date) -> tuple[Feiten, bool]:
    """Facts of one onderdeel, at times of two or none; and whether the worker should be about 18 at the start."""
    gekozen = rng.sample(ONDERDELEN, rng.choice((0, *(1,) * 11, 2, 2, 2, 2)))
    feiten = niets(rng, dag, begin, start)
    for onderdeel in gekozen:
        feiten |= onderdeel(rng, dag, begin, start)
    if kans(rng, 0.04):
        feiten["soort_dienstbetrekking"] = "wsw_artikel_2"
    vast = feiten["is_loonwaarde_vastgesteld"]
    feiten["loonkostensubsidie_bij_ziekte"] = rng.choice(("geen", "naar_loonwaarde" if vast else "forfait"))
    return feiten, gekozen[:1] == [wajong_in_de_baan] or (gekozen[:1] == [onderwijs] and kans(rng, 0.6))
