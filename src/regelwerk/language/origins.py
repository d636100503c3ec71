"""Who gave which fact, as a case says it: of a fact, of a record of a list (`reizen[0]`), or of one field of it.

A judgement is only taken with its reasons; in a list those of each record, at the field or at the record as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from regelwerk.language.problem import brief, did_you_mean
from regelwerk.language.rulebook import Fact

Origins = Mapping[str, Mapping[str, str]]
#: Name, code, message and hint of a problem.
Wrong = tuple[str, str, str, str]

_RECORD = re.compile(r"(?P<list>.+?)\[(?P<number>[0-9]{1,4})\](?:\.(?P<field>.+))?")


def problems(
    known: Mapping[str, Fact], facts: Mapping[str, Any], origin: Origins, elsewhere: Collection[str]
) -> Iterator[Wrong]:
    """What is wrong with the origins of these facts. `elsewhere` are names that other rules or other dates know."""
    for name in origin.keys() - known.keys():
        match = _RECORD.fullmatch(name) if "[" in name else None
        if match and (fact := known.get(match["list"])) and fact.fields:
            yield from _misplaced(name, fact, match, facts)
        elif (match["list"] if match else name) not in elsewhere:
            hint = did_you_mean(name, known)
            yield name, "VELD-ONBEKEND", f"herkomst van een onbekend feit `{brief(name)}`.", hint
    for name in known.keys() & facts.keys():
        if known[name].judgement or known[name].fields:
            yield from _without_reasons(name, known[name], facts[name], origin)


def of_records(origin: Origins) -> dict[str, dict[str, Mapping[str, str]]]:
    """The origins of records and their fields, by the name of their list."""
    found: dict[str, dict[str, Mapping[str, str]]] = {}
    for name, said in sorted(origin.items()):
        if match := _RECORD.fullmatch(name):
            found.setdefault(match["list"], {})[name] = said
    return found


def _misplaced(name: str, fact: Fact, match: re.Match[str], facts: Mapping[str, Any]) -> Iterator[Wrong]:
    records, fields = facts.get(match["list"]), [part.name for part in fact.fields]
    if not isinstance(records, list) or int(match["number"]) >= len(records):
        count = len(records) if isinstance(records, list) else "geen"
        hint = f"De lijst heeft {count} regels; de eerste is nummer 0."
        yield name, "VELD-ONBEKEND", f"{fact.label}: herkomst van een regel die er niet is.", hint
    elif match["field"] and match["field"] not in fields:
        hint = did_you_mean(match["field"], fields)
        yield name, "VELD-ONBEKEND", f"{fact.label}: herkomst van een onbekend veld `{brief(match['field'])}`.", hint


def _without_reasons(name: str, fact: Fact, raw: Any, origin: Origins) -> Iterator[Wrong]:
    if fact.judgement and is_known(raw) and not _motivation(origin, name):
        yield _unmotivated(name, fact.label)
    for number, record in enumerate(raw if fact.fields and isinstance(raw, list) else ()):
        for part in fact.fields:
            judged = part.judgement and isinstance(record, dict) and is_known(record.get(part.name))
            place = f"{name}[{number}].{part.name}"
            if judged and not (_motivation(origin, place) or _motivation(origin, f"{name}[{number}]")):
                yield _unmotivated(place, f"{part.label} (nummer {number + 1} van {fact.label})")


def _unmotivated(name: str, label: str) -> Wrong:
    hint = f"Zet die in `herkomst`, onder `{name}`, bij `motivering`."
    return name, "VELD-OORDEEL", f"{label}: een oordeel heeft een motivering nodig.", hint


def _motivation(origin: Origins, name: str) -> str:
    return str(origin.get(name, {}).get("motivering") or "").strip()


def is_known(raw: Any) -> bool:
    """Whether a value in a case says something."""
    return raw is not None and raw != "onbekend"
