"""Values and formulas in Dutch words: the traps of conventions B5-B7 and D8-D9, and every word of the rule language."""

from __future__ import annotations

import ast
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from regelwerk.explain import text
from regelwerk.explain.comparison import relation
from regelwerk.explain.lookup import parse, values
from regelwerk.explain.text import Shape, show
from regelwerk.explain.wording import Wording
from regelwerk.language import tree

ROOT = Path(__file__).parents[2]

MONEY, PER_MONTH, PERCENT = Shape("bedrag"), Shape("bedrag", "euro per maand"), Shape("percentage")
HOURS, YEARS, DAY, NUMBER = Shape("getal", "uur per week"), Shape("duur", "jaar"), Shape("datum"), Shape("getal")


# -- values: the traps of conventions B5-B7 and D8-D9 ----------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("1234.56", "€\xa01.234,56"),
        ("-1234.50", "€\xa0-1.234,50"),
        ("0", "€\xa00,00"),
        ("0.1", "€\xa00,10"),
        ("123456789012.99", "€\xa0123.456.789.012,99"),
        ("1.50000", "€\xa01,50"),
    ],
)
def test_money(amount: str, shown: str) -> None:
    assert text.money(Decimal(amount)) == shown


@pytest.mark.parametrize("amount", ["1.005", "1.025", "991.1808", "-0.001"])
def test_money_refuses_what_babel_would_round(amount: str) -> None:
    with pytest.raises(ValueError, match="rond eerst af"):
        text.money(Decimal(amount))


@pytest.mark.parametrize(
    ("value", "shape", "shown"),
    [
        ("991.1808", MONEY, "€\xa0991,1808"),
        ("1.005", MONEY, "€\xa01,005"),
        ("-0.125", MONEY, "€\xa0-0,125"),
        ("181.165824", MONEY, "€\xa0181,165824"),
        ("770.92", PER_MONTH, "€\xa0770,92"),
        ("2534806/3000", MONEY, "≈\xa0€\xa0844,9353"),
        ("1/3", MONEY, "≈\xa0€\xa00,3333"),
        ("-2/3", MONEY, "≈\xa0€\xa0-0,6667"),
        ("7/9", NUMBER, "7/9 (≈\xa00,7778)"),
        ("494/3", Shape("getal", "uur per maand"), "494/3 (≈\xa0164,6667) uur per maand"),
        ("62082/6175", NUMBER, "≈\xa010,0538"),
        ("1/4", NUMBER, "0,25"),
        ("57.5", PERCENT, "57,5%"),
        ("57.5%", PERCENT, "57,5%"),
        ("0.01%", PERCENT, "0,01%"),
        ("2/3%", PERCENT, "≈\xa00,6667%"),
        ("32.5", HOURS, "32,5 uur per week"),
        ("1", Shape("duur", "week"), "1 week"),
        ("5", Shape("duur", "week"), "5 weken"),
        ("19", YEARS, "19 jaar"),
        ("6", Shape("duur", "maand"), "6 maanden"),
        ("1", Shape("getal", "persoon"), "1 persoon"),
        ("12345.5", NUMBER, "12.345,5"),
        ("2026-07-01", DAY, "1 juli 2026"),
        ("2024-02-29", DAY, "29 februari 2024"),
        ("onbeperkt", DAY, "onbeperkt"),
        ("onbekend", MONEY, "onbekend"),
        (None, MONEY, "onbekend"),
        (True, Shape("ja_nee"), "ja"),
        (False, Shape("ja_nee"), "nee"),
        ("ioaw", Shape("keuze", choices=(("ioaw", "Krijgt een IOAW-uitkering"),)), "Krijgt een IOAW-uitkering"),
        ("zonder_label", Shape("keuze"), "zonder label"),
        ("2026", Shape("sleutel"), "2026"),
        ([], Shape("lijst"), "geen"),
        ([{"a": "1"}], Shape("lijst"), "1 opgegeven"),
    ],
)
def test_values(value: Any, shape: Shape, shown: str) -> None:
    assert show(value, shape) == shown


def test_amount_with_its_period() -> None:
    assert show("770.92", PER_MONTH, per=True) == "€\xa0770,92 per maand"


@pytest.mark.parametrize(("value", "up"), [("1/20000", "0.0001"), ("-1/20000", "-0.0001"), ("1/20001", "0.0000")])
def test_rounds_half_away_from_zero(value: str, up: str) -> None:
    assert text.rounded(Fraction(value), 4) == Decimal(up)


def test_dates() -> None:
    assert text.day(date(2026, 7, 1)) == "1 juli 2026"
    assert text.short_day(date(2026, 7, 1)) == "01-07-2026"
    said = "vanaf 2026-01-01, zie https://x.nl/2026-01-01#a en rules/a/2026-01-01.yaml en 2026-13-45"
    assert text.dates_in(said) == said.replace("vanaf 2026-01-01", "vanaf 1 januari 2026")


def test_nothing_reads_dutch_through_babel() -> None:
    """Babel's readers take 7/1/2026 for 7 January and 1234.56 for 123456 (B7, D8); only its writers are used."""
    found = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "babel":
                found[path.name] = found.get(path.name, set()) | {name.name for name in node.names}
            assert not (isinstance(node, ast.Import) and any(name.name.startswith("babel") for name in node.names))
    assert list(found) == ["text.py"]
    assert found["text.py"] == {"format_currency", "format_date", "format_decimal", "format_list", "format_percent"}


# -- formulas in words -----------------------------------------------------------------------------------------

YES, GROUP = Shape("ja_nee"), Shape("keuze", choices=(("anw", "Krijgt Anw"), ("geen", "Geen")))
SHAPES = {
    "loon": PER_MONTH, "uren": HOURS, "leeftijd": YEARS, "deel": PERCENT, "begin": DAY, "einde": DAY, "ja1": YES,
    "ja2": YES, "groep": GROUP, "termijn": Shape("duur", "week"), "aantal1": NUMBER,
}  # fmt: skip

SPOKEN = [
    [part.strip(" ") for part in line.split("=>")]
    for line in Path(__file__).with_name("formules.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def _named(node: tree.Node) -> str:
    return f"‘{getattr(node, 'list_name', '') or getattr(node, 'name', '')}’"


@pytest.mark.parametrize(("formula", "said"), SPOKEN)
def test_formula_in_words(formula: str, said: str) -> None:
    node = parse(formula)
    assert node is not None
    wording = Wording(_named, lambda leaf: SHAPES.get(getattr(leaf, "name", ""), Shape()))
    assert wording.say(node, PER_MONTH if "loon" in formula else Shape()) == said


def test_missing_days_are_said_when_asked() -> None:
    node = parse("plus_maanden(begin, 1, door)")
    assert node is not None
    said = Wording(_named, lambda leaf: DAY, missing_days=True).say(node)
    assert said == "‘begin’ plus 1 maand (bestaat die dag niet: de eerste dag van de maand erna)"


@pytest.mark.parametrize(
    ("left", "right", "operator", "shape", "said"),
    [
        ("2026-07-01", "2026-06-30", "<=", DAY, "1 juli 2026 is 1 dag later dan 30 juni 2026; de grens zelf telt mee"),
        (
            "2026-06-30",
            "2026-07-02",
            "<",
            DAY,
            "30 juni 2026 is 2 dagen eerder dan 2 juli 2026; de grens zelf telt niet mee",
        ),
        ("2026-07-01", "2026-07-01", "<", DAY, "1 juli 2026 is precies de grens; de grens zelf telt niet mee"),
        ("60%", "100%", "<", PERCENT, "60% is 40 procentpunt lager dan 100%; de grens zelf telt niet mee"),
        (
            "12.57",
            "31041/2470",
            ">=",
            MONEY,
            "€\xa012,57 is ≈\xa0€\xa00,0028 hoger dan ≈\xa0€\xa012,5672; de grens zelf telt mee",
        ),
        ("3", "4", ">=", HOURS, "3 uur per week is 1 uur per week minder dan 4 uur per week; de grens zelf telt mee"),
        ("27", "27", "=", YEARS, "27 jaar is gelijk aan 27 jaar"),
    ],
)
def test_comparison_with_its_margin(left: str, right: str, operator: str, shape: Shape, said: str) -> None:
    assert relation(left, right, shape, operator) == said


def test_values_of_a_formula_come_from_the_trace() -> None:
    formula = "a * (1 + b) - c"
    root = parse(formula)
    assert root is not None
    found = values(formula, "12.50 * (1 + 8%) - (7/9)", root)
    names = {id(node): node.name for node in tree.walk(root) if isinstance(node, tree.Name)}
    assert {names[key]: value for key, value in found.items()} == {"a": "12.50", "b": "8%", "c": "7/9"}
    assert values(formula, "iets anders", root) == {}
