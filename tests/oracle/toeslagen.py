"""Oracles for the individuele inkomenstoeslag (Pw art. 36), the studietoeslag (36b) and the voorschot (52).

Plain Python from the law text and the contract pages beside this file. Whatever these articles take from algemene
bijstand comes from its own oracle.
"""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from typing import Any

from tests.oracle import participatiewet as pw
from tests.oracle.awb import ONBEPERKT, Uitkomst, atw, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, leeftijd_op, niet, of, op_centen, plus_maanden, reken
from tests.oracle.participatiewet import AANVRAGER, NUL, Record, Zaak


def geldende_versie(versies: dict[date, Any], dag: date) -> Any:
    """What holds on a day; None before the first."""
    vanaf = max((begin for begin in versies if begin <= dag), default=None)
    return None if vanaf is None else versies[vanaf]


def met_recht(
    gronden: dict[str, Waarheid], uitkomst: Uitkomst, bedragen: tuple[str, ...] = ("hoogte",)
) -> Uitkomst:  # fmt: skip
    """Status of a decision on a right, with its grounds. A right is granted only when every amount is known."""
    recht = uitkomst["recht"]
    onbekend = any(uitkomst[naam] is None for naam in bedragen)
    status = "afgewezen" if recht is False else "onbepaald" if recht is None or onbekend else "toegekend"
    return {"status": status, "oordelen": gronden} | uitkomst


# --- individuele inkomenstoeslag ----------------------------------------------------------------------

# Months, percentage of the norm; amounts for alleenstaande, alleenstaande ouder, gehuwden (art. 8 lid 2).
INKOMENSTOESLAG = {
    "voorbeeldstad": {date(2015, 1, 1): (36, 110, 400, 500, 560), date(2022, 1, 1): (36, 120, 430, 540, 610)},
    "fictieveen": {date(2015, 1, 1): (60, 100, 350, 350, 500)},
}


def heeft_langdurig_laag_inkomen(z: Zaak, begin: date | None, grens: pw.Geld) -> Waarheid:
    """No month above the limit in the referteperiode."""

    def te_hoog(record: Record) -> Waarheid:
        einde = record.get("periode_tot")
        return en(
            reken(lambda a, b: a > b, record.get("maandinkomen"), grens),
            voor(record.get("periode_vanaf"), z.peildatum),
            True if einde == ONBEPERKT else voor(begin, einde),
        )

    return niet(pw.enige(z.feit("inkomensperioden"), te_hoog))


def inkomenstoeslag(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 36."""
    z = Zaak(feiten, dag, gemeente)
    vorige, eerder = z.feit("datum_vorige_inkomenstoeslag"), z.feit("heeft_eerder_inkomenstoeslag_gekregen")
    dubbel = pw.enige(
        z.feit("inkomensperioden"),
        lambda r: reken(lambda tot, van: tot != ONBEPERKT and tot <= van, r.get("periode_tot"), r.get("periode_vanaf")),
    )
    if True in (dubbel, en(eerder, voor(dag, vorige)), voor(dag, z.feit("geboortedatum"))):
        return None
    maanden, procent, *bedragen = geldende_versie(INKOMENSTOESLAG.get(gemeente or "", {}), dag) or (None,) * 5
    begin = reken(lambda n: plus_maanden(dag, -n), maanden)
    grens = reken(lambda p, norm: op_centen(p * norm / 100), procent, pw.bijstandsnorm(z))
    uitgesloten = [
        grond for grond in pw.GRONDEN[2:10] if grond is not pw.is_niet_uitgereisd or z.sinds(pw.UITREIZIGERS)
    ]
    gronden = {
        "heeft_inkomenstoeslag_gevraagd": z.feit("vraagt_inkomenstoeslag"),
        "behoort_tot_rechthebbenden": en(pw.GRONDEN[0](z), pw.GRONDEN[1](z)),
        "is_niet_uitgesloten": en(*(grond(z) for grond in uitgesloten)),
        "is_21_of_ouder": z.minstens(AANVRAGER, 21),
        "heeft_geen_aow_leeftijd": niet(z.aow(AANVRAGER)),
        "heeft_langdurig_laag_inkomen": heeft_langdurig_laag_inkomen(z, begin, grens),
        "heeft_geen_vermogen": pw.vermogen_is_niet_te_hoog(z),
        "heeft_geen_zicht_op_verbetering": niet(z.feit("heeft_zicht_op_inkomensverbetering")),
        "kreeg_geen_toeslag_in_twaalf_maanden": of(niet(eerder), reken(lambda d: dag >= plus_maanden(d, 12), vorige)),
    }
    recht = en(*gronden.values())
    alleen, ouder, gehuwd = (reken(Fraction, bedrag) for bedrag in bedragen)
    toeslag = keuze(pw.is_partner(z), gehuwd, keuze(pw.is_alleenstaande_ouder(z), ouder, alleen))
    return met_recht(
        gronden,
        {
            "recht": recht,
            "hoogte": keuze(recht, toeslag, NUL),
            "begin_referteperiode": begin,
            "grens_laag_inkomen": grens,
            "volgende_toeslag_vanaf": plus_maanden(dag, 12),
        },
        ("hoogte", "grens_laag_inkomen"),
    )


# --- studietoeslag ------------------------------------------------------------------------------------

# By age, the amounts of a half-year; a half-year or age that was not seen is left out.
STUDIETOESLAG = {
    date(2022, 4, 1): {21: "300", 20: "240", 19: "180", 18: "150", 17: "118.50", 16: "103.50", 15: "90"},
    date(2023, 7, 1): {21: "334.34"},
    date(2024, 7, 1): {21: "359.57", 20: "287.66", 19: "215.75", 18: "179.79"},
    date(2026, 1, 1): {
        21: "385.14",
        20: "308.12",
        19: "231.09",
        18: "192.57",
        17: "152.14",
        16: "132.88",
        15: "115.55",
    },
}
STAGE_VRIJ = {date(2026, 1, 1): Fraction("231.09")}
VERHOGING = {"voorbeeldstad": {date(2022, 4, 1): Fraction(25), date(2026, 1, 1): NUL}}


def begin_halfjaar(dag: date) -> date:
    return date(dag.year, 1 if dag.month < 7 else 7, 1)


def minimum_studietoeslag(z: Zaak) -> pw.Geld:
    """The national amount by age, of this half-year only."""
    vanaf = max((begin for begin in STUDIETOESLAG if begin <= z.peildatum), default=None)
    geboren = z.geboren(AANVRAGER)
    if vanaf is None or geboren is None or begin_halfjaar(vanaf) != begin_halfjaar(z.peildatum):
        return None
    bedrag = STUDIETOESLAG[vanaf].get(min(21, leeftijd_op(geboren, z.peildatum)))
    return reken(Fraction, bedrag)


def studietoeslag(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 36b and, for an older toeslag, 78dd; since 2022-04-01."""
    z = Zaak(feiten, dag, gemeente)
    if voor(dag, z.feit("geboortedatum")):
        return None
    gronden = {
        "heeft_studietoeslag_gevraagd": z.feit("vraagt_studietoeslag"),
        "krijgt_studiesteun": pw.is_een_van(z.feit("soort_studiesteun"), "studiefinanciering", "tegemoetkoming_wtos"),
        "heeft_geen_wajong": niet(z.feit("heeft_recht_op_wajong")),
        "kan_niet_bijverdienen": z.feit("kan_structureel_niet_bijverdienen"),
    }
    recht = en(*gronden.values())
    stage, vrij = z.feit("stagevergoeding_per_maand"), STAGE_VRIJ.get(begin_halfjaar(dag))
    aftrek = NUL if stage == 0 else pw.boven(stage, vrij)
    minimum = minimum_studietoeslag(z)
    verhoging = geldende_versie(VERHOGING.get(gemeente or "", {}), dag) or NUL
    nieuw = pw.boven(reken(lambda m: m + verhoging, minimum), aftrek)
    hoger = reken(max, nieuw, z.feit("oude_studietoeslag_per_maand"))
    toeslag = reken(op_centen, keuze(z.feit("houdt_oude_studietoeslag"), hoger, nieuw))
    return met_recht(
        gronden,
        {
            "recht": recht,
            "hoogte": keuze(recht, toeslag, NUL),
            "minimum_studietoeslag": minimum,
            "aftrek_stagevergoeding": aftrek,
        },
    )


# --- voorschot ----------------------------------------------------------------------------------------

VOORSCHOT = {"voorbeeldstad": {date(2015, 1, 1): 95, date(2026, 1, 1): 100}}
WEKEN = timedelta(weeks=4)


def voorschot(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 52."""
    z = Zaak(feiten, dag, gemeente)
    aanvraag, al = z.feit("datum_aanvraag"), z.feit("heeft_al_voorschot_gekregen")
    laatste = z.feit("datum_laatste_voorschot")
    if True in (en(al, voor(laatste, aanvraag)), en(al, voor(dag, laatste))):
        return None
    gronden = {
        "aanvraag_is_gedaan": reken(lambda d: d <= dag, aanvraag),
        "is_nog_niet_besloten": niet(z.feit("is_besloten_op_aanvraag")),
        "gaf_de_gegevens": niet(z.feit("gegevens_verwijtbaar_niet_gegeven")),
        "recht_kan_er_zijn": niet(z.feit("recht_ontbreekt_duidelijk")),
    }
    recht = en(*gronden.values())
    minimum = 95 if z.sinds(pw.IN_BALANS) else 90
    procent = geldende_versie(VOORSCHOT.get(gemeente or "", {}), dag) or minimum
    bedrag = reken(lambda b: Fraction(ceil(b * procent), 100), z.feit("verwachte_bijstand_per_maand"))
    uiterlijk = atw(keuze(al, reken(lambda d: d + WEKEN, laatste), reken(lambda d: d + WEKEN, aanvraag)))
    return met_recht(
        gronden,
        {
            "recht": recht,
            "hoogte": keuze(recht, bedrag, NUL),
            "uiterste_datum_voorschot": uiterlijk,
            "is_te_laat": en(recht, voor(uiterlijk, dag)),
        },
    )
