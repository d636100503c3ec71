"""The commands that manage what is kept: chain, retention, keys. Each gives its exit code."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from regelwerk.cli.codes import DONE, FAILED
from regelwerk.dossier.errors import Refusal
from regelwerk.language.dutch_day import dutch_today

if TYPE_CHECKING:
    from regelwerk.dossier.database import Database
    from regelwerk.dossier.settings import Settings
    from regelwerk.dossier.verify import Report

Command = Callable[..., ArgumentParser]


def add(command: Command, nested: Callable[[str, str], Command], day: Callable[[str], date]) -> None:
    """Give every command its options. `nested` makes a group of commands."""
    chain = nested("keten", "de keten van besluiten")
    check = chain("controleer", check_chain, "controleer de keten en alles waar zij voor staat")
    check.add_argument("--ijkpunt", type=Path, metavar="BESTAND", help="ijkpunten die elders zijn bewaard")
    check.add_argument("--json", action="store_true")
    chain("ijkpunt", checkpoint, "waar de keten nu staat, om elders te bewaren")
    file = nested("dossier", "de opslag van besluiten")
    file("bijwerken", upgrade, "maak de tabellen, of breng ze bij")
    file("bewaartermijnen", periods, "stel de bewaartermijnen vast").add_argument("bestand", type=Path)
    due = file("te-vernietigen", list_due, "welke besluiten vernietigd moeten worden")
    due.add_argument("--op", type=day, metavar="D", help="op deze dag (standaard: vandaag)")
    send = file("logboek", send_log, "stuur de verwerkingsregels (LDV) naar een verzamelaar")
    send.add_argument("--naar", metavar="ADRES", help="de verzamelaar (standaard: REGELWERK_LDV)")
    destroy_ = file("vernietig", destroy, "vernietig besluiten, met een bewijs")
    destroy_.add_argument("besluit", nargs="*", help="de nummers; zonder nummers alles waarvan de termijn voorbij is")
    destroy_.add_argument("--grondslag", help="waarom (nodig bij nummers)")
    destroy_.add_argument("--akkoord", required=True, metavar="NAAM", help="wie akkoord is")
    ring = nested("sleutels", "de sleutels buiten de database")
    ring("nieuw", new_keys, "maak het sleutelbestand")
    extra = ring("erbij", extend_keys, "zet een nieuwe hoofdsleutel in het sleutelbestand")
    extra.add_argument("--zoek", action="store_true", help="een nieuwe zoeksleutel in plaats van een hoofdsleutel")
    ring("wissel", rotate, "verpak alles onder de nieuwste sleutels")


# -- opening -----------------------------------------------------------------------------------------------


def settings_of() -> Settings:
    if find_spec("sqlalchemy") is None:
        raise Refusal("Hiervoor is het onderdeel `dienst` nodig: pip install 'regelwerk[dienst]'.")
    from regelwerk.dossier import settings

    return settings.read()


def owner_of(settings: Settings) -> Database:
    from regelwerk.dossier import settings as opened

    return opened.owner(settings)


def now() -> datetime:
    return datetime.now(UTC)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Refusal(f"Het bestand {path} is niet te lezen.") from None


# -- the chain ---------------------------------------------------------------------------------------------


def check_chain(options: Any) -> int:
    from regelwerk.dossier import keys
    from regelwerk.dossier.chain import checkpoint as checkpoint_of
    from regelwerk.dossier.verify import verify

    settings = settings_of()
    lines = _read(options.ijkpunt).splitlines() if options.ijkpunt else []
    points = map(checkpoint_of, filter(str.strip, lines))
    own = [point for point in points if point.organisatie == settings.organisatie]
    ring = keys.read(settings.key_file) if settings.key_file.exists() else None
    report = verify(owner_of(settings), settings.organisatie, ring, own)
    if options.json:
        shown = {name: value for name, value in vars(report).items() if name != "head"}
        shown |= {"ijkpunten": len(own), "inhoud_gelezen": ring is not None}
        print(json.dumps(shown, ensure_ascii=False, indent=1))
        return FAILED if report.schade else DONE
    _show(report, len(own), ring is not None)
    return FAILED if report.schade else DONE


def _show(report: Report, points: int, read: bool) -> None:
    for text in report.schade:
        print(f"SCHADE {text}")
    for text in report.opmerkingen:
        print(f"let op: {text}")
    kept = f"{report.schakels} schakels, {report.vernietigd} volgens de regels vernietigd, {points} ijkpunten"
    print(f"{report.organisatie}: {kept}: {f'{len(report.schade)} keer schade' if report.schade else 'in orde'}.")
    if not read:
        print("let op: er is geen sleutelbestand; versleutelde inhoud is niet gelezen.")


def checkpoint(options: Any) -> int:
    settings = settings_of()
    from regelwerk.dossier import verify
    from regelwerk.dossier.append import moment

    print(verify.checkpoint(owner_of(settings), settings.organisatie, moment(now())).to_json())
    return DONE


# -- retention ---------------------------------------------------------------------------------------------


def upgrade(options: Any) -> int:
    from regelwerk.dossier.database import Database
    from regelwerk.dossier.upgrade import newest, upgrade

    upgrade(Database(settings_of().owner))
    print(f"de tabellen hebben versie {newest()}.")
    return DONE


def periods(options: Any) -> int:
    from regelwerk.dossier import retention

    settings, chosen = settings_of(), retention.periods(_read(options.bestand))
    retention.establish(owner_of(settings), settings.organisatie, chosen, now())
    print(f"{len(chosen)} bewaartermijnen vastgesteld voor {settings.organisatie}.")
    return DONE


def send_log(options: Any) -> int:
    settings = settings_of()
    from regelwerk.dossier import settings as opened
    from regelwerk.dossier.export import export
    from regelwerk.dossier.scope import whole

    collector = options.naar or settings.collector
    if not collector:
        raise Refusal("Noem de verzamelaar: --naar ADRES, of REGELWERK_LDV.")
    store, sent = opened.open_store(settings), 0
    try:
        for number in export(store, whole(settings.organisatie), collector):
            sent += number
    finally:
        store.close()
        print(f"{sent} verwerkingsregels bevestigd.")
    return DONE


def list_due(options: Any) -> int:
    from regelwerk.dossier import retention
    from regelwerk.dossier.scope import whole

    settings = settings_of()
    found = retention.due(owner_of(settings), whole(settings.organisatie), options.op or dutch_today())
    for one in found:
        print(f"{one.besluit} {one.gemeente} {one.regeling} {one.status} {one.vernietigingsdatum} {one.grondslag}")
    print(f"{len(found)} besluiten te vernietigen.", file=sys.stderr)
    return DONE


def destroy(options: Any) -> int:
    from regelwerk.dossier import retention
    from regelwerk.dossier.scope import whole

    settings = settings_of()
    database = owner_of(settings)
    if options.besluit and not options.grondslag:
        raise Refusal("Noem bij nummers de grondslag: --grondslag TEKST.")
    grounds = dict.fromkeys(options.besluit, options.grondslag) or {
        one.besluit: one.grondslag for one in retention.due(database, whole(settings.organisatie), dutch_today())
    }
    for certificate in retention.destroy(database, settings.organisatie, grounds, options.akkoord, now()):
        print(json.dumps(certificate, ensure_ascii=False))
    print(f"{len(grounds)} besluiten vernietigd.", file=sys.stderr)
    return DONE


# -- keys --------------------------------------------------------------------------------------------------


def new_keys(options: Any) -> int:
    settings = settings_of()
    from regelwerk.dossier import keys

    keys.create(settings.key_file)
    print(f"{settings.key_file} gemaakt; bewaar een kopie op een andere plaats dan de database.")
    return DONE


def extend_keys(options: Any) -> int:
    settings = settings_of()
    from regelwerk.dossier import keys

    ring = keys.extend(settings.key_file, "zoeksleutels" if options.zoek else "hoofdsleutels")
    name = f"zoeksleutel {ring.search}" if options.zoek else f"hoofdsleutel {ring.head}"
    print(f"{name} toegevoegd. Herstart de dienst, en voer dan uit: regelwerk sleutels wissel.")
    return DONE


def rotate(options: Any) -> int:
    settings = settings_of()
    from regelwerk.dossier import keys, rotation

    database, ring = owner_of(settings), keys.read(settings.key_file)
    wrapped, filed = rotation.rotate(database, ring, settings.organisatie)
    print(
        f"{wrapped} sleutels verpakt onder hoofdsleutel {ring.head}, {filed} personen onder zoeksleutel {ring.search}."
    )
    for name, number in sorted(rotation.left(database, settings.organisatie).items()):
        print(f"hoofdsleutel {name}: {number} sleutels.")
    return DONE
