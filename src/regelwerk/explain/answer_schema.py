"""The form of an answer as JSON Schema 2020-12, with Dutch help for whoever connects a system to it.

Strict on purpose: a key that is not described here is a mistake, in the answer or here.
"""

from __future__ import annotations

from regelwerk.explain.schema_parts import Schema, day, items_of, object_of, or_null, ref, text
from regelwerk.explain.step_schema import step_schemas
from regelwerk.explain.steps import FORM

STATUSES = ("toegekend", "afgewezen", "onbepaald", "berekend")

_SOURCE = {
    "tekst": text("Bron in woorden", "Zoals in een brief: artikel 10d, vierde lid, Participatiewet."),
    "wet": text("Wet, besluit of regeling"),
    "bwb": text("Kenmerk op wetten.overheid.nl", pattern="^BWBR[0-9]{7}$"),
    "verordening": text("Gemeentelijke verordening"),
    "gemeente": text("Gemeente van de verordening"),
    "cvdr": text("Kenmerk van de verordening op overheid.nl"),
    "uitspraak": text("Naam van de uitspraak"),
    "ecli": text("ECLI van de uitspraak", pattern="^ECLI:"),
    "publicatie": text("Andere publicatie"),
    "kenmerk": text("Kenmerk van de publicatie"),
    "artikel": text("Artikel"),
    "lid": text("Lid"),
    "onderdeel": text("Onderdeel"),
    "fictief": text("Verzonnen bron", "Alleen in voorbeelden.", enum=["ja", "nee"]),
    "jci": text("Juriconnect-verwijzing", "Met de datum waarop het recht geldt (g) en bekend was (z)."),
    "url": text("Adres waar de bron staat", "Zoals die luidde op de geldigheidsdatum."),
}


def _sources() -> Schema:
    full = object_of(
        "Bron", "Waar iets staat: wet, artikel en lid, of een uitspraak.", _SOURCE, set(_SOURCE) - {"tekst"}
    )
    short = object_of("Bron in woorden", "De volledige bron staat bij de stap.", {"tekst": _SOURCE["tekst"]})
    return {"bron": full, "korte_bron": short}


def _ground(title: str, description: str) -> Schema:
    keys = {
        "naam": text("Naam van de voorwaarde"),
        "tekst": text("Zin voor de lezer"),
        "bron": ref("bron"),
    }
    return object_of(title, description, keys)


def _question() -> Schema:
    keys = {
        "naam": text("Naam van het feit", "Of van een veld in een regel, zoals `kinderen[0].geboortedatum`."),
        "label": text("Naam voor lezers"),
        "vraag": text("De vraag om te stellen"),
        "vraaggroep": object_of(
            "Vraaggroep", "Vragen die samen met `geen_van_deze` zijn te beantwoorden.",
            {"naam": text("Naam van de groep", "Ook de naam van het antwoord in de zaak."), "vraag": text("De vraag")},
        ),
        "verordening": or_null(
            text("Gemeente van de verordening", "Alleen als een verordening dit invult; `null` zonder gemeente.")
        ),
        "bron": {"title": "Artikel dat dit feit nodig maakt", "anyOf": [ref("bron"), {"type": "null"}]},
    }  # fmt: skip
    optional = ("vraaggroep", "verordening")
    return object_of("Ontbrekend feit", "Wat nog moet worden gevraagd om te kunnen beslissen.", keys, optional)


def _reservation() -> Schema:
    kinds = ["bedrag", "lezing", "niet_gemodelleerd"]
    keys = {
        "soort": text(
            "Soort voorbehoud", "Ongecontroleerd of ontbrekend bedrag, eigen lezing, of niet in regels.", enum=kinds
        ),
        "naam": or_null(text("Naam van het bedrag of begrip")),
        "tekst": text("Het voorbehoud in woorden"),
        "bron": ref("bron"),
    }
    return object_of("Voorbehoud", "Waar de lezer op moet letten.", keys)


def _ruleset() -> Schema:
    file = {"pad": text("Bestand"), "sha256": text("Hash van het bestand", pattern="^[0-9a-f]{64}$")}
    keys = {
        "uitgave": or_null(text("Naam van de uitgave", "`null` bij het concept.")),
        "hash": text("Hash van alle gebruikte bestanden", pattern="^[0-9a-f]{64}$"),
        "bestanden": items_of(
            "Bestanden", "De regels waarmee is beslist.", object_of("Bestand", "Eén regelbestand.", file)
        ),
        "motorversie": text("Versie van Regelwerk"),
    }
    return object_of("Regelset", "Waarmee is beslist, om het te kunnen herhalen.", keys)


def _answer() -> dict[str, Schema]:
    outcome: Schema = {"type": ["string", "boolean", "array", "null"], "items": {}}
    return {
        "versie": {"title": "Versie van deze vorm", "const": FORM},
        "regeling": text("Regeling"),
        "gemeente": or_null(text("Gemeente", "`null` zonder verordening.")),
        "peildatum": day("Peildatum", "De dag waarop de feiten zijn beoordeeld."),
        "geldigheidsdatum": day("Geldigheidsdatum", "De dag waarvan het recht geldt."),
        "zichtdatum": or_null(day("Zichtdatum", "De dag waarop deze regels bekend waren; `null` bij het concept.")),
        "status": text("Status", "Wat er is beslist.", enum=list(STATUSES)),
        "uitkomsten": {
            "title": "Uitkomsten",
            "description": "Naam en waarde van elk besluit, in de volgorde van de regels.",
            "type": "object",
            "additionalProperties": outcome,
        },
        "gronden": items_of("Gronden", "Alle gronden van een afwijzing.", ref("grond")),
        "niet_beoordeeld": items_of("Niet beoordeeld", "Wat bij een afwijzing open bleef.", ref("grond")),
        "ontbrekend": items_of("Ontbrekend", "Wat nog moet worden gevraagd, in volgorde.", ref("vraag")),
        "voorbehouden": items_of("Voorbehouden", "Waar de lezer op moet letten.", ref("voorbehoud")),
        "stappen": items_of(
            "Stappen", "Elke waarde met haar herkomst; wat een stap gebruikt, staat erbij.", ref("stap")
        ),
        "regelset": _ruleset(),
        "niet_gebruikt": items_of(
            "Niet gebruikt", "Feiten van de zaak die op deze dag geen rol spelen.", {"type": "string"}
        ),
        "handtekening": text("Handtekening", "Twee antwoorden met dezelfde zijn hetzelfde.", pattern="^[0-9a-f]{64}$"),
    }


def answer_schema() -> Schema:
    """The schema of a whole answer, as `regelwerk besluit --json` and the API give it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **object_of("Regelwerk: uitleg", f"Een besluit met alles wat het verklaart. Versie {FORM}.", _answer()),
        "$defs": {
            **_sources(),
            "grond": _ground("Grond", "Een voorwaarde waaraan niet is voldaan of die niet is beoordeeld."),
            "vraag": _question(),
            "voorbehoud": _reservation(),
            **step_schemas(),
        },
    }
