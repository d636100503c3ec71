"""What a case may give for a fact: is it of the fact's type, and if not, how should it be written?"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, Final

from regelwerk.language.casefile import FloatText, is_text
from regelwerk.language.characters import hidden
from regelwerk.language.concurrence import REGELING
from regelwerk.language.literals import date_meant
from regelwerk.language.problem import did_you_mean
from regelwerk.language.rulebook import Fact
from regelwerk.language.types import number_text, parse_date, parse_number

_MONEY: Final = re.compile(r"-?[0-9]{1,12}\.[0-9]{2}")
_OTHER_CENTURY: Final = re.compile(r"(?!19|20|21)[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: Why nobody decides the regeling that tells how the others work together.
NOT_ALONE: Final = (
    f"`{REGELING}` wordt niet los beslist. Vraag een overzicht: daarin staat wat regelingen met elkaar doen."
)
_FAR_OFF: Final = "Een datum ligt tussen 1900 en 2200."
_SPOKEN: Final = {"ja": "true", "waar": "true", "true": "true", "nee": "false", "onwaar": "false", "false": "false"}

#: What is wrong, and what would be right; None when nothing is.
Wrong = tuple[str, str] | None


def wrong(fact: Fact, raw: Any) -> Wrong:
    """What keeps a known value from being an answer to this fact."""
    text = raw if is_text(raw) else None
    match fact.type.kind:
        case "ja_nee":
            return None if isinstance(raw, bool) else _no_yes(text)
        case "datum":
            return None if text and parse_date(text) else _no_date(fact, text)
        case "keuze":
            return None if text in fact.type.choices else _no_choice(fact, text)
        case "sleutel":
            good = text is not None and 0 < len(text) <= 100 and hidden(text) is None
            return None if good else ("hier hoort een tekst van ten hoogste 100 zichtbare tekens.", "")
        case "bedrag":
            return None if text and _MONEY.fullmatch(text) else _no_money(raw)
    return _no_number(fact, raw)


def exact(fact: Fact, raw: Any) -> Any:
    """The value of an answer that is of the right type: a number or day as Fraction, else as it is."""
    match fact.type.kind:
        case "datum":
            day = parse_date(raw)
            return None if day is None else Fraction(day.toordinal())
        case "percentage":
            return Fraction(str(raw)) / 100
        case "bedrag" | "getal" | "duur":
            return Fraction(str(raw))
    return raw


def _no_yes(text: str | None) -> Wrong:
    meant = _SPOKEN.get((text or "").lower())
    return "hier hoort `true` of `false`.", f"Schrijf `{meant}` zonder aanhalingstekens." if meant else ""


def _no_date(fact: Fact, text: str | None) -> Wrong:
    unlimited = ' of "onbeperkt"' if fact.may_be_unlimited else ""
    meant = date_meant(text or "")
    hint = f"Bedoelt u `{meant}`?" if meant else _FAR_OFF if _OTHER_CENTURY.fullmatch(text or "") else ""
    return f'hier hoort een bestaande datum, zoals "2026-01-31"{unlimited}.', hint


def _no_choice(fact: Fact, text: str | None) -> Wrong:
    return f"hier hoort een van {', '.join(fact.type.choices)}.", did_you_mean(text or "", fact.type.choices)


def _no_money(raw: Any) -> Wrong:
    meant = _digits(raw)
    cents = number_text(meant, 2) if meant is not None else ""
    hint = f'Bedoelt u `"{cents}"`?' if _MONEY.fullmatch(cents) else ""
    return 'hier hoort een bedrag als tekst met twee decimalen, zoals "1234.50".', hint


def _no_number(fact: Fact, raw: Any) -> Wrong:
    written = str(raw) if isinstance(raw, int | str) and not isinstance(raw, bool | FloatText) else ""
    if parse_number(written) is None:
        meant = _digits(raw)
        hint = f'Bedoelt u `"{number_text(meant)}"`?' if meant is not None else ""
        what = "een percentage zonder teken" if fact.type.kind == "percentage" else "een getal"
        return f'hier hoort {what}, heel of als tekst zoals "57.5".', hint
    decimals = len(written.partition(".")[2].rstrip("0"))
    allowed = len(str(fact.scale)) - 1 - (2 if fact.type.kind == "percentage" else 0)
    if decimals <= allowed:
        return None
    if not allowed:
        return "hier hoort een heel getal.", ""
    return f"hier hoort een getal met ten hoogste {'één decimaal' if allowed == 1 else f'{allowed} decimalen'}.", ""


def _digits(raw: Any) -> Fraction | None:
    """The number that was probably meant by `€ 1.234,50`, `60%` or a JSON number."""
    text = str(raw).strip("€% ") if isinstance(raw, int | str) and not isinstance(raw, bool) else ""
    return parse_number(text.replace(".", "").replace(",", ".") if "," in text else text)
