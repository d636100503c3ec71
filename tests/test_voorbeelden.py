"""The worked examples in docs/voorbeelden: each case file with the explanation that a bezwaar handler reads.

Rewrite them after a change of rules or of words with `make voorbeelden`, and read the difference.
"""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path

import pytest

from regelwerk import overview, service
from regelwerk.explain.outline import outline
from regelwerk.language import casefile
from regelwerk.language.problem import Position
from regelwerk.signals import course, finding, history, reading, run

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "voorbeelden"
CASES = sorted(path.stem for path in FOLDER.glob("*.json"))
REWRITE = os.environ.get("REGELWERK_HERSCHRIJF") == "1"


@pytest.fixture(scope="module")
def rules() -> service.Rules:
    return service.open_rules(ROOT, concept=True)


def told(rules: service.Rules, name: str) -> str:
    """The explanation, without its last two parts: what the outcome did not need, and the list of rule files."""
    case = casefile.read((FOLDER / f"{name}.json").read_bytes())
    day = date.fromisoformat(case.peildatum)
    found = service.decide(rules, case.regeling, case.facts, day, herkomst=case.origin)
    return outline(found.to_dict()).partition("\n\nWAT VOOR DE UITKOMST NIET NODIG WAS")[0] + "\n"


def plain(text: str) -> str:
    """On one line, with ordinary spaces, without the marks that refer to steps."""
    return re.sub(r"[ \n\u00a0]+", " ", re.sub(r" \[[^]]*\]", "", text))


@pytest.mark.parametrize("name", CASES)
def test_explanation_stands_beside_its_case(rules: service.Rules, name: str) -> None:
    path, found = FOLDER / f"{name}.txt", told(rules, name)
    if REWRITE:
        path.write_text(found, "utf-8")
    assert found == path.read_text("utf-8"), f"wijkt af van {path.name}; maak opnieuw met `make voorbeelden`"


def test_no_explanation_without_a_case() -> None:
    assert [path.stem for path in sorted(FOLDER.glob("*.txt"))] == CASES
    assert len(CASES) >= 10


@pytest.mark.parametrize("name", CASES)
def test_the_page_of_examples_names_each(name: str) -> None:
    page = (FOLDER / "README.md").read_text("utf-8")
    assert f"({name}.json)" in page
    assert f"({name}.txt)" in page


#: What a reader must find at the top, before the steps: worked out by hand from the law.
TOP = {
    "01-alleenstaande": ["Norm voor dit huishouden € 1.401,50 per maand"],
    "02-gehuwden-met-kind": [
        "Kinderbijslag; Bedrag per maand: € 99,00 - Deel van deze inkomsten dat gewoon meetelt: € 0,00 per maand, want",
        "Deel van deze inkomsten dat gewoon meetelt: € 648,00 per maand.",
        "€ 2.002,13 − € 648,00",
    ],
    "03-jongere-met-oudere-huisgenoot": ["De medebewoner telt als kostendeler: ja.", "50% × € 2.002,13"],
    "04-kostendelers-student-huurder": [
        "Geboortedatum van de medebewoner: 9 september 1990 - De medebewoner telt als kostendeler: ja.",
        "telt als kostendeler: nee, want ‘Volgt een opleiding waarvoor studiefinanciering",
        "telt als kostendeler: nee, want ‘Heeft een zakelijk contract met de aanvrager",
        "40% × € 2.002,13, afgerond op een cent € 800,85",
    ],
    "05-partner-zonder-recht": ["Partner kan zelf recht op bijstand hebben: nee, want", "€ 1.001,07 − € 498,94"],
    "06-ouder-met-vrijlating": ["12,5% × € 669,60 € 83,70", "12,5% van het loon telt niet mee’ is ja"],
    "07-ouder-zonder-vrijlating": ["Deel van het loon dat niet meetelt: € 0,00 per maand", "€ 1.401,50 − € 669,60"],
    "08-giften": ["Giften en hulp boven het jaarbedrag", "€ 1.401,50 − € 130,00"],
    "09-te-veel-vermogen": [
        "Daarvoor is één grond.",
        "€ 11.340,50 − € 1.200,00",
        "Vermogensgrens zie B1 € 8.000,00",
    ],
    "10-gedetineerd-en-buitenland": [
        "Daarvoor zijn 3 gronden.",
        "1 De aanvrager zit vast.",
        "2 De aanvrager is te lang in het buitenland.",
        "3 Het inkomen is niet lager dan de bijstandsnorm.",
    ],
    "11-jongere-zonder-hulp-van-ouders": ["€ 345,99", "€ 746,45", "€ 1.092,44"],
    "12-onbekend-inkomen": [
        "Nog niet te bepalen voor 1 maart 2026. Er ontbreken 3 gegevens.",
        "Wat is de geboortedatum van deze medebewoner?",
        "Hoeveel is het netto per maand?",
    ],
    "beschut-werk-toegekend": [
        "Wat het college moet doen Een baan in beschut werk aanbieden",
        "Uiterste dag van het advies 28 april 2026",
        "Banen die de gemeente nog moet halen 6",
    ],
    "beschut-werk-afgewezen": [
        "Daarvoor zijn 2 gronden.",
        "Advies dat UWV moet geven Negatief",
        "1 Een gewone werkgever kan volgens UWV bieden wat de persoon nodig heeft. Kijk naar loonkostensubsidie",
        "2 Het college heeft niet vastgesteld",
    ],
    "cao-sw-korter-werken-vanaf-64": [
        "Loon per maand, zonder vakantietoeslag € 2.039,11",
        "Recht op de regeling vanaf 64 jaar ja",
        "19,2 uur per week",
        "Reiskosten per werkdag € 3,57",
    ],
    "cao-sw-zonder-loontabel": [
        "Nog niet te bepalen voor 1 maart 2024. 2 bedragen uit de wet zijn voor deze datum niet bekend.",
        "Loon per maand, zonder vakantietoeslag onbekend",
        "Laad de loontabel die op deze dag geldt met `regelwerk laad-loontabel`.",
    ],
    "wsw-geindiceerd": [
        "Is geïndiceerd voor de Wsw ja",
        "Het college mag een Wsw-baan aanbieden",
        "Wie over de Wsw beslist Het bestuur van het openbaar lichaam",
        "Loonkostensubsidie is uitgesloten ja",
    ],
    "wsw-wachtlijst": [
        "Daarvoor is één grond.",
        "1 Deze persoon had op 31 december 2014 geen Wsw-baan.",
        "Wat de Wsw-indicatie nog waard is Alleen nog van belang buiten de Wsw",
    ],
    "no-riskpolis-toegekend": [
        "ZIEKENGELD UIT DE NO-RISKPOLIS Toegekend.",
        "Ziekengeld per dag € 52,25",
        "Onderdeel van artikel 29b Lid 2, onderdeel e (banenafspraak)",
        "€ 95,00 × 55% € 52,25",
    ],
    "no-riskpolis-afgewezen": [
        "Daarvoor is één grond.",
        "1 De ziekte begon buiten de termijn van vijf jaar.",
        "Eerste dag waarop een nieuwe ziekte niet is gedekt 1 juni 2025",
    ],
    "doelgroepregister-praktijkroute": [
        "Is arbeidsbeperkte voor de banenafspraak ja",
        "Eerste dag als arbeidsbeperkte 14 november 2025",
        "Eerste dag na de registratie onbekend",
    ],
    "doelgroepregister-beschut-werk": [
        "Is arbeidsbeperkte voor de banenafspraak nee",
        "1 Het college heeft beschut werk vastgesteld. Wie dat heeft, telt niet mee voor de banenafspraak.",
        "Eerste dag na de registratie 17 maart 2026",
        "Waarom de registratie eindigt Door beschut werk",
    ],
    "loonkostenvoordeel-oudere-werknemer": [
        "Loonkostenvoordeel over dit jaar € 3.806,40 per jaar",
        "Eerste dag zonder dit voordeel 1 april 2026",
        "1.248 uur per jaar × € 3,05 € 3.806,40",
    ],
    "loonkostenvoordeel-verklaring-te-laat": [
        "Daarvoor is één grond.",
        "Laatste dag om een doelgroepverklaring te vragen 6 april 2025",
        "1 Bij geen van de vier groepen is aan alle voorwaarden voldaan",
    ],
    "route-naar-werk-gewoon-of-detachering": [
        "Wie bij werk helpt De gemeente",
        "Gewoon werk met hulp is mogelijk ja",
        "Detachering is mogelijk nee",
        "Loonkostensubsidie voor de werkgever is uit te zoeken ja",
    ],
    "route-naar-werk-beschut": [
        "Nog niet te bepalen voor 1 september 2026. Er ontbreken 2 gegevens.",
        "Wie aan zet is bij beschut werk UWV, zodra",
        "‘Heeft aanpassingen nodig die te veel zijn voor een gewone werkgever’. Wie dit weet: UWV.",
    ],
}


@pytest.mark.parametrize("name", CASES)
def test_the_top_says_what_counts_and_why(rules: service.Rules, name: str) -> None:
    top = plain(told(rules, name).partition("ZO IS DIT BEPAALD")[0])
    assert [said for said in TOP[name] if said not in top] == []


def test_the_overview_in_the_description_of_the_service_is_that_of_its_case(rules: service.Rules) -> None:
    """Save for the signatures, which are those of the day on which it was made."""
    path = ROOT / "api" / "voorbeelden" / "overzicht.json"
    filed = json.loads((ROOT / "tests/overzicht/zaken/1-ziek-met-loonkostensubsidie.json").read_text("utf-8"))
    filed |= {"regelingen": ["loonkostensubsidie", "no-riskpolis"]}
    case = casefile.read(json.dumps(filed).encode(), more=("regelingen",))
    day = date.fromisoformat(case.peildatum)
    made = overview.overview(rules, case.facts, day, case.gemeente, case.origin)
    answer = {"soort": "proefoverzicht", **overview.answer(made, overview.chosen(rules, case))}
    found = json.dumps({"zaak": filed, "antwoord": answer}, ensure_ascii=False, indent=1) + "\n"
    if REWRITE:
        path.write_text(found, "utf-8")
    assert _unsigned(found) == _unsigned(path.read_text("utf-8")), "maak opnieuw met `make voorbeelden`"


def test_the_signals_in_the_description_of_the_service_are_those_of_their_events(rules: service.Rules) -> None:
    """What is filed, asked and answered, by the names of the schemas."""
    town, day, book = "voorbeeldstad", date(2026, 4, 24), service.signal_book(rules)
    filed = [
        {"zaak": "Z-2026-0001", "gemeente": town, "gebeurtenis": "aanvraag_ontvangen", "datum": "2026-03-01",
         "velden": {"regeling": "participatiewet", "moet_taaltoets_doen": False}},
        {"zaak": "Z-2026-0001", "gemeente": town, "gebeurtenis": "voorschot_verstrekt", "datum": "2026-03-27"},
    ]  # fmt: skip
    new = [reading.read(book, one, reading.at(Position("voorbeeld"))) for one in filed]
    case = history.case("Z-2026-0001", town, [reading.event(book, one) for one in new])
    batches = finding.chosen(
        run.signals(book, [case], day.toordinal(), run.Plain()), finding.Wanted(voor="behandelaar")
    )
    signals, is_more = finding.page(batches, 100)
    shown = {
        "Gebeurtenissen": {"gebeurtenissen": filed}, "Gemeld": {"nieuw": 2, "al_bekend": 0},
        "Signaalvraag": {"vandaag": day.isoformat(), "voor": "behandelaar"},
        "Signalen": {"vandaag": day.isoformat(), "signalen": [one._asdict() for one in signals], "volgende": None},
        "Verloopvraag": {"zaak": "Z-2026-0001", "vandaag": day.isoformat()},
        "Verlopen": {"verlopen": [course.course(book, case, day.toordinal())]},
    }  # fmt: skip
    path, found = ROOT / "api" / "voorbeelden" / "signalen.json", json.dumps(shown, ensure_ascii=False, indent=1) + "\n"
    if REWRITE:
        path.write_text(found, "utf-8")
    assert found == path.read_text("utf-8"), "maak opnieuw met `make voorbeelden`"
    assert (len(signals), is_more) == (2, False)


def _unsigned(text: str) -> str:
    return re.sub(r'"handtekening": "[0-9a-f]{64}"', "", text)
