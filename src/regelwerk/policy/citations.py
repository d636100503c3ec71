"""References to law as a scenario writes them: `artikel 10d, vierde lid, onderdeel a, Participatiewet`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from regelwerk.language.rulebook import Definition, Fact, Row, Source, Table
from regelwerk.policy.values import tidy

#: What cites a source.
Cited = Definition | Table | Fact

_ORDINALS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende", "twintigste",
)  # fmt: skip

_REFERENCE = re.compile(
    r"artikel (?P<artikel>[0-9]+(?:[.:][0-9]+)*[a-z]*)"
    rf"(?:,? (?:(?P<ordinaal>{'|'.join(_ORDINALS)}) lid|lid (?P<lid>[0-9]+[a-z]?)))?"
    r"(?:,? (?:onderdeel|onder) (?P<onderdeel>[a-z0-9]{1,3}[°]?))?"
    r"(?:,? (?:van )?(?:de |het )?(?P<wet>[^,]+))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Citation:
    """An article, as far as the scenario names it; what is left open matches anything."""

    artikel: str
    lid: str = ""
    onderdeel: str = ""
    wet: str = ""

    def covers(self, source: Mapping[str, Any]) -> bool:
        """Every part that the scenario names is what the source says."""
        law = (source.get("wet"), source.get("verordening"))
        parts = (
            (self.artikel, (source.get("artikel"),)),
            (self.lid, (source.get("lid"),)),
            (self.onderdeel, (source.get("onderdeel"),)),
            (self.wet, law),
        )
        return all(not wanted or _plain(wanted) in map(_plain, found) for wanted, found in parts)

    def __str__(self) -> str:
        return cited({"artikel": self.artikel, "lid": self.lid, "onderdeel": self.onderdeel, "wet": self.wet})


def parse(text: str) -> Citation | None:
    """The citation a step writes, or None when it is none."""
    match = _REFERENCE.fullmatch(tidy(text))
    if not match:
        return None
    ordinal = (match["ordinaal"] or "").casefold()
    lid = str(_ORDINALS.index(ordinal) + 1) if ordinal else match["lid"]
    return Citation(match["artikel"], lid or "", match["onderdeel"] or "", match["wet"] or "")


def cited(source: Mapping[str, Any]) -> str:
    """A source in the words of a step."""
    parts = [f"artikel {source['artikel']}"] if source.get("artikel") else []
    parts += [f"lid {source['lid']}"] if source.get("lid") else []
    parts += [f"onderdeel {source['onderdeel']}"] if source.get("onderdeel") else []
    names = ("wet", "verordening", "uitspraak", "publicatie")
    parts += [str(source[name]) for name in names if source.get(name)]
    return ", ".join(parts)


def sources_of(step: Mapping[str, Any], part: Cited | None) -> list[Source]:
    """The sources a step rests on: the row that held, the conditions that settled it, and its own.

    `part` is what the rules say at this step; the explanation itself cites rows and conditions in a sentence only.
    """
    if part is None or part.source is None:
        return []
    own = [part.source] if part.source.key else []
    if not isinstance(part, Definition):
        return own
    return [*own, *(row.source for row in _settling_rows(step, part)), *_settling_conditions(step, part)]


def _settling_rows(step: Mapping[str, Any], part: Definition) -> list[Row]:
    shown = step.get("rijen") or ()
    chosen = [row for row, seen in zip(part.rows, shown, strict=True) if seen["gekozen"]]
    return chosen or list(part.rows)


def _settling_conditions(step: Mapping[str, Any], part: Definition) -> list[Source]:
    """Of `alle` that fails only what fails, of `een_van` that holds only what holds, else all."""
    value = step["waarde"]
    settled = value is (part.shape == "een_van")
    pairs = zip(part.conditions, step.get("voorwaarden") or (), strict=True)
    return [condition.source for condition, seen in pairs if not settled or seen["waarde"] is value]


def list_sources(sources: Iterable[Source], most: int = 20) -> str:
    """These sources, each once, for a message."""
    texts = list(dict.fromkeys(cited(source.fields) for source in sources))
    return "; ".join([*texts[:most], *(["…"] if len(texts) > most else [])])


def _plain(text: object) -> str:
    return "" if text is None else str(text).casefold().rstrip("°")
