"""What must still be asked, as text for a terminal: numbered questions with how to answer each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from regelwerk.explain.steps import Explanation
from regelwerk.language.facts import NONE_OF_THESE
from regelwerk.language.rulebook import Fact

_KINDS = {"ja_nee": "ja of nee", "datum": "datum", "lijst": "lijst", "percentage": "procent"}


def outline(explanation: Explanation) -> str:
    """The questions in order, groups of questions as one; then the amounts of the law that are not known."""
    lines: list[str] = []
    for number, (group, items) in enumerate(_groups(explanation.missing()), start=1):
        if group:
            lines.append(f"{number}. {group['vraag']}")
            lines += [f"   - {item['vraag']}\n     {_named(explanation, item)}" for item in items]
            lines.append(f"   Geen van deze: {group['naam']}: {NONE_OF_THESE}")
        else:
            lines += [f"{number}. {item['vraag']}\n   {_named(explanation, item)}" for item in items]
    lines += [f"Niet bekend: {text}" for text in explanation.absent()]
    return "\n".join(lines or ["Er hoeft niets meer te worden gevraagd."])


def _groups(missing: list[dict[str, Any]]) -> Iterator[tuple[Mapping[str, str], list[dict[str, Any]]]]:
    """Questions one by one; two or more of a group together with what describes the group."""
    for group, found in groupby(missing, lambda item: item.get("vraaggroep") or {}):
        items = list(found)
        if group and len(items) > 1:
            yield group, items
        else:
            yield from (({}, [item]) for item in items)


def _named(explanation: Explanation, item: Mapping[str, Any]) -> str:
    source = f" ({item['bron']['tekst']})" if item["bron"] else ""
    return f"{item['naam']}{'' if 'verordening' in item else _answers(explanation, item['naam'])}{source}"


def _answers(explanation: Explanation, name: str) -> str:
    """What can be answered: the words of a keuze, the unit of a number, ja or nee."""
    fact = _asked(explanation, name)
    if fact.choice_labels:
        return "".join(f"\n     {word}: {label}" for word, label in fact.choice_labels.items()) + "\n  "
    return f": {_KINDS.get(fact.type.kind) or fact.type}"


def _asked(explanation: Explanation, name: str) -> Fact:
    owner, _, part = name.partition("[")
    fact = next(fact for fact in explanation.rulebook.facts if explanation.rulebook.shown(fact.id) == owner)
    return next((field for field in fact.fields if name.endswith(f".{field.name}")), fact) if part else fact
