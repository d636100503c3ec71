"""Random parts of cases for algemene bijstand: persons, households, stays, means and wealth, often at an edge."""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle import bedragen, bedragen_pw, participatiewet
from tests.oracle.loonkostensubsidie import op_centen, plus_maanden

Record = dict[str, Any]
JAREN = range(2015, 2027)
EERSTE_DAG, LAATSTE_DAG = date(2015, 1, 1), date(2026, 12, 31)
DAG = timedelta(days=1)
CENT = Fraction(1, 100)
NUL = Fraction(0)
AANVRAGER, PARTNER, KIND = participatiewet.AANVRAGER, participatiewet.PARTNER, participatiewet.KIND
OVERGANGEN = [
    date(2016, 1, 1),
    date(2017, 10, 1),
    date(2022, 1, 1),
    date(2023, 1, 1),
    date(2023, 7, 1),
    date(2025, 1, 1),
    date(2026, 1, 1),
]
STATUSSEN = ("rechtmatig_verblijf", "gelijkgesteld_bij_besluit")
GEEN_STATUS = ("unieburger_uitgezonderd", "geen_van_deze")
OPLEIDINGEN = (*participatiewet.BEROEPSBEGELEIDEND, *participatiewet.MET_LEEFTIJDSTOETS)
OVEREENKOMSTEN = ("met_aanvrager", "met_zelfde_derde", "met_andere_derde")
GEMEENTEN = (None, *bedragen_pw.VERORDENINGEN)
BEDRAGEN = {
    "nettoloon",
    "vakantietoeslag_over_loon",
    "bedrag_per_maand",
    "vakantietoeslag_per_maand",
    "eerder_dit_jaar",
    "eerdere_giften_dit_jaar",
    "bedrag_verantwoorde_giften",
    "bezittingen",
    "schulden",
    "spaargeld_uit_bijstand",
    "immateriele_schadevergoeding",
    "nieuw_vermogen_tijdens_bijstand",
    "vermogen_al_vrijgelaten",
    "overwaarde_woning",
}


# --- parts --------------------------------------------------------------------------------------------


def kans(rng: random.Random, deel: float) -> bool:
    return rng.random() < deel


def rond(rng: random.Random, dag: date) -> date:
    """That day, or the day before or after it."""
    return dag + rng.choice((-1, 0, 1)) * DAG


def euro(rng: random.Random, laag: int, hoog: int) -> Fraction:
    """Between two whole amounts, often with cents."""
    return rng.randint(laag * 100, hoog * 100) * CENT if kans(rng, 0.6) else Fraction(rng.randint(laag, hoog))


def rond_bedrag(rng: random.Random, bedrag: Fraction | None, anders: int = 500) -> Fraction:
    """That amount, or a cent less or more."""
    centen = op_centen(Fraction(anders) if bedrag is None else bedrag)
    return max(NUL, centen + rng.choice((-1, 0, 1)) * CENT)


def peildatum_van(rng: random.Random) -> date:
    soort = rng.random()
    if soort < 0.15:
        dag = date(rng.randint(2015, 2026), rng.choice((1, 7)), 1)
    elif soort < 0.20:
        dag = date(rng.randint(2015, 2026), rng.choice((6, 12)), 30)
    elif soort < 0.28:
        dag = rond(rng, rng.choice(OVERGANGEN))
    elif soort < 0.31:
        dag = date(rng.choice((2016, 2020, 2024)), 2, 29)
    elif soort < 0.45:
        dag = date(2026, 1, 1) + rng.randint(0, 364) * DAG
    else:
        dag = EERSTE_DAG + rng.randint(0, (LAATSTE_DAG - EERSTE_DAG).days) * DAG
    return min(max(dag, EERSTE_DAG), LAATSTE_DAG)


def geboren_met(rng: random.Random, peildatum: date, van: int, tot: int) -> date:
    """Born so that the age is at least `van` and under `tot`."""
    return plus_maanden(peildatum, -12 * rng.randint(van, tot - 1)) - rng.randint(0, 364) * DAG


def bij_aow(rng: random.Random, peildatum: date) -> date:
    jaar = peildatum.year - (1 if peildatum.year > 2015 and kans(rng, 0.2) else 0)
    return plus_maanden(peildatum, -bedragen.AOW_MAANDEN[jaar]) + rng.choice((-2, -1, 0, 1, 2)) * DAG


def geboortedatum_van(rng: random.Random, peildatum: date) -> date:
    soort = rng.random()
    if soort < 0.12:
        return rond(rng, plus_maanden(peildatum, -12 * rng.choice((18, 19, 21, 21, 27, 27))))
    if soort < 0.18:
        return bij_aow(rng, peildatum)
    if soort < 0.21:
        return date(rng.choice((1952, 1956, 1980, 1988, 1992, 1996)), 2, 29)
    if soort < 0.29:
        return geboren_met(rng, peildatum, 18, 21)
    if soort < 0.39:
        return geboren_met(rng, peildatum, 21, 27)
    if soort < 0.49:
        return geboren_met(rng, peildatum, 67, 85)
    return geboren_met(rng, peildatum, 27, 65)


def reizen_van(rng: random.Random, peildatum: date, wie: str, raak: bool, aow: bool = False) -> list[Record]:
    """Trips that end or last before the limit; only `raak` may pass it on the peildatum."""
    grens = 91 if aow else 28
    nieuwjaar = date(peildatum.year, 1, 1)
    if raak and kans(rng, 0.7):
        vertrek = peildatum - (grens + rng.choice((0, 1, 1, 1, 2, 20))) * DAG
        terug = peildatum + rng.choice((0, 1, 1, 5, 40)) * DAG
        return [{"reiziger": wie, "vertrekdag": vertrek, "terugkeerdag": max(vertrek, terug)}]
    vertrek = peildatum - rng.choice((5, 10, 20, 27, 28)) * DAG
    reizen = [{"reiziger": wie, "vertrekdag": vertrek, "terugkeerdag": peildatum + rng.choice((0, 0, 1, 8)) * DAG}]
    if raak or kans(rng, 0.3):
        eerder = min(vertrek - rng.choice((2, 10)) * DAG, max(vertrek - 60 * DAG, nieuwjaar + 15 * DAG))
        weg = rng.choice((1, 2, 8, 18, 27) if raak else (1, 2))
        reizen.append({"reiziger": wie, "vertrekdag": eerder - weg * DAG, "terugkeerdag": eerder})
    return reizen


def vrijheidsontneming_van(rng: random.Random, peildatum: date, wie: str, raak: bool) -> Record:
    begin = peildatum - rng.choice((0, 1, 40, 400)) * DAG
    soort = rng.choice(("detentie", "detentie", "opname_bopz"))
    vrij: Any = rng.choice(("onbeperkt", peildatum + DAG, peildatum + 90 * DAG))
    if not raak:
        vorm = rng.random()
        if vorm < 0.4:
            begin, vrij = peildatum - rng.choice((1, 60, 900)) * DAG, peildatum
        elif vorm < 0.6:
            begin, vrij = peildatum + DAG, "onbeperkt"
        else:
            soort = rng.choice(("buiten_inrichting", "opname_wvggz_wzd"))
    return {
        "betrokkene": wie,
        "begin_vrijheidsontneming": begin,
        "vrij_vanaf": vrij,
        "soort_vrijheidsontneming": soort,
    }


def kinderen_van(rng: random.Random, peildatum: date, ouder: bool) -> list[Record]:
    kinderen = []
    for nummer in range(rng.choice((1, 1, 1, 2, 2, 3, 5)) if ouder else rng.choice((0, 0, 0, 0, 1, 1, 2, 3))):
        eigen = ouder and nummer == 0
        geboren = geboren_met(rng, peildatum, 0, 18)
        if kans(rng, 0.15):
            geboren = rond(rng, plus_maanden(peildatum, -12 * rng.choice((12, 12, 18))))
        kinderen.append(
            {
                "kind_geboren_op": min(geboren, peildatum),
                "is_eigen_of_stiefkind": eigen or kans(rng, 0.8),
                "kind_woont_in_nederland": eigen or kans(rng, 0.85),
                "is_kinderbijslag_mogelijk": eigen or kans(rng, 0.8),
                "is_volledige_zorg": eigen or kans(rng, 0.7),
            }
        )
    return kinderen


def medebewoner_van(rng: random.Random, peildatum: date, telt: bool) -> Record:
    grens = 27 if peildatum.year >= 2023 else 21
    geboren = geboren_met(rng, peildatum, 27, 75) if kans(rng, 0.8) else geboren_met(rng, peildatum, grens, 27 + 5)
    record: Record = {
        "medebewoner_geboren_op": geboren,
        "heeft_hoofdverblijf_in_woning": True,
        "is_familie_tot_tweede_graad": kans(rng, 0.5),
        "zakelijke_overeenkomst": "met_andere_derde" if kans(rng, 0.08) else "geen",
        "opleiding": "geen",
        "opleiding_begonnen_op": peildatum - rng.randint(1, 1500) * DAG,
    }
    if telt:
        return record
    vorm = rng.random()
    if vorm < 0.2:
        record["medebewoner_geboren_op"] = rond(rng, plus_maanden(peildatum, -12 * rng.choice((21, 27, 27))))
    elif vorm < 0.35:
        record["medebewoner_geboren_op"] = geboren_met(rng, peildatum, 0, 27)
    elif vorm < 0.45:
        record["heeft_hoofdverblijf_in_woning"] = False
    elif vorm < 0.65:
        record["zakelijke_overeenkomst"] = rng.choice(OVEREENKOMSTEN)
        record["is_familie_tot_tweede_graad"] = kans(rng, 0.3)
    else:
        record["opleiding"] = rng.choice(OPLEIDINGEN)
        if kans(rng, 0.5):
            geboren = geboren_met(rng, peildatum, 28, 34)
            dertig = plus_maanden(geboren, 360)
            einde_maand = plus_maanden(dertig.replace(day=1), 1)
            begin = rng.choice((dertig, dertig.replace(day=1), einde_maand - DAG, einde_maand, dertig - 300 * DAG))
            record["medebewoner_geboren_op"], record["opleiding_begonnen_op"] = geboren, begin
        else:
            record["medebewoner_geboren_op"] = geboren_met(rng, peildatum, 22, 36)
    return record


def medebewoners_van(rng: random.Random, peildatum: date) -> list[Record]:
    aantal = rng.choice((0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, 8))
    return [medebewoner_van(rng, peildatum, kans(rng, 0.5)) for _ in range(aantal)]


def partner_van(rng: random.Random, peildatum: date, soort: str, geboren: date) -> Record:
    """soort: recht, zonder_recht or geen (no partner under art. 3)."""
    gehuwd = kans(rng, 0.65)
    zelfde = kans(rng, 0.85) if gehuwd else True
    leeftijd = rng.random()
    if leeftijd < 0.15:
        eigen_geboren = geboren_met(rng, peildatum, 18, 21)
    elif leeftijd < 0.3:
        eigen_geboren = geboren_met(rng, peildatum, 21, 27)
    elif leeftijd < 0.45:
        eigen_geboren = geboortedatum_van(rng, peildatum)
    else:
        eigen_geboren = geboren + rng.randint(-2500, 2500) * DAG
        eigen_geboren = min(eigen_geboren, plus_maanden(peildatum, -12 * 18))
    record: Record = {
        "partner_geboren_op": eigen_geboren,
        "is_gehuwd": gehuwd,
        "leeft_duurzaam_gescheiden": False,
        "woont_in_zelfde_woning": zelfde,
        "zorgt_voor_elkaar": True if not gehuwd and kans(rng, 0.7) else kans(rng, 0.5),
        "verwantschap": rng.choice(("geen", "geen", "geen", "tweede_graad_bloed")) if not gehuwd else "geen",
        "is_zorgbehoevend": False,
        "zorg_is_reden_samenwonen": False,
        "waren_eerder_gehuwd": False,
        "einde_huwelijk": peildatum - rng.randint(0, 3000) * DAG,
        "waren_als_gehuwd_in_bijstand": False,
        "hebben_samen_kind": kans(rng, 0.3),
        "hebben_samenlevingscontract": kans(rng, 0.2),
        "staan_geregistreerd_als_huishouding": kans(rng, 0.2),
        "partner_woont_in_nederland": True,
        "partner_verblijfsstatus": "nederlander" if kans(rng, 0.8) else rng.choice(STATUSSEN),
        "partner_in_inrichting": kans(rng, 0.05),
        "partner_andere_uitsluiting": False,
        "partner_kan_niet_bij_ouders_terecht": kans(rng, 0.4),
    }
    if not gehuwd and not record["zorgt_voor_elkaar"] and kans(rng, 0.6):
        record["waren_eerder_gehuwd"] = True
        if kans(rng, 0.4):
            record["einde_huwelijk"] = min(peildatum, rond(rng, plus_maanden(peildatum, -24)))
    if soort == "zonder_recht":
        vorm = rng.random()
        if vorm < 0.5:
            record["partner_verblijfsstatus"] = rng.choice(GEEN_STATUS)
        elif vorm < 0.7:
            record["partner_andere_uitsluiting"] = True
        elif vorm < 0.8:
            record["partner_geboren_op"] = geboren_met(rng, peildatum, 18, 21)
            record["partner_in_inrichting"] = True
        elif vorm < 0.87:
            record["partner_geboren_op"] = rond(rng, plus_maanden(peildatum, -12 * 18))
        else:
            record["partner_woont_in_nederland"] = False
            record["woont_in_zelfde_woning"] = False
            record["is_gehuwd"] = True
    elif soort == "geen":
        vorm = rng.random()
        if vorm < 0.3:
            record["is_gehuwd"], record["leeft_duurzaam_gescheiden"] = True, True
        elif vorm < 0.5:
            record["is_gehuwd"], record["woont_in_zelfde_woning"] = False, False
        elif vorm < 0.7:
            record["is_gehuwd"], record["verwantschap"] = False, "eerste_graad"
        elif vorm < 0.85:
            record |= {
                "is_gehuwd": False,
                "verwantschap": "tweede_graad_bloed",
                "is_zorgbehoevend": True,
                "zorg_is_reden_samenwonen": True,
            }
        else:
            record |= {
                "is_gehuwd": False,
                "zorgt_voor_elkaar": False,
                "hebben_samen_kind": False,
                "hebben_samenlevingscontract": False,
                "staan_geregistreerd_als_huishouding": False,
                "waren_eerder_gehuwd": kans(rng, 0.5),
                "einde_huwelijk": min(peildatum, rond(rng, plus_maanden(peildatum, -24))),
            }
    return record


# --- means --------------------------------------------------------------------------------------------


def loon_van(rng: random.Random, zaak: participatiewet.Zaak, wie: str) -> Record:
    loon = euro(rng, 50, 500)
    if kans(rng, 0.3):
        deel, maximum = rng.choice(
            ((Fraction(1, 4), "31.2.n"), (Fraction(1, 8), "31.2.r"), (Fraction(15, 100), "31.2.y"))
        )
        loon = rond_bedrag(rng, (zaak.bedrag(maximum) or Fraction(150)) / deel)
    if kans(rng, 0.03):
        loon = NUL
    return {
        "werkende": wie,
        "nettoloon": loon,
        "vakantietoeslag_over_loon": op_centen(loon * Fraction(8, 100)) if kans(rng, 0.4) else NUL,
        "is_medisch_urenbeperkt": kans(rng, 0.2),
        "is_baan_met_loonkostensubsidie": kans(rng, 0.3),
        "draagt_bij_aan_inschakeling": kans(rng, 0.8),
        "maanden_vrijlating_25": rng.choice((0, 0, 3, 5, 6, 6, 8)),
        "maanden_vrijlating_ouder": rng.choice((0, 0, 12, 29, 30)),
        "maanden_vrijlating_loonkostensubsidie": rng.choice((0, 0, 11, 12, 20)),
        "meer_uren_niet_mogelijk": kans(rng, 0.5),
    }


def inkomen_van_soort(rng: random.Random, zaak: participatiewet.Zaak, soort: str, wie: str) -> Record:
    bedrag = euro(rng, 1, 250)
    record: Record = {"soort": soort, "ontvanger": wie}
    if soort in ("premie", "premie_doelgroep"):
        maximum = zaak.bedrag("31.2.j") or Fraction(2500)
        eerder = rng.choice((NUL, NUL, Fraction(500), maximum - 100, maximum))
        bedrag = rng.choice((Fraction(300), rond_bedrag(rng, maximum - eerder), maximum / 2 + 300))
        bedrag, record["eerder_dit_jaar"] = max(CENT, op_centen(bedrag)), eerder
    elif soort == "vrijwilligersvergoeding":
        maand, jaar = zaak.bedrag("31.2.k.maand") or Fraction(180), zaak.bedrag("31.2.k.jaar") or Fraction(1800)
        eerder = rng.choice((NUL, NUL, jaar - 100, jaar, maand))
        bedrag = max(
            CENT, rng.choice((Fraction(90), rond_bedrag(rng, maand), rond_bedrag(rng, min(maand, jaar - eerder))))
        )
        record["eerder_dit_jaar"] = eerder
    elif soort == "particulier_pensioen":
        grens = zaak.bedrag(rng.choice(("33.5.a", "33.5.b"))) or Fraction(26)
        bedrag = max(CENT, rng.choice((rond_bedrag(rng, grens), grens / 2, grens * 3, bedrag)))
    elif soort == "gift":
        bedrag = max(CENT, rng.choice((bedrag, rond_bedrag(rng, Fraction(1200)), Fraction(100))))
    elif soort in ("uitkering", "aow", "studiefinanciering"):
        bedrag = euro(rng, 20, 350)
    bedrag = op_centen(bedrag)
    record["bedrag_per_maand"] = bedrag
    record["vakantietoeslag_per_maand"] = op_centen(bedrag * Fraction(8, 100)) if kans(rng, 0.15) else NUL
    return record


SOORTEN = (
    *participatiewet.TELT_VOLLEDIG,
    *participatiewet.TELT_NOOIT,
    *participatiewet.GIFTENPOT,
    *("particulier_pensioen", "premie", "premie_doelgroep", "vrijwilligersvergoeding", "jonggehandicaptenkorting") * 2,
    *("gift", "kostenbesparende_bijdrage") * 2,
    "energietoeslag",
    "tegemoetkoming_alleenverdieners",
)


MAXIMA = {
    "particulier_pensioen": "33.5.a",
    "premie": "31.2.j",
    "premie_doelgroep": "31.2.j",
    "vrijwilligersvergoeding": "31.2.k.maand",
}


def zet_middelen(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    zaak = participatiewet.Zaak(feiten, peildatum)
    verdieners = [AANVRAGER] if kans(rng, 0.25) else []
    ontvangers = [AANVRAGER, AANVRAGER, KIND]
    if feiten["partner"]:
        ontvangers += [PARTNER] * 2
        if kans(rng, 0.25):
            verdieners.append(PARTNER)
    if None in (zaak.bedrag("31.2.n"), zaak.bedrag("31.2.y")) and kans(rng, 0.6):
        verdieners = []
    feiten["inkomsten_uit_arbeid"] = [loon_van(rng, zaak, wie) for wie in verdieners]
    aantal = rng.choice((0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4))
    onbekend = {soort for soort, naam in MAXIMA.items() if zaak.bedrag(naam) is None}
    if kans(rng, 0.2):
        onbekend = set()
    soorten = [soort for soort in SOORTEN if soort not in onbekend]
    feiten["inkomsten"] = [
        inkomen_van_soort(rng, zaak, rng.choice(soorten), rng.choice(ontvangers)) for _ in range(aantal)
    ]
    if zaak.aow(AANVRAGER) and kans(rng, 0.5):
        tweede = "particulier_pensioen" if "particulier_pensioen" in soorten else "uitkering"
        for soort, wie in (("aow", AANVRAGER), (tweede, rng.choice(ontvangers))):
            feiten["inkomsten"].append(inkomen_van_soort(rng, zaak, soort, wie))
    gift = sum((r["bedrag_per_maand"] for r in feiten["inkomsten"] if r["soort"] in participatiewet.GIFTENPOT), NUL)
    feiten["eerdere_giften_dit_jaar"] = rng.choice(
        (NUL, NUL, euro(rng, 1, 1100), rond_bedrag(rng, Fraction(1200) - min(gift, Fraction(1200))), Fraction(1200))
    )
    feiten["bedrag_verantwoorde_giften"] = rng.choice((NUL, gift, gift, op_centen(gift / 2), euro(rng, 0, 300)))


def zet_vermogen(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    """Wealth under the limit, sometimes at it."""
    grens = participatiewet.vermogensgrens(participatiewet.Zaak(feiten, peildatum)) or Fraction(6000)
    schulden = rng.choice((NUL, NUL, euro(rng, 1, 8000)))
    spaargeld, leed = rng.choice((NUL, NUL, euro(rng, 1, 900))), rng.choice((NUL, NUL, NUL, euro(rng, 1, 9000)))
    ruimte = grens if kans(rng, 0.2) else euro(rng, 0, int(grens))
    vrijgelaten = rng.choice((NUL, euro(rng, 0, int(grens)), grens, grens + 50))
    rest = max(NUL, grens - vrijgelaten)
    woning = kans(rng, 0.15)
    feiten.update(
        bezittingen=max(NUL, ruimte + schulden + spaargeld + leed),
        schulden=schulden,
        spaargeld_uit_bijstand=spaargeld,
        immateriele_schadevergoeding=leed,
        nieuw_vermogen_tijdens_bijstand=rng.choice((NUL, NUL, rest, op_centen(rest / 2))),
        vermogen_al_vrijgelaten=vrijgelaten,
        overwaarde_woning=euro(rng, 1, 50000) if woning else NUL,
        woning_moet_te_gelde_worden_gemaakt=kans(rng, 0.3),
    )


def zet_inkomen_rond_norm(rng: random.Random, feiten: dict[str, Any], peildatum: date, onder: bool) -> None:
    """Income at the norm or a cent beside it; `onder` keeps it below."""
    zaak = participatiewet.Zaak(feiten, peildatum)
    grens = participatiewet.bijstandsnorm(zaak)
    if grens is None:
        return
    verschil = rng.choice((-2, -1, -100) if onder else (0, 0, 1, 1, 5000)) * CENT
    doel = max(NUL, grens + verschil)
    anders: Record = {"soort": "uitkering", "vakantietoeslag_per_maand": NUL}
    if feiten["partner"] and kans(rng, 0.5):
        samen = participatiewet.norm_paar(zaak) or doel
        zonder_recht = participatiewet.partner_heeft_recht(zaak) is False
        doel = max(NUL, samen + verschil) if zonder_recht else doel
        feiten["inkomsten"] = [anders | {"ontvanger": PARTNER, "bedrag_per_maand": doel}]
        feiten["inkomsten_uit_arbeid"] = []
    elif kans(rng, 0.6):
        feiten["inkomsten"] = [anders | {"ontvanger": AANVRAGER, "bedrag_per_maand": doel}]
        feiten["inkomsten_uit_arbeid"] = []
    else:
        feiten["inkomsten"] = []
        maximum = zaak.bedrag("31.2.n") or NUL
        extra = maximum if feiten["ontvangt_algemene_bijstand"] or not onder else NUL
        loon = loon_van(rng, zaak, AANVRAGER) | {"maanden_vrijlating_25": rng.choice((0, 5, 6))}
        feiten["inkomsten_uit_arbeid"] = [loon | {"nettoloon": doel + extra, "vakantietoeslag_over_loon": NUL}]
