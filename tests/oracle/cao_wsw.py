"""Oracle for pay under the cao Sociale Werkvoorziening: plain Python, from the law text and the page `cao.md`.

By who had not seen the rule files. No wage table of this cao is known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from tests.oracle.awb import EEUWIG, Record, Uitkomst, Zaak, later, tot_en_met, voor
from tests.oracle.beschut_werk_advies import eerste_die_geldt
from tests.oracle.cao_delen import NUL, REISKOSTEN_2024, VAKANTIETOESLAG, Baan, Geld, bij_recht, centen, geldend
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, plus_maanden, reken
from tests.oracle.no_riskpolis_ziekte import aow_datum
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

CAO_2021, CAO_2024 = date(2021, 1, 1), date(2024, 1, 1)
VOLTIJD = 36
WML_RIJEN = {date(2024, 1, 1): Fraction("2086.05")}
RVU_BEDRAG = {2021: Fraction(1847)}
EIGEN_BIJDRAGE = {  # art. 7.5a, each for half a year; 2019-07-01 was not found
    date(2018, 7, 1): Fraction("26.61"),
    date(2019, 1, 1): Fraction("26.98"),
    date(2020, 1, 1): Fraction("27.68"),
    date(2020, 7, 1): Fraction("28.12"),
    date(2021, 1, 1): Fraction("28.57"),
    date(2021, 7, 1): Fraction("28.84"),
    date(2022, 1, 1): Fraction("29.19"),
    date(2022, 7, 1): Fraction("29.72"),
}
REISKOSTEN = {CAO_2021: Fraction("0.10"), CAO_2024: REISKOSTEN_2024}
PEILDAG_UITKERING = date(2023, 12, 1)
DEEL_LOON_64, DEEL_UREN_64 = Fraction("92.5") / 100, Fraction(60, 100)
ZIEKTEJAAR = timedelta(days=52 * 7)


@dataclass(frozen=True)
class CaoWsw:
    z: Zaak

    @cached_property
    def baan(self) -> Baan:
        return Baan(self.z, VOLTIJD, WML_RIJEN)

    @cached_property
    def oordelen(self) -> dict[str, Waarheid]:
        soort = self.z.feit("soort_dienstbetrekking")
        return {
            "is_wsw_baan_van_artikel_2": is_een_van(soort, "wsw_artikel_2"),
            "is_in_dienst": self.baan.is_in_dienst,
        }

    @cached_property
    def recht(self) -> Waarheid:
        return en(*self.oordelen.values())

    @property
    def vijf_jaar_in_dienst(self) -> Waarheid:
        return tot_en_met(later(self.z.feit("eerste_dag_ononderbroken_dienst"), 60), self.z.peildatum)

    @cached_property
    def recht_op_64(self) -> Waarheid:
        """Until three months before the end of 2025, and again under the result for 2026."""
        gevraagd_op = self.z.feit("datum_verzoek_64_regeling")
        in_cao_2021 = en(tot_en_met(CAO_2021, gevraagd_op), tot_en_met(gevraagd_op, date(2025, 9, 30)))
        return en(
            self.recht,
            self.z.feit("vraagt_64_regeling"),
            self.z.peildatum >= CAO_2021,
            self.baan.is_minstens(64),
            self.vijf_jaar_in_dienst,
            of(in_cao_2021, tot_en_met(date(2026, 1, 1), gevraagd_op)),
            niet(self.z.feit("is_bedrijfsbelang_tegen_64_regeling")),
        )

    @cached_property
    def recht_op_rvu(self) -> Waarheid:
        aow = reken(aow_datum, self.z.feit("geboortedatum"))
        aow = None if aow == EEUWIG else aow
        begin = reken(lambda dag: plus_maanden(dag, -24), aow)
        return en(
            self.recht,
            self.z.feit("vraagt_rvu"),
            self.z.peildatum >= CAO_2021,
            self.vijf_jaar_in_dienst,
            tot_en_met(begin, self.z.peildatum),
            voor(self.z.peildatum, aow),
            self.z.feit("ziet_af_van_ww"),
        )

    @property
    def deel_bij_ziekte(self) -> Geld:
        ziek_sinds = self.z.feit("eerste_ziektedag")
        tweede_jaar = Fraction(70, 100) if self.z.peildatum >= CAO_2021 else None
        dagen = reken(lambda eerste: self.z.peildatum - eerste, ziek_sinds)
        doorbetaald = eerste_die_geldt(
            (reken(lambda duur: duur < ZIEKTEJAAR, dagen), Fraction(1)),
            (reken(lambda duur: duur < 2 * ZIEKTEJAAR, dagen), tweede_jaar),
            anders=None,
        )
        return keuze(self.z.feit("is_ongeschikt_door_ziekte"), doorbetaald, Fraction(1))

    @cached_property
    def loon(self) -> Geld:
        met_rvu = centen(RVU_BEDRAG.get(self.z.peildatum.year), self.baan.deel)
        deel_64 = keuze(self.recht_op_64, DEEL_LOON_64, Fraction(1))
        gewoon = centen(self.baan.loon_bij_voltijd(None), self.baan.deel, self.deel_bij_ziekte, deel_64)
        return keuze(self.recht_op_rvu, met_rvu, gewoon)

    @property
    def eigen_bijdrage(self) -> Geld:
        met_anderen = is_een_van(self.z.feit("woon_werk_vervoer"), "collectief_vervoer")
        return keuze(met_anderen, geldend(EIGEN_BIJDRAGE, self.z.peildatum, 6), NUL)

    @property
    def eenmalig(self) -> Geld:
        if self.z.peildatum.year != PEILDAG_UITKERING.year:
            return NUL
        return keuze(self.baan.in_dienst_op(PEILDAG_UITKERING), centen(Fraction(75), self.baan.deel), NUL)

    @property
    def jubileum(self) -> Geld:
        """Its height was not found."""
        maand = (self.z.peildatum.year, self.z.peildatum.month)
        sinds = self.z.feit("eerste_dag_ononderbroken_dienst")
        dagen = [later(sinds, 12 * jaren) for jaren in (25, 40)]
        return keuze(of(*(reken(lambda dag: (dag.year, dag.month) == maand, dag) for dag in dagen)), None, NUL)

    def uitkomst(self) -> Uitkomst:
        soort, uren = self.z.feit("soort_dienstbetrekking"), self.z.feit("overeengekomen_uren_per_week")
        return {
            "recht": self.recht,
            "toepasselijke_cao": eerste_die_geldt(
                (is_een_van(soort, "wsw_artikel_2"), "cao_sw"),
                (is_een_van(soort, "wsw_artikel_7"), "cao_van_werkgever"),
                anders="geen_cao_sw",
            ),
            "heeft_recht_op_64_regeling": self.recht_op_64,
            "uren_per_week_met_64_regeling": keuze(self.recht_op_64, reken(lambda u: u * DEEL_UREN_64, uren), uren),
            "heeft_recht_op_rvu": self.recht_op_rvu,
            "verplichte_verlofdagen": 8 if self.z.peildatum >= CAO_2021 else 10,
            "werknemersdeel_pensioenpremie": 30,
        } | self.bedragen

    @property
    def bedragen(self) -> dict[str, Geld]:
        vanaf_km = 6 if self.z.peildatum >= CAO_2024 else 0
        return bij_recht(
            self.recht,
            {
                "loon_per_maand": self.loon,
                "vakantietoeslag_per_maand": keuze(self.recht_op_rvu, NUL, centen(VAKANTIETOESLAG, self.loon)),
                "eindejaarsuitkering": None if self.z.peildatum.month == 12 else NUL,
                "reiskosten_per_dag": self.baan.reiskosten(geldend(REISKOSTEN, self.z.peildatum), vanaf_km),
                "eigen_bijdrage_vervoer": self.eigen_bijdrage,
                "eenmalige_uitkering": self.eenmalig,
                "jubileumgratificatie": self.jubileum,
            },
        )

    def tegenspraken(self) -> Iterator[Waarheid]:
        yield from self.baan.tegenspraken()
        z = self.z
        yield en(z.feit("is_ongeschikt_door_ziekte"), voor(z.peildatum, z.feit("eerste_ziektedag")))
        yield en(z.feit("vraagt_64_regeling"), voor(z.peildatum, z.feit("datum_verzoek_64_regeling")))
        yield voor(z.feit("datum_start_dienstbetrekking"), z.feit("eerste_dag_ononderbroken_dienst"))


def beslis(feiten: Record, dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    cao = CaoWsw(Zaak(feiten, dag))
    if any(zegt is True for zegt in cao.tegenspraken()):
        return None
    return met_recht(cao.oordelen, cao.uitkomst(), tuple(cao.bedragen))
