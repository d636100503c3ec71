"""Measures Regelwerk against what people would use instead, and prints each ratio with its limit.

    python benchmarks/run.py [--snel] [--streng] [DEEL …]

Exit 0: measured; 1: with --streng, a limit was missed; 2: a measurement itself failed.
"""

from __future__ import annotations

import argparse
import importlib
import platform
import sys
import traceback
from pathlib import Path

# The folder of this script must not be searched: its `zen.py` would stand in the way of the package `zen`.
HERE = Path(__file__).resolve().parent
sys.path[:] = [str(HERE.parent), *(path for path in sys.path if Path(path).resolve() != HERE)]

from benchmarks.harness import Line, NotMeasured, Settings  # noqa: E402

PARTS = {
    "hand_decimal": "Een besluit, ten opzichte van Python met de hand",
    "bijstand_decimal": "Algemene bijstand: een besluit, ten opzichte van Python met de hand",
    "zen": "Een besluit met de hele uitleg als JSON, ten opzichte van zen-engine met trace",
    "openfisca": "Een besluit, ten opzichte van OpenFisca-Core",
    "bijstand_zen": "Algemene bijstand: een besluit met de hele uitleg, ten opzichte van zen-engine met trace",
    "bijstand_openfisca": "Algemene bijstand: een besluit, ten opzichte van OpenFisca-Core",
    "growth": "Groei met het aantal begrippen",
    "timeline": "Een periode, dag voor dag beslist",
    "overview": "Een overzicht van een zaak, ten opzichte van elke regeling apart",
    "http_service": "De dienst over HTTP",
    "commandline": "De opdrachtregel",
    "features": "Duizend scenario's",
}
WIDTH, FIGURE, LIMIT = 72, 16, 12


def main() -> int:
    parser = argparse.ArgumentParser(description="Meet Regelwerk tegen wat men anders zou gebruiken.")
    parser.add_argument("delen", nargs="*", metavar="DEEL", help=f"alleen deze delen: {', '.join(PARTS)}")
    parser.add_argument("--snel", action="store_true", help="minder rondes en minder zaken")
    parser.add_argument("--streng", action="store_true", help="een gemiste grens geeft exitcode 1")
    options = parser.parse_args()
    unknown = [name for name in options.delen if name not in PARTS]
    if unknown:
        parser.error(f"onbekend deel: {', '.join(unknown)}")
    settings = Settings(rounds=5, quick=True) if options.snel else Settings()
    how = f"processortijd van het eigen proces, mediaan van {settings.rounds} rondes om en om"
    print(f"Python {platform.python_version()}; {how}")
    missed = failed = 0
    for name in options.delen or PARTS:
        print(f"\n{PARTS[name]}")
        try:
            for line in importlib.import_module(f"benchmarks.{name}").measure(settings):
                show(line)
                missed += line.met is False
        except NotMeasured as reason:
            print(f"  NIET GEMETEN: {reason}")
        except Exception:
            failed += 1
            traceback.print_exc(file=sys.stdout)
            print("  METING MISLUKT")
    print(f"\n{missed} grens niet gehaald" if missed == 1 else f"\n{missed} grenzen niet gehaald", end="")
    print(f", {failed} meting(en) mislukt" if failed else "")
    return 2 if failed else 1 if missed and options.streng else 0


def show(line: Line) -> None:
    verdict = "" if line.met is None else "GEHAALD" if line.met else "NIET GEHAALD"
    print(f"  {line.what:{WIDTH}}{line.figure:>{FIGURE}}  {line.limit:{LIMIT}}{verdict}".rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
