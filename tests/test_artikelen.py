"""Article by article: what docs/participatiewet.md says of each lid is so in the rule files, and nothing is missing.

The page's table has one row for a lid (or several): encoded in a subject, a fact, an amount, or a gap that a subject
lists under `niet_gemodelleerd`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "participatiewet.md"
RULES = ROOT / "rules" / "participatiewet"
ROW = re.compile(
    r"^\| (?P<artikel>[0-9a-z, ]+) \| (?P<lid>[-0-9a-z, ]+) \| (?P<hoe>\w+) \| (?P<waar>[^|]+) \| [^|]+ \|$"
)


def loaded(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8"))


#: Another law, or a definition at the start of this one.
OTHER_SOURCES = ("", "7a", "1", "5")
#: Gaps about definitions and procedure, outside the articles that the page goes through.
NOT_ON_THE_PAGE = {"1", "6b", "40"}
SOURCES = loaded(RULES / "regeling.yaml")["bronnen"]
VERSIONS = {path: loaded(path) for path in sorted(RULES.glob("*/*.yaml"))}
#: Where facts are described: those of this regeling, and those that others ask too.
FACTS = sorted([*(RULES / "gegevens").glob("*.yaml"), *(ROOT / "rules" / "feiten").glob("*.yaml")])
ROWS = [match for line in PAGE.read_text("utf-8").splitlines() if (match := ROW.match(line))]


def numbers(text: Any) -> set[str]:
    """`1, 3 tot en met 5 en 7` as the numbers it names; an article may have a letter."""
    found: set[str] = set()
    for part in re.split(r", | en (?!met)", str(text)):
        first, _, last = part.partition(" tot en met ")
        found |= {str(n) for n in range(int(first), int(last) + 1)} if last else {part.strip()}
    return found - {"-", ""}


def used(subject: str) -> set[tuple[str, str]]:
    """Article and lid of every source that a version of a subject names."""
    keys = {key for path in VERSIONS if path.parent.name == subject for key in _cited(path.read_text("utf-8"))}
    return {(str(SOURCES[key].get("artikel", "")), str(SOURCES[key].get("lid", "-"))) for key in keys}


def _cited(text: str) -> Iterator[str]:
    return (key for key in re.findall(r"bron: (\S+)", text) if key in SOURCES)


def gaps(subject: str) -> list[tuple[set[str], set[str]]]:
    """Articles and leden of every gap that a version of a subject lists."""
    versions = [version for path, version in VERSIONS.items() if path.parent.name == subject]
    items = [item for version in versions for item in version.get("niet_gemodelleerd", ())]
    return [(numbers(item["artikel"]), numbers(item.get("lid", "-"))) for item in items]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['artikel']} lid {row['lid']}" for row in ROWS])
def test_each_lid_stands_where_the_page_says(row: re.Match[str]) -> None:
    places, articles, leden = re.findall(r"`([^`]+)`", row["waar"]), numbers(row["artikel"]), numbers(row["lid"])
    assert places
    for place in places:
        if row["hoe"] == "regels":
            (article,), cited = articles, used(place)
            assert any(found == article and (not leden or lid in leden) for found, lid in cited)
        elif row["hoe"] == "gat":
            assert any(articles <= found and leden <= said for found, said in gaps(place))
        else:
            files = [RULES / "parameters.yaml"] if row["hoe"] == "bedrag" else FACTS
            assert any(re.search(rf"^ +{place}:$", file.read_text("utf-8"), re.MULTILINE) for file in files)


def test_no_source_and_no_gap_is_missing_from_the_page() -> None:
    told = {(a, lid) for row in ROWS for a in numbers(row["artikel"]) for lid in numbers(row["lid"]) or {"-"}}
    subjects = {path.parent.name for path in VERSIONS}
    cited = {pair for subject in subjects for pair in used(subject) if pair[0] not in OTHER_SOURCES}
    assert {pair for pair in cited if pair not in told and (pair[0], "-") not in told} == set()
    listed = {(a, lid) for subject in subjects for found, said in gaps(subject) for a in found for lid in said or {"-"}}
    assert {pair for pair in listed - told if (pair[0], "-") not in told and pair[0] not in NOT_ON_THE_PAGE} == set()
    articles = {article for article, _ in listed}
    assert articles >= NOT_ON_THE_PAGE


def test_each_regeling_on_the_page_exists() -> None:
    text = PAGE.read_text("utf-8").partition("## Wat in eigen regelingen staat")[2].partition("\n## ")[0]
    named = re.findall(r"`([^`]+)`", text)
    assert len(named) > 10
    assert [name for name in named if not (ROOT / "rules" / name / "regeling.yaml").is_file()] == []


def test_every_own_reading_is_on_the_page() -> None:
    page = PAGE.read_text("utf-8")
    definitions = [
        (path.parent.name, name, definition)
        for path, version in VERSIONS.items()
        for part in ("begrippen", "besluiten")
        for name, definition in version.get(part, {}).items()
    ]
    readings = {(subject, name) for subject, name, definition in definitions if "lezing" in definition}
    assert [found for found in sorted(readings) if f"| {found[0]} | `{found[1]}` |" not in page] == []
    assert len(readings) > 20
