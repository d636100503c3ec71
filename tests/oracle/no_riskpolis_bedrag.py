"""How much ziekengeld the no-riskpolis gives on a day, and what it does to the loonkostensubsidie."""

from fractions import Fraction

from tests.oracle import bedragen_norisk as b
from tests.oracle.awb import Uitkomst, Zaak
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, op_centen, reken
from tests.oracle.no_riskpolis_ziekte import Ziekte
from tests.oracle.participatiewet import NUL, Geld, is_een_van


def grondslag_per_dag(z: Zaak) -> Geld:
    """The dagloon up to its maximum, in begeleid werken less the subsidy (lid 7)."""
    maximum = b.MAXIMUMDAGLOON.get((z.peildatum.year, 1 if z.peildatum.month < 7 else 2))
    begrensd = reken(min, z.feit("dagloon"), maximum)
    zonder_subsidie = reken(
        lambda dagloon, subsidie: max(NUL, dagloon - subsidie), begrensd, z.feit("wsw_subsidie_per_dag")
    )
    return keuze(is_een_van(z.feit("soort_dienstbetrekking"), "wsw_artikel_7"), zonder_subsidie, begrensd)


def ziekengeld(z: Zaak, ziekte: Ziekte) -> Geld:
    """70%, or in the first 52 weeks on request 100% up to the wage claim (lid 5 and 6)."""
    dagloon, dagnummer = grondslag_per_dag(z), ziekte.dagnummer
    volledig = en(
        z.feit("vraagt_honderd_procent"),
        is_een_van(z.feit("verzekerd_als"), "artikel_3"),
        reken(lambda nummer: nummer <= b.DAGEN_HONDERD_PROCENT, dagnummer),
    )
    is_wachtdag = reken(lambda nummer, dagen: nummer <= dagen, dagnummer, z.feit("wachtdagen"))
    aanspraak = keuze(is_wachtdag, z.feit("loonaanspraak_na_wachtdagen"), z.feit("loonaanspraak_per_dag"))
    return keuze(volledig, reken(min, dagloon, aanspraak), reken(lambda d: d * b.DEEL_ZIEKENGELD, dagloon))


def is_gemeld_voor_2022(z: Zaak) -> Waarheid:
    """Art. 86e: the old rule stays for an illness reported before 2022."""
    if z.peildatum < b.ARTIKEL_29E:
        return True
    return reken(lambda dag: dag < b.ARTIKEL_29E, z.feit("datum_ziekmelding"))


def deel_bij_subsidie(z: Zaak) -> Geld:
    """Art. 29e."""
    subsidie = z.feit("loonkostensubsidie_bij_ziekte")
    naar_loonwaarde = reken(lambda loonwaarde: max(b.LAAGSTE_LOONWAARDE, loonwaarde), z.feit("loonwaarde"))
    met_subsidie = keuze(is_een_van(subsidie, "naar_loonwaarde"), naar_loonwaarde, b.DEEL_BIJ_FORFAIT)
    nieuw = keuze(is_een_van(subsidie, "geen"), Fraction(1), met_subsidie)
    return keuze(is_gemeld_voor_2022(z), Fraction(1), nieuw)


def bedragen(z: Zaak, ziekte: Ziekte, recht: Waarheid) -> Uitkomst:
    """hoogte, and what is paid over this day: nothing in the weekend (art. 29 lid 2)."""
    bedrag = reken(
        lambda geld, deel, vervallen: op_centen(geld * deel * (1 - vervallen)),
        ziekengeld(z, ziekte),
        deel_bij_subsidie(z),
        z.feit("vervallen_deel_loonaanspraak"),
    )
    hoogte = keuze(recht, bedrag, NUL)
    return {"hoogte": hoogte, "uitbetaling_op_deze_dag": NUL if z.peildatum.isoweekday() > 5 else hoogte}


def gevolg_loonkostensubsidie(z: Zaak) -> str | None:
    oud = "geen_gevolg" if z.peildatum < b.BANENAFSPRAAK else "subsidie_stopt"
    gevolg = keuze(is_gemeld_voor_2022(z), oud, "ziekengeld_lager")
    return keuze(is_een_van(z.feit("loonkostensubsidie_bij_ziekte"), "geen"), "geen_gevolg", gevolg)
