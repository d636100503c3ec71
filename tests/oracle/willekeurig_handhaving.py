"""Random cases for the bestuurlijke boete, opschorting and terugvordering, often at a limit or an anniversary."""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle.awb import ONBEPERKT
from tests.oracle.delen_pw import CENT, DAG, NUL, euro, kans, peildatum_van
from tests.oracle.handhaving import BEGRIJPELIJK, DEEL, GRONDEN_LID_2, PLAFOND, SCHENDING, VERWIJTBAARHEID
from tests.oracle.loonkostensubsidie import op_centen, plus_maanden

Feiten = dict[str, Any]
BEDRAGEN = frozenset(
    {
        "benadelingsbedrag",
        "evenredig_bedrag",
        "kosten_netto",
        "kosten_loonheffing",
        "bedrag_afzien",
        "restsom",
        "aflossing_ineens",
        "bedrag_middelen",
    }
)


def opzij(rng: random.Random) -> timedelta:
    return rng.choice((-1, 0, 0, 1)) * DAG


def boete(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    overtreding = dag - rng.choice((0, 1, 30, 200, 400, 1_200, -1 if kans(rng, 0.2) else 60)) * DAG
    soort = rng.choice(VERWIJTBAARHEID)
    categorie = Fraction(rng.choice((6_700, 8_100, 8_200, 8_300, 8_700, 9_000, 10_300, 67_000, 82_000, 103_000)))
    rand = op_centen(categorie * PLAFOND[soort] / (DEEL[soort] or 1)) + rng.choice((-CENT, NUL, CENT, Fraction(20)))
    benadeling = rng.choice(
        (NUL, Fraction(150), Fraction("150.01"), euro(rng, 1, 9_000), euro(rng, 1, 2_000), max(NUL, rand))
    )
    eerder = plus_maanden(overtreding, -rng.choice((60, 60, 120, 12, 0))) + opzij(rng)
    return {
        "is_inlichtingenplicht_geschonden": kans(rng, 0.9),
        "datum_overtreding": overtreding,
        "verwijtbaarheid": soort,
        "benadelingsbedrag": benadeling,
        "dringende_redenen": kans(rng, 0.1),
        "heeft_eerdere_boete": kans(rng, 0.5),
        "datum_eerdere_boete": eerder,
        "heeft_onvoorwaardelijke_gevangenisstraf": kans(rng, 0.3),
        "heeft_eerdere_waarschuwing": kans(rng, 0.4),
        "datum_eerdere_waarschuwing": plus_maanden(overtreding, -rng.choice((24, 24, 6))) + opzij(rng),
        "heeft_zelf_hersteld": kans(rng, 0.4),
        "datum_herstel_inlichtingen": overtreding
        + rng.choice((0, 59, 60, 60, 61, 100, -1 if kans(rng, 0.1) else 5)) * DAG,
        "kiest_voor_waarschuwing": kans(rng, 0.6),
        "is_lager_bedrag_nodig": kans(rng, 0.3),
        "evenredig_bedrag": euro(rng, 0, 3_000),
    }, dag


def opschorting(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    termijn = dag + rng.choice((-30, -1, 0, 1, 10)) * DAG
    verzuim = termijn - rng.choice((0, 1, 14, 30, -1 if kans(rng, 0.3) else 7)) * DAG
    return {
        "zijn_gegevens_onvolledig": kans(rng, 0.7),
        "is_verzuim_verwijtbaar": kans(rng, 0.7),
        "is_medewerking_onvoldoende": kans(rng, 0.3),
        "is_periode_verzuim_bekend": kans(rng, 0.5),
        "eerste_dag_periode_verzuim": verzuim - rng.choice((0, 20, 90)) * DAG,
        "datum_verzuim": verzuim,
        "laatste_dag_hersteltermijn": termijn,
        "datum_herstel_verzuim": ONBEPERKT if kans(rng, 0.4) else termijn + rng.choice((-5, -1, 0, 1, 9)) * DAG,
    }, dag


def terugvordering(rng: random.Random) -> tuple[Feiten, date]:
    dag = peildatum_van(rng)
    verzonden = dag - rng.choice((0, 1, 40, 400)) * DAG
    kosten = []
    for _ in range(rng.choice((0, 1, 2, 3, 5))):
        gemaakt = rng.choice((plus_maanden(verzonden, -24) + opzij(rng), verzonden - rng.randint(0, 1_200) * DAG))
        gemaakt += (2 + (verzonden - gemaakt).days) * DAG * kans(rng, 0.02)
        kosten.append(
            {
                "kosten_gemaakt_op": gemaakt,
                "kosten_netto": euro(rng, 0, 1_500),
                "kosten_loonheffing": rng.choice((NUL, euro(rng, 1, 300))),
                "is_loonheffing_verrekenbaar": kans(rng, 0.5),
            }
        )
    rest = euro(rng, 0, 2_000)
    middelen = [
        {
            "ontvangen_op": rng.choice((plus_maanden(dag, -6) + opzij(rng), dag + opzij(rng), dag - 60 * DAG)),
            "bedrag_middelen": euro(rng, 0, 800),
        }
        for _ in range(rng.choice((0, 1, 2, 3)))
    ]
    return {
        "grond_terugvordering": rng.choice((SCHENDING, SCHENDING, BEGRIJPELIJK, BEGRIJPELIJK, *GRONDEN_LID_2)),
        "kon_het_begrijpen": kans(rng, 0.6),
        "kosten_bijstand": kosten,
        "vordert_loonheffing": kans(rng, 0.6),
        "datum_verzending_besluit": verzonden,
        "dringende_redenen": kans(rng, 0.3),
        "bedrag_afzien": rng.choice((NUL, euro(rng, 0, 900), sum((r["kosten_netto"] for r in kosten), NUL))),
        "betalingsverloop": rng.choice(
            (
                *("minder_dan_tien_jaar",) * 3,
                "tien_jaar_volledig",
                "tien_jaar_achterstand_ingehaald",
                "tien_jaar_niets_zonder_uitzicht",
            )
        ),
        "restsom": rest,
        "aflossing_ineens": rng.choice(
            (NUL, op_centen(rest / 2), max(NUL, op_centen(rest / 2) - CENT), rest, rest + kans(rng, 0.2))
        ),
        "ontvangt_uitkering": kans(rng, 0.6),
        "is_bijstand_aan_gezin": kans(rng, 0.3),
        "is_gezinsbijstand_achterwege_door_schending": kans(rng, 0.2),
        "is_schending_bij_gezinsbijstand": kans(rng, 0.2),
        "ontvangen_middelen": middelen,
    }, dag
