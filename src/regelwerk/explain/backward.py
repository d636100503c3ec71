"""Walks the values backwards: which steps settled the outcome, and which unknown facts still keep it open.

Printed as statements after those of the values themselves, so that both walks cost about as much as deciding.

* Deciding (`m`): of `alle`/`een_van` the operands that settle it, of a choice the condition and the branch taken, of
  arithmetic everything. Facts under steps that are not marked may be anything: the outcome stays.
* Open (`o`): from unknown outcomes through unknown operands to unknown facts; what is known opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelwerk.engine.numbers import RATIO, Atom
from regelwerk.engine.printer import Printer
from regelwerk.language import order, tree
from regelwerk.language.rulebook import Definition

#: Function over a list -> the answer that one record can settle, and what holds for that record.
_SETTLED = {"er_is": ("True", "True"), "geen": ("False", "True"), "alle": ("False", "False")}


class Backward:
    """Prints one of the two walks. `flag` is `m` or `o`; a flag belongs to a definition, fact, field or amount."""

    def __init__(self, printer: Printer, flag: str) -> None:
        self.printer = printer
        self.flag = flag
        self.only_unknown = flag == "o"

    def walk(self, outcomes: tuple[str, ...]) -> None:
        """All flags, from the outcomes back to the facts."""
        self._begin()
        for id in outcomes:
            name = self.printer.variables[id]
            if self.printer.definition_of[id].for_each:
                test = "value is None" if self.only_unknown else "True"
                self.printer.put(f"{self.flag}{name} = [{test} for value in {name} or ()]")
                records = self.printer.variables[self.printer.definition_of[id].for_each]
                self._raise(records, f"{records}_n")
            else:
                self.printer.put(f"{self.flag}{name} = {f'{name} is None' if self.only_unknown else 'True'}")
        for definition in reversed(self.printer.rulebook.definitions):
            self._definition(definition)

    def _begin(self) -> None:
        rulebook = self.printer.rulebook
        scalars = [self.printer.variables[d.id] for d in rulebook.definitions if not d.for_each]
        scalars += [f"f{i}" for i in range(len(rulebook.facts))] + [f"a{i}" for i in range(len(rulebook.tables))]
        self._uses = dict.fromkeys(
            self._code(node) for d in rulebook.definitions if not d.for_each for node in _amounts(d)
        )
        scalars = list(dict.fromkeys([*scalars, *self._uses]))
        self.printer.put(" = ".join([*(self.flag + name for name in [*scalars, "p"]), "False"]))
        for definition in rulebook.definitions:
            if definition.for_each:
                self._flags_per_record(self.printer.variables[definition.id], definition.for_each)
        for fact in rulebook.facts:
            for part in fact.fields:
                self._flags_per_record(self.printer.variables[part.id], fact.id)

    def _flags_per_record(self, name: str, list_id: str) -> None:
        self.printer.put(f"{self.flag}{name} = [False] * ({self.printer.variables[list_id]}_n or 0)")

    def _definition(self, definition: Definition) -> None:
        name = self.flag + self.printer.variables[definition.id]
        if not definition.for_each:
            self._if(name, lambda: self._body(definition))
            return
        index = self.printer.enter(definition.for_each)
        self.printer.put(f"if {name}[{index}]:")
        self.printer.indent += 1
        self.printer.body(definition)
        self._body(definition)
        self.printer.put("pass")
        self.printer.indent -= 1
        self.printer.leave()

    def _if(self, test: str, then: object) -> None:
        self.printer.put(f"if {test}:")
        self.printer.indent += 1
        begin = len(self.printer.lines)
        then()  # type: ignore[operator]
        if len(self.printer.lines) == begin:
            self.printer.lines.pop()
        self.printer.indent -= 1

    def _body(self, definition: Definition) -> None:
        if definition.formula is not None:
            self.node(definition.formula)
        elif definition.rows:
            self._rows(definition)
        else:
            self._settled("en" if definition.shape == "alle" else "of", [c.node for c in definition.conditions])

    # -- shapes --------------------------------------------------------------------------------------------

    def _rows(self, definition: Definition) -> None:
        going = self.printer.fresh()
        self.printer.put(f"{going} = True")
        for row in definition.rows:
            if row.condition is None:
                self._if(going, lambda row=row: self._operand(row.value))
                continue
            condition = self._code(row.condition)

            def one_row(row=row, condition=condition) -> None:  # type: ignore[no-untyped-def]
                self._operand(row.condition)
                self._if(f"{condition} is not False", lambda: self._operand(row.value))
                self.printer.put(f"{going} = {condition} is not True")

            self._if(going, one_row)

    def _settled(self, operator: str, operands: list[tree.Node]) -> None:
        settles = "False" if operator == "en" else "True"
        self._each_settled(settles, [(self._code(operand), (operand,)) for operand in operands])

    def _each_settled(self, settles: str, operands: list[tuple[str, tuple[tree.Node, ...]]]) -> None:
        """Of operands (the code of the value, and the parts it comes from) those that settle it, or all."""
        settled = self.printer.fresh()
        self.printer.put(f"{settled} = {' or '.join(f'{code} is {settles}' for code, _ in operands)}")
        for code, nodes in operands:
            test = f"not {settled} and {code} is None" if self.only_unknown else f"not {settled} or {code} is {settles}"
            self._if(test, lambda nodes=nodes: self._nodes(nodes))

    def _code(self, node: tree.Node) -> str:
        return self.printer.values[id(node)].code

    def _operand(self, node: tree.Node) -> None:
        """A part that was held in a variable: in the open walk only when it is unknown."""
        atom: Atom | None = self.printer.values.get(id(node))
        if self.only_unknown and atom is not None and not atom.code.isdigit():
            self._if(f"{atom.code} is None", lambda: self.node(node))
        else:
            self.node(node)

    def node(self, node: tree.Node) -> None:
        match node:
            case tree.Name():
                self._name(node)
            case tree.Parameter():
                self._parameter(node)
            case tree.Logic(operator=operator, operands=operands):
                self._settled(operator, list(operands))
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                test = self._code(condition)
                self._operand(condition)
                self._if(f"{test} is not False", lambda: self._operand(then))
                self._if(f"{test} is not True", lambda: self._operand(otherwise))
            case tree.Aggregate():
                self._aggregate(node)
            case tree.Between(operand=x, low=low, high=high) if sides := self.printer.sides.get(id(node)):
                self._each_settled("False", [(sides[0], (x, low)), (sides[1], (x, high))])
            case _:
                self._nodes(tree.children(node))

    def _nodes(self, nodes: tuple[tree.Node, ...]) -> None:
        for node in nodes:
            self.node(node)

    # -- flags ---------------------------------------------------------------------------------------------

    def _raise(self, name: str, value: str) -> None:
        if self.only_unknown and value == "p":
            return
        if self.only_unknown:
            self.printer.put(f"if {value} is None: {self.flag}{name} = True")
        else:
            self.printer.put(f"{self.flag}{name} = True")

    def _name(self, node: tree.Name) -> None:
        variable = self.printer.variables[node.id]
        code = self.printer.atom(node).code
        self._raise(variable + code[len(variable) :], code)

    def _parameter(self, node: tree.Parameter) -> None:
        self._nodes(tree.children(node))
        # Where it is unknown of which day or key the amount would be, it is not lacking, unless the day has no table.
        leaves = [leaf for part in tree.children(node) for leaf in self.printer.values[id(part)].leaves]
        if self.only_unknown and leaves:
            known = " and ".join(f"{leaf} is not None" for leaf in dict.fromkeys(leaves))
            no_table = f" or {self.printer.variables[node.id]} is None" if node.on is None else ""
            self._if(f"{known}{no_table}", lambda: self._raise(self.amount(node), self._code(node)))
        else:
            self._raise(self.amount(node), self._code(node))

    def amount(self, node: tree.Parameter) -> str:
        """The name that the flag of an amount goes by: that of its use; within records that of the parameter."""
        code = self._code(node)
        return code if code in self._uses else self.printer.variables[node.id]

    def amounts(self) -> Iterator[tuple[tree.Parameter, str]]:
        """Every use of an amount outside records, with the name of its flag."""
        for definition in self.printer.rulebook.definitions:
            yield from ((node, self.amount(node)) for node in _amounts(definition))

    def amounts_of(self, table: int) -> list[str]:
        """The names of all flags of a parameter."""
        names = [name for node, name in self.amounts() if self.printer.variables[node.id] == f"a{table}"]
        return list(dict.fromkeys([f"a{table}", *names]))

    def _aggregate(self, node: tree.Aggregate) -> None:
        printer, name = self.printer, self.printer.variables[node.id]
        self._raise(name, f"{name}_n")
        total = self._code(node)
        printer.enter(node.id)
        where = printer.boolean(node.where) if node.where is not None else Atom("True")
        part = printer.held(node.operand) if node.operand is not None else None
        if node.where is not None:
            self._if(self._where_test(node, total, where.code, part), lambda: self.node(node.where))
        if part is not None and node.operand is not None:
            self._if(f"{where.code} is not False", lambda: self._operand(node.operand))
        printer.leave()

    def _where_test(self, node: tree.Aggregate, total: str, where: str, part: Atom | None) -> str:
        """When it matters whether a record counts; of an amount of nothing it does not."""
        something = f"{part.code} != {'(0, 1)' if part.scale == RATIO else 0}" if part is not None else "True"
        if self.only_unknown:
            return f"{where} is None and {something}"
        if part is not None:
            return f"{where} is not None or {something}"
        settled, settles = _SETTLED.get(node.function, ("", ""))
        return f"{total} is not {settled} or {where} is {settles}" if settled else "True"


def _amounts(definition: Definition) -> Iterator[tree.Parameter]:
    """The uses of amounts in a definition, but not those for each record of a list."""
    waiting = list(order.parts(definition))
    while waiting:
        node = waiting.pop()
        if isinstance(node, tree.Parameter):
            yield node
        if not isinstance(node, tree.Aggregate):
            waiting += tree.children(node)
