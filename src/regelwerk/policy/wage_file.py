"""The wage tables of a regeling in `rules/<regeling>/loontabel.yaml`: what a new table changes, and writing it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final

from regelwerk.explain.text import Shape, show
from regelwerk.language import check, form, release
from regelwerk.language.library import Library, needed_for
from regelwerk.language.problem import Position, Problem, Problems, brief, did_you_mean
from regelwerk.policy.wage_table import MINIMUM, Row, WageTable

TABLE, MINIMUM_TABLE = "loontabel", "loontabel_wml"
_HEAD: Final = """\
# yaml-language-server: $schema=../../schema/parameters.json
# Geschreven door `regelwerk laad-loontabel`. Verander dit bestand niet met de hand: laad een tabel.
regeling: {regeling}

parameters:
"""
_KEYS: Final = ("label", "type", "per", "bron", "ritme", "aanvullen", "toelichting")
_MOST_NAMED: Final = 20
_MONEY: Final = Shape("bedrag")


@dataclass(frozen=True)
class Loaded:
    """A new table beside what the rules know: `before` are the cells of the table that it follows or replaces."""

    regeling: str
    start: date
    table: WageTable
    model: Any
    partial: bool
    before: Mapping[str, Decimal]
    before_start: str


def place(regeling: str) -> str:
    return f"rules/{regeling}/{TABLE}.yaml"


def beside(root: Path, regeling: str, start: date, table: WageTable, partial: bool) -> Loaded:
    """The table beside the draft. Raises Problems for a regeling without wage tables, or with a file that is wrong."""
    files = release.draft(root)
    known = [path.split("/")[1] for path in files if path == place(path.split("/")[1])]
    if regeling not in known:
        message = f"`{brief(regeling)}` heeft geen loontabel."
        hint = did_you_mean(regeling, known) or f"Kies uit: {', '.join(known)}."
        raise Problems([Problem(Position("laad-loontabel"), "RB-NAAM", message, hint)])
    parsed = form.parse(place(regeling), files[place(regeling)])
    if parsed.model is None or parsed.problems:
        raise Problems(parsed.problems)
    before, minimum = (_newest(parsed.model, name, start) for name in (TABLE, MINIMUM_TABLE))
    cells = {MINIMUM: Decimal(minimum.waarde)} if minimum else {}
    cells |= {str(key): Decimal(value) for key, value in before.rijen.items()} if before else {}
    return Loaded(regeling, start, table, parsed.model, partial, cells, str(before.vanaf) if before else "")


def _newest(model: Any, name: str, start: date) -> Any:
    """What is replaced, or the last one before it."""
    earlier = [row for row in model.parameters[name].waarden if row.vanaf <= start.isoformat()]
    return earlier[-1] if earlier else None


# -- showing -----------------------------------------------------------------------------------------------


def changes(loaded: Loaded) -> Iterator[str]:
    """What the table changes, a line for each cell that is new, other or gone."""
    minimum = loaded.table.minimum
    after = {MINIMUM: minimum.amount} if minimum else {}
    after |= {key: row.amount for key, row in loaded.table.rows.items()}
    yield f"Loontabel van {loaded.regeling} vanaf {loaded.start.isoformat()}: {len(loaded.table.rows)} bedragen."
    yield f"Vergeleken met de tabel van {loaded.before_start}:" if loaded.before_start else "Er was nog geen tabel."
    for key, amount in after.items():
        old = loaded.before.get(key)
        if old is None:
            yield f"  nieuw      {key}: {_said(amount)}"
        elif old != amount:
            sign = "+" if amount > old else "-"
            yield f"  gewijzigd  {key}: {_said(old)} -> {_said(amount)} ({sign} {_said(abs(amount - old))})"
    yield from (f"  vervallen  {key}: {_said(old)}" for key, old in loaded.before.items() if key not in after)
    yield f"Gelijk gebleven: {sum(loaded.before.get(key) == amount for key, amount in after.items())}."


def remarks(loaded: Loaded, root: Path) -> Iterator[str]:
    """What a person should look at; none of it stands in the way."""
    minimum = loaded.table.minimum
    if minimum is None:
        yield (
            f"Let op: de rij {MINIMUM} ontbreekt. De ondergrens is niet gecontroleerd, "
            "en sinds 2024 blijft het loon onbepaald."
        )
    low = [row for row in loaded.table.rows.values() if minimum and row.amount < minimum.amount]
    if minimum and low:
        yield f"Let op: onder het minimumloon van {_said(minimum.amount)}, en daarom opgehoogd: {_named(low)}."
    if open_ := [row for row in loaded.table.rows.values() if not row.checked]:
        yield f"Let op: nog te verifiëren: {_named(open_)}. De hele tabel geldt daarom als nog niet geverifieerd."
    if newest := _released(loaded, root):
        yield (
            f"Let op: de tabel van {loaded.start.isoformat()} staat ook in uitgave {newest}. "
            "Die uitgave verandert niet. Leg een nieuwe uitgave vast."
        )


def _released(loaded: Loaded, root: Path) -> str:
    """The newest release, when it has a table of this day."""
    newest = release.known_on(root, None)
    content = release.contents(root, newest).get(place(loaded.regeling)) if newest else None
    model = form.parse(place(loaded.regeling), content).model if content else None
    days = [row.vanaf for row in model.parameters[TABLE].waarden] if model else []
    return newest.name if newest and loaded.start.isoformat() in days else ""


def _said(amount: Decimal) -> str:
    return show(str(amount), _MONEY)


def _named(rows: list[Row]) -> str:
    keys = [row.key for row in rows]
    rest = f" en {len(keys) - _MOST_NAMED} andere" if len(keys) > _MOST_NAMED else ""
    return ", ".join(keys[:_MOST_NAMED]) + rest


# -- writing -----------------------------------------------------------------------------------------------


def write(loaded: Loaded, root: Path) -> str:
    """Put the table in the rules, whole or not at all. Raises Problems when the rules would be wrong with it."""
    path = place(loaded.regeling)
    text = _text(loaded)
    files = needed_for({**release.draft(root), path: text.encode()}, loaded.regeling)
    if wrong := check.problems(Library(files)):
        raise Problems(wrong)
    try:
        with NamedTemporaryFile("w", dir=(root / path).parent, delete=False, encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(file.name).chmod((root / path).stat().st_mode & 0o777)
        os.replace(file.name, root / path)
    except OSError as error:
        with suppress(OSError, UnboundLocalError):
            os.unlink(file.name)
        raise Problems(
            [Problem(Position(path), "RB-PAD", "hier is niet te schrijven; er is niets veranderd.")]
        ) from error
    return path


def _text(loaded: Loaded) -> str:
    parts = [_HEAD.format(regeling=loaded.regeling)]
    for name, model in loaded.model.parameters.items():
        new = {TABLE: _table_lines(loaded), MINIMUM_TABLE: _minimum_lines(loaded)}.get(name, [])
        parts.append(f"  {name}:\n" + "".join(f"    {key}: {_quoted(value)}\n" for key in _KEYS
                                             if (value := getattr(model, key))))  # fmt: skip
        parts += ["    sleutels:\n", *(f"      - {key}\n" for key in model.sleutels or ())] if model.sleutels else []
        blocks = {str(row.vanaf): _kept(row) for row in model.waarden}
        blocks |= {loaded.start.isoformat(): new} if new else {}
        parts.append("    waarden:\n" if blocks else "    waarden: []\n")
        parts += [line for day in sorted(blocks) for line in blocks[day]]
    return "".join(parts)


def _kept(row: Any) -> list[str]:
    """A dated value as it stands in the rules."""
    extra = {key: getattr(row, key) for key in ("tot", "onvolledig", "toelichting", "waarde") if getattr(row, key)}
    return _block(row.vanaf, row.verificatie, row.bron, extra, row.rijen or {})


def _table_lines(loaded: Loaded) -> list[str]:
    rows = loaded.table.rows
    extra = {"onvolledig": "ja"} if loaded.partial else {}
    return _block(loaded.start.isoformat(), *_vouched(list(rows.values())), extra,
                  {key: str(row.amount) for key, row in rows.items()})  # fmt: skip


def _minimum_lines(loaded: Loaded) -> list[str]:
    row = loaded.table.minimum
    return _block(loaded.start.isoformat(), *_vouched([row]), {"waarde": str(row.amount)}, {}) if row else []


def _vouched(rows: list[Row]) -> tuple[str, str]:
    """Check and source of a whole table: as good as its weakest cell, which is named."""
    source = "; ".join(dict.fromkeys(row.source for row in rows))
    open_ = [row for row in rows if not row.checked]
    named = f"; nog te verifiëren: {_named(open_)}" if 0 < len(open_) < len(rows) else ""
    return "te_verifieren" if open_ else "geverifieerd", source + named


def _block(start: str, check: str, source: str, extra: Mapping[str, str], rows: Mapping[str, str]) -> list[str]:
    lines = [f"      - vanaf: {start}\n", f"        verificatie: {check}\n", f"        bron: {_quoted(source)}\n"]
    lines += [f"        {key}: {_quoted(value)}\n" for key, value in extra.items()]
    lines += (
        ["        rijen:\n", *(f"          {_quoted(key)}: {_quoted(value)}\n" for key, value in rows.items())]
        if rows
        else []
    )
    return lines


def _quoted(text: str) -> str:
    """Free text and amounts between quotes; words as they are."""
    return text if text.isidentifier() else "'" + text.replace("'", "''") + "'"
