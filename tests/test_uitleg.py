"""The Dutch explanation: values as readers know them, formulas in words, whole explanations compared exactly.

The expected texts stand in tests/uitleg/. Rewrite them after a change of words or of rules, and read the diff:

    REGELWERK_HERSCHRIJF=1 python -m pytest tests/test_uitleg.py
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from regelwerk import service
from regelwerk.explain.comparison import comparable
from regelwerk.explain.lookup import Steps
from regelwerk.explain.markdown import markdown
from regelwerk.explain.outline import outline, summary
from regelwerk.explain.plan import plan
from regelwerk.explain.readable import rulebook_text
from regelwerk.explain.reasoning import read

ROOT = Path(__file__).parents[1]
EXPECTED = Path(__file__).parent / "uitleg"
CASES: dict[str, dict[str, Any]] = json.loads((EXPECTED / "zaken.json").read_text("utf-8"))
REWRITE = os.environ.get("REGELWERK_HERSCHRIJF") == "1"
#: What changes with every edit of any rule file, and says nothing about the words.
RULESET = {
    "uitgave": "2026-11",
    "hash": "0123456789abcdef" * 4,
    "motorversie": "0.0.0",
    "bestanden": [{"pad": "rules/voorbeeld/onderwerp/2026-01-01.yaml", "sha256": "fedcba9876543210" * 4}],
}


@pytest.fixture(scope="module")
def rules() -> service.Rules:
    return service.open_rules(ROOT, concept=True)


def decided(rules: service.Rules, name: str, without: str = "", **changes: Any) -> dict[str, Any]:
    """The answer to a case of zaken.json, with facts changed or left out."""
    case = CASES[name]
    facts = {key: value for key, value in (case["feiten"] | changes).items() if key != without}
    day = date.fromisoformat(case["peildatum"])
    found = service.decide(
        rules, case["regeling"], facts, day, gemeente=case.get("gemeente"), herkomst=case["herkomst"]
    )
    return found.to_dict()


def fixed(answer: dict[str, Any]) -> dict[str, Any]:
    """The same without what every edit of a rule file changes."""
    steps = [step | {"plaats": re.sub(r":\d+$", "", step.get("plaats", ""))} for step in answer["stappen"]]
    return answer | {"regelset": RULESET, "stappen": steps}


def words(text: str) -> str:
    """Text on one line, so that it does not matter where it was wrapped."""
    return re.sub(r"[ \n]+", " ", text)


# -- golden ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize(("suffix", "write"), [("txt", outline), ("md", markdown)])
def test_explanation_is_as_expected(rules: service.Rules, name: str, suffix: str, write: Any) -> None:
    answer = fixed(decided(rules, name))
    assert answer["status"] == name
    path, found = EXPECTED / f"{name}.{suffix}", write(answer) + "\n"
    if REWRITE:
        path.write_text(found, "utf-8")
    assert found == path.read_text("utf-8"), f"wijkt af van {path.name}; zie het begin van dit bestand"


# -- whole answers ---------------------------------------------------------------------------------------------


def variants(rules: service.Rules) -> Iterator[dict[str, Any]]:
    """The cases, and each again with one fact left out."""
    for name, case in CASES.items():
        yield decided(rules, name)
        for fact in case["feiten"]:
            yield decided(rules, name, without=fact)


def test_nothing_is_left_out(rules: service.Rules) -> None:
    """Every step, ground, question and reservation is told, without words of code and without ISO dates."""
    seen = set()
    for answer in variants(rules):
        seen.add(answer["status"])
        told = words(outline(answer))
        body = told.partition("GEBRUIKTE REGELS")[0]
        for step in answer["stappen"]:
            assert step["label"] in told
        for part in ("gronden", "niet_beoordeeld"):
            assert all(ground["tekst"] in told and ground["bron"]["tekst"] in told for ground in answer[part])
        assert all(item["vraag"] in told for item in answer["ontbrekend"])
        assert all(item["naam"] is None or item["bron"]["tekst"] in told for item in answer["voorbehouden"])
        plain = re.sub(r"\(naam: .*?\)|https?://\S+|rules/\S+", "", body)
        assert not re.search(r"\b\d{4}-\d{2}-\d{2}\b", plain)
        assert not re.search(r"\b(None|True|False|nan)\b|[{}]", plain)
    assert seen == {"toegekend", "afgewezen", "onbepaald", "berekend"}


def test_both_layouts_tell_the_same(rules: service.Rules) -> None:
    for name in CASES:
        answer = decided(rules, name)
        shown = re.sub(r"\(naam: .*?\)|\(?artikel .*", "", outline(answer, breedte=100_000))
        unescaped = words(re.sub(r"\\(.)", r"\1", markdown(answer)))
        for line in shown.splitlines():
            said = re.sub(r"^ *(\d+|[GB]\d+|-|\?) | {2,}.*$", "", line.strip()).partition(":")[0].strip()
            assert said.casefold() in unescaped.casefold() or not said.strip("- ")


def test_margins_equal_those_of_the_trace(rules: service.Rules) -> None:
    count = 0
    for answer in variants(rules):
        for compared in (c for step in answer["stappen"] for c in step.get("vergelijkingen", ())):
            if compared["verschil"] is not None:
                margin = comparable(compared["links"]) - comparable(compared["rechts"])
                assert margin == comparable(compared["verschil"])
                count += 1
    assert count > 100


def test_sums_can_be_redone_from_what_is_shown(rules: service.Rules) -> None:
    """The filled-in formula of every sum, as shown, gives the value shown: `€ 991,1808 × 7/9 = € 770,9184`."""
    count = 0
    for line in outline(decided(rules, "toegekend"), breedte=1000).splitlines():
        sum_, equals, result = line.partition(" = ")
        if "Hier:" not in line or not equals or re.search(r"[a-z]", sum_.split("Hier:")[1].replace("gedeeld door", "")):
            continue
        shown = re.sub(r"\(≈.*?\)|[€\xa0.]", "", sum_.split("Hier:")[1]).replace("gedeeld door", "/").replace(",", ".")
        shown = re.sub(r"([0-9.]+)%", r"(\1/100)", shown).replace("×", "*").replace("−", "-")
        exact = eval(re.sub(r"[0-9]+(?:\.[0-9]+)?", r"Fraction('\g<0>')", shown), {"Fraction": Fraction})
        assert exact == Fraction(re.sub(r"\(≈.*?\)|[€\xa0.%]", "", result).strip().replace(",", "."))
        count += 1
    assert count >= 6


def test_records_are_told_apart(rules: service.Rules) -> None:
    refused = [{"datum": "2023-01-01"}, {"datum": "2025-06-01"}]
    told = words(outline(decided(rules, "toegekend", eerdere_aanvragen_vaststelling=refused)))
    assert "is ja bij nummer 2 en nee bij nummer 1" in told
    assert "(nummer 2 van Eerdere aanvragen om vaststelling): ja" in told
    empty = words(outline(decided(rules, "toegekend", eerdere_aanvragen_vaststelling=[])))
    assert "‘Eerdere aanvragen om vaststelling’ [G" in empty
    assert "is leeg" in empty


def test_unknown_is_a_question_never_a_value(rules: service.Rules) -> None:
    told = words(outline(decided(rules, "onbepaald")))
    assert "Nog niet te bepalen voor 1 augustus 2026. Er ontbreekt één gegeven." in told
    assert "Welke loonwaarde is voor de werknemer vastgesteld, in procenten?" in told
    assert "‘Vastgestelde loonwaarde’ [G" in told
    assert "is onbekend" in told
    assert re.search(r"Loonkostensubsidie per maand\s+onbekend", told)


def test_amount_that_is_not_known_for_the_date(rules: service.Rules) -> None:
    facts = CASES["berekend"]["feiten"]
    answer = service.decide(rules, "minimumloon", facts, date(2040, 7, 1)).to_dict()
    told = words(outline(answer))
    assert "2 bedragen uit de wet zijn voor deze datum niet bekend." in told
    assert "Voor deze datum is geen bedrag bekend. Een ouder bedrag gebruiken wij niet." in told


def test_formula_that_no_longer_parses_is_shown_as_written(rules: service.Rules) -> None:
    """An answer of long ago may hold a word this version does not know."""
    answer = decided(rules, "berekend")
    step = next(step for step in answer["stappen"] if step["naam"] == "uurbedrag")
    step |= {"formule": "oud_woord(a; b)", "ingevuld": "oud_woord(1; 2)"}
    told = outline(answer)
    assert "Regel:     oud_woord(a; b)" in told
    assert "oud_woord(1; 2)" in told


def test_branch_taken_and_findings(rules: service.Rules) -> None:
    made = plan(decided(rules, "afgewezen"))
    step = made.found.by_name["hoogte"]
    reading = read(made, step, step["formule"], step["ingevuld"])
    assert reading.filled() == "€\xa00,00"
    assert reading.findings() == ["‘Recht op loonkostensubsidie’ [1] is nee"]


def test_each_step_is_told_once_and_from_the_outcomes_down(rules: service.Rules) -> None:
    answer = decided(rules, "toegekend")
    made, told = plan(answer), outline(answer)
    numbers = [int(made.marks[step["naam"]]) for step, _ in made.steps]
    assert numbers == list(range(1, len(numbers) + 1))
    assert made.steps[0][0]["naam"] == "recht"
    titles = [f"{number:>3} {made.steps[number - 1][0]['label']}"[:60] for number in numbers]
    assert all(len(re.findall(rf"^ *{re.escape(title.strip())}", told, re.MULTILINE)) == 1 for title in titles)
    assert {s["naam"] for s in Steps(answer).all() if s["beslissend"] and s["soort"] != "parameter"} <= {
        *made.marks,
        "peildatum",
    }


# -- lay-out ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_lines_are_wrapped(rules: service.Rules, width: int) -> None:
    for name in CASES:
        long = [line for line in outline(decided(rules, name), breedte=width).splitlines() if len(line) > width]
        assert all(max(map(len, line.split())) > width // 4 for line in long)


def test_colour_changes_nothing_but_colour(rules: service.Rules) -> None:
    for name in CASES:
        answer = decided(rules, name)
        assert "\x1b" not in outline(answer)
        coloured = outline(answer, kleur=True)
        assert "\x1b[1m" in coloured
        assert re.sub(r"\x1b\[[0-9]+m", "", coloured) == outline(answer)


def test_what_people_typed_does_nothing_to_terminal_or_page(rules: service.Rules) -> None:
    nasty = "\x1b[31mrood\x07\u202e <script>alert(1)</script>\n# kop\n[klik](javascript:x) | `code` *vet*"
    origin = CASES["toegekend"]["herkomst"] | {
        "kan_minimumloon_verdienen": {"bron": nasty, "rol": nasty, "datum": "2026-01-12", "motivering": nasty}
    }
    case = CASES["toegekend"]
    day = date.fromisoformat(case["peildatum"])
    answer = service.decide(rules, case["regeling"], case["feiten"], day, herkomst=origin).to_dict()
    told = outline(answer)
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", told)
    page = markdown(answer)
    assert "<script>" not in page.replace("\\<", "")
    assert not re.search(r"(?<!\\)\]\(javascript", page)
    assert not re.search(r"^# kop", page, re.MULTILINE)


def test_summary_is_the_beginning_of_the_outline(rules: service.Rules) -> None:
    for name in CASES:
        answer = decided(rules, name)
        assert "ZO IS DIT BEPAALD" not in summary(answer)
        assert outline(answer).startswith(summary(answer))


def test_same_text_under_any_hash_seed_locale_and_time_zone(rules: service.Rules, tmp_path: Path) -> None:
    answer = decided(rules, "toegekend")
    (tmp_path / "antwoord.json").write_text(json.dumps(answer), "utf-8")
    code = (
        "import json, sys; from regelwerk.explain.outline import outline\n"
        "from regelwerk.explain.markdown import markdown\n"
        "a = json.load(open(sys.argv[1], encoding='utf-8'))\n"
        "sys.stdout.buffer.write((outline(a) + markdown(a)).encode())"
    )
    expected = (outline(answer) + markdown(answer)).encode()
    for seed, zone, locale in (("0", "UTC", "C"), ("7", "Asia/Tokyo", "en_US.UTF-8")):
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT / "src")}
        run = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "antwoord.json")], env=env, capture_output=True
        )
        assert run.stdout == expected, run.stderr.decode()


# -- the rulebook ----------------------------------------------------------------------------------------------


def test_rulebook_in_readable_dutch(rules: service.Rules) -> None:
    told = words(rulebook_text(rules.rulebook("minimumloon", date(2026, 7, 1)), date(2026, 7, 1)))
    assert told.startswith("WETTELIJK MINIMUMLOON Deze regels gelden vanaf 1 januari 2024.")
    assert "Vraag: Wat is de geboortedatum van de werknemer?" in told
    assert "‘Percentage van het minimumloon voor deze werknemer’ [2], afgerond op een cent" in told
    assert "Vanaf 1 juli 2026: €\xa014,99 per uur (geverifieerd)" in told
    assert "€\xa014,71" not in told
    assert "https://wetten.overheid.nl/BWBR0002638/2026-07-01#Artikel8" in told


def test_rulebook_tells_everything(rules: service.Rules) -> None:
    book = rules.rulebook("loonkostensubsidie", date(2026, 7, 1), "voorbeeldstad")
    told = words(rulebook_text(book))
    parts = [*book.facts, *book.tables, *book.definitions]
    assert all(part.label in told for part in parts)
    assert all(words(gap.reason) in told for gap in book.gaps)
    assert all(words(check.message) in told for check in book.checks)
    assert all(words(condition.otherwise) in told for d in book.definitions for condition in d.conditions)
    assert (
        "De gemeenteraad mag dit regelen, ten minste 1 week en ten hoogste 5 weken. Hier staat wat de verordening"
        in told
    )
    assert "€\xa02.294,40 per maand (geverifieerd)" in told
    assert "€\xa02.337,00 per maand (geverifieerd)" in told
    plain = re.sub(r"\(naam: .*?\)|https?://\S+", "", told)
    assert not re.search(r"\w_\w|\ue000", plain)


def test_the_rules_write_a_row_of_days_out(rules: service.Rules) -> None:
    rulebook = rules.rulebook("termijnenwet", date(2028, 5, 1))
    written = words(rulebook_text(rulebook))
    assert "5 juni 2028, 25 december 2028, 26 december 2028 en 1 januari 2029 (geverifieerd)" in written
