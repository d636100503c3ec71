"""The same cases in fresh processes under other hash seeds, time zones and locales: the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

from tests.measures import cases

SETTINGS = [
    *({"PYTHONHASHSEED": str(seed)} for seed in range(8)),
    *({"TZ": zone} for zone in ("UTC", "Europe/Amsterdam", "Pacific/Kiritimati")),
    *({"LC_ALL": name, "LANG": name} for name in ("C", "nl_NL.UTF-8", "tr_TR.UTF-8")),
]


def digest(count: int) -> str:
    """One hash over the JSON, outline and questions of `count` cases."""
    from regelwerk.explain.outline import outline

    total = hashlib.sha256()
    for rng, facts, day in cases.stream(count, 5):
        explanation = cases.decide(cases.partial(rng, facts, 0.05), day)
        if explanation is not None:
            total.update(explanation.to_json())
            total.update(outline(explanation.to_dict()).encode())
    return total.hexdigest()


def digests(count: int, settings: list[dict[str, str]] = SETTINGS) -> set[str]:
    """The hashes found in a fresh process per setting; one when everything is deterministic."""
    code = f"from tests.measures.determinism import digest; print(digest({count}))"
    found = set()
    for setting in settings:
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=cases.ROOT,
            env={**os.environ, **setting},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout.strip())
    return found
