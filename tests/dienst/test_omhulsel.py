"""The shell around the application, from inside a process where something can be made to go wrong: our own defects,
slow senders, too many at once, and what the middleware answers by itself."""

import asyncio
import io
import json
import logging
import sqlite3

import pytest
import structlog
from fastapi.routing import APIRoute
from starlette.testclient import TestClient
from tests.dienst.conftest import ROOT
from tests.dienst.test_contract import address, has_headers, is_problem, operations

from api import app as application
from api import operations as doors
from api import shell
from api.logs import configure_logs
from api.settings import Settings
from regelwerk.dossier import settings

ORIGIN = "https://zaken.example"
SECRET = "geheim 999990019"


@pytest.fixture
def inside(tmp_path):
    """The whole application in this process."""
    environment = {"REGELWERK_DATABASE": f"sqlite:///{tmp_path}/regelwerk.db",
                   "REGELWERK_SLEUTELS": f"{tmp_path}/sleutels.json"}  # fmt: skip
    store = settings.open_store(settings.read(environment))
    configure_logs()
    app = application.make_app(Settings(map=str(ROOT), herkomsten=ORIGIN), store)
    with TestClient(app, "http://127.0.0.1/v1", raise_server_exceptions=False) as client:
        yield client


def test_our_own_defect_says_nothing_of_how_it_is_made(inside, monkeypatch, caplog):
    described, said = inside.get("/openapi.json").json(), io.StringIO()
    processors = structlog.get_config()["processors"]
    monkeypatch.setattr(shell, "log", structlog.wrap_logger(structlog.PrintLogger(said), processors=processors))

    def broken(*_):
        raise RuntimeError(SECRET)

    monkeypatch.setattr(doors, "negotiated", broken)
    caplog.set_level(logging.DEBUG)
    for path, method, _ in operations(described):
        response = inside.request(method, address(path))
        is_problem(response, 500)
        has_headers(response)
        for word in ("RuntimeError", "fastapi", "starlette", "uvicorn", ".py", SECRET):
            assert word not in response.text
        if method != "head":
            assert response.json()["code"] == "DEFECT"
    written = said.getvalue() + caplog.text
    assert "RuntimeError" in written
    assert '"pad": "/besluiten/{besluit_id:uuid}/uitleg"' in written
    assert "999990019" not in written


def test_every_route_is_described(inside):
    described = inside.get("/openapi.json").json()
    routes = [route for router in application._ROUTERS for route in router.routes if isinstance(route, APIRoute)]
    own = {(route.path_format, method.lower()) for route in routes for method in route.methods}
    heads = {(path, "head") for path, method in own if method == "get"}
    assert own | heads == {(path, method) for path, method, _ in operations(described)}
    assert len(own) > 15


def asked(origin, method="POST"):
    return {"origin": origin, "access-control-request-method": method}


def test_what_the_middleware_answers_has_the_headers_too(inside):
    allowed = inside.options("/besluiten", headers=asked(ORIGIN))
    assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (200, ORIGIN)
    has_headers(allowed)
    for headers in (asked("https://ander.example"), asked(ORIGIN, "TRACE")):
        refused = inside.options("/besluiten", headers=headers)
        is_problem(refused, 403)
        has_headers(refused)
        assert refused.json()["code"] == "HERKOMST"
        assert "ander.example" not in refused.text


def test_a_sender_that_does_not_finish_is_refused_and_nothing_is_kept(inside, monkeypatch):
    monkeypatch.setattr(shell, "BODY_SECONDS", 0.2)
    case = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {}, "zaak": "Z-traag"}
    sent = asyncio.run(half_sent(inside.app, "/v1/besluiten", json.dumps(case).encode()[:-1]))
    assert sent[0]["status"] == 408
    assert json.loads(sent[1]["body"])["code"] == "TE-TRAAG"
    assert inside.post("/besluiten/_zoek", json={"zaak": "Z-traag"}).json() == {"besluiten": []}


async def half_sent(app, path, body):
    """What the application answers to a body that stops half-way."""
    parts, sent = [{"type": "http.request", "body": body, "more_body": True}], []

    async def receive():
        if parts:
            return parts.pop()
        await asyncio.sleep(30)

    async def send(message):
        sent.append(message)

    headers = [(b"content-type", b"application/json"), (b"host", b"x")]
    scope = {"type": "http", "method": "POST", "path": path, "raw_path": path.encode(), "query_string": b"",
             "headers": headers, "root_path": "", "client": ("127.0.0.1", 1), "server": ("x", 80), "scheme": "http",
             "http_version": "1.1", "asgi": {"version": "3.0"}}  # fmt: skip
    await app(scope, receive, send)
    return sent


def test_more_at_once_than_can_be_worked_on_is_asked_to_come_back(inside, monkeypatch):
    monkeypatch.setattr(shell, "AT_A_TIME", 0)
    response = inside.get("/gezondheid")
    is_problem(response, 429)
    has_headers(response)
    assert response.headers["retry-after"] == "1"


def kept(folder):
    """Everything in the database but the two logs."""
    with sqlite3.connect(folder / "regelwerk.db") as database:
        names = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return {name: database.execute(f"select * from {name} order by 1, 2").fetchall()
                for name in names if name not in ("verwerking", "inzage", "alembic_version")}  # fmt: skip


def test_what_only_reads_changes_nothing(inside, tmp_path):
    case = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {}}
    id = inside.post("/besluiten", json=case).json()["besluit_id"]
    before = kept(tmp_path)
    for path, method, _ in operations(inside.get("/openapi.json").json()):
        if method in ("get", "head"):
            inside.request(method, address(path.replace("{besluit_id}", id)), params={"peildatum": "2026-03-01"})
    assert kept(tmp_path) == before
    assert len(before["besluit"]) == 1
