"""What rule files say for the overview of a case: how regelingen work on each other, answer facts and fill tables.

All of it stands at outcomes of one regeling, `samenloop`. Its formulas may use the outcomes of every other regeling,
and no other regeling uses it, so that concurrence never changes a decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from regelwerk.language.entries import FACT, Entry
from regelwerk.language.library import Library
from regelwerk.language.problem import Problem, did_you_mean
from regelwerk.language.rulebook import Overview
from regelwerk.language.scope import Scope
from regelwerk.language.source import Text
from regelwerk.language.types import unit_of

#: The regeling whose outcomes tell how the others work together.
REGELING: Final = "samenloop"
_KEYS: Final = ("samenloop", "beantwoordt", "overzicht")
#: What is compared word for word with what a case gives.
_ANSWERED: Final = ("ja_nee", "keuze", "datum")
#: Rows are amounts per month, save in this table: what comes once a year is never divided in silence.
_YEARLY: Final = "werkgever_per_jaar"


def read(scope: Scope, entry: Entry) -> Overview | None:
    """What an outcome says in the overview; whether it may say so is checked by `problems`."""
    relation, answered, row = (getattr(entry.model, key) for key in _KEYS)
    if relation:
        return Overview(regeling=str(relation.regeling), kind=str(relation.soort), other=str(relation.met))
    if answered:
        fact = scope.find(entry.regeling, answered)
        return Overview(answers=fact.id) if fact else None
    return Overview(table=str(row.tabel), counts=str(row.telt)) if row else None


def problems(library: Library) -> Iterator[Problem]:
    """Everything that is wrong with these keys, in the whole of the rule files."""
    for name, regeling in library.regelingen.items():
        yield from _of_showing(library, regeling)
        for version in (v for versions in regeling.subjects.values() for v in versions):
            scope = Scope(library, version.start)
            for part, is_outcome in ((version.model.begrippen, False), (version.model.besluiten, True)):
                for own, model in (part or {}).items():
                    if said := [key for key in _KEYS if getattr(model, key) is not None]:
                        entry = scope.names(name).get(own)
                        yield from _of_outcome(scope, entry, said, is_outcome) if entry else ()
    yield from _answered_twice(library)


def _of_showing(library: Library, regeling: Any) -> Iterator[Problem]:
    chosen = regeling.info.overzicht if regeling.info else None
    if chosen and chosen.feiten and chosen.tonen != "bij_feiten":
        message = f"`feiten` hoort bij `tonen: bij_feiten`, niet bij `{chosen.tonen}`."
        yield Problem(chosen.feiten[0].position, "RB-SCHEMA", message)
    for name in (chosen and chosen.feiten) or ():
        if name not in library.fact_names:
            yield Problem(name.position, "RB-NAAM", f"onbekend feit `{name}`.", did_you_mean(name, library.fact_names))
    versions = [version for versions in regeling.subjects.values() for version in versions]
    outcomes = {str(own) for version in versions for own in version.model.besluiten or ()}
    for name in (chosen and chosen.zonder_recht) or ():
        if name not in outcomes:
            message = f"`{name}` is geen besluit van deze regeling."
            yield Problem(name.position, "RB-NAAM", message, did_you_mean(name, outcomes))


def _of_outcome(scope: Scope, entry: Entry, said: list[str], is_outcome: bool) -> Iterator[Problem]:
    place = entry.name.position
    if not is_outcome or entry.regeling != REGELING:
        hint = f"Zet het in een bestand onder rules/{REGELING}/."
        message = f"`{said[0]}` hoort bij een besluit van de regeling `{REGELING}`."
        yield Problem(place, "RB-SCHEMA", message, hint)
        return
    if len(said) > 1:
        message = f"`{entry.name}` heeft hooguit één van {', '.join(f'`{key}`' for key in _KEYS)}."
        yield Problem(place, "RB-SCHEMA", message)
    if entry.model.samenloop:
        yield from _of_relation(scope.library, entry)
    if entry.model.beantwoordt:
        yield from _of_answer(scope, entry, entry.model.beantwoordt)
    if entry.model.overzicht:
        yield from _of_row(entry, "jaar" if str(entry.model.overzicht.tabel) == _YEARLY else "maand")


def _of_row(entry: Entry, period: str) -> Iterator[Problem]:
    if entry.type.unit != unit_of(("euro", 1), (period, -1)):
        message = f"een regel van het overzicht is een bedrag per {period}; `{entry.name}` is {entry.type.phrase}."
        yield Problem(entry.model.type.position, "RB-TYPE", message)


def _of_relation(library: Library, entry: Entry) -> Iterator[Problem]:
    relation = entry.model.samenloop
    if entry.type.kind != "ja_nee":
        message = f"een samenloop is er wel of niet: `ja_nee`; `{entry.name}` is {entry.type.phrase}."
        yield Problem(entry.model.type.position, "RB-TYPE", message)
    for name in (relation.regeling, relation.met):
        if name not in library.regelingen:
            hint = did_you_mean(name, library.regelingen)
            yield Problem(name.position, "RB-NAAM", f"onbekende regeling `{name}`.", hint)
    if relation.regeling == relation.met:
        yield Problem(relation.met.position, "RB-SCHEMA", "een regeling heeft geen samenloop met zichzelf.")


def _of_answer(scope: Scope, entry: Entry, name: Text) -> Iterator[Problem]:
    fact = scope.find(entry.regeling, name)
    if fact is None or fact.kind != FACT or fact.fields is not None:
        hint = scope.suggestion(entry.regeling, name, {}) if fact is None else ""
        yield Problem(name.position, "RB-NAAM", f"`{name}` is geen feit met één waarde.", hint)
    elif fact.model.oordeel:
        message = f"`{name}` is een oordeel van een mens; dat is niet te berekenen."
        yield Problem(name.position, "RB-SCHEMA", message)
    elif fact.type.kind not in _ANSWERED:
        message = f"`{name}` is {fact.type.phrase}; alleen ja of nee, een keuze en een datum zijn te beantwoorden."
        yield Problem(name.position, "RB-TYPE", message)
    elif (fact.type.kind, {*fact.type.choices}) != (entry.type.kind, {*entry.type.choices}):
        message = f"`{name}` is {fact.type.phrase}; `{entry.name}` heeft een ander type of andere woorden."
        yield Problem(name.position, "RB-TYPE", message)


def _answered_twice(library: Library) -> Iterator[Problem]:
    """A fact that two outcomes answer on one day."""
    home = library.regelingen.get(REGELING)
    versions = [v for versions in home.subjects.values() for v in versions] if home else []
    given = [
        (model.beantwoordt, own, v) for v in versions for own, model in (v.model.besluiten or {}).items()
        if model.beantwoordt
    ]  # fmt: skip
    for index, (name, _, version) in enumerate(given):
        for earlier, other, before in given[:index]:
            if name == earlier and version.start < before.end and before.start < version.end:
                yield Problem(name.position, "RB-SCHEMA", f"`{name}` wordt ook door `{other}` beantwoord.")
