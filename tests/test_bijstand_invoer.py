"""Case files for algemene bijstand that cannot be judged, or not yet: what the user reads, word for word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regelwerk.cli import run

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "docs" / "voorbeelden" / "01-alleenstaande.json"
RAW = json.loads(EXAMPLE.read_text("utf-8"))
Told = Callable[..., tuple[str, int | str | None]]
HOUSEMATE = {
    "heeft_hoofdverblijf_in_woning": True,
    "is_familie_tot_tweede_graad": False,
    "zakelijke_overeenkomst": "geen",
    "opleiding": "geen",
}
INCOME = {"soort": "uitkering", "ontvanger": "de_aanvrager", "bedrag_per_maand": "100.00"}


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Told:
    """What the command prints for the example with other facts, and its exit code; without the folder of the file."""

    def ask(peildatum: str = "2026-03-01", **facts: Any) -> tuple[str, int | str | None]:
        path = tmp_path / "zaak.json"
        path.write_text(json.dumps(RAW | {"peildatum": peildatum, "feiten": RAW["feiten"] | facts}), "utf-8")
        command = ["regelwerk", "--map", str(ROOT), "besluit", "participatiewet", str(path), "--concept"]
        monkeypatch.setattr("sys.argv", command)
        with pytest.raises(SystemExit) as ended:
            run()
        printed = capsys.readouterr()
        shown = (printed.out + printed.err).replace(str(path), "zaak.json").replace("\N{NO-BREAK SPACE}", " ")
        return shown, ended.value.code

    return ask


REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    (
        "a partner and alleenstaande cannot both be said: there is no such fact, only a list of partners",
        "zaak.json#alleenstaande: VELD-ONBEKEND onbekend feit `alleenstaande`.\n"
        "    De regels vragen hier niet naar. Laat het weg.\n",
        {"alleenstaande": True},
    ),
    (
        "two partners",
        "zaak.json#partner: VELD-BEREIK Partner of mogelijke partner: ten hoogste 1 regel, hier 2.\n",
        {"partner": [{"is_gehuwd": True}, {"is_gehuwd": True}]},
    ),
    (
        "income of a partner, and no partner",
        "zaak.json#partner, inkomsten: VELD-TEGENSTRIJDIG Er zijn inkomsten van een partner, maar er is geen partner "
        "ingevuld. Vul de partner in of haal ze weg.\n"
        "    Het gaat om: Partner of mogelijke partner, Andere inkomsten.\n",
        {"inkomsten": [INCOME | {"ontvanger": "de_partner"}]},
    ),
    (
        "detention that ends before it starts",
        "zaak.json#vrijheidsontneming: VELD-TEGENSTRIJDIG De eerste dag weer vrij ligt niet na de eerste dag zonder "
        "vrijheid. Vul een latere dag in, of “onbeperkt”.\n    Het gaat om: Perioden zonder vrijheid.\n",
        {
            "vrijheidsontneming": [
                {
                    "betrokkene": "de_aanvrager",
                    "begin_vrijheidsontneming": "2026-02-10",
                    "vrij_vanaf": "2026-02-01",
                    "soort_vrijheidsontneming": "detentie",
                }
            ]
        },
    ),
    (
        "income with a month of its own: what belongs to another month is left out",
        "zaak.json#inkomsten[0].maand: VELD-ONBEKEND Andere inkomsten: onbekend veld `maand`.\n"
        "    Een regel van deze lijst kent: soort, ontvanger, bedrag_per_maand, vakantietoeslag_per_maand, "
        "eerder_dit_jaar.\n",
        {"inkomsten": [INCOME | {"maand": "2026-02"}]},
    ),
    (
        "a negative amount",
        "zaak.json#bezittingen: VELD-BEREIK Bezittingen: dit is ten minste € 0,00, hier staat € -5,00.\n",
        {"bezittingen": "-5.00"},
    ),
]


@pytest.mark.parametrize(("what", "message", "facts"), REFUSED, ids=[what for what, _, _ in REFUSED])
def test_refused(told: Told, what: str, message: str, facts: dict[str, Any]) -> None:
    assert told(**facts) == (f"{message}1 probleem gevonden.\n", 5), what


def test_a_day_before_the_first_rules(told: Told) -> None:
    assert told(peildatum="2014-12-31") == (
        "zaak#peildatum: PEILDATUM-BUITEN-REGELS op 2014-12-31 gelden geen regels voor participatiewet.\n"
        "    De eerste dag met regels is 2015-01-01.\n1 probleem gevonden.\n",
        5,
    )


def test_a_day_after_the_last_known_amounts(told: Told) -> None:
    answer, code = told(peildatum="2027-01-01")
    assert code == 0
    assert answer.startswith("ALGEMENE BIJSTAND\nNog niet te bepalen voor 1 januari 2027. 3 bedragen uit de wet zijn ")
    assert "Algemene bijstand per maand, met vakantietoeslag  onbekend\n" in answer
    assert (
        "    - Norm gehuwden vanaf 21 jaar tot de AOW-leeftijd: het bedrag voor deze datum is niet bekend.\n"
        "      artikel 21, onderdeel b, Participatiewet\n" in answer
    )


def test_a_housemate_without_birth_date(told: Told) -> None:
    answer, code = told(medebewoners=[HOUSEMATE])
    assert code == 0
    assert answer.startswith("ALGEMENE BIJSTAND\nNog niet te bepalen voor 1 maart 2026. Er ontbreekt één gegeven.\n")
    assert answer.rstrip().endswith(
        "    1 Wat is de geboortedatum van deze medebewoner?\n"
        "      ‘Geboortedatum van de medebewoner’, nummer 1 van ‘Medebewoners’. Wie dit weet: aanvrager.\n"
        "      artikel 19a, eerste lid, Participatiewet"
    )
