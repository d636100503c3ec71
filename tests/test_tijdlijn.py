"""A period: every day as if decided apart, spans with their reason, months that add up, counts, savings, revisions."""

import itertools
import os
import random
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from tests.measures import cases, histories

from regelwerk import service
from regelwerk.explain.course_story import course_story
from regelwerk.explain.outline import render
from regelwerk.language import casefile

FOREVER = histories.FOREVER


@pytest.mark.parametrize("make", [histories.loonkostensubsidie, histories.participatiewet])
def test_a_timeline_equals_deciding_each_day_apart(make):
    found = histories.tally(make, 12, seed=21)
    assert found.wrong == []
    assert found.days > 600


def test_what_is_wrong_is_seen():
    """The comparison itself: a cent, a day, a count that is off is told."""
    case, _ = granted()
    history = histories.History(cases.REGELING, case, date(2026, 9, 10), date(2026, 10, 10))
    answer, found = histories.decided(history), histories.Tally()
    assert list(histories.differences(history, answer, found)) == []
    answer["spannen"][0]["uitkomsten"]["hoogte"] = "0.01"
    answer["maanden"][0]["bedragen"]["hoogte"] = "999999.99"
    texts = list(histories.differences(history, answer, found))
    assert any("is told as" in text for text in texts)
    assert any("hoogte" in text and "add up" in text for text in texts)


# -- months ------------------------------------------------------------------------------------------------


def test_a_new_fact_in_the_middle_of_a_month_counts_by_calendar_days():
    case, day = granted()
    changed = {"loonwaarde": [(0, day(16), "55"), (day(16), FOREVER, "60")]}
    found = service.timeline(
        cases.rules(), cases.REGELING, replace(case, course=changed), date(2026, 9, 1), date(2026, 10, 1)
    )
    assert [span["uitkomsten"]["hoogte"] for span in found["spannen"]] == ["991.18", "881.05"]
    assert found["spannen"][1]["oorzaken"] == [
        {"soort": "feit", "naam": "loonwaarde", "label": "Vastgestelde loonwaarde", "eerst": "55%", "nu": "60%",
         "tekst": "een feit veranderde: Vastgestelde loonwaarde (eerst 55%, nu 60%)"}
    ]  # fmt: skip
    # 15 days of 991.18 and 15 of 881.05 in a month of 30 days: 936.115, a half goes up
    month = found["maanden"][0]
    assert month["bedragen"]["hoogte"] == "936.12"
    assert [part["bedragen"]["hoogte"] for part in month["delen"]] == ["495.59", "440.53"]
    assert [part["per_maand"]["hoogte"] for part in month["delen"]] == ["991.18", "881.05"]
    assert [part["dagen"] for part in month["delen"]] == [15, 15]


def test_an_amount_that_is_a_sum_of_others_follows_from_their_parts():
    """`te_betalen` is the sum of two amounts; whatever days a part has, its part is the sum of theirs."""
    case, _ = granted()
    for last in range(2, 31):
        found = service.timeline(cases.rules(), cases.REGELING, case, date(2026, 9, 1), date(2026, 9, last))
        amounts = found["maanden"][0]["bedragen"]
        sums = Fraction(amounts["hoogte"]) + Fraction(amounts["vergoeding_werkgeverslasten"])
        assert Fraction(amounts["te_betalen"]) == sums


def test_parts_of_an_unchanged_month_are_the_month_however_it_is_cut():
    """The facts change every day, the outcome too on some; the parts are always the amount of the month."""
    case, day = granted()
    days = [day(number) for number in range(1, 31)]
    spans = [(a, b, "55") for a, b in itertools.pairwise([*days, FOREVER])]
    found = service.timeline(
        cases.rules(), cases.REGELING, replace(case, course={"loonwaarde": spans}), date(2026, 9, 1), date(2026, 10, 1)
    )
    assert found["maanden"][0]["bedragen"]["hoogte"] == "991.18"
    changed = [(a, b, "55" if n % 2 else "60") for n, (a, b, _) in enumerate(spans)]
    found = service.timeline(
        cases.rules(), cases.REGELING, replace(case, course={"loonwaarde": changed}), date(2026, 9, 1),
        date(2026, 10, 1),
    )  # fmt: skip
    month = found["maanden"][0]
    assert len(month["delen"]) == 30
    assert month["bedragen"]["hoogte"] == "936.12"
    assert sum(Fraction(part["bedragen"]["hoogte"]) for part in month["delen"]) == Fraction("936.12")


# -- bijstand: counting and saving -------------------------------------------------------------------------


def test_the_months_of_an_exemption_count_on_and_end():
    found = assisted({"inkomsten_uit_arbeid": [wage()]}, date(2026, 1, 1), date(2026, 9, 1))
    assert [month["delen"][0]["standen"]["maanden_over"] for month in found["maanden"]] == [
        ["6"], ["5"], ["4"], ["3"], ["2"], ["1"], ["0"], ["0"],
    ]  # fmt: skip
    exempt = [month["delen"][0]["standen"]["vrijlating"] for month in found["maanden"]]
    assert exempt == [["100.00"]] * 6 + [["0.00"]] * 2
    ended = next(span for span in found["spannen"] if span["van"] == "2026-07-01")
    assert "een aantal maanden is bereikt: De zes maanden van 25% zijn voorbij. Loon uit werk, Maanden waarin 25% al " \
        "niet meetelde (eerst 5 maanden, nu 6 maanden)" in [cause["tekst"] for cause in ended["oorzaken"]]  # fmt: skip


def test_a_month_without_work_does_not_count():
    work = [(0, at(2026, 3, 1), [wage()]), (at(2026, 3, 1), at(2026, 4, 10), []), (at(2026, 4, 10), FOREVER, [wage()])]
    found = assisted({}, date(2026, 1, 1), date(2026, 7, 1), {"inkomsten_uit_arbeid": work})
    left = [part["standen"]["maanden_over"] for month in found["maanden"] for part in month["delen"]]
    assert left == [["6"], ["5"], [], [], ["4"], ["3"], ["2"]]


def test_a_higher_count_in_the_case_goes_first_and_a_lower_one_does_not():
    def told(later):
        work = [(0, at(2026, 3, 1), [wage(maanden_vrijlating_25=1)]), (at(2026, 3, 1), FOREVER, [wage(**later)])]
        found = assisted({}, date(2026, 1, 1), date(2026, 5, 1), {"inkomsten_uit_arbeid": work})
        return [month["delen"][0]["standen"]["maanden_over"] for month in found["maanden"]]

    assert told({"maanden_vrijlating_25": 5}) == [["5"], ["4"], ["1"], ["0"]]
    assert told({"maanden_vrijlating_25": 0}) == [["5"], ["4"], ["3"], ["2"]]
    assert told({}) == [["5"], ["4"], ["3"], ["2"]]


def test_a_month_of_which_is_not_known_whether_it_counts_leaves_the_count_unknown():
    facts = {"inkomsten_uit_arbeid": [wage(draagt_bij_aan_inschakeling=None)]}
    found = assisted(facts, date(2026, 1, 1), date(2026, 3, 1))
    assert found["maanden"][1]["delen"][0]["standen"]["vrijlating"] == [None]
    assert found["spannen"][-1]["status"] == "onbepaald"


def test_what_is_saved_comes_free_in_june_and_when_the_right_ends():
    work = [(0, at(2025, 8, 11), []), (at(2025, 8, 11), FOREVER, [wage(nettoloon="3000.00")])]
    found = assisted({}, date(2025, 4, 1), date(2025, 10, 1), {"inkomsten_uit_arbeid": work})
    course = [month["sparen"]["reservering_vakantietoeslag"] for month in found["maanden"]]
    saved = [Fraction(one["erbij"]) for one in course]
    assert [one["reden"] for one in course] == [None, None, "jaarlijks", None, "einde", None]
    assert [one["dag"] for one in course] == [None, None, "2025-06-01", None, "2025-08-11", None]
    assert Fraction(course[2]["uitbetaald"]) == saved[0] + saved[1]
    assert Fraction(course[4]["uitbetaald"]) == saved[2] + saved[3] + saved[4]
    assert course[-1]["tegoed"] == "0.00"
    assert found["sparen"]["reservering_vakantietoeslag"] == {
        "tegoed": "0.00", "begin_onbekend": True, "bron": "artikel 45, eerste lid, Participatiewet",
    }  # fmt: skip


def test_only_what_matters_is_a_cause():
    """On 1 July dozens of amounts change; the reader sees the one norm that this household has."""
    found = assisted({}, date(2026, 6, 1), date(2026, 8, 1))
    assert [cause["naam"] for cause in found["spannen"][1]["oorzaken"]] == ["norm_alleenstaande_21_tot_aow"]
    birthday = assisted({"geboortedatum": "2005-06-15"}, date(2026, 6, 1), date(2026, 6, 30))
    assert [cause["tekst"] for cause in birthday["spannen"][1]["oorzaken"]] == [
        "een datum is bereikt: Leeftijd van de aanvrager (eerst 20 jaar, nu 21 jaar)"
    ]


# -- revisions ---------------------------------------------------------------------------------------------


def test_a_correction_is_counted_per_month_with_the_fact_that_makes_it():
    facts, day = granted()
    right = replace(facts, course={"loonwaarde": [(0, day(16), "55"), (day(16), FOREVER, "60")]})
    found = service.revise(cases.rules(), cases.REGELING, facts, right, date(2026, 8, 1), date(2026, 11, 1))
    assert found["totalen"]["hoogte"] == {"oud": "2973.54", "nieuw": "2808.35", "verschil": "-165.19"}
    assert [(m["maand"], m["dagen"], m["bedragen"]["hoogte"]) for m in found["maanden"]] == [
        ("2026-09", 30, {"oud": "991.18", "nieuw": "936.12", "verschil": "-55.06"}),
        ("2026-10", 31, {"oud": "991.18", "nieuw": "881.05", "verschil": "-110.13"}),
    ]
    for month in found["maanden"]:
        assert month["oorzaken"] == [
            {"soort": "feit", "naam": "loonwaarde", "label": "Vastgestelde loonwaarde", "oud": "55%", "nieuw": "60%"}
        ]


def test_a_revision_is_the_difference_of_two_timelines():
    rng, seen = random.Random(8), 0
    while seen < 4:
        history = histories.participatiewet(rng)
        other = replace(history.case, course={})
        period = history.start, history.end, history.gemeente
        try:
            found = service.revise(cases.rules(), history.regeling, history.case, other, *period)
            both = [service.timeline(cases.rules(), history.regeling, one, *period) for one in (history.case, other)]
        except service.CaseRefused:
            continue
        seen += 1
        for name, total in found["totalen"].items():
            assert [total["oud"], total["nieuw"]] == [course["totalen"][name] for course in both]
        for month in found["maanden"]:
            told = [next(m for m in course["maanden"] if m["maand"] == month["maand"]) for course in both]
            for name, amounts in month["bedragen"].items():
                assert [amounts["oud"], amounts["nieuw"]] == [one["bedragen"][name] for one in told]


# -- helpers -----------------------------------------------------------------------------------------------


def granted():
    case = casefile.read((cases.ROOT / "demo/1-toegekend.json").read_bytes())
    return case, lambda number: date(2026, 9, number).toordinal()


def at(year, month, day):
    return date(year, month, day).toordinal()


def assisted(changes, start, end, course=None):
    """The timeline of someone alone who gets bijstand, with some other facts."""
    profile = cases.rules().library.regelingen["participatiewet"].profiles.profielen["ontvanger_zonder_inkomen"]
    facts = {name: plain(value) for name, value in profile.feiten.items()} | changes
    every = [facts, *({name: value} for name, spans in (course or {}).items() for _, _, value in spans)]
    origin = {name: said for one in every for name, said in cases.reasons(one, "participatiewet").items()}
    case = casefile.Case(facts, origin=origin, course=course or {})
    return service.timeline(cases.rules(), "participatiewet", case, start, end)


def plain(value):
    """A value of a profile as a case file has it."""
    return {"ja": True, "nee": False}.get(str(value), value) if not isinstance(value, list) else [*value]


def wage(**changes):
    return {
        "werkende": "de_aanvrager", "nettoloon": "400.00", "vakantietoeslag_over_loon": "0.00",
        "is_medisch_urenbeperkt": False, "is_baan_met_loonkostensubsidie": False, "draagt_bij_aan_inschakeling": True,
        "maanden_vrijlating_25": 0, "maanden_vrijlating_ouder": 0, "maanden_vrijlating_loonkostensubsidie": 0,
        "meer_uren_niet_mogelijk": False,
    } | changes  # fmt: skip


# -- as a reader sees it -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["loonwaarde_stijgt", "jongere_wordt_21_en_stopt"])
def test_the_text_of_a_timeline(name):
    """Whole texts, kept as files; REGELWERK_HERSCHRIJF=1 rewrites them. A third stands in docs/herziening.md."""
    if name == "loonwaarde_stijgt":
        case, day = granted()
        course = {"loonwaarde": [(0, day(16), "55"), (day(16), FOREVER, "60")]}
        found = service.timeline(
            cases.rules(), cases.REGELING, replace(case, course=course), date(2026, 6, 1), date(2026, 10, 1)
        )
    else:
        abroad = [{"reiziger": "de_aanvrager", "vertrekdag": "2025-07-01", "terugkeerdag": "2025-09-01"}]
        born = {"geboortedatum": "2004-05-15", "verblijven_buitenland": abroad, "kan_onderwijs_volgen": False,
                "wil_verplichtingen_niet_nakomen": False}  # fmt: skip
        found = assisted(born, date(2025, 4, 1), date(2025, 10, 1))
    text = render(course_story(found)).replace("\N{NO-BREAK SPACE}", " ") + "\n"
    path = cases.ROOT / "tests" / "uitleg" / f"tijdlijn_{name}.txt"
    if os.environ.get("REGELWERK_HERSCHRIJF"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")
