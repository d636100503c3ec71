"""Random cases for the loonkostenvoordeel: some of them grantable, many of them around a boundary."""

import random
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.awb import DAG, ONBEPERKT
from tests.oracle.delen_pw import bij_aow, geboren_met, kans
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig_handhaving import opzij

Feiten = dict[str, Any]
SOORTEN = ("gewoon", "gewoon", "gewoon", "gewoon", "gewoon", "wsw_artikel_2", "wsw_artikel_7", "beschut_werk")
EERSTE_DAG, LAATSTE_DAG = date(2018, 1, 1), date(2026, 12, 31)
GRENZEN = (date(2020, 1, 1), date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1))
BEGINDAGEN = (date(2016, 1, 1), date(2024, 1, 1), date(2026, 1, 1), date(2020, 2, 29))
UREN = (Fraction(0), Fraction("1247.99"), Fraction(1_248), Fraction("1967.22"), Fraction(1_981))


def geval(rng: random.Random) -> tuple[Feiten, date]:
    dag = _peildatum(rng)
    start = _start(rng, dag)
    herplaatst = _herplaatsing(rng, dag, start)
    feiten = {
        "geboortedatum": _geboren(rng, dag, start),
        **_baan(rng, dag, start),
        **_banenafspraak(rng, dag, start),
        "had_uitkering_voor_baan": kans(rng, 0.7),
        "was_al_in_dienst": kans(rng, 0.2),
        "is_arbeidsgehandicapt_bij_begin": kans(rng, 0.3),
        **herplaatst,
        **_verklaring(rng, start, herplaatst),
        **_verzoek(rng, dag),
        **_uren(rng),
    }
    if kans(rng, 0.4):
        feiten |= _toekenbaar(rng, dag, start)
        if kans(rng, 0.15):
            feiten |= _een_groep(rng, dag)
    if kans(rng, 0.03):
        feiten |= _tegenspraak(rng, dag, start)
    return feiten, dag


def _peildatum(rng: random.Random) -> date:
    soort = rng.random()
    if soort < 0.1:
        return rng.choice(GRENZEN) + opzij(rng)
    eerste = date(2024, 6, 1) if soort < 0.4 else EERSTE_DAG  # the law changed most of late
    return eerste + rng.randint(0, (LAATSTE_DAG - eerste).days) * DAG


def _start(rng: random.Random, dag: date) -> date:
    soort = rng.random()
    if soort < 0.2:
        return plus_maanden(dag, -36) + opzij(rng)
    if soort < 0.35:
        return min(dag, rng.choice(BEGINDAGEN) + opzij(rng))
    if soort < 0.45:  # about three years before the law of 2026
        return date(2023, 1, 1) + (opzij(rng) if kans(rng, 0.3) else rng.randint(0, 364) * DAG)
    return dag - rng.randint(0, 1_600) * DAG


def _geboren(rng: random.Random, dag: date, start: date) -> date:
    return rng.choice(
        (
            bij_aow(rng, dag),
            plus_maanden(start, -56 * 12) + opzij(rng),
            geboren_met(rng, dag, 18, 66),
            geboren_met(rng, dag, 57, 66),
        )
    )


def _baan(rng: random.Random, dag: date, start: date) -> Feiten:
    laatste = ONBEPERKT if kans(rng, 0.7) else max(start, dag + rng.choice((-1, 0, 100)) * DAG)
    return {
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": laatste,
        "soort_dienstbetrekking": rng.choice(SOORTEN),
        "is_gedetacheerd": kans(rng, 0.5),
    }


def _banenafspraak(rng: random.Random, dag: date, start: date) -> Feiten:
    return {
        "kreeg_ondersteuning_college": kans(rng, 0.5),
        "uwv_stelde_vast_geen_minimumloon": kans(rng, 0.3),
        "is_loonwaarde_vastgesteld": kans(rng, 0.4),
        "loonwaarde": rng.choice((Fraction(1), Fraction("0.9999"), Fraction("0.45"))),
        "datum_vaststelling_loonwaarde": start + rng.choice((-30, -1, 0, 0, 1, 60)) * DAG,
        "heeft_scholingsbelemmering": kans(rng, 0.3),
        "was_arbeidsbeperkte_bij_begin": kans(rng, 0.3),
        "telt_als_arbeidsbeperkte": kans(rng, 0.5),
        "is_uitgeschreven_op_verzoek": kans(rng, 0.4),
        "datum_uitschrijving": dag + rng.choice((-300, -1, -1, 0, 0, 1)) * DAG,
    }


def _herplaatsing(rng: random.Random, dag: date, start: date) -> Feiten:
    """The waiting period ends often on an edge of the herplaatsing or of the year that follows it."""
    rond = (plus_maanden(dag, -12) + opzij(rng), dag + opzij(rng), dag - 100 * DAG)
    op = max(start, rng.choice(rond))
    na_wachttijd = rng.choice((op + opzij(rng), dag + opzij(rng), plus_maanden(dag, -12) + opzij(rng)))
    return {
        "datum_herplaatsing": op if kans(rng, 0.3) else ONBEPERKT,
        "is_arbeidsgehandicapt_bij_herplaatsing": kans(rng, 0.8),
        "eerste_dag_na_wachttijd": na_wachttijd if kans(rng, 0.4) else ONBEPERKT,
    }


def _verklaring(rng: random.Random, start: date, herplaatst: Feiten) -> Feiten:
    """Asked beside the three months after the begin, the herplaatsing or the waiting period."""
    dagen = [
        dag for dag in (herplaatst["datum_herplaatsing"], herplaatst["eerste_dag_na_wachttijd"]) if dag != ONBEPERKT
    ]
    herplaatst_op = herplaatst["datum_herplaatsing"]
    vanaf = max(dagen) if herplaatst_op != ONBEPERKT and kans(rng, 0.5) else start
    return {
        "is_doelgroepverklaring_afgegeven": kans(rng, 0.8),
        "datum_aanvraag_doelgroepverklaring": plus_maanden(vanaf, 3) + rng.choice((-40, -1, 0, 0, 1)) * DAG,
    }


def _verzoek(rng: random.Random, dag: date) -> Feiten:
    op = date(dag.year + 1, 5, 1) + rng.choice((-300, -1, 0, 0, 1)) * DAG
    return {"datum_verzoek_voordeel": ONBEPERKT if kans(rng, 0.1) else op}


def _uren(rng: random.Random) -> Feiten:
    jaar = rng.choice((*UREN, Fraction(rng.randint(0, 2_200))))
    met_voordeel = jaar - rng.choice((Fraction(0), Fraction(100), Fraction("0.01")))
    return {
        "uren_met_voordeel": max(met_voordeel, Fraction(0)),
        "verloonde_uren": jaar if kans(rng, 0.95) else max(Fraction(0), jaar - 1),
        "groep_uurloon": rng.choice(("eerste_trede", "tweede_trede", "erbuiten")),
    }


def _toekenbaar(rng: random.Random, dag: date, start: date) -> Feiten:
    """What stands in the way of most rights is not so."""
    return {
        "geboortedatum": rng.choice((plus_maanden(start, -56 * 12) + opzij(rng), geboren_met(rng, dag, 30, 64))),
        "laatste_dag_dienstbetrekking": ONBEPERKT,
        "soort_dienstbetrekking": rng.choice(
            ("gewoon", "gewoon", "gewoon", "gewoon", "wsw_artikel_7", "wsw_artikel_2")
        ),
        "was_al_in_dienst": False,
        "is_doelgroepverklaring_afgegeven": True,
        "datum_aanvraag_doelgroepverklaring": start,
        "datum_verzoek_voordeel": date(dag.year + 1, 5, 1),
    }


def _een_groep(rng: random.Random, dag: date) -> Feiten:
    """One group at most, so that the kind is known although the hours are not."""
    start = plus_maanden(dag, -35) + opzij(rng)
    groep = rng.randint(0, 3)
    return {
        "datum_start_dienstbetrekking": start,
        "datum_aanvraag_doelgroepverklaring": dag if groep == 3 else start,
        "geboortedatum": geboren_met(rng, dag, 60, 64),
        "had_uitkering_voor_baan": groep == 0,
        "is_arbeidsgehandicapt_bij_begin": groep == 1,
        "was_arbeidsbeperkte_bij_begin": groep == 2,
        "telt_als_arbeidsbeperkte": groep == 2 and kans(rng, 0.5),
        "heeft_scholingsbelemmering": False,
        "kreeg_ondersteuning_college": False,
        "datum_herplaatsing": dag - 20 * DAG if groep == 3 else ONBEPERKT,
        "eerste_dag_na_wachttijd": ONBEPERKT,
        "uren_met_voordeel": None,
    }


def _tegenspraak(rng: random.Random, dag: date, start: date) -> Feiten:
    """Facts that make a case contradict itself."""
    return rng.choice(
        (
            {"geboortedatum": dag + rng.choice((1, 300)) * DAG},
            {"laatste_dag_dienstbetrekking": start - rng.choice((1, 300)) * DAG},
            {"datum_herplaatsing": start - rng.choice((1, 300)) * DAG},
        )
    )
