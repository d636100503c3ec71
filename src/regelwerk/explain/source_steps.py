"""The steps of what is given: facts with who gave them, and amounts with the day from which they speak."""

from __future__ import annotations

from regelwerk.engine.numbers import Atom
from regelwerk.explain.citation import as_json
from regelwerk.explain.pieces import HOLE, fact_extras, fixed, inside, unit_of
from regelwerk.explain.step_writer import StepWriter, as_tuple, iso
from regelwerk.language import tree
from regelwerk.language.rulebook import Fact

_FROM_CASE = '{"bron":"zaak"}'


class SourceSteps(StepWriter):
    """Facts and amounts, each before the first step that uses it."""

    def source_steps(self, node: tree.Node, in_records: bool) -> None:
        """The facts and amounts of a formula; `in_records`: it is worked out for each record."""
        if isinstance(node, tree.Name) and (fact := self.printer.fact_of.get(node.id.split("[]")[0])):
            self.fact(fact)
        elif isinstance(node, tree.Aggregate):
            self.fact(self.printer.fact_of[node.id])
        elif isinstance(node, tree.Parameter):
            self._amount(node, in_records)
        for part in tree.children(node):
            self.source_steps(part, in_records or isinstance(node, tree.Aggregate))

    def fact(self, fact: Fact) -> None:
        if fact.id in self.done:
            return
        self.done.add(fact.id)
        variable = self.printer.variables[fact.id]
        name = self.rulebook.shown(fact.id)
        head = {"naam": name, "id": fact.id, "label": fact.label, "soort": "invoer", "type": fact.type.kind}
        if unit := unit_of(fact.type):
            head["eenheid"] = unit
        self.put("," + fixed(head)[:-1])
        if fact.fields:
            self._list_value(fact, variable, name)
        else:
            text = self.text_of_value(variable, fact.type, fact.scale)
            self.put(
                f',"waarde":{HOLE},"status":"{HOLE}"',
                self.json(fact.type, text),
                self.status(fact.type, variable),
            )
            self.deciding(f"m{variable}", fact.id)
        origin = f"O.get({self.printer.constant(name)}, {self.printer.constant(_FROM_CASE)})"
        self.put(f',"herkomst":{HOLE}', f"'null' if {variable}{'_n' if fact.fields else ''} is None else {origin}")
        if fact.fields:
            self.put(HOLE, f'O.get({self.printer.constant(f"{name}[]")}, "")')
        if fact.source:
            self.put(f',"bron":{fixed(as_json(fact.source))}')
        self.tail(fact_extras(fact), fact.position)

    def _list_value(self, fact: Fact, variable: str, name: str) -> None:
        cells = [self.json(part.type, f"{self.render(part.type, part.scale)}({variable}_{i}[i])")
                 for i, part in enumerate(fact.fields)]  # fmt: skip
        record = self.printer.constant("{" + ",".join(f'"{part.name}":{HOLE}' for part in fact.fields) + "}")
        rows = f'"[" + ",".join({record} % ({as_tuple(cells)}) for i in range({variable}_n)) + "]"'
        self.put(f',"waarde":{HOLE},"status":"{HOLE}"', f'"null" if {variable}_n is None else {rows}',
                  f'"onbekend" if {variable}_n is None else "bekend"')  # fmt: skip
        marks = [f"m{variable}_{i}" for i in range(len(fact.fields))]
        self.deciding(" or ".join([f"m{variable}", *(f"True in {mark}" for mark in marks)]), fact.id)
        pairs = as_tuple(
            [f"({self.printer.constant(part.name)}, {mark})" for part, mark in zip(fact.fields, marks, strict=True)]
        )
        self.put(f',"beslissende_velden":{HOLE}', f"flagged({self.printer.constant(name)}, ({pairs}))")

    def _amount(self, node: tree.Parameter, in_records: bool) -> None:
        name, lists = self.references.usage(node), self.references.lists(node)
        if (name, *lists) in self.done:
            return
        self.done.add((name, *lists))
        if lists:
            with self.for_each(lists) as numbers_:
                self._amount_found(node, self.printer.atom(node), list(zip(lists, numbers_, strict=True)))
            return
        if not (node.keys or node.on):
            _, table = self.tables[node.id]
            self._amount_found(node, Atom(self.printer.variables[node.id], table.scale), [])
        else:
            self._amount_found(node, self.printer.atom(node) if in_records else self.printer.values[id(node)], [])

    def _amount_found(self, node: tree.Parameter, atom: Atom, records: list[tuple[str, str]]) -> None:
        variable = self.printer.variables[node.id]
        row = f"g{variable[1:]}"
        if node.on is not None:
            day = self.printer.atom(node.on)
            row = f"row_of(d{variable[1:]}, {self.printer.guarded(day)})"
        prefix = "".join(f"{inside(self.rulebook.shown(id))}[{HOLE}]." for id, _ in records)
        self.put(f',{{"naam":"{prefix}{inside(self.references.usage(node))}"', *(number for _, number in records))
        self._amount_step(node, atom, row, variable, bool(records))

    def _amount_step(self, node: tree.Parameter, atom: Atom, row: str, variable: str, in_records: bool) -> None:
        index, table = self.tables[node.id]
        head = {
            "id": table.id,
            "label": table.label,
            "soort": "parameter",
            "type": table.type.kind,
        }
        if unit := unit_of(table.type):
            head["eenheid"] = unit
        self.put(f",{fixed(head)[1:-1]}")
        text = self.text_of_value(atom.code, table.type, atom.scale)
        self.put(
            f',"waarde":{HOLE},"status":"{HOLE}"',
            self.json(table.type, text),
            self.status(table.type, atom.code),
        )
        own = [] if in_records else self.flags.get(self.references.usage(node), [])
        flag = " or ".join(dict.fromkeys(own)) or f"m{variable}"
        self.deciding(flag, table.id)
        snippets = [
            fixed({"vanaf": iso(amount.start), "verificatie": "geverifieerd" if amount.verified else "te_verifieren",
                   "gevonden_in": amount.found_in})[1:-1].replace("%%", "%") for amount in table.amounts
        ]  # fmt: skip
        missing = '"verificatie":null,"reden":"bedrag_ontbreekt"'
        rows = self.printer.constant([*snippets, missing])
        held = self.printer.fresh()
        self.printer.put(f"{held} = {row}")
        self.put(f",{HOLE}", f"{rows}[{held}]")
        used = list(dict.fromkeys(name for part in tree.children(node) for name in self.references.within(part)))
        self.put(f',"gebruikt":{fixed(used)},"bron":{fixed(as_json(table.source))}')
        amount = f"({index}, {held} if {atom.code} is not None else -1, {flag})"
        if in_records:
            self.printer.put(f"used.append({amount})")
        else:
            self.amounts.append(amount)
        self.tail({"toelichting": table.remark} if table.remark else {}, table.position)
