"""The look back at the tests finds what it is for: proven with leaks and a difference on purpose."""

import subprocess
import sys

import pytest
from tests.aftermath import leaks, repetition
from tests.dossier import places
from tests.measures.cases import ROOT

from regelwerk.dossier import replay
from regelwerk.engine.decide import Decision

BSN = "9999" + "00006"


@pytest.mark.parametrize(
    "leak",
    [f"bsn {BSN}.", f'{{"bsn":"{BSN}"}}', "de heer T. Proef" + "persoon", f"GET /besluiten?bsn={BSN} HTTP/1.1"],
)
@pytest.mark.parametrize("name", ["log", "regelwerk.db-wal", "tijdelijk/diep/x.tmp", "antwoorden-log"])
def test_a_leak_in_any_file_is_found(tmp_path, name, leak):
    folder = tmp_path / leaks.ON_PURPOSE
    path = folder / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\x00\xff" + leak.encode() + b"\n")
    (folder / "schoon").write_text("hash 0f9999000069ab en 99990000600")
    count, (found,) = leaks.of_folder(folder)
    assert count == 2
    assert found.startswith(f"{path}, byte ")
    assert BSN not in found
    assert leaks.of_folder(tmp_path) == (0, [])


def test_a_decision_that_is_no_longer_the_same_is_found(place, monkeypatch):
    store = place.store()
    kept = store.add(places.SCOPE, places.new(0)).result()
    store.close()
    assert repetition.of_database("x", place.admin, place.keyring()) == repetition.Repeated(1)
    decide = replay.decide

    def other(*given):
        made = decide(*given)
        return Decision(made.program, made.facts, made.peildatum, made.valid_on, (None,) * len(made.values), ())

    with monkeypatch.context() as changed:
        changed.setattr(replay, "decide", other)
        found = repetition.of_database("x", place.admin, place.keyring())
    assert f"x: besluit {kept.id}: waarden" in found.wrong


LEAKING = """
def test_that_leaks(tmp_path):
    (tmp_path / "log").write_text("9999" + "00006")
    print("T. Proef" + "persoon")
"""


@pytest.mark.parametrize("workers", [(), ("-n", "1")])
def test_a_run_with_a_leak_fails(tmp_path, workers):
    own = tmp_path / leaks.ON_PURPOSE
    own.mkdir()
    (own / "test_lek.py").write_text(LEAKING, "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-c", ROOT / "pyproject.toml", "--rootdir", own,
               "--basetemp", own / "map", *workers, own / "test_lek.py"]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 verschillen, 2 lekken" in done.stdout
    assert "LEK" in done.stdout
    assert "00006" not in done.stdout
