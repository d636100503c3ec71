"""The process that serves: uvicorn on a socket of ours, with bounds that uvicorn does not have."""

from __future__ import annotations

import asyncio
import socket
import sys
from http import HTTPStatus
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from api import VERSION
from api.app import make_app
from api.logs import configure_logs
from api.problems import MEDIA_TYPE, Refusal
from api.settings import Settings
from api.shell import App, fixed_headers
from regelwerk.dossier import settings as dossier

#: A connection that has not sent a whole head in this time is closed; the shell bounds the body.
HEAD_SECONDS = 15.0
#: Who takes nothing of a large answer for so long is cut off.
READ_SECONDS = 30.0
CONNECTIONS = 2_000


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 in which sending a head and reading an answer have a deadline: nobody holds a connection by waiting."""

    _deadline: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._arm()

    def data_received(self, data: bytes) -> None:
        if self._deadline is None and (self.cycle is None or self.cycle.response_complete):
            self._arm()
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._disarm()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(READ_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        self._is_read()
        super().resume_writing()

    def _is_read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def connection_lost(self, exc: Exception | None) -> None:
        self._disarm()
        self._is_read()
        super().connection_lost(exc)

    def _arm(self) -> None:
        self._deadline = self.loop.call_later(HEAD_SECONDS, self._close)

    def _disarm(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP gets no guess: the connection is closed, with our own problem as the last word."""
        refusal = Refusal(_fault_of_head())
        body, reason = refusal.body(""), HTTPStatus(refusal.status)
        head = f"HTTP/1.1 {reason.value} {reason.phrase}\r\nContent-Type: {MEDIA_TYPE}\r\n"
        head += f"Content-Length: {len(body)}\r\n"
        fixed = "".join(f"{name.decode()}: {value.decode()}\r\n" for name, value in fixed_headers(VERSION))
        self.transport.write(f"{head}{fixed}Connection: close\r\n\r\n".encode() + body)
        self.transport.close()

    def _close(self) -> None:
        self._deadline = None
        if not self.transport.is_closing():
            self.transport.close()


def _fault_of_head() -> str:
    """Why what is now refused is no HTTP, as h11 said it."""
    hint = getattr(sys.exc_info()[1], "error_status_hint", 400)
    return "KOPREGELS-TE-GROOT" if hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE else "HTTP"


def listen_on(app: App, listening: socket.socket, proxy: bool = False) -> None:
    """Answer what comes in on a socket until SIGTERM or SIGINT."""
    config = uvicorn.Config(
        app, http=BoundedProtocol, log_config=None, access_log=False, server_header=False, date_header=True,
        backlog=CONNECTIONS, timeout_graceful_shutdown=20, lifespan="on", ws="none", proxy_headers=proxy,
    )  # fmt: skip
    uvicorn.Server(config).run(sockets=[listening])


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; what is under way is finished first. Raises SettingsWrong, OSError."""
    settings.check()
    configure_logs()
    store = dossier.open_store(dossier.read())
    listening = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((settings.host, settings.port))
    listening.listen(CONNECTIONS)  # who reads the line below may connect at once
    host, port = listening.getsockname()[:2]
    print(f"Regelwerk luistert op http://{host}:{port}/v1 (beschrijving: /v1/openapi.json)", flush=True)
    if settings.development:
        print("Ontwikkelstand: iedereen op deze computer mag alles. Stop met Ctrl-C.", flush=True)
    listen_on(make_app(settings, store), listening, settings.proxy)
