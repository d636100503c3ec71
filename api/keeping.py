"""Between a request and the store: scopes, the two logs, and what the store refuses as a problem."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from fastapi import Request

from api.callers import Caller
from api.problems import Refusal, wrong_at
from regelwerk.dossier import scope as scopes
from regelwerk.dossier.audit import Reading
from regelwerk.dossier.errors import FourEyes, OtherContent, Overtaken, StoreUnavailable, Unknown
from regelwerk.dossier.errors import Refusal as NotKept
from regelwerk.dossier.processing import Line
from regelwerk.dossier.records import Record
from regelwerk.dossier.scope import Scope
from regelwerk.dossier.store import Store

T = TypeVar("T")
#: The register of processing activities in which these are described.
_ACTIVITY = "urn:regelwerk:verwerkingsactiviteit:"


def store_of(request: Request) -> Store:
    """The store of this process."""
    found: Store = request.app.state.office.store
    return found


def scope_of(caller: Caller) -> Scope:
    """What a caller may see."""
    try:
        if caller.gemeenten is None:
            return scopes.whole(caller.organisation)
        return scopes.of(caller.organisation, caller.gemeenten)
    except NotKept as refused:
        raise Refusal("ROL", str(refused)) from None


async def kept(future: Future[T]) -> T:
    """Wait until something is committed. Raises Refusal when it cannot be kept."""
    return await answered(asyncio.wrap_future(future))


async def from_store(read: Callable[..., T], *given: Any) -> T:
    """Read from the store, out of the event loop. Raises Refusal when it is away."""
    return await answered(asyncio.to_thread(read, *given))


async def answered(waiting: Awaitable[T]) -> T:
    """Wait for what works with the store. Raises Refusal for what it refuses, or when it is away."""
    try:
        return await waiting
    except StoreUnavailable as away:
        raise Refusal(away.code, str(away)) from None
    except OtherContent as other:
        raise Refusal("IDEMPOTENTIE-ANDERE-INHOUD", str(other)) from None
    except NotKept as refused:
        raise Refusal(_CODES.get(type(refused), "VELD-TYPE"), str(refused)) from None


_CODES = {Unknown: "NIET-GEVONDEN", Overtaken: "VERSIE-CONFLICT", FourEyes: "VIER-OGEN"}


async def record_of(request: Request, caller: Caller, id: str) -> Record:
    """A stored decision. Raises Refusal, the same for an unknown one and one of somebody else."""
    found = await from_store(store_of(request).get, scope_of(caller), id)
    if found is None:
        raise Refusal("NIET-GEVONDEN")
    return found


class Act:
    """One thing that somebody does with a person's data: for the processing log and for the audit log."""

    def __init__(self, request: Request, caller: Caller, name: str) -> None:
        self.caller, self.name, self.begin = caller, name, time.time_ns() // 1_000_000
        self.request = request
        self.trace_id, self.parent = _trace(request.headers.get("traceparent", ""))

    def line(self) -> Line:
        """The line of the processing log, ending now."""
        more = {"trace_id": self.trace_id, "parent_span_id": self.parent} if self.trace_id else {}
        foreign = {"dpl.core.foreign_operation.span_id": self.parent} if self.parent else {}
        end = time.time_ns() // 1_000_000
        return Line(self.name, self.begin, end, _ACTIVITY + self.name, eigenschappen=foreign, **more)

    async def observed(self, gemeente: str, record: Record | None = None) -> None:
        """Write both lines; the answer waits for them."""
        store, scope, line = store_of(self.request), scope_of(self.caller), self.line()
        await kept(store.observe(scope, line, gemeente, record))
        await self.audited(gemeente, line.trace_id, record.id if record else None)

    async def audited(self, gemeente: str, trace_id: str, id: str | None) -> None:
        """Write the line of the audit log."""
        await kept(store_of(self.request).audit(scope_of(self.caller), self.reading(gemeente, trace_id, id)))

    def reading(self, gemeente: str, trace_id: str, id: str | None = None) -> Reading:
        """The line of the audit log."""
        roles = ",".join(sorted(self.caller.roles))
        where = self.request.client.host[:100] if self.request.client else ""  # a proxy passes on what it is told
        return Reading(self.caller.name, roles, self.name, gemeente, trace_id, id, where)


def _trace(header: str) -> tuple[str, str]:
    """The trace and span ids of a W3C traceparent; empty when there is none that can be used."""
    parts = header.split("-")
    usable = len(parts) == 4 and len(parts[1]) == 32 and len(parts[2]) == 16 and set(parts[1]) != {"0"}
    if not usable or not set(parts[1] + parts[2]) <= set("0123456789abcdef"):
        return "", ""
    return parts[1], parts[2]


def only_gemeente(caller: Caller) -> str | None:
    """The municipality of a caller who works for one; in development that is the organisation itself."""
    if caller.gemeenten is None:
        return caller.organisation
    return min(caller.gemeenten) if len(caller.gemeenten) == 1 else None


def own_gemeente(caller: Caller, gemeente: str | None) -> str:
    """The municipality whose case it is: the one it names, else the only one of the caller.

    In development a case may be of none; it then belongs to the organisation itself. Raises Refusal when it is not to
    be told, or not the caller's.
    """
    gemeente = only_gemeente(caller) if gemeente is None else gemeente
    if gemeente is None:
        raise wrong_at("/gemeente", "De gemeente ontbreekt, en u werkt niet voor één gemeente. Noem haar in de zaak.")
    if not caller.may_see(gemeente):
        raise wrong_at("/gemeente", "Deze gemeente hoort niet bij uw toegang.", "VELD-BEREIK")
    return gemeente
