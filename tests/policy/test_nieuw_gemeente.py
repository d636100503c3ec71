"""A new municipality from its first files to a decision: what the law leaves open, told, filled in, and used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from regelwerk import service
from regelwerk.cli import main
from regelwerk.language.listing import listed
from regelwerk.language.problem import CaseRefused, Problems

ROOT = Path(__file__).resolve().parents[2]
CASE = Path(__file__).parent / "zaken/dakloos.json"
HOME = "rules/gemeenten/testdorp"
VERLAGING = f"{HOME}/participatiewet/verlaging/2026-01-01.yaml"
BESLISTERMIJN = """\
# yaml-language-server: $schema=../../../../../schema/verordening.json
# Wat Testdorp regelt. Vervang elk `in_te_vullen`; `regelwerk controleer` wijst aan wat nog open is.
# Staan twee waarden in hetzelfde artikel, dan is één bron genoeg.
# Regelt de gemeente iets bewust niet? Haal het dan weg bij `invulling` en `bronnen`, en schrijf het met de reden bij
# `niet_ingevuld`.
gemeente: testdorp
regeling: loonkostensubsidie
onderwerp: beslistermijn
geldig_vanaf: 2026-01-01

bronnen:
  testdorp.beslistermijn:
    verordening: in_te_vullen
    gemeente: Testdorp
    artikel: in_te_vullen
    cvdr: in_te_vullen

invulling:
  # Termijn waarbinnen de gemeente beslist. De gemeenteraad mag dit regelen (artikel 8a, tweede lid, onderdeel c,
  # Participatiewet).
  # Waarde: een duur in weken, ten minste 1 week en ten hoogste 5 weken. Zonder verordening: 5 weken.
  beslistermijn:
    waarde: in_te_vullen
    bron: testdorp.beslistermijn
"""
FILLED = """\
gemeente: testdorp
regeling: participatiewet
onderwerp: verlaging
geldig_vanaf: 2026-01-01
fictief: ja

bronnen:
  testdorp.7: {verordening: Verzonnen beleidsregel, gemeente: Testdorp, artikel: 7, fictief: ja}

invulling:
  verlaging_geen_woning:
    waarde: 12.5%
    bron: testdorp.7

niet_ingevuld:
  verlaging_geen_woonlasten: Testdorp kijkt niet naar woonkosten.
  verlaging_schoolverlater: Testdorp verlaagt niet voor schoolverlaters.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The law, without municipalities."""
    for name in ("aow", "feiten", "loonkostensubsidie", "minimumloon", "participatiewet"):
        shutil.copytree(ROOT / "rules" / name, tmp_path / "rules" / name)
    return tmp_path


def new(root: Path, *options: str) -> int:
    return main(["--map", str(root), "nieuw-gemeente", *options])


def written(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.yaml")}


def refused(root: Path, *options: str) -> str:
    """What is told; nothing may have been written."""
    before = written(root)
    with pytest.raises(Problems) as caught:
        new(root, *options)
    assert written(root) == before
    return listed(caught.value.problems, root)


def explained(root: Path, gemeente: str, capsys: pytest.CaptureFixture[str], case: Path = CASE) -> str:
    main(["--map", str(root), "besluit", "participatiewet", str(case), "--concept", "--uitleg", "--gemeente", gemeente])
    return " ".join(capsys.readouterr().out.split())


# -- the journey -------------------------------------------------------------------------------------------


def test_from_the_first_files_to_a_decision(root, capsys):
    with pytest.raises(CaseRefused, match="onbekende gemeente `testdorp`"):
        explained(root, "testdorp", capsys)
    assert new(root, "testdorp", "--regeling", "participatiewet", "--vanaf", "2026-01-01") == 0
    assert VERLAGING in capsys.readouterr().out.splitlines()
    open_places = [problem for problem in _problems(root) if problem.position.file == VERLAGING]
    assert {problem.code for problem in open_places} == {"RB-INVULLEN"}
    assert "`verlaging_geen_woning` is nog niet ingevuld. Verlaging zonder woning: een percentage, ten minste 0% en " \
        "ten hoogste 100%. Regelt de gemeente dit niet, zet het dan bij `niet_ingevuld`: dan geldt 0%." in " ".join(
        map(str, open_places)
    )  # fmt: skip
    with pytest.raises(Problems, match="RB-INVULLEN"):
        explained(root, "testdorp", capsys)
    shutil.rmtree(root / HOME)
    (root / VERLAGING).parent.mkdir(parents=True)
    (root / VERLAGING).write_text(FILLED, "utf-8")
    assert _problems(root) == []
    told = explained(root, "testdorp", capsys)
    # 12,5% of 2.002,13 is 250,27; 1.401,50 less that.
    assert "Bijstandsnorm, na een verlaging € 1.151,23 per maand" in told.replace("\N{NO-BREAK SPACE}", " ")
    assert "Die beleidsregel is hier gebruikt. Bron: artikel 7, Verzonnen beleidsregel (verzonnen voorbeeld)" in told
    other = root / "zaak.json"
    other.write_text(CASE.read_text("utf-8").replace("geen_woning", "geen_woonlasten"), "utf-8")
    told = explained(root, "testdorp", capsys, other)
    assert "Er is geen beleidsregel gebruikt; dit is wat zonder beleidsregel geldt." in told
    assert "Toelichting: Testdorp kijkt niet naar woonkosten." in told


def _problems(root: Path) -> list:
    return service.open_rules(root, concept=True).problems


def test_every_value_of_every_regeling_gets_its_place(root, capsys):
    assert new(root, "testdorp", "--vanaf", "2026-01-01") == 0
    told = capsys.readouterr().out.splitlines()
    made = sorted(path for path in written(root) if path.startswith(HOME))
    assert sorted(told[:-2]) == made
    assert (root / f"{HOME}/loonkostensubsidie/beslistermijn/2026-01-01.yaml").read_text("utf-8") == BESLISTERMIJN
    new(root, "testdorp", "--vanaf", "2026-01-01", "--json")
    values = json.loads(capsys.readouterr().out)
    assert told[-2:] == [f"{len(values)} waarden in te vullen.", "`regelwerk controleer` wijst aan wat nog open is."]
    problems = [str(problem) for problem in _problems(root)]
    for value in values:
        assert any(f"RB-INVULLEN `{value['naam']}` is nog niet ingevuld." in line for line in problems), value["naam"]


def test_a_value_that_the_law_leaves_later_gets_its_file_from_that_day(root):
    new(root, "testdorp", "--regeling", "loonkostensubsidie", "--vanaf", "2015-01-01")
    assert [path for path in written(root) if path.startswith(HOME)] == [
        f"{HOME}/loonkostensubsidie/beslistermijn/2023-07-01.yaml"
    ]


# -- showing -----------------------------------------------------------------------------------------------


def test_showing_writes_nothing(root, capsys):
    before = written(root)
    assert new(root, "testdorp", "--regeling", "loonkostensubsidie", "--vanaf", "2026-01-01", "--toon") == 0
    assert capsys.readouterr().out == (
        "Loonkostensubsidie, onderwerp `beslistermijn`, vanaf 2026-01-01\n"
        "  beslistermijn: Termijn waarbinnen de gemeente beslist\n"
        "    De gemeenteraad mag dit regelen (artikel 8a, tweede lid, onderdeel c, Participatiewet).\n"
        "    Waarde: een duur in weken, ten minste 1 week en ten hoogste 5 weken.\n"
        "    Zonder verordening: 5 weken.\n"
    )
    assert new(root, "testdorp", "--regeling", "loonkostensubsidie", "--vanaf", "2026-01-01", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {"regeling": "loonkostensubsidie", "onderwerp": "beslistermijn", "vanaf": "2026-01-01", "naam": "beslistermijn",
         "label": "Termijn waarbinnen de gemeente beslist", "type": "duur in week", "waarden": [],
         "aan": "gemeenteraad", "moet": False, "ten_minste": "1 week", "ten_hoogste": "5 weken",
         "zonder_verordening": "5 weken", "bron": "artikel 8a, tweede lid, onderdeel c, Participatiewet"}
    ]  # fmt: skip
    assert written(root) == before


def test_what_must_be_regulated_is_said(root, capsys):
    path = root / "rules/loonkostensubsidie/beslistermijn/2023-07-01.yaml"
    text = path.read_text("utf-8").replace("zonder_verordening: 5 weken", "zonder_verordening: onbekend")
    path.write_text(text, "utf-8")
    new(root, "testdorp", "--regeling", "loonkostensubsidie", "--toon")
    told = capsys.readouterr().out
    assert "De gemeenteraad moet dit regelen" in told
    assert "Zonder verordening is er geen uitkomst." in told
    new(root, "testdorp", "--regeling", "loonkostensubsidie")
    assert "\n1 waarde in te vullen; 1 daarvan moet de gemeente regelen.\n" in capsys.readouterr().out


# -- refusals ----------------------------------------------------------------------------------------------

_RULE = "\n    Een naam begint met een kleine letter en bestaat uit kleine letters, cijfers, `_` en `-`."


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("../x", _RULE),
        ("testdorp/x", "\n    Bedoelt u `testdorp_x`?"),
        ("", _RULE),
        (".", _RULE),
        ("Testdorp", "\n    Bedoelt u `testdorp`?"),
        ("Bergen op Zoom", "\n    Bedoelt u `bergen_op_zoom`?"),
        ("sûdwest", "\n    Bedoelt u `sudwest`?"),
        ("c:\\x", _RULE),
        ("x" * 61, "\n    Een naam heeft ten hoogste 60 tekens."),
    ],
)
def test_what_is_no_name_of_a_municipality(root, name, hint):
    shown = name if len(name) <= 60 else f"{name[:59]}…"
    assert refused(root, name) == (
        f"nieuw-gemeente: RB-NAAM `{shown}` is geen naam van een gemeente.{hint}\n1 probleem gevonden."
    )


def test_what_is_there_is_never_overwritten(root):
    new(root, "testdorp", "--regeling", "loonkostensubsidie")
    assert refused(root, "testdorp") == (
        "rules/gemeenten/testdorp: RB-PAD dit bestaat al; er is niets geschreven.\n"
        "    Met --regeling voegt u een regeling toe.\n1 probleem gevonden."
    )
    assert refused(root, "testdorp", "--regeling", "loonkostensubsidie", "--vanaf", "2030-01-01") == (
        "rules/gemeenten/testdorp/loonkostensubsidie: RB-PAD dit bestaat al; er is niets geschreven.\n"
        "    Vul die bestanden zelf aan.\n1 probleem gevonden."
    )
    assert new(root, "testdorp", "--regeling", "participatiewet", "--vanaf", "2026-01-01") == 0
    assert VERLAGING in written(root)


def test_a_place_that_cannot_be_written(root):
    (root / "rules/gemeenten").write_text("", "utf-8")
    path = f"{HOME}/loonkostensubsidie/beslistermijn/2026-01-01.yaml"
    assert refused(root, "testdorp", "--regeling", "loonkostensubsidie", "--vanaf", "2026-01-01") == (
        f"{path}: RB-PAD hier is niet te schrijven.\n1 probleem gevonden."
    )


def test_a_regeling_without_delegation_or_that_does_not_exist(root):
    assert refused(root, "testdorp", "--regeling", "minimumloon") == (
        "nieuw-gemeente: RB-DELEGATIE hier laat de wet niets aan de gemeente.\n1 probleem gevonden."
    )
    assert refused(root, "testdorp", "--regeling", "participatiewt") == (
        "nieuw-gemeente: RB-NAAM onbekende regeling `participatiewt`.\n"
        "    Bedoelt u `participatiewet`?\n1 probleem gevonden."
    )


def test_wrong_law_is_told_and_nothing_is_written(root):
    (root / "rules/loonkostensubsidie/beslistermijn/2023-07-01.yaml").write_text("regeling: [", "utf-8")
    assert "RB-SYNTAX" in refused(root, "testdorp")
