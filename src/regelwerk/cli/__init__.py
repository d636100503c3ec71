"""`regelwerk …` on the command line: thin, in Dutch. What a command needs is imported when it runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from regelwerk.cli.codes import DEFECT, DONE, NOT_KEPT, REFUSED, RULES_WRONG
from regelwerk.cli.parser import parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Raises CaseRefused and Problems for what users can mend."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130


def run() -> NoReturn:
    """The console script: problems of users as text, our own defects as exit 3."""
    from regelwerk.cli.commands import report
    from regelwerk.dossier.errors import Refusal, StoreUnavailable
    from regelwerk.language.problem import CaseRefused, Problems

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        sys.exit(main())
    except CaseRefused as refused:
        sys.exit(report(refused.problems, REFUSED))
    except Problems as wrong:
        sys.exit(report(wrong.problems, RULES_WRONG))
    except (Refusal, StoreUnavailable) as refused:
        print(refused, file=sys.stderr)
        sys.exit(NOT_KEPT)
    except Exception:
        import traceback

        traceback.print_exc()
        print(
            "Dit is een fout in Regelwerk zelf; er is niets beslist. Meld deze met de tekst hierboven.", file=sys.stderr
        )
        sys.exit(DEFECT)
