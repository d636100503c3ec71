"""Sending the processing log to a collector (OTLP over HTTP). A line counts as sent once the collector confirmed it.

The exporters of OpenTelemetry drop what does not fit their queue and do not read that a collector took only a part; no
line may be lost that way. So lines go straight from the table, in the encoding of that library, and stay there as long
as they are not confirmed. What was confirmed but could not be marked is sent again, with the same ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from google.protobuf.message import DecodeError
from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanContext, Status, StatusCode, TraceFlags

from regelwerk import __version__
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.scope import Scope
from regelwerk.dossier.store import Store

AT_A_TIME, SECONDS = 500, 10.0
_APPLICATION = Resource({"service.name": "regelwerk", "service.version": __version__})
_STATUS = {"Unset": StatusCode.UNSET, "Ok": StatusCode.OK, "Error": StatusCode.ERROR}


def export(store: Store, scope: Scope, collector: str) -> Iterator[int]:
    """Send every line that waits, in parts; gives how many were confirmed, part by part.

    `collector` is the base address, such as `http://127.0.0.1:4318`. Raises Refusal when a part is not confirmed; the
    parts before it stay confirmed.
    """
    address = f"{collector.rstrip('/')}/v1/traces"
    if not address.startswith(("http://", "https://")):
        raise Refusal("Het adres van de verzamelaar begint met http:// of https://.")
    while lines := store.unexported(scope, AT_A_TIME):
        _send(address, [_span(line) for _, line in lines])
        store.exported(scope, [id for id, _ in lines])
        yield len(lines)


def _span(line: Mapping[str, Any]) -> ReadableSpan:
    """A line as OpenTelemetry holds it; times from milliseconds to nanoseconds."""
    trace, parent = int(line["trace_id"], 16), line.get("parent_span_id")
    return ReadableSpan(
        line["name"], _context(trace, line["span_id"]), _context(trace, parent) if parent else None, _APPLICATION,
        attributes=line["attributes"], status=Status(_STATUS[line["status"]]),
        start_time=line["start_time"] * 1_000_000, end_time=line["end_time"] * 1_000_000,
    )  # fmt: skip


def _context(trace: int, span: str) -> SpanContext:
    return SpanContext(trace, int(span, 16), is_remote=False, trace_flags=TraceFlags(TraceFlags.SAMPLED))


def _send(address: str, spans: Sequence[ReadableSpan]) -> None:
    """Raises Refusal when the collector did not take all of them."""
    message = encode_spans(spans).SerializeToString()
    request = Request(address, message, {"Content-Type": "application/x-protobuf"}, method="POST")
    try:
        with urlopen(request, timeout=SECONDS) as answer:
            taken = ExportTraceServiceResponse.FromString(answer.read())
    except (URLError, OSError, HTTPException, DecodeError):
        raise Refusal("De verzamelaar heeft de regels niet bevestigd; zij blijven staan.") from None
    if rejected := taken.partial_success.rejected_spans:
        raise Refusal(f"De verzamelaar heeft {rejected} van {len(spans)} regels geweigerd; zij blijven staan.")
