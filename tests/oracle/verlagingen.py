"""Oracles for the verlaging of the bijstand: afstemming (Pw art. 18 lid 2 to 12) and taaleis (18b).

Plain Python from the law text and the contract pages; the norm comes from the oracle of algemene bijstand.
"""

from datetime import date, timedelta
from fractions import Fraction

from tests.oracle import participatiewet as pw
from tests.oracle.awb import NVT, Uitkomst, atw, tot_en_met, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, op_centen, plus_maanden, reken
from tests.oracle.participatiewet import NUL, Record, Zaak
from tests.oracle.toeslagen import geldende_versie


def zonder_recht(uitkomst: Uitkomst) -> Uitkomst:
    """Status of a computation; a date that does not apply is `onbeperkt`."""
    status = "onbepaald" if None in uitkomst.values() else "berekend"
    return {"status": status} | {naam: "onbeperkt" if waarde == NVT else waarde for naam, waarde in uitkomst.items()}


def plus_m(dag: date | None, maanden: int | None) -> date | None:
    return reken(plus_maanden, dag, maanden)


def van_norm(z: Zaak, procent: Fraction | None) -> pw.Geld:
    return NUL if procent == 0 else reken(lambda p, norm: op_centen(p * norm / 100), procent, pw.bijstandsnorm(z))


# --- taaleis ------------------------------------------------------------------------------------------


def taaleis(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 18b, since 2016."""
    z = Zaak(feiten, dag, gemeente)
    kennisgeving, aanvraag = z.feit("datum_kennisgeving_taal"), z.feit("datum_aanvraag")
    begonnen, begin = z.feit("is_begonnen_met_taal_leren"), z.feit("datum_begin_taal_leren")
    if True in (voor(kennisgeving, aanvraag), en(begonnen, voor(dag, begin)), voor(dag, z.feit("geboortedatum"))):
        return None
    bewijzen = ("heeft_acht_jaar_nederlandstalig_onderwijs", "heeft_inburgeringsdiploma", "heeft_ander_taalbewijs")
    moet = en(z.feit("redelijk_vermoeden_taal"), *(niet(z.feit(naam)) for naam in bewijzen))
    zes, twaalf = plus_m(kennisgeving, 6), plus_m(kennisgeving, 12)
    op_tijd_begonnen = of(tot_en_met(begin, atw(plus_m(kennisgeving, 1))), tot_en_met(zes, dag))
    leert = en(begonnen, z.feit("maakt_voldoende_voortgang"), op_tijd_begonnen)
    verlaagd = en(
        moet,
        niet(z.feit("heeft_taaltoets_gehaald")),
        niet(leert),
        niet(z.feit("ontbreekt_verwijtbaarheid_taal")),
        tot_en_met(kennisgeving, dag),
    )
    trap = keuze(voor(dag, zes), Fraction(20), keuze(voor(dag, twaalf), Fraction(40), Fraction(100)))
    procent = keuze(verlaagd, trap, NUL)
    stap = keuze(voor(dag, zes), zes, keuze(voor(dag, twaalf), twaalf, NVT))
    return zonder_recht(
        {
            "moet_taaltoets_doen": moet,
            "uiterste_datum_taaltoets": atw(reken(lambda d: d + timedelta(weeks=8), aanvraag)),
            "wordt_verlaagd": verlaagd,
            "percentage_verlaging": procent,
            "verlaging_per_maand": van_norm(z, procent),
            "volgende_stap_vanaf": keuze(verlaagd, stap, NVT),
        }
    )


# --- afstemming ---------------------------------------------------------------------------------------

UNIFORM = (
    "werk_niet_aanvaard_of_behouden",
    "niet_ingeschreven_bij_uitzendbureau",
    "niet_elders_gezocht",
    "niet_bereid_te_reizen",
    "niet_bereid_te_verhuizen",
    "kennis_niet_verkregen",
    "belemmerend_gedrag",
    "voorziening_niet_gebruikt",
)
LID_2 = (
    "niet_meegewerkt",
    "tegenprestatie_niet_verricht",
    "ernstig_misdragen",
    "tekortschietend_besef",
    "andere_verplichting",
)
INLICHTINGEN = "inlichtingen_niet_gegeven"
VORIGE = ("geen", "lid_5", "lid_6", "lid_7_of_8")
_VOORBEELDSTAD = {"ernstig_misdragen": 100, "niet_meegewerkt": 30, "tekortschietend_besef": 20}

# Months of the first, spreading, months of the second; percentage and months of the other kinds (art. 8 lid 1 a).
VERORDENING: dict[str, dict[date, tuple[int, int, int]]] = {
    "voorbeeldstad": {date(2015, 1, 1): (1, 3, 2), date(2020, 1, 1): (2, 3, 3)},
    "fictieveen": {date(2015, 1, 1): (1, 1, 2)},
}


def percentage_ander(gemeente: str | None, soort: str) -> Fraction:
    """Without a verordening there is no basis: 0."""
    if gemeente == "voorbeeldstad":
        return Fraction(_VOORBEELDSTAD.get(soort, 10))
    return Fraction(50 if gemeente == "fictieveen" and soort == "ernstig_misdragen" else 0)


def maanden_ander(gemeente: str | None, soort: str) -> int | None:
    if gemeente is None:
        return None
    return 2 if gemeente == "voorbeeldstad" and soort == "ernstig_misdragen" else 1


def toegepast_lid(z: Zaak) -> str | None:
    """Art. 18 lid 2 and 5 to 8: repeated within twelve months after the last verlaging."""
    soort, vorige, gedraging = z.feit("soort_gedraging"), z.feit("vorige_verlaging"), z.feit("datum_gedraging")
    if soort is None or soort not in UNIFORM:
        return reken(lambda s: "geen" if s == INLICHTINGEN else "lid_2", soort)
    besluit = z.feit("datum_vorige_verlaging")
    recidive = en(
        reken(lambda v: v != "geen", vorige),
        tot_en_met(besluit, gedraging),
        tot_en_met(gedraging, plus_m(besluit, 12)),
    )
    volgende = {"geen": "lid_5", "lid_5": "lid_6", "lid_6": "lid_7", "lid_7_of_8": "lid_8"}
    return keuze(recidive, reken(lambda v: volgende[v], vorige), "lid_5")


def duur_verlaging(z: Zaak, lid: str | None) -> int | None:
    eerste, spreiding, tweede = geldende_versie(VERORDENING.get(z.gemeente or "", {}), z.peildatum) or (None, 1, None)
    if lid in (None, "geen"):
        return None if lid is None else 0
    if lid == "lid_2":
        return reken(lambda soort: maanden_ander(z.gemeente, soort), z.feit("soort_gedraging"))
    if lid == "lid_5":
        return reken(max, eerste, spreiding)
    if lid == "lid_6" and tweede != 3:  # three months is the most, whatever the last one was
        return reken(lambda nu, toen: nu if nu > toen else 3, tweede, z.feit("duur_vorige_verlaging"))
    return 3


def percentage_voor_lid_10(z: Zaak, lid: str | None, duur: int | None) -> Fraction | None:
    eerste, *_ = geldende_versie(VERORDENING.get(z.gemeente or "", {}), z.peildatum) or (None,)
    if lid in (None, "geen"):
        return None if lid is None else NUL
    if lid == "lid_2":
        return reken(lambda soort: percentage_ander(z.gemeente, soort), z.feit("soort_gedraging"))
    return reken(lambda a, b: Fraction(100 * a, b), eerste, duur) if lid == "lid_5" else Fraction(100)


def verplichting_gold(z: Zaak) -> Waarheid:
    """Art. 18 lid 4 onderdelen b, d and e."""
    soort = z.feit("soort_gedraging")
    if soort is None:
        return None
    if soort == "niet_ingeschreven_bij_uitzendbureau":
        return z.feit("is_inschrijving_opgedragen")
    if soort == "niet_bereid_te_reizen":
        return reken(lambda uren: uren <= 3, z.feit("reistijd_per_dag"))
    if soort == "niet_bereid_te_verhuizen":
        return en(
            z.feit("verhuizen_is_enige_mogelijkheid"),
            reken(lambda n: n >= 12, z.feit("contractduur_aangeboden_werk")),
            reken(lambda loon, norm: loon >= norm, z.feit("nettoloon_aangeboden_werk"), pw.bijstandsnorm(z)),
        )
    return True


def maandbegin(dag: date | None) -> date | None:
    return reken(lambda d: d.replace(day=1), dag)


def tegenspraken(z: Zaak) -> list[Waarheid]:
    besluit, eerste = z.feit("datum_besluit_verlaging"), maandbegin(z.feit("eerste_maand_verlaging"))
    beeindigd = en(
        pw.is_een_van(z.feit("soort_gedraging"), *UNIFORM),
        z.feit("heeft_verzocht_om_beeindiging"),
        z.feit("college_beeindigt_verlaging"),
    )
    return [
        voor(eerste, maandbegin(besluit)),
        voor(besluit, z.feit("datum_gedraging")),
        en(reken(lambda v: v != "geen", z.feit("vorige_verlaging")), voor(besluit, z.feit("datum_vorige_verlaging"))),
        en(beeindigd, voor(z.feit("einde_verlaging_op_verzoek"), eerste)),
        voor(z.peildatum, z.feit("datum_gedraging")),
        voor(z.peildatum, z.feit("geboortedatum")),
    ]


def afstemming(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 18 lid 2 to 12."""
    z = Zaak(feiten, dag, gemeente)
    if True in tegenspraken(z):
        return None
    lid = toegepast_lid(z)
    duur = duur_verlaging(z, lid)
    gewoon = percentage_voor_lid_10(z, lid, duur)
    procent = keuze(z.feit("heeft_dringende_redenen_bij_verlaging"), z.feit("aangepast_percentage"), gewoon)
    eerste = maandbegin(z.feit("eerste_maand_verlaging"))
    laatste = reken(lambda d: d - timedelta(days=1), plus_m(eerste, duur))
    beeindigd = en(
        pw.is_een_van(z.feit("soort_gedraging"), *UNIFORM),
        z.feit("heeft_verzocht_om_beeindiging"),
        z.feit("college_beeindigt_verlaging"),
        tot_en_met(z.feit("einde_verlaging_op_verzoek"), dag),
    )
    grondslag = of(
        reken(lambda naam: naam != "lid_2", lid), reken(lambda p: p > 0, percentage_voor_lid_10(z, lid, duur))
    )
    verlaagd = en(
        reken(lambda naam: naam != "geen", lid),
        verplichting_gold(z),
        niet(z.feit("ontbreekt_elke_verwijtbaarheid")),
        grondslag,
        reken(lambda p: p > 0, procent),
        tot_en_met(eerste, dag),
        tot_en_met(dag, laatste),
        niet(beeindigd),
    )
    procent = keuze(verlaagd, procent, NUL)
    drie_later = plus_m(z.feit("datum_besluit_verlaging"), 3)
    return zonder_recht(
        {
            "wordt_verlaagd": verlaagd,
            "percentage_verlaging": procent,
            "verlaging_per_maand": van_norm(z, procent),
            "toegepast_lid": lid,
            "duur_verlaging": duur,
            "laatste_dag_verlaging": reken(lambda naam: NVT if naam == "geen" else laatste, lid),
            "heroverweging_uiterlijk": keuze(pw.is_een_van(z.feit("soort_gedraging"), *LID_2), drie_later, NVT),
        }
    )
