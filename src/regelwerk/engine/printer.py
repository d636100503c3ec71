"""The checked tree printed as statements of one flat Python function.

Nothing of a user's text enters the code: names become `v12` or `f3`, words and rows come in as constants. Numbers are
integers over a denominator that is known here; only a quotient carries its own. Unknown is None everywhere.
"""

from __future__ import annotations

from regelwerk.engine import numbers
from regelwerk.engine.lines import Lines
from regelwerk.engine.numbers import RATIO, Atom, joined
from regelwerk.language import tree
from regelwerk.language.rulebook import Definition, Row


class Printer(Lines):
    """Prints the statements that give every definition of a rulebook its value."""

    def definition(self, definition: Definition) -> None:
        """The statements that give a definition its value, for each record where it has `voor_elke`."""
        name = self.variables[definition.id]
        if not definition.for_each:
            atom = self.body(definition)
            self.scales[definition.id] = atom.scale
            self.name(name, atom)
            return
        count = f"{self.variables[definition.for_each]}_n"
        self.put(f"{name} = None if {count} is None else []")
        self.enter(definition.for_each)
        atom = self.body(definition)
        self.scales[definition.id] = atom.scale
        self.put(f"{name}.append({self.guarded(atom)})")
        self.leave()

    def body(self, definition: Definition) -> Atom:
        if definition.formula is not None:
            return self.atom(definition.formula)
        if definition.rows:
            return self.table(definition.rows)
        operands = [self.boolean(c.node) for c in definition.conditions]
        return self.kleene("en" if definition.shape == "alle" else "of", operands)

    def table(self, rows: tuple[Row, ...]) -> Atom:
        """All rows are computed; an unknown condition leaves a value only where the rows agree."""
        conditions = [self.boolean(row.condition) for row in rows if row.condition is not None]
        cells = numbers.same_scale(self.hold, [self.held(row.value) for row in rows])
        result = cells[-1]
        for condition, cell in zip(reversed(conditions), reversed(cells[: len(conditions)]), strict=True):
            result = self.choose(condition, cell, result)
        return result

    def choose(self, condition: Atom, then: Atom, otherwise: Atom) -> Atom:
        a, b, c = then.code, otherwise.code, condition.code
        if not condition.leaves:
            return self.hold(then, f"{a} if {c} else {b}")
        return self.hold(then, f"{a} if {c} is True else {b} if {c} is False else {a} if {a} == {b} else None")

    # -- values --------------------------------------------------------------------------------------------

    def held(self, node: tree.Node) -> Atom:
        """The value of a node in one variable (or a constant)."""
        atom = self.atom(node)
        held = atom if atom.simple or atom.code == "None" else self.hold(atom)
        self.values[id(node)] = held
        return held

    def boolean(self, node: tree.Node) -> Atom:
        return self.held(node)

    def atom(self, node: tree.Node) -> Atom:
        match node:
            case tree.Number(value=value):
                return Atom(str(value.numerator), value.denominator)
            case tree.Day(ordinal=ordinal):
                return Atom(str(ordinal))
            case tree.Constant(word=word):
                return Atom({"ja": "True", "nee": "False", "onbekend": "None", "onbeperkt": "onbeperkt"}[word],
                            leaves=("None",) if word == "onbekend" else ())  # fmt: skip
            case tree.Choice(word=word):
                return Atom(self.constant(word))
            case tree.Name():
                return self._name(node)
            case tree.Parameter():
                return self._parameter(node)
            case tree.Arithmetic() | tree.Negative():
                return self._arithmetic(node)
            case tree.Compare(operator=operator, left=left, right=right):
                return numbers.compared(operator, self.atom(left), self.atom(right))
            case tree.Between():
                return self._between(node)
            case tree.In():
                return self._in(node)
            case tree.Logic(operator=operator, operands=operands):
                return self.kleene(operator, [self.boolean(part) for part in operands])
            case tree.Not(operand=operand):
                inner = self.boolean(operand)
                return Atom(f"(not {inner.code})", 1, inner.leaves)
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                test = self.boolean(condition)
                first, second = numbers.same_scale(self.hold, [self.held(then), self.held(otherwise)])
                return self.choose(test, first, second)
            case tree.Call():
                return self._call(node)
            case tree.Rounded():
                least = 100 if node.type.kind == "bedrag" else 1
                return numbers.rounded(node.function, self.held(node.operand), node.step.as_integer_ratio(), least)
            case tree.Aggregate():
                return self._aggregate(node)
        raise AssertionError(node)

    def _name(self, node: tree.Name) -> Atom:
        name = self.variables[node.id]
        if node.id in self.fields:
            owner = node.id.split("[]")[0]
            name = f"{name}[{self._index(owner)}]"
        elif (definition := self.definition_of.get(node.id)) and definition.for_each:
            name = f"{name}[{self._index(definition.for_each)}]"
        return Atom(name, self.scales.get(node.id, 1), () if name == "p" else (name,))

    def _index(self, list_id: str) -> str:
        return next(index for owner, index in reversed(self.records) if owner == list_id)

    def _parameter(self, node: tree.Parameter) -> Atom:
        name, scale = self.variables[node.id], self.scales[node.id]
        source = Atom(name, scale, (name,))
        if node.on is not None:
            day = self.values[id(node.on)] = self.atom(node.on)
            source = self.hold(Atom(f"dated(d{name[1:]}, {day.code})", scale, day.leaves))
        if node.keys:
            source = self._by_key(source, [self._key(key) for key in node.keys])
        self.values[id(node)] = source
        return source

    def _by_key(self, rows: Atom, keys: list[str]) -> Atom:
        if len(keys) > 1:
            return self.hold(rows, f"keyed({', '.join([rows.code, *keys])})")
        return self.hold(rows, f"None if {rows.code} is None else {rows.code}.get({keys[0]})")

    def _key(self, node: tree.Node) -> str:
        atom = self.held(node)
        if atom.scale == 1:
            return atom.code
        return f"None if {atom.code} is None else whole({', '.join(numbers.pair(atom))})"

    def _arithmetic(self, node: tree.Arithmetic | tree.Negative) -> Atom:
        if isinstance(node, tree.Negative):
            return numbers.times(self.hold, self.atom(node.operand), Atom("-1"))
        left, right = self.atom(node.left), self.atom(node.right)
        match node.operator:
            case "*":
                return numbers.times(self.hold, left, right)
            case "/":
                if isinstance(node.right, tree.Number) and left.scale != RATIO:
                    return numbers.divided_by(left, *node.right.value.as_integer_ratio())
                return numbers.divided(self.hold, left, right)
        return numbers.plus(self.hold, left, node.operator, right)

    def _between(self, node: tree.Between) -> Atom:
        """Two comparisons joined by `en`; when the same things may be unknown in both they are one test."""
        x = self.held(node.operand)
        above = numbers.compared(">=", x, self.atom(node.low))
        below = numbers.compared("<", x, self.atom(node.high))
        if {*above.leaves} == {*below.leaves}:
            return Atom(f"({above.code} and {below.code})", 1, above.leaves)
        above, below = self.hold(above), self.hold(below)
        self.sides[id(node)] = (above.code, below.code)
        return self.kleene("en", [above, below])

    def _in(self, node: tree.In) -> Atom:
        operand = self.held(node.operand)
        tests = [numbers.compared("=", operand, self.atom(member)) for member in node.members]
        code = " or ".join(test.code for test in tests)
        return Atom(f"(not ({code}))" if node.negated else f"({code})", 1, joined(*tests))

    def kleene(self, operator: str, operands: list[Atom]) -> Atom:
        """`en`/`of` in three values: settled by one operand, unknown when nothing settles it."""
        settles = "False" if operator == "en" else "True"
        other = "True" if operator == "en" else "False"
        unknown = [leaf for atom in operands for leaf in atom.leaves]
        if not unknown:
            return Atom(f"({(' and ' if operator == 'en' else ' or ').join(a.code for a in operands)})")
        settled = " or ".join(f"{atom.code} is {settles}" for atom in operands)
        open_ = " or ".join(f"{atom.code} is None" for atom in operands if atom.leaves)
        return self.hold(Atom(""), f"{settles} if {settled} else None if {open_} else {other}")

    def _call(self, node: tree.Call) -> Atom:
        if node.function in ("minimum", "maximum"):
            name = "min" if node.function == "minimum" else "max"
            return numbers.extreme(self.hold, name, [self.atom(argument) for argument in node.arguments])
        atoms = [self.atom(argument) for argument in node.arguments]
        leaves = joined(*atoms)
        codes = [numbers.whole(atom) for atom in atoms]
        match node.function:
            case "plus_dagen":
                return self.shared(Atom(f"k_dagen({codes[0]}, {codes[1]})", 1, leaves))
            case "plus_weken":
                return self.shared(Atom(f"k_dagen({codes[0]}, 7 * {codes[1]})", 1, leaves))
            case "dagen_tussen":
                return Atom(f"({codes[1]} - {codes[0]})", 1, leaves)
            case "plus_maanden" | "plus_jaren" | "datum_leeftijd":
                months = codes[1] if self._in_months(node) else f"12 * {codes[1]}"
                return self.shared(Atom(f"k_maanden_{node.mode}({codes[0]}, {months})", 1, leaves))
        return self.shared(Atom(f"k_{node.function}({', '.join(codes)})", 1, leaves))

    def _in_months(self, node: tree.Call) -> bool:
        return node.function == "plus_maanden" or ("maand", 1) in node.arguments[1].type.unit

    # -- records -------------------------------------------------------------------------------------------

    def _aggregate(self, node: tree.Aggregate) -> Atom:
        total, count = self.fresh(), f"{self.variables[node.id]}_n"
        begin = len(self.lines)
        self.put("")
        self.enter(node.id)
        where = self.boolean(node.where) if node.where is not None else Atom("True")
        start, scale = self._gather(node, total, where)
        self.leave()
        self.lines[begin] = "    " * self.indent + f"{total} = None if {count} is None else {start}"
        self.values[id(node)] = Atom(total, scale, (total,))
        return self.values[id(node)]

    def _gather(self, node: tree.Aggregate, total: str, where: Atom) -> tuple[str, int]:
        """The statement that takes in one record; gives the value to start from and the denominator."""
        w = where.code
        if node.function == "aantal":
            self.put(f"{total} = None if {total} is None or {w} is None else {total} + {w}")
            return "0", 1
        if node.operand is not None:
            part = self.held(node.operand)
            if node.function == "som":
                return self._add_up(total, where, part)
            self.put(f"{total} = {part.code}")
            return "None", part.scale
        settled = "True" if node.function == "er_is" else "False"
        settles = "False" if node.function == "alle" else "True"
        self.put(f"{total} = {settled} if {total} is {settled} or {w} is {settles} else None "
                 f"if {total} is None or {w} is None else {total}")  # fmt: skip
        return ("False" if node.function == "er_is" else "True"), 1

    def _add_up(self, total: str, where: Atom, part: Atom) -> tuple[str, int]:
        """Add the amount of one record; nothing is nothing, also where it is unknown whether the record counts."""
        more, none = f"{total} + {part.code}", "0"
        if part.scale == RATIO:
            (a, b), (c, d) = (f"{total}[0]", f"{total}[1]"), numbers.pair(part)
            more, none = f"ratio({a} * {d} + {c} * {b}, {b} * {d})", "(0, 1)"
        unknown = "".join(f" or {atom.code} is None" for atom in (where, part) if atom.leaves)
        sum_ = f"None if {total} is None{unknown} else {more}"
        skip = f"{total} if {where.code} is False or {part.code} == {none} else " if where.code != "True" else ""
        self.put(f"{total} = {skip}{sum_}")
        return none, part.scale
