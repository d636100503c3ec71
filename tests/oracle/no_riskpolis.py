"""Oracle for the no-riskpolis (Ziektewet art. 29, 29b, 29c, 29e, 86e): recht, its grounds, and what is refused.

Plain Python from the law text and the page `no-riskpolis.md`. A fact that is absent or None is unknown.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, starmap

from tests.oracle import bedragen_norisk as b
from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak, tot_en_met, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, niet, of, reken
from tests.oracle.no_riskpolis_bedrag import bedragen, gevolg_loonkostensubsidie
from tests.oracle.no_riskpolis_kring import Kring, is_niet
from tests.oracle.no_riskpolis_ziekte import Ziekte
from tests.oracle.participatiewet import enige, is_een_van
from tests.oracle.toeslagen import met_recht

BEDRAGEN = frozenset({"dagloon", "loonaanspraak_per_dag", "loonaanspraak_na_wachtdagen", "wsw_subsidie_per_dag"})
PERCENTAGES = frozenset({"vervallen_deel_loonaanspraak", "percentage_arbeidsongeschiktheid", "loonwaarde"})


def gronden(z: Zaak, kring: Kring, ziekte: Ziekte) -> dict[str, Waarheid]:
    """The grounds of recht, in the order of the page."""
    begin, in_termijn = ziekte.begin, kring.in_termijn(ziekte.begin)
    return {
        "is_werknemer": is_niet(z.feit("verzekerd_als"), "niet_verzekerd"),
        "is_geen_wsw_artikel_2": is_niet(z.feit("soort_dienstbetrekking"), "wsw_artikel_2"),
        "is_in_dienst": en(
            tot_en_met(kring.start, z.peildatum), tot_en_met(z.peildatum, z.dag("laatste_dag_dienstbetrekking"))
        ),
        "is_ziek_op_peildatum": ziekte.is_ziek,
        "hoort_bij_groep": of(kring.onbeperkt, kring.vijf_jaar),
        "ziekte_begon_in_de_baan": tot_en_met(kring.start, begin),
        "ziekte_begon_binnen_termijn": of(kring.onbeperkt, niet(kring.vijf_jaar), in_termijn),
        "is_binnen_de_weken": ziekte.is_binnen_de_weken,
        "aow_staat_niet_in_de_weg": of(ziekte.begon_na_aow, niet(ziekte.heeft_aow_leeftijd)),
        "loonaanspraak_bestaat": reken(lambda deel: deel < 1, z.feit("vervallen_deel_loonaanspraak")),
    }


def tegenspraken(z: Zaak, ziekte: Ziekte) -> Iterator[tuple[str, Waarheid]]:
    """What a case may not say: by name, and whether it says so."""
    eerste, herstel, onderbrekingen = z.dag("eerste_ziektedag"), z.dag("dag_van_herstel"), z.feit("onderbrekingen")
    lang = [o for o in onderbrekingen or () if ziekte.is_lang_en_telt(o) is True]
    yield "geboren na de peildatum", voor(z.peildatum, z.feit("geboortedatum"))
    yield "baan eindigt voor begin", eerder(z, "laatste_dag_dienstbetrekking", "datum_start_dienstbetrekking")
    yield "herstel voor ziekte", tot_en_met(herstel, eerste)
    yield "onderbreking omgekeerd", enige(onderbrekingen, lambda o: tot_en_met(weer_ziek(o), beter(o)))
    yield "onderbreking voor ziekte", enige(onderbrekingen, lambda o: tot_en_met(beter(o), eerste))
    yield "onderbreking na herstel", enige(onderbrekingen, lambda o: tot_en_met(herstel, weer_ziek(o)))
    yield "overlappende onderbrekingen", of(*starmap(overlappen, combinations(onderbrekingen or (), 2)))
    yield "twee lange onderbrekingen", len(lang) > 1
    ziekmelding = eerder(z, "datum_ziekmelding", "eerste_ziektedag")
    yield "ziekmelding voor ziekte", z.peildatum >= b.ARTIKEL_29E and ziekmelding
    yield "wia eindigt voor begin", eerder(z, "laatste_dag_wia", "eerste_dag_wia")
    yield "wachttijd eindigt voor begin", eerder(z, "laatste_dag_wachttijd", "eerste_dag_wachttijd")
    yield "andere baan eindigt voor begin", enige(z.feit("banen_bij_andere_werkgevers"), is_omgekeerd)
    yield "status eindigt voor begin", eerder(z, "einde_arbeidsbeperkte", "datum_arbeidsbeperkte")
    yield "registratie eindigt voor status", eerder(z, "einde_registratie", "einde_arbeidsbeperkte")
    subsidie, vastgesteld = z.feit("loonkostensubsidie_bij_ziekte"), z.feit("is_loonwaarde_vastgesteld")
    yield "forfait met loonwaarde", en(is_een_van(subsidie, "forfait"), vastgesteld)
    yield "naar loonwaarde zonder loonwaarde", en(is_een_van(subsidie, "naar_loonwaarde"), niet(vastgesteld))


def beter(onderbreking: Record) -> date | None:
    return onderbreking.get("beter_vanaf")


def weer_ziek(onderbreking: Record) -> date | None:
    return onderbreking.get("weer_ziek_op")


def overlappen(een: Record, ander: Record) -> Waarheid:
    return en(voor(beter(een), weer_ziek(ander)), voor(beter(ander), weer_ziek(een)))


def eerder(z: Zaak, laatste: str, eerste: str) -> Waarheid:
    return voor(z.dag(laatste), z.dag(eerste))


def is_omgekeerd(baan: Record) -> Waarheid:
    einde = baan.get("baan_tot_en_met")
    return voor(EEUWIG if einde == ONBEPERKT else einde, baan.get("baan_vanaf"))


def lees(feiten: Record, dag: date) -> tuple[Zaak, Kring, Ziekte]:
    z = Zaak(feiten, dag)
    ziekte = Ziekte(z)
    return z, Kring(z, ziekte), ziekte


def beslis(feiten: Record, dag: date) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    z, kring, ziekte = lees(feiten, dag)
    if any(zegt is True for _, zegt in tegenspraken(z, ziekte)):
        return None
    oordelen = gronden(z, kring, ziekte)
    recht = en(*oordelen.values())
    uitkomst = {
        "recht": recht,
        **bedragen(z, ziekte, recht),
        "familie": kring.familie,
        "grondslag": kring.grondslag,
        "eerste_dag_zonder_dekking": kring.eerste_dag_zonder_dekking,
        "laatste_dag_ziekengeld": ziekte.laatste_dag_ziekengeld,
        "gevolg_loonkostensubsidie": gevolg_loonkostensubsidie(z),
        "verklaring": en(z.feit("vraagt_verklaring"), of(kring.lid_1_c, kring.lid_1_d)),
    }
    return met_recht(oordelen, uitkomst, ("hoogte", "uitbetaling_op_deze_dag"))
