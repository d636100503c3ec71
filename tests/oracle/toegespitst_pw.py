"""Random cases for algemene bijstand aimed at one provision: rare norms, exemptions, limits and counts of days.

Every aim changes a case that is mostly grantable; `vanaf` is the first day on which it can matter.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle import participatiewet
from tests.oracle.delen_pw import (
    AANVRAGER,
    CENT,
    DAG,
    NUL,
    PARTNER,
    Record,
    bij_aow,
    geboren_met,
    kans,
    loon_van,
    medebewoner_van,
    partner_van,
    rond,
    rond_bedrag,
    vrijheidsontneming_van,
)
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.participatiewet import Zaak

Feiten = dict[str, Any]
Wijziging = Callable[[random.Random, Feiten, date], None]


@dataclass(frozen=True)
class Doel:
    """An aim: how it changes a case, and since when it can matter."""

    wijzig: Wijziging
    vanaf: date = date(2015, 1, 1)


def jong(rng: random.Random, dag: date) -> date:
    return geboren_met(rng, dag, 18, 21)


def volwassen(rng: random.Random, dag: date) -> date:
    return geboren_met(rng, dag, 21, 65)


def gepensioneerd(rng: random.Random, dag: date) -> date:
    return bij_aow(rng, dag) if kans(rng, 0.4) else geboren_met(rng, dag, 67, 85)


LEEFTIJDEN = (jong, jong, volwassen, gepensioneerd)


def ontvanger(feiten: Feiten) -> None:
    """Somebody who already receives bijstand: no search weeks, and exemptions of earnings."""
    feiten.update(ontvangt_algemene_bijstand=True)


def zonder_inkomen(feiten: Feiten) -> None:
    feiten.update(inkomsten=[], inkomsten_uit_arbeid=[])


# --- households and norms -----------------------------------------------------------------------------


def stel(rng: random.Random, feiten: Feiten, dag: date, vorm: str = "recht") -> Record:
    """A couple of chosen ages, with or without housemates."""
    feiten["geboortedatum"] = rng.choice(LEEFTIJDEN)(rng, dag)
    partner = partner_van(rng, dag, vorm, feiten["geboortedatum"])
    partner["partner_geboren_op"] = rng.choice(LEEFTIJDEN)(rng, dag)
    partner["partner_kan_niet_bij_ouders_terecht"] = kans(rng, 0.6)
    feiten.update(partner=[partner], kan_geen_beroep_doen_op_ouders=kans(rng, 0.6))
    feiten["medebewoners"] = [medebewoner_van(rng, dag, True) for _ in range(rng.choice((0, 0, 1, 2)))]
    zonder_inkomen(feiten)
    ontvanger(feiten)
    return partner


def paar(rng: random.Random, feiten: Feiten, dag: date) -> None:
    stel(rng, feiten, dag)


def paar_in_inrichting(rng: random.Random, feiten: Feiten, dag: date) -> None:
    partner = stel(rng, feiten, dag)
    wie = rng.choice(("beiden", AANVRAGER, PARTNER))
    feiten["verblijft_in_inrichting"] = wie != PARTNER
    partner["partner_in_inrichting"] = wie != AANVRAGER
    if wie != PARTNER:
        feiten["geboortedatum"] = rng.choice((volwassen, gepensioneerd))(rng, dag)
    if wie != AANVRAGER:
        partner["partner_geboren_op"] = rng.choice((volwassen, gepensioneerd))(rng, dag)


def partner_zonder_recht(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Art. 24 and 22a; an own income of the partner about where it starts to count (art. 32 lid 3 and 4)."""
    partner = stel(rng, feiten, dag, "zonder_recht")
    partner["woont_in_zelfde_woning"] = kans(rng, 0.6)
    partner["is_gehuwd"] = partner["is_gehuwd"] or not partner["woont_in_zelfde_woning"]
    zaak = Zaak(feiten, dag)
    eigen, paar_norm = participatiewet.bijstandsnorm(zaak), participatiewet.norm_paar(zaak)
    if eigen is None or paar_norm is None or kans(rng, 0.4):
        return
    vrij = paar_norm - eigen if partner["woont_in_zelfde_woning"] else eigen
    bedrag = max(NUL, vrij + rng.choice((-CENT, NUL, CENT, Fraction(100))))
    record = {"soort": "uitkering", "bedrag_per_maand": bedrag, "vakantietoeslag_per_maand": NUL}
    feiten["inkomsten"] = [record | {"ontvanger": PARTNER}]


def partner_rond_grens(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """A partner on the birthday that matters, or the day before."""
    partner = stel(rng, feiten, dag)
    verjaardag = plus_maanden(dag, -12 * rng.choice((18, 21, 27)))
    partner["partner_geboren_op"] = rng.choice((bij_aow(rng, dag), verjaardag, verjaardag + DAG))


def vermoeden(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Two in one dwelling without mutual care and at most one presumption of art. 3 lid 4."""
    partner = partner_van(rng, dag, "geen", feiten["geboortedatum"])
    velden = (
        "hebben_samen_kind",
        "hebben_samenlevingscontract",
        "staan_geregistreerd_als_huishouding",
        "waren_als_gehuwd_in_bijstand",
        "waren_eerder_gehuwd",
    )
    een = rng.choice((*velden, "geen"))
    partner |= {"is_gehuwd": False, "woont_in_zelfde_woning": True, "zorgt_voor_elkaar": kans(rng, 0.1)}
    partner |= {veld: veld == een for veld in velden}
    partner["verwantschap"] = rng.choice(("geen", "geen", "geen", "tweede_graad_bloed", "eerste_graad"))
    partner |= {"is_zorgbehoevend": kans(rng, 0.3), "zorg_is_reden_samenwonen": kans(rng, 0.2)}
    partner["einde_huwelijk"] = min(dag, rond(rng, plus_maanden(feiten["datum_aanvraag"], -24)))
    feiten["partner"] = [partner]


def jongere_zonder_ouders(rng: random.Random, feiten: Feiten, dag: date) -> None:
    feiten.update(geboortedatum=jong(rng, dag), partner=[], kan_geen_beroep_doen_op_ouders=kans(rng, 0.8))
    ontvanger(feiten)


# --- means --------------------------------------------------------------------------------------------


def loon(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Earnings just at the maximum of the exemption that is likely to apply."""
    wie = PARTNER if feiten["partner"] and kans(rng, 0.6) else AANVRAGER
    zaak = Zaak(feiten, dag)
    record = loon_van(rng, zaak, wie)
    rond_n, rond_z = rng.choice((0, 5, 6)), rng.choice((0, 11, 12))
    record |= {"maanden_vrijlating_25": rond_n, "maanden_vrijlating_loonkostensubsidie": rond_z}
    record |= {"is_baan_met_loonkostensubsidie": kans(rng, 0.6), "meer_uren_niet_mogelijk": kans(rng, 0.7)}
    vorm = rng.choice(("25", "ouder", "15", "lks", "lks"))
    if vorm == "ouder":
        kind = dict.fromkeys(("is_eigen_of_stiefkind", "kind_woont_in_nederland"), True)
        kind |= dict.fromkeys(("is_kinderbijslag_mogelijk", "is_volledige_zorg"), True)
        feiten.update(partner=[], kinderen=[kind | {"kind_geboren_op": geboren_met(rng, dag, 0, 12)}])
        record |= {"werkende": AANVRAGER, "maanden_vrijlating_25": 6, "is_medisch_urenbeperkt": kans(rng, 0.2)}
        record |= {"maanden_vrijlating_ouder": rng.choice((0, 29, 29, 30)), "draagt_bij_aan_inschakeling": True}
        record["is_baan_met_loonkostensubsidie"] = kans(rng, 0.2)
    elif vorm == "lks":
        record |= {"is_baan_met_loonkostensubsidie": True, "is_medisch_urenbeperkt": False}
        record |= {"maanden_vrijlating_25": rng.choice((5, 6, 6, 6)), "draagt_bij_aan_inschakeling": kans(rng, 0.5)}
        if wie == PARTNER and kans(rng, 0.5):
            record |= {"maanden_vrijlating_loonkostensubsidie": 12, "meer_uren_niet_mogelijk": True}
    elif vorm == "15":
        record |= {"is_medisch_urenbeperkt": True, "draagt_bij_aan_inschakeling": kans(rng, 0.3)}
    deel, tabel = participatiewet.VRIJLATINGEN[{"25": "n", "ouder": "r"}.get(vorm, "y")]
    maximum = zaak.bedrag(tabel)
    if maximum is not None and kans(rng, 0.7):
        record["nettoloon"] = max(CENT, rond_bedrag(rng, maximum / deel) + rng.choice((NUL, -20, 40, 40)))
        record["vakantietoeslag_over_loon"] = NUL
    feiten.update(inkomsten_uit_arbeid=[record], inkomsten=[])
    if kans(rng, 0.8):
        ontvanger(feiten)


def vermogen(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Wealth a cent beside a limit; home equity a cent beside its exemption."""
    grens = participatiewet.vermogensgrens(Zaak(feiten, dag))
    if grens is None:
        return
    aftrek = feiten["schulden"] + feiten["spaargeld_uit_bijstand"] + feiten["immateriele_schadevergoeding"]
    feiten["bezittingen"] = grens + aftrek + rng.choice((-CENT, NUL, CENT))
    rest = max(NUL, grens - feiten["vermogen_al_vrijgelaten"])
    feiten["nieuw_vermogen_tijdens_bijstand"] = max(NUL, rest + rng.choice((-CENT, NUL, CENT)))
    if kans(rng, 0.4):
        woning = Zaak(feiten, dag).bedrag("34.2.d") or Fraction(50_000)
        feiten.update(overwaarde_woning=rond_bedrag(rng, woning), woning_moet_te_gelde_worden_gemaakt=True)


# --- days ---------------------------------------------------------------------------------------------


def buitenland(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """On a day abroad, at the limit of the running trip or of the calendar year (art. 13 lid 1 e, lid 4)."""
    wie = PARTNER if feiten["partner"] and kans(rng, 0.3) else AANVRAGER
    if kans(rng, 0.35):
        feiten["geboortedatum" if wie == AANVRAGER else "_"] = geboren_met(rng, dag, 67, 85)
        feiten.pop("_", None)
    grens = 91 if Zaak(feiten, dag).aow(wie) else 28
    te_gaan = grens + rng.choice((-1, 0, 0, 1, 1))
    terug, reizen = dag + rng.choice((1, 1, 30)) * DAG, []
    lopend = te_gaan if kans(rng, 0.5) else rng.randint(1, te_gaan)
    vertrek = dag - lopend * DAG
    reizen.append({"reiziger": wie, "vertrekdag": vertrek, "terugkeerdag": terug})
    rest = te_gaan - lopend
    while rest > 0:
        terug = vertrek - rng.choice((0, 1, 3)) * DAG
        weg = rng.randint(1, rest)
        vertrek = terug - (weg + 1) * DAG
        reizen.append({"reiziger": wie, "vertrekdag": vertrek, "terugkeerdag": terug})
        rest -= weg
    feiten["verblijven_buitenland"] = reizen


def zoektermijn(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Everyone under 27 and the aanvraag about four weeks after a melding (art. 41 lid 4, 43 lid 6)."""
    aanvraag = dag - rng.randint(0, 10) * DAG
    melding = aanvraag - rng.choice((0, 14, 27, 28, 29)) * DAG
    eerder = aanvraag - rng.choice((20, 27, 28, 29, 60)) * DAG
    feiten.update(
        geboortedatum=rng.choice((geboren_met(rng, dag, 18, 27), rond(rng, plus_maanden(aanvraag, -27 * 12)))),
        ontvangt_algemene_bijstand=False,
        datum_aanvraag=aanvraag,
        datum_melding=melding,
        datum_ontstaan_recht=melding,
        is_gemeld_na_afwijzing=kans(rng, 0.5),
        datum_eerdere_melding=eerder,
        uitzondering_zoektermijn=rng.choice(
            ("geen", "geen", "praktijkonderwijs_of_vso", "medisch_urenbeperkt", "doelgroep_loonkostensubsidie")
        ),
        aanvraag_mag_eerder=kans(rng, 0.3),
        kan_onderwijs_volgen=False,
        wil_verplichtingen_niet_nakomen=False,
    )
    for partner in feiten["partner"]:
        partner["partner_geboren_op"] = rng.choice(
            (geboren_met(rng, dag, 18, 27), rond(rng, plus_maanden(aanvraag, -27 * 12)), volwassen(rng, dag))
        )


def dringende_redenen(rng: random.Random, feiten: Feiten, dag: date) -> None:
    """Art. 16 over one of the grounds it opens."""
    onder_27 = {"geboortedatum": geboren_met(rng, dag, 21, 27), "ontvangt_algemene_bijstand": True}
    reis = {"reiziger": AANVRAGER, "vertrekdag": dag - 40 * DAG, "terugkeerdag": dag + timedelta(days=9)}
    feiten.update(zeer_dringende_redenen=kans(rng, 0.9))
    feiten.update(
        rng.choice(
            (
                {"woont_in_nederland": False},
                {"geboortedatum": geboren_met(rng, dag, 15, 18)},
                {"vrijheidsontneming": [vrijheidsontneming_van(rng, dag, AANVRAGER, True)]},
                {"onttrekt_zich_aan_straf": True},
                {"vervult_dienstplicht": True},
                {"geen_middelen_door_staking": True},
                {"verblijven_buitenland": [reis], "geboortedatum": volwassen(rng, dag)},
                {"vraagt_bijstand_voor_schulden": True, "uitzondering_schulden": False},
                {"is_uitreiziger": True},
                {"geboortedatum": jong(rng, dag), "verblijft_in_inrichting": True},
                {"geen_middelen_door_onbetaald_verlof": True, "is_ouderschapsverlof": False},
                onder_27 | {"kan_onderwijs_volgen": True, "heeft_aanspraak_studiefinanciering": True},
                onder_27 | {"wil_verplichtingen_niet_nakomen": True},
                {"toereikende_voorliggende_voorziening": True},
            )
        )
    )


DOELEN = (
    Doel(paar),
    Doel(paar, date(2026, 1, 1)),
    Doel(paar_in_inrichting),
    Doel(partner_zonder_recht),
    Doel(partner_rond_grens),
    Doel(vermoeden),
    Doel(jongere_zonder_ouders, date(2026, 1, 1)),
    Doel(loon),
    Doel(loon, date(2020, 7, 1)),
    Doel(loon, date(2023, 1, 1)),
    Doel(vermogen),
    Doel(buitenland),
    Doel(zoektermijn, date(2023, 7, 1)),
    Doel(dringende_redenen),
)
