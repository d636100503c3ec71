"""Running scenarios: verdicts, exit codes, progress, and speed."""

from __future__ import annotations

import shutil
import time
from datetime import date
from pathlib import Path

from regelwerk import service
from regelwerk.language import release
from regelwerk.policy import runner, scenarios
from regelwerk.policy.desk import Desk
from regelwerk.policy.report import report_lines, summary

from .bench import GIVEN, HEAD, PROEF, desk, read, run, written

JUDGED = f"{GIVEN}    Als proefsubsidie wordt beoordeeld\n"
RIGHT = f"{HEAD}  Scenario: goed\n{JUDGED}    Dan is er recht\n"
WRONG = "  Scenario: anders\n" + f"{JUDGED}    Dan is er geen recht\n"
UNKNOWN = "  Scenario: onzin\n" + f"{JUDGED}    Dan zingt de fanfare\n"


def test_the_invented_regeling_passes():
    report = run(read([PROEF]))
    assert list(report_lines(report)) == ["14 scenario's: 14 geslaagd, 0 mislukt, 0 niet uitvoerbaar."]
    assert report.exit_code == 0


def test_exit_codes(tmp_path: Path):
    assert run(written(tmp_path, RIGHT)).exit_code == 0
    assert run(written(tmp_path, RIGHT + WRONG)).exit_code == 1
    assert run(written(tmp_path, RIGHT + WRONG + UNKNOWN)).exit_code == 4
    assert summary(run(written(tmp_path, RIGHT))) == "1 scenario: 1 geslaagd, 0 mislukt, 0 niet uitvoerbaar."


def test_the_first_step_that_fails_fixes_the_verdict(tmp_path: Path):
    later = f"{HEAD}  Scenario: a\n{JUDGED}    Dan is er geen recht\n    En is hogte € 5\n"
    report = run(written(tmp_path, later))
    assert [result.verdict for result in report.results] == ["mislukt"]
    assert [problem.code for problem in report.problems] == ["FF-VELD"]
    assert report.exit_code == 4


def test_progress_and_decisions_are_told(tmp_path: Path):
    told: list[tuple[int, int]] = []
    seen: list[object] = []
    files = written(tmp_path, RIGHT + WRONG)
    runner.run(files, desk(), progress=lambda done, total: told.append((done, total)), watch=seen.append)
    assert told == [(1, 2), (2, 2)]
    assert len(seen) == 2


def test_places_point_at_the_words(tmp_path: Path):
    text = RIGHT.replace("    Als", "    En   loonwaarde is 60\n    Als")
    problem = run(written(tmp_path, text)).problems[0]
    line = text.split("\n")[problem.position.line - 1]
    assert line[problem.position.column - 1 :] == "60"


def test_a_profile_gives_way_wherever_it_stands(tmp_path: Path):
    given = '    Gegeven loonwaarde is 30%\n    En de peildatum is 1 juli 2026\n    En het profiel "gewone aanvrager"\n'
    text = f"{HEAD}  Scenario: a\n{given}    Als proefsubsidie wordt beoordeeld\n    Dan is loonwaarde 30%\n"
    assert run(written(tmp_path, text)).exit_code == 0


def test_the_nearest_tag_names_the_regeling(tmp_path: Path):
    text = RIGHT.replace("@regeling:proefsubsidie ", "").replace("  Scenario", "  @regeling:proefsubsidie\n  Scenario")
    assert run(written(tmp_path, text.replace("Als proefsubsidie", "Als de aanvraag"))).exit_code == 0


def test_a_scenario_cannot_be_altered_by_the_one_before(tmp_path: Path):
    first = f"{HEAD}  Scenario: a\n{GIVEN}    En niet is_ingeschreven\n    Als proefsubsidie wordt beoordeeld\n"
    text = f"{first}    Dan is er geen recht\n  Scenario: b\n{JUDGED}    Dan is er recht\n"
    assert run(written(tmp_path, text)).exit_code == 0


def test_zichtdatum_takes_the_release_known_then(tmp_path: Path):
    root = tmp_path / "proef"
    shutil.copytree(PROEF, root)
    release.publish(root, "eerste", date(2026, 1, 1), release.draft(root))
    amounts = root / "rules" / "proefsubsidie" / "parameters.yaml"
    amounts.write_text(amounts.read_text(encoding="utf-8").replace("1100.00", "1300.00"), encoding="utf-8")
    seen = f"{HEAD}  Scenario: toen\n{GIVEN}    En de zichtdatum is 1 februari 2026\n"
    text = f"{seen}    Als proefsubsidie wordt beoordeeld\n    Dan is norm € 1.100\n"
    text += f"  Scenario: nu\n{JUDGED}    Dan is norm € 1.300\n"
    report = runner.run(written(tmp_path, text), Desk(service, root))
    assert list(report_lines(report)) == ["2 scenario's: 2 geslaagd, 0 mislukt, 0 niet uitvoerbaar."]


def test_a_thousand_scenarios_of_five_steps_take_less_than_three_seconds(tmp_path: Path):
    one = (
        '\n  Scenario: nummer {0}\n    Gegeven het profiel "gewone aanvrager"\n    En de peildatum is {1} juli 2026\n'
        "    En loonwaarde is {2}%\n    Als proefsubsidie wordt beoordeeld\n    Dan is er recht\n"
    )
    scenario = (one.format(number, number % 28 + 1, number % 100) for number in range(1_000))
    (tmp_path / "veel.feature").write_text(HEAD + "".join(scenario), encoding="utf-8")
    begin = time.process_time()
    report = runner.run([scenarios.read(path) for path in scenarios.find([tmp_path])], desk())
    used = time.process_time() - begin
    assert report.count("geslaagd") == 1_000
    assert used < 3, f"{used:.2f} s"
