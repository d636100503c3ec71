"""Releases: which files belong together and from when they are known. Append-only; nothing released ever changes.

`uitgaven/NAAM.json` lists path -> sha256; the contents stand in `uitgaven/objecten/<sha256>`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regelwerk.language.problem import Position, Problem, Problems

_FOLDER, _OBJECTS = "uitgaven", "objecten"


@dataclass(frozen=True)
class Release:
    """A named set of files; `known_from` is the first day on which it could be known (ISO)."""

    name: str
    known_from: str
    files: Mapping[str, str]


def draft(root: Path) -> dict[str, bytes]:
    """All rule files under `root/rules`, by path. Raises Problems for links and unreadable files."""
    found, wrong = {}, []
    for path in sorted((root / "rules").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            wrong.append(Problem(Position(name), "RB-PAD", "een koppeling (symlink) is niet toegestaan in `rules/`."))
        elif path.is_file() and path.suffix in (".yaml", ".yml"):
            found[name] = path.read_bytes()
    if wrong:
        raise Problems(wrong)
    return found


def releases(root: Path) -> list[Release]:
    """All releases, oldest first by the day they became known, then by name."""
    found = []
    for path in sorted((root / _FOLDER).glob("*.json")):
        content = json.loads(path.read_text("utf-8"))
        found.append(Release(content["naam"], content["bekend_vanaf"], content["bestanden"]))
    return sorted(found, key=lambda release: (release.known_from, release.name))


def known_on(root: Path, day: date | None) -> Release | None:
    """The newest release that was known on a day; the newest of all when no day is given."""
    known = [release for release in releases(root) if day is None or release.known_from <= day.isoformat()]
    return known[-1] if known else None


def contents(root: Path, release: Release) -> dict[str, bytes]:
    """The files of a release. Raises Problems when one is missing or was altered."""
    found, wrong = {}, []
    for name, digest in sorted(release.files.items()):
        path = root / _FOLDER / _OBJECTS / digest
        content = path.read_bytes() if path.is_file() else b""
        if hashlib.sha256(content).hexdigest() != digest:
            message = f"de inhoud van dit bestand in uitgave {release.name} ontbreekt of is gewijzigd."
            wrong.append(Problem(Position(name), "RB-UITGAVE", message))
        found[name] = content
    if wrong:
        raise Problems(wrong)
    return found


def publish(root: Path, name: str, known_from: date, files: Mapping[str, bytes]) -> Release:
    """Write a new release of these (checked) files. Raises Problems when the name is taken or the day is too early."""
    path = root / _FOLDER / f"{name}.json"
    newest = known_on(root, None)
    wrong = ""
    if path.exists():
        wrong = f"de uitgave `{name}` bestaat al; een uitgave verandert nooit."
    elif newest and known_from.isoformat() < newest.known_from:
        wrong = f"`bekend_vanaf` ligt voor die van de vorige uitgave ({newest.known_from})."
    if wrong:
        raise Problems([Problem(Position(f"{_FOLDER}/{name}.json"), "RB-UITGAVE", wrong)])
    release = Release(
        name, known_from.isoformat(), {p: hashlib.sha256(c).hexdigest() for p, c in sorted(files.items())}
    )
    objects = root / _FOLDER / _OBJECTS
    objects.mkdir(parents=True, exist_ok=True)
    for content in files.values():
        target = objects / hashlib.sha256(content).hexdigest()
        if not target.exists():
            target.write_bytes(content)
    record = {"naam": name, "bekend_vanaf": release.known_from, "bestanden": dict(release.files)}
    path.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return release
