"""What stands for a value in a formula: numbers, dates, names, amounts, functions, and what is said of a list."""

from __future__ import annotations

from typing import Final, NoReturn

from regelwerk.language import tree
from regelwerk.language.literals import digits_hint, unclear_dot, wrong_date
from regelwerk.language.problem import Position, did_you_mean
from regelwerk.language.types import DURATION_WORDS, parse_date, parse_number
from regelwerk.language.word_reader import WordReader
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
    function_meant,
)

_MODE_HINT: Final = "Schrijf als laatste `klem` (laatste dag van de maand) of `door` (eerste dag van de volgende)."


class Operands(WordReader):
    """Reads one value; the operators around it are the parser's."""

    def logic(self) -> tree.Node:
        """A condition or value with all its operators."""
        raise NotImplementedError

    def _sum(self) -> tree.Node:
        raise NotImplementedError

    def _refuse_rounding(self, token: Token) -> NoReturn:
        raise NotImplementedError

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
