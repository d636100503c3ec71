"""The overview over HTTP: the same answer as the command line, in every form, every mistake with its place."""

import json
from datetime import date

import jsonschema
import pytest
from tests.measures import cases

from regelwerk import overview
from regelwerk import service as own
from regelwerk.explain import page
from regelwerk.language import answers, casefile

CASES = sorted((cases.ROOT / "tests/overzicht/zaken").glob("*.json"))
CASE = {"peildatum": "2026-03-01", "gemeente": "voorbeeldstad",
        "regelingen": ["aow", "loonkostensubsidie"],
        "feiten": {"loonwaarde": "55", "geboortedatum": "1960-05-05"}}  # fmt: skip


def ask(client, body=None, **more):
    """The first overview of a service compiles every regeling; on a busy machine that takes a while."""
    return client.post("/overzichten", timeout=120, **{"json": body, **more})


@pytest.fixture(scope="module")
def released():
    """The newest release, in this process."""
    return own.open_rules(cases.ROOT)


def expected(body, rules):
    case = casefile.read(json.dumps(body).encode(), more=("regelingen",))
    day = date.fromisoformat(case.peildatum)
    made = overview.overview(rules, case.facts, day, case.gemeente, case.origin)
    return {"soort": "proefoverzicht", **overview.answer(made, overview.chosen(rules, case))}


def test_the_answer_is_the_one_of_the_command_line(client, released):
    response = ask(client, CASE)
    assert response.status_code == 200, response.text
    assert response.json() == expected(CASE, released)
    statuses = {one["regeling"]: one["status"] for one in response.json()["regelingen"]}
    assert statuses == {"aow": "berekend", "loonkostensubsidie": "onbepaald"}
    assert ask(client, CASE).content == response.content


@pytest.mark.parametrize("regelingen", [["aow"], ["loonkostensubsidie", "minimumloon"]])
def test_only_the_regelingen_that_are_named(client, regelingen):
    found = ask(client, CASE | {"regelingen": regelingen}).json()
    assert [one["regeling"] for one in found["regelingen"]] == regelingen


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_schema_describes_every_key(described, path):
    """On the draft, which says more than the newest release."""
    case, rules = casefile.read(path.read_bytes(), path.name), cases.rules()
    schema = {"$ref": "#/components/schemas/Overzicht", "components": described["components"]}
    check = jsonschema.Draft202012Validator(schema)
    for facts in (case.facts, dict(list(case.facts.items())[::2]), {**case.facts, "is_wsw_dienstbetrekking": True}):
        origin = {name: said for name, said in case.origin.items() if name.partition("[")[0] in facts}
        made = overview.overview(rules, facts, date.fromisoformat(case.peildatum), case.gemeente, origin)
        answer = {"soort": "proefoverzicht", **overview.answer(made)}
        check.validate(answer)
        json.loads(json.dumps(answer))


def test_the_description_shows_a_case_and_its_overview(described):
    post = described["paths"]["/overzichten"]["post"]
    parts = (("Overzichtszaak", post["requestBody"]), ("Overzicht", post["responses"]["200"]))
    for name, part in parts:
        schema = {"$ref": f"#/components/schemas/{name}", "components": described["components"]}
        shown = part["content"]["application/json"]["examples"]["voorbeeld"]["value"]
        jsonschema.Draft202012Validator(schema).validate(shown)
    assert [one["status"] for one in shown["regelingen"]] == ["toegekend", "toegekend"]
    assert shown["samenloop"]
    assert shown["tabellen"]


def test_the_forms_that_people_read(client):
    read = {media: ask(client, CASE, headers={"accept": media}) for media in (
        "text/plain", "text/markdown", "text/html")}  # fmt: skip
    for media, response in read.items():
        assert response.headers["content-type"] == f"{media}; charset=utf-8"
        assert "Op 1 maart 2026 in Voorbeeldstad" in response.text
        assert "proef, niet bewaard" in response.text.lower()
        assert "Vastgestelde loonwaarde" not in response.text  # what is known is not asked
        assert "regelwerk overzicht" not in response.text  # a command line is not where this reader is
    assert read["text/html"].text.startswith("<!DOCTYPE html>")
    assert page.STYLE_HASH in read["text/html"].headers["content-security-policy"]
    assert read["text/markdown"].text.startswith("# Overzicht")
    refused = ask(client, CASE, headers={"accept": "image/png"})
    assert (refused.status_code, refused.json()["code"]) == (406, "NIET-LEVERBAAR")


@pytest.mark.parametrize(
    ("change", "place", "code", "detail"),
    [
        ({"regeling": "aow"}, "/regeling", "VELD-ONBEKEND",
         "Een overzicht gaat over alle regelingen; wilt u er enkele, noem ze dan in `regelingen`."),
        ({"regelingen": ["ao"]}, "/regelingen", "VELD-ONBEKEND", "Onbekende regeling `ao`. Bedoelt u `aow`?"),
        ({"regelingen": ["samenloop"]}, "/regelingen", "VELD-ONBEKEND", "Onbekende regeling `samenloop`."),
        ({"regelingen": ["999990019"]}, "/regelingen", "VELD-ONBEKEND", "Onbekende regeling."),
        ({"regelingen": "aow"}, "/regelingen", "VELD-TYPE", "`regelingen` is een lijst van namen van regelingen."),
        ({"geldigheidsdatum": "2026-03-01"}, "/geldigheidsdatum", "VELD-ONBEKEND",
         "`geldigheidsdatum` hoort niet in een zaak. Feiten staan onder `feiten`."),
        ({"peildatum": None}, "/peildatum", "VELD-TYPE",
         "De peildatum ontbreekt: de dag waarop de feiten worden beoordeeld, zoals 2026-01-31."),
        ({"gemeente": "voorbeeldstat"}, "/gemeente", "VELD-ONBEKEND",
         "Onbekende gemeente `voorbeeldstat`. Bedoelt u `voorbeeldstad`?"),
        ({"verloop": {"loonwaarde": [{"van": "2026-01-01", "waarde": "50"}]}}, "/verloop", "VELD-ONBEKEND",
         "Een besluit gaat over één dag; laat `verloop` weg."),
        ({"feiten": {"loonwaarden": "55"}}, "/feiten/loonwaarden", "VELD-ONBEKEND",
         "Onbekend feit `loonwaarden`. Bedoelt u `loonwaarde`?"),
        ({"feiten": {"loonwaarde": "155"}}, "/feiten/loonwaarde", "VELD-BEREIK",
         "Vastgestelde loonwaarde: dit is ten hoogste 100%."),
        ({"feiten": {"no-riskpolis.dagloon": "-1.00"}}, "/feiten/no-riskpolis.dagloon", "VELD-BEREIK",
         "Dagloon: dit is ten minste € 0,00."),
        ({"feiten": {"aow.geboortedatums": "1960"}}, "/feiten/aow.geboortedatums", "VELD-ONBEKEND",
         "Onbekend feit `aow.geboortedatums`. Bedoelt u `geboortedatum`?"),
        ({"herkomst": {"no-riskpolis.dagloon": {"wie": "ik"}}}, "/herkomst/no-riskpolis.dagloon/wie", "VELD-ONBEKEND",
         "`wie` hoort niet bij de herkomst van `no-riskpolis.dagloon`. Kies uit: bron, datum, rol, motivering."),
        ({"herkomst": {"loonwaarden": {"bron": "x"}}}, "/herkomst/loonwaarden", "VELD-ONBEKEND",
         "Herkomst van een onbekend feit `loonwaarden`. Bedoelt u `loonwaarde`?"),
        ({"herkomst": {"eerdere_aanvragen[0].x": {"bron": "x"}}}, "/herkomst/eerdere_aanvragen[0].x", "VELD-ONBEKEND",
         "Herkomst van een onbekend feit `eerdere_aanvragen[0].x`. Bedoelt u `eerdere_aanvragen_vaststelling`?"),
        ({"feiten": {"999990019": "55"}}, "/feiten", "VELD-ONBEKEND",
         "Hier staat een sleutel die geen naam van een feit kan zijn. Zij wordt hier niet herhaald."),
    ],
)  # fmt: skip
def test_every_mistake_has_its_place_and_never_its_value(client, change, place, code, detail):
    response = ask(client, CASE | change)
    assert response.status_code == 400, response.text
    assert (place, code, detail) in [(f["plaats"], f["code"], f["detail"]) for f in response.json()["fouten"]]
    for value in ("155", "99999"):
        assert value not in response.text.replace(response.headers["x-request-id"], "")


def test_nothing_is_kept(client):
    before = client.post("/besluiten/_zoek", json={}).json()
    ask(client, CASE)
    assert client.post("/besluiten/_zoek", json={}).json() == before


def test_nobody_is_offered_what_only_tells_how_the_others_work_together(client):
    """Its outcomes are in the overview; by itself it would ask for the facts of all regelingen."""
    assert "samenloop" not in [one["naam"] for one in client.get("/regelingen").json()["regelingen"]]
    case = {"regeling": "samenloop", "peildatum": "2026-03-01", "feiten": {}}
    for path in ("/besluiten", "/proefberekeningen", "/regelingen/samenloop/vragen"):
        problem = client.post(path, json=case).json()
        assert (problem["status"], problem["plaats"]) == (400, "/regeling")
        assert problem["detail"] == answers.NOT_ALONE
    for path in ("/regelingen/samenloop", "/regelingen/samenloop/schema", "/regelingen/samenloop/gegevensbehoefte"):
        refused = client.get(path, params={"peildatum": "2026-03-01"})
        assert refused.status_code == 404
        assert ", samenloop," not in refused.text
