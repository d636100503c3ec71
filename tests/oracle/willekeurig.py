"""Random cases for the loonkostensubsidie: mostly grantable, then bent, with edge dates and missing facts."""

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle import bedragen, loonkostensubsidie, zaakvorm
from tests.oracle.loonkostensubsidie import minimumloon, plus_maanden

EERSTE_DAG, LAATSTE_DAG = date(2015, 1, 1), date(2026, 12, 31)
DAG = timedelta(days=1)
OVERGANGEN = [
    date(2016, 1, 1),
    date(2017, 1, 1),
    date(2017, 7, 1),
    date(2019, 7, 1),
    date(2021, 7, 1),
    date(2022, 1, 1),
    date(2023, 7, 1),
    date(2024, 1, 1),
]
GROEPEN = (
    "algemene_bijstand",
    "voormalig_arbeidsongeschikt",
    "via_voorziening_college",
    "anw",
    "ioaw",
    "ioaz",
    "niet_uitkeringsgerechtigd",
)
SCHOLEN = ("praktijkonderwijs", "voortgezet_speciaal_onderwijs", "entreeopleiding")
GEWOON_ONDERWIJS = ("ander_onderwijs", "geen_onderwijs")

BEDRAGEN = {"functieloon_per_maand", "verdienvermogen_per_uur"}
PERCENTAGES = {"vakantiebijslag_werknemer", "loonwaarde"}


# --- parts --------------------------------------------------------------------------------------------


def kans(rng: random.Random, deel: float) -> bool:
    return rng.random() < deel


def rond(rng: random.Random, dag: date) -> date:
    """That day, or the day before or after it."""
    return dag + rng.choice((-1, 0, 1)) * DAG


def einde_maand(dag: date) -> date:
    return plus_maanden(dag.replace(day=1), 1) - DAG


def peildatum_van(rng: random.Random) -> date:
    soort = rng.random()
    if soort < 0.15:
        dag = date(rng.randint(2015, 2026), rng.choice((1, 7)), 1)
    elif soort < 0.25:
        dag = rond(rng, rng.choice(OVERGANGEN))
    elif soort < 0.30:
        dag = date(rng.choice((2016, 2020, 2024)), 2, 29)
    else:
        dag = EERSTE_DAG + rng.randint(0, (LAATSTE_DAG - EERSTE_DAG).days) * DAG
    return min(max(dag, EERSTE_DAG), LAATSTE_DAG)


def start_van(rng: random.Random, peildatum: date) -> date:
    soort = rng.random()
    if soort < 0.12:
        return min(rond(rng, plus_maanden(peildatum, -6)), peildatum)
    if soort < 0.22:
        return einde_maand(plus_maanden(peildatum, -rng.randint(1, 18)))
    if soort < 0.32:
        return plus_maanden(peildatum, -rng.randint(0, 24)).replace(day=1)
    if soort < 0.36:
        return peildatum
    return peildatum - rng.randint(1, 200 if kans(rng, 0.5) else 900) * DAG


def geboortedatum_van(rng: random.Random, peildatum: date) -> date:
    soort = rng.random()
    if soort < 0.15:
        verjaardag = plus_maanden(peildatum, -12 * rng.choice((16, 17, 18, 19, 20, 21, 22, 23, 26, 27)))
        return rond(rng, verjaardag)
    if soort < 0.20:
        maanden = bedragen.AOW_MAANDEN[peildatum.year - (rng.choice((0, 1)) if peildatum.year > 2015 else 0)]
        return plus_maanden(peildatum, -maanden) + rng.choice((-2, -1, 0, 1, 1, 2, 35)) * DAG
    if soort < 0.24:
        return date(rng.choice((1952, 1956, 1960, 1988, 1992, 1996, 2000, 2004)), 2, 29)
    if soort < 0.26:
        return rond(rng, plus_maanden(peildatum, -12 * 15))
    jaren = rng.randint(15, 26) if soort < 0.55 else rng.randint(23, 64)
    return plus_maanden(peildatum, -12 * jaren) - rng.randint(0, 364) * DAG


def uren_van(rng: random.Random) -> tuple[Fraction, Fraction]:
    voltijd = rng.choice(("36", "36", "38", "38", "40", "40", "37", "32", "36.86", "39.5"))
    soort = rng.random()
    if soort < 0.35:
        uren = voltijd
    elif soort < 0.85:
        uren = rng.choice(("36", "38", "40", "32", "28", "24", "20", "16", "12", "18.5", "7.75", "35.99"))
    else:
        uren = str(Fraction(rng.randint(1, 6000), 100))
    return Fraction(uren), Fraction(voltijd)


def loonwaarde_van(rng: random.Random) -> Fraction:
    soort = rng.random()
    if soort < 0.20:
        procent = Fraction(rng.choice(("29", "29.99", "30", "30.01", "30.5", "31", "35", "36")))
    elif soort < 0.27:
        procent = Fraction(rng.choice(("0", "0.01", "50", "99", "99.99")))
    elif soort < 0.40:
        procent = Fraction(rng.randint(2000, 9900), 100)
    else:
        procent = Fraction(rng.randint(20, 95))
    return procent / 100


def vakantiebijslag_van(rng: random.Random) -> Fraction:
    if kans(rng, 0.65):
        return Fraction(8, 100)
    return Fraction(rng.choice(("8.01", "8.33", "8.5", "9", "10", "10.75", "12", "25", "50"))) / 100


def verdienvermogen_van(rng: random.Random, geboren: date, peildatum: date) -> Fraction:
    """Around the minimum hourly wage of the Besluit, in whole cents."""
    leeftijd = peildatum.year - geboren.year - rng.choice((0, 0, 1))
    maandloon = minimumloon(max(leeftijd, 15), peildatum) or Fraction(2000)
    centen = int(maandloon * Fraction(3, 13) / 38 * 100)
    return Fraction(max(0, centen + rng.choice((-200, -1, 0, 1, 1, 2, 100, 500))), 100)


def functieloon_van(rng: random.Random, geboren: date, peildatum: date) -> Fraction:
    leeftijd = max(peildatum.year - geboren.year, 15)
    maandloon = minimumloon(leeftijd, peildatum) or Fraction(2000)
    factor = Fraction(rng.choice((100, 100, 105, 110, 120, 130, 150, 250)), 100)
    return Fraction(int(maandloon * factor * 100) + rng.choice((0, 0, 1, 37)), 100)


def eerdere_aanvragen_van(rng: random.Random, aanvraag: date, raak: bool) -> list[dict[str, Any]]:
    """Earlier applications; only `raak` puts one less than twelve months before this one."""
    ver = [date(2014, 6, 1), plus_maanden(aanvraag, -12), plus_maanden(aanvraag, -12) - DAG]
    ver += [aanvraag, aanvraag + 30 * DAG, aanvraag - 800 * DAG]
    dagen = rng.sample(ver, rng.choice((0, 0, 1, 2, 3)))
    if raak:
        dagen.append(rng.choice((plus_maanden(aanvraag, -12) + DAG, aanvraag - DAG, aanvraag - 90 * DAG)))
    return [{"datum": dag} for dag in dagen]


# --- whole cases --------------------------------------------------------------------------------------


def toekenbaar(rng: random.Random, peildatum: date) -> dict[str, Any]:
    """A case that meets the conditions in most draws."""
    start = start_van(rng, peildatum)
    geboren = geboortedatum_van(rng, peildatum)
    lid_2 = kans(rng, 0.3 if peildatum.year >= 2017 else 0.04)
    if lid_2:
        na_start = rng.choice((DAG, rng.randint(1, 180) * DAG, rng.randint(1, 180) * DAG))
        aanvraag = start + na_start
        if kans(rng, 0.15):
            aanvraag = rond(rng, plus_maanden(start, 6))
        ingang = rng.choice((start, aanvraag, max(aanvraag, peildatum - 40 * DAG)))
        ingang = max(start, min(ingang, peildatum))
    else:
        aanvraag = start - rng.choice((0, 0, 1, 14, 30, 60, 120)) * DAG
        ingang = start if kans(rng, 0.7) else start + rng.randint(0, max(0, (peildatum - start).days)) * DAG
    if kans(rng, 0.08) and peildatum >= date(2023, 7, 1):
        aanvraag = rond(rng, date(2023, 7, 1))
    if kans(rng, 0.1):
        ingang = max(start, min(peildatum, date(peildatum.year, rng.choice((1, 7)), 1)))
    einde_onderwijs = start - rng.choice((0, 1, 30, 60, 100, 150)) * DAG
    if kans(rng, 0.15):
        einde_onderwijs = rond(rng, plus_maanden(start, -6))
    elif not lid_2 and kans(rng, 0.5):
        einde_onderwijs = start - rng.randint(200, 4000) * DAG
    van_school = kans(rng, 0.7 if lid_2 else 0.25)
    uren, voltijd = uren_van(rng)
    wijze = rng.choice(("al_vastgesteld", "al_vastgesteld", "op_aanvraag", "op_aanvraag", "ambtshalve"))
    groepen = [g for g in GROEPEN if wijze != "ambtshalve" or g not in ("anw", "niet_uitkeringsgerechtigd")]
    aanvraag_groep = aanvraag - rng.randint(0, 120) * DAG
    achterwege = not lid_2 and kans(rng, 0.3)
    uwv = kans(rng, 0.1)
    zoektermijn = kans(rng, 0.04)
    belastbaar = rng.choice(("4", "4", "5", "6.5", "8", "8", "2", "3", "3.99"))
    ziek_mag = peildatum.year == 2015 or peildatum.year >= 2022
    vastgesteld = max(aanvraag, start - 30 * DAG) + rng.randint(0, 60) * DAG
    return {
        "geboortedatum": geboren,
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": (
            "onbeperkt" if kans(rng, 0.5) else peildatum + rng.choice((0, 0, 1, 30, 200, 365, 700)) * DAG
        ),
        "overeengekomen_uren_per_week": uren,
        "voltijd_uren_per_week": voltijd,
        "vakantiebijslag_werknemer": vakantiebijslag_van(rng),
        "loonwaarde": None if achterwege and kans(rng, 0.6) else loonwaarde_van(rng),
        "is_wsw_dienstbetrekking": False,
        "heeft_recht_op_ziekengeld_29b": ziek_mag and kans(rng, 0.15),
        "datum_ziekmelding": (date(2022, 1, 1) if kans(rng, 0.2) else max(start, peildatum - rng.randint(0, 90) * DAG)),
        "groep_artikel_7": "geen" if lid_2 and kans(rng, 0.5) else rng.choice(groepen),
        "kan_minimumloon_verdienen": False,
        "heeft_mogelijkheden_arbeidsparticipatie": True,
        "kan_taak_uitvoeren": True,
        "heeft_basale_werknemersvaardigheden": True,
        "kan_uur_aaneengesloten_werken": True,
        "belastbare_uren_per_dag": Fraction(belastbaar),
        "verdienvermogen_per_uur": verdienvermogen_van(rng, geboren, peildatum),
        "kan_onderwijs_volgen": kans(rng, 0.5) if lid_2 else kans(rng, 0.04),
        "is_in_zoektermijn": zoektermijn,
        "ondersteuning_in_zoektermijn_nodig": zoektermijn or kans(rng, 0.2),
        "heeft_uwv_uitkering": uwv,
        "loonkostensubsidie_tijdens_uwv_uitkering": uwv or kans(rng, 0.2),
        "wijze_vaststelling_doelgroep": wijze,
        "is_schriftelijk_aangevraagd": wijze == "op_aanvraag" or kans(rng, 0.5),
        "datum_aanvraag_vaststelling": aanvraag_groep,
        "eerdere_aanvragen_vaststelling": eerdere_aanvragen_van(rng, aanvraag_groep, kans(rng, 0.04)),
        "datum_aanvraag_subsidie": aanvraag,
        "ingangsdatum_verlening": ingang,
        "laatste_onderwijs": rng.choice(SCHOLEN if van_school else GEWOON_ONDERWIJS),
        "datum_einde_onderwijs": einde_onderwijs,
        "behoorde_tot_groep_artikel_7": not van_school or kans(rng, 0.3),
        "loonwaarde_kan_achterwege_blijven": achterwege,
        "datum_vaststelling_loonwaarde": vastgesteld,
        "krijgt_andere_subsidie_loonkosten": False,
        "functieloon_per_maand": functieloon_van(rng, geboren, peildatum),
    }


def buig(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    """Change one thing so that a condition is likely to fail."""
    start = feiten["datum_start_dienstbetrekking"]
    jong = plus_maanden(peildatum, -12 * rng.randint(18, 26)) - rng.randint(0, 364) * DAG
    aow = plus_maanden(peildatum, -bedragen.AOW_MAANDEN[peildatum.year])
    aanvraag_groep = feiten["datum_aanvraag_vaststelling"]
    veranderingen: list[dict[str, Any]] = [
        {"groep_artikel_7": "geen"},
        {"laatste_onderwijs": rng.choice(GEWOON_ONDERWIJS), "behoorde_tot_groep_artikel_7": False},
        {"geboortedatum": jong, "kan_onderwijs_volgen": True},
        {
            "geboortedatum": jong,
            "is_in_zoektermijn": True,
            "ondersteuning_in_zoektermijn_nodig": kans(rng, 0.3),
        },
        {"heeft_uwv_uitkering": True, "loonkostensubsidie_tijdens_uwv_uitkering": False},
        {"kan_minimumloon_verdienen": True},
        {"heeft_mogelijkheden_arbeidsparticipatie": False, "kan_taak_uitvoeren": False},
        {
            rng.choice(("heeft_basale_werknemersvaardigheden", "kan_uur_aaneengesloten_werken")): False,
            "heeft_mogelijkheden_arbeidsparticipatie": False,
        },
        {"belastbare_uren_per_dag": Fraction(rng.choice(("0", "1.5", "1.99", "2", "3")))},
        {"wijze_vaststelling_doelgroep": "op_aanvraag", "is_schriftelijk_aangevraagd": False},
        {
            "wijze_vaststelling_doelgroep": "op_aanvraag",
            "eerdere_aanvragen_vaststelling": eerdere_aanvragen_van(rng, aanvraag_groep, True),
        },
        {
            "wijze_vaststelling_doelgroep": "ambtshalve",
            "groep_artikel_7": rng.choice(("anw", "niet_uitkeringsgerechtigd")),
        },
        {"datum_aanvraag_subsidie": rng.choice((start + DAG, plus_maanden(start, 6) + DAG))},
        {"datum_aanvraag_subsidie": plus_maanden(start, 6) + rng.randint(1, 90) * DAG},
        {"ingangsdatum_verlening": max(start, peildatum + rng.choice((1, 1, 14, 90)) * DAG)},
        {"laatste_dag_dienstbetrekking": max(start, peildatum - rng.choice((1, 1, 14)) * DAG)},
        {"geboortedatum": aow - rng.choice((0, 1, 200)) * DAG},
        {"is_wsw_dienstbetrekking": True},
        {"krijgt_andere_subsidie_loonkosten": True},
        {
            "heeft_recht_op_ziekengeld_29b": True,
            "datum_ziekmelding": rng.choice((date(2021, 12, 31), date(2021, 11, 3), date(2022, 1, 1))),
        },
        {"loonwaarde": Fraction(1)},
    ]
    feiten.update(rng.choice(veranderingen))


def spreek_tegen(rng: random.Random, feiten: dict[str, Any], peildatum: date) -> None:
    """Change one thing so that facts are likely to contradict each other."""
    start = feiten["datum_start_dienstbetrekking"]
    feiten.update(
        rng.choice(
            (
                {"ingangsdatum_verlening": start - rng.choice((1, 20)) * DAG},
                {"laatste_dag_dienstbetrekking": start - rng.choice((0, 1, 20)) * DAG},
                {"datum_einde_onderwijs": start + rng.choice((0, 1, 20)) * DAG},
                {"geboortedatum": rond(rng, plus_maanden(peildatum, -12 * 15))},
                {"geboortedatum": peildatum + rng.choice((0, 1, 20)) * DAG},
            )
        )
    )


def geval(rng: random.Random) -> tuple[dict[str, Any], date]:
    """One random case: facts (unknown ones left out) and the peildatum."""
    peildatum = peildatum_van(rng)
    feiten = toekenbaar(rng, peildatum)
    for _ in range(rng.choices((0, 1, 2, 3), (72, 22, 4, 2))[0]):
        buig(rng, feiten, peildatum)
    if kans(rng, 0.03):
        spreek_tegen(rng, feiten, peildatum)
    bekend = {naam: waarde for naam, waarde in feiten.items() if waarde is not None}
    if kans(rng, 1 / 3):
        for naam in rng.sample(sorted(bekend), rng.randint(1, 6)):
            del bekend[naam]
    return bekend, peildatum


# --- case files ---------------------------------------------------------------------------------------


def naar_json(feiten: dict[str, Any]) -> dict[str, Any]:
    """The case-file form of the facts; unknown facts are left out."""
    return zaakvorm.naar_json(feiten, BEDRAGEN, PERCENTAGES)


def regime(peildatum: date) -> str:
    """The first day of the law as it is on this day."""
    return max((d for d in OVERGANGEN if d <= peildatum), default=EERSTE_DAG).isoformat()


if __name__ == "__main__":
    zaakvorm.verdeling(5000, 1, geval, loonkostensubsidie.beslis, regime)
