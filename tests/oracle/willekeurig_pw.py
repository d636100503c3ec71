"""Random cases for algemene bijstand, with all facts known or with some, many or most of them unknown."""

import random
from collections.abc import Container
from datetime import date
from typing import Any

from tests.oracle import participatiewet, zaakvorm
from tests.oracle.delen_pw import BEDRAGEN, GEMEENTEN, JAREN, kans, peildatum_van
from tests.oracle.toegespitst_pw import DOELEN
from tests.oracle.zaken_pw import buig, spreek_tegen, toekenbaar

Feiten = dict[str, Any]


def geval(rng: random.Random, jaren: Container[int] = JAREN, volledig: bool = False) -> tuple[Feiten, date]:
    """One random case: facts (unknown ones left out) and the peildatum, in one of these years.

    `volledig`: every fact is known.
    """
    doel = rng.choice(DOELEN) if kans(rng, 0.4) else None
    peildatum = peildatum_van(rng)
    while peildatum.year not in jaren:
        peildatum = peildatum_van(rng)
    feiten = toekenbaar(rng, peildatum)
    if doel and peildatum >= doel.vanaf:
        doel.wijzig(rng, feiten, peildatum)
    for _ in range(rng.choices((0, 1, 2, 3), (72, 22, 4, 2))[0]):
        buig(rng, feiten, peildatum)
    if kans(rng, 0.05):
        meng(rng, feiten, toekenbaar(rng, peildatum))
    if kans(rng, 0.03):
        spreek_tegen(rng, feiten, peildatum)
    bekend = {naam: waarde for naam, waarde in feiten.items() if waarde is not None}
    return (bekend if volledig else minder(rng, bekend)), peildatum


def meng(rng: random.Random, feiten: Feiten, andere: Feiten) -> None:
    """Take a third of the facts from another case, so that facts meet which no plan brings together."""
    feiten.update({naam: waarde for naam, waarde in andere.items() if kans(rng, 1 / 3)})


def minder(rng: random.Random, feiten: Feiten) -> Feiten:
    """The same case with one to six facts or fields unknown, or with a share of everything unknown."""
    if kans(rng, 0.7):
        bekend = dict(feiten)
        for _ in range(rng.randint(1, 6)):
            vergeet(rng, bekend)
        return bekend
    deel = rng.choice((0.05, 0.15, 0.3, 0.6))
    return {naam: _deels(rng, waarde, deel) for naam, waarde in feiten.items() if not kans(rng, deel)}


def _deels(rng: random.Random, waarde: Any, deel: float) -> Any:
    if not isinstance(waarde, list):
        return waarde
    return [{veld: inhoud for veld, inhoud in record.items() if not kans(rng, deel)} for record in waarde]


def vergeet(rng: random.Random, feiten: Feiten) -> None:
    """Make one fact, or one field of a record, unknown."""
    lijsten = [naam for naam, waarde in feiten.items() if isinstance(waarde, list) and waarde]
    if lijsten and kans(rng, 0.4):
        naam = rng.choice(sorted(lijsten))
        nummer = rng.randrange(len(feiten[naam]))
        record = dict(feiten[naam][nummer])
        if record:
            del record[rng.choice(sorted(record))]
        feiten[naam] = [*feiten[naam][:nummer], record, *feiten[naam][nummer + 1 :]]
    elif feiten:
        del feiten[rng.choice(sorted(feiten))]


def gemeente_van(rng: random.Random) -> str | None:
    """A municipality with a verordening for art. 27 and 28, or none."""
    return rng.choice(GEMEENTEN)


def naar_json(feiten: Feiten) -> Feiten:
    """The case-file form of the facts; unknown facts are left out."""
    return zaakvorm.naar_json(feiten, BEDRAGEN)


if __name__ == "__main__":
    zaakvorm.verdeling(3000, 1, geval, participatiewet.beslis, lambda peildatum: str(peildatum.year))
