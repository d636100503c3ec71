"""One parser from Dutch step text to fact values (as a case file writes them), and the way back.

Every step goes through here, so that `1.234,56` means the same everywhere and nothing is ever read by locale.
Values are those of a case file: money and numbers as text, dates as ISO, ja/nee as a bool, unknown as None.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from regelwerk.language.problem import did_you_mean
from regelwerk.language.types import DURATION_WORDS, number_text, parse_date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
    "september", "oktober", "november", "december",
)  # fmt: skip

_GROUPED = r"(?P<sign>-?)(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,(?P<decimals>[0-9]{1,12}))?"
_NUMBER = re.compile(_GROUPED)
_MONEY = re.compile(rf"(?P<before>-?)(?:€ ?)?{_GROUPED}(?: euro)?(?: per (?P<per>uur|dag|week|maand|jaar))?")
_LONG_DATE = re.compile(r"([0-9]{1,2}) ([a-z]+) ([0-9]{4})")
_SHORT_DATE = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})")
_PLURALS = {"dag": "dagen", "week": "weken", "maand": "maanden"}
_YES_NO = {"ja": True, "waar": True, "nee": False, "onwaar": False}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value may look like: the part of a fact's or outcome's description that reading needs."""

    kind: str
    per: str = ""
    eenheid: str = ""
    waarden: Mapping[str, str] = field(default_factory=dict)
    onbeperkt: bool = False


class ValueRefused(Exception):
    """A text that is not a value of its shape; the caller knows the place."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def tidy(text: str) -> str:
    """Text as it is compared: composed characters, ordinary single spaces, no quotes around the whole."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    return text[1:-1].strip() if len(text) > 1 and text[0] in "\"“'‘" and text[-1] in "\"”'’" else text


def read(text: str, shape: Shape, exact: bool = False) -> Any:
    """The value that `text` stands for. `exact`: an expected amount may have more than two decimals."""
    text = tidy(text)
    word = text.casefold()
    if word == "onbekend":
        return None
    if word == "onbeperkt" and (shape.onbeperkt or exact):
        return "onbeperkt"
    return _READERS[shape.kind](text, shape, exact)


def read_date(text: str) -> date:
    """`1 juli 2026`, `1-7-2026` or `2026-07-01`; all else, and a day that does not exist, is refused."""
    text = tidy(text).casefold()
    iso = text
    if match := _LONG_DATE.fullmatch(text):
        day, month, year = match.groups()
        if month not in MONTHS:
            raise _no_date(text, did_you_mean(month, MONTHS))
        iso = f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"
    elif match := _SHORT_DATE.fullmatch(text):
        iso = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    found = parse_date(iso)
    if found is None:
        raise _no_date(text, "")
    return found


def _no_date(text: str, hint: str) -> ValueRefused:
    hint = hint or "Schrijf een bestaande dag als `1 juli 2026`, `1-7-2026` of `2026-07-01`."
    return ValueRefused("FF-DATUM", f"`{text}` is geen datum.", hint)


def _date(text: str, shape: Shape, exact: bool) -> str:
    return read_date(text).isoformat()


def _money(text: str, shape: Shape, exact: bool) -> str:
    match = _MONEY.fullmatch(text)
    decimals = (match["decimals"] or "") if match else ""
    if not match or (match["before"] and match["sign"]) or not (len(decimals) in (0, 2) or (exact and decimals[2:])):
        hint = "Schrijf `€ 1.234,56`, `1234,56` of `1.234,56 euro`: punten per duizend, een komma voor centen."
        raise ValueRefused("FF-BEDRAG", f"`{text}` is geen bedrag.", hint)
    if match["per"] and match["per"] != shape.per:
        expected = f"per {shape.per}" if shape.per else "ineens"
        raise ValueRefused(
            "FF-BEDRAG", f"`{text}` is een bedrag per {match['per']}; gevraagd is een bedrag {expected}."
        )
    return number_text(_exact(match, match["before"]), 2)


def _exact(match: re.Match[str], sign: str = "") -> Fraction:
    digits = match["whole"].replace(".", "")
    return Fraction(f"{sign or match['sign']}{digits}.{match['decimals'] or '0'}")


def _percentage(text: str, shape: Shape, exact: bool) -> str:
    match = _NUMBER.fullmatch(text.removesuffix("%").rstrip())
    if not match or not text.endswith("%"):
        raise ValueRefused("FF-WAARDE", f"`{text}` is geen percentage.", "Schrijf `57,5%` of `100%`.")
    return number_text(_exact(match))


def _number(text: str, shape: Shape, exact: bool) -> str:
    bare = text
    if shape.eenheid and text.casefold().endswith(" " + shape.eenheid.casefold()):
        bare = text[: -len(shape.eenheid)].rstrip()
    match = _NUMBER.fullmatch(bare)
    if not match:
        unit = f" Eenheid: {shape.eenheid}." if shape.eenheid else ""
        raise ValueRefused("FF-WAARDE", f"`{text}` is geen getal.", f"Schrijf `32` of `32,5`.{unit}")
    return number_text(_exact(match))


def _duration(text: str, shape: Shape, exact: bool) -> str:
    number, _, unit = text.partition(" ")
    if not number.isascii() or not number.isdigit() or (unit and DURATION_WORDS.get(unit) != shape.eenheid):
        hint = f"Schrijf een aantal en de eenheid, zoals `6 {shape.eenheid or 'maanden'}`."
        raise ValueRefused("FF-WAARDE", f"`{text}` is geen duur in {shape.eenheid or 'een eenheid'}.", hint)
    return str(int(number))


def _yes_no(text: str, shape: Shape, exact: bool) -> bool:
    if (word := text.casefold()) not in _YES_NO:
        raise ValueRefused("FF-WAARDE", f"`{text}` is geen ja of nee.", "Schrijf `ja`, `nee` of `onbekend`.")
    return _YES_NO[word]


def _choice(text: str, shape: Shape, exact: bool) -> str:
    wanted = text.casefold()
    for word, label in shape.waarden.items():
        if wanted in (word.casefold(), tidy(label).casefold()):
            return word
    hint = did_you_mean(text, [*shape.waarden, *shape.waarden.values()])
    hint = hint or f"Kies uit: {', '.join(f'`{word}`' for word in shape.waarden)}."
    raise ValueRefused("FF-WAARDE", f"`{text}` is geen van de waarden.", hint)


def _key(text: str, shape: Shape, exact: bool) -> str:
    return text


def _list(text: str, shape: Shape, exact: bool) -> list[Any]:
    if text.casefold() == "geen":
        return []
    raise ValueRefused(
        "FF-WAARDE",
        "een lijst geef je met een tabel.",
        "Schrijf `Gegeven de volgende …:` of `Gegeven geen …`.",
    )


_READERS = {
    "bedrag": _money,
    "datum": _date,
    "duur": _duration,
    "getal": _number,
    "ja_nee": _yes_no,
    "keuze": _choice,
    "lijst": _list,
    "percentage": _percentage,
    "sleutel": _key,
}


def same(left: Any, right: Any) -> bool:
    """Two values of one shape are equal, however many zeros their decimals end in."""
    if isinstance(left, str) and isinstance(right, str):
        a, b = _fraction(left), _fraction(right)
        return left == right if a is None or b is None else a == b
    return type(left) is type(right) and bool(left == right)


def rounds_to(value: Any, expected: str) -> bool:
    """`value`, rounded half away from zero to the decimals of `expected`, is `expected`."""
    exact, wanted = (_fraction(value), _fraction(expected)) if isinstance(value, str) else (None, None)
    if exact is None or wanted is None:
        return False
    factor = 10 ** len(expected.partition(".")[2])
    steps = (2 * abs(exact) * factor + 1) // 2
    return bool((steps if exact >= 0 else -steps) == wanted * factor)


def _fraction(text: str) -> Fraction | None:
    return Fraction(text) if re.fullmatch(r"-?[0-9]+(?:\.[0-9]+|/[0-9]+)?", text) else None


def show(value: Any, shape: Shape) -> str:
    """The value as a step would write it."""
    if value is None:
        return "onbekend"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return "geen" if not value else f"{len(value)} {'regel' if len(value) == 1 else 'regels'}"
    text = str(value)
    if shape.kind == "datum" and (day := parse_date(text)):
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    number = _fraction(text) if shape.kind in {"bedrag", "duur", "getal", "percentage"} else None
    return text if number is None else _number_text(number, shape)


def _dutch(number: Fraction, decimals: int) -> str:
    """Digits with a decimal comma; a number that does not end is cut after six decimals, with an ellipsis."""
    text, tail = number_text(abs(number), decimals), ""
    if "/" in text:
        cut, tail = int(abs(number) * 10**6), "…"
        text = f"{cut // 10**6}.{cut % 10**6:06}"
    whole, _, rest = text.partition(".")
    sign = "-" if number < 0 else ""
    return sign + f"{int(whole):,}".replace(",", ".") + f",{rest}{tail}" * bool(rest)


def _number_text(number: Fraction, shape: Shape) -> str:
    if shape.kind == "bedrag":
        return f"€ {_dutch(number, 2)}"
    if shape.kind == "percentage":
        return f"{_dutch(number, 0)}%"
    unit = shape.eenheid if shape.kind == "duur" else ""
    return f"{_dutch(number, 0)} {unit if number == 1 else _PLURALS.get(unit, unit)}".rstrip()
