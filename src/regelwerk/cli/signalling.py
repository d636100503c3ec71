"""The commands about signals: what has to be done, the course of a case, filing events, decisions that are touched."""

from __future__ import annotations

import gc
import json
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regelwerk.cli.codes import DONE, REFUSED
from regelwerk.language.dutch_day import dutch_today

if TYPE_CHECKING:
    from regelwerk.dossier.scope import Scope
    from regelwerk.dossier.store import Store
    from regelwerk.language.signalbook import SignalBook
    from regelwerk.signals.history import Case
    from regelwerk.signals.run import Signalled


def add(
    parser: ArgumentParser, adder: Callable[[Any], Callable[..., ArgumentParser]], day: Callable[[str], date]
) -> None:
    """`regelwerk signalen` is a list by itself, and a group of commands."""
    _which(parser, day)
    parser.set_defaults(run=show)
    parser.add_argument("--voor", metavar="ROL", help="alleen voor deze rol")
    parser.add_argument("--json", action="store_true", help="elk signaal als een regel JSON")
    parser.add_argument("--ics", type=Path, metavar="BESTAND", help="schrijf een agendabestand")
    commands = adder(parser.add_subparsers(title="opdrachten", metavar="OPDRACHT"))
    course = commands("verloop", show_course, "wat er in een zaak is gebeurd, en welke signalen dat geeft")
    course.add_argument("zaak")
    course.add_argument("--vandaag", type=day, default=None, metavar="D")
    file = commands("meld", file_events, "meld gebeurtenissen")
    file.add_argument("bestand", metavar="GEBEURTENISSEN.ndjson", type=Path, help="een gebeurtenis per regel, als JSON")
    file.add_argument("--door", required=True, metavar="NAAM", help="wie meldt")
    write = commands("leg-vast", write_down, "leg nieuwe signalen vast, elk precies een keer")
    _which(write, day)
    new = commands("vastgelegd", show_given, "de vastgelegde signalen, in volgorde")
    new.add_argument("--na", type=int, default=0, metavar="N", help="alleen na dit volgnummer")
    touched = commands("geraakt", show_touched, "welke besluiten anders uitvallen met andere regels of bedragen")
    touched.add_argument("--regeling", metavar="R", help="alleen deze regeling")
    touched.add_argument(
        "--op", type=day, metavar="D", help="beslis op deze dag (anders: de peildatum van het besluit)"
    )
    touched.add_argument("--json", action="store_true")
    forget = commands("wis", forget_case, "vernietig de gebeurtenissen en signalen van een zaak")
    forget.add_argument("zaak")
    for each in (parser, course, file, write, touched):
        each.add_argument("--concept", action="store_true", help="gebruik rules/ in plaats van een uitgave")


def _which(parser: ArgumentParser, day: Callable[[str], date]) -> None:
    parser.add_argument("--vandaag", type=day, default=None, metavar="D", help="op deze dag (standaard: vandaag)")
    parser.add_argument("--gemeente", metavar="G", help="alleen zaken van deze gemeente")
    parser.add_argument("--motor", choices=("durable", "eigen"), default="", help="waarmee de regels draaien")


# -- opening -----------------------------------------------------------------------------------------------


def _book(options: Any) -> SignalBook:
    from regelwerk import service
    from regelwerk.cli.commands import root_of

    return service.signal_book(service.open_rules(root_of(options.map), concept=options.concept))


def _store() -> tuple[Store, Scope]:
    from regelwerk.cli.keeping import settings_of
    from regelwerk.dossier.scope import whole
    from regelwerk.dossier.settings import open_store

    settings = settings_of()
    return open_store(settings), whole(settings.organisatie)


def _scope(options: Any, scope: Scope) -> Scope:
    from regelwerk.dossier.scope import of

    return of(scope.organisatie, [options.gemeente]) if options.gemeente else scope


def _batches(options: Any, store: Store, scope: Scope) -> Iterator[list[Signalled]]:
    from regelwerk.dossier import events
    from regelwerk.signals import reading, run

    book, today = _book(options), (options.vandaag or dutch_today()).toordinal()
    total = events.count(store.database, scope)
    # What was loaded stays; going over it again and again while cases come and go cost a fifth of the time.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    keeper = reading.Keeper(book)
    kept = (keeper.case(*part) for part in events.cases(store.database, scope))
    by = run.engine(book, options.motor, lambda text: print(text, file=sys.stderr))
    try:
        yield from run.signals(book, kept, today, by, lambda done: _progress(done, total))
    finally:
        by.close()


def _progress(done: int, total: int) -> None:
    from regelwerk.signals.run import BATCH

    if sys.stderr.isatty() or total > BATCH:
        end = "\n" if not sys.stderr.isatty() else "\r" if done < total else "\r\x1b[K"
        print(f"{done} van {total} zaken", end=end, file=sys.stderr, flush=True)


# -- commands ----------------------------------------------------------------------------------------------


def show(options: Any) -> int:
    from regelwerk.signals import agenda, run

    store, scope = _store()
    found = run.sorted_by_urgency(_batches(options, store, _scope(options, scope)))
    chosen = (one for one in found if options.voor in (None, one.voor))
    if options.ics:
        with options.ics.open("w", encoding="utf-8", newline="") as file:
            file.writelines(agenda.calendar(chosen, dutch_today()))
        print(options.ics)
    else:
        _print(chosen, options.json)
    store.close()
    return DONE


def _print(signals: Iterator[Signalled], as_json: bool) -> None:
    count, text = 0, json.JSONEncoder(ensure_ascii=False).encode
    for one in signals:
        count += 1
        print(text(one._asdict()) if as_json else _lines(one))
    if not as_json:
        print(f"{count} signalen.")


def _lines(one: Signalled) -> str:
    sure = "" if one.zeker else " (niet zeker)"
    return "\n            ".join([
        f"{one.uiterlijk}  {one.urgentie:<9}  {one.zaak}  {one.label}{sure}", one.doe,
        f"voor {one.voor}; {one.artikel}; {one.gemeente}; {one.signaal}, na {one.aanleiding}",
    ])  # fmt: skip


def show_course(options: Any) -> int:
    from regelwerk.dossier import events
    from regelwerk.signals import reading, story

    store, scope = _store()
    book, today = _book(options), (options.vandaag or dutch_today()).toordinal()
    found: list[Case] = [reading.Keeper(book).case(*part) for part in events.one(store.database, scope, options.zaak)]
    store.close()
    for one in found:
        print(*story.lines(book, one, today), sep="\n")
    if not found:
        print(f"Van zaak {options.zaak} is niets gemeld.", file=sys.stderr)
    return DONE if found else REFUSED


def file_events(options: Any) -> int:
    from regelwerk.cli.commands import _bytes
    from regelwerk.dossier import events
    from regelwerk.signals import reading

    book = _book(options)
    new = reading.read_lines(book, _bytes(options.bestand), str(options.bestand))
    store, scope = _store()
    added = events.add(store.database, scope, new, options.door, datetime.now(UTC))
    store.close()
    print(f"{added} gebeurtenissen vastgelegd, {len(new) - added} waren al bekend.")
    return DONE


def write_down(options: Any) -> int:
    from regelwerk.dossier import events

    store, scope = _store()
    own, count = _scope(options, scope), 0
    for batch in _batches(options, store, own):
        names = ("gemeente", "zaak", "signaal", "aanleiding", "uiterlijk")
        rows = [{name: getattr(one, name) for name in names} for one in batch]
        count += events.give(store.database, own, rows, datetime.now(UTC)) if rows else 0
    store.close()
    print(f"{count} nieuwe signalen vastgelegd.")
    return DONE


def show_given(options: Any) -> int:
    from regelwerk.dossier import events

    store, scope = _store()
    for one in events.given(store.database, scope, options.na):
        print(json.dumps({name: getattr(one, name) for name in one.__slots__}, ensure_ascii=False))
    store.close()
    return DONE


def show_touched(options: Any) -> int:
    from regelwerk import service
    from regelwerk.cli.commands import root_of
    from regelwerk.signals import touched

    rules = service.open_rules(root_of(options.map), concept=options.concept)
    store, scope = _store()

    def again(record: Any) -> Any:
        content, on = record.content, options.op or date.fromisoformat(record.made.peildatum)
        return service.decide(rules, record.made.regeling, content.feiten, on, gemeente=content.verordening_van,
                              herkomst=content.herkomst)  # fmt: skip

    kept = touched.records(store, scope, options.regeling)
    groups = touched.by_effect(touched.touched(kept, store.replayer.explanation, again))
    store.close()
    if options.json:
        shown = [{"effect": None if effect is None else str(effect), "besluiten": [_touched(one) for one in some]}
                 for effect, some in groups]  # fmt: skip
        print(json.dumps(shown, ensure_ascii=False, indent=1))
        return DONE
    for effect, some in groups:
        print(f"{'zonder verschil in euro' if effect is None else f'{effect:+} euro'}: {len(some)} besluiten")
        for one in some:
            print(f"  {one.zaak or one.besluit}  {one.gemeente}  {one.regeling}: {one.was} -> {one.wordt}")
    print(f"{sum(len(some) for _, some in groups)} besluiten vallen anders uit.")
    return DONE


def _touched(one: Any) -> dict[str, Any]:
    return {name: str(value) if name == "effect" and value is not None else value
            for name in one.__slots__ for value in [getattr(one, name)]}  # fmt: skip


def forget_case(options: Any) -> int:
    from regelwerk.cli.keeping import owner_of, settings_of
    from regelwerk.dossier import events
    from regelwerk.dossier.scope import whole

    settings = settings_of()
    gone = events.forget(owner_of(settings), whole(settings.organisatie), options.zaak)
    print(f"{gone} gebeurtenissen van zaak {options.zaak} vernietigd, met hun signalen.")
    return DONE
