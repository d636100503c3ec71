"""The processing log leaves the store: every line once it is confirmed, none before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event
from tests.collector import Collector
from tests.dossier.places import GEMEENTE, ORGANISATIE, SCOPE, WHOLE, line, new, person

from regelwerk import __version__
from regelwerk.cli import main
from regelwerk.dossier import export, settings
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.store import Store


@pytest.fixture
def collector() -> Iterator[Collector]:
    running = Collector()
    yield running
    running.close()


def attributes(span: object) -> dict[str, str]:
    return {pair.key: pair.value.string_value for pair in span.attributes}  # type: ignore[attr-defined]


def test_every_line_is_sent_as_it_stands(store: Store, collector: Collector) -> None:
    record = store.get(SCOPE, store.add(SCOPE, new(0, persoon=person())).result().id)
    assert record is not None
    called: dict[str, Any] = {
        "trace_id": "ab" * 16, "parent_span_id": "cd" * 8,
        "eigenschappen": {"dpl.core.foreign_operation.span_id": "cd" * 8},
    }  # fmt: skip
    store.observe(SCOPE, replace(line("uitleg"), **called), GEMEENTE, record).result()
    waiting = {said["span_id"]: said for _, said in store.unexported(WHOLE)}
    assert list(export.export(store, WHOLE, collector.address)) == [2]
    assert len(collector.spans) == 2
    for resource, span in collector.spans:
        said = waiting[span.span_id.hex()]
        assert attributes(resource) == {"service.name": "regelwerk", "service.version": __version__}
        assert (span.name, span.trace_id.hex()) == (said["name"], said["trace_id"])
        assert span.parent_span_id.hex() == said.get("parent_span_id", "")
        assert (span.start_time_unix_nano, span.end_time_unix_nano) == (
            said["start_time"] * 1_000_000, said["end_time"] * 1_000_000)  # fmt: skip
        assert attributes(span) == said["attributes"]
        assert attributes(span)["dpl.core.data_subject_id"] == record.persoon
        assert span.status.code == 1
    assert store.unexported(WHOLE) == []
    assert list(export.export(store, WHOLE, collector.address)) == []


def test_what_is_not_confirmed_stays(store: Store, collector: Collector) -> None:
    store.add(SCOPE, new(0)).result()
    not_confirmed = r"^De verzamelaar heeft de regels niet bevestigd; zij blijven staan\.$"
    collector.status = 503
    with pytest.raises(Refusal, match=not_confirmed):
        list(export.export(store, WHOLE, collector.address))
    collector.status, collector.rejects = 200, 1
    with pytest.raises(Refusal, match=r"^De verzamelaar heeft 1 van 1 regels geweigerd; zij blijven staan\.$"):
        list(export.export(store, WHOLE, collector.address))
    with pytest.raises(Refusal, match=not_confirmed):
        list(export.export(store, WHOLE, "http://127.0.0.1:9"))
    with pytest.raises(Refusal, match=r"^Het adres van de verzamelaar begint met http:// of https://\.$"):
        list(export.export(store, WHOLE, "file:///tmp/regels"))
    assert len(store.unexported(WHOLE)) == 1
    collector.rejects = 0
    assert list(export.export(store, WHOLE, collector.address)) == [1]


def test_parts_before_a_failure_stay_confirmed(
    store: Store, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "AT_A_TIME", 2)
    for number in range(5):
        store.add(SCOPE, new(number)).result()
    sending = export.export(store, WHOLE, collector.address)
    assert next(sending) == 2
    collector.status = 500
    with pytest.raises(Refusal):
        next(sending)
    assert len(store.unexported(WHOLE)) == 3
    collector.status = 200
    assert list(export.export(store, WHOLE, collector.address)) == [2, 1]
    assert len({span.span_id for _, span in collector.spans}) == len(collector.spans) == 5


def test_the_command(
    tmp_path: object, collector: Collector, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)  # type: ignore[arg-type]
    for name in ("REGELWERK_DATABASE", "REGELWERK_DATABASE_EIGENAAR", "REGELWERK_SLEUTELS", "REGELWERK_LDV"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REGELWERK_ORGANISATIE", ORGANISATIE)
    store = settings.open_store(settings.read())
    store.add(SCOPE, new(0)).result()
    store.close()
    with pytest.raises(Refusal, match=r"^Noem de verzamelaar: --naar ADRES, of REGELWERK_LDV\.$"):
        main(["dossier", "logboek"])
    monkeypatch.setenv("REGELWERK_LDV", collector.address)
    for sent in (1, 0):
        assert main(["dossier", "logboek"]) == 0
        assert capsys.readouterr().out == f"{sent} verwerkingsregels bevestigd.\n"
    assert len(collector.spans) == 1


def test_what_waits_is_found_by_its_index(store: Store) -> None:
    """Not by reading every line that was ever sent; a small table needs telling that it is not worth reading whole."""
    asked: list[tuple[str, Any]] = []
    event.listen(store.database.engine, "before_cursor_execute", lambda *said: asked.append((said[2], said[3])))
    store.unexported(WHOLE)
    question, given = next(one for one in asked if "FROM verwerking" in one[0])
    explain = "EXPLAIN " if store.database.is_postgres else "EXPLAIN QUERY PLAN "
    with store.database.read(WHOLE) as connection:
        if store.database.is_postgres:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = connection.exec_driver_sql(explain + question, given).all()
    assert "ix_verwerking_wacht" in str(plan)
