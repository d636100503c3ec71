"""What the names in a formula stand for: facts, fields, definitions, amounts; and which do not exist."""

from __future__ import annotations

from dataclasses import replace

from regelwerk.language import fitting, tree
from regelwerk.language.entries import PARAMETER, Entry
from regelwerk.language.problem import Problem, did_you_mean
from regelwerk.language.scope import Scope
from regelwerk.language.types import DATUM, JA_NEE, UNKNOWN_TYPE, Type
from regelwerk.language.words import function_meant


class NameCheck:
    """Looks up the names of one regeling. `record` is the list whose fields are bare inside this formula."""

    def __init__(self, scope: Scope, regeling: str, problems: list[Problem], record: str = "") -> None:
        self.scope = scope
        self.regeling = regeling
        self.problems = problems
        self.records: list[Entry] = []
        if record and (entry := scope.find(regeling, record)) and entry.fields is not None:
            self.records.append(entry)

    def infer(self, node: tree.Node, expected: Type = UNKNOWN_TYPE) -> tree.Node:
        """The typed tree of any formula."""
        raise NotImplementedError

    def _constant(self, word: str, expected: Type) -> Type:
        if word in ("ja", "nee"):
            return JA_NEE
        if word == "onbeperkt":
            base = expected if expected.numeric or expected.kind == "datum" else UNKNOWN_TYPE
            return replace(base, unlimited=True)
        return expected

    def _name(self, node: tree.Name, expected: Type) -> tree.Node:
        if node.name == "peildatum":
            return replace(node, id="peildatum", type=DATUM)
        field = self._field(node)
        if field is not None:
            return field
        entry = self.scope.find(self.regeling, node.name)
        if entry is not None and entry.name in self.scope.twice:
            return node
        if expected.kind == "keuze" and node.name in expected.choices:
            if entry is not None:
                hint = "Geef één van beide een ander woord."
                self._report(node, f"`{node.name}` is een woord van de keuze en ook een naam.", hint, "RB-NAAM")
            return tree.Choice(node.position, node.name, type=replace(expected, choices=(node.name,)))
        if entry is None:
            return self._unknown_name(node, expected)
        return self._entry(node, entry)

    def _unknown_name(self, node: tree.Name, expected: Type) -> tree.Node:
        if expected.kind == "keuze":
            hint = did_you_mean(node.name, expected.choices) or f"De keuze kent: {', '.join(expected.choices)}."
            self._report(node, f"`{node.name}` is geen woord van deze keuze.", hint, "RB-NAAM")
        else:
            self._report_unknown(node, node.name)
        return node

    def _report_unknown(self, node: tree.Node, name: str, hint: str = "") -> None:
        """A name that does not exist, at least not on this day; silent when a part that cannot be read may hold it."""
        if self.scope.library.unread(name, self.regeling):
            return
        if path := self.scope.elsewhere(self.regeling, name):
            message = f"`{name}` bestaat niet op alle dagen waarop dit bestand geldt."
            self._report(node, message, f"De naam staat in {path}.", "RB-NAAM")
            return
        if owners := self.scope.lists(self.regeling, name):
            hint = f"Gebruik bijvoorbeeld `er_is({owners[0]} waar …)`."
            self._report(node, f"`{name}` is een veld van de lijst `{owners[0]}`.", hint, "RB-NAAM")
            return
        hint = hint or self.scope.suggestion(self.regeling, name, self._visible_fields())
        self._report(node, f"onbekende naam `{name}`.", hint, "RB-NAAM")

    def _field(self, node: tree.Name) -> tree.Node | None:
        for entry in reversed(self.records):
            if node.name in (entry.fields or {}):
                return replace(node, id=f"{entry.id}[].{node.name}", type=(entry.fields or {})[node.name])
        return None

    def _visible_fields(self) -> dict[str, Type]:
        return {name: kind for entry in self.records for name, kind in (entry.fields or {}).items()}

    def _entry(self, node: tree.Name, entry: Entry) -> tree.Node:
        if entry.kind == PARAMETER:
            return self._parameter(tree.Parameter(node.position, node.name, span=node.span))
        if entry.type.kind == "lijst":
            hint = "Gebruik `aantal`, `som`, `er_is`, `geen` of `alle`."
            self._report(node, f"`{node.name}` is een lijst; die staat niet los in een formule.", hint)
            return node
        if entry.for_each and not self._inside(entry):
            hint = f"Gebruik bijvoorbeeld `er_is({entry.for_each} waar …)`."
            self._report(node, f"`{node.name}` bestaat voor elke regel van `{entry.for_each}`.", hint)
            return node
        return replace(node, id=entry.id, type=entry.type)

    def _inside(self, entry: Entry) -> bool:
        owner = self.scope.find(entry.regeling, entry.for_each)
        return owner is not None and any(record.id == owner.id for record in self.records)

    def _parameter(self, node: tree.Parameter) -> tree.Node:
        entry = self.scope.find(self.regeling, node.name)
        if entry is not None and entry.name in self.scope.twice:
            return node
        if entry is None:
            self._report_unknown(node, node.name, function_meant(node.name) if node.keys else "")
            return node
        if entry.kind != PARAMETER:
            hint = function_meant(node.name) if node.keys else ""
            self._report(node, f"`{node.name}` is geen parameter; alleen die kent een sleutel of `op`.", hint)
            return node
        keys = tuple(self._key(key) for key in node.keys)
        names = tuple(entry.model.sleutels or ())
        if len(keys) != len(names):
            hint = f"Schrijf `{node.name}({', '.join(names)})`." if names else f"Schrijf alleen `{node.name}`."
            self._report(node, f"`{node.name}` heeft {_counted(len(names))}, hier {len(keys) or 'geen'}.", hint)
        for index, key in enumerate(keys[: len(names)]):
            self.problems += fitting.odd_keys(entry.model, index, key.type)
        on = self._date(node.on) if node.on else None
        return replace(node, keys=keys, on=on, id=entry.id, type=entry.type)

    def _key(self, node: tree.Node) -> tree.Node:
        typed = self.infer(node)
        if typed.type.kind not in ("getal", "duur", "keuze", "sleutel", "onbekend"):
            self._report(node, f"de sleutel van een tabel is een getal of een woord, dit is {typed.type.phrase}.")
        return typed

    def _number(self, node: tree.Node) -> tree.Node:
        typed = self.infer(node)
        if typed.type.kind != "onbekend" and not typed.type.numeric:
            self._report(node, f"hier hoort een getal of bedrag, dit is {typed.type.phrase}.")
        self._refuse_unlimited(typed)
        return typed

    def _refuse_unlimited(self, typed: tree.Node) -> None:
        if typed.type.unlimited:
            self._report(
                typed,
                "met iets dat onbeperkt kan zijn valt niet te rekenen.",
                "Vergelijk het, of kies met `als`.",
            )

    def _date(self, node: tree.Node) -> tree.Node:
        typed = self.infer(node, DATUM)
        if typed.type.kind not in ("datum", "onbekend"):
            self._report(node, f"hier hoort een datum, dit is {typed.type.phrase}.", literal_hint(typed.type, DATUM))
        self._refuse_unlimited(typed)
        return typed

    def _is_unknown(self, node: tree.Node) -> bool:
        if not isinstance(node, tree.Name) or node.name == "peildatum" or self._field(node):
            return False
        return self.scope.find(self.regeling, node.name) is None

    def _report_units(self, node: tree.Node, left: tree.Node, right: tree.Node) -> None:
        hint = literal_hint(left.type, right.type) or literal_hint(right.type, left.type)
        message = f"{left.type.phrase} en {right.type.phrase} gaan niet samen."
        self.problems.append(Problem(node.position, "RB-TYPE", message, hint))

    # -- words ---------------------------------------------------------------------------------------------

    def _report_no_list(self, node: tree.Aggregate, entry: Entry | None) -> None:
        if entry is not None or not self.scope.library.unread(node.list_name, self.regeling):
            hint = did_you_mean(node.list_name, self.scope.lists(self.regeling))
            self.problems.append(Problem(node.list_position, "RB-NAAM", f"`{node.list_name}` is geen lijst.", hint))

    def _report(self, node: tree.Node, message: str, hint: str = "", code: str = "RB-TYPE") -> None:
        self.problems.append(Problem(tree.start(node), code, message, hint))


def literal_hint(found: Type, other: Type) -> str:
    """How to write a bare number that stands where `other` belongs."""
    known = {
        "percentage": "Een percentage schrijft u met `%`.",
        "bedrag": "Zet het bedrag in parameters.yaml, met een bron.",
        "datum": "Schrijf een datum als 2026-01-31.",
    }
    return known.get(other.kind, "") if found.literal else ""


def _counted(count: int) -> str:
    return {0: "geen sleutel", 1: "één sleutel"}.get(count, f"{count} sleutels")
