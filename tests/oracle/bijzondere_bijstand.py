"""Oracle for the bijzondere bijstand (Pw art. 35, and 12 until 2025): plain Python from the law text and the page."""

from datetime import date
from fractions import Fraction

from tests.oracle import participatiewet as pw
from tests.oracle.awb import Uitkomst, voor
from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, op_centen, reken
from tests.oracle.participatiewet import AANVRAGER, NUL, Geld, Record, Zaak
from tests.oracle.toeslagen import met_recht

UITGESLOTEN_KOSTEN = ("alimentatie", "boete", "schade", "vrijwillige_premie", "buitengewone_behandeling")
SOORTEN = ("bijzondere_kosten", "levensonderhoud_jongere", *UITGESLOTEN_KOSTEN)
#: Months, limit and shares in percent, free wealth, whether the threshold of art. 35 lid 2 is used.
BELEID: dict[str | None, tuple[int | None, int, int, int, int, bool]] = {
    None: (None, 100, 100, 100, 0, False),
    "voorbeeldstad": (12, 110, 35, 100, 1_000, False),
    "fictieveen": (6, 100, 100, 50, 0, True),
}
DREMPEL = {2025: Fraction(170), 2026: Fraction(176)}


def draagkracht(z: Zaak) -> Geld:
    """What the person can pay: part of income over the period, part of wealth, and toeslagen."""
    maanden, grens, deel_inkomen, deel_vermogen, vrij, _ = BELEID[z.gemeente]
    inkomen, norm = z.feit("inkomen_voor_draagkracht"), pw.bijstandsnorm(z)
    boven = reken(lambda i, n, m: max(NUL, i - n * grens / 100) * m * deel_inkomen / 100, inkomen, norm, maanden)
    onder_norm = reken(lambda i, n: i <= n, inkomen, norm)
    uit_inkomen = keuze(onder_norm, NUL, boven)
    uit_vermogen = reken(lambda v: max(NUL, v - vrij) * deel_vermogen / 100, z.feit("vermogen_voor_draagkracht"))
    som = pw.plus(uit_inkomen, uit_vermogen, z.feit("toeslagen_voor_kosten"))
    return reken(op_centen, pw.boven(som, z.feit("gebruikte_draagkracht")))


def is_jongere_zonder_ouders(z: Zaak) -> Waarheid:
    """Art. 12, until 2025."""
    anders = reken(lambda soort: soort != "levensonderhoud_jongere", z.feit("soort_kosten"))
    if z.sinds(pw.IN_BALANS):
        return anders
    return of(anders, en(pw.is_18_tot_21(z, AANVRAGER), z.feit("kan_geen_beroep_doen_op_ouders")))


def bijzondere_bijstand(feiten: Record, dag: date, gemeente: str | None) -> Uitkomst | None:
    """Pw art. 12 and 35."""
    z = Zaak(feiten, dag, gemeente)
    soort, kosten, in_jaar = z.feit("soort_kosten"), z.feit("bedrag_kosten"), z.feit("kosten_in_twaalf_maanden")
    if True in (voor(dag, z.feit("geboortedatum")), reken(lambda jaar, nu: jaar < nu, in_jaar, kosten)):
        return None
    uitgesloten = [
        grond for grond in pw.GRONDEN[2:10] if grond is not pw.is_niet_uitgereisd or z.sinds(pw.UITREIZIGERS)
    ]
    drempel, kan = DREMPEL.get(dag.year), draagkracht(z)
    gronden = {
        "heeft_bijzondere_bijstand_gevraagd": z.feit("vraagt_bijzondere_bijstand"),
        "behoort_tot_rechthebbenden": en(pw.GRONDEN[0](z), pw.GRONDEN[1](z)),
        "is_niet_uitgesloten": en(*(grond(z) for grond in uitgesloten)),
        "zijn_geen_uitgesloten_kosten": reken(lambda s: s not in UITGESLOTEN_KOSTEN, soort),
        "heeft_geen_voorliggende_voorziening": niet(z.feit("voorliggende_voorziening_voor_kosten")),
        "zijn_noodzakelijke_kosten": z.feit("kosten_zijn_nodig"),
        "komen_door_bijzondere_omstandigheden": of(
            pw.is_een_van(soort, "levensonderhoud_jongere"), z.feit("kosten_door_bijzondere_omstandigheden")
        ),
        "is_jongere_zonder_ouders": is_jongere_zonder_ouders(z),
        "is_boven_drempelbedrag": of(not BELEID[gemeente][5], reken(lambda a, b: a > b, in_jaar, drempel)),
        "draagkracht_is_te_laag": reken(lambda a, b: a < b, kan, kosten),
    }
    recht = en(*gronden.values())
    return met_recht(
        gronden,
        {
            "recht": recht,
            "hoogte": keuze(recht, reken(lambda a, b: op_centen(a - b), kosten, kan), NUL),
            "draagkracht": kan,
        },
    )
