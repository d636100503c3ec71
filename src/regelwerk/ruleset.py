"""A set of rules, opened: the files of a release or a draft, and the rulebooks that are compiled from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from regelwerk.engine.program import compiled
from regelwerk.explain.steps import Explainer
from regelwerk.language import check, concurrence, form, release
from regelwerk.language.library import FOREVER, Kept, Library, Version, day_of, needed_for, on_day
from regelwerk.language.problem import CaseRefused, Position, Problem, Problems, did_you_mean, may_be_repeated
from regelwerk.language.rulebook import Fact, Rulebook
from regelwerk.language.signal_check import signal_book as signals_of
from regelwerk.language.signal_check import signal_files
from regelwerk.language.signalbook import SignalBook


@dataclass(eq=False)
class Rules:
    """A release or a draft, with the rulebooks that were compiled from it."""

    files: Mapping[str, bytes]
    release: str | None = None
    known_on: str | None = None
    #: Is told of each rulebook that was compiled, before it is used.
    on_compiled: Callable[[Explainer], None] | None = None
    _whole: list[Library] = field(default_factory=list)
    _kept: Kept = field(default_factory=Kept)
    _facts: dict[str, list[Fact]] = field(default_factory=dict)
    _needed: dict[tuple[str, str], dict[str, bytes]] = field(default_factory=dict)
    _libraries: dict[tuple[str, str, frozenset[str]], Library] = field(default_factory=dict)
    _programs: dict[tuple[str, int, str], Explainer] = field(default_factory=dict)
    _on_day: dict[tuple[str, date, str], Explainer] = field(default_factory=dict)
    _signals: list[SignalBook] = field(default_factory=list)

    def seen_on(self, day: str) -> Rules:
        """The same rules as known on another day; what was read and compiled is shared."""
        return replace(self, known_on=day)

    @property
    def library(self) -> Library:
        """All files, read."""
        if not self._whole:
            self._whole.append(Library(self.files))
        return self._whole[0]

    def library_of(self, regeling: str, day: date, gemeente: str = "") -> Library:
        """The files that one regeling needs on a day, read; refuses a regeling or gemeente that does not exist."""
        if regeling not in self.regelingen:
            raise CaseRefused([_unknown("regeling", regeling, self.alone)])
        if gemeente and gemeente not in self.gemeenten:
            raise CaseRefused([_unknown("gemeente", gemeente, self.gemeenten)])
        if (regeling, gemeente) not in self._needed:
            self._needed[regeling, gemeente] = needed_for(self.files, regeling, gemeente)
        needed = self._needed[regeling, gemeente]
        chosen = on_day(needed, day.toordinal())
        key = (regeling, gemeente, frozenset(chosen))
        if key not in self._libraries:
            self._libraries[key] = Library(chosen, needed, self._kept)
        return self._libraries[key]

    @property
    def rulebooks(self) -> list[Rulebook]:
        """Every rulebook that was compiled from these files until now."""
        return [explainer.program.rulebook for explainer in self._programs.values()]

    @cached_property
    def regelingen(self) -> list[str]:
        """The names of all regelingen."""
        folders = {path.split("/")[1] for path in self.files if path.count("/") == 3}
        return sorted(folders - {"gemeenten", "feiten"})

    @cached_property
    def alone(self) -> list[str]:
        """The names of the regelingen that are decided by themselves."""
        return [name for name in self.regelingen if name != concurrence.REGELING]

    @cached_property
    def gemeenten(self) -> list[str]:
        """The municipalities with a verordening."""
        return sorted({path.split("/")[2] for path in self.files if path.startswith("rules/gemeenten/")})

    @cached_property
    def problems(self) -> list[Problem]:
        """Everything that is wrong with these files, on every date."""
        return check.problems(self.library)

    def rulebook(self, regeling: str, day: date, gemeente: str = "", trial: list[Version] | None = None) -> Rulebook:
        """The rulebook on a day (geldigheidsdatum). Raises CaseRefused for an unknown regeling, gemeente or day."""
        library = self.library_of(regeling, day, gemeente)
        if library.problems:
            raise Problems(library.problems)
        if regeling not in library.regelingen or not library.regelingen[regeling].on(day.toordinal()):
            message = f"op {day.isoformat()} gelden geen regels voor {regeling}."
            starts = [path.split("/")[3][:10] for path in self.files if path.startswith(f"rules/{regeling}/")
                      and path.count("/") == 3]  # fmt: skip
            hint = f"De eerste dag met regels is {min(starts)}." if day.isoformat() < min(starts) else ""
            raise CaseRefused([Problem(Position("zaak#peildatum"), "PEILDATUM-BUITEN-REGELS", message, hint)])
        return check.build(library, regeling, day.toordinal(), gemeente, trial)

    def explainer(self, regeling: str, day: date, gemeente: str = "", trial: list[Version] | None = None) -> Explainer:
        """The compiled rulebook; compiled once for all days on which the same files speak."""
        if trial:
            return Explainer(compiled(self.rulebook(regeling, day, gemeente, trial)))
        if (regeling, day, gemeente) not in self._on_day:
            self._on_day[regeling, day, gemeente] = self._compiled(regeling, day, gemeente)
        return self._on_day[regeling, day, gemeente]

    def _compiled(self, regeling: str, day: date, gemeente: str) -> Explainer:
        number = day.toordinal()
        marks = self.library_of(regeling, day, gemeente).change_days()
        key = (regeling, max((mark for mark in marks if mark <= number), default=number), gemeente)
        if key not in self._programs:
            self._programs[key] = Explainer(compiled(self._sharing(self.rulebook(regeling, day, gemeente))))
            if self.on_compiled:
                self.on_compiled(self._programs[key])
        return self._programs[key]

    def _sharing(self, rulebook: Rulebook) -> Rulebook:
        """The same rulebook; a fact that another has too is the same object in both, so that it is bound once."""
        return replace(rulebook, facts=tuple(map(self._shared, rulebook.facts)))

    def _shared(self, fact: Fact) -> Fact:
        alike = self._facts.setdefault(fact.id, [])
        if fact not in alike:
            alike.append(fact)
        return alike[alike.index(fact)]


def _unknown(what: str, word: str, known: list[str]) -> Problem:
    hint = did_you_mean(word, known) or f"Kies uit: {', '.join(known)}."
    discreet = "" if may_be_repeated(word) else f"onbekende {what}. {hint}"
    return Problem(Position(f"zaak#{what}"), "VELD-ONBEKEND", f"onbekende {what} `{word}`.", hint, discreet)


def open_rules(root: Path, zichtdatum: date | None = None, concept: bool = False) -> Rules:
    """The release known on `zichtdatum` (the newest when None); the draft with `concept` or when none was released.

    Raises Problems when the files of a release are missing or altered, or no release was known on the day.
    """
    found = None if concept else release.known_on(root, zichtdatum)
    if found is None:
        if zichtdatum is not None and not concept:
            message = f"op {zichtdatum.isoformat()} was nog geen uitgave bekend."
            raise Problems([Problem(Position("uitgaven"), "RB-UITGAVE", message)])
        return Rules(release.draft(root))
    known_on = (zichtdatum or date.fromisoformat(found.known_from)).isoformat()
    return Rules(release.contents(root, found), found.name, known_on)


def signal_book(rules: Rules) -> SignalBook:
    """The signals of a release or a draft, read once. Raises Problems when they are wrong, or when there are none."""
    if not rules._signals:
        rules._signals.append(_signals(rules))
    return rules._signals[0]


def _signals(rules: Rules) -> SignalBook:
    library = Library(signal_files(rules.files), rules.files)
    book, problems = signals_of(library)
    if problems or library.problems:
        raise Problems([*problems, *library.problems])
    if not book.signals:
        where = f"uitgave {rules.release}" if rules.release else "rules/signalen"
        hint = "Met `--concept` leest u rules/." if rules.release else ""
        raise Problems([Problem(Position("rules/signalen"), "RB-PAD", f"in {where} staan geen signalen.", hint)])
    return book


def differs_from_draft(root: Path, rules: Rules, regeling: str) -> bool:
    """Whether `rules/` says something else on a regeling than this release."""
    draft = release.draft(root)
    return bool(draft) and needed_for(draft, regeling) != needed_for(rules.files, regeling)


def trial_verordening(path: str, content: bytes, regeling: str, day: date) -> Version:
    """A verordening file from anywhere, to try what it would do on a day. Raises Problems when it does not fit."""
    model, found, _ = form.parse(path, content, "verordening")
    problems = [*found]
    if model is not None and model.regeling != regeling:
        message = f"deze verordening hoort bij `{model.regeling}`, niet bij `{regeling}`."
        problems.append(Problem(model.regeling.position, "RB-PAD", message))
    if problems:
        raise Problems(problems)
    start, end = day_of(model.geldig_vanaf), day_of(model.geldig_tot) if model.geldig_tot else FOREVER
    if not start <= day.toordinal() < end:
        message = f"deze verordening geldt niet op {day.isoformat()}."
        raise Problems(
            [Problem(model.geldig_vanaf.position, "RB-DATUM", message, "Kies een andere peildatum of datum.")]
        )
    return Version(path, start, end, model, sha256(content).hexdigest())
