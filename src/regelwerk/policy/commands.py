"""What `regelwerk test`, `dekking` and `stappen` do: run, print in Dutch, and give the exit code."""

from __future__ import annotations

import sys
from pathlib import Path

from regelwerk.language.listing import listed
from regelwerk.language.problem import Problems
from regelwerk.policy.desk import Desk, Service
from regelwerk.policy.steps import VOCABULARY


def run_features(service: Service, root: Path, place: Path | None) -> int:
    """Run the features under `place` (else `root/features`) by the draft rules."""
    from regelwerk.policy import report, runner, scenarios

    files = [scenarios.read(path, _shown(path, root)) for path in scenarios.find([place or root / "features"])]
    found = runner.run(files, _desk(service, root), progress=_progress)
    if found.problems:
        print(listed(found.problems, root, sys.stdout.isatty()))
    print(*report.advice_lines(found), *report.failure_lines(found), report.summary(found), sep="\n")
    return found.exit_code


def show_coverage(service: Service, root: Path, place: Path | None) -> int:
    """Run the features and tell what they leave untested; what fails is for `regelwerk test` to show."""
    from regelwerk.policy import report, runner, scenarios
    from regelwerk.policy.coverage import Coverage

    desk = _desk(service, root)
    coverage = Coverage(desk)
    files = [scenarios.read(path, _shown(path, root)) for path in scenarios.find([place or root / "features"])]
    found = runner.run(files, desk, progress=_progress, watch=coverage.watch)
    print(*report.coverage_lines(coverage), report.summary(found), sep="\n")
    return found.exit_code


def show_vocabulary() -> int:
    print(*VOCABULARY.lines(), sep="\n")
    return 0


def _desk(service: Service, root: Path) -> Desk:
    """A desk with the draft; rule files that cannot be read stop the run, because nothing would be proven."""
    desk = Desk(service, root)
    if problems := desk.rules().library.problems:
        raise Problems(problems)
    return desk


def _shown(path: Path, root: Path) -> str:
    """A feature as messages name it: from the root of the project when it lies there."""
    absolute = path.resolve()
    return absolute.relative_to(root.resolve()).as_posix() if absolute.is_relative_to(root.resolve()) else str(path)


def _progress(done: int, total: int) -> None:
    """How far the run is, on a terminal only."""
    if sys.stderr.isatty() and (done % 50 == 0 or done == total):
        end = "\r" if done < total else "\r\x1b[K"
        print(f"{done} van {total}", end=end, file=sys.stderr, flush=True)
