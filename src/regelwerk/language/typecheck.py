"""Fills in what each part of a formula is, and reports names, types and units that do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from regelwerk.language import tree
from regelwerk.language import typing_rules as rules
from regelwerk.language.entries import FACT, Entry
from regelwerk.language.name_check import NameCheck, literal_hint
from regelwerk.language.problem import Problem
from regelwerk.language.types import DATUM, GETAL, JA_NEE, PERCENTAGE, UNKNOWN_TYPE, Type, plural, unit_of

_TIME = {"plus_dagen": "dag", "plus_weken": "week", "plus_maanden": "maand", "plus_jaren": "jaar"}
_RESULT: Final[Mapping[str, Type]] = {
    "leeftijd_op": Type("duur", unit_of(("jaar", 1))),
    "dagen_tussen": Type("duur", unit_of(("dag", 1))),
    "maanden_tussen": Type("duur", unit_of(("maand", 1))),
    "jaar_van": GETAL,
}


class TypeChecker(NameCheck):
    """Checks the formulas of one regeling."""

    # -- entrances -----------------------------------------------------------------------------------------

    def formula(self, node: tree.Node, expected: Type) -> tree.Node:
        """The typed tree of a value; a problem when its type is not the expected one."""
        typed = self.infer(node, expected)
        if not rules.accepts(expected, typed):
            self._refuse_value(node, expected, typed.type)
        return typed

    def _refuse_value(self, node: tree.Node, expected: Type, found: Type) -> None:
        surplus = [word for word in found.choices if word not in expected.choices]
        if expected.kind == found.kind and surplus:
            hint = f"De keuze kent: {', '.join(expected.choices)}."
            self._report(node, f"dit kan `{surplus[0]}` zijn, en dat is geen woord van deze keuze.", hint)
            return
        hint = literal_hint(found, expected)
        self._report(node, f"hier hoort {expected.phrase}, dit is {found.phrase}.", hint)

    def condition(self, node: tree.Node) -> tree.Node:
        """The typed tree of a condition."""
        typed = self.infer(node)
        if typed.type.kind not in ("ja_nee", "onbekend"):
            hint = "Vergelijk met een woord van de keuze: `… = …`." if typed.type.kind == "keuze" else ""
            self._report(node, f"een voorwaarde is ja of nee, dit is {typed.type.phrase}.", hint)
        return typed

    # -- parts ---------------------------------------------------------------------------------------------

    def infer(self, node: tree.Node, expected: Type = UNKNOWN_TYPE) -> tree.Node:
        match node:
            case tree.Number(unit_word=word, percent=percent):
                kind = Type("duur", unit_of((word, 1))) if word else Type("getal", literal=True)
                return replace(node, type=PERCENTAGE if percent else kind)
            case tree.Day():
                return replace(node, type=DATUM)
            case tree.Constant(word=word):
                return replace(node, type=self._constant(word, expected))
            case tree.Name():
                return self._name(node, expected)
            case tree.Parameter():
                return self._parameter(node)
            case tree.Arithmetic():
                return self._arithmetic(node)
            case tree.Negative(operand=operand):
                typed = self._number(operand)
                return replace(node, operand=typed, type=typed.type)
            case tree.Compare():
                return self._compare(node)
            case tree.Between(operand=operand, low=low, high=high):
                parts = [self.infer(part) for part in (operand, low, high)]
                self._ordered(node, parts[0], parts[1])
                self._ordered(node, parts[0], parts[2])
                return replace(node, operand=parts[0], low=parts[1], high=parts[2], type=JA_NEE)
            case tree.In():
                return self._in(node)
            case tree.Logic(operands=operands):
                return replace(node, operands=tuple(self.condition(part) for part in operands), type=JA_NEE)
            case tree.Not(operand=operand):
                return replace(node, operand=self.condition(operand), type=JA_NEE)
            case tree.If():
                return self._if(node, expected)
            case tree.Call():
                return self._call(node)
            case tree.Rounded():
                return self._rounded(node)
            case tree.Aggregate():
                return self._aggregate(node)
        raise AssertionError(node)

    def _arithmetic(self, node: tree.Arithmetic) -> tree.Node:
        left, right = self._number(node.left), self._number(node.right)
        made: Type | None = UNKNOWN_TYPE
        if left.type.numeric and right.type.numeric:
            if node.operator in "*/":
                made = rules.product_type(node.operator, left.type, right.type)
            else:
                made = rules.sum_type(left, right)
                if made is None:
                    self._report_units(node, left, right)
        return replace(node, left=left, right=right, type=made or UNKNOWN_TYPE)

    def _compare(self, node: tree.Compare) -> tree.Node:
        left, right = self._pair(node.left, node.right)
        if node.operator in ("=", "!=") and left.type.kind not in ("datum",) and not left.type.numeric:
            if left.type.kind != right.type.kind and "onbekend" not in (left.type.kind, right.type.kind):
                self._report_units(node, left, right)
        else:
            self._ordered(node, left, right)
        return replace(node, left=left, right=right, type=JA_NEE)

    def _pair(self, left: tree.Node, right: tree.Node) -> tuple[tree.Node, tree.Node]:
        """Both sides; a bare word is a word of the keuze on the other side."""
        if self._is_unknown(left) and not self._is_unknown(right):
            typed_right = self.infer(right)
            return self.infer(left, typed_right.type), typed_right
        typed_left = self.infer(left)
        return typed_left, self._after(typed_left, right)

    def _after(self, left: tree.Node, node: tree.Node) -> tree.Node:
        """What stands opposite `left`; a bare word opposite an unknown name is no second mistake."""
        return node if self._is_unknown(left) and self._is_unknown(node) else self.infer(node, left.type)

    def _ordered(self, node: tree.Node, left: tree.Node, right: tree.Node) -> None:
        kinds = {left.type.kind, right.type.kind}
        if "onbekend" in kinds or kinds == {"datum"} or rules.common(left, right):
            return
        if len(kinds) == 1 and not left.type.numeric:
            self._report(node, f"{left.type.phrase} heeft geen volgorde, alleen `=` en `!=`.")
            return
        self._report_units(node, left, right)

    def _in(self, node: tree.In) -> tree.Node:
        operand = self.infer(node.operand)
        members = tuple(self._after(operand, member) for member in node.members)
        for member in members:
            if operand.type.kind in ("keuze", "sleutel", "ja_nee"):
                if member.type.kind not in (operand.type.kind, "onbekend"):
                    self._report_units(member, operand, member)
            else:
                self._ordered(member, operand, member)
        return replace(node, operand=operand, members=members, type=JA_NEE)

    def _if(self, node: tree.If, expected: Type) -> tree.Node:
        condition = self.condition(node.condition)
        then, otherwise = self.infer(node.then, expected), self.infer(node.otherwise, expected)
        return replace(node, condition=condition, then=then, otherwise=otherwise,
                       type=self._joined(node, then, otherwise))  # fmt: skip

    def _joined(self, node: tree.Node, then: tree.Node, otherwise: tree.Node) -> Type:
        a, b = then.type, otherwise.type
        if "onbekend" in (a.kind, b.kind):
            return rules.known(a, b)
        if a.kind == b.kind == "keuze":
            return Type("keuze", choices=tuple(sorted({*a.choices, *b.choices})))
        if a.numeric and b.numeric and (made := rules.sum_type(then, otherwise)):
            return replace(made, unlimited=a.unlimited or b.unlimited)
        if a.kind == b.kind and not a.numeric:
            return replace(a, unlimited=a.unlimited or b.unlimited)
        hint = "Laat beide hetzelfde soort waarde geven."
        self._report(node, f"`dan` geeft {a.phrase} en `anders` geeft {b.phrase}.", hint)
        return UNKNOWN_TYPE

    def _call(self, node: tree.Call) -> tree.Node:
        if node.function in ("minimum", "maximum"):
            return self._extreme(node)
        first = self._date(node.arguments[0])
        rest = tuple(self._second(node, argument) for argument in node.arguments[1:])
        return replace(node, arguments=(first, *rest), type=_RESULT.get(node.function, DATUM))

    def _second(self, node: tree.Call, argument: tree.Node) -> tree.Node:
        if node.function in ("leeftijd_op", "dagen_tussen", "maanden_tussen"):
            return self._date(argument)
        if node.function == "eerstvolgende_werkdag":
            return self._days(argument)
        typed = self._number(argument)
        allowed = {_TIME[node.function]} if node.function in _TIME else {"jaar", "maand"}
        fits = typed.type.kind == "getal" and not typed.type.unit
        fits = fits or typed.type.unit in [unit_of((word, 1)) for word in allowed]
        if typed.type.kind != "onbekend" and not fits:
            words = " of ".join(plural(word) for word in sorted(allowed))
            self._report(argument, f"hier hoort een aantal {words}, dit is {typed.type.phrase}.")
        return typed

    def _days(self, node: tree.Node) -> tree.Node:
        entry = self.scope.find(self.regeling, node.name) if isinstance(node, tree.Parameter) else None
        known_otherwise = entry is not None and entry.type.kind != "dagen"
        typed = node if known_otherwise else self.infer(node)
        found = entry.type if entry is not None else typed.type
        if found.kind not in ("dagen", "onbekend"):
            hint = "Dat is een parameter met `type: dagen`."
            self._report(node, f"hier hoort een rij dagen, dit is {found.phrase}.", hint)
        return typed

    def _extreme(self, node: tree.Call) -> tree.Node:
        parts = tuple(self.infer(argument) for argument in node.arguments)
        made = parts[0].type
        for part in parts[1:]:
            anchor = replace(parts[0], type=made)
            if {made.kind, part.type.kind} == {"datum"}:
                continue
            if "onbekend" in (made.kind, part.type.kind):
                made = rules.known(made, part.type)
            elif found := rules.common(anchor, part):
                made = found
            else:
                self._report_units(part, anchor, part)
        endless = all if node.function == "minimum" else any
        return replace(node, arguments=parts, type=replace(made, unlimited=endless(p.type.unlimited for p in parts)))

    def _rounded(self, node: tree.Rounded) -> tree.Node:
        typed = self._number(node.operand)
        wants_percent = node.step_text.endswith("%")
        if typed.type.numeric and wants_percent != (typed.type.kind == "percentage") and wants_percent:
            self._report(node, f"een stap in procenten past niet bij {typed.type.phrase}.")
        if typed.type.kind == "percentage" and not wants_percent:
            self._report(node, "een percentage wordt afgerond op een stap in procenten.", "Bijvoorbeeld `1%`.")
        if typed.type.numeric and node.step_text in ("cent", "euro") and typed.type.kind != "bedrag":
            self._report(node, f"`{node.step_text}` past alleen bij een bedrag, dit is {typed.type.phrase}.")
        return replace(node, operand=typed, type=replace(typed.type, literal=False))

    def _aggregate(self, node: tree.Aggregate) -> tree.Node:
        entry = self.scope.find(self.regeling, node.list_name)
        if entry is None or entry.kind != FACT or entry.fields is None:
            self._report_no_list(node, entry)
            return node
        self.records.append(entry)
        where = self.condition(node.where) if node.where else None
        operand = self._read(node, entry) if node.operand else None
        self.records.pop()
        result = operand.type if operand else GETAL if node.function == "aantal" else JA_NEE
        return replace(node, where=where, operand=operand, id=entry.id, type=replace(result, literal=False))

    def _read(self, node: tree.Aggregate, entry: Entry) -> tree.Node:
        """What is read of each record: a number to add up, or anything of the only record."""
        assert node.operand is not None
        if node.function == "som":
            return self._number(node.operand)
        if entry.model.ten_hoogste != "1":
            hint = "Zet er `ten_hoogste: 1` bij, of gebruik `som`, `er_is`, `geen` of `alle`."
            message = f"`{node.list_name}` kan meer dan één regel hebben; `enige` leest de enige."
            self.problems.append(Problem(node.list_position, "RB-TYPE", message, hint))
        return self.infer(node.operand)
