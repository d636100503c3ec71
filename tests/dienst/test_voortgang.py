"""A batch whose process dies: its progress says so everywhere, what was accepted is kept, and it can be sent again.

And the history of repetitions. Both on SQLite and PostgreSQL, each with two processes on one database.
"""

import json
import signal
import socket
import time
from contextlib import contextmanager

import pytest
from tests.dienst.conftest import PATIENCE, ROOT, Service
from tests.dossier import places
from tests.dossier.fixtures import repeat

from regelwerk import __version__

LINE = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {"geboortedatum": "1960-05-05"}}
NDJSON = {"content-type": "application/x-ndjson"}


@contextmanager
def two_on(place):
    """Two running services on one database."""
    settings = {"REGELWERK_DATABASE": place.service, "REGELWERK_SLEUTELS": str(place.folder / "sleutels.json")}
    running = [Service(place.folder, ROOT, log=f"log{number}", **settings) for number in (1, 2)]
    yield running
    for one in running:
        if one.process.poll() is None:
            one.stop()


@pytest.fixture
def mortal(place):
    """Two of one test, which may kill one."""
    with two_on(place) as running:
        yield running


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def pair(request, tmp_path_factory):
    """Two that outlive the test."""
    folder, is_file = tmp_path_factory.mktemp("voortgang"), request.param == "sqlite"
    kept = places.sqlite(folder) if is_file else places.postgres(folder, request.getfixturevalue("server"), "voortgang")
    with two_on(kept) as running:
        yield running
    if not is_file:
        repeat(request.config, kept)


def lines(count, start=0):
    return [json.dumps(LINE | {"zaak": f"B-{number}", "sleutel": f"sleutel-{number:05}"}).encode() + b"\n"
            for number in range(start, start + count)]  # fmt: skip


def begun(service, sent):
    """A batch of which so many lines were sent, and no end; gives the connection and the id of the batch."""
    line = socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE)
    head = (
        "POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
    )
    line.sendall(f"{head}\r\n".encode())
    for part in sent:
        line.sendall(b"%x\r\n%s\r\n" % (len(part), part))
    answer = b""
    while b"besluit_id" not in answer:
        answer += line.recv(65_536)
    id = answer.lower().partition(b"batch-id: ")[2].partition(b"\r\n")[0].decode()
    return line, id


def until(client, id, wanted):
    end = time.monotonic() + PATIENCE
    while True:
        found = client.get(f"/batches/{id}").json()
        if wanted(found):
            return found
        assert time.monotonic() < end, found
        time.sleep(0.2)


def test_a_process_that_dies_in_a_batch(mortal):
    first, second = mortal
    line, id = begun(first, lines(128))
    seen = until(second.client, id, lambda found: found["besloten"] >= 64)
    assert (seen["status"], seen["klaar"]) == ("bezig", False)
    first.stop(signal.SIGKILL)
    line.close()
    broken = until(second.client, id, lambda found: found["status"] != "bezig")
    assert (broken["status"], broken["klaar"]) == ("afgebroken", False)
    asked = second.client.post("/besluiten/_zoek", json={"regeling": "aow", "ten_hoogste": 200})
    assert asked.status_code == 200, asked.text
    kept = asked.json()["besluiten"]
    assert 64 <= broken["besloten"] <= len(kept) <= 128
    again = second.client.post("/batches", content=b"".join(lines(140)), headers=NDJSON)
    *answers, last = map(json.loads, again.text.splitlines())
    assert last == {"klaar": True, "besloten": 140, "geweigerd": 0}
    assert {one["besluit_id"] for one in kept} <= {one["besluit_id"] for one in answers}
    found = second.client.post("/besluiten/_zoek", json={"regeling": "aow", "ten_hoogste": 200}).json()["besluiten"]
    assert len({one["zaak"] for one in found}) == len(found) == 140
    done = second.client.get(f"/batches/{again.headers['batch-id']}").json()
    assert (done["status"], done["klaar"], done["ontvangen"], done["besloten"]) == ("klaar", True, 140, 140)


def test_a_sender_that_goes_away(pair):
    first, second = pair
    line, id = begun(first, lines(64))
    line.close()
    broken = until(second.client, id, lambda found: found["status"] != "bezig")
    assert (broken["status"], broken["besloten"]) == ("afgebroken", 64)
    assert "defect" not in first.log.read_text("utf-8")


def test_every_repetition_is_remembered(pair):
    first, second = pair
    id = first.client.post("/besluiten", json=LINE).json()["besluit_id"]
    assert second.client.get(f"/besluiten/{id}/herhalingen").json() == {"besluit_id": id, "herhalingen": []}
    for one in pair:
        assert one.client.post(f"/besluiten/{id}/herhalingen").json()["identiek"] is True
    found = second.client.get(f"/besluiten/{id}/herhalingen").json()["herhalingen"]
    assert [(one["motor"], one["identiek"], one["verschillen"]) for one in found] == [(__version__, True, [])] * 2
    assert found[0]["herhaald_op"] > found[1]["herhaald_op"]
