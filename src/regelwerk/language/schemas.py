"""JSON Schemas for the rule files, made from the models, so that an editor completes and checks while typing."""

from __future__ import annotations

from typing import Any

from regelwerk.language.rulefile import MODELS


def rule_schemas() -> dict[str, dict[str, Any]]:
    """Name of the schema file -> JSON Schema 2020-12."""
    return {f"{name}.json": _schema(name) for name in MODELS}


def _schema(name: str) -> dict[str, Any]:
    made = MODELS[name].model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": f"Regelwerk: {name}"}
