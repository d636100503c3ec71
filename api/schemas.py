"""The schemas of the description: the answer's own schema, a case, and the smaller answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from api.kept_cases import CASE_KEY, DECISION_ID, KINDS, NAME_CHARACTERS, WAYS
from api.overview_schemas import overview_schemas
from api.preparing import STATES
from api.release_schemas import release_schemas
from api.signal_schemas import SIGNAL_EXAMPLES, signal_schemas
from regelwerk.explain.answer_schema import STATUSES, answer_schema
from regelwerk.explain.schema_parts import Schema, day, items_of, may_miss, object_of, or_null, text

_PLACE = "#/components/schemas/"


def component_schemas() -> dict[str, Schema]:
    """Every schema by name. The parts of the answer keep the names they have in schema/uitleg.json, with a capital."""
    answer = _renamed(answer_schema())
    parts: dict[str, Schema] = answer.pop("$defs")
    answer.pop("$schema")
    schemas = {_component(name): part for name, part in parts.items()}
    schemas |= {"Zaak": _case(), "Proefberekening": _trial(answer), "Uitleg": answer, "Besluit": _decision(answer),
                "BewaardeZaak": _kept_case(), "BatchRegel": _batch_line(), "Probleem": _problem()}  # fmt: skip
    schemas |= overview_schemas(schemas["Zaak"], schemas["Vraag"])
    return schemas | _listings() | _kept_listings() | release_schemas() | signal_schemas()


def _component(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _renamed(schema: Schema) -> Schema:
    """References within the answer's schema as references within the description."""
    names = schema["$defs"]
    written = json.dumps(schema)
    for name in names:
        written = written.replace(f'"#/$defs/{name}"', f'"{_PLACE}{_component(name)}"')
    renamed: Schema = json.loads(written)
    return renamed


def _trial(answer: Schema) -> Schema:
    kind = {"soort": text("Soort", "Een proefberekening wordt niet bewaard.", const="proefberekening")}
    return {**answer, "title": "Proefberekening", "properties": {**kind, **answer["properties"]},
            "required": ["soort", *answer["required"]]}  # fmt: skip


_ID = text("Kenmerk van een besluit", pattern=f"^{DECISION_ID}$")
_KINDS, _WAYS = list(KINDS), list(WAYS)


def _decision(answer: Schema) -> Schema:
    place = object_of("Plaats in de keten", "Waar dit besluit in de keten van de organisatie staat.", {
        "volgnummer": {"title": "Volgnummer", "type": "integer"}, "hash": text("Hash", pattern="^[0-9a-f]{64}$"),
    })  # fmt: skip
    head: dict[str, Schema] = {
        "besluit_id": _ID, "soort": text("Soort besluit", enum=_KINDS),
        "aangemaakt_op": text("Moment van het besluit, in UTC", format="date-time"),
        "zaak": or_null(text("Kenmerk van de zaak")), "vervangt": or_null(_ID),
        "wijze_van_totstandkoming": text("Wijze van totstandkoming", enum=_WAYS), "keten": place,
    }  # fmt: skip
    return {**answer, "title": "Besluit", "properties": {**head, **answer["properties"]},
            "required": [*head, *answer["required"]]}  # fmt: skip


def _kept_keys() -> dict[str, Schema]:
    person = object_of("Persoon", "Over wie het besluit gaat; wordt apart en versleuteld bewaard.", {
        "bsn": text("Burgerservicenummer", pattern="^[0-9]{9}$"), "naam": text("Naam", maxLength=NAME_CHARACTERS),
    }, ("naam",))  # fmt: skip
    return {
        "zaak": text("Kenmerk van de zaak", "Van uzelf; geen naam of BSN.", pattern=f"^{CASE_KEY}$"),
        "persoon": person, "soort": text("Soort besluit", enum=_KINDS), "vervangt": _ID,
        "wijze_van_totstandkoming": text("Wijze van totstandkoming", enum=_WAYS),
    }  # fmt: skip


def _kept_case() -> Schema:
    case = _case()
    more = {name: may_miss(part) for name, part in _kept_keys().items()}
    known = {**case["properties"], **more, "regeling": text("Regeling", "Naam van de regeling.")}
    return {**case, "title": "Zaak om te bewaren", "properties": known, "required": ["regeling", "peildatum", "feiten"]}


def _batch_line() -> Schema:
    case = _kept_case()
    key = text("Sleutel", "Dezelfde zaak met dezelfde sleutel geeft hetzelfde besluit.", minLength=8, maxLength=200)
    return {**case, "title": "Regel van een batch", "properties": {**case["properties"], "sleutel": may_miss(key)}}


_ORIGIN = object_of(
    "Herkomst van een feit", "Waar een feit vandaan komt; bij een oordeel ook waarom.",
    {"bron": text("Bron"), "datum": day("Datum van de bron"), "rol": text("Rol van wie het gaf"),
     "motivering": text("Motivering van een oordeel")},
    ("bron", "datum", "rol", "motivering"),
)  # fmt: skip


def _case() -> Schema:
    keys: dict[str, Schema] = {
        "regeling": text("Regeling", "Naam van de regeling; mag weg als die in het adres staat."),
        "peildatum": day("Peildatum", "De dag waarop de feiten worden beoordeeld."),
        "geldigheidsdatum": day("Geldigheidsdatum", "De dag waarvan het recht geldt; anders de peildatum."),
        "zichtdatum": day("Zichtdatum", "De dag waarop de regels bekend waren; anders de nieuwste."),
        "gemeente": text("Gemeente", "Gemeente van de verordening."),
        "feiten": {"title": "Feiten", "type": "object",
                   "description": "Naam en waarde van elk feit; zie `/regelingen/{naam}/schema`."},
        "herkomst": {"title": "Herkomst", "description": "Per feit waar het vandaan komt.", "type": "object",
                     "additionalProperties": _ORIGIN},
    }  # fmt: skip
    optional = set(keys) - {"peildatum", "feiten"}
    known = {name: may_miss(part) if name in optional else part for name, part in keys.items()}
    return object_of("Zaak", "De feiten waarover wordt beslist. Zonder naam en zonder BSN.", known, optional)


def _problem() -> Schema:
    fault = object_of("Fout", "Eén fout, met haar plaats.", {
        "code": text("Code"), "plaats": text("Plaats", "JSON Pointer naar het veld."), "detail": text("Wat er mis is"),
    })  # fmt: skip
    keys: dict[str, Schema] = {
        "type": text("Soort fout"), "status": {"title": "Statuscode", "type": "integer"}, "code": text("Code"),
        "title": text("Wat er is", "Een zin die zegt wat u kunt doen."), "detail": text("Meer over deze fout"),
        "aanvraag_id": text("Kenmerk van het verzoek"), "plaats": text("Plaats van de eerste fout"),
        "fouten": items_of("Fouten", "Alle fouten in één keer.", fault),
    }  # fmt: skip
    return object_of("Probleem", "Waarom er geen resultaat is (RFC 9457).", keys, ("plaats", "fouten"))


def _listings() -> dict[str, Schema]:
    named = {"naam": text("Naam"), "label": text("Label")}
    question = {"$ref": f"{_PLACE}Vraag"}
    needed: Schema = {"title": "Feit", "description": "Een feit met de artikelen die het gebruiken.", "type": "object"}
    digest = text("Hash", pattern="^[0-9a-f]{64}$")
    file = object_of("Bestand", "Eén regelbestand.", {"pad": text("Pad"), "sha256": digest})
    gap = object_of(
        "Niet gemodelleerd", "Wat niet in de regels staat.", {"artikel": text("Artikel"), "reden": text("Reden")}
    )
    return {
        "Regelingen": object_of("Regelingen", "Wat er kan worden beslist.", {
            "uitgave": or_null(text("Uitgave van de regels")),
            "gemeenten": items_of("Gemeenten", "Met een verordening.", text("Gemeente")),
            "regelingen": items_of("Regelingen", "Naam en label.", object_of("Regeling", "Een regeling.", named)),
        }),
        "Regeling": object_of("Regeling op een dag", "Wat zij beslist, met welke bestanden, en wat zij niet bevat.", {
            **named, "peildatum": day("Peildatum"), "gemeente": or_null(text("Gemeente")),
            "uitgave": or_null(text("Uitgave")), "regelset": digest,
            "bestanden": items_of("Bestanden", "De regels op deze dag.", file),
            "besluiten": items_of("Besluiten", "De uitkomsten.", object_of(
                "Besluit", "Een uitkomst.", {**named, "type": text("Soort waarde")})),
            "niet_gemodelleerd": items_of("Niet gemodelleerd", "Eerlijke gaten.", gap),
        }),
        "Vragen": object_of("Vragen", "Wat nog moet worden gevraagd, in volgorde.", {
            "status": text("Status", "Wat er nu al vaststaat.", enum=list(STATUSES)),
            "ontbrekend": items_of("Ontbrekend", "De vragen.", question),
        }),
        "Gegevensbehoefte": object_of("Gegevensbehoefte", "Welk feit nodig is voor welk artikel.", {
            "regeling": text("Regeling"), "peildatum": day("Peildatum"),
            "feiten": items_of("Feiten", "In de volgorde van de regels.", needed),
        }),
        "JsonSchema": {"title": "JSON Schema", "description": "Een schema (2020-12) van de feiten.", "type": "object"},
        "Gezondheid": object_of("Gezondheid", "De dienst leeft.", {"status": text("Status", const="ok")}),
        "Gereedheid": object_of("Gereedheid", "De opslag is bereikbaar en er is een uitgave in gebruik.", {
            "status": text("Status", const="ok"),
            "overzicht": text("Overzicht", "Of de regels klaarstaan voor overzichten van nu.", enum=list(STATES)),
        }),
    }  # fmt: skip


def _kept_listings() -> dict[str, Schema]:
    digest = text("Hash", pattern="^[0-9a-f]{64}$")
    count: Schema = {"title": "Aantal", "type": "integer"}
    file = object_of("Bestand", "Eén regelbestand.", {"pad": text("Pad"), "sha256": digest})
    summary: dict[str, Schema] = {
        "besluit_id": _ID, "zaak": or_null(text("Kenmerk van de zaak")), "gemeente": text("Gemeente"),
        "soort": text("Soort besluit", enum=_KINDS), "wijze": text("Wijze van totstandkoming", enum=_WAYS),
        "vervangt": or_null(_ID), "aangemaakt_op": text("Moment van het besluit", format="date-time"),
        "regeling": text("Regeling"), "status": text("Status", enum=list(STATUSES)), "peildatum": day("Peildatum"),
        "uitgave": or_null(text("Uitgave")),
    }  # fmt: skip
    asked: dict[str, Schema] = {
        "zaak": text("Kenmerk van de zaak", minLength=1, maxLength=100),
        "bsn": text("Burgerservicenummer", pattern="^[0-9]{9}$"),
        "regeling": text("Regeling", minLength=1, maxLength=100),
        "status": text("Status", enum=list(STATUSES)), "na": _ID,
        "ten_hoogste": {"title": "Ten hoogste", "type": "integer", "minimum": 1, "maximum": 200},
    }  # fmt: skip
    searched = {name: part if name == "ten_hoogste" else may_miss(part) for name, part in asked.items()}
    repeated = object_of("Herhaling", "Eén keer opnieuw beslist.", {
        "herhaald_op": text("Wanneer, in UTC", format="date-time"), "motor": text("Versie van de motor"),
        "identiek": {"title": "Identiek", "type": "boolean"},
        "verschillen": items_of("Verschillen", "Wat niet gelijk was.", text("Deel")),
    })  # fmt: skip
    return {
        "Herhaling": object_of("Herhaling", "Of opnieuw beslissen hetzelfde geeft.", {
            "besluit_id": _ID, "identiek": {"title": "Identiek", "type": "boolean"},
            "verschillen": items_of("Verschillen", "Wat niet gelijk is.", text("Deel")),
            "handtekening": digest, "handtekening_nu": digest,
        }),
        "Herhalingen": object_of("Herhalingen", "Nieuwste eerst.", {
            "besluit_id": _ID, "herhalingen": items_of("Herhalingen", "Elke keer dat opnieuw is beslist.", repeated),
        }),
        "Zoekvraag": object_of("Zoekvraag", "Waarop u zoekt; alles mag weg.", searched, asked),
        "Gevonden": object_of("Gevonden", "Nieuwste eerst.", {
            "besluiten": items_of("Besluiten", "Zonder feiten en bedragen.", object_of("Besluit", "Kort.", summary)),
        }),
        "Regelset": object_of("Regelset", "De bestanden waarmee is beslist.", {
            "hash": digest, "bestanden": items_of("Bestanden", "Met hun hash.", file),
        }),
        "Voortgang": object_of("Voortgang", "Hoe ver een batch is; bij `afgebroken` is dit het minste.", {
            "batch_id": text("Kenmerk van de batch"), "status": text("Status", enum=["bezig", "klaar", "afgebroken"]),
            "begonnen_op": text("Begonnen", format="date-time"),
            "bijgewerkt_op": text("Laatste teken van leven", format="date-time"),
            "ontvangen": count, "besloten": count, "geweigerd": count,
            "klaar": {"title": "Klaar", "type": "boolean"},
        }),
    }  # fmt: skip


_EXAMPLE = {
    "regeling": "loonkostensubsidie",
    "peildatum": "2026-03-01",
    "gemeente": "voorbeeldstad",
    "feiten": {"loonwaarde": "55"},
}
#: A case and its overview, made by `make voorbeelden`; a test holds it to what the rules say.
_OVERVIEW: dict[str, Any] = json.loads((Path(__file__).parent / "voorbeelden" / "overzicht.json").read_bytes())
EXAMPLES: dict[str, Any] = {
    "Zaak": _EXAMPLE,
    "Overzichtszaak": _OVERVIEW["zaak"],
    "Overzicht": _OVERVIEW["antwoord"],
    "BewaardeZaak": _EXAMPLE | {"zaak": "Z-2026-0001", "persoon": {"bsn": "999990019", "naam": "T. Proef"}},
    "Zoekvraag": {"zaak": "Z-2026-0001"},
    "NieuwVoorstel": {"uitgave": "2026-11", "toelichting": "De bedragen van januari."},
    "NieuweActivering": {"ingaand_op": "2027-01-01T00:00:00+01:00"},
    **SIGNAL_EXAMPLES,
}
