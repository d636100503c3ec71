"""JSON text to a case: strict at the level of bytes, so that nothing is read as something else.

No duplicate keys, no NaN, no numbers with a fraction (money and percentages are strings), bounded size and depth.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeGuard

from regelwerk.language import limits
from regelwerk.language.problem import CaseRefused, Position, Problem, did_you_mean, may_be_repeated
from regelwerk.language.types import parse_date

_KEYS = ("feiten", "regeling", "peildatum", "gemeente", "herkomst", "verloop")
_ORIGIN_KEYS = ("bron", "datum", "rol", "motivering")


@dataclass(frozen=True)
class Case:
    """A case as filed. `course` (verloop) holds values over time: name -> [(from, until, value)], until exclusive.

    `more` holds the further keys that the reader of the case asked for, as they were written.
    """

    facts: Mapping[str, Any]
    regeling: str = ""
    peildatum: str = ""
    gemeente: str = ""
    origin: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    course: Mapping[str, list[tuple[int, int, Any]]] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)
    file: str = "zaak"

    @cached_property
    def _turns(self) -> list[int]:
        """The days on which a fact begins or ends."""
        return sorted({day for spans in self.course.values() for span in spans for day in span[:2]})

    def stretch(self, day: int) -> int:
        """A number for the days around this one on which all facts are the same."""
        return bisect_right(self._turns, day)

    def origin_on(self, day: int) -> dict[str, Mapping[str, str]]:
        """Who gave the facts of a day: a list that changes does not have each of its records every day."""
        now = self.facts_on(day)
        return {name: said for name, said in self.origin.items() if not self._of_another_day(name, now)}

    def _of_another_day(self, name: str, now: Mapping[str, Any]) -> bool:
        """Whether this is about a record that is not there now, but is there on other days."""
        owner, _, rest = name.partition("[")
        number = rest.partition("]")[0]
        ever = any(_has_record(value, number) for _, _, value in self.course.get(owner, ()))
        return ever and not _has_record(now.get(owner), number)

    def facts_on(self, day: int) -> dict[str, Any]:
        """The facts as they are on a day."""
        now = dict(self.facts)
        for name, spans in self.course.items():
            now.setdefault(name, None)
            for start, end, value in spans:
                if start <= day < end:
                    now[name] = value
        return now


def _has_record(records: Any, number: str) -> bool:
    return isinstance(records, list) and number.isdigit() and int(number) < len(records)


class FloatText(str):
    """A JSON number with a fraction or exponent; never a value, only a mistake to name."""


def is_text(value: Any) -> TypeGuard[str]:
    """Whether a value in a case was written as a text."""
    return isinstance(value, str) and not isinstance(value, FloatText)


class _Refused(Exception):
    """The case cannot be read further; line and column count from 1, 0 means: as a whole."""

    def __init__(
        self, code: str, message: str, hint: str = "", line: int = 0, column: int = 0, discreet: str = ""
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.line, self.column = code, message, hint, line, column
        self.discreet = discreet


def read(content: bytes, file: str = "zaak", more: tuple[str, ...] = (), by_key: bool = False) -> Case:
    """The case in these bytes; `more` names further keys that it may hold. Raises CaseRefused with every mistake.

    A mistake stands at a line and column, or with `by_key` at the key (`zaak#peildatum`), for who sent no file.
    """
    found = tree(content, file)
    reader = _CaseReader(file, "" if by_key else content.decode("utf-8"), more, by_key)
    case = reader.case(found)
    if reader.problems:
        raise CaseRefused(reader.problems)
    return case


def tree(content: bytes, file: str = "zaak") -> Any:
    """The JSON values in these bytes, read as strictly as a case. Raises CaseRefused."""
    try:
        return _parsed(content)
    except _Refused as wrong:
        place = Position(file, wrong.line, wrong.column)
        raise CaseRefused([Problem(place, wrong.code, wrong.message, wrong.hint, wrong.discreet)]) from None


def _parsed(content: bytes) -> Any:
    if len(content) > limits.CASE_BYTES:
        raise _Refused("TE-GROOT", f"de zaak is groter dan {limits.CASE_BYTES} bytes.")
    if content.startswith(b"\xef\xbb\xbf"):
        message = "de zaak begint met een onzichtbaar teken (U+FEFF)."
        raise _Refused("JSON-CODERING", message, "Bewaar het bestand als UTF-8 zonder BOM.", 1, 1)
    try:
        text = content.decode("utf-8")
        tree = json.loads(
            text,
            object_pairs_hook=_no_duplicates,
            parse_float=FloatText,
            parse_constant=FloatText,
            parse_int=_integer,
        )
    except UnicodeDecodeError:
        raise _Refused("JSON-CODERING", "de zaak is geen UTF-8.", "Bewaar het bestand als UTF-8.") from None
    except RecursionError:
        raise _too_deep() from None
    except json.JSONDecodeError as error:
        hint = "Let op komma's, haken en aanhalingstekens; een getal begint niet met een nul."
        message = "hier is de JSON niet meer te lezen."
        raise _Refused("JSON-SYNTAX", message, hint, error.lineno, error.colno) from None
    _bounded(tree, 1)
    if "\\u" in text:  # only an escape can make half a character, or none
        _whole(tree)
    return tree


def _integer(digits: str) -> int | FloatText:
    return int(digits) if len(digits.lstrip("-")) <= 15 else FloatText(digits)


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            discreet = "" if may_be_repeated(key) else "een sleutel staat er twee keer."
            raise _Refused("JSON-SLEUTEL-DUBBEL", f"`{key}` staat er twee keer.", discreet=discreet)
        found[key] = value
    return found


def _too_deep() -> _Refused:
    return _Refused("JSON-DIEPTE", f"de zaak is dieper genest dan {limits.CASE_DEPTH} niveaus.")


def _bounded(node: Any, depth: int) -> None:
    if depth > limits.CASE_DEPTH:
        raise _too_deep()
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _bounded(part, depth + 1)


def _whole(node: Any) -> None:
    if isinstance(node, str) and any(0xD800 <= ord(character) <= 0xDFFF for character in node):
        raise _Refused("JSON-CODERING", "de zaak bevat een half teken (een los surrogaat).")
    if isinstance(node, str) and "\0" in node:
        raise _Refused("JSON-CODERING", "de zaak bevat een teken dat niets is (U+0000).")
    for part in (*node, *node.values()) if isinstance(node, dict) else node if isinstance(node, list) else ():
        _whole(part)


class _CaseReader:
    def __init__(self, file: str, text: str, more: tuple[str, ...], by_key: bool) -> None:
        self.file = file
        self.text = text
        self.more = more
        self.by_key = by_key
        self.problems: list[Problem] = []

    def report(self, key: str, code: str, message: str, hint: str = "", inside: str = "") -> None:
        place = Position(f"{self.file}#{inside}{key}") if self.by_key else place_in(self.text, self.file, key)
        self.problems.append(Problem(place, code, message, hint))

    def case(self, tree: Any) -> Case:
        if not isinstance(tree, dict):
            self.report("", "JSON-SYNTAX", 'een zaak is een object: `{"feiten": {…}}`.')
            return Case({})
        for key in tree:
            if key not in (*_KEYS, *self.more):
                hint = did_you_mean(key, (*_KEYS, *self.more)) or "Feiten staan onder `feiten`."
                self.report(key, "VELD-ONBEKEND", f"`{key}` hoort niet in een zaak.", hint)
        if not isinstance(tree.get("feiten"), dict):
            self.report("feiten", "VELD-TYPE", "`feiten` is een object met namen en waarden.")
        words = {key: self._word(tree, key) for key in ("regeling", "peildatum", "gemeente")}
        return Case(
            self._object(tree, "feiten"), **words, origin=self._origin(self._object(tree, "herkomst")),
            course=self._course(self._object(tree, "verloop")), file=self.file,
            more={key: tree[key] for key in self.more if tree.get(key) is not None},
        )  # fmt: skip

    def _word(self, tree: dict[str, Any], key: str) -> str:
        value = tree.get(key)
        if value is None:
            return ""
        if not is_text(value):
            self.report(key, "VELD-TYPE", f"`{key}` is een tekst.")
            return ""
        return value

    def _object(self, tree: dict[str, Any], key: str) -> dict[str, Any]:
        value = tree.get(key)
        if value is None or isinstance(value, dict):
            return value or {}
        if key != "feiten":
            self.report(key, "VELD-TYPE", f"`{key}` is een object.")
        return {}

    def _origin(self, tree: dict[str, Any]) -> dict[str, Mapping[str, str]]:
        for name, part in tree.items():
            if not isinstance(part, dict) or not all(map(is_text, part.values())):
                self.report(name, "VELD-TYPE", f"de herkomst van `{name}` bestaat uit teksten.", inside="herkomst.")
                continue
            for key in part:
                if key not in _ORIGIN_KEYS:
                    hint = did_you_mean(key, _ORIGIN_KEYS) or f"Kies uit: {', '.join(_ORIGIN_KEYS)}."
                    self.report(
                        key,
                        "VELD-ONBEKEND",
                        f"`{key}` hoort niet bij de herkomst van `{name}`.",
                        hint,
                        f"herkomst.{name}.",
                    )
            if part.get("datum") and parse_date(part["datum"]) is None:
                hint = "Schrijf een datum als 2026-01-31."
                self.report(name, "VELD-TYPE", f"de datum in de herkomst van `{name}` bestaat niet.", hint, "herkomst.")
        return {name: part for name, part in tree.items() if isinstance(part, dict)}

    def _course(self, tree: dict[str, Any]) -> dict[str, list[tuple[int, int, Any]]]:
        found: dict[str, list[tuple[int, int, Any]]] = {}
        for name, spans in tree.items():
            if not isinstance(spans, list):
                self.report(
                    name, "VELD-TYPE", f"het verloop van `{name}` is een lijst van perioden.", inside="verloop."
                )
                continue
            found[name] = sorted(filter(None, (self._span(name, span) for span in spans)), key=lambda s: s[:2])
            for before, after in zip(found[name], found[name][1:], strict=False):
                if after[0] < before[1]:
                    both = date.fromordinal(after[0]).strftime("%d-%m-%Y")
                    message = f"in het verloop van `{name}` overlappen twee perioden."
                    hint = f"Ze gelden allebei op {both}. Let op: `tot` telt zelf niet mee."
                    self.report(name, "VELD-BEREIK", message, hint, inside="verloop.")
        return found

    def _span(self, name: str, span: Any) -> tuple[int, int, Any] | None:
        if not isinstance(span, dict) or set(span) - {"van", "tot", "waarde"} or not {"van", "waarde"} <= set(span):
            self.report(
                name,
                "VELD-TYPE",
                f"een periode in het verloop van `{name}` heeft `van`, `tot` en `waarde`.",
                inside="verloop.",
            )
            return None
        start, end = (
            parse_date(str(span.get(key) or default)) for key, default in (("van", ""), ("tot", "2199-12-31"))
        )
        if start is None or end is None or end <= start:
            hint = "`tot` is de eerste dag waarop de waarde niet meer geldt."
            self.report(
                name, "VELD-BEREIK", f"een periode in het verloop van `{name}` heeft geen goede data.", hint, "verloop."
            )
            return None
        return start.toordinal(), end.toordinal(), span["waarde"]


def place_in(text: str, file: str, key: str) -> Position:
    """The line and column of a key in the case file, as far as it stands there."""
    index = text.find(f'"{key}"') if key else -1
    if index < 0:
        return Position(file)
    return Position(file, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))
