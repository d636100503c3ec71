"""Oracle for the loonkostensubsidie (Participatiewet art. 6, 7, 10c, 10d): plain Python, from the law text.

A fact that is absent or None is unknown. Truth is three-valued: True, False or None (unknown).
"""

import operator
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Any

from tests.oracle import bedragen

Waarheid = bool | None

STROOMLIJNING = date(2017, 1, 1)  # loonwaarde of WML, forfait, art. 10d lid 2, indexing on 1 January
GELIJKSTELLING_ZIEKTE = date(2016, 1, 1)  # no LKS over periods with ziekengeld of ZW art. 29b
BESLUIT_2021 = date(2021, 7, 1)
EINDE_ZIEKTEREGEL = date(2022, 1, 1)  # Verzamelwet SZW 2022, transitional rule in Pw art. 78dd
BREED_OFFENSIEF = date(2023, 7, 1)
MINIMUMUURLOON = date(2024, 1, 1)  # 36 hours as base; youth amounts no longer rounded

SCHOLEN_LID_2 = ("praktijkonderwijs", "voortgezet_speciaal_onderwijs", "entreeopleiding")
GEEN_AMBTSHALVE = ("anw", "niet_uitkeringsgerechtigd")


# --- three-valued logic -------------------------------------------------------------------------------


def en(*delen: Waarheid) -> Waarheid:
    if any(d is False for d in delen):
        return False
    return None if any(d is None for d in delen) else True


def of(*delen: Waarheid) -> Waarheid:
    if any(d is True for d in delen):
        return True
    return None if any(d is None for d in delen) else False


def niet(deel: Waarheid) -> Waarheid:
    return None if deel is None else not deel


def keuze(voorwaarde: Waarheid, dan: Any, anders: Any) -> Any:
    """`if voorwaarde then dan else anders`; with an unknown condition known only when both are equal."""
    if voorwaarde is None:
        return dan if dan is not None and dan == anders else None
    return dan if voorwaarde else anders


def reken(functie: Callable[..., Any], *waarden: Any) -> Any:
    """Arithmetic and comparison: unknown as soon as one operand is unknown."""
    return None if any(w is None for w in waarden) else functie(*waarden)


# --- dates and rounding -------------------------------------------------------------------------------


def plus_maanden(dag: date, maanden: int) -> date:
    """Calendar months later (or earlier), clipped to the last day of the month."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def rond_af(bedrag: Fraction, eenheid: Fraction) -> Fraction:
    """To the nearest multiple of the unit, half up."""
    return floor(bedrag / eenheid + Fraction(1, 2)) * eenheid


def op_centen(bedrag: Fraction) -> Fraction:
    return rond_af(bedrag, Fraction(1, 100))


def leeftijd_op(geboortedatum: date, dag: date) -> int:
    """Completed years; the new age holds from the birthday itself (29 February: from 1 March, convention D3)."""
    jarig = (geboortedatum.month, geboortedatum.day)
    return dag.year - geboortedatum.year - ((dag.month, dag.day) < jarig)


@dataclass(frozen=True)
class Zaak:
    feiten: dict[str, Any]
    peildatum: date

    def feit(self, naam: str) -> Any:
        return self.feiten.get(naam)

    def sinds(self, dag: date) -> bool:
        """Whether the version in force on the peildatum is of that day or later."""
        return self.peildatum >= dag

    @property
    def start(self) -> date | None:
        return self.feit("datum_start_dienstbetrekking")

    @property
    def leeftijd(self) -> int | None:
        return reken(lambda geboren: leeftijd_op(geboren, self.peildatum), self.feit("geboortedatum"))


# --- Wml: minimum wage --------------------------------------------------------------------------------


def wml_volledig(dag: date) -> Fraction | None:
    """Wml art. 8 lid 1: monthly amount; a half-year amount is not used after its six months."""
    vanaf = max((d for d in bedragen.WML_MAAND if d <= dag), default=None)
    if vanaf is None or dag >= plus_maanden(vanaf, 6):
        return None
    return bedragen.WML_MAAND[vanaf]


def jeugddeel(leeftijd: int, dag: date) -> Fraction | None:
    """Wml art. 7 lid 3 and 8 lid 3, Besluit minimumjeugdloon art. 2: part of the full amount by age."""
    if leeftijd >= 23:
        return Fraction(1)
    tabel = bedragen.JEUGD_DEEL.get(leeftijd, {})
    vanaf = max((d for d in tabel if d <= dag), default=None)
    return None if vanaf is None else tabel[vanaf]


def minimumloon(leeftijd: int, dag: date) -> Fraction | None:
    """Pw art. 2 onderdeel c: monthly WML for the age; until 2023 youth amounts are rounded to 0.05."""
    deel = jeugddeel(leeftijd, dag)
    bedrag = reken(operator.mul, wml_volledig(dag), deel)
    if bedrag is None or deel == 1 or dag >= MINIMUMUURLOON:
        return bedrag
    return rond_af(bedrag, Fraction(5, 100))


# --- art. 10d lid 1 and 2: which route, and in time ---------------------------------------------------


def is_lid_1(z: Zaak) -> Waarheid:
    """Lid 1: asked before or on the start of the dienstbetrekking. Lid 2 does not exist before 2017."""
    if not z.sinds(STROOMLIJNING):
        return True
    return reken(operator.le, z.feit("datum_aanvraag_subsidie"), z.start)


def alleen_lid_1(z: Zaak, voorwaarde: Waarheid) -> Waarheid:
    """A condition that binds the route of lid 1 only."""
    return keuze(is_lid_1(z), voorwaarde, True)


def aanvraag_sinds_breed_offensief(z: Zaak) -> Waarheid:
    if not z.sinds(BREED_OFFENSIEF):
        return False
    return reken(lambda dag: dag >= BREED_OFFENSIEF, z.feit("datum_aanvraag_subsidie"))


def aanvraag_is_op_tijd(z: Zaak) -> Waarheid:
    """Lid 1: before the start (only route until 2017). Lid 2: within six months after it, since 2023-07."""
    aanvraag = z.feit("datum_aanvraag_subsidie")
    if not z.sinds(STROOMLIJNING):
        return reken(operator.le, aanvraag, z.start)
    binnen_termijn = reken(
        lambda dag, start: dag <= plus_maanden(start, bedragen.AANVRAAGTERMIJN_MAANDEN), aanvraag, z.start
    )
    return alleen_lid_2(z, of(niet(aanvraag_sinds_breed_offensief(z)), binnen_termijn))


def alleen_lid_2(z: Zaak, voorwaarde: Waarheid) -> Waarheid:
    return keuze(is_lid_1(z), True, voorwaarde)


# --- art. 6 onderdeel e and art. 7: the group ---------------------------------------------------------


def groep_lid_2(z: Zaak) -> Waarheid:
    """Lid 2 a: school in the six months before the start; lid 2 b (since 2023-07): was a person of art. 7."""
    van_school = en(
        reken(lambda soort: soort in SCHOLEN_LID_2, z.feit("laatste_onderwijs")),
        reken(
            lambda einde, start: einde >= plus_maanden(start, -6),
            z.feit("datum_einde_onderwijs"),
            z.start,
        ),
    )
    return of(van_school, en(aanvraag_sinds_breed_offensief(z), z.feit("behoorde_tot_groep_artikel_7")))


def hoort_bij_groep(z: Zaak) -> Waarheid:
    """Art. 7 lid 1 onderdeel a (route lid 1) or art. 10d lid 2."""
    groep_artikel_7 = reken(lambda groep: groep != "geen", z.feit("groep_artikel_7"))
    return keuze(is_lid_1(z), groep_artikel_7, groep_lid_2(z))


def jonger_dan_27(z: Zaak) -> Waarheid:
    return reken(lambda leeftijd: leeftijd < 27, z.leeftijd)


def is_niet_uitgesloten_onderwijs(z: Zaak) -> Waarheid:
    """Art. 7 lid 3 onderdeel a."""
    return alleen_lid_1(z, niet(en(jonger_dan_27(z), z.feit("kan_onderwijs_volgen"))))


def is_niet_in_zoektermijn(z: Zaak) -> Waarheid:
    """Art. 7 lid 3 onderdeel b, with the exception for necessary support since 2023-07-01."""
    ondersteuning = z.feit("ondersteuning_in_zoektermijn_nodig") if z.sinds(BREED_OFFENSIEF) else False
    return alleen_lid_1(z, niet(en(jonger_dan_27(z), z.feit("is_in_zoektermijn"), niet(ondersteuning))))


def is_niet_uitgesloten_uwv_uitkering(z: Zaak) -> Waarheid:
    """Art. 7 lid 3 onderdeel c."""
    uitzondering = z.feit("loonkostensubsidie_tijdens_uwv_uitkering")
    return alleen_lid_1(z, niet(en(z.feit("heeft_uwv_uitkering"), niet(uitzondering))))


def kan_geen_minimumloon_verdienen(z: Zaak) -> Waarheid:
    """Art. 6 onderdeel e and art. 10d lid 2: cannot earn the WML with full-time work."""
    return niet(z.feit("kan_minimumloon_verdienen"))


def minimumuurloon_38(z: Zaak) -> Fraction | None:
    """Besluit 2021 art. 2 lid 2: monthly WML of the peildatum reduced to an hour of a 38-hour week."""
    maandloon = reken(lambda leeftijd: minimumloon(leeftijd, z.peildatum), z.leeftijd)
    return reken(lambda bedrag: bedrag * Fraction(3, 13) / bedragen.UREN_MINIMUMUURLOON, maandloon)


def is_voldoende_belastbaar(z: Zaak) -> Waarheid:
    """Besluit 2021 art. 2 lid 1 onderdeel d."""
    uren = z.feit("belastbare_uren_per_dag")
    genoeg_verdiend = reken(operator.ge, z.feit("verdienvermogen_per_uur"), minimumuurloon_38(z))
    return of(reken(lambda u: u >= 4, uren), en(reken(lambda u: u >= 2, uren), genoeg_verdiend))


def heeft_mogelijkheden(z: Zaak) -> Waarheid:
    """Art. 6 onderdeel e; worked out in Besluit 2021 art. 2 lid 1 onderdelen a to d since 2021-07-01."""
    if not z.sinds(BESLUIT_2021):
        return alleen_lid_1(z, z.feit("heeft_mogelijkheden_arbeidsparticipatie"))
    return alleen_lid_1(
        z,
        en(
            z.feit("kan_taak_uitvoeren"),
            z.feit("heeft_basale_werknemersvaardigheden"),
            z.feit("kan_uur_aaneengesloten_werken"),
            is_voldoende_belastbaar(z),
        ),
    )


# --- art. 10c: establishing the group -----------------------------------------------------------------


def is_eerder_aangevraagd(z: Zaak) -> Waarheid:
    """Art. 10c lid 2: an earlier application less than twelve months before this one."""
    aanvraag = z.feit("datum_aanvraag_vaststelling")
    eerdere = z.feit("eerdere_aanvragen_vaststelling")
    if eerdere is None:
        return None
    return of(
        *(
            en(
                reken(operator.lt, record.get("datum"), aanvraag),
                reken(lambda eerder, nu: plus_maanden(eerder, 12) > nu, record.get("datum"), aanvraag),
            )
            for record in eerdere
        )
    )


def is_doelgroep_juist_vastgesteld(z: Zaak) -> Waarheid:
    """Art. 10c lid 1 onderdelen a and b, lid 2."""
    wijze = z.feit("wijze_vaststelling_doelgroep")
    op_aanvraag = en(z.feit("is_schriftelijk_aangevraagd"), niet(is_eerder_aangevraagd(z)))
    ambtshalve = reken(lambda groep: groep not in GEEN_AMBTSHALVE, z.feit("groep_artikel_7"))
    vastgesteld = keuze(
        reken(lambda w: w == "al_vastgesteld", wijze),
        True,
        keuze(reken(lambda w: w == "op_aanvraag", wijze), op_aanvraag, ambtshalve),
    )
    return alleen_lid_1(z, vastgesteld)


# --- the grant runs -----------------------------------------------------------------------------------


def subsidie_is_ingegaan(z: Zaak) -> Waarheid:
    return reken(lambda ingang: z.peildatum >= ingang, z.feit("ingangsdatum_verlening"))


def dienstbetrekking_loopt_nog(z: Zaak) -> Waarheid:
    laatste_dag = z.feit("laatste_dag_dienstbetrekking")
    return reken(lambda dag: dag == "onbeperkt" or z.peildatum <= dag, laatste_dag)


def aow_leeftijd_bereikt(geboortedatum: date, dag: date) -> bool:
    """AOW art. 7a lid 1: reached under the age of the year in which it is reached; it is then kept."""
    for jaar, maanden in bedragen.AOW_MAANDEN.items():
        bereikt = plus_maanden(geboortedatum, maanden)
        if jaar <= dag.year and bereikt <= min(dag, date(jaar, 12, 31)):
            return True
    return False


def is_jonger_dan_aow_leeftijd(z: Zaak) -> Waarheid:
    geboren = z.feit("geboortedatum")
    return reken(lambda dag: not aow_leeftijd_bereikt(dag, z.peildatum), geboren)


def is_geen_wsw_dienstbetrekking(z: Zaak) -> Waarheid:
    """Art. 10d lid 3."""
    return niet(z.feit("is_wsw_dienstbetrekking"))


def is_geen_andere_subsidie(z: Zaak) -> Waarheid:
    """Art. 10d lid 9."""
    return niet(z.feit("krijgt_andere_subsidie_loonkosten"))


def is_geen_periode_met_ziekengeld(z: Zaak) -> Waarheid:
    """Art. 10d lid 10, later 12 (2016 to 2021); since 2022 only for an older ziekmelding (art. 78dd)."""
    ziekengeld = z.feit("heeft_recht_op_ziekengeld_29b")
    if not z.sinds(GELIJKSTELLING_ZIEKTE):
        return True
    if not z.sinds(EINDE_ZIEKTEREGEL):
        return niet(ziekengeld)
    oude_melding = reken(lambda dag: dag < EINDE_ZIEKTEREGEL, z.feit("datum_ziekmelding"))
    return niet(en(ziekengeld, oude_melding))


# --- art. 10d lid 4 and 5: the amount -----------------------------------------------------------------


def is_forfaitperiode(z: Zaak) -> Waarheid:
    """Lid 1 onderdeel b with lid 5: the first six months of the dienstbetrekking, since 2017."""
    if not z.sinds(STROOMLIJNING):
        return False
    eerste_maanden = reken(lambda start: z.peildatum < plus_maanden(start, bedragen.FORFAIT_MAANDEN), z.start)
    return en(is_lid_1(z), z.feit("loonwaarde_kan_achterwege_blijven"), eerste_maanden)


def loonwaarde_is_lager_dan_minimumloon(z: Zaak) -> Waarheid:
    """Lid 4 and 8: no difference left when the loonwaarde is the full wage; not needed in the forfait."""
    return of(is_forfaitperiode(z), reken(lambda deel: deel < 1, z.feit("loonwaarde")))


def basisdatum(z: Zaak) -> date | None:
    """Lid 7: amounts of 1 January of the year, or of the later start of the grant. Before 2017: peildatum."""
    if not z.sinds(STROOMLIJNING):
        return z.peildatum
    return reken(lambda ingang: max(date(z.peildatum.year, 1, 1), ingang), z.feit("ingangsdatum_verlening"))


def minimumloon_lks(z: Zaak) -> Fraction | None:
    return reken(minimumloon, z.leeftijd, basisdatum(z))


def totaal_minimumloon(z: Zaak) -> Fraction | None:
    """Lid 4: WML plus the minimumvakantiebijslag of Wml art. 15."""
    return reken(lambda wml: wml * (1 + bedragen.MINIMUM_VAKANTIEBIJSLAG), minimumloon_lks(z))


def loonwaarde_in_geld(z: Zaak) -> Fraction | None:
    """Loonwaarde with the vakantiebijslag due: of WML since 2017, before of the rechtens geldende loon."""
    loon = minimumloon_lks(z) if z.sinds(STROOMLIJNING) else z.feit("functieloon_per_maand")
    return reken(
        lambda bedrag, deel, bijslag: bedrag * deel * (1 + bijslag),
        loon,
        z.feit("loonwaarde"),
        z.feit("vakantiebijslag_werknemer"),
    )


def voltijdsbedrag(z: Zaak) -> Fraction | None:
    """Lid 4 (difference, at most 70%) or lid 5 (50%), before the hours."""
    totaal = totaal_minimumloon(z)
    naar_loonwaarde = reken(
        lambda wml, waarde: max(Fraction(0), min(wml - waarde, bedragen.MAXIMUM_DEEL * wml)),
        totaal,
        loonwaarde_in_geld(z),
    )
    forfait = reken(lambda wml: bedragen.FORFAIT_DEEL * wml, totaal)
    return keuze(is_forfaitperiode(z), forfait, naar_loonwaarde)


def urenfactor(z: Zaak) -> Fraction | None:
    """Lid 4 second sentence: agreed hours, at most the full-time norm; of 36 hours since 2024."""

    def factor(uren: Fraction, voltijd: Fraction) -> Fraction:
        return min(uren, voltijd) / (bedragen.BASISUREN if z.sinds(MINIMUMUURLOON) else voltijd)

    return reken(factor, z.feit("overeengekomen_uren_per_week"), z.feit("voltijd_uren_per_week"))


def loonkostensubsidie(z: Zaak) -> Fraction | None:
    """The unrounded amount a month."""
    return reken(operator.mul, voltijdsbedrag(z), urenfactor(z))


def hoogte_bij_recht(recht: Waarheid, subsidie: Fraction | None) -> Fraction | None:
    """In cents; nothing without recht."""
    return keuze(recht, reken(op_centen, subsidie), Fraction(0))


def vergoeding(z: Zaak, recht: Waarheid, subsidie: Fraction | None) -> Fraction | None:
    """Regeling art. 1: percentage of the loonkosten over which LKS is granted."""
    deel = bedragen.WERKGEVERSLASTEN_DEEL.get(z.peildatum.year)
    return keuze(recht, reken(lambda lks, pct: op_centen(lks * pct), subsidie, deel), Fraction(0))


def uiterste_beslisdatum(z: Zaak) -> date | None:
    """Lid 12, since 2023-07-01."""
    if not z.sinds(BREED_OFFENSIEF):
        return None
    termijn = timedelta(weeks=bedragen.BESLISTERMIJN_WEKEN)
    return reken(lambda dag: dag + termijn, z.feit("datum_vaststelling_loonwaarde"))


# --- contradictions and decision ----------------------------------------------------------------------


def tegenspraken(z: Zaak) -> list[str]:
    laatste_dag = z.feit("laatste_dag_dienstbetrekking")
    einde_na_start = reken(operator.gt, z.feit("datum_einde_onderwijs"), z.start)
    controles = {
        "ingangsdatum_voor_start": reken(operator.lt, z.feit("ingangsdatum_verlening"), z.start),
        "laatste_dag_voor_start": reken(lambda dag, start: dag != "onbeperkt" and dag < start, laatste_dag, z.start),
        "einde_onderwijs_na_start": en(niet(is_lid_1(z)), einde_na_start),
        "jonger_dan_15": reken(lambda leeftijd: leeftijd < 15, z.leeftijd),
        "geboortedatum_na_peildatum": reken(lambda dag: dag > z.peildatum, z.feit("geboortedatum")),
    }
    return [naam for naam, waarde in controles.items() if waarde is True]


GRONDEN: tuple[Callable[[Zaak], Waarheid], ...] = (
    hoort_bij_groep,
    is_niet_uitgesloten_onderwijs,
    is_niet_in_zoektermijn,
    is_niet_uitgesloten_uwv_uitkering,
    kan_geen_minimumloon_verdienen,
    heeft_mogelijkheden,
    is_doelgroep_juist_vastgesteld,
    aanvraag_is_op_tijd,
    subsidie_is_ingegaan,
    dienstbetrekking_loopt_nog,
    is_jonger_dan_aow_leeftijd,
    is_geen_wsw_dienstbetrekking,
    is_geen_andere_subsidie,
    is_geen_periode_met_ziekengeld,
    loonwaarde_is_lager_dan_minimumloon,
)


def beslis(feiten: dict[str, Any], peildatum: date) -> dict[str, Any]:
    z = Zaak(feiten, peildatum)
    if geweigerd := tegenspraken(z):
        return {"geweigerd": geweigerd}
    gronden = {grond.__name__: grond(z) for grond in GRONDEN}
    recht = en(*gronden.values())
    subsidie = loonkostensubsidie(z)
    hoogte = hoogte_bij_recht(recht, subsidie)
    bijkomend = vergoeding(z, recht, subsidie)
    te_betalen = reken(operator.add, hoogte, bijkomend)
    if recht is False:
        status = "afgewezen"
    else:
        compleet = recht is True and None not in (hoogte, bijkomend, te_betalen)
        status = "toegekend" if compleet else "onbepaald"
    uitkomst = {
        "status": status,
        "recht": recht,
        "hoogte": hoogte,
        "vergoeding_werkgeverslasten": bijkomend,
        "te_betalen": te_betalen,
        "uiterste_beslisdatum": uiterste_beslisdatum(z),
    }
    if recht is False:
        uitkomst["gronden"] = [naam for naam, waarde in gronden.items() if waarde is False]
        uitkomst["niet_beoordeeld"] = [naam for naam, waarde in gronden.items() if waarde is None]
    return uitkomst


# --- self-check ---------------------------------------------------------------------------------------


def zelftest() -> None:
    basis: dict[str, Any] = {
        "geboortedatum": date(1990, 5, 17),
        "datum_start_dienstbetrekking": date(2025, 3, 1),
        "laatste_dag_dienstbetrekking": "onbeperkt",
        "overeengekomen_uren_per_week": Fraction(36),
        "voltijd_uren_per_week": Fraction(36),
        "vakantiebijslag_werknemer": Fraction(8, 100),
        "loonwaarde": Fraction(60, 100),
        "is_wsw_dienstbetrekking": False,
        "heeft_recht_op_ziekengeld_29b": False,
        "groep_artikel_7": "algemene_bijstand",
        "kan_minimumloon_verdienen": False,
        "kan_taak_uitvoeren": True,
        "heeft_basale_werknemersvaardigheden": True,
        "kan_uur_aaneengesloten_werken": True,
        "belastbare_uren_per_dag": Fraction(4),
        "heeft_uwv_uitkering": False,
        "wijze_vaststelling_doelgroep": "al_vastgesteld",
        "datum_aanvraag_subsidie": date(2025, 2, 1),
        "ingangsdatum_verlening": date(2025, 3, 1),
        "loonwaarde_kan_achterwege_blijven": False,
        "datum_vaststelling_loonwaarde": date(2025, 2, 20),
        "krijgt_andere_subsidie_loonkosten": False,
    }

    def met(peildatum: date, **anders: Any) -> dict[str, Any]:
        return beslis(basis | anders, peildatum)

    # 2294.40 x 1.08 x 40% = 991.1808; x 23.5% = 232.927488
    gewoon = met(date(2026, 3, 1))
    assert gewoon["status"] == "toegekend"
    assert gewoon["hoogte"] == Fraction("991.18")
    assert gewoon["vergoeding_werkgeverslasten"] == Fraction("232.93")
    assert gewoon["te_betalen"] == Fraction("1224.11")
    assert gewoon["uiterste_beslisdatum"] == date(2025, 3, 27)
    # a running grant does not follow the increase of 1 July
    assert met(date(2026, 8, 1))["hoogte"] == Fraction("991.18")
    # the cap of 70%: 2294.40 x 1.08 x 70% = 1734.5664
    assert met(date(2026, 3, 1), loonwaarde=Fraction(20, 100))["hoogte"] == Fraction("1734.57")
    # 40 agreed hours at a norm of 38: 991.1808 x 38 / 36 = 1046.2464
    uren = {"overeengekomen_uren_per_week": Fraction(40), "voltijd_uren_per_week": Fraction(38)}
    assert met(date(2026, 3, 1), **uren)["hoogte"] == Fraction("1046.25")
    # a higher vakantiebijslag: 2477.952 - 2294.40 x 60% x 1.10 = 963.648
    assert met(date(2026, 3, 1), vakantiebijslag_werknemer=Fraction(10, 100))["hoogte"] == Fraction("963.65")
    # forfait of 50% on 2025-08-31 (last day of the six months): 2191.80 x 1.08 x 50% = 1183.572
    forfait = {"loonwaarde_kan_achterwege_blijven": True, "loonwaarde": None}
    assert met(date(2025, 8, 31), **forfait)["hoogte"] == Fraction("1183.57")
    assert met(date(2025, 9, 1), **forfait)["status"] == "onbepaald"
    # nineteen in 2023: 60% of 1934.40 = 1160.64, rounded to 1160.65; x 1.08 x 40% = 501.4008
    jong = {
        "geboortedatum": date(2003, 9, 1),
        "datum_start_dienstbetrekking": date(2022, 10, 1),
        "datum_aanvraag_subsidie": date(2022, 9, 1),
        "ingangsdatum_verlening": date(2022, 10, 1),
        "kan_onderwijs_volgen": False,
        "is_in_zoektermijn": False,
    }
    assert met(date(2023, 3, 1), **jong)["hoogte"] == Fraction("501.40")
    # 2016: 1524.60 x 1.08 - 60% x 1600 x 1.08 = 609.768, x 23% = 140.24664
    oud = jong | {
        "geboortedatum": date(1985, 9, 1),
        "datum_start_dienstbetrekking": date(2015, 10, 1),
        "datum_aanvraag_subsidie": date(2015, 9, 1),
        "ingangsdatum_verlening": date(2015, 10, 1),
        "functieloon_per_maand": Fraction(1600),
        "heeft_mogelijkheden_arbeidsparticipatie": True,
    }
    assert met(date(2016, 3, 1), **oud)["te_betalen"] == Fraction("609.77") + Fraction("140.25")
    # refusals and unknown facts
    afwijzing = met(date(2026, 3, 1), is_wsw_dienstbetrekking=True, heeft_uwv_uitkering=None)
    assert afwijzing["gronden"] == ["is_geen_wsw_dienstbetrekking"]
    assert afwijzing["niet_beoordeeld"] == ["is_niet_uitgesloten_uwv_uitkering"]
    assert afwijzing["te_betalen"] == 0
    assert met(date(2026, 3, 1), geboortedatum=None)["recht"] is None
    # lid 2: application six months after the start is in time, a day later is not
    school = {
        "laatste_onderwijs": "praktijkonderwijs",
        "datum_einde_onderwijs": date(2024, 9, 1),
        "groep_artikel_7": "geen",
    }
    for dag, gronden in ((date(2025, 9, 1), None), (date(2025, 9, 2), ["aanvraag_is_op_tijd"])):
        assert met(date(2026, 3, 1), datum_aanvraag_subsidie=dag, **school).get("gronden") == gronden
    # sickness: stops until 2021, later only with an old ziekmelding
    ziek = {"heeft_recht_op_ziekengeld_29b": True, "datum_ziekmelding": date(2021, 12, 31)}
    assert met(date(2026, 3, 1), **ziek)["gronden"] == ["is_geen_periode_met_ziekengeld"]
    assert met(date(2026, 3, 1), **ziek | {"datum_ziekmelding": EINDE_ZIEKTEREGEL})["recht"] is True
    # AOW: 67 years in 2026, reached on the day itself
    assert met(date(2026, 3, 1), geboortedatum=date(1959, 3, 2))["recht"] is True
    assert met(date(2026, 3, 1), geboortedatum=date(1959, 3, 1))["recht"] is False
    assert met(date(2026, 3, 1), geboortedatum=date(2011, 3, 2)) == {"geweigerd": ["jonger_dan_15"]}


if __name__ == "__main__":
    zelftest()
    print("ok")
