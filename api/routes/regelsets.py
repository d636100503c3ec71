"""The rules that a decision was made with, by their hash: kept for ever, and the same for everybody."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response

from api.callers import ROLES
from api.keeping import from_store, store_of
from api.operations import json_answer, office_of, operation
from api.problems import Refusal

router = APIRouter(prefix="/regelsets", tags=["regelsets"])

Hash = Annotated[str, Path(description="Hash van de regelset, zoals een besluit die noemt.", pattern="^[0-9a-f]{64}$")]
FileHash = Annotated[str, Path(description="SHA-256 van een bestand van de regelset.", pattern="^[0-9a-f]{64}$")]


async def _files(request: Request, digest: str) -> Mapping[str, bytes]:
    """The rules by path: those in use here, else those in the store. Raises Refusal when nobody decided with them."""
    if found := office_of(request).rule_files(digest):
        return found
    try:
        return await from_store(store_of(request).rule_files, digest)
    except Refusal as refused:
        if refused.code != "VELD-TYPE":
            raise
        raise Refusal("NIET-GEVONDEN", "Met deze regels is hier niet beslist.") from None


@operation(router, "GET", "/{hash}", roles=ROLES, summary="De bestanden van een regelset", answer="Regelset")
async def regelset(request: Request, hash: Hash) -> Response:
    files = await _files(request, hash)
    listed = [{"pad": path, "sha256": sha256(content).hexdigest()} for path, content in sorted(files.items())]
    return json_answer({"hash": hash, "bestanden": listed})


@operation(
    router, "GET", "/{hash}/bestanden/{bestand}", roles=ROLES, summary="Eén regelbestand, letterlijk",
    forms=("application/yaml",),
)  # fmt: skip
async def bestand(request: Request, hash: Hash, bestand: FileHash) -> Response:
    for content in (await _files(request, hash)).values():
        if sha256(content).hexdigest() == bestand:
            return Response(content, 200, media_type="application/yaml")
    raise Refusal("NIET-GEVONDEN", "Dit bestand hoort niet bij deze regelset.")
