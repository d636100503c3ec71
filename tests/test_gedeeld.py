"""What rulebooks share: a definition is made once, and again as soon as anything that it names is something else."""

from __future__ import annotations

import random
from datetime import date
from itertools import product

import pytest
from tests.measures import cases

from regelwerk import service
from regelwerk.language import check
from regelwerk.language.library import Library

#: A regeling that names another; `HERE` is what its only formula says.
HOME = """
regeling: thuis
onderwerp: recht
geldig_vanaf: 2020-01-01
bronnen:
  b1: {publicatie: Proef}
  b2: {publicatie: Proef, tot: 2023-01-01}
invoer:
  kleur: {label: Kleur, type: keuze, waarden: {rood: Rood, blauw: Blauw}}
  aantal: {label: Aantal, type: getal}
begrippen:
  uitkomst: {label: Uitkomst, type: ja_nee, bron: BRON, formule: HERE}
"""
AWAY = """
regeling: elders
onderwerp: recht
geldig_vanaf: DAY
bronnen:
  b1: {publicatie: Proef}
begrippen:
  maat: {label: Maat, bron: b1, THERE}
"""
#: In a second subject, so that the formula stands in a file that does not change.
BESIDE = """
regeling: thuis
onderwerp: anders
geldig_vanaf: 2022-01-01
bronnen:
  b1: {publicatie: Proef}
begrippen:
  NAME: {label: Naam, type: getal, bron: b1, formule: '1'}
"""
NUMBER, DATE = "type: getal, formule: '3'", "type: datum, formule: 2020-01-01"


def _files(here: str, later: str = NUMBER, name: str = "rust", source: str = "b1") -> dict[str, bytes]:
    texts = {
        "rules/thuis/recht/2020-01-01.yaml": HOME.replace("HERE", here).replace("BRON", source),
        "rules/thuis/anders/2022-01-01.yaml": BESIDE.replace("NAME", name),
        "rules/elders/recht/2020-01-01.yaml": AWAY.replace("DAY", "2020-01-01").replace("THERE", NUMBER),
        "rules/elders/recht/2024-01-01.yaml": AWAY.replace("DAY", "2024-01-01").replace("THERE", later),
    }
    return {path: text.encode() for path, text in texts.items()}


def _told(files: dict[str, bytes]) -> list[str]:
    return [str(problem) for problem in check.problems(Library(files))]


def test_nothing_is_wrong_while_all_stays_the_same():
    assert _told(_files("aantal > elders.maat")) == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (_files("aantal > elders.maat", later=DATE), "RB-TYPE een getal en een datum gaan niet samen."),
        (_files("kleur = rood", name="rood"), "RB-NAAM `rood` is een woord van de keuze en ook een naam."),
        (_files("aantal > 3", source="b2"), "RB-BRON de bron `b2` geldt maar tot 2023-01-01, deze regels ook daarna."),
    ],
    ids=["another type", "a word becomes a name", "a source that ends"],
)
def test_what_only_a_later_day_makes_wrong_is_found_in_a_file_that_does_not_change(changed, told):
    assert [line for line in _told(changed) if line.startswith("rules/thuis/recht/") and told in line]


def _picked(library: Library) -> list[tuple[str, int, str]]:
    """Regelingen, each on a day and in a municipality or in none."""
    days = [day for day in library.change_days() if day > 730_000]
    wanted = [pair for pair in product(library.regelingen, days) if library.regelingen[pair[0]].on(pair[1])]
    # In its own rulebook a definition says more than in that of another, so these two come after one another.
    pairs = [("samenloop", days[-1]), ("participatiewet", days[-1]), *random.Random(20261128).sample(wanted, 24)]
    gemeenten = ["", *library.municipalities()]
    return [(*pair, gemeenten[number % len(gemeenten)]) for number, pair in enumerate(pairs)]


def test_a_rulebook_is_the_same_whatever_was_made_before_it():
    """Compared as text, because two formulas are equal whatever type was filled in."""
    files = cases.rules().files
    library, rules = Library(files), service.Rules(files)
    for regeling, day, gemeente in _picked(library):
        alone = check.build(Library(files), regeling, day, gemeente)
        assert repr(check.build(library, regeling, day, gemeente)) == repr(alone)
        on = date.fromordinal(day)
        assert repr(rules.rulebook(regeling, on, gemeente)) == repr(
            service.Rules(files).rulebook(regeling, on, gemeente)
        )
