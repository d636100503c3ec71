"""Releases over HTTP: proposed by one, activated by another, at a moment; running processes follow by themselves."""

import json
import re
import sqlite3
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.dienst.conftest import Service, activate
from tests.dienst.issuer import ISSUER, Issuer
from tests.dienst.test_contract import is_problem
from tests.measures import cases

from regelwerk.language import release

CASE = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {}}
KEPT = ("rules/aow/", "rules/feiten/persoon")
ODD = "rules/aow/regeling.yaml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with three small releases: one, a later one, and one that was spoilt after it was written."""
    made = tmp_path_factory.mktemp("map")
    files = {path: content for path, content in cases.rules().files.items() if path.startswith(KEPT)}
    for number, name in enumerate(("een", "twee", "kapot"), start=1):
        text = b"\n# %d\n" % number
        release.publish(made, name, date(2026, number, 1), files | {ODD: files[ODD] + text})
    spoilt = made / "uitgaven/objecten" / release.known_on(made, None).files[ODD]
    spoilt.write_bytes(spoilt.read_bytes() + b"onbekend: 1\n")
    wrong = json.loads((made / "uitgaven/een.json").read_text("utf-8"))
    content = files[ODD] + b"onbekend: 1\n"
    digest = release.hashlib.sha256(content).hexdigest()
    (made / "uitgaven/objecten" / digest).write_bytes(content)
    wrong |= {"naam": "fout", "bestanden": wrong["bestanden"] | {ODD: digest}}
    (made / "uitgaven/fout.json").write_text(json.dumps(wrong), "utf-8")
    return made


@pytest.fixture(scope="module")
def issuer():
    made = Issuer()
    yield made
    made.close()


@pytest.fixture(scope="module")
def services(tmp_path_factory, folder, issuer):
    """Two processes on one database."""
    own = tmp_path_factory.mktemp("uitgaven")
    settings = {"REGELWERK_OIDC_UITGEVER": ISSUER, "REGELWERK_OIDC_SLEUTELS": issuer.address,
                "REGELWERK_ORGANISATIE": "werkbedrijf"}  # fmt: skip
    running = [Service(own, map=folder, log=f"log{number}", **settings) for number in (1, 2)]
    yield [one.client for one in running]
    for one in running:
        one.stop()


@pytest.fixture
def people(issuer):
    return {role: issuer.bearer(role, sub=f"{role}.persoon") for role in ("beleid", "beheer", "intake")}


def proposed(client, people, name):
    response = client.post("/voorstellen", json={"uitgave": name, "toelichting": "proef"}, headers=people["beleid"])
    assert response.status_code == 201, response.text
    return response.json()["voorstel_id"]


def activated(client, people, id, **body):
    return client.post(f"/voorstellen/{id}/activeringen", json=body, headers=people["beheer"])


def release_of(client, people):
    """With which release a decision is made now."""
    response = client.post("/besluiten", json=CASE, headers=people["intake"])
    return response.json()["regelset"]["uitgave"] if response.status_code == 201 else response.json()["code"]


def not_ready(client):
    """Why a service says that it cannot decide."""
    response = client.get("/gereedheid")
    is_problem(response, 503)
    assert response.json()["code"] == "REGELS-FOUT"
    assert client.get("/gezondheid").json()["status"] == "ok"
    return response.json()["detail"]


def test_from_proposal_to_decision(services, people, issuer):
    first, second = services
    assert release_of(first, people) == "REGELS-FOUT"
    assert not_ready(second) == "Er is nog geen uitgave van de regels geactiveerd."
    names = [one["naam"] for one in first.get("/uitgaven", headers=people["beleid"]).json()["uitgaven"]]
    assert names == ["een", "fout", "twee", "kapot"]
    id = proposed(first, people, "een")
    assert [one["voorstel_id"] for one in second.get("/voorstellen", headers=people["beheer"]).json()["voorstellen"]
            ] == [id]  # fmt: skip
    both = issuer.bearer("beleid", "beheer", sub="beleid.persoon")
    alone = first.post(f"/voorstellen/{id}/activeringen", json={}, headers=both)
    is_problem(alone, 403)
    assert (alone.json()["code"], alone.json()["detail"]) == (
        "VIER-OGEN", "Wie een uitgave voorstelt, kan haar niet zelf activeren.")  # fmt: skip
    made = activated(first, people, id)
    assert (made.status_code, made.headers["location"]) == (201, f"/v1/voorstellen/{id}")
    assert made.json()["status"] == "in_gebruik"
    assert (made.json()["voorgesteld_door"], made.json()["geactiveerd_door"]) == ("beleid.persoon", "beheer.persoon")
    time.sleep(1.2)
    assert [release_of(one, people) for one in services] == ["een", "een"]
    assert [one.get("/gereedheid").json() for one in services] == [
        {"status": "ok", "overzicht": "bij_eerste_vraag"}
    ] * 2
    again = activated(first, people, id)
    is_problem(again, 409)
    assert again.json()["detail"] == "Dit voorstel is al geactiveerd."


def test_running_processes_follow_at_the_moment(services, people):
    id = proposed(services[0], people, "twee")
    start = datetime.now(UTC) + timedelta(seconds=8)  # until then all below must be asked, on a busy machine too
    amsterdam = start.astimezone().isoformat(timespec="milliseconds")
    made = activated(services[0], people, id, ingaand_op=amsterdam).json()
    assert made["status"] == "gepland"
    assert re.fullmatch(r"[0-9T:.-]+Z", made["ingaand_op"])
    assert [release_of(one, people) for one in services] == ["een", "een"]
    time.sleep(max(0.0, (start - datetime.now(UTC)).total_seconds()) + 1.2)
    assert [release_of(one, people) for one in services] == ["twee", "twee"]
    listed = services[1].get("/activeringen", headers=people["beleid"]).json()["activeringen"]
    assert [(one["uitgave"], one["status"]) for one in listed] == [("een", "voorbij"), ("twee", "in_gebruik")]


@pytest.mark.parametrize(
    ("name", "said"),
    [("kapot", "De inhoud van dit bestand in uitgave kapot ontbreekt of is gewijzigd."),
     ("fout", "De sleutel `onbekend` bestaat hier niet.")],
)  # fmt: skip
def test_a_faulty_release_is_not_proposed_and_the_running_one_stays(services, people, name, said):
    before = release_of(services[0], people)
    response = services[0].post("/voorstellen", json={"uitgave": name}, headers=people["beleid"])
    is_problem(response, 409)
    assert response.json()["code"] == "UITGAVE-FOUT"
    (fault,) = response.json()["fouten"]
    assert fault["plaats"].startswith(f"{ODD}:")
    assert fault["detail"].startswith(said)
    assert services[0].get("/voorstellen", headers=people["beleid"]).json() == {"voorstellen": []}
    assert release_of(services[0], people) == before


def test_a_proposal_is_withdrawn(services, people):
    id = proposed(services[0], people, "een")
    withdrawn = services[1].post(f"/voorstellen/{id}/intrekkingen", headers=people["beleid"])
    assert (withdrawn.status_code, withdrawn.json()["status"]) == (201, "ingetrokken")
    assert services[0].get(f"/voorstellen/{id}", headers=people["beheer"]).json() == withdrawn.json()
    assert services[0].get("/voorstellen", headers=people["beheer"]).json() == {"voorstellen": []}
    for response in (activated(services[0], people, id),
                     services[0].post(f"/voorstellen/{id}/intrekkingen", headers=people["beheer"])):  # fmt: skip
        is_problem(response, 409)
        assert (response.json()["code"], response.json()["detail"]) == (
            "VERSIE-CONFLICT", "Dit voorstel is al ingetrokken.")  # fmt: skip


@pytest.mark.parametrize(
    ("path", "body", "place", "code", "detail"),
    [
        ("/voorstellen", {}, "/uitgave", "VELD-TYPE", "Noem de uitgave die u voorstelt."),
        ("/voorstellen", {"uitgave": "drie"}, "/uitgave", "VELD-ONBEKEND",
         "Deze uitgave is er niet. Zie `/v1/uitgaven`."),
        ("/voorstellen", {"uitgave": 1}, "/uitgave", "VELD-TYPE", "Hier hoort de naam van een uitgave."),
        ("/voorstellen", {"uitgave": "een", "door": "ik"}, "/door", "VELD-ONBEKEND",
         "Noem de uitgave, en eventueel een toelichting."),
        ("/voorstellen", {"uitgave": "een", "toelichting": "x" * 1001}, "/toelichting", "VELD-TYPE",
         "Een toelichting is een tekst van ten hoogste 1000 tekens."),
        ("activeringen", {"ingaand_op": "2026-01-01T00:00:00"}, "/ingaand_op", "VELD-TYPE",
         "Hier hoort een moment met tijdzone, zoals 2026-12-01T00:00:00+01:00."),
        ("activeringen", {"ingaand_op": "2026-02-30T00:00:00Z"}, "/ingaand_op", "VELD-TYPE",
         "Hier hoort een moment met tijdzone, zoals 2026-12-01T00:00:00+01:00."),
        ("activeringen", {"ingaand_op": "9999-12-31T23:59:59-10:00"}, "/ingaand_op", "VELD-TYPE",
         "Hier hoort een moment met tijdzone, zoals 2026-12-01T00:00:00+01:00."),
        ("activeringen", {"ingaand_op": "2020-01-01T00:00:00Z"}, "/ingaand_op", "VELD-BEREIK",
         "Een uitgave gaat niet in op een moment dat al voorbij is."),
        ("activeringen", {"vanaf": None}, "/vanaf", "VELD-ONBEKEND", "Noem alleen `ingaand_op`, of niets."),
    ],
)  # fmt: skip
def test_what_cannot_be_proposed_or_activated(services, people, path, body, place, code, detail):
    if path == "activeringen":
        id = proposed(services[0], people, "een")
        response = activated(services[0], people, id, **body)
        services[0].post(f"/voorstellen/{id}/intrekkingen", headers=people["beleid"])
    else:
        response = services[0].post(path, json=body, headers=people["beleid"])
    is_problem(response, 400)
    assert response.json()["fouten"] == [{"code": code, "plaats": place, "detail": detail}]


def test_without_an_organisation_any_release_in_the_store_will_do(tmp_path, issuer):
    running = Service(tmp_path, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address)
    try:
        assert not_ready(running.client) == "Er is nog geen uitgave van de regels geactiveerd."
        activate(tmp_path, "werkbedrijf")
        assert running.client.get("/gereedheid").json()["status"] == "ok"
    finally:
        running.stop()


def test_a_release_that_was_altered_in_the_store_decides_nothing(tmp_path, people, issuer):
    activate(tmp_path, "werkbedrijf")
    with sqlite3.connect(tmp_path / "regelwerk.db") as database:
        database.execute("update bestand set inhoud = cast(inhoud || x'0a' as blob)")
    running = Service(tmp_path, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address,
                      REGELWERK_ORGANISATIE="werkbedrijf")  # fmt: skip
    try:
        assert not_ready(running.client) == "De regels zijn nu niet te gebruiken. Er is niets besloten."
        assert release_of(running.client, people) == "REGELS-FOUT"
    finally:
        running.stop()
