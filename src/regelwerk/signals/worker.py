"""The process in which durable-rules runs: reads rules and then situations as JSON lines, answers with what fired.

It holds one case at a time and deletes its state after each answer. It may die; `door` then starts another.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any

from durable import engine  # type: ignore[import-untyped]

_MEMORY = 1_500_000_000


class Host(engine.Host):  # type: ignore[misc]
    """Without the library's own threads, that would work on a case at the same time."""

    def _run(self) -> None:
        pass


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    fired: set[tuple[int, int]] = set()
    definition: dict[str, Any] = json.loads(sys.stdin.readline())
    for name, rule in definition.items():
        rule["run"] = _note(fired, int(name[1:]))
    host = Host({"signalen": definition})
    print("klaar", flush=True)
    for line in sys.stdin:
        answers = [_standing(host, fired, number, facts) for number, facts in enumerate(json.loads(line), start=1)]
        print(json.dumps(answers), flush=True)


def _note(fired: set[tuple[int, int]], number: int) -> Any:
    def note(c: Any) -> None:
        fired.add((number, c.e.n))

    return note


def _standing(host: Any, fired: set[tuple[int, int]], number: int, facts: list[dict[str, int]]) -> list[Any]:
    """Which rules fired on which event of a case. `number` is small and our own, as are the ids of its facts."""
    fired.clear()
    sid = str(number)
    for id, fact in enumerate(facts, start=1):
        try:
            host.assert_fact("signalen", fact | {"id": id, "sid": number})
        except (
            engine.MessageNotHandledException
        ):  # no rule has anything to do with it; in a list it would stop the rest
            continue
    host.delete_state("signalen", sid)
    return sorted(fired)


if __name__ == "__main__":
    main()
