"""The algemene bijstand against the same decision written by hand with Decimal and datetime, without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from benchmarks.bijstand import cases
from benchmarks.bijstand.decision import Outcome, decide_by_hand
from benchmarks.bijstand.facts import Law, facts_of
from benchmarks.cases import Case
from benchmarks.harness import Line, Settings, alternate, at_most, micro, times
from regelwerk.engine.decide import Decision, decide

OUTCOMES = (
    "hoogte", "uitbetaling_per_maand", "reservering_vakantietoeslag", "norm", "bijstandsnorm", "inkomen_in_aanmerking",
    "vermogen_in_aanmerking",
)  # fmt: skip


def by_regelwerk(decision: Decision) -> Outcome:
    """What Regelwerk decided, in the form of the hand-written version."""

    def value(name: str) -> object:
        return decision.value(f"{cases.REGELING}.{name}")

    def money(name: str) -> Decimal | None:
        found = decision.value(f"{cases.REGELING}.{name}")
        return None if found is None else Decimal(found) / decision.program.scales[f"{cases.REGELING}.{name}"]

    right, start = value("recht"), decision.value(f"{cases.REGELING}.ingangsdatum")
    recht = next(d for d in decision.program.rulebook.definitions if d.id == f"{cases.REGELING}.recht")
    held = {condition.name: value(condition.name) for condition in recht.conditions} if right is False else {}
    return Outcome(
        right, *map(money, OUTCOMES), None if start is None else date.fromordinal(start), value("uitvoerder"),
        [name for name, holds in held.items() if holds is False],
        [name for name, holds in held.items() if holds is None], decision.contradictions.count(True),
    )  # type: ignore[arg-type]  # fmt: skip


def verify(number: int) -> None:
    """Every outcome, ground and open ground equal, also with unknown and contradicting facts."""
    law = Law(cases.explainer().program)
    for case in cases.some(number):
        ours = decide_by_hand(facts_of(case.facts), case.peildatum, law, cases.REDUCTIONS)
        theirs = by_regelwerk(case.decided())
        if ours != theirs:
            raise AssertionError(f"ongelijk op {case.peildatum} {case.json}\n  hand {ours}\n  Regelwerk {theirs}")


def measure(settings: Settings) -> Iterator[Line]:
    number = 500 if settings.quick else 3000
    verify(number)
    yield Line("Zaken van 2026 met gelijke uitkomsten, gronden en centen", f"{number} van {number}")
    sample = cases.decidable(500 if settings.quick else 1000)
    yield Line(f"Huishoudens: {cases.kinds(sample)}", str(len(sample)))
    yield from _timed(settings, "", sample)
    granted = tuple(case for case in cases.decidable(5000) if case.decided().status == "toegekend")
    yield from _timed(settings, "Alleen toegekend: ", granted[:300])


def _timed(settings: Settings, what: str, sample: tuple[Case, ...]) -> Iterator[Line]:
    program, law = cases.explainer().program, Law(cases.explainer().program)
    bound = [(case.bound, case.day) for case in sample]
    own = [(facts_of(case.facts), case.peildatum) for case in sample]

    def regelwerk() -> None:
        for facts, day in bound:
            decide(program, facts, day)

    def hand() -> None:
        for facts, day in own:
            decide_by_hand(facts, day, law, cases.REDUCTIONS)

    timing = alternate({"regelwerk": regelwerk, "hand": hand}, settings.rounds, len(sample))
    yield Line(f"{what}Met de hand, Decimal en datetime", micro(timing.seconds("hand")))
    yield at_most(f"{what}Regelwerk, alle waarden bewaard", timing.seconds("regelwerk"), 100e-6, micro)
    yield at_most(f"{what}Regelwerk ten opzichte van met de hand", timing.ratio("regelwerk", "hand"), 1.5, times)
