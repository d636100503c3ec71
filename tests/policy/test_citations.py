"""References to articles, as scenarios write them and as steps carry them."""

from __future__ import annotations

from datetime import date

import pytest

from regelwerk.policy.citations import Citation, parse, sources_of
from regelwerk.policy.desk import Question

from .bench import desk

DAY = date(2026, 7, 1)
FACTS = {
    "geboortedatum": "1990-05-01",
    "is_ingeschreven": True,
    "behoort_tot_doelgroep": True,
    "loonwaarde": "60",
    "soort_werk": "licht",
    "inkomen_per_maand": "100.00",
    "medebewoners": [],
}
PW = {"wet": "Participatiewet", "artikel": "10d", "lid": "4"}


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("artikel 10d, vierde lid, Participatiewet", Citation("10d", "4", "", "Participatiewet")),
        ("artikel 10d, lid 4", Citation("10d", "4")),
        ("artikel 10d lid 4 van de Participatiewet", Citation("10d", "4", "", "Participatiewet")),
        ("Artikel 21, onderdeel a, Participatiewet", Citation("21", "", "a", "Participatiewet")),
        ("artikel 6, eerste lid, onder e, Participatiewet", Citation("6", "1", "e", "Participatiewet")),
        ("artikel 7:628, lid 1, Burgerlijk Wetboek", Citation("7:628", "1", "", "Burgerlijk Wetboek")),
        ("artikel 2.1", Citation("2.1")),
        ("de Participatiewet", None),
        ("artikel", None),
        ("artikel tien", None),
    ],
)
def test_parse(text, citation):
    assert parse(text) == citation


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("artikel 10d, vierde lid, Participatiewet", True),
        ("artikel 10D", True),
        ("artikel 10d, participatiewet", True),
        ("artikel 10d, vijfde lid", False),
        ("artikel 10d, Ziektewet", False),
        ("artikel 10", False),
        ("artikel 10d, lid 4, onderdeel a", False),
    ],
)
def test_what_is_left_open_matches(text, covers):
    citation = parse(text)
    assert citation is not None
    assert citation.covers(PW) is covers


def test_a_regulation_of_a_municipality_is_a_law_too():
    citation = parse("artikel 5, Verordening proefsubsidie Voorbeeldstad")
    assert citation is not None
    assert citation.covers({"verordening": "Verordening proefsubsidie Voorbeeldstad", "artikel": "5"})


@pytest.mark.parametrize(
    ("naam", "facts", "articles"),
    [
        ("recht", {"is_ingeschreven": False}, ["1.1"]),
        ("recht", {"inkomen_per_maand": "5000.00"}, ["1.2"]),
        ("recht", {}, ["1.1", "1.1", "1.2", "1.2"]),
        ("hoogte", {"is_ingeschreven": False}, ["1.1"]),
        ("hoogte", {}, ["2.1"]),
        ("verhoging", {"soort_werk": None}, ["2.1", "2.2", "2.1"]),
        ("verschil", {}, ["2.1"]),
        ("norm", {}, ["2.1"]),
        ("loonwaarde", {}, []),
    ],
)
def test_only_what_settled_a_step_is_its_source(naam, facts, articles):
    table, question = desk(), Question("proefsubsidie", DAY, DAY, None, "")
    answer = table.decide(question, {**FACTS, **facts}, {"behoort_tot_doelgroep": {"motivering": "gezien"}}).answer
    assert answer is not None
    step = next(step for step in answer["stappen"] if step["naam"] == naam)
    sources = sources_of(step, table.cited(question)[step["id"]])
    assert [f"{source.get('artikel')}.{source.get('lid')}" for source in sources] == articles
