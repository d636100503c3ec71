"""The overview of a case: every regeling as it decides by itself, each fact asked once, and what works on what."""

from __future__ import annotations

import json
import os
import random
import shutil
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from measures.overview import timing

from regelwerk import overview, service
from regelwerk.cli import main
from regelwerk.explain.outline import render
from regelwerk.explain.overview_story import overview_questions, overview_story
from regelwerk.language import casefile
from regelwerk.language.problem import CaseRefused
from regelwerk.overview.asking import together

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(__file__).parent / "overzicht"
CASES = sorted((FOLDER / "zaken").glob("*.json"))
ILL = FOLDER / "zaken" / "1-ziek-met-loonkostensubsidie.json"


@cache
def rules() -> service.Rules:
    return service.open_rules(ROOT, concept=True)


def read(path: Path) -> casefile.Case:
    return casefile.read(path.read_bytes(), path.name, ("regelingen",))


def found(path: Path = ILL, without: tuple[str, ...] = (), **changes: Any) -> dict[str, Any]:
    """The overview of a case with other facts."""
    case = read(path)
    facts = {name: value for name, value in {**case.facts, **changes}.items() if name not in without}
    origin = {name: said for name, said in case.origin.items() if name.partition("[")[0] not in without}
    made = overview.overview(rules(), facts, date.fromisoformat(case.peildatum), case.gemeente, origin)
    return overview.answer(made)


def one(answer: dict[str, Any], regeling: str) -> dict[str, Any]:
    return next(one for one in answer["regelingen"] if one["regeling"] == regeling)


def relations(answer: dict[str, Any]) -> dict[str, Any]:
    return {one["naam"]: one["waarde"] for one in answer["samenloop"]}


# -- whole cases -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_whole_overview_as_it_is_read(path):
    golden = FOLDER / "verwacht" / f"{path.stem}.txt"
    text = render(overview_story(found(path) | {"niet_getoond": []})) + "\n"  # a new regeling is no change here
    if os.environ.get("REGELWERK_HERSCHRIJF"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_each_regeling_is_decided_as_by_itself(path):
    """Byte for byte what a decision on the same facts gives, with what others answered among them."""
    case = read(path)
    made = overview.overview(rules(), case.facts, date.fromisoformat(case.peildatum), case.gemeente, case.origin)
    named = {made.view.name(id): outcome for id, outcome in made.view.answering.items()}
    origin = {**case.origin, **{n: {"bron": f"overzicht: {named[n].label}"} for n in made.answered}}
    assert len(made.explained) > 15
    for regeling, explanation in made.explained.items():
        facts = {**case.facts, **made.answered}
        alone = service.decide(
            rules(), regeling, facts, made.peildatum, gemeente=case.gemeente or None, herkomst=origin
        )
        assert explanation.to_json() == alone.to_json()


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_order_of_facts_and_of_regelingen_is_irrelevant(path):
    case = read(path)
    first = found(path)
    mixed = list(case.facts.items())
    random.Random(7).shuffle(mixed)
    files = list(rules().files.items())
    random.Random(8).shuffle(files)
    other = overview.overview(
        service.Rules(dict(files)), dict(mixed), date.fromisoformat(case.peildatum), case.gemeente, case.origin
    )
    assert overview.answer(other) == first


# -- questions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_each_fact_is_asked_once_and_only_when_it_is_not_known(path):
    given = read(path).facts
    for kept in (given, {}, dict(list(given.items())[::2])):
        names = [item["naam"] for item in found(path, without=tuple(set(given) - set(kept)))["vragen"]]
        assert len(names) == len(set(names))
        assert not set(names) & set(kept)


def test_what_another_regeling_answers_is_not_asked():
    empty = [item["naam"] for item in found(without=tuple(read(ILL).facts))["vragen"]]
    answered = {"heeft_recht_op_ziekengeld_29b", "is_wsw_dienstbetrekking", "loonkostensubsidie_bij_ziekte"}
    assert not answered & set(empty)
    assert {"soort_dienstbetrekking", "loonwaarde", "eerste_ziektedag"} <= set(empty)
    assert empty.index("geboortedatum") < empty.index("loonwaarde")


def test_a_shared_question_is_asked_in_its_own_words():
    item = next(item for item in found(without=("geboortedatum",))["vragen"] if item["naam"] == "geboortedatum")
    assert len(item["regelingen"]) > 2
    assert item["vraag"] == str(rules().library.shared["geboortedatum"][1].vraag)


def test_answering_every_question_ends():
    """Each answer takes the question away; the overview never asks in a circle."""
    given = read(ILL).facts
    known: dict[str, Any] = {}
    for _ in range(len(given) + 1):
        asked = [i["naam"] for i in found(without=tuple(set(given) - set(known)))["vragen"] if i["naam"] in given]
        if not asked:
            break
        known[asked[0]] = given[asked[0]]
    assert one(found(without=tuple(set(given) - set(known))), "loonkostensubsidie")["status"] == "toegekend"


def test_questions_of_several_regelingen_keep_their_order():
    asked = {
        "a": [{"naam": "een"}, {"naam": "twee"}, {"naam": "samen"}],
        "b": [{"naam": "samen"}, {"naam": "drie"}],
    }
    merged = list(together(asked))
    assert [item["naam"] for item in merged] == ["samen", "een", "twee", "drie"]
    assert [item["regelingen"] for item in merged] == [["a", "b"], ["a"], ["a"], ["b"]]


# -- relations ---------------------------------------------------------------------------------------------


def test_loonkostensubsidie_lowers_the_ziekengeld_since_2022():
    assert relations(found())["ziekengeld_is_lager_door_loonkostensubsidie"] is True
    healthy = found(dag_van_herstel="2026-03-01")
    assert "ziekengeld_is_lager_door_loonkostensubsidie" not in relations(healthy)


def test_a_report_of_illness_before_2022_stops_the_subsidy():
    case = read(ILL)
    past = {"eerste_ziektedag": "2021-12-30", "datum_ziekmelding": "2021-12-31", "datum_arbeidsbeperkte": "2021-02-01",
            "datum_start_dienstbetrekking": "2021-02-01", "datum_aanvraag_subsidie": "2021-01-12",
            "datum_aanvraag_vaststelling": "2020-12-01", "datum_vaststelling_loonwaarde": "2021-01-20",
            "ingangsdatum_verlening": "2021-02-01"}  # fmt: skip
    made = overview.overview(rules(), {**case.facts, **past}, date(2022, 3, 3), "", case.origin)
    answer = overview.answer(made)
    assert relations(answer)["ziekengeld_stopt_loonkostensubsidie"] is True
    assert "ziekengeld_is_lager_door_loonkostensubsidie" not in relations(answer)
    assert [ground["naam"] for ground in one(answer, "loonkostensubsidie")["gronden"]] == [
        "is_geen_periode_met_ziekengeld"
    ]


def test_a_refusal_names_the_other_route():
    refused = one(found(dag_van_herstel="2026-03-01"), "no-riskpolis")
    assert refused["status"] == "afgewezen"
    assert [route["met"] for route in refused["andere_routes"]] == ["loonkostensubsidie"]


def test_what_is_still_open_says_so():
    answer = found(without=("dagloon", "is_ongeschikt_door_ziekte"))
    assert relations(answer)["ziekengeld_is_lager_door_loonkostensubsidie"] is None
    text = render(overview_story(answer))
    assert "Dit hangt nog af van een antwoord:" in text


# -- contradictions ----------------------------------------------------------------------------------------


def test_a_given_fact_against_what_follows_is_shown_and_counts():
    answer = found(is_wsw_dienstbetrekking=True)
    (seen,) = answer["tegenspraak"]
    assert (seen["feit"], seen["gegeven"], seen["berekend"]) == ("is_wsw_dienstbetrekking", True, False)
    assert "is_geen_wsw_dienstbetrekking" in [g["naam"] for g in one(answer, "loonkostensubsidie")["gronden"]]


def test_contradictory_facts_of_one_regeling_leave_the_others_be():
    answer = found(dag_van_herstel="2026-02-01")
    assert one(answer, "no-riskpolis")["status"] == "geweigerd"
    assert one(answer, "no-riskpolis")["weigering"][0]["melding"].startswith("De eerste dag na de ziekte")
    assert one(answer, "loonkostensubsidie")["status"] == "toegekend"
    assert "ziekengeld_is_lager_door_loonkostensubsidie" not in [n for n, v in relations(answer).items() if v]
    assert "heeft_recht_op_ziekengeld_29b" not in [item["naam"] for item in answer["afgeleid"]]


def test_facts_that_no_regeling_knows_or_that_mean_two_things_are_refused():
    with pytest.raises(CaseRefused) as caught:
        found(loonwaarden="55", dringende_redenen=False)
    assert [str(problem) for problem in caught.value.problems] == [
        "zaak#dringende_redenen: VELD-ONBEKEND `dringende_redenen` betekent in elke regeling iets anders. "
        "Schrijf `bestuurlijke-boete.dringende_redenen` of `terugvordering.dringende_redenen`.",
        "zaak#loonwaarden: VELD-ONBEKEND onbekend feit `loonwaarden`. Bedoelt u `loonwaarde`?",
    ]


def test_one_fact_under_two_names_and_an_unknown_origin_are_refused():
    with pytest.raises(CaseRefused) as caught:
        found(**{"no-riskpolis.dagloon": "10.00"})
    assert "`no-riskpolis.dagloon` en `dagloon` zijn hetzelfde feit." in str(caught.value)
    with pytest.raises(CaseRefused) as caught:
        overview.overview(rules(), {}, date(2026, 3, 3), "", {"loonwaarden": {"bron": "x"}})
    assert "herkomst van een onbekend feit `loonwaarden`." in str(caught.value)


def test_a_value_that_cannot_be_is_refused_as_a_whole():
    with pytest.raises(CaseRefused) as caught:
        found(loonwaarde="155")
    assert [problem.code for problem in caught.value.problems] == ["VELD-BEREIK"]


# -- showing -----------------------------------------------------------------------------------------------


def test_a_regeling_without_facts_of_its_own_does_not_flood_the_overview():
    shown = {one["regeling"] for one in found()["regelingen"]}
    assert "participatiewet" not in shown
    assert {one["regeling"]: one["reden"] for one in found()["niet_getoond"]}["participatiewet"] == "geen_feiten"
    more = {one["regeling"] for one in found(inkomsten_uit_arbeid=[])["regelingen"]}
    assert more - shown == {"participatiewet"}


def test_only_the_regelingen_that_a_case_names(tmp_path, capsys):
    case = json.loads(ILL.read_text("utf-8")) | {"regelingen": ["no-riskpolis"]}
    path = tmp_path / "zaak.json"
    path.write_text(json.dumps(case), "utf-8")
    assert main(["--map", str(ROOT), "overzicht", str(path), "--concept", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [one["regeling"] for one in answer["regelingen"]] == ["no-riskpolis"]
    assert {one["reden"] for one in answer["niet_getoond"]} == {"niet_gekozen"}
    assert "Niet bekeken" not in render(overview_story(answer))
    path.write_text(json.dumps(case | {"regelingen": ["no-riskpolise"]}), "utf-8")
    with pytest.raises(CaseRefused) as caught:
        main(["--map", str(ROOT), "overzicht", str(path), "--concept"])
    assert "onbekende regeling `no-riskpolise`. Bedoelt u `no-riskpolis`?" in str(caught.value)
    path.write_text(json.dumps(case | {"regelingen": "no-riskpolis"}), "utf-8")
    with pytest.raises(CaseRefused) as caught:
        main(["--map", str(ROOT), "overzicht", str(path), "--concept"])
    assert "`regelingen` is een lijst van namen van regelingen." in str(caught.value)


def test_what_is_settled_without_a_right_is_told_unless_another_regeling_shuts_it_out():
    well = found(dag_van_herstel="2026-03-01")
    assert one(well, "no-riskpolis")["status"] == "afgewezen"
    assert "      Soort no-riskpolis: Zonder einddatum\n" in render(overview_story(well))
    wsw = found(FOLDER / "zaken" / "2-baan-van-de-wsw.json")
    assert "Soort no-riskpolis" not in render(overview_story(wsw))


def test_a_fact_that_others_ask_too_can_show_a_regeling():
    shown = {one["regeling"] for one in found()["regelingen"]}
    more = found(eerste_dag_wsw_indicatie="2009-01-01", laatste_dag_wajong="onbeperkt")
    assert {one["regeling"] for one in more["regelingen"]} - shown == {"wsw", "doelgroepregister"}


def test_all_questions_on_request():
    few, all_of_them = (render(show(found(without=("dagloon", "wachtdagen", "loonwaarde"))))
                        for show in (overview_story, overview_questions))  # fmt: skip
    assert "dagloon: euro per dag" in all_of_them
    assert "Er hoeft niets meer te worden gevraagd." not in few
    assert "Er hoeft niets meer te worden gevraagd." in render(overview_questions(found()))


def test_rules_as_known_on_another_day_share_what_was_compiled():
    case, day = read(ILL), date(2026, 3, 3)
    first = overview.overview(rules(), case.facts, day, "", case.origin)
    later = overview.overview(rules().seen_on("2026-03-09"), case.facts, day, "", case.origin)
    next_day = overview.overview(rules(), case.facts, date(2026, 3, 4), "", case.origin)
    assert first.view is later.view is next_day.view
    assert (first.rules.known_on, later.rules.known_on) == (None, "2026-03-09")
    assert later.explained["loonkostensubsidie"].to_dict()["zichtdatum"] == "2026-03-09"


# -- a regeling more ---------------------------------------------------------------------------------------

_MORE = {
    "rules/fietsplan/regeling.yaml": """regeling: fietsplan
label: Fietsplan
omschrijving: Verzonnen, voor deze toets.
overzicht:
  tonen: altijd
bronnen:
  fiets1: {wet: Fietswet, bwb: BWBR0000001, artikel: 1, fictief: ja}
""",
    "rules/fietsplan/besluit/2015-01-01.yaml": """regeling: fietsplan
onderwerp: besluit
geldig_vanaf: 2015-01-01
invoer:
  fietst_naar_werk:
    label: Fietst naar het werk
    vraag: Fietst de werknemer naar het werk?
    type: ja_nee
besluiten:
  recht:
    label: Recht op het fietsplan
    type: ja_nee
    alle:
      - als: fietst_naar_werk
        bron: fiets1
        zo_niet: De werknemer fietst niet.
""",
    "rules/samenloop/fietsplan/2022-01-01.yaml": """regeling: samenloop
onderwerp: fietsplan
geldig_vanaf: 2022-01-01
bronnen:
  fiets2: {wet: Fietswet, bwb: BWBR0000001, artikel: 2, fictief: ja}
besluiten:
  fietsplan_naast_subsidie:
    label: Het fietsplan mag naast loonkostensubsidie
    type: ja_nee
    bron: fiets2
    formule: fietsplan.recht en loonkostensubsidie.recht
    samenloop: {regeling: fietsplan, soort: naast_elkaar, met: loonkostensubsidie}
""",
}


def test_a_regeling_enters_the_overview_by_its_files_alone(tmp_path):
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    for path, text in _MORE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    more, case = service.open_rules(tmp_path, concept=True), read(ILL)

    def seen(**facts: Any) -> dict[str, Any]:
        return overview.answer(overview.overview(more, {**case.facts, **facts}, date(2026, 3, 3), "", case.origin))

    asked, cycling = seen(), seen(fietst_naar_werk=True)
    assert [(item["naam"], item["regelingen"]) for item in asked["vragen"]] == [("fietst_naar_werk", ["fietsplan"])]
    assert relations(asked)["fietsplan_naast_subsidie"] is None
    assert one(cycling, "fietsplan")["status"] == "toegekend"
    assert relations(cycling)["fietsplan_naast_subsidie"] is True
    assert "Het fietsplan mag naast loonkostensubsidie." in render(overview_story(cycling))


# -- speed -------------------------------------------------------------------------------------------------


def test_one_overview_takes_few_milliseconds():
    """Small of the bar `overzicht`: what it costs against one decision, so that a busy machine does not matter."""
    found = timing(ILL, 10)
    assert found.regelingen > 20
    assert found.ratio < found.regelingen, "an overview costs less than all its decisions one by one"
