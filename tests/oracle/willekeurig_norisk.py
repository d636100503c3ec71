"""Random cases for the no-riskpolis: one onderdeel is aimed at, dates lie at their limits, some things are bent."""

import random
from datetime import date
from fractions import Fraction

from tests.oracle import bedragen_norisk as b
from tests.oracle import no_riskpolis_ziekte as ziekte
from tests.oracle.awb import ONBEPERKT
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig import DAG, OVERGANGEN, kans, peildatum_van, rond
from tests.oracle.willekeurig_norisk_buigen import TEGENSPRAKEN, buig
from tests.oracle.willekeurig_norisk_onderdelen import Feiten, onderdelen_van

CENT = Fraction(1, 100)


def ziekteverloop(rng: random.Random, dag: date) -> tuple[Feiten, date]:
    """An illness on its n-th day, with short interruptions after its begin and at times a long one before it."""
    nummer = rng.choice(
        (1, 2, 3, 13, 42, 43, 91, 92, 363, 364, 365, 728, 729, *(rng.randint(1, 727) for _ in range(14)))
    )
    sinds_overgang = (dag - max((d for d in b.WEKEN_NA_AOW if d <= dag), default=dag)).days
    if sinds_overgang < 7 * b.WEKEN and kans(rng, 0.06):
        nummer = sinds_overgang + 1
    kort = [] if kans(rng, 0.6) else [rng.choice((1, 6, 27, 27)) for _ in range(rng.randint(1, min(3, nummer)))]
    kort = kort[: nummer - 1]
    begin = dag - (nummer - 1 + sum(kort)) * DAG
    ziek, onderbrekingen, overal = begin, [], sorted(rng.sample(range(1, nummer), len(kort)))
    for vanaf, vorige, gat in zip(overal, [0, *overal], kort, strict=False):
        beter = ziek + (vanaf - vorige) * DAG
        ziek = beter + gat * DAG
        onderbrekingen.append({"beter_vanaf": beter, "weer_ziek_op": ziek})
    eerste = begin
    if kans(rng, 0.2):
        beter = begin - rng.choice((28, 28, 29, 90)) * DAG
        onderbrekingen.insert(0, {"beter_vanaf": beter, "weer_ziek_op": begin})
        eerste = beter - rng.choice((1, 10, 200)) * DAG
        if eerste < beter - 9 * DAG and kans(rng, 0.4):
            onderbrekingen.append({"beter_vanaf": eerste + 2 * DAG, "weer_ziek_op": eerste + 7 * DAG})
    herstel: date | str = ONBEPERKT if kans(rng, 0.6) else dag + rng.choice((1, 1, 2, 40)) * DAG
    if herstel == ONBEPERKT and kans(rng, 0.1):  # well today, or later
        beter = dag + rng.choice((0, 0, 1, -1 if nummer > 2 else 1)) * DAG
        onderbrekingen.append(
            {"beter_vanaf": beter, "weer_ziek_op": max(dag, beter) + rng.choice((1, 3, 28, 40)) * DAG}
        )
    rng.shuffle(onderbrekingen)
    return {
        "is_ongeschikt_door_ziekte": True,
        "eerste_ziektedag": eerste,
        "dag_van_herstel": herstel,
        "onderbrekingen": onderbrekingen,
    }, begin


def start_van(rng: random.Random, begin: date) -> date:
    soort = rng.random()
    if soort < 0.18:
        return rond(rng, plus_maanden(begin, -b.TERMIJN_MAANDEN))
    if soort < 0.25:
        return begin - rng.choice((0, 0, 0, 1)) * DAG
    if soort < 0.33:
        return min(begin, rond(rng, b.EERSTE_BAAN_BANENAFSPRAAK))
    if soort < 0.36:
        return min(begin, date(rng.choice((2012, 2016, 2020)), 2, 29))
    if soort < 0.39:  # five years after the end of a February of 29 days
        return min(begin, date(rng.choice((2017, 2021, 2025)), 2, 28) + rng.choice((0, 0, 1)) * DAG)
    return begin - rng.randint(1, 365 * rng.choice((1, 2, 5, 5, 8))) * DAG


def geboortedatum_van(rng: random.Random, dag: date, begin: date, start: date, jong: bool) -> date:
    soort = rng.random()
    if jong or soort < 0.06:
        return (
            rond(rng, plus_maanden(start, -12 * 18))
            if kans(rng, 0.5)
            else plus_maanden(start, -12 * 17) - rng.randint(-300, 360) * DAG
        )
    if soort < 0.22:
        bij = rng.choice((dag, dag, begin, begin, begin + rng.choice((728, 400)) * DAG))
        maanden = ziekte.AOW_MAANDEN[min(2031, bij.year)]
        return plus_maanden(bij, -maanden) + rng.choice((-2, -1, 0, 1, 2, 30)) * DAG
    if soort < 0.26:
        return rond(rng, plus_maanden(begin, -12 * rng.choice((65, 68))))
    if soort < 0.29:
        return date(rng.choice((1952, 1956, 1960, 1988)), 2, 29)
    return plus_maanden(start, -12 * rng.randint(18, 66)) - rng.randint(0, 364) * DAG


def ziekmelding_van(rng: random.Random, eerste: date, dag: date) -> date:
    if eerste < b.ARTIKEL_29E <= dag + 700 * DAG and kans(rng, 0.4):
        return max(eerste, rond(rng, b.ARTIKEL_29E))
    return eerste + rng.choice((0, 0, 1, 3, 30)) * DAG


def bedragen_van(rng: random.Random, dag: date, eerste: date) -> Feiten:
    maximum = b.MAXIMUMDAGLOON[dag.year, 1 if dag.month < 7 else 2]
    dagloon = rng.choice(
        (maximum, maximum - CENT, maximum + CENT, Fraction(0), *(rng.randint(3_000, 35_000) * CENT for _ in range(6)))
    )
    lager = min(dagloon, maximum)
    wachtdagen = rng.choice((0, 0, 0, 1, 2, 2))
    return {
        "dagloon": dagloon,
        "vraagt_honderd_procent": kans(rng, 0.6),
        "loonaanspraak_per_dag": rng.choice(
            (lager, dagloon, lager + CENT, max(Fraction(0), lager - CENT), Fraction(0), Fraction(int(lager * 70), 100))
        ),
        "wachtdagen": wachtdagen,
        "loonaanspraak_na_wachtdagen": rng.randint(0, 30_000) * CENT,
        "wsw_subsidie_per_dag": rng.choice((Fraction(0), lager, lager + CENT, rng.randint(0, 9_000) * CENT)),
        "vervallen_deel_loonaanspraak": Fraction(0)
        if kans(rng, 0.75)
        else Fraction(rng.choice(("0.01", "33.33", "50", "99.99", "100"))) / 100,
        "datum_ziekmelding": ziekmelding_van(rng, eerste, dag),
    }


def peildatum(rng: random.Random) -> date:
    """Also around the days on which the rules on AOW weeks and on the subsidy changed."""
    if kans(rng, 0.02):
        return rng.choice((b.BANENAFSPRAAK, b.BESCHUT_WERK, b.ARTIKEL_29E))
    if kans(rng, 0.12):
        return min(rng.choice(OVERGANGEN) + rng.randint(0, 500) * DAG, date(2026, 12, 31))
    return peildatum_van(rng)


def geval(rng: random.Random) -> tuple[Feiten, date]:
    """A case with every fact known."""
    dag = peildatum(rng)
    verloop, begin = ziekteverloop(rng, dag)
    start = start_van(rng, begin)
    einde: date | str = ONBEPERKT if kans(rng, 0.6) else dag + rng.choice((0, 0, 1, 100)) * DAG
    baan = {
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": einde,
        "verzekerd_als": rng.choice(("artikel_3",) * 7 + ("artikel_4", "artikel_5")),
    }
    onderdelen, jong = onderdelen_van(rng, dag, begin, start)
    geboren = {"geboortedatum": geboortedatum_van(rng, dag, begin, start, jong)}
    feiten = baan | verloop | bedragen_van(rng, dag, verloop["eerste_ziektedag"]) | onderdelen | geboren
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        buig(rng, feiten, dag)
    if kans(rng, 0.12):
        rng.choice(TEGENSPRAKEN)(rng, feiten, dag)
    return feiten, dag
