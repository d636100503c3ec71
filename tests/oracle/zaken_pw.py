"""Random cases for algemene bijstand: mostly grantable, then bent so that a condition fails, or self-contradictory."""

import random
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import participatiewet
from tests.oracle.delen_pw import (
    AANVRAGER,
    CENT,
    DAG,
    GEEN_STATUS,
    NUL,
    PARTNER,
    STATUSSEN,
    Record,
    geboortedatum_van,
    geboren_met,
    inkomen_van_soort,
    kans,
    kinderen_van,
    loon_van,
    medebewoner_van,
    medebewoners_van,
    partner_van,
    reizen_van,
    rond,
    rond_bedrag,
    vrijheidsontneming_van,
    zet_inkomen_rond_norm,
    zet_middelen,
    zet_vermogen,
)
from tests.oracle.loonkostensubsidie import plus_maanden


def toekenbaar(rng: random.Random, peildatum: date) -> dict[str, Any]:
    """A case that meets the conditions in most draws."""
    feiten: dict[str, Any] = dict(participatiewet.BASIS)
    geboren = geboortedatum_van(rng, peildatum)
    jong = plus_maanden(geboren, 27 * 12) > peildatum
    soort = rng.random()
    volwassen = plus_maanden(geboren, 21 * 12) <= peildatum
    partner: list[Record] = []
    if soort >= 0.5:
        vorm = "recht" if soort < 0.77 else "zonder_recht" if soort < 0.92 else "geen"
        partner = [partner_van(rng, peildatum, vorm, geboren)]
    medebewoners = medebewoners_van(rng, peildatum)
    if soort >= 0.92 and kans(rng, 0.7):
        medebewoners.append(
            medebewoner_van(rng, peildatum, True) | {"medebewoner_geboren_op": partner[0]["partner_geboren_op"]}
        )
    ontvangt = kans(rng, 0.55)
    melding = peildatum - rng.randint(30, 900) * DAG if ontvangt else peildatum - rng.randint(0, 60) * DAG
    aanvraag = min(peildatum, melding + rng.choice((0, 0, 1, 7, 20, 28, 29)) * DAG)
    uitzondering = rng.choice(("praktijkonderwijs_of_vso", "medisch_urenbeperkt", "doelgroep_loonkostensubsidie"))
    if jong and not ontvangt and kans(rng, 0.92):
        melding = peildatum - rng.randint(28, 90) * DAG
        aanvraag = min(peildatum, melding + rng.choice((28, 28, 29, 40)) * DAG)
    kan_onderwijs = jong and kans(rng, 0.12)
    verlof = soort < 0.16 and kans(rng, 0.08)
    schulden = kans(rng, 0.04)
    einde_onderwijs = peildatum - rng.randint(0, 900) * DAG
    if kans(rng, 0.4):
        einde_onderwijs = min(peildatum, rond(rng, plus_maanden(peildatum, -6)))
    feiten.update(
        geboortedatum=geboren,
        verblijfsstatus="nederlander" if kans(rng, 0.75) else rng.choice(STATUSSEN),
        vraagt_bijstand_voor_schulden=schulden,
        uitzondering_schulden=schulden or kans(rng, 0.1),
        verblijft_in_inrichting=(volwassen or kans(rng, 0.2)) and kans(rng, 0.08),
        geen_middelen_door_onbetaald_verlof=verlof,
        is_ouderschapsverlof=verlof or kans(rng, 0.3),
        is_uitreiziger=peildatum < date(2017, 10, 1) and kans(rng, 0.1),
        kan_onderwijs_volgen=kan_onderwijs,
        heeft_aanspraak_studiefinanciering=not kan_onderwijs and kans(rng, 0.2),
        volgt_dit_onderwijs=kan_onderwijs or kans(rng, 0.2),
        wil_verplichtingen_niet_nakomen=not jong and kans(rng, 0.05),
        zeer_dringende_redenen=kans(rng, 0.06),
        partner=partner,
        kinderen=kinderen_van(rng, peildatum, soort < 0.16),
        medebewoners=medebewoners,
        geeft_mantelzorg_elders=kans(rng, 0.05),
        kan_geen_beroep_doen_op_ouders=kans(rng, 0.4),
        woonsituatie=rng.choice(("gewone_woonlasten",) * 4 + ("geen_woonlasten", "geen_woning")),
        heeft_onderwijs_beeindigd=kans(rng, 0.3),
        onderwijs_beeindigd_op=einde_onderwijs,
        ontvangt_algemene_bijstand=ontvangt,
        datum_melding=melding,
        datum_aanvraag=aanvraag,
        datum_ontstaan_recht=melding + rng.choice((-60, -5, 0, 0, 0)) * DAG,
        is_gemeld_na_afwijzing=kans(rng, 0.15),
        datum_eerdere_melding=melding - rng.choice((-5, 0, 20, 70)) * DAG,
        aanvraag_verwijtbaar_laat=kans(rng, 0.08),
        terugwerkende_kracht_nodig=kans(rng, 0.15),
        uitzondering_zoektermijn=uitzondering if kans(rng, 0.15) else "geen",
        aanvraag_mag_eerder=kans(rng, 0.2),
    )
    if kans(rng, 0.1):
        feiten["datum_ontstaan_recht"] = peildatum
    aow = participatiewet.Zaak(feiten, peildatum).aow(AANVRAGER) is True
    if kans(rng, 0.1):
        feiten["verblijven_buitenland"] = reizen_van(rng, peildatum, AANVRAGER, aow and kans(rng, 0.3))
    if partner and kans(rng, 0.08):
        feiten["verblijven_buitenland"] = feiten["verblijven_buitenland"] + reizen_van(
            rng, peildatum, PARTNER, kans(rng, 0.5)
        )
    if kans(rng, 0.06):
        feiten["vrijheidsontneming"] = [vrijheidsontneming_van(rng, peildatum, AANVRAGER, False)]
    if partner and kans(rng, 0.08):
        feiten["vrijheidsontneming"] = [
            *feiten["vrijheidsontneming"],
            vrijheidsontneming_van(rng, peildatum, PARTNER, kans(rng, 0.6)),
        ]
    zet_middelen(rng, feiten, peildatum)
    zet_vermogen(rng, feiten, peildatum)
    if kans(rng, 0.08):
        zet_inkomen_rond_norm(rng, feiten, peildatum, True)
    return feiten


def buig(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    """Change one thing so that a condition is likely to fail."""
    zaak = participatiewet.Zaak(feiten, peildatum)
    aow = zaak.aow(AANVRAGER) is True
    jong = {"geboortedatum": geboren_met(rng, peildatum, 18, 27)}
    nieuw = {"ontvangt_algemene_bijstand": False}
    dag = peildatum - rng.randint(0, 20) * DAG
    melding = dag - rng.choice((0, 20, 27, 27)) * DAG
    vorm = rng.randrange(20)
    if vorm in (0, 1):
        zet_inkomen_rond_norm(rng, feiten, peildatum, False)
        return
    grens = participatiewet.vermogensgrens(zaak) or Fraction(6000)
    te_veel = rng.choice((CENT, CENT, Fraction(1), Fraction(5000)))
    aftrek = feiten["schulden"] + feiten["spaargeld_uit_bijstand"] + feiten["immateriele_schadevergoeding"]
    woning = zaak.bedrag("34.2.d") or Fraction(50000)
    veranderingen: tuple[dict[str, Any], ...] = (
        {"bezittingen": grens + aftrek + te_veel} | (nieuw if peildatum.year < 2026 else {}),
        {"nieuw_vermogen_tijdens_bijstand": max(NUL, grens - feiten["vermogen_al_vrijgelaten"]) + te_veel},
        {"overwaarde_woning": rond_bedrag(rng, woning), "woning_moet_te_gelde_worden_gemaakt": kans(rng, 0.8)},
        {"woont_in_nederland": False},
        {"verblijfsstatus": rng.choice(GEEN_STATUS)},
        {"geboortedatum": rng.choice((rond(rng, plus_maanden(peildatum, -216)), geboren_met(rng, peildatum, 15, 18)))},
        {"vrijheidsontneming": [vrijheidsontneming_van(rng, peildatum, AANVRAGER, True)]},
        {rng.choice(("onttrekt_zich_aan_straf", "vervult_dienstplicht", "geen_middelen_door_staking")): True},
        {"verblijven_buitenland": reizen_van(rng, peildatum, AANVRAGER, True, aow and kans(rng, 0.7))},
        {"vraagt_bijstand_voor_schulden": True, "uitzondering_schulden": False},
        {"is_uitreiziger": True},
        {"geboortedatum": geboren_met(rng, peildatum, 18, 21), "verblijft_in_inrichting": True},
        {"geen_middelen_door_onbetaald_verlof": True, "is_ouderschapsverlof": kans(rng, 0.4)},
        jong | {"kan_onderwijs_volgen": True, "volgt_dit_onderwijs": False},
        jong | {"kan_onderwijs_volgen": True, "heeft_aanspraak_studiefinanciering": True},
        jong | {"wil_verplichtingen_niet_nakomen": True},
        {"toereikende_voorliggende_voorziening": True},
        nieuw | jong | {"datum_aanvraag": dag, "datum_melding": melding, "aanvraag_mag_eerder": False},
        nieuw | {"datum_ontstaan_recht": peildatum + rng.choice((1, 1, 14)) * DAG},
    )
    feiten.update(rng.choice(veranderingen))


def spreek_tegen(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    """Change one thing so that facts are likely to contradict each other."""
    zaak = participatiewet.Zaak(feiten, peildatum)
    later = peildatum + rng.choice((0, 1, 20)) * DAG
    ontneming = vrijheidsontneming_van(rng, peildatum, AANVRAGER, True)
    ontneming["vrij_vanaf"] = ontneming["begin_vrijheidsontneming"] - rng.choice((-1, 0, 3)) * DAG
    partner = dict(feiten["partner"][0]) if feiten["partner"] else partner_van(rng, peildatum, "recht", peildatum)
    vertrek = peildatum - 10 * DAG
    feiten.update(
        rng.choice(
            (
                {"geboortedatum": later},
                {"partner": [partner | {"partner_geboren_op": later}]},
                {"kinderen": [*kinderen_van(rng, peildatum, True)[:1], dict(FEIT_KIND) | {"kind_geboren_op": later}]},
                {"medebewoners": [medebewoner_van(rng, peildatum, True) | {"medebewoner_geboren_op": later}]},
                {
                    "verblijven_buitenland": [
                        {"reiziger": AANVRAGER, "vertrekdag": vertrek, "terugkeerdag": rond(rng, vertrek)}
                    ]
                },
                {"vrijheidsontneming": [ontneming]},
                {"inkomsten_uit_arbeid": [loon_van(rng, zaak, AANVRAGER) for _ in range(2)]},
                {"partner": [], "inkomsten": [inkomen_van_soort(rng, zaak, "uitkering", PARTNER)]},
                {"partner": [], "inkomsten_uit_arbeid": [loon_van(rng, zaak, PARTNER)]},
                {"datum_aanvraag": feiten["datum_melding"] - rng.choice((0, 1, 9)) * DAG},
                {"partner": [partner | {"waren_eerder_gehuwd": kans(rng, 0.8), "einde_huwelijk": later}]},
                {"heeft_onderwijs_beeindigd": kans(rng, 0.8), "onderwijs_beeindigd_op": later},
            )
        )
    )


FEIT_KIND = {
    "is_eigen_of_stiefkind": True,
    "kind_woont_in_nederland": True,
    "is_kinderbijslag_mogelijk": True,
    "is_volledige_zorg": True,
}
