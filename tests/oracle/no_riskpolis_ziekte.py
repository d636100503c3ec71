"""The illness of the no-riskpolis: its begin after a long interruption, its days, its last day, and AOW age."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tests.oracle import bedragen
from tests.oracle import bedragen_norisk as b
from tests.oracle.awb import EEUWIG, Record, Zaak, eerste_van, plus, tot_en_met, voor
from tests.oracle.loonkostensubsidie import (
    Waarheid,
    aow_leeftijd_bereikt,
    en,
    keuze,
    leeftijd_op,
    niet,
    plus_maanden,
    reken,
)
from tests.oracle.participatiewet import enige

# AOW art. 7a lid 1: 65 years before 2013, then by the year in which the age is reached.
AOW_MAANDEN = {2012: 12 * 65} | bedragen.AOW_MAANDEN


def aow_datum(geboren: date) -> date | None:
    """The day on which the AOW age is reached. The law dossier does not say it of who turned 65 before 2012."""
    if geboren.year < 2012 - 65:
        return None
    dagen = ((jaar, plus_maanden(geboren, maanden)) for jaar, maanden in AOW_MAANDEN.items())
    return next((dag for jaar, dag in dagen if dag.year <= jaar), EEUWIG)  # beyond the table no case asks for it


def duur(onderbreking: Record) -> int | None:
    return reken(
        lambda weer, beter: (weer - beter).days, onderbreking.get("weer_ziek_op"), onderbreking.get("beter_vanaf")
    )


@dataclass(frozen=True)
class Ziekte:
    z: Zaak

    @property
    def onderbrekingen(self) -> list[Record] | None:
        return self.z.feit("onderbrekingen")

    def telt(self, onderbreking: Record) -> Waarheid:
        return tot_en_met(onderbreking.get("weer_ziek_op"), self.z.peildatum)

    def is_lang_en_telt(self, onderbreking: Record) -> Waarheid:
        lang = reken(lambda dagen: dagen >= b.DAGEN_LANGE_ONDERBREKING, duur(onderbreking))
        return en(self.telt(onderbreking), lang)

    @cached_property
    def begin(self) -> date | None:
        """First day of the period that counts: after the one long interruption, else the first day of illness.

        Without that first day there is nothing to count the interruptions from.
        """
        if self.z.dag("eerste_ziektedag") is None:
            return None
        is_onderbroken = enige(self.onderbrekingen, self.is_lang_en_telt)
        lang = [o for o in self.onderbrekingen or () if self.is_lang_en_telt(o) is not False]
        weer_ziek = lang[0].get("weer_ziek_op") if len(lang) == 1 else None
        return keuze(is_onderbroken, weer_ziek, self.z.dag("eerste_ziektedag"))

    @cached_property
    def dagen_beter(self) -> int | None:
        """Days without illness since the begin."""
        if self.onderbrekingen is None:
            return None
        som: int | None = 0
        for onderbreking in self.onderbrekingen:
            hoort_erbij = en(self.telt(onderbreking), voor(self.begin, onderbreking.get("weer_ziek_op")))
            som = reken(int.__add__, som, keuze(hoort_erbij, duur(onderbreking), 0))
        return som

    @cached_property
    def dagnummer(self) -> int | None:
        dagen = reken(lambda begin: (self.z.peildatum - begin).days + 1, self.begin)
        return reken(int.__sub__, dagen, self.dagen_beter)

    @cached_property
    def is_ziek(self) -> Waarheid:
        def beter(onderbreking: Record) -> Waarheid:
            return en(
                tot_en_met(onderbreking.get("beter_vanaf"), self.z.peildatum),
                voor(self.z.peildatum, onderbreking.get("weer_ziek_op")),
            )

        return en(
            tot_en_met(self.z.dag("eerste_ziektedag"), self.z.peildatum),
            voor(self.z.peildatum, self.z.dag("dag_van_herstel")),
            niet(enige(self.onderbrekingen, beter)),
            self.z.feit("is_ongeschikt_door_ziekte"),
        )

    # --- AOW age and the weeks ---

    @property
    def aow_datum(self) -> date | None:
        return reken(aow_datum, self.z.feit("geboortedatum"))

    def leeftijd(self, dag: date | None) -> int | None:
        return reken(leeftijd_op, self.z.feit("geboortedatum"), dag)

    @property
    def heeft_aow_leeftijd(self) -> Waarheid:
        return reken(aow_leeftijd_bereikt, self.z.feit("geboortedatum"), self.z.peildatum)

    @cached_property
    def begon_na_aow(self) -> Waarheid:
        leeftijd = self.leeftijd(self.begin)
        if leeftijd is None:
            return None
        return leeftijd >= 68 or (leeftijd >= 65 and tot_en_met(self.aow_datum, self.begin))

    @cached_property
    def weken(self) -> int | None:
        begin = self.begin
        vanaf = max((d for d in b.WEKEN_NA_AOW if begin and d <= begin), default=None)
        return keuze(self.begon_na_aow, None if vanaf is None else b.WEKEN_NA_AOW[vanaf], b.WEKEN)

    @property
    def is_binnen_de_weken(self) -> Waarheid:
        return reken(lambda nummer, weken: nummer <= 7 * weken, self.dagnummer, self.weken)

    @property
    def laatste_dag_ziekengeld(self) -> date | None:
        dagen = reken(lambda weken, beter: 7 * weken + beter - 1, self.weken, self.dagen_beter)
        laatste = plus(self.begin, dagen)
        onder_65 = reken(lambda jaren: jaren < 65, self.leeftijd(laatste))
        tot_aow = eerste_van(laatste, plus(self.aow_datum, -1))
        return keuze(self.begon_na_aow, laatste, keuze(onder_65, laatste, tot_aow))
