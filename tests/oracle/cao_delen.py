"""What pay under the cao SW and under the cao Aan de slag have in common, for their oracles."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

from tests.oracle.awb import Zaak, later, tot_en_met, voor
from tests.oracle.beschut_werk_advies import eerste_die_geldt
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, leeftijd_op, minimumloon, niet, op_centen, reken
from tests.oracle.participatiewet import is_een_van

Geld = Fraction | None
NUL = Fraction(0)
MINIMUMUURLOON = date(2024, 1, 1)  # since then only the published row counts
VAKANTIETOESLAG = Fraction(8, 100)
REISKOSTEN_2024 = Fraction("0.21")


def geldend(tabel: dict[date, Any], dag: date, maanden: int | None = None) -> Any:
    """The value of the last day in the table, for so many months; None outside."""
    vanaf = max((begin for begin in tabel if begin <= dag), default=None)
    if vanaf is None or (maanden and dag >= (later(vanaf, maanden) or vanaf)):
        return None
    return tabel[vanaf]


def centen(*factoren: Any) -> Geld:
    """Their product, rounded once."""

    def maal(*bekend: Fraction) -> Fraction:
        product = Fraction(1)
        for factor in bekend:
            product *= factor
        return op_centen(product)

    return reken(maal, *factoren)


@dataclass(frozen=True)
class Baan:
    """A job on a day, under a cao with its own hours of full time and its published rows."""

    z: Zaak
    voltijd_uren: int
    wml_rijen: dict[date, Fraction]

    def in_dienst_op(self, dag: date) -> Waarheid:
        begonnen = tot_en_met(self.z.feit("datum_start_dienstbetrekking"), dag)
        return en(begonnen, tot_en_met(dag, self.z.dag("laatste_dag_dienstbetrekking")))

    @property
    def is_in_dienst(self) -> Waarheid:
        return self.in_dienst_op(self.z.peildatum)

    def is_minstens(self, jaren: int) -> Waarheid:
        return reken(lambda dag: leeftijd_op(dag, self.z.peildatum) >= jaren, self.z.feit("geboortedatum"))

    @cached_property
    def deel(self) -> Geld:
        return reken(lambda uren: Fraction(uren) / self.voltijd_uren, self.z.feit("overeengekomen_uren_per_week"))

    @cached_property
    def bodem(self) -> Geld:
        """Nobody earns less than the row of the minimum wage."""
        if self.z.peildatum >= MINIMUMUURLOON:
            return geldend(self.wml_rijen, self.z.peildatum, 6)
        return minimumloon(VOLWASSEN, self.z.peildatum)

    def loon_bij_voltijd(self, cel: Geld) -> Geld:
        bekend_als = self.z.feit("loon_bekend_als")
        uit_tabel = eerste_die_geldt(
            (is_een_van(bekend_als, "wml_rij"), self.bodem),
            (is_een_van(bekend_als, "schaal_en_periodiek"), cel),
            anders=self.z.feit("tabelloon"),
        )
        return reken(max, uit_tabel, self.bodem)

    def reiskosten(self, per_km: Geld, vanaf: int) -> Geld:
        """There and back, every kilometre."""
        kilometers = self.z.feit("woon_werk_kilometers")
        dichtbij = reken(lambda km: km < vanaf, kilometers)
        heen_en_terug = keuze(dichtbij, NUL, centen(Fraction(2), kilometers, per_km))
        return keuze(is_een_van(self.z.feit("woon_werk_vervoer"), "eigen_vervoer"), heen_en_terug, NUL)

    def tegenspraken(self) -> Iterator[Waarheid]:
        yield voor(self.z.peildatum, self.z.feit("geboortedatum"))
        yield voor(self.z.dag("laatste_dag_dienstbetrekking"), self.z.feit("datum_start_dienstbetrekking"))


VOLWASSEN = 23


def bij_recht(recht: Waarheid, bedragen: dict[str, Geld]) -> dict[str, Geld]:
    """Every amount without recht is nothing."""
    return {naam: keuze(recht, bedrag, NUL) for naam, bedrag in bedragen.items()}


def gezond(z: Zaak) -> Waarheid:
    return niet(z.feit("is_ongeschikt_door_ziekte"))
