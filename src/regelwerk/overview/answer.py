"""An overview as an answer: plain values with Dutch keys; docs/opdrachten.md describes each of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from regelwerk.engine.decide import REFUSED
from regelwerk.explain.citation import as_json
from regelwerk.explain.pieces import unit_of
from regelwerk.explain.steps import Explanation
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import Definition, Source
from regelwerk.overview.asking import Asking
from regelwerk.overview.decided import Overview, overview
from regelwerk.overview.view import known
from regelwerk.service import Rules

#: What only tells where else to look, or what does not agree, is not among the other relations.
ROUTE, CONTRADICTION = "andere_route", "spreekt_tegen"
#: Why a regeling is not shown.
UNSEEN = NO_FACTS, NOT_CHOSEN, NO_RULES = ("geen_feiten", "niet_gekozen", "geen_regels")
#: A regeling that cannot use the facts: they contradict each other, or its table does not have them.
UNUSABLE = "geweigerd"

Found = dict[str, Any]


class Answer:
    """Puts one overview into words that programs read; people read `explain.overview_story`."""

    def __init__(self, found: Overview, only: Collection[str] = ()) -> None:
        self.found, self.view = found, found.view
        shown = self.view.shown([*known(found.given), *found.answered])
        self.names = [name for name in self.view.explainers if name in (only or shown)]
        self.unseen = NOT_CHOSEN if only else NO_FACTS
        self.asking = Asking(found, self.names)

    def whole(self) -> Found:
        """Everything."""
        return {
            "peildatum": self.found.peildatum.isoformat(),
            "gemeente": self.found.gemeente or None,
            "uitgave": self.found.rules.release,
            "regelingen": [self._regeling(name) for name in self.names],
            "niet_getoond": [
                {"regeling": name, "label": self.view.label(name), "reden": reason}
                for reason, names in ((self.unseen, self._quiet()), (NO_RULES, self.view.absent))
                for name in names
            ],
            "samenloop": list(self._relations()),
            "tegenspraak": [*self._against_answers(), *self._against_each_other()],
            "afgeleid": [self._answered(name) for name in sorted(self.found.answered)],
            "tabellen": self._tables(),
            "vragen": self.asking.all(),
        }

    def _quiet(self) -> list[str]:
        return [name for name in self.view.explainers if name not in self.names]

    # -- regelingen ----------------------------------------------------------------------------------------

    def _regeling(self, name: str) -> Found:
        said: Found = {"regeling": name, "label": self.view.label(name)}
        if problems := self.found.refused.get(name):
            return {**said, "status": UNUSABLE, "weigering": [self._refusal(name, p) for p in sorted(set(problems))]}
        explanation = self.found.explained[name]
        return {
            **said,
            "status": explanation.status,
            "uitkomsten": list(self._outcomes(explanation)),
            "gronden": explanation.grounds(),
            "zonder_recht": self.view.without_right(name),
            "andere_routes": list(self._routes(name)) if explanation.status == REFUSED else [],
            "open_vragen": len(self.asking.of(name)),
            "niet_bekend": explanation.absent(),
            "handtekening": explanation.signature(),
        }

    def _refusal(self, regeling: str, problem: Problem) -> Found:
        explainer, names = self.view.explainers[regeling], problem.position.file.rpartition("#")[2].split(", ")
        return {
            "feiten": [self.view.case_name(explainer, name) for name in names],
            "melding": problem.message,
            "raad": problem.hint or None,
        }

    def _outcomes(self, explanation: Explanation) -> Iterator[Found]:
        book, values = explanation.rulebook, explanation.outcomes()
        made = {definition.id: definition for definition in book.definitions}
        for id in book.outcomes:
            name = book.shown(id)
            yield {"naam": name, **_described(made[id]), "waarde": values[name]}

    # -- relations -----------------------------------------------------------------------------------------

    def _all_relations(self, *kinds: str) -> Iterator[Definition]:
        for outcome in self.view.outcomes:
            if outcome.overview and outcome.overview.kind and (outcome.overview.kind in kinds) == bool(kinds):
                yield outcome

    def _relations(self) -> Iterator[Found]:
        """What holds, and what is still open between two regelingen that are both shown."""
        for outcome in self._all_relations():
            if outcome.overview and outcome.overview.kind not in (ROUTE, CONTRADICTION):
                value = self.found.value(outcome)
                both = {outcome.overview.regeling, outcome.overview.other} <= {*self.names}
                if value or (value is None and both):
                    yield self._relation(outcome)

    def _routes(self, regeling: str) -> Iterator[Found]:
        for outcome in self._all_relations(ROUTE):
            if outcome.overview and outcome.overview.regeling == regeling and self.found.value(outcome) is not False:
                yield self._relation(outcome)

    def _against_each_other(self) -> Iterator[Found]:
        yield from (self._relation(one) for one in self._all_relations(CONTRADICTION) if self.found.value(one))

    def _relation(self, outcome: Definition) -> Found:
        about = outcome.overview
        assert about is not None
        return {
            "naam": outcome.name,
            "regeling": about.regeling,
            "soort": about.kind,
            "met": about.other,
            "waarde": self.found.value(outcome),
            **self._why(outcome),
        }

    def _why(self, outcome: Definition) -> Found:
        reading = outcome.reading and {"reden": outcome.reading[0], "anders": outcome.reading[1]}
        return {
            "tekst": outcome.label,
            "toelichting": outcome.remark or None,
            "bron": self._source(self._cited(outcome)),
            "lezing": reading,
        }

    def _cited(self, outcome: Definition) -> Source:
        """Its own source, or that of the row with this value, or of the first condition."""
        chosen = [row.source for row in outcome.rows if row.value_text == self.found.value(outcome)]
        sources = [*chosen, *(row.source for row in outcome.rows), *(one.source for one in outcome.conditions)]
        return outcome.source if outcome.source.key or not sources else sources[0]

    def _source(self, source: Source) -> Found:
        return self.found.dated(json.dumps(as_json(source)))

    # -- facts ---------------------------------------------------------------------------------------------

    def _answered(self, name: str) -> Found:
        id = self.view.answered_ids[name]
        outcome, value = self.view.answering[id], self.found.answered[name]
        return {"naam": name, **self._as_fact(id, outcome), "waarde": value, **self._why(outcome)}

    def _as_fact(self, id: str, outcome: Definition) -> Found:
        """An outcome under the label of the fact that it answers."""
        label = self.view.facts[id].label if id in self.view.facts else outcome.label
        return {**_described(outcome), "label": label}

    def _against_answers(self) -> Iterator[Found]:
        """Facts of which the case says something else than a regeling finds."""
        for id, outcome in self.view.answering.items():
            name = self.view.name(id)
            given = self.found.given.get(name, self.found.given.get(id))
            computed = self.found.json(outcome)
            if None not in (given, computed) and given not in ("onbekend", computed):
                said = {"feit": name, **self._as_fact(id, outcome), "gegeven": given, "berekend": computed}
                yield {"naam": outcome.name, **said, **self._why(outcome)}

    # -- tables --------------------------------------------------------------------------------------------

    def _tables(self) -> dict[str, list[Found]]:
        """The rows of each table that has a row with a value."""
        found: dict[str, list[Found]] = {}
        for outcome in self.view.outcomes:
            if outcome.overview and outcome.overview.table:
                row = {"naam": outcome.name, "telt": outcome.overview.counts, "waarde": self.found.json(outcome)}
                rests_on = sorted(self.view.rests_on[outcome.id])
                found.setdefault(outcome.overview.table, []).append(
                    {**row, "regelingen": rests_on, **self._why(outcome)}
                )
        return {name: rows for name, rows in found.items() if any(row["waarde"] is not None for row in rows)}


def _described(definition: Definition) -> Found:
    kind = definition.type
    return {
        "label": definition.label,
        "type": kind.kind,
        "eenheid": unit_of(kind) or None,
        "waarden": dict(definition.choice_labels),
    }


def answer(found: Overview, only: Collection[str] = ()) -> Found:
    """The overview as plain values; of all regelingen that say something, or only of these."""
    return Answer(found, only).whole()


def prepare(rules: Rules, day: date, gemeente: str = "") -> None:
    """Compile all that an overview of this day needs: one of no facts asks everything."""
    answer(overview(rules, {}, day, gemeente), rules.alone)
