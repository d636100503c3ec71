"""What the service measures of itself: sent when there is a collector, and nothing that tells of whom."""

import json
import signal

import pytest
from tests.collector import Collector
from tests.dienst.conftest import ROOT, Service

CASE = json.loads((ROOT / "demo/1-toegekend.json").read_text("utf-8"))
BSN, NAME = "999900006", "T. Proefpersoon"


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What a collector got of a service that took, explained and refused something, and then stopped."""
    collector = Collector()
    running = Service(tmp_path_factory.mktemp("telemetrie"), REGELWERK_OTLP=collector.address)
    made = running.client.post("/besluiten", json=CASE | {"persoon": {"bsn": BSN, "naam": NAME}})
    id = made.json()["besluit_id"]
    assert running.client.get(f"/besluiten/{id}/uitleg").status_code == 200
    assert running.client.post("/besluiten", json=CASE | {"regeling": "onbekend"}).status_code == 400
    assert running.client.get("/besluiten/onzin?bsn=999900018").status_code == 404
    running.stop()
    collector.close()
    return collector, id


def attributes(span):
    return {pair.key: pair.value.string_value or pair.value.int_value for pair in span.attributes}


def test_each_request_is_a_span_by_its_route(seen):
    spans = [attributes(span) for _, span in seen[0].spans]
    found = [(one.get("http.route"), one["http.response.status_code"]) for one in spans]
    assert found[:3] == [
        ("/v1/besluiten", 201), ("/v1/besluiten/{besluit_id}/uitleg", 200), ("/v1/besluiten", 400),
    ]  # fmt: skip
    assert all(not one.get("url.path") and not one.get("url.query") for one in spans)


def test_decisions_are_counted_by_kind(seen):
    metrics = {metric.name: metric for metric in seen[0].metrics}
    assert {"http.server.request.duration", "http.server.active_requests"} <= set(metrics)
    counted = [(attributes(point), point.as_int) for point in metrics["regelwerk.besluiten"].sum.data_points]
    assert counted == [({"regeling": "loonkostensubsidie", "status": "toegekend"}, 1)]


def test_nothing_of_a_person_or_a_case_is_sent(seen):
    collector, id = seen
    for secret in (id, BSN, NAME, "999900018", CASE["feiten"]["geboortedatum"], "onzin"):
        assert secret.encode() not in collector.raw


def test_a_collector_that_is_away_stops_nothing(tmp_path):
    running = Service(tmp_path, REGELWERK_OTLP="http://127.0.0.1:9")
    assert running.client.post("/besluiten", json=CASE).status_code == 201
    running.stop()
    assert running.process.returncode == -signal.SIGTERM
