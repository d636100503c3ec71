"""The words and signs of a formula: which there are, and a text cut into them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from regelwerk.language.characters import plain_letters
from regelwerk.language.problem import did_you_mean

ROUNDINGS: Final = ("afgerond", "naar_boven", "naar_beneden")
AGGREGATES: Final = ("aantal", "som", "enige", "er_is", "geen", "alle")
#: Functions over values: name -> (least, most arguments, takes klem/door).
FUNCTIONS: Final = {
    "minimum": (2, 20, False),
    "maximum": (2, 20, False),
    "leeftijd_op": (2, 2, False),
    "datum_leeftijd": (2, 2, True),
    "plus_dagen": (2, 2, False),
    "plus_weken": (2, 2, False),
    "plus_maanden": (2, 2, True),
    "plus_jaren": (2, 2, True),
    "dagen_tussen": (2, 2, False),
    "maanden_tussen": (2, 2, False),
    "begin_maand": (1, 1, False),
    "begin_jaar": (1, 1, False),
    "jaar_van": (1, 1, False),
    "eerstvolgende_werkdag": (2, 2, False),
}
MODES: Final = ("klem", "door")
CONSTANTS: Final = ("ja", "nee", "onbekend", "onbeperkt")
WORDS: Final = ("en", "of", "niet", "als", "dan", "anders", "in", "tussen", "op", "waar")
KEYWORDS: Final = frozenset((*WORDS, *CONSTANTS, *FUNCTIONS, *ROUNDINGS, *AGGREGATES))
#: Words that can never be a name; the names of functions can, where no `(` follows.
RESERVED: Final = KEYWORDS - {*FUNCTIONS, *AGGREGATES}
#: Words and signs that mean something elsewhere, and what to write here.
_ELSEWHERE: Final = {
    "and": "en", "or": "of", "not": "niet", "if": "als", "then": "dan", "else": "anders", "true": "ja", "false": "nee",
    "==": "=", "=>": ">=", "=<": "<=", "<>": "!=", "≠": "!=", "≤": "<=", "≥": ">=",
    "&": "en", "&&": "en", "|": "of", "||": "of", "!": "niet", ";": ",",
    "×": "*", "÷": "/", ":": "/", "–": "-", "−": "-",
}  # fmt: skip
_JOINING: Final = ("en", "of", "in", "tussen", "op", "dan", "anders", "waar")
NAME: Final = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*")

_TOKEN: Final = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"|(?P<number>[0-9][0-9_.]*(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*(?:(?:-[a-z][A-Za-z0-9_]*)+(?=\.))?(?:\.[A-Za-z_][A-Za-z0-9_]*)?)"
    r"|(?P<foreign>==|=>|=<|<>|&&|\|\||\*\*)"
    r"|(?P<sign><=|>=|!=|[-+*/=<>(),%])"
    r"|(?P<space>\s+)"
    r"|(?P<other>.)"
)


class Token(NamedTuple):
    """A word, number, date or sign, with where it begins in the text of the formula."""

    kind: str
    text: str
    column: int


class Unreadable(Exception):
    """The formula cannot be read further; `column` is where in its text, counted from 0."""

    def __init__(self, column: int, message: str, hint: str = "", code: str = "RB-UITDRUKKING") -> None:
        super().__init__(message)
        self.column, self.message, self.hint, self.code = column, message, hint, code


def tokens(text: str) -> list[Token]:
    """The words of a formula, closed by a token of kind `end`. Raises Unreadable for a sign it does not know."""
    found = []
    for match in _TOKEN.finditer(text):
        kind, word, column = match.lastgroup or "", match.group(), match.start()
        if kind in ("other", "foreign"):
            raise _refused(column, word)
        if word == "," and text[match.end() : match.end() + 1].strip():
            hint = "Een decimaal getal schrijft u met een punt: `0.5`."
            raise Unreadable(column, "na een komma hoort een spatie.", hint)
        if kind != "space":
            found.append(Token(kind, word, column))
    return [*found, Token("end", "", len(text))]


def _refused(column: int, sign: str) -> Unreadable:
    if sign.isalpha():
        return Unreadable(column, f"de letter `{sign}` hoort niet in een naam.", plain_letters(sign), "RB-NAAM")
    hint = instead(sign)
    if sign == "€":
        hint = "Een bedrag staat in parameters.yaml, met een bron."
    if sign in "'\"‘’“”":
        hint = "Een woord staat in een formule zonder aanhalingstekens."
    return Unreadable(column, f"het teken `{sign}` hoort niet in een formule.", hint)


def instead(word: str) -> str:
    """What to write instead of a word or sign from elsewhere, or instead of a misspelt joining word."""
    known = _ELSEWHERE.get(word.lower())
    return f"Bedoelt u `{known}`?" if known else did_you_mean(word.lower(), _JOINING)


def function_meant(word: str) -> str:
    """The function that was probably meant by an unknown word before a `(`."""
    return did_you_mean(word, (*FUNCTIONS, *ROUNDINGS, *AGGREGATES))
