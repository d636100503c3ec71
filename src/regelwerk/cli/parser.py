"""The commands and their options, in Dutch."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from regelwerk.cli import activating, keeping, signalling
from regelwerk.cli import commands as commands_of
from regelwerk.cli.codes import USAGE

_DUTCH = {
    "usage: ": "gebruik: ",
    "positional arguments": "wat",
    "options": "opties",
    "show this help message and exit": "toon deze hulp",
    "the following arguments are required: %s": "dit ontbreekt: %s",
    "unrecognized arguments: %s": "onbekend: %s",
    "expected one argument": "hier hoort één waarde",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r kan niet; kies uit %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r past hier niet",
    "not allowed with argument %s": "gaat niet samen met %s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
}


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes do not look like an answer: exit 64, in Dutch."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def _day(text: str) -> date:
    from regelwerk.language.types import parse_date

    day = parse_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"`{text}` is geen datum zoals 2026-01-31")
    return day


def _adder(commands: Any) -> Callable[[str, Any, str], argparse.ArgumentParser]:
    def command(name: str, run: Any, help: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
        made.set_defaults(run=run)
        return made

    return command


def parser() -> argparse.ArgumentParser:
    """All commands with their options; `run` is the function of the chosen one."""
    vars(argparse)["_"] = lambda text: _DUTCH.get(text, text)
    whole = _Parser(prog="regelwerk", description="Beslist over rechten in het sociaal domein, en legt elke stap uit.")
    whole.add_argument("--map", type=Path, help="de map met rules/ en uitgaven/ (anders: hier of hoger)")
    commands = whole.add_subparsers(title="opdrachten", metavar="OPDRACHT", required=True)

    def group(name: str, help: str) -> Any:
        return _adder(commands.add_parser(name, help=help, description=help).add_subparsers(
            title="opdrachten", metavar="OPDRACHT", required=True))  # fmt: skip

    command = _adder(commands)

    _case_arguments(command("besluit", commands_of.decide, "beslis op een zaak"))
    _question_arguments(command("vragen", commands_of.questions, "wat moet nog worden gevraagd"))
    _overview_arguments(command("overzicht", commands_of.overview, "beslis elke regeling, en wat zij met elkaar doen"))
    period = command("tijdlijn", commands_of.timeline, "beslis elke dag van een periode")
    _question_arguments(period, with_day=False)
    _period_arguments(period)
    _revision_arguments(command("herzie", commands_of.revise, "wat andere feiten per maand verschil maken"))
    commands.choices["besluit"].set_defaults(day_of_questions=lambda: None)
    commands.choices["overzicht"].set_defaults(day_of_questions=lambda: None)
    commands.choices["vragen"].set_defaults(day_of_questions=date.today)  # asking decides nothing
    check = command("controleer", commands_of.check, "controleer de regelbestanden")
    check.add_argument("plek", metavar="MAP", nargs="?", type=Path, help="map met rules/ (anders: hier)")
    check.add_argument("--json", action="store_true", help="voor een editor")
    for name, function, help in (("test", commands_of.test, "voer de features uit"),
                                 ("dekking", commands_of.coverage, "wat geen scenario raakt")):  # fmt: skip
        bench = command(name, function, help)
        bench.add_argument("plek", metavar="MAP", nargs="?", type=Path, help="map of bestand met features")
    command("stappen", commands_of.vocabulary, "de zinnen voor features")
    schema = command("schema", commands_of.schema, "schrijf de JSON Schema's voor editors")
    schema.add_argument("--naar", type=Path, default=Path("schema"), help="map (standaard: schema)")
    rules = command("regels", commands_of.rules_text, "de regels in leesbaar Nederlands")
    rules.add_argument("regeling")
    rules.add_argument("--peildatum", type=_day)
    _version_arguments(rules)
    publish = command("uitgave", commands_of.publish, "leg de regels vast als uitgave")
    publish.add_argument("naam")
    publish.add_argument("--bekend-vanaf", type=_day, required=True, metavar="D")
    keeping.add(command, group, _day)
    activating.add(group)
    signalling.add(command("signalen", signalling.show, "wat er moet gebeuren, en voor welke dag"), _adder, _day)
    serve = command("serveer", commands_of.serve, "start de dienst op deze computer")
    serve.add_argument("--port", type=int, metavar="N", help="poort (standaard: 8000; 0: een vrije)")
    _wage_arguments(command("laad-loontabel", commands_of.load_wages, "controleer een loontabel en laad haar"))
    _municipality_arguments(command("nieuw-gemeente", commands_of.new_municipality, "begin de regels van een gemeente"))
    return whole


def _version_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--gemeente", metavar="G", help="gemeente waarvan de verordening geldt")
    parser.add_argument("--zichtdatum", type=_day, metavar="D", help="de regels zoals toen bekend")
    parser.add_argument("--concept", action="store_true", help="reken met rules/ in plaats van een uitgave")


def _period_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--van", type=_day, required=True, metavar="D", help="eerste dag")
    parser.add_argument("--tot", type=_day, required=True, metavar="D", help="eerste dag die niet meer meetelt")


def _revision_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("regeling")
    parser.add_argument("zaak", type=Path, metavar="OUD.json", help="de zaak zoals eerst beslist")
    parser.add_argument("nieuw", type=Path, metavar="NIEUW.json", help="de zaak met de juiste feiten")
    parser.add_argument("--json", action="store_true")
    _period_arguments(parser)
    _version_arguments(parser)


def _case_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("regeling")
    parser.add_argument("zaak", type=Path, metavar="ZAAK.json")
    parser.add_argument("--peildatum", type=_day, metavar="D", help="de dag waarop de feiten worden beoordeeld")
    parser.add_argument("--verordening", type=Path, metavar="BESTAND", help="probeer een verordening uit")
    _version_arguments(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--uitleg", action="store_true", help="met de hele uitleg")
    form.add_argument("--json", action="store_true", help="het hele antwoord als JSON")
    form.add_argument("--markdown", action="store_true", help="de hele uitleg als Markdown")


def _overview_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("zaak", type=Path, metavar="ZAAK.json")
    parser.add_argument("--peildatum", type=_day, metavar="D", help="de dag waarop de feiten worden beoordeeld")
    _version_arguments(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--vragen", action="store_true", help="alle vragen die nog openstaan")
    form.add_argument("--json", action="store_true", help="het hele overzicht als JSON")


def _question_arguments(parser: argparse.ArgumentParser, with_day: bool = True) -> None:
    parser.add_argument("regeling")
    parser.add_argument("zaak", nargs="?", type=Path, metavar="ZAAK.json")
    if with_day:
        parser.add_argument("--peildatum", type=_day, metavar="D")
    parser.add_argument("--json", action="store_true")
    _version_arguments(parser)


def _wage_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "bestand", type=Path, metavar="BESTAND.csv", help="schaal, periodiek, bedrag, verificatie, bron"
    )
    parser.add_argument("--regeling", required=True, metavar="R", help="de regeling van de cao, zoals `cao-wsw`")
    parser.add_argument("--vanaf", type=_day, required=True, metavar="D", help="eerste dag van de tabel")
    parser.add_argument("--onvolledig", action="store_true", help="er bestaan ook schalen die hier niet in staan")
    parser.add_argument("--schrijf", action="store_true", help="schrijf de tabel in rules/; anders alleen tonen")


def _municipality_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("naam", help="naam van de map, zoals `voorbeeldstad`")
    parser.add_argument("--regeling", metavar="R", help="alleen deze regeling")
    parser.add_argument("--vanaf", type=_day, metavar="D", help="eerste dag (anders: 1 januari van dit jaar)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--toon", action="store_const", const="toon", default="", help="toon alleen, schrijf niets")
    form.add_argument("--json", action="store_const", const="json", dest="toon", help="toon als JSON, schrijf niets")
