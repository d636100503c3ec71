"""What is still needed to decide, as told to a reader: the questions in order, and the amounts that are not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from regelwerk.explain.document import OPEN, QUIET, Block, Item, Line, Paragraph, sentence
from regelwerk.explain.evidence import ABSENT
from regelwerk.explain.lookup import Step
from regelwerk.explain.plan import Plan
from regelwerk.explain.reasoning import cited

Answer = Mapping[str, Any]

_GROUP = "{} De vragen {} tot en met {} horen daarbij. Is elk antwoord nee, dan is ‘geen van deze’ genoeg."


def lacking(answer: Answer) -> Iterator[str]:
    """How much is still needed, in sentences."""
    count, amounts = len(answer["ontbrekend"]), len(_without_amount(answer))
    if count:
        yield "Er ontbreekt één gegeven." if count == 1 else f"Er ontbreken {count} gegevens."
    if amounts:
        which = "Eén bedrag uit de wet is" if amounts == 1 else f"{amounts} bedragen uit de wet zijn"
        yield f"{which} voor deze datum niet bekend."


def _without_amount(answer: Answer) -> list[Mapping[str, Any]]:
    """The amounts that are not known for the date and keep an outcome open."""
    return [item for item in answer["voorbehouden"] if item["soort"] == "bedrag" and ABSENT in item["tekst"]]


def questions(answer: Answer, made: Plan) -> Iterator[Block]:
    """The questions in order, then the amounts of the law that are not known for the date."""
    if answer["ontbrekend"]:
        yield Paragraph(
            (Line("Beantwoord deze vragen, in deze volgorde. Na elk antwoord kan een andere vraag vervallen."),)
        )
    groups = Counter(item["vraaggroep"]["vraag"] for item in answer["ontbrekend"] if "vraaggroep" in item)
    for number, item in enumerate(answer["ontbrekend"], start=1):
        step = made.found.by_name.get(item["naam"].partition("[")[0], {})
        given = f" Wie dit weet: {step['gegeven_door']}." if step.get("gegeven_door") else ""
        lines = [Line(f"‘{item['label']}’{_record(item['naam'], step)}.{given}"), Line("", cite=cited(item["bron"]))]
        if step.get("toelichting") and "[" not in item["naam"]:  # a list's remark says nothing of one of its fields
            lines.append(Line(step["toelichting"], tone=QUIET))
        if (count := groups.pop(item.get("vraaggroep", {}).get("vraag"), 0)) > 1:
            yield Paragraph((Line(_GROUP.format(item["vraaggroep"]["vraag"], number, number + count - 1)),))
        yield Item(f"{number}", item["vraag"], tuple(lines), tone=OPEN)
    for item in _without_amount(answer):
        yield Item("-", sentence(item["tekst"].replace(ABSENT, "")), (Line("", cite=cited(item["bron"])),), tone=OPEN)


def _record(name: str, step: Step | Mapping[str, Any]) -> str:
    number = name.partition("[")[2].partition("]")[0]
    return f", nummer {int(number) + 1} van ‘{step.get('label', '')}’" if number else ""
