"""What a case holds beside its facts when the decision is kept: whose case it is, and which decision it replaces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.problems import Fault, Refusal
from api.reading import MORE, Filed
from regelwerk.dossier.privacy import Person, is_bsn
from regelwerk.dossier.records import AUTOMATIC, FIRST, RECONSIDERED, REVISED, WITH_ASSESSOR
from regelwerk.language.casefile import is_text

#: Keys of a case that is kept, beside those of any case.
KEEPING = (*MORE, "zaak", "persoon", "soort", "vervangt", "wijze_van_totstandkoming")
KINDS, WAYS = (FIRST, RECONSIDERED, REVISED), (AUTOMATIC, WITH_ASSESSOR)
#: How the key of a case and the id of a decision are written; the description says the same.
CASE_KEY = r"(?=.*[A-Za-z])[A-Za-z0-9._-]{1,60}"
DECISION_ID = r"[0-9a-f-]{36}"
NAME_CHARACTERS = 200


@dataclass(frozen=True)
class Keeping:
    """Whose case, of which kind."""

    zaak: str | None
    persoon: Person | None
    soort: str
    vervangt: str | None
    wijze: str


def keeping(filed: Filed) -> Keeping:
    """The keys of a kept case. Raises Refusal with every mistake; a BSN is never repeated."""
    reader = _Reader(filed.case.more)
    found = Keeping(
        reader.matching("zaak", CASE_KEY, "Een kenmerk heeft letters, cijfers, punten en streepjes, en een letter."),
        reader.person(), reader.among("soort", KINDS),
        reader.matching("vervangt", DECISION_ID, "Hier hoort een besluit_id."),
        reader.among("wijze_van_totstandkoming", WAYS),
    )  # fmt: skip
    if found.soort in (RECONSIDERED, REVISED) and not found.vervangt:
        reader.report("/vervangt", "Noem het besluit dat u heroverweegt of herziet.")
    if reader.faults:
        raise Refusal(reader.faults[0].code, "", reader.faults)
    return found


class _Reader:
    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given
        self.faults: list[Fault] = []

    def report(self, place: str, detail: str, code: str = "VELD-TYPE") -> None:
        self.faults.append(Fault(code, place, detail))

    def matching(self, name: str, form: str, detail: str) -> str | None:
        value = self.given.get(name)
        if value is None or (is_text(value) and re.fullmatch(form, value)):
            return value
        self.report(f"/{name}", detail)
        return None

    def among(self, name: str, words: tuple[str, ...]) -> str:
        value = self.given.get(name, words[0])
        if value not in words:
            self.report(f"/{name}", f"Kies uit: {', '.join(words)}.")
        return str(value)

    def person(self) -> Person | None:
        value = self.given.get("persoon")
        if value is None:
            return None
        if not isinstance(value, dict) or set(value) - {"bsn", "naam"} or not _is_name(value.get("naam", "")):
            self.report("/persoon", "Een persoon heeft een `bsn` en eventueel een `naam`.")
            return None
        if not is_text(value.get("bsn")) or not is_bsn(value["bsn"]):
            self.report("/persoon/bsn", "Dit is geen geldig burgerservicenummer.", "BSN-ONGELDIG")
            return None
        return Person(value["bsn"], value.get("naam", ""))


def _is_name(value: Any) -> bool:
    return is_text(value) and len(value) <= NAME_CHARACTERS
