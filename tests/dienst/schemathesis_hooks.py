"""Teaches Schemathesis to send a batch: one case, as a line of JSON."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def lines(_, value):
    return value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n"
