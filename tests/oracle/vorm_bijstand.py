"""Oracles for form and payment of bijstand (Pw art. 45, 48, 50) and an unproved living situation (53a lid 3).

Plain Python from the law text and the page `vorm-bijstand.md`.
"""

from calendar import monthrange
from datetime import date
from fractions import Fraction

from tests.oracle.awb import ONBEPERKT, Uitkomst, voor
from tests.oracle.loonkostensubsidie import en, keuze, niet, of, op_centen, plus_maanden, reken
from tests.oracle.participatiewet import AANVRAGER, NUL, Geld, Record, Zaak
from tests.oracle.verlagingen import plus_m, zonder_recht

OVERLIJDEN = (
    "geen",
    "echtgenoot",
    "alleenstaande_ouder",
    "laatste_kind_jonge_gehuwden",
    "laatste_kind_alleenstaande_ouder",
)
BEWIJS = ("geen", "alleenstaand_of_zonder_medebewoners", "aantal_medebewoners")


def vorm(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 48 and 50 lid 2."""
    z = Zaak(feiten, dag)
    return zonder_recht(vorm_uitkomsten(z, z.bedrag("34.2.d")))


def vorm_uitkomsten(z: Zaak, vrij: Geld) -> Uitkomst:
    overwaarde = z.feit("overwaarde_woning")
    boven_vrij = False if overwaarde == 0 else reken(lambda a, b: a > b, overwaarde, vrij)
    hoger = reken(lambda a, b: a > b, z.feit("verwachte_bijstand_per_jaar"), z.feit("netto_minimumloon"))
    moet = en(z.feit("is_eigenaar_bewoner"), hoger, boven_vrij)
    gronden = (
        "heeft_snel_voldoende_middelen",
        "is_gevolg_tekortschietend_besef",
        "is_voor_waarborgsom",
        "is_voor_schulden",
    )
    mag = of(*(z.feit(naam) for naam in gronden))
    return {
        "moet_geldlening_woning": moet,
        "mag_geldlening": mag,
        "vorm": keuze(moet, "geldlening", keuze(mag, "geldlening_of_borgtocht", "om_niet")),
        "hoogste_geldlening_woning": keuze(moet, reken(lambda a, b: op_centen(a - b), overwaarde, vrij), NUL),
    }


def einde_derde_maand(laatste: date) -> date:
    """The last day of the third month after the month of that day."""
    eerste = plus_maanden(laatste.replace(day=1), 3)
    return eerste.replace(day=monthrange(eerste.year, eerste.month)[1])


def betaling(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 45 lid 1, 4 and 5."""
    z = Zaak(feiten, dag)
    overleden, moment = reken(lambda o: o != "geen", z.feit("overlijden")), z.feit("datum_overlijden")
    if en(overleden, voor(dag, moment)):
        return None
    hoogte = z.feit("hoogte_per_maand")
    gedeeld = en(z.feit("zijn_echtgenoten_rechthebbend"), niet(z.feit("heeft_verzoek_een_betaling")))
    eerste = keuze(gedeeld, reken(lambda h: op_centen(h / 2), hoogte), hoogte)
    tot = plus_m(moment, 1)
    loopt = en(overleden, reken(lambda a, b: a <= dag <= b, moment, tot))
    uiterlijk = reken(einde_derde_maand, z.feit("laatste_dag_bijstand"))
    return zonder_recht(
        {
            "deel_eerste_echtgenoot": eerste,
            "deel_tweede_echtgenoot": reken(lambda h, e: h - e, hoogte, eerste),
            "laatste_dag_oude_norm": keuze(overleden, tot, ONBEPERKT),
            "loopt_oude_norm_door": loopt,
            "uiterste_dag_vakantietoeslag": keuze(z.feit("is_bijstand_beeindigd"), uiterlijk, ONBEPERKT),
        }
    )


def onbewezen(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """Pw art. 53a lid 3."""
    z = Zaak(feiten, dag)
    geldt = en(reken(lambda b: b != "geen", z.feit("gevraagd_bewijs")), niet(z.feit("is_bewijs_geleverd")))
    basis = keuze(z.aow(AANVRAGER), z.bedrag("22.b"), z.bedrag("21.b"))
    deel = reken(lambda b: op_centen(b * Fraction(30, 100)), basis)
    norm = keuze(z.minstens(AANVRAGER, 21), deel, reken(min, deel, z.bedrag("20.1.a")))
    return zonder_recht({"geldt_vaste_norm": geldt, "vaste_norm": norm, "geldt_niet_als_alleenstaande_ouder": geldt})
