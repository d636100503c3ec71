"""The command line as its users meet it: its output, its exit code.

One command of each kind (`started`) is begun from nothing, as in a terminal; the others are processes that are forked
from this one.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests import forked

ROOT = Path(__file__).resolve().parents[1]
CASE = "demo/1-toegekend.json"


def regelwerk(*arguments, cwd=ROOT):
    return forked.regelwerk([*map(str, arguments)], cwd)


def started(*arguments, cwd=ROOT):
    return subprocess.run(
        [sys.executable, "-m", "regelwerk.cli", *map(str, arguments)], cwd=cwd, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip


def decided(*arguments):
    done = regelwerk("besluit", "loonkostensubsidie", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def case(tmp_path):
    """Writes a case file: the shipped granted case with something changed."""

    def write(**changes):
        content = json.loads((ROOT / CASE).read_text("utf-8"))
        content["feiten"] |= changes.pop("feiten", {})
        content |= changes
        path = tmp_path / "zaak.json"
        path.write_text(json.dumps({key: value for key, value in content.items() if value is not None}), "utf-8")
        return path

    return write


def test_help_is_dutch():
    done = started("--help")
    assert done.returncode == 0
    assert "gebruik: regelwerk" in done.stdout
    assert "usage" not in done.stdout
    for command in ("besluit", "vragen", "controleer", "test", "dekking", "stappen", "schema", "regels", "uitgave"):
        assert regelwerk(command, "--help").returncode == 0


def test_a_command_that_is_not_understood_is_no_answer():
    done = started("beslis")
    assert done.returncode == 64
    assert "beslis" in done.stderr
    assert done.stdout == ""


def test_the_answer_has_the_promised_keys():
    answer = json.loads(started("besluit", "loonkostensubsidie", CASE, "--json").stdout)
    assert list(answer)[:12] == [
        "versie", "regeling", "gemeente", "peildatum", "geldigheidsdatum", "zichtdatum", "status", "uitkomsten",
        "gronden", "niet_beoordeeld", "ontbrekend", "voorbehouden",
    ]  # fmt: skip
    assert answer["uitkomsten"] == {
        "recht": True, "hoogte": "991.18", "vergoeding_werkgeverslasten": "232.93", "te_betalen": "1224.11",
        "uiterste_beslisdatum": "2026-02-24",
    }  # fmt: skip
    assert all({"naam", "label", "soort", "waarde"} <= set(step) for step in answer["stappen"])
    assert all("bron" in step for step in answer["stappen"] if step["soort"] != "invoer")
    assert {"uitgave", "hash", "bestanden", "motorversie"} == set(answer["regelset"])


def test_a_refusal_lists_every_ground():
    answer = decided("demo/2-afgewezen.json")
    assert answer["status"] == "afgewezen"
    assert [ground["naam"] for ground in answer["gronden"]] == [
        "is_doelgroep_juist_vastgesteld", "is_geen_wsw_dienstbetrekking",
    ]  # fmt: skip
    assert all(ground["tekst"] and ground["bron"]["tekst"] for ground in answer["gronden"])


def test_month_seven_without_a_loonwaarde_asks_for_it():
    answer = decided("demo/3-er-ontbreekt-iets.json")
    assert answer["status"] == "onbepaald"
    assert answer["uitkomsten"]["hoogte"] is None
    assert [item["naam"] for item in answer["ontbrekend"]] == ["loonwaarde"]


def test_an_option_wins_over_the_case_file():
    assert decided(CASE, "--peildatum", "2026-08-15")["peildatum"] == "2026-08-15"


def test_a_case_without_a_peildatum_is_refused_never_today(case):
    done = started("besluit", "loonkostensubsidie", case(peildatum=None))
    assert done.returncode == 5
    assert "de zaak heeft geen peildatum" in done.stderr
    assert done.stdout == ""


def test_a_wrong_fact_decides_nothing_and_all_are_named(case):
    done = regelwerk("besluit", "loonkostensubsidie", case(feiten={"loonwarde": "60", "loonwaarde": "120"}), "--json")
    assert done.returncode == 5
    assert done.stdout == ""
    assert "onbekend feit `loonwarde`" in done.stderr
    assert "Bedoelt u `loonwaarde`?" in done.stderr
    assert "Vastgestelde loonwaarde: dit is ten hoogste 100%, hier staat 120%." in done.stderr
    assert "2 problemen gevonden." in done.stderr


def test_contradictory_facts_are_refused(case):
    done = regelwerk("besluit", "loonkostensubsidie", case(feiten={"ingangsdatum_verlening": "2026-01-31"}))
    assert done.returncode == 5
    assert "VELD-TEGENSTRIJDIG" in done.stderr


def test_a_file_that_is_not_there():
    done = regelwerk("besluit", "loonkostensubsidie", "nergens.json")
    assert done.returncode == 5
    assert "dit bestand is niet te lezen" in done.stderr


def test_an_unknown_regeling_or_gemeente_suggests_the_right_one():
    assert "Bedoelt u `loonkostensubsidie`?" in regelwerk("besluit", "loonkostensubside", CASE).stderr
    done = regelwerk("besluit", "loonkostensubsidie", CASE, "--gemeente", "voorbeeldstat")
    assert done.returncode == 5
    assert "Bedoelt u `voorbeeldstad`?" in done.stderr


def test_nobody_decides_samenloop_by_itself(case):
    period = ("--van", "2026-01-01", "--tot", "2026-02-01")
    for command in (("besluit", "samenloop", CASE), ("vragen", "samenloop"), ("tijdlijn", "samenloop", CASE, *period),
                    ("herzie", "samenloop", CASE, CASE, *period)):  # fmt: skip
        done = regelwerk(*command)
        assert done.returncode == 5
        assert "`samenloop` wordt niet los beslist. Vraag een overzicht" in done.stderr


def test_a_verordening_of_a_municipality_and_one_on_trial(tmp_path):
    own = decided(CASE, "--gemeente", "voorbeeldstad")
    assert own["uitkomsten"]["uiterste_beslisdatum"] == "2026-02-10"
    source = ROOT / "rules/gemeenten/voorbeeldstad/loonkostensubsidie/beslistermijn/2025-01-01.yaml"
    trial = tmp_path / "2025-01-01.yaml"
    trial.write_text(source.read_text("utf-8").replace("3 weken", "1 week"), "utf-8")
    assert decided(CASE, "--verordening", trial)["uitkomsten"]["uiterste_beslisdatum"] == "2026-01-27"
    trial.write_text(source.read_text("utf-8").replace("3 weken", "6 weken"), "utf-8")
    done = regelwerk("besluit", "loonkostensubsidie", CASE, "--verordening", trial)
    assert done.returncode == 2
    assert "RB-DELEGATIE" in done.stderr


def test_questions_in_order_and_none_when_all_is_known(tmp_path):
    empty = tmp_path / "leeg.json"
    empty.write_text('{"feiten": {}, "peildatum": "2026-03-01"}', "utf-8")
    done = regelwerk("vragen", "loonkostensubsidie", empty)
    assert done.returncode == 0
    assert done.stdout.startswith("1. ")
    assert regelwerk("vragen", "loonkostensubsidie", CASE).stdout == "Er hoeft niets meer te worden gevraagd.\n"
    asked = json.loads(regelwerk("vragen", "loonkostensubsidie", empty, "--json").stdout)
    assert all(set(item) == {"naam", "label", "vraag", "bron"} for item in asked)


def test_checking_the_rules_says_how_many_and_fails_with_a_place(tmp_path):
    assert "geen problemen" in started("controleer").stdout
    shutil.copytree(ROOT / "rules/minimumloon", tmp_path / "rules/minimumloon")
    shutil.copytree(ROOT / "rules/feiten", tmp_path / "rules/feiten")
    path = tmp_path / "rules/minimumloon/bedragen/2024-01-01.yaml"
    path.write_text(path.read_text("utf-8").replace("type: bedrag", "type: bedarg", 1), "utf-8")
    done = started("controleer", tmp_path)
    assert done.returncode == 2
    assert "rules/minimumloon/bedragen/2024-01-01.yaml:" in done.stdout
    assert "RB-SCHEMA hier hoort een type, niet `bedarg`." in done.stdout
    assert "Bedoelt u `bedrag`?" in done.stdout
    assert "^" in done.stdout
    found = json.loads(regelwerk("controleer", tmp_path, "--json").stdout)
    assert set(found[0]) == {"bestand", "regel", "kolom", "code", "melding", "hint"}


def test_the_readable_rules_cite_the_law():
    done = regelwerk("regels", "loonkostensubsidie", "--peildatum", "2026-03-01")
    assert done.returncode == 0
    assert "artikel 10d, vierde lid, Participatiewet" in done.stdout
    assert "wetten.overheid.nl/BWBR0015703/2026-03-01" in done.stdout


def test_schemas_in_the_repository_are_those_of_the_model(tmp_path):
    assert regelwerk("schema", "--naar", tmp_path).returncode == 0
    written = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_text("utf-8") for path in (ROOT / "schema").iterdir()}
    assert written == shipped


def test_a_release_from_the_command_line(tmp_path):
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    done = regelwerk("uitgave", "proef", "--bekend-vanaf", "2026-11-21", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("uitgave proef: ")
    again = regelwerk("uitgave", "proef", "--bekend-vanaf", "2026-11-21", cwd=tmp_path)
    assert again.returncode == 2
    assert "RB-UITGAVE" in again.stderr


def test_a_draft_that_is_not_released_yet_is_told_how_to_use(tmp_path):
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    shutil.move(tmp_path / "rules" / "aow", tmp_path / "aow")
    for other in (tmp_path / "rules").iterdir():
        if other.name not in ("feiten", "minimumloon"):
            shutil.rmtree(other)
    assert regelwerk("uitgave", "proef", "--bekend-vanaf", "2026-11-21", cwd=tmp_path).returncode == 0
    shutil.move(tmp_path / "aow", tmp_path / "rules" / "aow")
    done = regelwerk("vragen", "aow", "--peildatum", "2026-03-01", cwd=tmp_path)
    assert done.returncode == 5
    assert done.stderr == (
        "zaak#regeling: VELD-ONBEKEND `aow` staat in rules/, maar nog niet in uitgave proef.\n"
        "    Zet `--concept` achter de opdracht om toch met deze regels te rekenen.\n"
        "1 probleem gevonden.\n"
    )
    assert regelwerk("vragen", "aow", "--peildatum", "2026-03-01", "--concept", cwd=tmp_path).returncode == 0


def test_the_demo_runs_and_explains_all_three_cases():
    done = subprocess.run(
        ["bash", "demo/demo.sh"], cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert all(f"=== {number}. " in done.stdout for number in (1, 2, 3))
