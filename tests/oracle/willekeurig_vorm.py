"""Random cases for form and payment of bijstand and for an unproved living situation."""

import random
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import participatiewet as pw
from tests.oracle.delen_pw import CENT, NUL, euro, geboortedatum_van, kans, peildatum_van
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.vorm_bijstand import BEWIJS, OVERLIJDEN
from tests.oracle.willekeurig_handhaving import opzij

Feiten = dict[str, Any]
BEDRAGEN = frozenset({"overwaarde_woning", "verwachte_bijstand_per_jaar", "netto_minimumloon", "hoogte_per_maand"})


def vorm(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    loon = euro(rng, 1_400, 2_400)
    vrij = pw.Zaak({}, dag).bedrag("34.2.d") or Fraction(50_000)
    return {
        "heeft_snel_voldoende_middelen": kans(rng, 0.15),
        "is_gevolg_tekortschietend_besef": kans(rng, 0.15),
        "is_voor_waarborgsom": kans(rng, 0.15),
        "is_voor_schulden": kans(rng, 0.15),
        "is_eigenaar_bewoner": kans(rng, 0.7),
        "overwaarde_woning": rng.choice((NUL, vrij - CENT, vrij, vrij + CENT, euro(rng, 60_000, 150_000))),
        "verwachte_bijstand_per_jaar": loon + rng.choice((-CENT, NUL, CENT, Fraction(9_000))),
        "netto_minimumloon": loon,
    }, dag


def betaling(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    return {
        "hoogte_per_maand": euro(rng, 0, 2_100),
        "zijn_echtgenoten_rechthebbend": kans(rng, 0.6),
        "heeft_verzoek_een_betaling": kans(rng, 0.3),
        "overlijden": rng.choice((*OVERLIJDEN, "geen", "geen")),
        "datum_overlijden": plus_maanden(dag, -rng.choice((0, 1, 1, 2))) + opzij(rng),
        "is_bijstand_beeindigd": kans(rng, 0.5),
        "laatste_dag_bijstand": dag + rng.randint(-100, 20) * (date(2020, 1, 2) - date(2020, 1, 1)),
    }, dag


def onbewezen(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    return {
        "geboortedatum": geboortedatum_van(rng, dag),
        "gevraagd_bewijs": rng.choice(BEWIJS),
        "is_bewijs_geleverd": kans(rng, 0.4),
    }, dag
