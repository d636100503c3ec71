"""The first files of a municipality: every value that the law leaves to it, still to be filled in."""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from regelwerk.explain.citation import sentence
from regelwerk.language import municipal
from regelwerk.language.problem import Position, Problem, Problems, brief
from regelwerk.language.rulebook import Definition
from regelwerk.language.shapes import alike
from regelwerk.policy.delegated import Opening, delegation_of, may_or_must, without

_NAME: Final = r"[a-z][a-z0-9_]*(-[a-z0-9_]+)*"
_LONGEST: Final = 60
_HOME: Final = "rules/gemeenten"
_WIDTH: Final = 116

_HEAD: Final = """\
# yaml-language-server: $schema=../../../../../schema/verordening.json
# Wat {naam} regelt. Vervang elk `{open}`; `regelwerk controleer` wijst aan wat nog open is.
# Staan twee waarden in hetzelfde artikel, dan is één bron genoeg.
# Regelt de gemeente iets bewust niet? Haal het dan weg bij `invulling` en `bronnen`, en schrijf het met de reden bij
# `niet_ingevuld`.
gemeente: {gemeente}
regeling: {regeling}
onderwerp: {onderwerp}
geldig_vanaf: {vanaf}
"""
_SOURCE: Final = """\
  {gemeente}.{naam}:
    verordening: {open}
    gemeente: {spelling}
    artikel: {open}
    cvdr: {open}
"""
_FILLING: Final = """\
{uitleg}
  {naam}:
    waarde: {open}
    bron: {gemeente}.{naam}
"""


def files(gemeente: str, found: Iterable[Opening]) -> dict[str, str]:
    """Path under the root -> text of each file."""
    return {
        f"{_HOME}/{gemeente}/{opening.regeling}/{opening.onderwerp}/{opening.start}.yaml": _text(gemeente, opening)
        for opening in found
    }


def is_municipal(path: str) -> bool:
    """Whether this is a file of some municipality: unfinished ones do not stand in the way of a new one."""
    return path.startswith(f"{_HOME}/")


def check_name(gemeente: str) -> None:
    """Raises Problems when this can be no name of a municipality's folder."""
    if re.fullmatch(_NAME, gemeente) and len(gemeente) <= _LONGEST:
        return
    message = f"`{brief(gemeente)}` is geen naam van een gemeente."
    hint = alike(gemeente, _NAME) if len(gemeente) <= _LONGEST else f"Een naam heeft ten hoogste {_LONGEST} tekens."
    rule = "Een naam begint met een kleine letter en bestaat uit kleine letters, cijfers, `_` en `-`."
    raise Problems([Problem(Position("nieuw-gemeente"), "RB-NAAM", message, hint or rule)])


def _text(gemeente: str, opening: Opening) -> str:
    spelling = gemeente.capitalize() if gemeente.isalpha() else municipal.OPEN
    said = {"gemeente": gemeente, "open": municipal.OPEN, "spelling": spelling}
    head = _HEAD.format(**said, naam=spelling if gemeente.isalpha() else f"de gemeente `{gemeente}`",
                        regeling=opening.regeling, onderwerp=opening.onderwerp, vanaf=opening.start)  # fmt: skip
    sources = "".join(_SOURCE.format(**said, naam=value.name) for value in opening.values)
    fillings = "".join(_FILLING.format(**said, naam=value.name, uitleg=_remark(value)) for value in opening.values)
    return f"{head}\nbronnen:\n{sources}\ninvulling:\n{fillings}"


def _remark(value: Definition) -> str:
    made = delegation_of(value)
    law = f"{municipal.who(made.to)} {may_or_must(value)} dit regelen ({sentence(value.source)})."
    room = f"Waarde: {municipal.allowed(value.type, made.bounds)}. {without(value)}"
    return "\n".join(line for part in (f"{value.label}. {law}", room) for line in _commented(part))


def _commented(text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, _WIDTH, initial_indent="  # ", subsequent_indent="  # ", break_on_hyphens=False)


def write(root: Path, made: Mapping[str, str], gemeente: str, is_addition: bool) -> None:
    """Write the files. Raises Problems, with nothing written, when the municipality is there already.

    `is_addition`: it may be there, but not with one of these regelingen.
    """
    parents = {path.split("/")[3] for path in made} if is_addition else {""}
    there = [place for parent in sorted(parents) if os.path.lexists(root / (place := f"{_HOME}/{gemeente}/{parent}"))]
    if there:
        place = there[0].rstrip("/")
        hint = "Vul die bestanden zelf aan." if is_addition else "Met --regeling voegt u een regeling toe."
        message = "dit bestaat al; er is niets geschreven."
        raise Problems([Problem(Position(place), "RB-PAD", message, hint)])
    for path, text in made.items():
        try:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            with (root / path).open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise Problems([Problem(Position(path), "RB-PAD", "hier is niet te schrijven.")]) from error
