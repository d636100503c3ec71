"""Oracle for beschut werk (Participatiewet art. 10b, Besluit advisering beschut werk): recht, grounds, what is refused.

Plain Python from the law text and the page `beschut-werk.md`, of a case without a municipality's verordening. A fact
that is absent or None is unknown.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle import beschut_werk_advies as besluit
from tests.oracle.awb import Record, Uitkomst, Zaak, voor
from tests.oracle.beschut_werk_advies import KRING_2017, ROUTES, Advies, is_niet
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, reken
from tests.oracle.participatiewet import enige, is_een_van
from tests.oracle.toeslagen import met_recht
from tests.oracle.wsw import tegenspraken_herindicatie

UREN_PER_PLEK = 31
LANDELIJK = {2017: 2600, 2018: 4600, 2019: 6000}
# Regeling aantallen beschut werk: the rows that the law dossier knows.
_RIJEN = """
    appingedam 2 5, delfzijl 6 10, groningen 44 70, hoogezand_sappemeer 7 11, stadskanaal 11 20, veendam 8 15,
    almere 28 50, leeuwarden 22 34, smallingerland 12 20, assen 15 27, emmen 20 35, hoogeveen 10 20, meppel 6 10,
    almelo 21, borne 2, dalfsen 2, deventer 28, enschede 32, ameland 0 0, vlieland 0 0
"""
_GESPLITST = [rij.split() for rij in _RIJEN.split(",")]
AANTALLEN: dict[int, dict[str, int]] = {
    2017 + n: {naam: int(getallen[n]) for naam, *getallen in _GESPLITST if n < len(getallen)} for n in (0, 1)
}
GEMEENTEN = (*AANTALLEN[2017], "andere_gemeente")


# --- the number: 10b lid 4 to 6 -----------------------------------------------------------------------


def minimum_aantal(z: Zaak) -> Any:
    """The number of the minister, for who has one; the verordening adds nothing here."""
    gevraagd, gemeente = z.feit("aantal_in_regeling"), z.feit("gemeente_beschut_werk")
    rijen = AANTALLEN.get(z.peildatum.year)
    if rijen is None:
        return gevraagd
    return None if gemeente is None else rijen.get(gemeente, gevraagd)


def gerealiseerd(z: Zaak) -> Any:
    plekken = reken(lambda uren: Fraction(uren) / UREN_PER_PLEK, z.feit("gerealiseerde_uren_per_week"))
    return keuze(
        is_een_van(z.feit("telwijze"), "dienstbetrekkingen"), z.feit("gerealiseerde_dienstbetrekkingen"), plekken
    )


def aantallen(z: Zaak) -> Uitkomst:
    is_er = z.feit("is_aantal_vastgesteld") is True
    minimum = minimum_aantal(z) if is_er else None
    landelijk = {"landelijk_minimum_aantal": LANDELIJK[z.peildatum.year]} if z.peildatum.year in LANDELIJK else {}
    return {
        "minimum_aantal": minimum,
        "nog_te_realiseren": reken(lambda m, g: max(Fraction(0), Fraction(m - g)), minimum, gerealiseerd(z)),
        "voorzieningen_tot_baan": None,
        "voorzieningen_tijdens_baan": None,
        "volgorde": "niet_geregeld",
    } | landelijk


# --- recht --------------------------------------------------------------------------------------------


def gronden(z: Zaak, a: Advies) -> dict[str, Waarheid]:
    """The grounds of recht, in the order of the page, as far as the law of that day knows them."""
    alle = {"hoort_bij_kring": a.hoort_bij_kring}
    if z.peildatum < KRING_2017:
        alle["verzoek_staat_niet_in_de_weg"] = of(a.vastgesteld, a.door("college"))
    if z.peildatum >= ROUTES:
        alle["wsw_advies_staat_niet_in_de_weg"] = of(a.vastgesteld, niet(a.route_3a))
        alle["eerder_advies_staat_niet_in_de_weg"] = of(a.vastgesteld, niet(a.route_3b))
    onnodig, vermogen = niet(a.is_onderzoek_nodig), a.heeft_arbeidsvermogen
    alle["arbeidsvermogen_staat_niet_in_de_weg"] = of(a.vastgesteld, onnodig, vermogen)
    alle["beschutte_omgeving_is_nodig"] = of(a.vastgesteld, onnodig, niet(vermogen), a.aanpassing_of_begeleiding)
    alle["is_vastgesteld_op_peildatum"] = a.vastgesteld
    if z.peildatum >= KRING_2017:
        genoeg_te_doen = reken(lambda g, m: g < m, gerealiseerd(z), minimum_aantal(z))
        alle["aantal_is_niet_bereikt"] = of(niet(z.feit("is_aantal_vastgesteld")), genoeg_te_doen)
    return alle


def plicht(z: Zaak, a: Advies, recht: Waarheid) -> str | None:
    if z.peildatum < KRING_2017:
        return keuze(recht, "zorgen_voor_baan", "geen_plicht")
    bereikt = en(a.hoort_bij_kring, a.vastgesteld)
    return keuze(recht, "aanbieden", keuze(bereikt, "geen_plicht_aantal_bereikt", "geen_plicht"))


def wachtenden(z: Zaak, a: Advies) -> Uitkomst:
    """Lid 7: support until the job starts. Who waits since an earlier year goes first."""
    ondersteund = en(a.hoort_bij_kring, a.vastgesteld, niet(z.feit("is_begonnen_met_beschut_werk")))
    eerder = voor(z.feit("datum_vaststelling_beschut_werk"), date(z.peildatum.year, 1, 1))
    return {"krijgt_ondersteuning_tot_baan": ondersteund, "gaat_voor_dit_jaar": en(ondersteund, eerder)}


# --- contradictions -----------------------------------------------------------------------------------


def tegenspraken(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    """What a case may not say: by the number on the page, and whether it says so."""
    verzoek, advies = z.feit("datum_verzoek"), z.feit("datum_advies")
    vast, geweigerd = z.feit("is_beschut_werk_vastgesteld"), z.feit("is_beschut_werk_geweigerd")
    vastgesteld_op = z.feit("datum_vaststelling_beschut_werk")
    delen = [z.feit(naam) for naam in besluit.DELEN_ARBEIDSVERMOGEN]
    oordeel, soort, uwv = (
        z.feit("oordeel_arbeidsvermogen"),
        z.feit("soort_uwv_uitkering"),
        z.feit("heeft_uwv_uitkering"),
    )
    yield "c1", voor(z.peildatum, verzoek)
    yield "c2", voor(advies, verzoek)
    yield "c3", en(vast, voor(vastgesteld_op, advies))
    yield "c4", en(geweigerd, voor(z.feit("datum_weigering_beschut_werk"), advies))
    yield "c5", en(vast, geweigerd)
    yield "c6", en(is_een_van(z.feit("advies_uwv"), "nog_geen_advies"), advies is not None)
    yield "c7", enige(z.feit("eerdere_adviezen"), lambda r: voor(verzoek, r.get("eerder_advies_op")))
    yield "c8", voor(z.dag("laatste_dag_wsw_indicatie"), z.feit("eerste_dag_wsw_indicatie"))
    yield (
        "c9",
        en(niet(z.feit("heeft_wsw_indicatiebesluit")), is_een_van(z.feit("advies_begeleid_werken"), "kan", "kan_niet")),
    )
    yield "c10", en(niet(uwv), is_niet(soort, "geen"))
    yield "c11", en(uwv, is_een_van(soort, "geen"))
    yield "c12", en(is_een_van(oordeel, "aanwezig"), niet(en(*delen)))
    yield "c13", en(is_een_van(oordeel, "ontbreekt"), en(*delen))
    yield "c14", en(vast, voor(vastgesteld_op, date(2015, 1, 1)))
    zonder = en(niet(z.feit("is_aantal_vastgesteld")), z.feit("aantal_in_regeling") is not None)
    yield "c15", z.peildatum >= KRING_2017 and zonder
    (_, te_oud), (_, zonder_herindicatie) = tegenspraken_herindicatie(z)
    yield "c16", te_oud
    yield "c17", zonder_herindicatie


# --- the decision -------------------------------------------------------------------------------------


def beslis(feiten: Record, dag: date) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if any(zegt is True for _, zegt in tegenspraken(z)):
        return None
    a = Advies(z)
    oordelen = gronden(z, a)
    recht = en(*oordelen.values())
    uitkomst = {"recht": recht, "plicht_college": plicht(z, a, recht)} | a.uitkomsten()
    if dag >= KRING_2017:
        uitkomst |= aantallen(z) | wachtenden(z, a)
    return met_recht(oordelen, uitkomst, ())
