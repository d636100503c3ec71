"""Signals over HTTP: events filed once, what has to be done, the course of a case; both databases, within the scope."""

import os
import signal
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from starlette.testclient import TestClient
from tests.dienst.conftest import ROOT, Service, activate
from tests.dienst.issuer import ISSUER, Issuer
from tests.dienst.test_contract import has_headers, is_problem

from api import app as application
from api.settings import Settings
from regelwerk import service as own
from regelwerk.dossier import settings
from regelwerk.language.problem import Position
from regelwerk.signals import course, door, finding, reading, run, story
from regelwerk.signals.history import case as case_of

DAY = "2026-04-24"
INTAKE, BEZWAAR = "intake", "bezwaar"


def applied(zaak, on="2026-03-01", gemeente="voorbeeldstad", **velden):
    return {"zaak": zaak, "gemeente": gemeente, "gebeurtenis": "aanvraag_ontvangen", "datum": on,
            "velden": {"regeling": "participatiewet", **velden}}  # fmt: skip


def file(client, *events, **more):
    return client.post("/gebeurtenissen", json={"gebeurtenissen": list(events)}, **more)


def seek(client, headers=None, **asked):
    return client.post("/signalen/_zoek", json={"vandaag": DAY, **asked}, headers=headers, timeout=60)


def tell(client, zaak, headers=None, **asked):
    return client.post("/signalen/_verloop", json={"zaak": zaak, "vandaag": DAY, **asked}, headers=headers)


def expected(events, on=DAY):
    """What the plain evaluator says of these events, without the service."""
    book, cases = own.signal_book(own.open_rules(ROOT)), {}
    for given in events:
        new = reading.read(book, given, reading.at(Position("proef")))
        cases.setdefault((new.zaak, new.gemeente), []).append(reading.event(book, new))
    made = [case_of(zaak, gemeente, found) for (zaak, gemeente), found in cases.items()]
    batches = run.signals(book, made, date.fromisoformat(on).toordinal(), run.Plain())
    return [one._asdict() for one in sorted((one for batch in batches for one in batch), key=finding.mark)]


# -- on both databases, with tokens ----------------------------------------------------------------------------


@pytest.fixture
def guarded(place, tmp_path):
    """A service with tokens on either database, and who hands them out."""
    database = {"REGELWERK_DATABASE": place.service, "REGELWERK_SLEUTELS": str(tmp_path / "sleutels.json")}
    activate(tmp_path, "werkbedrijf", "ander-bedrijf", **database)
    issuer = Issuer()
    running = Service(tmp_path, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address, **database)
    yield running.client, issuer
    running.stop()
    issuer.close()


def test_events_and_signals_stay_within_the_scope_of_the_caller(guarded):
    client, issuer = guarded
    both = issuer.bearer(INTAKE, gemeenten=["voorbeeldstad", "fictieveen"])
    one, other = issuer.bearer(INTAKE, BEZWAAR), issuer.bearer(INTAKE, BEZWAAR, gemeenten=["fictieveen"])
    elsewhere = issuer.bearer(INTAKE, organisation="ander-bedrijf", gemeenten=["voorbeeldstad", "fictieveen"])
    events = [applied("Z-1"), applied("Z-2", gemeente="fictieveen")]
    assert file(client, *events, headers=both).json() == {"nieuw": 2, "al_bekend": 0}
    without = {name: value for name, value in applied("Z-1").items() if name != "gemeente"}
    assert file(client, without, headers=one).json() == {"nieuw": 0, "al_bekend": 1}
    assert file(client, events[0], headers=elsewhere).json() == {"nieuw": 1, "al_bekend": 0}

    refused = file(client, applied("Z-3"), events[1], headers=one)
    is_problem(refused, 400)
    assert refused.json()["fouten"] == [
        {"code": "VELD-BEREIK", "plaats": "/gebeurtenissen/1/gemeente",
         "detail": "Deze gemeente hoort niet bij uw toegang."}
    ]  # fmt: skip
    nowhere = file(client, without, headers=both).json()["fouten"]
    assert [(fault["plaats"], fault["detail"]) for fault in nowhere] == [
        ("/gebeurtenissen/0/gemeente", "`gemeente` ontbreekt of kan zo niet heten.")
    ]

    for caller, seen in ((both, events), (one, events[:1]), (other, events[1:])):
        assert seek(client, caller).json() == {"vandaag": DAY, "signalen": expected(seen), "volgende": None}
    assert seek(client, both, gemeente="fictieveen").json()["signalen"] == expected(events[1:])
    assert seek(client, one, gemeente="fictieveen").json()["fouten"] == [
        {"code": "VELD-BEREIK", "plaats": "/gemeente", "detail": "Deze gemeente hoort niet bij uw toegang."}
    ]

    assert tell(client, "Z-2", other).json()["verlopen"][0]["gemeente"] == "fictieveen"
    foreign, unknown = tell(client, "Z-2", one), tell(client, "Z-nergens", one)
    is_problem(foreign, 404)
    assert [foreign.json()[name] for name in ("code", "detail")] == ["NIET-GEVONDEN", "Van deze zaak is niets gemeld."]
    assert unknown.json() | {"aanvraag_id": ""} == foreign.json() | {"aanvraag_id": ""}


def test_two_processes_that_file_the_same_keep_it_once(place, tmp_path):
    database = {"REGELWERK_DATABASE": place.service, "REGELWERK_SLEUTELS": str(tmp_path / "sleutels.json")}
    running = [Service(tmp_path, log=f"log{number}", **database) for number in (1, 2)]
    events = [applied(f"Z-{number}") for number in range(200)]
    try:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda number: file(running[number % 2].client, *events), range(4)))
        assert [answer.status_code for answer in answers] == [200] * 4
        assert sum(answer.json()["nieuw"] for answer in answers) == 200
        assert seek(running[0].client, ten_hoogste=1000).json()["signalen"] == expected(events)
    finally:
        for one in running:
            one.stop()


# -- one service -------------------------------------------------------------------------------------------------


def test_pages_give_every_signal_once_in_order_of_urgency(client):
    town = {"gemeente": "bladerdorp"}
    events = [applied(f"B-{number}", f"2026-03-{number:02}", **town) for number in range(1, 25)]
    assert file(client, *events).json()["nieuw"] == 24
    whole, found, pages, after = expected(events), [], 0, {}
    while True:
        answer = seek(client, **town, ten_hoogste=7, **after).json()
        found += answer["signalen"]
        pages += 1
        if answer["volgende"] is None:
            break
        after = {"na": answer["volgende"]}
    assert found == whole
    assert pages == -(-len(whole) // 7) > 5
    assert [one["urgentie"] for one in whole] == sorted((one["urgentie"] for one in whole), key=run.URGENCIES.index)
    for name, value in (("urgentie", "deze week"), ("signaal", "voorschot_verstrekken"), ("voor", "klantmanager"),
                        ("regeling", "awb-aanvraag")):  # fmt: skip
        chosen = seek(client, **town, ten_hoogste=1000, **{name: value}).json()["signalen"]
        assert chosen == [one for one in whole if one[name] == value] != []
    assert seek(client, vandaag="2026-03-01", **town).json()["signalen"] == expected(events, "2026-03-01")


def test_the_calendar_has_all_of_them(client):
    town = {"gemeente": "agendadorp"}
    events = [applied(f"A-{number}", f"2026-03-{number:02}", **town) for number in range(1, 10)]
    file(client, *events)
    response = seek(client, {"accept": "text/calendar"}, **town)
    assert response.headers["content-type"] == "text/calendar; charset=utf-8"
    has_headers(response)
    assert response.text.startswith("BEGIN:VCALENDAR\r\n")
    assert response.text.endswith("END:VCALENDAR\r\n")
    days = [line for line in response.text.split("\r\n") if line.startswith("DTSTART")]
    assert days == [f"DTSTART;VALUE=DATE:{one['uiterlijk'].replace('-', '')}" for one in expected(events)]
    refused = seek(client, {"accept": "text/calendar"}, **town, ten_hoogste=5)
    assert refused.json()["fouten"] == [
        {"code": "VELD-ONBEKEND", "plaats": "/ten_hoogste",
         "detail": "Een agenda heeft alle signalen: laat `ten_hoogste` weg."}
    ]  # fmt: skip


def test_the_course_of_a_case_as_json_and_as_text(client, described):
    events = [
        applied("V-1", gemeente="verloopdorp", moet_taaltoets_doen=False),
        {"zaak": "V-1", "gemeente": "verloopdorp", "gebeurtenis": "aanvulling_gevraagd", "datum": "2026-03-09",
         "velden": {"laatste_dag_hersteltermijn": "2026-03-23"}},
        {"zaak": "V-1", "gemeente": "verloopdorp", "gebeurtenis": "voorschot_verstrekt", "datum": "2026-03-20"},
        {"zaak": "V-1", "gemeente": "verloopdorp", "gebeurtenis": "besluit_genomen", "datum": "2026-04-23",
         "velden": {"regeling": None}},
    ]  # fmt: skip
    file(client, *reversed(events))
    answer = tell(client, "V-1").json()
    schema = {"$ref": "#/components/schemas/Verlopen", "components": described["components"]}
    jsonschema.Draft202012Validator(schema).validate(answer)
    (found,) = answer["verlopen"]
    assert [event["datum"] for event in found["gebeurtenissen"]] == [
        "2026-03-01", "2026-03-09", "2026-03-20", "2026-04-23"]  # fmt: skip
    told = {one["signaal"]: one for one in found["signalen"]}
    assert {one["toestand"] for one in told.values()} == set(course.STATES)
    assert told["beslistermijn_loopt_af"]["waarom"] == "geëindigd op 23 april 2026: Besluit bekendgemaakt"
    assert told["beslistermijn_loopt_af"]["uiterlijk"] == "2026-05-11"  # 8 weeks and 13 days, on a Saturday
    assert [event["gebeurtenis"] for event in told["beslistermijn_loopt_af"]["meegeteld"]] == ["aanvulling_gevraagd"]
    assert told["taaltoets_afnemen"]["toestand"] == course.NEVER
    text = tell(client, "V-1", {"accept": "text/plain"})
    assert text.headers["content-type"] == "text/plain; charset=utf-8"
    assert text.text == "\n".join(story.told(found)) + "\n"
    assert "Wat niet meer hoeft" in text.text


MISTAKES = [
    ({"gebeurtenissen": []}, "/gebeurtenissen", "VELD-TYPE", "Hier hoort een lijst van 1 tot 1000 gebeurtenissen."),
    ({}, "/gebeurtenissen", "VELD-TYPE", "Hier hoort een lijst van 1 tot 1000 gebeurtenissen."),
    ({"gebeurtenis": []}, "/gebeurtenis", "VELD-ONBEKEND", "Stuur een lijst `gebeurtenissen`."),
    (["x"], "/gebeurtenissen/0", "VELD-TYPE", "Een gebeurtenis is een blok met sleutels."),
    ([applied("999900006")], "/gebeurtenissen/0/zaak", "VELD-TYPE",
     "`zaak` ontbreekt of kan zo niet heten. Gebruik het kenmerk van de zaak, nooit een BSN."),
    ([applied("9999.00.006")], "/gebeurtenissen/0/zaak", "VELD-TYPE",
     "`zaak` ontbreekt of kan zo niet heten. Gebruik het kenmerk van de zaak, nooit een BSN."),
    ([applied("F-1"), applied("F-1", "2026-02-30")], "/gebeurtenissen/1/datum", "VELD-TYPE",
     "`datum` is geen bestaande datum zoals 2026-01-31."),
    ([applied("F-1", regeling="bijstant")], "/gebeurtenissen/0/velden/regeling", "VELD-TYPE",
     "`regeling` is geen woord van deze keuze. Kies uit: participatiewet, bijzondere_bijstand,"
     " individuele_inkomenstoeslag, studietoeslag, loonkostensubsidie, beschut_werk, bbz, andere."),
    ([applied("F-1", moet_taaltoets=True)], "/gebeurtenissen/0/velden/moet_taaltoets", "VELD-ONBEKEND",
     "Onbekend veld `moet_taaltoets`. Bedoelt u `moet_taaltoets_doen`?"),
    ([applied("F-1", **{"Jan Pietersen": True})], "/gebeurtenissen/0/velden", "VELD-ONBEKEND",
     "Hier staat een sleutel die geen naam van een feit kan zijn. Zij wordt hier niet herhaald."),
    ([applied("F-1") | {"gebeurtenis": "aanvraag_ontvange"}], "/gebeurtenissen/0/gebeurtenis", "VELD-ONBEKEND",
     "Onbekende gebeurtenis `aanvraag_ontvange`. Bedoelt u `aanvraag_ontvangen`?"),
    ([applied("F-1") | {"gebeurtenis": "Jan Pietersen 999900006"}], "/gebeurtenissen/0/gebeurtenis", "VELD-ONBEKEND",
     "Onbekende gebeurtenis."),
    ([applied("F-1") | {"velden": []}], "/gebeurtenissen/0/velden", "VELD-TYPE", "`velden` is een blok met velden."),
    ([applied("F-1") | {"velden": {}}], "/gebeurtenissen/0/velden/regeling", "VELD-TYPE",
     "Bij `aanvraag_ontvangen` hoort het veld `regeling`."),
    ([applied("F-1") | {"door": "mij"}], "/gebeurtenissen/0/door", "VELD-ONBEKEND", "Onbekende sleutel `door`."),
]  # fmt: skip


@pytest.mark.parametrize(("given", "place", "code", "detail"), MISTAKES, ids=[case[1] for case in MISTAKES])
def test_every_mistake_in_an_event_has_its_place_and_nothing_is_kept(client, given, place, code, detail):
    body = given if isinstance(given, dict) else {"gebeurtenissen": given}
    response = client.post("/gebeurtenissen", json=body)
    is_problem(response, 400)
    assert (place, code, detail) in [(f["plaats"], f["code"], f["detail"]) for f in response.json()["fouten"]]
    for value in ("99990", "9999.", "Pietersen"):
        assert value not in response.text.replace(response.headers["x-request-id"], "")
    is_problem(tell(client, "F-1"), 404)


@pytest.mark.parametrize(
    ("path", "asked", "place", "code", "detail"),
    [
        ("_zoek", {"vandaag": "24-04-2026"}, "/vandaag", "VELD-TYPE",
         "Hier hoort een bestaande datum, zoals 2026-01-31."),
        ("_zoek", {"vandaag": 5}, "/vandaag", "VELD-TYPE", "Hier hoort een bestaande datum, zoals 2026-01-31."),
        ("_zoek", {"gemeente": "Ergens"}, "/gemeente", "VELD-TYPE", "Hier hoort de naam van een gemeente."),
        ("_zoek", {"urgentie": "snel"}, "/urgentie", "VELD-TYPE",
         "Kies uit: te laat, vandaag, deze week, later."),
        ("_zoek", {"signaal": "beslistermijn_loopt"}, "/signaal", "VELD-ONBEKEND",
         "Onbekend: `beslistermijn_loopt`. Bedoelt u `beslistermijn_loopt_af`?"),
        ("_zoek", {"voor": "999900006"}, "/voor", "VELD-ONBEKEND",
         "Dit is onbekend. Kies uit: behandelaar, beleidsmedewerker, bezwaarbehandelaar, klantmanager,"
         " uitkeringsadministratie, werkgeversdienst."),
        ("_zoek", {"na": "x"}, "/na", "VELD-TYPE", "Hier hoort `volgende` uit het vorige antwoord."),
        ("_zoek", {"na": "WzFd"}, "/na", "VELD-TYPE", "Hier hoort `volgende` uit het vorige antwoord."),
        ("_zoek", {"ten_hoogste": 1001}, "/ten_hoogste", "VELD-TYPE", "Hier hoort een heel getal van 1 tot 1000."),
        ("_zoek", {"zaak": "Z-1"}, "/zaak", "VELD-ONBEKEND",
         "Kies uit: vandaag, gemeente, urgentie, signaal, voor, regeling, na, ten_hoogste."),
        ("_verloop", {}, "/zaak", "VELD-TYPE", "Het kenmerk van de zaak ontbreekt."),
        ("_verloop", {"zaak": ""}, "/zaak", "VELD-TYPE", "Hier hoort een tekst van 1 tot 100 tekens."),
        ("_verloop", {"zaak": "Z-1", "op": DAY}, "/op", "VELD-ONBEKEND",
         "Noem een `zaak`, en eventueel `vandaag`."),
        ("_verloop", {"zaak": "Z-1", "vandaag": "2026-02-30"}, "/vandaag", "VELD-TYPE",
         "Hier hoort een bestaande datum, zoals 2026-01-31."),
    ],
)  # fmt: skip
def test_every_mistake_in_a_question_has_its_place(client, path, asked, place, code, detail):
    response = client.post(f"/signalen/{path}", json=asked)
    is_problem(response, 400)
    assert response.json()["fouten"] == [{"code": code, "plaats": place, "detail": detail}]


# -- the engine --------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not door.available(), reason="durable-rules is not installed")
def test_durable_rules_that_is_killed_costs_no_signal(tmp_path):
    running = Service(tmp_path)
    try:
        events = [applied(f"D-{number}", f"2026-03-{number:02}") for number in range(1, 11)]
        file(running.client, *events[:5])
        assert seek(running.client).json()["signalen"] == expected(events[:5])
        (child,) = _children(running.process.pid)
        os.kill(child, signal.SIGKILL)
        file(running.client, *events[5:])
        assert seek(running.client).json()["signalen"] == expected(events)
        (again,) = _children(running.process.pid)
        assert again != child
        assert "SIGNAAL-MOTOR" in running.log.read_text("utf-8")
    finally:
        running.stop()
    end = time.monotonic() + 10
    while Path(f"/proc/{again}").exists():
        assert time.monotonic() < end
        time.sleep(0.1)


def _children(pid):
    """The processes that this one started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = stat.read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if parent == str(pid):
            found.append(int(stat.parent.name))
    return found


@pytest.fixture
def inside(tmp_path):
    """The whole application in this process."""
    environment = {"REGELWERK_DATABASE": f"sqlite:///{tmp_path}/regelwerk.db",
                   "REGELWERK_SLEUTELS": f"{tmp_path}/sleutels.json"}  # fmt: skip
    app = application.make_app(Settings(map=str(ROOT)), settings.open_store(settings.read(environment)))
    with TestClient(app, "http://127.0.0.1/v1") as client:
        yield client


def test_without_the_extra_the_plain_evaluator_serves(inside, monkeypatch):
    monkeypatch.setattr(run, "available", lambda: False)
    monkeypatch.setattr(run, "Door", None)
    events = [applied("P-1"), applied("P-2", "2026-02-20")]
    assert file(inside, *events).json()["nieuw"] == 2
    assert seek(inside).json()["signalen"] == expected(events)


def test_a_long_run_holds_nobody_up_and_questions_wait_for_their_turn(inside, monkeypatch):
    monkeypatch.setattr(run, "available", lambda: False)
    file(inside, applied("L-1"))
    running, may_end, signals, begun = threading.Event(), threading.Event(), run.signals, []

    def slow(*given):
        begun.append(1)
        running.set()
        assert may_end.wait(30)
        return signals(*given)

    monkeypatch.setattr(run, "signals", slow)
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(seek, inside) for _ in range(2)]
        assert running.wait(30)
        assert inside.get("/gezondheid").status_code == 200
        assert file(inside, applied("L-2")).status_code == 200
        assert tell(inside, "L-1").status_code == 200
        assert not any(one.done() for one in waiting)
        assert len(begun) == 1
        may_end.set()
        assert [one.result().status_code for one in waiting] == [200, 200]


def test_who_filed_and_who_looked_is_in_both_logs(inside, tmp_path):
    file(inside, applied("W-1"), applied("W-2", gemeente="fictieveen"))
    seek(inside)
    tell(inside, "W-1")
    with sqlite3.connect(tmp_path / "regelwerk.db") as database:
        (looked, processed), (door_names,) = (
            [sorted(database.execute(f"select {name}, gemeente from {table}").fetchall())
             for table, name in (("inzage", "handeling"), ("verwerking", "naam"))],
            [database.execute("select distinct gemeld_door from gebeurtenis").fetchall()],
        )  # fmt: skip
    told = [("gebeurtenissen melden", "fictieveen"), ("gebeurtenissen melden", "voorbeeldstad"),
            ("inzage verloop", "voorbeeldstad")]  # fmt: skip
    assert processed == told
    assert looked == [*told, ("signalen zoeken", "")]
    assert door_names == [("ontwikkelaar",)]


@pytest.mark.parametrize("path", ["/gebeurtenissen", "/signalen/_zoek", "/signalen/_verloop"])
def test_the_examples_of_the_description_give_the_answers_that_it_shows(inside, path):
    """The newest release answers so too; what the examples show are terms that seldom change."""
    described = inside.get("/openapi.json").json()

    def shown(part):
        content = part["content"]["application/json"]
        schema = {"$ref": content["schema"]["$ref"], "components": described["components"]}
        jsonschema.Draft202012Validator(schema).validate(content["examples"]["voorbeeld"]["value"])
        return content["examples"]["voorbeeld"]["value"]

    posts = {one: described["paths"][one]["post"] for one in ("/gebeurtenissen", path)}
    filed = inside.post("/gebeurtenissen", json=shown(posts["/gebeurtenissen"]["requestBody"]))
    asked = inside.post(path, json=shown(posts[path]["requestBody"]))
    answer = shown(posts[path]["responses"]["200"])
    if path == "/gebeurtenissen":
        assert (filed.json(), asked.json()) == (answer, {"nieuw": 0, "al_bekend": answer["nieuw"]})
    else:
        told = without_places if path.endswith("_verloop") else dict
        assert told(asked.json()) == told(answer)


def without_places(answer):
    """A course without where its rules stand: in a release that is the same file, on another line."""
    return [[{name: value for name, value in one.items() if name != "regel"} for one in found["signalen"]]
            for found in answer["verlopen"]]  # fmt: skip
