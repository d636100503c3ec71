"""What each command does: open the rules, ask the service, print. Every function gives its exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from regelwerk.cli.codes import DONE, RULES_WRONG
from regelwerk.language.dutch_day import dutch_today

if TYPE_CHECKING:
    from regelwerk.explain.document import Document
    from regelwerk.language.casefile import Case
    from regelwerk.language.problem import Problem
    from regelwerk.service import Explanation, Rules


def report(problems: Sequence[Problem], code: int) -> int:
    from regelwerk.language.listing import listed

    print(listed(problems, root_of(None), sys.stderr.isatty()), file=sys.stderr)
    return code


# -- opening -----------------------------------------------------------------------------------------------


def root_of(given: Path | None) -> Path:
    """The folder that holds rules/: as given, here, or the nearest one above."""
    start = (given or Path.cwd()).resolve()
    places = [start] if given else [start, *start.parents, Path(__file__).resolve().parents[3]]
    return next((place for place in places if (place / "rules").is_dir() or (place / "uitgaven").is_dir()), start)


def _rules(options: Any) -> Rules:
    from regelwerk import service
    from regelwerk.language.concurrence import REGELING

    root = root_of(options.map)
    rules = service.open_rules(root, options.zichtdatum, options.concept)
    if not rules.release or options.zichtdatum is not None:
        return rules
    if (regeling := getattr(options, "regeling", "")) and regeling not in rules.regelingen:
        _refuse_unreleased(regeling, rules, root)
    if service.differs_from_draft(root, rules, regeling or REGELING):
        print(
            f"let op: rules/ wijkt af van uitgave {rules.release}; met --concept rekent u met rules/.",
            file=sys.stderr,
        )
    return rules


def _refuse_unreleased(regeling: str, rules: Rules, root: Path) -> None:
    from regelwerk import service

    if regeling in service.open_rules(root, concept=True).regelingen:
        _refuse("zaak#regeling", f"`{regeling}` staat in rules/, maar nog niet in uitgave {rules.release}.",
                "Zet `--concept` achter de opdracht om toch met deze regels te rekenen.", "VELD-ONBEKEND")  # fmt: skip


def _case(path: Path | None, more: tuple[str, ...] = ()) -> Case:
    from regelwerk.language import casefile

    return casefile.read(_bytes(path), str(path), more) if path else casefile.Case({})


def _explanation(options: Any) -> Explanation:
    from regelwerk import service

    case, regeling = _case(options.zaak), _alone(options.regeling)
    day, trial = _day(options, case), None
    if getattr(options, "verordening", None):
        trial = [service.trial_verordening(str(options.verordening), _bytes(options.verordening), regeling, day)]
    return service.decide(_rules(options), regeling, case.facts_on(day.toordinal()), day,
                          gemeente=options.gemeente or case.gemeente or None, herkomst=case.origin_on(day.toordinal()),
                          verordening=trial, bestand=case.file)  # fmt: skip


def _alone(regeling: str) -> str:
    """A regeling that is decided by itself."""
    from regelwerk.language import answers, concurrence

    if regeling == concurrence.REGELING:
        _refuse("zaak#regeling", answers.NOT_ALONE, code="VELD-ONBEKEND")
    return regeling


def _day(options: Any, case: Case) -> date:
    """The peildatum: as given, or that of the case; a command that decides nothing may have one of its own."""
    day = options.peildatum or _day_of_case(case) or options.day_of_questions()
    if day is None:
        _refuse(case.file, "de zaak heeft geen peildatum: de dag waarop de feiten worden beoordeeld.",
                "Zet `peildatum` in de zaak of geef --peildatum.")  # fmt: skip
    found: date = day
    return found


def _day_of_case(case: Case) -> date | None:
    from regelwerk.language.types import parse_date

    day = parse_date(case.peildatum)
    if case.peildatum and day is None:
        _refuse(f"{case.file}#peildatum", f"Peildatum: `{case.peildatum}` is geen bestaande datum zoals 2026-01-31.")
    return day


def _refuse(place: str, message: str, hint: str = "", code: str = "VELD-TYPE") -> NoReturn:
    from regelwerk.language.problem import CaseRefused, Position, Problem

    raise CaseRefused([Problem(Position(place), code, message, hint)]) from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        _refuse(str(path), "dit bestand is niet te lezen.", code="BESTAND")


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


# -- commands ----------------------------------------------------------------------------------------------


def decide(options: Any) -> int:
    explanation = _explanation(options)
    if options.json:
        sys.stdout.buffer.write(explanation.to_json() + b"\n")
    elif options.markdown:
        from regelwerk.explain.markdown import markdown

        print(markdown(explanation.to_dict()))
    else:
        from regelwerk.explain.outline import outline, summary

        show = outline if options.uitleg else summary
        print(show(explanation.to_dict(), kleur=sys.stdout.isatty()))
    return DONE


def questions(options: Any) -> int:
    from regelwerk.explain.questions import outline

    explanation = _explanation(options)
    if options.json:
        _print_json(explanation.missing())
    else:
        print(outline(explanation))
    return DONE


def overview(options: Any) -> int:
    from regelwerk import overview
    from regelwerk.explain.outline import render
    from regelwerk.explain.overview_story import overview_questions, overview_story

    case = _case(options.zaak, ("regelingen",))
    day = _day(options, case)
    gemeente, rules = options.gemeente or case.gemeente, _rules(options)
    found = overview.overview(rules, case.facts_on(day.toordinal()), day, gemeente or "",
                              case.origin_on(day.toordinal()), case.file)  # fmt: skip
    answer = overview.answer(found, overview.chosen(rules, case))
    if options.json:
        _print_json(answer)
    else:
        story = overview_questions if options.vragen else overview_story
        print(render(story(answer), kleur=sys.stdout.isatty()))
    return DONE


def timeline(options: Any) -> int:
    from regelwerk import service
    from regelwerk.explain.course_story import course_story

    case = _case(options.zaak)
    gemeente = options.gemeente or case.gemeente or None
    found = service.timeline(_rules(options), _alone(options.regeling), case, options.van, options.tot, gemeente)
    return _show_period(options, found, course_story)


def _show_period(options: Any, found: dict[str, Any], story: Callable[[dict[str, Any]], Document]) -> int:
    from regelwerk.explain.outline import render

    if options.json:
        _print_json(found)
    else:
        print(render(story(found), kleur=sys.stdout.isatty()))
    return DONE


def revise(options: Any) -> int:
    from regelwerk import service
    from regelwerk.explain.revision_story import revision_story

    before, after = _case(options.zaak), _case(options.nieuw)
    gemeente = options.gemeente or after.gemeente or before.gemeente or None
    found = service.revise(_rules(options), _alone(options.regeling), before, after, options.van, options.tot, gemeente)
    return _show_period(options, found, revision_story)


def check(options: Any) -> int:
    from regelwerk import service
    from regelwerk.language.listing import as_json, listed

    root = root_of(options.plek or options.map)
    rules = service.open_rules(root, concept=True)
    if options.json:
        print(as_json(rules.problems))
    elif rules.problems:
        print(listed(rules.problems, root, sys.stdout.isatty()))
    else:
        print(f"{len(rules.files)} bestanden gecontroleerd: geen problemen.")
    return RULES_WRONG if rules.problems else DONE


def test(options: Any) -> int:
    from regelwerk import service
    from regelwerk.policy.commands import run_features

    return run_features(service, root_of(options.map), options.plek)


def coverage(options: Any) -> int:
    from regelwerk import service
    from regelwerk.policy.commands import show_coverage

    return show_coverage(service, root_of(options.map), options.plek)


def vocabulary(options: Any) -> int:
    from regelwerk.policy.commands import show_vocabulary

    return show_vocabulary()


def schema(options: Any) -> int:
    from regelwerk.explain.answer_schema import answer_schema
    from regelwerk.language.schemas import rule_schemas

    options.naar.mkdir(parents=True, exist_ok=True)
    for name, schema in {**rule_schemas(), "uitleg.json": answer_schema()}.items():
        (options.naar / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", "utf-8")
        print(options.naar / name)
    return DONE


def rules_text(options: Any) -> int:
    from regelwerk.explain.readable import rulebook_text

    rules = _rules(options)
    day = options.peildatum or dutch_today()
    print(rulebook_text(rules.rulebook(options.regeling, day, options.gemeente or ""), day))
    return DONE


def new_municipality(options: Any) -> int:
    from regelwerk import service
    from regelwerk.policy.commands import new_municipality

    since = options.vanaf or date(dutch_today().year, 1, 1)
    return new_municipality(service, root_of(options.map), options.naam, options.regeling, since, options.toon)


def load_wages(options: Any) -> int:
    from regelwerk.policy.commands import load_wages

    return load_wages(root_of(options.map), str(options.bestand), _bytes(options.bestand), options.regeling,
                      options.vanaf, options.onvolledig, options.schrijf)  # fmt: skip


def publish(options: Any) -> int:
    from regelwerk import service
    from regelwerk.language import release

    root = root_of(options.map)
    rules = service.open_rules(root, concept=True)
    if rules.problems:
        return report(rules.problems, RULES_WRONG)
    made = release.publish(root, options.naam, options.bekend_vanaf, rules.files)
    print(f"uitgave {made.name}: {len(made.files)} bestanden, bekend vanaf {made.known_from}.")
    return DONE


def serve(options: Any) -> int:
    """Start the decision service; the only place where the command line sees `api`."""
    try:
        from api import server, settings
    except ImportError as missing:
        _refuse("serveer", f"de dienst is hier niet geïnstalleerd ({missing.name} ontbreekt).",
                "Installeer Regelwerk met de extra `dienst`.", "DIENST")  # fmt: skip
    given: dict[str, object] = {} if options.port is None else {"port": options.port}
    if options.map or "REGELWERK_MAP" not in os.environ:
        given["map"] = str(root_of(options.map))
    try:
        server.serve(settings.read(given))
    except settings.SettingsWrong as wrong:
        _refuse("instellingen", str(wrong), code="INSTELLING")
    except OSError as error:
        _refuse("serveer", f"de poort is niet te openen ({error.strerror}).", "Kies een andere met --port.", "POORT")
    return DONE
