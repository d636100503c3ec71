"""The groups of the loonkostenvoordeel (Wtl art. 2.2, 2.6, 2.10, 2.14, 6.2, 6.2a), for `loonkostenvoordeel.py`."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tests.oracle.awb import EEUWIG, Zaak, later, tot_en_met, voor
from tests.oracle.beschut_werk_advies import is_niet
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, leeftijd_op, niet, of, reken

SINDS_2016 = date(2016, 1, 1)
SINDS_2024, SINDS_2025, SINDS_2026 = date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)


@dataclass(frozen=True)
class Groepen:
    z: Zaak

    @cached_property
    def start(self) -> date | None:
        return self.z.feit("datum_start_dienstbetrekking")

    @cached_property
    def einde_drie_jaar(self) -> date | None:
        return later(self.start, 36)

    @cached_property
    def binnen_drie_jaar(self) -> Waarheid:
        return voor(self.z.peildatum, self.einde_drie_jaar)

    @property
    def is_nieuw(self) -> Waarheid:
        """Not with this employer in the six months before."""
        return niet(self.z.feit("was_al_in_dienst"))

    def verklaring(self, vanaf: date | None) -> Waarheid:
        op_tijd = tot_en_met(self.z.feit("datum_aanvraag_doelgroepverklaring"), later(vanaf, 3))
        return en(self.z.feit("is_doelgroepverklaring_afgegeven"), op_tijd)

    @cached_property
    def gelden(self) -> dict[str, Waarheid]:
        bij_begin = en(self.binnen_drie_jaar, self.verklaring(self.start))
        return {
            "oudere_werknemer": en(self.is_oudere, bij_begin),
            "arbeidsgehandicapte": en(self.is_gehandicapt, bij_begin),
            "banenafspraak": self.banenafspraak,
            "herplaatsing": self.herplaatsing,
        }

    # --- 2.2 and 2.6 ---

    @cached_property
    def is_oudere(self) -> Waarheid:
        oud = reken(lambda dag, begin: leeftijd_op(dag, begin) >= 56, self.z.feit("geboortedatum"), self.start)
        bestaat = voor(self.start, SINDS_2024) if self.z.peildatum >= SINDS_2026 else True
        return en(oud, self.z.feit("had_uitkering_voor_baan"), self.is_nieuw, bestaat)

    @cached_property
    def is_gehandicapt(self) -> Waarheid:
        return en(self.z.feit("is_arbeidsgehandicapt_bij_begin"), self.is_nieuw)

    # --- 2.10 and 6.2 ---

    @property
    def via_college(self) -> Waarheid:
        """2.10 lid 1 a 3."""
        z = self.z
        lager = reken(lambda deel: deel < 1, z.feit("loonwaarde"))
        bekend = tot_en_met(z.feit("datum_vaststelling_loonwaarde"), self.start)
        loonwaarde = en(z.feit("is_loonwaarde_vastgesteld"), lager, bekend)
        vastgesteld = of(z.feit("uwv_stelde_vast_geen_minimumloon"), loonwaarde)
        return en(tot_en_met(SINDS_2016, self.start), z.feit("kreeg_ondersteuning_college"), vastgesteld)

    @cached_property
    def oude_groep(self) -> Waarheid:
        z = self.z
        lid = of(z.feit("was_arbeidsbeperkte_bij_begin"), self.via_college, z.feit("heeft_scholingsbelemmering"))
        return en(lid, self.is_nieuw)

    @cached_property
    def oud_recht(self) -> Waarheid:
        """6.2 lid 1: begun under the article of before 2026, and not ended then."""
        return en(
            self.oude_groep,
            voor(self.start, SINDS_2026),
            voor(SINDS_2026, self.einde_drie_jaar),
            self.verklaring(self.start),
            is_niet(self.z.feit("soort_dienstbetrekking"), "wsw_artikel_2"),
        )

    @cached_property
    def telt_nu(self) -> Waarheid:
        """2.10 of 2026, without who left the register at his own request and keeps an old right: 6.2 lid 4."""
        weg = en(
            self.z.feit("is_uitgeschreven_op_verzoek"),
            tot_en_met(self.z.feit("datum_uitschrijving"), self.z.peildatum),
        )
        return en(self.z.feit("telt_als_arbeidsbeperkte"), niet(en(weg, self.oud_recht)))

    @property
    def banenafspraak(self) -> Waarheid:
        if self.z.peildatum < SINDS_2026:
            return en(self.oude_groep, self.binnen_drie_jaar, self.verklaring(self.start))
        return of(self.telt_nu, en(self.oud_recht, self.binnen_drie_jaar))

    # --- 2.14 to 2.16 ---

    @property
    def recht_kwam_later(self) -> Waarheid:
        """The right to a WIA benefit came only after the herplaatsing."""
        herplaatst, na_wachttijd = self.z.dag("datum_herplaatsing"), self.z.dag("eerste_dag_na_wachttijd")
        komt = reken(lambda dag: dag != EEUWIG, na_wachttijd)
        return en(tot_en_met(herplaatst, self.z.peildatum), komt, voor(herplaatst, na_wachttijd))

    @cached_property
    def is_herplaatst(self) -> Waarheid:
        gedaan = tot_en_met(self.z.dag("datum_herplaatsing"), self.z.peildatum)
        lid = en(gedaan, self.z.feit("is_arbeidsgehandicapt_bij_herplaatsing"))
        return lid if self.z.peildatum >= SINDS_2025 else en(lid, niet(self.recht_kwam_later))

    @cached_property
    def begin_herplaatsing(self) -> date | None:
        """The first day on which the verklaring can be asked."""
        herplaatst = self.z.dag("datum_herplaatsing")
        if self.z.peildatum < SINDS_2025:
            return herplaatst
        return keuze(self.recht_kwam_later, self.z.dag("eerste_dag_na_wachttijd"), herplaatst)

    @property
    def herplaatsing(self) -> Waarheid:
        begin = self.begin_herplaatsing
        return en(
            self.is_herplaatst,
            tot_en_met(begin, self.z.peildatum),
            voor(self.z.peildatum, later(begin, 12)),
            self.verklaring(begin),
        )
