"""What UWV must advise about beschut werk and how the college relates to it, for the oracle `beschut_werk.py`."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from tests.oracle.awb import Record, Uitkomst, Zaak, atw, plus, tot_en_met, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, plus_maanden, reken
from tests.oracle.participatiewet import enige, is_een_van

KRING_2017, KRING_2018 = date(2017, 1, 1), date(2018, 1, 1)
ROUTES = date(2017, 2, 25)  # Besluit art. 3 lid 3 to 7
LIJST_2018 = ("ww", "iow", "waz", "wajong", "wia", "wao", "ziektewet", "wamil")
WEKEN_ADVIES, MAANDEN_HERHALING, MAANDEN_HERGEBRUIK = 8, 12, 24
DELEN_ARBEIDSVERMOGEN = (
    "uwv_kan_taak_uitvoeren",
    "uwv_heeft_werknemersvaardigheden",
    "uwv_kan_uur_achtereen_werken",
    "uwv_kan_genoeg_uren_werken",
)


def is_niet(waarde: str | None, *opties: str) -> Waarheid:
    return niet(is_een_van(waarde, *opties))


def eerste_die_geldt(*rijen: tuple[Waarheid, Any], anders: Any) -> Any:
    """The value of the first row whose condition holds; unknown when the rows still possible differ."""
    for voorwaarde, waarde in reversed(rijen):
        anders = keuze(voorwaarde, waarde, anders)
    return anders


@dataclass(frozen=True)
class Advies:
    z: Zaak

    @property
    def verzoek(self) -> date | None:
        return self.z.feit("datum_verzoek")

    def door(self, wie: str) -> Waarheid:
        return is_een_van(self.z.feit("verzoek_door"), wie)

    def in_de_maanden_voor_het_verzoek(self, dag: date | None, maanden: int) -> Waarheid:
        vanaf = reken(lambda verzoek: plus_maanden(verzoek, -maanden), self.verzoek)
        return en(tot_en_met(vanaf, dag), voor(dag, self.verzoek))

    # --- 10b lid 1: who ---

    @cached_property
    def hoort_bij_kring(self) -> Waarheid:
        artikel_7, uwv = is_niet(self.z.feit("groep_artikel_7"), "geen"), self.z.feit("heeft_uwv_uitkering")
        if self.z.peildatum < KRING_2017:
            return artikel_7
        if self.z.peildatum < KRING_2018:
            return of(artikel_7, uwv)
        in_lijst = is_een_van(self.z.feit("soort_uwv_uitkering"), *LIJST_2018)
        return of(artikel_7, en(uwv, in_lijst), self.z.feit("heeft_recht_op_arbeidsondersteuning"))

    @cached_property
    def verzoek_is_mogelijk(self) -> Waarheid:
        """Before 2017 only the college could ask."""
        return en(self.hoort_bij_kring, self.z.peildatum >= KRING_2017 or self.door("college"))

    # --- Besluit art. 3 lid 3 to 6: without investigation ---

    @cached_property
    def is_wsw_geindiceerd(self) -> Waarheid:
        """Lid 3 a and lid 4 both say "is geindiceerd" and "still valid": so on the day of the request."""
        eerste, laatste = self.z.feit("eerste_dag_wsw_indicatie"), self.z.dag("laatste_dag_wsw_indicatie")
        negatief = tot_en_met(self.z.dag("datum_negatieve_herindicatie"), self.verzoek)
        return en(
            self.z.feit("heeft_wsw_indicatiebesluit"),
            tot_en_met(eerste, self.verzoek),
            tot_en_met(self.verzoek, laatste),
            niet(en(negatief, self.z.feit("is_herindicatie_onaantastbaar"))),
        )

    def wsw_route(self, advies: str) -> Waarheid:
        return self.z.peildatum >= ROUTES and en(
            self.is_wsw_geindiceerd,
            is_een_van(self.z.feit("advies_begeleid_werken"), advies),
            niet(self.z.feit("vermeldt_nieuws_sinds_indicatie")),
        )

    @cached_property
    def route_3a(self) -> Waarheid:
        return self.wsw_route("kan")

    @cached_property
    def route_4(self) -> Waarheid:
        return self.wsw_route("kan_niet")

    @cached_property
    def valt_onder_3b(self) -> Waarheid:
        def recent(record: Record) -> Waarheid:
            return self.in_de_maanden_voor_het_verzoek(record.get("eerder_advies_op"), MAANDEN_HERHALING)

        return self.z.peildatum >= ROUTES and en(
            self.door("persoon"),
            enige(self.z.feit("eerdere_adviezen"), recent),
            niet(self.z.feit("vermeldt_nieuws_sinds_advies")),
        )

    @property
    def is_botsing(self) -> Waarheid:
        return en(self.route_4, self.valt_onder_3b)

    def gaat_voor(self, lid: str) -> Waarheid:
        return is_een_van(self.z.feit("voorrang_bij_botsing"), lid)

    @property
    def route_3b(self) -> Waarheid:
        return en(self.valt_onder_3b, of(niet(self.route_4), self.gaat_voor("lid_3")))

    # --- Besluit art. 3 lid 1 and 2: with investigation ---

    @cached_property
    def heeft_arbeidsvermogen(self) -> Waarheid:
        oordeel = self.z.feit("oordeel_arbeidsvermogen")
        delen = en(*(self.z.feit(naam) for naam in DELEN_ARBEIDSVERMOGEN))
        return eerste_die_geldt(
            (is_een_van(oordeel, "aanwezig"), True), (is_een_van(oordeel, "ontbreekt"), False), anders=delen
        )

    @property
    def aanpassing_of_begeleiding(self) -> Waarheid:
        return of(self.z.feit("heeft_bijzondere_aanpassing_nodig"), self.z.feit("heeft_bijzondere_begeleiding_nodig"))

    @cached_property
    def is_onderzoek_nodig(self) -> Waarheid:
        zonder = (self.route_3a, self.valt_onder_3b, self.route_4)
        return en(self.verzoek_is_mogelijk, *(niet(route) for route in zonder))

    @cached_property
    def moet_zijn(self) -> str | None:
        return eerste_die_geldt(
            (niet(self.verzoek_is_mogelijk), "geen_advies"),
            (self.route_3a, "negatief"),
            (en(self.is_botsing, self.gaat_voor("lid_4")), "positief"),
            (self.valt_onder_3b, "negatief"),
            (self.route_4, "positief"),
            (en(self.heeft_arbeidsvermogen, self.aanpassing_of_begeleiding), "positief"),
            anders="negatief",
        )

    @property
    def grond(self) -> str | None:
        return eerste_die_geldt(
            (niet(self.verzoek_is_mogelijk), "geen_advies"),
            (self.route_3a, "wsw_kan_begeleid_werken"),
            (self.is_botsing, "botsing"),
            (self.valt_onder_3b, "eerder_advies"),
            (self.route_4, "wsw_kan_niet_begeleid_werken"),
            (niet(self.heeft_arbeidsvermogen), "geen_arbeidsvermogen"),
            (self.aanpassing_of_begeleiding, "aanpassing_of_begeleiding"),
            anders="geen_van_beide",
        )

    # --- what UWV advised and the college decided ---

    @cached_property
    def is_gegeven(self) -> Waarheid:
        niet_leeg = is_niet(self.z.feit("advies_uwv"), "nog_geen_advies")
        return en(niet_leeg, tot_en_met(self.z.feit("datum_advies"), self.z.peildatum))

    @cached_property
    def vastgesteld(self) -> Waarheid:
        dag = self.z.feit("datum_vaststelling_beschut_werk")
        return en(self.z.feit("is_beschut_werk_vastgesteld"), tot_en_met(dag, self.z.peildatum))

    @cached_property
    def geweigerd(self) -> Waarheid:
        dag = self.z.feit("datum_weigering_beschut_werk")
        return en(self.z.feit("is_beschut_werk_geweigerd"), tot_en_met(dag, self.z.peildatum))

    @property
    def verhouding(self) -> str | None:
        advies = self.z.feit("advies_uwv")
        volgt = of(
            en(is_een_van(advies, "positief"), self.vastgesteld), en(is_een_van(advies, "negatief"), self.geweigerd)
        )
        return eerste_die_geldt(
            (niet(of(self.vastgesteld, self.geweigerd)), "nog_geen_besluit"),
            (niet(self.is_gegeven), "besluit_zonder_advies"),
            (volgt, "volgt_advies"),
            (self.z.feit("is_advies_zorgvuldig"), "afwijking_niet_toegestaan"),
            anders="afwijking_toegestaan",
        )

    @property
    def mag_wajong_gegevens(self) -> Waarheid:
        dag = self.z.dag("datum_onderzoek_arbeidsvermogen")
        return en(self.is_onderzoek_nodig, self.in_de_maanden_voor_het_verzoek(dag, MAANDEN_HERGEBRUIK))

    @property
    def mag_wsw_gegevens(self) -> Waarheid:
        return en(
            self.is_onderzoek_nodig,
            self.is_wsw_geindiceerd,
            is_een_van(self.z.feit("advies_begeleid_werken"), "kan", "kan_niet"),
            self.z.feit("vermeldt_nieuws_sinds_indicatie"),
        )

    def uitkomsten(self) -> Uitkomst:
        uiterlijk = atw(plus(self.verzoek, 7 * WEKEN_ADVIES))
        te_laat = (voor(uiterlijk, self.z.feit("datum_advies")), voor(uiterlijk, self.z.peildatum))
        anders = reken(lambda gegeven, moet: gegeven != moet, self.z.feit("advies_uwv"), self.moet_zijn)
        hergebruik = {
            "mag_wajong_gegevens_gebruiken": self.mag_wajong_gegevens,
            "mag_wsw_gegevens_gebruiken": self.mag_wsw_gegevens,
        }
        return {
            "advies_dat_uwv_moet_geven": self.moet_zijn,
            "grond_van_het_advies": self.grond,
            "is_onderzoek_nodig": self.is_onderzoek_nodig,
            "uiterste_dag_advies": uiterlijk,
            "is_advies_te_laat": keuze(self.is_gegeven, *te_laat),
            "wijkt_advies_af_van_regels": en(self.is_gegeven, anders),
            "verhouding_tot_advies": self.verhouding,
        } | (hergebruik if self.z.peildatum >= ROUTES else {})
