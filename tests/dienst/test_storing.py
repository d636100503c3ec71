"""A running service whose disk is full, or whose database is away: it says so, and goes on by itself afterwards."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from tests.dienst import outage
from tests.dienst.conftest import PATIENCE, ROOT, Service
from tests.dienst.test_contract import has_headers, is_problem
from tests.dossier.postgres import can_mount

EVENTS = {"gebeurtenissen": [{"zaak": "Z-weg", "gemeente": "ontwikkeling", "gebeurtenis": "hersteld",
                              "datum": "2026-03-01", "velden": {"heeft_no_riskpolis": True}}]}  # fmt: skip
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


def test_postgresql_stops_and_starts_while_everybody_works(server, tmp_path):
    seen = outage.stopped_and_started(tmp_path, server, ("immediate", "fast"), pause=0.5)
    assert seen.wrong == []
    assert len(seen.kept) > 50
    assert seen.refused > 20


def is_away(response):
    is_problem(response, 503)
    has_headers(response)
    assert response.headers["retry-after"] == "5"
    assert response.json()["code"] == "OPSLAG-WEG"


def test_a_database_file_that_is_moved_and_comes_back(service, tmp_path):
    """SQLite itself would go on writing in the file that is gone, and lose it all."""
    client, file, elsewhere = service.client, tmp_path / "regelwerk.db", tmp_path / "elders.db"
    first = client.post("/besluiten", json=CASE).json()["besluit_id"]
    file.rename(elsewhere)
    for _ in range(3):
        is_away(client.post("/besluiten", json=CASE, headers={"idempotency-key": "sleutel-weg"}))
    is_away(client.get(f"/besluiten/{first}"))
    is_away(client.get("/gereedheid"))
    assert client.get("/gezondheid").status_code == 200
    assert not file.exists()
    file.write_bytes(b"")  # another file in its place is not ours
    is_away(client.post("/besluiten/_zoek", json={}))
    for path, body in (("/gebeurtenissen", EVENTS), ("/signalen/_zoek", {}), ("/signalen/_verloop", {"zaak": "Z-weg"})):
        is_away(client.post(path, json=body))
    elsewhere.replace(file)
    assert client.get("/gereedheid").status_code == 200
    assert client.post("/besluiten", json=CASE, headers={"idempotency-key": "sleutel-weg"}).status_code == 201
    assert len(client.post("/besluiten/_zoek", json={}).json()["besluiten"]) == 2
    assert client.post("/gebeurtenissen", json=EVENTS).json() == {"nieuw": 1, "al_bekend": 0}
    (found,) = client.post("/signalen/_zoek", json={"vandaag": "2026-03-02"}).json()["signalen"]
    assert (found["zaak"], found["signaal"]) == ("Z-weg", "herstel_doorgeven")


@pytest.mark.skipif(not can_mount(), reason="a file system cannot be mounted here")
def test_on_a_disk_that_can_only_be_read_it_does_not_start(tmp_path):
    disk = tmp_path / "schijf"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk], check=True)
    try:
        Service(disk).stop()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        command = [Path(sys.executable).with_name("regelwerk"), "--map", ROOT, "serveer", "--port", "0"]
        done = subprocess.run(command, cwd=disk, capture_output=True, text=True, timeout=PATIENCE)
    finally:
        subprocess.run(["umount", disk], check=True)
    said = "De opslag is niet bereikbaar. Er is niets bevestigd; probeer het later opnieuw met dezelfde sleutel.\n"
    assert (done.returncode, done.stdout, done.stderr) == (6, "", said)
