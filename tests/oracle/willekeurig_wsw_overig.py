"""Random cases for the Wsw beside the status, with dates and shares around every limit."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import bedragen, willekeurig_wsw, wsw_overig
from tests.oracle.awb import ONBEPERKT
from tests.oracle.loonkostensubsidie import plus_maanden
from tests.oracle.willekeurig import DAG, LAATSTE_DAG, kans, rond

Feiten = dict[str, Any]
DELEN = frozenset({"begeleiding_deel_werktijd", "prestatie", "noodhulp_deel_werktijd"})
UREN = frozenset({"aaneengesloten_werktijd"})
EERSTE_DAG = date(2015, 1, 1)
SOORTEN = ("wsw_artikel_2",) * 4 + ("wsw_artikel_7",) * 2 + ("gewoon", "beschut_werk")


def peildatum(rng: random.Random) -> date:
    if kans(rng, 0.15):
        return max(EERSTE_DAG, rond(rng, rng.choice((EERSTE_DAG, wsw_overig.BW_670A_VERVALT))))
    return EERSTE_DAG + rng.randint(0, (LAATSTE_DAG - EERSTE_DAG).days) * DAG


def ja_nee(rng: random.Random, ja: dict[str, float]) -> Feiten:
    return {naam: kans(rng, deel) for naam, deel in ja.items()}


def misschien(rng: random.Random, nooit: float, dag: date) -> Any:
    return ONBEPERKT if kans(rng, nooit) else dag


def in_het_verleden(rng: random.Random, dag: date) -> date:
    return dag - rng.choice((0, 0, 1, rng.randint(2, 2500))) * DAG


def aanvraag(rng: random.Random, dag: date) -> Feiten:
    op = rng.choice(
        (
            in_het_verleden(rng, dag),
            rond(rng, wsw_overig.OUDE_AANVRAAG_UITERLIJK),
            dag - rng.choice((111, 112, 113)) * DAG,
        )
    )
    besluit = rng.choice(
        (op + rng.randint(0, 200) * DAG, dag - rng.randint(-1, 3) * DAG, rond(rng, wsw_overig.LAATSTE_OUDE_DAG))
    )
    if kans(rng, 0.95):
        besluit = max(op, besluit)
    herindicatie = kans(rng, 0.55)
    bezwaar = rng.choice(("geen", "geen", "alleen_categorie", "iets_anders"))
    ingetrokken = rng.choice(
        (rond(rng, plus_maanden(op, -12)), plus_maanden(op, -12), op - rng.choice((-1, 0, 500)) * DAG)
    )
    return {
        "soort_wsw_aanvraag": "herindicatie" if herindicatie else "eerste_indicatie",
        "datum_wsw_aanvraag": op if kans(rng, 0.97) else dag + rng.choice((0, 1)) * DAG,
        "aanvrager": rng.choice(("college_woongemeente",) * 4 + ("ander_college", "betrokkene"))
        if herindicatie
        else rng.choice(("betrokkene",) * 4 + ("ander_college", "college_woongemeente")),
        "laatste_dag_wsw_indicatie": misschien(
            rng, 0.2, op + rng.choice((111, 112, 113, rng.randint(-300, 900))) * DAG
        ),
        "datum_uwv_besluit": misschien(rng, 0.05 if bezwaar != "geen" else 0.3, besluit),
        "intrekking_indicatie": rng.choice(("geen", "geen", "eigen_verzoek", "andere_grond", "andere_grond")),
        "datum_intrekking_indicatie": ingetrokken,
        "niet_gewerkt_door_ziekte_sinds": op - rng.choice((-1, 0, 90, 91, 91, 92, 200)) * DAG,
        "bezwaar": bezwaar,
        "laatste_dag_bezwaartermijn": besluit + rng.choice((-1, 0, 42, 42, 42)) * DAG,
        "is_ziekteroute": kans(rng, 0.4 if herindicatie else 0.05),
    } | ja_nee(
        rng,
        {
            "heeft_wsw_indicatiebesluit": 0.85, "had_wsw_baan_eind_2014": 0.75, "had_wsw_baan_eind_1997": 0.2,
            "is_ingeschreven_werkzoekende": 0.85, "wil_wsw_baan": 0.85, "is_duurzaam_niet_in_staat": 0.85,
            "is_reintegratieverslag_bijgevoegd": 0.85,
        },
    )  # fmt: skip


def deel(rng: random.Random, *grenzen: int) -> Fraction:
    rondom = [Fraction(100 * grens + n, 10_000) for grens in grenzen for n in (-1, 0, 1)]
    return rng.choice((*rondom, Fraction(rng.randint(0, 10_000), 10_000)))


def geboren(rng: random.Random, dag: date) -> date:
    """At times around the AOW age of the year."""
    if kans(rng, 0.2):
        return plus_maanden(dag, -bedragen.AOW_MAANDEN[dag.year]) + rng.choice((-400, -1, 0, 0, 1)) * DAG
    return dag + DAG if kans(rng, 0.02) else plus_maanden(dag, -12 * rng.randint(20, 63)) - rng.randint(0, 364) * DAG


def indicatie(rng: random.Random, dag: date) -> Feiten:
    zonder = kans(rng, 0.08)
    return {
        "geboortedatum": geboren(rng, dag),
        "kan_werken_zonder_aanpassingen": zonder,
        "zijn_aanpassingen_gewoon_haalbaar": kans(rng, 0.9 if zonder else 0.1),
        "zijn_aanpassingen_verstrekkend": kans(rng, 0.1 if zonder else 0.5),
        "begeleiding_deel_werktijd": rng.choice((deel(rng, 15), Fraction(10, 100))),
        "aaneengesloten_werktijd": Fraction(rng.choice((99, 100, 100, 101, 400)), 100),
        "prestatie": rng.choice((deel(rng, 15, 50), deel(rng, 50), Fraction(30, 100))),
        "noodhulp_deel_werktijd": rng.choice((deel(rng, 15), Fraction(5, 100))),
        "had_wsw_baan_eind_1997": (eind_1997 := kans(rng, 0.25)),
        "loopt_baan_van_1997": kans(rng, 0.6 if eind_1997 else 0.03),
        "eerste_dag_nieuwe_indicatie": rng.choice((dag, date(2016, 2, 29), in_het_verleden(rng, dag))),
        "geldigheidsduur": rng.choice((0, 51)) if kans(rng, 0.1) else rng.choice((1, 4, 50, rng.randint(1, 50))),
    } | ja_nee(
        rng,
        {
            "heeft_beperkingen": 0.93, "blijven_kosten_binnen_richtlijn": 0.93, "haalt_dagdeel_per_werkdag": 0.93,
            "kan_in_kleine_rustige_groep": 0.93, "heeft_aanpassing_alleen_in_wsw": 0.3, "was_blindenwerkplaats": 0.4,
        },
    )  # fmt: skip


def begeleid_werken(rng: random.Random, dag: date) -> Feiten:
    start = in_het_verleden(rng, dag) + rng.choice((0, 0, 0, 1)) * DAG
    laatste = max(start, dag + rng.choice((-1, 0, 0, 90)) * DAG)
    status = willekeurig_wsw.indicatie(rng, dag) | {"geboortedatum": geboren(rng, dag)}
    if kans(rng, 0.15):
        rng.choice(willekeurig_wsw.INGREPEN)(rng, status, dag)
    if kans(rng, 0.1):
        rng.choice(willekeurig_wsw.TEGENSPRAKEN)(rng, status, dag)
    return status | {
        "datum_start_dienstbetrekking": start,
        "laatste_dag_dienstbetrekking": misschien(rng, 0.5, laatste - kans(rng, 0.1) * DAG),
        "datum_start_bemiddeling": rng.choice((rond(rng, plus_maanden(dag, -6)), in_het_verleden(rng, dag))),
        "aantal_organisaties_ter_keuze": rng.choice((0, 1, 1, 2, 2, 3, 100)),
    } | ja_nee(
        rng,
        {
            "is_ingezetene": 0.9, "werkt_onder_aangepaste_omstandigheden": 0.9, "is_begeleiding_goed_geregeld": 0.9,
            "heeft_begeleidingsorganisatie": 0.5, "zoekt_college_organisatie": 0.6, "is_geplaatst": 0.4,
            "is_keuze_kennelijk_onredelijk": 0.3,
        },
    )  # fmt: skip


def ontslag(rng: random.Random, dag: date) -> Feiten:
    negatief = misschien(rng, 0.4, dag - rng.choice((-1, 0, 1, 90)) * DAG)
    alternatief = kans(rng, 0.3)
    advies = misschien(rng, 0.3, dag - rng.choice((-1, 0, 1, 30)) * DAG)
    return {
        "soort_dienstbetrekking": rng.choice(SOORTEN),
        "datum_negatieve_herindicatie": negatief,
        "is_herindicatie_onaantastbaar": kans(rng, 0.03 if negatief == ONBEPERKT else 0.7),
        "is_alternatief_beschikbaar": alternatief,
        "is_alternatief_weg_door_eigen_toedoen": kans(rng, 0.05 if alternatief else 0.25),
        "datum_ontslagbesluit": misschien(rng, 0.4, dag + rng.choice((-1, 0, 1, 40)) * DAG),
        "datum_advies_uwv": advies,
    } | ja_nee(
        rng,
        {
            "weigert_medewerking_herindicatie": 0.2, "weigerde_gewoon_werk": 0.25, "schendt_meewerkplicht": 0.3,
            "heeft_andere_ontslagreden": 0.35,
        },
    )  # fmt: skip


def intrekking(rng: random.Random, dag: date) -> Feiten:
    dood = dag - rng.choice((-1, 0, 0, 1, 300)) * DAG
    return {
        "geboortedatum": geboren(rng, dag),
        "einde_wsw_baan": rng.choice(
            ("geen_einde", "geen_einde", "ontslag_onderdeel_a_of_c", "subsidie_gestopt_onderdeel_b_of_c",
             "dringende_reden", "dringende_reden", "eigen_verzoek", "andere_reden")
        ),
        "datum_verzoek_intrekking": misschien(rng, 0.55, dag - rng.choice((-1, 0, 1, 200)) * DAG),
        "datum_overlijden": dood,
        "eerste_dag_ander_werk": misschien(rng, 0.5, rng.choice((rond(rng, EERSTE_DAG), in_het_verleden(rng, dag)))),
    } | ja_nee(
        rng,
        {
            "heeft_wsw_indicatiebesluit": 0.9, "weigert_passend_wsw_werk": 0.15, "is_einde_onaantastbaar": 0.7,
            "is_einde_verwijtbaar": 0.7, "is_beschikbaar_voor_werk": 0.8, "is_overleden": 0.15,
            "is_ander_werk_gericht_op_wsw_baan": 0.4,
        },
    )  # fmt: skip


_GENERATOREN: dict[str, Callable[[random.Random, date], Feiten]] = {
    "wsw-aanvraag": aanvraag,
    "wsw-indicatie": indicatie,
    "wsw-begeleid-werken": begeleid_werken,
    "wsw-ontslag": ontslag,
    "wsw-intrekking": intrekking,
}


def geval(regeling: str, rng: random.Random) -> tuple[Feiten, date]:
    """A case with every fact known."""
    dag = peildatum(rng)
    return _GENERATOREN[regeling](rng, dag), dag
