"""What the generators of random cases share: the case-file form of facts, and how the outcomes of cases spread."""

import random
from collections import Counter
from collections.abc import Callable, Set
from datetime import date
from fractions import Fraction
from typing import Any

Feiten = dict[str, Any]


def naar_json(feiten: Feiten, bedragen: Set[str], percentages: Set[str] = frozenset()) -> Feiten:
    """The case-file form of the facts; unknown facts are left out. Raises ValueError beyond two decimals."""
    return {naam: _waarde(naam, waarde, bedragen, percentages) for naam, waarde in feiten.items() if waarde is not None}


def _waarde(naam: str, waarde: Any, bedragen: Set[str], percentages: Set[str]) -> Any:
    if isinstance(waarde, list):
        return [naar_json(record, bedragen, percentages) for record in waarde]
    if isinstance(waarde, date):
        return waarde.isoformat()
    if naam in bedragen:
        return _twee_decimalen(waarde)
    if isinstance(waarde, Fraction):
        getal = waarde * 100 if naam in percentages else waarde
        return _twee_decimalen(getal).rstrip("0").rstrip(".")
    return waarde


def _twee_decimalen(getal: Fraction) -> str:
    honderdsten = getal * 100
    if honderdsten.denominator != 1:
        raise ValueError(f"more than two decimals: {getal}")
    heel, rest = divmod(honderdsten.numerator, 100)
    return f"{heel}.{rest:02d}"


def verdeling(
    aantal: int,
    zaad: int,
    geval: Callable[[random.Random], tuple[Feiten, date]],
    beslis: Callable[[Feiten, date], Feiten],
    vak: Callable[[date], str],
) -> None:
    """Print how the outcomes of random cases spread, in all and per `vak` of the peildatum."""
    rng = random.Random(zaad)
    tellingen: dict[str, Counter[str]] = {}
    gronden: Counter[str] = Counter()
    for _ in range(aantal):
        feiten, peildatum = geval(rng)
        uitkomst = beslis(feiten, peildatum)
        status = "geweigerd" if "geweigerd" in uitkomst else uitkomst["status"]
        gronden.update(uitkomst.get("gronden", uitkomst.get("geweigerd", ())))
        for sleutel in ("totaal", vak(peildatum)):
            tellingen.setdefault(sleutel, Counter())[status] += 1
    for sleutel, telling in sorted(tellingen.items()):
        totaal = telling.total()
        print(sleutel, totaal, {s: f"{100 * n / totaal:.1f}%" for s, n in sorted(telling.items())})
    for naam, n in gronden.most_common():
        print(f"  {naam}: {n}")
