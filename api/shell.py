"""What holds for every request and every answer, around the whole application, errors included.

Bounds on size and time are kept here, before anything is read; so are the headers that no answer may lack.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any
from uuid import uuid4

import structlog

from api.problems import MEDIA_TYPE, Refusal

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_BYTES = 256_000
BODY_SECONDS = 15.0
#: Of what is too large, so much is still taken in and thrown away.
DRAIN_BYTES, DRAIN_SECONDS = 2_000_000, 2.0
PATH_CHARACTERS = 2_000

_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; style-src 'self'; frame-ancestors 'none'"),
    (b"strict-transport-security", b"max-age=31536000"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
)

#: So many requests are worked on at a time; more are asked to come back.
AT_A_TIME = 1_000

log = structlog.get_logger("api")


class Shell:
    """The outermost application. `streamed` are paths whose body is read by their own route, line by line."""

    def __init__(self, app: App, version: str, streamed: frozenset[str] = frozenset()) -> None:
        self.app = app
        self.headers = fixed_headers(version)
        self.streamed = streamed
        self.busy = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _Answer(scope, send, self.headers)
        scope.setdefault("state", {})["aanvraag_id"] = answer.request_id
        self.busy += 1
        try:
            if self.busy > AT_A_TIME:
                raise Refusal("TE-VEEL", headers={"Retry-After": "1"})
            await self.app(_as_get(scope), await self._body(scope, receive), answer.send)
        except Refusal as refusal:
            if refusal.code == "TE-GROOT":
                await _drain(receive)
            await answer.refuse(refusal)
        except asyncio.CancelledError:
            raise
        except Exception:
            log.exception("defect", aanvraag_id=answer.request_id, pad=_route(scope))
            await answer.refuse(Refusal("DEFECT"))
        finally:
            self.busy -= 1

    async def _body(self, scope: Scope, receive: Receive) -> Receive:
        """The body, read whole within its bounds; then given to the application as one message."""
        _refuse_early(scope)
        if scope["path"] in self.streamed:
            return receive
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_SECONDS):
                while True:
                    message = await receive()
                    body += message.get("body", b"")
                    if len(body) > BODY_BYTES:
                        raise Refusal("TE-GROOT", _TOO_LARGE, headers={"Connection": "close"})
                    if message["type"] == "http.disconnect" or not message.get("more_body"):
                        break
        except TimeoutError:
            raise Refusal("TE-TRAAG", headers={"Connection": "close"}) from None
        return _replay(bytes(body), receive)


def fixed_headers(version: str) -> tuple[tuple[bytes, bytes], ...]:
    """The headers of every answer."""
    return (*_HEADERS, (b"api-version", version.encode()))


_TOO_LARGE = f"Een verzoek is ten hoogste {BODY_BYTES} bytes. Stuur grote aantallen zaken als batch."


def _refuse_early(scope: Scope) -> None:
    """What is refused before the body is read. Raises Refusal."""
    headers = dict(scope["headers"])
    if len(scope.get("raw_path", b"")) + len(scope.get("query_string", b"")) > PATH_CHARACTERS:
        raise Refusal("ADRES-TE-LANG", f"Een adres is ten hoogste {PATH_CHARACTERS} tekens.")
    if b"content-length" in headers and b"transfer-encoding" in headers:  # a proxy may read the end elsewhere
        raise Refusal("HTTP", headers={"Connection": "close"})
    if headers.get(b"content-encoding", b"identity") != b"identity":
        raise Refusal("INHOUDSTYPE", "Ingepakte inhoud (Content-Encoding) wordt niet gelezen.")
    length = headers.get(b"content-length", b"0")
    if length.isdigit() and int(length) > BODY_BYTES and not scope["path"].endswith("/batches"):
        raise Refusal("TE-GROOT", _TOO_LARGE, headers={"Connection": "close"})


async def _drain(receive: Receive) -> None:
    """Let a sender finish, within bounds: who is still sending when the door closes never sees the answer."""
    left = DRAIN_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(DRAIN_SECONDS):
            while left > 0:
                message = await receive()
                left -= len(message.get("body", b""))
                if not message.get("more_body"):
                    return


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _as_get(scope: Scope) -> Scope:
    return {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope


def _route(scope: Scope) -> str:
    """The path as its route spells it, so that no identifier enters a log."""
    return str(scope["state"].get("pad", "onbekend"))


class _Answer:
    """Adds the headers to whatever is sent, and drops the body of an answer to HEAD."""

    def __init__(self, scope: Scope, send: Send, headers: tuple[tuple[bytes, bytes], ...]) -> None:
        self.request_id = uuid4().hex
        self.started = False
        self._send, self._head = send, scope["method"] == "HEAD"
        self._headers = (*headers, (b"x-request-id", self.request_id.encode()))

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            own = [(name.lower(), value) for name, value in message.get("headers", [])]
            present = {name for name, _ in own}
            message["headers"] = own + [pair for pair in self._headers if pair[0] not in present]
        elif self._head and message["type"] == "http.response.body":
            message = {**message, "body": b""}
        await self._send(message)

    async def refuse(self, refusal: Refusal) -> None:
        """Answer with a problem; when an answer is under way already, the connection can only be cut off."""
        if self.started:
            return
        body = refusal.body(self.request_id)
        headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
        headers += [(name.lower().encode(), value.encode()) for name, value in refusal.headers.items()]
        await self.send({"type": "http.response.start", "status": refusal.status, "headers": headers})
        await self.send({"type": "http.response.body", "body": body})
