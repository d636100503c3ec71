"""The processing log (Logboek Dataverwerkingen 1.0.0): a line for each person whose data was used, and its export.

A line holds no fact, no amount and no name of staff; it is written in the transaction of what it is about.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from regelwerk.dossier.errors import Refusal
from regelwerk.dossier.ids import new_id

STATUSES = ("Unset", "Ok", "Error")


@dataclass(frozen=True, slots=True)
class Line:
    """One processing. Ids are hexadecimal (16 and 8 bytes), times milliseconds since 1970 in UTC.

    `activiteit` is the URI in the register of processing activities; `eigenschappen` are further attributes, such as
    those of the application that called.
    """

    naam: str
    begin: int
    eind: int
    activiteit: str
    trace_id: str = field(default_factory=lambda: secrets.token_hex(16))
    span_id: str = field(default_factory=lambda: secrets.token_hex(8))
    parent_span_id: str | None = None
    status: str = "Ok"
    eigenschappen: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.status not in STATUSES:
            raise Refusal(f"De status van een verwerking is {', '.join(STATUSES[:-1])} of {STATUSES[-1]}.")


def row(line: Line, organisatie: str, gemeente: str, besluit: str | None, persoon: str | None) -> dict[str, Any]:
    """A line as it is kept; `persoon` is the id that stands for a person and tells nothing of them."""
    return {
        "id": new_id(), "organisatie": organisatie, "gemeente": gemeente, "besluit": besluit,
        "trace_id": line.trace_id, "span_id": line.span_id, "parent_span_id": line.parent_span_id,
        "naam": line.naam, "begin": line.begin, "eind": line.eind, "status": line.status,
        "activiteit": line.activiteit, "betrokkene": persoon,
        "eigenschappen": json.dumps(dict(line.eigenschappen), sort_keys=True), "uitgevoerd_op": None,
    }  # fmt: skip


def exported(row: Mapping[Any, Any]) -> dict[str, Any]:
    """A kept line in the form of the standard, as an exporter sends it."""
    attributes = {"dpl.core.processing_activity_id": row["activiteit"], **json.loads(row["eigenschappen"])}
    if row["betrokkene"]:
        attributes["dpl.core.data_subject_id"] = row["betrokkene"]
        attributes["dpl.core.data_subject_id_type"] = "BSN"
    line = {
        "trace_id": row["trace_id"], "span_id": row["span_id"], "name": row["naam"], "start_time": row["begin"],
        "end_time": row["eind"], "status": row["status"], "attributes": attributes,
    }  # fmt: skip
    return line | ({"parent_span_id": row["parent_span_id"]} if row["parent_span_id"] else {})
