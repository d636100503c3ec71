"""What every name stands for on one day: facts, definitions, parameters, of every regeling, with their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from regelwerk.language import fitting, limits
from regelwerk.language.library import Library, Version
from regelwerk.language.problem import Problem, did_you_mean, nearest
from regelwerk.language.source import Text
from regelwerk.language.types import DATUM, JA_NEE, UNKNOWN_TYPE, Type, declared
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


class Scope:
    """The names of all regelingen on one day. Building it reports what is wrong with the names themselves."""

    def __init__(self, library: Library, day: int) -> None:
        self.library = library
        self.day = day
        self.problems: list[Problem] = []
        #: Names that two things claim: that is told once, and not again where they are used.
        self.twice: set[str] = set()
        self.comparisons = 0
        self.shared = {str(name): self._fact(name, model, name, file.bronnen or {}, "")
                       for name, model, file in library.shared.values()}  # fmt: skip
        self._names: dict[str, dict[str, Entry]] = {}
        self.versions: dict[str, list[Version]] = {}

    def names(self, regeling: str) -> dict[str, Entry]:
        """The own names of a regeling on this day."""
        if regeling not in self._names:
            self._names[regeling] = {}
            for entry in self._entries(regeling):
                self._put(regeling, entry)
            for entry in [*self._names[regeling].values(), *self.shared.values()]:
                self._refuse_shadows(entry, self._names[regeling])
        return self._names[regeling]

    def _refuse_shadows(self, entry: Entry, names: Mapping[str, Entry]) -> None:
        """A field is written bare, so that no other name may be spelled the same."""
        for field in entry.model.velden or {} if entry.fields is not None else {}:
            other = names.get(field) or self.shared.get(field)
            if other and other.for_each != entry.name:
                where = f"{other.name.position.file}:{other.name.position.line}"
                message = f"het veld `{field}` heet hetzelfde als de naam in {where}."
                hint = f"Kies een andere naam, zoals `{field}_van_regel`."
                self.problems.append(Problem(field.position, "RB-NAAM", message, hint))

    def _put(self, regeling: str, entry: Entry) -> None:
        names = self._names[regeling]
        other = names.get(entry.name) or self.shared.get(entry.name)
        if entry.name in RESERVED or entry.name == "peildatum":
            message = f"`{entry.name}` is een woord van de taal; kies een andere naam."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
        if other:
            where = other.name.position
            message = f"de naam `{entry.name}` bestaat al in {where.file}:{where.line}."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
            self.twice.add(str(entry.name))
            return
        names[entry.name] = entry

    def _entries(self, regeling: str) -> Iterator[Entry]:
        files = self.library.regelingen.get(regeling)
        if files is None:
            return
        common = dict((files.info.bronnen or {}) if files.info else {})
        self.versions[regeling] = files.on(self.day)
        for version in self.versions[regeling]:
            sources = self._sources(common, version.model.bronnen)
            for name, model in (version.model.invoer or {}).items():
                yield self._fact(name, model, f"{regeling}.{name}", sources, regeling)
            for part, is_outcome in ((version.model.begrippen, False), (version.model.besluiten, True)):
                for name, model in (part or {}).items():
                    made = type_of_model(model) if fitting.possible(model, fitting.DEFINITION) else UNKNOWN_TYPE
                    yield Entry(f"{regeling}.{name}", DEFINITION, made, name, model, regeling,
                                sources, is_outcome, model.voor_elke or "")  # fmt: skip
        yield from self._parameters(regeling, files.parameters, common)
        yield from self._parameters(regeling, files.wages, common)

    def _parameters(self, regeling: str, file: Any, common: Mapping[str, Any]) -> Iterator[Entry]:
        if file is None:
            return
        sources = self._sources(common, file.bronnen)
        for name, model in file.parameters.items():
            made = type_of_model(model) if fitting.possible(model, fitting.PARAMETER) else UNKNOWN_TYPE
            yield Entry(f"{regeling}.{name}", PARAMETER, made, name, model, regeling, sources)

    def _sources(self, common: Mapping[str, Any], own: Mapping[str, Any] | None) -> Mapping[str, Any]:
        for key in own or {}:
            if key in common:
                message = f"de bron `{key}` staat ook in regeling.yaml."
                self.problems.append(Problem(key.position, "RB-NAAM", message, "Schrap er één."))  # type: ignore[attr-defined]
        return {**common, **(own or {})}

    def _fact(self, name: Text, model: Any, id: str, sources: Mapping[str, Any], regeling: str) -> Entry:
        fields = {str(n): type_of_model(m) for n, m in (model.velden or {}).items()}
        return Entry(id, FACT, type_of_model(model), name, model, regeling, sources,
                     fields=fields if model.type == "lijst" else None)  # fmt: skip

    def find(self, regeling: str, name: str) -> Entry | None:
        """What `name` stands for in a file of `regeling`; another regeling's name has a dot."""
        if "." in name:
            other, own = name.split(".", 1)
            return self.names(other).get(own)
        return self.names(regeling).get(name) or self.shared.get(name)

    def elsewhere(self, regeling: str, name: str) -> str:
        """The file that gives this name on other days only, if there is one."""
        home, _, own = name.rpartition(".")
        files = self.library.regelingen.get(home or regeling)
        for version in (v for versions in files.subjects.values() for v in versions) if files else ():
            model = version.model
            if any(own in (part or {}) for part in (model.invoer, model.begrippen, model.besluiten)):
                return version.path
        return ""

    def lists(self, regeling: str, field: str = "") -> list[str]:
        """The facts that are lists, all or those with this field."""
        known = {**self.names(regeling), **self.shared}
        return [
            name for name, entry in known.items() if entry.fields is not None and (not field or field in entry.fields)
        ]

    def suggestion(self, regeling: str, name: str, extra: Mapping[str, Any]) -> str:
        """`Bedoelt u …?` for a name that does not exist."""
        if "." in name:
            return self._suggestion_elsewhere(*name.split(".", 1))
        known = {*self.names(regeling), *self.shared, *extra, "peildatum"}
        self.comparisons += len(known)
        if self.comparisons > limits.SUGGESTION_COMPARISONS:
            return ""
        abroad = [other for other in self.library.regelingen if name in self.names(other)]
        return f"Bedoelt u `{abroad[0]}.{name}`?" if abroad else did_you_mean(name, known)

    def _suggestion_elsewhere(self, regeling: str, name: str) -> str:
        """For a name of another regeling: either of its two halves may be misspelt."""
        home = nearest(regeling, self.library.regelingen)
        own = nearest(name, self.names(home)) if home else None
        return f"Bedoelt u `{home}.{own or name}`?" if home and (own or home != regeling) else ""


PEILDATUM = DATUM
YES_NO = JA_NEE
