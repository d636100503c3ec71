"""Recomputes one step: its value, status, rows, conditions, rounding, comparisons and the names it uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from regelwerk.explain.recheck import filled
from regelwerk.explain.recheck.formula import Evaluator, chosen, kleene, order, rounded
from regelwerk.explain.recheck.values import (
    BROKEN,
    NUMERIC,
    ORDERED,
    CannotRecompute,
    Place,
    Steps,
    Value,
    literal,
    parsed,
    read,
    reason,
    said,
    same,
    split,
)
from regelwerk.language import tree

Step = Mapping[str, Any]


class StepCheck:
    """Gathers the differences in one step. A part that cannot be read is one too, and does not hide the others."""

    def __init__(self, steps: Steps, answer: Mapping[str, Any], step: Step) -> None:
        self.steps = steps
        self.answer = answer
        self.step = step
        self.evaluator = Evaluator(steps)
        self.found: list[str] = []

    def differences(self) -> list[str]:
        """Dutch sentences."""
        for part in (self._head, self._value, self._used):
            try:
                part()
            except BROKEN as broken:
                self._report(f"niet na te rekenen: {reason(broken)}")
        return self.found

    def _report(self, text: str) -> None:
        self.found.append(f"Stap `{self.step.get('naam')}`: {text}.")

    def _equal(self, what: str, shown: Value, computed: Value, kind: str = "") -> None:
        if not same(shown, computed):
            self._report(f"{what} is {said(shown, kind)}, uit de stappen volgt {said(computed, kind)}")

    def _plain(self, what: str, shown: object, expected: object) -> None:
        if shown != expected or type(shown) is not type(expected):
            self._report(f"{what} is {shown}, dat moet {expected} zijn")

    @property
    def place(self) -> Place:
        """Where the formulas of this step stand."""
        return self.steps.place(self.step)

    @property
    def full(self) -> Place:
        """Where names are written in full, as in the name of a step."""
        return Place(self.steps.regeling, self.place.records)

    # -- what every step has -------------------------------------------------------------------------------

    def _head(self) -> None:
        step = self.step
        if step["soort"] != "invoer" and not step.get("bron", {}).get("tekst"):
            self._report("de bron ontbreekt")
        known = "bekend" if step["waarde"] is not None else "onbekend"
        yes_no = {True: "waar", False: "onwaar"}.get(step["waarde"], "onbekend") if step["type"] == "ja_nee" else known
        self._plain("`status`", step["status"], yes_no)
        if step["type"] in NUMERIC:
            self._shown(step)
        rest = split(step["naam"])[1]
        if step["soort"] != "parameter":
            self._plain("`naam`", rest, self.steps.shown(step["id"]))
        elif not rest.startswith(self.steps.shown(step["id"])):
            self._report(f"`naam` hoort niet bij `id` {step['id']}")

    def _shown(self, step: Step) -> None:
        """A value that no decimals can write is a quotient, and is shown rounded as well."""
        value, shown = read(step["type"], step["waarde"]), step.get("getoond")
        if (isinstance(value, Fraction) and "/" in step["waarde"]) != (shown is not None):
            self._report("`getoond` hoort bij een waarde die als breuk is geschreven, en alleen daar")
        elif shown is not None and isinstance(value, Fraction):
            unit = Fraction(1, 10_000 if step["type"] == "percentage" else 100)
            self._equal("`getoond`", literal(shown.replace(",", ".")), rounded("afgerond", value, unit))

    def _used(self) -> None:
        if self.step["soort"] == "invoer" and "gebruikt" not in self.step:
            return
        shown = self.step["gebruikt"]
        names, parts = filled.Names(self.evaluator, shown), filled.parts(self.step, self.place, self.full)
        used = {naam for node, place in parts for naam in names.of(node, place)}
        for naam in sorted(used - set(shown)):
            self._report(f"`gebruikt` noemt `{naam}` niet")
        for naam in sorted(set(shown) - used):
            self._report(f"`gebruikt` noemt `{naam}`, maar dat wordt hier niet gebruikt of heeft geen stap")

    # -- values --------------------------------------------------------------------------------------------

    def _value(self) -> None:
        step = self.step
        if "formule" in step:
            self._formula(step["formule"])
        elif "rijen" in step:
            self._table(step["rijen"])
        elif "voorwaarden" in step:
            self._conditions(step["voorwaarden"])
        elif step["soort"] == "parameter":
            self._amount()
        elif step["soort"] == "invoer":
            self._fact()
        else:
            self._report("geen formule, geen tabel en geen voorwaarden")

    def _result(self, computed: Value) -> None:
        kind = self.step["type"]
        self._equal("`waarde`", read(kind, self.step["waarde"]), computed, kind)

    def _fact(self) -> None:
        """A fact is given: all that can be checked is that its value is of its type, and that it has an origin."""
        step = self.step
        if step["naam"] == "peildatum":
            self._plain("`waarde`", step["waarde"], self.answer["peildatum"])
        if (step["herkomst"] is None) != (step["waarde"] is None):
            self._report("een bekend feit heeft een `herkomst`, een onbekend feit niet")
        if step["type"] != "lijst":
            read(step["type"], step["waarde"])
            return
        for record in step["waarde"] or ():
            self._plain("de velden van een regel", sorted(record), sorted(step["velden"]))
            for name, field in step["velden"].items():
                read(field["type"], record[name])

    def _amount(self) -> None:
        """An amount is given too, but not for an unknown key or day, and not before it begins to speak."""
        step, node = self.step, parsed(split(self.step["naam"])[1])
        value = read(step["type"], step["waarde"])
        on = node.on if isinstance(node, tree.Parameter) else None
        day = date.fromisoformat(self.answer["geldigheidsdatum"]) if on is None else self.evaluator.value(on, self.full)
        looked_up = [day, *(self.evaluator.value(key, self.full) for key in getattr(node, "keys", ()))]
        if value is not None and None in looked_up:
            self._report("het bedrag is bekend, maar wat nodig is om het op te zoeken niet")
        elif value is not None and (step.get("vanaf") is None or order(literal(step["vanaf"]), day) > 0):
            self._report(f"het bedrag geldt vanaf {step.get('vanaf')}, dat is niet op of voor {said(day)}")
        if ("vanaf" in step) == ("reden" in step):
            self._report("een bedrag heeft een dag waarop het ingaat of een reden waarom het ontbreekt, één van beide")

    def _formula(self, text: str) -> None:
        if self.step["type"] == "sleutel" and self.steps.look_up(text, self.place) is None:
            self._result(text)
            return
        node = parsed(text)
        self._result(self.evaluator.value(node, self.place))
        self._filled("`ingevuld`", self.step["ingevuld"], node)
        if isinstance(node, tree.Rounded):
            self._rounding("afronding", node)
        elif "afronding" in self.step:
            self._report("er is een `afronding`, maar de formule rondt niet af")
        self._comparisons(node)

    def _filled(self, what: str, text: str, node: tree.Node) -> None:
        try:
            for where, shown, computed in filled.differences(text, node, self.evaluator, self.place):
                self._equal(what + where, shown, computed)
        except CannotRecompute as wrong:
            self._report(f"{what}: {wrong}")

    def _rounding(self, key: str, node: tree.Rounded) -> None:
        shown = self.step[key]
        self._plain(f"`{key}`", [shown["soort"], shown["stap"]], [node.function, node.step_text])
        before = literal(shown["voor"] or "onbekend")
        self._equal(f"`voor` van `{key}`", before, self.evaluator.value(node.operand, self.place))
        after = rounded(node.function, before, node.step) if isinstance(before, Fraction) else before
        self._equal(f"`voor` van `{key}`, afgerond,", after, self.evaluator.value(node, self.place))

    def _comparisons(self, node: tree.Node) -> None:
        found = [part for part in filled.outside_records(node) if isinstance(part, tree.Compare)]
        expected = [part for part in found if self._is_ordered(part.left) or self._is_ordered(part.right)]
        shown = self.step.get("vergelijkingen", [])
        self._plain("het aantal `vergelijkingen`", len(shown), len(expected))
        for part, comparison in zip(expected, shown, strict=False):
            a, b = (self.evaluator.value(side, self.place) for side in (part.left, part.right))
            self._plain("`teken`", comparison["teken"], part.operator)
            self._plain("`grens_telt_mee`", comparison["grens_telt_mee"], part.operator in ("=", "<=", ">="))
            self._equal("`links`", literal(comparison["links"]), a)
            self._equal("`rechts`", literal(comparison["rechts"]), b)
            self._equal("`verschil`", literal(comparison["verschil"] or "onbekend"), filled.margin(a, b))

    def _is_ordered(self, node: tree.Node) -> bool:
        """Whether a side of a comparison is a number or a date, so that it has a margin."""
        if isinstance(node, tree.Name):
            found = self.steps.look_up(node.name, self.place)
            return found is not None and found.kind in ORDERED
        if isinstance(node, tree.Parameter):
            return self.steps.usage(node, self.place).kind in ORDERED
        if isinstance(node, tree.Aggregate):
            return node.function in ("aantal", "som") or (node.function == "enige" and self._reads_ordered(node))
        return isinstance(node, tree.Number | tree.Day | tree.Arithmetic | tree.Negative | tree.Call)

    def _reads_ordered(self, node: tree.Aggregate) -> bool:
        """Whether `enige` reads a number or a date; of a list without records only its fields tell."""
        naam, records = self.steps.records(node.list_name, self.place)
        place = self.place.within(naam, 0 if records else -1)
        found = self.steps.look_up(node.operand.name, place) if isinstance(node.operand, tree.Name) else None
        return found is not None and found.kind in ORDERED

    # -- tables and conditions -----------------------------------------------------------------------------

    def _table(self, rows: Sequence[Step]) -> None:
        held = [self._test(row, f"rij {number}") for number, row in enumerate(rows, 1)]
        self._plain("de nummers van de rijen", [row["nr"] for row in rows], [*range(1, len(rows) + 1)])
        self._plain("`als` in de laatste rij", "als" in rows[-1], False)
        values = [parsed(row["dan"]) for row in rows]
        computed = chosen(held, [self.evaluator.value(node, self.place) for node in values])
        self._result(computed)
        first = next(number for number, condition in enumerate(held) if condition is not False)
        for number, (row, node) in enumerate(zip(rows, values, strict=True)):
            self._plain(f"`gekozen` van rij {number + 1}", row["gekozen"], number == first and held[first] is True)
            if isinstance(node, tree.Rounded):
                self._rounding(f"afronding_rij_{number + 1}", node)
        if held[first]:
            self._filled("`ingevuld`", self.step["ingevuld"], values[first])
        else:
            self._equal("`ingevuld`", literal(self.step["ingevuld"]), computed)

    def _conditions(self, rows: Sequence[Step]) -> None:
        held = [self._test(row, f"voorwaarde `{row['naam']}`") for row in rows]
        if self.step["eis"] not in ("alle", "een_van"):
            self._report(f"onbekende `eis` {self.step['eis']}")
        self._result(kleene(self.step["eis"], held))

    def _test(self, row: Step, what: str) -> bool | None:
        """Whether a row or condition holds; `anders` always does."""
        if not row.get("bron", {}).get("tekst"):
            self._report(f"de bron van {what} ontbreekt")
        if "als" not in row:
            return True
        node = parsed(row["als"])
        computed = self.evaluator.truth(node, self.place)
        self._equal(f"`waarde` van {what}", read("ja_nee", row["waarde"]), computed)
        self._filled(f"`ingevuld` van {what}", row["ingevuld"], node)
        return computed
