"""The test of UWV, and what a case of the doelgroepregister may not say, for the oracle `doelgroepregister.py`."""

from collections.abc import Iterator

from tests.oracle.awb import Zaak, voor
from tests.oracle.beschut_werk_advies import is_niet
from tests.oracle.doelgroepregister_gronden import SINDS_2020, SINDS_2026
from tests.oracle.loonkostensubsidie import Waarheid, en, niet, of
from tests.oracle.participatiewet import is_een_van


def toont_geen_minimumloon(z: Zaak) -> Waarheid:
    """SUWI 3.5."""
    return en(is_niet(z.feit("vrager_beoordeling"), "niemand"), *_toets_wijst_op_geen(z))


def _toets_wijst_op_geen(z: Zaak) -> tuple[Waarheid, Waarheid]:
    return is_een_van(z.feit("drempelfuncties"), "geen", "deels"), z.feit("beperking_duurt_zes_maanden")


def tegenspraken(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    """By a name of its own, and whether the case says it."""
    if z.peildatum >= SINDS_2020:
        yield "nog niet geboren", voor(z.peildatum, z.feit("geboortedatum"))
    if z.peildatum >= SINDS_2026:
        yield from _tegenspraken_baan(z)
    for naam in ("wajong", "wsw_indicatie", "indicatie_besluit_wfsv", "experiment", "voorziening"):
        yield f"{naam} omgekeerd", voor(z.dag(f"laatste_dag_{naam}"), z.dag(f"eerste_dag_{naam}"))
    beschut_baan = is_een_van(z.feit("soort_dienstbetrekking"), "beschut_werk")
    yield "beschut zonder besluit", en(z.feit("heeft_baan"), beschut_baan, niet(z.feit("is_beschut_werk_vastgesteld")))
    yield from _tegenspraken_uwv(z)
    uitschrijving = z.feit("datum_uitschrijving")
    uitgeschreven = z.feit("is_uitgeschreven_op_verzoek")
    yield "uitgeschreven nooit opgenomen", en(uitgeschreven, niet(z.feit("is_opgenomen_in_register")))
    yield "uitgeschreven voor opname", voor(uitschrijving, z.feit("datum_opname_register"))
    yield "uitgeschreven voor 2020", voor(uitschrijving, SINDS_2020)


def _tegenspraken_baan(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    start, laatste_dag = z.feit("datum_start_dienstbetrekking"), z.dag("laatste_dag_dienstbetrekking")
    yield "baan omgekeerd", voor(laatste_dag, start)
    yield "baan niet begonnen", en(z.feit("heeft_baan"), voor(z.peildatum, start))
    yield "baan voorbij", en(z.feit("heeft_baan"), voor(laatste_dag, z.peildatum))


def _tegenspraken_uwv(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    gevraagd, vast = is_niet(z.feit("vrager_beoordeling"), "niemand"), z.feit("uwv_stelde_vast_geen_minimumloon")
    geen_functies, lang = _toets_wijst_op_geen(z)
    yield "vastgesteld tegen de toets", en(gevraagd, vast, of(niet(geen_functies), niet(lang)))
    yield "niet vastgesteld tegen de toets", en(gevraagd, niet(vast), geen_functies, lang)
    yield "vastgesteld zonder vraag", en(niet(gevraagd), vast)
