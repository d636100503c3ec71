"""`python -m regelwerk.cli`: the same as the console script."""

from regelwerk.cli import run

run()
