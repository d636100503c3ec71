"""Dutch text to values and back."""

from __future__ import annotations

import random

import pytest

from regelwerk.policy.values import MONTHS, Shape, ValueRefused, read, read_date, rounds_to, same, show

BEDRAG = Shape("bedrag", per="maand")
DATUM = Shape("datum", onbeperkt=True)
KEUZE = Shape("keuze", waarden={"licht": "Licht werk", "zwaar": "Zwaar werk"})
UREN = Shape("getal", eenheid="uur per week")
WEKEN = Shape("duur", eenheid="week")
JA_NEE = Shape("ja_nee")
PERCENTAGE = Shape("percentage")

GOOD = [
    (BEDRAG, "€ 1.234,56", "1234.56"),
    (BEDRAG, "€\u00a01.234,56", "1234.56"),
    (BEDRAG, "1.234,56 euro", "1234.56"),
    (BEDRAG, "1.089,72", "1089.72"),
    (BEDRAG, "1089,72", "1089.72"),
    (BEDRAG, "€1089,72", "1089.72"),
    (BEDRAG, "€ 1.400", "1400.00"),
    (BEDRAG, "€ 0", "0.00"),
    (BEDRAG, "€ -5,00", "-5.00"),
    (BEDRAG, "-€ 5,00", "-5.00"),
    (BEDRAG, "€ 100,00 per maand", "100.00"),
    (BEDRAG, "onbekend", None),
    (PERCENTAGE, "57,5%", "57.5"),
    (PERCENTAGE, "57,50 %", "57.5"),
    (PERCENTAGE, "100%", "100"),
    (PERCENTAGE, "0,01%", "0.01"),
    (UREN, "32,5", "32.5"),
    (UREN, "32,5 uur per week", "32.5"),
    (UREN, "1.000", "1000"),
    (WEKEN, "6", "6"),
    (WEKEN, "6 weken", "6"),
    (WEKEN, "1 week", "1"),
    (DATUM, "1 juli 2026", "2026-07-01"),
    (DATUM, "1 Juli 2026", "2026-07-01"),
    (DATUM, "01-07-2026", "2026-07-01"),
    (DATUM, "1-7-2026", "2026-07-01"),
    (DATUM, "2026-07-01", "2026-07-01"),
    (DATUM, "29 februari 2024", "2024-02-29"),
    (DATUM, "onbeperkt", "onbeperkt"),
    (JA_NEE, "ja", True),
    (JA_NEE, "Waar", True),
    (JA_NEE, "nee", False),
    (JA_NEE, "onwaar", False),
    (JA_NEE, "onbekend", None),
    (KEUZE, "licht", "licht"),
    (KEUZE, "zwaar werk", "zwaar"),
    (KEUZE, '"Zwaar werk"', "zwaar"),
    (Shape("sleutel"), "schaal A", "schaal A"),
    (Shape("lijst"), "geen", []),
]

BAD = [
    (BEDRAG, "1,089.72", "FF-BEDRAG"),
    (BEDRAG, "1089.7", "FF-BEDRAG"),
    (BEDRAG, "1089.72", "FF-BEDRAG"),
    (BEDRAG, "1.08", "FF-BEDRAG"),
    (BEDRAG, "1.0890", "FF-BEDRAG"),
    (BEDRAG, "10,5", "FF-BEDRAG"),
    (BEDRAG, "10,505", "FF-BEDRAG"),
    (BEDRAG, "-€ -5,00", "FF-BEDRAG"),
    (BEDRAG, "€ 5 per week", "FF-BEDRAG"),
    (BEDRAG, "€", "FF-BEDRAG"),
    (BEDRAG, "", "FF-BEDRAG"),
    (BEDRAG, "١٢", "FF-BEDRAG"),
    (BEDRAG, "１２", "FF-BEDRAG"),
    (BEDRAG, "1e3", "FF-BEDRAG"),
    (BEDRAG, "onbeperkt", "FF-BEDRAG"),
    (Shape("bedrag"), "€ 5 per week", "FF-BEDRAG"),
    (PERCENTAGE, "57,5", "FF-WAARDE"),
    (PERCENTAGE, "57.5%", "FF-WAARDE"),
    (PERCENTAGE, "%", "FF-WAARDE"),
    (UREN, "32.5", "FF-WAARDE"),
    (UREN, "32 uur per maand", "FF-WAARDE"),
    (WEKEN, "6 maanden", "FF-WAARDE"),
    (WEKEN, "zes", "FF-WAARDE"),
    (DATUM, "31 juni 2026", "FF-DATUM"),
    (DATUM, "29-2-2023", "FF-DATUM"),
    (DATUM, "7/1/2026", "FF-DATUM"),
    (DATUM, "1 jul 2026", "FF-DATUM"),
    (DATUM, "2026", "FF-DATUM"),
    (DATUM, "1-1-1899", "FF-DATUM"),
    (DATUM, "1-1-2200", "FF-DATUM"),
    (DATUM, "١-١-٢٠٢٠", "FF-DATUM"),
    (Shape("datum"), "onbeperkt", "FF-DATUM"),
    (JA_NEE, "true", "FF-WAARDE"),
    (JA_NEE, "j", "FF-WAARDE"),
    (KEUZE, "middel", "FF-WAARDE"),
    (Shape("lijst"), "twee", "FF-WAARDE"),
]


@pytest.mark.parametrize(("shape", "text", "value"), GOOD)
def test_reads(shape, text, value):
    assert read(text, shape) == value


@pytest.mark.parametrize(("shape", "text", "code"), BAD)
def test_refuses(shape, text, code):
    with pytest.raises(ValueRefused) as refused:
        read(text, shape)
    assert refused.value.code == code


def test_what_is_shown_reads_back():
    chance = random.Random(2)
    for _ in range(2_000):
        cents = chance.randrange(-(10**9), 10**9)
        amount = f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"
        assert read(show(amount, BEDRAG), BEDRAG) == amount
        day = f"{chance.randrange(1900, 2200)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        assert read(show(day, DATUM), DATUM) == day
        number = read(f"{chance.randrange(10**6)},{chance.randrange(1, 100):02}", UREN)
        assert read(show(number, UREN), UREN) == number
        assert read(show(number, PERCENTAGE), PERCENTAGE) == number


def test_every_month_reads_in_both_forms():
    for number, month in enumerate(MONTHS, start=1):
        assert read_date(f"3 {month} 2026") == read_date(f"3-{number}-2026")


def test_an_expected_amount_may_be_unrounded():
    assert read("€ 844,935", BEDRAG, exact=True) == "844.935"
    assert same("844.935", "844.9350")
    assert same("2534805/3000", "844.935")
    assert not same("844.93", "844.935")
    assert not same(True, "ja")
    assert not same(None, False)


@pytest.mark.parametrize(
    ("value", "expected", "holds"),
    [
        ("844.935", "844.94", True),
        ("-844.935", "-844.94", True),
        ("844.9349", "844.93", True),
        ("2/3", "0.67", True),
        ("2/3", "1", True),
        ("844.935", "844.93", False),
        (None, "0.00", False),
    ],
)
def test_rounds_half_away_from_zero(value, expected, holds):
    assert rounds_to(value, expected) is holds


@pytest.mark.parametrize(
    ("shape", "value", "text"),
    [
        (BEDRAG, "1234.50", "€ 1.234,50"),
        (BEDRAG, "-1234567.00", "€ -1.234.567,00"),
        (BEDRAG, "2/3", "€ 0,666666…"),
        (BEDRAG, "-1/3", "€ -0,333333…"),
        (PERCENTAGE, "57.5", "57,5%"),
        (WEKEN, "6", "6 weken"),
        (WEKEN, "1", "1 week"),
        (UREN, "32.50", "32,5"),
        (DATUM, "2026-07-01", "1 juli 2026"),
        (DATUM, "onbeperkt", "onbeperkt"),
        (JA_NEE, False, "nee"),
        (KEUZE, "licht", "licht"),
        (Shape("lijst"), [{}, {}], "2 regels"),
        (BEDRAG, None, "onbekend"),
    ],
)
def test_shows(shape, value, text):
    assert show(value, shape) == text
