"""The schemas of an overview: the case that it is of, and its answer; docs/opdrachten.md says what each key means."""

from __future__ import annotations

from regelwerk.explain.answer_schema import STATUSES
from regelwerk.explain.schema_parts import Schema, day, items_of, may_miss, object_of, or_null, text
from regelwerk.language.shapes import RELATIONS
from regelwerk.overview.answer import UNSEEN, UNUSABLE

_PLACE = "#/components/schemas/"
_VALUE: Schema = {"title": "Waarde", "type": ["string", "boolean", "array", "null"], "items": {}}
_NAMES = items_of("Regelingen", "Namen van regelingen.", text("Regeling"))


def overview_schemas(case: Schema, question: Schema) -> dict[str, Schema]:
    """By name, beside the schemas of a case and of a question, whose keys they share."""
    return {"Overzichtszaak": _filed(case), "Overzicht": _overview(question)}


def _filed(case: Schema) -> Schema:
    kept = {name: part for name, part in case["properties"].items() if name not in ("regeling", "geldigheidsdatum")}
    only = items_of("Regelingen", "Alleen deze; anders alle waarover de zaak iets zegt.", text("Regeling"))
    return {**case, "title": "Zaak voor een overzicht", "properties": {**kept, "regelingen": may_miss(only)}}


def _overview(question: Schema) -> Schema:
    rows = items_of("Regels", "In de volgorde van de regels.", _row())
    return object_of("Overzicht", "Elke regeling op één stel feiten. Wordt niet bewaard en is geen besluit.", {
        "soort": text("Soort", "Een proef: niet bewaard.", const="proefoverzicht"),
        "peildatum": day("Peildatum"), "gemeente": or_null(text("Gemeente")),
        "uitgave": or_null(text("Uitgave van de regels")),
        "regelingen": items_of("Regelingen", "Waarover de zaak iets zegt.", _regeling()),
        "niet_getoond": items_of("Niet getoond", "De andere regelingen.", object_of("Regeling", "Waarom niet.", {
            "regeling": text("Regeling"), "label": text("Label"),
            "reden": text("Reden", enum=list(UNSEEN)),
        })),
        "samenloop": items_of("Samenloop", "Wat regelingen met elkaar doen.", _relation()),
        "tegenspraak": items_of("Tegenspraak", "Wat na te kijken is.", _contradiction()),
        "afgeleid": items_of("Afgeleid", "Feiten die een andere regeling beantwoordde.", _answered()),
        "tabellen": {"title": "Tabellen", "description": "Per tabel haar regels.", "type": "object",
                     "additionalProperties": rows},
        "vragen": items_of("Vragen", "Wat nog te vragen is, in volgorde, elk feit één keer.", _question(question)),
    })  # fmt: skip


def _kind() -> dict[str, Schema]:
    labels: Schema = {"title": "Waarden", "type": "object", "additionalProperties": {"type": "string"}}
    return {
        "label": text("Label"),
        "type": text("Soort waarde"),
        "eenheid": or_null(text("Eenheid")),
        "waarden": labels,
    }


def _regeling() -> Schema:
    outcome = object_of("Uitkomst", "Eén uitkomst.", {"naam": text("Naam"), **_kind(), "waarde": _VALUE})
    told = object_of(
        "Weigering",
        "Waarom deze regeling de feiten niet kan gebruiken.",
        {
            "feiten": items_of("Feiten", "Waarover het gaat, zoals in de zaak.", text("Feit")),
            "melding": text("Melding"),
            "raad": or_null(text("Raad")),
        },
    )
    ground: Schema = {"$ref": f"{_PLACE}Grond"}
    decided: dict[str, Schema] = {
        "uitkomsten": items_of("Uitkomsten", "In de volgorde van de regels.", outcome),
        "gronden": items_of("Gronden", "Alle gronden van een afwijzing.", ground),
        "zonder_recht": items_of("Zonder recht", "Uitkomsten die ook zonder recht iets zeggen.", text("Naam")),
        "andere_routes": items_of("Andere routes", "Wat wel kan.", _relation()),
        "open_vragen": {"title": "Open vragen", "type": "integer", "minimum": 0},
        "niet_bekend": items_of("Niet bekend", "Bedragen en verordeningen die er niet zijn.", text("Wat")),
        "handtekening": text("Handtekening", "Die van het besluit op deze feiten.", pattern="^[0-9a-f]{64}$"),
        "weigering": items_of("Weigering", "Alleen bij `geweigerd`.", told),
    }
    said = {"regeling": text("Regeling"), "label": text("Label"),
            "status": text("Status", enum=[*STATUSES, UNUSABLE])}  # fmt: skip
    return object_of("Regeling", "Wat zij beslist.", {**said, **decided}, decided)


def _why() -> dict[str, Schema]:
    reading = {"reden": text("Reden"), "anders": text("Anders gelezen")}
    return {
        "tekst": text("In woorden"), "toelichting": or_null(text("Toelichting")),
        "bron": {"$ref": f"{_PLACE}Bron"},
        "lezing": may_miss(object_of("Lezing", "Een eigen lezing van de wet.", reading)),
    }  # fmt: skip


def _relation_keys() -> dict[str, Schema]:
    return {
        "naam": text("Naam"), "regeling": text("Regeling"), "soort": text("Soort", enum=list(RELATIONS)),
        "met": text("Met welke regeling"), "waarde": {"title": "Waarde", "type": ["boolean", "null"]}, **_why(),
    }  # fmt: skip


def _relation() -> Schema:
    return object_of("Verband", "Tussen twee regelingen; zonder waarde hangt het nog van een antwoord af.",
                     _relation_keys())  # fmt: skip


def _contradiction() -> Schema:
    fact = {"naam": text("Naam"), "feit": text("Feit"), **_kind(), "gegeven": _VALUE, "berekend": _VALUE, **_why()}
    against = object_of("Feit", "Een gegeven feit tegenover wat eruit volgt.", fact)
    return {"title": "Tegenspraak", "anyOf": [against, _relation()]}


def _answered() -> Schema:
    return object_of("Afgeleid feit", "Beantwoord door een regeling.", {
        "naam": text("Naam"), **_kind(), "waarde": _VALUE, **_why(),
    })  # fmt: skip


def _row() -> Schema:
    return object_of("Regel", "Een bedrag.", {
        "naam": text("Naam"), "telt": text("Telt", enum=["plus", "min", "totaal"]),
        "waarde": or_null(text("Bedrag")), "regelingen": _NAMES, **_why(),
    })  # fmt: skip


def _question(question: Schema) -> Schema:
    own = {name: part for name, part in _kind().items() if name != "label"}
    known = {**question["properties"], **own, "regelingen": _NAMES}
    required = [*question["required"], "regelingen"]
    return {**question, "title": "Vraag van een overzicht", "properties": known, "required": required}
