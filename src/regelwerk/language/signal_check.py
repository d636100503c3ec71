"""The files under `rules/signalen/` to a SignalBook, with everything that is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from regelwerk.language import signal_condition
from regelwerk.language.convert import Converter
from regelwerk.language.library import FOREVER, Library, day_of, named_day
from regelwerk.language.problem import Position, Problem, did_you_mean
from regelwerk.language.signalbook import Condition, EventKind, Field, Signal, SignalBook, Span
from regelwerk.language.source import Text
from regelwerk.language.types import DURATION_WORDS

EVENTS_FILE: Final = "rules/signalen/gebeurtenissen.yaml"
_REFERENCE: Final = re.compile(rb"duur: ([a-z0-9_-]+)\.([a-z0-9_]+)")
_DURATION: Final = re.compile(r"([0-9]{1,3}) ([a-z]+)")
#: Terms without a duration, and what the others read: the event they begin with, and date fields of other events.
_WITHOUT: Final = {"voor_dwangsom", "einde_dwangsom", "begin_volgend_jaar"}
_BEGINS: Final = {
    "beslistermijn_aanvraag": "aanvraag_ontvangen",
    "beslistermijn_bbz": "aanvraag_ontvangen",
    "na_herstel": "aanvulling_gevraagd",
    "looptijd_ziekte": "ziek_gemeld",
    "na_bezwaartermijn": "besluit_genomen",
    "beslistermijn_bezwaar": "bezwaar_ontvangen",
    "voor_dwangsom": "ingebrekestelling_ontvangen",
    "einde_dwangsom": "ingebrekestelling_ontvangen",
    "vaststelling_dwangsom": "ingebrekestelling_ontvangen",
}
_ON_FIELD: Final = ("op_veld", "looptijd_op_veld")
_DEFAULT: Final = (("ingebrekestelling_ontvangen", "laatste_dag_beslistermijn"),)
_APPLICATION: Final = (
    ("aanvulling_gevraagd", "laatste_dag_hersteltermijn"),
    ("termijn_opgeschort", "laatste_dag_opschorting"),
    ("uitstel_meegedeeld", "genoemde_beslisdatum"),
)
_READS: Final = {
    "beslistermijn_aanvraag": _APPLICATION,
    "beslistermijn_bbz": _APPLICATION,
    "na_herstel": (("aanvulling_gevraagd", "laatste_dag_hersteltermijn"),),
    "beslistermijn_bezwaar": (
        ("bezwaar_ontvangen", "datum_bekendmaking_besluit"),
        ("herstel_bezwaar_gevraagd", "laatste_dag_herstel"),
        ("termijn_opgeschort", "laatste_dag_opschorting"),
    ),
    "voor_dwangsom": _DEFAULT,
    "einde_dwangsom": _DEFAULT,
    "vaststelling_dwangsom": _DEFAULT,
}  # fmt: skip


def signal_book(library: Library) -> tuple[SignalBook, list[Problem]]:
    """What the files say, as far as they can be used, and their problems."""
    builder = _Builder(library)
    return builder.book(), sorted(set(builder.problems))


def signal_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that signals need: their own, sources and parameters of regelingen, and durations left to others."""
    own = {path: content for path, content in files.items() if path.startswith("rules/signalen/")}
    named = {tuple(pair) for content in own.values() for pair in _REFERENCE.findall(content)}
    return own | {
        path: content for path, content in files.items()
        if (path.count("/") == 2 and path.endswith(("/regeling.yaml", "/parameters.yaml")))
        or any(f"/{home.decode()}/" in path and b" %s:" % name in content and named_day(path) for home, name in named)
    }  # fmt: skip


class _Builder:
    def __init__(self, library: Library) -> None:
        self.library = library
        self.problems: list[Problem] = []
        self.convert = Converter(self.problems, library)
        self.roles: Mapping[Text, Text] = library.events.rollen if library.events else {}
        self.seen: dict[str, Position] = {}

    def report(self, position: Position, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(position, code, message, hint))

    def book(self) -> SignalBook:
        self.events = dict(self._events())
        signals: list[Signal] = []
        for regeling, file in sorted(self.library.signals.items()):
            if regeling not in self.library.regelingen and regeling not in self.library.broken:
                hint = did_you_mean(regeling, self.library.regelingen)
                self.report(file.regeling.position, "RB-NAAM", f"onbekende regeling `{regeling}`.", hint)
            for name, model in file.signalen.items():
                signals += self._signal(len(signals) + 1, name, model, file)
        free, until = self._free_days()
        return SignalBook(self.events, tuple(signals), free, until)

    # -- events --------------------------------------------------------------------------------------------

    def _events(self) -> Iterator[tuple[str, EventKind]]:
        sentences: dict[str, Text] = {}
        for name, model in self.library.events.gebeurtenissen.items() if self.library.events else ():
            first = sentences.setdefault(str(model.zin), model.zin)
            if first is not model.zin:
                message = f"deze zin staat ook op regel {first.position.line}."
                self.report(model.zin.position, "RB-NAAM", message, "Elke gebeurtenis heeft een eigen zin.")
            fields = tuple(self._field(field, part) for field, part in (model.velden or {}).items())
            number = len(sentences)
            yield str(name), EventKind(number, str(name), str(model.label), str(model.zin), fields)

    def _field(self, name: Text, model: Any) -> Field:
        choices = tuple((str(word), str(label)) for word, label in (model.waarden or {}).items())
        if (model.type == "keuze") is not bool(choices):
            message = "een keuze noemt haar `waarden`." if not choices else "`waarden` hoort alleen bij een keuze."
            self.report(model.type.position, "RB-TYPE", message)
        return Field(str(name), str(model.label), str(model.type), choices, model.nodig is not None)

    def _event(self, name: Text) -> EventKind | None:
        found = self.events.get(name)
        if found is None and name not in self.library.left_out and "signalen" not in self.library.broken:
            hint = did_you_mean(name, self.events) or f"Gebeurtenissen staan in {EVENTS_FILE}."
            self.report(name.position, "RB-NAAM", f"onbekende gebeurtenis `{name}`.", hint)
        return found

    # -- signals -------------------------------------------------------------------------------------------

    def _signal(self, number: int, name: Text, model: Any, file: Any) -> Iterator[Signal]:
        opens = self._event(model.bij)
        closes = [kind for kind in map(self._event, model.tot or ()) if kind]
        self._own_name(name)
        regeling = self.library.regelingen.get(file.regeling)
        sources = {**((regeling and regeling.info and regeling.info.bronnen) or {}), **(file.bronnen or {})}
        source = self.convert.source(model.bron, sources)
        if model.voor not in self.roles and self.library.events:
            hint = did_you_mean(model.voor, self.roles) or f"Kies uit: {', '.join(self.roles)}."
            self.report(model.voor.position, "RB-NAAM", f"onbekende rol `{model.voor}`.", hint)
        spans = self._spans(model)
        start, end = self._validity(model)
        if opens is None:
            return
        self._begins_well(model)
        yield Signal(
            number, str(name), str(model.label), str(file.regeling), source, name.position, opens,
            self._condition(model.als, opens), str(model.als or ""), tuple(closes), str(model.termijn), spans,
            self._date_field(model, opens), model.wettelijk == "ja", int(model.dagen_vooraf or 0),
            model.vervalt is not None, str(model.voor), str(self.roles.get(model.voor, model.voor)), str(model.doe),
            str(model.toelichting or ""),
            (str(model.lezing.reden), str(model.lezing.anders)) if model.lezing else None, start, end,
        )  # fmt: skip

    def _own_name(self, name: Text) -> None:
        first = self.seen.setdefault(str(name), name.position)
        if first != name.position:
            self.report(name.position, "RB-NAAM", f"het signaal `{name}` staat ook in {first.file}:{first.line}.")

    def _condition(self, text: Text | None, opens: EventKind) -> Condition | None:
        found = signal_condition.read(text, opens) if text is not None else None
        if isinstance(found, Problem):
            self.problems.append(found)
            return None
        return found

    def _validity(self, model: Any) -> tuple[int, int]:
        start = day_of(model.geldig_vanaf) if model.geldig_vanaf else 1
        end = day_of(model.geldig_tot) if model.geldig_tot else FOREVER
        if end <= start:
            self.report(model.geldig_tot.position, "RB-DATUM", "`geldig_tot` ligt niet na `geldig_vanaf`.")
        return start, end

    def _begins_well(self, model: Any) -> None:
        """The event that the term begins with, and the fields that it reads, are what the term needs."""
        wanted = _BEGINS.get(model.termijn, model.bij)
        if model.bij != wanted:
            message = f"de termijn `{model.termijn}` begint bij `{wanted}`, niet bij `{model.bij}`."
            self.report(model.bij.position, "RB-SCHEMA", message)
        for event, name in _READS.get(model.termijn, ()):
            kind = self.events.get(event)
            if kind is None or not any(field.naam == name and field.kind == "datum" for field in kind.fields):
                message = f"de termijn `{model.termijn}` leest het datumveld `{name}` van `{event}`."
                self.report(model.termijn.position, "RB-NAAM", message, f"Zet het in {EVENTS_FILE}.")

    def _date_field(self, model: Any, opens: EventKind) -> int:
        if (model.termijn in _ON_FIELD) is not (model.veld is not None):
            here = f"`veld` hoort alleen bij {' en '.join(f'`{word}`' for word in _ON_FIELD)}."
            message = f"bij `{model.termijn}` hoort `veld`." if model.veld is None else here
            self.report(model.termijn.position, "RB-SCHEMA", message)
        if model.veld is None:
            return -1
        dates = [field.naam for field in opens.fields if field.kind == "datum"]
        if model.veld not in dates:
            hint = did_you_mean(model.veld, dates) or f"Datumvelden: {', '.join(dates) or 'geen'}."
            self.report(model.veld.position, "RB-NAAM", f"`{model.veld}` is geen datumveld van `{opens.naam}`.", hint)
        return opens.place(model.veld)

    # -- durations and days --------------------------------------------------------------------------------

    def _spans(self, model: Any) -> dict[str, tuple[Span, ...]]:
        """The duration of a signal: as written, or that of a regeling, by municipality and by day."""
        if (model.duur is None) is not (model.termijn in _WITHOUT):
            what = "geen" if model.duur is not None else "een"
            self.report(model.termijn.position, "RB-SCHEMA", f"bij `termijn: {model.termijn}` hoort {what} `duur`.")
        if model.duur is None:
            return {}
        if written := _span(str(model.duur)):
            return {"": (written,)}
        found = dict(self._delegated(model.duur)) or dict(self._parameter(model.duur))
        home = str(model.duur).partition(".")[0]
        if not found and home not in self.library.broken:
            hint = "Schrijf `8 weken`, of een duur uit een regeling, zoals `awb-aanvraag.redelijke_termijn`."
            self.report(model.duur.position, "RB-NAAM", f"`{model.duur}` is geen duur.", hint)
        return found

    def _parameter(self, name: Text) -> Iterator[tuple[str, tuple[Span, ...]]]:
        home, _, own = name.partition(".")
        regeling = self.library.regelingen.get(home)
        known = regeling.parameters.parameters if regeling and regeling.parameters else {}
        if own in known:
            spans = [_span(str(value.waarde), day_of(value.vanaf)) for value in known[own].waarden]
            if spans and None not in spans:
                yield "", tuple(span for span in spans if span)

    def _delegated(self, name: Text) -> Iterator[tuple[str, tuple[Span, ...]]]:
        """What the law leaves to municipalities: its own duration, and that of each verordening."""
        home, _, own = name.partition(".")
        regeling = self.library.regelingen.get(home)
        for version in (v for versions in regeling.subjects.values() for v in versions) if regeling else ():
            part = (version.model.begrippen or {}).get(own)
            if part and part.gedelegeerd and (span := _span(str(part.gedelegeerd.zonder_verordening))):
                yield "", (span,)
        for (gemeente, of), subjects in sorted(self.library.municipal.items()):
            versions = [v for versions in subjects.values() for v in versions if own in (v.model.invulling or {})]
            spans = [_span(str(v.model.invulling[own].waarde), v.start) for v in versions]
            if of == home and spans and None not in spans:
                yield gemeente, tuple(span for span in spans if span)

    def _free_days(self) -> tuple[frozenset[int], int]:
        """The days of the Algemene termijnenwet, and the first day of which nothing is known."""
        regeling = self.library.regelingen.get("termijnenwet")
        known = regeling.parameters.parameters if regeling and regeling.parameters else {}
        rows = known["feestdagen"].waarden if "feestdagen" in known else ()
        days = {day_of(day) for row in rows for day in re.findall(r"\d{4}-\d{2}-\d{2}", str(row.waarde))}
        return frozenset(days), max(days, default=0) + 1


def _span(text: str, since: int = 1) -> Span | None:
    match = _DURATION.fullmatch(text)
    unit = DURATION_WORDS.get(match[2]) if match else None
    return Span(since, int(match[1]), unit) if match and unit else None
