"""Decisions that are kept: made, read, explained, repeated, found."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Path, Request
from fastapi.responses import Response

from api.callers import BEZWAAR, INTAKE, Caller
from api.deciding import explanation_of
from api.keeping import Act, from_store, kept, own_gemeente, record_of, scope_of, store_of
from api.kept_cases import KEEPING, Keeping, keeping
from api.operations import READABLE, caller_of, in_force, json_answer, negotiated, operation, shown
from api.problems import wrong_at
from api.reading import Filed, filed, json_body
from api.searching import query_of
from regelwerk.dossier.append import Kept, NewDecision, Sender
from regelwerk.dossier.records import Record
from regelwerk.explain.story import story
from regelwerk.service import Explanation

router = APIRouter(prefix="/besluiten", tags=["besluiten"])

BesluitId = Annotated[UUID, Path(description="Kenmerk van het besluit.")]
Idempotency = Annotated[
    str | None,
    Header(alias="Idempotency-Key", min_length=8, max_length=200, pattern="^[!-~]+$",
           description="Eigen sleutel van de aanroeper: hetzelfde verzoek nog eens geeft hetzelfde besluit."),
]  # fmt: skip
_READERS = frozenset({INTAKE, BEZWAAR})


@operation(
    router, "POST", "", roles=frozenset({INTAKE}), summary="Neem een besluit en bewaar het", body="BewaardeZaak",
    answer="Besluit", status=201, result="Besloten en bewaard.",
)  # fmt: skip
async def besluit_nemen(request: Request, idempotency_key: Idempotency = None) -> Response:
    caller, body = caller_of(request), await json_body(request)
    act = Act(request, caller, "besluit")
    case = filed(body, KEEPING)
    explanation, place = await decide_and_keep(request, caller, act, case, idempotency_key, body)
    if place.herhaald:
        record = await record_of(request, caller, place.id)
        explanation = await from_store(store_of(request).replayer.explanation, record)
        return _created(place, _head(place, record), explanation)
    return _created(place, _head(place, keeping(case)), explanation)


async def decide_and_keep(
    request: Request, caller: Caller, act: Act, case: Filed, key: str | None, body: bytes
) -> tuple[Explanation, Kept]:
    """Decide a filed case and wait until it is kept. Raises Refusal; then nothing was decided."""
    gemeente, extra = own_gemeente(caller, case.gemeente), keeping(case)
    if extra.vervangt and not await from_store(store_of(request).place, scope_of(caller), extra.vervangt):
        raise wrong_at("/vervangt", "Dit besluit is er niet, of het is niet van u.", "VELD-BEREIK")
    used = await in_force(request, case.zichtdatum)
    explanation = explanation_of(used.rules, case, gemeente if gemeente in used.rules.gemeenten else None)
    line = act.line()
    new = NewDecision(
        explanation, case.case.facts, used.rules.files, gemeente, line, zaak=extra.zaak, persoon=extra.persoon,
        soort=extra.soort, wijze=extra.wijze, vervangt=extra.vervangt, uitgave_hash=used.release_hash,
        sender=Sender(key, body) if key else None, reading=act.reading(gemeente, line.trace_id),
    )  # fmt: skip
    place = await kept(store_of(request).add(scope_of(caller), new))
    if not place.herhaald:
        request.app.state.telemetry.decided(case.regeling, explanation.status)
    else:
        await act.audited(gemeente, line.trace_id, place.id)
    return explanation, place


def _created(place: Kept, head: dict[str, Any], explanation: Explanation) -> Response:
    return Response(explanation.to_json(head), 201, {"Location": f"/v1/besluiten/{place.id}"}, "application/json")


def _head(place: Kept, of: Keeping | Record) -> dict[str, Any]:
    return {
        "besluit_id": place.id, "soort": of.soort, "aangemaakt_op": place.aangemaakt_op, "zaak": of.zaak,
        "vervangt": of.vervangt, "wijze_van_totstandkoming": of.wijze,
        "keten": {"volgnummer": place.volgnummer, "hash": place.hash},
    }  # fmt: skip


@operation(router, "GET", "/{besluit_id:uuid}", roles=_READERS, summary="Een bewaard besluit", answer="Besluit")
async def besluit(request: Request, besluit_id: BesluitId) -> Response:
    record, explanation = await _explained(request, "inzage", str(besluit_id))
    place = await from_store(store_of(request).place, scope_of(caller_of(request)), str(besluit_id))
    if place is None:
        raise AssertionError("a stored decision has its place in the chain")
    return json_answer(explanation.to_json(_head(place, record)))


async def _reached(request: Request, name: str, id: str) -> tuple[Caller, Act, Record]:
    """A decision that the caller may see, with what they do with it. Raises Refusal."""
    caller = caller_of(request)
    act = Act(request, caller, name)
    return caller, act, await record_of(request, caller, id)


async def _explained(request: Request, name: str, id: str) -> tuple[Record, Explanation]:
    _, act, record = await _reached(request, name, id)
    explanation = await from_store(store_of(request).replayer.explanation, record)
    await act.observed(record.gemeente, record)
    return record, explanation


@operation(
    router, "GET", "/{besluit_id:uuid}/uitleg", roles=_READERS, summary="De uitleg, als JSON of als leesbare tekst",
    answer="Uitleg", forms=READABLE,
)  # fmt: skip
async def uitleg(request: Request, besluit_id: BesluitId) -> Response:
    form = negotiated(request, READABLE)
    _, explanation = await _explained(request, "uitleg", str(besluit_id))
    if form == "application/json":
        return json_answer(explanation.to_json())
    return shown(form, explanation.to_dict(), story)


@operation(
    router, "POST", "/{besluit_id:uuid}/herhalingen", roles=_READERS, summary="Beslis opnieuw, met de regels van toen",
    answer="Herhaling",
)  # fmt: skip
async def herhaling(request: Request, besluit_id: BesluitId) -> Response:
    caller, act, record = await _reached(request, "herhaling", str(besluit_id))
    again = await from_store(store_of(request).replayer.repeat, record)
    await kept(store_of(request).repeated(scope_of(caller), record, again))
    await act.observed(record.gemeente, record)
    return json_answer(
        {
            "besluit_id": record.id, "identiek": again.identiek, "verschillen": list(again.verschillen),
            "handtekening": record.made.handtekening, "handtekening_nu": again.explanation.signature(),
        }
    )  # fmt: skip


@operation(
    router, "GET", "/{besluit_id:uuid}/herhalingen", roles=_READERS, answer="Herhalingen",
    summary="Wanneer opnieuw is beslist, en of het hetzelfde gaf",
)  # fmt: skip
async def herhalingen(request: Request, besluit_id: BesluitId) -> Response:
    caller, act, record = await _reached(request, "inzage herhalingen", str(besluit_id))
    found = await from_store(store_of(request).repetitions, scope_of(caller), record.id)
    await act.observed(record.gemeente, record)
    return json_answer({"besluit_id": record.id, "herhalingen": found})


@operation(
    router, "POST", "/_zoek", roles=_READERS, summary="Zoek in uw eigen zaken", body="Zoekvraag", answer="Gevonden"
)
async def zoek(request: Request) -> Response:
    caller = caller_of(request)
    act = Act(request, caller, "zoeken")
    query = query_of(await json_body(request))
    found = await from_store(store_of(request).find, scope_of(caller), query)
    await act.audited("", act.line().trace_id, None)
    return json_answer({"besluiten": [_summary(row) for row in found]})


_SHOWN = (
    "zaak",
    "gemeente",
    "soort",
    "wijze",
    "vervangt",
    "aangemaakt_op",
    "regeling",
    "status",
    "peildatum",
    "uitgave",
)


def _summary(row: dict[str, Any]) -> dict[str, Any]:
    return {"besluit_id": row["id"], **{name: row[name] for name in _SHOWN}}
