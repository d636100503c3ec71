"""The application: routes under /v1, our own errors, and the shell around all of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware

from api import VERSION
from api.description import description
from api.office import Office
from api.operations import allowed
from api.preparing import Preparing
from api.problems import MEDIA_TYPE, Fault, Refusal
from api.routes import (
    batches,
    besluiten,
    gebeurtenissen,
    gezondheid,
    overzichten,
    proefberekeningen,
    regelingen,
    regelsets,
    signalen,
    uitgaven,
)
from api.settings import Settings
from api.shell import App, Receive, Scope, Send, Shell
from api.signalling import SignalRoom
from api.telemetry import Telemetry, telemetry_to
from api.tokens import door_of
from regelwerk.dossier.store import Store

BASE = "/v1"
_ROUTERS = (
    besluiten.router, proefberekeningen.router, overzichten.router, batches.router, gebeurtenissen.router,
    signalen.router, regelingen.router, regelsets.router, uitgaven.router, gezondheid.router,
)  # fmt: skip
_CODES = {404: "NIET-GEVONDEN", 405: "METHODE", 406: "NIET-LEVERBAAR", 415: "INHOUDSTYPE"}


def make_app(settings: Settings, store: Store) -> App:
    """The whole ASGI application."""
    telemetry, signals = telemetry_to(settings.otlp), SignalRoom(store.database)
    app = FastAPI(
        title="Regelwerk", version=VERSION, summary="Besluiten over rechten in het sociaal domein, met uitleg",
        description="Beslist op feiten volgens vastgelegde regels, bewaart het besluit en legt elke stap uit.",
        contact={"name": "Regelwerk", "url": "https://regelwerk.example/", "email": "beheer@regelwerk.example"},
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"}, servers=[{"url": BASE}], openapi_tags=_TAGS,
        openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name, lifespan=_living(signals, store, telemetry),
        telemetry=telemetry.options(),
    )  # fmt: skip
    app.state.office = Office(settings, store, Preparing(settings.voorbereiden))
    app.state.door = door_of(settings)
    app.state.telemetry = telemetry
    app.state.signals = signals
    for router in _ROUTERS:
        app.include_router(router, dependencies=[Depends(allowed)])
    _describe(app)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _defect)
    if settings.origins:
        app.add_middleware(
            OwnOrigins, allow_origins=settings.origins, allow_methods=["GET", "HEAD", "POST"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "traceparent"],
            expose_headers=["API-Version", "Batch-Id", "Location"],
        )  # fmt: skip
    return Shell(_under_base(app), VERSION, frozenset({f"{BASE}/batches"}))


class OwnOrigins(CORSMiddleware):
    """Websites that may call from a browser; what is asked beforehand and may not, is refused as all else is."""

    def preflight_response(self, request_headers: Any) -> Response:
        answer = super().preflight_response(request_headers)
        return answer if answer.status_code == 200 else _NotFromThere()


class _NotFromThere(Response):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await _problem(Request(scope), Refusal("HERKOMST"))(scope, receive, send)


_TAGS = [
    {"name": "besluiten", "description": "Besluiten die worden bewaard, uitgelegd en herhaald."},
    {"name": "signalen", "description": "Wat er in zaken gebeurt, en wat daardoor moet gebeuren."},
    {"name": "batches", "description": "Veel zaken tegelijk."},
    {"name": "regelsets", "description": "De regels waarmee is beslist."},
    {"name": "proefberekeningen", "description": "Een zaak doorrekenen zonder te bewaren."},
    {"name": "regelingen", "description": "Wat er kan worden beslist en wat daarvoor nodig is."},
    {"name": "uitgaven", "description": "Welke uitgave van de regels in gebruik is, en wie dat zo besloot."},
    {"name": "beheer", "description": "Of de dienst werkt."},
]


def _living(*parts: SignalRoom | Store | Telemetry) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Opens the rules at the start, and closes these, in this order, once what was under way has its answer."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.office.start()
        yield
        for part in parts:
            part.close()

    return lifespan


def _under_base(app: App) -> App:
    async def mounted(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(f"{BASE}/"):
            raise Refusal("NIET-GEVONDEN")
        await app({**scope, "root_path": scope.get("root_path", "") + BASE}, receive, send)

    return mounted


def _describe(app: FastAPI) -> None:
    """The description at /openapi.json, for everybody and from any site. Made at the first request."""
    made: dict[str, bytes] = {}

    async def openapi(request: Request) -> Response:
        if not made:
            made["json"] = json.dumps(description(app), ensure_ascii=False).encode()
        return Response(made["json"], 200, {"Access-Control-Allow-Origin": "*"}, "application/json")

    app.add_route("/openapi.json", openapi, include_in_schema=False)


# -- errors as problems ----------------------------------------------------------------------------------------


def _problem(request: Request, refusal: Refusal) -> Response:
    body = refusal.body(request.state.aanvraag_id)
    return Response(body, refusal.status, refusal.headers, MEDIA_TYPE)


async def _refused(request: Request, error: Any) -> Response:
    return _problem(request, error)


async def _http(request: Request, error: Any) -> Response:
    headers = {"Allow": ", ".join(_methods(request))} if error.status_code == 405 else dict(error.headers or {})
    return _problem(request, Refusal(_CODES.get(error.status_code, "DEFECT"), headers=headers))


def _methods(request: Request) -> list[str]:
    """Every method that this address knows; HEAD works wherever GET works."""
    path = request.url.path.removeprefix(BASE)
    routes = [route for router in _ROUTERS for route in router.routes if isinstance(route, APIRoute)]
    found = {method for route in routes if route.path_regex.match(path) for method in route.methods or ()} or {"GET"}
    return sorted(found | ({"HEAD"} if "GET" in found else set()))


async def _invalid(request: Request, error: Any) -> Response:
    """A parameter of the address is wrong. What was sent is not repeated."""
    faults = [Fault("VELD-TYPE", f"{part['loc'][0]}:{part['loc'][-1]}", _said(part)) for part in error.errors()]
    return _problem(request, Refusal("VELD-TYPE", "", faults))


def _said(part: dict[str, Any]) -> str:
    name = part["loc"][-1]
    if part["type"] == "missing":
        return f"`{name}` ontbreekt."
    if part["type"].startswith("date"):
        return f"`{name}` is een bestaande datum, zoals 2026-01-31."
    return f"`{name}` heeft niet de vorm die de beschrijving noemt."


async def _defect(request: Request, error: Exception) -> Response:
    """Our own mistake; the shell writes it to the log."""
    return _problem(request, Refusal("DEFECT"))
