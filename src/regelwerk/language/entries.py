"""What the names in the files of one regeling stand for, with their types, as long as the same files speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from regelwerk.language import fitting
from regelwerk.language.library import Library, Regeling, Version
from regelwerk.language.problem import Problem
from regelwerk.language.source import Text
from regelwerk.language.types import UNKNOWN_TYPE, Type, declared
from regelwerk.language.words import RESERVED

#: The kinds of thing that a name can stand for.
FACT, DEFINITION, PARAMETER = "feit", "begrip", "parameter"


@dataclass(frozen=True)
class Entry:
    """One name: its id, what it is, its type, and the file part it was written in."""

    id: str
    kind: str
    type: Type
    name: Text
    model: Any
    regeling: str
    sources: Mapping[str, Any]
    is_outcome: bool = False
    for_each: str = ""
    fields: Mapping[str, Type] | None = None


def type_of_model(model: Any) -> Type:
    """The declared type of a fact, field, definition or parameter."""
    choices = tuple(model.waarden) if isinstance(model.waarden, dict) else ()
    made = declared(model.type, model.per, model.eenheid, choices)
    if getattr(model, "mag_onbeperkt", None):
        made = Type(made.kind, made.unit, made.choices, unlimited=True)
    return made


def shared_entries(library: Library) -> dict[str, Entry]:
    """The facts that all regelingen share."""
    known = library.shared.values()
    return {str(name): _fact(name, model, name, file.bronnen or {}, "") for name, model, file in known}


def _fact(name: Text, model: Any, id: str, sources: Mapping[str, Any], regeling: str) -> Entry:
    fields = {str(n): type_of_model(m) for n, m in (model.velden or {}).items()}
    return Entry(id, FACT, type_of_model(model), name, model, regeling, sources,
                 fields=fields if model.type == "lijst" else None)  # fmt: skip


class Names:
    """The own names of a regeling in these versions. `twice` are names that two things claim."""

    def __init__(
        self,
        files: Regeling | None,
        regeling: str,
        versions: list[Version],
        shared: Mapping[str, Entry],
        problems: list[Problem],
    ) -> None:
        self.files = files
        self.regeling = regeling
        self.shared = shared
        self.problems = problems
        self.entries: dict[str, Entry] = {}
        self.twice: set[str] = set()
        for entry in self._written(versions):
            self._put(entry)
        for entry in [*self.entries.values(), *shared.values()]:
            self._refuse_shadows(entry)

    def _refuse_shadows(self, entry: Entry) -> None:
        """A field is written bare, so that no other name may be spelled the same."""
        for field in entry.model.velden or {} if entry.fields is not None else {}:
            other = self.entries.get(field) or self.shared.get(field)
            if other and other.for_each != entry.name:
                where = f"{other.name.position.file}:{other.name.position.line}"
                message = f"het veld `{field}` heet hetzelfde als de naam in {where}."
                hint = f"Kies een andere naam, zoals `{field}_van_regel`."
                self.problems.append(Problem(field.position, "RB-NAAM", message, hint))

    def _put(self, entry: Entry) -> None:
        other = self.entries.get(entry.name) or self.shared.get(entry.name)
        if entry.name in RESERVED or entry.name == "peildatum":
            message = f"`{entry.name}` is een woord van de taal; kies een andere naam."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
        if other:
            where = other.name.position
            message = f"de naam `{entry.name}` bestaat al in {where.file}:{where.line}."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
            self.twice.add(str(entry.name))
            return
        self.entries[entry.name] = entry

    def _written(self, versions: list[Version]) -> Iterator[Entry]:
        regeling, files = self.regeling, self.files
        if files is None:
            return
        common = dict((files.info.bronnen or {}) if files.info else {})
        for version in versions:
            sources = self._sources(common, version.model.bronnen)
            for name, model in (version.model.invoer or {}).items():
                yield _fact(name, model, f"{regeling}.{name}", sources, regeling)
            for part, is_outcome in ((version.model.begrippen, False), (version.model.besluiten, True)):
                for name, model in (part or {}).items():
                    made = type_of_model(model) if fitting.possible(model, fitting.DEFINITION) else UNKNOWN_TYPE
                    yield Entry(f"{regeling}.{name}", DEFINITION, made, name, model, regeling,
                                sources, is_outcome, model.voor_elke or "")  # fmt: skip
        yield from self._parameters(files.parameters, common)
        yield from self._parameters(files.wages, common)

    def _parameters(self, file: Any, common: Mapping[str, Any]) -> Iterator[Entry]:
        if file is None:
            return
        sources = self._sources(common, file.bronnen)
        for name, model in file.parameters.items():
            made = type_of_model(model) if fitting.possible(model, fitting.PARAMETER) else UNKNOWN_TYPE
            yield Entry(f"{self.regeling}.{name}", PARAMETER, made, name, model, self.regeling, sources)

    def _sources(self, common: Mapping[str, Any], own: Mapping[str, Any] | None) -> Mapping[str, Any]:
        for key in own or {}:
            if key in common:
                message = f"de bron `{key}` staat ook in regeling.yaml."
                self.problems.append(Problem(key.position, "RB-NAAM", message, "Schrap er één."))  # type: ignore[attr-defined]
        return {**common, **(own or {})}
