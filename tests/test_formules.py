"""One line of data is one test: what a formula gives for these facts, decided and rechecked."""

import re
from datetime import date
from pathlib import Path

import pytest

from regelwerk import service
from regelwerk.explain.recheck import recheck

LINES = [
    line.split(";")
    for line in (Path(__file__).parent / "data/formules.csv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]

FACTS = """
onderwerp: proef
feiten:
  a: {label: a, type: getal, decimalen: 2}
  b: {label: b, type: getal, decimalen: 2}
  c: {label: c, type: getal, meer_dan: 0}
  p: {label: p, type: ja_nee}
  q: {label: q, type: ja_nee}
  r: {label: r, type: ja_nee}
  d: {label: d, type: datum}
  e: {label: e, type: datum}
  z: {label: z, type: datum, mag_onbeperkt: ja}
  g: {label: g, type: bedrag, per: maand}
  h: {label: h, type: bedrag, per: maand}
  u: {label: u, type: getal, eenheid: uur per week}
  v: {label: v, type: getal, eenheid: uur per week, meer_dan: 0}
  x: {label: x, type: percentage}
  k: {label: k, type: keuze, waarden: {een: Een, twee: Twee, drie: Drie}}
  l:
    label: l
    type: lijst
    velden:
      m: {label: m, type: getal}
      w: {label: w, type: ja_nee}
"""

DAYS = """
regeling: proef
bronnen:
  b2: {publicatie: Proef}
parameters:
  vrij:
    label: Vrije dagen
    type: dagen
    bron: b2
    ritme: jaar
    waarden:
      - {vanaf: 2026-01-01, waarde: '2026-04-03, 2026-04-06, 2027-01-01', verificatie: geverifieerd, bron: x}
      - {vanaf: 2027-01-01, waarde: '2027-01-01, 2028-01-03', verificatie: geverifieerd, bron: x}
"""

RULE = """
regeling: proef
onderwerp: formule
geldig_vanaf: 2020-01-01
bronnen:
  b1: {{publicatie: Proef}}
besluiten:
  antwoord:
    label: Antwoord
    {type}
    bron: b1
    {shape}
"""


def type_lines(text):
    kind, _, rest = text.partition(" ")
    if kind == "bedrag":
        # a besluit must be rounded; the formula stands in a begrip
        return f"type: bedrag\n    per: {rest.removeprefix('per ')}" if rest else "type: bedrag"
    if kind == "keuze":
        return "type: keuze\n    waarden: {een: Een, twee: Twee, drie: Drie}"
    return f"type: {kind}\n    eenheid: {rest.removeprefix('in ')}" if rest else f"type: {kind}"


def rules_for(kind, formula):
    text = RULE.format(type=type_lines(kind), shape=f"formule: {formula}").replace("besluiten:", "begrippen:")
    text += "besluiten:\n  uitkomst: {label: U, type: ja_nee, bron: b1, formule: ja}\n"
    return service.Rules(
        {
            "rules/feiten/proef.yaml": FACTS.encode(),
            "rules/proef/parameters.yaml": DAYS.encode(),
            "rules/proef/formule/2020-01-01.yaml": text.encode(),
        }
    )


def fact_values(text):
    found = {}
    for name, value in re.findall(r"(\w)=(\[[^]]*\]|\S+)", text):
        found[name] = records(value) if name == "l" else {"ja": True, "nee": False}.get(value, value)
    return found


def records(text):
    rows = [row.split(":") for row in text.strip("[]").split(", ") if row]
    return [
        {"m": None if m == "?" else m, "w": {"ja": True, "nee": False, "?": None}[w]} for m, w in rows
    ]  # fmt: skip


def expected_json(kind, text):
    return {"onbekend": None, "ja": True, "nee": False}.get(text, text)


@pytest.mark.parametrize(
    ("kind", "formula", "facts", "expected"), LINES, ids=[f"{i}: {x[1]}" for i, x in enumerate(LINES)]
)
def test_formula(kind, formula, facts, expected):
    given = fact_values(facts)
    answer = service.decide(rules_for(kind, formula), "proef", given, date(2026, 3, 1)).to_dict()
    step = next(step for step in answer["stappen"] if step["naam"] == "antwoord")
    assert step["waarde"] == expected_json(kind, expected)
    assert recheck(answer) == []
