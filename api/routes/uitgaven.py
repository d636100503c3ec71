"""Which rules an organisation works with: a release is proposed by one person and activated by another, at a moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response

from api.callers import BEHEER, BELEID
from api.keeping import Act, from_store, store_of
from api.operations import caller_of, json_answer, office_of, operation
from api.problems import Fault, Refusal, wrong_at
from api.reading import json_body, plain
from regelwerk.dossier import releases
from regelwerk.dossier.append import moment
from regelwerk.dossier.moments import NO_MOMENT, read_moment
from regelwerk.dossier.releases import Running
from regelwerk.language import release
from regelwerk.language.problem import Problems

router = APIRouter(tags=["uitgaven"])

T = TypeVar("T")
VoorstelId = Annotated[UUID, Path(description="Kenmerk van het voorstel.")]
_READERS = frozenset({BELEID, BEHEER})


@operation(
    router, "GET", "/uitgaven", roles=_READERS, summary="Welke uitgaven er zijn om voor te stellen", answer="Uitgaven"
)
async def uitgaven(request: Request) -> Response:
    found = release.releases(office_of(request).settings.root)
    return json_answer({"uitgaven": [{"naam": one.name, "bekend_vanaf": one.known_from} for one in found]})


# -- proposals -------------------------------------------------------------------------------------------------

_PROPOSAL = {
    "uitgave": (r".{1,100}", "Hier hoort de naam van een uitgave."),
    "toelichting": (r"(?s).{0,1000}", "Een toelichting is een tekst van ten hoogste 1000 tekens."),
}


@operation(
    router, "POST", "/voorstellen", roles=frozenset({BELEID}), summary="Stel een uitgave voor", body="NieuwVoorstel",
    answer="Voorstel", status=201, result="De uitgave is gecontroleerd, vastgelegd en voorgesteld.",
)  # fmt: skip
async def voorstellen_doen(request: Request) -> Response:
    caller, act = caller_of(request), Act(request, caller_of(request), "uitgave voorstellen")
    given = plain(await json_body(request), _PROPOSAL, "Noem de uitgave, en eventueel een toelichting.")
    if given.get("uitgave") is None:
        raise wrong_at("/uitgave", "Noem de uitgave die u voorstelt.")
    digest = await _sound(_copied, request, given["uitgave"])
    database, said = store_of(request).database, given.get("toelichting") or ""
    id = await from_store(releases.propose, database, caller.organisation, digest, caller.name, said, _now())
    await act.audited("", act.line().trace_id, None)
    return await _proposal(request, id, 201)


def _copied(request: Request, name: str) -> str:
    """The hash of a release out of the folder of the service, copied into the store."""
    root = office_of(request).settings.root
    found = next((one for one in release.releases(root) if one.name == name), None)
    if found is None:
        raise wrong_at("/uitgave", "Deze uitgave is er niet. Zie `/v1/uitgaven`.", "VELD-ONBEKEND")
    known_from = date.fromisoformat(found.known_from)
    return releases.copy(store_of(request).database, found.name, known_from, release.contents(root, found))


@operation(
    router, "GET", "/voorstellen", roles=_READERS, summary="Voorstellen die op een ander wachten", answer="Voorstellen"
)
async def voorstellen(request: Request) -> Response:
    found = await from_store(releases.proposals, store_of(request).database, caller_of(request).organisation)
    return json_answer({"voorstellen": [_shown(one) for one in found]})


@operation(
    router, "GET", "/voorstellen/{voorstel_id:uuid}", roles=_READERS, summary="Een voorstel, en wat ervan kwam",
    answer="Voorstel",
)  # fmt: skip
async def voorstel(request: Request, voorstel_id: VoorstelId) -> Response:
    return await _proposal(request, str(voorstel_id))


async def _proposal(request: Request, id: str, status: int = 200) -> Response:
    found = await from_store(releases.proposal, store_of(request).database, caller_of(request).organisation, id)
    answer = json_answer(_shown(found))
    if status == 201:
        answer.status_code, answer.headers["Location"] = status, f"/v1/voorstellen/{id}"
    return answer


def _shown(one: dict[str, Any]) -> dict[str, Any]:
    names = ("bekend_vanaf", "voorgesteld_door", "voorgesteld_op", "toelichting", "status")
    return {"voorstel_id": one["id"], "uitgave": one["naam"], "hash": one["uitgave"], **{n: one[n] for n in names}}


@operation(
    router, "POST", "/voorstellen/{voorstel_id:uuid}/intrekkingen", roles=_READERS, summary="Trek een voorstel in",
    answer="Voorstel", status=201, result="Ingetrokken.",
)  # fmt: skip
async def voorstel_intrekken(request: Request, voorstel_id: VoorstelId) -> Response:
    caller, act = caller_of(request), Act(request, caller_of(request), "voorstel intrekken")
    database, id = store_of(request).database, str(voorstel_id)
    await from_store(releases.withdraw, database, caller.organisation, id, caller.name, _now())
    await act.audited("", act.line().trace_id, None)
    return await _proposal(request, id, 201)


# -- activations -----------------------------------------------------------------------------------------------

_START = {"ingaand_op": (".*", NO_MOMENT)}


@operation(
    router, "POST", "/voorstellen/{voorstel_id:uuid}/activeringen", roles=frozenset({BEHEER}), body="NieuweActivering",
    summary="Neem een voorgestelde uitgave in gebruik, nu of op een later moment", answer="Activering", status=201,
    result="Opnieuw gecontroleerd en geactiveerd.",
)  # fmt: skip
async def voorstel_activeren(request: Request, voorstel_id: VoorstelId) -> Response:
    caller, act = caller_of(request), Act(request, caller_of(request), "uitgave activeren")
    start, database, id = _start(await json_body(request)), store_of(request).database, str(voorstel_id)
    made = await _sound(releases.activate, database, caller.organisation, id, caller.name, _now(), start)
    await act.audited("", act.line().trace_id, None)
    answer = json_answer(_activation(made, _now(), made))
    answer.status_code, answer.headers["Location"] = 201, f"/v1/voorstellen/{id}"
    return answer


def _start(body: bytes) -> datetime | None:
    """The moment in the body; None for at once. Raises Refusal."""
    text = plain(body, _START, "Noem alleen `ingaand_op`, of niets.").get("ingaand_op")
    if text is None:
        return None
    found = read_moment(text)
    if found is None:
        raise wrong_at("/ingaand_op", NO_MOMENT)
    if found < _now():
        detail = "Een uitgave gaat niet in op een moment dat al voorbij is."
        raise wrong_at("/ingaand_op", detail, "VELD-BEREIK")
    return found


@operation(
    router, "GET", "/activeringen", roles=_READERS, summary="Welke uitgaven in gebruik waren, zijn en komen",
    answer="Activeringen",
)  # fmt: skip
async def activeringen(request: Request) -> Response:
    found = await from_store(releases.activations, store_of(request).database, caller_of(request).organisation)
    now = _now()
    begun = [one for one in found if one.ingaand_op <= moment(now)]
    return json_answer({"activeringen": [_activation(one, now, begun[-1] if begun else None) for one in found]})


def _activation(one: Running, now: datetime, in_use: Running | None) -> dict[str, Any]:
    waits = one.ingaand_op > moment(now)
    return {
        "voorstel_id": one.voorstel, "uitgave": one.naam, "hash": one.hash, "bekend_vanaf": one.bekend_vanaf,
        "ingaand_op": one.ingaand_op, "voorgesteld_door": one.voorgesteld_door,
        "geactiveerd_door": one.geactiveerd_door,
        "status": "gepland" if waits else "in_gebruik" if one == in_use else "voorbij",
    }  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)


async def _sound(work: Callable[..., T], *given: Any) -> T:
    """Work that checks a release. Raises Refusal with everything that is wrong; what ran before goes on."""
    try:
        return await from_store(work, *given)
    except Problems as wrong:
        faults = [Fault(p.code, f"{p.position.file}:{p.position.line}", _upper(p.message)) for p in wrong.problems]
        raise Refusal("UITGAVE-FOUT", "", faults) from None
    except Refusal as refused:
        if refused.code != "VELD-TYPE" or refused.faults:
            raise
        raise Refusal("UITGAVE-FOUT", refused.detail) from None


def _upper(text: str) -> str:
    return re.sub(r"^.", lambda first: first[0].upper(), text)
