"""What a case of the no-riskpolis puts to the test, so that a measure can show that no path stays unhit."""

from collections.abc import Iterator
from datetime import date

from tests.oracle.awb import Record, Uitkomst, Zaak
from tests.oracle.loonkostensubsidie import keuze, reken
from tests.oracle.no_riskpolis import beslis, lees, tegenspraken
from tests.oracle.no_riskpolis_bedrag import deel_bij_subsidie, grondslag_per_dag, ziekengeld
from tests.oracle.no_riskpolis_kring import LID_1, LID_2, Kring
from tests.oracle.no_riskpolis_ziekte import Ziekte

GRENSDAGEN = (364, 365, 728, 729)
GRENSDAGEN_NA_AOW = (42, 43, 91, 92)


def geraakt(feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    z, kring, ziekte = lees(feiten, dag)
    if uitkomst is None:
        fout = [naam for naam, zegt in tegenspraken(z, ziekte) if zegt is True]
        yield from (f"tegenspraak: {naam}" for naam in fout)
        yield from (f"enige tegenspraak: {naam}" for naam in fout if len(fout) == 1)
        return
    yield f"status: {uitkomst['status']}"
    yield f"gevolg: {uitkomst['gevolg_loonkostensubsidie']}"
    yield f"familie: {uitkomst['familie']}"
    yield f"verklaring: {uitkomst['verklaring']}"
    yield f"grondslag: {uitkomst['grondslag']}"
    yield from (f"onderdeel: {naam}" for naam, geldt in kring.onderdelen.items() if geldt is True)
    yield from (f"onderdeel onbekend: {naam}" for naam, geldt in kring.onderdelen.items() if geldt is None)
    yield from (f"grens: {naam}" for naam in grenzen(kring, ziekte))
    if uitkomst["status"] == "toegekend":
        yield f"toegekend: {uitkomst['grondslag']}"
        yield from (f"bedrag: {naam}" for naam in bijzonder_bedrag(z, ziekte))
    yield from geraakte_gronden(uitkomst["oordelen"])


def geraakte_gronden(oordelen: Record) -> Iterator[str]:
    onwaar = [naam for naam, oordeel in oordelen.items() if oordeel is False]
    yield from (f"grond: {naam}" for naam in onwaar)
    yield from (f"enige grond: {naam}" for naam in onwaar if len(onwaar) == 1)
    yield from (f"grond onbekend: {naam}" for naam, oordeel in oordelen.items() if oordeel is None)


def grenzen(kring: Kring, ziekte: Ziekte) -> Iterator[str]:
    """Sharp days of the term, the weeks and AOW age, and what joins or breaks periods of illness."""
    begin = keuze(kring.lid_4, kring.z.dag("datum_vaststelling_wia"), kring.start)
    for naam, grens in (("begin", begin), ("einde", kring.einde_termijn)):
        dagen = reken(lambda dag, dan: None if dan == date.max else (dag - dan).days, ziekte.begin, grens)
        if kring.vijf_jaar and kring.onbeperkt is False and dagen in (-1, 0):
            yield f"{naam} termijn {dagen}"
    if ziekte.dagnummer in (GRENSDAGEN_NA_AOW if ziekte.begon_na_aow else GRENSDAGEN):
        yield f"dag {ziekte.dagnummer}"
    if ziekte.begon_na_aow:
        yield f"{ziekte.weken} weken na AOW"
    aow = reken(lambda dag: None if dag == date.max else (ziekte.z.peildatum - dag).days, ziekte.aow_datum)
    if aow in (-1, 0):
        yield f"AOW-leeftijd {aow}"
    if ziekte.dagen_beter:
        yield "korte onderbreking telt"
    if reken(lambda begin, eerste: begin > eerste, ziekte.begin, ziekte.z.dag("eerste_ziektedag")):
        yield "lange onderbreking telt"
    if kring.vijf_jaar and ziekte.z.feit("vraagt_verlenging") and kring.einde_termijn == date.max:
        yield "verlengd zonder einde"


def bijzonder_bedrag(z: Zaak, ziekte: Ziekte) -> Iterator[str]:
    dagloon, geld, deel = grondslag_per_dag(z), ziekengeld(z, ziekte), deel_bij_subsidie(z)
    if None in (dagloon, geld, deel):
        return
    yield f"{z.feit('loonkostensubsidie_bij_ziekte')} sinds 2022" if deel != 1 else "zonder vermenigvuldiging"
    if deel == z.feit("loonwaarde") != 1:
        yield "deel loonwaarde"
    if z.feit("vraagt_honderd_procent") and z.feit("verzekerd_als") == "artikel_3" and ziekte.dagnummer <= 364:
        yield "honderd procent" if geld == dagloon else "tot de loonaanspraak"
        if ziekte.dagnummer <= (z.feit("wachtdagen") or 0):
            yield "wachtdag"
    if z.feit("soort_dienstbetrekking") == "wsw_artikel_7":
        yield "min Wsw-subsidie" if dagloon else "niets na Wsw-subsidie"
    if z.feit("vervallen_deel_loonaanspraak"):
        yield "deel van de loonaanspraak vervallen"
    if z.peildatum.isoweekday() > 5:
        yield "weekend"


LEEG = date(2022, 1, 1)
GRONDEN = tuple((beslis({}, LEEG) or {})["oordelen"])
_NAMEN = {
    "status": ("toegekend", "afgewezen", "onbepaald"),
    "gevolg": ("geen_gevolg", "subsidie_stopt", "ziekengeld_lager", None),
    "familie": ("onbeperkt_geldig", "vijf_jaar", "geen", None),
    "verklaring": (True, False, None),
    "grondslag": (*LID_2, *LID_1, "geen", None),
    "onderdeel": (*LID_2, *LID_1),
    "onderdeel onbekend": (*LID_2, *LID_1),
    "toegekend": (*LID_2, *LID_1),
    "grond": GRONDEN,
    "enige grond": GRONDEN,
    "grond onbekend": GRONDEN,
    "tegenspraak": tuple(naam for naam, _ in tegenspraken(*lees({}, LEEG)[::2])),
    "enige tegenspraak": tuple(naam for naam, _ in tegenspraken(*lees({}, LEEG)[::2])),
    "grens": (
        *(f"{einde} termijn {dag}" for einde in ("begin", "einde") for dag in (-1, 0)),
        *(f"dag {dag}" for dag in (*GRENSDAGEN, *GRENSDAGEN_NA_AOW)),
        *(f"{weken} weken na AOW" for weken in (13, 6, None)),
        *(f"AOW-leeftijd {dag}" for dag in (-1, 0)),
        "korte onderbreking telt",
        "lange onderbreking telt",
        "verlengd zonder einde",
    ),
    "bedrag": (
        *(f"{soort} sinds 2022" for soort in ("naar_loonwaarde", "forfait")),
        "zonder vermenigvuldiging",
        "deel loonwaarde",
        "honderd procent",
        "tot de loonaanspraak",
        "wachtdag",
        "min Wsw-subsidie",
        "niets na Wsw-subsidie",
        "deel van de loonaanspraak vervallen",
        "weekend",
    ),
}
#: What enough cases must touch.
TE_RAKEN = tuple(f"{soort}: {naam}" for soort, namen in _NAMEN.items() for naam in namen)
