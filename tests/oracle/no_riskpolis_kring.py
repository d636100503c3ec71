"""Who the no-riskpolis covers: the onderdelen of Ziektewet art. 29b, the term of five years and its extension (29c).

Plain Python from the law text and the page `no-riskpolis.md`.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from tests.oracle import bedragen_norisk as b
from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, laatste_van, plus, tot_en_met, voor
from tests.oracle.awb import Zaak as Feitenzaak
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, leeftijd_op, niet, of, plus_maanden, reken
from tests.oracle.no_riskpolis_ziekte import Ziekte
from tests.oracle.participatiewet import enige, is_een_van

LID_2 = ("lid_2_a", "lid_2_b", "lid_2_c", "lid_2_d", "lid_2_e", "lid_2_f", "lid_11", "lid_12")
LID_1 = ("lid_4", "lid_1_a", "lid_1_b", "lid_1_c", "lid_1_d")


def is_niet(waarde: str | None, geen: str) -> Waarheid:
    return reken(lambda w: w != geen, waarde)


def vijf_jaar_na(dag: date | None) -> date | None:
    return reken(lambda d: plus_maanden(d, b.TERMIJN_MAANDEN), dag)


def binnen(dag: date | None, vanaf: date | None, tot: date | None) -> Waarheid:
    """On or after `vanaf` and before `tot`."""
    return en(tot_en_met(vanaf, dag), voor(dag, tot))


@dataclass(frozen=True)
class Kring:
    """The onderdelen that hold on the peildatum."""

    z: Feitenzaak
    ziekte: Ziekte

    @property
    def start(self) -> date | None:
        return self.z.dag("datum_start_dienstbetrekking")

    @property
    def dag_voor_start(self) -> date | None:
        return plus(self.start, -1)

    def is_soort(self, soort: str) -> Waarheid:
        return is_een_van(self.z.feit("soort_dienstbetrekking"), soort)

    @cached_property
    def jonger_dan_18(self) -> Waarheid:
        return reken(lambda geboren, dag: leeftijd_op(geboren, dag) < 18, self.z.feit("geboortedatum"), self.start)

    @cached_property
    def onderdelen(self) -> dict[str, Waarheid]:
        return {naam: getattr(self, naam) for naam in (*LID_2, *LID_1)}

    @property
    def onbeperkt(self) -> Waarheid:
        return of(*(self.onderdelen[naam] for naam in LID_2))

    @property
    def vijf_jaar(self) -> Waarheid:
        return of(*(self.onderdelen[naam] for naam in LID_1))

    # --- lid 2, 11 and 12: without an end ---

    @cached_property
    def lid_2_a(self) -> Waarheid:
        return voor(self.z.dag("eerste_dag_wajong"), self.start)

    @property
    def lid_2_b(self) -> Waarheid:
        return self.is_soort("wsw_artikel_7")

    @property
    def lid_2_c(self) -> Waarheid:
        wajong = self.z.dag("eerste_dag_wajong")
        return en(self.jonger_dan_18, voor(self.start, wajong), tot_en_met(wajong, self.z.peildatum))

    @cached_property
    def lid_2_d(self) -> Waarheid:
        return en(
            niet(self.is_soort("wsw_artikel_7")),
            is_niet(self.z.feit("wsw_verleden"), "geen"),
            tot_en_met(self.dag_voor_start, self.z.dag("laatste_dag_wsw_verleden")),
        )

    @cached_property
    def begon_sinds_2015(self) -> Waarheid:
        if self.z.peildatum < b.BANENAFSPRAAK:
            return False  # the law did not have these groups yet
        return tot_en_met(b.EERSTE_BAAN_BANENAFSPRAAK, self.start)

    @property
    def kwam_via_college(self) -> Waarheid:
        return of(self.z.feit("kreeg_ondersteuning_college"), self.z.feit("is_subsidie_voor_zittende_werknemer"))

    @cached_property
    def is_werknemer_van_e(self) -> Waarheid:
        loonwaarde = reken(lambda deel: deel < 1, self.z.feit("loonwaarde"))
        return en(
            self.begon_sinds_2015,
            self.kwam_via_college,
            of(
                self.z.feit("uwv_stelde_vast_geen_minimumloon"),
                en(self.z.feit("is_loonwaarde_vastgesteld"), loonwaarde),
            ),
        )

    @cached_property
    def is_werknemer_van_lid_11(self) -> Waarheid:
        return en(self.begon_sinds_2015, is_een_van(self.z.feit("grond_arbeidsbeperkte"), "lid_1_d_e_f", "lid_2"))

    @property
    def werd_arbeidsbeperkte(self) -> Waarheid:
        return en(
            is_niet(self.z.feit("grond_arbeidsbeperkte"), "geen"),
            tot_en_met(self.z.dag("datum_arbeidsbeperkte"), self.z.peildatum),
        )

    @property
    def is_arbeidsbeperkte(self) -> Waarheid:
        return en(self.werd_arbeidsbeperkte, voor(self.z.peildatum, self.z.dag("einde_arbeidsbeperkte")))

    @property
    def lid_2_e(self) -> Waarheid:
        return en(self.is_werknemer_van_e, self.is_arbeidsbeperkte)

    @cached_property
    def lid_2_f(self) -> Waarheid:
        return self.z.peildatum >= b.BESCHUT_WERK and self.is_soort("beschut_werk")

    @property
    def lid_11(self) -> Waarheid:
        return en(self.is_werknemer_van_lid_11, self.is_arbeidsbeperkte)

    @property
    def lid_12(self) -> Waarheid:
        return en(
            self.begon_sinds_2015,
            of(self.kwam_via_college, self.is_werknemer_van_lid_11),
            self.werd_arbeidsbeperkte,
            tot_en_met(self.z.dag("einde_arbeidsbeperkte"), self.z.peildatum),
            voor(self.ziekte.begin, self.z.dag("einde_registratie")),
        )

    # --- lid 1 and 4: five years ---

    @cached_property
    def lid_4(self) -> Waarheid:
        vaststelling = self.z.dag("datum_vaststelling_wia")
        return en(
            self.z.feit("heeft_of_had_wia"),
            voor(self.start, vaststelling),
            tot_en_met(vaststelling, self.z.dag("laatste_dag_dienstbetrekking")),
            tot_en_met(vaststelling, self.z.peildatum),
        )

    @property
    def lid_1(self) -> Waarheid:
        return of(*(self.onderdelen[naam] for naam in LID_1 if naam != "lid_4"))

    @property
    def lid_1_a(self) -> Waarheid:
        return en(
            self.z.feit("heeft_of_had_wia"),
            voor(self.z.dag("eerste_dag_wia"), self.start),
            tot_en_met(self.dag_voor_start, self.z.dag("laatste_dag_wia")),
        )

    @property
    def lid_1_b(self) -> Waarheid:
        na_wachttijd = plus(self.z.dag("laatste_dag_wachttijd"), 1)
        elf_weken_eerder = plus(na_wachttijd, -7 * b.WEKEN_ZONDER_ANDERE_BAAN)

        def telt(baan: Record) -> Waarheid:
            return en(loopt_op(baan, elf_weken_eerder), niet(loopt_op(baan, self.z.dag("eerste_dag_wachttijd"))))

        return en(
            self.z.feit("heeft_wachttijd_doorlopen"),
            reken(lambda deel: deel < b.GRENS_ARBEIDSONGESCHIKT, self.z.feit("percentage_arbeidsongeschiktheid")),
            niet(enige(self.z.feit("banen_bij_andere_werkgevers"), telt)),
            niet(self.z.feit("kan_werken_bij_eigen_werkgever")),
            binnen(self.start, na_wachttijd, vijf_jaar_na(na_wachttijd)),
        )

    @cached_property
    def begon_na_belemmerd_onderwijs(self) -> Waarheid:
        """Lid 1 c and d without the age, and not for who has the right of lid 2 d, e or f or of lid 11 (lid 3)."""
        na_onderwijs = plus(self.z.dag("laatste_dag_belemmerd_onderwijs"), 1)
        lid_3 = of(self.lid_2_d, self.lid_2_e, self.lid_11, self.lid_2_f)
        return en(
            self.z.feit("heeft_scholingsbelemmering"),
            binnen(self.start, na_onderwijs, vijf_jaar_na(na_onderwijs)),
            niet(lid_3),
        )

    @property
    def lid_1_c(self) -> Waarheid:
        return en(self.begon_na_belemmerd_onderwijs, self.jonger_dan_18)

    @property
    def lid_1_d(self) -> Waarheid:
        return en(self.begon_na_belemmerd_onderwijs, niet(self.jonger_dan_18), niet(self.lid_2_a))

    @property
    def einde_baan(self) -> date | None:
        return self.einde_van(self.start)

    @property
    def einde_wia(self) -> date | None:
        return self.einde_van(self.z.dag("datum_vaststelling_wia"))

    @cached_property
    def einde_termijn(self) -> date | None:
        """The last day that any of the terms that hold covers, plus one."""
        beide = laatste_van(self.einde_baan, self.einde_wia)
        return keuze(en(self.lid_1, self.lid_4), beide, keuze(self.lid_4, self.einde_wia, self.einde_baan))

    def in_termijn(self, dag: date | None) -> Waarheid:
        return of(
            en(self.lid_1, binnen(dag, self.start, self.einde_baan)),
            en(self.lid_4, binnen(dag, self.z.dag("datum_vaststelling_wia"), self.einde_wia)),
        )

    def einde_van(self, begin: date | None) -> date | None:
        """Five years after the begin of a term; art. 29c: the extension never shortens the term of the law."""
        wettelijk = vijf_jaar_na(begin)
        verlengd = en(
            self.z.feit("vraagt_verlenging"),
            voor(self.z.dag("datum_aanvraag_verlenging"), wettelijk),
            self.z.feit("stond_risico_vast_bij_begin"),
            self.z.feit("bestaat_risico_nog"),
        )
        return keuze(verlengd, laatste_van(self.z.dag("verlengd_tot"), wettelijk), wettelijk)

    # --- what it comes down to ---

    @property
    def familie(self) -> str | None:
        return keuze(self.onbeperkt, "onbeperkt_geldig", keuze(self.vijf_jaar, "vijf_jaar", "geen"))

    @property
    def grondslag(self) -> str | None:
        gevonden: Any = "geen"
        for naam, geldt in reversed(self.onderdelen.items()):
            gevonden = keuze(geldt, naam, gevonden)
        return gevonden

    @property
    def eerste_dag_zonder_dekking(self) -> date | str | None:
        zonder_einde = of(*(self.onderdelen[naam] for naam in LID_2 if naam != "lid_12"))
        registratie = self.z.dag("einde_registratie")
        eindig = keuze(
            en(self.lid_12, self.vijf_jaar),
            laatste_van(registratie, self.einde_termijn),
            keuze(self.lid_12, registratie, keuze(self.vijf_jaar, self.einde_termijn, self.start)),
        )
        dag = keuze(zonder_einde, EEUWIG, eindig)
        return ONBEPERKT if dag == EEUWIG else dag


def loopt_op(baan: Record, dag: date | None) -> Waarheid:
    einde = baan.get("baan_tot_en_met")
    return en(tot_en_met(baan.get("baan_vanaf"), dag), tot_en_met(dag, EEUWIG if einde == ONBEPERKT else einde))
