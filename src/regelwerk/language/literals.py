"""A value written in a rule file, to an exact value: money, percentages, numbers, durations, dates, words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from regelwerk.language.problem import brief, did_you_mean
from regelwerk.language.types import (
    DURATION_WORDS,
    UNLIMITED,
    Type,
    number_text,
    parse_date,
    parse_number,
    plural,
    unit_of,
)

#: One dot before exactly three digits: in Dutch that is a thousand as often as it is a decimal.
_THOUSANDS: Final = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_DATE_HINT: Final = "Schrijf een datum als 2026-01-31."
_WRITTEN_DATE: Final = re.compile(
    r"(?P<d>[0-9]{1,2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<y>[0-9]{4})|"
    r"(?P<y2>[0-9]{4})[-/.]?(?P<m2>[0-9]{1,2})[-/.]?(?P<d2>[0-9]{1,2})"
)


class WrongValue(ValueError):
    """A value that does not fit its type; the text is a Dutch sentence, `code` and `hint` belong to it."""

    def __init__(self, message: str, hint: str = "", code: str = "RB-TYPE") -> None:
        super().__init__(message)
        self.message, self.hint, self.code = message, hint, code


def literal(kind: Type, text: str) -> object:
    """The value that `text` writes: Fraction, day number(s), word, bool, UNLIMITED or None for `onbekend`.

    Raises WrongValue.
    """
    if text == "onbekend":
        return None
    if text == "onbeperkt" and (kind.numeric or kind.kind == "datum"):
        return UNLIMITED
    if kind.numeric:
        return _number(kind, text)
    if kind.kind == "datum":
        day = parse_date(text)
        if day is None:
            raise wrong_date(text)
        return day.toordinal()
    if kind.kind == "dagen":
        return _days(text)
    if kind.kind == "ja_nee":
        return _word(text, {"ja": True, "nee": False})
    if kind.kind == "keuze":
        return _word(text, {word: word for word in kind.choices})
    return text


def written(kind: Type, value: Fraction) -> str:
    """A number or date as a rule file writes it; the reverse of `literal`."""
    if kind.kind == "datum":
        return date.fromordinal(int(value)).isoformat()
    if kind.kind == "percentage":
        return f"{number_text(value * 100)}%"
    digits = number_text(value, 2 if kind.kind == "bedrag" else 0)
    unit = kind.unit[0][0] if kind.kind == "duur" and kind.unit else ""
    return f"{digits} {unit if value == 1 or unit == 'jaar' else plural(unit)}".rstrip()


def wrong_date(text: str) -> WrongValue:
    """What is wrong with a text that is no date."""
    if re.fullmatch(r"(1[0-8]|2[2-9]|[03-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}", text):
        return WrongValue(f"`{text}` ligt niet tussen 1900 en 2200.", _DATE_HINT, "RB-DATUM")
    hint = f"Bedoelt u `{meant}`?" if (meant := date_meant(text)) else _DATE_HINT
    return WrongValue(f"`{brief(text)}` is geen bestaande datum.", hint, "RB-DATUM")


def _days(text: str) -> tuple[int, ...]:
    """The days of a row such as `2026-01-01, 2026-04-03`, in order."""
    found: list[int] = []
    for word in text.split(", "):
        day = parse_date(word)
        if day is None:
            raise wrong_date(word)
        if found and day.toordinal() <= found[-1]:
            message = f"`{word}` staat niet na de dag ervoor."
            raise WrongValue(message, "Zet de dagen op volgorde, elke dag één keer.", "RB-DATUM")
        found.append(day.toordinal())
    return tuple(found)


def date_meant(text: str) -> str:
    """`1-7-2024` and `2024/7/1` as an ISO date, when that exists."""
    match = _WRITTEN_DATE.fullmatch(text)
    if not match:
        return ""
    year, month, day = (match[key] or match[f"{key}2"] for key in "ymd")
    iso = f"{year}-{month:0>2}-{day:0>2}"
    return iso if parse_date(iso) else ""


def _word(text: str, words: Mapping[str, object]) -> object:
    if text not in words:
        hint = did_you_mean(text, words) or f"Kies uit: {', '.join(words)}."
        raise WrongValue(f"`{brief(text)}` kan hier niet.", hint)
    return words[text]


def _number(kind: Type, text: str) -> Fraction:
    digits, factor = text, Fraction(1)
    if kind.kind == "percentage":
        digits, factor = _percentage_digits(text), Fraction(1, 100)
    elif kind.kind == "duur":
        digits = _duration_digits(kind, text)
    elif unclear := unclear_dot(text):
        raise unclear
    value = parse_number(digits)
    if value is None:
        what = {"bedrag": "bedrag", "percentage": "percentage"}.get(kind.kind, "getal")
        raise WrongValue(f"`{brief(text)}` is geen {what}.", digits_hint(text), "RB-BEDRAG")
    return value * factor


def unclear_dot(text: str) -> WrongValue | None:
    """What is wrong with a number such as `1.000`, that some read as one and others as a thousand."""
    if not _THOUSANDS.fullmatch(text):
        return None
    message = f"bij `{text}` is niet te zien of de punt duizendtallen scheidt."
    return WrongValue(message, f"Schrijf `{text.replace('.', '')}` of `{text}0`.", "RB-BEDRAG")


def digits_hint(text: str) -> str:
    """How to write a number that cannot be read: `€ 1.234,50` is `1234.50`."""
    percent = "%" * text.endswith("%")
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?%?", text):
        return "Ten hoogste 12 cijfers voor de punt en 6 erachter."
    meant = text.lstrip("€ ").rstrip("% ")
    if "," in meant:
        meant = meant.replace(".", "").replace(",", ".")
    if parse_number(meant) is not None:
        return f"Bedoelt u `{meant}{percent}`?"
    return f"Schrijf alleen cijfers, met een punt voor de decimalen: `{'12.5%' if percent else '1234.50'}`."


def _percentage_digits(text: str) -> str:
    if not text.endswith("%"):
        whole = parse_number(text) is not None and "." not in text
        hint = f"Bedoelt u `{text}%`?" if whole else "Schrijf een percentage met `%`, zoals `50%`."
        raise WrongValue(f"`{brief(text)}` is geen percentage.", hint, "RB-BEDRAG")
    return text[:-1].rstrip()


def _duration_digits(kind: Type, text: str) -> str:
    digits, _, word = text.partition(" ")
    wrong_unit = word and unit_of((DURATION_WORDS.get(word, ""), 1)) != kind.unit
    if wrong_unit or parse_number(digits) is None:
        unit = kind.unit[0][0] if kind.unit else "maand"
        words = plural(unit)
        raise WrongValue(f"`{brief(text)}` is geen aantal {words}.", f"Schrijf bijvoorbeeld `6 {words}`.")
    return digits
