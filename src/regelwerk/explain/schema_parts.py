"""Building blocks of a JSON Schema with Dutch titles and descriptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Schema = dict[str, Any]


def text(title: str, description: str = "", **more: Any) -> Schema:
    """A text; `more` are further keywords of the schema."""
    return {"title": title, **({"description": description} if description else {}), "type": "string", **more}


def or_null(schema: Schema) -> Schema:
    """The same, or null."""
    return {**schema, "type": [schema["type"], "null"]}


def may_miss(schema: Schema) -> Schema:
    """The same, or null: what is null is as if it were not there."""
    return {"anyOf": [schema, {"type": "null"}]}


def flag(title: str, description: str = "") -> Schema:
    """True or false."""
    return {"title": title, **({"description": description} if description else {}), "type": "boolean"}


def yes_no(title: str, description: str) -> Schema:
    """True, false, or null for unknown."""
    return {"title": title, "description": description, "type": ["boolean", "null"]}


def day(title: str, description: str = "") -> Schema:
    """A date as ISO text."""
    return text(title, description, format="date", pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


def ref(name: str) -> Schema:
    """What is described under `$defs`."""
    return {"$ref": f"#/$defs/{name}"}


def items_of(title: str, description: str, items: Schema, **more: Any) -> Schema:
    """A list of these."""
    return {"title": title, "description": description, "type": "array", "items": items, **more}


def object_of(title: str, description: str, keys: Mapping[str, Schema], optional: Iterable[str] = ()) -> Schema:
    """An object that holds these keys and no others; all but the optional ones always."""
    return {
        "title": title,
        "description": description,
        "type": "object",
        "properties": dict(keys),
        "required": [key for key in keys if key not in set(optional)],
        "additionalProperties": False,
    }
