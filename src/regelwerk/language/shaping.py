"""The shape of a definition: its formula, rows, conditions, or what a verordening fills in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from regelwerk.language import fitting, formula, municipal, reach, tree
from regelwerk.language.convert import Converter
from regelwerk.language.entries import Entry
from regelwerk.language.library import FOREVER, Library, Version
from regelwerk.language.over_time import OverTime
from regelwerk.language.problem import Problem
from regelwerk.language.rulebook import (
    Condition,
    Definition,
    Delegation,
    Fact,
    Row,
    Source,
    Table,
)  # fmt: skip
from regelwerk.language.scope import Scope
from regelwerk.language.source import Text
from regelwerk.language.typecheck import TypeChecker
from regelwerk.language.types import UNKNOWN_TYPE, Type

#: What a definition consists of: exactly one of these.
_SHAPES = ("waarde", "formule", "tabel", "alle", "een_van", "gedelegeerd")


class Shaping:
    """Gives the definitions of one rulebook their shape. `fills` are the verordeningen that apply, last one wins."""

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

    # -- shapes ------------------------------------------------------------------------------------------

    def _checker(self, entry: Entry) -> TypeChecker:
        return TypeChecker(self.scope, entry.regeling, self.problems, entry.for_each)

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
