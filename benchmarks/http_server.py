"""The server that `http_service.py` loads: the service itself, with beside it a route that answers fixed bytes.

    python benchmarks/http_server.py FOLDER

The database and the keys are made in FOLDER. The first request to /v1/vast says how many bytes later ones get, so that
the answer is as long as what it is compared with; that route has the same shell, server and framework.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:] = [str(HERE.parent), *(path for path in sys.path if Path(path).resolve() != HERE)]

from fastapi import FastAPI, Request  # noqa: E402
from fastapi.responses import Response  # noqa: E402

from api.app import make_app  # noqa: E402
from api.logs import configure_logs  # noqa: E402
from api.server import listen_on  # noqa: E402
from api.settings import Settings  # noqa: E402
from api.shell import App, Receive, Scope, Send, Shell  # noqa: E402
from regelwerk.dossier import settings as dossier  # noqa: E402

FIXED = "/v1/vast"


def fixed_app() -> App:
    app, answer = FastAPI(openapi_url=None), []

    @app.post(FIXED)
    async def fixed(request: Request) -> Response:
        body = await request.body()
        if not answer:
            answer.append(b'"%s"' % (b"." * (int(body) - 2)))
        return Response(answer[0], media_type="application/json")

    return Shell(app, "0.0.0")


def main(folder: Path) -> None:
    store = dossier.open_store(
        dossier.read(
            {
                "REGELWERK_DATABASE": f"sqlite:///{folder}/regelwerk.db",
                "REGELWERK_SLEUTELS": f"{folder}/sleutels.json",
            }
        )
    )
    service, beside = make_app(Settings(map=str(HERE.parent)), store), fixed_app()

    async def both(scope: Scope, receive: Receive, send: Send) -> None:
        await (beside if scope.get("path") == FIXED else service)(scope, receive, send)

    configure_logs()
    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    listen_on(both, listening)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
