"""Which row of the norm table (art. 20 to 24) speaks in a case of algemene bijstand, by the oracle's lights."""

from tests.oracle import participatiewet as pw
from tests.oracle.participatiewet import AANVRAGER, PARTNER, Zaak

_DUBBEL = ("20.1.a", "20.2.a", "20.1.b", "20.2.b", "20.1.c", "20.2.c", "24.b met 20.1.b", "24.b met 20.2.b")
#: All rows.
NORMRIJEN = (
    *_DUBBEL,
    *(f"{rij} + 20.3" for rij in (*_DUBBEL, "23.3 + 20.1.a")),
    *("21.a", "21.b", "22.a", "22.b", "22.c", "22a met 21.b", "22a met 22.b"),
    *("22a.2 met 21.b", "22a.2 met 22.c", "22a.2 met 22.b"),
    *(f"22a.3.{deel} met {basis}" for deel in "ab" for basis in ("21.b", "22.b")),
    *("23.1.a alleen", "23.1.a partner zonder recht", "23.1.b beiden"),
    *(f"23.3 + {rij}" for rij in ("20.1.a", "21.a", "22.a", "22a met 21.b", "22a met 22.b")),
    *(f"24 (2015) {vorm}, aow {aow}" for vorm in ("gedeeld", "alleen") for aow in (False, True)),
    *(f"{rij} {basis}" for rij in ("24.a met", "24 met 22a,") for basis in ("21.b", "22.b")),
)


def norm_rij(z: Zaak) -> str:
    """The row of the norm table that speaks; '' when facts that choose it are unknown."""
    paar, binnen = pw.is_partner(z), z.feit("verblijft_in_inrichting")
    if pw.norm(z) is None or paar is None or binnen is None or pw.aantal_kostendelers(z) is None:
        return ""
    if not paar:
        return "23.1.a alleen" if binnen else _rij_alleen(z, AANVRAGER)
    if pw.partner_heeft_recht(z) is None or z.partner("partner_in_inrichting") is None:
        return ""
    if not pw.partner_heeft_recht(z):
        return "23.1.a partner zonder recht" if binnen else _rij_zonder_recht(z)
    partner_binnen = z.partner("partner_in_inrichting")
    if binnen and partner_binnen:
        return "23.1.b beiden"
    if binnen or partner_binnen:
        return "23.3 + " + _rij_alleen(z, PARTNER if binnen else AANVRAGER)
    return _rij_paar(z)


def _delers(z: Zaak) -> bool:
    return bool(pw.aantal_kostendelers(z))


def _verhoogd(z: Zaak, *wie: str) -> str:
    if all(pw.verhoging_jongere(z, een) == 0 for een in wie):
        return ""
    return " + 20.3"


def _rij_alleen(z: Zaak, wie: str) -> str:
    if not z.minstens(wie, 21):
        ouder = wie == AANVRAGER and pw.is_alleenstaande_ouder(z)
        return ("20.2.a" if ouder else "20.1.a") + _verhoogd(z, wie)
    if _delers(z):
        return "22a met 22.b" if z.aow(wie) else "22a met 21.b"
    return "22.a" if z.aow(wie) else "21.a"


def _rij_paar(z: Zaak) -> str:
    oud = [wie for wie in (AANVRAGER, PARTNER) if z.minstens(wie, 21)]
    lid = "20.2" if pw.heeft_kinderen(z) else "20.1"
    verhoogd = _verhoogd(z, AANVRAGER, PARTNER)
    if not oud:
        return f"{lid}.b{verhoogd}"
    aow = sum(bool(z.aow(wie)) for wie in oud)
    if len(oud) == 1:
        if _delers(z):
            return f"22a.3.{'a' if lid == '20.2' else 'b'} met {'22.b' if aow else '21.b'}"
        return f"{lid}.c{verhoogd}"
    basis = ("21.b", "22.c", "22.b")[aow]
    return f"22a.2 met {basis}" if _delers(z) else basis


def _rij_zonder_recht(z: Zaak) -> str:
    basis = "22.b" if z.aow(AANVRAGER) else "21.b"
    if not z.minstens(AANVRAGER, 21):
        return f"24.b met {'20.2.b' if pw.heeft_kinderen(z) else '20.1.b'}" + _verhoogd(z, AANVRAGER)
    if z.peildatum.year == 2015:
        telt_mee = z.minstens(PARTNER, 21) and z.partner("woont_in_zelfde_woning")
        return f"24 (2015) {'gedeeld' if telt_mee or _delers(z) else 'alleen'}, aow {bool(z.aow(AANVRAGER))}"
    return f"24 met 22a, {basis}" if _delers(z) else f"24.a met {basis}"
