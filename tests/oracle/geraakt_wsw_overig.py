"""What a case of a Wsw regeling beside the status puts to the test: each answer, ground and contradiction."""

from collections.abc import Iterator
from datetime import date

from tests.oracle.awb import ONBEPERKT, Record, Uitkomst, Zaak
from tests.oracle.geraakt_norisk import geraakte_gronden
from tests.oracle.geraakt_sw import JA_NEE
from tests.oracle.wsw_overig import REGELINGEN, beslis

DATUMS = {
    "wsw-aanvraag": ("uiterste_aanvraagdatum", "uiterste_beslisdatum_bezwaar"),
    "wsw-indicatie": ("laatste_dag_nieuwe_indicatie",),
    "wsw-intrekking": ("intrekkingsdatum", "vervaldatum"),
}
KEUZES = {
    "regels_van_de_aanvraag": ("oude_recht", "huidige_recht", "geen_grondslag", None),
    "beoordeling_bezwaar": ("geen_bezwaar", "niet_ontvankelijk", "inhoudelijk", None),
    "categorie": ("matig", "ernstig", "geen", None),
    "ontslaggrond": ("onderdeel_a", "onderdeel_b", "onderdeel_c", "andere_reden", "geen", None),
    "uitgezette_opzegverboden": ("bw_670_en_670a", "bw_670", "geen", None),
    "intrekkingsgrond": (*(f"onderdeel_{letter}" for letter in "abcde"), "geen", None),
}
_DAG = date(2020, 1, 1)


def geraakt(regeling: str, feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    if uitkomst is None:
        fout = [n for n, zegt in enumerate(REGELINGEN[regeling](Zaak(feiten, dag))[2], 1) if zegt is True]
        yield from (f"tegenspraak: {n}" for n in fout)
        return
    yield f"status: {uitkomst['status']}"
    yield from geraakte_gronden(uitkomst.get("oordelen", {}))
    for naam in uitkomst.keys() - {"status", "oordelen"}:
        waarde = uitkomst[naam]
        yield f"uitkomst: {naam}={'datum' if isinstance(waarde, date) else waarde}"


def _te_raken(regeling: str) -> Iterator[str]:
    leeg, datums = beslis(regeling, {}, _DAG) or {}, DATUMS.get(regeling, ())
    statussen = ("toegekend", "afgewezen") if "recht" in leeg else ("berekend",)
    yield from (f"status: {status}" for status in (*statussen, "onbepaald"))
    for naam in leeg.get("oordelen", {}):
        yield from (f"{soort}: {naam}" for soort in ("grond", "enige grond", "grond onbekend"))
    for naam in leeg.keys() - {"status", "oordelen", "uiterste_beslisdatum"}:
        waarden = ("datum", ONBEPERKT, None) if naam in datums else KEUZES.get(naam, JA_NEE)
        yield from (f"uitkomst: {naam}={waarde}" for waarde in waarden)
    tegenspraken = REGELINGEN[regeling](Zaak({}, _DAG))[2]
    yield from (f"tegenspraak: {n}" for n in range(1, len(tegenspraken) + 1))


#: What enough cases of a regeling must touch.
TE_RAKEN = {regeling: tuple(_te_raken(regeling)) for regeling in REGELINGEN}
