"""What a case of the doelgroepregister puts to the test, so that a measure can show that no path stays unhit."""

from collections.abc import Iterator
from datetime import date

from tests.oracle import doelgroepregister as orakel
from tests.oracle.awb import DAG, EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak
from tests.oracle.doelgroepregister_gronden import BEGIN, SINDS_2013, SINDS_2017, SINDS_2018, SINDS_2020, SINDS_2026
from tests.oracle.doelgroepregister_tegenspraken import tegenspraken
from tests.oracle.geraakt_norisk import geraakte_gronden
from tests.oracle.geraakt_sw import JA_NEE
from tests.oracle.loonkostensubsidie import aow_leeftijd_bereikt, reken

NAAM = "doelgroepregister"
VERSIES = (SINDS_2017, orakel.SCHORSING, SINDS_2018, SINDS_2020, orakel.UITSCHRIJVING_LID_6, SINDS_2026)
GRONDEN = ("a_uwv", "a_praktijkroute", "b", "c", "d", "e", "f", "g", "lid_2")
_DAGEN = (-1, 0, 1)
_DATUM = ("datum", ONBEPERKT, None)
_UITKOMSTEN = {
    "grond": (*GRONDEN, "lid_6", "geen", None),
    "datum_arbeidsbeperkte": _DATUM,
    "einde_arbeidsbeperkte": _DATUM,
    "einde_registratie": _DATUM,
    "reden_einde_registratie": (
        "niet_opgenomen", "loopt_door", "t_plus_2", "opschorting", "aow_leeftijd", "beschut_werk", "eigen_verzoek",
        None,
    ),
}  # fmt: skip


def geraakt(_regeling: str, feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    z = Zaak(feiten, dag)
    if uitkomst is None:
        fout = [naam for naam, zegt in tegenspraken(z) if zegt is True]
        yield from (f"tegenspraak: {naam}" for naam in fout)
        yield from (f"enige tegenspraak: {naam}" for naam in fout if len(fout) == 1)
        return
    yield f"status: {uitkomst['status']}"
    yield from geraakte_gronden(uitkomst["oordelen"])
    for naam in uitkomst.keys() - {"status", "oordelen"}:
        waarde = uitkomst[naam]
        yield f"uitkomst: {naam}={'datum' if isinstance(waarde, date) else waarde}"
    register = orakel.Register(z)
    gelden = [naam for naam, geldt in register.gelden.items() if geldt is True]
    yield from (f"onderdeel: {naam}" for naam in gelden)
    yield from (f"enig onderdeel: {naam}" for naam in gelden if len(gelden) == 1)
    yield from (f"onderdeel onbekend: {naam}" for naam, geldt in register.gelden.items() if geldt is None)
    yield from (f"grens: {naam}" for naam in _grenzen(register))


def _grenzen(register: orakel.Register) -> Iterator[str]:
    z = register.z
    for versie in VERSIES:
        yield from _rond(f"versie {versie}", z.peildatum, versie)
    for naam, grond in register.gronden.items():
        if grond.voorwaarden and naam not in _ZONDER_DAGEN:
            yield from _rond(f"{naam} begint", z.peildatum, grond.eerste_dag)
            yield from _rond(f"{naam} eindigt", z.peildatum, grond.laatste_dag)
    for soort, gekend in (("wsw_indicatie", "heeft_wsw_indicatiebesluit"), ("wajong", None)):
        einde = z.dag(f"laatste_dag_{soort}") if gekend is None or z.feit(gekend) else None
        yield from _rond(f"{soort} tot 2013", einde, SINDS_2013 if z.peildatum >= SINDS_2020 else None)
        yield from _rond(f"{soort} tot 2015", einde, BEGIN if z.peildatum >= SINDS_2020 else None)
    yield from (f"f, {naam}" for naam in _ander_recht(z))
    if z.feit("is_opgenomen_in_register"):
        yield from _grenzen_register(register)


def _ander_recht(z: Zaak) -> Iterator[str]:
    """Beside a right that was lost before the law began, another that ran on its first day or just not."""
    if (
        z.peildatum < SINDS_2020
        or not z.feit("heeft_wsw_indicatiebesluit")
        or z.feit("heeft_duurzaam_geen_mogelijkheden")
    ):
        return
    for een, ander in (("wajong", "wsw_indicatie"), ("wsw_indicatie", "wajong")):
        verloren = reken(lambda dag: SINDS_2013 <= dag < BEGIN, z.dag(f"laatste_dag_{een}"))
        if verloren:
            yield from _rond(f"{ander} begint bij", z.dag(f"eerste_dag_{ander}"), BEGIN)
            yield from _rond(f"{ander} eindigt bij", z.dag(f"laatste_dag_{ander}"), BEGIN)


def _grenzen_register(register: orakel.Register) -> Iterator[str]:
    z = register.z
    yield from _rond("opname", z.peildatum, z.feit("datum_opname_register"))
    if z.peildatum < SINDS_2020:
        yield from _rond("verlies 2026", register.verlies, SINDS_2026)
        if register.is_ooit_arbeidsbeperkte is False:
            yield from (f"{naam} eindigt voor het begint" for naam in register.gronden if _gold_nooit(register, naam))
        return
    yield from _rond("einde door beschut werk", z.peildatum, register.einde_door_beschut)
    if z.feit("is_uitgeschreven_op_verzoek"):
        yield from _rond("uitschrijving 2021", z.feit("datum_uitschrijving"), orakel.UITSCHRIJVING_LID_6)
        yield from _rond("uitschrijving", z.peildatum, z.feit("datum_uitschrijving"))
    geboren = z.feit("geboortedatum")
    if geboren and aow_leeftijd_bereikt(geboren, z.peildatum + DAG):
        if not aow_leeftijd_bereikt(geboren, z.peildatum):
            yield "AOW-leeftijd morgen"
        elif not aow_leeftijd_bereikt(geboren, z.peildatum - DAG):
            yield "AOW-leeftijd vandaag"


def _gold_nooit(register: orakel.Register, naam: str) -> bool:
    """Its last day is the day before the first: it never began."""
    grond = register.gronden[naam]
    dagen = reken(lambda begin, einde: (begin - einde).days, grond.eerste_dag, grond.laatste_dag)
    return grond.voorwaarden is True and dagen == 1


def _rond(naam: str, dag: date | None, grens: date | None) -> Iterator[str]:
    """The name, when the day lies just before, on or just after the limit."""
    afstand = reken(lambda a, b: None if EEUWIG in (a, b) else (a - b).days, dag, grens)
    if afstand in _DAGEN:
        yield f"{naam} {afstand}"


#: Those whose only day is that of a version, or that have no last day.
_ZONDER_DAGEN = ("f",)
_MET_BEGIN = ("a_uwv", "a_praktijkroute", "b", "c", "d", "e", "g", "lid_2")
_MET_EINDE = ("a_uwv", "b", "c", "d", "e", "g", "lid_2")
_GRENSNAMEN = (
    *(f"versie {versie}" for versie in VERSIES),
    *(f"{naam} begint" for naam in _MET_BEGIN),
    *(f"{naam} eindigt" for naam in _MET_EINDE),
    *(f"{soort} tot {jaar}" for soort in ("wsw_indicatie", "wajong") for jaar in (2013, 2015)),
    *(f"f, {soort} {wat} bij" for soort in ("wsw_indicatie", "wajong") for wat in ("begint", "eindigt")),
    *("opname", "verlies 2026", "einde door beschut werk", "uitschrijving 2021", "uitschrijving"),
)


def _te_raken() -> Iterator[str]:
    leeg = orakel.beslis({}, SINDS_2026) or {}
    yield from (f"status: {status}" for status in ("toegekend", "afgewezen", "onbepaald"))
    for naam in leeg["oordelen"]:
        yield from (f"{soort}: {naam}" for soort in ("grond", "enige grond", "grond onbekend"))
    for naam in leeg.keys() - {"status", "oordelen"}:
        yield from (f"uitkomst: {naam}={waarde}" for waarde in _UITKOMSTEN.get(naam, JA_NEE))
    for naam in GRONDEN:
        yield from (f"{soort}: {naam}" for soort in ("onderdeel", "enig onderdeel", "onderdeel onbekend"))
    for naam, _ in tegenspraken(Zaak({}, SINDS_2026)):
        yield from (f"{soort}: {naam}" for soort in ("tegenspraak", "enige tegenspraak"))
    yield from (f"grens: {naam} {dag}" for naam in _GRENSNAMEN for dag in _DAGEN)
    yield from (f"grens: AOW-leeftijd {dag}" for dag in ("morgen", "vandaag"))
    yield from (f"grens: {naam} eindigt voor het begint" for naam in ("b", "c"))


#: What enough cases must touch.
TE_RAKEN = {NAAM: tuple(_te_raken())}
