"""The form of one step of an answer as JSON Schema: a fact, an amount, or a computed value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from regelwerk.explain.schema_parts import Schema, day, flag, items_of, object_of, or_null, ref, text, yes_no

TYPES = ("bedrag", "percentage", "getal", "duur", "datum", "ja_nee", "keuze", "sleutel", "lijst", "dagen")
KINDS = ("definitie", "voorwaarde", "uitzondering", "berekening", "tabel", "delegatie", "afronding", "samenloop",
         "hardheidsclausule")  # fmt: skip


_QUOTIENT = "-?[0-9]+/[0-9]+"
_PATTERNS = {
    "bedrag": rf"^(-?[0-9]+\.[0-9]{{2,}}|{_QUOTIENT}|onbeperkt)$",
    "percentage": rf"^(-?[0-9]+(\.[0-9]+)?|{_QUOTIENT}|onbeperkt)$",
    "getal": rf"^(-?[0-9]+(\.[0-9]+)?|{_QUOTIENT}|onbeperkt)$",
    "duur": rf"^(-?[0-9]+(\.[0-9]+)?|{_QUOTIENT}|onbeperkt)$",
    "datum": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|onbeperkt)$",
    "dagen": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(, [0-9]{4}-[0-9]{2}-[0-9]{2})*$",
}

_LABELS: Schema = {
    "title": "Woorden van de keuze met hun label",
    "type": "object",
    "additionalProperties": {"type": "string"},
}

#: What every step has.
_HEAD: dict[str, Schema] = {
    "naam": text(
        "Naam van de stap", "Een waarde van een andere regeling heet `regeling.naam`, per regel `lijst[0].naam`."
    ),
    "id": text("Vaste naam in de regels", "Altijd met de regeling ervoor, behalve bij gedeelde feiten."),
    "label": text("Naam voor lezers"),
    "soort": text("Soort stap"),
    "type": text("Soort waarde", enum=list(TYPES)),
    "eenheid": text("Eenheid", "Zoals euro per maand, uur per week, procent."),
    "waarde": {
        "title": "Waarde",
        "description": 'Exact. Geld "1234.50", 60% "60", een breuk die niet opgaat "8/9"; `null` is onbekend.',
        "type": ["string", "boolean", "array", "null"],
        "items": {},
    },
    "status": text("Status", enum=["waar", "onwaar", "onbekend", "bekend"]),
    "beslissend": flag("Beslissend", "Of deze stap de uitkomst mee bepaalt."),
    "waarom_niet": text("Waarom niet beslissend", "Welke stap al vaststaat zonder deze."),
    "toelichting": text("Toelichting"),
    "plaats": text("Plaats in de regels", "Bestand en regel.", pattern=".+:[0-9]+$"),
}
_HEAD_OPTIONAL = ("eenheid", "waarom_niet", "toelichting")


def _step(
    title: str, description: str, kinds: Iterable[str], keys: Mapping[str, Schema], optional: Iterable[str]
) -> Schema:
    soort = {**_HEAD["soort"], "enum": list(kinds)}
    return object_of(title, description, {**_HEAD, "soort": soort, **keys}, {*_HEAD_OPTIONAL, *optional})


def _fact() -> Schema:
    origin = {
        "bron": text("Bron", "Zoals aanvrager, BRP of beoordelaar; `zaak` als niets is opgegeven."),
        "datum": day("Datum van de bron"),
        "rol": text("Rol van wie het gaf"),
        "motivering": text("Motivering", "Verplicht bij een oordeel."),
        "vraaggroep": text("Vraaggroep", "Als dit feit nee is door het antwoord `geen_van_deze`."),
    }
    given = object_of("Herkomst", "Wie dit feit gaf; `null` bij een onbekend feit.", origin, origin)
    keys = {
        "herkomst": or_null(given),
        "herkomst_regels": {
            "title": "Herkomst per regel of veld van een lijst",
            "description": "Onder namen als `reizen[0].doel`.",
            "type": "object",
            "additionalProperties": given,
        },
        "vraag": text("De vraag om te stellen"),
        "gegeven_door": text("Wie dit feit kan geven"),
        "waarden": _LABELS,
        "velden": {"title": "Velden van een lijst", "type": "object", "additionalProperties": ref("veld")},
        "beslissende_velden": items_of(
            "Velden die meebeslissen", "Zoals `kinderen[0].geboortedatum`.", {"type": "string"}
        ),
        "oordeel": {"title": "Oordeel van een mens", "const": True},
        "beslissingsruimte": {"title": "Ruimte om te oordelen", "const": "beoordeling"},
        "bron": ref("bron"),
    }
    # the peildatum is a fact without a question or a place
    optional = {*keys, "plaats"} - {"herkomst"}
    return _step("Feit", "Een gegeven van de zaak. Alleen een feit kan zonder bron.", ["invoer"], keys, optional)


def _field() -> Schema:
    keys = {"label": _HEAD["label"], "type": _HEAD["type"], "eenheid": _HEAD["eenheid"], "waarden": _LABELS,
            "oordeel": {"title": "Oordeel van een mens, bij elke regel", "const": True}}  # fmt: skip
    return object_of("Veld", "Wat er in een kolom van een lijst staat.", keys, ("eenheid", "waarden", "oordeel"))


def _used() -> Schema:
    description = "Namen van de stappen waarmee is gerekend; `lijst[].naam` is die stap of dat veld in elke regel."
    return items_of("Gebruikt", description, {"type": "string"}, uniqueItems=True)


def _amount() -> Schema:
    keys = {
        "vanaf": day("Geldt vanaf"),
        "verificatie": {"title": "Gecontroleerd", "enum": ["geverifieerd", "te_verifieren", None]},
        "gevonden_in": text("Waar de waarde is gevonden"),
        "reden": text("Waarom de waarde ontbreekt", enum=["bedrag_ontbreekt"]),
        "gebruikt": _used(),
        "bron": ref("bron"),
    }
    description = "Een bedrag, percentage of getal van die dag; de naam zegt ook de sleutel en `op` welke dag."
    return _step("Parameter", description, ["parameter"], keys, ("vanaf", "gevonden_in", "reden"))


_FILLED = text("Formule met de waarden ingevuld", "Een breuk staat tussen haakjes.")


def _computed() -> Schema:
    reading = {"reden": text("Waarom deze lezing"), "anders": text("Een andere lezing")}
    delegation = {"aan": text("Wie dit mag invullen"), "ingevuld": flag("Ingevuld door een verordening")}
    keys = {
        "getoond": text(
            "Afgerond om te lezen", "Alleen bij een breuk die niet opgaat.", pattern="^-?[0-9]+,[0-9]{2}%?$"
        ),
        "formule": text("Formule", "Zoals de schrijver haar schreef."),
        "ingevuld": _FILLED,
        "afronding": ref("afronding"),
        "vergelijkingen": items_of(
            "Vergelijkingen", "Elke vergelijking in de formule.", ref("vergelijking"), minItems=1
        ),
        "rijen": items_of("Rijen", "Alle rijen van de tabel; de eerste die opgaat telt.", ref("rij"), minItems=1),
        "voorwaarden": items_of(
            "Voorwaarden", "Alle voorwaarden, ook na de eerste die beslist.", ref("voorwaarde"), minItems=1
        ),
        "eis": text("Eis", "Moeten alle voorwaarden opgaan, of is één genoeg?", enum=["alle", "een_van"]),
        "gebruikt": _used(),
        "bron": ref("bron"),
        "waarden": _LABELS,
        "lezing": object_of("Eigen lezing", "De tekst laat meer dan één uitleg toe.", reading),
        "delegatie": object_of("Delegatie", "Wat een verordening mag invullen.", delegation),
    }
    made = _step(
        "Berekende stap", "Een formule, een tabel of voorwaarden.", KINDS, keys, set(keys) - {"gebruikt", "bron"}
    )
    rounding = {**ref("afronding"), "title": "Afronding in die rij"}
    made["patternProperties"] = {"^afronding_rij_[1-9][0-9]*$": rounding}
    shapes = (("formule", "ingevuld"), ("rijen", "ingevuld"), ("voorwaarden", "eis"))
    made["oneOf"] = [{"required": list(shape)} for shape in shapes]
    return made


def _parts() -> Schema:
    """What stands inside a computed step."""
    place, filled, short = _HEAD["plaats"], _FILLED, ref("korte_bron")
    held = yes_no("Gaat dit op?", "`null` als dat niet bekend is.")
    test = {"als": text("Voorwaarde"), "ingevuld": filled, "waarde": held}
    row = {"nr": {"title": "Nummer van de rij", "type": "integer", "minimum": 1}, **test,
           "dan": text("Waarde van deze rij", "Als formule."),
           "gekozen": flag("Gekozen", "Of deze rij de waarde gaf."), "bron": short, "plaats": place}  # fmt: skip
    condition = {"naam": text("Naam van de voorwaarde"), **test, "bron": short, "plaats": place,
                 "zo_niet": text("Zin voor de lezer als dit niet opgaat")}  # fmt: skip
    rounding = {
        "soort": text("Richting", enum=["afgerond", "naar_boven", "naar_beneden"]),
        "stap": text("Waarop is afgerond", "Een cent, een euro of een stap zoals 0.60, 50 of 1%."),
        "voor": or_null(text("Waarde voor het afronden")),
    }
    comparison = {
        "links": text("Links van het teken"),
        "teken": text("Teken", enum=["=", "!=", "<", "<=", ">", ">="]),
        "rechts": text("Rechts van het teken"),
        "verschil": or_null(
            text("Links min rechts", "Bij datums in dagen; `null` als een kant onbekend of onbeperkt is.")
        ),
        "grens_telt_mee": flag("De grens zelf telt mee"),
    }
    return {
        "rij": {**object_of("Rij", "Zonder `als` is het de laatste: anders.", row, test),
                "dependentRequired": {"als": ["ingevuld", "waarde"]}},
        "voorwaarde": object_of("Voorwaarde", "Een van de voorwaarden van deze stap.", condition, ["zo_niet"]),
        "afronding": object_of("Afronding", "Een half gaat van nul af.", rounding),
        "vergelijking": object_of("Vergelijking", "Beide kanten en het verschil.", comparison),
    }  # fmt: skip


def _values() -> list[Schema]:
    """What a value looks like for its type."""
    made: list[Schema] = []
    for kind, pattern in _PATTERNS.items():
        value = {"type": ["string", "null"], "pattern": pattern}
        made.append(_when({"type": {"const": kind}}, {"waarde": value, "status": {"enum": ["bekend", "onbekend"]}}))
    yes_no = {"waarde": {"type": ["boolean", "null"]}, "status": {"enum": ["waar", "onwaar", "onbekend"]}}
    made.append(_when({"type": {"const": "ja_nee"}}, yes_no))
    words = {"waarde": {"type": ["string", "null"]}, "status": {"enum": ["bekend", "onbekend"]}}
    made.append(_when({"type": {"enum": ["keuze", "sleutel"]}}, words))
    record = {"type": "object", "additionalProperties": {"type": ["string", "boolean", "null"]}}
    made.append(_when({"type": {"const": "lijst"}}, {"waarde": {"type": ["array", "null"], "items": record}}))
    return made


def _when(keys: Schema, then: Schema) -> Schema:
    return {"if": {"properties": keys}, "then": {"properties": then}}


def step_schemas() -> Schema:
    """The descriptions of a step and all that is in it, by name."""
    made = {"title": "Stap", "oneOf": [ref("feit"), ref("parameter"), ref("berekend")], "allOf": _values()}
    return {
        "stap": made,
        "feit": _fact(),
        "veld": _field(),
        "parameter": _amount(),
        "berekend": _computed(),
        **_parts(),
    }
