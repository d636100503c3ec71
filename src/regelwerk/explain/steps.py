"""The answer that people and systems read: status, outcomes, grounds, what is missing, reservations, every step.

Built from a decision's facts and values; the same decision always gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Any

from regelwerk import __version__
from regelwerk.engine.decide import COMPUTED, OPEN, REFUSED, Decision, is_open
from regelwerk.engine.program import Program
from regelwerk.explain.citation import KNOWN_ON, VALID_ON
from regelwerk.explain.missing import NOTHING, Missing, MissingFinder
from regelwerk.explain.prepared import Prepared, dump
from regelwerk.explain.trace import Trace, Traced, compile_trace
from regelwerk.language.facts import Binding
from regelwerk.language.origins import of_records
from regelwerk.language.rulebook import Rulebook
from regelwerk.language.types import to_json

#: Version of the form of the answer; see schema/uitleg.json.
FORM = "1.0"


@dataclass(frozen=True)
class Context:
    """What a decision was made with, besides facts: release, dates, who gave the facts."""

    release: str | None = None
    known_on: str | None = None
    origin: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    gemeente: str | None = None


class Explainer:
    """Explains decisions of one program; compiled at first use and kept.

    `engine` is the version that an answer names: today's, or of a stored decision the one that made it.
    """

    def __init__(self, program: Program, engine: str = __version__) -> None:
        self.program = program
        self.engine = engine
        self._rows: dict[int, tuple[int, ...]] = {}

    @cached_property
    def trace(self) -> Trace:
        return compile_trace(self.program)

    @cached_property
    def binding(self) -> Binding:
        return Binding(self.program.rulebook)

    @cached_property
    def missing(self) -> MissingFinder:
        return MissingFinder(self.program)

    @cached_property
    def prepared(self) -> Prepared:
        return Prepared(self.program.rulebook, self.engine)

    def compile(self) -> None:
        """Everything at once that is otherwise compiled at first use."""
        _ = self.binding, self.trace, self.missing, self.prepared, self.outcomes

    @cached_property
    def outcomes(self) -> list[tuple[str, int, str, int]]:
        """Of each outcome: its name as shown, the place of its value, its kind and its denominator."""
        program, rulebook = self.program, self.program.rulebook
        return [
            (rulebook.shown(id), program.index(id), program.kinds[id], program.scales.get(id, 1) or 1)
            for id in rulebook.outcomes
        ]

    def explain(self, decision: Decision, context: Context = Context()) -> Explanation:
        return Explanation(self, decision, context)

    def rows(self, day: int) -> tuple[int, ...]:
        """Which row of every parameter speaks on a day."""
        if day not in self._rows:
            self._rows[day] = self.program.rows(day)
        return self._rows[day]


class Explanation:
    """One decision explained. Everything is worked out when it is read."""

    def __init__(self, explainer: Explainer, decision: Decision, context: Context) -> None:
        self.explainer = explainer
        self.decision = decision
        self.context = context
        self.rulebook: Rulebook = explainer.program.rulebook
        self.valid_on = date.fromordinal(decision.valid_on).isoformat()
        self.known_on = context.known_on or self.valid_on

    @cached_property
    def _traced(self) -> Traced:
        program, decision = self.explainer.program, self.decision
        origins = {name: dump(dict(sorted(origin.items()))) for name, origin in self.context.origin.items()}
        origins |= {
            f"{name}[]": f',"herkomst_regels":{dump(of)}' for name, of in of_records(self.context.origin).items()
        }
        return self.explainer.trace.run(
            decision.facts, decision.peildatum, program.amounts(decision.valid_on), program.tables,
            self.explainer.rows(decision.valid_on), origins, self.valid_on, self.known_on,
        )  # fmt: skip

    @cached_property
    def _open(self) -> Missing:
        unknown = any(is_open(self.decision.value(id)) for id in self.rulebook.outcomes)
        return self.explainer.missing.of(self.decision) if unknown else NOTHING

    # -- parts ---------------------------------------------------------------------------------------------

    @cached_property
    def status(self) -> str:
        """As the decision says; a computed regeling that something keeps open is `onbepaald`.

        What is missing may be a fact, an amount of the law for this day, or a verordening.
        """
        status = self.decision.status
        return OPEN if status == COMPUTED and any(self._open) else status

    def outcomes(self) -> dict[str, Any]:
        """Each outcome with its value as JSON."""
        values = self.decision.values
        return {name: to_json(kind, values[place], scale) for name, place, kind, scale in self.explainer.outcomes}

    def grounds(self) -> list[dict[str, Any]]:
        """All grounds of a refusal."""
        return self._read(self._grounds(False))

    def not_judged(self) -> list[dict[str, Any]]:
        """The grounds that unknown facts left open beside a refusal."""
        return self._read(self._grounds(None))

    def missing(self) -> list[dict[str, Any]]:
        """What must still be asked, in order."""
        return self._read(self._missing())

    def absent(self) -> list[str]:
        """The amounts that are not known for the date and keep an outcome open, in words."""
        texts = [self.explainer.prepared.amount(index, -1) for index in self._open.amounts]
        return [item["tekst"] for item in self._read(texts)]

    def reservations(self) -> list[dict[str, Any]]:
        """Amounts to be verified or missing, own readings, and law that is not in the rules."""
        return self._read(self._reservations())

    # -- the same as JSON text -----------------------------------------------------------------------------

    def _read(self, texts: list[str]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self._dated(f"[{','.join(texts)}]"))
        return found

    def _dated(self, text: str) -> str:
        return text.replace(VALID_ON, self.valid_on).replace(KNOWN_ON, self.known_on)

    def _grounds(self, value: bool | None) -> list[str]:
        if self.status != REFUSED:
            return []
        found = zip(self.explainer.prepared.grounds, self._traced[3], strict=True)
        return [text for text, held in found if held is value]

    def _missing(self) -> list[str]:
        prepared, finder = self.explainer.prepared, self.explainer.missing
        asked = [prepared.question(item, finder) for item in self._open.facts]
        return asked + [prepared.verordening(definition) for definition in self._open.verordeningen]

    def _reservations(self) -> list[str]:
        prepared, flags = self.explainer.prepared, self._traced[1]
        rows = dict.fromkeys((index, row) for index, row, deciding in self._traced[2] if deciding and row >= 0)
        rows |= dict.fromkeys((index, -1) for index in self._open.amounts)
        texts = [prepared.amount(index, row) for index, row in rows]
        texts += [text for text, deciding in zip(prepared.readings, flags, strict=True) if deciding]
        amounts = {index for index, _, deciding in self._traced[2] if deciding}
        texts += [gap.text for gap in prepared.gaps if gap.matters(flags, amounts)]
        return [text for text in texts if text]

    @cached_property
    def deciding(self) -> frozenset[str]:
        """The ids of the deciding definitions and amounts."""
        definitions = zip(self.rulebook.definitions, self._traced[1], strict=True)
        amounts = {self.rulebook.tables[index].id for index, _, flag in self._traced[2] if flag}
        return frozenset({d.id for d, flag in definitions if flag} | amounts)

    # -- whole ---------------------------------------------------------------------------------------------

    def signature(self) -> str:
        """One hash of all that the answer follows from: rules, engine, dates, facts with origin, and values.

        Two answers with the same signature are the same, byte for byte.
        """
        return self._signature

    @cached_property
    def _signature(self) -> str:
        decision, context = self.decision, self.context
        origin = sorted((name, sorted(said.items())) for name, said in context.origin.items())
        made_by = (FORM, self.explainer.prepared.ruleset, context.release, self.known_on, context.gemeente)
        made_on = (decision.peildatum, decision.valid_on)
        parts = (made_by, made_on, decision.facts, origin, context.unused, decision.values)
        return sha256(repr(parts).encode()).hexdigest()

    def _head(self) -> dict[str, Any]:
        return {
            "versie": FORM, "regeling": self.rulebook.regeling, "gemeente": self.context.gemeente,
            "peildatum": date.fromordinal(self.decision.peildatum).isoformat(), "geldigheidsdatum": self.valid_on,
            "zichtdatum": self.context.known_on, "status": self.status, "uitkomsten": self.outcomes(),
        }  # fmt: skip

    def to_json(self, around: Mapping[str, Any] | None = None) -> bytes:
        """The whole answer as UTF-8 JSON, the same bytes for the same decision; after the members `around`, if any."""
        parts = self.explainer.trace.parts(self._traced[0])
        lists = f'"gronden":[{",".join(self._grounds(False))}],"niet_beoordeeld":[{",".join(self._grounds(None))}],'
        lists += f'"ontbrekend":[{",".join(self._missing())}],"voorbehouden":[{",".join(self._reservations())}]'
        tail = f'"regelset":{{"uitgave":{dump(self.context.release)},{self.explainer.prepared.ruleset}}}'
        tail += f',"niet_gebruikt":{dump(list(self.context.unused))},"handtekening":"{self.signature()}"}}'
        head = dump({**(around or {}), **self._head()})
        parts[0] = f'{head[:-1]},{self._dated(lists)},"stappen":[{parts[0]}'
        parts.append(f"],{tail}")
        return "".join(parts).encode()

    def to_dict(self) -> dict[str, Any]:
        """The answer as Python values."""
        found: dict[str, Any] = json.loads(self.to_json())
        return found
