"""What can be decided, and what that takes: regelingen, their questions, facts and articles."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from api.callers import ROLES
from api.deciding import explanation_of, rulebook_of
from api.operations import in_force, json_answer, operation
from api.parameters import Gemeente, Naam, Peildatum, Zichtdatum
from api.reading import Filed, filed, json_body
from regelwerk.explain.data_need import data_need
from regelwerk.explain.fact_schema import fact_schema
from regelwerk.language.casefile import Case
from regelwerk.language.library import Library
from regelwerk.language.rulebook import Rulebook
from regelwerk.service import Explanation, Rules

router = APIRouter(prefix="/regelingen", tags=["regelingen"])


@dataclass(frozen=True)
class View:
    """The rulebook that an address and its query name."""

    rules: Rules
    naam: str
    peildatum: date
    gemeente: str | None
    known_on: str

    @property
    def rulebook(self) -> Rulebook:
        return rulebook_of(self.rules, self.naam, self.peildatum, self.gemeente)


async def _view(
    request: Request, naam: Naam, peildatum: Peildatum, gemeente: Gemeente = None, zichtdatum: Zichtdatum = None
) -> View:
    rules = (await in_force(request, zichtdatum)).rules
    return View(rules, naam, peildatum, gemeente, (zichtdatum or peildatum).isoformat())


Viewed = Annotated[View, Depends(_view)]


@operation(router, "GET", "", roles=ROLES, summary="Welke regelingen er zijn", answer="Regelingen")
async def regelingen(request: Request, zichtdatum: Zichtdatum = None) -> Response:
    rules = (await in_force(request, zichtdatum)).rules
    files = (await asyncio.to_thread(_library_of, rules)).regelingen
    found = [{"naam": name, "label": files[name].info.label} for name in rules.alone]
    return json_answer({"uitgave": rules.release, "gemeenten": rules.gemeenten, "regelingen": found})


def _library_of(rules: Rules) -> Library:
    """The first time this reads every file: other requests do not wait for it."""
    return rules.library


@operation(router, "GET", "/{naam}", roles=ROLES, summary="Wat een regeling op een dag beslist", answer="Regeling")
async def regeling(view: Viewed) -> Response:
    rulebook = view.rulebook
    definitions = {definition.id: definition for definition in rulebook.definitions}
    outcomes = [(rulebook.shown(id), definitions[id]) for id in rulebook.outcomes]
    return json_answer(
        {
            "naam": view.naam, "label": rulebook.label, "peildatum": view.peildatum.isoformat(),
            "gemeente": view.gemeente, "uitgave": view.rules.release, "regelset": rulebook.hash,
            "bestanden": [{"pad": path, "sha256": digest} for path, digest in rulebook.files.items()],
            "besluiten": [{"naam": name, "label": d.label, "type": str(d.type)} for name, d in outcomes],
            "niet_gemodelleerd": [{"artikel": gap.article, "reden": gap.reason} for gap in rulebook.gaps],
        }
    )  # fmt: skip


@operation(router, "GET", "/{naam}/schema", roles=ROLES, summary="De feiten als JSON Schema", answer="JsonSchema")
async def schema(view: Viewed) -> Response:
    return json_answer(fact_schema(view.rulebook))


@operation(
    router, "GET", "/{naam}/gegevensbehoefte", roles=ROLES, summary="Welk feit nodig is voor welk artikel",
    answer="Gegevensbehoefte",
)  # fmt: skip
async def gegevensbehoefte(view: Viewed) -> Response:
    needed = data_need(view.rulebook, view.peildatum.isoformat(), view.known_on)
    return json_answer({"regeling": view.naam, "peildatum": view.peildatum.isoformat(), "feiten": needed})


@operation(router, "GET", "/{naam}/vragen", roles=ROLES, summary="Alle vragen vooraf, in volgorde", answer="Vragen")
async def vragen_vooraf(view: Viewed) -> Response:
    empty = Filed(Case({}, gemeente=view.gemeente or ""), view.naam, view.peildatum, None, None)
    return _questions(explanation_of(view.rules, empty))


@operation(
    router, "POST", "/{naam}/vragen", roles=ROLES, summary="Wat na deze feiten nog moet worden gevraagd",
    body="Zaak", answer="Vragen",
)  # fmt: skip
async def vragen(request: Request, naam: Naam) -> Response:
    case = filed(await json_body(request), regeling=naam)
    return _questions(explanation_of((await in_force(request, case.zichtdatum)).rules, case))


def _questions(explanation: Explanation) -> Response:
    return json_answer({"status": explanation.status, "ontbrekend": explanation.missing()})
