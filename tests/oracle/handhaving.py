"""Oracles for the bestuurlijke boete (Pw art. 18a), opschorting (54) and terugvordering (54, 58 to 60).

Plain Python from the law text and the contract pages beside this file.
"""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from tests.oracle import participatiewet as pw
from tests.oracle.awb import EEUWIG, ONBEPERKT, Uitkomst, tot_en_met, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, op_centen, plus_maanden, reken
from tests.oracle.participatiewet import NUL, Geld, Record, Zaak
from tests.oracle.toeslagen import geldende_versie
from tests.oracle.verlagingen import plus_m, zonder_recht

# --- bestuurlijke boete -------------------------------------------------------------------------------

BOETE_2017 = date(2017, 1, 1)
VERWIJTBAARHEID = ("opzet", "grove_schuld", "normaal", "verminderd", "geen")
DEEL = {
    "opzet": Fraction(1),
    "grove_schuld": Fraction(75, 100),
    "normaal": Fraction(50, 100),
    "verminderd": Fraction(25, 100),
    "geen": NUL,
}
#: Part of the category amount that caps the fine since 2017; for opzet the fifth category, else the third.
PLAFOND = {"opzet": 1, "grove_schuld": 1, "normaal": Fraction(50, 75), "verminderd": Fraction(25, 75), "geen": 0}
GEDRUKT = {"tweede": Fraction(3_350), "derde": Fraction(6_700), "vijfde": Fraction(67_000)}
# Sr art. 23 lid 4: second, third and fifth category; unknown from 2026.
_CATEGORIEEN = {
    date(2014, 1, 1): (4_050, 8_100, 81_000),
    date(2016, 1, 1): (4_100, 8_200, 82_000),
    date(2018, 1, 1): (4_150, 8_300, 83_000),
    date(2020, 1, 1): (4_350, 8_700, 87_000),
    date(2022, 1, 1): (4_500, 9_000, 90_000),
    date(2024, 1, 1): (5_150, 10_300, 103_000),
    date(2026, 1, 1): (None, None, None),
}
MINIMUM = Fraction(150)


def categorie(naam: str, dag: date | None) -> Geld:
    """The amount in force on the day of the breach; unknown on a day for which nobody has seen one."""
    if dag is None:
        return None
    bedragen = geldende_versie(_CATEGORIEEN, dag) or (None, None, None)
    bedrag = bedragen[("tweede", "derde", "vijfde").index(naam)]
    return reken(Fraction, bedrag)


def is_recidive(z: Zaak) -> Waarheid:
    eerder, overtreding = z.feit("datum_eerdere_boete"), z.feit("datum_overtreding")
    jaren = keuze(z.feit("heeft_onvoorwaardelijke_gevangenisstraf"), 10, 5)
    tot = plus_m(eerder, reken(lambda n: 12 * n, jaren))
    return en(z.feit("heeft_eerdere_boete"), voor(eerder, overtreding), tot_en_met(overtreding, tot))


def mag_waarschuwen(z: Zaak, verschuldigd: Waarheid) -> Waarheid:
    benadeling, overtreding = z.feit("benadelingsbedrag"), z.feit("datum_overtreding")
    geschikt = reken(lambda b: b == 0, benadeling)
    if z.sinds(BOETE_2017):
        binnen = reken(lambda d, o: d <= o + timedelta(days=60), z.feit("datum_herstel_inlichtingen"), overtreding)
        geschikt = of(reken(lambda b: b <= MINIMUM, benadeling), en(z.feit("heeft_zelf_hersteld"), binnen))
    recent = en(
        z.feit("heeft_eerdere_waarschuwing"), voor(overtreding, plus_m(z.feit("datum_eerdere_waarschuwing"), 24))
    )
    return en(verschuldigd, geschikt, niet(recent))


def hoogste_boete(z: Zaak) -> Geld:
    """Before rounding; the cap of art. 18a lid 1 and Boetebesluit art. 2."""
    soort, benadeling, dag = z.feit("verwijtbaarheid"), z.feit("benadelingsbedrag"), z.feit("datum_overtreding")

    def plafond() -> Geld:
        if soort is None:
            return None
        if soort == "geen":
            return NUL
        deel = PLAFOND[soort] if z.sinds(BOETE_2017) else 1
        return reken(lambda b: b * deel, categorie("vijfde" if soort == "opzet" else "derde", dag))

    return keuze(reken(lambda b: b == 0, benadeling), categorie("tweede", dag), plafond())


def berekende_boete(z: Zaak, grondslag: Geld) -> Geld:
    """The percentage of the basis, at most the cap; known without the cap when it stays under the printed one."""
    soort, benadeling = z.feit("verwijtbaarheid"), z.feit("benadelingsbedrag")
    if benadeling == 0:
        return MINIMUM
    bedrag = reken(lambda s, b: DEEL[s] * b, soort, grondslag)
    deel = reken(lambda s: PLAFOND[s] if z.sinds(BOETE_2017) else 1, soort)
    if not z.sinds(BOETE_2017):
        bedrag = reken(lambda b: Fraction(ceil(max(MINIMUM, b) / 10) * 10), bedrag)
    gedrukt = reken(lambda s, d: GEDRUKT["vijfde" if s == "opzet" else "derde"] * d, soort, deel)
    if reken(lambda b, g: b <= g, bedrag, gedrukt) is True and soort != "geen":
        return bedrag
    return reken(min, bedrag, hoogste_boete(z))


def boete(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 18a and the Boetebesluit socialezekerheidswetten."""
    z = Zaak(feiten, dag)
    overtreding = z.feit("datum_overtreding")
    te_vroeg_hersteld = en(z.feit("heeft_zelf_hersteld"), voor(z.feit("datum_herstel_inlichtingen"), overtreding))
    if True in (voor(dag, overtreding), te_vroeg_hersteld):
        return None
    return zonder_recht(boete_uitkomsten(z))


def boete_uitkomsten(z: Zaak) -> Uitkomst:
    recidive = is_recidive(z)
    verschuldigd = en(
        z.feit("is_inlichtingenplicht_geschonden"),
        reken(lambda s: s != "geen", z.feit("verwijtbaarheid")),
        niet(z.feit("dringende_redenen")),
    )
    waarschuwen = mag_waarschuwen(z, verschuldigd)
    keus = keuze(en(waarschuwen, z.feit("kiest_voor_waarschuwing")), "waarschuwing", "boete")
    uitkomst = keuze(verschuldigd, keus, "geen_boete")
    grondslag = reken(
        lambda b, deel: op_centen(b * deel), z.feit("benadelingsbedrag"), keuze(recidive, Fraction(3, 2), 1)
    )
    bedrag = berekende_boete(z, grondslag)
    lager = keuze(z.feit("is_lager_bedrag_nodig"), reken(min, bedrag, z.feit("evenredig_bedrag")), bedrag)
    return {
        "is_recidive": recidive,
        "is_boete_verschuldigd": verschuldigd,
        "mag_waarschuwen": waarschuwen,
        "uitkomst": uitkomst,
        "grondslag_boete": grondslag,
        "hoogste_boete": reken(op_centen, hoogste_boete(z)),
        "hoogte_boete": keuze(reken(lambda u: u == "boete", uitkomst), reken(op_centen, lager), NUL),
    }


# --- opschorting --------------------------------------------------------------------------------------


def opschorting(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 54 lid 1, 2 and 4."""
    z = Zaak(feiten, dag)
    verzuim, termijn, hersteld = (
        z.feit(n) for n in ("datum_verzuim", "laatste_dag_hersteltermijn", "datum_herstel_verzuim")
    )
    if voor(termijn, verzuim):
        return None
    mag = of(
        en(z.feit("zijn_gegevens_onvolledig"), z.feit("is_verzuim_verwijtbaar")), z.feit("is_medewerking_onvoldoende")
    )
    begin = keuze(z.feit("is_periode_verzuim_bekend"), z.feit("eerste_dag_periode_verzuim"), verzuim)
    nooit = EEUWIG if hersteld == ONBEPERKT else hersteld
    intrekken = en(mag, voor(termijn, dag), voor(termijn, nooit))
    einde = reken(lambda d: d + timedelta(days=55), begin)
    return zonder_recht(
        {
            "mag_opschorten": mag,
            "opgeschort_vanaf": begin,
            "opgeschort_tot_en_met": einde,
            "mag_intrekken": intrekken,
            "datum_intrekking": begin,
        }
    )


# --- terugvordering -----------------------------------------------------------------------------------

SCHENDING, BEGRIJPELIJK = "schending_inlichtingenplicht", "onverschuldigd_begrijpelijk"
GRONDEN_LID_2 = (
    "anders_te_veel_verleend",
    "geldlening_niet_nagekomen",
    "borgtocht",
    "voorschot_zonder_recht",
    BEGRIJPELIJK,
    "latere_middelen",
    "latere_vergoeding",
    "anders_onverschuldigd",
)
HERZIENBAAR = ("anders_te_veel_verleend", "voorschot_zonder_recht", BEGRIJPELIJK, "anders_onverschuldigd")


def kosten_terug(z: Zaak) -> Geld:
    """Art. 58 lid 5 and 6."""
    twee_jaar = plus_m(z.feit("datum_verzending_besluit"), -24)

    def telt(record: Record) -> Geld:
        te_oud = en(
            pw.is_een_van(z.feit("grond_terugvordering"), BEGRIJPELIJK),
            voor(record.get("kosten_gemaakt_op"), twee_jaar),
        )
        heffing = en(z.feit("vordert_loonheffing"), niet(record.get("is_loonheffing_verrekenbaar")))
        netto = keuze(te_oud, NUL, record.get("kosten_netto"))
        return pw.plus(netto, keuze(en(niet(te_oud), heffing), record.get("kosten_loonheffing"), NUL))

    return reken(op_centen, pw.som(z.feit("kosten_bijstand"), telt))


def mag_afzien(z: Zaak, moet: Waarheid) -> Waarheid:
    """Art. 58 lid 7."""
    rest, ineens = z.feit("restsom"), z.feit("aflossing_ineens")
    helft = en(reken(lambda r: r > 0, rest), reken(lambda r, a: 2 * a >= r, rest, ineens))
    return en(moet, of(reken(lambda v: v != "minder_dan_tien_jaar", z.feit("betalingsverloop")), helft))


def terugvordering(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 54 lid 3 and 58 to 60."""
    z = Zaak(feiten, dag)
    grond, dringend, kosten = z.feit("grond_terugvordering"), z.feit("dringende_redenen"), kosten_terug(z)
    afzien, verzonden = z.feit("bedrag_afzien"), z.feit("datum_verzending_besluit")
    geweigerd = (
        reken(lambda r, a: a > r, z.feit("restsom"), z.feit("aflossing_ineens")),
        en(dringend, reken(lambda a, k: a > k, afzien, kosten)),
        pw.enige(z.feit("kosten_bijstand"), lambda r: voor(verzonden, r.get("kosten_gemaakt_op"))),
    )
    if True in geweigerd:
        return None
    moet = pw.is_een_van(grond, SCHENDING)
    mag = reken(lambda g: g in GRONDEN_LID_2, grond)
    mag = en(mag, of(reken(lambda g: g != BEGRIJPELIJK, grond), z.feit("kon_het_begrijpen")))
    kan = of(moet, mag)
    rest = pw.boven(kosten, keuze(dringend, afzien, NUL))
    uitkering = z.feit("ontvangt_uitkering")
    gezin = ("is_bijstand_aan_gezin", "is_gezinsbijstand_achterwege_door_schending", "is_schending_bij_gezinsbijstand")
    zes_maanden = plus_maanden(dag, -6)

    def recent(record: Record) -> Geld:
        binnen = reken(lambda d: zes_maanden <= d < dag, record.get("ontvangen_op"))
        return keuze(binnen, record.get("bedrag_middelen"), NUL)

    return zonder_recht(
        {
            "moet_herzien": moet,
            "mag_herzien": pw.is_een_van(grond, *HERZIENBAAR),
            "moet_terugvorderen": moet,
            "mag_terugvorderen": mag,
            "kosten_terug": kosten,
            "bedrag_terugvordering": keuze(kan, reken(op_centen, rest), NUL),
            "mag_afzien_na_betaling": mag_afzien(z, moet),
            "verrekening": keuze(en(uitkering, moet), "moet", keuze(en(uitkering, mag), "mag", "geen")),
            "mag_ook_van_anderen": en(kan, of(*(z.feit(naam) for naam in gezin))),
            "te_verrekenen_middelen": reken(op_centen, pw.som(z.feit("ontvangen_middelen"), recent)),
        }
    )
