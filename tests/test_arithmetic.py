"""Exact numbers: rounding, quotients, dated and keyed amounts, and values as text."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regelwerk.engine import arithmetic
from regelwerk.explain import render
from regelwerk.language.types import UNLIMITED, number_text, parse_date, parse_number

whole = st.integers(-(10**14), 10**14)
positive = st.integers(1, 10**9)


@given(whole, positive)
def test_a_half_goes_away_from_zero(n, d):
    exact = Fraction(n, d)
    rounded = arithmetic.afgerond(n, d)
    assert abs(rounded - exact) <= Fraction(1, 2)
    if abs(rounded - exact) == Fraction(1, 2):
        assert abs(rounded) > abs(exact)


@given(whole, positive)
def test_up_and_down_enclose(n, d):
    exact = Fraction(n, d)
    assert arithmetic.naar_beneden(n, d) <= exact <= arithmetic.naar_boven(n, d)
    assert arithmetic.naar_boven(n, d) - arithmetic.naar_beneden(n, d) == (exact.denominator != 1)


@given(whole, whole)
def test_a_quotient_is_exact_in_lowest_terms_and_nothing_by_zero(n, d):
    found = arithmetic.ratio(n, d)
    if d == 0:
        assert found is None
    else:
        assert Fraction(*found) == Fraction(n, d)
        assert found[1] > 0
        assert found == Fraction(*found).as_integer_ratio()


@pytest.mark.parametrize(
    ("cents_twice", "rounded"), [(2009, 1005), (2010, 1005), (2011, 1006), (-2011, -1006), (-2009, -1005), (0, 0)]
)
def test_half_a_cent(cents_twice, rounded):
    assert arithmetic.afgerond(cents_twice, 2) == rounded


@given(st.fractions(max_denominator=10**6), st.integers(0, 4))
def test_a_number_as_text_reads_back(value, decimals):
    text = number_text(value, decimals)
    assert Fraction(text) == value
    if "/" not in text:
        assert len(text.partition(".")[2]) >= decimals


@given(whole, st.sampled_from([1, 2, 4, 5, 8, 25, 100, 1000, 10_000, 25_000_000, 3, 36, 7]))
def test_every_denominator_is_shown_exactly(value, scale):
    for kind, factor in (("bedrag", 1), ("getal", 1), ("percentage", 100)):
        text = render.shown_by(kind, scale)(value).removesuffix("%")
        assert Fraction(text) == Fraction(value, scale) * factor


@pytest.mark.parametrize(
    "text", ["1e5", "1_000", "1.234,50", "1234567890123", "", "٣", "NaN", "1.", ".5", "0.1234567", "--1"]
)
def test_what_is_not_a_plain_number_is_refused(text):
    assert parse_number(text) is None


@pytest.mark.parametrize(
    "text", ["2026-02-30", "20260101", "2026-W01-1", "1899-12-31", "2200-01-01", "2026-1-1", " 2026-01-01"]
)
def test_what_is_not_an_iso_date_is_refused(text):
    assert parse_date(text) is None


def test_onbeperkt_is_later_and_larger_than_everything():
    assert max(10**9, UNLIMITED) is UNLIMITED
    assert min(10**9, UNLIMITED) == 10**9
    assert UNLIMITED > 3
    assert not UNLIMITED < 3
    assert UNLIMITED * 100 is UNLIMITED
    assert UNLIMITED >= UNLIMITED
    assert not UNLIMITED > UNLIMITED


def test_an_amount_speaks_from_its_day_up_to_its_end():
    table = ([10, 20], [15, 30], [100, 200])
    assert [arithmetic.dated(table, day) for day in (9, 10, 14, 15, 19, 20, 29, 30)] == [
        None, 100, 100, None, None, 200, 200, None,
    ]  # fmt: skip


def test_a_keyed_amount_knows_only_its_keys():
    rows = {"18": 5000, "A/3": 1}
    assert arithmetic.keyed(rows, 18) == 5000
    assert arithmetic.keyed(rows, "A", 3) == 1
    assert arithmetic.keyed(rows, 19) is None
    assert arithmetic.keyed(rows, None) is None
    assert arithmetic.keyed(None, 18) is None
    assert arithmetic.keyed(rows, arithmetic.whole(1850, 100)) is None
    assert arithmetic.keyed(rows, arithmetic.whole(1800, 100)) == 5000
