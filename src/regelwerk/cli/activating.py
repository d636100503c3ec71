"""The commands about releases in use: proposed by one person, activated by another, at a moment."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from regelwerk.cli.codes import DONE
from regelwerk.cli.keeping import Command, now, owner_of, settings_of
from regelwerk.dossier.errors import Refusal

if TYPE_CHECKING:
    from regelwerk.dossier.releases import Running


def add(nested: Callable[[str, str], Command]) -> None:
    """Give every command its options. `nested` makes a group of commands."""
    use = nested("activering", "welke uitgave in gebruik is")
    propose_ = use("voorstellen", propose, "stel een uitgave voor")
    propose_.add_argument("uitgave")
    propose_.add_argument("--toelichting", default="")
    accept = use("activeren", activate, "neem een voorgestelde uitgave in gebruik")
    accept.add_argument("--ingaand-op", type=_moment, metavar="MOMENT", help="vanaf dan (standaard: meteen)")
    back = use("intrekken", withdraw, "trek een voorstel in")
    for each in (accept, back):
        each.add_argument("voorstel", help="het nummer van het voorstel")
    for each in (propose_, accept, back):
        each.add_argument("--door", required=True, metavar="NAAM")
    use("stand", releases, "wat in gebruik is, wat komt, en wat is voorgesteld")


def _moment(text: str) -> datetime:
    from regelwerk.dossier.moments import NO_MOMENT, read_moment

    found = read_moment(text)
    if found is None:
        raise ArgumentTypeError(NO_MOMENT)
    return found


# -- what each does ----------------------------------------------------------------------------------------


def propose(options: Any) -> int:
    from regelwerk.cli.commands import root_of
    from regelwerk.language import release

    settings, root = settings_of(), root_of(options.map)
    from regelwerk.dossier import releases as kept

    found = next((one for one in release.releases(root) if one.name == options.uitgave), None)
    if found is None:
        raise Refusal(f"De uitgave `{options.uitgave}` is er niet in {root / 'uitgaven'}.")
    database, files = owner_of(settings), release.contents(root, found)
    digest = kept.copy(database, found.name, date.fromisoformat(found.known_from), files)
    id = kept.propose(database, settings.organisatie, digest, options.door, options.toelichting, now())
    print(f"uitgave {found.name} voorgesteld door {options.door}. Een ander activeert haar met:")
    print(f"regelwerk activering activeren {id} --door NAAM")
    return DONE


def activate(options: Any) -> int:
    from regelwerk.dossier import releases as kept

    settings, at = settings_of(), now()
    made = kept.activate(
        owner_of(settings), settings.organisatie, options.voorstel, options.door, at, options.ingaand_op
    )
    is_later = options.ingaand_op is not None and options.ingaand_op > at
    said = f"gaat in op {made.ingaand_op}" if is_later else f"is in gebruik vanaf {made.ingaand_op}"
    print(f"uitgave {made.naam} {said}, voor {settings.organisatie}.")
    return DONE


def withdraw(options: Any) -> int:
    from regelwerk.dossier import releases as kept

    settings = settings_of()
    kept.withdraw(owner_of(settings), settings.organisatie, options.voorstel, options.door, now())
    print(f"voorstel {options.voorstel} ingetrokken door {options.door}.")
    return DONE


def releases(options: Any) -> int:
    settings, at = settings_of(), now()
    from regelwerk.dossier import releases as kept
    from regelwerk.dossier.append import moment

    database = owner_of(settings)
    current = kept.running(database, settings.organisatie, at)
    print(f"in gebruik: {_running(current) if current else 'geen'}.")
    for later in kept.activations(database, settings.organisatie):
        if later.ingaand_op > moment(at):
            print(f"gepland: {later.naam}, vanaf {later.ingaand_op}, {_people(later)}.")
    for one in kept.proposals(database, settings.organisatie):
        print(f"voorgesteld: {one['naam']} door {one['voorgesteld_door']}, {one['voorgesteld_op']} ({one['id']}).")
    return DONE


def _running(one: Running) -> str:
    return f"{one.naam}, sinds {one.ingaand_op}, {_people(one)}"


def _people(one: Running) -> str:
    return f"voorgesteld door {one.voorgesteld_door}, geactiveerd door {one.geactiveerd_door}"
