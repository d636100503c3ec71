"""Releases: copied by hash, proposed by one, activated by another; a faulty one never runs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import DatabaseError, IntegrityError
from tests.dossier.places import ORGANISATIE, SCOPE, WHOLE, new
from tests.measures import cases

from regelwerk.dossier import errors, releases, verify
from regelwerk.dossier.database import Database
from regelwerk.dossier.schema import ACTIVERING, BESTAND, UITGAVE
from regelwerk.dossier.store import Store
from regelwerk.language.problem import Problems

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FOLDER = "rules/minimumloon/"


@pytest.fixture(scope="module")
def small() -> dict[str, bytes]:
    """The rules of one small regeling."""
    wanted = (FOLDER, "rules/aow/", "rules/feiten/persoon")
    return {path: content for path, content in cases.rules().files.items() if path.startswith(wanted)}


def changed(files: dict[str, bytes], extra: bytes) -> dict[str, bytes]:
    return files | {f"{FOLDER}regeling.yaml": files[f"{FOLDER}regeling.yaml"] + extra}


def proposed(database: Database, naam: str, since: date, files: dict[str, bytes], door: str = "anna") -> str:
    return releases.propose(database, ORGANISATIE, releases.copy(database, naam, since, files), door, "", NOW)


def test_one_proposes_another_activates(store: Store, small: dict[str, bytes]) -> None:
    database = store.database
    assert releases.running(database, ORGANISATIE, NOW) is None
    id = proposed(database, "2026-11", date(2026, 11, 1), small)
    assert [one["naam"] for one in releases.proposals(database, ORGANISATIE)] == ["2026-11"]
    with pytest.raises(errors.Refusal, match=r"^Wie een uitgave voorstelt, kan haar niet zelf activeren\.$"):
        releases.activate(database, ORGANISATIE, id, "anna", NOW)
    assert releases.running(database, ORGANISATIE, NOW) is None
    made = releases.activate(database, ORGANISATIE, id, "bert", NOW)
    assert (made.naam, made.voorgesteld_door, made.geactiveerd_door) == ("2026-11", "anna", "bert")
    assert releases.running(database, ORGANISATIE, NOW) == made
    assert releases.running(database, "elders", NOW) is None
    assert releases.proposals(database, ORGANISATIE) == []
    assert releases.files(database, made.hash) == small
    with pytest.raises(errors.Refusal, match=r"^Dit voorstel is al geactiveerd\.$"):
        releases.activate(database, ORGANISATIE, id, "bert", NOW)
    report = verify.verify(database, ORGANISATIE)
    assert (report.schakels, report.schade) == (1, [])


def test_an_altered_release_is_named(store: Store, small: dict[str, bytes], place) -> None:
    id = proposed(store.database, "2026-11", date(2026, 11, 1), small)
    digest = releases.activate(store.database, ORGANISATIE, id, "bert", NOW).hash
    admin = Database(place.admin)
    with admin.engine.begin() as connection:
        connection.execute(update(UITGAVE).values(bestanden="{}"))
    admin.close()
    said = verify.verify(store.database, ORGANISATIE).schade
    assert said == [f"uitgave {digest}: De lijst van bestanden van de regels {digest[:12]} is gewijzigd."]


def test_the_database_itself_wants_four_eyes(store: Store, small: dict[str, bytes]) -> None:
    id = proposed(store.database, "2026-11", date(2026, 11, 1), small)
    digest = releases.proposals(store.database, ORGANISATIE)[0]["uitgave"]
    row = {"id": "x", "organisatie": ORGANISATIE, "voorstel": id, "uitgave": digest, "voorgesteld_door": "anna",
           "geactiveerd_op": "2026", "ingaand_op": "2026", "zout": b""}  # fmt: skip
    for forged in ({"geactiveerd_door": "anna"}, {"geactiveerd_door": "anna", "voorgesteld_door": "bert"}):
        with pytest.raises(IntegrityError), store.database.write(WHOLE) as connection:
            connection.execute(insert(ACTIVERING), row | forged)


def test_a_faulty_release_is_not_copied_and_not_activated(store: Store, small: dict[str, bytes], place) -> None:
    database = store.database
    running = releases.activate(database, ORGANISATIE, proposed(database, "goed", date(2026, 1, 1), small), "bert", NOW)
    with pytest.raises(Problems):
        proposed(database, "fout", date(2026, 11, 1), changed(small, b"\nonbekend: 1\n"))
    altered = changed(small, b"\n# later\n")
    id = proposed(database, "later fout", date(2026, 11, 1), altered)
    digest = sha256(altered[f"{FOLDER}regeling.yaml"]).hexdigest()
    owner = Database(place.admin)
    with owner.engine.begin() as connection:
        connection.execute(update(BESTAND).where(BESTAND.c.sha256 == digest).values(inhoud=b"anders"))
    owner.close()
    with pytest.raises(errors.Refusal, match=r"^De inhoud van rules/\S+ ontbreekt in de opslag of is gewijzigd\.$"):
        releases.activate(database, ORGANISATIE, id, "bert", NOW)
    assert releases.running(database, ORGANISATIE, NOW) == running


def test_checking_a_release_keeps_nobody_from_deciding(
    store: Store, small: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And who withdraws the proposal meanwhile is heard."""
    database, kept = store.database, []
    first, second = (
        proposed(database, f"uitgave {n}", date(2026, n, 1), changed(small, b"\n# %d\n" % n)) for n in (1, 2)
    )

    def slow(_: object) -> None:
        kept.append(store.add(SCOPE, new(0)).result(5).id)

    monkeypatch.setattr(releases, "sound", slow)
    made = releases.activate(database, ORGANISATIE, first, "bert", NOW)
    assert (made.voorstel, len(kept)) == (first, 1)
    monkeypatch.setattr(releases, "sound", lambda _: releases.withdraw(database, ORGANISATIE, second, "anna", NOW))
    with pytest.raises(errors.Overtaken, match=r"^Dit voorstel is al ingetrokken\.$"):
        releases.activate(database, ORGANISATIE, second, "bert", NOW)


def test_a_release_runs_from_its_moment(store: Store, small: dict[str, bytes]) -> None:
    database, later = store.database, NOW + timedelta(days=3)
    first = releases.activate(database, ORGANISATIE, proposed(database, "een", date(2026, 1, 1), small), "bert", NOW)
    id = proposed(database, "twee", date(2026, 11, 1), changed(small, b"\n# twee\n"))
    with pytest.raises(errors.Refusal, match=r"^Een uitgave gaat niet in op een moment dat al voorbij is\.$"):
        releases.activate(database, ORGANISATIE, id, "bert", NOW, NOW - timedelta(seconds=1))
    releases.activate(database, ORGANISATIE, id, "bert", NOW, later)
    assert releases.running(database, ORGANISATIE, later - timedelta(seconds=1)) == first
    second = releases.running(database, ORGANISATIE, later)
    assert second
    assert second.naam == "twee"


def test_the_zichtdatum_picks_what_was_known_then(store: Store, small: dict[str, bytes]) -> None:
    database = store.database
    for number, since in ((1, date(2026, 1, 1)), (2, date(2026, 6, 1))):
        id = proposed(database, f"uitgave {number}", since, changed(small, b"\n# %d\n" % number))
        releases.activate(database, ORGANISATIE, id, "bert", NOW + timedelta(hours=number))
    at = NOW + timedelta(days=1)
    for day, name in ((date(2026, 5, 31), "uitgave 1"), (date(2026, 6, 1), "uitgave 2"), (None, "uitgave 2")):
        found = releases.running(database, ORGANISATIE, at, day)
        assert found
        assert found.naam == name
    assert releases.running(database, ORGANISATIE, at, date(2025, 12, 31)) is None


def test_a_name_means_one_release(store: Store, small: dict[str, bytes]) -> None:
    digest = releases.copy(store.database, "2026-11", date(2026, 11, 1), small)
    assert releases.copy(store.database, "2026-11", date(2026, 11, 1), small) == digest
    for other in (changed(small, b"\n# anders\n"), small):
        naam = "2026-11" if other is not small else "andere naam"
        with pytest.raises(errors.Refusal, match="staat al in de opslag, met een andere naam, datum of inhoud"):
            releases.copy(store.database, naam, date(2026, 11, 1), other)


def test_an_unknown_proposal_or_release_is_refused(store: Store) -> None:
    with pytest.raises(errors.Refusal, match=r"^Dit voorstel is er niet\.$"):
        releases.activate(store.database, ORGANISATIE, "geen", "bert", NOW)
    with pytest.raises(errors.Refusal, match=r"^De regels 000000000000 staan niet in de opslag\.$"):
        releases.propose(store.database, ORGANISATIE, "0" * 64, "anna", "", NOW)


def test_a_decision_says_with_which_release_it_was_made(store: Store, small: dict[str, bytes]) -> None:
    digest = releases.copy(store.database, "2026-11", date(2026, 11, 1), small)
    record = store.get(SCOPE, store.add(SCOPE, new(0, uitgave_hash=digest)).result().id)
    assert record
    assert record.uitgave_hash == digest
    with pytest.raises(DatabaseError):
        store.add(SCOPE, new(0, uitgave_hash="0" * 64)).result()


def test_a_withdrawn_proposal_is_not_activated(store: Store, small: dict[str, bytes]) -> None:
    database = store.database
    id = proposed(database, "2026-11", date(2026, 11, 1), small)
    releases.withdraw(database, ORGANISATIE, id, "anna", NOW)
    assert releases.proposals(database, ORGANISATIE) == []
    assert releases.proposal(database, ORGANISATIE, id)["status"] == "ingetrokken"
    with pytest.raises(errors.Overtaken, match=r"^Dit voorstel is al ingetrokken\.$"):
        releases.activate(database, ORGANISATIE, id, "bert", NOW)
    with pytest.raises(errors.Unknown, match=r"^Dit voorstel is er niet\.$"):
        releases.withdraw(database, "elders", id, "anna", NOW)
