"""The steps about signals: what happened in a case, and what staff are told on a day.

The signals stand beside this package; the service hands in what answers (`signals.bench`).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from regelwerk.language.rulebook import Source
from regelwerk.policy.citations import list_sources, parse
from regelwerk.policy.context import Context, Mismatch, NothingToCompare, Table
from regelwerk.policy.values import Shape, ValueRefused, read, tidy

_DAY: Final = re.compile(r"([0-9]{1,2} [a-z]+ [0-9]{4}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}) (.+)")


def happened(context: Context, datum: str, gebeurtenis: str, tabel: Table = ()) -> None:
    """`op <datum> <gebeurtenis>`: the sentence of an event, with its fields in a table under it."""
    match = _DAY.fullmatch(tidy(f"{datum} {gebeurtenis}"))
    if match is None:
        hint = "Schrijf bijvoorbeeld `Als op 1 maart 2026 een aanvraag is ontvangen`."
        context.cell(context.text).refuse("FF-DATUM", "na `op` hoort een dag en dan wat er gebeurde.", hint)
    kind = _asked(context, lambda bench: bench.kind(match[2]))
    fields: dict[str, Any] = {}
    for row in tabel:
        naam = tidy(row[0].text)
        if naam.casefold() in ("veld", "velden"):
            continue
        field = next((one for one in kind.fields if naam.casefold() in (one.naam, one.label.casefold())), None)
        if field is None:
            row[0].refuse("FF-VELD", f"`{kind.label}` heeft geen veld `{naam}`.")
        try:
            value = read(row[1].text, Shape(field.kind, waarden=dict(field.choices)))
        except ValueRefused as error:
            row[1].refuse(error.code, f"{field.label}: {error.message}", error.hint)
        fields[field.naam] = int(value) if field.kind == "getal" and str(value).isdigit() else value
    day = context.date(match[1])
    context.events.append(_asked(context, lambda bench: bench.event(match[2], day, fields)))


def _asked(context: Context, question: Any) -> Any:
    """What the bench answers; what it does not know keeps the scenario from running."""
    try:
        return question(context.desk.signals())
    except LookupError as unknown:
        context.cell(context.text).refuse("FF-VELD", str(unknown.args[0]), str(unknown.args[1]))


def _standing(context: Context, on: date, signal: Any = None) -> dict[str, list[str]]:
    if not context.events:
        raise NothingToCompare
    town = tidy(context.gemeente.text).casefold().replace(" ", "-") if context.gemeente else ""
    found: dict[str, list[str]] = context.desk.signals().standing(context.events, town, on, signal)
    return found


def given(context: Context, datum: str, signaal: str) -> None:
    """The signal stands on this day."""
    signal = _asked(context, lambda bench: bench.signal(tidy(signaal)))
    found = _standing(context, context.date(datum), signal)
    if signal.naam not in found:
        raise Mismatch(f"verwacht: signaal {signal.naam}; gekregen: {', '.join(found) or 'geen signaal'}.")


def not_given(context: Context, datum: str, signaal: str) -> None:
    """The signal does not stand on this day."""
    signal = _asked(context, lambda bench: bench.signal(tidy(signaal)))
    if signal.naam in _standing(context, context.date(datum), signal):
        raise Mismatch(f"verwacht: geen signaal {signal.naam}; het is er wel.")


def none_given(context: Context, datum: str) -> None:
    """No signal stands on this day."""
    if found := _standing(context, context.date(datum)):
        raise Mismatch(f"verwacht: geen enkel signaal; gekregen: {', '.join(found)}.")


def last_day(context: Context, signaal: str, waarde: str) -> None:
    """The last day of a signal, whenever it begins."""
    signal = _asked(context, lambda bench: bench.signal(tidy(signaal)))
    expected = context.date(waarde)
    days = _standing(context, expected, signal).get(signal.naam, [])
    if expected.isoformat() not in days:
        raise Mismatch(
            f"verwacht: {signal.naam} uiterlijk {expected.isoformat()}; gekregen: {', '.join(days) or 'niets'}."
        )


def follows(context: Context, signaal: str, artikel: str) -> None:
    """The signal rests on this article."""
    signal = _asked(context, lambda bench: bench.signal(tidy(signaal)))
    citation = parse(artikel)
    if citation is None:
        hint = "Schrijf `artikel 4:13, tweede lid, Algemene wet bestuursrecht`."
        context.cell(artikel).refuse("FF-STAP", f"`{artikel}` is geen verwijzing naar een artikel.", hint)
    source: Source = signal.source
    if not citation.covers(source.fields):
        raise Mismatch(f"verwacht: {signal.naam} volgt uit {citation}; het noemt {list_sources([source])}.")
