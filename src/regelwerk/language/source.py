"""YAML bytes to a tree in which every text knows its line and column. Scalars stay text: no numbers, no booleans.

The subset is small on purpose: one document, no anchors, no tags, no duplicate keys, bounded size and depth.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from regelwerk.language import limits
from regelwerk.language.characters import decode, hidden, unprintable
from regelwerk.language.problem import Position, Problem

_SPLIT = "Splits het onderwerp over meer bestanden."
_INDENTATION = "Deze regel springt anders in dan de regels waar hij bij hoort."
_SYNTAX = "Let op het inspringen, op `: ` na een sleutel en op aanhalingstekens die open staan."
#: What the YAML library says, and what the writer can do about it.
_SYNTAX_HINTS = {
    "unexpected end of stream": "Het aanhalingsteken dat hier opent, sluit nergens.",
    "cannot start any token": "Een tekst die met dit teken begint, staat tussen aanhalingstekens.",
    "could not find expected ':'": "Na een sleutel staan een dubbele punt en een spatie: `label: …`.",
    "sequence entries": "Een lijst begint op de volgende regel, met `- ` voor elk deel.",
    "expected ',' or": "De haak die hier opent, sluit nergens.",
    "expected <block end>": _INDENTATION,
}


class Text(str):
    """A scalar with its place. `start` is the column of its first character, past an opening quote."""

    position: Position
    start: int
    quoted: bool
    one_line: bool
    damaged = False

    @staticmethod
    def at(value: str, position: Position, start: int = 0, quoted: bool = False, one_line: bool = True) -> Text:
        text = Text(value)
        text.position, text.quoted, text.one_line = position, quoted, one_line
        text.start = start or position.column
        return text


class Block(dict[Text, "Node"]):
    """A mapping with its place. `damaged`: part of what was written is lost, which is a problem already."""

    position: Position
    damaged = False


class Items(list["Node"]):
    """A sequence with its place."""

    position: Position
    damaged = False


Node = Text | Block | Items


def read(path: str, content: bytes) -> tuple[Block | None, list[Problem]]:
    """The tree of one file, or None, with every problem found on the way."""
    if len(content) > limits.FILE_BYTES:
        limit = "dit bestand is groter dan 1 MB."
        return None, [Problem(Position(path), "RB-GRENS", limit, _SPLIT)]
    text, problems = decode(path, content)
    if text is None:
        return None, problems
    if too_long := list(_long_lines(path, text)):
        return None, too_long
    reader = _Reader(path, text)
    try:
        tree = reader.document()
    except _Stop:
        tree = None
    except MarkedYAMLError as error:
        tree = None
        reader.problems.append(_syntax_problem(path, reader.lines, error))
    except (YAMLError, ValueError, OverflowError, RecursionError):
        tree = None
        reader.report(reader.last, "RB-SYNTAX", "wat hierna komt is geen leesbare YAML.")
    return tree, problems + reader.problems


def _long_lines(path: str, text: str) -> Iterator[Problem]:
    """What would keep the YAML library busy for too long."""
    lines = text.split("\n")
    if len(lines) > limits.FILE_LINES:
        message = f"dit bestand heeft meer dan {limits.FILE_LINES} regels."
        yield Problem(Position(path, limits.FILE_LINES + 1, 1), "RB-GRENS", message, _SPLIT)
    for number, line in enumerate(lines, start=1):
        if len(line) > limits.LINE_CHARACTERS:
            message = f"deze regel is langer dan {limits.LINE_CHARACTERS} tekens."
            yield Problem(Position(path, number, 1), "RB-GRENS", message)


def _syntax_problem(path: str, lines: list[str], error: MarkedYAMLError) -> Problem:
    said, mark, opened = str(error.problem), error.problem_mark, error.context_mark
    if opened and mark and opened.line < mark.line and "expected <block end>" not in said:
        mark = opened
    place = Position(path, mark.line + 1, mark.column + 1) if mark else Position(path, 1, 1)
    before = lines[place.line - 1][: place.column - 1] if place.line <= len(lines) else ""
    return Problem(place, "RB-SYNTAX", "hier is de YAML niet meer te lezen.", _syntax_hint(said, before))


def _syntax_hint(said: str, before: str) -> str:
    """What to do about what the YAML library says; `before` is what stands before the place on its line."""
    if "mapping values" in said:
        return "Een tekst met `: ` erin staat tussen aanhalingstekens." if ":" in before else _INDENTATION
    if "<scalar>" in said and before.strip():
        return "Zet de hele tekst tussen aanhalingstekens."
    return next((hint for fragment, hint in _SYNTAX_HINTS.items() if fragment in said), _SYNTAX)


class _Stop(Exception):
    """Reading further has no use (a limit was hit)."""


class _Reader:
    """Builds the tree from the parser's events, so that nothing is interpreted before it is checked."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = text.split("\n")
        self.problems: list[Problem] = []
        self.events: Iterator[Any] = iter(YAML(typ="safe", pure=True).parse(text))
        self.last = Position(path, 1, 1)
        self.nodes = 0
        self.flow = 0

    def report(self, position: Position, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(position, code, message, hint))

    def place(self, mark: Any) -> Position:
        return Position(self.path, mark.line + 1, mark.column + 1)

    def document(self) -> Block | None:
        tree: Node | None = None
        for event in self.events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent" and (event.version or event.tags):
                message = "een opdracht met `%` hoort niet in een regelbestand."
                self.report(self.place(event.start_mark), "RB-SYNTAX", message, "Haal de regel weg.")
                raise _Stop
            if kind == "DocumentStartEvent" and tree is not None:
                place, message = self.place(event.start_mark), "er staat meer dan één document in dit bestand."
                self.report(place, "RB-SYNTAX", message, "Haal de regel `---` weg.")
                raise _Stop
            if kind not in {"StreamStartEvent", "StreamEndEvent", "DocumentStartEvent", "DocumentEndEvent"}:
                tree = self.node(event, 1)
        if not isinstance(tree, Block):
            message = "een bestand begint met sleutels, zoals `regeling: …`."
            self.report(Position(self.path, 1, 1), "RB-SYNTAX", message)
            return None
        return tree

    def node(self, event: Any, depth: int) -> Node:
        self.nodes += 1
        self.last = place = self.place(event.start_mark)
        if self.nodes > limits.FILE_NODES:
            self.report(place, "RB-GRENS", f"dit bestand heeft meer dan {limits.FILE_NODES} onderdelen.", _SPLIT)
            raise _Stop
        if depth > limits.FILE_DEPTH:
            self.report(place, "RB-GRENS", f"hier is het bestand dieper genest dan {limits.FILE_DEPTH} niveaus.")
            raise _Stop
        damaged = self._refuse_tags(event, place)
        made = self._made(event, place, depth)
        made.damaged |= damaged
        return made

    def _made(self, event: Any, place: Position, depth: int) -> Node:
        match type(event).__name__:
            case "ScalarEvent":
                return self.scalar(event, place)
            case "MappingStartEvent":
                return self.mapping(event, place, depth)
            case "SequenceStartEvent":
                return self.sequence(event, place, depth)
        return Text.at("", place)

    def _refuse_tags(self, event: Any, place: Position) -> bool:
        """Whether the node cannot be taken as it is written."""
        if type(event).__name__ == "AliasEvent" or getattr(event, "anchor", None):
            message = "ankers en verwijzingen (`&` en `*`) zijn niet toegestaan."
            self.report(place, "RB-TAG", message, "Schrijf de waarde uit, of zet de tekst tussen aanhalingstekens.")
            return type(event).__name__ == "AliasEvent"
        if getattr(event, "ctag", None) or getattr(event, "tag", None):
            self.report(place, "RB-TAG", "een tag (`!`) is niet toegestaan.", "Zet de tekst tussen aanhalingstekens.")
            return True
        return False

    def scalar(self, event: Any, place: Position) -> Text:
        value = unicodedata.normalize("NFC", event.value)
        if len(value) > limits.SCALAR_CHARACTERS:
            self.report(place, "RB-GRENS", f"deze tekst is langer dan {limits.SCALAR_CHARACTERS} tekens.")
            raise _Stop
        if event.style == '"' and (column := hidden(value)) is not None:
            self.report(place, "RB-CODERING", *unprintable(value[column]))
        if self.flow and not event.style:
            self._refuse_cut(event, value, place)
        quoted = event.style in ("'", '"')
        one_line = event.start_mark.line == event.end_mark.line
        return Text.at(value, place, place.column + (1 if quoted else 0), quoted or event.style in ("|", ">"), one_line)

    def _refuse_cut(self, event: Any, value: str, place: Position) -> None:
        rest = self.lines[event.end_mark.line][event.end_mark.column :].lstrip()
        if rest.startswith("#"):
            hint = "Zet de waarde tussen aanhalingstekens of gebruik een eigen regel."
            self.report(place, "RB-SYNTAX", "een `#` kapt deze waarde af.", hint)

    def mapping(self, event: Any, place: Position, depth: int) -> Block:
        block = Block()
        block.position = place
        self.flow += bool(event.flow_style)
        while type(key_event := next(self.events)).__name__ != "MappingEndEvent":
            self._entry(block, key_event, depth, bool(event.flow_style))
        self.flow -= bool(event.flow_style)
        return block

    def _entry(self, block: Block, key_event: Any, depth: int, in_flow: bool) -> None:
        key = self.node(key_event, depth + 1)
        value_event = next(self.events)
        value = self.node(value_event, depth + 1)
        if not isinstance(key, Text):
            self.report(self.place(key_event.start_mark), "RB-SCHEMA", "een sleutel is een woord, geen lijst of blok.")
            return
        if in_flow and value == "" and not getattr(value, "quoted", True) and not self._has_colon(value_event):
            hint = "Zet de hele waarde tussen aanhalingstekens of gebruik een eigen regel."
            self.report(key.position, "RB-SYNTAX", "een komma kapt deze waarde af.", hint)
            block.damaged = True
            return
        if value == "" and isinstance(value, Text) and not value.quoted and not value.damaged:
            value = Text.at("", key.position)
        if key in block:
            first = next(other.position.line for other in block if other == key)
            self.report(
                key.position, "RB-SLEUTEL-DUBBEL", f"de sleutel `{key}` staat ook op regel {first}.", "Schrap er één."
            )
            return
        block[key] = value

    def _has_colon(self, value_event: Any) -> bool:
        before = self.lines[value_event.start_mark.line][: value_event.start_mark.column].rstrip()
        return bool(before.endswith(":"))

    def sequence(self, event: Any, place: Position, depth: int) -> Items:
        items = Items()
        items.position = place
        self.flow += bool(event.flow_style)
        while type(item := next(self.events)).__name__ != "SequenceEndEvent":
            items.append(self.node(item, depth + 1))
        self.flow -= bool(event.flow_style)
        return items
