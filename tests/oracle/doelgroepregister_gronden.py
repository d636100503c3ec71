"""The grounds of Wfsv art. 38b on which somebody is arbeidsbeperkte, for the oracle `doelgroepregister.py`."""

from dataclasses import dataclass
from datetime import date

from tests.oracle.awb import EEUWIG, Zaak, plus, tot_en_met, voor
from tests.oracle.beschut_werk_advies import is_niet
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, reken
from tests.oracle.participatiewet import is_een_van

BEGIN = date(2015, 5, 1)
SINDS_2013 = date(2013, 1, 1)
SINDS_2017, SINDS_2018, SINDS_2020 = date(2017, 1, 1), date(2018, 1, 1), date(2020, 1, 1)
SINDS_2026 = date(2026, 1, 1)  # Wet banenafspraak, first part


def eerste(*dagen: date | None) -> date | None:
    return reken(lambda *bekend: min(bekend), *dagen)


def laatste(*dagen: date | None) -> date | None:
    return reken(lambda *bekend: max(bekend), *dagen)


@dataclass(frozen=True)
class Grond:
    """What must be so, and from which day to which."""

    voorwaarden: Waarheid
    eerste_dag: date | None
    laatste_dag: date | None
    #: Whether the days say something of today beside its begin; lid 2 asks none since 2026.
    telt_altijd: bool = False
    #: Takes the ground away from that day, without undoing that it began.
    uitsluiting: Waarheid = False

    def geldt_op(self, dag: date) -> Waarheid:
        if self.telt_altijd:
            return self.voorwaarden
        binnen = en(tot_en_met(self.eerste_dag, dag), tot_en_met(dag, self.laatste_dag))
        return en(self.voorwaarden, binnen, niet(self.uitsluiting))

    def is_begonnen(self, dag: date) -> Waarheid:
        """On that day or before it; a period that the law never met does not count."""
        if self.telt_altijd:
            return self.voorwaarden
        ooit = tot_en_met(self.eerste_dag, self.laatste_dag)
        return en(self.voorwaarden, tot_en_met(self.eerste_dag, dag), ooit)


@dataclass(frozen=True)
class Gronden:
    z: Zaak

    def alle(self) -> dict[str, Grond]:
        """In the order of lid 1, as far as the law of the day knows them."""
        dag = self.z.peildatum
        namen = {
            "a_uwv": (BEGIN, self.a_uwv),
            "a_praktijkroute": (SINDS_2017, self.a_praktijkroute),
            "b": (BEGIN, self.b),
            "c": (BEGIN, self.c),
            "d": (BEGIN, self.d),
            "e": (SINDS_2017, self.e),
            "f": (SINDS_2020, self.f),
            "g": (SINDS_2026, self.g),
            "lid_2": (BEGIN, self.lid_2),
        }
        return {naam: grond() for naam, (sinds, grond) in namen.items() if dag >= sinds}

    @property
    def zonder_beschut(self) -> Waarheid:
        """Until 2018 only a excludes who is in beschut werk."""
        if self.z.peildatum >= SINDS_2018:
            return False
        vastgesteld_op = self.z.feit("datum_vaststelling_beschut_werk")
        return en(self.z.feit("is_beschut_werk_vastgesteld"), tot_en_met(vastgesteld_op, self.z.peildatum))

    @property
    def steun(self) -> Waarheid:
        """Lid 1 a: led to work by the college or, since 2017, with the subsidy of Pw 10d lid 2."""
        toegeleid = self.z.feit("kreeg_ondersteuning_college")
        if self.z.peildatum < SINDS_2017:
            return toegeleid
        return of(toegeleid, self.z.feit("krijgt_loonkostensubsidie_schoolverlater"))

    def a_uwv(self) -> Grond:
        voorwaarden = self._vastgesteld_voor("college", self.steun)
        begin = laatste(BEGIN, self.z.feit("datum_vaststelling_uwv"))
        return Grond(voorwaarden, begin, plus(self.einde_vaststelling, -1), uitsluiting=self.zonder_beschut)

    def e(self) -> Grond:
        toegeleid = self.z.feit("kreeg_ondersteuning_college") if self.z.peildatum >= SINDS_2018 else True
        begin = laatste(SINDS_2017, self.z.feit("datum_vaststelling_uwv"))
        return Grond(self._vastgesteld_voor("persoon", toegeleid), begin, plus(self.einde_vaststelling, -1))

    def _vastgesteld_voor(self, vrager: str, met_steun: Waarheid) -> Waarheid:
        gevraagd = is_een_van(self.z.feit("vrager_beoordeling"), vrager)
        return en(gevraagd, self.z.feit("uwv_stelde_vast_geen_minimumloon"), met_steun)

    @property
    def einde_vaststelling(self) -> date | None:
        """SUWI 3.5 lid 10: the loonwaarde turned out full, or the wage is earned without subsidy."""
        z = self.z
        uwv, loonwaarde_op = z.feit("datum_vaststelling_uwv"), z.feit("datum_vaststelling_loonwaarde")
        vol = reken(lambda deel: deel >= 1, z.feit("loonwaarde"))
        verdient = z.dag("eerste_dag_minimumloon_zonder_subsidie")
        door_loonwaarde = en(z.feit("is_loonwaarde_vastgesteld"), vol, voor(uwv, loonwaarde_op))
        return eerste(keuze(door_loonwaarde, loonwaarde_op, EEUWIG), keuze(voor(uwv, verdient), verdient, EEUWIG))

    def a_praktijkroute(self) -> Grond:
        z = self.z
        lager = reken(lambda deel: deel < 1, z.feit("loonwaarde"))
        ondersteund, gemeten = self.steun, z.feit("is_loonwaarde_vastgesteld")
        begin = laatste(SINDS_2017, z.feit("datum_vaststelling_loonwaarde"))
        return Grond(en(ondersteund, gemeten, lager), begin, EEUWIG, uitsluiting=self.zonder_beschut)

    def b(self) -> Grond:
        return self._periode("wsw_indicatie", self.z.feit("heeft_wsw_indicatiebesluit"))

    def _periode(self, naam: str, voorwaarden: Waarheid, vanaf: date = BEGIN) -> Grond:
        begin, einde = self.z.dag(f"eerste_dag_{naam}"), self.z.dag(f"laatste_dag_{naam}")
        return Grond(voorwaarden, laatste(vanaf, begin), einde)

    @property
    def had_wajong(self) -> Waarheid:
        return reken(lambda dag: dag != EEUWIG, self.z.dag("eerste_dag_wajong"))

    def c(self) -> Grond:
        """Who has duurzaam geen mogelijkheden counts since 2026, while in a job."""
        z = self.z
        duurzaam = z.feit("heeft_duurzaam_geen_mogelijkheden")
        gewoon = self._periode("wajong", en(self.had_wajong, niet(duurzaam)))
        if z.peildatum < SINDS_2026:
            return gewoon
        start, einde_baan = z.feit("datum_start_dienstbetrekking"), z.dag("laatste_dag_dienstbetrekking")
        begin = laatste(SINDS_2026, z.dag("eerste_dag_wajong"), start)
        einde = eerste(z.dag("laatste_dag_wajong"), einde_baan)
        return Grond(
            en(self.had_wajong, of(niet(duurzaam), z.feit("heeft_baan"))),
            keuze(duurzaam, begin, gewoon.eerste_dag),
            keuze(duurzaam, einde, gewoon.laatste_dag),
        )

    def d(self) -> Grond:
        return self._periode("indicatie_besluit_wfsv", is_niet(self.z.feit("soort_indicatie_besluit_wfsv"), "geen"))

    def f(self) -> Grond:
        """Was b or c since 2013, and neither on the first day of the law."""
        indicatie = self.z.feit("heeft_wsw_indicatiebesluit")
        c = en(niet(self.z.feit("heeft_duurzaam_geen_mogelijkheden")), self.had_wajong)
        was = of(self._verloren("wsw_indicatie", indicatie), self._verloren("wajong", c))
        toen = of(self._liep("wsw_indicatie", indicatie), self._liep("wajong", c))
        return Grond(en(was, niet(toen)), SINDS_2020, EEUWIG)

    def _verloren(self, naam: str, voorwaarde: Waarheid) -> Waarheid:
        einde = self.z.dag(f"laatste_dag_{naam}")
        return en(voorwaarde, tot_en_met(SINDS_2013, einde), voor(einde, BEGIN))

    def _liep(self, naam: str, voorwaarde: Waarheid) -> Waarheid:
        begin, einde = self.z.dag(f"eerste_dag_{naam}"), self.z.dag(f"laatste_dag_{naam}")
        return en(voorwaarde, tot_en_met(begin, BEGIN), tot_en_met(BEGIN, einde))

    def g(self) -> Grond:
        return self._periode("experiment", self.z.feit("heeft_wia_hoofdstuk_6"), SINDS_2026)

    def lid_2(self) -> Grond:
        """Until 2025 while a voorziening runs; since 2026 also without one."""
        voorwaarden = en(self.z.feit("is_beperkt_voor_18_of_in_studie"), self.z.feit("kan_niet_zonder_voorziening"))
        met_voorziening = self._periode("voorziening", voorwaarden)
        if self.z.peildatum < SINDS_2026:
            return met_voorziening
        eerder = voor(self.z.dag("eerste_dag_voorziening"), SINDS_2026)
        liep_nog = en(eerder, tot_en_met(date(2025, 12, 31), self.z.dag("laatste_dag_voorziening")))
        return Grond(voorwaarden, keuze(liep_nog, met_voorziening.eerste_dag, SINDS_2026), EEUWIG, telt_altijd=True)
