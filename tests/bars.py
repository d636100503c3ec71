"""The project's bars at full counts: prints each figure with its limit, and fails when one is missed.

`make bars` runs all; `python tests/bars.py oracle kennis` runs the named ones.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

if TYPE_CHECKING:
    from tests.measures.oracle_norisk import Comparison

Figure = tuple[str, str, str, bool]


def oracle() -> Iterator[Figure]:
    from tests.measures import oracle_match

    wrong = oracle_match.differences(20_000)
    yield "oracle: 20.000 gevallen 2015-2026, verschillen", str(len(wrong)), "0", not wrong
    yield from _examples(wrong)


def participatiewet() -> Iterator[Figure]:
    from tests.measures import oracle_pw

    found = oracle_pw.Comparison()
    with ProcessPoolExecutor(max_workers=2) as pool:
        for part in as_completed([pool.submit(oracle_pw.over_cases, 2_000, seed) for seed in range(500, 526)]):
            found.merge(part.result())
            print(f"  {found.seen} gevallen, {len(found.wrong)} verschillen", file=sys.stderr, flush=True)
    yield from ((f"    {line}", "", "", True) for line in found.spread.lines())
    yield (
        f"algemene bijstand: {found.seen} gevallen 2015-2026, verschillen",
        str(len(found.wrong)),
        "0",
        not found.wrong,
    )
    share = found.complete / found.seen
    yield "algemene bijstand: gevallen met alle feiten bekend", f"{share:.0%}", "minstens 50%", share >= 0.5
    rare = found.spread.rare(10)
    yield "algemene bijstand: wat minder dan 10 gevallen raakten", str(len(rare)), "0", not rare
    yield from ((f"    {text}", "", "", False) for text in rare + found.wrong[:10])


def buren() -> Iterator[Figure]:
    from tests.measures import oracle_buren

    with ProcessPoolExecutor(max_workers=2) as pool:
        runs = {name: pool.submit(oracle_buren.over_cases, name, 5_000, 600) for name in oracle_buren.SUBJECTS}
        for name, run in runs.items():
            found = run.result()
            spread = ", ".join(f"{status} {count}" for status, count in found.statuses.most_common())
            wrong = len(found.wrong)
            yield f"{name}: {found.seen} gevallen ({spread}), verschillen", str(wrong), "0", not wrong
            yield from ((f"    {text}", "", "", False) for text in found.wrong[:3])


def no_riskpolis() -> Iterator[Figure]:
    from tests.measures import oracle_norisk
    from tests.oracle import geraakt_norisk

    yield from _against_oracle("no-riskpolis", oracle_norisk.over_cases, 700, geraakt_norisk.TE_RAKEN)


def beschut_werk() -> Iterator[Figure]:
    yield from _with_paths("beschut-werk", 800)


def wsw() -> Iterator[Figure]:
    from tests.measures import oracle_sw

    for number, name in enumerate(name for name in oracle_sw.SUBJECTS if name.startswith("wsw")):
        yield from _with_paths(name, 810 + 10 * number)


def register() -> Iterator[Figure]:
    yield from _with_paths("doelgroepregister", 860)
    yield from _with_paths("loonkostenvoordeel", 870)


def _with_paths(name: str, seed: int) -> Iterator[Figure]:
    from tests.measures import oracle_sw

    yield from _against_oracle(name, partial(oracle_sw.over_cases, name), seed, oracle_sw.PATHS[name])


def _against_oracle(
    name: str, over_cases: Callable[[int, int], Comparison], seed: int, paths: tuple[str, ...]
) -> Iterator[Figure]:
    """20,000 cases in four parts: the differences, how many cases are complete, and the paths hardly hit."""
    with ProcessPoolExecutor(max_workers=2) as pool:
        first, *others = [run.result() for run in [pool.submit(over_cases, 5_000, seed + part) for part in range(4)]]
    for other in others:
        first.merge(other)
    yield from ((f"    {line}", "", "", True) for line in first.lines())
    wrong, share, rare = len(first.wrong), first.complete / first.seen, first.rare(10, paths)
    yield f"{name}: {first.seen} gevallen, verschillen", str(wrong), "0", not wrong
    yield f"{name}: gevallen met alle feiten bekend", f"{share:.0%}", "ongeveer de helft", 0.45 <= share <= 0.55
    yield f"{name}: wat minder dan 10 gevallen raakten", str(len(rare)), "0", not rare
    yield from ((f"    {text}", "", "", False) for text in rare)
    yield from _examples(first.wrong)


def trace() -> Iterator[Figure]:
    from tests.measures import trace_check

    with ProcessPoolExecutor(max_workers=2) as pool:
        runs = [pool.submit(trace_check.over_cases, 2_100, seed) for seed in range(100, 110)]
        shipped = trace_check.over_scenarios()
        found = [run.result() for run in runs]
    seen, wrong = sum(one.seen for one in found), [text for one in found for text in one.wrong]
    name = f"herberekening over de scenario's: {shipped.seen} antwoorden, verschillen"
    yield name, str(len(shipped.wrong)), "0", not shipped.wrong
    yield f"herberekening: {seen} gevallen, verschillen", str(len(wrong)), "0 van 20.000", not wrong and seen >= 20_000
    yield from _examples(shipped.wrong + wrong)


def cao() -> Iterator[Figure]:
    from tests.measures import cao

    found = cao.chains()
    yield (
        "cao SW: bekende bedragen nagerekend tot op de cent",
        str(len(found.right)),
        "minstens 10",
        len(found.right) >= 10,
    )
    yield "cao SW: bekende bedragen die anders uitkomen", str(len(found.wrong)), "0", not found.wrong
    yield from ((f"    niet na te rekenen: {text}", "", "", True) for text in found.open_)
    for number, name in enumerate(("cao-wsw", "cao-aan-de-slag", "cao-indexering")):
        yield from _with_paths(name, 880 + 10 * number)
    yield from _examples(found.wrong)


def determinisme() -> Iterator[Figure]:
    from tests.measures import determinism

    found = determinism.digests(300)
    name = "determinisme: 8 zaden, 3 tijdzones, 3 talen; verschillende uitkomsten"
    yield name, str(len(found)), "1", len(found) == 1


def kennis() -> Iterator[Figure]:
    from tests.measures import information

    loose = information.unmarked_facts(8_000)
    name = f"feiten onder niet-beslissende stappen willekeurig: {loose.seen} gevallen, anders"
    yield name, str(len(loose.wrong)), "0 van 5.000", not loose.wrong and loose.seen >= 5_000
    flips = information.flips(46_000)
    name = f"meer weten keert geen uitkomst: {flips.seen} besliste gevallen, gekeerd"
    yield name, str(len(flips.wrong)), "0 van 20.000", not flips.wrong and flips.seen >= 20_000
    asked = information.asking(20_000)
    name = f"ontbrekend laat niets weg: {asked.seen} gevallen, anders"
    yield name, str(len(asked.wrong)), "0 van 19.000", not asked.wrong and asked.seen >= 19_000
    share = 100 * asked.in_vain / asked.asked
    yield (
        f"vragen die achteraf niet nodig waren ({asked.in_vain} van {asked.asked})",
        f"{share:.1f}%",
        "geen grens",
        True,
    )
    yield from _examples(loose.wrong + flips.wrong + asked.wrong)


def fouten() -> Iterator[Figure]:
    from fout import telling

    found, typed = telling.count_faults(), telling.count_typing_errors(1_000)
    yield "gezaaide fouten: bestanden", str(found.cases), "minstens 60", found.cases >= 60
    yield "gezaaide fouten: plaats en code juist", f"{found.right_places:.0f}%", "100%", found.right_places == 100
    good = found.right_suggestions >= 90
    yield "gezaaide fouten: suggestie juist", f"{found.right_suggestions:.0f}%", "minstens 90%", good
    yield "1.000 willekeurige tikfouten in namen: suggestie juist", f"{typed:.0f}%", "minstens 90%", typed >= 90
    yield "gezaaide fouten: langzaamste", f"{found.seconds:.2f} s", "onder 1 s", found.seconds < 1


def scenarios() -> Iterator[Figure]:
    from tests.measures import shipped_features

    found = shipped_features.measure()
    yield "scenario's LKS en minimumloon", str(found.count), "minstens 60", found.count >= 60
    yield "scenario's geslaagd", f"{found.passed}", str(found.total), found.passed == found.total
    yield "niet geraakt volgens dekking", str(len(found.gaps)), "0", not found.gaps
    yield "langste formule in rules/", f"{found.longest} tekens", "100", found.longest <= 100
    yield from _examples(found.gaps)


def tijdlijn() -> Iterator[Figure]:
    from tests.measures import histories

    with ProcessPoolExecutor(max_workers=2) as pool:
        runs = [pool.submit(histories.tally, make, 500, seed)
                for make in (histories.loonkostensubsidie, histories.participatiewet) for seed in (1, 2)]  # fmt: skip
        found = [run.result() for run in runs]
    seen, days = sum(one.histories for one in found), sum(one.days for one in found)
    wrong = [text for one in found for text in one.wrong]
    name = f"tijdlijn tegen elke dag apart en delen van maanden: {seen} verlopen, {days} dagen, verschillen"
    yield name, str(len(wrong)), "0 van 2.000", not wrong and seen >= 2_000
    counted = sum(one.counted for one in found)
    yield "  waarvan maanden geteld voor een vrijlating", str(counted), "minstens 100", counted >= 100
    yield from _examples(wrong)


def overzicht() -> Iterator[Figure]:
    from tests.measures import overview

    for path in overview.cases():
        found = overview.timing(path, 100)
        text = f"overzicht {path.stem}: {found.regelingen} regelingen, {found.ratio:.0f} x een besluit, milliseconden"
        yield text, f"{found.milliseconds:.2f}", "onder 5", found.milliseconds < 5
        text = f"overzicht {path.stem}: met het antwoord als JSON, milliseconden"
        yield text, f"{found.answered:.2f}", "geen grens", True


def dossier() -> Iterator[Figure]:
    from tests.dossier import load
    from tests.measures import kept

    with tempfile.TemporaryDirectory(prefix="rwlog") as folder, kept.both() as databases:

        def log() -> Path:
            return Path(tempfile.mkdtemp(dir=folder)) / "log"

        for name, fresh in databases:
            found = load.killed(fresh(), log(), cycles=20, enough=10_000)
            lost = f"verloren {found.lost}, dubbel {found.doubled}, half {found.halves}, schade {found.damage}"
            yield (
                f"{name}: kill -9, bevestigd",
                str(found.acknowledged),
                "minstens 10.000",
                found.acknowledged >= 10_000,
            )
            yield f"{name}: kill -9, minstens 20 keer: {lost}", "", "0", found.good
            chained = fresh()
            found = load.together(chained, log(), each=625)
            enough = found.good and found.acknowledged == 5_000
            yield f"{name}: 8 schrijvers in 2 processen, één keten", str(found.acknowledged), "5.000", enough
            count, rate = kept.checked(chained)
            yield f"{name}: keten van {count} gecontroleerd, per seconde", f"{rate:.0f}", "geen grens", True
            tried, missed = kept.flips(fresh(), 100)
            yield f"{name}: bytes gewijzigd in 100 besluiten ({tried}), niet gezien", str(len(missed)), "0", not missed
            kinds, unseen = kept.damage(fresh)
            yield f"{name}: {kinds} soorten schade aan rijen en staart, niet genoemd", str(len(unseen)), "0", not unseen
            yield from _examples(unseen)
            count, wrong = kept.repeated(fresh(), 1_000)
            yield f"{name}: {count} besluiten herhaald, anders", str(len(wrong)), "0", not wrong
            without, stored = kept.speed(fresh())
            text = f"{name}: processortijd van een besluit {without:.0f} µs, met bewaren {stored:.0f} µs; deel"
            yield text, f"{without / stored:.2f}", "geen grens", True
            if name == "PostgreSQL":
                found = load.restarted(fresh(), log(), ("immediate", "fast", "immediate"))
                yield (
                    f"{name}: drie keer gestopt onder last, bevestigd {found.acknowledged}",
                    "",
                    "niets weg",
                    found.good,
                )
    yield from _examples(missed + wrong)


def dienst() -> Iterator[Figure]:
    from tests.aftermath import leaks
    from tests.dienst import outage, test_schemathesis
    from tests.dossier import places

    with tempfile.TemporaryDirectory(prefix="rwapi") as made, places.own_server() as server:
        folder = Path(made)
        seen = outage.stopped_and_started(folder, server, ("immediate", "fast") * 6, pause=1)
        name = f"API: PostgreSQL 12 keer gestopt onder last, {len(seen.kept)} besluiten, {seen.refused} keer 503; fout"
        yield name, str(len(seen.wrong)), "0", not seen.wrong and len(seen.kept) >= 500 and seen.refused >= 100
        files, leaked = leaks.of_folder(folder)
        yield f"API: {files} bestanden daarna doorzocht, met een persoon erin", str(len(leaked)), "0", not leaked
        slowest = max(seen.recovered)
        yield "API: seconden tot weer wordt besloten, hoogste", f"{slowest:.1f}", "10", slowest <= outage.BACK
        yield from _examples(seen.wrong)
        place = places.postgres(folder, server, "schemathesis")
        database = {"REGELWERK_DATABASE": place.service, "REGELWERK_SLEUTELS": str(folder / "sleutels.json")}
        done, operations = test_schemathesis.run(folder, 300, **database)
    tested, all_of_them = (operations[3], operations[2]) if operations else ("0", "?")
    yield "API: operaties met 300 voorbeelden, stateful", tested, all_of_them, tested == all_of_them
    yield "API: Schemathesis zonder fout", str(done.returncode), "0", done.returncode == 0
    if done.returncode:
        print(done.stdout[-6000:], file=sys.stderr)
    yield from _matrices()


def signalen() -> Iterator[Figure]:
    from tests.measures import signal_measures

    found = signal_measures.agreement(10_000, 9)
    name = f"signalen: {found.histories} verlopen, {found.signals} signalen, drie manieren, verschillen"
    yield name, str(len(found.wrong)), "0 van 10.000", not found.wrong and found.histories >= 10_000
    with signal_measures.folder() as folder:
        path = signal_measures.filled(Path(folder), 100_000)
        run = signal_measures.run(path)
        name = f"signalen: 100.000 zaken ({run.signals} signalen, {run.progress} keer voortgang)"
        yield name, f"{run.seconds:.1f} s", "onder 30 s", run.seconds < 30 and run.progress > 10 and run.code == 0
        yield "signalen: rekentijd daarvan in alle processen", f"{run.work:.1f} s", "onder 30 s", run.work < 30
        yield "signalen: geheugen bij 100.000 zaken", f"{run.megabytes:.0f} MB", "onder 250 MB", run.megabytes < 250
        given, double, missing = signal_measures.killed(path, kills=5)
        name = f"signalen: {given} vastgelegd, 5 keer gedood; dubbel {double}, weg {missing}"
        yield name, "", "0", given > 0 and not double and not missing
    yield from _examples(found.wrong)


def termijnen() -> Iterator[Figure]:
    from tests.measures import termijnen

    found = termijnen.compare(20_000, 2026)
    name = f"termijnen: {found.cases} zaken tegen het orakel, {len(found.reached)} signalen, verschillen"
    yield name, str(len(found.wrong)), "0 van 20.000", not found.wrong and found.cases >= 20_000
    rarest, times = found.reached.most_common()[-1]
    yield f"termijnen: minst bereikte signaal, {rarest}", str(times), "ten minste 10", times >= 10
    print(*(f"    {signal}: {times}" for signal, times in found.reached.most_common()), sep="\n", file=sys.stderr)
    yield from _examples(found.wrong)


_ALL = (
    fouten, scenarios, dossier, dienst, oracle, participatiewet, buren, no_riskpolis, beschut_werk, wsw, register, cao,
    tijdlijn, trace, determinisme, kennis, signalen, termijnen, overzicht,
)  # fmt: skip
BARS: dict[str, Callable[[], Iterator[Figure]]] = {bar.__name__.replace("_", "-"): bar for bar in _ALL}


def _matrices() -> Iterator[Figure]:
    """Roles and ids of others at every operation that the service itself describes, and that description linted."""
    from tests.measures import described

    with tempfile.TemporaryDirectory(prefix="rwmat") as folder:
        found = described.measure(Path(folder))
    outside = len(found.outside)
    yield f"API: {found.operations} bewerkingen, buiten de matrix van rollen", str(outside), "0", not outside
    wrong = len(found.wrong_roles)
    yield f"API: rol maal bewerking, {found.roles} vakjes, anders", str(wrong), "0", not wrong and found.roles > 150
    wrong = len(found.wrong_ids)
    yield f"API: kenmerk van een ander, {found.ids} vakjes, anders", str(wrong), "0", not wrong and found.ids > 15
    yield "API: linter (NLGov API Design Rules), fouten", str(len(found.linted)), "0", not found.linted
    yield from _examples(found.outside + found.wrong_roles + found.wrong_ids + found.linted)


def _examples(wrong: list[str]) -> Iterator[Figure]:
    for text in wrong[:3]:
        yield f"    {text[:1000]}", "", "", False


def main(names: list[str]) -> int:
    """Run the bars; 1 when a limit is missed."""
    missed = 0
    for name in names or list(BARS):
        start = time.monotonic()
        for text, value, limit, good in BARS[name]():
            missed += not good
            verdict = "" if not limit else "gehaald" if good else "NIET GEHAALD"
            print(f"{text:<95} {value:>8}  {limit and f'(grens: {limit})':<26} {verdict}".rstrip(), flush=True)
        print(f"  {name}: {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
