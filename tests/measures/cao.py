"""The published amounts of the cao SW reckoned after from January to January, as far as a source names a base."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tests.measures import cases

#: Amounts that rise with the wages, by their day, typed from the pages that published them.
CHAINS = {
    "eigen bijdrage vervoer": {
        "2018-07-01": "26.61", "2019-01-01": "26.98", "2020-01-01": "27.68", "2020-07-01": "28.12",
        "2021-01-01": "28.57", "2021-07-01": "28.84", "2022-01-01": "29.19", "2022-07-01": "29.72",
    },
    "bedrag van 2010": {
        "2018-07-01": "7.99", "2019-01-01": "8.10", "2020-01-01": "8.31", "2020-07-01": "8.44",
        "2021-01-01": "8.58", "2021-07-01": "8.66", "2022-01-01": "8.77", "2022-07-01": "8.93",
    },
}  # fmt: skip


@dataclass
class Reckoned:
    """`right` amounts follow from their January, `wrong` ones do not; of `open_` ones a base or percentage lacks."""

    right: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    open_: list[str] = field(default_factory=list)


def chains() -> Reckoned:
    """Every published amount from the January that it follows from."""
    found = Reckoned()
    for name, chain in CHAINS.items():
        for text, amount_ in chain.items():
            day = date.fromisoformat(text)
            base = date(day.year if day.month == 7 else day.year - 1, 1, 1)
            _reckon(found, f"{name} {text} {amount_}", chain.get(base.isoformat()), base, day, amount_)
    return found


def _reckon(found: Reckoned, said: str, known: str | None, base: date, day: date, expected: str) -> None:
    made = known and amount(known, base, day)
    if known is None:
        found.open_.append(f"{said}: het bedrag van {base} waaruit het volgt, is niet bekend")
    elif made is None:
        found.open_.append(f"{said}: het percentage is niet bekend")
    else:
        (found.right if made == expected else found.wrong).append(f"{said}, nagerekend {made}")


def amount(text: str, base: date, day: date) -> str | None:
    """What the rules make of an amount of a January on a later day."""
    facts = {"cao_van_bedrag": "cao_sw", "soort_bedrag": "ander_bedrag", "te_indexeren_bedrag": text,
             "datum_van_bedrag": base.isoformat()}  # fmt: skip
    decided = cases.decide(facts, day, "cao-indexering")
    made: str | None = decided.outcomes()["geindexeerd_bedrag"] if decided else None
    return made
