"""The description under the NLGov API Design Rules: no error, no warning; and each rule can fail.

The rules are ours, in linter/regels.yaml; Spectral runs them. `make test` installs it.
"""

import copy
import json
import re
import subprocess
from collections import defaultdict

import pytest
from tests.dienst.conftest import ROOT

LINTER = ROOT / "tests/dienst/linter"
SPECTRAL = LINTER / "node_modules/.bin/spectral"
RULES = re.findall(r"^  (core-[a-z-]+):", (LINTER / "regels.yaml").read_text("utf-8"), re.M)


def linted(folder, descriptions):
    """What the linter says of each description: the codes by its name."""
    files = []
    for name, description in descriptions.items():
        files.append(folder / f"{name}.json")
        files[-1].write_text(json.dumps(description), "utf-8")
    command = [SPECTRAL, "lint", "--ruleset", LINTER / "regels.yaml", "--format", "json", "--quiet", *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode in (0, 1), done.stderr
    found = defaultdict(list)
    for one in json.loads(done.stdout):
        found[one["source"].rpartition("/")[2].removesuffix(".json")].append(f"{one['code']} {one['path']}")
    return found


def moved(paths, old, new):
    paths[new] = paths.pop(old)


def added(operation, name, where="query"):
    parameters = operation.setdefault("parameters", [])
    parameters.append({"name": name, "in": where, "description": "x", "required": where == "path",
                       "schema": {"type": "string"}})  # fmt: skip


CASE, FOUND = "/proefberekeningen", "/besluiten/{besluit_id}"
#: For each rule a change of the real description that it must see.
BREAKS = {
    "core-no-trailing-slash": lambda d: moved(d["paths"], CASE, f"{CASE}/"),
    "core-path-segments-kebab-case": lambda d: moved(d["paths"], CASE, "/proefBerekeningen"),
    "core-naming-resources": lambda d: moved(d["paths"], CASE, "/bereken"),
    "core-naming-collections": lambda d: moved(d["paths"], FOUND, "/besluit/{besluit_id}"),
    "core-query-keys-camel-case": lambda d: added(d["paths"]["/regelingen"]["get"], "zicht_datum"),
    "core-transport-no-sensitive-uris": lambda d: added(d["paths"]["/regelingen"]["get"], "bsn"),
    "core-http-methods": lambda d: moved(d["paths"][CASE], "post", "trace"),
    "core-http-methods-head": lambda d: d["paths"]["/regelingen"].pop("head"),
    "core-http-safety": lambda d: d["paths"]["/regelingen"]["get"].update(requestBody={"content": {}}),
    "core-http-response-code": lambda d: d["paths"]["/besluiten"]["post"]["responses"]["201"]["headers"].pop(
        "Location"
    ),
    "core-version-header": lambda d: d["paths"][CASE]["post"]["responses"]["200"]["headers"].pop("API-Version"),
    "core-error-handling-problem-details": lambda d: moved(
        d["components"]["responses"]["404"]["content"], "application/problem+json", "application/json"
    ),
    "core-error-handling-problem-members": lambda d: d["components"]["schemas"]["Probleem"]["required"].remove(
        "detail"
    ),
    "core-error-handling-invalid-input": lambda d: d["paths"][CASE]["post"]["responses"].pop("400"),
    "core-date-time-format": lambda d: d["components"]["schemas"]["Zaak"]["properties"]["peildatum"].update(
        format="time"
    ),
    "core-date-time-timezone": lambda d: d["components"]["schemas"]["Besluit"]["properties"]["aangemaakt_op"].pop(
        "format"
    ),
    "core-date-time-date-omit-time-portion": lambda d: d["components"]["schemas"]["Zaak"]["properties"][
        "peildatum"
    ].update(format="date-time"),
    "core-doc-openapi": lambda d: d.update(openapi="4.0.0"),
    "core-doc-openapi-contact": lambda d: d["info"]["contact"].pop("email"),
    "core-uri-version": lambda d: d["servers"][0].update(url="/api"),
    "core-semver": lambda d: d["info"].update(version="1.0"),
}


@pytest.fixture(scope="module")
def said(described, tmp_path_factory):
    """One run for the description and for every broken one."""
    descriptions = {"echt": described}
    for rule, broken in BREAKS.items():
        descriptions[rule] = copy.deepcopy(described)
        broken(descriptions[rule])
    return linted(tmp_path_factory.mktemp("beschrijving"), descriptions)


def test_the_lock_names_no_registry():
    assert '"resolved"' not in (LINTER / "package-lock.json").read_text("utf-8")


def test_the_description_keeps_every_rule(said):
    assert said["echt"] == []


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_can_fail(said, rule):
    assert [one for one in said[rule] if one.startswith(f"{rule} ")], said[rule]
