"""Feature files to scenarios with places, and everything that keeps a file or a scenario from being run.

A faulty file yields problems and never stops the others; a scenario with a problem is not run, so that
nothing that was dropped, misspelt or left empty counts as passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from regelwerk.language.problem import Position, Problem
from regelwerk.policy import outlines
from regelwerk.policy.context import Cell, Table
from regelwerk.policy.intake import refuse_text
from regelwerk.policy.syntax import translated

Ast = Mapping[str, Any]

_KIND = {"Context": "Gegeven", "Action": "Als", "Outcome": "Dan"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one scenario, filled in. `exact`: its text stands in the file as it is."""

    kind: str
    text: str
    position: Position
    exact: bool
    table: Table | None
    docstring: bool

    @property
    def cell(self) -> Cell:
        return Cell(self.text, self.position)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One run: a scenario, or one row of the examples of an outline."""

    feature: str
    rule: str
    name: str
    position: Position
    row: Position | None
    tags: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def key(self) -> Position:
        """Its place in the report: that of the row for an outline."""
        return self.row or self.position

    def tagged(self, prefix: str) -> str:
        """What stands behind the last tag with this prefix: the nearest one wins."""
        return next((tag.removeprefix(prefix) for tag in reversed(self.tags) if tag.startswith(prefix)), "")


@dataclass(slots=True)
class FeatureFile:
    """What one file holds. `broken` problems concern the file as a whole: nothing of it is run."""

    path: Path
    name: str
    tree: Ast | None = None
    lines: list[str] = field(default_factory=list)
    scenarios: list[Scenario] = field(default_factory=list)
    broken: list[Problem] = field(default_factory=list)


def find(paths: Iterable[Path]) -> list[Path]:
    """Every feature file under these folders and among these files, in one order everywhere."""
    found: set[Path] = set()
    for path in paths:
        found |= set(path.rglob("*.feature")) if path.is_dir() else {path}
    return sorted(found)


def read(path: Path, name: str | None = None) -> FeatureFile:
    """One file. `name` is how messages call it."""
    feature = FeatureFile(path, name or path.as_posix())
    text, feature.broken = refuse_text(feature.name, path)
    if text is None:
        return feature
    feature.lines = text.split("\n")
    try:
        tree: Any = Parser().parse(text)
    except ParserError as error:
        feature.broken = translated(feature.name, error)
        return feature
    if not tree.get("feature"):
        feature.broken = [Problem(Position(feature.name, 1, 1), "FF-LEEG", "dit bestand heeft geen Functionaliteit.")]
        return feature
    feature.broken = [
        p for scenario, _ in scenarios_of(tree["feature"]) for p in outlines.check(feature.name, scenario)
    ]
    if feature.broken:
        return feature
    feature.tree = tree["feature"]
    tree["uri"] = feature.name
    feature.scenarios = list(_scenarios(feature, Compiler().compile(tree)))
    return feature


def scenarios_of(tree: Ast) -> Iterator[tuple[Ast, Ast | None]]:
    """Every scenario of a feature with the rule it stands in."""
    for child in tree["children"]:
        if "scenario" in child:
            yield child["scenario"], None
        for inner in child.get("rule", {}).get("children", ()):
            if "scenario" in inner:
                yield inner["scenario"], child["rule"]


def backgrounds_of(tree: Ast) -> Iterator[Ast]:
    for child in tree["children"]:
        if "background" in child:
            yield child["background"]
        for inner in child.get("rule", {}).get("children", ()):
            if "background" in inner:
                yield inner["background"]


def _scenarios(feature: FeatureFile, pickles: Iterable[Any]) -> Iterator[Scenario]:
    assert feature.tree is not None
    owners = {scenario["id"]: (scenario, rule) for scenario, rule in scenarios_of(feature.tree)}
    blocks = [*(scenario for scenario, _ in owners.values()), *backgrounds_of(feature.tree)]
    steps = {step["id"]: step for block in blocks for step in block["steps"]}
    for pickle in pickles:
        scenario, rule = owners[pickle["astNodeIds"][0]]
        outlined = len(pickle["astNodeIds"]) > 1
        yield Scenario(
            feature.tree["name"],
            rule["name"] if rule else "",
            pickle["name"],
            place(feature.name, scenario),
            Position(feature.name, pickle["location"]["line"], pickle["location"]["column"]) if outlined else None,
            tuple(tag["name"] for tag in pickle["tags"]),
            tuple(_steps(feature, steps, pickle["steps"])),
        )


def _steps(feature: FeatureFile, steps: Mapping[str, Ast], written: Iterable[Any]) -> Iterator[Step]:
    kind = ""
    for step in written:
        source = steps[step["astNodeIds"][0]]
        kind = _KIND.get(step["type"], kind)
        text = step["text"]
        line, column = source["location"]["line"], source["location"]["column"] + len(source["keyword"])
        start = feature.lines[line - 1].find(source["text"], column - 1) + 1
        yield Step(
            kind,
            text,
            Position(feature.name, line, start or column),
            text == source["text"],
            _table(feature.name, source, step),
            "docString" in source,
        )


def _table(file: str, source: Ast, step: Any) -> Table | None:
    if "dataTable" not in source:
        return None
    filled = step["argument"]["dataTable"]["rows"]
    return tuple(
        tuple(Cell(cell["value"], place(file, spot)) for cell, spot in zip(row["cells"], spots["cells"], strict=True))
        for row, spots in zip(filled, source["dataTable"]["rows"], strict=True)
    )


def place(file: str, node: Ast) -> Position:
    """Where a node of the tree stands."""
    return Position(file, node["location"]["line"], node["location"]["column"])
