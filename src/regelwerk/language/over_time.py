"""What a definition says about the course of time: months that it counts, and its place in a table of months."""

from __future__ import annotations

from typing import Any

from regelwerk.language.convert import Converter
from regelwerk.language.entries import FACT, Entry
from regelwerk.language.problem import did_you_mean
from regelwerk.language.rulebook import Count, Saving
from regelwerk.language.scope import Scope
from regelwerk.language.source import Text
from regelwerk.language.types import MONTHS, Type, unit_of

_MONTHS = Type("duur", unit_of(("maand", 1)))
_PER_MONTH = unit_of(("euro", 1), ("maand", -1))


class OverTime:
    """Reads these keys of the definitions of one rulebook; problems go to the converter."""

    def __init__(self, scope: Scope, convert: Converter) -> None:
        self.scope = scope
        self.convert = convert
        self._counted: dict[str, str] = {}

    def keys(self, entry: Entry, for_each: str) -> dict[str, Any]:
        """The parts of a Definition that follow from `telt_maanden_…`, `maandoverzicht` and `gespaard`."""
        model = entry.model
        saving = self._saving(entry)
        form = str(model.maandoverzicht or ("deel" if saving else ""))
        if not form and entry.is_outcome and entry.type.unit == _PER_MONTH and not for_each:
            form = "deel"
        if form == "deel" or saving:
            self._divisible(entry, for_each)
        return {"counts": self._count(entry), "in_month": "" if form == "geen" else form, "saving": saving}

    def _saving(self, entry: Entry) -> Saving | None:
        model = entry.model.gespaard
        if model is None:
            return None
        reading = (str(model.lezing.reden), str(model.lezing.anders)) if model.lezing else None
        source = self.convert.source(model.bron, entry.sources)
        return Saving(MONTHS.index(model.uitbetaald_in) + 1, source, reading)

    def _divisible(self, entry: Entry, for_each: str) -> None:
        place = entry.model.maandoverzicht.position if entry.model.maandoverzicht else entry.name.position
        if entry.type.unit != _PER_MONTH:
            hint = "Met `maandoverzicht: stand` staat de waarde er onverdeeld in."
            message = f"alleen een bedrag per maand is te verdelen over een maand, dit is {entry.type.phrase}."
            self.convert.report(place, "RB-TYPE", message, hint)
        elif for_each:
            message = "een bedrag voor elke regel van een lijst is niet te verdelen over een maand."
            self.convert.report(place, "RB-SCHEMA", message, "Tel het eerst op met `som(…)`.")
        if entry.model.gespaard and entry.model.maandoverzicht in ("stand", "geen"):
            message = "een bedrag met `gespaard` heeft als `maandoverzicht` altijd `deel`."
            self.convert.report(place, "RB-SCHEMA", message)

    # -- counting ------------------------------------------------------------------------------------------

    def owner(self, entry: Entry) -> Entry | None:
        """The fact in which a definition counts months: itself a fact, or the list of the definition."""
        name = entry.for_each or entry.model.telt_maanden_in or entry.model.telt_maanden_sinds
        found = self.scope.find(entry.regeling, name) if name else None
        return found if found and found.kind == FACT else None

    def _count(self, entry: Entry) -> Count | None:
        months, since = entry.model.telt_maanden_in, entry.model.telt_maanden_sinds
        if months and since:
            message = "een begrip telt maanden met `telt_maanden_in` of met `telt_maanden_sinds`, niet met allebei."
            self.convert.report(since.position, "RB-SCHEMA", message)
        name, owner = months or since, self.owner(entry)
        if name is None or (entry.for_each and owner is None):
            return None
        kind = self._type(name, entry, owner)
        if owner is None or kind is None:
            return None
        id = f"{owner.id}[].{name}" if entry.for_each else owner.id
        self._fits(name, kind, owner, entry)
        return Count(id, since is not None)

    def _type(self, name: Text, entry: Entry, owner: Entry | None) -> Type | None:
        """The type of the fact or field that is counted in; a problem when there is none."""
        if entry.for_each and owner is not None:
            fields = owner.fields or {}
            if name not in fields:
                hint = did_you_mean(name, fields)
                self.convert.report(name.position, "RB-NAAM", f"`{name}` is geen veld van `{entry.for_each}`.", hint)
            return fields.get(name)
        if owner is None:
            known = {**self.scope.names(entry.regeling), **self.scope.shared}
            hint = did_you_mean(name, [fact for fact, found in known.items() if found.kind == FACT])
            self.convert.report(name.position, "RB-NAAM", f"`{name}` is geen feit om maanden in te tellen.", hint)
        return owner.type if owner else None

    def _fits(self, name: Text, kind: Type, owner: Entry, entry: Entry) -> None:
        if kind != _MONTHS:
            hint = "Tellen kan alleen bij een duur met eenheid maand."
            self.convert.report(name.position, "RB-TYPE", f"`{name}` telt geen maanden, maar is {kind.phrase}.", hint)
        if entry.for_each and owner.fields is not None and not owner.model.herkend_aan:
            message = f"de lijst `{owner.name}` zegt niet waaraan een regel in een volgende maand te herkennen is."
            hint = "Zet bij de lijst `herkend_aan`, met een van haar velden."
            self.convert.report(name.position, "RB-SCHEMA", message, hint)
        other = self._counted.setdefault(f"{owner.id}.{name}", str(entry.name))
        if other != entry.name:
            message = f"bij `{name}` telt `{other}` al maanden op."
            self.convert.report(name.position, "RB-SCHEMA", message, "Voeg de twee begrippen samen.")
