"""Random cases of Awb terms: ends that fall on or beside a weekend, a holiday or another limit, and missing facts."""

import random
from datetime import date, timedelta
from typing import Any

from tests.oracle.awb import FEESTDAGEN, ONBEPERKT

Record = dict[str, Any]
DAG = timedelta(days=1)
RUSTDAGEN = sorted(dag for dag in FEESTDAGEN if 2015 <= dag.year < 2027 and dag > date(2015, 5, 31))


def kans(rng: random.Random, deel: float) -> bool:
    return rng.random() < deel


def doel_van(rng: random.Random) -> date:
    """A day on which a term may end: often at or beside a holiday."""
    if kans(rng, 0.6):
        return rng.choice(RUSTDAGEN) + rng.choice((-3, -2, -1, 0, 0, 1)) * DAG
    return date(2015, 6, 1) + rng.randint(0, 4_200) * DAG


def klem(dag: date) -> date:
    return min(max(dag, date(2015, 1, 1)), date(2026, 12, 31))


def opschortingen(rng: random.Random, vanaf: date, gronden: tuple[str, ...]) -> list[Record]:
    lijst, dag = [], vanaf
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 5))):
        eerste = dag + rng.randint(0, 15) * DAG
        laatste = eerste + rng.choice((0, 1, 6, 20, -1 if kans(rng, 0.1) else 3)) * DAG
        lijst.append(
            {
                "grond_opschorting": rng.choice(gronden),
                "eerste_dag_opschorting": eerste,
                "laatste_dag_opschorting": laatste,
            }
        )
        dag = max(eerste, laatste) + rng.choice((1, 2, 5)) * DAG
    return lijst


def bekendmaking(rng: random.Random, rond: date) -> date | str:
    return ONBEPERKT if kans(rng, 0.4) else rond + rng.choice((-30, -2, -1, 0, 1, 2, 10, 40)) * DAG


def termijnenwet(rng: random.Random) -> tuple[Record, date]:
    laatste = doel_van(rng)
    eenheid = rng.choice(("uren", "dagen", "dagen", "dagen", "weken", "maanden", "jaren"))
    lengte = {
        "dagen": rng.choice((1, 2, 3, 4, 5, 28, 89, 90, 91)),
        "weken": rng.choice((1, 2, 6, 11, 12, 13)),
        "maanden": rng.choice((1, 2, 3, 4)),
    }.get(eenheid, rng.choice((1, 2, 48)))
    dagen = {"dagen": lengte, "weken": 7 * lengte, "maanden": 30 * lengte}.get(eenheid, 2)
    feiten = {
        "eerste_dag_termijn": laatste - (dagen - 1) * DAG if kans(rng, 0.95) else laatste + DAG,
        "laatste_dag_termijn": laatste,
        "eenheid_termijn": eenheid,
        "lengte_termijn": lengte,
        "staat_in_wet_of_amvb": kans(rng, 0.9),
        "wordt_teruggeteld": kans(rng, 0.1),
        "is_uitgezonderde_termijn": kans(rng, 0.1),
    }
    return feiten, klem(laatste - rng.randint(0, 30) * DAG)


def aanvraag(rng: random.Random) -> tuple[Record, date]:
    eigen = kans(rng, 0.4)
    weken = rng.choice((1, 4, 5, 11, 12, 13, 26)) if eigen else 8
    einde = doel_van(rng)
    ontvangen = einde - 7 * weken * DAG
    verzoek = ontvangen + rng.choice((-1, 0, 1, 5, 10, 7 * weken - 1, 7 * weken, 7 * weken + 2)) * DAG
    hersteldag = verzoek + rng.choice((0, 1, 7, 14, 14, 28)) * DAG
    mededeling = einde + rng.choice((-10, -1, 0, 1, 5)) * DAG
    feiten = {
        "datum_ontvangst_aanvraag": ontvangen,
        "heeft_eigen_beslistermijn": eigen,
        "eigen_beslistermijn": weken,
        "is_om_aanvulling_gevraagd": kans(rng, 0.5),
        "datum_verzoek_aanvulling": verzoek,
        "laatste_dag_hersteltermijn": hersteldag,
        "datum_aanvulling": ONBEPERKT if kans(rng, 0.4) else hersteldag + rng.choice((-14, -3, -1, 0, 1)) * DAG,
        "is_aanvraag_nog_onvolledig": kans(rng, 0.7),
        "andere_opschortingen": opschortingen(
            rng,
            rng.choice((max(ontvangen, hersteldag), ontvangen - 4 * DAG, einde - 9 * DAG, einde - 2 * DAG)),
            ("buitenlandse_informatie", "instemming", "vertraging_door_indiener", "overmacht"),
        ),
        "is_uitstel_meegedeeld": kans(rng, 0.35),
        "datum_mededeling_uitstel": mededeling,
        "genoemde_beslisdatum": mededeling + rng.choice((0, 7, 28, 60)) * DAG,
        "datum_bekendmaking_beslissing": bekendmaking(rng, rng.choice((einde, hersteldag + 28 * DAG))),
    }
    peildatum = rng.choice((einde, hersteldag, hersteldag + 28 * DAG)) + rng.choice((-20, -1, 0, 1, 2, 3, 30)) * DAG
    return feiten, klem(peildatum)


def bezwaar(rng: random.Random) -> tuple[Record, date]:
    laatste = doel_van(rng)
    bekend = laatste - 42 * DAG
    ontvangen = rng.choice((bekend - DAG, bekend, laatste, laatste + 7 * DAG)) + rng.choice((-8, -1, 0, 1, 2, 3)) * DAG
    verzoek = ontvangen + rng.choice((0, 1, 3, 20, 45)) * DAG
    hersteldag = verzoek + rng.choice((0, 1, 14, 21, 28)) * DAG
    einde = laatste + rng.choice((42, 42, 84, 90)) * DAG
    feiten = {
        "datum_bekendmaking_besluit": bekend,
        "datum_ontvangst_bezwaar": ontvangen,
        "is_per_post_verzonden": kans(rng, 0.5),
        "datum_terpostbezorging": min(ontvangen, laatste + rng.choice((-5, -1, 0, 1, 2)) * DAG),
        "is_eerst_elders_ingediend": kans(rng, 0.25),
        "datum_ontvangst_elders": ontvangen - rng.choice((0, 1, 2, 9, -1 if kans(rng, 0.1) else 4)) * DAG,
        "is_kennelijk_onredelijk_gebruik": kans(rng, 0.2),
        "leek_besluit_genomen": kans(rng, 0.5),
        "is_termijnoverschrijding_verschoonbaar": kans(rng, 0.4),
        "heeft_adviescommissie": kans(rng, 0.5),
        "is_om_herstel_gevraagd": kans(rng, 0.4),
        "datum_verzoek_herstel": verzoek,
        "laatste_dag_herstel": hersteldag,
        "datum_herstel": ONBEPERKT if kans(rng, 0.4) else hersteldag + rng.choice((-9, -1, 0, 1)) * DAG,
        "andere_opschortingen": opschortingen(
            rng,
            rng.choice((laatste, laatste - 4 * DAG, einde - 9 * DAG, einde - 2 * DAG, einde + 14 * DAG)),
            ("buitenlandse_informatie", "vertraging_door_indiener", "overmacht")
            + (("instemming",) if kans(rng, 0.05) else ()),
        ),
        "is_verdaagd": kans(rng, 0.4),
        "datum_verdaging": einde + rng.choice((-20, -1, 0, 1, 10)) * DAG,
        "duur_verdaging": rng.randint(1, 6),
        "is_verder_uitgesteld": kans(rng, 0.2),
        "laatste_dag_verder_uitstel": einde + rng.choice((10, 50, 100)) * DAG,
        "datum_bekendmaking_beslissing": bekendmaking(rng, einde),
    }
    return feiten, klem(einde + rng.choice((-60, -1, 0, 1, 2, 5, 45)) * DAG)


def dwangsom(rng: random.Random) -> tuple[Record, date]:
    eerste = rng.choice((doel_van(rng), date(2019, 1, 1) + rng.randint(-3, 3) * DAG))
    verzuim = eerste - 14 * DAG
    andere = verzuim - rng.choice((0, 1, 30)) * DAG
    termijn, ontvangst = (verzuim, andere) if kans(rng, 0.3) else (andere, verzuim)
    peildatum = eerste + rng.choice((-3, -1, 0, 1, 12, 13, 14, 15, 27, 28, 29, 40, 41, 42, 43, 60)) * DAG
    feiten = {
        "laatste_dag_beslistermijn": termijn,
        "is_in_gebreke_gesteld": kans(rng, 0.9),
        "datum_ontvangst_ingebrekestelling": ontvangst,
        "is_onredelijk_laat_in_gebreke_gesteld": kans(rng, 0.1),
        "is_belanghebbende": kans(rng, 0.9),
        "is_kennelijk_niet_ontvankelijk_of_ongegrond": kans(rng, 0.1),
        "aantal_aanvragers": rng.choice((1, 1, 1, 2, 3, 7, 100)),
        "datum_bekendmaking_beslissing": ONBEPERKT
        if kans(rng, 0.4)
        else eerste + rng.choice((-20, -1, 0, 1, 13, 14, 28, 41, 42, 43, 80)) * DAG,
    }
    return feiten, klem(peildatum)


GENERATOREN = {
    "termijnenwet": termijnenwet,
    "awb-aanvraag": aanvraag,
    "awb-bezwaar": bezwaar,
    "awb-dwangsom": dwangsom,
}
