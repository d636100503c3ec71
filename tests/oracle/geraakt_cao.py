"""What a case of the cao SW, of the cao Aan de slag or of their indexing puts to the test."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from types import ModuleType
from typing import Any

from tests.oracle import cao_aan_de_slag, cao_indexering, cao_wsw
from tests.oracle.awb import EEUWIG, Record, Uitkomst, Zaak
from tests.oracle.geraakt_norisk import geraakte_gronden
from tests.oracle.geraakt_sw import JA_NEE
from tests.oracle.loonkostensubsidie import plus_maanden, reken
from tests.oracle.no_riskpolis_ziekte import aow_datum

ORAKELS: dict[str, ModuleType] = {
    "cao-wsw": cao_wsw,
    "cao-aan-de-slag": cao_aan_de_slag,
    "cao-indexering": cao_indexering,
}
ZIEKTEDAGEN = (363, 364, 727, 728)
_DAG = date(2026, 12, 1)


def geraakt(regeling: str, feiten: Record, dag: date, uitkomst: Uitkomst | None) -> Iterator[str]:
    """Names, each with its kind, of what this case touches."""
    z = Zaak(feiten, dag)
    if uitkomst is None:
        fout = [n for n, zegt in enumerate(_tegenspraken(regeling, z), 1) if zegt is True]
        yield from (f"tegenspraak: {n}" for n in fout)
        yield from (f"enige tegenspraak: {n}" for n in fout if len(fout) == 1)
        return
    yield f"status: {uitkomst['status']}"
    yield from geraakte_gronden(uitkomst.get("oordelen", {}))
    yield from (f"uitkomst: {n}={_soort(uitkomst[n])}" for n in uitkomst.keys() - {"status", "oordelen"})
    if regeling == "cao-wsw" and uitkomst["recht"]:
        yield from (f"grens: {naam}" for naam in _grenzen_wsw(z))
    if regeling == "cao-aan-de-slag" and uitkomst["recht"]:
        yield from (f"grens: {naam}" for naam in _grenzen_aan_de_slag(z))
    if regeling == "cao-indexering":
        yield from (f"grens: {naam}" for naam in _grenzen_indexering(z, uitkomst))


def _tegenspraken(regeling: str, z: Zaak) -> list[Any]:
    if regeling == "cao-wsw":
        return list(cao_wsw.CaoWsw(z).tegenspraken())
    if regeling == "cao-aan-de-slag":
        return list(cao_aan_de_slag.CaoAanDeSlag(z).tegenspraken())
    return list(cao_indexering.tegenspraken(z))


def _soort(waarde: Any) -> Any:
    """Of an amount only whether there is one."""
    if isinstance(waarde, Fraction):
        return "bedrag" if waarde else "nul"
    return waarde


def _grenzen_wsw(z: Zaak) -> Iterator[str]:
    cao, dag = cao_wsw.CaoWsw(z), z.peildatum
    ziek = reken(lambda eerste: (dag - eerste).days, z.feit("eerste_ziektedag"))
    if z.feit("is_ongeschikt_door_ziekte") and ziek in ZIEKTEDAGEN:
        yield f"ziektedag {ziek} {'sinds' if dag >= cao_wsw.CAO_2021 else 'voor'} 2021"
    if cao.recht_op_64 and cao.loon is not None:
        yield "64-regeling en ziekte" if z.feit("is_ongeschikt_door_ziekte") else "64-regeling met loon"
    geboren = z.feit("geboortedatum")
    if z.feit("vraagt_64_regeling"):
        yield from _rond("64 jaar", dag, reken(lambda d: plus_maanden(d, 64 * 12), geboren))
        yield from _rond(
            "vijf jaar", dag, reken(lambda d: plus_maanden(d, 60), z.feit("eerste_dag_ononderbroken_dienst"))
        )
        for grens in (date(2021, 1, 1), date(2025, 9, 30), date(2026, 1, 1)):
            yield from _rond(f"verzoek {grens}", z.feit("datum_verzoek_64_regeling"), grens)
    if z.feit("vraagt_rvu") and dag >= cao_wsw.CAO_2021:
        aow = reken(aow_datum, geboren)
        yield from _rond("RVU begint", dag, reken(lambda d: None if d == EEUWIG else plus_maanden(d, -24), aow))
        yield from _rond("RVU eindigt", dag, aow)
    if cao.recht_op_rvu:
        yield f"RVU {dag.year if dag.year == 2021 else 'later'}"
    yield from _kilometers(z)


def _grenzen_aan_de_slag(z: Zaak) -> Iterator[str]:
    cao, dag = cao_aan_de_slag.CaoAanDeSlag(z), z.peildatum
    if cao.cel is not None and z.feit("loon_bekend_als") == "schaal_en_periodiek":
        yield f"cel {cao.cel}"
    if z.feit("vraagt_terugkeer"):
        uiterlijk = reken(lambda d: plus_maanden(d, 24), z.feit("laatste_dag_dienstbetrekking_aan_de_slag"))
        yield from _rond("terugkeer", z.feit("laatste_dag_baan_elders"), uiterlijk)
    yield from _rond("18 jaar", dag, reken(lambda d: plus_maanden(d, 18 * 12), z.feit("geboortedatum")))
    yield from (f"uitkering {dag.year}" for _ in range(1) if cao.eenmalig)
    yield from _kilometers(z)


def _kilometers(z: Zaak) -> Iterator[str]:
    kilometers = z.feit("woon_werk_kilometers")
    sinds_2024 = z.feit("woon_werk_vervoer") == "eigen_vervoer" and z.peildatum >= date(2024, 1, 1)
    if sinds_2024 and kilometers in (Fraction("5.9"), 6):
        yield f"kilometers {float(kilometers)}"


def _grenzen_indexering(z: Zaak, uitkomst: Uitkomst) -> Iterator[str]:
    van, bedrag = z.feit("datum_van_bedrag"), uitkomst["geindexeerd_bedrag"]
    if van is None or bedrag is None:
        return
    if z.feit("cao_van_bedrag") == "cao_sw":
        yield f"SW {van.year} naar {z.peildatum.year} {'juli' if z.peildatum.month >= 7 else 'januari'}"
        if z.peildatum.year == 2023 and z.peildatum.month >= 10:
            yield "SW oktober 2023"
        if z.peildatum.year == 2024 and van.year == 2023:
            yield f"SW 2024 {z.feit('soort_bedrag')}"
    else:
        yield from (
            f"ADS {stap}" for stap, deel in cao_indexering.STAPPEN.items() if deel and van < stap <= z.peildatum
        )
        if van < date(2025, 1, 1) <= z.peildatum < cao_indexering.MEI_2025:
            yield f"ADS voor mei {z.feit('was_in_dienst_op_1_mei_2025')}"


def _rond(naam: str, dag: date | None, grens: date | None) -> Iterator[str]:
    afstand = reken(lambda a, b: (a - b).days, dag, grens)
    if afstand in (-1, 0, 1):
        yield f"{naam} {afstand}"


_BEDRAG = ("nul", "bedrag", None)
_UITKOMSTEN = {
    "cao-wsw": {
        "toepasselijke_cao": ("cao_sw", "cao_van_werkgever", "geen_cao_sw", None),
        **dict.fromkeys(
            ("loon_per_maand", "vakantietoeslag_per_maand", "reiskosten_per_dag", "eigen_bijdrage_vervoer",
             "eenmalige_uitkering"), _BEDRAG
        ),
        **dict.fromkeys(("eindejaarsuitkering", "jubileumgratificatie"), ("nul", None)),
        **dict.fromkeys(("heeft_recht_op_64_regeling", "heeft_recht_op_rvu"), JA_NEE),
        "verplichte_verlofdagen": (8, 10),
    },
    "cao-aan-de-slag": {
        **dict.fromkeys(
            ("loon_per_maand", "vakantietoeslag_per_maand", "eindejaarsuitkering", "reiskosten_per_dag",
             "eenmalige_uitkering"), _BEDRAG
        ),
        **dict.fromkeys(("betaalt_mee_aan_wga_premie", "bouwt_pensioen_op", "mag_terugkeren"), JA_NEE),
        "voltijd_uren": (36, 37),
    },
    "cao-indexering": {"geindexeerd_bedrag": ("bedrag", None)},
}  # fmt: skip
_VERZOEKDAGEN = ("2021-01-01", "2025-09-30", "2026-01-01")
_ROND = {
    "cao-wsw": ("64 jaar", "vijf jaar", *(f"verzoek {dag}" for dag in _VERZOEKDAGEN), "RVU begint", "RVU eindigt"),
    "cao-aan-de-slag": ("terugkeer", "18 jaar"),
    "cao-indexering": (),
}
_JAREN_SW = (
    *((jaar, jaar) for jaar in cao_indexering.JULI),
    *((jaar, jaar + 1) for jaar in cao_indexering.LPO if jaar + 1 in cao_indexering.JULI),
)
_GRENZEN = {
    "cao-wsw": (
        *(f"ziektedag {dag} {wanneer} 2021" for dag in ZIEKTEDAGEN for wanneer in ("voor", "sinds")),
        *("64-regeling en ziekte", "64-regeling met loon", "RVU 2021", "RVU later", "kilometers 5.9", "kilometers 6.0"),
    ),
    "cao-aan-de-slag": (
        *("cel 1744", "cel 8781/5", "kilometers 5.9", "kilometers 6.0"),
        *(f"uitkering {jaar}" for jaar in cao_aan_de_slag.EENMALIG),
    ),
    "cao-indexering": (
        *(f"SW {van} naar {naar} juli" for van, naar in _JAREN_SW),
        *("SW 2016 naar 2017 januari", "SW 2017 naar 2018 januari", "SW 2020 naar 2021 januari"),
        *("SW oktober 2023", "SW 2024 loon", "SW 2024 ander_bedrag", "ADS voor mei True", "ADS voor mei False"),
        *(f"ADS {stap}" for stap, deel in cao_indexering.STAPPEN.items() if deel),
    ),
}


def _te_raken(regeling: str) -> Iterator[str]:
    leeg = ORAKELS[regeling].beslis({}, _DAG) or {}
    statussen = ("toegekend", "afgewezen") if "recht" in leeg else ("berekend",)
    yield from (f"status: {status}" for status in (*statussen, "onbepaald"))
    for naam in leeg.get("oordelen", {}):
        yield from (f"{soort}: {naam}" for soort in ("grond", "enige grond", "grond onbekend"))
    for naam, waarden in _UITKOMSTEN[regeling].items():
        yield from (f"uitkomst: {naam}={waarde}" for waarde in waarden)
    for n in range(1, len(_tegenspraken(regeling, Zaak({}, _DAG))) + 1):
        yield from (f"{soort}: {n}" for soort in ("tegenspraak", "enige tegenspraak"))
    yield from (f"grens: {naam} {n}" for naam in _ROND[regeling] for n in (-1, 0, 1))
    yield from (f"grens: {naam}" for naam in _GRENZEN[regeling])


#: What enough cases of a regeling must touch.
TE_RAKEN = {regeling: tuple(_te_raken(regeling)) for regeling in ORAKELS}
