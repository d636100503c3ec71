"""What gherkin says about a file it cannot read, in Dutch and with its place."""

from __future__ import annotations

import re

from gherkin.errors import CompositeParserException, ParserError

from regelwerk.language.problem import Position, Problem

#: gherkin's words for what may stand somewhere, in the words of the writer.
_EXPECTED = {
    "BackgroundLine": "Achtergrond:",
    "DocStringSeparator": '"""',
    "ExamplesLine": "Voorbeelden:",
    "FeatureLine": "Functionaliteit:",
    "RuleLine": "Regel:",
    "ScenarioLine": "Scenario:",
    "StepLine": "Gegeven/Als/Dan/En",
    "TableRow": "| een tabelrij |",
    "TagLine": "@tag",
}
_UNEXPECTED = re.compile(r"\([0-9]+:[0-9]+\): expected: (?P<expected>.+?), got '(?P<got>.*)'$", re.DOTALL)
_END = re.compile(r"\([0-9]+:[0-9]+\): unexpected end of file, expected: (?P<expected>.+)$", re.DOTALL)


def translated(file: str, error: ParserError) -> list[Problem]:
    """Every mistake in what gherkin raised."""
    errors = error.errors if isinstance(error, CompositeParserException) else [error]
    return [_problem(file, single) for single in errors]


def _problem(file: str, error: ParserError) -> Problem:
    location = getattr(error, "location", None) or {"line": 1}
    place = Position(file, location["line"], location.get("column") or 1)
    return Problem(place, "FF-SYNTAX", *_message(str(error)))


def _message(text: str) -> tuple[str, str]:
    if match := _UNEXPECTED.search(text):
        return f"`{match['got']}` kan hier niet staan.", _possible(match["expected"])
    if match := _END.search(text):
        return "het bestand houdt te vroeg op.", _possible(match["expected"])
    if "inconsistent cell count" in text:
        return "deze rij heeft niet evenveel cellen als de rij erboven.", "Controleer de streepjes `|`."
    if "whitespace" in text:
        return (
            "een tag kan geen spatie bevatten.",
            "Schrijf een koppelteken: `@bron:memorie-van-toelichting`.",
        )
    return "dit is geen leesbare feature.", "Controleer de regel en de regel erboven."


def _possible(expected: str) -> str:
    names = [_EXPECTED[part] for part in re.findall(r"#(\w+)", expected) if part in _EXPECTED]
    return f"Hier kan staan: {', '.join(names)}." if names else ""
