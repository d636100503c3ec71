"""What people file and what they see: refusals with their text, the course of a case, a calendar file, order."""

from __future__ import annotations

from datetime import date

import pytest

from regelwerk.language.problem import CaseRefused
from regelwerk.signals import agenda, finding, reading, run, story

from .shared import book, day, event, history

WRONG = {
    '{"zaak": "Z-1"': "f:1:1: JSON-SYNTAX deze regel is geen leesbare JSON.",
    '{"zaak": "999900006", "gemeente": "x", "gebeurtenis": "hersteld", "datum": "2026-01-01"}':
        "f:1:1: VELD-TYPE `zaak` ontbreekt of kan zo niet heten. Gebruik het kenmerk van de zaak, nooit een BSN.",
    '{"zaak": "Z", "gemeente": "x", "gebeurtenis": "herstelt", "datum": "2026-01-01"}':
        "f:1:1: VELD-ONBEKEND onbekende gebeurtenis `herstelt`. Bedoelt u `hersteld`?",
    '{"zaak": "Z", "gemeente": "x", "gebeurtenis": "hersteld", "datum": "2026-02-30"}':
        "f:1:1: VELD-TYPE `datum` is geen bestaande datum zoals 2026-01-31.",
    '{"zaak": "Z", "gemeente": "x", "gebeurtenis": "leeftijd_bereikt", "datum": "2026-01-01", "velden": {"leeftijd": "27"}}':  # noqa: E501
        "f:1:1: VELD-TYPE `leeftijd` is geen heel getal van 0 of meer.",
    '{"zaak": "Z", "gemeente": "x", "gebeurtenis": "leeftijd_bereikt", "datum": "2026-01-01"}':
        "f:1:1: VELD-TYPE bij `leeftijd_bereikt` hoort het veld `leeftijd`.",
    '{"zaak": "Z", "gemeente": "x", "gebeurtenis": "hersteld", "datum": "2026-01-01", "velden": {"heeft_no_risk": true}}':  # noqa: E501
        "f:1:1: VELD-ONBEKEND onbekend veld `heeft_no_risk`. Bedoelt u `heeft_no_riskpolis`?",
}  # fmt: skip


@pytest.mark.parametrize(("line", "said"), WRONG.items())
def test_what_cannot_be_filed_is_told(line: str, said: str):
    with pytest.raises(CaseRefused) as refused:
        reading.read_lines(book(), line.encode(), "f")
    assert str(refused.value) == said


def shown(on: str):
    case = history(
        event("aanvraag_ontvangen", "2026-03-01", regeling="participatiewet"),
        event("voorschot_verstrekt", "2026-03-20"),
    )
    return list(run.sorted_by_urgency(run.signals(book(), [case], day(on), run.Plain())))


def test_signals_come_in_order_of_urgency():
    found = shown("2026-04-24")
    assert [(one.uiterlijk, one.signaal, one.urgentie) for one in found] == [
        ("2026-04-17", "volgend_voorschot", "te laat"),
        ("2026-04-28", "beslistermijn_loopt_af", "deze week"),
        ("2026-04-28", "uitstel_meedelen", "deze week"),
        ("2026-04-28", "taaltoets_afnemen", "deze week"),
    ]
    assert [one.zeker for one in found] == [True, True, True, False]


def test_order_is_the_same_through_files(monkeypatch: pytest.MonkeyPatch):
    expected = shown("2026-04-24")
    monkeypatch.setattr(run, "_SORTED", 1)
    assert shown("2026-04-24") == expected


def test_a_page_goes_on_after_the_last_signal_whatever_was_filed_since():
    cases = [history(event("aanvraag_ontvangen", f"2026-03-{day:02}", regeling="participatiewet"), zaak=f"Z-{day}")
             for day in range(1, 9)]  # fmt: skip

    def asked(some, count, after=()):
        batches = run.signals(book(), some, day("2026-04-24"), run.Plain())
        return finding.page(finding.chosen(batches, finding.Wanted(voor="behandelaar")), count, after)

    whole, is_more = asked(cases, 100)
    assert len(whole) > 8
    assert not is_more
    first, is_more = asked(cases, 5)
    assert (first, is_more) == (whole[:5], True)
    earlier = history(event("aanvraag_ontvangen", "2026-02-27", regeling="participatiewet"), zaak="Z-0")
    after = finding.mark_of(finding.cursor(first[-1]))
    assert asked([earlier, *cases], 100, after) == (whole[5:], False)
    assert finding.mark_of("WyJhIl0=") is None


def test_a_signal_of_two_events_alike_is_listed_once():
    """As it is written down once: what tells a signal apart is its case, its day and the day of its event."""
    twice = [event("aanvraag_ontvangen", "2026-03-01", regeling=word) for word in ("participatiewet", "beschut_werk")]
    batches = list(run.signals(book(), [history(*twice)], day("2026-04-20"), run.Plain()))
    assert [one.signaal for one in batches[0]].count("beslistermijn_loopt_af") == 2
    found, _ = finding.page(finding.chosen(batches, finding.Wanted(signaal="beslistermijn_loopt_af")), 10)
    assert [one.uiterlijk for one in found] == ["2026-04-28"]


def test_the_calendar_file_folds_and_escapes():
    lines = list(agenda.calendar(shown("2026-04-24"), date(2026, 4, 24)))
    assert all(line.endswith("\r\n") and len(line.encode()) <= 77 for line in lines)
    whole = "".join(lines).replace("\r\n ", "")
    assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == 4
    assert "DTSTART;VALUE=DATE:20260428\r\nDTEND;VALUE=DATE:20260429\r\n" in whole
    assert "tenzij gegevens door eigen schuld ontbreken" not in whole
    assert "SUMMARY:Z-1: De beslistermijn loopt af\r\n" in whole


def test_the_course_tells_why_and_what_ended_it():
    case = history(
        event("aanvraag_ontvangen", "2026-03-01", regeling="participatiewet"),
        event("voorschot_verstrekt", "2026-03-20"),
    )
    text = "\n".join(story.lines(book(), case, day("2026-04-24")))
    for part in (
        "  1 maart 2026: Aanvraag ontvangen (waarvoor: Bijstand;",
        "De beslistermijn loopt af (beslistermijn_loopt_af; deze week)",
        "volgt uit: artikel 4:13, tweede lid, Algemene wet bestuursrecht; termijn `beslistermijn_aanvraag`, 8 weken",
        "Er moet een voorschot komen (voorschot_verstrekken; geëindigd op 20 maart 2026: Voorschot verstrekt)",
        "(beslistermijn_bbz_loopt_af; dat is alleen zo als waarvoor: Bijstand voor zelfstandigen)",
    ):
        assert part in text


def course(on: str, *events) -> str:
    return "\n".join(story.lines(book(), history(*events), day(on)))


def test_the_course_tells_which_events_were_counted():
    text = course(
        "2026-04-24",
        event("aanvraag_ontvangen", "2026-03-01", regeling="participatiewet", moet_taaltoets_doen=False),
        event("aanvulling_gevraagd", "2026-03-09", laatste_dag_hersteltermijn="2026-03-23"),
        event("aanvulling_ontvangen", "2026-03-16"),
    )
    assert "    meegeteld: 9 maart 2026: Aanvulling gevraagd; 16 maart 2026: Aanvulling ontvangen\n" in text
    assert "de aanvrager toonde niet aan dat hij genoeg Nederlands kent: nee" in text
    assert text.count("Algemene termijnenwet") == text.count("met de Algemene termijnenwet")


def test_a_term_that_is_too_long_for_the_algemene_termijnenwet_says_so():
    text = course("2026-05-12", event("aanvraag_ontvangen", "2026-03-01", regeling="bbz"))
    assert "(beslistermijn_bbz_loopt_af; nog 19 dagen)" in text
    assert "uiterlijk 31 mei 2026" in text
    assert "`beslistermijn_bbz`, 13 weken, te lang voor de Algemene termijnenwet\n" in text
    assert "    toelichting: Dertien weken is te lang voor de Algemene termijnenwet." in text
    assert "(beslistermijn_loopt_af; dat is alleen zo als waarvoor: niet Bijstand voor zelfstandigen)" in text
    assert "uiterlijk 28 april 2026" not in text
