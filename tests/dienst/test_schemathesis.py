"""Schemathesis over every operation, stateful, with a token: no 5xx, nothing undocumented, no wrong input accepted.

REGELWERK_VOORBEELDEN raises the number of examples for each operation; `tests/bars.py dienst` asks for 300.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.dienst.conftest import ROOT, Service, activate
from tests.dienst.issuer import ISSUER, Issuer

EXAMPLES = os.environ.get("REGELWERK_VOORBEELDEN", "5")
#: Left out: many values that fit a schema are refused for what they mean, such as a day without rules.
LEFT_OUT = "positive_data_acceptance"


def run(folder, examples, **database):
    """Schemathesis against a service of its own: the process that is done, and how many of the operations it tried.

    `database` are settings of another one than a file in this folder.
    """
    issuer = Issuer()
    activate(folder, "werkbedrijf", **database)
    running = Service(folder, REGELWERK_OIDC_UITGEVER=ISSUER, REGELWERK_OIDC_SLEUTELS=issuer.address, **database)
    token = issuer.token("intake", "bezwaar", "beleid", "beheer", exp=9_999_999_999)
    command = [
        Path(sys.executable).with_name("schemathesis"), "--config-file", ROOT / "tests/dienst/schemathesis.toml",
        "run", f"{running.address}/openapi.json", "--header", f"Authorization: Bearer {token}",
        "--max-examples", str(examples), "--seed", "20261121", "--exclude-checks", LEFT_OUT, "--continue-on-failure",
        "--no-color", "--suppress-health-check", "all", "--request-timeout", "60",
    ]  # fmt: skip
    hooks = {**os.environ, "SCHEMATHESIS_HOOKS": "tests.dienst.schemathesis_hooks", "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(command, cwd=folder, env=hooks, capture_output=True, text=True, timeout=3600)
    finally:
        running.stop()
        issuer.close()
    return done, re.search(r"Selected: (\d+)/(\d+)\s+Tested: (\d+)", done.stdout)


def test_every_operation_keeps_its_word(tmp_path):
    done, selected = run(tmp_path, EXAMPLES)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert selected
    assert selected[1] == selected[2] == selected[3]
