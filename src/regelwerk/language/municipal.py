"""What a verordening still has to fill in: the places that were left open, told with what fits there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from regelwerk.language.literals import written
from regelwerk.language.problem import Position, Problem
from regelwerk.language.rulebook import Bounds, Definition
from regelwerk.language.source import Block, Node
from regelwerk.language.types import Type

#: Stands where the writer of a verordening has yet to fill something in.
OPEN: Final = "in_te_vullen"
#: What belongs at an open key of a source.
_NEEDED: Final[Mapping[str, str]] = {
    "verordening": "Schrijf de naam van de verordening of beleidsregel.",
    "gemeente": "Schrijf de naam van de gemeente, zoals lezers haar kennen.",
    "artikel": "Schrijf het nummer van het artikel waarin de gemeente dit regelt.",
    "cvdr": "Schrijf het kenmerk, zoals `CVDR123456`. Is er geen, schrap dan deze regel.",
}


def open_places(root: Block) -> Iterator[Problem]:
    """Every key of a verordening file that was left open, but for `invulling`: see `not_filled_in`."""
    for section, part in root.items():
        if section != "invulling":
            yield from _open_below(part, str(section))


def _open_below(node: Node, owner: str) -> Iterator[Problem]:
    for key, part in node.items() if isinstance(node, Block) else ():
        if part == OPEN:
            message = f"bij `{owner}` is `{key}` nog niet ingevuld."
            yield Problem(part.position, "RB-INVULLEN", message, _NEEDED.get(str(key), ""))
        yield from _open_below(part, str(key))


def must(without: str) -> bool:
    """Whether a municipality has to fill in a value: nothing holds without a verordening."""
    return without == "onbekend"


def who(to: str) -> str:
    """`Het college`, `De gemeenteraad`: at the start of a sentence."""
    return f"{'Het' if to.startswith('college') else 'De'} {to}"


def allowed(kind: Type, bounds: Bounds) -> str:
    """`een percentage, ten minste 0% en ten hoogste 100%`; of a keuze its words."""
    said = f"{kind.phrase}: {', '.join(kind.choices)}" if kind.choices else kind.phrase
    limits = limits_said(kind, bounds)
    return f"{said}, {limits}" if limits else said


def limits_said(kind: Type, bounds: Bounds) -> str:
    """The limits that the law sets, as a rule file writes them; nothing without limits."""
    limits = {"ten minste": bounds.low, "ten hoogste": bounds.high}
    return " en ".join(f"{word} {written(kind, value)}" for word, value in limits.items() if value is not None)


def not_filled_in(definition: Definition, place: Position) -> Problem:
    """A value that was left open, with its label, what it can be and what holds without it."""
    delegation = definition.delegation
    assert delegation is not None
    what = f"{definition.label}: {allowed(definition.type, delegation.bounds)}."
    if must(delegation.without):
        rest = f"{who(delegation.to)} moet dit regelen."
    else:
        rest = f"Regelt de gemeente dit niet, zet het dan bij `niet_ingevuld`: dan geldt {delegation.without}."
    return Problem(place, "RB-INVULLEN", f"`{definition.name}` is nog niet ingevuld.", f"{what} {rest}")
