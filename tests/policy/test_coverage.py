"""What scenarios leave untested."""

from __future__ import annotations

from pathlib import Path

from regelwerk.policy import runner
from regelwerk.policy.coverage import Coverage
from regelwerk.policy.report import coverage_lines

from .bench import GIVEN, HEAD, PROEF, desk, read, written

RULES = "rules/proefsubsidie"


def _covered(files: list) -> Coverage:
    table = desk()
    coverage = Coverage(table)
    assert runner.run(files, table, watch=coverage.watch).exit_code == 0
    return coverage


def _line(text: str, path: str = "recht/2024-01-01.yaml") -> str:
    """`file:line` of the first line that holds this text, so that the test follows the rule file."""
    lines = (PROEF / RULES / path).read_text(encoding="utf-8").split("\n")
    return f"{RULES}/{path}:{next(number for number, line in enumerate(lines, start=1) if text in line)}"


def test_what_the_features_of_the_invented_regeling_leave():
    coverage = _covered(read([PROEF]))
    assert [str(gap) for gap in coverage.gaps()] == [
        f"{RULES}/parameters.yaml:26: waarde van `nooit_gebruikt` vanaf 2020-01-01 nooit gebruikt.",
        f"{RULES}/recht/2020-01-01.yaml: deze versie nooit gebruikt.",
        f"{_line('als: is_volwassen')}: grond `is_volwassen` nooit de reden van een afwijzing.",
        f"{_line('als: is_volwassen')}: voorwaarde `is_volwassen` van `recht` nooit onwaar.",
        f"{_line('als: heeft_laag_inkomen')}: grond `heeft_laag_inkomen` nooit de reden van een afwijzing.",
        f"{_line('als: heeft_laag_inkomen')}: voorwaarde `heeft_laag_inkomen` van `recht` nooit onwaar.",
    ]


def test_one_scenario_leaves_more(tmp_path: Path):
    text = f"{HEAD}  Scenario: a\n{GIVEN}    Als proefsubsidie wordt beoordeeld\n    Dan is er recht\n"
    messages = "\n".join(coverage_lines(_covered(written(tmp_path, text))))
    assert "rij `als soort_werk = zwaar` van `verhoging` nooit gekozen." in messages
    assert "rij `als niet recht` van `hoogte` nooit gekozen." in messages
    assert (
        "rules/gemeenten/voorbeeldstad/proefsubsidie/toeslag/2022-01-01.yaml: deze versie nooit gebruikt." in messages
    )
    assert messages.endswith(
        "proefsubsidie: versies 1 van 3, voorwaarden 0 van 4, gronden 0 van 4, tabelrijen 2 van 5, bedragen 1 van 3"
    )


def test_without_decisions_every_version_is_missing():
    assert [gap.message for gap in Coverage(desk()).gaps()] == ["deze versie nooit gebruikt."] * 3
