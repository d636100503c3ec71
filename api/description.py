"""The OpenAPI description: what FastAPI gathers from the routes, with our own schemas, errors and headers."""

from __future__ import annotations

import copy
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.problems import CODES, MEDIA_TYPE
from api.schemas import EXAMPLES, component_schemas

Json = dict[str, Any]

#: Problems that any operation may give, those of one with roles, and those of some: an idempotency key that is under
#: way or was used before for another request, a release that is faulty, a proposal that somebody dealt with before.
_ALWAYS = (400, 404, 405, 406, 408, 413, 414, 415, 429, 431, 500, 503)
_WITH_ROLES = (401, 403)
_MORE: dict[str, tuple[int, ...]] = {
    "besluit_nemen": (409, 422), "voorstellen_doen": (409,), "voorstel_intrekken": (409,),
    "voorstel_activeren": (409,),
}  # fmt: skip

_TITLES: dict[int, str] = {}
for _status, _title in CODES.values():
    _TITLES.setdefault(_status, _title)

_VERSION_HEADER = {"API-Version": {"description": "Versie van de API.", "schema": {"type": "string"}}}


def description(app: FastAPI) -> Json:
    """The description of all routes; made once."""
    found = get_openapi(title=app.title, version=app.version, summary=app.summary, description=app.description,
                        routes=app.routes, servers=app.servers, contact=app.contact, license_info=app.license_info,
                        tags=app.openapi_tags)  # fmt: skip
    components = found.setdefault("components", {})
    components["schemas"] = component_schemas()
    components["headers"] = _VERSION_HEADER
    components["responses"] = {str(status): _problem(title) for status, title in _TITLES.items()}
    components["securitySchemes"] = {"toegangsbewijs": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
    for path in found["paths"].values():
        for operation in path.values():
            _complete(operation)
    _with_head(found["paths"])
    return found


def _problem(title: str) -> Json:
    schema = {"$ref": "#/components/schemas/Probleem"}
    return {"description": title, "headers": _headers(), "content": {MEDIA_TYPE: {"schema": schema}}}


def _headers() -> Json:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in _VERSION_HEADER}


def _complete(operation: Json) -> None:
    """Fill in what holds for every operation."""
    roles = operation.get("x-rollen", [])
    responses = operation["responses"]
    responses.pop("422", None)  # what FastAPI supposes of itself
    for response in responses.values():
        response.setdefault("headers", {}).update(_headers())
    more = _MORE.get(operation["operationId"], ())
    for status in (*_ALWAYS, *(_WITH_ROLES if roles else ()), *more):
        responses.setdefault(str(status), {"$ref": f"#/components/responses/{status}"})
    operation["security"] = [{"toegangsbewijs": []}] if roles else []
    for part in (operation.get("requestBody", {}), *responses.values()):
        for media in part.get("content", {}).values():
            _exemplify(media)


def _exemplify(media: Json) -> None:
    name = media["schema"].get("$ref", "").rpartition("/")[2]
    if name in EXAMPLES:
        media["examples"] = {"voorbeeld": {"summary": "Voorbeeld", "value": copy.deepcopy(EXAMPLES[name])}}


def _with_head(paths: Json) -> None:
    """HEAD works wherever GET works; it is described with the same answers, without content."""
    for path in paths.values():
        if get := path.get("get"):
            head = copy.deepcopy(get)
            head["operationId"] = f"{get['operationId']}_kop"
            head["summary"] = f"{get['summary']} (alleen kopregels)"
            for response in head["responses"].values():
                response.pop("content", None)
            path["head"] = head
