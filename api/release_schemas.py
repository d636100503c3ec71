"""The schemas of releases: what is proposed, and what is in use."""

from __future__ import annotations

from api.kept_cases import DECISION_ID
from regelwerk.explain.schema_parts import Schema, day, items_of, may_miss, object_of, text


def release_schemas() -> dict[str, Schema]:
    """Every schema by name."""
    named: dict[str, Schema] = {
        "uitgave": text("Naam van de uitgave"), "hash": text("Hash", pattern="^[0-9a-f]{64}$"),
        "bekend_vanaf": day("Eerste dag waarop deze regels bekend waren"),
        "voorgesteld_door": text("Wie voorstelde"),
    }  # fmt: skip
    id = text("Kenmerk van een voorstel", pattern=f"^{DECISION_ID}$")
    proposal = object_of("Voorstel", "Een uitgave die iemand in gebruik wil nemen.", {
        "voorstel_id": id, **named, "voorgesteld_op": text("Moment, in UTC", format="date-time"),
        "toelichting": text("Toelichting"),
        "status": text("Wat ervan kwam", enum=["wacht", "geactiveerd", "ingetrokken"]),
    })  # fmt: skip
    activation = object_of("Activering", "Een uitgave in gebruik, vanaf een moment.", {
        "voorstel_id": id, **named, "ingaand_op": text("Vanaf, in UTC", format="date-time"),
        "geactiveerd_door": text("Wie activeerde"),
        "status": text("Of zij nu geldt", enum=["gepland", "in_gebruik", "voorbij"]),
    })  # fmt: skip
    release = object_of("Uitgave", "Regels die bij elkaar horen.", {
        "naam": named["uitgave"], "bekend_vanaf": named["bekend_vanaf"],
    })  # fmt: skip
    start = may_miss(text("Vanaf", "Met tijdzone; zonder geldt zij meteen.", format="date-time"))
    why = may_miss(text("Toelichting", maxLength=1000))
    return {
        "Voorstel": proposal, "Activering": activation,
        "Uitgaven": object_of("Uitgaven", "Oudste eerst.", {"uitgaven": items_of("Uitgaven", "", release)}),
        "Voorstellen": object_of("Voorstellen", "Oudste eerst.", {"voorstellen": items_of("Wachtend", "", proposal)}),
        "Activeringen": object_of("Activeringen", "In de volgorde waarin zij ingaan.", {
            "activeringen": items_of("Activeringen", "", activation),
        }),
        "NieuwVoorstel": object_of("Nieuw voorstel", "Welke uitgave u voorstelt.", {
            "uitgave": text("Naam van de uitgave", minLength=1, maxLength=100), "toelichting": why,
        }, ("toelichting",)),
        "NieuweActivering": object_of("Nieuwe activering", "Vanaf wanneer.", {"ingaand_op": start}, ("ingaand_op",)),
    }  # fmt: skip
