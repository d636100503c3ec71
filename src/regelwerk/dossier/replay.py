"""A stored decision explained again, byte for byte, and run again: with the rules it was made with, kept for ever."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from threading import Lock

from regelwerk.dossier.records import Record
from regelwerk.engine.decide import Decision, decide
from regelwerk.engine.program import compiled
from regelwerk.explain.steps import Context, Explainer, Explanation
from regelwerk.language import check
from regelwerk.language.library import Library

#: From the hash of a rulebook to its files, by path.
Files = Callable[[str], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Repetition:
    """A decision run again beside the stored one; `verschillen` names the parts that are not the same."""

    explanation: Explanation
    verschillen: tuple[str, ...]

    @property
    def identiek(self) -> bool:
        return not self.verschillen


class Replayer:
    """Explains and repeats stored decisions; compiles each rulebook once."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._made: dict[tuple[str, str, str], Explainer] = {}
        self._lock = Lock()

    def explanation(self, record: Record) -> Explanation:
        """As it was given: from the stored facts and the stored values."""
        explainer = self._explainer(record)
        return explainer.explain(_decision(record, explainer, stored=True), _context(record))

    def repeat(self, record: Record) -> Repetition:
        """Decided again from the facts, by the engine of today, with the rules of then."""
        explainer = self._explainer(record)
        again = explainer.explain(_decision(record, explainer, stored=False), _context(record))
        made = record.made
        same = {
            "waarden": again.decision.values == record.content.waarden,
            "status": again.status == made.status,
            "handtekening": again.signature() == made.handtekening,
            "regelset": again.rulebook.hash == made.regelset,
        }
        return Repetition(again, tuple(name for name, equal in same.items() if not equal))

    def _explainer(self, record: Record) -> Explainer:
        made, gemeente = record.made, record.content.verordening_van or ""
        key = (made.regelset, gemeente, made.motor)
        with self._lock:
            if key not in self._made:
                day = date.fromisoformat(made.geldigheidsdatum).toordinal()
                rulebook = check.build(Library(self._files(made.regelset)), made.regeling, day, gemeente)
                self._made[key] = Explainer(compiled(rulebook), made.motor)
            return self._made[key]


def _decision(record: Record, explainer: Explainer, stored: bool) -> Decision:
    content, made = record.content, record.made
    bound = explainer.binding.bind(content.feiten, content.herkomst, content.niet_gebruikt)
    peildatum, valid_on = (date.fromisoformat(day).toordinal() for day in (made.peildatum, made.geldigheidsdatum))
    if stored:
        return Decision(explainer.program, bound.values, peildatum, valid_on, content.waarden, ())
    return decide(explainer.program, bound.values, peildatum, valid_on)


def _context(record: Record) -> Context:
    content, made = record.content, record.made
    return Context(made.uitgave, made.zichtdatum, content.herkomst, content.niet_gebruikt, content.verordening_van)
