"""Random cases for what stands beside algemene bijstand: inkomenstoeslag, studietoeslag, voorschot, verlagingen."""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle import participatiewet as pw
from tests.oracle.awb import ONBEPERKT
from tests.oracle.bijzondere_bijstand import SOORTEN as KOSTEN
from tests.oracle.delen_pw import BEDRAGEN as BEDRAGEN_PW
from tests.oracle.delen_pw import CENT, DAG, NUL, euro, geboren_met, kans, peildatum_van, rond
from tests.oracle.loonkostensubsidie import op_centen, plus_maanden
from tests.oracle.toegespitst_pw import DOELEN
from tests.oracle.toeslagen import INKOMENSTOESLAG, geldende_versie
from tests.oracle.verlagingen import INLICHTINGEN, LID_2, UNIFORM, VORIGE
from tests.oracle.zaken_pw import buig, toekenbaar

Feiten = dict[str, Any]
BEDRAGEN = BEDRAGEN_PW | {
    "maandinkomen",
    "bedrag_kosten",
    "kosten_in_twaalf_maanden",
    "inkomen_voor_draagkracht",
    "vermogen_voor_draagkracht",
    "toeslagen_voor_kosten",
    "gebruikte_draagkracht",
    "stagevergoeding_per_maand",
    "oude_studietoeslag_per_maand",
    "verwachte_bijstand_per_maand",
    "nettoloon_aangeboden_werk",
}
HUISHOUDEN = (
    "geboortedatum",
    "verblijft_in_inrichting",
    "vrijheidsontneming",
    "verblijven_buitenland",
    "partner",
    "kinderen",
    "medebewoners",
    "geeft_mantelzorg_elders",
    "kan_geen_beroep_doen_op_ouders",
    "woonsituatie",
    "heeft_onderwijs_beeindigd",
    "onderwijs_beeindigd_op",
    "datum_aanvraag",
)


def dag_vanaf(rng: random.Random, vanaf: date) -> date:
    dag = peildatum_van(rng)
    return dag if dag >= vanaf else vanaf + rng.randint(0, (date(2026, 12, 31) - vanaf).days) * DAG


def bijstandszaak(rng: random.Random, dag: date) -> Feiten:
    """A case of algemene bijstand, at times aimed or bent."""
    feiten = toekenbaar(rng, dag)
    if kans(rng, 0.3):
        rng.choice(DOELEN).wijzig(rng, feiten, dag)
    if kans(rng, 0.25):
        buig(rng, feiten, dag)
    return feiten


def huishouden(rng: random.Random, dag: date) -> Feiten:
    """What decides the norm."""
    feiten = bijstandszaak(rng, dag)
    return {naam: feiten[naam] for naam in HUISHOUDEN if naam in feiten}


def inkomenstoeslag(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    feiten = bijstandszaak(rng, dag)
    verordening = INKOMENSTOESLAG[rng.choice(sorted(INKOMENSTOESLAG))]
    maanden, procent, *_ = geldende_versie(verordening, dag)
    norm = pw.bijstandsnorm(pw.Zaak(feiten, dag)) or Fraction(1_400)
    grens, begin = op_centen(norm * procent / 100), plus_maanden(dag, -maanden)
    perioden = []
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        van = rng.choice((begin, begin - 400 * DAG, dag - 60 * DAG, dag)) + rng.choice((-1, 0, 1)) * DAG
        tot = rng.choice((begin, begin + 90 * DAG, dag, dag + DAG)) + rng.choice((-1, 0, 0, 1)) * DAG
        te_hoog = kans(rng, 0.15)
        bedrag = grens + rng.choice((CENT, CENT, Fraction(200)) if te_hoog else (NUL, NUL, -CENT, -grens))
        perioden.append(
            {
                "periode_vanaf": van,
                "periode_tot": ONBEPERKT if kans(rng, 0.2) else tot if tot > van or kans(rng, 0.1) else van + 30 * DAG,
                "maandinkomen": max(NUL, bedrag),
            }
        )
    feiten |= {
        "vraagt_inkomenstoeslag": kans(rng, 0.95),
        "heeft_eerder_inkomenstoeslag_gekregen": kans(rng, 0.4),
        "datum_vorige_inkomenstoeslag": rng.choice((plus_maanden(dag, -12), dag - 500 * DAG))
        + rng.choice((-1, 0, 0, 1)) * DAG,
        "heeft_zicht_op_inkomensverbetering": kans(rng, 0.1),
        "inkomensperioden": perioden,
    }
    if kans(rng, 0.5):
        feiten["geboortedatum"] = rng.choice((geboren_met(rng, dag, 27, 65), rond(rng, plus_maanden(dag, -252))))
    return feiten, dag


def bijzondere_bijstand(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    feiten = bijstandszaak(rng, dag)
    if kans(rng, 0.3):
        feiten["geboortedatum"] = rng.choice((geboren_met(rng, dag, 18, 21), rond(rng, plus_maanden(dag, -252))))
    norm = pw.bijstandsnorm(pw.Zaak(feiten, dag)) or Fraction(1_400)
    kosten = euro(rng, 0, 900)
    grens = op_centen(norm * rng.choice((100, 110)) / 100)
    feiten |= {
        "vraagt_bijzondere_bijstand": kans(rng, 0.95),
        "soort_kosten": rng.choice(("bijzondere_kosten",) * 6 + ("levensonderhoud_jongere",) * 3 + KOSTEN[2:]),
        "bedrag_kosten": kosten,
        "kosten_zijn_nodig": kans(rng, 0.9),
        "kosten_door_bijzondere_omstandigheden": kans(rng, 0.9),
        "voorliggende_voorziening_voor_kosten": kans(rng, 0.1),
        "kosten_in_twaalf_maanden": kosten
        + rng.choice((NUL, Fraction(50), max(NUL, rng.choice((170, 176)) - kosten), -CENT * kans(rng, 0.1))),
        "inkomen_voor_draagkracht": max(
            NUL, rng.choice((NUL, norm, grens, grens)) + rng.choice((-CENT, NUL, CENT, 40))
        ),
        "vermogen_voor_draagkracht": rng.choice((NUL, Fraction(1_000), Fraction("1000.01"), euro(rng, 0, 2_000))),
        "toeslagen_voor_kosten": rng.choice((NUL, NUL, euro(rng, 1, 500))),
        "gebruikte_draagkracht": rng.choice((NUL, NUL, euro(rng, 1, 900))),
    }
    return {naam: max(NUL, waarde) if isinstance(waarde, Fraction) else waarde for naam, waarde in feiten.items()}, dag


def studietoeslag(rng: random.Random) -> tuple[Feiten, date]:
    dag = dag_vanaf(rng, date(2022, 4, 1))
    if kans(rng, 0.6):
        vanaf = rng.choice((date(2022, 4, 1), date(2023, 7, 1), date(2024, 7, 1), date(2026, 1, 1)))
        dag = vanaf + rng.choice((0, 40, 90, 91, 180, 181, 183)) * DAG
    geboren = rng.choice((geboren_met(rng, dag, 14, 30), rond(rng, plus_maanden(dag, -12 * rng.randint(15, 21)))))
    return {
        "geboortedatum": geboren,
        "vraagt_studietoeslag": kans(rng, 0.9),
        "soort_studiesteun": rng.choice(
            ("studiefinanciering", "studiefinanciering", "tegemoetkoming_wtos", "levenlanglerenkrediet", "geen")
        ),
        "heeft_recht_op_wajong": kans(rng, 0.1),
        "kan_structureel_niet_bijverdienen": kans(rng, 0.9),
        "stagevergoeding_per_maand": rng.choice(
            (NUL, NUL, Fraction("231.09"), Fraction("231.10"), Fraction(1_000), euro(rng, 1, 700))
        ),
        "houdt_oude_studietoeslag": kans(rng, 0.3),
        "oude_studietoeslag_per_maand": euro(rng, 0, 500),
    }, dag


def voorschot(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    aanvraag = dag + rng.choice((-60, -29, -28, -27, -5, 0, 1)) * DAG
    return {
        "datum_aanvraag": aanvraag,
        "is_besloten_op_aanvraag": kans(rng, 0.15),
        "gegevens_verwijtbaar_niet_gegeven": kans(rng, 0.15),
        "recht_ontbreekt_duidelijk": kans(rng, 0.15),
        "verwachte_bijstand_per_maand": rng.choice((NUL, Fraction("0.01"), euro(rng, 1, 2_000), euro(rng, 1, 2_000))),
        "heeft_al_voorschot_gekregen": kans(rng, 0.4),
        "datum_laatste_voorschot": dag + rng.choice((-60, -29, -28, -27, 0, 1)) * DAG,
    }, dag


def taaleis(rng: random.Random) -> tuple[Feiten, date]:
    dag = dag_vanaf(rng, date(2016, 1, 1))
    kennisgeving = plus_maanden(dag, -rng.choice((0, 1, 6, 6, 12, 12, 20))) + rng.choice((-1, 0, 0, 1, 9)) * DAG
    begin = rng.choice((plus_maanden(kennisgeving, 1), plus_maanden(kennisgeving, 6))) + rng.randint(-1, 1) * DAG
    return huishouden(rng, dag) | {
        "datum_aanvraag": kennisgeving - rng.choice((0, 1, 56, 200, -1 if kans(rng, 0.2) else 9)) * DAG,
        "heeft_acht_jaar_nederlandstalig_onderwijs": kans(rng, 0.1),
        "heeft_inburgeringsdiploma": kans(rng, 0.1),
        "heeft_ander_taalbewijs": kans(rng, 0.1),
        "redelijk_vermoeden_taal": kans(rng, 0.9),
        "heeft_taaltoets_gehaald": kans(rng, 0.15),
        "datum_kennisgeving_taal": kennisgeving,
        "is_begonnen_met_taal_leren": kans(rng, 0.5),
        "datum_begin_taal_leren": begin if begin <= dag or kans(rng, 0.1) else dag,
        "maakt_voldoende_voortgang": kans(rng, 0.6),
        "ontbreekt_verwijtbaarheid_taal": kans(rng, 0.1),
    }, dag


def afstemming(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    eerste = (
        plus_maanden(dag, -rng.choice((0, 0, 0, 1, 1, 2, 3))) + rng.choice((0, 0, 3, -3, 40 * kans(rng, 0.2))) * DAG
    )
    besluit = min(eerste, dag) - rng.choice((0, 0, 5, 20, 40)) * DAG
    gedraging = besluit - rng.choice((0, 1, 20, 100, -1 if kans(rng, 0.2) else 30)) * DAG
    vorige = plus_maanden(gedraging, -rng.choice((12, 12, 6, 1))) + rng.choice((-1, 0, 0, 1)) * DAG
    soort = rng.choice((*UNIFORM, *UNIFORM, *LID_2, INLICHTINGEN))
    feiten = huishouden(rng, dag)
    norm = pw.bijstandsnorm(pw.Zaak(feiten, dag)) or Fraction(1_400)
    return feiten | {
        "soort_gedraging": soort,
        "is_inschrijving_opgedragen": kans(rng, 0.8),
        "reistijd_per_dag": rng.choice((Fraction(2), Fraction(3), Fraction(3), Fraction("3.01"), Fraction("1.5"))),
        "verhuizen_is_enige_mogelijkheid": kans(rng, 0.85),
        "contractduur_aangeboden_werk": rng.choice((11, 12, 12, 24, 600)),
        "nettoloon_aangeboden_werk": max(NUL, norm + rng.choice((-CENT, NUL, NUL, CENT, Fraction(300)))),
        "ontbreekt_elke_verwijtbaarheid": kans(rng, 0.1),
        "heeft_dringende_redenen_bij_verlaging": kans(rng, 0.2),
        "aangepast_percentage": rng.choice((0, 25, 50, 100)),
        "datum_gedraging": gedraging,
        "datum_besluit_verlaging": besluit,
        "eerste_maand_verlaging": eerste,
        "vorige_verlaging": rng.choice(VORIGE),
        "datum_vorige_verlaging": vorige,
        "duur_vorige_verlaging": rng.choice((1, 2, 3)),
        "heeft_verzocht_om_beeindiging": kans(rng, 0.3),
        "college_beeindigt_verlaging": kans(rng, 0.7),
        "einde_verlaging_op_verzoek": max(eerste.replace(day=1), dag + rng.choice((-10, 0, 1)) * DAG)
        - timedelta(days=60 * kans(rng, 0.05)),
    }, dag
