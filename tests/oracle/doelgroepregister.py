"""Oracle for the doelgroepregister (Wfsv art. 38b, 38d, 38f, 38g; Besluit SUWI 3.2, 3.5) on a day.

Plain Python from the law text and the page `doelgroepregister.md`, written before the rule files.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from tests.oracle import awb, bedragen
from tests.oracle.awb import EEUWIG, Uitkomst, eerste_van, laatste_van, plus, tot_en_met, voor
from tests.oracle.loonkostensubsidie import (
    Waarheid,
    aow_leeftijd_bereikt,
    en,
    keuze,
    leeftijd_op,
    niet,
    of,
    plus_maanden,
    reken,
)
from tests.oracle.toeslagen import met_recht

BEGIN = date(2015, 5, 1)
PRAKTIJKROUTE = date(2017, 1, 1)
SCHORSING = date(2017, 12, 30)
BESCHUT_IN_AANHEF = date(2018, 1, 1)
REGISTER_TOT_AOW = date(2020, 1, 1)
UITSCHRIJVING_OOK_LID_6 = date(2021, 1, 1)
BANENAFSPRAAK_2026 = date(2026, 1, 1)
VROEGER_VANAF = date(2013, 1, 1)
EINDE_SCHORSING = date(2029, 1, 1)

AOW_MAANDEN = {2012: 780} | bedragen.AOW_MAANDEN
GRONDEN = ("a_uwv", "a_praktijkroute", "b", "c", "d", "e", "f", "g", "lid_2")
GRONDEN_A = ("a_uwv", "a_praktijkroute")
COLLEGE_LEVERT = ("a_uwv", "a_praktijkroute", "b", "d", "e", "lid_2")

Dag = date | None


@dataclass(frozen=True)
class Periode:
    """A ground: what must be so, its first and its last day."""

    voldoet: Waarheid
    begin: Dag
    einde: Dag


def aow_datum(geboren: Dag) -> Dag:
    """The day in the first year whose age is reached in that year; unknown as soon as an age is."""
    if geboren is None:
        return None
    jaar_65 = plus_maanden(geboren, 65 * 12).year
    for jaar in range(jaar_65, jaar_65 + 4):
        if jaar not in AOW_MAANDEN:
            return None
        bereikt = plus_maanden(geboren, AOW_MAANDEN[jaar])
        if bereikt < date(jaar + 1, 1, 1):
            return bereikt
    return bereikt


def derde_jaar_na(verlies: Dag) -> Dag:
    """t+2: registered to and with 31 December of the second calendar year after the loss."""
    return reken(lambda dag: date(dag.year + 3, 1, 1), verlies)


class Zaak(awb.Zaak):
    """A case; one property for each part of the page."""

    def sinds(self, dag: date) -> bool:
        return self.peildatum >= dag

    @cached_property
    def beschut_dag(self) -> Dag:
        return keuze(self.feit("is_beschut_werk_vastgesteld"), self.dag("datum_vaststelling_beschut_werk"), EEUWIG)

    @cached_property
    def in_beschut_werk(self) -> Waarheid:
        vanaf = tot_en_met(self.dag("datum_vaststelling_beschut_werk"), self.peildatum)
        return en(self.feit("is_beschut_werk_vastgesteld"), vanaf)

    # --- section 4 ------------------------------------------------------------------------------------

    @cached_property
    def einde_vaststelling(self) -> Dag:
        """E10: the day on which the finding of UWV fails (lid 10)."""
        gevonden, gemeten = self.dag("datum_vaststelling_uwv"), self.dag("datum_vaststelling_loonwaarde")
        vol = en(self.feit("is_loonwaarde_vastgesteld"), reken(lambda w: w >= 1, self.feit("loonwaarde")))
        door_meting = keuze(en(vol, voor(gevonden, gemeten)), gemeten, EEUWIG)
        verdient = self.dag("eerste_dag_minimumloon_zonder_subsidie")
        door_loon = keuze(voor(gevonden, verdient), verdient, EEUWIG)
        return eerste_van(door_meting, door_loon)

    def vaststelling(self, wie: str) -> Waarheid:
        gevraagd = reken(lambda vrager: vrager == wie, self.feit("vrager_beoordeling"))
        return en(gevraagd, self.feit("uwv_stelde_vast_geen_minimumloon"))

    @property
    def a_uwv(self) -> Periode:
        voldoet = en(self.feit("kreeg_ondersteuning_college"), self.vaststelling("college"))
        begin = laatste_van(BEGIN, self.dag("datum_vaststelling_uwv"))
        return Periode(voldoet, begin, plus(self.einde_vaststelling, -1))

    @property
    def a_praktijkroute(self) -> Periode | None:
        if not self.sinds(PRAKTIJKROUTE):
            return None
        voldoet = en(
            self.feit("kreeg_ondersteuning_college"),
            self.feit("is_loonwaarde_vastgesteld"),
            reken(lambda w: w < 1, self.feit("loonwaarde")),
        )
        return Periode(voldoet, laatste_van(PRAKTIJKROUTE, self.dag("datum_vaststelling_loonwaarde")), EEUWIG)

    @property
    def b(self) -> Periode:
        begin = laatste_van(BEGIN, self.dag("eerste_dag_wsw_indicatie"))
        return Periode(self.feit("heeft_wsw_indicatiebesluit"), begin, self.dag("laatste_dag_wsw_indicatie"))

    @property
    def c(self) -> Periode:
        eerste, laatste = self.dag("eerste_dag_wajong"), self.dag("laatste_dag_wajong")
        duurzaam = self.feit("heeft_duurzaam_geen_mogelijkheden")
        if eerste == EEUWIG:
            return Periode(False, EEUWIG, EEUWIG)
        gewoon = laatste_van(BEGIN, eerste)
        if not self.sinds(BANENAFSPRAAK_2026):
            return Periode(niet(duurzaam), gewoon, laatste)
        werkend = laatste_van(BANENAFSPRAAK_2026, laatste_van(eerste, self.dag("datum_start_dienstbetrekking")))
        tot = eerste_van(laatste, self.dag("laatste_dag_dienstbetrekking"))
        return Periode(
            of(niet(duurzaam), self.feit("heeft_baan")),
            keuze(duurzaam, werkend, gewoon),
            keuze(duurzaam, tot, laatste),
        )

    @property
    def d(self) -> Periode:
        voldoet = reken(lambda soort: soort != "geen", self.feit("soort_indicatie_besluit_wfsv"))
        begin = laatste_van(BEGIN, self.dag("eerste_dag_indicatie_besluit_wfsv"))
        return Periode(voldoet, begin, self.dag("laatste_dag_indicatie_besluit_wfsv"))

    @property
    def e(self) -> Periode | None:
        if not self.sinds(PRAKTIJKROUTE):
            return None
        toegeleid = self.feit("kreeg_ondersteuning_college") if self.sinds(BESCHUT_IN_AANHEF) else True
        begin = laatste_van(PRAKTIJKROUTE, self.dag("datum_vaststelling_uwv"))
        return Periode(en(self.vaststelling("persoon"), toegeleid), begin, plus(self.einde_vaststelling, -1))

    @cached_property
    def voldoet_f(self) -> Waarheid:
        wsw = self.feit("heeft_wsw_indicatiebesluit")
        eerste_wsw, laatste_wsw = self.dag("eerste_dag_wsw_indicatie"), self.dag("laatste_dag_wsw_indicatie")
        eerste, laatste = self.dag("eerste_dag_wajong"), self.dag("laatste_dag_wajong")
        wajong = en(niet(self.feit("heeft_duurzaam_geen_mogelijkheden")), voor(eerste, EEUWIG))
        was_b = en(wsw, tot_en_met(VROEGER_VANAF, laatste_wsw), voor(laatste_wsw, BEGIN))
        was_c = en(wajong, tot_en_met(VROEGER_VANAF, laatste), voor(laatste, BEGIN))
        b_toen = en(wsw, tot_en_met(eerste_wsw, BEGIN), tot_en_met(BEGIN, laatste_wsw))
        c_toen = en(wajong, tot_en_met(eerste, BEGIN), tot_en_met(BEGIN, laatste))
        return en(of(was_b, was_c), niet(b_toen), niet(c_toen))

    @property
    def f(self) -> Periode | None:
        return Periode(self.voldoet_f, REGISTER_TOT_AOW, EEUWIG) if self.sinds(REGISTER_TOT_AOW) else None

    @property
    def g(self) -> Periode | None:
        if not self.sinds(BANENAFSPRAAK_2026):
            return None
        begin = laatste_van(BANENAFSPRAAK_2026, self.dag("eerste_dag_experiment"))
        return Periode(self.feit("heeft_wia_hoofdstuk_6"), begin, self.dag("laatste_dag_experiment"))

    @property
    def lid_2(self) -> Periode:
        voldoet = en(self.feit("is_beperkt_voor_18_of_in_studie"), self.feit("kan_niet_zonder_voorziening"))
        eerste, laatste = self.dag("eerste_dag_voorziening"), self.dag("laatste_dag_voorziening")
        begin = laatste_van(BEGIN, eerste)
        if not self.sinds(BANENAFSPRAAK_2026):
            return Periode(voldoet, begin, laatste)
        liep_door = en(voor(eerste, BANENAFSPRAAK_2026), tot_en_met(date(2025, 12, 31), laatste))
        return Periode(voldoet, keuze(liep_door, begin, BANENAFSPRAAK_2026), EEUWIG)

    @cached_property
    def perioden(self) -> dict[str, Periode]:
        alle = {naam: getattr(self, naam) for naam in GRONDEN}
        return {naam: periode for naam, periode in alle.items() if periode is not None}

    @cached_property
    def geldt(self) -> dict[str, Waarheid]:
        """Which grounds hold on the peildatum; beschut werk stands in the opening words since 2018."""
        gelden = {}
        for naam, periode in self.perioden.items():
            nu = en(tot_en_met(periode.begin, self.peildatum), tot_en_met(self.peildatum, periode.einde))
            if naam == "lid_2" and self.sinds(BANENAFSPRAAK_2026):
                nu = True
            vrij = niet(self.in_beschut_werk) if naam in GRONDEN_A and not self.sinds(BESCHUT_IN_AANHEF) else True
            gelden[naam] = en(periode.voldoet, nu, vrij)
        return gelden

    @property
    def buiten_beschut(self) -> Waarheid:
        return niet(self.in_beschut_werk) if self.sinds(BESCHUT_IN_AANHEF) else True

    # --- section 5: end of the conditions and of the registration ---------------------------------------

    def is_begonnen(self, naam: str) -> Waarheid:
        periode = self.perioden[naam]
        if naam == "lid_2" and self.sinds(BANENAFSPRAAK_2026):
            return periode.voldoet
        op_tijd = en(tot_en_met(periode.begin, self.peildatum), tot_en_met(periode.begin, periode.einde))
        return en(periode.voldoet, op_tijd)

    def einde_met_beschut(self, naam: str) -> Dag:
        laatste = self.perioden[naam].einde
        if naam in GRONDEN_A:
            uitsluiting = self.beschut_dag
        elif self.sinds(BESCHUT_IN_AANHEF):
            uitsluiting = laatste_van(BESCHUT_IN_AANHEF, self.beschut_dag)
        else:
            return laatste
        return eerste_van(laatste, plus(uitsluiting, -1))

    @cached_property
    def begon_een_grond(self) -> Waarheid:
        return of(*(self.is_begonnen(naam) for naam in self.perioden))

    @cached_property
    def einde_arbeidsbeperkte(self) -> Dag:
        """First day without the conditions of lid 1 or 2; never before the law began."""
        einde: Dag = BEGIN
        for naam in self.perioden:
            einde = laatste_van(einde, keuze(self.is_begonnen(naam), plus(self.einde_met_beschut(naam), 1), BEGIN))
        return einde

    @cached_property
    def verlies(self) -> Dag:
        return keuze(self.begon_een_grond, self.einde_arbeidsbeperkte, self.dag("datum_opname_register"))

    @cached_property
    def is_uitgeschreven(self) -> Waarheid:
        op_tijd = tot_en_met(UITSCHRIJVING_OOK_LID_6, self.dag("datum_uitschrijving"))
        return en(self.feit("is_uitgeschreven_op_verzoek"), of(op_tijd, self.voldoet_f))

    @cached_property
    def einde_door_beschut(self) -> Dag:
        return laatste_van(REGISTER_TOT_AOW, plus(self.beschut_dag, 1))

    @cached_property
    def einde_door_verzoek(self) -> Dag:
        return keuze(self.is_uitgeschreven, self.dag("datum_uitschrijving"), EEUWIG)

    @cached_property
    def heeft_aow(self) -> Waarheid:
        return reken(lambda geboren: aow_leeftijd_bereikt(geboren, self.peildatum), self.dag("geboortedatum"))

    @property
    def einde_register_t_plus_2(self) -> Dag:
        verlies = self.verlies
        if verlies == EEUWIG:
            return EEUWIG
        if self.sinds(SCHORSING):
            return keuze(voor(verlies, BANENAFSPRAAK_2026), EINDE_SCHORSING, derde_jaar_na(verlies))
        return derde_jaar_na(verlies)

    @property
    def einde_register_aow(self) -> Dag:
        ander, geboren = eerste_van(self.einde_door_beschut, self.einde_door_verzoek), self.dag("geboortedatum")
        aow = aow_datum(geboren)
        if ander == EEUWIG:
            return aow
        jong = reken(lambda g, dag: leeftijd_op(g, dag) < 65, geboren, ander)
        return None if ander is None else keuze(jong, ander, reken(min, ander, aow))

    @cached_property
    def einde_registratie(self) -> Dag:
        einde = self.einde_register_aow if self.sinds(REGISTER_TOT_AOW) else self.einde_register_t_plus_2
        return keuze(self.feit("is_opgenomen_in_register"), einde, BEGIN)

    @cached_property
    def staat_in_register(self) -> Waarheid:
        staat = en(self.feit("is_opgenomen_in_register"), tot_en_met(self.dag("datum_opname_register"), self.peildatum))
        if not self.sinds(REGISTER_TOT_AOW):
            return en(staat, voor(self.peildatum, self.einde_registratie))
        return en(
            staat,
            niet(tot_en_met(self.einde_door_beschut, self.peildatum)),
            niet(self.is_nu_uitgeschreven),
            niet(self.heeft_aow),
        )

    @property
    def is_nu_uitgeschreven(self) -> Waarheid:
        return en(self.is_uitgeschreven, tot_en_met(self.dag("datum_uitschrijving"), self.peildatum))

    @property
    def reden_einde(self) -> str | None:
        if self.sinds(REGISTER_TOT_AOW):
            beschut, verzoek = self.einde_door_beschut, self.einde_door_verzoek
            ander, geboren = eerste_van(beschut, verzoek), self.dag("geboortedatum")
            jong = reken(lambda g, dag: dag < EEUWIG and leeftijd_op(g, dag) < 65, geboren, ander)
            eerder = en(voor(ander, EEUWIG), of(jong, voor(ander, aow_datum(geboren))))
            reden = keuze(eerder, keuze(tot_en_met(beschut, verzoek), "beschut_werk", "eigen_verzoek"), "aow_leeftijd")
        else:
            loopt = reken(lambda dag: dag == EEUWIG, self.verlies)
            geschorst = voor(self.verlies, BANENAFSPRAAK_2026) if self.sinds(SCHORSING) else False
            reden = keuze(loopt, "loopt_door", keuze(geschorst, "opschorting", "t_plus_2"))
        return keuze(self.feit("is_opgenomen_in_register"), reden, "niet_opgenomen")

    # --- section 2 and 3: the outcomes -----------------------------------------------------------------

    @property
    def door_register(self) -> Waarheid:
        """Lid 6."""
        return self.staat_in_register if self.sinds(REGISTER_TOT_AOW) else False

    @cached_property
    def hoort_bij_groep(self) -> Waarheid:
        return of(*self.geldt.values(), self.door_register)

    @cached_property
    def recht(self) -> Waarheid:
        return en(self.buiten_beschut, self.hoort_bij_groep)

    @property
    def grond(self) -> str | None:
        naam = keuze(self.door_register, "lid_6", "geen")
        for grond, geldt in reversed(self.geldt.items()):
            naam = keuze(geldt, grond, naam)
        return keuze(self.buiten_beschut, naam, "geen")

    @property
    def datum_arbeidsbeperkte(self) -> Dag:
        vroegste: Dag = EEUWIG
        for naam, geldt in self.geldt.items():
            vroegste = eerste_van(vroegste, keuze(geldt, self.perioden[naam].begin, EEUWIG))
        lid_6 = laatste_van(REGISTER_TOT_AOW, self.dag("datum_opname_register"))
        vroegste = eerste_van(vroegste, keuze(self.door_register, lid_6, EEUWIG))
        return keuze(self.recht, vroegste, EEUWIG)

    @property
    def telt_mee(self) -> Waarheid:
        soort = self.feit("soort_dienstbetrekking")
        gewoon = reken(lambda s: s in ("gewoon", "wsw_artikel_7"), soort)
        wsw = reken(lambda s: s == "wsw_artikel_2", soort)
        telt = keuze(gewoon, True, keuze(wsw, self.feit("is_gedetacheerd"), False))
        return en(self.feit("heeft_baan"), telt, of(self.recht, self.feit("is_aangewezen_baan")))

    @property
    def drempeltoets(self) -> Waarheid:
        gevraagd = reken(lambda vrager: vrager != "niemand", self.feit("vrager_beoordeling"))
        te_weinig = reken(lambda aantal: aantal != "ten_minste_een", self.feit("drempelfuncties"))
        return en(gevraagd, te_weinig, self.feit("beperking_duurt_zes_maanden"))

    @property
    def moet_registreren(self) -> Waarheid:
        nieuw = en(of(*self.geldt.values()), self.buiten_beschut, niet(self.staat_in_register))
        if self.sinds(REGISTER_TOT_AOW):
            return en(nieuw, niet(self.heeft_aow), niet(self.is_nu_uitgeschreven))
        return nieuw

    @property
    def mag_uitschrijving_vragen(self) -> Waarheid:
        geldt = self.geldt
        zonder = {naam: niet(of(*(waar for ander, waar in geldt.items() if ander != naam))) for naam in ("d", "f")}
        school = reken(lambda s: s in ("school", "artikel_2_25_lid_1_b"), self.feit("soort_indicatie_besluit_wfsv"))
        later = of(niet(of(*geldt.values())), en(geldt["d"], school, zonder["d"]))
        soort = of(en(geldt["f"], zonder["f"]), en(self.sinds(UITSCHRIJVING_OOK_LID_6), later))
        return en(self.staat_in_register, soort)

    def uitkomst(self) -> Uitkomst:
        uitkomst = {
            "recht": self.recht,
            "grond": self.grond,
            "datum_arbeidsbeperkte": self.datum_arbeidsbeperkte,
            "einde_arbeidsbeperkte": self.einde_arbeidsbeperkte,
            "staat_in_register": self.staat_in_register,
            "einde_registratie": self.einde_registratie,
            "reden_einde_registratie": self.reden_einde,
            "telt_voor_banenafspraak": self.telt_mee,
            "moet_uwv_registreren": self.moet_registreren,
            "moet_college_gegevens_leveren": en(
                of(*(self.geldt[naam] for naam in COLLEGE_LEVERT if naam in self.geldt)), self.buiten_beschut
            ),
            "toont_drempeltoets_geen_minimumloon": self.drempeltoets,
        }
        if self.sinds(REGISTER_TOT_AOW):
            uitkomst["mag_uitschrijving_vragen"] = self.mag_uitschrijving_vragen
        if self.sinds(BANENAFSPRAAK_2026):
            uitkomst["moet_uwv_werkgever_informeren"] = en(self.staat_in_register, self.feit("heeft_baan"))
        return {naam: "onbeperkt" if waarde == EEUWIG else waarde for naam, waarde in uitkomst.items()}

    def gronden(self) -> dict[str, Waarheid]:
        aanhef = {"is_niet_in_beschut_werk": self.buiten_beschut} if self.sinds(BESCHUT_IN_AANHEF) else {}
        return aanhef | {"hoort_bij_groep": self.hoort_bij_groep}

    def tegenspraken(self) -> list[Waarheid]:
        baan, vrager = self.feit("heeft_baan"), self.feit("vrager_beoordeling")
        start, laatste = self.dag("datum_start_dienstbetrekking"), self.dag("laatste_dag_dienstbetrekking")
        gevonden = self.feit("uwv_stelde_vast_geen_minimumloon")
        gevraagd = reken(lambda wie: wie != "niemand", vrager)
        genoeg = reken(lambda aantal: aantal == "ten_minste_een", self.feit("drempelfuncties"))
        duurt = self.feit("beperking_duurt_zes_maanden")
        beschut = reken(lambda soort: soort == "beschut_werk", self.feit("soort_dienstbetrekking"))
        namen = ("wajong", "wsw_indicatie", "indicatie_besluit_wfsv", "experiment", "voorziening")
        uitschrijving, nu = self.dag("datum_uitschrijving"), self.sinds(BANENAFSPRAAK_2026)
        return [
            en(self.sinds(REGISTER_TOT_AOW), voor(self.peildatum, self.dag("geboortedatum"))),
            en(nu, voor(laatste, start)),
            en(nu, baan, voor(self.peildatum, start)),
            en(nu, baan, voor(laatste, self.peildatum)),
            *(voor(self.dag(f"laatste_dag_{naam}"), self.dag(f"eerste_dag_{naam}")) for naam in namen),
            en(baan, beschut, niet(self.feit("is_beschut_werk_vastgesteld"))),
            en(gevraagd, gevonden, of(genoeg, niet(duurt))),
            en(gevraagd, niet(gevonden), niet(genoeg), duurt),
            en(niet(gevraagd), gevonden),
            en(self.feit("is_uitgeschreven_op_verzoek"), niet(self.feit("is_opgenomen_in_register"))),
            voor(uitschrijving, self.dag("datum_opname_register")),
            voor(uitschrijving, REGISTER_TOT_AOW),
        ]


def doelgroepregister(feiten: dict[str, Any], dag: date, _gemeente: str | None) -> Uitkomst | None:
    """The status of arbeidsbeperkte and the register; None when the facts contradict each other."""
    zaak = Zaak(feiten, dag)
    if True in zaak.tegenspraken():
        return None
    return met_recht(zaak.gronden(), zaak.uitkomst(), bedragen=())
