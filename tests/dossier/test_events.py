"""Events and signals in both databases; kept decisions that other amounts touch."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from tests.dossier import places
from tests.measures import cases

from regelwerk import service
from regelwerk.dossier import errors, events, retention, scope
from regelwerk.dossier.database import Database
from regelwerk.dossier.happened import NewEvent
from regelwerk.signals import touched

NOW = datetime(2026, 4, 20, 12, tzinfo=UTC)


def happened(zaak: str, gemeente: str = places.GEMEENTE, datum: str = "2026-03-02") -> NewEvent:
    return NewEvent(zaak, gemeente, "aanvraag_ontvangen", datum, {"regeling": "participatiewet"})


def signalled(zaak: str, gemeente: str = places.GEMEENTE) -> dict[str, str]:
    return {
        "gemeente": gemeente, "zaak": zaak, "signaal": "beslistermijn_loopt_af", "aanleiding": "aanvraag 2026-03-02",
        "uiterlijk": "2026-04-28",
    }  # fmt: skip


@pytest.fixture
def database(place: places.Place):
    found = Database(place.service)
    yield found
    found.close()


def test_an_event_filed_twice_is_kept_once(database: Database) -> None:
    both = [happened("Z-1"), happened("Z-1"), happened("Z-2")]
    assert events.add(database, places.SCOPE, both, "jan", NOW) == 2
    assert events.add(database, places.SCOPE, [*both, happened("Z-1", datum="2026-03-03")], "piet", NOW) == 1
    found = list(events.cases(database, places.SCOPE))
    assert [(zaak, len(rows)) for _, zaak, rows in found] == [("Z-1", 2), ("Z-2", 1)]
    assert events.count(database, places.SCOPE) == 2


def test_pages_leave_no_event_out(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "PAGE", 3)
    new = [happened(f"Z-{case}", datum=f"2026-03-{day:02}") for case in range(5) for day in (1, 2, 3, 4)]
    assert events.add(database, places.SCOPE, new, "jan", NOW) == 20
    assert [len(rows) for *_, rows in events.cases(database, places.SCOPE)] == [4] * 5
    rows = [signalled(f"Z-{case}") for case in range(8)]
    assert events.give(database, places.SCOPE, rows, NOW) == 8
    assert [one.volgnummer for one in events.given(database, places.WHOLE)] == list(range(1, 9))


def test_another_municipality_sees_no_events_and_files_none(database: Database) -> None:
    other = scope.of(places.ORGANISATIE, [places.OTHER])
    events.add(database, places.SCOPE, [happened("Z-1")], "jan", NOW)
    assert list(events.cases(database, other)) == []
    assert events.one(database, other, "Z-1") == []
    with pytest.raises(errors.Refusal):
        events.add(database, other, [happened("Z-3")], "jan", NOW)


def test_a_signal_is_given_once_and_read_on_from_a_number(database: Database) -> None:
    assert events.give(database, places.SCOPE, [signalled("Z-1"), signalled("Z-2")], NOW) == 2
    other = scope.of(places.ORGANISATIE, [places.OTHER])
    assert events.give(database, other, [signalled("Z-1", places.OTHER)], NOW) == 1
    assert events.give(database, places.SCOPE, [signalled("Z-1"), signalled("Z-3")], NOW) == 1
    assert [(one.volgnummer, one.zaak) for one in events.given(database, places.WHOLE, after=2)] == [
        (3, "Z-1"), (4, "Z-3"),
    ]  # fmt: skip
    assert {one.gemeente for one in events.given(database, places.SCOPE)} == {places.GEMEENTE}


def test_a_case_can_be_forgotten(place: places.Place, database: Database) -> None:
    events.add(database, places.SCOPE, [happened("Z-1"), happened("Z-2")], "jan", NOW)
    events.give(database, places.SCOPE, [signalled("Z-1")], NOW)
    owner = Database(place.owner)
    assert events.forget(owner, places.WHOLE, "Z-1") == 1
    owner.close()
    assert [zaak for _, zaak, _ in events.cases(database, places.SCOPE)] == ["Z-2"]
    assert list(events.given(database, places.SCOPE)) == []


def test_the_events_of_a_case_go_with_its_last_decision(place: places.Place, database: Database) -> None:
    store, owner = place.store(), Database(place.owner)
    first, second = (store.add(places.SCOPE, places.new(number, zaak="Z-1")).result().id for number in (0, 1))
    events.add(database, places.SCOPE, [happened("Z-1"), happened("Z-2")], "jan", NOW)
    elsewhere = scope.of(places.ORGANISATIE, [places.OTHER])
    events.add(database, elsewhere, [happened("Z-1", gemeente=places.OTHER)], "jan", NOW)
    events.give(database, places.SCOPE, [signalled("Z-1")], NOW)
    retention.destroy(owner, places.ORGANISATIE, {first: "proef"}, "J. Akkoord", NOW)
    assert [zaak for _, zaak, _ in events.cases(database, places.SCOPE)] == ["Z-1", "Z-2"]
    retention.destroy(owner, places.ORGANISATIE, {second: "proef"}, "J. Akkoord", NOW)
    assert [zaak for _, zaak, _ in events.cases(database, places.SCOPE)] == ["Z-2"]
    assert list(events.given(database, places.SCOPE)) == []
    assert [zaak for _, zaak, _ in events.cases(database, elsewhere)] == ["Z-1"]
    owner.close()
    store.close()


def test_touched_decisions_are_decided_again_and_grouped(place: places.Place) -> None:
    store = place.store()
    for number in range(16):
        store.add(places.SCOPE, places.new(number)).result()
    path = "rules/loonkostensubsidie/parameters.yaml"
    files = cases.rules().files
    changed = service.Rules({**files, path: files[path].replace(b"waarde: '23.5%'", b"waarde: '24.5%'")})
    assert changed.files[path] != files[path]

    def by(rules: service.Rules):
        return lambda record: service.decide(
            rules, record.made.regeling, record.content.feiten, date.fromisoformat(record.made.peildatum),
            gemeente=record.content.verordening_van, herkomst=record.content.herkomst,
        )  # fmt: skip

    kept = list(touched.records(store, places.WHOLE))
    assert len(kept) == 16
    assert list(touched.touched(kept, store.replayer.explanation, by(cases.rules()))) == []
    groups = touched.by_effect(touched.touched(kept, store.replayer.explanation, by(changed)))
    effects = [effect for effect, _ in groups if effect is not None]
    assert effects
    assert all(effect > Decimal(0) for effect in effects)
    assert effects == sorted(effects)
    store.close()
