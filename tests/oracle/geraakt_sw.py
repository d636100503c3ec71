"""What a case of beschut werk or of the Wsw puts to the test, so that a measure can show that no path stays unhit."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.oracle import beschut_werk, beschut_werk_advies, wsw
from tests.oracle.awb import EEUWIG, Record, Uitkomst, Zaak
from tests.oracle.geraakt_norisk import geraakte_gronden
from tests.oracle.loonkostensubsidie import plus_maanden, reken

ORAKELS = {"beschut-werk": beschut_werk, "wsw": wsw}
DAG = timedelta(days=1)
JA_NEE = (True, False, None)


def geraakt(regeling: str, feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    if uitkomst is None:
        fout = [naam for naam, zegt in ORAKELS[regeling].tegenspraken(Zaak(feiten, dag)) if zegt is True]
        yield from (f"tegenspraak: {naam}" for naam in fout)
        yield from (f"enige tegenspraak: {naam}" for naam in fout if len(fout) == 1)
        return
    yield f"status: {uitkomst['status']}"
    yield from (f"uitkomst: {naam}={uitkomst[naam]}" for naam in WAARDEN[regeling] if naam in uitkomst)
    yield from geraakte_gronden(uitkomst["oordelen"])
    yield from (f"grens: {naam}" for naam in GRENZEN[regeling](Zaak(feiten, dag), uitkomst))


def _rond(naam: str, dag: date | None, grens: date | None) -> Iterator[str]:
    """The name, when the day lies just before, on or just after the limit."""
    afstand = reken(lambda a, b: None if EEUWIG in (a, b) else (a - b).days, dag, grens)
    if afstand in (-1, 0, 1):
        yield f"{naam} {afstand}"


def grenzen_beschut(z: Zaak, uitkomst: Uitkomst) -> Iterator[str]:
    verzoek, uiterlijk = z.feit("datum_verzoek"), uitkomst["uiterste_dag_advies"]
    for begin in (beschut_werk_advies.KRING_2017, beschut_werk_advies.ROUTES, beschut_werk_advies.KRING_2018):
        yield from _rond(f"versie {begin}", z.peildatum, begin)
    jaar_eerder, twee_jaar = (reken(lambda v, n=n: plus_maanden(v, -n), verzoek) for n in (12, 24))
    for record in z.feit("eerdere_adviezen") or ():
        yield from _rond("eerder advies na een jaar", record.get("eerder_advies_op"), jaar_eerder)
    yield from _rond("onderzoek na twee jaar", z.dag("datum_onderzoek_arbeidsvermogen"), twee_jaar)
    yield from _rond("advies", z.feit("datum_advies"), uiterlijk)
    yield from _rond("vaststelling", z.feit("datum_vaststelling_beschut_werk"), z.peildatum)
    yield from _rond("laatste dag indicatie", z.dag("laatste_dag_wsw_indicatie"), verzoek)
    if z.feit("is_herindicatie_onaantastbaar"):
        yield from _rond("negatieve herindicatie", z.dag("datum_negatieve_herindicatie"), verzoek)
    if reken(lambda v, u: (u - v).days > 56, verzoek, uiterlijk):
        yield "laatste dag verschoven"
    tekort = reken(lambda g, m: m - g, beschut_werk.gerealiseerd(z), uitkomst.get("minimum_aantal"))
    if tekort == 0:
        yield "aantal precies bereikt"
    if tekort is not None and 0 < tekort < 1:
        yield "deel van een plek tekort"


def grenzen_wsw(z: Zaak, uitkomst: Uitkomst) -> Iterator[str]:
    yield from _rond("Participatiewet", z.peildatum, wsw.PARTICIPATIEWET)
    yield from _rond("eerste dag indicatie", z.dag("eerste_dag_wsw_indicatie"), z.peildatum)
    yield from _rond("laatste dag indicatie", z.dag("laatste_dag_wsw_indicatie"), z.peildatum)
    if z.feit("is_herindicatie_onaantastbaar"):
        yield from _rond("negatieve herindicatie", z.dag("datum_negatieve_herindicatie"), z.peildatum)
    if z.feit("heeft_baan") is False and z.feit("wsw_verleden") == "dienstbetrekking_artikel_2":
        yield from _rond("laatste dag Wsw-baan", z.dag("laatste_dag_wsw_verleden"), z.peildatum - DAG)
    geboren = z.feit("geboortedatum")
    if geboren and wsw.aow_leeftijd_bereikt(geboren, z.peildatum):
        if not wsw.aow_leeftijd_bereikt(geboren, z.peildatum - DAG):
            yield "AOW-leeftijd vandaag"
    elif geboren and wsw.aow_leeftijd_bereikt(geboren, z.peildatum + DAG):
        yield "AOW-leeftijd morgen"


GRENZEN = {"beschut-werk": grenzen_beschut, "wsw": grenzen_wsw}
WAARDEN = {
    "beschut-werk": {
        "plicht_college": ("aanbieden", "zorgen_voor_baan", "geen_plicht_aantal_bereikt", "geen_plicht", None),
        "advies_dat_uwv_moet_geven": ("positief", "negatief", "geen_advies", None),
        "grond_van_het_advies": (
            "geen_advies", "wsw_kan_begeleid_werken", "botsing", "eerder_advies", "wsw_kan_niet_begeleid_werken",
            "geen_arbeidsvermogen", "aanpassing_of_begeleiding", "geen_van_beide", None,
        ),
        "is_onderzoek_nodig": JA_NEE,
        "is_advies_te_laat": JA_NEE,
        "wijkt_advies_af_van_regels": JA_NEE,
        "verhouding_tot_advies": (
            "nog_geen_besluit", "besluit_zonder_advies", "volgt_advies", "afwijking_toegestaan",
            "afwijking_niet_toegestaan", None,
        ),
        "mag_wajong_gegevens_gebruiken": JA_NEE,
        "mag_wsw_gegevens_gebruiken": JA_NEE,
        "krijgt_ondersteuning_tot_baan": JA_NEE,
        "gaat_voor_dit_jaar": JA_NEE,
        "landelijk_minimum_aantal": tuple(beschut_werk.LANDELIJK.values()),
    },
    "wsw": {
        "heeft_geldige_indicatie": JA_NEE,
        "is_wsw_werknemer": JA_NEE,
        "aanbod_van_werk": ("zorgplicht", "mag_aanbieden", "geen_aanbod", None),
        "waarde_indicatie": ("recht_wsw", "alleen_buiten_wsw", "geen", None),
        "opent_no_riskpolis": JA_NEE,
        "gevolg_beschut_werk": ("niet_zonder_onderzoek", "wel_zonder_onderzoek", "gewoon_onderzoek", None),
        "is_loonkostensubsidie_uitgesloten": JA_NEE,
        "beslisser": ("college", "bestuur_openbaar_lichaam", None),
    },
}  # fmt: skip
_DAGEN = ("-1", "0", "1")
_GRENSNAMEN = {
    "beschut-werk": (
        *(f"versie {begin} {n}" for begin in ("2017-01-01", "2017-02-25", "2018-01-01") for n in _DAGEN),
        *(f"{naam} {n}" for naam in ("eerder advies na een jaar", "onderzoek na twee jaar", "advies") for n in _DAGEN),
        *(
            f"{naam} {n}"
            for naam in ("vaststelling", "laatste dag indicatie", "negatieve herindicatie")
            for n in _DAGEN
        ),
        "laatste dag verschoven",
        "aantal precies bereikt",
        "deel van een plek tekort",
    ),
    "wsw": (
        *(f"Participatiewet {n}" for n in _DAGEN),
        *(f"{naam} dag indicatie {n}" for naam in ("eerste", "laatste") for n in _DAGEN),
        *(f"{naam} {n}" for naam in ("negatieve herindicatie", "laatste dag Wsw-baan") for n in _DAGEN),
        "AOW-leeftijd vandaag",
        "AOW-leeftijd morgen",
    ),
}
_VERSIES = (date(2015, 6, 1), date(2017, 6, 1))
#: Grounds 2 to 6 of beschut werk follow from ground 7, and so are never the only one.
_NOOIT_ALLEEN = (
    "verzoek_staat_niet_in_de_weg",
    "wsw_advies_staat_niet_in_de_weg",
    "eerder_advies_staat_niet_in_de_weg",
    "arbeidsvermogen_staat_niet_in_de_weg",
    "beschutte_omgeving_is_nodig",
)


def _te_raken(regeling: str) -> Iterator[str]:
    orakel, leeg = ORAKELS[regeling], Zaak({}, _VERSIES[0])
    yield from (f"status: {status}" for status in ("toegekend", "afgewezen", "onbepaald"))
    for naam, waarden in WAARDEN[regeling].items():
        yield from (f"uitkomst: {naam}={waarde}" for waarde in waarden)
    for grond in dict.fromkeys(naam for dag in _VERSIES for naam in (orakel.beslis({}, dag) or {})["oordelen"]):
        yield from (f"{soort}: {grond}" for soort in ("grond", "grond onbekend"))
        if grond not in _NOOIT_ALLEEN:
            yield f"enige grond: {grond}"
    for naam, _ in orakel.tegenspraken(leeg):
        yield from (f"{soort}: {naam}" for soort in ("tegenspraak", "enige tegenspraak"))
    yield from (f"grens: {naam}" for naam in _GRENSNAMEN[regeling])


#: What enough cases of a regeling must touch.
TE_RAKEN = {regeling: tuple(_te_raken(regeling)) for regeling in ORAKELS}
