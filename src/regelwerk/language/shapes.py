"""The texts that may stand in a rule file: names, dates, flags, keys. Each keeps its place in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from regelwerk.language.characters import plain_letters
from regelwerk.language.literals import wrong_date
from regelwerk.language.problem import brief
from regelwerk.language.source import Text
from regelwerk.language.types import KINDS, MONTHS, PER, parse_date

#: How one regeling works on another; what a reader sees of it stands in `explain.overview_story`.
RELATIONS: Final = ("sluit_uit", "verlaagt", "opent", "telt_mee", "beeindigt", "naast_elkaar", "andere_route",
                    "spreekt_tegen")  # fmt: skip
#: The tables of the overview, how a row counts in one, and when a regeling is shown.
OVERVIEW_TABLES: Final = ("werkgever", "werkgever_per_jaar", "persoon")
COUNTING: Final = ("plus", "min", "totaal")
SHOWING: Final = ("altijd", "bij_feiten", "nooit")
#: What other YAML readers turn into something else than text, and what to write instead.
_TREACHEROUS: Final = {
    **dict.fromkeys(["yes", "on", "true"], "Schrijf `ja`, of zet het woord tussen aanhalingstekens."),
    **dict.fromkeys(["no", "off", "false"], "Schrijf `nee`, of zet het woord tussen aanhalingstekens."),
    **dict.fromkeys(["null", "~"], "Laat de regel weg, of zet het woord tussen aanhalingstekens."),
}
_CLOCK: Final = re.compile(r"[0-9]+(:[0-9]+)+")


@dataclass(frozen=True)
class Shape:
    """A pydantic check on one scalar: a Text, of this pattern, else a Dutch message with a code."""

    what: str
    pattern: str = r".+"
    code: str = "RB-SCHEMA"
    choices: tuple[str, ...] = ()
    is_date: bool = False
    free: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(self, schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        if self.choices:
            return {"enum": list(self.choices)}
        if self.is_date:
            return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        if self.free:
            return {"type": ["string", "number", "integer"]}
        return {"type": "string"} if self.pattern == ".+" else {"type": "string", "pattern": f"^{self.pattern}$"}

    def check(self, value: Any) -> Text:
        if not isinstance(value, Text):
            raise wrong("RB-SCHEMA", f"hier hoort {self.what}, geen lijst of blok.")
        if not value and self.pattern != r".*":
            raise wrong("RB-SCHEMA", f"hier hoort {self.what}.")
        if self.choices:
            return self._choice(value)
        if hint := self._treacherous(value):
            raise wrong("RB-SCHEMA", f"`{value}` leest niet elk programma als tekst.", hint)
        if self.is_date and parse_date(value) is None:
            found = wrong_date(value)
            raise wrong(found.code, found.message, found.hint)
        if not re.fullmatch(self.pattern, value, re.DOTALL):
            hint = "" if self.free else alike(value, self.pattern)
            raise wrong(self.code, f"`{brief(value)}` is geen {self.what.removeprefix('een ')}.", hint)
        return value

    def _choice(self, value: Text) -> Text:
        if value not in self.choices:
            raise PydanticCustomError("keuze", self.what, {"woord": str(value), "keuzes": self.choices})
        return value

    def _treacherous(self, value: Text) -> str:
        """What to write instead of a word that another YAML reader takes for something else."""
        if value.quoted:
            return ""
        return "Zet het tussen aanhalingstekens." if _CLOCK.fullmatch(value) else _TREACHEROUS.get(value.lower(), "")


def alike(value: str, pattern: str) -> str:
    """The name that was probably meant by a text with capitals, spaces or letters other than a-z."""
    plain = re.sub(r"[^\w.:-]+", "_", value.strip().lower())
    if hint := plain_letters(plain):
        return hint
    fitting = (word for word in (plain, plain.replace("-", "_")) if re.fullmatch(pattern, word))
    return next((f"Bedoelt u `{word}`?" for word in fitting), "")


def wrong(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """A mistake of form, for `form` to make a problem of."""
    return PydanticCustomError("eigen", "x", {"code": code, "melding": message, "hint": hint})


_SNAKE = r"[a-z][a-z0-9_]*"
Naam = Annotated[Text, Shape("een naam van kleine letters, cijfers en `_`", _SNAKE, "RB-NAAM")]
Regelingnaam = Annotated[Text, Shape("een naam van een regeling", r"[a-z][a-z0-9_]*(-[a-z0-9_]+)*", "RB-NAAM")]
Verwijzing = Annotated[Text, Shape("een naam", r"[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_]*)?", "RB-NAAM")]
Bronsleutel = Annotated[Text, Shape("een sleutel uit `bronnen`", r"[a-z][a-z0-9_.:-]*", "RB-BRON")]
Datum = Annotated[Text, Shape("een datum", is_date=True, code="RB-DATUM")]
JaNee = Annotated[Text, Shape("`ja` of `nee`", choices=("ja", "nee"))]
Ja = Annotated[Text, Shape("`ja`", choices=("ja",))]
Tekst = Annotated[Text, Shape("een tekst")]
Waarde = Annotated[Text, Shape("een waarde", free=True)]
Decimalen = Annotated[Text, Shape("een getal van 0 tot en met 6", r"[0-6]", "RB-BEDRAG", free=True)]
Formule = Annotated[Text, Shape("een formule", r".*", free=True)]
Soort = Annotated[Text, Shape("een soort stap", choices=("uitzondering", "samenloop", "hardheidsclausule"))]
Typenaam = Annotated[Text, Shape("een type", choices=KINDS)]
Per = Annotated[Text, Shape("een tijdvak", choices=PER)]
Maandvorm = Annotated[Text, Shape("een vorm in het maandoverzicht", choices=("deel", "stand", "geen"))]
Samenloopsoort = Annotated[Text, Shape("een soort samenloop", choices=RELATIONS)]
Tabel = Annotated[Text, Shape("een tabel van het overzicht", choices=OVERVIEW_TABLES)]
Telling = Annotated[Text, Shape("een manier van tellen", choices=COUNTING)]
Tonen = Annotated[Text, Shape("een manier van tonen", choices=SHOWING)]
Maand = Annotated[Text, Shape("een maand", choices=MONTHS)]
Ritme = Annotated[Text, Shape("een ritme", choices=("halfjaar", "jaar", "tot_wijziging"))]
Verificatie = Annotated[Text, Shape("een verificatie", choices=("geverifieerd", "te_verifieren"))]
Sleutel = Annotated[Text, Shape("een sleutel", r"[^\s].*", free=True)]
