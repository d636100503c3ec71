"""Who may what: every role at every operation, every municipality at every id, and every token that is none."""

import base64
import json
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from joserfc.jwk import ECKey, OctKey
from tests.dienst.conftest import Service, activate
from tests.dienst.issuer import ISSUER, Issuer
from tests.dienst.test_contract import address, is_problem, operations

from api.tokens import KEYS_REST

INTAKE, BELEID, BEZWAAR, BEHEER = "intake", "beleid", "bezwaar", "beheer"
ALL = {INTAKE, BELEID, BEZWAAR, BEHEER}
#: Who may do what, written apart from the code. An operation that is missing here fails.
MATRIX = {
    "besluit_nemen": {INTAKE}, "besluit": {INTAKE, BEZWAAR}, "uitleg": {INTAKE, BEZWAAR},
    "herhaling": {INTAKE, BEZWAAR}, "herhalingen": {INTAKE, BEZWAAR},
    "zoek": {INTAKE, BEZWAAR}, "proefberekening": {INTAKE, BELEID, BEZWAAR},
    "overzicht": {INTAKE, BELEID, BEZWAAR}, "gebeurtenissen_melden": {INTAKE},
    "signalen_zoeken": {INTAKE, BEZWAAR}, "signalen_verloop": {INTAKE, BEZWAAR},
    "batch": {INTAKE}, "voortgang": {INTAKE}, "regelingen": ALL, "regeling": ALL, "schema": ALL,
    "gegevensbehoefte": ALL, "vragen_vooraf": ALL, "vragen": ALL, "regelset": ALL, "bestand": ALL,
    "uitgaven": {BELEID, BEHEER}, "voorstellen_doen": {BELEID}, "voorstellen": {BELEID, BEHEER},
    "voorstel": {BELEID, BEHEER}, "voorstel_intrekken": {BELEID, BEHEER}, "voorstel_activeren": {BEHEER},
    "activeringen": {BELEID, BEHEER}, "gezondheid": None, "gereedheid": None,
}  # fmt: skip
CASE = {"regeling": "loonkostensubsidie", "peildatum": "2026-03-01", "gemeente": "voorbeeldstad", "zaak": "Z-1",
        "feiten": {"loonwaarde": "55"}}  # fmt: skip


@pytest.fixture(scope="module")
def issuer():
    made = Issuer()
    yield made
    made.close()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory, issuer):
    folder = tmp_path_factory.mktemp("beveiligd")
    activate(folder, "werkbedrijf", "ander-bedrijf")
    running = Service(folder, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address)
    yield running.client
    running.stop()


def ask(client, path, method, said, headers):
    body = {}
    if "requestBody" in said:
        media = next(iter(said["requestBody"]["content"]))
        body = {"content": b"{}", "headers": {"content-type": media} | headers}
    return client.request(method.upper(), address(path), **({"headers": headers} | body))


def role_cells(client, issuer):
    """Every operation that is described, by nobody and in every role: the cell, and whether it is as it must be."""
    for path, method, said in operations(client.get("/openapi.json").json()):
        name = said["operationId"].removesuffix("_kop")
        if name not in MATRIX:
            yield f"{name}: niet in de matrix", False
        elif MATRIX[name] is None:
            yield f"{method} {name} zonder toegang", ask(client, path, method, said, {}).status_code == 200
        else:
            yield f"{method} {name} zonder toegang", ask(client, path, method, said, {}).status_code == 401
            for role in sorted(ALL):
                status = ask(client, path, method, said, issuer.bearer(role)).status_code
                yield (
                    f"{method} {name} {role} {status}",
                    status != 401 and (status == 403) == (role not in MATRIX[name]),
                )


def test_every_role_at_every_operation(guarded, issuer):
    cells = list(role_cells(guarded, issuer))
    assert [cell for cell, is_right in cells if not is_right] == []
    described = operations(guarded.get("/openapi.json").json())
    assert {said["operationId"].removesuffix("_kop") for _, _, said in described} == set(MATRIX)
    is_problem(guarded.get("/regelingen"), 401)
    is_problem(guarded.post("/proefberekeningen", json={}, headers=issuer.bearer(BEHEER)), 403)


def test_a_token_without_a_role_or_with_an_invented_one(guarded, issuer):
    for roles in ((), ("directeur",)):
        is_problem(guarded.get("/regelingen", headers=issuer.bearer(*roles)), 403)


def none_token(issuer):
    parts = [{"alg": "none"}, {"sub": "x", "rollen": [INTAKE], "iss": ISSUER, "aud": "regelwerk", "exp": 9_999_999_999}]
    return ".".join(base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=").decode() for p in parts) + "."


BAD = {
    "none": none_token,
    "expired": lambda i: i.token(INTAKE, exp=1),
    "no expiry": lambda i: i.token(INTAKE, exp=None),
    "other audience": lambda i: i.token(INTAKE, aud="iets-anders"),
    "other issuer": lambda i: i.token(INTAKE, iss="https://ander.example"),
    "not yet": lambda i: i.token(INTAKE, nbf=9_999_999_999),
    "another key": lambda i: i.token(INTAKE, key=ECKey.generate_key("P-256")),
    "public key as secret": lambda i: i.token(INTAKE, key=OctKey.import_key(json.dumps(i.published)), alg="HS256"),
    "altered": lambda i: re.sub(r"\.[^.]{4}", ".AAAA", i.token(INTAKE), count=1),
    "roles as text": lambda i: i.token(rollen="intake"),
    "all municipalities": lambda i: i.token(INTAKE, gemeenten=["*"]),
    "no organisation": lambda i: i.token(INTAKE, organisatie=None),
    "an organisation with a space": lambda i: i.token(INTAKE, organisation="werk bedrijf"),
    "two municipalities in one": lambda i: i.token(INTAKE, gemeenten=["voorbeeldstad,fictieveen"]),
    "an account that the audit log cannot hold": lambda i: i.token(INTAKE, sub="a" * 101),
    "an account of half a line": lambda i: i.token(INTAKE, sub="a\nb"),
    "rubbish": lambda i: "abc",
    "long": lambda i: "a" * 20_000,
}


@pytest.mark.parametrize("name", BAD)
def test_a_token_that_is_none(guarded, issuer, name):
    response = guarded.get("/regelingen", headers={"authorization": f"Bearer {BAD[name](issuer)}"})
    is_problem(response, 401)
    assert response.headers["www-authenticate"] == "Bearer"


def test_keys_rotate(guarded, issuer):
    assert guarded.get("/regelingen", headers=issuer.bearer(INTAKE)).status_code == 200
    old = issuer.bearer(INTAKE)
    issuer.rotate()
    time.sleep(KEYS_REST + 0.1)
    assert guarded.get("/regelingen", headers=issuer.bearer(INTAKE)).status_code == 200
    is_problem(guarded.get("/regelingen", headers=old), 401)


def test_unknown_keys_do_not_make_us_ask_the_issuer_without_end(guarded, issuer):
    before, begin = issuer.asked, time.monotonic()
    for _ in range(20):
        guarded.get("/regelingen", headers=issuer.bearer(INTAKE, key=ECKey.generate_key("P-256")))
    assert issuer.asked - before <= 2 + (time.monotonic() - begin) / KEYS_REST


def without_id(response):
    body = response.content.replace(response.headers["x-request-id"].encode(), b"")
    return response.status_code, body


NOBODY = "00000000-0000-4000-8000-000000000000"


def things(client, own):
    """The id of something that is there, for each kind of id that an address can hold."""
    made = client.post("/besluiten", json=CASE, headers=own)
    assert made.status_code == 201, made.text
    batch = client.post("/batches", content=b"", headers=own | {"content-type": "application/x-ndjson"})
    proposal = client.post("/voorstellen", json={"uitgave": "2026-11-22"}, headers=own)
    return {"besluit_id": made.json()["besluit_id"], "batch_id": batch.headers["batch-id"],
            "voorstel_id": proposal.json()["voorstel_id"]}  # fmt: skip


def foreign_cells(client, issuer, ids):
    """Every operation with an id: of another municipality and of another organisation it is as the id of nothing."""
    other, elsewhere = issuer.bearer(*ALL, gemeenten=["fictieveen"]), issuer.bearer(*ALL, organisation="ander-bedrijf")
    for path, method, said in operations(client.get("/openapi.json").json()):
        for name in re.findall(r"\{(\w+_id)\}", path):
            # releases are of the organisation as a whole
            for caller in (elsewhere,) if name == "voorstel_id" else (other, elsewhere):
                foreign, unknown = (
                    ask(client, path.replace(f"{{{name}}}", id), method, said, caller)
                    for id in (ids.get(name, ""), NOBODY)
                )
                same = without_id(foreign) == without_id(unknown) and foreign.status_code == 404
                yield f"{method} {path} {foreign.status_code}", same


def test_another_municipality_sees_what_does_not_exist(guarded, issuer):
    """Every operation with the id of something: of another municipality, of another organisation, of nothing."""
    own, other = issuer.bearer(*ALL), issuer.bearer(*ALL, gemeenten=["fictieveen"])
    elsewhere = issuer.bearer(*ALL, organisation="ander-bedrijf")
    ids = things(guarded, own)
    cells = list(foreign_cells(guarded, issuer, ids))
    assert [cell for cell, is_same in cells if not is_same] == []
    assert {name for cell, _ in cells for name in re.findall(r"\{(\w+_id)\}", cell)} == set(ids)
    assert guarded.get(f"/batches/{ids['batch_id']}", headers=own).json()["status"] == "klaar"
    assert guarded.get(f"/voorstellen/{ids['voorstel_id']}", headers=own).json()["status"] == "wacht"
    for caller, count in ((own, 1), (other, 0), (elsewhere, 0)):
        queries = {"zaak": "Z-1"}, {"regeling": "loonkostensubsidie"}, {} if count else {"na": ids["besluit_id"]}
        for query in queries:
            found = guarded.post("/besluiten/_zoek", json=query, headers=caller).json()["besluiten"]
            assert bool(found) == bool(count)


def test_the_id_of_another_in_a_body_is_as_one_of_nothing(guarded, issuer):
    own, other = issuer.bearer(INTAKE, gemeenten=["fictieveen"]), issuer.bearer(INTAKE)
    case = CASE | {"gemeente": "fictieveen", "zaak": "Z-vreemd"}
    id = guarded.post("/besluiten", json=case, headers=own).json()["besluit_id"]
    guarded.post("/besluiten", json=CASE, headers=other)
    nobody = "00000000-0000-4000-8000-000000000000"
    for path, body in (("/besluiten/_zoek", {"na": "#"}),
                       ("/besluiten", CASE | {"soort": "herziening", "vervangt": "#"})):  # fmt: skip
        foreign, unknown = (
            guarded.post(path, content=json.dumps(body).replace("#", one),
                         headers=other | {"content-type": "application/json"})
            for one in (id, nobody)
        )  # fmt: skip
        assert without_id(foreign) == without_id(unknown)
    assert foreign.json()["plaats"] == "/vervangt"
    mine = guarded.post("/besluiten", json=case | {"soort": "herziening", "vervangt": id}, headers=own)
    assert (mine.status_code, mine.json()["vervangt"]) == (201, id)


def test_nothing_is_kept_for_another_municipality(guarded, issuer):
    response = guarded.post("/besluiten", json=CASE | {"gemeente": "fictieveen"}, headers=issuer.bearer(INTAKE))
    assert response.status_code == 400
    assert response.json()["fouten"] == [
        {"code": "VELD-BEREIK", "plaats": "/gemeente", "detail": "Deze gemeente hoort niet bij uw toegang."}
    ]


def test_a_case_without_municipality_is_of_the_only_one_of_the_caller(guarded, issuer):
    case = {name: value for name, value in CASE.items() if name != "gemeente"}
    one = guarded.post("/besluiten", json=case, headers=issuer.bearer(INTAKE)).json()
    assert one["gemeente"] == "voorbeeldstad"
    two = issuer.bearer(INTAKE, gemeenten=["voorbeeldstad", "fictieveen"])
    refused = guarded.post("/besluiten", json=case, headers=two)
    detail = "De gemeente ontbreekt, en u werkt niet voor één gemeente. Noem haar in de zaak."
    assert refused.json()["fouten"] == [{"code": "VELD-TYPE", "plaats": "/gemeente", "detail": detail}]


def test_the_same_key_of_another_organisation_is_another_key(guarded, issuer):
    key = {"idempotency-key": "zelfde-sleutel"}
    first = guarded.post("/besluiten", json=CASE, headers=issuer.bearer(INTAKE) | key)
    second = guarded.post("/besluiten", json=CASE, headers=issuer.bearer(INTAKE, organisation="ander-bedrijf") | key)
    assert first.status_code == second.status_code == 201
    assert first.json()["besluit_id"] != second.json()["besluit_id"]


def test_a_batch_keeps_nothing_for_another_municipality(guarded, issuer):
    foreign = CASE | {"gemeente": "fictieveen", "zaak": "Z-batch"}
    lines = (CASE | {"zaak": "Z-batch"}, foreign, foreign | {"sleutel": "sleutel-van-hier"})
    body = "\n".join(map(json.dumps, lines)).encode()
    headers = issuer.bearer(INTAKE) | {"content-type": "application/x-ndjson"}
    *answers, last = map(json.loads, guarded.post("/batches", content=body, headers=headers).text.splitlines())
    assert last == {"klaar": True, "besloten": 1, "geweigerd": 2}
    assert [answer["probleem"]["fouten"][0]["plaats"] for answer in answers[1:]] == ["/gemeente"] * 2
    other = issuer.bearer(INTAKE, gemeenten=["fictieveen"])
    there = guarded.post("/besluiten/_zoek", json={"zaak": "Z-batch"}, headers=other)
    assert there.json() == {"besluiten": []}


def test_the_same_key_of_another_municipality_is_another_key_and_of_a_colleague_the_same(guarded, issuer):
    key = {"idempotency-key": "sleutel-gedeeld"}
    first = guarded.post("/besluiten", json=CASE, headers=issuer.bearer(INTAKE) | key)
    colleague = guarded.post("/besluiten", json=CASE, headers=issuer.bearer(INTAKE, sub="c.ollega") | key)
    assert colleague.content == first.content
    other = issuer.bearer(INTAKE, gemeenten=["fictieveen"])
    elsewhere = guarded.post("/besluiten", json=CASE | {"gemeente": "fictieveen"}, headers=other | key)
    assert (elsewhere.status_code, elsewhere.json()["gemeente"]) == (201, "fictieveen")
    assert elsewhere.json()["besluit_id"] != first.json()["besluit_id"]
    stolen = guarded.post("/besluiten", json=CASE, headers=other | key)
    assert stolen.json()["fouten"][0]["plaats"] == "/gemeente"


def test_a_hanging_issuer_does_not_hold_up_who_has_a_good_token(guarded, issuer):
    """Bad tokens make us ask the issuer again; whoever's key is known does not wait for that."""
    assert guarded.get("/regelingen", headers=issuer.bearer(INTAKE)).status_code == 200
    time.sleep(KEYS_REST + 0.1)
    issuer.patience, asked = 4.5, issuer.asked
    try:
        with ThreadPoolExecutor(1) as pool:
            bad = issuer.bearer(INTAKE, key=ECKey.generate_key("P-256"))
            waiting = pool.submit(guarded.get, "/regelingen", headers=bad)
            while issuer.asked == asked:
                time.sleep(0.01)
            begin = time.monotonic()
            assert guarded.get("/regelingen", headers=issuer.bearer(INTAKE)).status_code == 200
            assert time.monotonic() - begin < 3.5  # and not the 4.5 that the issuer hangs
            assert waiting.result().status_code == 401
    finally:
        issuer.patience = 0
