"""All rule files together: which file speaks on which day, and what every name stands for on that day."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from regelwerk.language import form, rulefile
from regelwerk.language.problem import Problem
from regelwerk.language.source import Text
from regelwerk.language.types import parse_date

#: A day after every day; the end of what has no end.
FOREVER = date(2200, 1, 1).toordinal()


def day_of(text: str) -> int:
    """The day number of an ISO date that was already checked."""
    return date.fromisoformat(text).toordinal()


@dataclass(frozen=True)
class Version:
    """One file of a subject, with the days on which it speaks. `digest` is that of a file from outside `rules/`."""

    path: str
    start: int
    end: int
    model: Any
    digest: str = ""


@dataclass
class Regeling:
    """The files of one regeling."""

    name: str
    info: Any = None
    parameters: Any = None
    wages: Any = None
    profiles: Any = None
    subjects: dict[str, list[Version]] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)

    def on(self, day: int) -> list[Version]:
        """The versions that speak on this day, subjects in order of name."""
        return [v for _, versions in sorted(self.subjects.items()) for v in versions if v.start <= day < v.end]

    def groups(self) -> Mapping[Text, Text]:
        """The groups of questions with the question of each."""
        return (self.info and self.info.vraaggroepen) or {}

    def change_days(self) -> set[int]:
        return {day for versions in self.subjects.values() for v in versions for day in (v.start, v.end)} - {FOREVER}


@dataclass
class Kept:
    """What was made of parts of rule files, with what was wrong with it; most of it stands in many rulebooks.

    `definitions` has, by their place, those that were made; see `gathering`.
    """

    made: dict[Hashable, tuple[Any, list[Problem]]] = field(default_factory=dict)
    definitions: dict[Hashable, list[Any]] = field(default_factory=dict)


class Library:
    """Every parsed file of a release or a draft. Building it reports all problems of form and of validity.

    `among` are the paths that these files were chosen from: a later file of a subject ends an earlier one, read or not.
    `kept` is what libraries chosen from the same files share.
    """

    def __init__(self, files: Mapping[str, bytes], among: Iterable[str] = (), kept: Kept | None = None) -> None:
        self.named = sorted({*files, *among})
        self.contents = dict(sorted(files.items()))
        self.hashes = {path: hashlib.sha256(content).hexdigest() for path, content in self.contents.items()}
        self.problems: list[Problem] = []
        self.regelingen: dict[str, Regeling] = {}
        self.shared: dict[str, tuple[Text, Any, Any]] = {}
        self.shared_paths: dict[str, str] = {}
        self.municipal: dict[tuple[str, str], dict[str, list[Version]]] = {}
        #: The files of `rules/signalen/`: the events, and the signals of each regeling.
        self.events: Any = None
        self.signals: dict[str, Any] = {}
        self.broken: set[str] = set()
        self.left_out: set[str] = set()
        for path, content in self.contents.items():
            self._add(path, content)
        self._order_versions()
        #: With a mistake in a file a name may be missing that is there in another choice of the files.
        self.kept = kept if kept and not self.problems else Kept()

    def once(self, key: Hashable, make: Callable[[list[Problem]], Any], problems: list[Problem]) -> Any:
        """What `make` gives, made the first time that this key is asked; its problems are told every time."""
        if key not in self.kept.made:
            found: list[Problem] = []
            self.kept.made[key] = make(found), found
        made, found = self.kept.made[key]
        problems += found
        return made

    def _add(self, path: str, content: bytes) -> None:
        model, problems, left_out = form.parse(path, content)
        self.problems += problems
        self.left_out |= left_out
        if model is None:
            self.broken.add(path.split("/")[1])
            return
        parts = path.split("/")
        match rulefile.kind_of(path):
            case "feiten":
                self._add_shared(path, model)
            case "gebeurtenissen":
                self._same_place(path, model, onderwerp="gebeurtenissen")
                self.events = model
            case "signalen":
                self._same_place(path, model, regeling=parts[2].removesuffix(".yaml"))
                self.signals[str(model.regeling)] = model
            case "verordening":
                self._same_place(path, model, gemeente=parts[2], regeling=parts[3], onderwerp=parts[4])
                subjects = self.municipal.setdefault((parts[2], parts[3]), {})
                subjects.setdefault(parts[4], []).append(self._version(path, model))
            case "regelbestand":
                self._same_place(path, model, regeling=parts[1], onderwerp=parts[2])
                self._regeling(parts[1], path).subjects.setdefault(parts[2], []).append(self._version(path, model))
            case _:
                self._same_place(path, model, regeling=parts[1])
                attribute = {
                    "regeling.yaml": "info",
                    "parameters.yaml": "parameters",
                    "loontabel.yaml": "wages",
                    "profielen.yaml": "profiles",
                }
                setattr(self._regeling(parts[1], path), attribute[parts[2]], model)

    def _regeling(self, name: str, path: str) -> Regeling:
        regeling = self.regelingen.setdefault(name, Regeling(name))
        regeling.paths.append(path)
        return regeling

    def _add_shared(self, path: str, model: Any) -> None:
        for name, fact in model.feiten.items():
            if name in self.shared:
                first = self.shared[name][0].position
                message = f"het feit `{name}` staat ook in {first.file}:{first.line}."
                self.problems.append(Problem(name.position, "RB-NAAM", message))
            self.shared[name] = (name, fact, model)
            self.shared_paths[name] = path

    def _same_place(self, path: str, model: Any, **expected: str) -> None:
        for key, value in expected.items():
            written = getattr(model, key)
            if written != value:
                message = f"`{key}: {written}` past niet bij de plaats van dit bestand ({value})."
                self.problems.append(Problem(written.position, "RB-PAD", message))
        name = path.rsplit("/", 1)[1].removesuffix(".yaml")
        start = getattr(model, "geldig_vanaf", None)
        if start is not None and start != name:
            hint = f"Noem het bestand {start}.yaml."
            self.problems.append(
                Problem(start.position, "RB-DATUM", f"`geldig_vanaf` is {start}, het bestand heet {name}.", hint)
            )

    def _version(self, path: str, model: Any) -> Version:
        start = named_day(path) or day_of(model.geldig_vanaf)
        end = day_of(model.geldig_tot) if model.geldig_tot else FOREVER
        if end <= start:
            place, end = model.geldig_tot.position, FOREVER
            self.problems.append(Problem(place, "RB-DATUM", "`geldig_tot` ligt niet na `geldig_vanaf`."))
        return Version(path, start, end, model)

    def _order_versions(self) -> None:
        """Close each version where the next begins; a gap or overlap that a file itself makes is a problem."""
        families = [r.subjects for _, r in sorted(self.regelingen.items())]
        families += [subjects for _, subjects in sorted(self.municipal.items())]
        for subjects in families:
            for name, versions in subjects.items():
                subjects[name] = self._closed(sorted(versions, key=lambda v: v.start))

    def _closed(self, versions: list[Version]) -> list[Version]:
        closed = []
        for version, following in zip(versions, [*versions[1:], None], strict=True):
            if following is None:
                closed.append(self._ended_by_unread(version))
                continue
            place = following.model.geldig_vanaf.position
            when = date.fromordinal(following.start).isoformat()
            if version.end == FOREVER and version.start < following.start:
                closed.append(replace(version, end=following.start))
                continue
            if version.end < following.start:
                gap = f"van {version.model.geldig_tot} tot {when} geldt geen bestand van dit onderwerp."
                self.problems.append(Problem(place, "RB-VERSIE-GAT", gap, f"Het vorige is {version.path}."))
            elif version.end > following.start:
                overlap = f"vanaf {when} geldt ook {version.path}."
                self.problems.append(Problem(place, "RB-VERSIE-OVERLAP", overlap, "Schrap daar `geldig_tot`."))
            closed.append(replace(version, end=min(version.end, following.start)))
        return closed

    def _ended_by_unread(self, version: Version) -> Version:
        folder = version.path.rpartition("/")[0]
        later = [named_day(path) or 0 for path in self.named if path.rpartition("/")[0] == folder]
        return replace(version, end=min([version.end, *(day for day in later if day > version.start)]))

    def unread(self, name: str, regeling: str) -> bool:
        """Whether a name that `regeling` uses may stand in a file, or a part of one, that could not be read."""
        home, _, own = name.rpartition(".")
        return bool({name, own} & self.left_out or {home, regeling, "feiten"} & self.broken)

    def change_days(self) -> list[int]:
        """Every day on which some rule file begins or ends."""
        days = {day for path in self.named if (day := named_day(path)) is not None}
        days |= {day for regeling in self.regelingen.values() for day in regeling.change_days()}
        for subjects in self.municipal.values():
            days |= {d for versions in subjects.values() for v in versions for d in (v.start, v.end)} - {FOREVER}
        return sorted(days)

    @cached_property
    def fact_names(self) -> frozenset[str]:
        """Every fact name that some rule on some date knows, as a case file spells it."""
        names = {str(name) for name in self.shared}
        for regeling, files in self.regelingen.items():
            for version in (v for versions in files.subjects.values() for v in versions):
                names |= {said for name in version.model.invoer or {} for said in (str(name), f"{regeling}.{name}")}
        return frozenset(names)

    @cached_property
    def given_names(self) -> frozenset[str]:
        """What a case file may answer: facts, and groups of questions by their own name or `regeling.naam`."""
        groups = [(regeling, name) for regeling, files in self.regelingen.items() for name in files.groups()]
        return self.fact_names | {said for regeling, name in groups for said in (str(name), f"{regeling}.{name}")}

    def municipalities(self) -> list[str]:
        return sorted({name for name, _ in self.municipal})

    def filled_in(self, gemeente: str, day: int) -> Iterator[Version]:
        """The verordening files of a municipality that speak on this day, for every regeling."""
        for (owner, _), subjects in sorted(self.municipal.items()):
            if owner == gemeente:
                yield from (v for _, versions in sorted(subjects.items()) for v in versions if v.start <= day < v.end)


def needed_for(files: Mapping[str, bytes], regeling: str, gemeente: str = "") -> dict[str, bytes]:
    """The files that a regeling can need: its own, the shared facts, a municipality's, and those of all it names.

    Reading is the dear part of starting, so a decision reads no more than this. Names are looked for in the bytes, as
    `regeling.naam`: one that only a comment names so is read for nothing, never one too few.
    """
    folders = {path.split("/")[1] for path in files if path.count("/") > 1} - {"gemeenten", "feiten"}
    names = b"|".join(re.escape(name.encode()) for name in sorted(folders))
    mentioned = re.compile(rb"(?<![\w-])(%s)\.[a-z_]" % names)
    found: dict[str, bytes] = {}
    waiting, seen = ["feiten", regeling], set[str]()
    while waiting:
        name = waiting.pop()
        seen.add(name)
        homes = (f"rules/{name}/", f"rules/gemeenten/{gemeente}/{name}/")
        for path, content in files.items():
            if path.startswith(homes) and not path.endswith("/profielen.yaml"):
                found[path] = content
                waiting += {other.decode() for other in mentioned.findall(content)} - seen
    return found


def named_day(path: str) -> int | None:
    """The day in the name of a rule file, or None for a file without one."""
    day = parse_date(path.rsplit("/", 1)[-1].removesuffix(".yaml"))
    return day.toordinal() if day else None


def on_day(files: Mapping[str, bytes], day: int) -> dict[str, bytes]:
    """Of each subject only the file that may speak on this day, by the dates in their names."""
    newest: dict[str, str] = {}
    for path in sorted(files):
        start = named_day(path)
        if start is not None and start <= day:
            newest[path.rpartition("/")[0]] = path
    kept = {path for path in files if named_day(path) is None} | set(newest.values())
    return {path: content for path, content in files.items() if path in kept}
