"""Settings of the service: the table of docs/beheer.md, and what it refuses to start with."""

import re
import signal
import sqlite3
from contextlib import suppress
from dataclasses import fields
from datetime import date

import httpx
import pytest
from tests.dienst.conftest import ROOT, Service
from tests.measures import cases

from api import settings
from api.settings import Settings, SettingsWrong
from regelwerk.cli import main
from regelwerk.language import release
from regelwerk.language.problem import CaseRefused


def test_the_table_names_every_setting():
    page = (ROOT / "docs/beheer.md").read_text("utf-8").split("## De dienst")[1].split("## PostgreSQL")[0]
    rows = dict(re.findall(r"^\| `REGELWERK_([A-Z_]+)` \| `?([^|`]*)`? \|", page, re.M))
    assert list(rows) == [setting.name.upper() for setting in fields(Settings)]
    for setting in fields(Settings):
        said = {"": "geen", ".": "de map waar u bent", False: "nee", True: "ja"}
        assert rows[setting.name.upper()].strip() == said.get(setting.default, str(setting.default))


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"HOST": "0.0.0.0"}, "REGELWERK_HOST is 0.0.0.0, maar zonder REGELWERK_OIDC_UITGEVER start de dienst alleen op"
         " 127.0.0.1: iedereen mag dan alles."),
        ({"HOST": "db.intern"}, "REGELWERK_HOST is db.intern, maar zonder REGELWERK_OIDC_UITGEVER start de dienst"
         " alleen op 127.0.0.1: iedereen mag dan alles."),
        ({"HOST": "10.0.0.1", "OIDC_UITGEVER": "u", "OIDC_SLEUTELS": "s"}, "REGELWERK_HOST is 10.0.0.1, maar de dienst"
         " spreekt gewoon HTTP. Zet er een proxy met TLS voor en geef REGELWERK_PROXY=ja."),
        ({"OIDC_UITGEVER": "u"},
         "REGELWERK_OIDC_SLEUTELS ontbreekt: het adres van de sleutels (JWKS) van de uitgever."),
        ({"PORT": "tachtig"}, "REGELWERK_PORT is `tachtig`; schrijf een poort tussen 1 en 65535."),
        ({"PORT": "70000"}, "REGELWERK_PORT is `70000`; schrijf een poort tussen 1 en 65535."),
        ({"PROXY": "true"}, "REGELWERK_PROXY is `true`; schrijf `ja` of `nee`."),
    ],
)  # fmt: skip
def test_what_the_service_does_not_start_with(environment, message):
    with pytest.raises(SettingsWrong, match=f"^{re.escape(message)}$"):
        settings.read({}, {f"REGELWERK_{name}": value for name, value in environment.items()}).check()


def test_the_command_refuses_in_dutch(monkeypatch):
    monkeypatch.setenv("REGELWERK_HOST", "0.0.0.0")
    with pytest.raises(CaseRefused, match=r"INSTELLING REGELWERK_HOST is 0\.0\.0\.0"):
        main(["--map", str(ROOT), "serveer", "--port", "0"])


def test_only_the_named_websites_may_call(tmp_path):
    running = Service(tmp_path, REGELWERK_HERKOMSTEN="https://zaken.example")
    try:
        for origin, allowed in (("https://zaken.example", "https://zaken.example"), ("https://ander.example", None)):
            response = running.client.get("/regelingen", headers={"origin": origin})
            assert response.headers.get("access-control-allow-origin") == allowed
        asked = {"origin": "https://zaken.example", "access-control-request-method": "POST"}
        assert running.client.options("/besluiten", headers=asked).status_code == 200
    finally:
        running.stop()


def test_a_port_in_use_is_refused(service, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # its store is made where one is
    with pytest.raises(CaseRefused, match="POORT de poort is niet te openen"):
        main(["--map", str(ROOT), "serveer", "--port", str(service.port)])


def test_a_stopped_service_has_closed_its_store(tmp_path):
    running = Service(tmp_path)
    case = {"regeling": "aow", "peildatum": "2026-03-01", "feiten": {}}
    kept = running.client.post("/besluiten", json=case).json()["besluit_id"]
    running.stop()
    assert running.process.returncode in (0, -signal.SIGTERM)
    assert not (tmp_path / "regelwerk.db-wal").exists()
    with sqlite3.connect(tmp_path / "regelwerk.db") as database:
        assert database.execute("select id from besluit").fetchall() == [(kept,)]
    with suppress(httpx.ConnectError):  # the service of another test may have been given this port meanwhile
        assert httpx.get(f"{running.address}/besluiten/{kept}").status_code in (401, 404)


def test_the_folder_of_the_rules_comes_from_the_environment(tmp_path):
    files = {path: content for path, content in cases.rules().files.items()
             if path.startswith(("rules/aow/", "rules/feiten/persoon"))}  # fmt: skip
    folder, own = tmp_path / "regels", tmp_path / "dienst"
    for made in (folder, own):
        made.mkdir()
    release.publish(folder, "klein", date(2026, 1, 1), files)
    running = Service(own, map=None, REGELWERK_MAP=str(folder))
    try:
        said = running.client.get("/regelingen").json()
    finally:
        running.stop()
    assert (said["uitgave"], [one["naam"] for one in said["regelingen"]]) == ("klein", ["aow"])
