"""Before anybody asks, a process compiles what overviews of today need, and readiness tells how far it is."""

import time

import pytest
from tests.dienst.conftest import Service

CASE = {"peildatum": time.strftime("%Y-%m-%d"), "feiten": {"loonwaarde": "55"}}
LONGEST = 300  # seconds, on a machine that does much else


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    running = Service(tmp_path_factory.mktemp("vooraf"), REGELWERK_VOORBEREIDEN="ja")
    yield running.client
    running.stop()


def state(client):
    return client.get("/gereedheid").json()["overzicht"]


def test_requests_are_answered_meanwhile_and_an_overview_waits_for_no_more_than_its_rules(fresh):
    began = time.monotonic()
    assert state(fresh) == "bezig"
    decided = fresh.post("/proefberekeningen", json=CASE | {"regeling": "loonkostensubsidie"}, timeout=LONGEST)
    assert decided.json()["status"] == "onbepaald"
    assert fresh.post("/overzichten", json=CASE, timeout=LONGEST).status_code == 200
    while state(fresh) == "bezig":
        time.sleep(0.2)
    prepared = time.monotonic() - began
    assert state(fresh) == "klaar"
    asked = time.monotonic()
    for gemeente in (None, "voorbeeldstad", "fictieveen"):
        assert fresh.post("/overzichten", json=CASE | {"gemeente": gemeente}, timeout=LONGEST).status_code == 200
    assert time.monotonic() - asked < prepared / 3


def test_a_process_that_does_not_prepare_says_so(client):
    assert state(client) == "bij_eerste_vraag"
