"""Random cases for the cao SW, the cao Aan de slag and the indexing of amounts."""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle.bedragen import AOW_MAANDEN
from tests.oracle.delen_pw import NUL, euro, kans
from tests.oracle.loonkostensubsidie import plus_maanden

Feiten = dict[str, Any]
BEDRAGEN = frozenset({"tabelloon", "te_indexeren_bedrag"})
CENT = Fraction(1, 100)
#: Days around which something changes.
_MOMENTEN = tuple(
    date(jaar, maand, 1)
    for jaar, maanden in {2021: (1, 7), 2022: (1, 7), 2023: (7, 10, 12), 2024: (1, 7), 2025: (1, 5, 7, 10, 12),
                          2026: (1, 7, 12), 2027: (1, 7)}.items()
    for maand in maanden
)  # fmt: skip


def dag_van(rng: random.Random, eerste: date) -> date:
    """Half of the days beside a change, and more of them where most amounts are known."""
    if rng.random() < 0.5:
        return max(eerste, rng.choice(_MOMENTEN) + timedelta(days=rng.choice((-1, 0, 0, 1, 20))))
    return eerste + timedelta(days=rng.randint(0, (date(2027, 12, 31) - eerste).days))


def geboren_van(rng: random.Random, dag: date) -> date:
    """Often beside 18 or 64 years, AOW age or two years before it; seldom today or after."""
    soort = rng.random()
    opzij = timedelta(days=rng.choice((-1, 0, 0, 1)))
    if soort < 0.015:
        return dag + timedelta(days=rng.choice((0, 1, 500)))
    if soort < 0.15:
        return plus_maanden(dag, -12 * rng.choice((18, 64, 64))) + opzij
    if soort < 0.35:
        jaar = dag.year + rng.choice((0, 2, 2))
        return plus_maanden(dag, (jaar - dag.year) * 12 - AOW_MAANDEN[jaar]) + opzij
    return plus_maanden(dag, -12 * rng.choice((62, 63, 64, 65, 66, 67, 40, 20, 17)) - rng.randint(0, 12)) + opzij


def baan(rng: random.Random, dag: date) -> Feiten:
    """What both cao's ask."""
    start = rng.choice((date(1995, 3, 15), date(2020, 2, 29), dag, dag + timedelta(days=1), date(2023, 12, 1),
                        date(2023, 12, 2), date(2025, 9, 30)))  # fmt: skip
    einde: Any = rng.choice(("onbeperkt",) * 5 + (dag, dag - timedelta(days=1), date(2023, 11, 30)))
    schaal, periodiek = rng.choice(
        (("1", 3), ("2", 2), ("3", 1), (rng.choice(("1", "2", "3", "9")), rng.randint(1, 4)))
    )
    return {
        "geboortedatum": geboren_van(rng, dag),
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": einde,
        "overeengekomen_uren_per_week": Fraction(rng.randint(200, 4_000), 100),
        "loon_bekend_als": rng.choice(("wml_rij", "schaal_en_periodiek", "bedrag", "bedrag")),
        "schaal": schaal,
        "periodiek": periodiek,
        "tabelloon": rng.choice((euro(rng, 1_500, 3_500), Fraction("1756.20"), Fraction("2086.05") - CENT)),
        "woon_werk_vervoer": rng.choice(("eigen_vervoer", "eigen_vervoer", "collectief_vervoer", "geen_vervoer")),
        "woon_werk_kilometers": rng.choice((NUL, Fraction(59, 10), Fraction(6), Fraction(rng.randint(0, 900), 10))),
        "is_ongeschikt_door_ziekte": kans(rng, 0.4),
        "eerste_ziektedag": dag - timedelta(days=rng.choice((0, 100, 363, 364, 365, 727, 728, -1))),
    }


def cao_wsw(rng: random.Random) -> tuple[Feiten, date]:
    dag = dag_van(rng, date(2015, 1, 1))
    feiten = baan(rng, dag)
    dienst = plus_maanden(dag, -12 * rng.choice((5, 5, 25, 40, 12))) + timedelta(days=rng.choice((-1, 0, 1, 31)))
    grenzen = (date(2021, 1, 1), date(2025, 9, 30), date(2026, 1, 1))
    verzoeken = [grens + timedelta(days=n) for grens in grenzen for n in (-1, 0, 1)]
    gedaan = [verzoek for verzoek in verzoeken if verzoek <= dag] or verzoeken[:1]
    start = (
        min(feiten["datum_start_dienstbetrekking"], dag) if kans(rng, 0.8) else feiten["datum_start_dienstbetrekking"]
    )
    return feiten | {
        "datum_start_dienstbetrekking": start,
        "soort_dienstbetrekking": rng.choice(("wsw_artikel_2",) * 9 + ("wsw_artikel_7", "beschut_werk", "gewoon")),
        "eerste_dag_ononderbroken_dienst": min(dienst, start) if kans(rng, 0.95) else dienst,
        "vraagt_64_regeling": kans(rng, 0.7),
        "datum_verzoek_64_regeling": rng.choice(gedaan) if kans(rng, 0.97) else verzoeken[-1],
        "is_bedrijfsbelang_tegen_64_regeling": kans(rng, 0.2),
        "vraagt_rvu": kans(rng, 0.3),
        "ziet_af_van_ww": kans(rng, 0.8),
    }, dag


def cao_ads(rng: random.Random) -> tuple[Feiten, date]:
    dag = dag_van(rng, date(2021, 7, 1))
    if kans(rng, 0.15):
        dag = date(2021, 7, 1) + timedelta(days=rng.randint(0, 549))  # when cells of the wage table are known
    eerder = rng.choice((date(2022, 6, 15), date(2024, 2, 29)))
    soorten = ("beschut_werk", "gewoon", "gewoon", "gewoon", "wsw_artikel_2", "wsw_artikel_7")
    return baan(rng, dag) | {
        "soort_dienstbetrekking": rng.choice(soorten),
        "voert_werkgever_participatiewet_uit": kans(rng, 0.85),
        "krijgt_werkgever_loonkostensubsidie": kans(rng, 0.6),
        "staat_in_doelgroepregister": kans(rng, 0.6),
        "is_ongeschikt_door_ziekte": kans(rng, 0.2),
        "vraagt_terugkeer": kans(rng, 0.7),
        "laatste_dag_dienstbetrekking_aan_de_slag": eerder,
        "laatste_dag_baan_elders": plus_maanden(eerder, 24) + timedelta(days=rng.choice((-30, -1, 0, 1, 30))),
        "einde_baan_elders": rng.choice(("ontslag_zonder_schuld", "contract_niet_verlengd", "anders_geeindigd")),
    }, dag


def indexering(rng: random.Random) -> tuple[Feiten, date]:
    dag = dag_van(rng, date(2016, 1, 1))
    if kans(rng, 0.05):
        dag = date(2025, 1, 1) + timedelta(days=rng.randint(0, 120))
    is_sw = kans(rng, 0.6)
    van = date(max(2015, dag.year - rng.choice((0, 0, 1, 1, 2))), 1, 1)
    if not is_sw or kans(rng, 0.05):
        van = rng.choice((dag, dag + timedelta(days=1), *(moment for moment in _MOMENTEN if moment <= dag)))
    return {
        "cao_van_bedrag": "cao_sw" if is_sw else "cao_aan_de_slag",
        "soort_bedrag": rng.choice(("loon", "ander_bedrag")),
        "te_indexeren_bedrag": rng.choice((euro(rng, 5, 60), euro(rng, 1_600, 4_500))),
        "datum_van_bedrag": van,
        "was_in_dienst_op_1_mei_2025": kans(rng, 0.5),
    }, dag
