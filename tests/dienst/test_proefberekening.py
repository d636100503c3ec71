"""Trial calculations and questions over HTTP: the same answer as the service gives, every mistake with its place."""

import json
import time
from datetime import date, timedelta

import jsonschema
import pytest
from tests.measures import cases

from regelwerk import service as own
from regelwerk.language.problem import may_be_repeated

CASE = {"regeling": "loonkostensubsidie", "peildatum": "2026-03-01", "gemeente": "voorbeeldstad",
        "feiten": {"loonwaarde": "55"}}  # fmt: skip


def refused(client, body, place, code, detail, path="/proefberekeningen"):
    response = client.post(path, json=body)
    assert response.status_code == 400, response.text
    assert (place, code, detail) in [(f["plaats"], f["code"], f["detail"]) for f in response.json()["fouten"]]


def test_the_answer_is_the_one_of_the_service(client, described):
    response = client.post("/proefberekeningen", json=CASE)
    rules = own.open_rules(cases.ROOT)
    expected = own.decide(rules, CASE["regeling"], CASE["feiten"], date(2026, 3, 1), gemeente=CASE["gemeente"])
    assert response.status_code == 200
    assert response.content == b'{"soort":"proefberekening",' + expected.to_json()[1:]
    schema = {"$ref": "#/components/schemas/Proefberekening", "components": described["components"]}
    jsonschema.Draft202012Validator(schema).validate(response.json())


def test_asking_on_until_nothing_is_missing(client):
    first = client.get("/regelingen/aow/vragen", params={"peildatum": "2026-03-01"}).json()
    assert first["ontbrekend"][0]["naam"] == "geboortedatum"
    facts = {"geboortedatum": "1960-05-05"}
    after = client.post("/regelingen/aow/vragen", json={"peildatum": "2026-03-01", "feiten": facts}).json()
    assert after == {"status": "berekend", "ontbrekend": []}


def test_the_schema_and_the_need_of_a_regeling(client):
    view = {"params": {"peildatum": "2026-03-01"}}
    schema = client.get("/regelingen/loonkostensubsidie/schema", **view).json()
    need = client.get("/regelingen/loonkostensubsidie/gegevensbehoefte", **view).json()
    assert list(schema["properties"]) == [fact["naam"] for fact in need["feiten"]]
    jsonschema.Draft202012Validator(schema).validate(CASE["feiten"])


@pytest.mark.parametrize(
    ("change", "place", "code", "detail"),
    [
        ({"peildatum": None}, "/peildatum", "VELD-TYPE",
         "De peildatum ontbreekt: de dag waarop de feiten worden beoordeeld, zoals 2026-01-31."),
        ({"peildatum": "1-3-2026"}, "/peildatum", "VELD-TYPE", "Hier hoort een bestaande datum, zoals 2026-01-31."),
        ({"peildatum": "2014-12-31"}, "/peildatum", "PEILDATUM-BUITEN-REGELS",
         "Op 2014-12-31 gelden geen regels voor loonkostensubsidie. De eerste dag met regels is 2015-01-01."),
        ({"regeling": None}, "/regeling", "VELD-TYPE", "Noem de regeling, en dezelfde als in het adres."),
        ({"regeling": "loonkostensubsidi"}, "/regeling", "VELD-ONBEKEND",
         "Onbekende regeling `loonkostensubsidi`. Bedoelt u `loonkostensubsidie`?"),
        ({"gemeente": "voorbeeldstat"}, "/gemeente", "VELD-ONBEKEND",
         "Onbekende gemeente `voorbeeldstat`. Bedoelt u `voorbeeldstad`?"),
        ({"zomaar": True}, "/zomaar", "VELD-ONBEKEND",
         "`zomaar` hoort niet in een zaak. Feiten staan onder `feiten`."),
        ({"herkomst": {"loonwaarde": {"wie": "ik"}}}, "/herkomst/loonwaarde/wie", "VELD-ONBEKEND",
         "`wie` hoort niet bij de herkomst van `loonwaarde`. Kies uit: bron, datum, rol, motivering."),
        ({"feiten": []}, "/feiten", "VELD-TYPE", "`feiten` is een object met namen en waarden."),
        ({"feiten": {"loonwaarden": "55"}}, "/feiten/loonwaarden", "VELD-ONBEKEND",
         "Onbekend feit `loonwaarden`. Bedoelt u `loonwaarde`?"),
        ({"verloop": {"loonwaarde": [{"van": "2026-01-01", "waarde": "50"}]}}, "/verloop", "VELD-ONBEKEND",
         "Een besluit gaat over één dag; laat `verloop` weg."),
        ({"feiten": {"loonwaarde": "120"}}, "/feiten/loonwaarde", "VELD-BEREIK",
         "Vastgestelde loonwaarde: dit is ten hoogste 100%."),
        ({"feiten": {"geboortedatum": "31-12-1987"}}, "/feiten/geboortedatum", "VELD-TYPE",
         'Geboortedatum: hier hoort een bestaande datum, zoals "2026-01-31".'),
    ],
)  # fmt: skip
def test_every_mistake_has_its_place_and_never_its_value(client, change, place, code, detail):
    refused(client, CASE | change, place, code, detail)


NO_NAME = "Hier staat een sleutel die geen naam van een feit kan zijn. Zij wordt hier niet herhaald."


@pytest.mark.parametrize("key", ["999990019", "bsn_999990019", "Proefpersoon Eén", "proefpersoon.eén",
                                 "x`Proefpersoon`", "Proefpersoon" * 30, "proefpersoon\n"])  # fmt: skip
@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"#": True}, ""), ({"feiten": {"#": "55"}}, "/feiten"),
        ({"feiten": {"loonwaarde": {"#": 1}}}, "/feiten/loonwaarde"),
        ({"herkomst": {"#": {"bron": "brp"}}}, "/herkomst"), ({"herkomst": {"#": "brp"}}, "/herkomst"),
        ({"herkomst": {"loonwaarde": {"#": "ik"}}}, "/herkomst/loonwaarde"), ({"verloop": {"#": 1}}, "/verloop"),
        ({"verloop": {"loonwaarde": [{"#": 1}]}}, "/verloop/loonwaarde/0"),
    ],
)  # fmt: skip
def test_a_key_that_may_be_somebody_is_not_repeated(client, change, place, key):
    body = json.loads(json.dumps(CASE | change).replace("#", json.dumps(key)[1:-1]))
    response = client.post("/proefberekeningen", json=body)
    assert response.status_code == 400
    fault = {"code": "VELD-ONBEKEND", "plaats": place, "detail": NO_NAME}
    assert response.json()["fouten"][0] == fault
    for word in ("99999", "roefpersoon"):
        assert word not in response.text


@pytest.mark.parametrize(
    ("path", "body", "place", "detail"),
    [
        ("/proefberekeningen", '{"999990019": 1, "999990019": 2}', "", "Een sleutel staat er twee keer."),
        ("/proefberekeningen", '{"feiten": {}, "peildatum": "2026-03-01", "regeling": "999990019"}', "/regeling",
         "Onbekende regeling. Kies uit: "),
        ("/proefberekeningen", '{"feiten": {}, "peildatum": "2026-03-01", "regeling": "aow", "gemeente": "Proefpersoon"'
         "}", "/gemeente", "Onbekende gemeente. Kies uit: "),
        ("/besluiten/_zoek", '{"999990019": "x"}', "", "Zoek op zaak, bsn, regeling of status."),
        ("/voorstellen", '{"Proefpersoon": "x"}', "", "Noem de uitgave, en eventueel een toelichting."),
    ],
)  # fmt: skip
def test_nor_is_a_word_that_may_be_somebody(client, path, body, place, detail):
    response = client.post(path, content=body, headers={"content-type": "application/json"})
    (fault,) = response.json()["fouten"]
    assert (response.status_code, fault["plaats"]) == (400, place)
    assert fault["detail"].startswith(detail)
    for word in ("99999", "roefpersoon"):
        assert word not in response.text


def test_every_name_of_a_fact_may_be_repeated(client):
    listed = client.get("/regelingen").json()["regelingen"]
    assert may_be_repeated("no-riskpolis.dagloon")
    assert not may_be_repeated("j.jansen.999912345")
    for one in listed:
        known = client.get(f"/regelingen/{one['naam']}/schema", params={"peildatum": "2026-03-01"}).json()
        assert all(map(may_be_repeated, [one["naam"], *known.get("properties", {})])), one
    assert len(listed) >= 20


def test_one_fault_is_the_detail(client):
    problem = client.post("/proefberekeningen", json=CASE | {"peildatum": "1-3-2026"}).json()
    assert problem["detail"] == problem["fouten"][0]["detail"] == "Hier hoort een bestaande datum, zoals 2026-01-31."


def test_three_faults_in_three_out(client):
    body = CASE | {"feiten": {"loonwaarde": "120", "geboortedatum": "1987", "bestaat_niet": 1}}
    problem = client.post("/proefberekeningen", json=body).json()
    assert [fault["plaats"] for fault in problem["fouten"]] == [
        "/feiten/bestaat_niet", "/feiten/geboortedatum", "/feiten/loonwaarde",
    ]  # fmt: skip
    assert "120" not in json.dumps(problem)
    assert "1987" not in json.dumps(problem)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "JSON-SYNTAX"), (b"{", "JSON-SYNTAX"), (b"[]", "JSON-SYNTAX"), (b'{"a":1,"a":2}', "JSON-SLEUTEL-DUBBEL"),
        (b'{"feiten":{"loonwaarde":NaN},"peildatum":"2026-03-01","regeling":"loonkostensubsidie"}', "VELD-TYPE"),
        (b'{"feiten":{"loonwaarde":1e2},"peildatum":"2026-03-01","regeling":"loonkostensubsidie"}', "VELD-TYPE"),
        (b'{"a":' * 40 + b"1" + b"}" * 40, "JSON-DIEPTE"), (b"\xff\xfe", "JSON-CODERING"),
        (b'\xef\xbb\xbf{"feiten":{}}', "JSON-CODERING"), (b'{"feiten":{"x":"\\ud800"}}', "JSON-CODERING"),
        (b'{"feiten":{"x":"\\u0000"}}', "JSON-CODERING"), (b'{"\\u0000":1}', "JSON-CODERING"),
    ],
)  # fmt: skip
def test_bytes_that_are_no_case(client, body, code):
    response = client.post("/proefberekeningen", content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert code in [fault["code"] for fault in response.json()["fouten"]]


def test_a_body_over_256_kb_is_refused_before_it_is_read(client):
    response = client.post("/proefberekeningen", content=b" " * 256_001, headers={"content-type": "application/json"})
    assert response.status_code == 413
    assert response.json()["code"] == "TE-GROOT"


def test_many_days_on_which_rules_were_known_cost_no_more_than_one(client):
    """A zichtdatum selects a release; it does not make the service read the rules again."""
    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(60)]
    first = client.get("/regelingen", params={"zichtdatum": days[0].isoformat()})
    start = time.monotonic()
    answers = {client.get("/regelingen", params={"zichtdatum": day.isoformat()}).content for day in days}
    assert answers == {first.content}
    assert time.monotonic() - start < 30
    said = client.post("/proefberekeningen", json=CASE | {"zichtdatum": "2031-05-06"}).json()
    assert said["zichtdatum"] == "2031-05-06"
