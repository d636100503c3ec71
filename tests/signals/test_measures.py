"""The bars of signals at reduced counts, and what staff see end to end."""

from __future__ import annotations

from pathlib import Path

from tests.measures import signal_measures


def test_three_ways_agree():
    found = signal_measures.agreement(400, seed=5)
    assert found.wrong == []
    assert found.signals > 200


def test_a_run_shows_the_same_after_kills(tmp_path: Path):
    path = signal_measures.filled(tmp_path, 4_500)
    given, double, missing = signal_measures.killed(path, kills=1)
    assert given > 3_000
    assert (double, missing) == (0, 0)
