"""Oracle for the status under the Wet sociale werkvoorziening (art. 1, 2 and 19): recht, grounds, what is refused.

Plain Python from the law text and section 1 of the page `wsw.md`. A fact that is absent or None is unknown.
"""

from collections.abc import Iterator
from datetime import date

from tests.oracle.awb import EEUWIG, Record, Uitkomst, Zaak, plus, tot_en_met, voor
from tests.oracle.loonkostensubsidie import Waarheid, aow_leeftijd_bereikt, en, keuze, niet, of, reken
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

PARTICIPATIEWET = date(2015, 1, 1)  # art. 1: also a job on 31-12-2014; art. 2: may offer, no zorgplicht
EERSTE_HERINDICATIE = date(1998, 1, 1)


def gronden(z: Zaak) -> dict[str, Waarheid]:
    """The grounds of recht, in the order of the page."""
    eerste, laatste = z.dag("eerste_dag_wsw_indicatie"), z.dag("laatste_dag_wsw_indicatie")
    met_aow = reken(lambda geboren: aow_leeftijd_bereikt(geboren, z.peildatum), z.feit("geboortedatum"))
    grond_2014 = {"had_wsw_baan_eind_2014": z.feit("had_wsw_baan_eind_2014")}
    return {
        "heeft_wsw_indicatiebesluit": z.feit("heeft_wsw_indicatiebesluit"),
        "is_indicatie_geldig": en(tot_en_met(eerste, z.peildatum), tot_en_met(z.peildatum, laatste)),
        "is_niet_negatief_geherindiceerd": niet(
            en(tot_en_met(z.dag("datum_negatieve_herindicatie"), z.peildatum), z.feit("is_herindicatie_onaantastbaar"))
        ),
        "is_onder_aow_leeftijd": niet(met_aow),
    } | (grond_2014 if z.peildatum >= PARTICIPATIEWET else {})


def tegenspraken_herindicatie(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    """The negative herindicatie is one of after the latest indication; onaantastbaar is only what exists."""
    besluit, eerste = z.feit("heeft_wsw_indicatiebesluit"), z.dag("eerste_dag_wsw_indicatie")
    negatief = z.dag("datum_negatieve_herindicatie")
    yield "negatief voor de laatste indicatie", en(besluit, tot_en_met(negatief, eerste))
    yield "onaantastbaar zonder herindicatie", en(z.feit("is_herindicatie_onaantastbaar"), tot_en_met(EEUWIG, negatief))


def tegenspraken(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    """What a case may not say: by name, and whether it says so."""
    besluit, geboren = z.feit("heeft_wsw_indicatiebesluit"), z.feit("geboortedatum")
    eerste, laatste = z.dag("eerste_dag_wsw_indicatie"), z.dag("laatste_dag_wsw_indicatie")
    yield "geboren na de peildatum", voor(z.peildatum, geboren)
    yield "indicatie voor de geboorte", en(besluit, voor(eerste, geboren))
    yield "indicatie eindigt voor begin", en(besluit, voor(laatste, eerste))
    yield from tegenspraken_herindicatie(z)
    yield "herindicatie voor 1998", voor(z.dag("datum_negatieve_herindicatie"), EERSTE_HERINDICATIE)


def aanbod(z: Zaak, recht: Waarheid) -> str | None:
    soort = "mag_aanbieden" if z.peildatum >= PARTICIPATIEWET else "zorgplicht"
    return keuze(en(recht, z.feit("is_ingezetene")), soort, "geen_aanbod")


def gevolgen_elders(z: Zaak, recht: Waarheid, geldig: Waarheid, in_wsw_baan: Waarheid) -> Uitkomst:
    """What the indication does in other laws, since 2015."""
    advies = z.feit("advies_begeleid_werken")
    wel = keuze(en(geldig, is_een_van(advies, "kan_niet")), "wel_zonder_onderzoek", "gewoon_onderzoek")
    in_artikel_2 = en(z.feit("heeft_baan"), is_een_van(z.feit("soort_dienstbetrekking"), "wsw_artikel_2"))
    uit_artikel_2 = en(
        niet(z.feit("heeft_baan")),
        is_een_van(z.feit("wsw_verleden"), "dienstbetrekking_artikel_2"),
        tot_en_met(z.peildatum, plus(z.dag("laatste_dag_wsw_verleden"), 1)),
    )
    return {
        "waarde_indicatie": keuze(recht, "recht_wsw", keuze(geldig, "alleen_buiten_wsw", "geen")),
        "opent_no_riskpolis": of(geldig, in_artikel_2, uit_artikel_2),
        "gevolg_beschut_werk": keuze(en(geldig, is_een_van(advies, "kan")), "niet_zonder_onderzoek", wel),
        "is_loonkostensubsidie_uitgesloten": in_wsw_baan,
    }


def beslis(feiten: Record, dag: date) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if any(zegt is True for _, zegt in tegenspraken(z)):
        return None
    oordelen = gronden(z)
    recht = en(*oordelen.values())
    geldig = en(*(oordeel for naam, oordeel in oordelen.items() if naam != "had_wsw_baan_eind_2014"))
    wsw_baan = is_een_van(z.feit("soort_dienstbetrekking"), "wsw_artikel_2", "wsw_artikel_7")
    in_wsw_baan = en(z.feit("heeft_baan"), wsw_baan)
    overgedragen = z.feit("is_uitvoering_volledig_overgedragen")
    uitkomst = {
        "recht": recht,
        "heeft_geldige_indicatie": geldig,
        "is_wsw_werknemer": en(recht, in_wsw_baan),
        "aanbod_van_werk": aanbod(z, recht),
        "beslisser": keuze(overgedragen, "bestuur_openbaar_lichaam", "college"),
    }
    if dag >= PARTICIPATIEWET:
        uitkomst |= gevolgen_elders(z, recht, geldig, in_wsw_baan)
    return met_recht(oordelen, uitkomst, ())
