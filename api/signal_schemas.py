"""The schemas of events and signals: what is filed, what is asked, and what is answered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from api.asking import MOST as MOST_SIGNALS
from api.filing import MOST as MOST_EVENTS
from api.kept_cases import CASE_KEY
from regelwerk.explain.schema_parts import Schema, day, flag, items_of, may_miss, object_of, or_null, text
from regelwerk.signals import reading
from regelwerk.signals.course import STATES
from regelwerk.signals.run import URGENCIES

_URGENCIES, _STATES = list(URGENCIES), list(STATES)
_COUNT: Schema = {"title": "Aantal", "type": "integer", "minimum": 0}
_NAME = "^[a-z][a-z0-9_]*$"


def signal_schemas() -> dict[str, Schema]:
    """By name."""
    return {
        "Gebeurtenissen": object_of("Gebeurtenissen", "Alle worden bewaard, of geen.", {
            "gebeurtenissen": items_of("Gebeurtenissen", "In elke volgorde.", _filed(), minItems=1,
                                       maxItems=MOST_EVENTS),
        }),
        "Gemeld": object_of("Gemeld", "Dezelfde gebeurtenis nog eens melden verandert niets.", {
            "nieuw": _COUNT, "al_bekend": _COUNT,
        }),
        "Signaalvraag": _asked(),
        "Signalen": object_of("Signalen", "Wat er moet gebeuren, het dringendste eerst.", {
            "vandaag": day("De dag waarop is gekeken"), "signalen": items_of("Signalen", "Een deel.", _signal()),
            "volgende": or_null(text("Waar het volgende deel begint", "Stuur dit als `na`; leeg: er is niet meer.")),
        }),
        "Verloopvraag": object_of("Verloopvraag", "Van welke zaak, op welke dag.", {
            "zaak": text("Kenmerk van de zaak", minLength=1, maxLength=100), "vandaag": may_miss(_today()),
        }, ("vandaag",)),
        "Verlopen": object_of("Verlopen", "Van elke gemeente die dit kenmerk heeft.", {
            "verlopen": items_of("Verlopen", "Meestal één.", _course()),
        }),
    }  # fmt: skip


def _today() -> Schema:
    return day("Vandaag", "De dag waarop u kijkt; anders die van het verzoek.")


def _filed() -> Schema:
    fields: Schema = {
        "title": "Velden", "description": "Per veld van deze gebeurtenis de waarde.", "type": "object",
        "additionalProperties": {"type": ["string", "boolean", "integer", "null"]},
    }  # fmt: skip
    return object_of("Gebeurtenis", "Wat er op een dag in een zaak is gebeurd. Zonder naam en zonder BSN.", {
        "zaak": text("Kenmerk van de zaak", "Van uzelf; geen naam of BSN.", pattern=f"^{CASE_KEY}$"),
        "gemeente": may_miss(text("Gemeente", "Mag weg als u voor één gemeente werkt.",
                                  pattern=f"^{reading.TOWN.pattern}$")),
        "gebeurtenis": text("Wat er is gebeurd", "Zoals `aanvraag_ontvangen`.", pattern=_NAME),
        "datum": day("De dag waarop het is gebeurd", "Ook een dag die nog komt mag, zoals een verjaardag."),
        "velden": may_miss(fields),
    }, ("gemeente", "velden"))  # fmt: skip


def _asked() -> Schema:
    named: dict[str, Any] = {"minLength": 1, "maxLength": 100}
    asked: dict[str, Schema] = {
        "vandaag": _today(), "gemeente": text("Gemeente", pattern=f"^{reading.TOWN.pattern}$"),
        "urgentie": text("Hoe dringend", enum=_URGENCIES), "signaal": text("Welk signaal", **named),
        "voor": text("Voor welke rol", **named), "regeling": text("Regeling", **named),
        "na": text("Vanaf waar", "`volgende` uit het vorige antwoord.", minLength=1),
    }  # fmt: skip
    known = {name: may_miss(part) for name, part in asked.items()}
    most: Schema = {"title": "Ten hoogste", "type": "integer", "minimum": 1, "maximum": MOST_SIGNALS}
    return object_of("Signaalvraag", "Welke signalen; alles mag weg.", {**known, "ten_hoogste": most},
                     (*asked, "ten_hoogste"))  # fmt: skip


def _signal() -> Schema:
    return object_of("Signaal", "Wat er in een zaak moet gebeuren, waarom en voor welke dag.", {
        "uiterlijk": day("Laatste dag"), "artikel": text("Artikel"), "zaak": text("Kenmerk van de zaak"),
        "signaal": text("Signaal"), "gemeente": text("Gemeente"), "urgentie": text("Hoe dringend", enum=_URGENCIES),
        "label": text("Wat er is"), "doe": text("Wat er moet gebeuren"), "voor": text("Voor welke rol"),
        "regeling": text("Regeling"), "sinds": day("Eerste dag"), "aanleiding": text("Gebeurtenis en haar dag"),
        "zeker": flag("Zeker", "Onwaar: een veld of feestdag is onbekend; dit is de vroegste dag die het kan zijn."),
    })  # fmt: skip


def _event_keys() -> dict[str, Schema]:
    return {
        "gebeurtenis": text("Gebeurtenis"),
        "label": text("Label"),
        "datum": day("De dag waarop het gebeurde"),
    }


def _course() -> Schema:
    field = object_of("Veld", "Een veld van de gebeurtenis.", {
        "veld": text("Veld"), "label": text("Label"), "getoond": text("Waarde, zoals mensen haar lezen"),
    })  # fmt: skip
    event = object_of("Gebeurtenis", "Wat er is gebeurd.", {
        **_event_keys(), "velden": items_of("Velden", "In de volgorde van de regels.", field),
    })  # fmt: skip
    return object_of("Verloop", "Wat er in een zaak is gebeurd, en welke signalen dat geeft.", {
        "zaak": text("Kenmerk van de zaak"), "gemeente": text("Gemeente"), "vandaag": day("De dag waarop is gekeken"),
        "gebeurtenissen": items_of("Gebeurtenissen", "Op volgorde van dag.", event),
        "signalen": items_of("Signalen", "Wat nu moet eerst.", _told()),
    })  # fmt: skip


def _told() -> Schema:
    event = object_of("Gebeurtenis", "Een gebeurtenis uit dit verloop.", _event_keys())
    reading_of = object_of("Lezing", "Een eigen lezing van de wet.", {
        "reden": text("Reden"), "anders": text("Anders gelezen"),
    })  # fmt: skip
    return object_of("Signaal", "Hoe het met een signaal staat, en waarom.", {
        "signaal": text("Signaal"), "label": text("Wat er is"), "regeling": text("Regeling"),
        "toestand": text("Hoe het ermee staat", enum=_STATES), "waarom": text("Waardoor"),
        "doe": text("Wat er moet gebeuren"), "voor": text("Voor welke rol"), "voor_label": text("Die rol in woorden"),
        "sinds": day("Eerste dag"), "uiterlijk": day("Laatste dag"), "aanleiding": event,
        "voorwaarde": or_null(text("Voorwaarde in woorden")),
        "is_voorwaarde_zeker": flag("Of de voorwaarde zeker is"), "is_dag_zeker": flag("Of de laatste dag zeker is"),
        "volgt_uit": text("Uit welk artikel dit volgt"), "termijn": text("Hoe is geteld"),
        "duur": or_null(text("Hoe lang de termijn is")),
        "meegeteld": items_of("Meegeteld", "De gebeurtenissen die de laatste dag verschuiven.", event),
        "toelichting": or_null(text("Toelichting")), "lezing": may_miss(reading_of),
        "regel": text("Waar de regel staat"),
    })  # fmt: skip


#: By name, what is filed, asked and answered; made by `make voorbeelden`, and a test holds it to what the rules say.
SIGNAL_EXAMPLES: dict[str, Any] = json.loads((Path(__file__).parent / "voorbeelden" / "signalen.json").read_bytes())
