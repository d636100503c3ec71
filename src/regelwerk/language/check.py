"""Everything that is wrong with a set of rule files: each regeling on each day on which something changes."""

from __future__ import annotations

from collections.abc import Iterator

from regelwerk.language import concurrence, municipal
from regelwerk.language.assemble import Assembler
from regelwerk.language.convert import Converter
from regelwerk.language.entries import FACT
from regelwerk.language.library import FOREVER, Library, Regeling, Version, needed_for
from regelwerk.language.problem import Problem, Problems, did_you_mean
from regelwerk.language.rulebook import Rulebook
from regelwerk.language.scope import Scope
from regelwerk.language.signal_check import signal_book


def problems(library: Library) -> list[Problem]:
    """All problems, sorted by place."""
    found = [*library.problems, *_of_shared(library), *_of_strangers(library), *_of_profiles(library)]
    found += _of_keys(library)
    found += signal_book(library)[1]
    found += concurrence.problems(library)
    for name, regeling in sorted(library.regelingen.items()):
        found += _of_questions(library, regeling)
        days = _change_days(library, name)
        for day in [day for day in days if regeling.on(day)]:
            found += _of_rulebook(library, name, day, "")
        for gemeente in library.municipalities():
            found += _of_municipality(library, name, gemeente, days)
    return sorted(set(found))


def _change_days(library: Library, regeling: str) -> list[int]:
    """The days on which a regeling, or one that it names, changes: between them its rulebook stays the same."""
    named = {path.split("/")[1] for path in needed_for(library.contents, regeling)} & set(library.regelingen)
    return sorted({day for name in named for day in library.regelingen[name].change_days()})


def _of_shared(library: Library) -> list[Problem]:
    """What is wrong with shared facts, used or not."""
    found: list[Problem] = []
    for entry in Scope(library, 0).shared.values():
        Converter(found, library).fact(entry)
    return found


def _of_questions(library: Library, regeling: Regeling) -> Iterator[Problem]:
    """The wording of what is no shared fact, and groups of questions that are called as something else."""
    for name in (regeling.info and regeling.info.vragen) or ():
        if name not in library.shared:
            yield Problem(
                name.position, "RB-NAAM", f"`{name}` is geen gedeeld feit.", did_you_mean(name, library.shared)
            )
    for name in regeling.groups():
        if name in library.fact_names:
            message = f"`{name}` is ook de naam van een feit; geef de vraaggroep een andere naam."
            yield Problem(name.position, "RB-NAAM", message)


def _of_keys(library: Library) -> Iterator[Problem]:
    """Facts that are said to be keys of a parameter that has no such key; a shared one may be read without it."""
    regelingen = library.regelingen.values()
    files = [file for regeling in regelingen for file in (regeling.parameters, regeling.wages) if file]
    tables = {str(name): {*map(str, model.sleutels or ())} for file in files for name, model in file.parameters.items()}
    versions = [version for regeling in regelingen for each in regeling.subjects.values() for version in each]
    own = [fact for version in versions for fact in (version.model.invoer or {}).items()]
    shared = [(name, fact) for name, fact, _ in library.shared.values() if fact.staat_in in tables]
    for name, fact in [*shared, *own]:
        if fact.staat_in and name not in tables.get(fact.staat_in, ()) and not library.broken:
            message = f"`{fact.staat_in}` is geen parameter met een sleutel `{name}`."
            yield Problem(fact.staat_in.position, "RB-NAAM", message)


def _of_strangers(library: Library) -> Iterator[Problem]:
    """Verordeningen for a regeling that does not exist."""
    for (_, regeling), subjects in library.municipal.items():
        if regeling in library.regelingen or regeling in library.broken:
            continue
        for version in (version for versions in subjects.values() for version in versions):
            hint = did_you_mean(regeling, library.regelingen)
            yield Problem(version.model.regeling.position, "RB-NAAM", f"onbekende regeling `{regeling}`.", hint)


def _of_profiles(library: Library) -> Iterator[Problem]:
    """Facts in a profile that no rule knows."""
    for name, regeling in library.regelingen.items():
        for profile in regeling.profiles.profielen.values() if regeling.profiles else ():
            for fact in profile.feiten:
                if fact not in library.fact_names and not library.unread(fact, name):
                    hint = did_you_mean(fact, library.fact_names)
                    yield Problem(fact.position, "RB-NAAM", f"onbekend feit `{fact}`.", hint)


def _of_rulebook(library: Library, regeling: str, day: int, gemeente: str) -> list[Problem]:
    builder = Assembler(library, regeling, day, gemeente, list(library.filled_in(gemeente, day)))
    builder.rulebook()
    for entry in builder.scope.names(regeling).values():
        if entry.kind == FACT:
            builder.convert.fact(entry)
    return builder.problems


def _of_municipality(library: Library, regeling: str, gemeente: str, days: list[int]) -> list[Problem]:
    """Of its verordeningen, on every day on which they or a law change."""
    subjects = library.municipal.get((gemeente, regeling), {})
    versions = [version for versions in subjects.values() for version in versions]
    spoken = {day for v in versions for day in (v.start, *days) if v.start <= day < v.end}
    found: list[Problem] = []
    for day in sorted(spoken):
        if library.regelingen[regeling].on(day):
            found += _of_rulebook(library, regeling, day, gemeente)
    for version in versions:
        found += _not_delegated(library, regeling, version)
    return found


def _not_delegated(library: Library, regeling: str, version: Version) -> Iterator[Problem]:
    """What a verordening fills in, or leaves out, without the law having left it to the municipality."""
    if regeling in library.broken:
        return
    known: dict[str, str] = {}
    for law in (v for versions in library.regelingen[regeling].subjects.values() for v in versions):
        if law.start < version.end and version.start < law.end:
            parts = {**(law.model.begrippen or {}), **(law.model.besluiten or {})}
            known |= {str(n): str(m.gedelegeerd.zonder_verordening) for n, m in parts.items() if m.gedelegeerd}
    filled, left_out = version.model.invulling or {}, version.model.niet_ingevuld or {}
    for name in [*filled, *left_out]:
        if name not in known and not library.unread(name, regeling):
            hint = did_you_mean(name, known) or f"Wel: {', '.join(sorted(known)) or 'niets'}."
            yield Problem(name.position, "RB-DELEGATIE", f"de wet laat `{name}` niet over aan de gemeente.", hint)
    for name in left_out:
        if name in filled:
            yield Problem(name.position, "RB-DELEGATIE", f"`{name}` staat ook bij `invulling`.")
        elif municipal.must(known.get(name, "")):
            hint = "Zonder verordening geldt hier niets. Vul het in bij `invulling`."
            yield Problem(name.position, "RB-DELEGATIE", f"`{name}` moet de gemeente regelen.", hint)


def build(
    library: Library, regeling: str, day: int, gemeente: str = "", trial: list[Version] | None = None
) -> Rulebook:
    """The rulebook of a checked library. Raises Problems when a trial verordening does not fit."""
    fills = [*library.filled_in(gemeente, day), *(trial or [])]
    builder = Assembler(library, regeling, day, gemeente, fills)
    rulebook = builder.rulebook()
    wrong = [
        *builder.problems,
        *(p for version in trial or [] for p in _not_delegated(library, regeling, version)),
    ]
    if wrong:
        raise Problems(wrong)
    return rulebook


__all__ = ["FOREVER", "build", "problems"]
