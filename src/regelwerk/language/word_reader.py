"""A formula cut into words, read one by one; what cannot be read further has its place."""

from __future__ import annotations

from typing import NoReturn

from regelwerk.language.problem import Position
from regelwerk.language.source import Text
from regelwerk.language.words import Token, Unreadable, tokens


class WordReader:
    """Where reading has come in one formula."""

    def __init__(self, text: Text, authored: bool) -> None:
        self.text = text
        self.authored = authored
        self.tokens = tokens(text)
        self.index = 0
        self.depth = 0

    # -- words ---------------------------------------------------------------------------------------------

    def _position(self, column: int) -> Position:
        place = self.text.position
        return Position(place.file, place.line, self.text.start + column)

    def _fail_at(self, column: int, message: str, hint: str = "", code: str = "RB-UITDRUKKING") -> NoReturn:
        raise Unreadable(column, message, hint, code)

    def _fail(self, message: str, hint: str = "", code: str = "RB-UITDRUKKING") -> NoReturn:
        self._fail_at(self.peek.column, message, hint, code)

    @property
    def peek(self) -> Token:
        return self.tokens[self.index]

    @property
    def here(self) -> Position:
        return self._position(self.peek.column)

    def take(self) -> Token:
        token = self.peek
        self.index += token.kind != "end"
        return token

    def accept(self, *texts: str) -> str:
        return self.take().text if self.peek.text in texts and self.peek.kind != "end" else ""

    def expect(self, text: str, where: str) -> None:
        if not self.accept(text):
            found = f"er staat `{self.peek.text}`" if self.peek.kind != "end" else "maar hier eindigt de formule"
            self._fail(f"hier hoort `{text}` {where}, {found}.")
