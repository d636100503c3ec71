"""Terms, each worked out by hand from the law, and held against the regelingen that compute the same."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from regelwerk import service
from regelwerk.language.release import draft
from regelwerk.language.signalbook import Span
from regelwerk.language.signalfile import TERMS
from regelwerk.signals import terms
from regelwerk.signals.situation import Desk

from .shared import ROOT, book, day, event, history

DAYS = terms.Workdays(book().free, book().free_until)


def last(signal: str, *events, today: str = "2100-01-01") -> str:
    """The last day of a signal that the first event with its opening begins."""
    case = history(*events)
    found = next(due for due in Desk(book()).all(case, day(today)) if due.signal.naam == signal)
    return date.fromordinal(found.deadline.day).isoformat()


def asked(on: str, until: str):
    return event("aanvulling_gevraagd", on, laatste_dag_hersteltermijn=until)


def applied(on: str, regeling: str = "participatiewet"):
    return event("aanvraag_ontvangen", on, regeling=regeling)


def objected(on: str, announced: str, committee: bool = False):
    return event("bezwaar_ontvangen", on, datum_bekendmaking_besluit=announced, heeft_adviescommissie=committee)


def defaulted(on: str, due: str):
    return event("ingebrekestelling_ontvangen", on, laatste_dag_beslistermijn=due)


CASES = [
    # Awb 4:13: eight weeks; 26 April 2026 is a Sunday, the 27th King's day.
    ("beslistermijn_loopt_af", [applied("2026-03-01")], "2026-04-28"),
    ("beslistermijn_loopt_af", [applied("2026-03-02")], "2026-04-28"),
    ("beslistermijn_loopt_af", [applied("2026-03-04")], "2026-04-29"),
    # 4:15: asked on the 9th, completed on the 16th: the 10th to the 15th stand still, six days.
    ("beslistermijn_loopt_af", [applied("2026-03-04"), asked("2026-03-09", "2026-03-23"),
                                event("aanvulling_ontvangen", "2026-03-16")], "2026-05-06"),
    # Nothing came: thirteen days, the 10th to the 22nd.
    ("beslistermijn_loopt_af", [applied("2026-03-04"), asked("2026-03-09", "2026-03-23")], "2026-05-12"),
    # A request after the term has lapsed stops nothing.
    ("beslistermijn_loopt_af", [applied("2026-03-04"), asked("2026-05-04", "2026-05-18")], "2026-04-29"),
    # Two suspensions that overlap count once: 10-22 and 20-31 March are 22 days.
    ("beslistermijn_loopt_af", [applied("2026-03-04"), asked("2026-03-09", "2026-03-23"),
                                event("termijn_opgeschort", "2026-03-20", laatste_dag_opschorting="2026-03-31")],
     "2026-05-21"),
    # 4:14: in time puts another day in place; too late changes nothing.
    ("beslistermijn_loopt_af", [applied("2026-03-04"), event("uitstel_meegedeeld", "2026-04-29",
                                                             genoemde_beslisdatum="2026-05-20")], "2026-05-20"),
    ("beslistermijn_loopt_af", [applied("2026-03-04"), event("uitstel_meegedeeld", "2026-04-30",
                                                             genoemde_beslisdatum="2026-05-20")], "2026-04-29"),
    # Bbz 35: thirteen weeks, too long for the Algemene termijnenwet: 31 May 2026 is a Sunday and stays.
    ("beslistermijn_bbz_loopt_af", [applied("2026-03-01", "bbz")], "2026-05-31"),
    # Awb 4:5 lid 4: four weeks after the completion, or after the term to complete.
    ("onvolledige_aanvraag_afdoen", [asked("2026-03-09", "2026-03-23")], "2026-04-20"),
    ("onvolledige_aanvraag_afdoen", [asked("2026-03-09", "2026-03-23"),
                                     event("aanvulling_ontvangen", "2026-03-16")], "2026-04-13"),
    # Awb 6:7-6:9: six weeks and one for the post.
    ("besluit_staat_vast", [event("besluit_genomen", "2026-03-02")], "2026-04-20"),
    # Awb 7:10: announced 2 March, objection until 13 April, six weeks: 25 May is Whit Monday.
    ("beslistermijn_bezwaar_loopt_af", [objected("2026-04-01", "2026-03-02")], "2026-05-26"),
    ("beslistermijn_bezwaar_commissie_loopt_af", [objected("2026-04-01", "2026-03-02", True)], "2026-07-06"),
    ("beslistermijn_bezwaar_loopt_af", [objected("2026-04-01", "2026-03-02"),
                                        event("bezwaar_verdaagd", "2026-05-20", duur_verdaging=6)], "2026-07-07"),
    # Repair asked before the term began, 13 April: only the 14th to the 19th stand still.
    ("beslistermijn_bezwaar_loopt_af", [objected("2026-04-01", "2026-03-02"),
                                        event("herstel_bezwaar_gevraagd", "2026-04-07",
                                              laatste_dag_herstel="2026-04-20")], "2026-06-01"),
    ("beslistermijn_bezwaar_loopt_af", [objected("2026-04-01", "2026-03-02"),
                                        event("bezwaar_verder_uitgesteld", "2026-05-20",
                                              laatste_dag_verder_uitstel="2026-09-01")], "2026-09-01"),
    # Awb 4:17: notice on 4 May, two weeks later is Monday 18 May; 42 days from there; 4:18 two weeks more.
    ("beslis_voor_dwangsom", [defaulted("2026-05-04", "2026-04-28")], "2026-05-17"),
    ("dwangsom_loopt", [defaulted("2026-05-04", "2026-04-28")], "2026-06-28"),
    ("dwangsom_vaststellen", [defaulted("2026-05-04", "2026-04-28")], "2026-07-13"),
    ("dwangsom_vaststellen", [defaulted("2026-05-04", "2026-04-28"), event("besluit_genomen", "2026-05-21")],
     "2026-06-03"),
    # A notice before the term lapsed works from the day on which it lapses.
    ("beslis_voor_dwangsom", [defaulted("2026-04-20", "2026-04-28")], "2026-05-11"),
    # Pw 41 lid 4, 52: four weeks; the search term does not move to a working day (26 April 2026 is a Sunday).
    ("zoektermijn_voorbij", [event("melding_ontvangen", "2026-03-29", zijn_allen_jonger_dan_27=True)], "2026-04-26"),
    ("melding_zonder_aanvraag", [event("melding_ontvangen", "2026-03-02", zijn_allen_jonger_dan_27=False)],
     "2026-03-30"),
    ("voorschot_verstrekken", [applied("2026-03-02")], "2026-03-30"),
    ("volgend_voorschot", [event("voorschot_verstrekt", "2026-03-30")], "2026-04-28"),
    # Pw 10d lid 12: five weeks; lid 5: the last day of six months of the job; lid 7: 1 January.
    ("loonkostensubsidie_beslissen", [event("loonwaarde_vastgesteld", "2026-03-02")], "2026-04-07"),
    ("forfait_loopt_af", [event("loonkostensubsidie_verleend", "2026-03-10", is_forfaitair=True,
                                eerste_dag_dienstbetrekking="2026-02-28")], "2026-08-27"),
    ("forfait_loopt_af", [event("loonkostensubsidie_verleend", "2026-09-10", is_forfaitair=True,
                                eerste_dag_dienstbetrekking="2026-08-31")], "2027-02-27"),
    ("indexering_per_januari", [event("loonkostensubsidie_verleend", "2026-01-01",
                                      eerste_dag_dienstbetrekking="2026-01-01")], "2027-01-01"),
    # Besluit advisering beschut werk: eight weeks.
    ("advies_beschut_werk_blijft_uit", [event("advies_gevraagd", "2026-03-02")], "2026-04-28"),
    # Ziektewet 29b: the last day of five years.
    ("no_riskpolis_loopt_af", [event("dienstbetrekking_gestart", "2024-02-29", heeft_no_risk_vijf_jaar=True)],
     "2029-02-27"),
]  # fmt: skip


@pytest.mark.parametrize(("signal", "events", "expected"), CASES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CASES)])
def test_by_hand(signal, events, expected):
    assert last(signal, *events) == expected


def test_each_word_has_its_arithmetic():
    assert set(TERMS) == terms.WORDS


def test_a_decision_before_the_penalty_leaves_nothing_to_fix():
    case = history(defaulted("2026-05-04", "2026-04-28"), event("besluit_genomen", "2026-05-17"))
    assert "dwangsom_vaststellen" not in {due.signal.naam for due in Desk(book()).all(case, day("2026-08-01"))}


def test_a_year_without_known_holidays_is_not_certain():
    (found,) = [
        due for due in Desk(book()).all(history(applied("2030-03-04")), day("2030-03-05"))
        if due.signal.naam == "beslistermijn_loopt_af"
    ]  # fmt: skip
    assert (found.deadline.day, found.deadline.certain) == (day("2030-04-29"), False)


@pytest.mark.parametrize(
    ("span", "first", "end", "expected"),
    [
        (Span(1, 12, "week"), "2026-01-01", "2026-04-25", "2026-04-28"),
        (Span(1, 13, "week"), "2026-01-01", "2026-04-25", "2026-04-25"),
        (Span(1, 90, "dag"), "2026-01-01", "2026-04-25", "2026-04-28"),
        (Span(1, 91, "dag"), "2026-01-01", "2026-04-25", "2026-04-25"),
        (Span(1, 3, "maand"), "2026-01-01", "2026-04-25", "2026-04-28"),
        (Span(1, 4, "maand"), "2026-01-01", "2026-04-25", "2026-04-25"),
        (Span(1, 1, "jaar"), "2026-01-01", "2026-04-25", "2026-04-25"),
        # Art. 2: three days, of which two must be working days; 25 and 26 December 2026 are Friday and Saturday.
        (Span(1, 3, "dag"), "2026-12-25", "2026-12-27", "2026-12-29"),
        (Span(1, 2, "dag"), "2026-12-25", "2026-12-26", "2026-12-28"),
        # 4 May 2015 was decreed, 4 May 2026 was not.
        (Span(1, 6, "week"), "2015-03-24", "2015-05-04", "2015-05-06"),
        (Span(1, 6, "week"), "2026-03-24", "2026-05-04", "2026-05-04"),
    ],
)
def test_algemene_termijnenwet(span, first, end, expected):
    assert DAYS.extended(day(end), day(first), span) == terms.Deadline(day(expected))


# -- against the regelingen ----------------------------------------------------------------------------------


def _iso(number: int) -> str:
    return date.fromordinal(number).isoformat()


def _outcome(rules, regeling: str, facts: dict, on: int, name: str) -> str:
    origin = {fact: {"bron": "test", "rol": "test", "motivering": "test"} for fact in facts}
    found = service.decide(rules, regeling, facts, date.fromordinal(on), herkomst=origin)
    return found.to_dict()["uitkomsten"][name]


@pytest.fixture(scope="module")
def rules():
    return service.Rules(draft(ROOT))


def test_decision_terms_are_those_of_the_regeling(rules):
    chance = random.Random(6)
    for _ in range(60):
        start = day("2015-02-01") + chance.randrange(365 * 12)
        request = start + chance.randrange(1, 50)
        until, done = request + chance.randrange(1, 30), request + chance.randrange(40)
        is_asked, is_done, is_delayed = chance.random() < 0.7, chance.random() < 0.5, chance.random() < 0.4
        notice = start + chance.randrange(20, 120)
        named = notice + chance.randrange(1, 60)
        facts = {
            "datum_ontvangst_aanvraag": _iso(start), "heeft_eigen_beslistermijn": False,
            "is_om_aanvulling_gevraagd": is_asked, "datum_verzoek_aanvulling": _iso(request),
            "laatste_dag_hersteltermijn": _iso(until), "datum_aanvulling": _iso(done) if is_done else "onbeperkt",
            "is_aanvraag_nog_onvolledig": False, "andere_opschortingen": [], "is_uitstel_meegedeeld": is_delayed,
            "datum_mededeling_uitstel": _iso(notice), "genoemde_beslisdatum": _iso(named),
            "datum_bekendmaking_beslissing": "onbeperkt",
        }  # fmt: skip
        events = [applied(_iso(start))]
        events += [asked(_iso(request), _iso(until))] if is_asked else []
        events += [event("aanvulling_ontvangen", _iso(done))] if is_asked and is_done else []
        events += [event("uitstel_meegedeeld", _iso(notice), genoemde_beslisdatum=_iso(named))] if is_delayed else []
        expected = _outcome(rules, "awb-aanvraag", facts, start + 1, "uiterste_beslisdatum")
        assert last("beslistermijn_loopt_af", *events) == expected, facts
        if is_asked:
            name = "uiterste_datum_buiten_behandeling"
            assert last("onvolledige_aanvraag_afdoen", *events) == _outcome(
                rules, "awb-aanvraag", facts, start + 1, name
            )


def test_objection_terms_are_those_of_the_regeling(rules):
    chance = random.Random(7)
    for _ in range(60):
        announced = day("2015-02-01") + chance.randrange(365 * 12)
        received = announced + chance.randrange(1, 43)
        request = received + chance.randrange(0, 40)
        until, done = request + chance.randrange(1, 30), request + chance.randrange(40)
        is_asked, is_done, is_adjourned, committee = (chance.random() < 0.5 for _ in range(4))
        notice, weeks = announced + chance.randrange(50, 100), chance.randrange(1, 7)
        facts = {
            "datum_bekendmaking_besluit": _iso(announced), "datum_ontvangst_bezwaar": _iso(received),
            "is_per_post_verzonden": False, "is_eerst_elders_ingediend": False,
            "is_kennelijk_onredelijk_gebruik": False, "leek_besluit_genomen": False,
            "is_termijnoverschrijding_verschoonbaar": False, "heeft_adviescommissie": committee,
            "is_om_herstel_gevraagd": is_asked, "datum_verzoek_herstel": _iso(request),
            "laatste_dag_herstel": _iso(until), "datum_herstel": _iso(done) if is_done else "onbeperkt",
            "andere_opschortingen": [], "is_verdaagd": is_adjourned, "datum_verdaging": _iso(notice),
            "duur_verdaging": str(weeks), "is_verder_uitgesteld": False, "datum_bekendmaking_beslissing": "onbeperkt",
        }  # fmt: skip
        events = [objected(_iso(received), _iso(announced), committee)]
        events += [event("herstel_bezwaar_gevraagd", _iso(request), laatste_dag_herstel=_iso(until))] * is_asked
        events += [event("herstel_bezwaar_ontvangen", _iso(done))] * (is_asked and is_done)
        events += [event("bezwaar_verdaagd", _iso(notice), duur_verdaging=weeks)] * is_adjourned
        name = "beslistermijn_bezwaar_commissie_loopt_af" if committee else "beslistermijn_bezwaar_loopt_af"
        expected = _outcome(rules, "awb-bezwaar", facts, received, "uiterste_beslisdatum")
        assert last(name, *events) == expected, facts


def test_penalty_terms_are_those_of_the_regeling(rules):
    chance = random.Random(8)
    for _ in range(40):
        due = day("2015-02-01") + chance.randrange(365 * 12)
        notice = due + chance.randrange(-20, 60)
        decided = notice + chance.randrange(0, 90)
        facts = {
            "laatste_dag_beslistermijn": _iso(due), "is_in_gebreke_gesteld": True,
            "datum_ontvangst_ingebrekestelling": _iso(notice), "is_onredelijk_laat_in_gebreke_gesteld": False,
            "is_belanghebbende": True, "is_kennelijk_niet_ontvankelijk_of_ongegrond": False, "aantal_aanvragers": 1,
            "datum_bekendmaking_beslissing": _iso(decided),
        }  # fmt: skip
        on = notice + 200
        first = day(_outcome(rules, "awb-dwangsom", facts, on, "eerste_dag_dwangsom"))
        events = [defaulted(_iso(notice), _iso(due)), event("besluit_genomen", _iso(decided))]
        assert last("beslis_voor_dwangsom", *events) == _iso(first - 1)
        fixed = _outcome(rules, "awb-dwangsom", facts, on, "uiterste_datum_vaststelling")
        found = [d for d in Desk(book()).all(history(*events), on) if d.signal.naam == "dwangsom_vaststellen"]
        assert [_iso(d.deadline.day) for d in found] == ([] if fixed == "onbeperkt" else [fixed]), facts


def test_lengths_of_a_word_itself_are_those_of_the_rules():
    """Awb 6:7 and 4:17 stand in the arithmetic; the parameters of the regelingen say the same."""
    found = service.Rules(draft(ROOT)).library.regelingen
    lengths = {
        "bezwaartermijn": str(found["awb-bezwaar"].parameters.parameters["bezwaartermijn"].waarden[0].waarde),
        "wachttijd": str(found["awb-dwangsom"].parameters.parameters["wachttijd"].waarden[0].waarde),
        "dagen": str(found["awb-dwangsom"].parameters.parameters["hoogste_aantal_dagen"].waarden[0].waarde),
    }
    assert lengths == {"bezwaartermijn": "6 weken", "wachttijd": "2 weken", "dagen": "42 dagen"}
    assert (Span(1, 6, "week"), Span(1, 2, "week")) == (terms._OBJECTION, terms._GRACE)
    assert terms._PENALTY_DAYS == 42


def test_months_end_where_the_calendar_says():
    for _ in range(200):
        start = day("2015-01-01") + random.Random(_).randrange(4000)
        later = terms.plus(start, Span(1, 6, "maand"))
        assert 181 <= later - start <= 184
        assert (date.fromordinal(later) - timedelta(days=0)).day in (date.fromordinal(start).day, 28, 29, 30, 31)
