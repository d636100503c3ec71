"""The service as its users meet it: a process of its own, on loopback, in an empty folder."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]


#: In seconds: what a machine that is busy, or slow, may take for one answer or to stop. No test waits for it but a
#: failing one; how fast the service must be, the bars say.
PATIENCE = 120


class Service:
    """One running service; `stop` ends it by its id, and gives what it wrote."""

    program = (Path(sys.executable).with_name("regelwerk"),)

    def __init__(self, folder, map=ROOT, log="log", **environment):
        own = {name: value for name, value in os.environ.items() if not name.startswith("REGELWERK_")}
        self.log = folder / log
        command = [
            *self.program,
            *(["--map", map] if map else []),
            "serveer",
            "--port",
            "0",
        ]
        temporary = folder / "tijdelijk"
        temporary.mkdir(exist_ok=True)
        with self.log.open("w") as errors:
            self.process = subprocess.Popen(
                command,
                cwd=folder,
                env=own | {"TMPDIR": str(temporary), "REGELWERK_VOORBEREIDEN": "nee"} | environment,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        first = self.process.stdout.readline()
        assert "luistert" in first, self.log.read_text("utf-8")
        self.port = int(re.search(r":([0-9]+)/", first)[1])
        self.address = f"http://127.0.0.1:{self.port}/v1"
        self.answers = (folder / f"antwoorden-{log}").open("ab")
        hooks = {"response": [self._note]}
        self.client = httpx.Client(base_url=self.address, timeout=PATIENCE, event_hooks=hooks)

    def _note(self, response):
        """Every answer is kept, so that it can be searched for people when all tests have run.

        Not the description: its examples show how a person is written.
        """
        if not response.url.path.endswith("/openapi.json"):
            self.answers.write(response.read() + b"\n")

    def stop(self, how=signal.SIGTERM):
        self.client.close()
        self.answers.close()
        self.process.send_signal(how)
        self.process.wait(PATIENCE)
        self.process.stdout.close()


@pytest.fixture(scope="session")
def service(tmp_path_factory):
    running = Service(tmp_path_factory.mktemp("dienst"))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def client(service):
    return service.client


@pytest.fixture(scope="session")
def described(client):
    return client.get("/openapi.json").json()


def activate(folder, *organisations, **environment):
    """Let the newest release run for these organisations in the store of this folder, proposed and activated by two."""
    from datetime import UTC, date, datetime

    from regelwerk.dossier import releases, settings
    from regelwerk.language import release

    own = {"REGELWERK_DATABASE": f"sqlite:///{folder}/regelwerk.db",
           "REGELWERK_SLEUTELS": f"{folder}/regelwerk-sleutels.json"}  # fmt: skip
    environment = own | environment
    store = settings.open_store(settings.read(environment))
    newest = release.known_on(ROOT, None)
    known_from = date.fromisoformat(newest.known_from)
    digest = releases.copy(store.database, newest.name, known_from, release.contents(ROOT, newest))
    for organisation in organisations:
        at = datetime.now(UTC)
        proposal = releases.propose(store.database, organisation, digest, "b.beleid", "eerste uitgave", at)
        releases.activate(store.database, organisation, proposal, "c.beheer", at)
    store.close()
