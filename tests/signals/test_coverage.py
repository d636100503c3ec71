"""What scenarios leave of signals: a way counts as shown only where nothing else would have kept the signal away."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelwerk import service
from regelwerk.policy import runner, scenarios
from regelwerk.policy.coverage import Coverage, Item
from regelwerk.policy.desk import Desk

from .shared import ROOT

HEAD = "# language: nl\n@gemaakt:redactie\nFunctionaliteit: proef\n\n  Scenario: a\n"
ASKED = "    Als op 1 april 2026 een bezwaar is ontvangen met:\n      | datum_bekendmaking_besluit | 2 maart 2026 |\n"
COMMITTEE = "      | heeft_adviescommissie | ja |\n"
NAME = "bezwaar_commissie_verdagen"


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(service, ROOT)


def _signals(desk: Desk, paths: list[Path]) -> list[Item]:
    desk._signals = None  # what another test has shown does not count here
    coverage = Coverage(desk)
    files = [scenarios.read(path, path.name) for path in scenarios.find(paths)]
    assert runner.run(files, desk, watch=coverage.watch).exit_code == 0
    return [item for item in coverage.items() if item.kind == "signalen"]


def _left(desk: Desk, folder: Path, text: str) -> list[str]:
    """What one scenario leaves of the adjournment with a committee."""
    path = folder / "proef.feature"
    path.write_text(HEAD + text, encoding="utf-8")
    said = [item.message for item in _signals(desk, [path]) if item.message and f"`{NAME}`" in item.message]
    return [text.removeprefix(f"signaal `{NAME}` ").removesuffix(".") for text in said]


ALL = [
    "nooit beëindigd door `besluit_op_bezwaar`", "nooit beëindigd door `bezwaar_ingetrokken`",
    "nooit beëindigd door `bezwaar_verdaagd`", "nooit gegeven",
    "nooit tegengehouden door de voorwaarde `heeft_adviescommissie`", "nooit vervallen",
]  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "shown"),
    [
        (f'{COMMITTEE}    Dan is er op 6 juli 2026 een signaal "{NAME}"\n', "nooit gegeven"),
        (f'{COMMITTEE}    Dan is er op 7 juli 2026 geen signaal "{NAME}"\n', "nooit vervallen"),
        (f'      | heeft_adviescommissie | nee |\n    Dan is er op 6 juli 2026 geen signaal "{NAME}"\n',
         "nooit tegengehouden door de voorwaarde `heeft_adviescommissie`"),
        (f'{COMMITTEE}    En op 2 juli 2026 het bezwaar is ingetrokken\n'
         '    Dan is er op 3 juli 2026 geen enkel signaal\n',
         "nooit beëindigd door `bezwaar_ingetrokken`"),
        # Too early, and after its last day: the event makes no difference there.
        (f'{COMMITTEE}    Dan is er op 28 juni 2026 geen signaal "{NAME}"\n', ""),
        (f'{COMMITTEE}    En op 2 juli 2026 het bezwaar is ingetrokken\n'
         f'    Dan is er op 7 juli 2026 geen signaal "{NAME}"\n', ""),
        # A signal that no step asks about is not shown, though it stands.
        (f'{COMMITTEE}    Dan is er op 6 juli 2026 een signaal "beslistermijn_bezwaar_commissie_loopt_af"\n', ""),
    ],
)  # fmt: skip
def test_a_scenario_shows_the_way_that_it_asks_about(desk: Desk, tmp_path: Path, steps: str, shown: str):
    assert _left(desk, tmp_path, ASKED + steps) == [text for text in ALL if text != shown]


def test_of_a_file_without_scenarios_only_that_is_said(desk: Desk, tmp_path: Path):
    path = tmp_path / "proef.feature"
    path.write_text(f'{HEAD}{ASKED}    Dan is er op 2 april 2026 geen signaal "{NAME}"\n', encoding="utf-8")
    found = _signals(desk, [path])
    said = {str(item) for item in found if item.message and not item.part}
    assert "rules/signalen/minimumloon.yaml: naar deze signalen vraagt geen scenario." in said
    assert not any(text.startswith("rules/signalen/awb-bezwaar.yaml: ") for text in said)
    assert {item.regeling for item in found if not item.part} >= {"minimumloon", "no-riskpolis"}


def test_the_features_show_every_way_of_every_signal(desk: Desk):
    found = _signals(desk, [ROOT / "features" / "signalen"])
    assert [str(item) for item in found if item.message] == []
    assert len(found) > 150
