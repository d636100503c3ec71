"""Parts of a file to records of the rulebook: facts, amounts, bounds, sources. Reports values that do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any

from dateutil.relativedelta import relativedelta

from regelwerk.language import fitting, limits
from regelwerk.language.entries import Entry, type_of_model
from regelwerk.language.library import FOREVER, Library, day_of
from regelwerk.language.literals import WrongValue, literal
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.rulebook import Amount, Apart, Bounds, Fact, Source, Table
from regelwerk.language.source import Text
from regelwerk.language.types import JA_NEE, SCALES, Type

_RHYTHM_MONTHS = {"halfjaar": 6, "jaar": 12}
_NO_SOURCE = Source("", {})


class Converter:
    """Turns models into records; problems go to the list it was given. `regeling` words the shared questions."""

    def __init__(self, problems: list[Problem], library: Library, regeling: str = "") -> None:
        self.problems = problems
        self.library = library
        self.regeling = regeling
        #: The sources asked for that do not count on every day.
        self.dated: list[tuple[Text, Any]] = []

    def report(self, position: Position, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(position, code, message, hint))

    # -- sources -------------------------------------------------------------------------------------------

    def source(self, key: Text | None, sources: Mapping[str, Any], days: tuple[int, int] | None = None) -> Source:
        """The source behind a key, or an empty one with a problem."""
        if key is None:
            return _NO_SOURCE
        model = sources.get(key)
        if model is None:
            if not self.library.unread(key, key.position.file.split("/")[1]):
                hint = did_you_mean(key, sources) or "Beschrijf de bron onder `bronnen`."
                self.report(key.position, "RB-BRON", f"de bron `{key}` bestaat niet.", hint)
            return Source(str(key), {})
        fields = {name: str(value) for name, value in model if value is not None}
        if days and (model.van or model.tot):
            self.dated.append((key, model))
            self.source_dates(key, model, days)
        return Source(str(key), fields)

    def source_dates(self, key: Text, model: Any, days: tuple[int, int]) -> None:
        """Tell of a source that does not count on all of these days."""
        start, end = days
        if model.van and day_of(model.van) > start:
            message = f"de bron `{key}` geldt pas vanaf {model.van}, deze regels al eerder."
            self.report(key.position, "RB-BRON", message)
        if model.tot and day_of(model.tot) < end:
            message = f"de bron `{key}` geldt maar tot {model.tot}, deze regels ook daarna."
            self.report(key.position, "RB-BRON", message)

    # -- values --------------------------------------------------------------------------------------------

    def value(self, kind: Type, text: Text | None) -> Any:
        """The exact value of a text, None with a problem when it does not fit."""
        if text is None:
            return None
        try:
            return literal(kind, text)
        except WrongValue as wrong:
            self.report(text.position, wrong.code, wrong.message, wrong.hint)
            return None

    def bounds(self, model: Any, kind: Type) -> Bounds:
        """`ten_minste`, `meer_dan`, `ten_hoogste`, `minder_dan` as limits; dates as day numbers."""
        if not (kind.numeric or kind.kind == "datum"):
            return Bounds()
        low, low_open = self._limit(model, kind, "ten_minste", "meer_dan")
        high, high_open = self._limit(model, kind, "ten_hoogste", "minder_dan")
        if low is not None and high is not None and (low > high or (low == high and (low_open or high_open))):
            place = (model.ten_hoogste or model.minder_dan).position
            self.report(place, "RB-SCHEMA", "tussen deze twee grenzen ligt geen enkele waarde.")
        return Bounds(low, high, low_open, high_open)

    def _limit(self, model: Any, kind: Type, closed: str, open: str) -> tuple[Fraction | None, bool]:
        """One limit, and whether it is itself left out."""
        inside, outside = getattr(model, closed), getattr(model, open, None)
        if inside and outside:
            self.report(outside.position, "RB-SCHEMA", f"hier hoort `{closed}` of `{open}`, niet allebei.")
        text = outside or inside
        value = self.value(kind, text)
        if text and isinstance(value, int | Fraction):
            return Fraction(value), bool(outside)
        if text in ("onbekend", "onbeperkt"):
            self.report(text.position, "RB-TYPE", f"een grens is een vaste waarde, niet `{text}`.")
        return None, False

    # -- facts ---------------------------------------------------------------------------------------------

    def fact(self, entry: Entry) -> Fact:
        """The record of a fact with its fields; the same on every day on which its file speaks."""
        key = ("feit", entry.name.position, "" if entry.regeling else self.regeling)
        made: Fact = self.library.once(key, lambda found: self._alone(found)._asked(entry), self.problems)
        return made

    def _asked(self, entry: Entry) -> Fact:
        made = self._fact(entry.model, entry.id, entry.name, entry.sources)
        own = self._info(self.regeling, "vragen").get(entry.name) if not entry.regeling else None
        return replace(made, question=str(own or made.question), group=self._group(entry))

    def _info(self, regeling: str, key: str) -> Mapping[str, Text]:
        """A block of regeling.yaml; empty where there is none."""
        info = self.library.regelingen[regeling].info if regeling in self.library.regelingen else None
        return getattr(info, key, None) or {}

    def _group(self, entry: Entry) -> str:
        """The id of the group that a question belongs to; a shared one only where the regeling words that group."""
        name = entry.model.vraaggroep
        if not name:
            return ""
        home = entry.regeling or self.regeling
        groups = self._info(home, "vraaggroepen")
        if entry.regeling and name not in groups:
            hint = did_you_mean(name, groups) or "Zet haar met haar vraag onder `vraaggroepen` in regeling.yaml."
            self.report(name.position, "RB-NAAM", f"onbekende vraaggroep `{name}`.", hint)
        return f"{home}.{name}" if name in groups else ""

    def groups(self, facts: Iterable[Fact]) -> dict[str, str]:
        """The question of each group that some of these facts belong to."""
        ids = dict.fromkeys(fact.group for fact in facts if fact.group)
        parts = [(id, *id.split(".")) for id in ids]
        return {id: str(self._info(home, "vraaggroepen").get(name, "")) for id, home, name in parts}

    def _fact(self, model: Any, id: str, name: Text, sources: Mapping[str, Any], role: str = fitting.FACT) -> Fact:
        kind = type_of_model(model)
        self.problems += fitting.misfits(model, kind, role)
        fields = tuple(self._fact(m, f"{id}[].{n}", n, sources, fitting.FIELD) for n, m in (model.velden or {}).items())
        return Fact(
            id=id, name=str(name), label=str(model.label), question=str(model.vraag or model.label), type=kind,
            scale=_fact_scale(kind, model.decimalen), bounds=self.bounds(model, kind),
            choice_labels={str(k): str(v) for k, v in (model.waarden or {}).items()}, fields=fields,
            most_records=self._most_records(model, kind), judgement=bool(model.oordeel),
            given_by=str(model.gegeven_door or ""),
            group="", may_be_unlimited=bool(model.mag_onbeperkt),
            source=self.source(model.bron, sources) if model.bron else None,
            remark=str(model.toelichting or ""), position=name.position,
            recognised_by=self._recognised_by(model, name), never_changes=model.verloopt == "nee",
            apart=self._apart(model, fields), key_of=str(model.staat_in or ""),
        )  # fmt: skip

    def _recognised_by(self, model: Any, name: Text) -> str:
        field = model.herkend_aan
        if field and model.velden and field not in model.velden:
            hint = did_you_mean(field, model.velden)
            self.report(field.position, "RB-NAAM", f"`{field}` is geen veld van `{name}`.", hint)
        return str(field or "")

    def _apart(self, model: Any, fields: tuple[Fact, ...]) -> Apart | None:
        """Which records cannot overlap."""
        if not model.overlappen_niet or not fields:
            return None
        names = [field.name for field in fields]
        said = model.overlappen_niet
        for name in filter(None, (said.van, said.tot, said.bij_zelfde)):
            if name not in names:
                self.report(
                    name.position, "RB-NAAM", f"`{name}` is geen veld van deze lijst.", did_you_mean(name, names)
                )
                return None
        for name in (said.van, said.tot):
            if fields[names.index(name)].type.kind != "datum":
                message = f"`{name}` is geen datum; een periode loopt van een dag tot een dag."
                self.report(name.position, "RB-TYPE", message)
        same = names.index(said.bij_zelfde) if said.bij_zelfde else None
        return Apart(names.index(said.van), names.index(said.tot), same)

    def _most_records(self, model: Any, kind: Type) -> int:
        if kind.kind != "lijst" or model.ten_hoogste is None:
            return 0
        most = int(model.ten_hoogste) if re.fullmatch(r"[1-9][0-9]{0,3}", model.ten_hoogste) else 0
        if not 0 < most <= limits.LIST_RECORDS:
            message = f"hier hoort een heel getal van 1 tot en met {limits.LIST_RECORDS}."
            self.report(model.ten_hoogste.position, "RB-BEDRAG", message)
        return most

    # -- parameters ----------------------------------------------------------------------------------------

    def table(self, entry: Entry) -> Table:
        """The record of a dated parameter: every amount with the days on which it speaks.

        A parameter is the same on every day and for every regeling that uses it, so it is made once per library.
        """
        key = ("parameter", entry.id)
        made: Table = self.library.once(key, lambda found: self._alone(found)._table(entry), self.problems)
        return made

    def _alone(self, problems: list[Problem]) -> Converter:
        """The same, telling its problems to another list."""
        return Converter(problems, self.library, self.regeling)

    def _table(self, entry: Entry) -> Table:
        model = entry.model
        self.problems += fitting.misfits(model, type_of_model(model), fitting.PARAMETER)
        rows = list(model.waarden)
        starts = [day_of(row.vanaf) for row in rows]
        for row, before in zip(rows[1:], starts, strict=False):
            if day_of(row.vanaf) <= before:
                message = f"{row.vanaf} ligt niet na de vorige datum, {date.fromordinal(before).isoformat()}."
                hint = "Zet de waarden in volgorde, elke datum één keer."
                self.report(row.vanaf.position, "RB-VERSIE-OVERLAP", message, hint)
        ends = [*starts[1:], FOREVER][: len(rows)]
        amounts = tuple(self._amount(entry, row, end) for row, end in zip(rows, ends, strict=True))
        keys = tuple(str(key) for key in model.sleutels or ())
        return Table(
            entry.id, str(entry.name), str(model.label), entry.type, _table_scale(entry.type, amounts), keys, amounts,
            str(model.ritme), self.source(model.bron, entry.sources), str(model.toelichting or ""), entry.name.position,
            str(model.aanvullen or ""),
        )  # fmt: skip

    def _amount(self, entry: Entry, row: Any, next_start: int) -> Amount:
        start = day_of(row.vanaf)
        ends = [next_start]
        if months := _RHYTHM_MONTHS.get(entry.model.ritme):
            ends.append((date.fromordinal(start) + relativedelta(months=months)).toordinal())
        if row.tot:
            ends.append(day_of(row.tot))
            if day_of(row.tot) <= start:
                self.report(row.tot.position, "RB-DATUM", "`tot` ligt niet na `vanaf`.")
        self._keyed(row, entry.model.sleutels or ())
        self.problems += fitting.short_row(entry.type, row, min(ends))
        rows = {str(key): self.value(entry.type, text) for key, text in (row.rijen or {}).items()}
        return Amount(start, min(ends), self.value(entry.type, row.waarde), rows, row.verificatie == "geverifieerd",
                      str(row.bron), row.vanaf.position, bool(row.onvolledig))  # fmt: skip

    def _keyed(self, row: Any, names: Sequence[str]) -> None:
        """A parameter with keys has `rijen` with as many keys, one without has a `waarde`."""
        if bool(names) != (row.rijen is not None) or bool(names) == (row.waarde is not None):
            needed = "een blok `rijen`, want de parameter heeft `sleutels`" if names else "een `waarde`"
            self.report(row.vanaf.position, "RB-SCHEMA", f"bij deze datum hoort {needed}.")
        for key in row.rijen or ():
            if len(names) > 1 and key.count("/") + 1 != len(names):
                hint = f"Schrijf `{'/'.join(names)}`."
                self.report(key.position, "RB-SCHEMA", f"de sleutel `{key}` heeft niet {len(names)} delen.", hint)


def _fact_scale(kind: Type, decimals: Text | None) -> int:
    if kind.kind == "bedrag":
        return SCALES["bedrag"]
    if kind.kind == "percentage":
        return int(100 * 10 ** (int(decimals) if decimals is not None else 2))
    return int(10 ** int(decimals)) if decimals is not None else 1


def _exact_values(amounts: tuple[Amount, ...]) -> Iterator[Fraction]:
    for amount in amounts:
        yield from (v for v in (amount.value, *amount.rows.values()) if isinstance(v, Fraction))


def _table_scale(kind: Type, amounts: tuple[Amount, ...]) -> int:
    """The smallest fixed denominator for all values, at least cents or hundredths of a percent."""
    return lcm(SCALES.get(kind.kind, 1), *(value.denominator for value in _exact_values(amounts)))


def table_bounds(table: Table) -> Bounds:
    """The limits of all known amounts of a parameter."""
    values = list(_exact_values(table.amounts))
    return Bounds(min(values), max(values)) if values and table.type != JA_NEE else Bounds()
