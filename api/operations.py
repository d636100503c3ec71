"""How a route is declared: its roles, texts and answers in one place, so that the description cannot lag behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.callers import Caller
from api.office import InForce, Office
from api.problems import Refusal
from regelwerk.explain import markdown, outline, page
from regelwerk.explain.document import Document

Route = Callable[..., Any]


def json_answer(content: bytes | dict[str, Any]) -> Response:
    """An answer from ready bytes, or from values made JSON here."""
    body = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    return Response(body, media_type="application/json")


#: The forms of an answer that people read too.
READABLE = ("application/json", "text/plain", "text/markdown", "text/html")


def shown(form: str, answer: dict[str, Any], document: Callable[[dict[str, Any]], Document]) -> Response:
    """An answer in one of the readable forms."""
    if form == "application/json":
        return json_answer(answer)
    if form == "text/html":
        policy = f"default-src 'none'; style-src '{page.STYLE_HASH}'; frame-ancestors 'none'"
        whole = page.render(document(answer))
        return Response(whole, 200, {"Content-Security-Policy": policy}, "text/html; charset=utf-8")
    render = markdown.render if form == "text/markdown" else outline.render
    return Response(f"{render(document(answer))}\n", 200, media_type=f"{form}; charset=utf-8")


def ref(name: str) -> dict[str, str]:
    """A schema of the description."""
    return {"$ref": f"#/components/schemas/{name}"}


_LOCATION = {"description": "Het adres van wat is gemaakt.", "schema": {"type": "string"}}


def operation(
    router: APIRouter, method: str, path: str, *, roles: frozenset[str], summary: str, answer: str = "",
    status: int = 200, body: str = "", forms: tuple[str, ...] = ("application/json",), **more: Any,
) -> Callable[[Route], Route]:  # fmt: skip
    """Declare a route. `answer` and `body` name schemas; `roles` empty means: open to everybody."""
    content = {media: {"schema": ref(answer) if media == "application/json" else {"type": "string"}} for media in forms}
    described: dict[int | str, dict[str, Any]] = {
        status: {"description": more.pop("result", "Gelukt."), "content": content}
    }
    if status == 201:
        described[status]["headers"] = {"Location": _LOCATION}
    extra: dict[str, Any] = {"x-rollen": sorted(roles)}
    if body:
        extra["requestBody"] = {
            "required": True,
            "content": {more.pop("takes", "application/json"): {"schema": ref(body)}},
        }
    return router.api_route(
        path, methods=[method], summary=summary, status_code=status, responses=described,
        response_class=Response, openapi_extra=extra, **more,
    )  # fmt: skip


def office_of(request: Request) -> Office:
    """What this process works with."""
    found: Office = request.app.state.office
    return found


async def in_force(request: Request, seen_on: date | None = None) -> InForce:
    """The rules of the caller's organisation."""
    return await office_of(request).in_force(caller_of(request).organisation, seen_on)


def caller_of(request: Request) -> Caller:
    """Who asks; set by `allowed`."""
    found: Caller = request.state.caller
    return found


def negotiated(request: Request, offered: tuple[str, ...]) -> str:
    """The first of the offered media types that the caller takes. Raises Refusal when there is none."""
    accept = request.headers.get("accept") or "*/*"
    wanted = [
        part.partition(";")[0].strip().lower() for part in accept.split(",") if "q=0" not in part.replace("q=0.", "")
    ]
    for media in wanted:
        for offer in offered:
            if media in ("*/*", offer, f"{offer.partition('/')[0]}/*"):
                return offer
    raise Refusal("NIET-LEVERBAAR", f"Dit antwoord is er als {' of '.join(offered)}.")


async def allowed(request: Request) -> None:
    """Let only callers with a role of this operation through. Raises Refusal: no valid token, or not their role."""
    route = request.scope["route"]
    request.state.pad = route.path
    negotiated(request, tuple(media for said in route.responses.values() for media in said.get("content", ())))
    roles = frozenset((route.openapi_extra or {})["x-rollen"])
    if not roles:
        return
    caller = await request.app.state.door.caller(request.headers.get("authorization", ""))
    if not caller.roles & roles:
        raise Refusal("ROL", f"Dit mag met de rol {' of '.join(sorted(roles))}.")
    request.state.caller = caller
