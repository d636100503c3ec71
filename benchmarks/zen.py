"""Against GoRules' zen-engine with trace, from a static loader: the same formulas, each of them a step of its trace.

The rulebook's checked trees are translated to zen's expressions (see `dialect` for what is simplified in zen's
favour). Two forms are measured and zen's best counts: all definitions in one expression node, and a node each.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

from benchmarks.cases import LOONKOSTENSUBSIDIE, Case, Workload
from benchmarks.dialect import FOREVER, Dialect, decoded, encoded
from benchmarks.harness import Line, NotMeasured, Settings, alternate, at_least, micro, times
from regelwerk.engine.decide import decide
from regelwerk.language import tree
from regelwerk.language.rulebook import Definition, Table
from regelwerk.language.types import UNLIMITED

PEILDATUM = "peildatum"


class ZenDialect(Dialect):
    """zen's expression language. `prefix` is how an earlier definition is referred to."""

    also, either = " and ", " or "

    def __init__(self, work: Workload, unknown: Sequence[str], prefix: str) -> None:
        super().__init__(work, unknown)
        self.prefix = prefix
        self._in_record = False

    def name(self, id: str) -> str:
        if "[]." in id:
            return f"#.{id.split('[].')[1]}"
        definition = self.definitions.get(id)
        if definition is not None and definition.for_each and self._in_record:
            assert definition.formula is not None or definition.conditions
            return f"({self.definition(definition)})"
        input_name = id in self.facts or id in self.given or id == PEILDATUM
        return key_of(id) if input_name else f"{self.prefix}{key_of(id)}"

    def definition(self, definition: Definition) -> str:
        if not definition.for_each or self._in_record:
            return super().definition(definition)
        self._in_record = True
        code = super().definition(definition)
        self._in_record = False
        return f"map({self.name(definition.for_each)}, {code})"

    def true(self, value: bool) -> str:
        return "true" if value else "false"

    def choose(self, condition: str, then: str, otherwise: str) -> str:
        return f"({condition} ? {then} : {otherwise})"

    def negation(self, code: str) -> str:
        return f"(not {code})"

    def extreme(self, function: str, codes: Sequence[str]) -> str:
        return f"{function}([{', '.join(codes)}])"

    def rounded(self, code: str) -> str:
        return f"round({code}, 2)"

    def floor(self, code: str) -> str:
        return f"floor({code})"

    def word(self, text: str) -> str:
        return f"'{text}'"

    def one_of(self, code: str, members: Sequence[str]) -> str:
        return f"({code} in [{', '.join(members)}])"

    def lookup(self, table: Table, day: str | None, keys: Sequence[str]) -> str:
        """Halving: a comparison decides which half of the rows is left."""
        if day is None:
            speaking = next(amount for amount in table.amounts if amount.end > self.first)
            return self._by_key(speaking, keys)
        rows = {0: "null"}
        for amount in table.amounts:
            rows[encoded(amount.start)] = self._by_key(amount, keys)
            rows[encoded(amount.end)] = "null"
        return _halved(day, sorted(rows.items()))

    def _by_key(self, amount: Any, keys: Sequence[str]) -> str:
        if not keys:
            return self.value(amount.value)
        (key,) = keys
        return _halved(key, [(int(word), self.value(value)) for word, value in sorted(amount.rows.items())])

    def guarded(self, code: str, names: Sequence[str]) -> str:
        return self.choose(" or ".join(f"{name} == null" for name in names), "null", code)

    def aggregate(self, node: tree.Aggregate) -> str:
        if node.function == "geen" and isinstance(node.where, tree.Name) and node.where.id in self.definitions:
            return f"none({self.name(node.where.id)}, #)"
        raise NotImplementedError(f"niet vertaald: {node.function}")


def _halved(code: str, rows: list[tuple[int, str]]) -> str:
    if len({text for _, text in rows}) == 1:
        return rows[0][1]
    middle = len(rows) // 2
    return f"({code} < {rows[middle][0]} ? {_halved(code, rows[:middle])} : {_halved(code, rows[middle:])})"


def key_of(id: str) -> str:
    return id.replace(".", "__")


# --- the model ----------------------------------------------------------------------------------------


def expressions(work: Workload, unknown: Sequence[str], prefix: str) -> list[tuple[str, str]]:
    """Key and expression of every definition, and of the amounts looked up for it."""
    dialect = ZenDialect(work, unknown, prefix)
    found: list[tuple[str, str]] = []
    for definition in dialect.computed:
        before = len(dialect.helpers)
        code = dialect.definition(definition)
        found += [(key_of(name), helper) for name, helper in dialect.helpers[before:]]
        found.append((key_of(definition.id), code))
    return found


def model(nodes: list[list[tuple[str, str]]]) -> dict[str, Any]:
    """A decision model: the input, a row of expression nodes, the output."""
    found: list[dict[str, Any]] = [{"id": "in", "name": "in", "type": "inputNode"}]
    for number, node in enumerate(nodes):
        rows = [{"id": f"{number}.{i}", "key": key, "value": code} for i, (key, code) in enumerate(node)]
        content = {"expressions": rows, "passThrough": len(nodes) > 1}
        found.append({"id": f"n{number}", "name": node[-1][0], "type": "expressionNode", "content": content})
    found.append({"id": "out", "name": "out", "type": "outputNode"})
    for place, node in enumerate(found):
        node["position"] = {"x": place, "y": 0}
    edges = [
        {"id": f"e{i}", "sourceId": a["id"], "targetId": b["id"], "type": "edge"}
        for i, (a, b) in enumerate(pairwise(found))
    ]
    return {"nodes": found, "edges": edges}


def context(work: Workload, case: Case) -> dict[str, Any]:
    """The facts, and what is given, as zen's expressions take them."""
    book, in_days = work.rulebook, ZenDialect(work, (), "").in_days
    found: dict[str, Any] = {PEILDATUM: encoded(case.day)}
    values = iter(case.bound)
    for fact in book.facts:
        value = next(values)
        if fact.fields:
            columns = [next(values) for _ in fact.fields]
            found[key_of(fact.id)] = [
                {part.name: plain(part, cell, in_days) for part, cell in zip(fact.fields, record, strict=True)}
                for record in zip(*columns, strict=True)
            ]
        else:
            found[key_of(fact.id)] = plain(fact, value, in_days)
    decision, scales = case.decided(), case.program.scales
    for definition in book.definitions:
        if work.given(definition) and not definition.for_each:
            value = decision.value(definition.id)
            found[key_of(definition.id)] = plain(definition, value, in_days, scales.get(definition.id, 1))
    return found


def plain(what: Any, value: Any, in_days: frozenset[str], scale: int = 0) -> Any:
    """A fact or a definition as a number, word or yes/no of the translation."""
    scale = scale or what.scale
    if value is UNLIMITED:
        return FOREVER
    if what.type.kind == "datum":
        return value if what.id in in_days else encoded(value)
    if isinstance(value, bool | str) or scale == 1:
        return value
    return value / scale if value % scale else value // scale


# --- the comparison -----------------------------------------------------------------------------------


def known_cases(work: Workload, number: int) -> tuple[list[Case], list[str]]:
    """Cases without an unknown fact, and the definitions that are unknown nevertheless in most of them.

    Such as the AOW date of people whose AOW age is not known yet. Cases in which anything else is unknown (a base date
    for which there is no amount yet) are left out, so that a rival need not guard against it.
    """
    complete = work.cases(number * 6)
    ids = [definition.id for definition in work.rulebook.definitions if not definition.for_each]
    values = [[case.decided().value(id) for id in ids] for case in complete]
    often = {i for i in range(len(ids)) if sum(row[i] is None for row in values) > len(values) / 2}
    kept = [
        case
        for case, row in zip(complete, values, strict=True)
        if not any(value is None and i not in often for i, value in enumerate(row))
        and not any(None in column for column in case.bound if isinstance(column, tuple))
    ]
    return kept[:number], [ids[i] for i in sorted(often)]


def verify(work: Workload, sample: list[Case], evaluate: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Every yes/no, date and outcome equal; amounts to the cent."""
    program = work.explainer().program
    in_days = ZenDialect(work, (), "").in_days
    for case in sample:
        found, decision = evaluate(context(work, case)), case.decided()
        for definition in work.computed():
            if definition.for_each:
                continue
            value, scale = decision.value(definition.id), program.scales.get(definition.id, 1)
            theirs = found.get(key_of(definition.id))  # zen leaves nulls out
            if not _same(definition, value, scale, theirs, in_days):
                raise AssertionError(
                    f"ongelijk: {definition.id} is {value}/{scale}, zen {theirs}; {case.peildatum} {case.json}"
                )


def _same(definition: Definition, value: Any, scale: int, theirs: Any, in_days: frozenset[str]) -> bool:
    if value is None or theirs is None or isinstance(value, bool):
        return value is theirs
    if isinstance(value, str):
        return bool(value == theirs)
    if definition.type.kind == "datum":
        return value == (theirs if definition.id in in_days else decoded(theirs))
    exact = Fraction(*value) if isinstance(value, tuple) else Fraction(value, scale)
    if definition.type.kind == "bedrag" and exact * 100 == round(exact * 100):
        cents = Decimal(str(theirs)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        return Fraction(cents) == exact
    return abs(float(exact) - float(theirs)) < 1e-9 * max(1.0, abs(float(exact)))


def measure(settings: Settings) -> Iterator[Line]:
    return compare(settings, LOONKOSTENSUBSIDIE, 3)


def compare(settings: Settings, work: Workload, limit: float | None) -> Iterator[Line]:
    """The lines for a regeling; `limit` is how many times faster the whole explanation must be, if there is one."""
    try:
        import orjson
        import zen
    except ImportError as missing:
        raise NotMeasured(f"{missing.name} is niet geïnstalleerd") from None
    sample, unknown = known_cases(work, 100 if settings.quick else 300)
    together, apart = expressions(work, unknown, "$."), expressions(work, unknown, "")
    models = {"samen": model([together]), "apart": model([[row] for row in apart])}
    engine = zen.ZenEngine({"loader": {"type": "static", "content": models}})
    for key in models:
        verify(work, sample, lambda given, key=key: engine.evaluate(key, given)["result"])
    yield Line("Zaken met bekende feiten, gelijk op elk begrip, in beide vormen", f"{len(sample)} van {len(sample)}")
    yield Line("Begrippen die zen uitrekent; de andere krijgt het erbij", work.share())
    yield from _timed(settings, work, limit, sample, engine, orjson.dumps, len(together))


def _timed(
    settings: Settings,
    work: Workload,
    limit: float,
    sample: list[Case],
    engine: Any,
    dumps: Callable[[Any], bytes],
    steps: int,
) -> Iterator[Line]:
    bound = [(case.bound, case.day) for case in sample]
    as_dicts = [context(work, case) for case in sample]
    as_bytes = [json.dumps(given).encode() for given in as_dicts]
    explainer = work.explainer()
    program, traced = explainer.program, {"trace": True}

    def whole() -> None:
        for facts, day in bound:
            explainer.explain(decide(program, facts, day)).to_json()

    def values() -> None:
        for facts, day in bound:
            decide(program, facts, day)

    def zen(key: str, given: Sequence[Any]) -> Callable[[], None]:
        def run() -> None:
            for facts in given:
                engine.evaluate(key, facts, traced)

        return run

    def zen_to_json() -> None:
        for facts in as_bytes:
            dumps(engine.evaluate("samen", facts, traced))

    rivals = {"dict": zen("samen", as_dicts), "json": zen("samen", as_bytes), "apart": zen("apart", as_bytes)}
    timing = alternate(
        {"whole": whole, "values": values, **rivals, "to json": zen_to_json}, settings.rounds, len(sample)
    )
    best = min(rivals, key=timing.seconds)
    together = f"zen, {steps} uitdrukkingen in één knoop"
    yield Line(f"{together}, feiten als dict", micro(timing.seconds("dict")))
    yield Line(f"{together}, feiten als JSON", micro(timing.seconds("json")))
    yield Line(f"{together}, JSON in en uit (orjson)", micro(timing.seconds("to json")))
    yield Line("zen, een knoop per begrip, feiten als JSON", micro(timing.seconds("apart")))
    yield Line("Regelwerk, besluit met alle waarden", micro(timing.seconds("values")))
    yield Line("Regelwerk, besluit met de hele uitleg als JSON", micro(timing.seconds("whole")))
    sizes = [sum(len(dumps(engine.evaluate(key, facts, traced))) for facts in as_bytes) for key in ("samen", "apart")]
    sizes.append(sum(len(explainer.explain(case.decided()).to_json()) for case in sample))
    kilobytes = " / ".join(f"{size / len(sample) / 1000:.0f}" for size in sizes)
    yield Line("Grootte in kB: zen in één knoop / zen een knoop per begrip / Regelwerk", kilobytes)
    strict = timing.ratio(best, "whole")
    yield at_least("Hele uitleg, sneller dan zen op zijn snelst (trace: alleen waarden)", strict, limit, times)
    apart = timing.ratio("apart", "whole")
    yield at_least("Hele uitleg, sneller dan zen met een knoop per begrip (stappen)", apart, limit, times)
    same = timing.ratio(best, "values")
    yield Line("Gelijke inhoud: alle waarden, sneller dan zen op zijn snelst", times(same))
