"""What is kept: load, tampering and repetition at full counts, on both databases."""

from __future__ import annotations

import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.dossier import places, test_chain
from tests.dossier.places import ORGANISATIE, SCOPE, WHOLE, new, person
from tests.measures import cases

from regelwerk.dossier import chain, verify
from regelwerk.dossier.append import Kept
from regelwerk.dossier.keys import Keyring, Unreadable
from regelwerk.dossier.schema import BESLUIT, KETEN
from regelwerk.dossier.store import WITH_KEY, Store, record


@contextmanager
def both() -> Iterator[list[tuple[str, Callable[[], places.Place]]]]:
    """How to get an empty place in each database."""
    with ExitStack() as stack:
        server = stack.enter_context(places.own_server())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rwkept")))

        def fresh() -> Path:
            return Path(tempfile.mkdtemp(dir=folder))

        yield [("SQLite", lambda: places.sqlite(fresh())), ("PostgreSQL", lambda: places.postgres(fresh(), server))]


def flips(place: places.Place, records: int) -> tuple[int, list[str]]:
    """Every single byte of sampled records, their keys and their entries changed in turn, judged as `verify` does: how
    many, and which stayed unseen. That `verify` names the place is held on a sample in tests/dossier/test_chain.py."""
    store = place.store()
    for future in [store.add(SCOPE, new(number, persoon=person())) for number in range(records)]:
        future.result()
    tried, missed = 0, []
    with store.database.read(WHOLE) as connection:
        chosen = WITH_KEY.add_columns(*(column.label(f"k_{column.name}") for column in KETEN.c))
        joined = chosen.join(KETEN, KETEN.c.onderwerp == BESLUIT.c.id)
        for row in connection.execute(joined).mappings():
            for column, value in row.items():
                for changed in _changes(value):
                    tried += 1
                    if not _seen(store.keyring, {**row, column: changed}):
                        missed.append(f"{row['id']}.{column}")
    store.close()
    return tried, missed


def _changes(value: object) -> Iterator[object]:
    if isinstance(value, int):
        yield value + 1
    elif isinstance(value, bytes | str):
        yield from (test_chain.flipped(value, position) for position in range(len(value)))


def _seen(keyring: Keyring, row: dict[str, Any]) -> bool:
    decision = {column.name: row[column.name] for column in BESLUIT.c}
    entry = chain.Entry(**{column.name: row[f"k_{column.name}"] for column in KETEN.c})
    if not entry.fits() or entry.onderwerp != decision["id"]:
        return True
    if chain.commitment_of(entry.soort, decision) != entry.toezegging:
        return True
    try:
        record(keyring, row)
    except Unreadable:
        return True
    return False


#: A row deleted, swapped or copied, a tail cut off, a chain computed anew: each found, and named as its test says.
_DAMAGE: tuple[Callable[[places.Place, Store], None], ...] = (
    test_chain.test_a_deleted_decision_is_missed,
    test_chain.test_a_deleted_entry_is_missed,
    test_chain.test_a_run_of_deleted_entries_is_missed,
    test_chain.test_swapped_decisions_are_both_named,
    test_chain.test_swapped_entries_are_both_named,
    test_chain.test_a_copied_decision_is_named,
    test_chain.test_an_entry_copied_from_another_organisation_is_named,
    test_chain.test_a_cut_tail_is_found_with_a_checkpoint_and_not_without,
    test_chain.test_a_chain_computed_anew_is_found_with_a_checkpoint_and_not_without,
)


def damage(fresh: Callable[[], places.Place]) -> tuple[int, list[str]]:
    """Every kind of damage to rows, on a chain of its own: how many, and which were not found or not named."""
    missed = []
    for kind in _DAMAGE:
        place = fresh()
        store = test_chain.fill(place.store())
        try:
            kind(place, store)
        except AssertionError as error:
            missed.append(f"{kind.__name__}: {error}")
        store.close()
    return len(_DAMAGE), missed


def repeated(place: places.Place, count: int) -> tuple[int, list[str]]:
    """Every stored decision run again: how many, and which differ in outcome or trace."""
    store = place.store()
    futures = [store.add(SCOPE, new(number)) for number in range(count)]
    wrong = []
    for number, future in enumerate(futures):
        record = store.get(SCOPE, future.result().id)
        original = new(number).explanation.to_json()
        if record is None or not store.replayer.repeat(record).identiek:
            wrong.append(future.result().id)
        elif (store.replayer.explanation(record).to_json() != original
              or store.replayer.repeat(record).explanation.to_json() != original):  # fmt: skip
            wrong.append(f"{record.id}: trace")
    store.close()
    return count, wrong


def speed(place: places.Place, count: int = 3000, window: int = 64) -> tuple[float, float]:
    """Processor microseconds of this process for a decision, decided and explained whole: without a store, and with
    one, `window` at once waiting. Not the clock: other work on the machine would count."""
    decided = places.decided()

    def again(number: int) -> Any:
        facts, before = decided[number % len(decided)]
        made = cases.decide(facts, date.fromordinal(before.decision.peildatum))
        assert made
        assert made.to_json()
        return made

    begin = time.process_time()
    for number in range(count):
        again(number)
    without = time.process_time() - begin
    store = place.store()
    store.add(SCOPE, new(0)).result()
    waiting: deque[Future[Kept]] = deque()
    begin = time.process_time()
    for number in range(count):
        waiting.append(store.add(SCOPE, replace(new(number), explanation=again(number))))
        if len(waiting) >= window:
            waiting.popleft().result()
    while waiting:
        waiting.popleft().result()
    stored = time.process_time() - begin
    store.close()
    return without / count * 1e6, stored / count * 1e6


def checked(place: places.Place) -> tuple[int, float]:
    """Entries checked, and entries a second. The chain must be in order."""
    store = place.store()
    begin = time.perf_counter()
    report = verify.verify(store.database, ORGANISATIE)
    store.close()
    assert not report.schade
    return report.schakels, report.schakels / (time.perf_counter() - begin)
