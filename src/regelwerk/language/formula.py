"""One line of Dutch arithmetic to a tree. Knows the grammar only: names, types and units are checked elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import Final, NoReturn

from regelwerk.language import limits, tree
from regelwerk.language.literals import digits_hint, unclear_dot, wrong_date
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.source import Text
from regelwerk.language.types import DURATION_WORDS, parse_date, parse_number
from regelwerk.language.words import (
    AGGREGATES,
    CONSTANTS,
    FUNCTIONS,
    KEYWORDS,
    MODES,
    NAME,
    RESERVED,
    ROUNDINGS,
    Token,
    Unreadable,
    function_meant,
    instead,
    tokens,
)

_MODE_HINT: Final = "Schrijf als laatste `klem` (laatste dag van de maand) of `door` (eerste dag van de volgende)."
_COMPARISONS: Final = ("=", "!=", "<", "<=", ">", ">=")


def parse(text: Text, parse_rounding: bool = True, longest: int = limits.FORMULA_CHARACTERS) -> tree.Node | Problem:
    """The tree of one formula, or the first mistake in it with its place.

    `parse_rounding` says whether this formula may round (a condition may not); `longest` how many characters it may
    have (filled in with values it has more than an author may write).
    """
    return _parse(str(text), text.position, text.start, text.one_line, parse_rounding, longest)


@lru_cache(maxsize=20_000)
def _parse(
    value: str, position: Position, start: int, one_line: bool, parse_rounding: bool, longest: int
) -> tree.Node | Problem:  # fmt: skip
    """The same formula stands in the rulebook of every day on which its file speaks; it is read once."""
    text = Text.at(value, position, start, one_line=one_line)
    if len(text) > longest:
        message = f"deze formule heeft {len(text)} tekens; ten hoogste {longest} is toegestaan."
        return Problem(text.position, "RB-GRENS", message, "Geef een deel een eigen naam onder `begrippen`.")
    if not text.one_line:
        hint = "Zet de formule op één regel of geef een deel een eigen naam."
        return Problem(text.position, "RB-UITDRUKKING", "een formule staat op één regel.", hint)
    try:
        return _Parser(text, authored=longest == limits.FORMULA_CHARACTERS).whole(parse_rounding)
    except Unreadable as wrong:
        place = Position(text.position.file, text.position.line, text.start + wrong.column)
        return Problem(place, wrong.code, wrong.message, wrong.hint)


class _Parser:
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

    # -- grammar -------------------------------------------------------------------------------------------

    def whole(self, rounding: bool) -> tree.Node:
        if self.peek.kind == "end":
            self._fail("deze formule is leeg.")
        if (first := self.peek).text in ROUNDINGS:
            node = self._rounded(rounding)
            if self.peek.kind != "end":
                self._refuse_rounding(first)
        else:
            node = self._conditional() if first.text == "als" else self.logic()
        if self.peek.kind != "end":
            self._fail_leftover()
        return node

    def _fail_leftover(self) -> NoReturn:
        last, (kind, word, _) = self.tokens[self.index - 1], self.peek
        if word in (",", ")", "dan", "anders", "waar", "op"):
            self._fail(f"`{word}` hoort hier niet.", "Voorwaarden verbindt u met `en` of `of`." if word == "," else "")
        if kind == "name" and last.kind == "number" and not instead(word):
            hint = "Alleen een aantal dagen, weken, maanden of jaren heeft hier een eenheid."
            self._fail(f"na het getal staat nog `{word}`.", hint)
        self._fail(f"na een volledige formule staat nog `{word}`.", instead(word) or "Ontbreekt er een rekenteken?")

    def _conditional(self) -> tree.Node:
        place = self.here
        self.take()
        condition = self.logic()
        self.expect("dan", "na de voorwaarde van `als`")
        then = self._branch()
        self.expect("anders", "na de waarde van `dan`")
        return tree.If(place, condition, then, self._branch())

    def _branch(self) -> tree.Node:
        if self.peek.text == "als":
            self._fail(
                "`als` mag niet in een andere `als` staan.",
                "Gebruik een `tabel` of geef een deel een eigen naam.",
            )
        return self.logic()

    def _rounded(self, allowed: bool) -> tree.Node:
        place, token = self.here, self.take()
        if not allowed:
            self._refuse_rounding(token)
        self.expect("(", f"na `{token.text}`")
        operand = self.logic()
        if self.peek.text == ")":
            self._fail(f"`{token.text}` noemt na een komma de stap.", "Bijvoorbeeld `, cent)` of `, 1%)`.")
        self.expect(",", "voor de stap van de afronding")
        step, text = self._step()
        self.expect(")", "na de stap van de afronding")
        return tree.Rounded(place, token.text, operand, step, text)

    def _refuse_rounding(self, token: Token) -> NoReturn:
        hint = "Geef het afgeronde bedrag een eigen naam onder `begrippen`."
        self._fail_at(token.column, f"`{token.text}` staat altijd om de hele formule heen.", hint)

    def _step(self) -> tuple[Fraction, str]:
        token = self.take()
        if token.text in ("cent", "euro"):
            return Fraction(1, 100 if token.text == "cent" else 1), token.text
        number = parse_number(token.text)
        if number is None or number <= 0:
            self._fail_at(token.column, "een afronding gaat op `cent`, `euro` of een stap zoals `0.60`, `50` of `1%`.")
        if self.accept("%"):
            return number / 100, f"{token.text}%"
        return number, token.text

    def logic(self) -> tree.Node:
        self.depth += 1
        if self.depth > limits.FORMULA_DEPTH:
            self._fail(
                f"deze formule is dieper genest dan {limits.FORMULA_DEPTH}.",
                "Geef een deel een eigen naam.",
                "RB-GRENS",
            )
        place, operands, operator = self.here, [self._not()], ""
        while word := self.accept("en", "of"):
            if operator and word != operator:
                self.index -= 1
                self._fail("`en` en `of` staan door elkaar.", "Zet haakjes om wat bij elkaar hoort.")
            operator = word
            operands.append(self._not())
        self.depth -= 1
        return tree.Logic(place, operator, tuple(operands)) if operator else operands[0]

    def _not(self) -> tree.Node:
        place = self.here
        if self.accept("niet"):
            return tree.Not(place, self._not_operand())
        return self._comparison()

    def _not_operand(self) -> tree.Node:
        if self.peek.text == "niet":
            self._fail("twee keer `niet` achter elkaar.")
        return self._comparison()

    def _comparison(self) -> tree.Node:
        left = self._sum()
        place = self.here
        if operator := self.accept(*_COMPARISONS):
            right = self._sum()
            if self.peek.text in _COMPARISONS:
                self._fail("twee vergelijkingen achter elkaar.", "Gebruik `tussen … en …` of `en`.")
            return tree.Compare(place, operator, left, right)
        if self.accept("tussen"):
            low = self._sum()
            self.expect("en", "tussen de grenzen van `tussen`")
            return tree.Between(place, left, low, self._sum())
        negated = bool(self.accept("niet"))
        if negated and self.peek.text != "in":
            self._fail("na `niet` hoort hier `in`.")
        if self.accept("in"):
            return tree.In(place, left, self._members(), negated)
        return left

    def _members(self) -> tuple[tree.Node, ...]:
        self.expect("(", "na `in`")
        members = [self._sum()]
        while self.accept(","):
            members.append(self._sum())
        self.expect(")", "na de waarden van `in`")
        return tuple(members)

    def _sum(self) -> tree.Node:
        return self._chain(self._product, "+", "-")

    def _product(self) -> tree.Node:
        return self._chain(self._unary, "*", "/")

    def _chain(self, operand: Callable[[], tree.Node], *operators: str) -> tree.Node:
        left = operand()
        while True:
            place = self.here
            operator = self.accept(*operators)
            if not operator:
                return left
            left = tree.Arithmetic(place, operator, left, operand())

    def _unary(self) -> tree.Node:
        place = self.here
        if self.accept("-"):
            return tree.Negative(place, self._primary())
        return self._primary()

    def _primary(self) -> tree.Node:
        place, token = self.here, self.peek
        if token.kind == "number":
            return self._number()
        if token.kind == "date":
            return self._date()
        if token.kind == "name":
            return self._word()
        if self.accept("("):
            node = self.logic()
            self.expect(")", "om de haakjes te sluiten")
            return node
        if token.kind == "end":
            self._fail("de formule houdt hier te vroeg op.")
        self._fail(f"`{token.text}` staat op een plaats waar een waarde hoort.")
        return tree.Constant(place, "onbekend")

    def _number(self) -> tree.Node:
        place, token = self.here, self.take()
        value = parse_number(token.text)
        if value is None:
            self._fail_at(token.column, f"`{token.text}` is geen getal.", digits_hint(token.text), "RB-BEDRAG")
        if self.authored and self.peek.text != "%" and (wrong := unclear_dot(token.text)):
            self._fail_at(token.column, wrong.message, wrong.hint, wrong.code)
        if self.accept("%"):
            return tree.Number(place, value / 100, percent=True)
        if self.peek.text in DURATION_WORDS:
            return tree.Number(place, value, DURATION_WORDS[self.take().text])
        return tree.Number(place, value)

    def _date(self) -> tree.Node:
        place, token = self.here, self.take()
        day = parse_date(token.text)
        if day is None:
            wrong = wrong_date(token.text)
            self._fail_at(token.column, wrong.message, wrong.hint, wrong.code)
        return tree.Day(place, day.toordinal())

    def _word(self) -> tree.Node:
        place, token = self.here, self.take()
        word = token.text
        if word in CONSTANTS:
            return tree.Constant(place, word)
        if word in ROUNDINGS:
            self._refuse_rounding(token)
        if word in AGGREGATES and self.peek.text == "(":
            return self._aggregate(place, word)
        if word in FUNCTIONS and self.peek.text == "(":
            return self._call(place, token)
        if word == "als":
            hint = "Gebruik een `tabel` of geef een deel een eigen naam."
            self._fail_at(token.column, "`als` staat altijd aan het begin van de formule.", hint)
        if word in RESERVED:
            self._fail_at(token.column, f"`{word}` staat op een plaats waar een waarde hoort.")
        if not all(NAME.fullmatch(part) for part in word.split(".")):
            message = f"`{word}` is geen naam van kleine letters, cijfers en `_`."
            self._fail_at(token.column, message, f"Bedoelt u `{word.lower()}`?", "RB-NAAM")
        return self._reference(place, token)

    def _reference(self, place: Position, token: Token) -> tree.Node:
        keys: tuple[tree.Node, ...] = ()
        if self.peek.text == "(":
            keys = self._keys(token)
        if self.accept("op"):
            on = self._primary()
            return tree.Parameter(place, token.text, keys, on, span=self._since(token))
        if keys:
            return tree.Parameter(place, token.text, keys, span=self._since(token))
        return tree.Name(place, token.text, span=self._since(token))

    def _since(self, token: Token) -> tuple[int, int]:
        """From the first character of this word up to the last one read."""
        last = self.tokens[self.index - 1]
        return token.column, last.column + len(last.text)

    def _keys(self, parameter: Token) -> tuple[tree.Node, ...]:
        self.take()
        keys = [self._sum()]
        while self.accept(","):
            keys.append(self._sum())
        if self.peek.text != ")" and (hint := function_meant(parameter.text)):
            self._fail_at(parameter.column, f"onbekende functie `{parameter.text}`.", hint, "RB-NAAM")
        self.expect(")", "na de sleutel")
        return tuple(keys)

    def _call(self, place: Position, token: Token) -> tree.Node:
        least, most, takes_mode = FUNCTIONS[token.text]
        self.expect("(", f"na `{token.text}`")
        arguments, mode = [self._sum()], ""
        while not mode and self.accept(","):
            if takes_mode and len(arguments) == most:
                mode = self._mode()
            else:
                arguments.append(self._sum())
        self.expect(")", f"aan het einde van `{token.text}`")
        if not least <= len(arguments) <= most:
            count = {1: "één waarde", 2: "2 waarden"}[least] if least == most else f"{least} tot {most} waarden"
            self._fail_at(token.column, f"`{token.text}` krijgt {count}, hier {len(arguments)}.")
        if takes_mode and not mode and token.text != "datum_leeftijd":
            self._fail_at(token.column, f"`{token.text}` noemt wat er gebeurt bij een ontbrekende dag.", _MODE_HINT)
        if token.text == "eerstvolgende_werkdag":
            arguments[1] = _on_the_same_day(arguments[1], arguments[0])
        return tree.Call(place, token.text, tuple(arguments), mode or ("door" if takes_mode else ""))

    def _mode(self) -> str:
        if self.peek.text not in MODES:
            hint = did_you_mean(self.peek.text, MODES) or _MODE_HINT
            self._fail(f"hier hoort `klem` of `door`, er staat `{self.peek.text}`.", hint)
        return self.take().text

    def _aggregate(self, place: Position, function: str) -> tree.Node:
        first = self.tokens[self.index - 1]
        self.expect("(", f"na `{function}`")
        list_place, token = self.here, self.take()
        if token.kind != "name" or token.text in KEYWORDS:
            self._fail_at(token.column, f"`{function}` begint met de naam van een lijst.")
        if function == "enige" and self.peek.text == "waar":
            self._fail("`enige` kent geen `waar`.", "De lijst heeft ten hoogste één regel; kies met `als`.")
        where = self.logic() if self.accept("waar") else None
        operand = None
        if function in ("som", "enige"):
            self.expect(",", "voor wat wordt opgeteld" if function == "som" else "voor wat wordt gelezen")
            column = self.peek.column
            operand = self._sum()
            if function == "enige" and not isinstance(operand, tree.Name):
                hint = "Geef de berekening een eigen naam met `voor_elke`."
                self._fail_at(column, "`enige` leest één veld of begrip.", hint)
        elif where is None and function != "aantal":
            self._fail(f"`{function}` noemt na `waar` de voorwaarde.")
        self.expect(")", f"aan het einde van `{function}`")
        span = self._since(first)
        return tree.Aggregate(place, function, token.text, where, operand, span=span, list_position=list_place)


def _on_the_same_day(days: tree.Node, day: tree.Node) -> tree.Node:
    """The row of days that speaks on the day itself, not on the day of which the law is applied."""
    if not isinstance(days, tree.Name) or days.name == "peildatum":
        return days
    return tree.Parameter(days.position, days.name, on=day, span=days.span)
