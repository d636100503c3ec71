"""People apart from their cases: encrypted under a key of their own, found by a keyed hash of their BSN."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from regelwerk.dossier import keys
from regelwerk.dossier.chain import Part
from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.ids import new_id
from regelwerk.dossier.keys import Keyring
from regelwerk.dossier.schema import PERSOON, SLEUTEL
from regelwerk.dossier.scope import Scope

#: Of a person: municipality and BSN.
Known = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """Who a case is about. Nothing of it shows when it is printed."""

    bsn: str = field(repr=False)
    naam: str | None = field(default=None, repr=False)


def is_bsn(text: str) -> bool:
    """Nine ASCII digits that pass the eleven-test, not all zero."""
    if len(text) != 9 or not (text.isascii() and text.isdigit()) or text == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, text, strict=True)) % 11 == 0


def sealed_key(keyring: Keyring, organisatie: str) -> tuple[bytes, dict[str, Any]]:
    """A new key, and the row that keeps it wrapped."""
    key, id = keys.new_key(), new_id()
    wrapped = keyring.wrap(organisatie, id, key)
    return key, {"id": id, "organisatie": organisatie, "hoofdsleutel": keyring.head, "verpakt": wrapped}


def opened(keyring: Keyring, organisatie: str, key: Row[Any]) -> bytes:
    """The key in a row of `sleutel`. Raises keys.Unreadable."""
    return keyring.unwrap(organisatie, key.id, key.hoofdsleutel, key.verpakt)


def place(organisatie: str, gemeente: str, id: str, what: str) -> tuple[Part, ...]:
    """To which row of which municipality a ciphertext belongs."""
    return (what, organisatie, gemeente, id)


# -- filing and finding ------------------------------------------------------------------------------------


def filed(
    connection: Connection, keyring: Keyring, organisatie: str, people: Iterable[tuple[str, Person]]
) -> dict[Known, str]:
    """The ids of these people, each with its municipality; who is not known yet is filed."""
    wanted = {(gemeente, person.bsn): person for gemeente, person in people}
    if not wanted:
        return {}
    found = _ids(connection, keyring, organisatie, wanted)
    new = {known: person for known, person in wanted.items() if known not in found}
    made = [_rows(keyring, organisatie, gemeente, person) for (gemeente, _), person in new.items()]
    if made:
        connection.execute(insert(SLEUTEL), [key for key, _ in made])
        connection.execute(insert(PERSOON), [row for _, row in made])
    return found | {known: row["id"] for known, (_, row) in zip(new, made, strict=True)}


def found(connection: Connection, keyring: Keyring, scope: Scope, bsn: str) -> list[str]:
    """The ids under which a BSN is known to the municipalities of the scope."""
    known = select(PERSOON.c.gemeente).where(PERSOON.c.organisatie == scope.organisatie).distinct()
    places = [place for place in connection.scalars(known) if scope.may_see(place)]
    return sorted(_ids(connection, keyring, scope.organisatie, [(place, bsn) for place in places]).values())


def _ids(
    connection: Connection, keyring: Keyring, organisatie: str, wanted: Iterable[Known]
) -> dict[Known, str]:  # fmt: skip
    values = {
        value: known for known in wanted for value in keyring.search_values(organisatie, *known).values()
    }  # fmt: skip
    chosen = select(PERSOON.c.id, PERSOON.c.zoekwaarde).where(
        PERSOON.c.organisatie == organisatie, PERSOON.c.zoekwaarde.in_(list(values))
    )
    return {values[row.zoekwaarde]: row.id for row in connection.execute(chosen)}


def _rows(keyring: Keyring, organisatie: str, gemeente: str, person: Person) -> tuple[dict[str, Any], dict[str, Any]]:
    key, kept = sealed_key(keyring, organisatie)
    id = new_id()
    value = keyring.search_values(organisatie, gemeente, person.bsn)[keyring.search]
    row = {
        "id": id, "organisatie": organisatie, "gemeente": gemeente, "zoeksleutel": keyring.search,
        "zoekwaarde": value, "sleutel": kept["id"],
        "gegevens": _sealed(key, person, place(organisatie, gemeente, id, "persoon")),
    }  # fmt: skip
    return kept, row


def _sealed(key: bytes, person: Person, where: tuple[Part, ...]) -> bytes:
    return keys.seal(key, json.dumps({"bsn": person.bsn, "naam": person.naam}).encode(), where)


# -- reading and correcting --------------------------------------------------------------------------------


def person(connection: Connection, keyring: Keyring, row: Mapping[str, Any]) -> Person:
    """Who a row of `persoon` is. Raises keys.Unreadable when it, its key or its place was altered."""
    return _person(_key(connection, keyring, row), row)


def _key(connection: Connection, keyring: Keyring, row: Mapping[str, Any]) -> bytes:
    kept = connection.execute(select(SLEUTEL).where(SLEUTEL.c.id == row["sleutel"])).one_or_none()
    if kept is None:
        raise keys.Unreadable
    return opened(keyring, row["organisatie"], kept)


def _person(key: bytes, row: Mapping[str, Any]) -> Person:
    where = place(row["organisatie"], row["gemeente"], row["id"], "persoon")
    said = json.loads(keys.unseal(key, row["gegevens"], where))
    return Person(said["bsn"], said["naam"])


def rename(connection: Connection, keyring: Keyring, scope: Scope, id: str, naam: str) -> None:
    """Correct a name (AVG art. 16). Raises Refusal when the person is not known here."""
    row = row_of(connection, scope, id)
    if row is None:
        raise Refusal("Deze persoon is hier niet bekend.")
    key = _key(connection, keyring, row)
    where = place(row["organisatie"], row["gemeente"], row["id"], "persoon")
    sealed = _sealed(key, Person(_person(key, row).bsn, naam), where)
    connection.execute(update(PERSOON).where(PERSOON.c.id == id).values(gegevens=sealed))


def row_of(connection: Connection, scope: Scope, id: str) -> dict[str, Any] | None:
    """The row of a person that the scope may see, or None."""
    chosen = select(PERSOON).where(PERSOON.c.id == id, PERSOON.c.organisatie == scope.organisatie)
    row = connection.execute(chosen).mappings().one_or_none()
    return dict(row) if row and scope.may_see(row["gemeente"]) else None
