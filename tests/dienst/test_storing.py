"""A running service whose disk is full: it says so, keeps reading, and goes on by itself once there is space."""

import resource

import pytest
from tests.dienst.conftest import Service
from tests.dienst.test_contract import has_headers, is_problem

CASE = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {}}


@pytest.fixture
def service(tmp_path):
    running = Service(tmp_path)
    yield running
    running.stop()


def test_a_full_disk(service, tmp_path):
    client, unlimited = service.client, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    first = client.post("/besluiten", json=CASE).json()["besluit_id"]
    size = max(path.stat().st_size for path in tmp_path.glob("regelwerk.db*"))
    resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, (size + 4_096, resource.RLIM_INFINITY))
    kept = [first]
    for _ in range(50):
        response = client.post("/besluiten", json=CASE, headers={"idempotency-key": f"sleutel-{len(kept)}"})
        if response.status_code != 201:
            break
        kept.append(response.json()["besluit_id"])
    is_problem(response, 503)
    has_headers(response)
    assert response.json()["code"] == "OPSLAG-VOL"
    assert int(response.headers["retry-after"]) > 0
    for path in ("/gezondheid", "/gereedheid", "/regelingen"):
        assert client.get(path).status_code == 200
    assert client.post("/proefberekeningen", json=CASE).status_code == 200
    resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, unlimited)
    again = client.post("/besluiten", json=CASE, headers={"idempotency-key": f"sleutel-{len(kept)}"})
    assert again.status_code == 201
    for id in (*kept, again.json()["besluit_id"]):
        assert client.post(f"/besluiten/{id}/herhalingen").json()["identiek"]
    found = client.post("/besluiten/_zoek", json={"ten_hoogste": 200}).json()["besluiten"]
    assert len(found) == len(kept) + 1
