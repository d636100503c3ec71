"""The bench on which code is printed: lines, indentation, names for values, constants, loops over records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from regelwerk.engine import arithmetic, calendar
from regelwerk.engine.numbers import Atom
from regelwerk.language.rulebook import Fact, Rulebook
from regelwerk.language.types import UNLIMITED

#: The functions of `arithmetic` that printed code may call.
_ARITHMETIC = ("ratio", "afgerond", "naar_boven", "naar_beneden", "cut", "dated", "keyed", "whole")


@dataclass
class Lines:
    """Printed lines and the names used in them. Facts are `f3`, amounts `a3`, definitions `v3`, what is held `t3`.

    `variables` and `scales` give name and denominator by id; `values` remembers the variable of a formula's part,
    `sides` those of the two comparisons of a `tussen` of which one can settle it.
    """

    rulebook: Rulebook
    lines: list[str] = field(default_factory=list)
    constants: dict[str, Any] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    values: dict[int, Atom] = field(default_factory=dict)
    sides: dict[int, tuple[str, str]] = field(default_factory=dict)
    once: dict[str, Atom] = field(default_factory=dict)
    indent: int = 1
    counter: int = 0

    def __post_init__(self) -> None:
        self.constants |= {f"k_{name}": function for name, function in calendar.FUNCTIONS.items()}
        self.constants |= {name: getattr(arithmetic, name) for name in _ARITHMETIC}
        self.constants["onbeperkt"] = UNLIMITED
        self.records: list[tuple[str, str]] = []
        self.definition_of = {d.id: d for d in self.rulebook.definitions}
        self.fact_of = {f.id: f for f in self.rulebook.facts}
        self.variables["peildatum"] = "p"
        for index, fact in enumerate(self.rulebook.facts):
            self._declare(fact, f"f{index}")
        for index, table in enumerate(self.rulebook.tables):
            self.variables[table.id] = f"a{index}"
            self.scales[table.id] = table.scale
        for index, definition in enumerate(self.rulebook.definitions):
            self.variables[definition.id] = f"v{index}"

    def _declare(self, fact: Fact, name: str) -> None:
        self.variables[fact.id] = name
        self.scales[fact.id] = fact.scale
        for index, part in enumerate(fact.fields):
            self.fields[part.id] = self.variables[part.id] = f"{name}_{index}"
            self.scales[part.id] = part.scale

    # -- lines ---------------------------------------------------------------------------------------------

    def put(self, line: str) -> None:
        self.lines.append("    " * self.indent + line)

    def fresh(self) -> str:
        self.counter += 1
        return f"t{self.counter}"

    def constant(self, value: Any) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = value
        return name

    def hold(self, atom: Atom, code: str | None = None) -> Atom:
        """The atom in a variable of its own; unknown as soon as a leaf is."""
        name = self.fresh()
        self.put(f"{name} = {self.guarded(atom) if code is None else code}")
        return Atom(name, atom.scale, (name,))

    def shared(self, atom: Atom) -> Atom:
        """A value that is dear to compute and may be asked for again: computed once, except for each record."""
        if self.records:
            return self.hold(atom)
        if atom.code not in self.once:
            self.once[atom.code] = self.hold(atom)
        return self.once[atom.code]

    def name(self, name: str, atom: Atom) -> None:
        """Give a value its own name; what was held last gets it beside its temporary one."""
        held = "    " * self.indent + f"{atom.code} = "
        if self.lines[-1].startswith(held):
            self.lines[-1] = "    " * self.indent + f"{name} = {self.lines[-1].lstrip()}"
        else:
            self.put(f"{name} = {self.guarded(atom)}")

    def guarded(self, atom: Atom) -> str:
        """The code of an atom that is None when one of its leaves is."""
        if not atom.leaves or atom.leaves == (atom.code,):
            return atom.code
        return f"None if {' or '.join(f'{leaf} is None' for leaf in atom.leaves)} else {atom.code}"

    # -- records -------------------------------------------------------------------------------------------

    def enter(self, list_id: str) -> str:
        """Begin a loop over the records of a list; fields and definitions of it are read by index."""
        index = f"i{len(self.records)}"
        self.put(f"for {index} in range({self.variables[list_id]}_n or 0):")
        self.indent += 1
        self.records.append((list_id, index))
        return index

    def leave(self) -> None:
        """End the innermost loop."""
        if not self.lines[-1].startswith("    " * self.indent):
            self.put("pass")
        self.records.pop()
        self.indent -= 1
