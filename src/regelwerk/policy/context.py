"""What one scenario has said so far. Gegeven is kept until Als, when it is known which words the rules use.

A step that cannot be understood raises NotRunnable; an outcome that differs raises Mismatch. Nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NoReturn, TypeVar

from regelwerk.language.problem import Position, Problem
from regelwerk.language.rulebook import Source
from regelwerk.policy.citations import sources_of
from regelwerk.policy.desk import Answer, Decided, Desk, Question
from regelwerk.policy.glossary import Glossary, Profile, Term, UnknownTerm
from regelwerk.policy.values import ValueRefused, read, read_date, tidy


class NotRunnable(Exception):
    """The scenario says something that means nothing; it neither passes nor fails."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Mismatch(AssertionError):
    """The rules decide otherwise than the scenario expects."""


class NothingToCompare(Exception):
    """An earlier step failed, so that there is no decision to hold this one against."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a feature file: its text and where it stands."""

    text: str
    position: Position

    def part(self, text: str) -> Cell:
        """A piece of this cell, with its own column."""
        offset = max(self.text.rfind(text), 0)
        return Cell(text, Position(self.position.file, self.position.line, self.position.column + offset))

    def refuse(self, code: str, message: str, hint: str = "") -> NoReturn:
        raise NotRunnable([Problem(self.position, code, message, hint)])


Table = tuple[tuple[Cell, ...], ...]


_JUDGED: Final = {"rol": "scenario", "motivering": "Zo gegeven in het scenario."}


@dataclass(slots=True)
class FactSheet:
    """The facts of a case with who gave them, as they go to the service."""

    feiten: dict[str, Any] = field(default_factory=dict)
    herkomst: dict[str, dict[str, str]] = field(default_factory=dict)

    def put(self, term: Term, value: Any, origin: str = "scenario") -> None:
        self.feiten[term.naam] = value
        self.herkomst[term.naam] = {"bron": origin}
        if term.oordeel:
            self.herkomst[term.naam] |= _JUDGED
        judged = [field.naam for field in term.velden if field.oordeel]
        for number, record in enumerate(value if judged and isinstance(value, list) else ()):
            places = (f"{term.naam}[{number}].{naam}" for naam in judged if record.get(naam) is not None)
            self.herkomst |= {place: {"bron": origin, **_JUDGED} for place in places}


_Item = TypeVar("_Item", Term, Profile)
Later = Callable[[Glossary, FactSheet], None]


@dataclass(slots=True)
class Context:
    """The state of one scenario. `at` is where the running step stands, `exact` that its text is literal."""

    desk: Desk
    regeling: str = ""
    suggest: Callable[[str, str], str] = lambda kind, text: ""
    at: Position = field(default_factory=lambda: Position(""))
    text: str = ""
    exact: bool = True
    dates: dict[str, date] = field(default_factory=dict)
    date_refused: bool = False
    gemeente: Cell | None = None
    assumed: list[Later] = field(default_factory=list)
    givens: list[Later] = field(default_factory=list)
    glossary: Glossary | None = None
    decided: Decided | None = None
    grounds_named: set[str] = field(default_factory=set)
    missing_named: set[str] = field(default_factory=set)
    explained: set[str] = field(default_factory=set)
    #: What happened in the case, for the steps about signals.
    events: list[Any] = field(default_factory=list)

    def cell(self, text: str) -> Cell:
        """A part of the running step with its own column; in a filled-in outline the column of the step."""
        offset = max(self.text.rfind(text), 0) if self.exact else 0
        return Cell(text, Position(self.at.file, self.at.line, self.at.column + offset))

    def date(self, text: str) -> date:
        try:
            return read_date(text)
        except ValueRefused as error:
            self.date_refused = True
            self.cell(text).refuse(error.code, error.message, error.hint)

    @property
    def words(self) -> Glossary:
        """The words the rules know, once Als has chosen them."""
        if self.glossary is None:
            self._refuse_signals_only()
            raise NothingToCompare
        return self.glossary

    @property
    def answer(self) -> Answer:
        """The decision; a case that was refused has none, and that is a mismatch."""
        if self.decided is None:
            self._refuse_signals_only()
            raise NothingToCompare
        if self.decided.answer is None:
            reasons = " ".join(problem.message for problem in self.decided.refusal)
            raise Mismatch(f"verwacht: een besluit; gekregen: de zaak is geweigerd. {reasons}")
        return self.decided.answer

    def _refuse_signals_only(self) -> None:
        """A step about a decision where only events were given would otherwise be passed over in silence."""
        if self.events:
            self.cell(self.text).refuse("FF-STAP", "dit scenario gaat over signalen; er is niets beoordeeld.")

    def sources(self, steps: Iterable[Mapping[str, Any]]) -> list[Source]:
        """What these steps of the decision rest on."""
        if self.decided is None:
            raise NothingToCompare
        cited = self.desk.cited(self.decided.question)
        return [source for step in steps for source in sources_of(step, cited.get(step["id"]))]

    def judge(self, regeling: Cell) -> None:
        """Resolve all that was given, then let the service decide; every problem of it comes out at once."""
        self.glossary = self.decided = None
        self.grounds_named, self.missing_named, self.explained = set(), set(), set()
        question = self._question(regeling)
        self.glossary = _found(lambda: self.desk.glossary(question), regeling, "FF-REGEL")
        sheet = self._fact_sheet(self.glossary)
        self.decided = self.desk.decide(question, sheet.feiten, sheet.herkomst)

    def name_of_regeling(self, cell: Cell) -> str:
        name: str = _found(lambda: self.desk.regeling(cell.text, self.dates.get("zichtdatum")), cell, "FF-REGEL")
        return name

    def _question(self, regeling: Cell) -> Question:
        if self.date_refused:
            raise NothingToCompare
        if "peildatum" not in self.dates:
            hint = "Voeg toe: `Gegeven de peildatum is 1 juli 2026`."
            regeling.refuse("FF-DATUM", "dit scenario heeft geen peildatum.", hint)
        zichtdatum = self.dates.get("zichtdatum")
        name = self.name_of_regeling(regeling)
        if self.regeling:
            self.name_of_regeling(Cell(self.regeling, regeling.position))
        gemeente = ""
        if (town := self.gemeente) is not None:
            gemeente = _found(lambda: self.desk.gemeente(town.text, zichtdatum), town, "FF-VELD")
        peildatum = self.dates["peildatum"]
        return Question(name, peildatum, self.dates.get("geldigheidsdatum", peildatum), zichtdatum, gemeente)

    def _fact_sheet(self, glossary: Glossary) -> FactSheet:
        sheet, problems = FactSheet(), []
        for given in (*self.assumed, *self.givens):
            try:
                given(glossary, sheet)
            except NotRunnable as error:
                problems += error.problems
        if problems:
            raise NotRunnable(problems)
        return sheet


def _found(search: Callable[[], Any], cell: Cell, code: str) -> Any:
    try:
        return search()
    except UnknownTerm as unknown:
        cell.refuse(code, unknown.message, unknown.hint)


def named(search: Callable[[str], _Item], cell: Cell) -> _Item:
    """The term a cell names, or FF-VELD at that cell."""
    try:
        return search(cell.text)
    except UnknownTerm as unknown:
        cell.refuse("FF-VELD", unknown.message, unknown.hint)


def value_of(cell: Cell, term: Term, exact: bool = False) -> Any:
    """The value a cell gives a term, or the problem at that cell, with the term's label."""
    try:
        return read(cell.text, term.shape, exact)
    except ValueRefused as error:
        cell.refuse(error.code, f"{term}: {error.message}", error.hint)


def plain(text: str) -> str:
    """Text compared without regard to case and a closing full stop."""
    return tidy(text).casefold().rstrip(".")
