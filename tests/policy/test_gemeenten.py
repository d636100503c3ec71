"""The two fictitious municipalities regulate, or deliberately leave, all that the law leaves to them, on every day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from regelwerk.language import check, release
from regelwerk.language.library import FOREVER, Library
from regelwerk.policy import delegated

ROOT = Path(__file__).resolve().parents[2]
MUNICIPALITIES = ("fictieveen", "voorbeeldstad")
FIRST = date(2015, 1, 1)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(release.draft(ROOT))


def gaps(library: Library, gemeente: str) -> Iterator[str]:
    """The first day of each stretch on which a delegated value is neither filled in nor left out."""
    found = delegated.openings(library, sorted(library.regelingen), FIRST)
    for opening in found:
        later = [o.start for o in found if (o.regeling, o.onderwerp) == (opening.regeling, opening.onderwerp)]
        start = opening.start.toordinal()
        end = min((day.toordinal() for day in later if day > opening.start), default=FOREVER)
        subjects = library.municipal.get((gemeente, opening.regeling), {})
        files = [version for versions in subjects.values() for version in versions]
        for day in sorted({start, *(d for v in files for d in (v.start, v.end) if start < d < end)}):
            speaking = [version.model for version in files if version.start <= day < version.end]
            said = {str(name) for m in speaking for name in (*(m.invulling or ()), *(m.niet_ingevuld or ()))}
            for value in opening.values:
                if value.name not in said:
                    yield f"{gemeente}: {opening.regeling}.{value.name} op {date.fromordinal(day)}"


@pytest.mark.parametrize("gemeente", MUNICIPALITIES)
def test_all_that_the_law_leaves_is_regulated_or_deliberately_left(library, gemeente):
    assert list(gaps(library, gemeente)) == []


def test_both_are_fictitious_in_every_file_and_every_source(library):
    assert library.municipalities() == sorted(MUNICIPALITIES)
    for (gemeente, _), subjects in library.municipal.items():
        for version in (version for versions in subjects.values() for version in versions):
            assert version.model.fictief == "ja", version.path
            for source in (version.model.bronnen or {}).values():
                assert source.fictief == "ja", version.path
                assert source.cvdr is None, version.path
                assert source.gemeente is None or str(source.gemeente).lower() == gemeente


LAW = """\
regeling: wet
onderwerp: deel
geldig_vanaf: 2020-01-01
bronnen: {w1: {wet: Verzonnen wet, bwb: BWBR0000001, artikel: 1, fictief: ja}}
begrippen:
  deel:
    label: Deel
    type: percentage
    bron: w1
    gedelegeerd: {aan: gemeenteraad, ten_minste: 0%, ten_hoogste: 100%, zonder_verordening: onbekend}
"""
OTHER = """\
regeling: ander
onderwerp: hoogte
geldig_vanaf: 2020-01-01
bronnen: {w2: {wet: Verzonnen wet, bwb: BWBR0000001, artikel: 2, fictief: ja}}
besluiten:
  dubbel:
    label: Dubbel
    type: percentage
    bron: w2
    formule: wet.deel * 2
"""
INFO = "regeling: {0}\nlabel: {0}\nomschrijving: verzonnen\n"
MUNICIPAL = """\
gemeente: proefstad
regeling: wet
onderwerp: deel
geldig_vanaf: 2021-01-01
fictief: ja
bronnen: {p1: {verordening: Verzonnen verordening, gemeente: Proefstad, artikel: 1, fictief: ja}}
invulling:
  deel:
    waarde: 20%
    bron: p1
"""


def test_what_a_municipality_fills_in_holds_for_every_regeling_that_uses_it():
    path = "rules/gemeenten/proefstad/wet/deel/2021-01-01.yaml"
    files = {
        "rules/wet/regeling.yaml": INFO.format("wet"), "rules/wet/deel/2020-01-01.yaml": LAW,
        "rules/ander/regeling.yaml": INFO.format("ander"), "rules/ander/hoogte/2020-01-01.yaml": OTHER, path: MUNICIPAL,
    }  # fmt: skip
    library = Library({name: text.encode() for name, text in files.items()})
    assert check.problems(library) == []

    def filled(day: date, gemeente: str) -> tuple[str, bool]:
        book = check.build(library, "ander", day.toordinal(), gemeente)
        deel = next(definition for definition in book.definitions if definition.id == "wet.deel")
        assert deel.delegation is not None
        assert deel.delegation.filled == (path in book.files)
        return deel.formula_text, deel.delegation.filled

    assert filled(date(2021, 1, 1), "proefstad") == ("20%", True)
    assert filled(date(2020, 12, 31), "proefstad") == ("onbekend", False)
    assert filled(date(2021, 1, 1), "") == ("onbekend", False)
