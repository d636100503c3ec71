"""Random cases for the oracle of terms: days beside holidays, ends of months, delays before, in and after a term."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from tests.oracle.termijnen import (
    FEESTDAGEN,
    Gebeurtenis,
    Zaak,
    beslistermijn_bbz,
    bezwaar_eerste_termijn,
    redelijke_termijn,
)

Record = dict[str, Any]
DAG = timedelta(days=1)
EERSTE, LAATSTE = date(2015, 1, 1), date(2027, 12, 31)
RUSTDAGEN = sorted(FEESTDAGEN)
# Lengths of terms in days: an opening so long before a holiday lets its term end there.
LENGTES = (14, 28, 35, 42, 49, 56, 70, 84, 91, 92)
GRONDEN = (None, "buitenlandse_informatie", "instemming", "vertraging_door_indiener", "overmacht")


def kies_dag(rng: random.Random) -> date:
    soort = rng.random()
    if soort < 0.45:
        dag = rng.choice(RUSTDAGEN) + rng.choice((-2, -1, 0, 0, 0, 1)) * DAG - rng.choice(LENGTES) * DAG
    elif soort < 0.6:
        dag = date(rng.randint(2015, 2027), rng.randint(2, 12), 1) - rng.randint(1, 4) * DAG
    else:
        dag = EERSTE + rng.randint(0, (LAATSTE - EERSTE).days) * DAG
    return min(max(dag, EERSTE), LAATSTE)


def na(rng: random.Random, dag: date, van: int, tot: int) -> date:
    return dag + rng.randint(van, tot) * DAG


def verzoek(rng: random.Random, dag: date, gevraagd: str, veld: str, gekregen: str) -> Zaak:
    """A request to repair, often answered in time, sometimes late or never."""
    uiterlijk = na(rng, dag, 0, 35)
    zaak = [Gebeurtenis(dag, gevraagd, {veld: uiterlijk})]
    if rng.random() < 0.6:
        zaak.append(Gebeurtenis(max(dag, na(rng, uiterlijk, -20, 6)), gekregen, {}))
    return zaak


def opschorting(rng: random.Random, dag: date) -> Gebeurtenis:
    velden: Record = {"grond_opschorting": rng.choice(GRONDEN), "laatste_dag_opschorting": na(rng, dag, 0, 40)}
    return Gebeurtenis(dag, "termijn_opgeschort", {k: v for k, v in velden.items() if v is not None})


def in_termijn(rng: random.Random, opening: Gebeurtenis, einde: date, verste: int) -> date:
    """A day from the opening on, often beside the end of the term as it would be without delay."""
    if rng.random() < 0.35:
        return max(opening.dag, na(rng, einde, -3, 2))
    return na(rng, opening.dag, 0, verste)


def einde_aanvraag(opening: Gebeurtenis) -> date:
    termijn = beslistermijn_bbz if opening.velden["regeling"] == "bbz" else redelijke_termijn
    return termijn(opening, [opening])


def onderbroken(rng: random.Random, opening: Gebeurtenis, einde: date, verste: int, *namen: str) -> Zaak:
    """None, one or two requests (`namen` as for `verzoek`) or suspensions."""
    zaak: Zaak = []
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        dag = in_termijn(rng, opening, einde, verste)
        zaak += verzoek(rng, dag, *namen) if rng.random() < 0.5 else [opschorting(rng, dag)]
    return zaak


def bij_aanvraag(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    namen = ("aanvulling_gevraagd", "laatste_dag_hersteltermijn", "aanvulling_ontvangen")
    return onderbroken(rng, opening, einde_aanvraag(opening), 95, *namen)


def met_uitstel(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    zaak = bij_aanvraag(rng, opening)
    if rng.random() < 0.4:
        dag = in_termijn(rng, opening, einde_aanvraag(opening), 95)
        zaak.append(Gebeurtenis(dag, "uitstel_meegedeeld", {"genoemde_beslisdatum": na(rng, dag, 1, 150)}))
    return zaak


def bij_herstel(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    uiterlijk = opening.velden["laatste_dag_hersteltermijn"]
    if rng.random() < 0.5:
        return []
    return [Gebeurtenis(max(opening.dag, na(rng, uiterlijk, -20, 6)), "aanvulling_ontvangen", {})]


def eerste_bezwaar(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    namen = ("herstel_bezwaar_gevraagd", "laatste_dag_herstel", "herstel_bezwaar_ontvangen")
    return onderbroken(rng, opening, bezwaar_eerste_termijn(opening, [opening]), 130, *namen)


def bij_bezwaar(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    zaak = eerste_bezwaar(rng, opening)
    if rng.random() < 0.35:
        weken = rng.choice((1, 2, 3, 4, 5, 6, 6, 8))
        dag = in_termijn(rng, opening, bezwaar_eerste_termijn(opening, [opening]), 90)
        zaak.append(Gebeurtenis(dag, "bezwaar_verdaagd", {"duur_verdaging": weken}))
    if rng.random() < 0.2:
        dag = na(rng, opening.dag, 0, 120)
        velden = {"laatste_dag_verder_uitstel": na(rng, dag, 1, 150)}
        zaak.append(Gebeurtenis(dag, "bezwaar_verder_uitgesteld", velden))
    return zaak


def bij_dwangsom(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    if rng.random() < 0.4:
        return []
    naam = rng.choice(("besluit_genomen", "besluit_op_bezwaar"))
    return [Gebeurtenis(na(rng, opening.dag, 0, 75), naam, {})]


def bij_ziekte(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    """An earlier illness, with a gap round four weeks."""
    if rng.random() < 0.4:
        return []
    beter = opening.dag - rng.choice((1, 10, 26, 27, 28, 29, 60)) * DAG
    ziek = beter - rng.randint(1, 300) * DAG
    velden = {"heeft_no_riskpolis": True}
    return [Gebeurtenis(ziek, "ziek_gemeld", velden), Gebeurtenis(beter, "hersteld", velden)]


def niets(rng: random.Random, opening: Gebeurtenis) -> Zaak:
    return []


_BIJSTAND = {"regeling": "participatiewet"}
Daarbij = Callable[[random.Random, Gebeurtenis], Zaak]

# What opens each signal, with its fixed fields, the fields that are days (from, to: days later), and what may happen.
OPENINGEN: dict[str, tuple[str, Record, dict[str, tuple[int, int]], Daarbij]] = {
    "beslistermijn_loopt_af": ("aanvraag_ontvangen", _BIJSTAND, {}, met_uitstel),
    "uitstel_meedelen": ("aanvraag_ontvangen", _BIJSTAND, {}, bij_aanvraag),
    "beslistermijn_bbz_loopt_af": ("aanvraag_ontvangen", {"regeling": "bbz"}, {}, met_uitstel),
    "onvolledige_aanvraag_afdoen": (
        "aanvulling_gevraagd",
        {},
        {"laatste_dag_hersteltermijn": (0, 35)},
        bij_herstel,
    ),
    "besluit_staat_vast": ("besluit_genomen", {}, {}, niets),
    "beslistermijn_bezwaar_loopt_af": (
        "bezwaar_ontvangen",
        {"heeft_adviescommissie": False},
        {"datum_bekendmaking_besluit": (-60, 3)},
        bij_bezwaar,
    ),
    "beslistermijn_bezwaar_commissie_loopt_af": (
        "bezwaar_ontvangen",
        {"heeft_adviescommissie": True},
        {"datum_bekendmaking_besluit": (-60, 3)},
        bij_bezwaar,
    ),
    "bezwaar_verdagen": (
        "bezwaar_ontvangen",
        {"heeft_adviescommissie": False},
        {"datum_bekendmaking_besluit": (-60, 3)},
        eerste_bezwaar,
    ),
    "bezwaar_commissie_verdagen": (
        "bezwaar_ontvangen",
        {"heeft_adviescommissie": True},
        {"datum_bekendmaking_besluit": (-60, 3)},
        eerste_bezwaar,
    ),
    "beslis_voor_dwangsom": (
        "ingebrekestelling_ontvangen",
        {},
        {"laatste_dag_beslistermijn": (-40, 10)},
        niets,
    ),
    "dwangsom_loopt": ("ingebrekestelling_ontvangen", {}, {"laatste_dag_beslistermijn": (-40, 10)}, niets),
    "dwangsom_vaststellen": (
        "ingebrekestelling_ontvangen",
        {},
        {"laatste_dag_beslistermijn": (-40, 10)},
        bij_dwangsom,
    ),
    "loonkostensubsidie_beslissen": ("loonwaarde_vastgesteld", {}, {}, niets),
    "forfait_loopt_af": (
        "loonkostensubsidie_verleend",
        {"is_forfaitair": True},
        {"eerste_dag_dienstbetrekking": (-60, 20)},
        niets,
    ),
    "aanvraag_voor_lopende_baan": (
        "dienstbetrekking_gestart",
        {"is_al_in_dienst_zonder_subsidie": True},
        {},
        niets,
    ),
    "indexering_per_januari": (
        "loonkostensubsidie_verleend",
        {},
        {"eerste_dag_dienstbetrekking": (-60, 20)},
        niets,
    ),
    "volgende_indexering": (
        "loonkostensubsidie_geindexeerd",
        {},
        {"eerste_dag_nieuw_bedrag": (-40, 40)},
        niets,
    ),
    "jeugdloon_verjaardag": (
        "leeftijd_bereikt",
        {"leeftijd": 20, "is_loonkostensubsidie_verleend": True},
        {},
        niets,
    ),
    "minimumloon_wijzigt": ("bedragen_gewijzigd", {"welke_bedragen": "minimumloon"}, {}, niets),
    "no_riskpolis_loopt_af": ("dienstbetrekking_gestart", {"heeft_no_risk_vijf_jaar": True}, {}, niets),
    "ziekengeld_na_een_jaar": ("ziek_gemeld", {"heeft_no_riskpolis": True}, {}, bij_ziekte),
    "ziekengeld_eindigt": ("ziek_gemeld", {"heeft_no_riskpolis": True}, {}, bij_ziekte),
    "voorschot_verstrekken": ("aanvraag_ontvangen", _BIJSTAND, {}, niets),
    "volgend_voorschot": ("voorschot_verstrekt", {}, {}, niets),
    "taaltoets_afnemen": ("aanvraag_ontvangen", _BIJSTAND | {"moet_taaltoets_doen": True}, {}, niets),
    "verlaging_heroverwegen": ("besluit_genomen", _BIJSTAND | {"soort_besluit": "verlaging"}, {}, niets),
    "opschorting_acht_weken": ("recht_opgeschort", {}, {"laatste_dag_hersteltermijn": (1, 30)}, niets),
    "vrijlating_loopt_af": ("inkomsten_uit_arbeid_begonnen", {"is_vrijlating_toegepast": True}, {}, niets),
    "wordt_21": ("leeftijd_bereikt", {"leeftijd": 21, "krijgt_bijstand": True}, {}, niets),
    "wordt_27": ("leeftijd_bereikt", {"leeftijd": 27, "krijgt_bijstand": True}, {}, niets),
    "bereikt_aow_leeftijd": ("aow_leeftijd_bereikt", {}, {}, niets),
    "normen_gewijzigd": ("bedragen_gewijzigd", {"welke_bedragen": "bijstandsnormen"}, {}, niets),
    "advies_beschut_werk_blijft_uit": ("advies_gevraagd", {}, {}, niets),
}
# The terms that other events move get more cases than the plain ones.
GEWICHT = {naam: 1 if daarbij is niets else 4 for naam, (_, _, _, daarbij) in OPENINGEN.items()}


def geval(rng: random.Random) -> tuple[str, Gebeurtenis, Zaak]:
    """A signal, the event that opens it, and the case."""
    signaal = rng.choices(list(GEWICHT), list(GEWICHT.values()))[0]
    naam, vast, dagen, daarbij = OPENINGEN[signaal]
    dag = kies_dag(rng)
    opening = Gebeurtenis(dag, naam, vast | {veld: na(rng, dag, *grens) for veld, grens in dagen.items()})
    return signaal, opening, [opening, *daarbij(rng, opening)]
