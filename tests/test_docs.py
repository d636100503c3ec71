"""The documentation against the code: every word has its entry, every link leads somewhere, every example works.

How a document marks its examples:

* a code block whose first line is `yaml rules/…` or `gherkin features/…` is a complete file;
* `yaml uit rules/…` is a part that stands in that file, word for word;
* `diff rules/…` changes a file: lines with `-` go, lines with `+` come, other lines tell where;
* `console` is a terminal: a command after `$ `, below it what it prints; `…` alone on a line stands for any lines left
  out, inside a line for any text, and `exit 5` as the last line is the exit code (0 when it is not there).

Each document starts with a copy of the rules and works through its own examples from top to bottom.
Rewrite what the commands print with REGELWERK_HERSCHRIJF=1, and read the difference before keeping it.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests import forked

from regelwerk import service
from regelwerk.cli import codes
from regelwerk.cli.parser import parser as command_line
from regelwerk.explain import step_schema
from regelwerk.explain.answer_schema import answer_schema
from regelwerk.language import casefile, rulefile, ruleparts, shapes, signalfile, types, words
from regelwerk.language.problem import Problem
from regelwerk.policy.steps import VOCABULARY
from regelwerk.policy.then import STATUSES

ROOT = Path(__file__).resolve().parents[1]
DOCS = sorted(
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "demo" / "README.md", *(ROOT / "docs").rglob("*.md")]
)
TAAL, OPDRACHTEN = ROOT / "docs" / "taal.md", ROOT / "docs" / "opdrachten.md"
CODE = re.compile(r'"((?:RB|FF|VELD|JSON|PEILDATUM|TE|BESTAND)(?:-[A-Z]+)*)"')


# -- reading -----------------------------------------------------------------------------------------------


@dataclass
class Block:
    """A fenced code block; `line` is that of its first line of content."""

    language: str
    path: str
    lines: list[str]
    line: int


@dataclass
class Page:
    """A document: the code spans in the first cells of tables, by heading, and which are bold; its blocks and text."""

    path: Path
    entries: dict[str, list[str]] = field(default_factory=dict)
    bold: dict[str, list[str]] = field(default_factory=dict)
    headings: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)


def read(path: Path) -> Page:
    page, heading, block = Page(path), "", None
    for number, line in enumerate(path.read_text("utf-8").split("\n"), start=1):
        if line.startswith("```"):
            if block is not None:
                block = None
                continue
            language, _, name = line[3:].partition(" ")
            block = Block(language, name, [], number + 1)
            page.blocks.append(block)
        elif block is not None:
            block.lines.append(line)
        else:
            if line.startswith("#"):
                heading = line.lstrip("#").strip()
                page.headings.append(heading)
            elif line.startswith("|"):
                cell = re.split(r"(?<!\\)\|", line)[1]
                page.entries.setdefault(heading, []).extend(re.findall(r"`([^`]+)`", cell))
                page.bold.setdefault(heading, []).extend(re.findall(r"\*\*`([^`]+)`\*\*", cell))
            page.prose.append((number, line))
    assert block is None, f"{path}: an open code block"
    return page


PAGES = {path: read(path) for path in DOCS}
NAMES = [path.relative_to(ROOT).as_posix() for path in DOCS]


def entries(path: Path, heading: str) -> set[str]:
    """What the tables under a heading describe; of a function only its name."""
    assert heading in PAGES[path].headings, f"{path.name} has no heading `{heading}`"
    return {re.sub(r"(?<=\w)\(.*", "", entry) for entry in PAGES[path].entries.get(heading, ())}


# -- every word has its entry ------------------------------------------------------------------------------

WORDS = {
    "Vaste waarden": {*words.CONSTANTS, "peildatum"},
    "Vergelijken": {"=", "!=", "<", "<=", ">", ">=", "tussen", "in", "niet in"},
    "En, of, niet": {"en", "of", "niet"},
    "Kiezen": {"als", "dan", "anders"},
    "Rekentekens": {"+", "-", "*", "/"},
    "Functies": set(words.FUNCTIONS),
    "Een dag die niet bestaat": set(words.MODES),
    "Afronden": set(words.ROUNDINGS),
    "Lijsten tellen en optellen": {*words.AGGREGATES, "waar"},
    "Bedragen op een andere dag": {"op"},
    "Soorten waarden": set(types.KINDS),
    "Tijdvakken van een bedrag": set(types.PER),
    "Woorden voor een duur": set(types.DURATION_WORDS),
}

MODELS = {
    "Regelbestand": rulefile.Regelbestand,
    "Bron": ruleparts.Bron,
    "Feit": ruleparts.Feit,
    "Regels die elkaar uitsluiten": ruleparts.OverlaptNiet,
    "Begrip en besluit": ruleparts.Begrip,
    "Rij van een tabel": ruleparts.Rij,
    "Voorwaarde": ruleparts.Voorwaarde,
    "Lezing": ruleparts.Lezing,
    "Sparen": ruleparts.Sparen,
    "Samenloop": ruleparts.Samenloop,
    "Regel van het overzicht": ruleparts.Overzichtsregel,
    "Wanneer een regeling in het overzicht staat": rulefile.Overzichtskeuze,
    "Delegatie": ruleparts.Delegatie,
    "Controle": ruleparts.Controle,
    "Niet gemodelleerd": ruleparts.NietGemodelleerd,
    "Regeling": rulefile.Regelinguitleg,
    "Parameterbestand": rulefile.Parameterbestand,
    "Parameter": rulefile.Parameter,
    "Waarde van een parameter": rulefile.Bedrag,
    "Feitenbestand": rulefile.Feitenbestand,
    "Profielbestand": rulefile.Profielbestand,
    "Profiel": rulefile.Profiel,
    "Verordening": rulefile.Verordeningbestand,
    "Invulling": rulefile.Invulling,
    "Gebeurtenissenbestand": signalfile.Gebeurtenissenbestand,
    "Gebeurtenis": signalfile.Gebeurtenis,
    "Veld van een gebeurtenis": signalfile.Veld,
    "Signalenbestand": signalfile.Signalenbestand,
    "Signaal": signalfile.Signaal,
}


@pytest.mark.parametrize("heading", WORDS)
def test_words_of_the_formula_language(heading: str):
    assert entries(TAAL, heading) == WORDS[heading]


def test_no_keyword_is_forgotten():
    assert set().union(*WORDS.values()) >= words.KEYWORDS


@pytest.mark.parametrize("heading", MODELS)
def test_keys_of_rule_files(heading: str):
    keys = MODELS[heading].model_fields
    assert entries(TAAL, heading) == set(keys)
    assert set(PAGES[TAAL].bold[heading]) == {name for name, key in keys.items() if key.is_required()}


def test_every_kind_of_block_has_its_table():
    blocks = [*vars(rulefile).values(), *vars(ruleparts).values(), *vars(signalfile).values()]
    parts = {part for part in blocks if isinstance(part, type) and issubclass(part, ruleparts.Part)}
    assert parts - {ruleparts.Part, ruleparts.Vorm} == set(MODELS.values())
    assert set(rulefile.MODELS.values()) <= set(MODELS.values())


def test_words_that_are_chosen_from():
    assert entries(TAAL, "Termijnen van een signaal") == set(signalfile.TERMS)
    assert entries(TAAL, "Ritme") == {"halfjaar", "jaar", "tot_wijziging"}
    assert entries(TAAL, "Het maandoverzicht") == {"deel", "stand", "geen"}
    assert entries(TAAL, "Het overzicht van een zaak") == set(shapes.RELATIONS)
    assert entries(TAAL, "Maanden tellen") == {key for key in ruleparts.Begrip.model_fields if key.startswith("telt_")}
    assert entries(TAAL, "Vormen") == {*ruleparts.Vorm.model_fields, "gedelegeerd"} - {"bron", "toelichting"}


def test_codes():
    known = {code for path in (ROOT / "src").rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}
    headings = ("Codes van regelbestanden", "Codes van features", "Codes van zaken")
    described = [code for heading in headings for code in PAGES[TAAL].entries[heading]]
    assert set(described) == known
    assert len(described) == len(known)


def test_steps_of_features():
    assert entries(TAAL, "Zinnen") == {f"{word.kind} {word.form}".replace("|", r"\|") for word in VOCABULARY.words}


def test_kinds_of_steps():
    assert entries(TAAL, "Soorten stappen") == {"invoer", "parameter", *step_schema.KINDS}


def test_keys_of_a_case_and_of_an_answer():
    assert entries(OPDRACHTEN, "Een zaak") == set(casefile._KEYS)
    assert entries(OPDRACHTEN, "Het antwoord") == set(answer_schema()["properties"])
    assert entries(TAAL, "Status") == set(STATUSES)


def test_keys_of_a_timeline_and_of_a_revision():
    case = casefile.read((ROOT / "demo/1-toegekend.json").read_bytes())
    other = casefile.Case({**case.facts, "loonwaarde": "60"}, origin=case.origin)
    rules, period = service.open_rules(ROOT), (date(2026, 2, 10), date(2026, 3, 1))
    timeline = service.timeline(rules, "loonkostensubsidie", case, *period)
    told = {*timeline, *timeline["maanden"][0]}
    assert entries(OPDRACHTEN, "Een tijdlijn als JSON") == (told | {"oorzaken"}) - {"maand", "dagen", "bedragen"}
    revision = service.revise(rules, "loonkostensubsidie", case, other, *period)
    told = {*revision, *revision["maanden"][0]} - {"maand", "dagen"}
    assert entries(OPDRACHTEN, "Een herziening als JSON") == told


def test_parts_of_the_explanation():
    sources = "".join(
        (ROOT / "src/regelwerk/explain" / name).read_text("utf-8") for name in ("story.py", "evidence.py")
    )
    titles = set(re.findall(r'[sS]ection\(\s*"([^"]+)"', sources))
    assert len(titles) > 5
    assert entries(ROOT / "docs" / "bezwaar.md", "Deel voor deel") == titles


# -- commands ----------------------------------------------------------------------------------------------


def _parsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Every command by name; one of a group by both names, such as `keten controleer`."""
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    found = {}
    for name, own in groups[0].choices.items() if groups else ():
        parts = {f"{name} {part}": inner for part, inner in _parsers(own).items()}
        found |= parts if parts and not own.get_default("run") else {name: own} | parts
    return found


PARSERS = _parsers(command_line())


def _arguments(parser: argparse.ArgumentParser) -> set[str]:
    """The options by their long name, the other arguments by what the help calls them."""
    found = set()
    for action in parser._actions:
        if not isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            found.add(action.option_strings[-1] if action.option_strings else str(action.metavar or action.dest))
    return found


@pytest.mark.parametrize("name", PARSERS)
def test_commands(name: str):
    described = {entry.split(" ")[0] for entry in entries(OPDRACHTEN, name)}
    assert described == {argument.split(" ")[0] for argument in _arguments(PARSERS[name])}


def test_options_of_every_command():
    assert {entry.split(" ")[0] for entry in entries(OPDRACHTEN, "Voor elke opdracht")} == {"--map", "--help"}
    assert _arguments(command_line()) == {"--map"}


def test_exit_codes():
    numbers = {number for name, number in vars(codes).items() if name.isupper()}
    assert entries(OPDRACHTEN, "Exitcodes") == {str(number) for number in {*numbers, 130}}


def _quoted(page: Page) -> Iterator[tuple[int, str]]:
    """Every command that a document mentions, with its line."""
    for block in page.blocks:
        for offset, line in enumerate(block.lines):
            if line.startswith("$ "):
                yield block.line + offset, line[2:]
    for number, line in page.prose:
        yield from ((number, span) for span in re.findall(r"`((?:regelwerk|make) [^`]+)`", line))


@pytest.mark.parametrize("name", NAMES)
def test_quoted_commands_exist(name: str):
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for number, command in _quoted(PAGES[ROOT / name]):
        program, *words = command.replace("…", "").split()
        if program == "make":
            wrong = [word for word in words if "=" not in word and word not in targets]
        elif program == "regelwerk":
            wrong = _unknown_words(words)
        else:
            continue
        assert not wrong, f"{name}:{number}: {command}: unknown {', '.join(wrong)}"


def _unknown_words(words: list[str]) -> list[str]:
    while words and words[0] == "--map":
        words = words[2:]
    if " ".join(words[:2]) in PARSERS:
        words = [" ".join(words[:2]), *words[2:]]
    if not words or words[0] not in PARSERS:
        return [] if words in ([], ["--help"]) else words[:1]
    known = {option for action in PARSERS[words[0]]._actions for option in action.option_strings}
    return [word for word in words[1:] if word.startswith("--") and word not in known]


# -- links and places --------------------------------------------------------------------------------------


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str):
    page = PAGES[ROOT / name]
    for number, line in page.prose:
        for target in re.findall(r"\]\(([^)\s]+)\)", line):
            if re.match(r"[a-z]+:", target):
                continue
            file, _, anchor = target.partition("#")
            path = (page.path.parent / file).resolve() if file else page.path
            assert path.exists(), f"{name}:{number}: {target} does not exist"
            if anchor:
                assert anchor in map(_anchor, PAGES[path].headings), f"{name}:{number}: no heading for #{anchor}"


@pytest.mark.parametrize("name", NAMES)
def test_places_exist(name: str):
    """A file or folder of the repository, mentioned as `src/…`, is there."""
    blocks = PAGES[ROOT / name].blocks
    own = {word for block in blocks for line in [block.path, *block.lines] for word in line.split()}
    for number, line in PAGES[ROOT / name].prose:
        for place in re.findall(r"`((?:src|rules|tests|docs|demo|benchmarks|requirements)/[\w./-]*)`", line):
            assert place in own or (ROOT / place).exists(), f"{name}:{number}: {place} does not exist"


# -- examples ----------------------------------------------------------------------------------------------

#: What a reader copies to practise with: no releases, so that a decision follows the draft.
PRACTICE = ("rules", "features", "demo", "schema")
#: The folders of `rules/` that the documents use; the others are left out, so that this stays quick.
USED = {"aow", "feiten", "gemeenten", "loonkostensubsidie", "minimumloon"}
ALSO_USED = {
    "docs/herziening.md": {"participatiewet"},
    "docs/participatiewet.md": {"participatiewet"},
    "docs/voorbeelden/README.md": {"participatiewet"},
    "docs/werk.md": {path.name for path in (ROOT / "rules").iterdir()},
}


def test_readers_practise_where_the_examples_are_checked():
    assert f"cp -r {' '.join(PRACTICE)} ../oefenmap\n" in (ROOT / "docs/beleid.md").read_text("utf-8")


def test_no_example_goes_unchecked():
    """A block of YAML, of Gherkin or of changes says which file it is (part of)."""
    for path, page in PAGES.items():
        for block in page.blocks:
            where = f"{path.name}:{block.line}"
            assert block.language in ("yaml", "gherkin", "diff", "console", "json", "text", "sh"), where
            assert block.path or block.language not in ("yaml", "gherkin", "diff"), f"{where}: which file is this?"


@pytest.mark.parametrize("name", NAMES)
def test_examples_work(name: str, tmp_path: Path):
    page, changes = PAGES[ROOT / name], {}
    if not any(block.path or block.language == "console" for block in page.blocks):
        return
    others = {path.name for path in (ROOT / "rules").iterdir()} - USED - ALSO_USED.get(name, set())
    for folder in ("rules", "features", "demo", "schema", "docs/voorbeelden", "tests/overzicht"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=lambda _, names: others & set(names))
    for block in page.blocks:
        if block.language == "console":
            changes |= _terminal(page, block, tmp_path)
        elif block.language == "diff":
            _change(page, block, tmp_path / block.path)
        elif block.path.startswith("uit "):
            whole = (tmp_path / block.path.removeprefix("uit ")).read_text("utf-8")
            assert "\n".join(block.lines) in whole, f"{name}:{block.line}: this does not stand in {block.path[4:]}"
        elif block.path:
            (tmp_path / block.path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / block.path).write_text("\n".join(block.lines) + "\n", "utf-8")
    if os.environ.get("REGELWERK_HERSCHRIJF"):
        _rewrite(page, changes)
    problems: list[Problem] = service.open_rules(tmp_path, concept=True).problems
    assert not problems, "\n".join(map(str, problems))


def _change(page: Page, block: Block, path: Path) -> None:
    """Apply a block of changes; the lines that stay or go must stand in the file exactly once, in this order.

    `…` at the end of such a line stands for the rest of it.
    """
    before = [line[1:] for line in block.lines if line[:1] in (" ", "-")]
    lines = path.read_text("utf-8").split("\n")
    places = [i for i in range(len(lines)) if all(map(_same, lines[i:], before)) and i + len(before) <= len(lines)]
    assert len(places) == 1, f"{page.path.name}:{block.line}: these lines stand {len(places)} times in {block.path}"
    found, start = iter(lines[places[0] : places[0] + len(before)]), places[0]
    after = []
    for line in block.lines:
        if line[:1] == "+":
            after.append(line[1:])
        elif line[:1] == " ":
            after.append(next(found))
        else:
            next(found)
    path.write_text("\n".join([*lines[:start], *after, *lines[start + len(before) :]]), "utf-8")


def _same(line: str, shown: str) -> bool:
    return line.startswith(shown[:-1]) if shown.endswith("…") else line == shown


def _terminal(page: Page, block: Block, folder: Path) -> dict[tuple[int, int], list[str]]:
    """Run the commands of a block; gives the lines (from, until) that should read otherwise."""
    found: dict[tuple[int, int], list[str]] = {}
    starts = [i for i, line in enumerate(block.lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(block.lines)], strict=True):
        shown = block.lines[start + 1 : end]
        while shown and not shown[-1].strip():
            shown.pop()
        said = _run(block.lines[start][2:], folder)
        if not _matches(shown, said):
            where = f"{page.path.name}:{block.line + start}"
            if "…" in "".join(shown) or not os.environ.get("REGELWERK_HERSCHRIJF"):
                pytest.fail(
                    f"{where}: {_first_difference(shown, said)} {block.lines[start]} prints\n" + "\n".join(said)
                )
            found[block.line + start, block.line + start + len(shown)] = said
    return found


def _run(command: str, folder: Path) -> list[str]:
    """What a command prints, errors after the rest, with its exit code when that is not 0. `> FILE` keeps it."""
    command, _, file = command.partition(" > ")
    program, *words = shlex.split(command)
    assert program in ("regelwerk", "mkdir", "cp", "cmp", "diff"), command
    if program == "regelwerk":
        done: Any = forked.regelwerk(words, folder)
    else:
        variables = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run([program, *words], cwd=folder, env=variables, capture_output=True, text=True)
    assert program != "regelwerk" or done.returncode != codes.DEFECT, done.stderr
    if file:
        (folder / file).write_text(done.stdout, "utf-8")
    lines = (("" if file else done.stdout) + done.stderr).replace("\N{NO-BREAK SPACE}", " ")
    said = [line.rstrip() for line in lines.rstrip("\n").split("\n")]
    return [*(said if said != [""] else []), *([f"exit {done.returncode}"] if done.returncode else [])]


def _matches(shown: list[str], said: list[str]) -> bool:
    lines = [
        "(?:.*\n)*" if line.strip() == "…" else re.escape(line.rstrip()).replace("…", ".*") + "\n" for line in shown
    ]
    return re.fullmatch("".join(lines), "".join(f"{line}\n" for line in said)) is not None


def _first_difference(shown: list[str], said: list[str]) -> str:
    """Which line of the document is not (in this order) among those printed."""
    wrong = next((i for i in range(len(shown)) if not _matches([*shown[: i + 1], "…"], said)), None)
    return "it prints more." if wrong is None else f"it does not print `{shown[wrong]}`."


def _rewrite(page: Page, changes: dict[tuple[int, int], list[str]]) -> None:
    lines = page.path.read_text("utf-8").split("\n")
    for (start, end), said in sorted(changes.items(), reverse=True):
        lines[start:end] = said
    page.path.write_text("\n".join(lines), "utf-8")
