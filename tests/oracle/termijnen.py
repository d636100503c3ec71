"""Oracle for the last days behind the signals: plain Python, straight from the law, by walking through the calendar.

A case is a list of events: (day, name, fields). `TERMIJNEN` gives for each signal with a term in the law the last day,
from the event that opens it and what else happened in the case; None when the law gives none there. `ZONDER_TERMIJN`
names the signals for which the law sets no day: their days are working arrangements.
Where the law leaves doubt the reading taken here stands after the word "Doubt".
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

DAG = timedelta(days=1)
WEEK = 7


class Gebeurtenis(NamedTuple):
    dag: date
    naam: str
    velden: dict[str, Any]


Zaak = list[Gebeurtenis]

# ATW art. 3: recognised days (lid 1), Good Friday (lid 2) and days by decree (lid 3), month and day.
_FEESTDAGEN = {
    2015: "0101 0403 0406 0427 0505 0514 0525 1225 1226 0102 0504 0515",
    2016: "0101 0325 0328 0427 0505 0516 1225 1226 0506",
    2017: "0101 0414 0417 0427 0505 0525 0605 1225 1226 0428 0526",
    2018: "0101 0330 0402 0427 0505 0510 0521 1225 1226 0511 1224 1231",
    2019: "0101 0419 0422 0427 0505 0530 0610 1225 1226 0531 1227",
    2020: "0101 0410 0413 0427 0505 0521 0601 1225 1226 0522",
    2021: "0101 0402 0405 0427 0505 0513 0524 1225 1226 0514",
    2022: "0101 0415 0418 0427 0505 0526 0606 1225 1226 0527",
    2023: "0101 0407 0410 0427 0505 0518 0529 1225 1226 0428 0519",
    2024: "0101 0329 0401 0427 0505 0509 0520 1225 1226 0510 1227",
    2025: "0101 0418 0421 0426 0505 0529 0609 1225 1226 0530",
    2026: "0101 0403 0406 0427 0505 0514 0525 1225 1226 0102 0515",
    2027: "0101 0326 0329 0427 0505 0506 0517 1225 1226 0507",
    2028: "0101 0414 0417 0427 0505 0525 0605 1225 1226 0428 0526",
}
FEESTDAGEN = frozenset(
    date(jaar, int(dag[:2]), int(dag[2:])) for jaar, dagen in _FEESTDAGEN.items() for dag in dagen.split()
)


def is_vrij(dag: date) -> bool:
    """ATW art. 1: Saturday, Sunday or holiday."""
    return dag.isoweekday() > 5 or dag in FEESTDAGEN


def verlengd(dag: date) -> date:
    """ATW art. 1 lid 1: to the next day that is not Saturday, Sunday or holiday."""
    while is_vrij(dag):
        dag += DAG
    return dag


def maanden_na(dag: date, maanden: int) -> date:
    """The day with the same number so many months later; the last of the month where that number is not there."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    for nummer in range(dag.day, 27, -1):
        try:
            return date(jaar, maand + 1, nummer)
        except ValueError:
            continue
    return date(jaar, maand + 1, dag.day)


def laatste_dag_van(eerste: date, maanden: int) -> date:
    """The last day of a stretch of months of which `eerste` is the first: the day before that number comes again.

    Doubt: where that number is not there (six months from 31 August) the law does not say whether 28 February still
    counts. The decisions on loonkostensubsidie and no-riskpolis stop a day before it; that is also the early side.
    """
    return maanden_na(eerste, maanden) - DAG


def loop(na: date, dagen: int, stil: set[date], met_atw: bool) -> date:
    """Walk from the day after `na`: a day that stands still does not count and is not the last (Awb 4:15, ATW 1)."""
    dag, over = na, dagen
    while over > 0 or dag in stil or (met_atw and is_vrij(dag)):
        dag += DAG
        over -= dag not in stil
    return dag


def van(zaak: Zaak, *namen: str) -> Iterable[Gebeurtenis]:
    return sorted((g for g in zaak if g.naam in namen), key=lambda g: g.dag)


def stukken(zaak: Zaak, gevraagd: str, veld: str, gekregen: str) -> Iterable[tuple[date, date]]:
    """Awb 4:15 lid 1 a, 7:10 lid 2: from the day after the request to the day it is repaired or the time lapsed.

    Doubt: that day itself does not stand still ("to the day on which", read literally).
    """
    for vraag in van(zaak, gevraagd):
        klaar = [g.dag for g in van(zaak, gekregen) if g.dag >= vraag.dag]
        yield vraag.dag + DAG, min([vraag.velden[veld], *klaar]) - DAG


def opgeschort(zaak: Zaak, zonder: str = "") -> Iterable[tuple[date, date]]:
    """Awb 4:15 lid 1 b and lid 2: both days that are named stand still."""
    for g in van(zaak, "termijn_opgeschort"):
        if not zonder or g.velden.get("grond_opschorting") != zonder:
            yield g.dag, g.velden["laatste_dag_opschorting"]


def dagen(stukken_: Iterable[tuple[date, date]]) -> set[date]:
    """All days of the stretches."""
    return {eerste + n * DAG for eerste, laatste in stukken_ for n in range((laatste - eerste).days + 1)}


# --- Awb: application ---------------------------------------------------------------------------------


def _stil_aanvraag(zaak: Zaak) -> list[tuple[date, date]]:
    aanvulling = stukken(zaak, "aanvulling_gevraagd", "laatste_dag_hersteltermijn", "aanvulling_ontvangen")
    return [*aanvulling, *opgeschort(zaak)]


def redelijke_termijn(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 4:13 lid 2, 4:15: eight weeks after receipt, with suspensions; ATW applies (eight weeks)."""
    return loop(opening.dag, 8 * WEEK, dagen(_stil_aanvraag(zaak)), True)


def met_uitstel(einde: date, opening: Gebeurtenis, zaak: Zaak, hoogstens: int | None) -> date:
    """Awb 4:14: a notice within the term puts the day it names in its place.

    Doubt: no ATW on a day that the body names (it is not set in a statute); a day before the end changes nothing.
    Doubt: 4:15 may also suspend the term so named; awb-aanvraag leaves that day where it is, the early side.
    """
    for g in van(zaak, "uitstel_meegedeeld"):
        genoemd = g.velden["genoemde_beslisdatum"]
        if hoogstens is not None:
            genoemd = min(genoemd, einde + hoogstens * DAG)
        if opening.dag <= g.dag <= einde < genoemd:
            return genoemd
    return einde


def beslistermijn(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 4:13, 4:14 lid 3, 4:15."""
    return met_uitstel(redelijke_termijn(opening, zaak), opening, zaak, None)


def beslistermijn_bbz(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Bbz 35: thirteen weeks, thirteen more at most; longer than twelve weeks, so no ATW (art. 4)."""
    einde = loop(opening.dag, 13 * WEEK, dagen(_stil_aanvraag(zaak)), False)
    return met_uitstel(einde, opening, zaak, 13 * WEEK)


def buiten_behandeling(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 4:5 lid 4: four weeks after it is completed or the time to do so lapsed unused."""
    klaar = [g.dag for g in van(zaak, "aanvulling_ontvangen") if g.dag >= opening.dag]
    return verlengd(min([opening.velden["laatste_dag_hersteltermijn"], *klaar]) + 4 * WEEK * DAG)


# --- Awb: objection -----------------------------------------------------------------------------------


def bezwaartermijn(bekendmaking: date) -> date:
    """Awb 6:7, 6:8 and ATW: six weeks from the day after the announcement."""
    return verlengd(bekendmaking + 6 * WEEK * DAG)


def besluit_staat_vast(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 6:9 lid 2: what was posted within the term may come in a week later. Doubt: ATW on that week too (art. 1)."""
    return verlengd(bezwaartermijn(opening.dag) + WEEK * DAG)


def _stil_bezwaar(zaak: Zaak) -> list[tuple[date, date]]:
    """Awb 7:10 lid 2; 7:14 leaves out 4:15 lid 2 a (consent)."""
    herstel = stukken(zaak, "herstel_bezwaar_gevraagd", "laatste_dag_herstel", "herstel_bezwaar_ontvangen")
    return [*herstel, *opgeschort(zaak, zonder="instemming")]


def bezwaar_eerste_termijn(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 7:10 lid 1 and 2: six weeks, twelve with a committee, from the day after the bezwaartermijn ended."""
    weken = 12 if opening.velden.get("heeft_adviescommissie") else 6
    eind = bezwaartermijn(opening.velden["datum_bekendmaking_besluit"])
    return loop(eind, weken * WEEK, dagen(_stil_bezwaar(zaak)), True)


def beslistermijn_bezwaar(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 7:10 lid 1 to 4.

    Doubt: the adjournment begins after the end as the ATW moved it, like the term itself after the bezwaartermijn. A
    day the objector agreed to gets no ATW, is not moved, and counts whenever he agreed.
    """
    weken = 12 if opening.velden.get("heeft_adviescommissie") else 6
    eind = bezwaartermijn(opening.velden["datum_bekendmaking_besluit"])
    stil = dagen(_stil_bezwaar(zaak))
    einde = loop(eind, weken * WEEK, stil, True)
    for g in van(zaak, "bezwaar_verdaagd"):
        if opening.dag <= g.dag <= einde:
            einde = loop(einde, min(6, g.velden["duur_verdaging"]) * WEEK, stil, True)
            break
    for g in van(zaak, "bezwaar_verder_uitgesteld"):
        einde = max(einde, g.velden["laatste_dag_verder_uitstel"])
    return einde


# --- Awb: dwangsom ------------------------------------------------------------------------------------


def eerste_dwangsomdag(opening: Gebeurtenis) -> date:
    """Awb 4:17 lid 3: two weeks after the term lapsed and the notice came, the later of both.

    Doubt: read literally it is day 14, not day 15. The two weeks are a term in a statute, so ATW; the 42 days are not.
    """
    return verlengd(max(opening.dag, opening.velden["laatste_dag_beslistermijn"]) + 2 * WEEK * DAG)


def voor_dwangsom(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 4:17 lid 3: the day before. Doubt: a decision on the first day itself may cost nothing either."""
    return eerste_dwangsomdag(opening) - DAG


def laatste_dwangsomdag(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Awb 4:17 lid 1: 42 days in all, without ATW."""
    return eerste_dwangsomdag(opening) + 41 * DAG


def dwangsom_vaststellen(opening: Gebeurtenis, zaak: Zaak) -> date | None:
    """Awb 4:18: two weeks after the last day for which it is owed; nothing is owed when a decision came in time.

    Doubt: the day of the decision is no day in default.
    """
    laatste = laatste_dwangsomdag(opening, zaak)
    for g in van(zaak, "besluit_genomen", "besluit_op_bezwaar"):
        if g.dag >= opening.dag:
            laatste = min(laatste, g.dag - DAG)
    return verlengd(laatste + 2 * WEEK * DAG) if laatste >= eerste_dwangsomdag(opening) else None


# --- Loonkostensubsidie and no-riskpolis --------------------------------------------------------------


def lks_beslissen(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 10d lid 12: five weeks after the loonwaarde is set; ATW applies."""
    return verlengd(opening.dag + 5 * WEEK * DAG)


def forfait(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 10d lid 5: the first six months of the dienstbetrekking, not of the grant; a right, so no ATW."""
    return laatste_dag_van(opening.velden["eerste_dag_dienstbetrekking"], 6)


def lopende_baan(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 10d lid 2: apply within six months after the start; longer than three months, so no ATW."""
    return maanden_na(opening.dag, 6)


def eerste_januari(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 10d lid 7: reset with effect from 1 January, the first one after the grant."""
    return date(opening.dag.year + 1, 1, 1)


def volgende_januari(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 10d lid 7: every 1 January, a year after the one of the last reset, whenever that was decided."""
    return maanden_na(opening.velden["eerste_dag_nieuw_bedrag"], 12)


def no_risk_vijf_jaar(opening: Gebeurtenis, zaak: Zaak) -> date:
    """ZW 29b lid 1, 29c: five years from the first day of the job; asked for before they end; years, so no ATW."""
    return laatste_dag_van(opening.dag, 60)


def weken_ziek(weken: int) -> Callable[[Gebeurtenis, Zaak], date]:
    """ZW 29 lid 5, 29b lid 6: so many weeks from the first day of illness; gaps under four weeks count together.

    Doubt: the day of recovery is the first healthy day; the same counting for the 52 weeks; no recovery is no gap.
    """

    def laatste(opening: Gebeurtenis, zaak: Zaak) -> date:
        ziek, beter = ([g.dag for g in van(zaak, naam)] for naam in ("ziek_gemeld", "hersteld"))
        over, dag, is_ziek, gezond = weken * WEEK, min(ziek), True, 0
        while dag < opening.dag:
            over, gezond = (over - 1, 0) if is_ziek else (over, gezond + 1)
            dag += DAG
            is_ziek = dag in ziek or (is_ziek and dag not in beter)
            if gezond >= 4 * WEEK:
                over = weken * WEEK
        return opening.dag + (over - 1) * DAG

    return laatste


# --- Participatiewet ----------------------------------------------------------------------------------


def vier_weken(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 52 lid 1: within four weeks after the aanvraag, then every four weeks; ATW applies."""
    return verlengd(opening.dag + 4 * WEEK * DAG)


def acht_weken(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 18b; Besluit advisering 2 lid 1 (ATW art. 5): within eight weeks; ATW applies."""
    return verlengd(opening.dag + 8 * WEEK * DAG)


def heroverwegen(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 18 lid 3: within three months. Three months exactly: ATW applies (art. 4)."""
    return verlengd(maanden_na(opening.dag, 3))


def opschorting_recht(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 54 lid 1: suspended for eight weeks at most, the first day counts; a maximum, so no ATW."""
    return opening.dag + (8 * WEEK - 1) * DAG


def vrijlating(opening: Gebeurtenis, zaak: Zaak) -> date:
    """Pw 31 lid 2 n: at most six months, the first day counts; a right, so no ATW."""
    return laatste_dag_van(opening.dag, 6)


def die_dag(opening: Gebeurtenis, zaak: Zaak) -> date:
    """The law changes right or amount on that day itself."""
    return opening.dag


TERMIJNEN: dict[str, Callable[[Gebeurtenis, Zaak], date | None]] = {
    "beslistermijn_loopt_af": beslistermijn,
    "uitstel_meedelen": redelijke_termijn,
    "beslistermijn_bbz_loopt_af": beslistermijn_bbz,
    "onvolledige_aanvraag_afdoen": buiten_behandeling,
    "besluit_staat_vast": besluit_staat_vast,
    "beslistermijn_bezwaar_loopt_af": beslistermijn_bezwaar,
    "beslistermijn_bezwaar_commissie_loopt_af": beslistermijn_bezwaar,
    "bezwaar_verdagen": bezwaar_eerste_termijn,
    "bezwaar_commissie_verdagen": bezwaar_eerste_termijn,
    "beslis_voor_dwangsom": voor_dwangsom,
    "dwangsom_loopt": laatste_dwangsomdag,
    "dwangsom_vaststellen": dwangsom_vaststellen,
    "loonkostensubsidie_beslissen": lks_beslissen,
    "forfait_loopt_af": forfait,
    "aanvraag_voor_lopende_baan": lopende_baan,
    "indexering_per_januari": eerste_januari,
    "volgende_indexering": volgende_januari,
    "jeugdloon_verjaardag": die_dag,
    "minimumloon_wijzigt": die_dag,
    "no_riskpolis_loopt_af": no_risk_vijf_jaar,
    "ziekengeld_na_een_jaar": weken_ziek(52),
    "ziekengeld_eindigt": weken_ziek(104),
    "voorschot_verstrekken": vier_weken,
    "volgend_voorschot": vier_weken,
    "taaltoets_afnemen": acht_weken,
    "verlaging_heroverwegen": heroverwegen,
    "opschorting_acht_weken": opschorting_recht,
    "vrijlating_loopt_af": vrijlating,
    "wordt_21": die_dag,
    "wordt_27": die_dag,
    "bereikt_aow_leeftijd": die_dag,
    "normen_gewijzigd": die_dag,
    "advies_beschut_werk_blijft_uit": acht_weken,
}

# From when the law has this rule: what happened before opens nothing.
VANAF = {
    "loonkostensubsidie_beslissen": date(2023, 7, 1),  # Pw 10d lid 12
    "aanvraag_voor_lopende_baan": date(2023, 7, 1),  # Pw 10d lid 2, six months
    "forfait_loopt_af": date(2017, 1, 1),  # Pw 10d lid 5
    "indexering_per_januari": date(2017, 1, 1),  # Pw 10d lid 7
    "volgende_indexering": date(2017, 1, 1),
    "taaltoets_afnemen": date(2016, 1, 1),  # Pw 18b
    "wordt_27": date(2023, 1, 1),  # Pw 19a, 22a
}


def uiterlijk(signaal: str, opening: Gebeurtenis, zaak: Zaak) -> date | None:
    """The last day of this signal; None when the law gives none."""
    if opening.dag < VANAF.get(signaal, date.min):
        return None
    return TERMIJNEN[signaal](opening, zaak)


# The law sets no last day: asked at once, a power of the college, or only a first day (Pw 41 lid 4).
ZONDER_TERMIJN = frozenset(
    [
        "einde_opschorting_melden",
        "herstel_bezwaar_voorbij",
        "subsidie_na_einde_baan",
        "verhuisd_met_subsidie",
        "ziekmelding_doorgeven",
        "herstel_doorgeven",
        "zoektermijn_voorbij",
        "melding_zonder_aanvraag",
        "plan_van_aanpak_jongere",
        "opschorting_herstel_voorbij",
        "adres_beoordelen",
        "regels_gewijzigd",
        "beschut_werk_beslissen",
    ]
)
