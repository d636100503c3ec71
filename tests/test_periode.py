"""A period that cannot be decided, and files that cannot be two versions of one case: each with its exact message."""

import json
from datetime import date

import pytest
from tests.measures import cases

from regelwerk import service
from regelwerk.language import casefile
from regelwerk.language.problem import CaseRefused

LKS = "loonkostensubsidie"


def case(file="zaak.json", **parts):
    return casefile.read(json.dumps({"feiten": {}, **parts}).encode(), file)


def timeline(start, end, **parts):
    return service.timeline(cases.rules(), LKS, case(**parts), date.fromisoformat(start), date.fromisoformat(end))


def refused(call, *arguments, **parts):
    with pytest.raises(CaseRefused) as caught:
        call(*arguments, **parts)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [
        ("2026-03-01", "2026-03-01", "VELD-BEREIK de periode eindigt op 01-03-2026, maar begint pas op 01-03-2026. "
         "`--tot` is de eerste dag die niet meer meetelt, en ligt na `--van`."),
        ("2026-03-01", "2026-02-01", "VELD-BEREIK de periode eindigt op 01-02-2026, maar begint pas op 01-03-2026. "
         "`--tot` is de eerste dag die niet meer meetelt, en ligt na `--van`."),
        ("2015-03-01", "2036-02-01", "VELD-BEREIK de periode is langer dan 20 jaar. Verdeel de periode in stukken."),
    ],
)  # fmt: skip
def test_a_period_that_cannot_be(start, end, line):
    assert refused(timeline, start, end) == [f"periode: {line}"]


def test_a_period_before_the_rules():
    assert refused(timeline, "2014-12-01", "2015-02-01") == [
        "zaak#peildatum: PEILDATUM-BUITEN-REGELS op 2014-12-01 gelden geen regels voor loonkostensubsidie. "
        "De eerste dag met regels is 2015-01-01."
    ]


def test_a_fact_with_values_outside_the_period_only():
    spans = [{"van": "2025-01-01", "tot": "2025-02-01", "waarde": "55"}]
    assert refused(timeline, "2026-01-01", "2026-02-01", verloop={"loonwaarde": spans}) == [
        "zaak.json#loonwaarde: VELD-BEREIK Vastgestelde loonwaarde: het verloop gaat over 01-01-2025 tot en met "
        "31-01-2025, buiten de periode 01-01-2026 tot en met 31-01-2026. Kies een periode waarin deze waarden vallen, "
        "of laat ze weg."
    ]
    later = [{"van": "2026-06-01", "waarde": "55"}]
    assert "het verloop gaat over 01-06-2026 en later, buiten de periode" in refused(
        timeline, "2026-01-01", "2026-02-01", verloop={"loonwaarde": later}
    )[0]  # fmt: skip


def test_a_value_outside_the_period_is_told():
    spans = [{"van": "2025-01-01", "tot": "2025-02-01", "waarde": "55"}, {"van": "2026-01-01", "waarde": "60"}]
    found = timeline("2026-01-01", "2026-02-01", verloop={"loonwaarde": spans})
    assert found["meldingen"] == [
        "Vastgestelde loonwaarde: wat geldt van 01-01-2025 tot en met 31-01-2025 valt buiten de periode en telt niet "
        "mee."
    ]


def test_a_fact_that_never_changes():
    spans = [{"van": "1990-01-01", "tot": "2026-01-16", "waarde": "1990-05-01"},
             {"van": "2026-01-16", "waarde": "1991-05-01"}]  # fmt: skip
    assert refused(timeline, "2026-01-01", "2026-02-01", verloop={"geboortedatum": spans}) == [
        "zaak.json#geboortedatum: VELD-TEGENSTRIJDIG Geboortedatum: dit verandert nooit, maar heeft in het verloop "
        "meer dan één waarde. Zet de juiste waarde bij `feiten`."
    ]


def test_contradicting_facts_on_a_later_day_name_the_day():
    spans = [{"van": "2026-01-01", "tot": "2026-01-16", "waarde": "2020-01-01"},
             {"van": "2026-01-16", "waarde": "2026-02-01"}]  # fmt: skip
    found = refused(timeline, "2026-01-01", "2026-02-01", verloop={"datum_start_dienstbetrekking": spans},
                    feiten={"laatste_dag_dienstbetrekking": "2026-01-31"})  # fmt: skip
    assert found == [
        "zaak.json#laatste_dag_dienstbetrekking, datum_start_dienstbetrekking: VELD-TEGENSTRIJDIG De laatste dag van "
        "de baan ligt voor de eerste dag. Het gaat om: Laatste dag van de baan, Eerste dag van de baan. Op 16-01-2026."
    ]


def test_two_files_that_are_no_versions_of_one_case():
    def revise(one, other):
        day, last = date(2026, 1, 1), date(2026, 2, 1)
        return service.revise(cases.rules(), LKS, case("oud.json", **one), case("nieuw.json", **other), day, last)

    hint = "Herzien kan alleen met twee versies van de feiten van dezelfde zaak."
    assert refused(revise, {"gemeente": "fictieveen"}, {"gemeente": "voorbeeldstad"}) == [
        f"nieuw.json#gemeente: VELD-TEGENSTRIJDIG de gemeente is hier `voorbeeldstad`, en in oud.json `fictieveen`. "
        f"{hint}"
    ]
    assert refused(revise, {"regeling": "aow"}, {"regeling": LKS}) == [
        f"nieuw.json#regeling: VELD-TEGENSTRIJDIG de regeling is hier `{LKS}`, en in oud.json `aow`. {hint}"
    ]
    born = ({"feiten": {"geboortedatum": day}} for day in ("1990-05-01", "1991-05-01"))
    assert refused(revise, *born) == [
        "nieuw.json#geboortedatum: VELD-TEGENSTRIJDIG Geboortedatum: hier 1991-05-01, en in oud.json 1990-05-01. "
        f"{hint}"
    ]


def test_a_reason_for_a_record_that_is_there_on_other_days():
    work = {"werkende": "de_aanvrager", "draagt_bij_aan_inschakeling": True}
    spans = [{"van": "2025-04-14", "waarde": [work]}]
    reason = {"inkomsten_uit_arbeid[0].draagt_bij_aan_inschakeling": {"motivering": "Gesprek."}}

    def timeline(**parts):
        return service.timeline(cases.rules(), "participatiewet", case(**parts), date(2025, 4, 1), date(2025, 5, 1))

    assert timeline(verloop={"inkomsten_uit_arbeid": spans}, herkomst=reason)["van"] == "2025-04-01"
    other = {name.replace("[0]", "[1]"): said for name, said in reason.items()}
    assert refused(timeline, verloop={"inkomsten_uit_arbeid": spans}, herkomst={**reason, **other})[0] == (
        "zaak.json#inkomsten_uit_arbeid[1].draagt_bij_aan_inschakeling: VELD-ONBEKEND Loon uit werk: herkomst van een "
        "regel die er niet is. De lijst heeft geen regels; de eerste is nummer 0."
    )
