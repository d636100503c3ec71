"""Which fact is needed for which article: the account of data minimisation (AVG art. 5, first paragraph, under c)."""

from __future__ import annotations

from typing import Any

from regelwerk.explain.citation import KNOWN_ON, VALID_ON, as_json
from regelwerk.language import tree
from regelwerk.language.rulebook import Definition, Fact, Rulebook, Source


def data_need(rulebook: Rulebook, valid_on: str, known_on: str) -> list[dict[str, Any]]:
    """Every fact that can be asked, with each source that uses it, in the order of the rulebook.

    Shape of an item: naam, label, vraag, gegeven_door, oordeel, bronnen (as a step cites them), velden for a list.
    A field that no rule reads on this day is left out: it is not needed.
    """
    sources = _sources(rulebook)
    return [_item(rulebook.shown(fact.id), fact, sources, (valid_on, known_on)) for fact in rulebook.facts]


def _item(name: str, fact: Fact, sources: dict[str, list[Source]], days: tuple[str, str]) -> dict[str, Any]:
    own = [fact.source] if fact.source else []
    cited = {source.key or str(source.fields): source for source in [*own, *sources.get(fact.id, [])]}
    item: dict[str, Any] = {
        "naam": name, "label": fact.label, "vraag": fact.question, "gegeven_door": fact.given_by or None,
        "oordeel": fact.judgement, "bronnen": [_dated(as_json(source), days) for source in cited.values()],
    }  # fmt: skip
    if fact.fields:
        needed = [field for field in fact.fields if field.source or field.id in sources]
        item["velden"] = [_item(field.name, field, sources, days) for field in needed]
    return item


def _dated(source: dict[str, Any], days: tuple[str, str]) -> dict[str, Any]:
    valid_on, known_on = days
    return {key: value.replace(VALID_ON, valid_on).replace(KNOWN_ON, known_on) for key, value in source.items()}


def _sources(rulebook: Rulebook) -> dict[str, list[Source]]:
    """Per fact (or field) the sources of the definitions, rows and conditions that read it."""
    found: dict[str, list[Source]] = {}
    for definition in rulebook.definitions:
        for node, source in _cited(definition):
            for part in tree.walk(node):
                if name := getattr(part, "id", ""):
                    found.setdefault(name, []).append(source)
    return found


def _cited(definition: Definition) -> list[tuple[tree.Node, Source]]:
    cells: list[tuple[tree.Node | None, Source]] = [(definition.formula, definition.source)]
    for row in definition.rows:
        cells += [(row.condition, row.source), (row.value, row.source)]
    cells += [(condition.node, condition.source) for condition in definition.conditions]
    return [(node, source if source.key else definition.source) for node, source in cells if node is not None]
