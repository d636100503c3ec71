"""What every name stands for on one day, in every regeling."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from regelwerk.language import limits
from regelwerk.language.entries import Entry, Names, shared_entries
from regelwerk.language.library import Library, Version
from regelwerk.language.problem import Problem, did_you_mean, nearest


class Scope:
    """The names of all regelingen on one day. Building it reports what is wrong with the names themselves."""

    def __init__(self, library: Library, day: int) -> None:
        self.library = library
        self.day = day
        self.problems: list[Problem] = []
        #: Names that two things claim: that is told once, and not again where they are used.
        self.twice: set[str] = set()
        self.comparisons = 0
        self.shared: dict[str, Entry] = library.once("feiten", lambda _: shared_entries(library), self.problems)
        self._names: dict[str, dict[str, Entry]] = {}
        self.versions: dict[str, list[Version]] = {}

    def names(self, regeling: str) -> dict[str, Entry]:
        """The own names of a regeling on this day; made once for all days on which the same files speak."""
        if regeling not in self._names:
            speaking, files = self.speaking(regeling), self.library.regelingen.get(regeling)
            made: Names = self.library.once(
                ("namen", regeling, files is None, *(version.path for version in speaking)),
                lambda problems: Names(files, regeling, speaking, self.shared, problems),
                self.problems,
            )
            self._names[regeling] = made.entries
            self.twice |= made.twice
        return self._names[regeling]

    def speaking(self, regeling: str) -> list[Version]:
        """The files of a regeling that speak on this day."""
        if regeling not in self.versions:
            files = self.library.regelingen.get(regeling)
            self.versions[regeling] = files.on(self.day) if files else []
        return self.versions[regeling]

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
