"""Traces and metrics for whoever runs the service, sent to an OpenTelemetry collector; off without its address.

They say which operation took how long and how it ended, and how many decisions of which kind were taken: no address
with an identifier, no fact, no name. What the law asks to be logged of people's data is another matter: that log is in
the database, with the decision, and loses nothing (`regelwerk.dossier.export`); traces may.
"""

from __future__ import annotations

from dataclasses import dataclass

from fastapi.telemetry import TelemetryConfig
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.metrics import Counter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Span, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from api import VERSION

#: Metrics are sent once in so many milliseconds.
EVERY = 15_000
#: So long one sending may take: a collector that is away must not hold up the end of the process.
SECONDS = 2
#: What would tell which decision or whose address; it is written over as soon as it is there.
_HIDDEN = ("url.path", "url.query", "client.address", "http.request.method_original")


class _Discreet(SpanProcessor):
    """Takes out of a span what may identify a person or a case, before anything is sent."""

    def on_start(self, span: Span, parent_context: Context | None = None) -> None:
        for name in _HIDDEN:
            if name in (span.attributes or {}):
                span.set_attribute(name, "")


@dataclass
class Telemetry:
    """What one process measures of itself."""

    traces: TracerProvider | None = None
    metrics: MeterProvider | None = None
    _decisions: Counter | None = None

    def options(self) -> TelemetryConfig:
        """For FastAPI, which makes a span and the metrics of each request; its own log events are not wanted."""
        return {
            "tracing": self.traces is not None, "metrics": self.metrics is not None, "logs": False,
            "tracer_provider": self.traces, "meter_provider": self.metrics,
            "operation_spans": False, "auto_configure": False,
        }  # fmt: skip

    def decided(self, regeling: str, status: str) -> None:
        """Count a decision that was kept."""
        if self._decisions is not None:
            self._decisions.add(1, {"regeling": regeling, "status": status})

    def close(self) -> None:
        """Send what waits, then stop."""
        for provider in (self.traces, self.metrics):
            if provider is not None:
                provider.shutdown()


def telemetry_to(collector: str) -> Telemetry:
    """Measure and send to this base address, such as `http://127.0.0.1:4318`; empty: measure nothing."""
    if not collector:
        return Telemetry()
    base, resource = collector.rstrip("/"), Resource({"service.name": "regelwerk", "service.version": VERSION})
    traces = TracerProvider(resource=resource)
    traces.add_span_processor(_Discreet())
    traces.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{base}/v1/traces", timeout=SECONDS)))
    reader = PeriodicExportingMetricReader(OTLPMetricExporter(endpoint=f"{base}/v1/metrics", timeout=SECONDS), EVERY)
    metrics = MeterProvider([reader], resource=resource)
    counter = metrics.get_meter("regelwerk").create_counter(
        "regelwerk.besluiten", "{besluit}", "Besluiten die zijn bewaard, per regeling en status."
    )
    return Telemetry(traces, metrics, counter)
