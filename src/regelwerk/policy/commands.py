"""What `regelwerk test`, `dekking`, `stappen` and `nieuw-gemeente` do: run, print in Dutch, and give the exit code."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from regelwerk.language.library import Library
from regelwerk.language.listing import listed
from regelwerk.language.problem import Position, Problem, Problems, brief, did_you_mean
from regelwerk.policy.delegated import Opening
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


def new_municipality(
    service: Service, root: Path, gemeente: str, regeling: str | None, since: date, show: str = ""
) -> int:
    """Write the first files of a municipality, or only show what the law leaves to it: as `toon` or as `json`."""
    from regelwerk.policy import delegated, starter

    starter.check_name(gemeente)
    library = service.open_rules(root, concept=True).library
    if wrong := [problem for problem in library.problems if not starter.is_municipal(problem.position.file)]:
        raise Problems(wrong)
    found = delegated.openings(library, _chosen(library, regeling), since)
    made = starter.files(gemeente, found)
    if not made:
        raise Problems([Problem(Position("nieuw-gemeente"), "RB-DELEGATIE", "hier laat de wet niets aan de gemeente.")])
    if show:
        _show(found, show)
        return 0
    starter.write(root, made, gemeente, is_addition=regeling is not None)
    print(*made, delegated.tally(found), "`regelwerk controleer` wijst aan wat nog open is.", sep="\n")
    return 0


def load_wages(root: Path, path: str, content: bytes, regeling: str, since: date, partial: bool, write: bool) -> int:
    """Check a wage table, tell what it changes, and write it where the rules read it when asked to."""
    from regelwerk.policy import wage_file, wage_table

    loaded = wage_file.beside(root, regeling, since, wage_table.read(path, content), partial)
    print(*wage_file.changes(loaded), *wage_file.remarks(loaded, root), sep="\n")
    if write:
        print(f"Geschreven: {wage_file.write(loaded, root)}.")
    else:
        print("Er is niets geschreven. Met --schrijf komt de tabel in de regels.")
    return 0


def _show(found: list[Opening], show: str) -> None:
    from regelwerk.policy import delegated

    if show == "json":
        values = [value for opening in found for value in delegated.as_json(opening)]
        print(json.dumps(values, ensure_ascii=False, indent=1))
    else:
        print("\n\n".join("\n".join(delegated.lines(opening)) for opening in found))


def _chosen(library: Library, regeling: str | None) -> list[str]:
    if regeling is None:
        return sorted(library.regelingen)
    if regeling not in library.regelingen:
        hint = did_you_mean(regeling, library.regelingen)
        message = f"onbekende regeling `{brief(regeling)}`."
        raise Problems([Problem(Position("nieuw-gemeente"), "RB-NAAM", message, hint)])
    return [regeling]


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
