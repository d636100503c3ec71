"""What the bench found, as Dutch lines; carets, colours and JSON are for who prints them."""

from __future__ import annotations

from collections.abc import Iterator

from regelwerk.policy.coverage import KINDS, Coverage
from regelwerk.policy.runner import Report


def report_lines(report: Report) -> Iterator[str]:
    """Problems by place, then every difference under its scenario, then the count."""
    yield from map(str, report.problems)
    yield from advice_lines(report)
    yield from failure_lines(report)
    yield summary(report)


def advice_lines(report: Report) -> Iterator[str]:
    yield from (f"{note} (advies)" for note in report.advice)


def failure_lines(report: Report) -> Iterator[str]:
    """Each scenario that failed, with every step that did."""
    for result in report.results:
        if result.failures:
            yield f"{result.scenario.key}: mislukt: {result.scenario.name}"
            yield from (f"  {failure}" for failure in result.failures)


def summary(report: Report) -> str:
    """How many passed, failed and could not be run."""
    total = len(report.results)
    counts = (f"{report.count(verdict)} {verdict}" for verdict in ("geslaagd", "mislukt", "niet uitvoerbaar"))
    plural = "" if total == 1 else "'s"
    return f"{total} scenario{plural}: {', '.join(counts)}."


def coverage_lines(coverage: Coverage) -> Iterator[str]:
    """What is not reached, then for each regeling how much is."""
    yield from map(str, coverage.gaps())
    for regeling, kinds in coverage.counts().items():
        counts = (f"{kind} {kinds[kind][0]} van {kinds[kind][1]}" for kind in KINDS if kinds[kind][1])
        yield f"{regeling}: {', '.join(counts)}"
