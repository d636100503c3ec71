"""The vocabulary: each step means one thing, is shown with a true example, and a near miss is understood."""

from __future__ import annotations

import pytest
from tests.measures.cases import ROOT

from regelwerk.policy.steps import VOCABULARY

from .bench import PROEF, read

#: The steps of signals; what the scenarios there say, `tests/signals` runs.
SIGNALEN = ROOT / "features" / "signalen"


@pytest.mark.parametrize("word", VOCABULARY.words, ids=lambda word: word.form)
def test_example_is_that_very_step(word):
    match = VOCABULARY.match(word.kind, word.example_text)
    assert match is not None
    assert match.word is word
    assert word.example == f"{word.kind} {word.example_text}"
    assert word.explanation.endswith(".")


def test_every_step_is_used_in_a_scenario_that_passes():
    steps = [step for file in read([PROEF, SIGNALEN]) for scenario in file.scenarios for step in scenario.steps]
    used = {match.word.form for step in steps if (match := VOCABULARY.match(step.kind, step.text))}
    # The invented regeling has no releases, so nothing can be known at an earlier date.
    assert {word.form for word in VOCABULARY.words} - used == {"de zichtdatum is <datum>"}


def test_listing_shows_every_step():
    lines = list(VOCABULARY.lines())
    assert len(lines) == 3 * len(VOCABULARY.words)
    assert "Gegeven de peildatum is <datum>" in lines


@pytest.mark.parametrize(
    ("kind", "text", "hint"),
    [
        ("Dan", "er is recht", "Bedoelt u `Dan is er recht` of `Dan is er geen recht`?"),
        ("Als", "de aanvraag word beoordeeld", "Bedoelt u `Als de aanvraag wordt beoordeeld`"),
        ("Als", "is er recht", "Deze stap hoort bij `Dan`."),
        ("Dan", "de peildatum is 1 juli 2026", "Deze stap hoort bij `Gegeven`."),
        ("Als", "xyz", "`regelwerk stappen` toont alle stappen."),
    ],
)
def test_near_miss(kind, text, hint):
    assert VOCABULARY.match(kind, text) is None
    assert VOCABULARY.hint(kind, text).startswith(hint)


@pytest.mark.parametrize(
    ("kind", "text", "arguments"),
    [
        ("Gegeven", 'het profiel "a"', {"profiel": "a", "regeling": None}),
        ("Gegeven", 'het profiel "a" van b', {"profiel": "a", "regeling": "b"}),
        ("Gegeven", "het profiel “a”", {"profiel": "a", "regeling": None}),
        ("Gegeven", "de volgende feiten", {}),
        ("Gegeven", "de volgende medebewoners:", {"lijst": "medebewoners"}),
        ("Als", "minimumloon wordt berekend", {"regeling": "minimumloon"}),
        ("Dan", "is er recht op iets", {"regeling": "iets"}),
        ("Dan", 'wordt de zaak geweigerd met "x"', {"melding": "x"}),
    ],
)
def test_arguments(kind, text, arguments):
    match = VOCABULARY.match(kind, text)
    assert match is not None
    assert match.arguments == arguments
