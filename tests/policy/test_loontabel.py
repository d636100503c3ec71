"""A wage table from CSV to a decision. Every table here is invented; none is that of a cao."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from regelwerk import overview, service
from regelwerk.cli import main
from regelwerk.explain.outline import render
from regelwerk.explain.overview_story import overview_story
from regelwerk.language.listing import listed
from regelwerk.language.problem import CaseRefused, Problems
from regelwerk.policy import wage_table

ROOT = Path(__file__).resolve().parents[2]
FILE = "rules/cao-wsw/loontabel.yaml"
HEAD = "schaal,periodiek,bedrag,verificatie,bron\n"
TABLE = HEAD + (
    "WML,,2086.05,geverifieerd,verzonnen tabel 1\n"
    "A,0,2086.05,geverifieerd,verzonnen tabel 1\n"
    'A,1,2100.10,geverifieerd,"verzonnen tabel 1, blz. 2"\n'
    "B,0,2300.00,geverifieerd,verzonnen tabel 1\n"
)
FACTS = {
    "geboortedatum": "1980-05-05", "soort_dienstbetrekking": "wsw_artikel_2",
    "datum_start_dienstbetrekking": "2010-01-01", "laatste_dag_dienstbetrekking": "onbeperkt",
    "eerste_dag_ononderbroken_dienst": "2010-01-01", "overeengekomen_uren_per_week": 18,
    "loon_bekend_als": "schaal_en_periodiek", "schaal": "A", "periodiek": 1, "woon_werk_vervoer": "geen_vervoer",
    "is_ongeschikt_door_ziekte": False, "vraagt_64_regeling": False, "vraagt_rvu": False,
}  # fmt: skip
REASONS = {"is_ongeschikt_door_ziekte": {"motivering": "beter"}}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("aow", "cao-aan-de-slag", "cao-wsw", "feiten", "minimumloon"):
        shutil.copytree(ROOT / "rules" / name, tmp_path / "rules" / name)
    return tmp_path


def load(root: Path, text: str | bytes, *options: str, day: str = "2024-01-01") -> int:
    path = root / "tabel.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    given = ["laad-loontabel", str(path), "--regeling", "cao-wsw", "--vanaf", day]
    return main(["--map", str(root), *given, *options])


def decided(root: Path, day: date, known: date | None = None, **facts: object) -> service.Explanation:
    rules = service.open_rules(root, known, concept=known is None)
    return service.decide(rules, "cao-wsw", {**FACTS, **facts}, day, herkomst=REASONS)


def shown(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What was printed, with plain spaces in its amounts."""
    return capsys.readouterr().out.replace("\xa0", " ").splitlines()


def absent(explanation: service.Explanation) -> str:
    return " ".join(explanation.absent())


# -- the journey -------------------------------------------------------------------------------------------


def test_without_a_table_the_answer_names_what_to_load(root):
    found = decided(root, date(2024, 2, 1))
    assert (found.status, found.outcomes()["loon_per_maand"]) == ("onbepaald", None)
    assert absent(found) == (
        "Loontabel van de cao SW: het bedrag voor deze datum of deze sleutel is niet bekend (bedrag_ontbreekt). "
        "Laad de loontabel die op deze dag geldt met `regelwerk laad-loontabel`."
    )


def test_from_csv_to_a_wage(root, capsys):
    before = (root / FILE).read_bytes()
    assert load(root, TABLE) == 0
    assert shown(capsys) == [
        "Loontabel van cao-wsw vanaf 2024-01-01: 3 bedragen.",
        "Er was nog geen tabel.",
        "  nieuw      A/0: € 2.086,05",
        "  nieuw      A/1: € 2.100,10",
        "  nieuw      B/0: € 2.300,00",
        "Gelijk gebleven: 1.",
        "Er is niets geschreven. Met --schrijf komt de tabel in de regels.",
    ]
    assert (root / FILE).read_bytes() == before
    assert load(root, TABLE, "--schrijf") == 0
    assert service.open_rules(root, concept=True).problems == []
    found = decided(root, date(2024, 2, 1))
    assert (found.status, found.outcomes()["loon_per_maand"]) == ("toegekend", "1050.05")
    assert decided(root, date(2024, 6, 30)).status == "toegekend"
    assert decided(root, date(2024, 7, 1)).status == "onbepaald"


def test_what_changes_is_told_with_old_and_new_amounts(root, capsys):
    load(root, TABLE, "--schrijf")
    capsys.readouterr()
    later = (
        TABLE.replace("B,0,2300.00", "C,0,2400.00")
        .replace("2100.10", "2150.20")
        .replace("WML,,2086.05", "WML,,2190.00")
    )
    load(root, later.replace("geverifieerd,verzonnen", "te_verifieren,verzonnen"), day="2024-07-01")
    assert shown(capsys)[1:] == [
        "Vergeleken met de tabel van 2024-01-01:",
        "  gewijzigd  WML: € 2.086,05 -> € 2.190,00 (+ € 103,95)",
        "  gewijzigd  A/1: € 2.100,10 -> € 2.150,20 (+ € 50,10)",
        "  nieuw      C/0: € 2.400,00",
        "  vervallen  B/0: € 2.300,00",
        "Gelijk gebleven: 1.",
        "Let op: onder het minimumloon van € 2.190,00, en daarom opgehoogd: A/0, A/1.",
        "Let op: nog te verifiëren: A/0, C/0. De hele tabel geldt daarom als nog niet geverifieerd.",
        "Er is niets geschreven. Met --schrijf komt de tabel in de regels.",
    ]


def test_a_table_loaded_twice_is_the_same_file(root):
    load(root, TABLE, "--schrijf")
    once = (root / FILE).read_bytes()
    load(root, TABLE, "--schrijf")
    assert (root / FILE).read_bytes() == once


def test_an_earlier_table_stays_and_a_wage_below_the_minimum_is_lifted(root):
    load(root, TABLE, "--schrijf")
    load(root, HEAD + "WML,,2200.00,geverifieerd,verzonnen 2\nA,1,2150.00,te_verifieren,verzonnen 2\n", "--schrijf",
         day="2024-07-01")  # fmt: skip
    assert decided(root, date(2024, 6, 30)).outcomes()["loon_per_maand"] == "1050.05"
    found = decided(root, date(2024, 7, 1))
    assert found.outcomes()["loon_per_maand"] == "1100.00"
    assert any("Gevonden in: verzonnen 2" in item["tekst"] for item in found.reservations())


def test_a_released_table_never_changes(root, capsys):
    load(root, TABLE, "--schrijf")
    main(["--map", str(root), "uitgave", "eerste", "--bekend-vanaf", "2024-01-02"])
    capsys.readouterr()
    load(root, TABLE.replace("2100.10", "2200.00"), "--schrijf")
    assert "de tabel van 2024-01-01 staat ook in uitgave eerste. Die uitgave verandert niet." in capsys.readouterr().out
    assert decided(root, date(2024, 2, 1), known=date(2024, 1, 2)).outcomes()["loon_per_maand"] == "1050.05"
    assert decided(root, date(2024, 2, 1)).outcomes()["loon_per_maand"] == "1100.00"


def test_what_excel_makes_is_read(root):
    text = b"\xef\xbb\xbf" + TABLE.replace(",", ";").replace('"verzonnen tabel 1; blz. 2"', '"tabel, 1"').encode()
    table = wage_table.read("t.csv", text.replace(b"\n", b"\r\n"))
    assert [(row.key, str(row.amount), row.source) for row in table.rows.values()] == [
        ("A/0", "2086.05", "verzonnen tabel 1"),
        ("A/1", "2100.10", "tabel, 1"),
        ("B/0", "2300.00", "verzonnen tabel 1"),
    ]  # fmt: skip
    assert table.minimum is not None


# -- keys that the table does not have ---------------------------------------------------------------------


def refused(root: Path, day: date = date(2024, 2, 1), **facts: object) -> str:
    with pytest.raises(CaseRefused) as caught:
        decided(root, day, **facts)
    return str(caught.value)


def test_a_scale_or_step_that_the_table_does_not_have_is_refused(root):
    load(root, TABLE, "--schrijf")
    assert refused(root, schaal="Z") == (
        "zaak#schaal: VELD-BEREIK Schaal: `Z` staat niet in `loontabel` van 01-01-2024. Wel: A, B."
    )
    assert refused(root, schaal="B", periodiek=1) == (
        "zaak#periodiek: VELD-BEREIK Periodiek of trede: `1` staat niet in `loontabel` van 01-01-2024 bij schaal B. "
        "Wel: 0."
    )
    assert decided(root, date(2024, 2, 1), schaal=None).status == "onbepaald"
    assert decided(root, date(2024, 8, 1), schaal="Z").status == "onbepaald"
    assert decided(root, date(2024, 2, 1), schaal="Z", soort_dienstbetrekking="beschut_werk").status == "afgewezen"


def test_an_error_that_others_see_does_not_repeat_the_key(root):
    load(root, TABLE, "--schrijf")
    with pytest.raises(CaseRefused) as caught:
        decided(root, date(2024, 2, 1), schaal="999990019")
    assert caught.value.problems[0].discreet == (
        "Schaal: deze waarde staat niet in `loontabel` van 01-01-2024. Wel: A, B."
    )


def test_an_overview_names_it_and_decides_the_others(root):
    load(root, TABLE, "--schrijf")
    made = overview.overview(
        service.open_rules(root, concept=True), {**FACTS, "schaal": "Z"}, date(2024, 2, 1), herkomst=REASONS
    )
    answer = overview.answer(made, ["cao-wsw", "aow"])
    aow, cao = answer["regelingen"]
    assert (aow["status"], cao["status"]) == ("onbepaald", "geweigerd")
    assert cao["weigering"] == [
        {"feiten": ["schaal"], "melding": "Schaal: `Z` staat niet in `loontabel` van 01-01-2024.", "raad": "Wel: A, B."}
    ]
    text = render(overview_story(answer))
    assert "Op 1 februari 2024: 1 nog niet bepaald en 1 geweigerd." in text
    assert "FEITEN DIE NIET KLOPPEN" in text
    assert "Schaal: `Z` staat niet in `loontabel` van 01-01-2024. Wel: A, B.\n" in text
    assert "Feit: schaal" in text


def test_of_a_table_with_gaps_an_unknown_scale_is_unknown(root):
    load(root, TABLE, "--schrijf", "--onvolledig")
    found = decided(root, date(2024, 2, 1), schaal="Z")
    assert found.status == "onbepaald"
    assert "laad-loontabel" in absent(found)


def test_the_days_of_a_period_are_held_to_the_table_too(root):
    from regelwerk.language.casefile import Case

    load(root, TABLE, "--schrijf")
    case = Case({**FACTS, "schaal": "Z"}, origin=REASONS)
    with pytest.raises(CaseRefused, match="`Z` staat niet in `loontabel`"):
        service.timeline(service.open_rules(root, concept=True), "cao-wsw", case, date(2024, 1, 1), date(2024, 2, 1))


# -- mistakes ----------------------------------------------------------------------------------------------

DIGITS = "Schrijf alleen cijfers, met een punt en twee decimalen, zoals 2294.40."
GOOD = "A,0,2100.00,geverifieerd,verzonnen\n"
MISTAKES = [
    (HEAD.replace("bron", "vindplaats") + GOOD, [
        "1:1: RB-SCHEMA de kolom `bron` ontbreekt.",
        "1:37: RB-SCHEMA de kolom `vindplaats` bestaat niet. "
        "De kolommen zijn: schaal, periodiek, bedrag, verificatie, bron."]),
    (HEAD.replace("bron", "bron,bron") + GOOD.replace("\n", ",b\n"), [
        "1:37: RB-SLEUTEL-DUBBEL de kolom `bron` staat er twee keer.",
        "1:42: RB-SLEUTEL-DUBBEL de kolom `bron` staat er twee keer."]),
    (HEAD + GOOD + GOOD, ["3:1: RB-SLEUTEL-DUBBEL `A/0` staat ook op regel 2. Schrap er één."]),
    (HEAD + "A,0,2100.123,geverifieerd,verzonnen\n", [
        f"2:5: RB-BEDRAG `2100.123` is geen bedrag. {DIGITS}"]),
    (HEAD.replace(",", ";") + "A;0;2100,00;geverifieerd;verzonnen\n", [
        f"2:5: RB-BEDRAG `2100,00` is geen bedrag. {DIGITS}"]),
    (HEAD + "A,0,-5.00,geverifieerd,verzonnen\n", [
        f"2:5: RB-BEDRAG `-5.00` is lager dan of gelijk aan nul. {DIGITS}"]),
    (HEAD + GOOD + "A,1,2099.99,geverifieerd,verzonnen\n", [
        "3:5: RB-BEDRAG A/1 is 2099.99, lager dan A/0 met 2100.00. Kijk beide bedragen na in de loontabel."]),
    (HEAD + "A,0,2100.00,geverifieerd,\n", [
        "2:26: RB-BRON de bron van dit bedrag ontbreekt. Schrijf waar u het bedrag zag, met de bladzijde."]),
    (HEAD + "A,0,2100.00,geverifierd,x\nA,1,2100.00,nee,x\n", [
        "2:13: RB-SCHEMA hier hoort een verificatie, niet `geverifierd`. Bedoelt u `geverifieerd`?",
        "3:13: RB-SCHEMA hier hoort een verificatie, niet `nee`. Kies uit: geverifieerd, te_verifieren."]),
    (HEAD + ",0,2100.00,geverifieerd,x\nA,een,2100.00,geverifieerd,x\nWML,1,2100.00,geverifieerd,x\n", [
        "2:1: RB-SCHEMA `` is geen schaal. "
        "Schrijf de schaal zoals in de cao, zonder schuine streep en met ten hoogste 20 tekens.",
        "3:3: RB-BEDRAG `een` is geen periodiek of trede. Schrijf een heel getal van 0 tot en met 99.",
        "4:5: RB-SCHEMA de rij WML heeft geen periodiek. Laat het veld leeg."]),
    (HEAD + "A,0,2100.00,geverifieerd,a,b\n", [
        "2:1: RB-SCHEMA deze regel heeft 6 velden; de kop heeft er 5. "
        "Zet een tekst met het scheidingsteken erin tussen aanhalingstekens."]),
    (HEAD + 'A,0,2100.00,geverifieerd,"a\n', [
        "2:26: RB-SYNTAX dit veld heeft een aanhalingsteken te veel of te weinig."]),
    (HEAD, ["2:1: RB-SCHEMA in dit bestand staat geen enkel bedrag."]),
    (HEAD + "\n" * 2_000, ["2001:1: RB-GRENS een loontabel heeft ten hoogste 2000 regels."]),
    ((HEAD + GOOD + "B,0,2200.00,geverifieerd,priv\xe9\n").encode("latin-1"), [
        "3:30: RB-CODERING dit teken is geen UTF-8. Bewaar het bestand als UTF-8."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_every_mistake_is_told_with_its_place_and_nothing_is_written(root, text, expected):
    before = (root / FILE).read_bytes()
    with pytest.raises(Problems) as caught:
        load(root, text, "--schrijf")
    path = f"{root / 'tabel.csv'}:"
    assert [str(problem).removeprefix(path) for problem in caught.value.problems] == expected
    assert (root / FILE).read_bytes() == before


def test_a_regeling_without_wage_tables_is_refused(root):
    path = root / "t.csv"
    path.write_text(TABLE, "utf-8")
    with pytest.raises(Problems) as caught:
        main(["--map", str(root), "laad-loontabel", str(path), "--regeling", "cao-wsv", "--vanaf", "2024-01-01"])
    assert listed(caught.value.problems, root).splitlines()[:2] == [
        "laad-loontabel: RB-NAAM `cao-wsv` heeft geen loontabel.", "    Bedoelt u `cao-wsw`?"]  # fmt: skip


def test_rules_that_would_be_wrong_are_not_written(root, monkeypatch):
    before = (root / FILE).read_bytes()
    long = TABLE.replace("verzonnen tabel 1\n", "x" * 4_001 + "\n", 1)
    with pytest.raises(Problems, match="RB-GRENS"):
        load(root, long, "--schrijf")
    assert (root / FILE).read_bytes() == before


def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one_and_nothing_else(root, monkeypatch):
    before, beside = (root / FILE).read_bytes(), sorted((root / FILE).parent.iterdir())

    def full(source: str, target: Path) -> None:
        raise OSError("no space")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(Problems, match="hier is niet te schrijven; er is niets veranderd"):
        load(root, TABLE, "--schrijf")
    assert (root / FILE).read_bytes() == before
    assert sorted((root / FILE).parent.iterdir()) == beside
