"""One line of Dutch arithmetic to a tree. Knows the grammar only: names, types and units are checked elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import Final, NoReturn

from regelwerk.language import limits, tree
from regelwerk.language.operands import Operands
from regelwerk.language.problem import Position, Problem
from regelwerk.language.source import Text
from regelwerk.language.types import parse_number
from regelwerk.language.words import (
    ROUNDINGS,
    Token,
    Unreadable,
    instead,
)

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


class _Parser(Operands):
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
