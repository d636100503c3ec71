"""Senders and readers that wait: none of them holds the service. With a second where it has fifteen, or thirty."""

import json
import socket
import sys
import time
from pathlib import Path

import pytest
from tests.dienst.conftest import PATIENCE, Service

SECONDS = 1.0
SHORT = (
    f"from api import shell; shell.BODY_SECONDS = {SECONDS}\n"
    f"from api import server; server.HEAD_SECONDS = server.READ_SECONDS = {SECONDS}\n"
    "from regelwerk.cli import run; run()"
)
HEAD = "POST /v1/{} HTTP/1.1\r\nHost: x\r\nContent-Type: application/{}\r\n"


class Impatient(Service):
    program = (sys.executable, "-c", SHORT)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    running = Impatient(tmp_path_factory.mktemp("traag"))
    running.client.get("/regelingen")
    yield running
    running.stop()


@pytest.fixture
def line(service):
    with socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE) as opened:
        yield opened


def rest(line):
    answer = b""
    while part := line.recv(65_536):
        answer += part
    return answer


def trickled(line, part):
    """Send the same few bytes again and again until the door closes; what was answered, and after how long."""
    begin = time.monotonic()
    line.settimeout(0.1)
    while time.monotonic() - begin < PATIENCE:
        try:
            line.sendall(part)
            if answer := line.recv(65_536):
                seconds = time.monotonic() - begin
                line.settimeout(PATIENCE)
                return answer + rest(line), seconds
            return b"", time.monotonic() - begin
        except TimeoutError:
            pass
        except OSError:
            return b"", time.monotonic() - begin
    raise AssertionError("never answered")


def is_in_time(seconds):
    assert 0.8 * SECONDS < seconds < 12 * SECONDS  # a busy machine closes the door later, but never without a deadline


def test_a_head_that_does_not_end(line):
    line.sendall(b"GET /v1/gezondheid HTTP/1.1\r\n")
    answer, seconds = trickled(line, b"X: y\r\n")
    assert answer == b""
    is_in_time(seconds)


def test_a_body_that_does_not_end(line, service):
    line.sendall((HEAD.format("besluiten", "json") + "Content-Length: 9000\r\n\r\n").encode())
    answer, seconds = trickled(line, b" ")
    assert answer.startswith(b"HTTP/1.1 408")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == "TE-TRAAG"
    is_in_time(seconds)
    assert service.client.post("/besluiten/_zoek", json={}).json() == {"besluiten": []}


def test_a_line_of_a_batch_that_does_not_end(line):
    begin = time.monotonic()
    line.sendall((HEAD.format("batches", "x-ndjson") + "Transfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n").encode())
    time.sleep(SECONDS / 2)
    first = line.recv(65_536)
    if time.monotonic() - begin < SECONDS:  # else the end may be there already
        assert b'"regel": 1' not in first  # answers come for 64 lines at a time, or at the end
    answer, seconds = trickled(line, b"1\r\n \r\n")
    answer = first + answer
    assert b'"code": "TE-TRAAG"' in answer
    assert b'{"klaar": false, "besloten": 0, "geweigerd": 2}' in answer
    assert seconds < 12 * SECONDS


def is_open(line):
    """Whether the service still holds its end of a connection, of which nothing is read here."""
    own, other = (f"0100007F:{name[1]:04X}" for name in (line.getpeername(), line.getsockname()))
    return f" {own} {other} 01 " in Path("/proc/net/tcp").read_text()


def test_a_reader_that_does_not_read(line, service):
    wrong = b"x\n" * 30_000
    head = HEAD.format("batches", "x-ndjson") + f"Content-Length: {len(wrong)}\r\n\r\n"
    line.sendall(head.encode() + wrong)
    end = time.monotonic() + PATIENCE
    while is_open(line) and time.monotonic() < end:
        time.sleep(0.1)
    try:
        answer = rest(line)
    except ConnectionResetError:
        answer = b""
    assert not answer.endswith(b"0\r\n\r\n")
    assert service.client.get("/gezondheid").status_code == 200
    assert "defect" not in service.log.read_text("utf-8")


def test_two_lengths_are_one_too_many(line):
    """A proxy and the service could each see the end of the request elsewhere."""
    line.sendall((HEAD.format("besluiten", "json") + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n").encode()
                 + b"2\r\n{}\r\n0\r\n\r\n")  # fmt: skip
    answer = rest(line)
    assert answer.startswith(b"HTTP/1.1 400")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == "HTTP"
