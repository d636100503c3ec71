"""What rule files say about the course of time, on an invented regeling: counts, columns of months, savings."""

from __future__ import annotations

from datetime import date

import pytest

from regelwerk import service
from regelwerk.language.casefile import Case

FOREVER = date(2199, 1, 1).toordinal()
RULES = """regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01

invoer:
  is_ingeschreven: {label: Is ingeschreven, type: ja_nee}
  heeft_gewerkt: {label: Heeft gewerkt, type: ja_nee}
  gebruikte_maanden: {label: Gebruikte maanden, type: duur, eenheid: maand, ten_minste: 0}
  verstreken_maanden: {label: Verstreken maanden, type: duur, eenheid: maand, ten_minste: 0}

begrippen:
  telt_mee:
    label: Deze maand telt mee
    type: ja_nee
    bron: wet1
    telt_maanden_in: gebruikte_maanden
    formule: heeft_gewerkt
  is_begonnen:
    label: Het is begonnen
    type: ja_nee
    bron: wet1
    telt_maanden_sinds: verstreken_maanden
    formule: heeft_gewerkt
  maanden_nu:
    label: Gebruikte maanden tot nu
    type: duur
    eenheid: maand
    bron: wet1
    maandoverzicht: stand
    formule: gebruikte_maanden
  maanden_sinds_begin:
    label: Maanden sinds het begin
    type: duur
    eenheid: maand
    bron: wet1
    maandoverzicht: stand
    formule: verstreken_maanden

besluiten:
  recht:
    label: Recht op de proef
    type: ja_nee
    alle:
      - {als: is_ingeschreven, bron: wet1, zo_niet: U bent niet ingeschreven.}
  hoogte:
    label: Hoogte
    type: bedrag
    per: maand
    bron: wet1
    formule: als recht dan bedrag anders 0
  uitbetaald:
    label: Uitbetaald
    type: bedrag
    per: maand
    bron: wet1
    formule: afgerond(90% * hoogte, cent)
  gespaard_deel:
    label: Gespaard
    type: bedrag
    per: maand
    bron: wet1
    formule: hoogte - uitbetaald
    gespaard: {uitbetaald_in: mei, bron: wet2}
  grens:
    label: Grens
    type: bedrag
    per: maand
    bron: wet1
    maandoverzicht: geen
    formule: bedrag
"""
FILES = {
    "rules/proef/regeling.yaml": """regeling: proef
label: Proef
omschrijving: Een verzonnen regeling die maanden telt en spaart.
bronnen:
  wet1: {wet: Proefwet, bwb: BWBR0000001, artikel: 1}
  wet2: {wet: Proefwet, bwb: BWBR0000001, artikel: 2}
""",
    "rules/proef/recht/2020-01-01.yaml": RULES,
    "rules/proef/parameters.yaml": """regeling: proef
parameters:
  bedrag:
    label: Bedrag
    type: bedrag
    per: maand
    bron: wet1
    ritme: tot_wijziging
    waarden:
      - {vanaf: 2020-01-01, waarde: '100.01', verificatie: geverifieerd, bron: verzonnen}
""",
}
KNOWN = {"is_ingeschreven": True, "heeft_gewerkt": False, "gebruikte_maanden": 2, "verstreken_maanden": 0}


@pytest.fixture(scope="module")
def rules():
    rules = service.Rules({path: text.encode() for path, text in FILES.items()})
    assert rules.problems == []
    return rules


def timeline(rules, facts, course, start, end):
    turns = {name: [(day(a), day(b) if b else FOREVER, value) for a, b, value in spans]
             for name, spans in course.items()}  # fmt: skip
    return service.timeline(rules, "proef", Case(KNOWN | facts, course=turns), *map(date.fromisoformat, (start, end)))


def day(text):
    return date.fromisoformat(text).toordinal()


def column(found, name):
    return [part["standen"][name] for month in found["maanden"] for part in month["delen"]]


WORK = {"heeft_gewerkt": [("2025-01-01", "2025-02-10", False), ("2025-02-10", "2025-02-11", True),
                          ("2025-02-11", "2025-04-30", False), ("2025-04-30", "2025-05-02", True),
                          ("2025-05-02", "", False)]}  # fmt: skip


def test_one_day_makes_a_month_count_and_the_count_changes_on_the_first_day_of_a_month(rules):
    found = timeline(rules, {}, WORK, "2025-01-01", "2025-08-01")
    assert column(found, "maanden_nu") == ["2", "2", "3", "3", "4", "5", "5"]


def test_months_since_the_first_count_also_when_it_no_longer_holds(rules):
    found = timeline(rules, {}, WORK, "2025-01-01", "2025-08-01")
    assert column(found, "maanden_sinds_begin") == ["0", "0", "1", "2", "3", "4", "5"]
    begun = timeline(rules, {"verstreken_maanden": 7}, {}, "2025-01-01", "2025-04-01")
    assert column(begun, "maanden_sinds_begin") == ["7", "8", "9"]


def test_a_month_in_which_it_is_not_known_leaves_the_count_unknown_unless_another_day_settles_it(rules):
    unknown = {"heeft_gewerkt": [("2025-01-01", "2025-01-20", None), ("2025-01-20", "", False)]}
    assert column(timeline(rules, {}, unknown, "2025-01-01", "2025-03-01"), "maanden_nu") == ["2", None]
    settled = {"heeft_gewerkt": [("2025-01-01", "2025-01-20", None), ("2025-01-20", "", True)]}
    assert column(timeline(rules, {}, settled, "2025-01-01", "2025-03-01"), "maanden_nu") == ["2", "3"]


def test_without_a_first_count_nothing_is_counted(rules):
    found = timeline(rules, {"gebruikte_maanden": None, "heeft_gewerkt": True}, {}, "2025-01-01", "2025-03-01")
    assert column(found, "maanden_nu") == [None, None]


def test_only_what_is_declared_is_in_the_table(rules):
    found = timeline(rules, {}, {}, "2025-01-01", "2025-02-01")
    month = found["maanden"][0]
    assert month["bedragen"] == {"hoogte": "100.01", "uitbetaald": "90.01", "gespaard_deel": "10.00"}
    assert list(month["delen"][0]["standen"]) == ["maanden_nu", "maanden_sinds_begin"]


def test_savings_are_paid_in_their_month_and_when_the_right_ends_and_begin_again(rules):
    course = {"is_ingeschreven": [("2025-01-01", "2025-07-01", True), ("2025-07-01", "2025-07-20", False),
                                  ("2025-07-20", "", True)]}  # fmt: skip
    found = timeline(rules, {}, course, "2025-03-01", "2025-09-01")
    pot = [month["sparen"]["gespaard_deel"] for month in found["maanden"]]
    assert [(one["reden"], one["uitbetaald"], one["tegoed"]) for one in pot] == [
        (None, "0.00", "10.00"), (None, "0.00", "20.00"), ("jaarlijks", "20.00", "10.00"), (None, "0.00", "20.00"),
        ("einde", "20.00", "3.87"), (None, "0.00", "13.87"),
    ]  # fmt: skip
    assert found["sparen"]["gespaard_deel"]["bron"] == "artikel 2, Proefwet"


def test_savings_of_which_a_month_is_not_known_are_not_known_until_they_are_paid(rules):
    course = {"is_ingeschreven": [("2025-03-01", "2025-03-02", None), ("2025-03-02", "", True)]}
    found = timeline(rules, {}, course, "2025-03-01", "2025-07-01")
    pot = [month["sparen"]["gespaard_deel"] for month in found["maanden"]]
    assert [(one["uitbetaald"], one["tegoed"]) for one in pot] == [
        ("0.00", None), ("0.00", None), (None, "10.00"), ("0.00", "20.00"),
    ]  # fmt: skip


def test_every_part_of_every_month_is_the_sum_of_its_terms(rules):
    for length in range(1, 31):
        month = timeline(rules, {}, {}, "2025-01-01", f"2025-01-{length + 1:02d}")["maanden"][0]["bedragen"]
        cents = {name: int(amount.replace(".", "")) for name, amount in month.items()}
        assert cents["hoogte"] == cents["uitbetaald"] + cents["gespaard_deel"]
        assert cents["hoogte"] == (2 * 10001 * length + 31) // 62


def test_the_rules_as_text_say_what_happens_over_time(rules):
    from regelwerk.explain.readable import rulebook_text

    text = " ".join(rulebook_text(rules.rulebook("proef", date(2025, 1, 1))).split())
    assert "Over de tijd: elke maand waarin dit ja is, stijgt ‘Gebruikte maanden’ met één." in text
    assert "elke maand vanaf de eerste waarin dit ja is, stijgt ‘Verstreken maanden’ met één." in text
    assert "Over de tijd: dit wordt gespaard en komt vrij in mei, en als het recht stopt." in text
