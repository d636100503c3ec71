"""At which boundaries a case of algemene bijstand stands: a birthday, a norm, a limit, a count of days."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle import participatiewet as pw
from tests.oracle.loonkostensubsidie import leeftijd_op, niet, plus_maanden
from tests.oracle.participatiewet import AANVRAGER, KIND, PARTNER, Zaak

DAG = timedelta(days=1)
CENT = Fraction(1, 100)

_DAG_ERVOOR_EN_ZELF = (
    *((wie, jaren) for wie in (AANVRAGER, PARTNER) for jaren in (18, 21, 27, "AOW-leeftijd")),
    *((KIND, 12), (KIND, 18), ("medebewoner", 21), ("medebewoner", 27), ("bij de aanvraag", 27)),
)
_PRECIES_EN_ERNAAST = (
    "inkomen tegen norm",
    "vermogen tegen grens",
    "nieuw vermogen tegen rest",
    "overwaarde tegen vrijlating",
    "dagen lopende reis tegen 28",
    "dagen dit jaar tegen 28",
    "dagen lopende reis tegen 91",
    "dagen sinds melding tegen 28",
    "dagen tot zes maanden na school",
    "ingangsdatum tegen peildatum",
)
#: All boundaries.
GRENZEN = (
    *(f"{wie}: dag voor {jaren}" for wie, jaren in _DAG_ERVOOR_EN_ZELF),
    *(f"{wie}: {jaren} geworden" for wie, jaren in _DAG_ERVOOR_EN_ZELF),
    *(f"{naam}: {plaats}" for naam in _PRECIES_EN_ERNAAST for plaats in ("een minder", "precies", "een meer")),
    *("reis over de jaarwisseling", "vrij op de peildatum", "opgepakt op de peildatum"),
)


def grenzen(z: Zaak) -> Iterator[str]:
    """The boundaries at which, or one step beside which, a case stands."""
    yield from _alle_leeftijden(z)
    yield from _bedragen(z)
    yield from _dagen(z)


def _leeftijden(wie: str, geboren: date | None, dag: date, grenzen: tuple[int, ...]) -> Iterator[str]:
    for jaren in grenzen if geboren else ():
        vandaag, morgen = leeftijd_op(geboren, dag) >= jaren, leeftijd_op(geboren, dag + DAG) >= jaren
        if morgen and not vandaag:
            yield f"{wie}: dag voor {jaren}"
        if vandaag and leeftijd_op(geboren, dag - DAG) < jaren:
            yield f"{wie}: {jaren} geworden"


def _aow(z: Zaak, wie: str) -> Iterator[str]:
    bereikt = [Zaak(z.feiten, z.peildatum + n * DAG).aow(wie) for n in (-1, 0, 1)]
    if bereikt == [False, False, True]:
        yield f"{wie}: dag voor AOW-leeftijd"
    if bereikt == [False, True, True]:
        yield f"{wie}: AOW-leeftijd geworden"


def _alle_leeftijden(z: Zaak) -> Iterator[str]:
    dag = z.peildatum
    yield from _leeftijden(AANVRAGER, z.geboren(AANVRAGER), dag, (18, 21, 27))
    yield from _aow(z, AANVRAGER)
    if z.feit("partner"):
        yield from _leeftijden(PARTNER, z.geboren(PARTNER), dag, (18, 21, 27))
        yield from _aow(z, PARTNER)
    for kind in z.feit("kinderen") or ():
        yield from _leeftijden(KIND, kind.get("kind_geboren_op"), dag, (12, 18))
    grens = 27 if dag.year >= 2023 else 21
    for huisgenoot in z.feit("medebewoners") or ():
        yield from _leeftijden("medebewoner", huisgenoot.get("medebewoner_geboren_op"), dag, (grens,))
    aanvraag = z.feit("datum_aanvraag")
    if aanvraag and not z.feit("ontvangt_algemene_bijstand"):
        yield from _leeftijden("bij de aanvraag", z.geboren(AANVRAGER), aanvraag, (27,))


def _rond(naam: str, waarde: Any, grens: Any, stap: Any) -> Iterator[str]:
    """Where a value stands against a limit: at it, or one step off."""
    if waarde is not None and grens is not None and abs(waarde - grens) <= stap:
        yield f"{naam}: {'een minder' if waarde < grens else 'een meer' if waarde > grens else 'precies'}"


def _bedragen(z: Zaak) -> Iterator[str]:
    ontvangt = z.feit("ontvangt_algemene_bijstand")
    if ontvangt is not None:
        yield from _rond("inkomen tegen norm", pw.inkomen(z, ontvangt), pw.bijstandsnorm(z), CENT)
    grens = pw.vermogensgrens(z)
    if grens is not None and z.sinds(pw.IN_BALANS) | (ontvangt is False):
        aftrek = [z.feit(naam) for naam in ("schulden", "spaargeld_uit_bijstand", "immateriele_schadevergoeding")]
        if None not in aftrek and z.feit("bezittingen") is not None:
            yield from _rond("vermogen tegen grens", z.feit("bezittingen") - sum(aftrek), grens, CENT)
    elif grens is not None and ontvangt and z.feit("nieuw_vermogen_tijdens_bijstand"):
        ruimte = pw.boven(grens, z.feit("vermogen_al_vrijgelaten"))
        yield from _rond("nieuw vermogen tegen rest", z.feit("nieuw_vermogen_tijdens_bijstand"), ruimte, CENT)
    if z.feit("woning_moet_te_gelde_worden_gemaakt"):
        yield from _rond("overwaarde tegen vrijlating", z.feit("overwaarde_woning"), z.bedrag("34.2.d"), CENT)


def _dagen(z: Zaak) -> Iterator[str]:
    for reis in z.feit("verblijven_buitenland") or ():
        vertrek, terug = reis.get("vertrekdag"), reis.get("terugkeerdag")
        if reis.get("reiziger") == AANVRAGER and vertrek and terug and vertrek < z.peildatum < terug:
            grens = 91 if z.aow(AANVRAGER) else 28
            yield from _rond(f"dagen lopende reis tegen {grens}", (z.peildatum - vertrek).days, grens, 1)
            if plus_maanden(vertrek, 0).year < z.peildatum.year:
                yield "reis over de jaarwisseling"
    yield from _rond("dagen dit jaar tegen 28", _dagen_dit_jaar(z), 28, 1)
    for record in z.feit("vrijheidsontneming") or ():
        if record.get("vrij_vanaf") == z.peildatum:
            yield "vrij op de peildatum"
        if record.get("begin_vrijheidsontneming") == z.peildatum:
            yield "opgepakt op de peildatum"
    melding, aanvraag = pw.meldingsdatum(z), z.feit("datum_aanvraag")
    jong = niet(pw.is_minstens(z.geboren(AANVRAGER), 27, aanvraag))
    if melding and aanvraag and jong and z.feit("ontvangt_algemene_bijstand") is False:
        yield from _rond("dagen sinds melding tegen 28", (aanvraag - melding).days, 28, 1)
    einde = z.feit("onderwijs_beeindigd_op")
    if einde and z.feit("heeft_onderwijs_beeindigd"):
        yield from _rond("dagen tot zes maanden na school", (z.peildatum - plus_maanden(einde, 6)).days, 0, 1)
    begin = pw.ingangsdatum(z)
    if begin and z.feit("ontvangt_algemene_bijstand") is False:
        yield from _rond("ingangsdatum tegen peildatum", (begin - z.peildatum).days, 0, 1)


def _dagen_dit_jaar(z: Zaak) -> int | None:
    """Days abroad this year on a day abroad in a trip that itself is not too long; only for those under AOW age."""
    if z.aow(AANVRAGER) is not False or not z.feit("verblijven_buitenland"):
        return None
    reizen = [r for r in z.feit("verblijven_buitenland") if r.get("reiziger") == AANVRAGER]
    if not all(r.get("vertrekdag") and r.get("terugkeerdag") for r in reizen):
        return None
    lopend = [r for r in reizen if r["vertrekdag"] < z.peildatum < r["terugkeerdag"]]
    if len(reizen) < 2 or not lopend or (z.peildatum - lopend[0]["vertrekdag"]).days > 28:
        return None
    jaar = (date(z.peildatum.year, 1, 1) + n * DAG for n in range(366))
    dagen = [dag for dag in jaar if dag <= z.peildatum]
    return sum(any(r["vertrekdag"] < dag < r["terugkeerdag"] for r in reizen) for dag in dagen)
