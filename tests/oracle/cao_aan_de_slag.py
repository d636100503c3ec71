"""Oracle for pay under the cao Aan de slag: plain Python, from the law text and the page `cao.md`.

By who had not seen the rule files. Of its wage table three cells are known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from tests.oracle.awb import Record, Uitkomst, Zaak, later, tot_en_met
from tests.oracle.cao_delen import NUL, REISKOSTEN_2024, VAKANTIETOESLAG, Baan, Geld, bij_recht, centen, geldend, gezond
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, reken
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

UREN_2027 = date(2027, 1, 1)
CELLEN = (("1", 3), ("2", 2), ("3", 1))
BEDRAG_VAN_CEL = {date(2021, 7, 1): Fraction(1744), date(2022, 7, 1): Fraction("1756.20"), date(2023, 1, 1): None}
REISKOSTEN = {date(2021, 7, 1): Fraction("0.10"), date(2024, 1, 1): REISKOSTEN_2024}
EENMALIG = {2023: (575, date(2023, 12, 1)), 2025: (500, date(2025, 9, 30)), 2026: (150, None), 2027: (150, None)}
EINDE_WGA_PREMIE = date(2026, 7, 1)
EINDEJAARS_2026 = Fraction(350)


@dataclass(frozen=True)
class CaoAanDeSlag:
    z: Zaak

    @cached_property
    def baan(self) -> Baan:
        return Baan(self.z, 36 if self.z.peildatum >= UREN_2027 else 37, {})

    @cached_property
    def oordelen(self) -> dict[str, Waarheid]:
        soort = self.z.feit("soort_dienstbetrekking")
        return {
            "voert_werkgever_participatiewet_uit": self.z.feit("voert_werkgever_participatiewet_uit"),
            "hoort_tot_werknemers_van_de_cao": of(
                is_een_van(soort, "beschut_werk"),
                self.z.feit("krijgt_werkgever_loonkostensubsidie"),
                self.z.feit("staat_in_doelgroepregister"),
            ),
            "is_geen_wsw_baan": niet(is_een_van(soort, "wsw_artikel_2", "wsw_artikel_7")),
            "is_in_dienst": self.baan.is_in_dienst,
        }

    @cached_property
    def recht(self) -> Waarheid:
        return en(*self.oordelen.values())

    @property
    def cel(self) -> Geld:
        bedrag = geldend(BEDRAG_VAN_CEL, self.z.peildatum)
        is_bekend = reken(lambda *cel: cel in CELLEN, self.z.feit("schaal"), self.z.feit("periodiek"))
        return keuze(is_bekend, bedrag, None)

    @cached_property
    def loon(self) -> Geld:
        """Pay in illness was not found."""
        gewoon = centen(self.baan.loon_bij_voltijd(self.cel), self.baan.deel)
        return keuze(gezond(self.z), gewoon, None)

    @property
    def eindejaars(self) -> Geld:
        if self.z.peildatum.month < 12:
            return NUL
        return centen(EINDEJAARS_2026, self.baan.deel) if self.z.peildatum.year >= 2026 else None

    @property
    def eenmalig(self) -> Geld:
        if self.z.peildatum.year not in EENMALIG:
            return NUL
        bedrag, op = EENMALIG[self.z.peildatum.year]
        return keuze(self.baan.in_dienst_op(op or self.z.peildatum), centen(Fraction(bedrag), self.baan.deel), NUL)

    @property
    def mag_terugkeren(self) -> Waarheid:
        z = self.z
        zonder_schuld = is_een_van(z.feit("einde_baan_elders"), "ontslag_zonder_schuld", "contract_niet_verlengd")
        uiterlijk = later(z.feit("laatste_dag_dienstbetrekking_aan_de_slag"), 24)
        return en(z.feit("vraagt_terugkeer"), zonder_schuld, tot_en_met(z.feit("laatste_dag_baan_elders"), uiterlijk))

    def uitkomst(self) -> Uitkomst:
        return {
            "recht": self.recht,
            "voltijd_uren": self.baan.voltijd_uren,
            "betaalt_mee_aan_wga_premie": en(self.recht, self.z.peildatum < EINDE_WGA_PREMIE),
            "bouwt_pensioen_op": en(self.recht, self.baan.is_minstens(18)),
            "mag_terugkeren": self.mag_terugkeren,
            "werknemersdeel_pensioenpremie": 30,
        } | self.bedragen

    @property
    def bedragen(self) -> dict[str, Geld]:
        return bij_recht(
            self.recht,
            {
                "loon_per_maand": self.loon,
                "vakantietoeslag_per_maand": centen(VAKANTIETOESLAG, self.loon),
                "eindejaarsuitkering": self.eindejaars,
                "reiskosten_per_dag": self.baan.reiskosten(geldend(REISKOSTEN, self.z.peildatum), 0),
                "eenmalige_uitkering": self.eenmalig,
            },
        )

    def tegenspraken(self) -> Iterator[Waarheid]:
        yield from self.baan.tegenspraken()


def beslis(feiten: Record, dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    cao = CaoAanDeSlag(Zaak(feiten, dag))
    if any(zegt is True for zegt in cao.tegenspraken()):
        return None
    return met_recht(cao.oordelen, cao.uitkomst(), tuple(cao.bedragen))
