"""What a manager types and reads: keten, dossier, sleutels, activering."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import update
from tests.dossier.places import SCOPE, new
from tests.measures.cases import ROOT

from regelwerk.cli import main
from regelwerk.dossier import errors, releases, scope, settings
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import BESLUIT
from regelwerk.dossier.store import Query
from regelwerk.dossier.upgrade import newest


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("REGELWERK_DATABASE", "REGELWERK_DATABASE_EIGENAAR", "REGELWERK_SLEUTELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REGELWERK_ORGANISATIE", SCOPE.organisatie)
    return tmp_path


@pytest.fixture
def kept(here: Path) -> list[str]:
    """Three decisions in the embedded store of a folder."""
    store = settings.open_store(settings.read())
    ids = [store.add(SCOPE, new(number)).result().id for number in range(3)]
    store.close()
    return ids


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(arguments)
    return code, capsys.readouterr().out


def test_the_chain_is_checked_with_and_without_a_checkpoint(
    here: Path, kept: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "keten", "controleer") == (
        0, "werkplein: 3 schakels, 0 volgens de regels vernietigd, 0 ijkpunten: in orde.\n")  # fmt: skip
    code, point = said(capsys, "keten", "ijkpunt")
    assert (code, json.loads(point)["volgnummer"]) == (0, 3)
    (here / "ijkpunten").write_text(f"{point}\n")
    assert "1 ijkpunten: in orde." in said(capsys, "keten", "controleer", "--ijkpunt", "ijkpunten")[1]
    database = Database("sqlite:///regelwerk.db")
    with database.engine.begin() as connection:
        connection.execute(update(BESLUIT).where(BESLUIT.c.id == kept[1]).values(status="onbepaald"))
    database.close()
    code, text = said(capsys, "keten", "controleer")
    assert code == 1
    assert text.startswith(f"SCHADE besluit {kept[1]} (schakel 2): is gewijzigd.\n")
    assert text.endswith("1 keer schade.\n")
    code, text = said(capsys, "keten", "controleer", "--json")
    assert (code, json.loads(text)["schade"]) == (1, [f"besluit {kept[1]} (schakel 2): is gewijzigd."])


def test_without_keys_the_check_says_what_it_did_not_read(
    here: Path, kept: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "regelwerk-sleutels.json").rename(here / "elders")
    code, text = said(capsys, "keten", "controleer")
    assert code == 0
    assert text.endswith("let op: er is geen sleutelbestand; versleutelde inhoud is niet gelezen.\n")


def test_decisions_are_destroyed_by_number_and_by_period(
    here: Path, kept: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, text = said(capsys, "dossier", "vernietig", kept[0], "--grondslag", "proef", "--akkoord", "J. Akkoord")
    assert code == 0
    assert (json.loads(text)["besluit"], json.loads(text)["schakel"]) == (kept[0], 4)
    with pytest.raises(errors.Refusal, match=r"^Noem bij nummers de grondslag: --grondslag TEKST\.$"):
        main(["dossier", "vernietig", kept[1], "--akkoord", "J. Akkoord"])
    (here / "termijnen.toml").write_text(
        '[[termijn]]\nregeling = "*"\nstatus = "*"\nmaanden = 84\ngrondslag = "proef"\n'
    )
    assert said(capsys, "dossier", "bewaartermijnen", "termijnen.toml")[1] == (
        "1 bewaartermijnen vastgesteld voor werkplein.\n")  # fmt: skip
    assert said(capsys, "dossier", "te-vernietigen") == (0, "")
    _, text = said(capsys, "dossier", "te-vernietigen", "--op", "2150-01-01")
    assert {line.split()[0] for line in text.splitlines()} == set(kept[1:])
    assert said(capsys, "dossier", "vernietig", "--akkoord", "J. Akkoord") == (0, "")
    assert "4 schakels, 1 volgens de regels vernietigd" in said(capsys, "keten", "controleer")[1]


def test_keys_are_added_and_changed(here: Path, kept: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "hoofdsleutel 2 toegevoegd. Herstart de dienst" in said(capsys, "sleutels", "erbij")[1]
    assert "zoeksleutel 2 toegevoegd." in said(capsys, "sleutels", "erbij", "--zoek")[1]
    wrapped, under = said(capsys, "sleutels", "wissel")[1].splitlines()
    assert wrapped == "3 sleutels verpakt onder hoofdsleutel 2, 0 personen onder zoeksleutel 2."
    assert under == "hoofdsleutel 2: 3 sleutels."
    assert said(capsys, "keten", "controleer")[0] == 0


def test_a_release_is_proposed_and_activated(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "dossier", "bijwerken") == (0, f"de tabellen hebben versie {newest()}.\n")
    root = ["--map", str(ROOT)]
    with pytest.raises(errors.Refusal, match=r"^De uitgave `geen` is er niet in "):
        main([*root, "activering", "voorstellen", "geen", "--door", "anna"])
    _, text = said(capsys, *root, "activering", "voorstellen", "2026-11", "--door", "anna")
    id = text.splitlines()[1].split()[3]
    assert "voorgesteld: 2026-11 door anna, 20" in (stand := said(capsys, "activering", "stand")[1])
    assert stand.startswith("in gebruik: geen.\n")
    _, text = said(capsys, "activering", "activeren", id, "--door", "bert")
    assert text.startswith("uitgave 2026-11 is in gebruik vanaf 20")
    _, text = said(capsys, "activering", "stand")
    assert text.startswith("in gebruik: 2026-11, sinds 20")
    assert text.endswith("Z, voorgesteld door anna, geactiveerd door bert.\n")


def test_a_release_is_withdrawn_or_begins_later(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releases, "sound", lambda _: None)  # what is checked then has its own tests
    said(capsys, "dossier", "bijwerken")

    def proposed() -> str:
        text = said(capsys, "--map", str(ROOT), "activering", "voorstellen", "2026-11", "--door", "anna")[1]
        return text.splitlines()[1].split()[3]

    first = proposed()
    assert said(capsys, "activering", "intrekken", first, "--door", "anna") == (
        0, f"voorstel {first} ingetrokken door anna.\n")  # fmt: skip
    for command in ("intrekken", "activeren"):
        with pytest.raises(errors.Overtaken, match=r"^Dit voorstel is al ingetrokken\.$"):
            main(["activering", command, first, "--door", "bert"])
    assert said(capsys, "activering", "stand") == (0, "in gebruik: geen.\n")
    second, later = proposed(), ("--ingaand-op", "2099-01-01T00:00:00+01:00")
    with pytest.raises(errors.Refusal, match=r"^Een uitgave gaat niet in op een moment dat al voorbij is\.$"):
        main(["activering", "activeren", second, "--ingaand-op", "2020-01-01T00:00:00Z", "--door", "bert"])
    assert said(capsys, "activering", "activeren", second, *later, "--door", "bert") == (
        0, "uitgave 2026-11 gaat in op 2098-12-31T23:00:00.000000Z, voor werkplein.\n")  # fmt: skip
    assert said(capsys, "activering", "stand")[1] == (
        "in gebruik: geen.\n"
        "gepland: 2026-11, vanaf 2098-12-31T23:00:00.000000Z, voorgesteld door anna, geactiveerd door bert.\n"
    )


@pytest.mark.parametrize("text", ["2026-12-01", "2026-12-01T00:00:00", "2026-02-30T00:00:00Z", "2026-12-01T00:00-00:00",
                                  "9999-12-31T23:59:59-10:00"])  # fmt: skip
def test_a_moment_has_a_time_zone(here: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    with pytest.raises(SystemExit, match="64"):
        main(["activering", "activeren", "x", "--door", "bert", "--ingaand-op", text])
    assert capsys.readouterr().err.endswith(
        "--ingaand-op: Hier hoort een moment met tijdzone, zoals 2026-12-01T00:00:00+01:00.\n"
    )


def test_where_nothing_is_kept_nothing_is_made(here: Path) -> None:
    with pytest.raises(errors.Refusal, match=r"^Er is nog geen opslag in regelwerk\.db\. Maak haar met:"):
        main(["keten", "controleer"])
    assert list(here.iterdir()) == []


def test_new_keys_are_made_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "sleutels", "nieuw")[1].startswith("regelwerk-sleutels.json gemaakt; bewaar een kopie")
    with pytest.raises(errors.Refusal, match="een sleutel wordt nooit overschreven"):
        main(["sleutels", "nieuw"])


def test_without_the_extra_the_command_says_what_is_needed(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regelwerk.cli.keeping.find_spec", lambda _: None)
    with pytest.raises(errors.Refusal, match=r"^Hiervoor is het onderdeel `dienst` nodig: pip install"):
        main(["sleutels", "nieuw"])


def test_the_embedded_store_makes_itself(here: Path, kept: list[str]) -> None:
    store = settings.open_store(settings.read())
    assert len(store.find(scope.whole(SCOPE.organisatie), Query())) == 3
    store.close()
    assert {path.name for path in here.iterdir()} >= {"regelwerk.db", "regelwerk-sleutels.json"}
