"""Oracle for the loonkostenvoordeel and the lage-inkomensvoordeel (Wet tegemoetkomingen loondomein).

Plain Python from the law text and the page `loonkostenvoordeel.md`, by who had not seen the rule files. A fact that is
absent or None is unknown. Who belongs to which group stands in `loonkostenvoordeel_groepen.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak, later, tot_en_met, voor
from tests.oracle.beschut_werk_advies import eerste_die_geldt, is_niet
from tests.oracle.loonkostensubsidie import Waarheid, aow_leeftijd_bereikt, en, keuze, niet, of, op_centen, reken
from tests.oracle.loonkostenvoordeel_groepen import SINDS_2024, SINDS_2025, SINDS_2026, Groepen
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

Geld = Fraction | None
Tarief = tuple[str, int]
NUL = Fraction(0)
GEWOON, LAAG = ("3.05", 6_000), ("1.01", 2_000)
OUDERE_VAN_2024_IN_2025 = ("1.35", 2_600)
UREN_LIV = 1_248
#: Art. 3.2, by year: for the first and for the second band of the wage.
TARIEF_LIV: dict[int, tuple[Tarief, Tarief]] = {
    2018: (("1.01", 2_000), ("0.51", 1_000)),
    2019: (("1.01", 2_000), ("0.51", 1_000)),
    **{jaar: (tarief, tarief) for jaar, tarief in {
        2020: ("0.51", 1_000), 2021: ("0.49", 960), 2022: ("0.78", 1_520), 2023: ("0.49", 960), 2024: ("0.49", 960),
    }.items()},
}  # fmt: skip


def over_uren(uren: Any, tarief: Tarief | None) -> Geld:
    return reken(lambda aantal, t: op_centen(min(aantal * Fraction(t[0]), Fraction(t[1]))), uren, tarief)


def minstens(bedrag: Geld, *andere: Geld) -> Waarheid:
    return en(*(reken(lambda a, b: a >= b, bedrag, ander) for ander in andere))


@dataclass(frozen=True)
class Voordeel:
    z: Zaak

    @cached_property
    def groepen(self) -> Groepen:
        return Groepen(self.z)

    @cached_property
    def heeft_aow(self) -> Waarheid:
        return reken(lambda dag: aow_leeftijd_bereikt(dag, self.z.peildatum), self.z.feit("geboortedatum"))

    @property
    def uiterste_verzoek(self) -> date:
        return date(self.z.peildatum.year + 1, 5, 1)

    @cached_property
    def is_wsw(self) -> Waarheid:
        return is_een_van(self.z.feit("soort_dienstbetrekking"), "wsw_artikel_2")

    @cached_property
    def oordelen(self) -> dict[str, Waarheid]:
        z, g = self.z, self.groepen
        in_dienst = en(tot_en_met(g.start, z.peildatum), tot_en_met(z.peildatum, z.dag("laatste_dag_dienstbetrekking")))
        gedetacheerd = en(z.feit("is_gedetacheerd"), g.telt_nu) if z.peildatum >= SINDS_2026 else False
        return {
            "is_in_dienst": in_dienst,
            "is_geen_wsw_artikel_2": of(niet(self.is_wsw), gedetacheerd),
            "is_geen_beschut_werk": is_niet(z.feit("soort_dienstbetrekking"), "beschut_werk"),
            "heeft_geen_aow_leeftijd": niet(self.heeft_aow),
            "voldoet_voor_een_groep": of(*g.gelden.values()),
            "is_op_tijd_gevraagd": tot_en_met(z.dag("datum_verzoek_voordeel"), self.uiterste_verzoek),
        }

    @cached_property
    def recht(self) -> Waarheid:
        return en(*self.oordelen.values())

    # --- the amounts: 2.5, 2.9, 2.13, 2.17, 3.2 and 4.1 lid 3 ---

    @cached_property
    def alleen_banenafspraak(self) -> Waarheid:
        """Of a posted Wsw job only 2.10 has an exception."""
        return self.is_wsw if self.z.peildatum >= SINDS_2026 else False

    @cached_property
    def bedragen(self) -> dict[str, Geld]:
        uren = self.z.feit("uren_met_voordeel")
        oudere = GEWOON
        if SINDS_2025 <= self.z.peildatum < SINDS_2026:
            oudere = keuze(tot_en_met(SINDS_2024, self.groepen.start), OUDERE_VAN_2024_IN_2025, GEWOON)
        bedragen = {
            "oudere_werknemer": over_uren(uren, oudere),
            "arbeidsgehandicapte": over_uren(uren, GEWOON),
            "banenafspraak": over_uren(uren, LAAG),
            "herplaatsing": over_uren(uren, GEWOON),
        }
        return {naam: keuze(self.groepen.gelden[naam], bedrag, NUL) for naam, bedrag in bedragen.items()}

    @cached_property
    def hoogte(self) -> Geld:
        hoogste = reken(lambda *alle: max(alle), *self.bedragen.values())
        return keuze(self.recht, keuze(self.alleen_banenafspraak, self.bedragen["banenafspraak"], hoogste), NUL)

    @cached_property
    def soort(self) -> str | None:
        """The highest; of equal amounts the one that the law names first."""
        (a, b, c, d), (ba, bb, bc, bd) = self.groepen.gelden.values(), self.bedragen.values()
        return eerste_die_geldt(
            (niet(self.recht), "geen"),
            (self.alleen_banenafspraak, "banenafspraak"),
            (en(a, of(niet(of(b, c, d)), minstens(ba, bb, bc, bd))), "oudere_werknemer"),
            (en(b, of(niet(of(c, d)), minstens(bb, bc, bd))), "arbeidsgehandicapte"),
            (en(c, of(niet(d), minstens(bc, bd))), "banenafspraak"),
            anders="herplaatsing",
        )

    @cached_property
    def lage_inkomens(self) -> Geld:
        z = self.z
        if z.peildatum >= SINDS_2025:
            return NUL
        groep, uren = z.feit("groep_uurloon"), z.feit("verloonde_uren")
        eerste, tweede = (over_uren(uren, tarief) for tarief in TARIEF_LIV[z.peildatum.year])
        geldt = en(
            niet(self.heeft_aow),
            is_een_van(groep, "eerste_trede", "tweede_trede"),
            reken(lambda aantal: aantal >= UREN_LIV, uren),
        )
        return keuze(geldt, keuze(is_een_van(groep, "eerste_trede"), eerste, tweede), NUL)

    @cached_property
    def uitbetaling(self) -> Geld:
        return reken(max, self.hoogte, self.lage_inkomens)

    @property
    def uitbetaald_als(self) -> str | None:
        return eerste_die_geldt(
            (reken(lambda bedrag: bedrag == 0, self.uitbetaling), "geen"),
            (minstens(self.hoogte, self.lage_inkomens), self.soort),
            anders="lage_inkomens",
        )

    # --- the days ---

    @property
    def einde(self) -> date | None:
        g, soort = self.groepen, self.soort
        drie_jaar = g.einde_drie_jaar
        banenafspraak = keuze(g.telt_nu, EEUWIG, drie_jaar) if self.z.peildatum >= SINDS_2026 else drie_jaar
        return eerste_die_geldt(
            (is_een_van(soort, "oudere_werknemer", "arbeidsgehandicapte"), drie_jaar),
            (is_een_van(soort, "banenafspraak"), banenafspraak),
            (is_een_van(soort, "herplaatsing"), later(g.begin_herplaatsing, 12)),
            anders=g.start,
        )

    @property
    def uiterste_aanvraag(self) -> date | None:
        g = self.groepen
        aanvraag = later(keuze(g.is_herplaatst, g.begin_herplaatsing, g.start), 3)
        if self.z.peildatum < SINDS_2026:
            return aanvraag
        geen_nodig = en(g.telt_nu, niet(of(g.is_oudere, g.is_gehandicapt, g.is_herplaatst)))
        return keuze(geen_nodig, EEUWIG, aanvraag)

    def uitkomst(self) -> Uitkomst:
        return {
            "recht": self.recht,
            "hoogte": self.hoogte,
            "soort_voordeel": self.soort,
            "einde_voordeel": _getoond(self.einde),
            "lage_inkomensvoordeel": self.lage_inkomens,
            "uitbetaling": self.uitbetaling,
            "uitbetaald_als": self.uitbetaald_als,
            "uiterste_aanvraag_doelgroepverklaring": _getoond(self.uiterste_aanvraag),
            "uiterste_verzoek": self.uiterste_verzoek,
        }


def _getoond(dag: date | None) -> Any:
    return ONBEPERKT if dag == EEUWIG else dag


def tegenspraken(z: Zaak) -> Iterator[tuple[str, Waarheid]]:
    """By a name of its own, and whether the case says it."""
    start = z.feit("datum_start_dienstbetrekking")
    yield "nog niet geboren", voor(z.peildatum, z.feit("geboortedatum"))
    yield "baan omgekeerd", voor(z.dag("laatste_dag_dienstbetrekking"), start)
    yield "herplaatst voor de baan", voor(z.dag("datum_herplaatsing"), start)
    te_veel = reken(lambda met, alle: met > alle, z.feit("uren_met_voordeel"), z.feit("verloonde_uren"))
    yield "meer uren met voordeel dan verloond", te_veel


def beslis(feiten: Record, dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if any(zegt is True for _, zegt in tegenspraken(z)):
        return None
    voordeel = Voordeel(z)
    return met_recht(voordeel.oordelen, voordeel.uitkomst(), ("hoogte", "lage_inkomensvoordeel", "uitbetaling"))
