"""Oracle for the loonkostenvoordeel and the lage-inkomensvoordeel (Wtl chapters 2 and 3, 4.1, 6.2, 6.2a) on a day.

Plain Python from the law text and the page `loonkostenvoordeel.md`, written before the rule files.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

from tests.oracle import awb
from tests.oracle.awb import EEUWIG, Uitkomst, later, tot_en_met, voor
from tests.oracle.loonkostensubsidie import (
    Waarheid,
    aow_leeftijd_bereikt,
    en,
    keuze,
    leeftijd_op,
    niet,
    of,
    op_centen,
    reken,
)
from tests.oracle.participatiewet import NUL, Geld
from tests.oracle.toeslagen import geldende_versie, met_recht

AFBOUW_OUDERE = date(2024, 1, 1)
STRUCTUREEL = date(2026, 1, 1)
EINDE_LIV = date(2025, 1, 1)
LATER_WIA = date(2025, 1, 1)
ONDERDEEL_3_VANAF = date(2016, 1, 1)
MINIMUM_UREN_LIV = 1248

HOOG = (Fraction("3.05"), Fraction(6_000))
LAAG = (Fraction("1.01"), Fraction(2_000))
OUDERE_AFBOUW = {AFBOUW_OUDERE: HOOG, date(2025, 1, 1): (Fraction("1.35"), Fraction(2_600))}
_EEN_TREDE = {
    date(2020, 1, 1): (Fraction("0.51"), Fraction(1_000)),
    date(2021, 1, 1): (Fraction("0.49"), Fraction(960)),
    date(2022, 1, 1): (Fraction("0.78"), Fraction(1_520)),
    date(2023, 1, 1): (Fraction("0.49"), Fraction(960)),
}
LIV = {
    "eerste_trede": {date(2018, 1, 1): LAAG} | _EEN_TREDE,
    "tweede_trede": {date(2018, 1, 1): (Fraction("0.51"), Fraction(1_000))} | _EEN_TREDE,
}
CATEGORIEEN = ("oudere_werknemer", "arbeidsgehandicapte", "banenafspraak", "herplaatsing")


@dataclass(frozen=True)
class Voordeel:
    """One category: whether it holds, the first day after its term, and its amount."""

    geldt: Waarheid
    einde: date | None
    bedrag: Geld


class Zaak(awb.Zaak):
    """A case; one property for each part of the page."""

    def sinds(self, dag: date) -> bool:
        return self.peildatum >= dag

    @property
    def start(self) -> date | None:
        return self.dag("datum_start_dienstbetrekking")

    def verklaring(self, begin: date | None) -> Waarheid:
        op_tijd = tot_en_met(self.dag("datum_aanvraag_doelgroepverklaring"), later(begin, 3))
        return en(self.feit("is_doelgroepverklaring_afgegeven"), op_tijd)

    def binnen(self, begin: date | None, jaren: int) -> Waarheid:
        return voor(self.peildatum, later(begin, 12 * jaren))

    def per_jaar(self, uren: str, bedragen: tuple[Geld, Geld]) -> Geld:
        return reken(lambda u, tarief, hoogste: op_centen(min(u * tarief, hoogste)), self.feit(uren), *bedragen)

    def voordeel(self, geldt: Waarheid, einde: date | None, bedragen: tuple[Geld, Geld]) -> Voordeel:
        return Voordeel(geldt, einde, keuze(geldt, self.per_jaar("uren_met_voordeel", bedragen), NUL))

    # --- section 4 ------------------------------------------------------------------------------------

    @property
    def is_nieuw(self) -> Waarheid:
        return niet(self.feit("was_al_in_dienst"))

    @cached_property
    def is_oudere(self) -> Waarheid:
        leeftijd = reken(leeftijd_op, self.dag("geboortedatum"), self.start)
        oud = reken(lambda jaren: jaren >= 56, leeftijd)
        nog = voor(self.start, AFBOUW_OUDERE) if self.sinds(STRUCTUREEL) else True
        return en(oud, self.feit("had_uitkering_voor_baan"), self.is_nieuw, nog)

    @property
    def oudere_werknemer(self) -> Voordeel:
        geldt = en(self.is_oudere, self.binnen(self.start, 3), self.verklaring(self.start))
        bedragen = HOOG
        if self.sinds(AFBOUW_OUDERE) and not self.sinds(STRUCTUREEL):
            nieuw = geldende_versie(OUDERE_AFBOUW, self.peildatum)
            oud = voor(self.start, AFBOUW_OUDERE)
            bedragen = (keuze(oud, HOOG[0], nieuw[0]), keuze(oud, HOOG[1], nieuw[1]))
        return self.voordeel(geldt, later(self.start, 36), bedragen)

    @property
    def is_nieuwe_arbeidsgehandicapte(self) -> Waarheid:
        return en(self.feit("is_arbeidsgehandicapt_bij_begin"), self.is_nieuw)

    @property
    def arbeidsgehandicapte(self) -> Voordeel:
        geldt = en(self.is_nieuwe_arbeidsgehandicapte, self.binnen(self.start, 3), self.verklaring(self.start))
        return self.voordeel(geldt, later(self.start, 36), HOOG)

    @cached_property
    def is_oude_groep(self) -> Waarheid:
        """The group of 2.10 until 2025, new with this employer."""
        onder = reken(lambda w: w < 1, self.feit("loonwaarde"))
        bekend = tot_en_met(self.dag("datum_vaststelling_loonwaarde"), self.start)
        vastgesteld = of(
            self.feit("uwv_stelde_vast_geen_minimumloon"),
            en(self.feit("is_loonwaarde_vastgesteld"), onder, bekend),
        )
        onderdeel_3 = en(
            tot_en_met(ONDERDEEL_3_VANAF, self.start), self.feit("kreeg_ondersteuning_college"), vastgesteld
        )
        groep = of(self.feit("was_arbeidsbeperkte_bij_begin"), onderdeel_3, self.feit("heeft_scholingsbelemmering"))
        return en(groep, self.is_nieuw)

    @cached_property
    def oud_recht(self) -> Waarheid:
        """6.2 lid 1: begun under the old article, and not ended when that article did."""
        begonnen = en(voor(self.start, STRUCTUREEL), voor(STRUCTUREEL, later(self.start, 36)))
        return en(self.is_oude_groep, begonnen, self.verklaring(self.start), niet(self.is_wsw))

    @cached_property
    def status_van_nu(self) -> Waarheid:
        """Since 2026 it opens the banenafspraak, but for who left the register and has an old right (6.2 lid 4)."""
        weg = en(self.feit("is_uitgeschreven_op_verzoek"), tot_en_met(self.dag("datum_uitschrijving"), self.peildatum))
        return en(self.feit("telt_als_arbeidsbeperkte"), niet(en(weg, self.oud_recht)))

    @property
    def banenafspraak(self) -> Voordeel:
        termijn, einde = self.binnen(self.start, 3), later(self.start, 36)
        if not self.sinds(STRUCTUREEL):
            return self.voordeel(en(self.is_oude_groep, termijn, self.verklaring(self.start)), einde, LAAG)
        nu = self.status_van_nu
        return self.voordeel(of(nu, en(self.oud_recht, termijn)), keuze(nu, EEUWIG, einde), LAAG)

    @cached_property
    def is_herplaatst(self) -> Waarheid:
        begonnen = tot_en_met(self.dag("datum_herplaatsing"), self.peildatum)
        genoeg = True if self.sinds(LATER_WIA) else niet(self.kwam_wia_later)
        return en(begonnen, self.feit("is_arbeidsgehandicapt_bij_herplaatsing"), genoeg)

    @cached_property
    def kwam_wia_later(self) -> Waarheid:
        dag, na = self.dag("datum_herplaatsing"), self.dag("eerste_dag_na_wachttijd")
        is_er = reken(lambda d: d != EEUWIG, na)
        return en(tot_en_met(dag, self.peildatum), is_er, voor(dag, na))

    @property
    def begin_herplaatsing(self) -> date | None:
        dag = self.dag("datum_herplaatsing")
        if not self.sinds(LATER_WIA):
            return dag
        return keuze(self.kwam_wia_later, self.dag("eerste_dag_na_wachttijd"), dag)

    @property
    def herplaatsing(self) -> Voordeel:
        begin = self.begin_herplaatsing
        gaande = en(tot_en_met(begin, self.peildatum), self.binnen(begin, 1))
        geldt = en(self.is_herplaatst, gaande, self.verklaring(begin))
        return self.voordeel(geldt, later(begin, 12), HOOG)

    @cached_property
    def voordelen(self) -> dict[str, Voordeel]:
        return {naam: getattr(self, naam) for naam in CATEGORIEEN}

    # --- section 3 and 5 ------------------------------------------------------------------------------

    @property
    def uiterste_verzoek(self) -> date:
        return date(self.peildatum.year + 1, 5, 1)

    @cached_property
    def is_wsw(self) -> Waarheid:
        return reken(lambda s: s == "wsw_artikel_2", self.feit("soort_dienstbetrekking"))

    @property
    def uitgeleend(self) -> Waarheid:
        """Since 2026 a posted Wsw job opens the banenafspraak, and nothing else."""
        telt = en(self.feit("is_gedetacheerd"), self.status_van_nu)
        return self.sinds(STRUCTUREEL) and telt

    @cached_property
    def gronden(self) -> dict[str, Waarheid]:
        soort = self.feit("soort_dienstbetrekking")
        geboren, laatste = self.dag("geboortedatum"), self.dag("laatste_dag_dienstbetrekking")
        return {
            "is_in_dienst": en(tot_en_met(self.start, self.peildatum), tot_en_met(self.peildatum, laatste)),
            "is_geen_wsw_artikel_2": of(niet(self.is_wsw), self.uitgeleend),
            "is_geen_beschut_werk": reken(lambda s: s != "beschut_werk", soort),
            "heeft_geen_aow_leeftijd": reken(lambda g: not aow_leeftijd_bereikt(g, self.peildatum), geboren),
            "voldoet_voor_een_groep": of(*(voordeel.geldt for voordeel in self.voordelen.values())),
            "is_op_tijd_gevraagd": tot_en_met(self.dag("datum_verzoek_voordeel"), self.uiterste_verzoek),
        }

    @cached_property
    def recht(self) -> Waarheid:
        return en(*self.gronden.values())

    @cached_property
    def hoogte(self) -> Geld:
        hoogste = reken(max, *(voordeel.bedrag for voordeel in self.voordelen.values()))
        if self.sinds(STRUCTUREEL):
            hoogste = keuze(self.is_wsw, self.voordelen["banenafspraak"].bedrag, hoogste)
        return keuze(self.recht, hoogste, NUL)

    @cached_property
    def soort_voordeel(self) -> str | None:
        soort = CATEGORIEEN[-1]
        for nummer in (2, 1, 0):
            naam, anderen = CATEGORIEEN[nummer], CATEGORIEEN[nummer + 1 :]
            eigen, rest = self.voordelen[naam], [self.voordelen[ander] for ander in anderen]
            alleen = niet(of(*(ander.geldt for ander in rest)))
            meer = en(*(reken(lambda x, y: x >= y, eigen.bedrag, ander.bedrag) for ander in rest))
            soort = keuze(en(eigen.geldt, of(alleen, meer)), naam, soort)
        if self.sinds(STRUCTUREEL):
            soort = keuze(self.is_wsw, "banenafspraak", soort)
        return keuze(self.recht, soort, "geen")

    @property
    def einde_voordeel(self) -> date | None:
        """Of the kind that is paid; without one, the first day of the job."""
        einde = self.voordelen[CATEGORIEEN[-1]].einde
        for naam in reversed(CATEGORIEEN[:-1]):
            gekozen = reken(lambda soort, naam=naam: soort == naam, self.soort_voordeel)
            einde = keuze(gekozen, self.voordelen[naam].einde, einde)
        return keuze(reken(lambda soort: soort == "geen", self.soort_voordeel), self.start, einde)

    @cached_property
    def lage_inkomensvoordeel(self) -> Geld:
        if self.sinds(EINDE_LIV):
            return NUL
        groep = self.feit("groep_uurloon")
        genoeg = reken(lambda uren: uren >= MINIMUM_UREN_LIV, self.feit("verloonde_uren"))
        jonger = reken(lambda g: not aow_leeftijd_bereikt(g, self.peildatum), self.dag("geboortedatum"))
        telt = en(jonger, reken(lambda g: g != "erbuiten", groep), genoeg)
        treden = [self.per_jaar("verloonde_uren", geldende_versie(LIV[naam], self.peildatum)) for naam in LIV]
        eerste = reken(lambda g: g == "eerste_trede", groep)
        return keuze(telt, keuze(eerste, *treden), NUL)

    @cached_property
    def uitbetaling(self) -> Geld:
        return reken(max, self.hoogte, self.lage_inkomensvoordeel)

    @property
    def uitbetaald_als(self) -> str | None:
        niets = reken(lambda bedrag: bedrag == 0, self.uitbetaling)
        lkv = reken(lambda a, b: a >= b, self.hoogte, self.lage_inkomensvoordeel)
        return keuze(niets, "geen", keuze(lkv, self.soort_voordeel, "lage_inkomens"))

    @property
    def uiterste_aanvraag(self) -> date | None:
        uiterlijk = keuze(self.is_herplaatst, later(self.begin_herplaatsing, 3), later(self.start, 3))
        if not self.sinds(STRUCTUREEL):
            return uiterlijk
        ander = of(self.is_oudere, self.is_nieuwe_arbeidsgehandicapte, self.is_herplaatst)
        return keuze(en(self.status_van_nu, niet(ander)), EEUWIG, uiterlijk)

    def uitkomst(self) -> Uitkomst:
        uitkomst = {
            "recht": self.recht,
            "hoogte": self.hoogte,
            "soort_voordeel": self.soort_voordeel,
            "einde_voordeel": self.einde_voordeel,
            "lage_inkomensvoordeel": self.lage_inkomensvoordeel,
            "uitbetaling": self.uitbetaling,
            "uitbetaald_als": self.uitbetaald_als,
            "uiterste_aanvraag_doelgroepverklaring": self.uiterste_aanvraag,
            "uiterste_verzoek": self.uiterste_verzoek,
        }
        return {naam: "onbeperkt" if waarde == EEUWIG else waarde for naam, waarde in uitkomst.items()}

    def tegenspraken(self) -> list[Waarheid]:
        uren = self.feit("uren_met_voordeel"), self.feit("verloonde_uren")
        return [
            voor(self.peildatum, self.dag("geboortedatum")),
            voor(self.dag("laatste_dag_dienstbetrekking"), self.start),
            voor(self.dag("datum_herplaatsing"), self.start),
            reken(lambda met, alle: met > alle, *uren),
        ]


def loonkostenvoordeel(feiten: dict[str, Any], dag: date, _gemeente: str | None) -> Uitkomst | None:
    """The right on the peildatum and the amounts of its calendar year; None when the facts contradict each other."""
    zaak = Zaak(feiten, dag)
    if True in zaak.tegenspraken():
        return None
    bedragen = ("hoogte", "lage_inkomensvoordeel", "uitbetaling")
    return met_recht(zaak.gronden, zaak.uitkomst(), bedragen)
