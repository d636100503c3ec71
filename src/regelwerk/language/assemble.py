"""Library, regeling, day and municipality to one checked rulebook; or everything that is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from regelwerk.language import applied, fitting, formula, municipal, reach, tree
from regelwerk.language.bounds import BoundsOf, within
from regelwerk.language.convert import Converter, table_bounds
from regelwerk.language.library import FOREVER, Library, Version
from regelwerk.language.order import in_order, parts
from regelwerk.language.over_time import OverTime
from regelwerk.language.problem import Problem, did_you_mean
from regelwerk.language.rulebook import (
    Bounds,
    Check,
    Condition,
    Definition,
    Delegation,
    Fact,
    Gap,
    Row,
    Rulebook,
    Source,
    Table,
)  # fmt: skip
from regelwerk.language.scope import DEFINITION, FACT, PARAMETER, Entry, Scope, type_of_model
from regelwerk.language.source import Text
from regelwerk.language.typecheck import TypeChecker
from regelwerk.language.types import SCALES, UNKNOWN_TYPE, Type

#: What a definition consists of: exactly one of these.
_SHAPES = ("waarde", "formule", "tabel", "alle", "een_van", "gedelegeerd")


class Assembler:
    """Builds one rulebook. `fills` are the verordening files that apply, last one wins."""

    def __init__(self, library: Library, regeling: str, day: int, gemeente: str, fills: list[Version]) -> None:
        self.library = library
        self.regeling = regeling
        self.day = day
        self.gemeente = gemeente
        self.scope = Scope(library, day)
        self.problems: list[Problem] = []
        self.convert = Converter(self.problems, library, regeling)
        self.definitions: dict[str, Definition] = {}
        self.given: dict[str, dict[str, Definition]] = {}
        self.stand_ins: dict[str, str] = {}
        self.tables: dict[str, Table] = {}
        self.facts: dict[str, Fact] = {}
        self.used_paths: set[str] = set()
        self.fills = {
            (str(version.model.regeling), str(name)): (name, model, version)
            for version in fills
            for name, model in (version.model.invulling or {}).items()
        }
        self.left_out = {
            (str(version.model.regeling), str(name)): (reason, version)
            for version in fills
            for name, reason in (version.model.niet_ingevuld or {}).items()
        }
        self.days = self._days()
        self.over_time = OverTime(self.scope, self.convert)

    def _days(self) -> tuple[int, int]:
        """The days around `day` between which no file begins or ends."""
        marks = self.library.change_days()
        return max((d for d in marks if d <= self.day), default=self.day), min(
            (d for d in marks if d > self.day), default=FOREVER
        )

    # -- whole ---------------------------------------------------------------------------------------------

    def rulebook(self) -> Rulebook:
        """The rulebook; look at `problems` before using it."""
        own = self.scope.names(self.regeling)
        outcomes = tuple(entry.id for entry in own.values() if entry.is_outcome)
        for entry in own.values():
            if entry.kind == DEFINITION:
                self._define(entry)
        checks = tuple(self._checks())
        applied.apply(self.definitions, {id: given for id, given in self.given.items() if given}, self.problems)
        ordered = in_order(self.definitions, outcomes, self.problems)
        self._limits(ordered, outcomes)
        for table in own.values():
            if table.kind == PARAMETER:
                self._use(table)
        self.problems += self.scope.problems
        files = self._files()
        info = self.library.regelingen[self.regeling].info
        return Rulebook(
            self.regeling, str(info.label) if info else self.regeling, self.gemeente, *self.days,
            tuple(self.facts.values()), tuple(self.tables.values()), tuple(ordered), outcomes, checks,
            tuple(self._gaps()), self.convert.groups(self.facts.values()), files, _digest(files),
        )  # fmt: skip

    def _files(self) -> dict[str, str]:
        paths = set(self.used_paths)
        for regeling in {
            self.regeling,
            *(id.split(".")[0] for id in (*self.definitions, *self.tables) if "@" not in id),
        }:
            paths |= {version.path for version in self.scope.versions.get(regeling, ())}
            paths |= {p for p in self.library.regelingen[regeling].paths if p.count("/") == 2 and "profielen" not in p}
        municipal_files = [version for *_, version in (*self.fills.values(), *self.left_out.values())]
        digests = self.library.hashes | {version.path: version.digest for version in municipal_files if version.digest}
        return {path: digests[path] for path in sorted(paths) if path in digests}

    # -- names ---------------------------------------------------------------------------------------------

    def _use(self, entry: Entry) -> None:
        """Take in what a formula refers to; definitions of other regelingen follow their own references."""
        if entry.kind == FACT and entry.id not in self.facts:
            self.facts[entry.id] = self.convert.fact(entry)
            self.used_paths.add(entry.name.position.file)
        elif entry.kind == PARAMETER and entry.id not in self.tables:
            self.tables[entry.id] = self.convert.table(entry)
            self.used_paths.add(entry.name.position.file)

    def _references(self, regeling: str, node: tree.Node) -> Iterator[Entry]:
        for part in tree.walk(node):
            name = part.list_name if isinstance(part, tree.Aggregate) else getattr(part, "name", "")
            is_field = isinstance(part, tree.Name) and "[]." in part.id
            if name and not is_field and (entry := self.scope.find(regeling, name)):
                yield entry

    def _define(self, first: Entry) -> None:
        waiting = [first]
        while waiting:
            entry = waiting.pop()
            if entry.id in self.definitions:
                continue
            made = self._definition(entry)
            self.definitions[entry.id] = made
            self.given[entry.id] = self._stand_ins(entry, made)
            for node in [*parts(made), *(node for part in self.given[entry.id].values() for node in parts(part))]:
                for other in self._references(entry.regeling, node):
                    if other.kind == DEFINITION:
                        waiting.append(other)
                    self._use(other)

    def _stand_ins(self, entry: Entry, made: Definition) -> dict[str, Definition]:
        """What `met` puts in the place of facts, for each record."""
        given = getattr(entry.model, "met", None) or {}
        if given and not made.for_each:
            place = next(iter(given)).position
            self.problems.append(Problem(place, "RB-SCHEMA", "`met` hoort bij een begrip met `voor_elke`."))
            return {}
        stand_ins = (self._stand_in(entry, made, name, text) for name, text in given.items())
        return {fact.id: stand_in for fact, stand_in in filter(None, stand_ins)}

    def _stand_in(self, entry: Entry, made: Definition, name: Text, text: Text) -> tuple[Entry, Definition] | None:
        """A fact, and the definition that stands in its place in the records."""
        fact = self.scope.find(entry.regeling, name)
        if fact is None or fact.kind != FACT or fact.fields is not None:
            hint = self.scope.suggestion(entry.regeling, name, {}) if fact is None else ""
            self.problems.append(Problem(name.position, "RB-NAAM", f"`{name}` is geen feit met één waarde.", hint))
            return None
        node = self._formula(text, fact.type, self._checker(entry))
        id = applied.copy_id(fact.id, made.for_each)
        other = self.stand_ins.setdefault(id, str(text))
        if other != text:
            message = f"`{name}` staat bij deze lijst ook voor `{other}`; `met` zegt voor een lijst overal hetzelfde."
            self.problems.append(Problem(name.position, "RB-NAAM", message))
        return fact, Definition(
            id, str(fact.name), str(fact.model.label), fact.type, "formule", made.source, name.position,
            formula=node, formula_text=str(text), for_each=made.for_each,
            choice_labels={str(k): str(v) for k, v in (fact.model.waarden or {}).items()},
        )  # fmt: skip

    # -- definitions ---------------------------------------------------------------------------------------

    def _definition(self, entry: Entry) -> Definition:
        model, checker = entry.model, self._checker(entry)
        self.problems += fitting.misfits(model, type_of_model(model), fitting.DEFINITION)
        source = self.convert.source(model.bron, entry.sources, self.days)
        made = Definition(
            entry.id, str(entry.name), str(model.label), entry.type, "", source, entry.name.position,
            for_each=self._for_each(entry), kind=str(model.soort or ""), remark=str(model.toelichting or ""),
            reading=(str(model.lezing.reden), str(model.lezing.anders)) if model.lezing else None,
            choice_labels={str(k): str(v) for k, v in (model.waarden or {}).items()},
        )  # fmt: skip
        if entry.regeling == self.regeling:
            made = replace(made, **self.over_time.keys(entry, made.for_each))
        if made.counts and (counted := self.over_time.owner(entry)):
            self._use(counted)
        return self._shaped(made, model, entry, checker, entry.sources)

    def _checker(self, entry: Entry) -> TypeChecker:
        return TypeChecker(self.scope, entry.regeling, self.problems, entry.for_each)

    def _for_each(self, entry: Entry) -> str:
        if not entry.for_each:
            return ""
        owner = self.scope.find(entry.regeling, entry.for_each)
        if owner is None or owner.fields is None:
            place = entry.model.voor_elke.position
            hint = did_you_mean(entry.for_each, self.scope.lists(entry.regeling))
            if owner or not self.library.unread(entry.for_each, entry.regeling):
                self.problems.append(Problem(place, "RB-NAAM", f"`{entry.for_each}` is geen lijst.", hint))
            return ""
        if entry.name in owner.fields:
            message = f"`{entry.name}` is ook een veld van `{entry.for_each}`."
            self.problems.append(Problem(entry.name.position, "RB-NAAM", message))
        self._use(owner)
        return owner.id

    def _shaped(self, made: Definition, model: Any, entry: Entry, checker: TypeChecker, sources: Any) -> Definition:
        known = [name for name in _SHAPES if hasattr(model, name)]
        shapes = [name for name in known if getattr(model, name) is not None]
        place = made.position
        if len(shapes) != 1:
            said = " en ".join(f"`{name}`" for name in shapes) or "geen"
            needed = ", ".join(f"`{name}`" for name in known)
            message = f"`{entry.name}` heeft precies één van {needed} nodig; hier {said}."
            self.problems.append(Problem(place, "RB-SCHEMA", message))
            return replace(made, shape="formule", formula=tree.Constant(place, "onbekend", type=made.type))
        shape = shapes[0]
        if shape == "gedelegeerd":
            return self._delegated(entry, made)
        if entry.is_outcome and entry.name == "recht" and (shape != "alle" or made.type.kind != "ja_nee"):
            message = "`recht` is van het type ja_nee en bestaat uit `alle`, zodat een afwijzing haar gronden noemt."
            self.problems.append(Problem(place, "RB-SCHEMA", message))
        if shape == "waarde":
            self._need_source(made.source, place, f"`{entry.name}`")
            return self._literal(made, model.waarde)
        if shape == "formule":
            self._need_source(made.source, place, f"`{entry.name}`")
            node = self._formula(model.formule, made.type, checker)
            return replace(made, shape=shape, formula=node, formula_text=str(model.formule))
        if shape == "tabel":
            return replace(made, shape=shape, rows=self._rows(made, model.tabel, checker, sources))
        if made.type.kind != "ja_nee":
            message = f"`{shape}` geeft ja of nee; `{entry.name}` is {made.type.phrase}."
            self.problems.append(Problem(model.type.position if hasattr(model, "type") else place, "RB-TYPE", message))
        conditions = tuple(self._conditions(made, getattr(model, shape), checker, sources, entry))
        return replace(made, shape=shape, conditions=conditions)

    def _need_source(self, source: Source, place: Any, what: str) -> None:
        if not source.key:
            hint = "Noem bij `bron` een sleutel uit `bronnen`."
            if not any(p.position == place and p.code == "RB-BRON" for p in self.problems):
                self.problems.append(Problem(place, "RB-BRON", f"{what} noemt geen bron.", hint))

    def _formula(self, text: Text, kind: Type, checker: TypeChecker) -> tree.Node:
        parsed = formula.parse(text)
        if isinstance(parsed, Problem):
            self.problems.append(parsed)
            return tree.Constant(text.position, "onbekend", type=kind)
        return checker.formula(parsed, kind)

    def _condition(self, text: Text, checker: TypeChecker) -> tree.Node:
        parsed = formula.parse(text, parse_rounding=False)
        if isinstance(parsed, Problem):
            self.problems.append(parsed)
            return tree.Constant(text.position, "onbekend", type=UNKNOWN_TYPE)
        return checker.condition(parsed)

    def _rows(self, made: Definition, models: list[Any], checker: TypeChecker, sources: Any) -> tuple[Row, ...]:
        rows = []
        for index, model in enumerate(models):
            row = self._row(made, model, index == len(models) - 1, checker, sources)
            if row:
                rows.append(row)
        if all(model.anders is None for model in models):
            place = (models[-1].als or models[-1].dan).position if models[-1].als or models[-1].dan else made.position
            message, hint = "deze tabel eindigt niet met `anders`.", "Zet als laatste rij: `- anders: …`."
            self.problems.append(Problem(place, "RB-TABEL-GAT", message, hint))
        for dead, why, example in reach.dead_rows(tuple(rows)):
            message = f"deze rij kan nooit gelden: {why}."
            self.problems.append(Problem(dead.position, "RB-TABEL-OVERLAP", message, example))
        return tuple(rows)

    def _row(self, made: Definition, model: Any, is_last: bool, checker: TypeChecker, sources: Any) -> Row | None:
        first = model.als or model.anders or model.dan
        place = first.position if first else made.position
        if model.anders is not None and (model.als or model.dan):
            self.problems.append(Problem(place, "RB-SCHEMA", "`anders` staat alleen, zonder `als` en `dan`."))
        if not is_last and model.anders is not None:
            message = "na `anders` komt geen rij meer aan de beurt."
            self.problems.append(Problem(place, "RB-TABEL-OVERLAP", message, "Zet `anders` als laatste."))
        value = model.anders if model.anders is not None else model.dan
        if value is None or (model.anders is None and model.als is None):
            self.problems.append(Problem(place, "RB-SCHEMA", "een rij heeft `als` en `dan`, of alleen `anders`."))
            return None
        source = self.convert.source(model.bron, sources, self.days) if model.bron else made.source
        self._need_source(source, place, "deze rij")
        condition = self._condition(model.als, checker) if model.als is not None and model.anders is None else None
        return Row(
            condition,
            str(model.als or ""),
            self._formula(value, made.type, checker),
            str(value),
            source,
            place,
        )

    def _conditions(
        self, made: Definition, models: list[Any], checker: TypeChecker, sources: Any, entry: Entry
    ) -> Iterator[Condition]:
        is_right = entry.is_outcome and entry.name == "recht"
        for index, model in enumerate(models):
            node = self._condition(model.als, checker)
            source = self.convert.source(model.bron, sources, self.days) if model.bron else made.source
            self._need_source(source, model.als.position, "deze voorwaarde")
            if is_right and not model.zo_niet:
                message = "een voorwaarde van `recht` heeft `zo_niet`: de zin voor een afwijzing."
                self.problems.append(Problem(model.als.position, "RB-SCHEMA", message))
            bare = node.operand if isinstance(node, tree.Not) else node
            name = str(model.naam or getattr(bare, "name", "") or f"{made.name}.{index + 1}")
            yield Condition(node, str(model.als), name, source, str(model.zo_niet or ""), model.als.position)

    # -- delegation ----------------------------------------------------------------------------------------

    def _delegated(self, entry: Entry, made: Definition) -> Definition:
        model = entry.model.gedelegeerd
        bounds = self.convert.bounds(model, entry.type)
        self.problems += fitting.misplaced(model, ("ten_minste", "ten_hoogste"), entry.type, entry.name.position)
        fill = self.fills.get((entry.regeling, str(entry.name)))
        delegation = Delegation(
            str(model.aan), bounds, str(model.zonder_verordening), fill is not None, entry.name.position
        )
        self._need_source(made.source, entry.name.position, f"`{entry.name}`")
        made = replace(made, delegation=delegation)
        if fill is None:
            return self._not_filled(entry, made, model)
        name, filling, version = fill
        self.used_paths.add(version.path)
        sources = version.model.bronnen or {}
        source = self.convert.source(filling.bron, sources, self.days)
        remark = str(filling.toelichting or made.remark)
        made = replace(made, source=source, position=name.position, remark=remark)
        if filling.waarde == municipal.OPEN:
            self.problems.append(municipal.not_filled_in(made, filling.waarde.position))
            return replace(made, shape="formule", formula=tree.Constant(name.position, "onbekend", type=made.type))
        return self._shaped(made, filling, entry, self._checker(entry), sources)

    def _not_filled(self, entry: Entry, made: Definition, model: Any) -> Definition:
        """What holds without a verordening; the reason that a municipality gives becomes the remark."""
        if left_out := self.left_out.get((entry.regeling, str(entry.name))):
            reason, version = left_out
            self.used_paths.add(version.path)
            made = replace(made, remark=str(reason))
        return self._literal(made, model.zonder_verordening)

    def _literal(self, made: Definition, text: Text) -> Definition:
        value = self.convert.value(made.type, text)
        made = replace(made, shape="formule", formula_text=str(text), position=text.position)
        if isinstance(value, bool):
            return replace(made, formula=tree.Constant(text.position, "ja" if value else "nee", type=made.type))
        if value is None or isinstance(value, str):
            node = tree.Choice(text.position, value) if value else tree.Constant(text.position, "onbekend")
            return replace(made, formula=replace(node, type=made.type))
        if made.type.kind == "datum":
            return replace(made, formula=tree.Day(text.position, value, type=made.type))
        return replace(
            made,
            formula=tree.Number(text.position, value, percent=made.type.kind == "percentage", type=made.type),
        )

    # -- limits --------------------------------------------------------------------------------------------

    def _limits(self, ordered: list[Definition], outcomes: tuple[str, ...]) -> None:
        known = {fact.id: fact.bounds for fact in self.facts.values()}
        known |= {field.id: field.bounds for fact in self.facts.values() for field in fact.fields}
        known |= {table.id: table_bounds(table) for table in self.tables.values()}
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


def _digest(files: dict[str, str]) -> str:
    lines = "".join(f"{path} {digest}\n" for path, digest in sorted(files.items()))
    return hashlib.sha256(lines.encode()).hexdigest()
