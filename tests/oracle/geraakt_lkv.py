"""What a case of the loonkostenvoordeel puts to the test, so that a measure can show that no path stays unhit."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import loonkostenvoordeel as orakel
from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak, later
from tests.oracle.geraakt_norisk import geraakte_gronden
from tests.oracle.geraakt_sw import JA_NEE
from tests.oracle.loonkostensubsidie import plus_maanden, reken
from tests.oracle.loonkostenvoordeel_groepen import SINDS_2016, SINDS_2024, SINDS_2025, SINDS_2026

NAAM = "loonkostenvoordeel"
GROEPEN = ("oudere_werknemer", "arbeidsgehandicapte", "banenafspraak", "herplaatsing")
_DAGEN = (-1, 0, 1)
_BEDRAG = ("nul", "bedrag", None)
_UITKOMSTEN = {
    "recht": JA_NEE,
    "hoogte": _BEDRAG,
    "soort_voordeel": (*GROEPEN, "geen", None),
    "einde_voordeel": ("datum", ONBEPERKT, None),
    "lage_inkomensvoordeel": _BEDRAG,
    "uitbetaling": _BEDRAG,
    "uitbetaald_als": (*GROEPEN, "lage_inkomens", "geen", None),
    "uiterste_aanvraag_doelgroepverklaring": ("datum", ONBEPERKT, None),
}


def geraakt(_regeling: str, feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    z = Zaak(feiten, dag)
    if uitkomst is None:
        fout = [naam for naam, zegt in orakel.tegenspraken(z) if zegt is True]
        yield from (f"tegenspraak: {naam}" for naam in fout)
        yield from (f"enige tegenspraak: {naam}" for naam in fout if len(fout) == 1)
        return
    yield f"status: {uitkomst['status']}"
    yield from geraakte_gronden(uitkomst["oordelen"])
    yield from (f"uitkomst: {naam}={_soort(uitkomst[naam])}" for naam in _UITKOMSTEN)
    voordeel = orakel.Voordeel(z)
    gelden = [naam for naam, geldt in voordeel.groepen.gelden.items() if geldt is True]
    yield from (f"groep: {naam}" for naam in gelden)
    yield from (f"enige groep: {naam}" for naam in gelden if len(gelden) == 1)
    yield from (f"groep onbekend: {naam}" for naam, geldt in voordeel.groepen.gelden.items() if geldt is None)
    if uitkomst["recht"]:
        yield f"toegekend in {dag.year}: {uitkomst['soort_voordeel']}"
        yield from (f"bijzonder: {naam}" for naam in _bijzonder(voordeel, gelden))
    if uitkomst["hoogte"] is None:
        yield f"soort zonder bedrag {'sinds' if dag >= SINDS_2026 else 'voor'} 2026: {uitkomst['soort_voordeel']}"
    if uitkomst["recht"] and uitkomst["hoogte"] == 0 and len(gelden) > 1:
        yield f"meer groepen zonder uren: {uitkomst['soort_voordeel']}"
    if uitkomst["lage_inkomensvoordeel"]:
        yield f"lage inkomens in {dag.year}: {z.feit('groep_uurloon')}"
    yield from (f"grens: {naam}" for naam in _grenzen(voordeel))


def _soort(waarde: Any) -> Any:
    """Of a day or an amount only whether there is one."""
    if isinstance(waarde, date):
        return "datum"
    if isinstance(waarde, Fraction):
        return "bedrag" if waarde else "nul"
    return waarde


def _bijzonder(voordeel: orakel.Voordeel, gelden: list[str]) -> Iterator[str]:
    """Ways to a right that few cases go."""
    z, g, bedragen = voordeel.z, voordeel.groepen, voordeel.bedragen
    if z.peildatum >= SINDS_2026:
        if g.oud_recht and not g.telt_nu:
            yield "oud recht, uitgeschreven" if z.feit("telt_als_arbeidsbeperkte") else "oud recht"
        if voordeel.is_wsw:
            yield "gedetacheerd uit de Wsw"
        if g.telt_nu and "oudere_werknemer" in gelden:
            yield "oudere van voor 2024"
    if g.recht_kwam_later and "herplaatsing" in gelden:
        yield "herplaatst voor het recht"
    if bedragen["oudere_werknemer"] and bedragen["arbeidsgehandicapte"] == bedragen["oudere_werknemer"]:
        yield "gelijke bedragen"
    if z.peildatum.year == 2025 and gelden == ["oudere_werknemer"] and (g.start or SINDS_2024) >= SINDS_2024:
        yield "oudere, lager bedrag"
    if "oudere_werknemer" in gelden and voordeel.soort not in ("oudere_werknemer", None):
        yield "ander hoger dan oudere"
    if g.via_college and not z.feit("was_arbeidsbeperkte_bij_begin") and gelden == ["banenafspraak"]:
        yield "alleen via het college"
    if voordeel.hoogte in (Fraction(6_000), Fraction(2_000), Fraction(2_600)):
        yield f"ten hoogste {voordeel.hoogte}"


def _grenzen(voordeel: orakel.Voordeel) -> Iterator[str]:
    z, g = voordeel.z, voordeel.groepen
    for jaar in (SINDS_2025, SINDS_2026):
        yield from _rond(f"versie {jaar}", z.peildatum, jaar)
    for grens in (SINDS_2016, SINDS_2024, SINDS_2026):
        yield from _rond(f"begin {grens}", g.start, grens)
    yield from _rond("drie jaar", z.peildatum, g.einde_drie_jaar)
    yield from _rond("drie jaar op 2026", SINDS_2026, g.einde_drie_jaar)
    yield from _rond("56 jaar", g.start, reken(lambda dag: plus_maanden(dag, 56 * 12), z.feit("geboortedatum")))
    yield from _rond("verklaring", z.feit("datum_aanvraag_doelgroepverklaring"), later(g.start, 3))
    yield from _rond("verzoek", z.dag("datum_verzoek_voordeel"), voordeel.uiterste_verzoek)
    yield from _rond("loonwaarde bekend", z.feit("datum_vaststelling_loonwaarde"), g.start)
    yield from _rond("laatste dag", z.peildatum, z.dag("laatste_dag_dienstbetrekking"))
    if g.is_herplaatst:
        yield from _rond("herplaatsing begint", z.peildatum, g.begin_herplaatsing)
        yield from _rond("herplaatsing eindigt", z.peildatum, later(g.begin_herplaatsing, 12))
        yield from _rond("verklaring herplaatsing", z.feit("datum_aanvraag_doelgroepverklaring"), _drie(g))
        yield from _rond("wachttijd", z.dag("eerste_dag_na_wachttijd"), z.dag("datum_herplaatsing"))
    if z.feit("is_uitgeschreven_op_verzoek") and z.peildatum >= SINDS_2026 and g.oud_recht:
        yield from _rond("uitschrijving", z.peildatum, z.feit("datum_uitschrijving"))
    uren = z.feit("verloonde_uren")
    if uren in (Fraction("1247.99"), Fraction(1248)) and z.peildatum < SINDS_2025 and not voordeel.heeft_aow:
        yield f"uren {float(uren)}"


def _drie(g: orakel.Groepen) -> date | None:
    return later(g.begin_herplaatsing, 3)


def _rond(naam: str, dag: date | None, grens: date | None) -> Iterator[str]:
    """The name, when the day lies just before, on or just after the limit."""
    afstand = reken(lambda a, b: None if EEUWIG in (a, b) else (a - b).days, dag, grens)
    if afstand in _DAGEN:
        yield f"{naam} {afstand}"


_GRENSNAMEN = (
    *(f"versie {dag}" for dag in (SINDS_2025, SINDS_2026)),
    *(f"begin {dag}" for dag in (SINDS_2016, SINDS_2024, SINDS_2026)),
    *("drie jaar", "drie jaar op 2026", "56 jaar", "verklaring", "verzoek", "loonwaarde bekend"),
    *("herplaatsing begint", "herplaatsing eindigt", "verklaring herplaatsing", "wachttijd", "uitschrijving"),
)
_BIJZONDER = (
    *("oud recht", "oud recht, uitgeschreven", "gedetacheerd uit de Wsw", "oudere van voor 2024"),
    *("herplaatst voor het recht", "gelijke bedragen", "oudere, lager bedrag", "ander hoger dan oudere"),
    *("alleen via het college", "ten hoogste 6000", "ten hoogste 2000", "ten hoogste 2600"),
)


def _te_raken() -> Iterator[str]:
    leeg = orakel.beslis({}, SINDS_2026) or {}
    yield from (f"status: {status}" for status in ("toegekend", "afgewezen", "onbepaald"))
    for naam in leeg["oordelen"]:
        yield from (f"{soort}: {naam}" for soort in ("grond", "enige grond", "grond onbekend"))
    yield from (f"uitkomst: {naam}={waarde}" for naam, waarden in _UITKOMSTEN.items() for waarde in waarden)
    for naam in GROEPEN:
        yield from (f"{soort}: {naam}" for soort in ("groep", "enige groep", "groep onbekend"))
        yield from (f"toegekend in {jaar}: {naam}" for jaar in range(2018, 2027))
        yield from (f"soort zonder bedrag {wanneer} 2026: {naam}" for wanneer in ("voor", "sinds"))
    yield from (f"meer groepen zonder uren: {naam}" for naam in GROEPEN[:3])
    for jaar in orakel.TARIEF_LIV:
        yield from (f"lage inkomens in {jaar}: {trede}_trede" for trede in ("eerste", "tweede"))
    yield from (f"bijzonder: {naam}" for naam in _BIJZONDER)
    for naam, _ in orakel.tegenspraken(Zaak({}, SINDS_2026)):
        yield from (f"{soort}: {naam}" for soort in ("tegenspraak", "enige tegenspraak"))
    yield from (f"grens: {naam} {dag}" for naam in _GRENSNAMEN for dag in _DAGEN)
    yield from (f"grens: {naam}" for naam in ("laatste dag 0", "laatste dag 1", "uren 1247.99", "uren 1248.0"))


#: What enough cases must touch.
TE_RAKEN = {NAAM: tuple(_te_raken())}
