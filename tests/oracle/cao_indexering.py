"""Oracle for the indexing of amounts of the cao SW and the cao Aan de slag: from the law text and the page `cao.md`.

By who had not seen the rule files.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tests.oracle.awb import Record, Uitkomst, Zaak, voor
from tests.oracle.cao_delen import Geld
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, op_centen, reken
from tests.oracle.participatiewet import is_een_van
from tests.oracle.verlagingen import zonder_recht

# Percent, by year: the loon- en prijsontwikkeling, and the rise of the minimum wage on 1 July.
LPO = {2016: "2.22", 2017: "2.03", 2018: "2.43", 2020: "3.2", 2021: "2.16", 2023: "7.04"}
JULI = {2018: "1.03", 2019: "1.23", 2020: "1.6", 2021: "0.96", 2022: "1.81", 2023: "3.13"}
VERVROEGD = date(2023, 10, 1)
VASTE_STAP = {2024: Fraction(50)}  # on 1 January, of wages
MEI_2025 = date(2025, 5, 1)
#: Cao Aan de slag: percent by day; None is a step that was not found.
STAPPEN = {
    date(2023, 10, 1): None, date(2024, 1, 1): None, date(2024, 7, 1): None, date(2025, 1, 1): "2.75",
    date(2025, 7, 1): "0.5", date(2026, 1, 1): "2.153", date(2026, 7, 1): None, date(2027, 1, 1): None,
    date(2027, 7, 1): None,
}  # fmt: skip


def verhoogd(bedrag: Geld, procent: str | None) -> Geld:
    return reken(lambda b, p: op_centen(b * (1 + Fraction(p) / 100)), bedrag, procent)


def januari_na(bedrag: Geld, jaar: int, soort: str | None) -> Geld:
    """From the January of that year to the next."""
    gewoon = verhoogd(bedrag, LPO.get(jaar))
    stap = VASTE_STAP.get(jaar + 1)
    if stap is None:
        return gewoon
    return keuze(is_een_van(soort, "loon"), reken(lambda b: b + stap, gewoon), gewoon)


def sociale_werkvoorziening(z: Zaak) -> Geld:
    """Art. 5.4: always from a January, never from the July between."""
    bedrag, van, dag = z.feit("te_indexeren_bedrag"), z.feit("datum_van_bedrag"), z.peildatum
    if van is None:
        return None
    if van.year < dag.year:
        bedrag = januari_na(bedrag, van.year, z.feit("soort_bedrag"))
    if dag.year == VERVROEGD.year and dag >= VERVROEGD:
        return verhoogd(bedrag, LPO[dag.year])
    return bedrag if dag.month < 7 else verhoogd(bedrag, JULI.get(dag.year))


def aan_de_slag(z: Zaak) -> Geld:
    """Every step after the day of the amount, up to today."""
    bedrag, van = z.feit("te_indexeren_bedrag"), z.feit("datum_van_bedrag")
    for stap, procent in STAPPEN.items():
        voor_allen = stap != date(2025, 1, 1) or z.peildatum >= MEI_2025
        geldt = True if voor_allen else z.feit("was_in_dienst_op_1_mei_2025")
        komt = en(stap <= z.peildatum, voor(van, stap), geldt)
        bedrag = keuze(komt, verhoogd(bedrag, procent), bedrag)
    return bedrag


def tegenspraken(z: Zaak) -> Iterator[Waarheid]:
    van = z.feit("datum_van_bedrag")
    is_sw = is_een_van(z.feit("cao_van_bedrag"), "cao_sw")
    yield voor(z.peildatum, van)
    yield en(is_sw, niet(reken(lambda dag: (dag.month, dag.day) == (1, 1), van)))
    yield en(is_sw, reken(lambda dag: z.peildatum.year - dag.year > 1, van))


def beslis(feiten: Record, dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    """The amount, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if any(zegt is True for zegt in tegenspraken(z)):
        return None
    is_sw = is_een_van(z.feit("cao_van_bedrag"), "cao_sw")
    return zonder_recht({"geindexeerd_bedrag": keuze(is_sw, sociale_werkvoorziening(z), aan_de_slag(z))})
