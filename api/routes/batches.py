"""Many cases at once: a line of JSON each in, a line each out, while both are under way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response
from starlette.requests import ClientDisconnect

from api.callers import INTAKE, Caller
from api.keeping import Act, from_store, scope_of, store_of
from api.kept_cases import KEEPING
from api.operations import caller_of, json_answer, operation
from api.problems import Refusal
from api.reading import filed
from api.routes.besluiten import decide_and_keep
from api.shell import BODY_BYTES, BODY_SECONDS, Receive, Scope, Send, log
from regelwerk.dossier import batches
from regelwerk.dossier.append import columns
from regelwerk.dossier.batches import Progress
from regelwerk.language.casefile import is_text

router = APIRouter(prefix="/batches", tags=["batches"])

NDJSON = "application/x-ndjson"
#: So many cases of one batch are decided at a time, so that waiting ones share a commit.
AT_A_TIME = 64


@operation(
    router, "POST", "", roles=frozenset({INTAKE}), summary="Beslis op veel zaken, regel voor regel", body="BatchRegel",
    takes=NDJSON, forms=(NDJSON,),
)  # fmt: skip
async def batch(request: Request) -> Response:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != NDJSON:
        raise Refusal("INHOUDSTYPE", f"Stuur een batch als {NDJSON}: één zaak per regel.")
    caller, store = caller_of(request), store_of(request)
    progress = await from_store(batches.begin, store.database, scope_of(caller), str(uuid4()), store.clock())
    return _Lines(_answers(request, caller, progress), {"Batch-Id": progress.id})


class _Lines(Response):
    """Sends lines as they come. It does not listen for the end of the connection, as the body is still being read."""

    def __init__(self, lines: AsyncGenerator[bytes, None], headers: dict[str, str]) -> None:
        super().__init__(None, 200, headers, NDJSON)
        del self.headers["content-length"]
        self.lines = lines

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async with aclosing(self.lines) as lines:
            async for line in lines:
                await send({"type": "http.response.body", "body": line, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


BatchId = Annotated[UUID, Path(description="Kenmerk uit de kopregel `Batch-Id`.")]


@operation(
    router, "GET", "/{batch_id:uuid}", roles=frozenset({INTAKE}), summary="Hoe ver een batch is", answer="Voortgang"
)
async def voortgang(request: Request, batch_id: BatchId) -> Response:
    store, scope = store_of(request), scope_of(caller_of(request))
    found = await from_store(batches.progress_of, store.database, scope, str(batch_id), store.clock())
    if found is None:
        raise Refusal("NIET-GEVONDEN")
    shown = columns(found)
    return json_answer({"batch_id": shown.pop("id"), **shown, "klaar": found.status == batches.DONE})


async def _answers(request: Request, caller: Caller, progress: Progress) -> AsyncGenerator[bytes, None]:
    """An answer for each line, in the order of the lines; what is wrong with one does not touch the others."""
    alive = asyncio.create_task(_signs_of_life(request, caller, progress))
    group: list[asyncio.Task[bytes]] = []
    ended = batches.BROKEN
    try:
        try:
            async for number, line in _numbered(_lines(request)):
                progress.ontvangen += 1
                group.append(asyncio.create_task(_answer(request, caller, progress, number, line)))
                if len(group) >= AT_A_TIME:
                    for task in group:
                        yield await task
                    group = []
            ended = batches.DONE
        except Refusal as broken:
            group.append(asyncio.create_task(_line(progress.ontvangen + 1, broken, progress)))
        for task in group:
            yield await task
        await _ended(request, caller, progress, alive, ended)
        counted = {"besloten": progress.besloten, "geweigerd": progress.geweigerd}
        yield json.dumps({"klaar": ended == batches.DONE, **counted}).encode() + b"\n"
    except ClientDisconnect:
        pass
    finally:
        await asyncio.gather(*group, return_exceptions=True)
        if progress.status == batches.BUSY:
            await _ended(request, caller, progress, alive, batches.BROKEN)


async def _ended(request: Request, caller: Caller, progress: Progress, alive: asyncio.Task[None], status: str) -> None:
    """The last sign of life; when the store is away, those that come every few seconds go on until it was told."""
    progress.status = status
    if await _noted(request, caller, progress):
        alive.cancel()
        await asyncio.gather(alive, return_exceptions=True)


async def _signs_of_life(request: Request, caller: Caller, progress: Progress) -> None:
    """Say every few seconds how far the batch is, for whoever asks another process."""
    told = batches.BUSY
    while told == batches.BUSY:
        await asyncio.sleep(batches.BEAT)
        status = progress.status
        if await _noted(request, caller, progress):
            told = status


async def _noted(request: Request, caller: Caller, progress: Progress) -> bool:
    """Whether the store has it; one that is away keeps nobody from going on."""
    store = store_of(request)
    try:
        await from_store(batches.note, store.database, scope_of(caller), progress, store.clock())
    except Refusal:
        return False
    return True


async def _answer(request: Request, caller: Caller, progress: Progress, number: int, line: bytes) -> bytes:
    try:
        case = filed(line, (*KEEPING, "sleutel"))
        key = case.case.more.get("sleutel")
        if key is not None and not (is_text(key) and 8 <= len(key) <= 200):
            raise Refusal("VELD-TYPE", "De sleutel is een tekst van 8 tot 200 tekens.")
        explanation, place = await decide_and_keep(request, caller, Act(request, caller, "besluit"), case, key, line)
    except Refusal as refused:
        return await _line(number, refused, progress)
    except Exception:
        log.exception("defect", pad="/batches")
        return await _line(number, Refusal("DEFECT"), progress)
    progress.besloten += 1
    said = {"regel": number, "besluit_id": place.id, "status": explanation.status, "uitkomsten": explanation.outcomes()}
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


async def _line(number: int, refused: Refusal, progress: Progress) -> bytes:
    progress.geweigerd += 1
    return b'{"regel": %d, "probleem": %s}\n' % (number, refused.body(""))


async def _numbered(lines: AsyncIterator[bytes]) -> AsyncIterator[tuple[int, bytes]]:
    number = 0
    async for line in lines:
        number += 1
        if line.strip():
            yield number, line


async def _lines(request: Request) -> AsyncIterator[bytes]:
    """The lines as they arrive. Raises Refusal for a line that is too long, or not complete in time."""
    rest = b""
    chunks = request.stream()
    while True:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                whole, rest, ended = await _more(chunks, rest)
        except TimeoutError:
            raise Refusal("TE-TRAAG") from None
        for line in whole:
            yield line
        if ended:
            break
    if rest:
        yield rest


async def _more(chunks: AsyncIterator[bytes], rest: bytes) -> tuple[list[bytes], bytes, bool]:
    """Read on until there is a whole line: the lines, what follows them, and whether that was all."""
    parts, size = [rest], len(rest)
    while (chunk := await anext(chunks, None)) is not None:
        parts.append(chunk)
        size += len(chunk)
        if b"\n" in chunk:
            *whole, rest = b"".join(parts).split(b"\n")
            return whole, rest, False
        if size > BODY_BYTES:
            raise Refusal("TE-GROOT", "Een regel van een batch is ten hoogste 256 kB; hier stopt de batch.")
    return [], b"".join(parts), True
