"""Combinations of rules of the Participatiewet, worked out by hand from the law before they were decided."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from tests.measures import cases

ALONE = json.loads((cases.ROOT / "docs/voorbeelden/01-alleenstaande.json").read_text("utf-8"))["feiten"]
RUNNING = {"datum_melding": "2025-02-02", "datum_aanvraag": "2025-03-10", "datum_ontstaan_recht": "2025-02-02"}
YOUNG = RUNNING | {"kan_onderwijs_volgen": False, "wil_verplichtingen_niet_nakomen": False,
                   "uitzondering_zoektermijn": "geen", "aanvraag_mag_eerder": False,
                   "kan_geen_beroep_doen_op_ouders": True}  # fmt: skip
HOUSEMATE = {"medebewoner_geboren_op": "1990-01-01", "heeft_hoofdverblijf_in_woning": True,
             "is_familie_tot_tweede_graad": False, "zakelijke_overeenkomst": "geen", "opleiding": "geen"}  # fmt: skip
TRIP = {"reiziger": "de_aanvrager", "vertrekdag": "2025-12-10", "terugkeerdag": "2026-01-15"}


def married(born: str = "1985-01-01", **changes: Any) -> list[dict[str, Any]]:
    """A partner in the same dwelling."""
    partner = {
        "partner_geboren_op": born, "is_gehuwd": True, "leeft_duurzaam_gescheiden": False,
        "woont_in_zelfde_woning": True, "zorgt_voor_elkaar": True, "partner_woont_in_nederland": True,
        "partner_verblijfsstatus": "nederlander", "partner_in_inrichting": False,
        "partner_andere_uitsluiting": False, "partner_kan_niet_bij_ouders_terecht": True,
    }  # fmt: skip
    return [partner | changes]


def income(kind: str, amount: str, who: str = "de_aanvrager") -> dict[str, str]:
    return {"soort": kind, "ontvanger": who, "bedrag_per_maand": amount, "vakantietoeslag_per_maand": "0.00"}


WITHOUT_RIGHT = {"partner_verblijfsstatus": "geen_van_deze"}
PENSION = [income("aow", "1000.00", "de_partner"), income("particulier_pensioen", "100.00", "de_partner")]
BOTH = [income("uitkering", "300.00"), income("uitkering", "1200.00", "de_partner")]

#: Day, facts, right, norm, income that counts, amount; the sum stands before each case.
CASES = [
    # 2 x 43 1/3% of 2,144.16; of the pension 53.00 is free
    ("2026-03-01", {"partner": married("1958-01-01"), "medebewoners": [HOUSEMATE], "inkomsten": PENSION},
     True, "1858.28", "1047.00", "811.28"),
    # 50% of 2,002.13; lid 4: 1,200.00 - 1,001.07 = 198.93 of the partner who lives elsewhere
    ("2026-03-01", {"partner": married(woont_in_zelfde_woning=False, **WITHOUT_RIGHT), "inkomsten": BOTH},
     True, "1001.07", "498.93", "502.14"),
    # lid 3: 300.00 + 1,200.00 + 701.07 - 2,002.13 = 198.94
    ("2026-03-01", {"partner": married(**WITHOUT_RIGHT), "inkomsten": BOTH}, True, "1001.07", "498.94", "502.13"),
    # 691.98 + 2 x 746.45, at most 2,002.13; a housemate does not count under 21
    ("2026-03-01", {"geboortedatum": "2005-08-08", "partner": married("2005-09-09"), "medebewoners": [HOUSEMATE],
                    **YOUNG}, True, "2002.13", "0.00", "2002.13"),
    # 443.76 + 47.00 inside, 50% of 2,002.13 outside
    ("2026-03-01", {"verblijft_in_inrichting": True, "partner": married(), "medebewoners": [HOUSEMATE]},
     True, "1491.83", "0.00", "1491.83"),
    # 345.99 + 1,001.07: the partner of 20 is no kostendeler; nobody else is there, so article 20
    ("2026-03-01", {"geboortedatum": "1950-01-01", "partner": married("2005-09-09",
                    partner_kan_niet_bij_ouders_terecht=False)}, True, "1347.06", "0.00", "1347.06"),
    # 43 1/3% of 2,144.16: the AOW partner without right counts
    ("2026-03-01", {"partner": married("1950-01-01", **WITHOUT_RIGHT), "medebewoners": [HOUSEMATE]},
     True, "929.14", "0.00", "929.14"),
    # 28 full days after 10 December end on 7 January
    ("2026-01-07", {"verblijven_buitenland": [TRIP]}, True, "1401.50", "0.00", "1401.50"),
    ("2026-01-08", {"verblijven_buitenland": [TRIP]}, False, "1401.50", "0.00", "0.00"),
    ("2026-01-15", {"verblijven_buitenland": [TRIP]}, True, "1401.50", "0.00", "1401.50"),
    # 2015: norm of a single, unless the partner shares the dwelling; 2016: 50%
    ("2015-12-31", {"partner": married(**WITHOUT_RIGHT)}, True, "687.59", "0.00", "687.59"),
    ("2015-12-31", {"partner": married(woont_in_zelfde_woning=False, **WITHOUT_RIGHT)}, True, "962.63", "0.00",
     "962.63"),
    ("2016-01-01", {"partner": married(woont_in_zelfde_woning=False, **WITHOUT_RIGHT)}, True, "694.79", "0.00",
     "694.79"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "facts", "right", "norm", "counted", "amount"), CASES)
def test_a_combination_worked_out_by_hand(day, facts, right, norm, counted, amount):
    start = {} if day >= "2025-03-10" else dict.fromkeys(RUNNING, "2015-02-02")
    found = cases.decide({**ALONE, **RUNNING, **start, **facts}, date.fromisoformat(day), "participatiewet")
    assert found is not None
    outcomes = found.outcomes()
    assert [outcomes[name] for name in ("recht", "norm", "inkomen_in_aanmerking", "hoogte")] == [
        right,
        norm,
        counted,
        amount,
    ]
