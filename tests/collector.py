"""A collector of OpenTelemetry on loopback: keeps what it was sent, or refuses, as a test asks."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)


class Collector:
    """`spans` and `metrics` as they came in; `rejects` of each request are refused, `status` answers all."""

    def __init__(self):
        self.spans, self.metrics, self.raw = [], [], b""
        self.status, self.rejects = 200, 0
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                answer = owner.take(self.path, body)
                self.send_response(owner.status)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def take(self, path, body):
        if self.status != 200:
            return b""
        self.raw += body
        answer = ExportTraceServiceResponse()
        if path == "/v1/metrics":
            for resource in ExportMetricsServiceRequest.FromString(body).resource_metrics:
                self.metrics += [metric for scope in resource.scope_metrics for metric in scope.metrics]
        elif self.rejects:
            answer.partial_success.rejected_spans = self.rejects
        else:
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                self.spans += [(resource.resource, span) for scope in resource.scope_spans for span in scope.spans]
        return answer.SerializeToString()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
