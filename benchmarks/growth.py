"""How the time of a decision grows with the number of definitions that depend on each other in one chain.

The chain goes through the whole road: rule files as text, read, checked, compiled. Four kinds of definitions take
turns: an amount with a limit, a comparison, a rounded half, and a choice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.harness import Line, Settings, alternate, at_most, cpu, micro, times
from regelwerk.engine.decide import Decision, decide
from regelwerk.engine.program import compiled
from regelwerk.explain.steps import Explainer
from regelwerk.language import check
from regelwerk.language.library import Library

DAY = date(2026, 7, 1)
PER_FILE = 500

REGELING = """\
regeling: keten
label: Keten
omschrijving: Een keten van begrippen om te meten.

bronnen:
  w1: {wet: Meetwet, bwb: BWBR0000001, artikel: 1}
"""
HEAD = """\
regeling: keten
onderwerp: deel_%d
geldig_vanaf: 2026-01-01

"""
FACT = """\
invoer:
  inkomen:
    label: Inkomen
    type: bedrag
    ten_minste: '0.00'
    ten_hoogste: '10000.00'

"""
PARAMETERS = "regeling: keten\n\nparameters:\n" + "".join(
    f"""\
  {name}:
    label: {name.capitalize()}
    type: {kind}
    bron: w1
    ritme: tot_wijziging
    waarden:
      - {{vanaf: 2026-01-01, waarde: '{value}', verificatie: geverifieerd, bron: 'verzonnen'}}
"""
    for name, kind, value in (
        ("grens", "bedrag", "5000.00"),
        ("drempel", "bedrag", "2500.00"),
        ("helft", "percentage", "50%"),
    )
)
BEGRIP = """\
  begrip_{n}:
    label: Begrip {n}
    type: {type}
    bron: w1
    formule: {formula}
"""
FORMULAS = (
    ("bedrag", "minimum({one} + inkomen, grens)"),
    ("ja_nee", "{one} > drempel"),
    ("bedrag", "afgerond({two} * helft, cent)"),
    ("bedrag", "als {two} dan {one} anders {three}"),
)


def files(number: int) -> dict[str, bytes]:
    """The rule files of a chain of `number` definitions, the last of them the outcome."""
    found = {"rules/keten/regeling.yaml": REGELING.encode(), "rules/keten/parameters.yaml": PARAMETERS.encode()}
    for part, first in enumerate(range(0, number, PER_FILE)):
        rows = [definition(n) for n in range(first, min(first + PER_FILE, number))]
        text = HEAD % part + (FACT if part == 0 else "") + "begrippen:\n" + "".join(rows)
        if first + PER_FILE >= number:
            text += "\nbesluiten:\n  uitkomst:\n    label: Uitkomst\n    type: bedrag\n    bron: w1\n"
            text += f"    formule: afgerond(begrip_{last_amount(number)}, cent)\n"
        found[f"rules/keten/deel_{part}/2026-01-01.yaml"] = text.encode()
    return found


def definition(n: int) -> str:
    kind, formula = FORMULAS[n % 4]
    if n == 0:
        formula = "minimum(inkomen, grens)"
    one, two, three = (f"begrip_{n - back}" for back in (1, 2, 3))
    return BEGRIP.format(n=n, type=kind, formula=formula.format(one=one, two=two, three=three))


def last_amount(number: int) -> int:
    return next(n for n in range(number - 1, -1, -1) if n % 4 != 1)


def expected(number: int, cents: int) -> int:
    """The outcome of a chain, in cents."""
    values: list[int] = []
    for n in range(number):
        match n % 4:
            case 0:
                values.append(min((values[n - 1] if n else 0) + cents, 500_000))
            case 1:
                values.append(values[n - 1] > 250_000)
            case 2:
                values.append((values[n - 2] + 1) // 2)
            case 3:
                values.append(values[n - 1] if values[n - 2] else values[n - 3])
    return values[last_amount(number)]


def chain(number: int) -> Explainer:
    library = Library(files(number))
    rulebook = check.build(library, "keten", DAY.toordinal())
    assert not library.problems
    assert len(rulebook.definitions) == number + 1
    return Explainer(compiled(rulebook))


def once(number: int, facts: int, explainer: Explainer) -> Decision:
    """A decision whose outcome is checked."""
    decision = decide(explainer.program, (facts,), DAY.toordinal())
    value, scale = decision.value("keten.uitkomst"), explainer.program.scales["keten.uitkomst"]
    assert value * 100 == expected(number, facts) * scale
    return decision


def spent(function: Callable[[], object]) -> float:
    start = time.process_time()
    function()
    return time.process_time() - start


def measure(settings: Settings) -> Iterator[Line]:
    sizes, calls = (10, 100, 1000), {10: 5000, 100: 500, 1000: 50}
    chains = {size: chain(size) for size in sizes}
    for size, explainer in chains.items():
        for facts in (12_345, 100_001):
            once(size, facts, explainer)

    def deciding(size: int) -> Callable[[], None]:
        def run() -> None:
            for _ in range(calls[size]):
                decide(chains[size].program, (12_345,), DAY.toordinal())

        return run

    timing = alternate({str(size): deciding(size) for size in sizes}, settings.rounds, 1)
    per_rule = {size: timing.seconds(str(size)) / calls[size] / size for size in sizes}
    for size in sizes:
        figure = f"{per_rule[size] * 1e9:.0f} ns"
        yield Line(f"Keten van {size} begrippen: {micro(per_rule[size] * size)} per besluit; per begrip", figure)
    ratio = timing.ratio("1000", "10") * calls[10] * 10 / calls[1000] / 1000
    yield at_most("Tijd per begrip bij 1.000 ten opzichte van bij 10", ratio, 2, times)
    yield from _explained(settings, chains)
    if not settings.quick:
        yield from ten_thousand()


def _explained(settings: Settings, chains: dict[int, Explainer]) -> Iterator[Line]:
    decided = {size: once(size, 12_345, explainer) for size, explainer in chains.items()}
    repeats = {10: 200, 100: 20, 1000: 2}

    def explaining(size: int) -> Callable[[], None]:
        def run() -> None:
            for _ in range(repeats[size]):
                chains[size].explain(decided[size]).to_json()

        return run

    timing = alternate({str(size): explaining(size) for size in chains}, settings.rounds, 1)
    figures = [f"{size}: {timing.seconds(str(size)) / repeats[size] / size * 1e6:.1f}" for size in chains]
    yield Line("Uitleg als JSON, µs per begrip", ", ".join(figures))


def ten_thousand() -> Iterator[Line]:
    """A chain that is longer than any law: it is read, checked, compiled, decided and explained."""
    number, found = 10_000, {}
    yield Line(
        f"Keten van {number}: lezen, controleren, compileren", cpu(spent(lambda: found.update(chain=chain(number))))
    )
    explainer: Explainer = found["chain"]
    decision = once(number, 12_345, explainer)
    took = min(spent(lambda: decide(explainer.program, (12_345,), DAY.toordinal())) for _ in range(5))
    yield Line(f"Keten van {number}: een besluit", micro(took), "werkt", True)
    yield Line(
        f"Keten van {number}: de eerste uitleg (compileert haar)", cpu(spent(explainer.explain(decision).to_json))
    )
    size = len(explainer.explain(decision).to_json()) / 1e6
    again = min(spent(explainer.explain(decision).to_json) for _ in range(3))
    yield Line(f"Keten van {number}: een volgende uitleg, {size:.1f} MB", micro(again), "werkt", True)
