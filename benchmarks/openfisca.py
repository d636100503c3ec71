"""Against OpenFisca-Core: the same formulas as variables of one person, one situation at a time.

Each definition is a variable with a formula in NumPy, translated from the rulebook's checked trees (see `dialect`).
Simplified in OpenFisca's favour: choices are whole numbers, the list of earlier requests is not there (what follows
from it is an input), parameters by date are arrays outside its parameter tree, and no fact may be unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.cases import LOONKOSTENSUBSIDIE, Case, Workload, with_records
from benchmarks.dialect import Dialect, decoded
from benchmarks.harness import Line, NotMeasured, Settings, alternate, at_least, micro, times
from benchmarks.zen import PEILDATUM, context, key_of, known_cases
from regelwerk.engine.decide import decide
from regelwerk.language import tree
from regelwerk.language.rulebook import Table


class NumpyDialect(Dialect):
    """NumPy expressions over columns; what is unknown is NaN."""

    also, either = " & ", " | "

    def __init__(self, work: Workload) -> None:
        super().__init__(work)
        self.words: dict[str, int] = {}
        self.amounts: dict[str, Table] = {}

    def name(self, id: str) -> str:
        return key_of(id)

    def choose(self, condition: str, then: str, otherwise: str) -> str:
        return f"where({condition}, {then}, {otherwise})"

    def negation(self, code: str) -> str:
        return f"~{code}"

    def extreme(self, function: str, codes: Sequence[str]) -> str:
        return f"{function}imum({', '.join(codes)})"

    def rounded(self, code: str) -> str:
        return f"floor({code} * 100 + 0.5) / 100"

    def floor(self, code: str) -> str:
        return f"floor({code})"

    def word(self, text: str) -> str:
        return str(self.words.setdefault(text, len(self.words)))

    def one_of(self, code: str, members: Sequence[str]) -> str:
        return f"({' | '.join(f'({code} == {member})' for member in members)})"

    def lookup(self, table: Table, day: str | None, keys: Sequence[str]) -> str:
        name = f"amount_{key_of(table.id)}"
        self.amounts[name] = table
        return f"{name}({', '.join([day or PEILDATUM, *keys])})"

    def _helped(self, table: Table, day: str | None, keys: list[str]) -> str:
        return self.lookup(table, day, keys)

    def guarded(self, code: str, names: Sequence[str]) -> str:
        return code

    def aggregate(self, node: tree.Aggregate) -> str:
        raise NotImplementedError(node.function)


class Model:
    """The rulebook as a tax and benefit system of persons."""

    def __init__(self, work: Workload) -> None:
        from openfisca_core.entities import build_entity
        from openfisca_core.periods import DateUnit
        from openfisca_core.taxbenefitsystems import TaxBenefitSystem
        from openfisca_core.variables import Variable

        self.work, self.book = work, work.rulebook
        self.dialect = NumpyDialect(work)
        self.person = build_entity("person", "persons", "persoon", is_person=True)
        self.system = TaxBenefitSystem([self.person])
        codes = {d.id: self.dialect.definition(d) for d in work.computed()}
        self.namespace = self._namespace()
        facts = [fact for fact in self.book.facts if not fact.fields]
        self.kinds = kinds = {fact.id: fact.type.kind for fact in facts} | {
            d.id: d.type.kind for d in self.book.definitions
        }
        self.inputs = [PEILDATUM, *(fact.id for fact in facts), *work.given_ids()]
        for id in [*self.inputs, *codes]:
            kind = {"ja_nee": bool, "keuze": int}.get(kinds.get(id, "datum"), float)
            members: dict[str, Any] = {
                "value_type": kind, "entity": self.person, "definition_period": DateUnit.MONTH, "label": id,
            }  # fmt: skip
            if id in codes:
                members["formula"] = self._formula(codes[id])
            self.system.add_variable(type(key_of(id), (Variable,), members))

    def _namespace(self) -> dict[str, Any]:
        import numpy

        found: dict[str, Any] = {name: getattr(numpy, name) for name in ("where", "floor", "minimum", "maximum")}
        return found | {name: _by_date(table, self.dialect.value) for name, table in self.dialect.amounts.items()}

    def _formula(self, code: str) -> Callable[..., Any]:
        """A formula that fetches each variable once."""
        known = {key_of(id) for id in [*self.inputs, *(d.id for d in self.book.definitions)]}
        used = [name for name in dict.fromkeys(re.findall(r"[a-z_0-9]+", code)) if name in known]
        lines = ["def formula(person, period):", *(f"    {name} = person({name!r}, period)" for name in used)]
        lines.append(f"    return {code}" if used else f"    return person.filled_array({code})")
        namespace = dict(self.namespace)
        exec("\n".join(lines), namespace)
        return namespace["formula"]

    def given(self, case: Case) -> dict[str, Any]:
        """The facts of a case, and what is given, as input values."""
        known, words = context(self.work, case), self.dialect.words
        found = {key_of(id): known[key_of(id)] for id in self.inputs}
        return {name: words.get(value, -1) if isinstance(value, str) else value for name, value in found.items()}


def _by_date(table: Table, text: Callable[[Any], str]) -> Callable[..., Any]:
    import numpy

    from benchmarks.dialect import encoded

    rows: dict[int, Any] = {0: None}
    for amount in table.amounts:
        rows[encoded(amount.start)] = amount
        rows[encoded(amount.end)] = None
    marks = sorted(rows)
    starts = numpy.array(marks, dtype=float)
    nothing = float("nan")
    if not table.keys:
        values = numpy.array([nothing if rows[m] is None else float(text(rows[m].value)) for m in marks])
        return lambda day: values[numpy.searchsorted(starts, day, "right") - 1]
    keys = range(1 + max(int(key) for amount in table.amounts for key in amount.rows))
    rates = [{} if rows[m] is None else rows[m].rows for m in marks]
    cells = numpy.array([[float(text(row[str(key)])) if str(key) in row else nothing for key in keys] for row in rates])
    return lambda day, key: cells[numpy.searchsorted(starts, day, "right") - 1, key.astype(int)]


def measure(settings: Settings) -> Iterator[Line]:
    return compare(settings, replace(LOONKOSTENSUBSIDIE, given=with_records), 100)


def compare(settings: Settings, work: Workload, limit: float | None) -> Iterator[Line]:
    """The lines for a regeling; `limit` is how many times faster a decision must be, if there is one."""
    try:
        from openfisca_core.periods import period
        from openfisca_core.simulations import SimulationBuilder
    except ImportError as missing:
        raise NotMeasured(f"{missing.name} is niet geïnstalleerd") from None
    model, month = Model(work), period("2026-01")
    outcomes = [key_of(f"{work.regeling}.{name}") for name in work.outcomes]
    sample, _ = known_cases(work, 20 if settings.quick else 50)
    given = [model.given(case) for case in sample]

    def openfisca_of(facts: dict[str, Any], trace: bool = False) -> list[Any]:
        simulation = SimulationBuilder.build_default_simulation(model.system, 1)
        simulation.trace = trace
        for name, value in facts.items():
            simulation.set_input(name, month, [value])
        return [simulation.calculate(name, month)[0] for name in outcomes]

    equal = sum(_equal(model, case, openfisca_of(facts)) for case, facts in zip(sample, given, strict=True))
    yield Line("Begrippen die OpenFisca uitrekent; de andere krijgt het erbij", work.share())
    yield Line("Zaken met gelijk recht, gelijke datum en gelijke centen", f"{equal} van {len(sample)}")
    if equal < len(sample) * 0.9:
        raise AssertionError("de vertaling naar OpenFisca geeft andere uitkomsten")
    explainer, repeats = work.explainer(), 20

    def regelwerk() -> None:
        for _ in range(repeats):
            for case in sample:
                decide(explainer.program, case.bound, case.day)

    def regelwerk_explained() -> None:
        for _ in range(repeats):
            for case in sample:
                explainer.explain(decide(explainer.program, case.bound, case.day)).to_json()

    def openfisca() -> None:
        for facts in given:
            openfisca_of(facts)

    def openfisca_traced() -> None:
        for facts in given:
            openfisca_of(facts, trace=True)

    contenders = {
        "regelwerk": regelwerk,
        "uitleg": regelwerk_explained,
        "openfisca": openfisca,
        "trace": openfisca_traced,
    }
    timing = alternate(contenders, max(3, settings.rounds // 2), len(sample))
    yield Line("OpenFisca, zonder trace", micro(timing.seconds("openfisca")))
    yield Line("OpenFisca, met trace", micro(timing.seconds("trace")))
    yield Line("Regelwerk, besluit met alle waarden", micro(timing.seconds("regelwerk") / repeats))
    yield at_least("Sneller dan OpenFisca zonder trace", timing.ratio("openfisca", "regelwerk") * repeats, limit, times)
    yield Line(
        "Met de hele uitleg als JSON sneller dan OpenFisca met trace", times(timing.ratio("trace", "uitleg") * repeats)
    )


def _equal(model: Model, case: Case, found: list[Any]) -> bool:
    decision, scales = case.decided(), case.program.scales
    for name, theirs in zip(model.work.outcomes, found, strict=True):
        id = f"{model.work.regeling}.{name}"
        ours, kind = decision.value(id), model.kinds[id]
        if kind == "bedrag":
            same = round(float(theirs) * 100) * scales[id] == ours * 100
        elif kind == "datum":
            same = ours == (int(theirs) if id in model.dialect.in_days else decoded(int(theirs)))
        else:
            same = (model.dialect.words.get(ours, -1) if isinstance(ours, str) else ours) == theirs
        if not same:
            return False
    return True
