"""Decisions over HTTP: kept before the answer, the same again, explained in every form, found by their own."""

import json
import re
from concurrent.futures import ThreadPoolExecutor

import httpx
import jsonschema
import pytest
from tests.dienst.conftest import Service
from tests.dossier import places
from tests.dossier.fixtures import repeat

CASE = {"regeling": "loonkostensubsidie", "peildatum": "2026-03-01", "gemeente": "voorbeeldstad", "zaak": "Z-2026-1",
        "feiten": {"loonwaarde": "55"}, "persoon": {"bsn": "999990019", "naam": "Proefpersoon Eén"}}  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def service(request, tmp_path_factory):
    """The same on both databases."""
    folder, settings = tmp_path_factory.mktemp(f"besluiten-{request.param}"), {}
    if request.param == "postgres":
        place = places.postgres(folder, request.getfixturevalue("server"), "dienst")
        settings = {"REGELWERK_DATABASE": place.service, "REGELWERK_SLEUTELS": str(folder / "sleutels.json")}
    running = Service(folder, **settings)
    yield running
    running.stop()
    if request.param == "postgres":
        repeat(request.config, place)


@pytest.fixture(scope="module")
def client(service):
    return service.client


@pytest.fixture(scope="module")
def described(client):
    return client.get("/openapi.json").json()


def made(client, case=CASE, **headers):
    response = client.post("/besluiten", json=case, headers=headers)
    assert response.status_code == 201, response.text
    return response


def test_a_decision_is_kept_and_is_the_same_again(client, described):
    response = made(client)
    id = response.json()["besluit_id"]
    assert response.headers["location"] == f"/v1/besluiten/{id}"
    assert client.get(f"/besluiten/{id}").content == response.content
    schema = {"$ref": "#/components/schemas/Besluit", "components": described["components"]}
    jsonschema.Draft202012Validator(schema).validate(response.json())
    again = client.post(f"/besluiten/{id}/herhalingen").json()
    assert (again["identiek"], again["verschillen"]) == (True, [])
    assert again["handtekening"] == again["handtekening_nu"] == response.json()["handtekening"]


def test_the_explanation_in_every_form(client):
    whole = made(client).json()
    path = f"/besluiten/{whole['besluit_id']}/uitleg"
    as_json = client.get(path, headers={"accept": "application/json"}).json()
    assert as_json["handtekening"] == whole["handtekening"]
    for media, start in (("text/plain", "LOONKOSTENSUBSIDIE"), ("text/markdown", "# Loonkostensubsidie"),
                         ("text/html", "<!DOCTYPE html>")):  # fmt: skip
        response = client.get(path, headers={"accept": media})
        assert response.headers["content-type"] == f"{media}; charset=utf-8"
        assert response.text.startswith(start)
        assert whole["ontbrekend"][0]["vraag"] in re.sub(r"\s+", " ", response.text)


def test_no_person_is_in_the_answer_or_the_log(service, client):
    response = made(client)
    id = response.json()["besluit_id"]
    text = response.text + client.get(f"/besluiten/{id}/uitleg", headers={"accept": "text/html"}).text
    client.post("/besluiten", json=CASE | {"persoon": {"bsn": "999990020", "naam": "Proefpersoon Eén"}})
    text += service.log.read_text("utf-8")
    for word in ("999990019", "999990020", "Proefpersoon"):
        assert word not in text


def test_the_same_key_gives_the_same_decision(client):
    first, second = (made(client, **{"idempotency-key": "sleutel-0001"}) for _ in range(2))
    assert first.content == second.content
    other = client.post("/besluiten", json=CASE | {"zaak": "Z-2"}, headers={"idempotency-key": "sleutel-0001"})
    assert (other.status_code, other.json()["code"]) == (422, "IDEMPOTENTIE-ANDERE-INHOUD")


def test_fifty_at_once_with_one_key_are_one_decision(service):
    def post(_):
        headers = {"idempotency-key": "sleutel-vijftig"}
        return httpx.post(f"{service.address}/besluiten", json=CASE, headers=headers, timeout=60)

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(post, range(50)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1


def test_search_finds_by_case_and_by_person(client):
    case = CASE | {"zaak": "Z-zoek-1", "persoon": {"bsn": "999990032"}}
    id = made(client, case).json()["besluit_id"]
    for query in ({"zaak": "Z-zoek-1"}, {"bsn": "999990032"}):
        found = client.post("/besluiten/_zoek", json=query).json()["besluiten"]
        assert [one["besluit_id"] for one in found] == [id]
        assert "999990032" not in json.dumps(found)
    assert client.post("/besluiten/_zoek", json={"bsn": "999990044"}).json() == {"besluiten": []}


@pytest.mark.parametrize(
    ("change", "place", "code", "detail"),
    [
        ({"persoon": {"bsn": "999990018"}}, "/persoon/bsn", "BSN-ONGELDIG", "Dit is geen geldig burgerservicenummer."),
        ({"persoon": {"bsn": "999990019", "naam": "x" * 201}}, "/persoon", "VELD-TYPE",
         "Een persoon heeft een `bsn` en eventueel een `naam`."),
        ({"vervangt": "00000000-0000-4000-8000-000000000000", "soort": "herziening"}, "/vervangt", "VELD-BEREIK",
         "Dit besluit is er niet, of het is niet van u."),
        ({"persoon": "999990019"}, "/persoon", "VELD-TYPE", "Een persoon heeft een `bsn` en eventueel een `naam`."),
        ({"zaak": "999990019"}, "/zaak", "VELD-TYPE",
         "Een kenmerk heeft letters, cijfers, punten en streepjes, en een letter."),
        ({"soort": "herziening"}, "/vervangt", "VELD-TYPE", "Noem het besluit dat u heroverweegt of herziet."),
        ({"soort": "anders"}, "/soort", "VELD-TYPE", "Kies uit: primair, heroverweging, herziening."),
        ({"wijze_van_totstandkoming": "gok"}, "/wijze_van_totstandkoming", "VELD-TYPE",
         "Kies uit: automatisch, met_beoordelaar."),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused_and_nothing_is_kept(client, change, place, code, detail):
    response = client.post("/besluiten", json=CASE | {"zaak": "Z-geweigerd"} | change)
    assert response.status_code == 400
    assert response.json()["fouten"] == [{"code": code, "plaats": place, "detail": detail}]
    assert "99999001" not in response.text
    assert client.post("/besluiten/_zoek", json={"zaak": "Z-geweigerd"}).json() == {"besluiten": []}


@pytest.mark.parametrize(
    ("query", "place"),
    [({"ten_hoogste": 0}, "/ten_hoogste"), ({"ten_hoogste": True}, "/ten_hoogste"), ({"naam": "x"}, "/naam"),
     ({"zaak": ""}, "/zaak"), ({"bsn": 999990019}, "/bsn"), ({"zaak": "a\0b"}, ""), ({"regeling": "\0"}, "")],
)  # fmt: skip
def test_a_question_that_is_none(client, query, place):
    response = client.post("/besluiten/_zoek", json=query)
    assert (response.status_code, response.json()["plaats"]) == (400, place), response.text


def test_the_rules_of_a_decision_can_be_read_for_ever(client):
    used = made(client).json()["regelset"]
    listed = client.get(f"/regelsets/{used['hash']}").json()
    assert listed["bestanden"] == sorted(used["bestanden"], key=lambda file: file["pad"])
    path = f"/regelsets/{used['hash']}/bestanden/{used['bestanden'][0]['sha256']}"
    assert client.get(path).text.startswith("# yaml-language-server")
    assert client.get(f"/regelsets/{'0' * 64}").status_code == 404


def test_a_batch_answers_every_line_and_one_bad_line_stops_nothing(client):
    lines = [CASE | {"zaak": f"B-{number}"} for number in range(100)]
    lines[40] = CASE | {"feiten": {"loonwaarde": "120"}}
    body = "\n".join(json.dumps(line) for line in lines[:70]) + "\n{kapot\n\n" + "\n".join(map(json.dumps, lines[70:]))
    response = client.post("/batches", content=body.encode(), headers={"content-type": "application/x-ndjson"})
    *answers, last = map(json.loads, response.text.splitlines())
    assert last == {"klaar": True, "besloten": 99, "geweigerd": 2}
    assert [answer["regel"] for answer in answers] == [*range(1, 72), *range(73, 103)]
    assert [answer["regel"] for answer in answers if "probleem" in answer] == [41, 71]
    progress = client.get(f"/batches/{response.headers['batch-id']}").json()
    assert (progress["ontvangen"], progress["besloten"], progress["klaar"]) == (101, 99, True)


def test_a_batch_with_keys_sent_again_keeps_nothing_twice(client):
    body = "\n".join(json.dumps(CASE | {"sleutel": f"batch-sleutel-{number}"}) for number in range(10)).encode()
    headers = {"content-type": "application/x-ndjson"}
    first, second = (client.post("/batches", content=body, headers=headers).text for _ in range(2))
    assert first == second


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "1.5", "1234567890123456"])
@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/besluiten", '{"zaak": #, "regeling": "aow", "peildatum": "2026-03-01", "feiten": {}}', "/zaak"),
        ("/besluiten", '{"persoon": {"bsn": "999990019", "naam": #}, "regeling": "aow", "peildatum": "2026-03-01",'
         ' "feiten": {}}', "/persoon"),
        ("/besluiten", '{"herkomst": {"geboortedatum": {"bron": #}}, "regeling": "aow", "peildatum": "2026-03-01",'
         ' "feiten": {}}', "/herkomst/geboortedatum"),
        ("/besluiten/_zoek", '{"zaak": #}', "/zaak"),
        ("/voorstellen", '{"uitgave": #}', "/uitgave"),
    ],
)  # fmt: skip
def test_a_number_is_no_text(client, path, body, place, number):
    response = client.post(path, content=body.replace("#", number), headers={"content-type": "application/json"})
    assert response.status_code == 400, response.text
    assert place in [fault["plaats"] for fault in response.json()["fouten"]]
    assert number not in response.text
