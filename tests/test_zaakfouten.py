"""Case files that cannot be judged: an exact Dutch message naming the fact by its label, and nothing decided."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date

import pytest

from regelwerk import service
from regelwerk.language import casefile, limits
from regelwerk.language.problem import CaseRefused

DAY = date(2026, 3, 1)
FILES = {
    "rules/proef/regeling.yaml": """regeling: proef
label: Proef
omschrijving: Een verzonnen regeling met een feit van elke soort.
bronnen:
  wet1: {wet: Proefwet, bwb: BWBR0000001, artikel: 1}
""",
    "rules/proef/recht/2020-01-01.yaml": """regeling: proef
onderwerp: recht
geldig_vanaf: 2020-01-01

invoer:
  inkomen:
    label: Inkomen per maand
    type: bedrag
    per: maand
    ten_minste: 0
    ten_hoogste: 5000.00
  loonwaarde:
    label: Loonwaarde
    type: percentage
    ten_minste: 0%
    ten_hoogste: 100%
  uren:
    label: Uren per week
    type: getal
    eenheid: uur per week
    meer_dan: 0
    minder_dan: 60
    decimalen: 1
  kinderen:
    label: Aantal kinderen
    type: getal
    ten_minste: 0
  verblijf:
    label: Duur van het verblijf
    type: duur
    eenheid: maand
  geboortedatum:
    label: Geboortedatum
    type: datum
    ten_minste: 1910-01-01
  einde:
    label: Einde van het contract
    type: datum
    mag_onbeperkt: ja
  is_student:
    label: Is student
    type: ja_nee
  leefvorm:
    label: Leefvorm
    type: keuze
    waarden:
      alleenstaand: Alleenstaand
      samenwonend: Samenwonend
  dossier:
    label: Nummer van het dossier
    type: sleutel
  ander_dossier:
    label: Nummer van het andere dossier
    type: sleutel
  is_redelijk:
    label: De aanvraag is redelijk
    type: ja_nee
    oordeel: ja
  bewoners:
    label: Andere bewoners
    type: lijst
    ten_hoogste: 2
    velden:
      geboren_op:
        label: Geboortedatum van de bewoner
        type: datum
      betaalt_mee:
        label: Betaalt mee
        type: ja_nee

begrippen:
  telt_op:
    label: Alles bij elkaar
    type: ja_nee
    bron: wet1
    een_van:
      - als: inkomen > 0
      - als: loonwaarde > 50%
      - als: uren > 10
      - als: kinderen > 0
      - als: verblijf > 6
      - als: geboortedatum < einde
      - als: is_student
      - als: leefvorm = alleenstaand
      - als: dossier = ander_dossier
      - als: is_redelijk
      - als: er_is(bewoners waar betaalt_mee en geboren_op < peildatum)

besluiten:
  recht:
    label: Recht
    type: ja_nee
    alle:
      - als: telt_op
        bron: wet1
        zo_niet: Er is niets dat meetelt.

controles:
  - als: geboortedatum > peildatum
    melding: De geboortedatum ligt na de peildatum.
    feiten:
      - geboortedatum
  - als: is_student en leefvorm = samenwonend
    melding: Een student woont hier niet samen.
    feiten:
      - is_student
      - leefvorm
""",
}


@pytest.fixture(scope="module")
def rules():
    rules = service.Rules({path: text.encode() for path, text in FILES.items()})
    assert rules.problems == []
    return rules


def decided(rules, text):
    """The status of the case in this JSON."""
    case = casefile.read(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), "zaak.json")
    found = service.decide(rules, "proef", case.facts_on(DAY.toordinal()), DAY, herkomst=case.origin, bestand=case.file)
    return found.to_dict()["status"]


def refused(rules, text):
    """What is said of a case that is refused, one line per problem."""
    with pytest.raises(CaseRefused) as caught:
        decided(rules, text)
    return [str(problem) for problem in caught.value.problems]


def facts(**values):
    return json.dumps({"feiten": values})


# -- values ------------------------------------------------------------------------------------------------

MONEY = 'Inkomen per maand: hier hoort een bedrag als tekst met twee decimalen, zoals "1234.50".'
PERCENT = 'Loonwaarde: hier hoort een percentage zonder teken, heel of als tekst zoals "57.5".'
NUMBER = 'Uren per week: hier hoort een getal, heel of als tekst zoals "57.5".'
DATE = 'Geboortedatum: hier hoort een bestaande datum, zoals "2026-01-31".'
YES_NO = "Is student: hier hoort `true` of `false`."
CHOICE = "Leefvorm: hier hoort een van alleenstaand, samenwonend."
KEY = "Nummer van het dossier: hier hoort een tekst van ten hoogste 100 zichtbare tekens."
RECORDS = "Andere bewoners: hier hoort een lijst met regels: `[{…}, {…}]`."

WRONG_TYPES = [
    ("inkomen", "1234.50", f'{MONEY} Bedoelt u `"1234.50"`?'),
    ("inkomen", "1234", f'{MONEY} Bedoelt u `"1234.00"`?'),
    ("inkomen", "1234.567", MONEY),
    ("inkomen", '"1234"', f'{MONEY} Bedoelt u `"1234.00"`?'),
    ("inkomen", '"1.234,50"', f'{MONEY} Bedoelt u `"1234.50"`?'),
    ("inkomen", '"€ 1.234,50"', f'{MONEY} Bedoelt u `"1234.50"`?'),
    ("inkomen", '"1e3"', MONEY),
    ("inkomen", '"1234567890123.00"', MONEY),
    ("inkomen", '"veel"', MONEY),
    ("inkomen", "NaN", MONEY),
    ("inkomen", "Infinity", MONEY),
    ("inkomen", "-Infinity", MONEY),
    ("inkomen", "1e400", MONEY),
    ("inkomen", "9" * 5_000, MONEY),
    ("inkomen", "true", MONEY),
    ("inkomen", "[]", MONEY),
    ("inkomen", "{}", MONEY),
    ("loonwaarde", '"60%"', f'{PERCENT} Bedoelt u `"60"`?'),
    ("loonwaarde", "57.5", f'{PERCENT} Bedoelt u `"57.5"`?'),
    ("loonwaarde", '"57,5"', f'{PERCENT} Bedoelt u `"57.5"`?'),
    ("loonwaarde", '"57.123"', "Loonwaarde: hier hoort een getal met ten hoogste 2 decimalen."),
    ("loonwaarde", '"zestig"', PERCENT),
    ("loonwaarde", "NaN", PERCENT),
    ("uren", "36.5", f'{NUMBER} Bedoelt u `"36.5"`?'),
    ("uren", '"36 uur"', NUMBER),
    ("uren", "true", NUMBER),
    ("uren", "999999999999999", NUMBER),
    ("uren", '"36.55"', "Uren per week: hier hoort een getal met ten hoogste één decimaal."),
    ("kinderen", '"1.5"', "Aantal kinderen: hier hoort een heel getal."),
    ("verblijf", '"6 maanden"', 'Duur van het verblijf: hier hoort een getal, heel of als tekst zoals "57.5".'),
    ("geboortedatum", '"2023-02-29"', DATE),
    ("geboortedatum", '"1-7-2004"', f"{DATE} Bedoelt u `2004-07-01`?"),
    ("geboortedatum", '"2004-07-01T00:00:00"', DATE),
    ("geboortedatum", "20040701", DATE),
    ("geboortedatum", '"onbeperkt"', DATE),
    ("geboortedatum", '"1899-12-31"', f"{DATE} Een datum ligt tussen 1900 en 2200."),
    ("geboortedatum", '"2200-01-01"', f"{DATE} Een datum ligt tussen 1900 en 2200."),
    (
        "einde",
        '"altijd"',
        'Einde van het contract: hier hoort een bestaande datum, zoals "2026-01-31" of "onbeperkt".',
    ),
    ("is_student", '"ja"', f"{YES_NO} Schrijf `true` zonder aanhalingstekens."),
    ("is_student", '"false"', f"{YES_NO} Schrijf `false` zonder aanhalingstekens."),
    ("is_student", "1", YES_NO),
    ("is_student", '"misschien"', YES_NO),
    ("leefvorm", '"alleenstand"', f"{CHOICE} Bedoelt u `alleenstaand`?"),
    ("leefvorm", '"Alleenstaand"', f"{CHOICE} Bedoelt u `alleenstaand`?"),
    ("leefvorm", "true", CHOICE),
    ("dossier", '""', KEY),
    ("dossier", json.dumps("x" * 101), KEY),
    ("dossier", '"a\\u202eb"', KEY),
    ("dossier", "12", KEY),
    ("bewoners", "2", RECORDS),
    ("bewoners", '["Jan"]', RECORDS),
    ("bewoners", "{}", RECORDS),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG_TYPES)
def test_a_value_of_the_wrong_type_is_refused(rules, name, value, message):
    text = f'{{"feiten": {{"{name}": {value}}}}}'
    assert refused(rules, text) == [f"zaak.json#{name}: VELD-TYPE {message}"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("inkomen", "0.00"), ("inkomen", "5000.00"), ("loonwaarde", 0), ("loonwaarde", "100"), ("loonwaarde", "99.99"),
        ("uren", "0.1"), ("uren", "59.9"), ("kinderen", 0), ("verblijf", -1), ("geboortedatum", "1910-01-01"),
        ("geboortedatum", "2026-03-01"), ("einde", "onbeperkt"), ("is_student", False), ("leefvorm", "samenwonend"),
        ("dossier", "x" * 100), ("bewoners", []), ("bewoners", [{}, {}]), ("inkomen", None), ("leefvorm", "onbekend"),
    ],
)  # fmt: skip
def test_a_value_at_its_bound_is_fine(rules, name, value):
    assert decided(rules, facts(**{name: value})) in ("toegekend", "onbepaald")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("inkomen", "-0.01", "Inkomen per maand: dit is ten minste € 0,00, hier staat € -0,01."),
        ("inkomen", "5000.01", "Inkomen per maand: dit is ten hoogste € 5000,00, hier staat € 5000,01."),
        ("loonwaarde", "100.01", "Loonwaarde: dit is ten hoogste 100%, hier staat 100,01%."),
        ("loonwaarde", -1, "Loonwaarde: dit is ten minste 0%, hier staat -1%."),
        ("uren", 0, "Uren per week: dit is meer dan 0, hier staat 0."),
        ("uren", 60, "Uren per week: dit is minder dan 60, hier staat 60."),
        ("kinderen", -1, "Aantal kinderen: dit is ten minste 0, hier staat -1."),
        ("geboortedatum", "1909-12-31", "Geboortedatum: dit is ten minste 01-01-1910, hier staat 31-12-1909."),
        ("bewoners", [{}] * 3, "Andere bewoners: ten hoogste 2 regels, hier 3."),
    ],
)
def test_a_value_beyond_its_bound_is_refused(rules, name, value, message):
    assert refused(rules, facts(**{name: value})) == [f"zaak.json#{name}: VELD-BEREIK {message}"]


def test_a_field_of_a_record_is_named_with_its_record(rules):
    records = [{"geboren_op": "2000-01-01"}, {"geboren_op": "2000-13-01", "betaald_mee": True, "betaalt_mee": "ja"}]
    assert refused(rules, facts(bewoners=records)) == [
        "zaak.json#bewoners[1].betaald_mee: VELD-ONBEKEND Andere bewoners: onbekend veld `betaald_mee`. "
        "Bedoelt u `betaalt_mee`?",
        "zaak.json#bewoners[1].betaalt_mee: VELD-TYPE Betaalt mee: hier hoort `true` of `false`. "
        "Schrijf `true` zonder aanhalingstekens.",
        "zaak.json#bewoners[1].geboren_op: VELD-TYPE Geboortedatum van de bewoner: hier hoort een bestaande datum, "
        'zoals "2026-01-31".',
    ]


def test_all_mistakes_are_told_at_once(rules):
    assert refused(rules, facts(inkomen=1, uren=0, leefvrom="alleenstaand", is_student="nee")) == [
        f'zaak.json#inkomen: VELD-TYPE {MONEY} Bedoelt u `"1.00"`?',
        f"zaak.json#is_student: VELD-TYPE {YES_NO} Schrijf `false` zonder aanhalingstekens.",
        "zaak.json#leefvrom: VELD-ONBEKEND onbekend feit `leefvrom`. Bedoelt u `leefvorm`?",
        "zaak.json#uren: VELD-BEREIK Uren per week: dit is meer dan 0, hier staat 0.",
    ]


# -- names, judgements, contradictions ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("inkommen", "onbekend feit `inkommen`. Bedoelt u `inkomen`?"),
        ("proef.inkommen", "onbekend feit `proef.inkommen`. Bedoelt u `proef.inkomen`?"),
        ("schoenmaat", "onbekend feit `schoenmaat`. De regels vragen hier niet naar. Laat het weg."),
        ("inkоmen", "onbekend feit `inkоmen`. De `о` (U+043E) is een ander teken dan het lijkt; typ het opnieuw."),
        ("", "onbekend feit ``. De regels vragen hier niet naar. Laat het weg."),
        ("x" * 200, f"onbekend feit `{'x' * 59}…`. De regels vragen hier niet naar. Laat het weg."),
    ],
)
def test_an_unknown_fact_is_refused_with_the_nearest_name(rules, name, told):
    assert refused(rules, facts(**{name: "1.00"})) == [f"zaak.json#{name}: VELD-ONBEKEND {told}"]


@pytest.mark.parametrize("motivation", [None, "", "  "])
def test_a_judgement_needs_a_motivation(rules, motivation):
    given = {"feiten": {"is_redelijk": True}, "herkomst": {"is_redelijk": {"rol": "klantmanager"}}}
    if motivation is not None:
        given["herkomst"]["is_redelijk"]["motivering"] = motivation
    assert refused(rules, json.dumps(given)) == [
        "zaak.json#is_redelijk: VELD-OORDEEL De aanvraag is redelijk: een oordeel heeft een motivering nodig. "
        "Zet die in `herkomst`, onder `is_redelijk`, bij `motivering`."
    ]
    given["herkomst"]["is_redelijk"]["motivering"] = "Gezien het verslag."
    assert decided(rules, json.dumps(given)) == "toegekend"


def test_an_unknown_judgement_needs_none(rules):
    assert decided(rules, facts(is_redelijk=None)) == "onbepaald"


def test_origin_of_an_unknown_fact_is_refused(rules):
    text = json.dumps({"feiten": {}, "herkomst": {"inkommen": {"bron": "loonstrook"}}})
    assert refused(rules, text) == [
        "zaak.json#inkommen: VELD-ONBEKEND herkomst van een onbekend feit `inkommen`. Bedoelt u `inkomen`?"
    ]


def test_contradictory_facts_are_refused_all_together(rules):
    text = facts(geboortedatum="2026-03-02", is_student=True, leefvorm="samenwonend")
    assert refused(rules, text) == [
        "zaak.json#geboortedatum: VELD-TEGENSTRIJDIG De geboortedatum ligt na de peildatum. "
        "Het gaat om: Geboortedatum.",
        "zaak.json#is_student, leefvorm: VELD-TEGENSTRIJDIG Een student woont hier niet samen. "
        "Het gaat om: Is student, Leefvorm.",
    ]


# -- the file itself ---------------------------------------------------------------------------------------

UNREADABLE = "JSON-SYNTAX hier is de JSON niet meer te lezen. " + (
    "Let op komma's, haken en aanhalingstekens; een getal begint niet met een nul."
)
TOO_DEEP = "JSON-DIEPTE de zaak is dieper genest dan 32 niveaus."
HALF = "JSON-CODERING de zaak bevat een half teken (een los surrogaat)."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"feiten": {', f":1:13: {UNREADABLE}"),
        ('{"feiten": {"inkomen": 01}}', f":1:25: {UNREADABLE}"),
        ("{'feiten': {}}", f":1:2: {UNREADABLE}"),
        ('{"feiten": {}}\n{}', f":2:1: {UNREADABLE}"),
        ('{"feiten": {},}', f":1:15: {UNREADABLE}"),
        ("", f":1:1: {UNREADABLE}"),
        (b"\xef\xbb\xbf{}", ":1:1: JSON-CODERING de zaak begint met een onzichtbaar teken (U+FEFF). "
                            "Bewaar het bestand als UTF-8 zonder BOM."),
        (b'{"feiten": {"naam": "\xe9"}}', ": JSON-CODERING de zaak is geen UTF-8. Bewaar het bestand als UTF-8."),
        ('{"feiten": {"dossier": "\\ud800"}}', f": {HALF}"),
        ('{"feiten": {"\\udfff": 1}}', f": {HALF}"),
        ('{"feiten": {"dossier": "a\\u0000"}}', ": JSON-CODERING de zaak bevat een teken dat niets is (U+0000)."),
        ('{"feiten": {"inkomen": "1.00", "inkomen": "2.00"}}', ": JSON-SLEUTEL-DUBBEL `inkomen` staat er twee keer."),
        ('{"feiten": {"inkomen": ' + "[" * 33 + "]" * 33 + "}}", f": {TOO_DEEP}"),
        ("[" * 100_000, f": {TOO_DEEP}"),
        (" " * limits.CASE_BYTES + "{}", ": TE-GROOT de zaak is groter dan 256000 bytes."),
        ("[]", ': JSON-SYNTAX een zaak is een object: `{"feiten": {…}}`.'),
        ("{}", ": VELD-TYPE `feiten` is een object met namen en waarden."),
        ('{"feiten": []}', ":1:2: VELD-TYPE `feiten` is een object met namen en waarden."),
        ('{"feiten": {},\n "peildatm": "2026-03-01"}', ":2:2: VELD-ONBEKEND `peildatm` hoort niet in een zaak. "
                                                       "Bedoelt u `peildatum`?"),
        ('{"feiten": {}, "inkomen": "1.00"}', ":1:16: VELD-ONBEKEND `inkomen` hoort niet in een zaak. "
                                              "Feiten staan onder `feiten`."),
        ('{"feiten": {}, "peildatum": 20260301}', ":1:16: VELD-TYPE `peildatum` is een tekst."),
        ('{"feiten": {}, "herkomst": []}', ":1:16: VELD-TYPE `herkomst` is een object."),
        ('{"feiten": {}, "herkomst": {"inkomen": "ja"}}',
         ":1:29: VELD-TYPE de herkomst van `inkomen` bestaat uit teksten."),
        ('{"feiten": {}, "herkomst": {"inkomen": {"brn": "x"}}}',
         ":1:41: VELD-ONBEKEND `brn` hoort niet bij de herkomst van `inkomen`. Bedoelt u `bron`?"),
        ('{"feiten": {}, "herkomst": {"inkomen": {"datum": "2026-02-30"}}}',
         ":1:29: VELD-TYPE de datum in de herkomst van `inkomen` bestaat niet. Schrijf een datum als 2026-01-31."),
    ],
)  # fmt: skip
def test_a_file_that_is_no_case_is_refused(rules, text, line):
    assert refused(rules, text) == [f"zaak.json{line}"]


@pytest.mark.parametrize(
    ("spans", "line"),
    [
        ("{}", "VELD-TYPE het verloop van `inkomen` is een lijst van perioden."),
        ('[{"van": "2026-01-01"}]',
         "VELD-TYPE een periode in het verloop van `inkomen` heeft `van`, `tot` en `waarde`."),
        ('[{"van": "2026-01-01", "tot": "2026-01-01", "waarde": "1.00"}]',
         "VELD-BEREIK een periode in het verloop van `inkomen` heeft geen goede data. "
         "`tot` is de eerste dag waarop de waarde niet meer geldt."),
        ('[{"van": "2026-02-30", "waarde": "1.00"}]',
         "VELD-BEREIK een periode in het verloop van `inkomen` heeft geen goede data. "
         "`tot` is de eerste dag waarop de waarde niet meer geldt."),
        ('[{"van": "2026-01-01", "tot": "2026-03-01", "waarde": "1.00"}, {"van": "2026-02-28", "waarde": "2.00"}]',
         "VELD-BEREIK in het verloop van `inkomen` overlappen twee perioden. "
         "Ze gelden allebei op 28-02-2026. Let op: `tot` telt zelf niet mee."),
    ],
)  # fmt: skip
def test_a_course_that_cannot_be_is_refused(rules, spans, line):
    text = f'{{"feiten": {{}},\n "verloop": {{"inkomen": {spans}}}}}'
    assert refused(rules, text) == [f"zaak.json:2:14: {line}"]


def test_a_course_that_joins_is_fine_and_its_values_are_checked(rules):
    spans = [
        {"van": "2026-01-01", "tot": "2026-03-01", "waarde": "1.00"},
        {"van": "2026-03-01", "waarde": 2},
    ]
    text = json.dumps({"feiten": {}, "verloop": {"inkomen": spans[:1]}})
    assert decided(rules, text) == "onbepaald"
    text = json.dumps({"feiten": {}, "verloop": {"inkomen": spans}})
    assert refused(rules, text) == [f'zaak.json#inkomen: VELD-TYPE {MONEY} Bedoelt u `"2.00"`?']
    text = json.dumps({"feiten": {}, "verloop": {"inkommen": spans[:1]}})
    assert refused(rules, text) == ["zaak.json#inkommen: VELD-ONBEKEND onbekend feit `inkommen`. Bedoelt u `inkomen`?"]


# -- on the command line -----------------------------------------------------------------------------------


def test_the_command_line_says_so_and_decides_nothing(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    (tmp_path / "zaak.json").write_text(facts(inkommen="1.00", uren=0), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "regelwerk.cli", "besluit", "proef", "zaak.json", "--peildatum", "2026-03-01"],
        cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 5
    assert done.stdout == ""
    assert "zaak.json#inkommen: VELD-ONBEKEND onbekend feit `inkommen`." in done.stderr
    assert "Uren per week: dit is meer dan 0, hier staat 0." in done.stderr
    assert "2 problemen gevonden." in done.stderr
