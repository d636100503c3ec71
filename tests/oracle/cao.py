"""Oracles for the cao SW, the cao Aan de slag and the indexing of their amounts: plain Python.

From the text of the cao's as far as it was found, and the contract page `cao.md`.
No wage table is known: pay from a scale and step is unknown here. A fact that is absent is unknown.
"""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle.awb import Uitkomst
from tests.oracle.bedragen import AOW_MAANDEN
from tests.oracle.loonkostensubsidie import (
    Waarheid,
    en,
    keuze,
    leeftijd_op,
    niet,
    of,
    op_centen,
    plus_maanden,
    reken,
    wml_volledig,
)
from tests.oracle.participatiewet import NUL, Geld, Zaak
from tests.oracle.toeslagen import met_recht
from tests.oracle.verlagingen import zonder_recht

UURLOON = date(2024, 1, 1)  # since then the month of the minimum wage belongs to a fixed number of hours
HALFJAAR = 6
#: Outcomes that are amounts: a right is granted only when each is known.
BEDRAGEN_ADS = (
    "loon_per_maand",
    "vakantietoeslag_per_maand",
    "eindejaarsuitkering",
    "reiskosten_per_dag",
    "eenmalige_uitkering",
)
BEDRAGEN_SW = (*BEDRAGEN_ADS, "eigen_bijdrage_vervoer", "jubileumgratificatie")

# --- amounts, typed again from the sources --------------------------------------------------------------

#: Published minimum wage per month at full time; before 2024 it is that of the law.
WML_SW = {date(2024, 1, 1): Fraction("2086.05")}
EIGEN_BIJDRAGE = {
    date(2018, 7, 1): Fraction("26.61"),
    date(2019, 1, 1): Fraction("26.98"),
    date(2020, 1, 1): Fraction("27.68"),
    date(2020, 7, 1): Fraction("28.12"),
    date(2021, 1, 1): Fraction("28.57"),
    date(2021, 7, 1): Fraction("28.84"),
    date(2022, 1, 1): Fraction("29.19"),
    date(2022, 7, 1): Fraction("29.72"),
}
RVU = {date(2021, 1, 1): Fraction("1847.00")}
KILOMETER = {date(2021, 1, 1): Fraction("0.10"), date(2024, 1, 1): Fraction("0.21")}
#: Cells of the tables of the cao Aan de slag that a source names: the amount before and since 1 July 2022.
BEKENDE_CELLEN = (("1", 3), ("2", 2), ("3", 1))
CEL_ADS = {
    date(2021, 7, 1): Fraction("1744.00"),
    date(2022, 1, 1): Fraction("1744.00"),
    date(2022, 7, 1): Fraction("1756.20"),
}


def op_dag(tabel: dict[date, Fraction], dag: date, maanden: int | None = None) -> Geld:
    """What holds on a day: the newest, for so many months only; without a number until the next."""
    vanaf = max((d for d in tabel if d <= dag), default=None)
    if vanaf is None or (maanden is not None and dag >= plus_maanden(vanaf, maanden)):
        return None
    return tabel[vanaf]


# --- indexing -------------------------------------------------------------------------------------------

#: Percent of the LPO by calendar year; 2019, 2022 and the years since 2024 were not found.
LPO = {2016: "2.22", 2017: "2.03", 2018: "2.43", 2020: "3.2", 2021: "2.16", 2023: "7.04"}
#: Percent by which the minimum wage rose on 1 July.
JULI = {2018: "1.03", 2019: "1.23", 2020: "1.6", 2021: "0.96", 2022: "1.81", 2023: "3.13"}
VAST_2024 = Fraction(50)
#: Steps of the cao Aan de slag; None: repaired cell by cell, or not published.
STAPPEN_ADS = (
    (date(2023, 10, 1), None),
    (date(2024, 1, 1), None),
    (date(2024, 7, 1), None),
    (date(2025, 1, 1), "2.75"),
    (date(2025, 7, 1), "0.5"),
    (date(2026, 1, 1), "2.153"),
    (date(2026, 7, 1), None),
    (date(2027, 1, 1), None),
    (date(2027, 7, 1), None),
)
MEI_2025 = date(2025, 5, 1)


def verhoogd(bedrag: Geld, procent: str | None) -> Geld:
    return reken(lambda b, p: op_centen(b * (1 + Fraction(p) / 100)), bedrag, procent)


def januari_erna(z: Zaak, bedrag: Geld) -> Geld:
    """From January to January; on 1 January 2024 the wages rose by a flat amount above October."""
    jaar = reken(lambda van: van.year, z.feit("datum_van_bedrag"))
    nieuw = verhoogd(bedrag, LPO.get(jaar))
    krijgt_vast = en(reken(lambda j: j == 2023, jaar), reken(lambda s: s == "loon", z.feit("soort_bedrag")))
    return keuze(krijgt_vast, reken(lambda b: b + VAST_2024, nieuw), nieuw)


def sw_bedrag(z: Zaak, bedrag: Geld) -> Geld:
    """An amount of 1 January on a day of that year or the next."""
    dag = z.peildatum
    zelfde_jaar = reken(lambda van: van.year == dag.year, z.feit("datum_van_bedrag"))
    januari = keuze(zelfde_jaar, bedrag, januari_erna(z, bedrag))
    if dag.month < 7:
        return januari
    heeft_alles = dag.year == 2023 and dag.month >= 10
    return verhoogd(januari, (LPO if heeft_alles else JULI).get(dag.year))


def ads_bedrag(z: Zaak, bedrag: Geld) -> Geld:
    """Step upon step, each rounded."""
    dag, van = z.peildatum, z.feit("datum_van_bedrag")
    for stap, procent in STAPPEN_ADS:
        telt = en(stap <= dag, reken(lambda v, s=stap: v < s, van))
        if stap == date(2025, 1, 1) and dag < MEI_2025:
            telt = en(telt, z.feit("was_in_dienst_op_1_mei_2025"))
        bedrag = keuze(telt, verhoogd(bedrag, procent), bedrag)
    return bedrag


def indexering(feiten: dict[str, Any], dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    z = Zaak(feiten, dag)
    van, is_sw = z.feit("datum_van_bedrag"), reken(lambda c: c == "cao_sw", z.feit("cao_van_bedrag"))
    geen_januari = reken(lambda v: (v.month, v.day) != (1, 1), van)
    te_oud = reken(lambda v: dag.year - v.year > 1, van)
    if True in (reken(lambda v: v > dag, van), en(is_sw, geen_januari), en(is_sw, te_oud)):
        return None
    bedrag = z.feit("te_indexeren_bedrag")
    return zonder_recht({"geindexeerd_bedrag": keuze(is_sw, sw_bedrag(z, bedrag), ads_bedrag(z, bedrag))})


# --- what both cao's share ------------------------------------------------------------------------------


def in_dienst(z: Zaak, dag: date) -> Waarheid:
    laatste = z.feit("laatste_dag_dienstbetrekking")
    nog = True if laatste == "onbeperkt" else reken(lambda d: dag <= d, laatste)
    return en(reken(lambda d: d <= dag, z.feit("datum_start_dienstbetrekking")), nog)


def is_geweigerd(z: Zaak) -> bool:
    """Facts that contradict each other."""
    start, laatste = z.feit("datum_start_dienstbetrekking"), z.feit("laatste_dag_dienstbetrekking")
    omgekeerd = False if laatste == "onbeperkt" else reken(lambda a, b: b < a, start, laatste)
    return True in (
        reken(lambda g: g > z.peildatum, z.feit("geboortedatum")),
        omgekeerd,
    )


def deel(z: Zaak, voltijd: int) -> Geld:
    return reken(lambda u: u / voltijd, z.feit("overeengekomen_uren_per_week"))


def tabelbedrag(z: Zaak, ondergrens: Geld, cellen: Geld) -> Geld:
    bekend = z.feit("loon_bekend_als")
    waarden = {"wml_rij": ondergrens, "schaal_en_periodiek": cellen, "bedrag": z.feit("tabelloon")}
    if bekend is None:
        gelijk = set(waarden.values())
        return gelijk.pop() if len(gelijk) == 1 else None
    return waarden[bekend]


def bij_recht(recht: Waarheid, bedrag: Any) -> Any:
    return keuze(recht, bedrag, NUL)


def ritprijs(z: Zaak) -> Geld:
    return reken(lambda km, prijs: op_centen(2 * km * prijs), z.feit("woon_werk_kilometers"),
                 op_dag(KILOMETER, z.peildatum))  # fmt: skip


def jaren_na(dag: date | None, jaren: int) -> date | None:
    return reken(lambda d: plus_maanden(d, 12 * jaren), dag)


# --- cao SW ---------------------------------------------------------------------------------------------


def ondergrens_sw(dag: date) -> Geld:
    return wml_volledig(dag) if dag < UURLOON else op_dag(WML_SW, dag, HALFJAAR)


def ziektedeel(z: Zaak) -> Geld:
    """100% in the first 52 weeks, 70% in the next 52 since 2021, and nothing known after that."""
    eerste, dag = z.feit("eerste_ziektedag"), z.peildatum
    jaar_1 = reken(lambda d: dag < d + timedelta(weeks=52), eerste)
    jaar_2 = reken(lambda d: dag < d + timedelta(weeks=104), eerste)
    tweede = Fraction(70, 100) if dag >= date(2021, 1, 1) else None
    return keuze(niet(z.feit("is_ongeschikt_door_ziekte")), Fraction(1), keuze(jaar_1, Fraction(1),
                 keuze(jaar_2, tweede, None)))  # fmt: skip


def dienstjaren(z: Zaak, jaren: int) -> Waarheid:
    return reken(lambda d: d <= z.peildatum, jaren_na(z.feit("eerste_dag_ononderbroken_dienst"), jaren))


def recht_64(z: Zaak, recht: Waarheid) -> Waarheid:
    verzoek = z.feit("datum_verzoek_64_regeling")
    eerste = reken(lambda d: date(2021, 1, 1) <= d <= date(2025, 9, 30), verzoek)
    later = reken(lambda d: d >= date(2026, 1, 1), verzoek)
    oud = reken(lambda g: leeftijd_op(g, z.peildatum) >= 64, z.feit("geboortedatum"))
    return en(
        recht,
        z.feit("vraagt_64_regeling"),
        z.peildatum >= date(2021, 1, 1),
        oud,
        dienstjaren(z, 5),
        of(eerste, later),
        niet(z.feit("is_bedrijfsbelang_tegen_64_regeling")),
    )


def recht_rvu(z: Zaak, recht: Waarheid, aow: date | None) -> Waarheid:
    nabij = reken(lambda d: z.peildatum >= plus_maanden(d, -24), aow)
    voor_aow = reken(lambda d: z.peildatum < d, aow)
    return en(
        recht,
        z.feit("vraagt_rvu"),
        z.peildatum >= date(2021, 1, 1),
        dienstjaren(z, 5),
        nabij,
        voor_aow,
        z.feit("ziet_af_van_ww"),
    )


def is_jubileum(z: Zaak) -> Waarheid:
    """25 or 40 years of service, in the month of the peildatum."""
    maand = (z.peildatum.year, z.peildatum.month)
    dag = z.feit("eerste_dag_ononderbroken_dienst")
    return of(*(reken(lambda d: (d.year, d.month) == maand, jaren_na(dag, jaren)) for jaren in (25, 40)))


def aow_datum(geboren: date | None) -> date | None:
    """AOW art. 7a lid 1: the first year in which the age of that year is reached."""
    if geboren is None:
        return None
    for jaar in range(geboren.year + 65, geboren.year + 69):
        if jaar not in AOW_MAANDEN:
            return None
        if (dag := plus_maanden(geboren, AOW_MAANDEN[jaar])).year <= jaar:
            return dag
    return None


def cao_wsw(feiten: dict[str, Any], dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    z = Zaak(feiten, dag)
    ziek_later = reken(lambda d: d > dag, z.feit("eerste_ziektedag"))
    vraagt_later = reken(lambda d: d > dag, z.feit("datum_verzoek_64_regeling"))
    dienst_later = reken(lambda a, b: a > b, z.feit("eerste_dag_ononderbroken_dienst"),
                         z.feit("datum_start_dienstbetrekking"))  # fmt: skip
    if is_geweigerd(z) or True in (en(z.feit("is_ongeschikt_door_ziekte"), ziek_later),
                                   en(z.feit("vraagt_64_regeling"), vraagt_later), dienst_later):  # fmt: skip
        return None
    soort = z.feit("soort_dienstbetrekking")
    gronden = {
        "is_wsw_baan_van_artikel_2": reken(lambda s: s == "wsw_artikel_2", soort),
        "is_in_dienst": in_dienst(z, dag),
    }
    recht = en(*gronden.values())
    grens, factor = ondergrens_sw(dag), deel(z, 36)
    voltijd = reken(max, tabelbedrag(z, grens, None), grens)
    r64, rvu = recht_64(z, recht), recht_rvu(z, recht, aow_datum(z.feit("geboortedatum")))
    percentage = reken(lambda a, b: a * b, keuze(r64, Fraction(925, 1000), Fraction(1)), ziektedeel(z))
    gewoon = reken(lambda v, f, p: op_centen(v * f * p), voltijd, factor, percentage)
    loon_rvu = reken(lambda b, f: op_centen(b * f), op_dag(RVU, dag, 12), factor)
    loon = bij_recht(recht, keuze(rvu, loon_rvu, gewoon))
    uitkomsten = {
        "toepasselijke_cao": reken(
            lambda s: {"wsw_artikel_2": "cao_sw", "wsw_artikel_7": "cao_van_werkgever"}.get(s, "geen_cao_sw"), soort
        ),
        "loon_per_maand": loon,
        "vakantietoeslag_per_maand": bij_recht(
            recht, keuze(rvu, NUL, reken(lambda b: op_centen(b * Fraction(8, 100)), loon))
        ),
        "eindejaarsuitkering": bij_recht(recht, None if dag.month == 12 else NUL),
        "reiskosten_per_dag": bij_recht(recht, reiskosten_sw(z)),
        "eigen_bijdrage_vervoer": bij_recht(recht, eigen_bijdrage(z)),
        "eenmalige_uitkering": bij_recht(recht, eenmalig_sw(z, factor)),
        "heeft_recht_op_64_regeling": r64,
        "uren_per_week_met_64_regeling": reken(
            lambda u, h: u * h, z.feit("overeengekomen_uren_per_week"), keuze(r64, Fraction(6, 10), Fraction(1))
        ),
        "heeft_recht_op_rvu": rvu,
        "jubileumgratificatie": bij_recht(recht, keuze(is_jubileum(z), None, NUL)),
        "verplichte_verlofdagen": Fraction(8 if dag >= date(2021, 1, 1) else 10),
        "werknemersdeel_pensioenpremie": Fraction(30),
    }
    return met_recht(gronden, {"recht": recht} | uitkomsten, BEDRAGEN_SW)


def reiskosten_sw(z: Zaak) -> Geld:
    eigen = reken(lambda v: v == "eigen_vervoer", z.feit("woon_werk_vervoer"))
    dichtbij = reken(lambda km: km < 6, z.feit("woon_werk_kilometers")) if z.peildatum >= UURLOON else False
    return keuze(niet(eigen), NUL, keuze(dichtbij, NUL, ritprijs(z)))


def eigen_bijdrage(z: Zaak) -> Geld:
    samen = reken(lambda v: v == "collectief_vervoer", z.feit("woon_werk_vervoer"))
    return keuze(samen, op_dag(EIGEN_BIJDRAGE, z.peildatum, HALFJAAR), NUL)


def eenmalig_sw(z: Zaak, factor: Geld) -> Geld:
    if z.peildatum.year != 2023:
        return NUL
    return keuze(in_dienst(z, date(2023, 12, 1)), reken(lambda f: op_centen(75 * f), factor), NUL)


# --- cao Aan de slag ------------------------------------------------------------------------------------


def ondergrens_ads(dag: date) -> Geld:
    """That of the law before 2024; no figure was found for later."""
    return wml_volledig(dag) if dag < UURLOON else None


def cel(z: Zaak) -> Geld:
    """The cells that a source names; on an unknown scale or step nothing is known."""
    plaats = (z.feit("schaal"), z.feit("periodiek"))
    if None in plaats or plaats not in BEKENDE_CELLEN:
        return None
    return op_dag(CEL_ADS, z.peildatum, HALFJAAR)


def cao_ads(feiten: dict[str, Any], dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    z = Zaak(feiten, dag)
    if is_geweigerd(z):
        return None
    soort = z.feit("soort_dienstbetrekking")
    gronden = {
        "voert_werkgever_participatiewet_uit": z.feit("voert_werkgever_participatiewet_uit"),
        "hoort_tot_werknemers_van_de_cao": of(
            reken(lambda s: s == "beschut_werk", soort),
            z.feit("krijgt_werkgever_loonkostensubsidie"),
            z.feit("staat_in_doelgroepregister"),
        ),
        "is_geen_wsw_baan": reken(lambda s: s not in ("wsw_artikel_2", "wsw_artikel_7"), soort),
        "is_in_dienst": in_dienst(z, dag),
    }
    recht = en(*gronden.values())
    uren = 37 if dag < date(2027, 1, 1) else 36
    factor, grens = deel(z, uren), ondergrens_ads(dag)
    voltijd = reken(max, tabelbedrag(z, grens, cel(z)), grens)
    gezond = reken(lambda v, f: op_centen(v * f), voltijd, factor)
    loon = bij_recht(recht, keuze(z.feit("is_ongeschikt_door_ziekte"), None, gezond))
    eindejaar = reken(lambda f: op_centen(350 * f), factor) if dag >= date(2026, 1, 1) else None
    leeftijd = reken(lambda g: leeftijd_op(g, dag), z.feit("geboortedatum"))
    uitkomsten = {
        "voltijd_uren": Fraction(uren),
        "loon_per_maand": loon,
        "vakantietoeslag_per_maand": bij_recht(recht, reken(lambda b: op_centen(b * Fraction(8, 100)), loon)),
        "eindejaarsuitkering": bij_recht(recht, eindejaar if dag.month == 12 else NUL),
        "reiskosten_per_dag": bij_recht(
            recht, keuze(reken(lambda v: v == "eigen_vervoer", z.feit("woon_werk_vervoer")), ritprijs(z), NUL)
        ),
        "eenmalige_uitkering": bij_recht(recht, eenmalig_ads(z, factor)),
        "betaalt_mee_aan_wga_premie": dag < date(2026, 7, 1),
        "bouwt_pensioen_op": en(recht, reken(lambda jaren: jaren >= 18, leeftijd)),
        "werknemersdeel_pensioenpremie": Fraction(30),
        "mag_terugkeren": terugkeer(z),
    }
    return met_recht(gronden, {"recht": recht} | uitkomsten, BEDRAGEN_ADS)


def eenmalig_ads(z: Zaak, factor: Geld) -> Geld:
    dagen = {2023: (date(2023, 12, 1), 575), 2025: (date(2025, 9, 30), 500), 2026: (None, 150), 2027: (None, 150)}
    if z.peildatum.year not in dagen:
        return NUL
    op, bedrag = dagen[z.peildatum.year]
    telt = True if op is None else in_dienst(z, op)
    return keuze(telt, reken(lambda f: op_centen(bedrag * f), factor), NUL)


def terugkeer(z: Zaak) -> Waarheid:
    einde = z.feit("einde_baan_elders")
    op_tijd = reken(lambda a, b: b <= a, jaren_na(z.feit("laatste_dag_dienstbetrekking_aan_de_slag"), 2),
                    z.feit("laatste_dag_baan_elders"))  # fmt: skip
    return en(
        z.feit("vraagt_terugkeer"),
        reken(lambda e: e in ("ontslag_zonder_schuld", "contract_niet_verlengd"), einde),
        op_tijd,
    )
