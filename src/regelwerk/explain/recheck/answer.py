"""Whether the head of an answer follows from its steps: outcomes, status, grounds, what is missing, reservations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain.recheck.values import Place, Steps, split

Answer = Mapping[str, Any]


def differences(answer: Answer, steps: Steps) -> Iterator[str]:
    """Dutch sentences, one for each thing that does not follow."""
    for naam, count in Counter(step["naam"] for step in steps.all).items():
        if count > 1:
            yield f"Stap `{naam}` staat er {count} keer."
    yield from _outcomes(answer, steps)
    yield from _differs("de status", answer["status"], _status(answer, steps))
    yield from _grounds(answer, steps)
    yield from _missing(answer, steps)
    yield from _reservations(answer, steps)


def _differs(what: str, shown: object, computed: object) -> Iterator[str]:
    if shown != computed or type(shown) is not type(computed):
        yield f"In het antwoord is {what} {shown}, uit de stappen volgt {computed}."


def _outcomes(answer: Answer, steps: Steps) -> Iterator[str]:
    for naam, shown in answer["uitkomsten"].items():
        if naam in steps.by_name:
            yield from _differs(f"de uitkomst `{naam}`", shown, steps.by_name[naam]["waarde"])
        elif isinstance(shown, list):
            records = [step["waarde"] for step in steps.all if split(step["naam"])[1] == naam]
            yield from _differs(f"de uitkomst `{naam}`", shown, records)
        elif shown is not None:
            yield f"Voor de uitkomst `{naam}` is er geen stap."


def _status(answer: Answer, steps: Steps) -> str:
    """A right that holds with its amounts known is granted; a regeling without right only computes."""
    outcomes = answer["uitkomsten"]
    unknown = [naam for naam, value in outcomes.items() if _is_open(value)]
    if "recht" not in outcomes:
        absent = any("(bedrag_ontbreekt)" in item["tekst"] for item in answer["voorbehouden"])
        return "onbepaald" if unknown and (answer["ontbrekend"] or absent) else "berekend"
    if outcomes["recht"] is False:
        return "afgewezen"
    kinds = {split(step["naam"])[1]: step["type"] for step in steps.all}
    amounts = [naam for naam in unknown if kinds.get(naam) == "bedrag"]
    return "onbepaald" if outcomes["recht"] is None or amounts else "toegekend"


def _is_open(value: Any) -> bool:
    return value is None or (isinstance(value, list) and None in value)


def _grounds(answer: Answer, steps: Steps) -> Iterator[str]:
    """A refusal lists the conditions of the right that do not hold, and those that could not be judged."""
    recht = steps.by_name.get("recht", {}) if answer["uitkomsten"].get("recht") is False else {}
    for key, held in (("gronden", False), ("niet_beoordeeld", None)):
        rows = [row for row in recht.get("voorwaarden", ()) if row["waarde"] is held]
        expected = [(row["naam"], row.get("zo_niet", ""), row["bron"]["tekst"]) for row in rows]
        shown = [(item["naam"], item["tekst"], item["bron"]["tekst"]) for item in answer[key]]
        yield from _differs(f"`{key}`", shown, expected)


def _missing(answer: Answer, steps: Steps) -> Iterator[str]:
    """What is asked is not known yet; nothing is asked when every outcome is known, something when one is not."""
    asked = [item["naam"] for item in answer["ontbrekend"]]
    for item in answer["ontbrekend"]:
        naam, kind = item["naam"], "delegatie" if "verordening" in item else "invoer"
        records, name = split(naam)
        if records:
            seen = steps.look_up(name, Place(steps.regeling, records))
            known = seen is None or seen.raw is not None
        else:
            step = steps.by_name.get(naam, {})
            known = step.get("soort") != kind or step.get("waarde") is not None
        if known:
            yield f"Het antwoord vraagt naar `{naam}`, maar dat is geen onbekend feit."
    unknown = [naam for naam, value in answer["uitkomsten"].items() if _is_open(value)]
    if asked and not unknown:
        yield "Het antwoord vraagt nog feiten, maar elke uitkomst is bekend."
    absent = any(item["soort"] == "bedrag" for item in answer["voorbehouden"])
    if unknown and not asked and not absent:
        yield f"De uitkomst `{unknown[0]}` is onbekend, maar er ontbreekt geen feit en geen bedrag."


def _reservations(answer: Answer, steps: Steps) -> Iterator[str]:
    """Each own reading and each unverified amount that bears on the outcome is said at the head."""
    deciding = [step for step in steps.all if step["beslissend"]]
    named: dict[str, set[str]] = {"lezing": set(), "bedrag": set(), "niet_gemodelleerd": set()}
    for item in answer["voorbehouden"]:
        named[item["soort"]].add(item["naam"])
    readings = {steps.shown(step["id"]) for step in deciding if "lezing" in step}
    yield from _differs("de lijst van eigen lezingen", sorted(named["lezing"]), sorted(readings))
    amounts = [step for step in deciding if step.get("verificatie") == "te_verifieren" and step["waarde"] is not None]
    unverified = {steps.shown(step["id"]) for step in amounts}
    absent = {steps.shown(step["id"]) for step in steps.all if step["soort"] == "parameter" and step["waarde"] is None}
    for naam in sorted(unverified - named["bedrag"]):
        yield f"Het bedrag `{naam}` is niet geverifieerd en telt mee, maar staat niet bij de voorbehouden."
    for naam in sorted(named["bedrag"] - unverified - absent):
        yield f"Er is een voorbehoud bij `{naam}`, maar dat bedrag is geverifieerd of telt niet mee."
