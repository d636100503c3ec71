"""The container file and the units of systemd name what is there: files, commands, addresses, settings."""

import configparser
import re
import shlex

from tests.dienst.conftest import ROOT

from regelwerk.cli.parser import parser

DEPLOY = ROOT / "deploy"
CONTAINER = (DEPLOY / "Containerfile").read_text("utf-8")


def unit(name):
    found = configparser.ConfigParser(strict=False, interpolation=None)
    found.optionxform = str
    found.read(DEPLOY / name, "utf-8")
    return found


def test_what_the_container_copies_is_there():
    copied = [
        shlex.split(line)[1:-1] for line in CONTAINER.splitlines() if line.startswith("COPY") and "--from" not in line
    ]
    paths = [path for line in copied for path in line]
    assert {"src", "api", "rules", "uitgaven", "pyproject.toml"} <= set(paths)
    assert all((ROOT / path).exists() for path in paths)


def test_the_container_installs_locked_packages_only():
    installs = re.findall(r"pip install [^\n&]+", CONTAINER)
    assert len(installs) == 3
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)


def test_the_container_asks_an_address_of_the_description(described):
    (asked,) = re.findall(r"http://127\.0\.0\.1:8000/v1(/[a-z]+)'", CONTAINER)
    assert asked == "/gereedheid"
    assert asked in described["paths"]


def test_the_commands_exist():
    started = [unit(f"{name}.service")["Service"]["ExecStart"] for name in ("regelwerk", "regelwerk-logboek")]
    for line in (*started, "/opt/regelwerk/bin/regelwerk serveer"):
        program, *arguments = shlex.split(line)
        assert program == "/opt/regelwerk/bin/regelwerk"
        assert parser().parse_args(arguments).run
    assert re.search(r'ENTRYPOINT \["regelwerk"\]\nCMD \["serveer"\]', CONTAINER)


def test_the_units_give_no_rights_away():
    for name in ("regelwerk", "regelwerk-logboek"):
        service = unit(f"{name}.service")["Service"]
        assert service["User"] == "regelwerk"
        assert (service["NoNewPrivileges"], service["ProtectSystem"]) == ("yes", "strict")
    assert "USER 10001" in CONTAINER
    assert unit("regelwerk-logboek.timer")["Timer"]["OnUnitInactiveSec"] == "1min"
