"""The commands of docs/intake.md and docs/beheer.md, run as a reader would: in order, against a running service."""

import os
import re
import shutil
import subprocess

import pytest
from tests.dienst.conftest import ROOT, Service
from tests.dienst.issuer import ISSUER, Issuer

PAGE = (ROOT / "docs/intake.md").read_text("utf-8")
BLOCKS = [block for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S) if "curl" in block]
SHOWS = {
    "/vragen?": '"ontbrekend": [{"naam"',
    "/vragen \\": '"status": "onbepaald"',
    "/proefberekeningen": '"soort":"proefberekening"',
    "/overzichten": "Op 1 maart 2026",
    "-eerste' \\\n  -d @demo/1-toegekend.json\n": '"status":"toegekend"',
    "text/html": "LOONKOSTENSUBSIDIE\nToegekend.",
    "/herhalingen": '"herhalingen": [{"herhaald_op"',
    "besluiten/_zoek": '"status": "toegekend"',
    "/gebeurtenissen": '{"nieuw": 1, "al_bekend": 0}',
    "signalen/_zoek": '"signaal": "beslistermijn_loopt_af"',
    "signalen/_verloop": "De beslistermijn loopt af (beslistermijn_loopt_af; deze week)",
    "/batches": '"besloten": 2, "geweigerd": 0',
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("lezer")
    shutil.copytree(ROOT / "demo", made / "demo")
    return made


def test_every_block_is_followed_and_shows_what_the_page_says(service, folder):
    told = {number: folder / f"{number}" for number in range(len(BLOCKS))}
    script = "\n".join(f"{{ {block.strip()}\n}} > {number}" for number, block in enumerate(BLOCKS))
    script = script.replace("http://127.0.0.1:8000/v1", service.address).replace("curl -s", "curl -s --fail-with-body")
    done = subprocess.run(["bash", "-euc", script], cwd=folder, env=os.environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr + "".join(p.read_text()[-500:] for p in told.values() if p.exists())
    for mark, shown in SHOWS.items():
        found = [number for number, block in enumerate(BLOCKS) if mark in block]
        assert found, mark
        assert shown in told[found[0]].read_text("utf-8"), mark
    assert (folder / "uitleg.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_requests_that_put_a_release_to_work(tmp_path):
    page = (ROOT / "docs/beheer.md").read_text("utf-8")
    (block,) = [block for block in re.findall(r"```sh\n(.*?)```", page, re.S) if "curl" in block]
    issuer = Issuer()
    running = Service(tmp_path, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address)
    people = {role.upper(): issuer.token(role, sub=f"{role}.persoon") for role in ("beleid", "beheer")}
    script = block.replace("http://127.0.0.1:8000/v1", running.address).replace("curl -s", "curl -s --fail-with-body")
    try:
        done = subprocess.run(["bash", "-euc", script], env=os.environ | people, capture_output=True, text=True)
    finally:
        running.stop()
        issuer.close()
    assert done.returncode == 0, done.stdout + done.stderr
    assert '"naam": "2026-11-22"' in done.stdout
    assert '"toelichting": "bijstand erbij", "status": "wacht"' in done.stdout
    assert '{"activeringen": [{"voorstel_id"' in done.stdout
    assert '"status": "gepland"' in done.stdout
