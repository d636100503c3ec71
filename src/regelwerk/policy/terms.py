"""The terms of the rules, as scenarios may name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.language.entries import type_of_model
from regelwerk.language.library import Library
from regelwerk.language.rulebook import Definition, Fact, Rulebook, written
from regelwerk.language.types import Type
from regelwerk.policy.glossary import Profile, Term
from regelwerk.policy.values import Shape


def terms_of(book: Rulebook, library: Library) -> Iterator[Term]:
    """Facts, outcomes, definitions and unkeyed parameters, each under the name a case file or answer uses.

    Facts that only other versions of the regeling use may be given too, as in a case file: they play no part.
    """
    asked = {book.shown(fact.id): fact for fact in book.facts}
    for naam, fact in asked.items():
        yield _fact(naam, fact)
    for naam, model in _declared(library, book.regeling).items():
        if naam not in asked:
            yield _model(naam, model)
    for definition in (d for d in book.definitions if written(d.id) == d.id):
        yield _definition(book, definition)
    for table in book.tables:
        if not table.keys:
            yield Term(book.shown(table.id), table.label, "parameter", _shape(table.type))


def profiles_of(library: Library, regeling: str) -> Iterator[Profile]:
    """The named sets of facts of a regeling."""
    file = library.regelingen[regeling].profiles
    for naam, model in (file.profielen if file else {}).items():
        yield Profile(str(naam), str(model.label), {str(fact): value for fact, value in model.feiten.items()})


def labels_of(library: Library) -> dict[str, str]:
    """Every regeling with its label."""
    known = library.regelingen.items()
    return {name: str(regeling.info.label) if regeling.info else name for name, regeling in known}


def _declared(library: Library, regeling: str) -> dict[str, Any]:
    """Every fact that any version of the regeling asks; of a fact that changed, the newest."""
    versions = [version for subject in library.regelingen[regeling].subjects.values() for version in subject]
    own = {
        name: model for v in sorted(versions, key=lambda v: v.start) for name, model in (v.model.invoer or {}).items()
    }
    shared = {name: model for name, (_, model, _) in library.shared.items()}
    return {str(name): model for name, model in {**shared, **own}.items()}


def _fact(naam: str, fact: Fact) -> Term:
    velden = tuple(_fact(field.name, field) for field in fact.fields)
    shape = _shape(fact.type, fact.choice_labels, fact.may_be_unlimited)
    return Term(naam, fact.label, "feit", shape, velden, fact.judgement)


def _model(naam: str, model: Any) -> Term:
    velden = tuple(_model(str(name), field) for name, field in (model.velden or {}).items())
    shape = _shape(type_of_model(model), model.waarden, bool(model.mag_onbeperkt))
    return Term(naam, str(model.label), "feit", shape, velden, bool(model.oordeel))


def _definition(book: Rulebook, definition: Definition) -> Term:
    soort = "besluit" if definition.id in book.outcomes else "begrip"
    shape = _shape(definition.type, definition.choice_labels, unlimited=True)
    return Term(book.shown(definition.id), definition.label, soort, shape)


def _shape(kind: Type, labels: Mapping[str, str] | None = None, unlimited: bool = False) -> Shape:
    waarden = {word: word for word in kind.choices} | {str(word): str(label) for word, label in (labels or {}).items()}
    unit = str(kind).removeprefix(kind.kind).strip()
    per = unit.removeprefix("per ") if kind.kind == "bedrag" else ""
    return Shape(kind.kind, per, unit.removeprefix("in "), waarden, unlimited)
