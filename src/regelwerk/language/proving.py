"""What must hold for a rulebook as a whole: no division by zero, bounds of the law, rounding; checks and gaps."""

from __future__ import annotations

from collections.abc import Iterator

from regelwerk.language import municipal, tree
from regelwerk.language.bounds import BoundsOf, within
from regelwerk.language.convert import table_bounds
from regelwerk.language.entries import DEFINITION, FACT
from regelwerk.language.gathering import Gathering
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import (
    Bounds,
    Check,
    Definition,
    Gap,
    Table,
)  # fmt: skip
from regelwerk.language.source import Text
from regelwerk.language.typecheck import TypeChecker
from regelwerk.language.types import SCALES


class Proving(Gathering):
    """Proves limits and gathers what the files say beside their definitions."""

    # -- limits --------------------------------------------------------------------------------------------

    def _limits(self, ordered: list[Definition], outcomes: tuple[str, ...]) -> None:
        known = {fact.id: fact.bounds for fact in self.facts.values()}
        known |= {field.id: field.bounds for fact in self.facts.values() for field in fact.fields}
        known |= {table.id: self._table_bounds(table) for table in self.tables.values()}
        limits = BoundsOf(known, self._unsafe_division)
        for definition in ordered:
            found = limits.definition(definition)
            limits.known[definition.id] = found
            self._within_delegation(definition, found)
        for id in outcomes:
            definition = self.definitions[id]
            if definition.type.kind == "bedrag" and not self._rests_on_rounding(definition):
                hint = (
                    "Rond af met bijvoorbeeld `afgerond(…, cent)`; de bron van dat begrip is de bron van de afronding."
                )
                message = f"het bedrag `{definition.name}` in `besluiten` is nergens afgerond."
                self.problems.append(Problem(definition.position, "RB-AFRONDING", message, hint))

    def _table_bounds(self, table: Table) -> Bounds:
        made: Bounds = self.library.once(("grenzen", table.id), lambda _: table_bounds(table), self.problems)
        return made

    def _unsafe_division(self, divisor: tree.Node) -> None:
        hint = "Geef het feit `meer_dan: 0`, of schrijf `als … > 0 dan … anders …`."
        self.problems.append(Problem(divisor.position, "RB-DELING", "deze deler kan nul zijn.", hint))

    def _within_delegation(self, definition: Definition, found: Bounds) -> None:
        delegation = definition.delegation
        if delegation is None or not delegation.filled or within(found, delegation.bounds):
            return
        if any(problem.position.file == definition.position.file for problem in self.problems):
            return
        said = municipal.limits_said(definition.type, delegation.bounds)
        message, hint = f"`{definition.name}` ligt buiten de grenzen van de wet: {said}.", ""
        if found.low is None or found.low != found.high:
            message = f"`{definition.name}` kan buiten de grenzen van de wet liggen: {said}."
            hint = "Begrens de uitkomst met `minimum(…)` en `maximum(…)`."
        self.problems.append(Problem(definition.position, "RB-DELEGATIE", message, hint))

    def _rests_on_rounding(self, definition: Definition) -> bool:
        values = [definition.formula] if definition.formula else [row.value for row in definition.rows]
        return all(self._is_rounded(value, 0) for value in values if value is not None)

    def _is_rounded(self, node: tree.Node, depth: int) -> bool:
        match node:
            case tree.Rounded():
                return True
            case tree.Number(value=value):
                return value == 0
            case tree.Constant():
                return True
            case tree.If(then=then, otherwise=otherwise):
                return self._is_rounded(then, depth) and self._is_rounded(otherwise, depth)
            case tree.Arithmetic(operator="+" | "-", left=left, right=right):
                return self._is_rounded(left, depth) and self._is_rounded(right, depth)
            case tree.Call(function="minimum" | "maximum", arguments=arguments):
                return all(self._is_rounded(argument, depth) for argument in arguments)
            case tree.Aggregate(function="som", operand=operand) if operand is not None:
                return self._is_rounded(operand, depth)
            case tree.Name(id=id) if id in self.definitions and depth < 200:
                other = self.definitions[id]
                return all(self._is_rounded(v, depth + 1) for v in _values(other))
        if isinstance(node, tree.Parameter):
            return node.id not in self.tables or self.tables[node.id].scale == SCALES["bedrag"]
        return isinstance(node, tree.Name)

    # -- checks and gaps -----------------------------------------------------------------------------------

    def _checks(self) -> Iterator[Check]:
        for version in self.scope.versions.get(self.regeling, ()):
            for model in version.model.controles or ():
                node = self._condition(model.als, TypeChecker(self.scope, self.regeling, self.problems))
                for entry in self._references(self.regeling, node):
                    if entry.kind == DEFINITION:
                        self._define(entry)
                    self._use(entry)
                facts = tuple(self._fact_name(name) for name in model.feiten)
                yield Check(node, str(model.als), str(model.melding), facts, model.als.position)

    def _fact_name(self, name: Text) -> str:
        entry = self.scope.find(self.regeling, name)
        if entry is None or entry.kind != FACT:
            hint = "Noem hier feiten, geen begrippen of parameters."
            hint = self.scope.suggestion(self.regeling, name, {}) if entry is None else hint
            if entry or not self.library.unread(name, self.regeling):
                self.problems.append(Problem(name.position, "RB-NAAM", f"`{name}` is geen feit.", hint))
            return str(name)
        return entry.id

    def _gaps(self) -> Iterator[Gap]:
        for version in self.scope.versions.get(self.regeling, ()):
            for model in version.model.niet_gemodelleerd or ():
                parts = [f"artikel {model.artikel}", model.lid and f"lid {model.lid}",
                         model.onderdeel and f"onderdeel {model.onderdeel}", model.wet]  # fmt: skip
                touches = tuple(self._touched(name) for name in model.raakt or ())
                yield Gap(
                    ", ".join(part for part in parts if part),
                    str(model.reden),
                    touches,
                    model.artikel.position,
                )

    def _touched(self, name: Text) -> str:
        entry = self.scope.find(self.regeling, name)
        if entry is None and not self.library.unread(name, self.regeling):
            hint = self.scope.suggestion(self.regeling, name, {})
            self.problems.append(Problem(name.position, "RB-NAAM", f"onbekende naam `{name}`.", hint))
        return entry.id if entry else str(name)


def _values(definition: Definition) -> list[tree.Node]:
    return [definition.formula] if definition.formula else [row.value for row in definition.rows]
