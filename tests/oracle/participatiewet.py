"""Oracle for algemene bijstand under the Participatiewet on a date: plain Python, from the law text.

A fact that is absent or None is unknown; an absent list is unknown, [] is none. Truth is three-valued.
"""

import operator
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from functools import wraps
from typing import Any

from tests.oracle import bedragen_pw
from tests.oracle.loonkostensubsidie import (
    Waarheid,
    aow_leeftijd_bereikt,
    en,
    keuze,
    leeftijd_op,
    niet,
    of,
    op_centen,
    plus_maanden,
    reken,
)

Record = dict[str, Any]
Geld = Fraction | None
NUL = Fraction(0)

KOSTENDELERS_19A = date(2016, 1, 1)  # art. 19a, new 22a and 24
UITREIZIGERS = date(2017, 10, 1)  # art. 13 lid 1 onderdeel h
ENERGIETOESLAG = date(2022, 1, 1)  # art. 31 lid 2 onderdeel o
VRIJLATING_LKS = date(2023, 1, 1)  # art. 31 lid 2 onderdelen z and aa; premie for the LKS group at any age
UITZONDERING_ZOEKTERMIJN = date(2023, 7, 1)  # art. 41 lid 4
ALLEENVERDIENERS = date(2025, 1, 1)  # art. 31 lid 2 onderdeel w
IN_BALANS = date(2026, 1, 1)  # Participatiewet in balans, phase 1

AANVRAGER, PARTNER, KIND = "de_aanvrager", "de_partner", "een_kind"
KWALIFICEREND = ("nederlander", "rechtmatig_verblijf", "gelijkgesteld_bij_besluit")
ZOEKTERMIJN_UITZONDERINGEN = ("praktijkonderwijs_of_vso", "medisch_urenbeperkt", "doelgroep_loonkostensubsidie")
BEROEPSBEGELEIDEND = ("beroepsbegeleidend", "buitenland_als_beroepsbegeleidend")
MET_LEEFTIJDSTOETS = ("studiefinanciering", "tegemoetkoming_schoolkosten", "buitenland_als_studiefinanciering")
TELT_VOLLEDIG = (
    "uitkering",
    "aow",
    "alimentatie",
    "belastingteruggave",
    "studiefinanciering",
    "tegemoetkoming_schoolkosten",
    "verhuur_of_kostgangers",
    "inkomen_uit_vermogen",
    "overig_inkomen",
)
TELT_NOOIT = (
    "onderhoud_voor_ander",
    "kinderbijslag",
    "toeslag",
    "eigenwoningbijdrage",
    "kostenvergoeding",
    "loon_van_kind",
    "rente_vrijgelaten_vermogen",
    "aangewezen_schadevergoeding",
    "tegemoetkoming_uitkering",
    "mantelzorgwaardering",
    "onderhoud_ouders_al_meegeteld",
    "bijdrage_voedselbank",
)
GIFTEN = ("gift", "kostenbesparende_bijdrage")
GIFTENPOT = (*GIFTEN, "andere_schadevergoeding")


def enige(lijst: list[Record] | None, test: Callable[[Record], Waarheid]) -> Waarheid:
    return None if lijst is None else of(*(test(record) for record in lijst))


def som(lijst: list[Record] | None, waarde: Callable[[Record], Any]) -> Any:
    return None if lijst is None else reken(lambda *delen: sum(delen, NUL), *(waarde(record) for record in lijst))


def plus(*delen: Any) -> Any:
    return reken(lambda *bekend: sum(bekend, NUL), *delen)


def boven(bedrag: Any, grens: Any) -> Any:
    """What a figure exceeds a limit by, at least nothing."""
    return reken(lambda a, b: max(NUL, a - b), bedrag, grens)


def is_een_van(waarde: Any, *opties: str) -> Waarheid:
    return reken(lambda bekend: bekend in opties, waarde)


def percentage_van(deel: Fraction, bedrag: Geld) -> Geld:
    return reken(lambda b: op_centen(deel * b), bedrag)


@dataclass(frozen=True)
class Zaak:
    feiten: dict[str, Any]
    peildatum: date
    gemeente: str | None = None
    uitgerekend: dict[str, Any] = field(default_factory=dict)

    def feit(self, naam: str) -> Any:
        return self.feiten.get(naam)

    def sinds(self, dag: date) -> bool:
        return self.peildatum >= dag

    def partner(self, naam: str) -> Any:
        """A field of the one partner record; unknown without a record (every use asks is_partner first)."""
        lijst = self.feit("partner")
        return lijst[0].get(naam) if lijst else None

    def geboren(self, wie: str) -> date | None:
        return self.feit("geboortedatum") if wie == AANVRAGER else self.partner("partner_geboren_op")

    def minstens(self, wie: str, jaren: int) -> Waarheid:
        return is_minstens(self.geboren(wie), jaren, self.peildatum)

    def aow(self, wie: str) -> Waarheid:
        """Art. 1 onderdeel m."""
        return reken(lambda dag: aow_leeftijd_bereikt(dag, self.peildatum), self.geboren(wie))

    def bedrag(self, naam: str) -> Geld:
        """The figure in force on the peildatum; unknown when none was seen for that half-year or year."""
        vanaf = bedragen_pw.rij(naam, self.peildatum)
        return None if vanaf is None else bedragen_pw.TABELLEN[naam][1][vanaf]


def eenmaal(functie: Callable[[Zaak], Any]) -> Callable[[Zaak], Any]:
    """Work something out once for a case."""

    @wraps(functie)
    def onthouden(z: Zaak) -> Any:
        if functie.__name__ not in z.uitgerekend:
            z.uitgerekend[functie.__name__] = functie(z)
        return z.uitgerekend[functie.__name__]

    return onthouden


def is_minstens(geboren: date | None, jaren: int, dag: date | None) -> Waarheid:
    return reken(lambda geboorte, moment: leeftijd_op(geboorte, moment) >= jaren, geboren, dag)


# --- art. 3 and 4: partner and children ---------------------------------------------------------------


def is_gezamenlijke_huishouding(z: Zaak) -> Waarheid:
    """Art. 3 lid 3 and the presumptions of lid 4; ex-spouses only within two years since 2026."""
    eerder_gehuwd = z.partner("waren_eerder_gehuwd")
    if z.sinds(IN_BALANS):
        binnen_termijn = reken(
            lambda einde, aanvraag: einde >= plus_maanden(aanvraag, -24),
            z.partner("einde_huwelijk"),
            z.feit("datum_aanvraag"),
        )
        eerder_gehuwd = en(eerder_gehuwd, binnen_termijn)
    vermoeden = of(
        z.partner("hebben_samen_kind"),
        z.partner("hebben_samenlevingscontract"),
        z.partner("staan_geregistreerd_als_huishouding"),
        z.partner("waren_als_gehuwd_in_bijstand"),
        eerder_gehuwd,
    )
    return en(z.partner("woont_in_zelfde_woning"), of(z.partner("zorgt_voor_elkaar"), vermoeden))


def is_uitgezonderd_paar(z: Zaak) -> Waarheid:
    """Art. 3 lid 2 onderdeel a: first degree; care need (second degree blood until 2025, anyone since 2026)."""
    verwantschap = z.partner("verwantschap")
    if z.sinds(IN_BALANS):
        zorg = z.partner("zorg_is_reden_samenwonen")
    else:
        zorg = en(is_een_van(verwantschap, "tweede_graad_bloed"), z.partner("is_zorgbehoevend"))
    return of(is_een_van(verwantschap, "eerste_graad"), zorg)


@eenmaal
def is_partner(z: Zaak) -> Waarheid:
    """Art. 3 lid 1 to 3."""
    if z.feit("partner") == []:
        return False
    gehuwd = z.partner("is_gehuwd")
    echtgenoot = en(gehuwd, niet(z.partner("leeft_duurzaam_gescheiden")))
    return of(echtgenoot, en(niet(gehuwd), is_gezamenlijke_huishouding(z), niet(is_uitgezonderd_paar(z))))


def is_ten_laste_komend(z: Zaak, kind: Record) -> Waarheid:
    """Art. 4 lid 1 onderdeel e."""
    return en(
        kind.get("is_eigen_of_stiefkind"),
        kind.get("kind_woont_in_nederland"),
        niet(is_minstens(kind.get("kind_geboren_op"), 18, z.peildatum)),
        kind.get("is_kinderbijslag_mogelijk"),
    )


@eenmaal
def heeft_kinderen(z: Zaak) -> Waarheid:
    return enige(z.feit("kinderen"), lambda kind: is_ten_laste_komend(z, kind))


@eenmaal
def is_alleenstaande_ouder(z: Zaak) -> Waarheid:
    """Art. 4 lid 1 onderdeel b."""
    volle_zorg = enige(z.feit("kinderen"), lambda k: en(is_ten_laste_komend(z, k), k.get("is_volledige_zorg")))
    return en(niet(is_partner(z)), volle_zorg)


def is_alleenstaande_ouder_met_jong_kind(z: Zaak) -> Waarheid:
    """Art. 31 lid 2 onderdeel r: full care of a child under 12."""

    def jong(kind: Record) -> Waarheid:
        onder_12 = niet(is_minstens(kind.get("kind_geboren_op"), 12, z.peildatum))
        return en(is_ten_laste_komend(z, kind), kind.get("is_volledige_zorg"), onder_12)

    return en(niet(is_partner(z)), enige(z.feit("kinderen"), jong))


# --- art. 11, 13, 15, 16: who is excluded -------------------------------------------------------------


def status_kwalificeert(status: str | None) -> Waarheid:
    """Art. 11 lid 1 to 3."""
    return is_een_van(status, *KWALIFICEREND)


def is_vastgezet(z: Zaak, wie: str) -> Waarheid:
    """Art. 13 lid 1 onderdeel a with lid 3."""

    def geldt(record: Record) -> Waarheid:
        return en(
            is_een_van(record.get("betrokkene"), wie),
            reken(lambda begin: begin <= z.peildatum, record.get("begin_vrijheidsontneming")),
            reken(lambda vrij: vrij == "onbeperkt" or z.peildatum < vrij, record.get("vrij_vanaf")),
            is_een_van(record.get("soort_vrijheidsontneming"), "detentie", "opname_bopz"),
        )

    return enige(z.feit("vrijheidsontneming"), geldt)


def is_te_lang_in_buitenland(z: Zaak, wie: str) -> Waarheid:
    """Art. 13 lid 1 onderdeel e and lid 4: days of departure and return are days in the Netherlands."""
    reizen = z.feit("verblijven_buitenland")
    een_dag = timedelta(days=1)
    grens = keuze(z.aow(wie), bedragen_pw.DAGEN_BUITENLAND_AOW, bedragen_pw.DAGEN_BUITENLAND)

    def reist(reis: Record) -> Waarheid:
        weg = reken(lambda vertrek: vertrek < z.peildatum, reis.get("vertrekdag"))
        nog_weg = reken(lambda terug: z.peildatum < terug, reis.get("terugkeerdag"))
        return en(is_een_van(reis.get("reiziger"), wie), weg, nog_weg)

    def reisduur(reis: Record) -> int | None:
        return reken(lambda vertrek: (z.peildatum - vertrek).days, reis.get("vertrekdag"))

    def dagen_dit_jaar(reis: Record) -> int | None:
        def tel(vertrek: date, terug: date) -> int:
            eerste = max(vertrek + een_dag, date(z.peildatum.year, 1, 1))
            return max(0, (min(terug - een_dag, z.peildatum) - eerste).days + 1)

        vertrek, terug = reis.get("vertrekdag"), reis.get("terugkeerdag")
        buiten_telling = of(
            reken(lambda dag: dag <= date(z.peildatum.year, 1, 1), terug),
            reken(lambda dag: dag >= z.peildatum, vertrek),
        )
        dagen = 0 if buiten_telling is True else reken(tel, vertrek, terug)
        return keuze(is_een_van(reis.get("reiziger"), wie), dagen, 0)

    te_veel_dit_jaar = reken(operator.gt, som(reizen, dagen_dit_jaar), grens)
    te_lange_reis = enige(reizen, lambda reis: en(reist(reis), reken(operator.gt, reisduur(reis), grens)))
    return en(enige(reizen, reist), of(te_veel_dit_jaar, te_lange_reis))


def is_18_tot_21(z: Zaak, wie: str) -> Waarheid:
    return en(z.minstens(wie, 18), niet(z.minstens(wie, 21)))


@eenmaal
def partner_heeft_recht(z: Zaak) -> Waarheid:
    """Art. 11 lid 4, 13 lid 1 and 2 for the partner; nobody knows it of a partner who is not known."""
    if z.feit("partner") is None:
        return None
    return en(
        z.partner("partner_woont_in_nederland"),
        status_kwalificeert(z.partner("partner_verblijfsstatus")),
        z.minstens(PARTNER, 18),
        niet(is_vastgezet(z, PARTNER)),
        niet(is_te_lang_in_buitenland(z, PARTNER)),
        niet(en(is_18_tot_21(z, PARTNER), z.partner("partner_in_inrichting"))),
        niet(z.partner("partner_andere_uitsluiting")),
    )


def tenzij_dringend(z: Zaak, voldaan: Waarheid) -> Waarheid:
    """Art. 16: very urgent reasons, not for other vreemdelingen than those of art. 11 lid 2 and 3."""
    return of(voldaan, en(z.feit("zeer_dringende_redenen"), status_kwalificeert(z.feit("verblijfsstatus"))))


def woont_in_nederland_of_dringend(z: Zaak) -> Waarheid:
    """Art. 11 lid 1."""
    return tenzij_dringend(z, z.feit("woont_in_nederland"))


def is_nederlander_of_gelijkgesteld(z: Zaak) -> Waarheid:
    """Art. 11 lid 1 to 3; art. 16 lid 2 gives no way out."""
    return status_kwalificeert(z.feit("verblijfsstatus"))


def is_achttien_of_ouder(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel f."""
    return tenzij_dringend(z, z.minstens(AANVRAGER, 18))


def is_niet_gedetineerd(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel a."""
    return tenzij_dringend(z, niet(is_vastgezet(z, AANVRAGER)))


def ontloopt_geen_straf(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel b."""
    return tenzij_dringend(z, niet(z.feit("onttrekt_zich_aan_straf")))


def is_niet_in_dienstplicht(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel c."""
    return tenzij_dringend(z, niet(z.feit("vervult_dienstplicht")))


def is_niet_in_staking(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel d."""
    return tenzij_dringend(z, niet(z.feit("geen_middelen_door_staking")))


def is_niet_te_lang_in_buitenland(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel e and lid 4."""
    return tenzij_dringend(z, niet(is_te_lang_in_buitenland(z, AANVRAGER)))


def vraagt_niet_voor_schulden(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel g and art. 49."""
    return tenzij_dringend(z, niet(en(z.feit("vraagt_bijstand_voor_schulden"), niet(z.feit("uitzondering_schulden")))))


def is_niet_uitgereisd(z: Zaak) -> Waarheid:
    """Art. 13 lid 1 onderdeel h; the ground exists since 2017-10-01."""
    return tenzij_dringend(z, niet(z.feit("is_uitreiziger")))


def is_geen_jongere_in_inrichting(z: Zaak) -> Waarheid:
    """Art. 13 lid 2 onderdeel a."""
    return tenzij_dringend(z, niet(en(is_18_tot_21(z, AANVRAGER), z.feit("verblijft_in_inrichting"))))


def heeft_geen_onbetaald_verlof(z: Zaak) -> Waarheid:
    """Art. 13 lid 2 onderdeel b."""
    uitzondering = en(is_alleenstaande_ouder(z), z.feit("is_ouderschapsverlof"))
    return tenzij_dringend(z, niet(en(z.feit("geen_middelen_door_onbetaald_verlof"), niet(uitzondering))))


def is_niet_aangewezen_op_onderwijs(z: Zaak) -> Waarheid:
    """Art. 13 lid 2 onderdeel c."""
    aangewezen = en(
        niet(z.minstens(AANVRAGER, 27)),
        z.feit("kan_onderwijs_volgen"),
        of(z.feit("heeft_aanspraak_studiefinanciering"), niet(z.feit("volgt_dit_onderwijs"))),
    )
    return tenzij_dringend(z, niet(aangewezen))


def is_bereid_tot_verplichtingen(z: Zaak) -> Waarheid:
    """Art. 13 lid 2 onderdeel d."""
    onwillig = en(niet(z.minstens(AANVRAGER, 27)), z.feit("wil_verplichtingen_niet_nakomen"))
    return tenzij_dringend(z, niet(onwillig))


def heeft_geen_voorliggende_voorziening(z: Zaak) -> Waarheid:
    """Art. 15 lid 1."""
    return tenzij_dringend(z, niet(z.feit("toereikende_voorliggende_voorziening")))


# --- art. 19a to 24: the norm -------------------------------------------------------------------------


def dertig_haalt_start(geboren: date, begin: date) -> bool:
    """Art. 19a lid 1 onderdeel d: under 30, or 30 in the month in which the education starts."""
    dertig = date(geboren.year + 30, geboren.month, 1)
    if (geboren.month, geboren.day) == (2, 29):
        dertig = date(geboren.year + 30, 3, 1)
    return dertig >= begin.replace(day=1)


def volgt_uitgezonderd_onderwijs(z: Zaak, m: Record) -> Waarheid:
    """Art. 19a lid 1 onderdeel d; in 2015 art. 22a lid 4 without studies abroad and with Wtos at any age."""
    opleiding = m.get("opleiding")
    op_tijd = reken(dertig_haalt_start, m.get("medebewoner_geboren_op"), m.get("opleiding_begonnen_op"))
    if z.sinds(KOSTENDELERS_19A):
        return of(is_een_van(opleiding, *BEROEPSBEGELEIDEND), en(is_een_van(opleiding, *MET_LEEFTIJDSTOETS), op_tijd))
    zonder_toets = is_een_van(opleiding, "beroepsbegeleidend", "tegemoetkoming_schoolkosten")
    return of(zonder_toets, en(is_een_van(opleiding, "studiefinanciering"), op_tijd))


def is_kostendeler(z: Zaak, m: Record) -> Waarheid:
    """Art. 19a lid 1."""
    grens = max((dag, jaren) for dag, jaren in bedragen_pw.LEEFTIJD_KOSTENDELER.items() if z.sinds(dag))[1]
    overeenkomst = m.get("zakelijke_overeenkomst")
    uitgezonderd = of(
        en(is_een_van(overeenkomst, "met_aanvrager"), niet(m.get("is_familie_tot_tweede_graad"))),
        is_een_van(overeenkomst, "met_zelfde_derde"),
        volgt_uitgezonderd_onderwijs(z, m),
    )
    return en(
        m.get("heeft_hoofdverblijf_in_woning"),
        is_minstens(m.get("medebewoner_geboren_op"), grens, z.peildatum),
        niet(uitgezonderd),
    )


@eenmaal
def aantal_kostendelers(z: Zaak) -> Any:
    """Art. 22a lid 1; nobody during mantelzorg elsewhere (lid 4, since 2026)."""
    aantal = som(z.feit("medebewoners"), lambda m: keuze(is_kostendeler(z, m), 1, 0))
    mantelzorg = z.feit("geeft_mantelzorg_elders") if z.sinds(IN_BALANS) else False
    return keuze(mantelzorg, 0, aantal)


def met_kostendelers(z: Zaak) -> Waarheid:
    return reken(lambda n: n >= 1, aantal_kostendelers(z))


def kostendelersnorm(personen: Any, basis: Geld) -> Geld:
    """Art. 22a lid 1: ((40% + A x 30%) / A) x B, per person, in cents."""

    def formule(a: int, b: Fraction) -> Fraction:
        deel = (bedragen_pw.KOSTENDELER_VAST + a * bedragen_pw.KOSTENDELER_PER_PERSOON) / a
        return op_centen(deel * b)

    return reken(formule, personen, basis)


def ander(wie: str) -> str:
    return PARTNER if wie == AANVRAGER else AANVRAGER


def basis_met_partner(z: Zaak, wie: str) -> Geld:
    """B of art. 22a lid 1 for one of a couple: 22.b, 22.c (one figure) or 21.b."""
    return keuze(of(z.aow(wie), z.aow(ander(wie))), z.bedrag("22.b"), z.bedrag("21.b"))


def verhoging_jongere(z: Zaak, wie: str) -> Geld:
    """Art. 20 lid 3, since 2026: 18 to 20 and no recourse to the parents."""
    if not z.sinds(IN_BALANS):
        return NUL
    feit = z.feit("kan_geen_beroep_doen_op_ouders") if wie == AANVRAGER else None
    if wie == PARTNER:
        feit = z.partner("partner_kan_niet_bij_ouders_terecht")
    return keuze(en(is_18_tot_21(z, wie), feit), z.bedrag("20.3"), NUL)


def ten_hoogste(bedrag: Geld, plafond: Geld) -> Geld:
    """Art. 20 lid 4."""
    return reken(min, bedrag, plafond)


def norm_alleen(z: Zaak, wie: str) -> Geld:
    """Art. 20, 21, 22 and 22a as alleenstaande (ouder); also the spouse outside of art. 23 lid 3."""
    jong = keuze(is_alleenstaande_ouder(z), z.bedrag("20.2.a"), z.bedrag("20.1.a")) if wie == AANVRAGER else None
    if wie == PARTNER:
        jong = z.bedrag("20.1.a")
    aow = z.aow(wie)
    gedeeld = kostendelersnorm(plus(aantal_kostendelers(z), 1), keuze(aow, z.bedrag("22.b"), z.bedrag("21.b")))
    ouder = keuze(met_kostendelers(z), gedeeld, keuze(aow, z.bedrag("22.a"), z.bedrag("21.a")))
    verhoogd = ten_hoogste(plus(jong, verhoging_jongere(z, wie)), z.bedrag("21.a"))
    return keuze(z.minstens(wie, 21), ouder, verhoogd)


@eenmaal
def norm_paar(z: Zaak) -> Geld:
    """Art. 20, 21, 22 and 22a for two spouses with a right, outside an inrichting."""
    n, gedeeld, kinderen = aantal_kostendelers(z), met_kostendelers(z), heeft_kinderen(z)
    verhogingen = plus(verhoging_jongere(z, AANVRAGER), verhoging_jongere(z, PARTNER))

    def jongerennorm(onderdeel: str) -> Geld:
        def verhoogd(lid: str) -> Geld:
            return ten_hoogste(plus(z.bedrag(f"{lid}.{onderdeel}"), verhogingen), z.bedrag("21.b"))

        return keuze(kinderen, verhoogd("20.2"), verhoogd("20.1"))

    def een_jong(oudste: str) -> Geld:
        deel_jongere = keuze(kinderen, z.bedrag("22a.3.a"), z.bedrag("22a.3.b"))
        deel_oudste = kostendelersnorm(plus(n, 1), basis_met_partner(z, oudste))
        return keuze(gedeeld, plus(deel_jongere, deel_oudste), jongerennorm("c"))

    volle_norm = basis_met_partner(z, AANVRAGER)
    kostendelers = plus(
        kostendelersnorm(plus(n, 2), basis_met_partner(z, AANVRAGER)),
        kostendelersnorm(plus(n, 2), basis_met_partner(z, PARTNER)),
    )
    beiden_21 = keuze(gedeeld, kostendelers, volle_norm)
    aanvrager_21, partner_21 = z.minstens(AANVRAGER, 21), z.minstens(PARTNER, 21)
    return keuze(
        aanvrager_21,
        keuze(partner_21, beiden_21, een_jong(AANVRAGER)),
        keuze(partner_21, een_jong(PARTNER), jongerennorm("b")),
    )


def norm_partner_zonder_recht(z: Zaak) -> Geld:
    """Art. 24 and 22a lid 1; in 2015 the norm as alleenstaande (ouder), with the partner in A."""
    aanvrager_21, partner_21 = z.minstens(AANVRAGER, 21), z.minstens(PARTNER, 21)
    n, kinderen, aow = aantal_kostendelers(z), heeft_kinderen(z), z.aow(AANVRAGER)
    if not z.sinds(KOSTENDELERS_19A):
        telt_mee = en(partner_21, z.partner("woont_in_zelfde_woning"))
        personen = plus(n, 1, keuze(telt_mee, 1, 0))
        gedeeld = kostendelersnorm(personen, basis_met_partner(z, AANVRAGER))
        alleen = keuze(aow, z.bedrag("22.a"), z.bedrag("21.a"))
        ouder = keuze(reken(lambda a: a >= 2, personen), gedeeld, alleen)
        return keuze(aanvrager_21, ouder, keuze(kinderen, z.bedrag("20.2.a"), z.bedrag("20.1.a")))
    helft = bedragen_pw.DEEL_ZONDER_RECHTHEBBENDE_PARTNER
    gedeeld = kostendelersnorm(plus(n, 1, keuze(partner_21, 1, 0)), basis_met_partner(z, AANVRAGER))
    halve_norm = percentage_van(helft, keuze(aow, z.bedrag("22.b"), z.bedrag("21.b")))

    halve_jongerennorm = percentage_van(helft, keuze(kinderen, z.bedrag("20.2.b"), z.bedrag("20.1.b")))
    verhoogd = plus(halve_jongerennorm, verhoging_jongere(z, AANVRAGER))
    jong = ten_hoogste(verhoogd, percentage_van(helft, z.bedrag("21.b")))
    return keuze(aanvrager_21, keuze(met_kostendelers(z), gedeeld, halve_norm), jong)


@eenmaal
def norm(z: Zaak) -> Geld:
    """Art. 20 to 24, before 27 and 28."""
    binnen_a, binnen_p = z.feit("verblijft_in_inrichting"), z.partner("partner_in_inrichting")
    een_binnen = plus(z.bedrag("23.1.a"), z.bedrag("23.2.a"))
    beiden_binnen = plus(z.bedrag("23.1.b"), z.bedrag("23.2.b"))
    beiden_recht = keuze(
        binnen_a,
        keuze(binnen_p, beiden_binnen, plus(een_binnen, norm_alleen(z, PARTNER))),
        keuze(binnen_p, plus(een_binnen, norm_alleen(z, AANVRAGER)), norm_paar(z)),
    )
    een_recht = keuze(binnen_a, een_binnen, norm_partner_zonder_recht(z))
    alleen = keuze(binnen_a, een_binnen, norm_alleen(z, AANVRAGER))
    return keuze(is_partner(z), keuze(partner_heeft_recht(z), beiden_recht, een_recht), alleen)


def is_norm_van_20_of_21(z: Zaak) -> Waarheid:
    """Art. 27 lowers norms of art. 20 and 21, not of 22, 22a, 23 and 24."""
    zonder_delers = niet(met_kostendelers(z))
    jong_a, jong_p = niet(z.minstens(AANVRAGER, 21)), niet(z.minstens(PARTNER, 21))
    paar_20 = of(en(jong_a, jong_p), en(of(jong_a, jong_p), zonder_delers))
    paar_21 = en(zonder_delers, niet(z.aow(AANVRAGER)), niet(z.aow(PARTNER)))
    paar = en(partner_heeft_recht(z), niet(z.partner("partner_in_inrichting")), of(paar_20, paar_21))
    alleen = of(jong_a, en(zonder_delers, niet(z.aow(AANVRAGER))))
    return en(niet(z.feit("verblijft_in_inrichting")), keuze(is_partner(z), paar, alleen))


def is_schoolverlater(z: Zaak) -> Waarheid:
    """Art. 28: six months from the end of education that could give studiefinanciering."""
    return en(
        z.feit("heeft_onderwijs_beeindigd"),
        reken(
            lambda einde: z.peildatum < plus_maanden(einde, bedragen_pw.MAANDEN_SCHOOLVERLATER),
            z.feit("onderwijs_beeindigd_op"),
        ),
    )


def verlaging(z: Zaak) -> Geld:
    """Art. 27 and 28, as the verordening of the municipality has it; nothing without one."""
    versies = bedragen_pw.VERORDENINGEN.get(z.gemeente or "", {})
    vanaf = max((dag for dag in versies if z.sinds(dag)), default=None)
    geen_lasten, geen_woning, schoolverlater = versies[vanaf] if vanaf else (0, 0, 0)
    situatie = z.feit("woonsituatie")
    woonlasten = keuze(
        is_een_van(situatie, "geen_woonlasten"), geen_lasten, keuze(is_een_van(situatie, "geen_woning"), geen_woning, 0)
    )
    procenten = plus(keuze(is_norm_van_20_of_21(z), woonlasten, 0), keuze(is_schoolverlater(z), schoolverlater, 0))
    return reken(lambda procent, b: op_centen(procent * b / 100), procenten, z.bedrag("21.b"))


@eenmaal
def bijstandsnorm(z: Zaak) -> Geld:
    """Art. 5 onderdeel c."""
    return boven(norm(z), verlaging(z))


# --- art. 31 to 33: income ----------------------------------------------------------------------------


#: Part of the earnings and the maximum a month (art. 31 lid 2).
VRIJLATINGEN = {
    "n": (bedragen_pw.DEEL_N, "31.2.n"),
    "r": (bedragen_pw.DEEL_R, "31.2.r"),
    "y": (bedragen_pw.DEEL_Y, "31.2.y"),
    "z": (bedragen_pw.DEEL_Y, "31.2.y"),
    "aa": (bedragen_pw.DEEL_Y, "31.2.y"),
}


def vrijlatingen_arbeid(z: Zaak, record: Record, wie: str) -> dict[str, Waarheid]:
    """Which of art. 31 lid 2 onderdelen n, r, y, z and aa apply (lid 5: n and r from 27); at most one does."""
    is_27 = z.minstens(wie, 27)
    urenbeperkt, baan_lks = record.get("is_medisch_urenbeperkt"), record.get("is_baan_met_loonkostensubsidie")
    draagt_bij = record.get("draagt_bij_aan_inschakeling")
    n_over = reken(lambda m: m < bedragen_pw.MAANDEN_N, record.get("maanden_vrijlating_25"))
    n = en(is_27, of(z.aow(wie), en(n_over, draagt_bij)))
    z_over = reken(lambda m: m < bedragen_pw.MAANDEN_Z, record.get("maanden_vrijlating_loonkostensubsidie"))
    tijdelijk: Waarheid = False
    blijvend: Waarheid = False
    if z.sinds(VRIJLATING_LKS):
        lks = en(baan_lks, niet(urenbeperkt), niet(n))
        tijdelijk = en(lks, of(niet(n_over), niet(is_27)), z_over)
        blijvend = en(lks, niet(z_over), record.get("meer_uren_niet_mogelijk"))
    r: Waarheid = False
    if wie == AANVRAGER:
        r_over = reken(lambda m: m < bedragen_pw.MAANDEN_R, record.get("maanden_vrijlating_ouder"))
        r = en(is_27, is_alleenstaande_ouder_met_jong_kind(z), niet(n_over), draagt_bij, r_over, niet(n))
    y = en(urenbeperkt, niet(n))
    if z.sinds(VRIJLATING_LKS):
        r = en(r, niet(y), niet(tijdelijk), niet(blijvend))
    else:
        y = en(y, niet(r))
    return {"n": n, "r": r, "y": y, "z": tijdelijk, "aa": blijvend}


def vrijlating_arbeid(z: Zaak, record: Record, wie: str, verdiend: Geld) -> Geld:
    """Art. 31 lid 2 onderdelen n, r, y, z and aa."""
    geldt = vrijlatingen_arbeid(z, record, wie)

    def vrij(onderdeel: str) -> Geld:
        deel, maximum = VRIJLATINGEN[onderdeel]
        return reken(lambda e, m: min(deel * e, m), verdiend, z.bedrag(maximum))

    vijftien = keuze(of(geldt["y"], geldt["z"], geldt["aa"]), vrij("y"), NUL)
    vrijgelaten = keuze(geldt["n"], vrij("n"), keuze(geldt["r"], vrij("r"), vijftien))
    return keuze(reken(lambda e: e == 0, verdiend), NUL, vrijgelaten)


def inkomen_uit_arbeid(z: Zaak, wie: str, met_vrijlating: bool) -> Geld:
    """Art. 31 lid 1 and 3: earnings with the vakantietoeslag built up."""

    def telt(record: Record) -> Geld:
        verdiend = plus(record.get("nettoloon"), record.get("vakantietoeslag_over_loon"))
        vrij = vrijlating_arbeid(z, record, wie, verdiend) if met_vrijlating else NUL
        return keuze(is_een_van(record.get("werkende"), wie), reken(operator.sub, verdiend, vrij), NUL)

    return som(z.feit("inkomsten_uit_arbeid"), telt)


def bedrag_van(record: Record) -> Geld:
    return plus(record.get("bedrag_per_maand"), record.get("vakantietoeslag_per_maand"))


def telt_van_soort(z: Zaak, record: Record) -> Geld:
    """Art. 31 lid 2, 32 and 33 for one record; pensions and gifts are taken together elsewhere."""
    soort, bedrag, ontvanger = record.get("soort"), bedrag_van(record), record.get("ontvanger")
    eerder = record.get("eerder_dit_jaar")
    is_27 = keuze(
        is_een_van(ontvanger, AANVRAGER),
        z.minstens(AANVRAGER, 27),
        keuze(is_een_van(ontvanger, PARTNER), z.minstens(PARTNER, 27), False),
    )
    if bedrag == 0:
        return NUL
    if soort is None:
        return None
    if soort in TELT_NOOIT or soort in GIFTENPOT or soort == "particulier_pensioen":
        return NUL
    if soort == "energietoeslag":
        return NUL if z.sinds(ENERGIETOESLAG) else bedrag
    if soort == "tegemoetkoming_alleenverdieners":
        return NUL if z.sinds(ALLEENVERDIENERS) else bedrag
    if soort == "jonggehandicaptenkorting":
        return keuze(is_27, NUL, bedrag)
    if soort in ("premie", "premie_doelgroep"):
        elke_leeftijd = soort == "premie_doelgroep" and z.sinds(VRIJLATING_LKS)
        vrij = reken(min, bedrag, boven(z.bedrag("31.2.j"), eerder))
        return keuze(of(elke_leeftijd, is_27), reken(operator.sub, bedrag, vrij), bedrag)
    if soort == "vrijwilligersvergoeding":
        ruimte = reken(min, z.bedrag("31.2.k.maand"), boven(z.bedrag("31.2.k.jaar"), eerder))
        return keuze(is_27, boven(bedrag, ruimte), bedrag)
    if soort in TELT_VOLLEDIG:
        return bedrag
    raise ValueError(f"unknown soort: {soort}")


def is_van_partner(record: Record) -> Waarheid:
    return is_een_van(record.get("ontvanger"), PARTNER)


def pensioen(z: Zaak, wie: str) -> Geld:
    """Art. 33 lid 5: what counts of the private pensions; the limit goes to the aanvrager's first."""
    aow = of(z.aow(AANVRAGER), en(is_partner(z), z.aow(PARTNER)))
    grens = keuze(aow, keuze(is_partner(z), z.bedrag("33.5.b"), z.bedrag("33.5.a")), NUL)

    def totaal(van_partner: bool) -> Geld:
        def eigen(record: Record) -> Geld:
            kant = is_van_partner(record) if van_partner else niet(is_van_partner(record))
            return keuze(en(is_een_van(record.get("soort"), "particulier_pensioen"), kant), bedrag_van(record), NUL)

        return som(z.feit("inkomsten"), eigen)

    van_aanvrager = totaal(False)
    bedrag, ruimte = van_aanvrager, grens
    if wie == PARTNER:
        bedrag, ruimte = totaal(True), boven(grens, van_aanvrager)
    return keuze(reken(lambda b: b == 0, bedrag), NUL, boven(bedrag, ruimte))


def overig_inkomen(z: Zaak, wie: str) -> Geld:
    """All income of art. 32 and 33 but earnings and gifts; that of a child goes with the aanvrager."""

    def telt(record: Record) -> Geld:
        kant = is_van_partner(record) if wie == PARTNER else niet(is_van_partner(record))
        return keuze(kant, telt_van_soort(z, record), NUL)

    return plus(som(z.feit("inkomsten"), telt), pensioen(z, wie))


def giften(z: Zaak) -> Geld:
    """Art. 31 lid 2 onderdeel m, since 2026 m and s with art. 18 (second) lid 8."""

    def pot(*soorten: str) -> Geld:
        def telt(record: Record) -> Geld:
            in_huishouden = of(niet(is_van_partner(record)), is_partner(z))
            return keuze(en(is_een_van(record.get("soort"), *soorten), in_huishouden), bedrag_van(record), NUL)

        return som(z.feit("inkomsten"), telt)

    rest = pot(*GIFTENPOT)
    if z.sinds(IN_BALANS):
        ruimte = boven(z.bedrag("31.2.m"), z.feit("eerdere_giften_dit_jaar"))
        gegeven = pot(*GIFTEN)
        rest = plus(NUL if gegeven == 0 else boven(gegeven, ruimte), pot("andere_schadevergoeding"))
    return NUL if rest == 0 else boven(rest, z.feit("bedrag_verantwoorde_giften"))


def inkomen(z: Zaak, met_vrijlating: bool) -> Geld:
    """Art. 32 lid 1, 3 and 4, in cents."""
    eigen = plus(inkomen_uit_arbeid(z, AANVRAGER, met_vrijlating), overig_inkomen(z, AANVRAGER), giften(z))
    overig_partner = overig_inkomen(z, PARTNER)
    met_recht = plus(inkomen_uit_arbeid(z, PARTNER, met_vrijlating), overig_partner)
    zonder_recht = plus(inkomen_uit_arbeid(z, PARTNER, False), overig_partner)
    samen = reken(
        lambda ip, n_r, i_r, n_g: max(NUL, min(ip, max(n_r, i_r) + ip - n_g)),
        zonder_recht,
        bijstandsnorm(z),
        eigen,
        norm_paar(z),
    )
    deel = keuze(z.partner("woont_in_zelfde_woning"), samen, boven(zonder_recht, bijstandsnorm(z)))
    if zonder_recht == 0:
        deel = NUL
    van_partner = keuze(is_partner(z), keuze(partner_heeft_recht(z), met_recht, deel), NUL)
    return reken(op_centen, plus(eigen, van_partner))


def inkomen_is_lager_dan_norm(z: Zaak) -> Waarheid:
    """Art. 19 lid 1 onderdeel a; the exemptions of earnings are for those who receive bijstand."""
    toets = keuze(z.feit("ontvangt_algemene_bijstand"), inkomen(z, True), inkomen(z, False))
    return reken(operator.lt, toets, bijstandsnorm(z))


# --- art. 34: wealth ----------------------------------------------------------------------------------


def vermogensgrens(z: Zaak) -> Geld:
    """Art. 34 lid 3."""
    zonder_partner = keuze(is_alleenstaande_ouder(z), z.bedrag("34.3.b"), z.bedrag("34.3.a"))
    return keuze(is_partner(z), z.bedrag("34.3.c"), zonder_partner)


def aanwezig_vermogen(z: Zaak) -> Geld:
    """Art. 34 lid 1 onderdeel a and lid 2; possessions under the limit settle it, whatever goes off them."""
    bezittingen, grens = z.feit("bezittingen"), vermogensgrens(z)
    onder_grens = of(reken(operator.le, bezittingen, grens), reken(operator.le, bezittingen, z.bedrag("34.3.a")))
    if onder_grens is True:
        return NUL
    return reken(
        lambda bezit, schuld, gespaard, leed, vrij: max(NUL, bezit - schuld - gespaard - leed - vrij),
        bezittingen,
        z.feit("schulden"),
        z.feit("spaargeld_uit_bijstand"),
        z.feit("immateriele_schadevergoeding"),
        grens,
    )


def nieuw_vermogen(z: Zaak) -> Geld:
    """Art. 34 lid 4, until 2025: what comes in during bijstand against what is left of the limit."""
    nieuw = z.feit("nieuw_vermogen_tijdens_bijstand")
    return NUL if nieuw == 0 else boven(nieuw, boven(vermogensgrens(z), z.feit("vermogen_al_vrijgelaten")))


def vermogen(z: Zaak) -> Geld:
    """Art. 34 lid 1, 2 and (until 2025, for recipients) 4; home equity only when it must be cashed (art. 50)."""
    aanwezig = aanwezig_vermogen(z)
    if not z.sinds(IN_BALANS):
        aanwezig = keuze(z.feit("ontvangt_algemene_bijstand"), nieuw_vermogen(z), aanwezig)
    overwaarde = z.feit("overwaarde_woning")
    te_gelde = en(z.feit("woning_moet_te_gelde_worden_gemaakt"), reken(lambda bedrag: bedrag != 0, overwaarde))
    return plus(aanwezig, keuze(te_gelde, boven(overwaarde, z.bedrag("34.2.d")), NUL))


def vermogen_is_niet_te_hoog(z: Zaak) -> Waarheid:
    """Art. 19 lid 1 onderdeel b."""
    return reken(lambda bedrag: bedrag == 0, vermogen(z))


# --- art. 41, 43, 44, 47a: start and authority --------------------------------------------------------


def meldingsdatum(z: Zaak) -> date | None:
    """The melding of art. 44; since 2026 the earlier one for Bbz, IOAW or IOAZ counts as such (art. 43 lid 6)."""
    melding = z.feit("datum_melding")
    if not z.sinds(IN_BALANS):
        return melding
    vroegste = reken(min, z.feit("datum_eerdere_melding"), melding)
    return keuze(z.feit("is_gemeld_na_afwijzing"), vroegste, melding)


def zoektermijn_is_voorbij(z: Zaak) -> Waarheid:
    """Art. 41 lid 4 and, since 2026, lid 11."""
    aanvraag = z.feit("datum_aanvraag")

    def onder_27(wie: str) -> Waarheid:
        return niet(is_minstens(z.geboren(wie), bedragen_pw.LEEFTIJD_ZOEKTERMIJN, aanvraag))

    # Who was 27 at the melding is 27 at the aanvraag, whenever that will be.
    jong_bij_melding = niet(
        is_minstens(z.geboren(AANVRAGER), bedragen_pw.LEEFTIJD_ZOEKTERMIJN, z.feit("datum_melding"))
    )

    zoekt = en(jong_bij_melding, onder_27(AANVRAGER), of(niet(is_partner(z)), onder_27(PARTNER)))
    uitzondering: Waarheid = False
    if z.sinds(UITZONDERING_ZOEKTERMIJN):
        uitzondering = reken(lambda soort: soort != "geen", z.feit("uitzondering_zoektermijn"))
    na_vier_weken = reken(
        lambda dag, melding: dag >= melding + timedelta(days=bedragen_pw.ZOEKTERMIJN_DAGEN),
        aanvraag,
        meldingsdatum(z),
    )
    eerder = z.feit("aanvraag_mag_eerder") if z.sinds(IN_BALANS) else False
    return of(z.feit("ontvangt_algemene_bijstand"), niet(zoekt), uitzondering, na_vier_weken, eerder)


def ingangsdatum(z: Zaak) -> date | None:
    """Art. 44 lid 1, 3 and (since 2026) 5."""
    melding = start = meldingsdatum(z)
    if z.sinds(IN_BALANS):
        eerder = reken(lambda dag: plus_maanden(dag, -bedragen_pw.MAANDEN_TERUG), melding)
        start = keuze(z.feit("terugwerkende_kracht_nodig"), eerder, melding)
    start = keuze(z.feit("aanvraag_verwijtbaar_laat"), z.feit("datum_aanvraag"), start)
    return reken(max, z.feit("datum_ontstaan_recht"), start)


def bijstand_is_ingegaan(z: Zaak) -> Waarheid:
    """Art. 44 lid 1."""
    return of(z.feit("ontvangt_algemene_bijstand"), reken(lambda dag: dag <= z.peildatum, ingangsdatum(z)))


def uitvoerder(z: Zaak) -> str | None:
    """Art. 47a: the SVB from AOW age of one of the spouses."""
    aow = of(z.aow(AANVRAGER), en(is_partner(z), z.aow(PARTNER)))
    return keuze(aow, "sociale_verzekeringsbank", "gemeente")


# --- contradictions and decision ----------------------------------------------------------------------


def tegenspraken(z: Zaak) -> list[str]:
    def na_peildatum(dag: date | None) -> Waarheid:
        return reken(lambda bekend: bekend > z.peildatum, dag)

    def geboren_na_peildatum(lijst: str, veld: str) -> Waarheid:
        return enige(z.feit(lijst), lambda record: na_peildatum(record.get(veld)))

    arbeid, inkomsten = z.feit("inkomsten_uit_arbeid"), z.feit("inkomsten")
    werkenden = [r.get("werkende") for r in arbeid or () if r.get("werkende") is not None]
    van_partner = of(
        enige(arbeid, lambda r: is_een_van(r.get("werkende"), PARTNER)),
        enige(inkomsten, lambda r: is_een_van(r.get("ontvanger"), PARTNER)),
    )
    controles = {
        "geboortedatum_na_peildatum": na_peildatum(z.feit("geboortedatum")),
        "partner_geboren_na_peildatum": geboren_na_peildatum("partner", "partner_geboren_op"),
        "kind_geboren_na_peildatum": geboren_na_peildatum("kinderen", "kind_geboren_op"),
        "medebewoner_geboren_na_peildatum": geboren_na_peildatum("medebewoners", "medebewoner_geboren_op"),
        "terugkeer_voor_vertrek": enige(
            z.feit("verblijven_buitenland"), lambda r: reken(operator.lt, r.get("terugkeerdag"), r.get("vertrekdag"))
        ),
        "vrij_voor_begin": enige(
            z.feit("vrijheidsontneming"),
            lambda r: reken(
                lambda vrij, begin: vrij != "onbeperkt" and vrij <= begin,
                r.get("vrij_vanaf"),
                r.get("begin_vrijheidsontneming"),
            ),
        ),
        "werkende_dubbel": len(werkenden) > len(set(werkenden)),
        "inkomen_van_partner_zonder_partner": en(z.feit("partner") == [], van_partner),
        "aanvraag_voor_melding": reken(operator.lt, z.feit("datum_aanvraag"), z.feit("datum_melding")),
        "einde_huwelijk_na_peildatum": enige(
            z.feit("partner"), lambda r: en(r.get("waren_eerder_gehuwd"), na_peildatum(r.get("einde_huwelijk")))
        ),
        "einde_onderwijs_na_peildatum": en(
            z.feit("heeft_onderwijs_beeindigd"), na_peildatum(z.feit("onderwijs_beeindigd_op"))
        ),
    }
    return [naam for naam, waarde in controles.items() if waarde is True]


GRONDEN: tuple[Callable[[Zaak], Waarheid], ...] = (
    woont_in_nederland_of_dringend,
    is_nederlander_of_gelijkgesteld,
    is_achttien_of_ouder,
    is_niet_gedetineerd,
    ontloopt_geen_straf,
    is_niet_in_dienstplicht,
    is_niet_in_staking,
    is_niet_te_lang_in_buitenland,
    vraagt_niet_voor_schulden,
    is_niet_uitgereisd,
    is_geen_jongere_in_inrichting,
    heeft_geen_onbetaald_verlof,
    is_niet_aangewezen_op_onderwijs,
    is_bereid_tot_verplichtingen,
    heeft_geen_voorliggende_voorziening,
    inkomen_is_lager_dan_norm,
    vermogen_is_niet_te_hoog,
    zoektermijn_is_voorbij,
    bijstand_is_ingegaan,
)


def beslis(feiten: dict[str, Any], peildatum: date, gemeente: str | None = None) -> dict[str, Any]:
    """The decision; `gemeente` names the verordening for art. 27 and 28 (none: no lowering).

    `oordelen` holds every ground with its value, also where it does not come to a refusal.
    """
    z = Zaak(feiten, peildatum, gemeente)
    if geweigerd := tegenspraken(z):
        return {"geweigerd": geweigerd}
    gronden = {
        grond.__name__: grond(z) for grond in GRONDEN if grond is not is_niet_uitgereisd or z.sinds(UITREIZIGERS)
    }
    recht = en(*gronden.values())
    in_aanmerking = inkomen(z, True)
    # Art. 19 lid 2 and 3.
    hoogte = keuze(recht, reken(operator.sub, bijstandsnorm(z), in_aanmerking), NUL)
    uitbetaling = percentage_van(1 - bedragen_pw.VAKANTIETOESLAG_DEEL, hoogte)
    status = "afgewezen" if recht is False else "onbepaald"
    if recht is True and hoogte is not None:
        status = "toegekend"
    uitkomst = {
        "status": status,
        "recht": recht,
        "hoogte": hoogte,
        "uitbetaling_per_maand": uitbetaling,
        "reservering_vakantietoeslag": reken(operator.sub, hoogte, uitbetaling),
        "norm": norm(z),
        "bijstandsnorm": bijstandsnorm(z),
        "inkomen_in_aanmerking": in_aanmerking,
        "vermogen_in_aanmerking": vermogen(z),
        "ingangsdatum": ingangsdatum(z),
        "uitvoerder": uitvoerder(z),
        "oordelen": gronden,
    }
    if recht is False:
        uitkomst["gronden"] = [naam for naam, waarde in gronden.items() if waarde is False]
        uitkomst["niet_beoordeeld"] = [naam for naam, waarde in gronden.items() if waarde is None]
    return uitkomst


# --- self-check ---------------------------------------------------------------------------------------

BASIS: dict[str, Any] = {
    "geboortedatum": date(1985, 4, 10),
    "woont_in_nederland": True,
    "verblijfsstatus": "nederlander",
    "vrijheidsontneming": [],
    "onttrekt_zich_aan_straf": False,
    "vervult_dienstplicht": False,
    "geen_middelen_door_staking": False,
    "verblijven_buitenland": [],
    "vraagt_bijstand_voor_schulden": False,
    "uitzondering_schulden": False,
    "is_uitreiziger": False,
    "verblijft_in_inrichting": False,
    "geen_middelen_door_onbetaald_verlof": False,
    "is_ouderschapsverlof": False,
    "kan_onderwijs_volgen": False,
    "heeft_aanspraak_studiefinanciering": False,
    "volgt_dit_onderwijs": False,
    "wil_verplichtingen_niet_nakomen": False,
    "toereikende_voorliggende_voorziening": False,
    "zeer_dringende_redenen": False,
    "partner": [],
    "kinderen": [],
    "medebewoners": [],
    "geeft_mantelzorg_elders": False,
    "kan_geen_beroep_doen_op_ouders": False,
    "woonsituatie": "gewone_woonlasten",
    "heeft_onderwijs_beeindigd": False,
    "ontvangt_algemene_bijstand": False,
    "inkomsten_uit_arbeid": [],
    "inkomsten": [],
    "eerdere_giften_dit_jaar": NUL,
    "bedrag_verantwoorde_giften": NUL,
    "bezittingen": NUL,
    "schulden": NUL,
    "spaargeld_uit_bijstand": NUL,
    "immateriele_schadevergoeding": NUL,
    "nieuw_vermogen_tijdens_bijstand": NUL,
    "vermogen_al_vrijgelaten": NUL,
    "overwaarde_woning": NUL,
    "woning_moet_te_gelde_worden_gemaakt": False,
    "datum_melding": date(2015, 1, 1),
    "datum_aanvraag": date(2015, 2, 1),
    "datum_ontstaan_recht": date(2015, 1, 1),
    "is_gemeld_na_afwijzing": False,
    "aanvraag_verwijtbaar_laat": False,
    "terugwerkende_kracht_nodig": False,
    "uitzondering_zoektermijn": "geen",
    "aanvraag_mag_eerder": False,
}


def zelftest() -> None:
    def met(peildatum: date, gemeente: str | None = None, **anders: Any) -> dict[str, Any]:
        return beslis(BASIS | anders, peildatum, gemeente)

    def euro(tekst: str) -> Fraction:
        return Fraction(tekst)

    def partner(**anders: Any) -> list[Record]:
        record = {
            "partner_geboren_op": date(1984, 2, 3),
            "is_gehuwd": True,
            "leeft_duurzaam_gescheiden": False,
            "woont_in_zelfde_woning": True,
            "partner_woont_in_nederland": True,
            "partner_verblijfsstatus": "nederlander",
            "partner_in_inrichting": False,
            "partner_andere_uitsluiting": False,
            "partner_kan_niet_bij_ouders_terecht": False,
        }
        return [record | anders]

    def huisgenoten(aantal: int, geboren: date = date(1980, 1, 1), **anders: Any) -> list[Record]:
        record = {
            "medebewoner_geboren_op": geboren,
            "heeft_hoofdverblijf_in_woning": True,
            "is_familie_tot_tweede_graad": False,
            "zakelijke_overeenkomst": "geen",
            "opleiding": "geen",
        }
        return [record | anders for _ in range(aantal)]

    def reis(vertrek: date, terug: date) -> list[Record]:
        return [{"reiziger": AANVRAGER, "vertrekdag": vertrek, "terugkeerdag": terug}]

    def ontvangt(soort: str, bedrag: str, wie: str = AANVRAGER, eerder: str = "0") -> list[Record]:
        return [
            {
                "soort": soort,
                "ontvanger": wie,
                "bedrag_per_maand": euro(bedrag),
                "vakantietoeslag_per_maand": NUL,
                "eerder_dit_jaar": euro(eerder),
            }
        ]

    def loon(bedrag: str, wie: str = AANVRAGER, **anders: Any) -> list[Record]:
        record = {
            "werkende": wie,
            "nettoloon": euro(bedrag),
            "vakantietoeslag_over_loon": NUL,
            "is_medisch_urenbeperkt": False,
            "is_baan_met_loonkostensubsidie": False,
            "draagt_bij_aan_inschakeling": True,
            "maanden_vrijlating_25": 0,
            "maanden_vrijlating_ouder": 0,
            "maanden_vrijlating_loonkostensubsidie": 0,
            "meer_uren_niet_mogelijk": False,
        }
        return [record | anders]

    aug15, h1_18, h2_24, feb26, aug26 = (
        date(2015, 8, 15),
        date(2018, 3, 1),
        date(2024, 9, 1),
        date(2026, 2, 1),
        date(2026, 8, 1),
    )
    # ECLI:NL:CRVB:2017:4021: partner without right in August 2015, 50% x 1,375.18, paid out 653.21
    zonder_recht = partner(partner_verblijfsstatus="geen_van_deze")
    uitspraak = met(aug15, partner=zonder_recht)
    assert uitspraak["hoogte"] == euro("687.59")
    assert uitspraak["uitbetaling_per_maand"] == euro("653.21")
    assert uitspraak["reservering_vakantietoeslag"] == euro("34.38")
    # ECLI:NL:RBDHA:2017:12140: A = 4 gives 40%
    assert met(date(2017, 3, 1), partner=zonder_recht, medebewoners=huisgenoten(2))["hoogte"] == euro("561.59")
    # kostendelersnorm, tables of 2024-07-01 (A = 2 to 6) and 2018-01-01 (A = 2 to 5)
    for dag, tabel in (
        (h2_24, ("934.61", "809.99", "747.68", "710.30", "685.38")),
        (h1_18, ("708.66", "614.17", "566.93", "538.58")),
    ):
        for n, verwacht in enumerate(tabel, 1):
            assert met(dag, medebewoners=huisgenoten(n))["norm"] == euro(verwacht)
        assert met(dag, partner=partner(), medebewoners=huisgenoten(1))["norm"] == 2 * euro(tabel[1])
    # since 2023 a housemate counts from 27; before from 21; studying, renting or a commercial third party exempts
    jong = huisgenoten(1, date(2000, 1, 1))
    assert met(date(2022, 12, 31), medebewoners=jong)["norm"] == euro("787.02")
    assert met(date(2023, 1, 1), medebewoners=jong)["norm"] == euro("1195.66")
    assert met(h2_24, geboortedatum=date(2000, 1, 1), medebewoners=huisgenoten(1))["norm"] == euro("934.61")
    huur = huisgenoten(1, zakelijke_overeenkomst="met_aanvrager")
    assert met(h2_24, medebewoners=huur)["norm"] == euro("1308.45")
    familie = huisgenoten(1, zakelijke_overeenkomst="met_aanvrager", is_familie_tot_tweede_graad=True)
    assert met(h2_24, medebewoners=familie)["norm"] == euro("934.61")
    assert dertig_haalt_start(date(1994, 9, 30), date(2024, 9, 1)) is True
    assert dertig_haalt_start(date(1994, 8, 31), date(2024, 9, 1)) is False
    assert dertig_haalt_start(date(1988, 2, 29), date(2018, 3, 15)) is True
    # two spouses of 18 to 20, or one; the young one is not in A
    jongere = partner(partner_geboren_op=date(2005, 6, 1))
    assert met(h2_24, partner=jongere)["norm"] == euro("1257.64")
    assert met(h2_24, partner=jongere, medebewoners=huisgenoten(1))["norm"] == euro("323.03") + euro("934.61")
    # art. 20 lid 3 and 4
    geen_ouders = {"geboortedatum": date(2007, 1, 1), "kan_geen_beroep_doen_op_ouders": True}
    assert met(feb26, **geen_ouders)["norm"] == euro("1092.44")
    assert met(aug26, **geen_ouders)["norm"] == euro("1112.66")
    assert met(date(2025, 12, 31), **geen_ouders)["norm"] == euro("337.98")
    beiden = partner(partner_geboren_op=date(2006, 8, 3), partner_kan_niet_bij_ouders_terecht=True)
    assert met(aug26, partner=beiden, **geen_ouders)["norm"] == euro("2027.79")
    # AOW: the SVB, 22.a; one spouse is enough; with a spouse of 18 to 20 the amount is still of art. 20
    gepensioneerd = met(h2_24, geboortedatum=date(1957, 9, 1))
    assert (gepensioneerd["norm"], gepensioneerd["uitvoerder"]) == (euro("1456.85"), "sociale_verzekeringsbank")
    assert met(h2_24, geboortedatum=date(1957, 9, 2))["norm"] == euro("1308.45")
    assert met(h2_24, partner=partner(partner_geboren_op=date(1950, 1, 1)))["norm"] == euro("1976.64")
    assert met(h2_24, geboortedatum=date(1950, 1, 1), partner=jongere)["norm"] == euro("1257.64")
    # inrichting: Westervoort 2024, 95% of lid 1 plus 42 is 428.18; here 95% of the sum (convention)
    assert met(date(2024, 2, 1), verblijft_in_inrichting=True)["norm"] == euro("406.51") + 42
    assert op_centen(Fraction(95, 100) * euro("406.51")) + 42 == euro("428.18")
    # abroad: ECLI:NL:CRVB:2017:3372 and ECLI:NL:CRVB:2025:196
    for vertrek, laatste in ((date(2015, 6, 26), date(2015, 7, 24)), (date(2020, 3, 11), date(2020, 4, 8))):
        weg = {"verblijven_buitenland": reis(vertrek, laatste + timedelta(days=30))}
        assert met(laatste, **weg)["recht"] is True
        assert met(laatste + timedelta(days=1), **weg)["gronden"] == ["is_niet_te_lang_in_buitenland"]
    # BBL without studiefinanciering is no exclusion (ECLI:NL:CRVB:2015:1701)
    leerling = {"geboortedatum": date(2002, 1, 1), "kan_onderwijs_volgen": True}
    assert met(h2_24, volgt_dit_onderwijs=True, **leerling)["recht"] is True
    assert met(h2_24, **leerling)["gronden"] == ["is_niet_aangewezen_op_onderwijs"]
    # a child of 17 without kinderbijslag is not ten laste (ECLI:NL:CRVB:2022:1004)
    kind = {
        "kind_geboren_op": date(2007, 1, 1),
        "is_eigen_of_stiefkind": True,
        "kind_woont_in_nederland": True,
        "is_kinderbijslag_mogelijk": True,
        "is_volledige_zorg": True,
    }
    ouder = {"kinderen": [kind], "bezittingen": euro("15150")}
    assert met(h2_24, **ouder)["recht"] is True
    student = ouder | {"kinderen": [kind | {"is_kinderbijslag_mogelijk": False}]}
    assert met(h2_24, **student)["vermogen_in_aanmerking"] == 7575
    # income at the norm: no right; a cent less: a cent; wealth at the limit: right
    assert met(h2_24, inkomsten=ontvangt("uitkering", "1308.45"))["gronden"] == ["inkomen_is_lager_dan_norm"]
    assert met(h2_24, inkomsten=ontvangt("uitkering", "1308.44"))["hoogte"] == euro("0.01")
    assert met(h2_24, bezittingen=euro("7575"))["recht"] is True
    assert met(h2_24, bezittingen=euro("7575.01"))["gronden"] == ["vermogen_is_niet_te_hoog"]
    # the exemption of earnings opens no right at the entrance: 1,500 - 269 = 1,231
    assert met(h2_24, inkomsten_uit_arbeid=loon("1500"))["gronden"] == ["inkomen_is_lager_dan_norm"]
    assert met(h2_24, inkomsten_uit_arbeid=loon("1500"), ontvangt_algemene_bijstand=True)["hoogte"] == euro("77.45")
    # onderdeel r after six months of n: 12.5% x 1,000; not together with onderdeel y since 2023
    werk = {"ontvangt_algemene_bijstand": True, "kinderen": [kind | {"kind_geboren_op": date(2015, 1, 1)}]}
    na_n = met(h2_24, inkomsten_uit_arbeid=loon("1000", maanden_vrijlating_25=6), **werk)
    assert na_n["inkomen_in_aanmerking"] == 875
    na_n = met(h2_24, inkomsten_uit_arbeid=loon("1000", maanden_vrijlating_25=6, is_medisch_urenbeperkt=True), **werk)
    assert na_n["inkomen_in_aanmerking"] == 850
    # art. 32 lid 3: the partner's income is free up to half of the gehuwdennorm
    for bedrag, telt in (("934.61", "0.01"), ("934.60", "0"), ("1000", "65.40")):
        uitkomst = met(h2_24, partner=zonder_recht, inkomsten=ontvangt("uitkering", bedrag, PARTNER))
        assert uitkomst["inkomen_in_aanmerking"] == euro(telt)
    # gifts: 1,200 a year since 2026, before as the college finds responsible
    gift = {"inkomsten": ontvangt("gift", "300"), "eerdere_giften_dit_jaar": euro("1000")}
    assert met(feb26, **gift)["inkomen_in_aanmerking"] == 100
    assert met(h2_24, bedrag_verantwoorde_giften=euro("250"), **gift)["inkomen_in_aanmerking"] == 50
    # zoektermijn: four weeks, only when everybody is under 27; it does not delay the start
    zoekt = {
        "geboortedatum": date(2000, 1, 1),
        "datum_melding": date(2024, 8, 1),
        "datum_aanvraag": date(2024, 8, 28),
    }
    assert met(h2_24, **zoekt)["gronden"] == ["zoektermijn_is_voorbij"]
    op_tijd = met(h2_24, **zoekt | {"datum_aanvraag": date(2024, 8, 29)})
    assert (op_tijd["recht"], op_tijd["ingangsdatum"]) == (True, date(2024, 8, 1))
    assert met(h2_24, partner=partner(), **zoekt)["recht"] is True
    # art. 44 lid 5, since 2026; day clipped
    terug = {"datum_melding": date(2026, 5, 31), "datum_aanvraag": date(2026, 5, 31)}
    assert met(aug26, terugwerkende_kracht_nodig=True, **terug)["ingangsdatum"] == date(2026, 2, 28)
    assert met(date(2025, 7, 1), terugwerkende_kracht_nodig=True)["ingangsdatum"] == date(2015, 1, 1)
    # joint household: ex-spouses without limit until 2025, within two years since 2026
    ex = partner(
        is_gehuwd=False,
        zorgt_voor_elkaar=False,
        verwantschap="geen",
        is_zorgbehoevend=False,
        zorg_is_reden_samenwonen=False,
        waren_eerder_gehuwd=True,
        einde_huwelijk=date(2012, 12, 31),
        waren_als_gehuwd_in_bijstand=False,
        hebben_samen_kind=False,
        hebben_samenlevingscontract=False,
        staan_geregistreerd_als_huishouding=False,
    )
    assert met(date(2025, 12, 31), partner=ex)["norm"] == euro("1955.80")
    assert met(date(2026, 1, 1), partner=ex)["norm"] == euro("1401.50")
    # verordening: 20% of 21.b; schoolverlater of art. 28
    lager = met(h1_18, "voorbeeldstad", woonsituatie="geen_woonlasten")
    assert lager["bijstandsnorm"] == euro("992.12") - euro("283.46")
    # unknown facts and missing amounts
    assert met(h2_24, woonsituatie=None)["hoogte"] == euro("1308.45")
    afwijzing = met(h2_24, is_uitreiziger=True, vervult_dienstplicht=None)
    assert (afwijzing["gronden"], afwijzing["hoogte"]) == (["is_niet_uitgereisd"], 0)
    assert afwijzing["niet_beoordeeld"] == ["is_niet_in_dienstplicht"]
    assert met(aug26, ontvangt_algemene_bijstand=True, inkomsten_uit_arbeid=loon("100"))["status"] == "onbepaald"
    assert met(h2_24, partner=None)["norm"] is None
    # very urgent reasons, and a contradiction
    assert met(h2_24, onttrekt_zich_aan_straf=True, zeer_dringende_redenen=True)["recht"] is True
    # art. 43 lid 6: the four weeks of art. 41 lid 4 count from the earlier melding
    eerder_gemeld = {
        "geboortedatum": date(2004, 1, 1),
        "datum_melding": date(2026, 7, 10),
        "datum_aanvraag": date(2026, 7, 10),
        "datum_eerdere_melding": date(2026, 6, 12),
    }
    assert met(aug26, **eerder_gemeld)["gronden"] == ["zoektermijn_is_voorbij"]
    assert met(aug26, is_gemeld_na_afwijzing=True, **eerder_gemeld)["recht"] is True
    # what cannot matter is not missed: debts under the limit, a partner's income of nothing, gifts under the yearly sum
    assert met(h2_24, bezittingen=euro("7575"), schulden=None)["recht"] is True
    assert met(h2_24, bezittingen=euro("7575.01"), schulden=None)["recht"] is None
    assert met(h2_24, partner=partner(partner_verblijfsstatus=None))["inkomen_in_aanmerking"] == 0
    weinig = gift | {"inkomsten": ontvangt("gift", "200"), "bedrag_verantwoorde_giften": None}
    assert met(feb26, **weinig)["inkomen_in_aanmerking"] == 0
    assert met(h2_24, **weinig)["inkomen_in_aanmerking"] is None
    assert met(h2_24, datum_aanvraag=date(2014, 12, 31)) == {"geweigerd": ["aanvraag_voor_melding"]}


if __name__ == "__main__":
    zelftest()
    print("ok")
