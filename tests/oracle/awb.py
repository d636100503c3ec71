"""Oracle for the Algemene termijnenwet and the Awb terms on a day: plain Python, from the law text (see awb.md).

A fact that is absent or None is unknown; `ONBEPERKT` is a day that does not come. An outcome that does not apply is
NVT: shown as `onbeperkt`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle.loonkostensubsidie import Waarheid, en, keuze, niet, of, op_centen, plus_maanden, reken

Record = dict[str, Any]
Uitkomst = dict[str, Any]
ONBEPERKT = "onbeperkt"
NVT = "niet van toepassing"
EEUWIG = date.max
DAG = timedelta(days=1)

# ATW art. 3 lid 3, days equated by decree.
_BESLUIT = """
    2015-01-02 2015-05-04 2015-05-15 2016-05-06 2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31
    2019-12-27 2020-05-22 2021-05-14 2022-05-27 2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02
    2026-05-15 2027-05-07 2028-04-28 2028-05-26
"""
JAREN = range(2015, 2029)


def pasen(jaar: int) -> date:
    """Easter Sunday by the Gregorian reckoning (Butcher)."""
    a, (b, c) = jaar % 19, divmod(jaar, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    rest = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    maand, dag = divmod(h + rest - 7 * ((a + 11 * h + 22 * rest) // 451) + 114, 31)
    return date(jaar, maand, dag + 1)


def feestdagen(jaar: int) -> set[date]:
    """ATW art. 3: the days of lid 1, Good Friday (lid 2) and those by decree (lid 3)."""
    zondag = pasen(jaar)
    koningsdag = date(jaar, 4, 27) if date(jaar, 4, 27).isoweekday() != 7 else date(jaar, 4, 26)
    bewegend = {zondag + n * DAG for n in (-2, 1, 39, 50)}
    vast = {date(jaar, 1, 1), koningsdag, date(jaar, 5, 5), date(jaar, 12, 25), date(jaar, 12, 26)}
    return bewegend | vast | {dag for dag in map(date.fromisoformat, _BESLUIT.split()) if dag.year == jaar}


FEESTDAGEN = frozenset(dag for jaar in JAREN for dag in feestdagen(jaar))


def is_werkdag(dag: date) -> Waarheid:
    """Not in the weekend and not a holiday; unknown on a weekday of a year without a list."""
    if dag.isoweekday() > 5:
        return False
    return dag not in FEESTDAGEN if dag.year in JAREN else None


def atw(dag: date | None) -> date | None:
    """ATW art. 1: that day, or the first working day after it."""
    while dag is not None and is_werkdag(dag) is False:
        dag += DAG
    return None if dag is None or is_werkdag(dag) is None else dag


def plus(dag: date | None, dagen: int | None) -> date | None:
    """Days later; a day that does not come stays away."""
    return reken(lambda d, n: d if d == EEUWIG else d + n * DAG, dag, dagen)


def later(dag: date | None, maanden: int | None) -> date | None:
    """Months later, clipped to the end of the month; a day that does not come stays away."""
    return reken(lambda d, n: d if d == EEUWIG else plus_maanden(d, n), dag, maanden)


def voor(a: date | None, b: date | None) -> Waarheid:
    return reken(lambda x, y: x < y, a, b)


def tot_en_met(a: date | None, b: date | None) -> Waarheid:
    return reken(lambda x, y: x <= y, a, b)


@dataclass(frozen=True)
class Zaak:
    feiten: Record
    peildatum: date

    def feit(self, naam: str) -> Any:
        return self.feiten.get(naam)

    def dag(self, naam: str) -> date | None:
        waarde = self.feit(naam)
        return EEUWIG if waarde == ONBEPERKT else waarde

    def te_laat(self, bekendmaking: str, uiterlijk: date | None) -> Waarheid:
        """Both the announcement and today are after that day; one that is not settles it."""
        return en(voor(uiterlijk, self.dag(bekendmaking)), voor(uiterlijk, self.peildatum))


def eerste_van(a: date | None, b: date | None) -> date | None:
    return reken(min, a, b)


def laatste_van(a: date | None, b: date | None) -> date | None:
    return reken(max, a, b)


def dagen_tussen(eerste: date | None, laatste: date | None) -> int | None:
    """Days from the first up to and including the last, at least 0."""
    return reken(lambda a, b: max(0, (b - a).days + 1), eerste, laatste)


# --- Algemene termijnenwet ----------------------------------------------------------------------------


def termijnenwet(z: Zaak) -> Uitkomst:
    """ATW art. 1, 2, 4 and 5."""
    eenheid, lengte = z.feit("eenheid_termijn"), z.feit("lengte_termijn")
    eerste, laatste = z.feit("eerste_dag_termijn"), z.feit("laatste_dag_termijn")
    grens = {"dagen": 90, "weken": 12, "maanden": 3}
    if eenheid is None:
        past = reken(lambda n: None if n <= max(grens.values()) else False, lengte)
    else:
        past = False if eenheid not in grens else reken(lambda n: n <= grens[eenheid], lengte)
    geldt = en(
        z.feit("staat_in_wet_of_amvb"),
        niet(z.feit("wordt_teruggeteld")),
        niet(z.feit("is_uitgezonderde_termijn")),
        past,
    )
    minstens_drie = True if eenheid in ("weken", "maanden") else None
    if eenheid == "dagen":
        minstens_drie = reken(lambda n: n >= 3, lengte)
    tweede = atw(plus(atw(eerste), 1))
    verlengd = keuze(minstens_drie, laatste_van(atw(laatste), tweede), atw(laatste))
    dag = keuze(geldt, verlengd, laatste)
    return {
        "is_termijnenwet_van_toepassing": geldt,
        "laatste_dag": dag,
        "dagen_verlenging": reken(lambda a, b: (a - b).days, dag, laatste),
    }


def tegenspraken_termijnenwet(z: Zaak) -> list[Waarheid]:
    return [en(voor(z.feit("laatste_dag_termijn"), z.feit("eerste_dag_termijn")), niet(z.feit("wordt_teruggeteld")))]


# --- Awb 4:5, 4:13 to 4:15 ----------------------------------------------------------------------------


#: A stretch in which a term stands still: its first day, and the last if that is known.
Stuk = tuple[date, date | None]


def andere_stukken(z: Zaak, niet_voor: date | None) -> list[Stuk] | None:
    """Awb 4:15: both days of a period are suspended, as far as the term runs. Unknown when a beginning is."""
    lijst = z.feit("andere_opschortingen")
    if lijst is None:
        return None
    stukken = []
    for r in lijst:
        eerste = laatste_van(r.get("eerste_dag_opschorting"), niet_voor)
        if eerste is None:
            return None
        laatste = r.get("laatste_dag_opschorting")
        if laatste is None or laatste >= eerste:
            stukken.append((eerste, laatste))
    return stukken


def herstel(begin: date | None, einde: date | None) -> int | None:
    """From the day after the request up to, not including, the day of repair or the end of its term."""
    return reken(lambda a, b: max(0, (b - a).days - 1), begin, einde)


def herstelstuk(verzoek: date | None, dagen: int | None) -> list[Stuk] | None:
    """The stretch of the request to repair; none when it stands still no day."""
    if dagen == 0:
        return []
    return reken(lambda v: [(v + DAG, None if dagen is None else v + dagen * DAG)], verzoek)


def eigen_stuk(verzoek: date | None, dagen: int | None, zonder: date | None) -> list[Stuk] | None:
    """The stretch of a request; unknown when it may lie within the term and nobody knows how long it is."""
    open_ = zonder is None if dagen is not None else voor(verzoek, zonder) is not False
    return None if dagen != 0 and open_ else herstelstuk(verzoek, dagen)


def staat_stil(dag: date, stukken: list[Stuk]) -> Waarheid:
    """Whether the term stands still on a day; unknown from the beginning of a stretch whose end is unknown."""
    return of(*(en(eerste <= dag, tot_en_met(dag, laatste)) for eerste, laatste in stukken))


@dataclass(frozen=True)
class Loop:
    """Where a term ends, and how many of its days stood still."""

    einde: date | None
    stil: int | None
    #: Over how many periods, one after the other, the last day moved once the ATW had moved it.
    schuiven: int = 0


def loop(na: date | None, weken: int | None, stukken: list[Stuk] | None, met_atw: Waarheid) -> Loop:
    """Awb 4:15 and ATW 1, day by day after `na`: a day that stands still never counts and is never last."""
    if stukken == [] and (na is None or weken is None):
        return Loop(None, 0)
    if na is None or weken is None or stukken is None:
        return Loop(None, None)
    dag, over, stil = na, 7 * weken, 0
    while over > 0:
        dag += DAG
        staat = staat_stil(dag, stukken)
        if staat is None:
            return Loop(None, None)
        stil, over = stil + staat, over - (not staat)
    einde, schuiven, erbij = _schuif(dag, stukken)
    if not met_atw:
        return Loop(dag, stil)
    return Loop(einde, None if einde is None else stil + erbij, schuiven)


def rondes(einde: date | None, stukken: list[Stuk] | None) -> int:
    """How many times an end moves, each time over all periods that begin by then; 0 when something is unknown."""
    if einde is None or stukken is None or any(laatste is None for _, laatste in stukken):
        return 0
    verder, aantal = einde, 0
    while True:
        dagen = sum(dagen_tussen(*stuk) or 0 for stuk in stukken if stuk[0] <= verder)
        if einde + dagen * DAG == verder:
            return aantal
        verder, aantal = einde + dagen * DAG, aantal + 1


def _schuif(dag: date, stukken: list[Stuk]) -> tuple[date | None, int, int]:
    """The first working day on which the term does not stand still; how many periods and days it passed over."""
    schuiven, dagen = 0, 0
    while True:
        werkdag, staat = is_werkdag(dag), staat_stil(dag, stukken)
        if werkdag is None or (werkdag and staat is None):
            return None, schuiven, dagen
        if werkdag and not staat:
            return dag, schuiven, dagen
        if werkdag:
            verder = max(laatste for eerste, laatste in stukken if laatste and eerste <= dag <= laatste)
            schuiven, dagen, dag = schuiven + 1, dagen + (verder - dag).days + 1, verder
        dag += DAG


VERZOEK = "datum_verzoek_aanvulling"


def beslistermijn_aanvraag(z: Zaak) -> int | None:
    return keuze(z.feit("heeft_eigen_beslistermijn"), z.feit("eigen_beslistermijn"), 8)


def samen(*delen: list[Stuk] | None) -> list[Stuk] | None:
    return reken(lambda *lijsten: [stuk for lijst in lijsten for stuk in lijst], *delen)


def einde_zonder_herstel(
    na: date | None, weken: int | None, anders: list[Stuk] | None, verzoek: date | None
) -> date | None:
    """Where a term would end, its days that stood still before a request included."""
    if anders and verzoek is None:
        return None
    ervoor = anders and [stuk for stuk in anders if stuk[0] <= verzoek]
    dagen = None if anders is None else reken(lambda *d: sum(d), 0, *(dagen_tussen(*stuk) for stuk in ervoor or []))
    return plus(na, reken(lambda w, n: 7 * w + n, weken, dagen))


def loop_aanvraag(z: Zaak, hersteld: int | None) -> Loop:
    """The term to decide on an application, with the days that the request to complete it stood still."""
    ontvangen, weken, verzoek = z.feit("datum_ontvangst_aanvraag"), beslistermijn_aanvraag(z), z.feit(VERZOEK)
    anders = andere_stukken(z, plus(ontvangen, 1))
    zonder = einde_zonder_herstel(ontvangen, weken, anders, verzoek)
    eigen = eigen_stuk(verzoek, hersteld, zonder)
    return loop(ontvangen, weken, samen(anders, eigen), reken(lambda w: w <= 12, weken))


def aanvraag(z: Zaak) -> Uitkomst:
    """Awb 4:5, 4:13, 4:14 and 4:15."""
    gevraagd, verzoek = z.feit("is_om_aanvulling_gevraagd"), z.feit("datum_verzoek_aanvulling")
    einde_herstel = eerste_van(z.dag("datum_aanvulling"), z.feit("laatste_dag_hersteltermijn"))
    weken = beslistermijn_aanvraag(z)
    hersteld = keuze(gevraagd, herstel(verzoek, einde_herstel), 0)
    gelopen = loop_aanvraag(z, hersteld)
    einde = gelopen.einde
    uitstel = en(
        niet(z.feit("heeft_eigen_beslistermijn")),
        z.feit("is_uitstel_meegedeeld"),
        tot_en_met(z.feit("datum_mededeling_uitstel"), einde),
    )
    uiterlijk = keuze(uitstel, laatste_van(einde, z.feit("genoemde_beslisdatum")), einde)
    buiten = atw(plus(einde_herstel, 28))
    voorbij = of(
        voor(z.feit("laatste_dag_hersteltermijn"), z.peildatum), tot_en_met(z.dag("datum_aanvulling"), z.peildatum)
    )
    uiterlijk_buiten = keuze(gevraagd, buiten, NVT)
    op_tijd = niet(z.te_laat("datum_bekendmaking_beslissing", None if uiterlijk_buiten == NVT else uiterlijk_buiten))
    return {
        "beslistermijn": weken,
        "dagen_opschorting": gelopen.stil,
        "uiterste_beslisdatum": uiterlijk,
        "is_beslissing_te_laat": z.te_laat("datum_bekendmaking_beslissing", uiterlijk),
        "uiterste_datum_buiten_behandeling": uiterlijk_buiten,
        "mag_buiten_behandeling_laten": en(gevraagd, voorbij, z.feit("is_aanvraag_nog_onvolledig"), op_tijd),
    }


def omgekeerde_opschorting(z: Zaak) -> Waarheid:
    lijst = z.feit("andere_opschortingen") or []
    return of(*(voor(r.get("laatste_dag_opschorting"), r.get("eerste_dag_opschorting")) for r in lijst))


def valt_samen(z: Zaak, verzoek: date | None, einde_herstel: date | None) -> Waarheid:
    """A period that has a day between a request and the end of the repair."""
    lijst = z.feit("andere_opschortingen") or []
    return of(
        *(
            en(voor(verzoek, r.get("laatste_dag_opschorting")), voor(r.get("eerste_dag_opschorting"), einde_herstel))
            for r in lijst
        )
    )


def tegenspraken_aanvraag(z: Zaak) -> list[Waarheid]:
    gevraagd, verzoek = z.feit("is_om_aanvulling_gevraagd"), z.feit("datum_verzoek_aanvulling")
    ontvangen = z.feit("datum_ontvangst_aanvraag")
    weken, anders = beslistermijn_aanvraag(z), andere_stukken(z, plus(ontvangen, 1))
    zonder = einde_zonder_herstel(ontvangen, weken, anders, verzoek)
    zonder_herstel = keuze(reken(lambda w: w > 12, weken), zonder, atw(zonder))
    einde_herstel = eerste_van(z.dag("datum_aanvulling"), z.feit("laatste_dag_hersteltermijn"))
    hersteld = keuze(gevraagd, herstel(verzoek, einde_herstel), 0)
    in_termijn = keuze(voor(verzoek, zonder), hersteld, 0)
    na_herstel = plus(ontvangen, reken(lambda w, n: 7 * w + n, weken, in_termijn))
    return [
        rondes(na_herstel, anders) > 3 or loop_aanvraag(z, hersteld).schuiven > 1,
        en(gevraagd, voor(verzoek, ontvangen)),
        en(gevraagd, tot_en_met(z.feit("laatste_dag_hersteltermijn"), verzoek)),
        en(gevraagd, voor(z.dag("datum_aanvulling"), verzoek)),
        en(gevraagd, tot_en_met(zonder_herstel, verzoek)),
        omgekeerde_opschorting(z),
        en(gevraagd, valt_samen(z, verzoek, einde_herstel)),
        voor(z.dag("datum_bekendmaking_beslissing"), ontvangen),
        en(
            z.feit("is_uitstel_meegedeeld"),
            tot_en_met(z.feit("genoemde_beslisdatum"), z.feit("datum_mededeling_uitstel")),
        ),
    ]


# --- Awb 6:6 to 6:15, 7:10 ----------------------------------------------------------------------------


def ontvangst_telt(z: Zaak) -> date | None:
    """Awb 6:15: the day of receipt by the wrong body counts, except on manifest misuse."""
    elders = en(z.feit("is_eerst_elders_ingediend"), niet(z.feit("is_kennelijk_onredelijk_gebruik")))
    hier = z.feit("datum_ontvangst_bezwaar")
    return keuze(elders, eerste_van(z.feit("datum_ontvangst_elders"), hier), hier)


def lopen_bezwaar(
    z: Zaak, laatste: date | None, termijn: int | None, einde_herstel: date | None
) -> tuple[Loop, Loop, Waarheid]:
    """The term to decide on an objection, the adjournment after it, and whether that counts."""
    stil_na = laatste_van(z.feit("datum_verzoek_herstel"), laatste)
    hersteld = keuze(z.feit("is_om_herstel_gevraagd"), herstel(stil_na, einde_herstel), 0)
    anders = andere_stukken(z, plus(laatste, 1))
    zonder = einde_zonder_herstel(laatste, termijn, anders, stil_na)
    eigen = eigen_stuk(stil_na, hersteld, zonder)
    stukken = samen(anders, eigen)
    eerst = loop(laatste, termijn, stukken, True)
    verdaagd = en(z.feit("is_verdaagd"), tot_en_met(z.feit("datum_verdaging"), eerst.einde))
    einde = eerst.einde
    in_verdaging = stukken if einde is None or stukken is None else [stuk for stuk in stukken if stuk[0] > einde]
    return eerst, loop(einde, z.feit("duur_verdaging"), in_verdaging, True), verdaagd


def bezwaar(z: Zaak) -> Uitkomst:
    """Awb 6:6 to 6:11, 6:15, 7:10 and 7:13."""
    bekend, telt = z.feit("datum_bekendmaking_besluit"), ontvangst_telt(z)
    laatste = atw(plus(bekend, 42))
    per_post = atw(plus(laatste, 7))
    te_vroeg = voor(telt, bekend)
    gepost = en(
        z.feit("is_per_post_verzonden"),
        tot_en_met(z.feit("datum_terpostbezorging"), laatste),
        tot_en_met(telt, per_post),
    )
    op_tijd = keuze(te_vroeg, z.feit("leek_besluit_genomen"), of(tot_en_met(telt, laatste), gepost))
    termijn = keuze(z.feit("heeft_adviescommissie"), 12, 6)
    einde_herstel = eerste_van(z.dag("datum_herstel"), z.feit("laatste_dag_herstel"))
    eerst, daarna, verdaagd = lopen_bezwaar(z, laatste, termijn, einde_herstel)
    einde = eerst.einde
    verschoven = keuze(verdaagd, daarna.einde, einde)
    opgeschort = reken(lambda a, b: a + b, eerst.stil, keuze(verdaagd, daarna.stil, 0))
    verder = laatste_van(verschoven, z.feit("laatste_dag_verder_uitstel"))
    uiterlijk = keuze(z.feit("is_verder_uitgesteld"), verder, verschoven)
    return {
        "eerste_dag_bezwaartermijn": plus(bekend, 1),
        "laatste_dag_bezwaartermijn": laatste,
        "laatste_dag_ontvangst_per_post": per_post,
        "is_te_vroeg": te_vroeg,
        "is_op_tijd": op_tijd,
        "is_tijdig_of_verschoonbaar": of(op_tijd, en(niet(te_vroeg), z.feit("is_termijnoverschrijding_verschoonbaar"))),
        "beslistermijn": termijn,
        "dagen_opschorting": opgeschort,
        "uiterste_beslisdatum": uiterlijk,
        "is_beslissing_te_laat": z.te_laat("datum_bekendmaking_beslissing", uiterlijk),
    }


def te_vaak_bezwaar(z: Zaak) -> Waarheid:
    """Whether a term ends and goes on more often than the rules follow it: three rounds, two of the adjournment."""
    laatste = atw(plus(z.feit("datum_bekendmaking_besluit"), 42))
    termijn = keuze(z.feit("heeft_adviescommissie"), 12, 6)
    einde_herstel = eerste_van(z.dag("datum_herstel"), z.feit("laatste_dag_herstel"))
    stil_na = laatste_van(z.feit("datum_verzoek_herstel"), laatste)
    hersteld = keuze(z.feit("is_om_herstel_gevraagd"), herstel(stil_na, einde_herstel), 0)
    anders = andere_stukken(z, plus(laatste, 1))
    eerst, daarna, verdaagd = lopen_bezwaar(z, laatste, termijn, einde_herstel)

    def te_vaak(na: date | None, weken: int | None, stukken: list[Stuk] | None, hoogstens: int) -> bool:
        zonder = einde_zonder_herstel(na, weken, stukken, stil_na)
        begonnen = keuze(tot_en_met(eerst.einde, stil_na), True, False) if na is eerst.einde else True
        erbij = keuze(en(begonnen, voor(stil_na, zonder)), hersteld, 0)
        return rondes(plus(na, reken(lambda w, n: 7 * w + n, weken, erbij)), stukken) > hoogstens

    later_begonnen = reken(lambda dag, lijst: [stuk for stuk in lijst if stuk[0] > dag], eerst.einde, anders)
    in_verdaging = daarna.schuiven > 1 or te_vaak(eerst.einde, z.feit("duur_verdaging"), later_begonnen, 2)
    return of(te_vaak(laatste, termijn, anders, 3), eerst.schuiven > 1, en(verdaagd, in_verdaging))


def tegenspraken_bezwaar(z: Zaak) -> list[Waarheid]:
    verzoek, om_herstel = z.feit("datum_verzoek_herstel"), z.feit("is_om_herstel_gevraagd")
    ontvangen, telt = z.feit("datum_ontvangst_bezwaar"), ontvangst_telt(z)
    lijst = z.feit("andere_opschortingen") or []
    return [
        en(z.feit("is_per_post_verzonden"), voor(ontvangen, z.feit("datum_terpostbezorging"))),
        en(z.feit("is_eerst_elders_ingediend"), voor(ontvangen, z.feit("datum_ontvangst_elders"))),
        en(om_herstel, tot_en_met(z.feit("laatste_dag_herstel"), verzoek)),
        en(om_herstel, voor(z.dag("datum_herstel"), verzoek)),
        en(om_herstel, voor(verzoek, telt)),
        omgekeerde_opschorting(z),
        te_vaak_bezwaar(z),
        en(om_herstel, valt_samen(z, verzoek, eerste_van(z.dag("datum_herstel"), z.feit("laatste_dag_herstel")))),
        of(*(reken(lambda grond: grond == "instemming", r.get("grond_opschorting")) for r in lijst)),
        voor(z.dag("datum_bekendmaking_beslissing"), telt),
    ]


# --- Awb 4:17 and 4:18 --------------------------------------------------------------------------------

_PER_DAG = {date(2015, 1, 1): (20, 30, 40), date(2019, 1, 1): (23, 35, 45)}


def som_van_dagen(dagen: int, eerste: date) -> Fraction | None:
    """Awb 4:17 lid 1 and 2: three times fourteen days, at the amounts in force on the first."""
    vanaf = max((dag for dag in _PER_DAG if dag <= eerste), default=None)
    if vanaf is None:
        return None
    return Fraction(sum(bedrag * min(14, max(0, dagen - 14 * n)) for n, bedrag in enumerate(_PER_DAG[vanaf])))


def dwangsom(z: Zaak) -> Uitkomst:
    """Awb 4:17 and 4:18."""
    bekend, in_gebreke = z.dag("datum_bekendmaking_beslissing"), z.feit("is_in_gebreke_gesteld")
    verzuim = laatste_van(z.feit("laatste_dag_beslistermijn"), z.feit("datum_ontvangst_ingebrekestelling"))
    eerste = atw(plus(verzuim, 14))
    tot = eerste_van(bekend, z.peildatum + DAG)
    dagen = keuze(in_gebreke, reken(lambda a, b: min(42, max(0, (b - a).days)), eerste, tot), 0)
    gronden = {
        "is_in_gebreke_gesteld": in_gebreke,
        "is_ingebrekestelling_op_tijd": niet(z.feit("is_onredelijk_laat_in_gebreke_gesteld")),
        "is_belanghebbende": z.feit("is_belanghebbende"),
        "is_aanvraag_niet_kansloos": niet(z.feit("is_kennelijk_niet_ontvankelijk_of_ongegrond")),
        "zijn_twee_weken_verstreken": reken(lambda n: n >= 1, dagen),
    }
    recht = en(*gronden.values())
    totaal = Fraction(0) if dagen == 0 else reken(som_van_dagen, dagen, eerste)
    deel = reken(lambda bedrag, n: op_centen(bedrag / n), totaal, z.feit("aantal_aanvragers"))
    geen = reken(lambda n: n == 0, dagen)
    loopt = en(voor(z.peildatum, bekend), reken(lambda n: n < 42, dagen))
    einde = eerste_van(plus(bekend, -1), plus(eerste, 41))
    return {
        "recht": recht,
        "hoogte": keuze(recht, deel, Fraction(0)),
        "totale_dwangsom": totaal,
        "eerste_dag_dwangsom": eerste,
        "dagen_dwangsom": dagen,
        "uiterste_datum_vaststelling": keuze(of(geen, loopt), NVT, atw(plus(einde, 14))),
        "oordelen": gronden,
    }


REGELINGEN: dict[str, tuple[Callable[[Zaak], Uitkomst], Callable[[Zaak], list[Waarheid]]]] = {
    "termijnenwet": (termijnenwet, tegenspraken_termijnenwet),
    "awb-aanvraag": (aanvraag, tegenspraken_aanvraag),
    "awb-bezwaar": (bezwaar, tegenspraken_bezwaar),
    "awb-dwangsom": (dwangsom, lambda z: []),
}


def beslis(regeling: str, feiten: Record, peildatum: date) -> Uitkomst | None:
    """Status, outcomes and, with a right, the grounds; None when the facts contradict each other."""
    reken_uit, tegenspraken = REGELINGEN[regeling]
    zaak = Zaak(feiten, peildatum)
    if True in tegenspraken(zaak):
        return None
    uitkomst = reken_uit(zaak)
    if "recht" in uitkomst:
        bekend = uitkomst["recht"] is not None and uitkomst["hoogte"] is not None
        status = ("toegekend" if uitkomst["recht"] else "afgewezen") if bekend else "onbepaald"
    else:
        status = "onbepaald" if None in uitkomst.values() else "berekend"
    getoond = {naam: "onbeperkt" if waarde == NVT else waarde for naam, waarde in uitkomst.items()}
    return {"status": status} | getoond
