"""Random cases for the rules next to this file, that use every part of the rule language: edge days, gaps, records."""

import random
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from regelwerk import service

JUDGED = {"is_bijzonder": {"bron": "beoordelaar", "motivering": "Gesprek met de aanvrager."}}


@cache
def rules() -> service.Rules:
    """The rules of this folder."""
    return service.open_rules(Path(__file__).parent, concept=True)


def answer(rng: random.Random) -> dict[str, Any]:
    """The answer on a random case."""
    peildatum = date(rng.randint(2023, 2025), rng.randint(1, 12), rng.randint(1, 28))
    facts = {naam: waarde for naam, waarde in case(rng).items() if waarde is not None}
    return service.decide(rules(), "proef", facts, peildatum, herkomst=JUDGED).to_dict()


def case(rng: random.Random) -> dict[str, Any]:
    """Facts in JSON form; None is unknown."""
    share = rng.choice((0, 0.05, 0.2))
    return {
        "geboortedatum": _known(rng, share, day(rng, 1950, 2024)),
        "kinderen": _known(rng, share, [child(rng, share / 2) for _ in range(rng.choice((0, 1, 1, 2, 3)))]),
        "inkomen": _known(rng, share, money(rng, 1200)),
        "uren": _known(rng, share, _decimals(rng.randint(1, 6000))),
        "schaal": _known(rng, share, rng.choice("abc")),
        "trede": _known(rng, share, rng.randint(0, 9)),
        "laatste_dag": _known(rng, share, rng.choice(("onbeperkt", day(rng, 2024, 2027)))),
        "is_bijzonder": _known(rng, share, rng.random() < 0.3),
        "vakken": _known(rng, share, [subject(rng, share / 2) for _ in range(rng.randint(0, 3))]),
    }


def child(rng: random.Random, share: float) -> dict[str, Any]:
    """One record of the children."""
    return {
        "geboren_op": _known(rng, share, day(rng, 2000, 2025)),
        "aandeel": _known(rng, share, rng.choice(("0", "33.33", "50", "75.5", "100"))),
        "kosten": _known(rng, share, money(rng, 40)),
        "school": _known(rng, share, rng.choice(("geen", "basisschool", "middelbaar"))),
    }


def subject(rng: random.Random, share: float) -> dict[str, Any]:
    """One record of the subjects."""
    return {
        "punten": _known(rng, share, f"{rng.randint(-20, 90) / 10}"),
        "verplicht": _known(rng, share, rng.random() < 0.6),
    }


def day(rng: random.Random, first: int, last: int) -> str:
    """A day, often the last of a month or 29 February."""
    if rng.random() < 0.2:
        return f"{rng.choice([year for year in range(first, last + 1) if year % 4 == 0])}-02-29"
    if rng.random() < 0.2:
        return f"{rng.randint(first, last)}-{rng.choice(('01', '03', '05', '12'))}-31"
    return (date(first, 1, 1) + rng.randint(0, (last - first) * 365) * timedelta(days=1)).isoformat()


def money(rng: random.Random, most: int) -> str:
    """An amount up to `most` euro."""
    return _decimals(rng.randint(0, most * 100))


def _decimals(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def _known(rng: random.Random, share: float, value: Any) -> Any:
    return None if rng.random() < share else value
