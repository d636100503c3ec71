"""A wage table as policy staff type it over: CSV with a row per scale and step. Reads it, and tells every mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from regelwerk.language.characters import decode
from regelwerk.language.problem import Position, Problem, Problems, brief, did_you_mean

COLUMNS: Final = ("schaal", "periodiek", "bedrag", "verificatie", "bron")
#: The scale that stands for the row of the minimum wage; it has no step.
MINIMUM: Final = "WML"
_CHECKS: Final = ("geverifieerd", "te_verifieren")
_MOST_ROWS: Final = 2_000
_BOM: Final = b"\xef\xbb\xbf"
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"')


@dataclass(frozen=True)
class Row:
    """One cell of the table: its key as the rules look it up, with its amount, its check and its source."""

    key: str
    amount: Decimal
    checked: bool
    source: str
    position: Position


@dataclass
class WageTable:
    """The cells in order of the file; `minimum` is the row of the minimum wage, if there is one."""

    rows: dict[str, Row] = field(default_factory=dict)
    minimum: Row | None = None


def read(path: str, content: bytes) -> WageTable:
    """The table in these bytes. Raises Problems with every mistake, each with its line and column."""
    text, problems = decode(path, content.removeprefix(_BOM))
    if text is None:
        raise Problems(problems)
    reader = _Reader(path, text.replace("\r\n", "\n"))
    table = reader.table()
    if reader.problems:
        raise Problems(reader.problems)
    return table


class _Reader:
    def __init__(self, path: str, text: str) -> None:
        self.path, self.lines = path, text.split("\n")
        self.problems: list[Problem] = []
        self.separator = ";" if self.lines[0].count(";") > self.lines[0].count(",") else ","

    def report(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Position(self.path, line, column), code, message, hint))

    def table(self) -> WageTable:
        table, header = WageTable(), self._header()
        if self.problems:
            return table
        if len(self.lines) > _MOST_ROWS:
            self.report(_MOST_ROWS + 1, 1, "RB-GRENS", f"een loontabel heeft ten hoogste {_MOST_ROWS} regels.")
            return table
        for number, line in enumerate(self.lines[1:], start=2):
            if line.strip() and (cells := self._cells(number, line, header)):
                self._add(table, number, cells)
        if not table.rows and not self.problems:
            self.report(2, 1, "RB-SCHEMA", "in dit bestand staat geen enkel bedrag.")
        self.problems += _lower_steps(table)
        return table

    def _header(self) -> list[str]:
        fields = self._split(1, self.lines[0]) or []
        names = [text.lower() for _, text in fields]
        for column, name in ((column, text.lower()) for column, text in fields):
            if name not in COLUMNS:
                hint = did_you_mean(name, COLUMNS) or f"De kolommen zijn: {', '.join(COLUMNS)}."
                self.report(1, column, "RB-SCHEMA", f"de kolom `{brief(name)}` bestaat niet.", hint)
            elif names.count(name) > 1:
                self.report(1, column, "RB-SLEUTEL-DUBBEL", f"de kolom `{name}` staat er twee keer.")
        for name in COLUMNS:
            if name not in names:
                self.report(1, 1, "RB-SCHEMA", f"de kolom `{name}` ontbreekt.")
        return names

    def _split(self, number: int, line: str) -> list[tuple[int, str]] | None:
        """The fields of a line with the column of each; quotes hold a field with the separator in it."""
        found, start = [], 0
        while start <= len(line):
            quoted = _QUOTED.match(line, start)
            end = quoted.end() if quoted else (line + self.separator).index(self.separator, start)
            text = quoted[1].replace('""', '"') if quoted else line[start:end]
            if line[end : end + 1] not in ("", self.separator) or (not quoted and '"' in text):
                self.report(number, start + 1, "RB-SYNTAX", "dit veld heeft een aanhalingsteken te veel of te weinig.")
                return None
            found.append((start + 1, " ".join(text.split())))
            start = end + 1
        return found

    def _cells(self, number: int, line: str, header: list[str]) -> dict[str, tuple[int, str]] | None:
        fields = self._split(number, line)
        if fields is None:
            return None
        if len(fields) != len(header):
            message = f"deze regel heeft {len(fields)} velden; de kop heeft er {len(header)}."
            hint = "Zet een tekst met het scheidingsteken erin tussen aanhalingstekens."
            self.report(number, 1, "RB-SCHEMA", message, hint)
            return None
        return dict(zip(header, fields, strict=True))

    def _add(self, table: WageTable, number: int, cells: dict[str, tuple[int, str]]) -> None:
        scale, step = cells["schaal"][1], cells["periodiek"][1]
        amount, is_minimum = self._amount(number, *cells["bedrag"]), scale.upper() == MINIMUM
        good = self._placed(number, cells, is_minimum) & self._vouched(number, cells)
        if amount is None or not good:
            return
        key = MINIMUM if is_minimum else f"{scale}/{int(step)}"
        position = Position(self.path, number, cells["bedrag"][0])
        row = Row(key, amount, cells["verificatie"][1] == _CHECKS[0], cells["bron"][1], position)
        before = table.minimum if is_minimum else table.rows.get(key)
        if before:
            message = f"`{key}` staat ook op regel {before.position.line}."
            self.report(number, cells["schaal"][0], "RB-SLEUTEL-DUBBEL", message, "Schrap er één.")
        elif is_minimum:
            table.minimum = row
        else:
            table.rows[key] = row

    def _placed(self, number: int, cells: dict[str, tuple[int, str]], is_minimum: bool) -> bool:
        """Whether scale and step can be looked up."""
        (at_scale, scale), (at_step, step) = cells["schaal"], cells["periodiek"]
        before = len(self.problems)
        if not scale or "/" in scale or len(scale) > 20:
            hint = "Schrijf de schaal zoals in de cao, zonder schuine streep en met ten hoogste 20 tekens."
            self.report(number, at_scale, "RB-SCHEMA", f"`{brief(scale)}` is geen schaal.", hint)
        if is_minimum and step:
            self.report(number, at_step, "RB-SCHEMA", f"de rij {MINIMUM} heeft geen periodiek.", "Laat het veld leeg.")
        if not is_minimum and not re.fullmatch(r"[0-9]{1,2}", step, re.ASCII):
            message = f"`{brief(step)}` is geen periodiek of trede."
            self.report(number, at_step, "RB-BEDRAG", message, "Schrijf een heel getal van 0 tot en met 99.")
        return len(self.problems) == before

    def _vouched(self, number: int, cells: dict[str, tuple[int, str]]) -> bool:
        """Whether it says where the amount was found and whether it was checked."""
        (at_check, check), (at_source, source) = cells["verificatie"], cells["bron"]
        before = len(self.problems)
        if check not in _CHECKS:
            hint = did_you_mean(check, _CHECKS) or f"Kies uit: {', '.join(_CHECKS)}."
            self.report(number, at_check, "RB-SCHEMA", f"hier hoort een verificatie, niet `{brief(check)}`.", hint)
        if not source:
            hint = "Schrijf waar u het bedrag zag, met de bladzijde."
            self.report(number, at_source, "RB-BRON", "de bron van dit bedrag ontbreekt.", hint)
        return len(self.problems) == before

    def _amount(self, number: int, column: int, text: str) -> Decimal | None:
        if re.fullmatch(r"[0-9]{1,6}\.[0-9]{2}", text, re.ASCII) and Decimal(text) > 0:
            return Decimal(text)
        said = "lager dan of gelijk aan nul" if re.fullmatch(r"-[0-9.,]+|0+\.00", text) else "geen bedrag"
        hint = "Schrijf alleen cijfers, met een punt en twee decimalen, zoals 2294.40."
        self.report(number, column, "RB-BEDRAG", f"`{brief(text)}` is {said}.", hint)
        return None


def _lower_steps(table: WageTable) -> Iterator[Problem]:
    """Steps that give less than the step before them in the same scale."""
    before: dict[str, Row] = {}
    for row in sorted(table.rows.values(), key=lambda row: int(row.key.split("/")[1])):
        scale = row.key.split("/")[0]
        if scale in before and row.amount < before[scale].amount:
            message = f"{row.key} is {row.amount}, lager dan {before[scale].key} met {before[scale].amount}."
            yield Problem(row.position, "RB-BEDRAG", message, "Kijk beide bedragen na in de loontabel.")
        before[scale] = row
