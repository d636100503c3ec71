"""How random cases of algemene bijstand spread: over outcomes, years, grounds, norms, exceptions and boundaries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.oracle.grenzen_pw import GRENZEN, grenzen
from tests.oracle.normrijen_pw import NORMRIJEN, norm_rij
from tests.oracle.participatiewet import GRONDEN, Zaak
from tests.oracle.uitzonderingen_pw import UITZONDERINGEN, uitzonderingen

_GROUNDS = tuple(ground.__name__ for ground in GRONDEN)
#: What a run must have touched, by subject; `enige grond` counts refusals that hang on that ground alone.
EXPECTED = {
    "grond": _GROUNDS,
    "enige grond": _GROUNDS,
    "grond onbekend": _GROUNDS,
    "norm": NORMRIJEN,
    "bijzonder": UITZONDERINGEN,
    "grens": GRENZEN,
}


@dataclass
class Spread:
    """Counts of cases by subject and name."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, facts: dict[str, Any], day: date, municipality: str | None, answer: dict[str, Any]) -> None:
        """Count one case with the oracle's answer to it."""
        status = "geweigerd" if "geweigerd" in answer else answer["status"]
        self._count("uitkomst", status)
        self._count("jaar", f"{day.year} {status}")
        for contradiction in answer.get("geweigerd", ()):
            self._count("tegenspraak", contradiction)
        if "geweigerd" not in answer:
            self._grounds(answer["oordelen"])
            self._features(Zaak(facts, day, municipality))

    def _grounds(self, judgements: dict[str, bool | None]) -> None:
        found = [name for name, value in judgements.items() if value is False]
        for name in found:
            self._count("grond", name)
        if len(found) == 1:
            self._count("enige grond", found[0])
        for name, value in judgements.items():
            if value is None:
                self._count("grond onbekend", name)

    def _features(self, case: Zaak) -> None:
        self._count("norm", norm_rij(case) or "onbekend")
        for name in {*uitzonderingen(case)}:
            self._count("bijzonder", name)
        for name in {*grenzen(case)}:
            self._count("grens", name)

    def _count(self, subject: str, name: str) -> None:
        self.counts.setdefault(subject, Counter())[name] += 1

    def merge(self, other: Spread) -> None:
        """Add another's counts to these."""
        for subject, counter in other.counts.items():
            self.counts.setdefault(subject, Counter()).update(counter)

    def rare(self, least: int) -> list[str]:
        """What should be touched but was, by fewer than `least` cases."""
        none: Counter[str] = Counter()
        return [
            f"{subject} {name}: {self.counts.get(subject, none)[name]}"
            for subject, names in EXPECTED.items()
            for name in names
            if self.counts.get(subject, none)[name] < least
        ]

    def lines(self) -> Iterator[str]:
        """The counts as text, per subject."""
        for subject, counter in sorted(self.counts.items()):
            ordered = sorted(counter.items()) if subject == "jaar" else counter.most_common()
            yield f"{subject}: " + ", ".join(f"{name} {count}" for name, count in ordered)
