"""What the language says about records: the only one, and a definition applied to each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from regelwerk import service
from regelwerk.explain.answer_schema import answer_schema
from regelwerk.explain.outline import outline
from regelwerk.explain.readable import rulebook_text
from regelwerk.explain.recheck import recheck

DAY = date(2026, 3, 1)
FACTS = """
onderwerp: persoon
feiten:
  geboren_op: {label: Geboortedatum, type: datum}
"""
LAW = """
regeling: leeftijd
onderwerp: recht
geldig_vanaf: 2020-01-01
bronnen:
  wet7: {wet: Leeftijdswet, bwb: BWBR0000007, artikel: 7}
begrippen:
  jaren: {label: Jaren, type: duur, eenheid: jaar, bron: wet7, formule: "leeftijd_op(geboren_op, peildatum)"}
  grens: {label: Grens, type: duur, eenheid: jaar, bron: wet7, formule: 67 jaar}
besluiten:
  is_oud: {label: Is oud, type: ja_nee, bron: wet7, formule: jaren >= grens}
"""
RULES = """
regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01
bronnen:
  b1: {publicatie: Proef}
invoer:
  partner:
    label: Partner
    type: lijst
    ten_hoogste: 1
    velden:
      partner_geboren_op: {label: Geboortedatum van de partner, type: datum}
      band: {label: Band, type: keuze, waarden: {gehuwd: Gehuwd, samen: Samenwonend}}
      bijdrage: {label: Bijdrage, type: bedrag, per: maand}
begrippen:
  partner_is_oud:
    label: Partner is oud
    type: ja_nee
    voor_elke: partner
    bron: b1
    formule: leeftijd.is_oud
    met:
      geboren_op: partner_geboren_op
  leeftijd_partner:
    label: Leeftijd van de partner
    type: duur
    eenheid: jaar
    voor_elke: partner
    bron: b1
    formule: leeftijd_op(partner_geboren_op, peildatum)
besluiten:
  aanvrager_oud: {label: Aanvrager is oud, type: ja_nee, bron: b1, formule: leeftijd.is_oud}
  partner_oud: {label: Partner oud, type: ja_nee, bron: b1, formule: "enige(partner, partner_is_oud)"}
  is_gehuwd: {label: Gehuwd, type: ja_nee, bron: b1, formule: "enige(partner, band) = gehuwd"}
  jong: {label: Partner is jong, type: ja_nee, bron: b1, formule: "enige(partner, leeftijd_partner) < 21"}
  van_partner:
    label: Bijdrage van de partner
    type: bedrag
    per: maand
    bron: b1
    formule: "afgerond(enige(partner, bijdrage), cent)"
"""


def _rules() -> service.Rules:
    files = {"rules/feiten/persoon.yaml": FACTS, "rules/leeftijd/recht/2020-01-01.yaml": LAW,
             "rules/proef/recht/2020-01-01.yaml": RULES}  # fmt: skip
    return service.Rules({path: text.encode() for path, text in files.items()})


def _decide(facts: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = service.decide(_rules(), "proef", facts, DAY, **more).to_dict()
    assert recheck(answer) == []
    Draft202012Validator(answer_schema()).validate(answer)
    assert outline(answer)
    return answer


OLD = {"partner_geboren_op": "1959-03-01", "band": "gehuwd", "bijdrage": "12.50"}


def test_the_rules_are_right() -> None:
    assert _rules().problems == []


def test_the_only_record_is_read_as_it_is() -> None:
    found = _decide({"geboren_op": "1990-01-01", "partner": [OLD]})["uitkomsten"]
    assert found == {
        "aanvrager_oud": False, "partner_oud": True, "is_gehuwd": True, "jong": False, "van_partner": "12.50",
    }  # fmt: skip


@pytest.mark.parametrize(("partner", "asked"), [
    (None, ["partner"]),
    ([{}], [f"partner[0].{name}" for name in ("partner_geboren_op", "band", "bijdrage")]),
])  # fmt: skip
def test_what_is_not_known_of_the_only_record_is_asked(partner: Any, asked: list[str]) -> None:
    found = _decide({"geboren_op": "1990-01-01", "partner": partner})
    assert set(found["uitkomsten"].values()) == {False, None}
    assert [item["naam"] for item in found["ontbrekend"]] == asked


def test_without_a_record_there_is_nothing_to_read_and_nothing_to_ask() -> None:
    """The author asks first whether there is a record; else the check says that the answer is left open."""
    answer = service.decide(_rules(), "proef", {"geboren_op": "1990-01-01", "partner": []}, DAY).to_dict()
    assert set(answer["uitkomsten"].values()) == {False, None}
    assert answer["ontbrekend"] == []
    assert recheck(answer) == ["De uitkomst `partner_oud` is onbekend, maar er ontbreekt geen feit en geen bedrag."]


def test_a_definition_applied_to_a_record_shows_its_own_steps_and_sources() -> None:
    answer = _decide({"geboren_op": "1990-01-01", "partner": [OLD]})
    steps = {step["naam"]: step for step in answer["stappen"]}
    assert steps["partner[0].geboren_op"]["waarde"] == "1959-03-01"
    assert steps["partner[0].geboren_op"]["formule"] == "partner_geboren_op"
    assert (steps["leeftijd.jaren"]["waarde"], steps["partner[0].leeftijd.jaren"]["waarde"]) == ("36", "67")
    applied = steps["partner[0].leeftijd.is_oud"]
    assert applied["id"] == "leeftijd.is_oud"
    assert applied["bron"]["tekst"] == "artikel 7, Leeftijdswet"
    assert applied["plaats"] == steps["leeftijd.is_oud"]["plaats"]
    assert applied["gebruikt"] == ["partner[].leeftijd.jaren", "leeftijd.grens"]
    assert "partner[0].leeftijd.grens" not in steps
    told = " ".join(outline(answer).split())
    assert "Is oud (nummer 1 van Partner): ja" in told
    assert "Jaren (nummer 1 van Partner): 67 jaar" in told


def test_the_applied_definition_stands_in_the_readable_rules() -> None:
    told = " ".join(rulebook_text(_rules().rulebook("proef", DAY), DAY).split())
    assert told.count("Dit wordt bepaald voor elke opgave bij ‘Partner’") == 5


# -- records that exclude each other, and who gave them --------------------------------------------------------

TRIPS = """
regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01
bronnen:
  b1: {publicatie: Proef}
invoer:
  reizen:
    label: Reizen
    type: lijst
    overlappen_niet: {van: vertrek, tot: terug, bij_zelfde: wie}
    velden:
      wie: {label: Wie, type: keuze, waarden: {ik: Ik, jij: Jij}}
      vertrek: {label: Vertrek, type: datum}
      terug: {label: Terug, type: datum, mag_onbeperkt: ja}
      is_nodig: {label: De reis is nodig, type: ja_nee, oordeel: ja}
besluiten:
  nodig: {label: Er is een nodige reis, type: ja_nee, bron: b1, formule: er_is(reizen waar is_nodig)}
"""


def _trips(trips: list[dict[str, Any]], herkomst: dict[str, dict[str, str]] | None = None) -> dict[str, Any]:
    rules = service.Rules({"rules/proef/recht/2020-01-01.yaml": TRIPS.encode()})
    answer = service.decide(rules, "proef", {"reizen": trips}, DAY, herkomst=herkomst).to_dict()
    assert recheck(answer) == []
    Draft202012Validator(answer_schema()).validate(answer)
    return answer


def _trip(vertrek: str | None, terug: str | None, wie: str | None = "ik") -> dict[str, Any]:
    return {"wie": wie, "vertrek": vertrek, "terug": terug}


@pytest.mark.parametrize(("one", "other", "said"), [
    (("2026-01-01", "2026-01-10"), ("2026-01-09", "2026-01-20"),
     "van 2026-01-01 tot 2026-01-10, en van 2026-01-09 tot 2026-01-20"),
    (("2026-01-05", "2026-01-06"), ("2026-01-01", "onbeperkt"),
     "van 2026-01-05 tot 2026-01-06, en van 2026-01-01 tot onbeperkt"),
])  # fmt: skip
def test_records_that_overlap_are_refused_and_both_named(one: Any, other: Any, said: str) -> None:
    with pytest.raises(service.CaseRefused) as refused:
        _trips([_trip("2025-01-01", "2025-02-01"), _trip(*one), _trip(*other)])
    assert [str(problem) for problem in refused.value.problems] == [
        f"zaak#reizen[2]: VELD-TEGENSTRIJDIG Reizen: nummer 2 en nummer 3 overlappen elkaar ({said}). "
        "Verbeter `vertrek` en `terug`."
    ]


@pytest.mark.parametrize("trips", [
    [_trip("2026-01-01", "2026-01-10"), _trip("2026-01-10", "2026-01-20")],
    [_trip("2026-01-01", "2026-01-10"), _trip("2026-01-05", "2026-01-20", "jij")],
    [_trip("2026-01-01", "2026-01-10"), _trip("2026-01-05", "2026-01-20", None)],
    [_trip("2026-01-01", None), _trip("2026-01-05", "2026-01-20")],
])  # fmt: skip
def test_records_that_touch_or_may_not_overlap_are_taken(trips: list[dict[str, Any]]) -> None:
    assert _trips(trips)["status"] == "onbepaald"


JUDGED = {**_trip("2026-01-01", "2026-01-10"), "is_nodig": False}
WHY = {"bron": "gesprek", "rol": "klantmanager", "datum": "2026-02-01", "motivering": "Er was geen haast."}


@pytest.mark.parametrize("name", ["reizen[0]", "reizen[0].is_nodig"])
def test_a_judgement_in_a_record_has_its_own_reasons(name: str) -> None:
    answer = _trips([JUDGED], {name: WHY})
    step = next(step for step in answer["stappen"] if step["naam"] == "reizen")
    assert step["herkomst_regels"] == {name: WHY}
    assert step["velden"]["is_nodig"]["oordeel"] is True
    told = " ".join(outline(answer).split())
    assert "Gegeven door: klantmanager, 1 februari 2026 (bron: gesprek). Er was geen haast." in told
    assert ("‘De reis is nodig’: Gegeven door" in told) == name.endswith("nodig")


@pytest.mark.parametrize(("trips", "origin", "message"), [
    ([JUDGED, JUDGED | {"wie": "jij"}], {"reizen[0].is_nodig": WHY, "reizen[1].is_nodig": {"bron": "x"}},
     "zaak#reizen[1].is_nodig: VELD-OORDEEL De reis is nodig (nummer 2 van Reizen): een oordeel heeft een motivering "
     "nodig. Zet die in `herkomst`, onder `reizen[1].is_nodig`, bij `motivering`."),
    ([], {"reizen[0]": WHY}, "zaak#reizen[0]: VELD-ONBEKEND Reizen: herkomst van een regel die er niet is. "
     "De lijst heeft 0 regels; de eerste is nummer 0."),
    ([JUDGED], {"reizen[0]": WHY, "reizen[0].nodig": WHY},
     "zaak#reizen[0].nodig: VELD-ONBEKEND Reizen: herkomst van een onbekend veld `nodig`. Bedoelt u `is_nodig`?"),
    ([JUDGED], {"reizen[0]": WHY, "reisen[0]": WHY},
     "zaak#reisen[0]: VELD-ONBEKEND herkomst van een onbekend feit `reisen[0]`. Bedoelt u `reizen`?"),
])  # fmt: skip
def test_an_origin_that_does_not_fit_a_record_is_refused(trips: Any, origin: Any, message: str) -> None:
    with pytest.raises(service.CaseRefused) as refused:
        _trips(trips, origin)
    assert [str(problem) for problem in refused.value.problems] == [message]
