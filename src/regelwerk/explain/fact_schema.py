"""The facts of one rulebook as JSON Schema 2020-12: what a case system may send, with Dutch labels and questions.

A known limit of JSON Schema: bounds of an amount stand in its description, because an amount is a text.
"""

from __future__ import annotations

from typing import Any

from regelwerk.explain.schema_parts import Schema
from regelwerk.language import limits
from regelwerk.language.facts import bounds_phrase
from regelwerk.language.rulebook import Fact, Rulebook

_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MONEY = "-?[0-9]{1,12}\\.[0-9]{2}"
_NUMBER = f"-?[0-9]{{1,{limits.NUMBER_DIGITS}}}(\\.[0-9]{{1,{limits.NUMBER_DECIMALS}}})?"


def fact_schema(rulebook: Rulebook) -> Schema:
    """An object with a property for each fact; none is required, because a missing fact is a question, no mistake."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Feiten voor {rulebook.label}",
        "description": "Een feit dat ontbreekt, `null` is of `onbekend` heet, is onbekend.",
        "type": "object",
        "properties": {rulebook.shown(fact.id): _fact(fact) for fact in rulebook.facts},
        "additionalProperties": False,
    }


def _fact(fact: Fact) -> Schema:
    return {"title": fact.label, "description": _description(fact), **(_records(fact) if fact.fields else _value(fact))}


def _description(fact: Fact) -> str:
    parts = (
        fact.question,
        fact.remark,
        bounds_phrase(fact),
        f"Wie dit weet: {fact.given_by}." if fact.given_by else "",
    )
    return " ".join(" ".join(part.split()) for part in parts if part)


def _records(fact: Fact) -> Schema:
    fields = {field.name: _fact(field) for field in fact.fields}
    record: Schema = {"type": "object", "properties": fields, "additionalProperties": False}
    known: Schema = {"type": "array", "items": record, "maxItems": fact.most_records or limits.LIST_RECORDS}
    return {"anyOf": [known, {"enum": [None, "onbekend"]}]}


def _value(fact: Fact) -> Schema:
    words = ["onbekend", *(["onbeperkt"] if fact.may_be_unlimited else [])]
    match fact.type.kind:
        case "ja_nee":
            return {"enum": [True, False, None, "onbekend"]}
        case "keuze":
            named = [{"const": word, "title": label} for word, label in fact.choice_labels.items()]
            return {"anyOf": [*named, {"enum": [None, *words]}]}
        case "sleutel":
            return {"type": ["string", "null"], "minLength": 1, "maxLength": 100}
        case "datum":
            return _text(_DATE, words)
        case "bedrag":
            return _text(_MONEY, words)
    whole: dict[str, Any] = {"type": "integer"}
    return {"anyOf": [whole, _text(_NUMBER, words)]}


def _text(pattern: str, words: list[str]) -> Schema:
    return {"type": ["string", "null"], "pattern": f"^({'|'.join([pattern, *words])})$"}
