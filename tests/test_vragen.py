"""What is asked, in which order, and how a group of questions is answered at once."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.measures import cases

from regelwerk import service
from regelwerk.explain.answer_schema import answer_schema
from regelwerk.explain.outline import outline
from regelwerk.explain.questions import outline as asked_in_text
from regelwerk.explain.recheck import recheck

DAY = date(2026, 3, 1)

#: Somebody of 39, alone, without housemates, income or wealth.
ALONE: dict[str, Any] = {
    "woont_in_nederland": True, "verblijfsstatus": "nederlander", "geboortedatum": "1987-03-01",
    "vrijheidsontneming": [], "verblijven_buitenland": [], "toereikende_voorliggende_voorziening": False,
    "partner": [], "verblijft_in_inrichting": False, "medebewoners": [],
    "inkomsten_uit_arbeid": [], "inkomsten": [], "bezittingen": "0.00", "overwaarde_woning": "0.00",
    "datum_melding": "2026-05-20", "datum_ontstaan_recht": "2026-05-20", "is_gemeld_na_afwijzing": False,
    "aanvraag_verwijtbaar_laat": False, "terugwerkende_kracht_nodig": False,
    "uitsluiting": "geen_van_deze",
}  # fmt: skip
EXCLUSIONS = [
    "onttrekt_zich_aan_straf",
    "vervult_dienstplicht",
    "geen_middelen_door_staking",
    "vraagt_bijstand_voor_schulden",
    "is_uitreiziger",
    "geen_middelen_door_onbetaald_verlof",
]


def _next(explanation: service.Explanation) -> str:
    """What to ask now: the first fact, or its group when more of that group are open."""
    missing = explanation.missing()
    group = missing[0].get("vraaggroep")
    return group["naam"] if group and [i.get("vraaggroep") for i in missing].count(group) > 1 else missing[0]["naam"]


def _walk(facts: dict[str, Any], day: date) -> tuple[list[str], service.Explanation]:
    asked: dict[str, Any] = {}
    while (found := cases.decide(asked, day, "participatiewet")) and found.missing():
        name = _next(found)
        asked[name] = facts[name]
    assert found is not None
    return list(asked), found


def test_the_questions_to_a_single_of_39_without_income_or_wealth() -> None:
    asked, found = _walk(ALONE, date(2026, 6, 1))
    assert asked == [
        "woont_in_nederland", "verblijfsstatus", "geboortedatum", "vrijheidsontneming", "uitsluiting",
        "verblijven_buitenland", "toereikende_voorliggende_voorziening", "partner", "verblijft_in_inrichting",
        "medebewoners", "inkomsten_uit_arbeid", "inkomsten", "bezittingen",
        "overwaarde_woning", "datum_melding", "datum_ontstaan_recht", "aanvraag_verwijtbaar_laat",
        "terugwerkende_kracht_nodig", "is_gemeld_na_afwijzing",
    ]  # fmt: skip
    assert found.status == "toegekend"


def test_every_question_to_a_single_of_39_can_still_change_the_outcome() -> None:
    """Left out, each of them keeps the decision open: none is asked in vain."""
    for name in ALONE:
        found = cases.decide({key: ALONE[key] for key in ALONE if key != name}, date(2026, 6, 1), "participatiewet")
        assert found is not None
        assert found.missing(), name


def test_what_only_hardship_needs_comes_last() -> None:
    nothing = cases.decide({}, date(2026, 6, 1), "participatiewet")
    assert nothing is not None
    assert nothing.missing()[-1]["naam"] == "zeer_dringende_redenen"
    abroad = ALONE | {"woont_in_nederland": False}
    found = cases.decide(abroad, date(2026, 6, 1), "participatiewet")
    assert found is not None
    assert [item["naam"] for item in found.missing()] == ["zeer_dringende_redenen"]


def test_a_shared_question_is_asked_as_the_regeling_words_it() -> None:
    for regeling, who in (("loonkostensubsidie", "de werknemer"), ("participatiewet", "de aanvrager"),
                          ("aow", "deze persoon")):  # fmt: skip
        found = cases.decide({}, date(2026, 6, 1), regeling)
        assert found is not None
        asked = {item["naam"]: item["vraag"] for item in found.missing()}
        assert asked["geboortedatum"] == f"Wat is de geboortedatum van {who}?"


def test_the_exclusions_are_one_group() -> None:
    found = cases.decide({}, date(2026, 6, 1), "participatiewet")
    assert found is not None
    names = [item["naam"] for item in found.missing() if "vraaggroep" in item]
    assert names == EXCLUSIONS
    first = [item["naam"] for item in found.missing()].index(names[0])
    assert [item["naam"] for item in found.missing()][first : first + len(names)] == names
    text = asked_in_text(found)
    assert "5. Geldt een van deze punten voor de aanvrager?\n   - Ontloopt de aanvrager" in text
    assert "   Geen van deze: uitsluiting: geen_van_deze\n6. " in text


# -- groups, with rules of their own ---------------------------------------------------------------------------

REGELING = """
regeling: proef
label: Proef
omschrijving: Om te proberen.
{more}
"""
RULES = """
regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01
bronnen:
  b1: {{publicatie: Proef}}
invoer:
  is_rood: {{label: Rood, vraag: Is het rood?, type: ja_nee, vraaggroep: kleuren}}
  is_blauw: {{label: Blauw, vraag: Is het blauw?, type: {kind}, vraaggroep: kleuren{also}}}
begrippen:
  toeslag:
    label: Toeslag van de gemeente
    type: percentage
    bron: b1
    gedelegeerd:
      aan: gemeenteraad
      zonder_verordening: onbekend
besluiten:
  antwoord:
    label: Antwoord
    type: percentage
    bron: b1
    formule: als is_rood of {blue} dan toeslag anders 0%
"""
VERORDENING = """
gemeente: stad
regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01
invulling: {}
"""


def _rules(
    more: str = "vraaggroepen: {kleuren: Is het gekleurd?}",
    kind: str = "ja_nee",
    also: str = "",
    blue: str = "is_blauw",
) -> service.Rules:
    files = {"rules/proef/regeling.yaml": REGELING.format(more=more),
             "rules/proef/recht/2020-01-01.yaml": RULES.format(kind=kind, also=also, blue=blue),
             "rules/gemeenten/stad/proef/recht/2020-01-01.yaml": VERORDENING}  # fmt: skip
    return service.Rules({path: text.encode() for path, text in files.items()})


def _decide(facts: dict[str, Any], **more: Any) -> service.Explanation:
    return service.decide(_rules(), "proef", facts, DAY, **more)


def _refusal(facts: dict[str, Any]) -> list[str]:
    with pytest.raises(service.CaseRefused) as refused:
        _decide(facts)
    return [str(problem) for problem in refused.value.problems]


def test_none_of_these_answers_the_whole_group() -> None:
    assert [item["naam"] for item in _decide({}).missing()][:2] == ["is_rood", "is_blauw"]
    assert _decide({}).missing()[1]["vraaggroep"] == {"naam": "kleuren", "vraag": "Is het gekleurd?"}
    answer = _decide({"kleuren": "geen_van_deze"}, herkomst={"kleuren": {"rol": "klantmanager"}}).to_dict()
    assert answer["uitkomsten"] == {"antwoord": "0"}
    assert answer["niet_gebruikt"] == []
    steps = {step["naam"]: step for step in answer["stappen"]}
    for name in ("is_rood", "is_blauw"):
        assert steps[name]["waarde"] is False
        assert steps[name]["herkomst"] == {"bron": "zaak", "rol": "klantmanager", "vraaggroep": "kleuren"}
    assert "Gegeven door: klantmanager (bron: zaak), in één antwoord: geen van deze." in outline(answer)
    assert recheck(answer) == []
    Draft202012Validator(answer_schema()).validate(answer)


def test_a_group_left_open_or_answered_by_hand() -> None:
    for unknown in (None, "onbekend"):
        assert len(_decide({"kleuren": unknown}).missing()) == len(_decide({}).missing())
    found = _decide({"kleuren": "geen_van_deze", "is_rood": False}).to_dict()
    origins = {step["naam"]: step.get("herkomst") for step in found["stappen"]}
    assert origins["is_rood"] == {"bron": "zaak"}
    assert origins["is_blauw"] == {"bron": "zaak", "vraaggroep": "kleuren"}


@pytest.mark.parametrize(("facts", "message"), [
    ({"kleuren": "geen_van_deze", "is_rood": True},
     "zaak#is_rood: VELD-TEGENSTRIJDIG Rood: dit is ja, en bij `kleuren` staat `geen_van_deze`."),
    ({"kleuren": False},
     "zaak#kleuren: VELD-TYPE de vraaggroep `kleuren` kent alleen `geen_van_deze`. "
     "Geldt er wel een? Beantwoord dan de vragen van de groep."),
    ({"kleur": "geen_van_deze"}, "zaak#kleur: VELD-ONBEKEND onbekend feit `kleur`. Bedoelt u `kleuren`?"),
])  # fmt: skip
def test_a_wrong_answer_to_a_group_is_refused(facts: dict[str, Any], message: str) -> None:
    assert _refusal(facts) == [message]


FILE, INFO = "rules/proef/recht/2020-01-01.yaml", "rules/proef/regeling.yaml"


SHARED = "onderwerp: kleur\nfeiten:\n  is_geel: {label: Geel, type: ja_nee, vraaggroep: kleuren}\n"
OTHER = RULES.replace("proef", "ander").replace(", vraaggroep: kleuren", "").replace("{also}", "")


def _with_shared(own: str, other: str) -> service.Rules:
    """Two regelingen that ask the same shared fact, each with its own line about groups."""
    rules = {"proef": (RULES, own), "ander": (OTHER, other)}
    files = {"rules/feiten/kleur.yaml": SHARED}
    for name, (text, more) in rules.items():
        files[f"rules/{name}/regeling.yaml"] = REGELING.replace("proef", name).format(more=more)
        files[f"rules/{name}/recht/2020-01-01.yaml"] = text.format(kind="ja_nee", also="", blue="is_geel")
    return service.Rules({path: text.encode() for path, text in files.items()})


def test_a_shared_fact_joins_the_group_where_the_regeling_words_it() -> None:
    rules = _with_shared("vraaggroepen: {kleuren: Is het gekleurd?}", "")
    asked = {name: service.decide(rules, name, {"is_rood": False}, DAY).missing() for name in ("proef", "ander")}
    groups = {
        name: [item.get("vraaggroep") for item in items if item["naam"] == "is_geel"] for name, items in asked.items()
    }
    assert groups == {"proef": [{"naam": "kleuren", "vraag": "Is het gekleurd?"}], "ander": [None]}
    assert not rules.problems


@pytest.mark.parametrize(("change", "message"), [
    ({"more": "vraaggroepen: {kleur: Is het gekleurd?}"},
     f"{FILE}:8:73: RB-NAAM onbekende vraaggroep `kleuren`. Bedoelt u `kleur`?"),
    ({"more": ""},
     f"{FILE}:8:73: RB-NAAM onbekende vraaggroep `kleuren`. "
     "Zet haar met haar vraag onder `vraaggroepen` in regeling.yaml."),
    ({"kind": "getal", "blue": "is_blauw > 1"},
     f"{FILE}:9:75: RB-SCHEMA `vraaggroep` past alleen bij ja of nee, dit is een getal."),
    ({"also": ", oordeel: ja"},
     f"{FILE}:9:76: RB-SCHEMA een oordeel heeft een eigen motivering en hoort niet in een vraaggroep."),
    ({"more": "vraaggroepen: {kleuren: Kleur?, is_rood: Rood?}"},
     f"{INFO}:5:33: RB-NAAM `is_rood` is ook de naam van een feit; geef de vraaggroep een andere naam."),
    ({"more": "vraaggroepen: {kleuren: Kleur?}\nvragen: {geboortedatum: Wanneer?}"},
     f"{INFO}:6:10: RB-NAAM `geboortedatum` is geen gedeeld feit."),
    ({"kind": "lijst, velden: {is_groen: {label: Groen, type: ja_nee, vraaggroep: kleuren}}", "blue": "ja"},
     f"{FILE}:9:123: RB-SCHEMA een veld hoort niet in een vraaggroep."),
])  # fmt: skip
def test_a_group_that_cannot_be_is_refused(change: dict[str, str], message: str) -> None:
    assert message in [str(problem) for problem in _rules(**change).problems]


# -- what nobody can answer ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("gemeente", "question"), [
    (None, "Wat bepaalt een verordening hierover? Geef op om welke gemeente het gaat."),
    ("stad", "Wat bepaalt de verordening van Stad hierover? Die invulling staat niet in de regels."),
])  # fmt: skip
def test_a_verordening_that_must_fill_in_is_asked_for(gemeente: str | None, question: str) -> None:
    found = _decide({"is_rood": True}, gemeente=gemeente)
    source = {"tekst": "Proef", "publicatie": "Proef"}
    assert found.missing() == [{"naam": "toeslag", "label": "Toeslag van de gemeente", "vraag": question,
                                "verordening": gemeente, "bron": source}]  # fmt: skip
    assert asked_in_text(found) == f"1. {question}\n   toeslag (Proef)"
    answer = found.to_dict()
    assert (answer["status"], recheck(answer)) == ("onbepaald", [])
    Draft202012Validator(answer_schema()).validate(answer)
    assert question in outline(answer)
    assert _decide({"kleuren": "geen_van_deze"}).missing() == []


def test_an_amount_that_is_not_known_is_listed() -> None:
    found = service.decide(cases.rules(), "minimumloon", {}, date(2050, 1, 1))
    assert found is not None
    assert "Niet bekend: " in asked_in_text(found)
    assert all(text.endswith("is niet bekend (bedrag_ontbreekt).") for text in found.absent())
    assert json.loads(found.to_json())["voorbehouden"]


def test_an_amount_is_not_lacking_where_its_day_or_key_is_unknown() -> None:
    """The amounts of 2026 are known; which of them, hangs on the birth day and on the day of the request."""
    day = date(2026, 3, 1)
    for regeling in ("minimumloon", "aow", "loonkostensubsidie", "no-riskpolis"):
        found = service.decide(cases.rules(), regeling, {}, day)
        assert found.missing()
        assert found.absent() == []
    far = service.decide(cases.rules(), "aow", {"geboortedatum": "2001-05-05"}, day)
    assert far.absent() == [
        "AOW-leeftijd naar kalenderjaar: de waarde voor deze datum is niet bekend (bedrag_ontbreekt)."
    ]


def test_every_fact_and_field_of_every_regeling_is_asked_as_a_question() -> None:
    library = service.open_rules(cases.ROOT, concept=True).library
    files = [version.model for regeling in library.regelingen.values() for found in regeling.subjects.values()
             for version in found]  # fmt: skip
    facts = {name: model for file in files for name, model in (file.invoer or {}).items()}
    facts |= {name: model for name, model, _ in library.shared.values()}
    silent = [name for name, model in facts.items() if not model.vraag]
    silent += [f"{name}.{field}" for name, model in facts.items() for field, part in (model.velden or {}).items()
               if not part.vraag]  # fmt: skip
    assert len(facts) > 150
    assert silent == []


def test_a_title_without_a_right_is_the_regeling_in_words() -> None:
    case = {"geboortedatum": "1985-06-15", "gevraagd_bewijs": "geen"}
    answer = cases.decide(case, DAY, "onbewezen-woonsituatie").to_dict()
    assert outline(answer).splitlines()[0] == "ONBEWEZEN WOONSITUATIE"
