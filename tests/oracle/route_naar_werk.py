"""Oracle for the routes to work: which ways are open, who helps and whose turn it is, with every term on the way.

Plain Python from the law text and the page `route-naar-werk.md`. A fact that is absent or None is unknown.
What the page takes from beschut werk and from the Wsw comes from the oracles of those.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tests.oracle import wsw
from tests.oracle.awb import Record, Uitkomst, Zaak, voor
from tests.oracle.beschut_werk_advies import DELEN_ARBEIDSVERMOGEN, Advies, eerste_die_geldt, is_niet
from tests.oracle.loonkostensubsidie import Waarheid, aow_leeftijd_bereikt, en, leeftijd_op, niet, of, reken
from tests.oracle.participatiewet import is_een_van
from tests.oracle.verlagingen import zonder_recht

LEEFTIJD_JONGERE = 27  # Pw 7 lid 3 a and b, since 2026 7a
STEUN_IN_ZOEKTERMIJN = date(2023, 7, 1)
BESCHUT_BEGINT = date(2015, 1, 1)


@dataclass(frozen=True)
class Route:
    z: Zaak

    @cached_property
    def beschut(self) -> Advies:
        return Advies(self.z)

    # --- 2.1 to 2.4: who helps ---

    @property
    def heeft_aow(self) -> Waarheid:
        return reken(lambda geboren: aow_leeftijd_bereikt(geboren, self.z.peildatum), self.z.feit("geboortedatum"))

    @property
    def is_jong(self) -> Waarheid:
        geboren = self.z.feit("geboortedatum")
        return reken(lambda dag: leeftijd_op(dag, self.z.peildatum) < LEEFTIJD_JONGERE, geboren)

    @property
    def moet_eerst_zoeken(self) -> Waarheid:
        """Pw 7 lid 3 b."""
        zoekt = en(self.is_jong, self.z.feit("is_in_zoektermijn"))
        if self.z.peildatum < STEUN_IN_ZOEKTERMIJN:
            return zoekt
        return en(zoekt, niet(self.z.feit("ondersteuning_in_zoektermijn_nodig")))

    @cached_property
    def gemeente_mag_helpen(self) -> Waarheid:
        """Pw 7 lid 1 a and lid 3."""
        uwv = en(self.z.feit("heeft_uwv_uitkering"), niet(self.z.feit("loonkostensubsidie_tijdens_uwv_uitkering")))
        return en(
            is_niet(self.z.feit("groep_artikel_7"), "geen"),
            niet(en(self.is_jong, self.z.feit("kan_onderwijs_volgen"))),
            niet(self.moet_eerst_zoeken),
            niet(uwv),
        )

    @cached_property
    def krijgt_hulp(self) -> Waarheid:
        uwv_helpt = of(self.z.feit("heeft_uwv_uitkering"), self.z.feit("heeft_recht_op_arbeidsondersteuning"))
        return en(of(self.gemeente_mag_helpen, uwv_helpt), niet(self.heeft_aow))

    @cached_property
    def hoort_bij_wsw(self) -> Waarheid:
        return en(*wsw.gronden(self.z).values())

    @cached_property
    def wie_helpt(self) -> str | None:
        return eerste_die_geldt(
            (en(self.krijgt_hulp, self.gemeente_mag_helpen), "gemeente"),
            (self.krijgt_hulp, "uwv"),
            (self.hoort_bij_wsw, "uitvoerder_wsw"),
            anders="niemand",
        )

    # --- 2.5 to 2.9: arbeidsvermogen and beschut werk ---

    @cached_property
    def mist_arbeidsvermogen(self) -> Waarheid:
        return en(self.z.feit("is_arbeidsvermogen_getoetst"), niet(self.beschut.heeft_arbeidsvermogen))

    @cached_property
    def is_positief(self) -> Waarheid:
        gunstig = is_een_van(self.z.feit("advies_uwv"), "positief")
        return en(self.beschut.is_gegeven, gunstig, niet(self.beschut.geweigerd))

    @cached_property
    def past_niet_gewoon(self) -> Waarheid:
        return niet(self.z.feit("past_bij_gewone_werkgever"))

    @property
    def wijst_onderzoek_aan(self) -> Waarheid:
        """Besluit advisering beschut werk art. 3 lid 1 and 2, before there is an advice."""
        b = self.beschut
        return en(niet(b.is_gegeven), self.past_niet_gewoon, b.heeft_arbeidsvermogen, b.aanpassing_of_begeleiding)

    # --- 3: the routes ---

    @cached_property
    def kan_beginnen(self) -> Waarheid:
        return self.z.feit("kan_nu_beginnen")

    @cached_property
    def regulier(self) -> Waarheid:
        return en(
            self.krijgt_hulp,
            niet(of(self.beschut.vastgesteld, self.is_positief)),
            niet(self.mist_arbeidsvermogen),
            self.z.feit("past_bij_gewone_werkgever"),
            self.z.feit("is_hulp_bij_werkgever_te_regelen"),
            self.kan_beginnen,
        )

    @cached_property
    def detachering(self) -> Waarheid:
        return en(
            of(self.krijgt_hulp, self.hoort_bij_wsw),
            niet(self.mist_arbeidsvermogen),
            self.z.feit("past_bij_detachering"),
            self.z.feit("is_inlener_te_vinden"),
            self.kan_beginnen,
        )

    @cached_property
    def beschut_mogelijk(self) -> Waarheid:
        aangewezen = of(self.beschut.vastgesteld, self.is_positief, self.wijst_onderzoek_aan)
        return en(self.beschut.hoort_bij_kring, aangewezen, niet(self.beschut.geweigerd), self.kan_beginnen)

    @cached_property
    def is_er_geen(self) -> Waarheid:
        return niet(of(self.regulier, self.detachering, self.beschut_mogelijk))

    # --- 3: what comes next ---

    @cached_property
    def is_advies_te_vragen(self) -> Waarheid:
        b = self.beschut
        nog_open = (niet(b.vastgesteld), niet(b.geweigerd), niet(b.is_gegeven))
        return en(b.hoort_bij_kring, *nog_open, niet(self.mist_arbeidsvermogen), self.past_niet_gewoon)

    @property
    def wie_is_aan_zet(self) -> str | None:
        return eerste_die_geldt(
            (niet(self.beschut.hoort_bij_kring), "niemand"),
            (self.beschut.vastgesteld, "college_biedt_aan"),
            (self.is_positief, "college_beslist"),
            (self.is_advies_te_vragen, "uwv_adviseert"),
            anders="niemand",
        )

    @property
    def subsidie_te_onderzoeken(self) -> Waarheid:
        """Pw 6 e, 10d lid 1 and 3, 10b lid 9."""
        return en(
            niet(self.is_er_geen),
            of(self.gemeente_mag_helpen, self.beschut_mogelijk),
            niet(self.z.feit("kan_minimumloon_verdienen")),
            niet(self.z.feit("is_wsw_dienstbetrekking")),
        )

    @property
    def eerste_stap(self) -> str | None:
        vast = en(self.beschut_mogelijk, of(self.beschut.vastgesteld, self.is_positief))
        return eerste_die_geldt(
            (of(self.regulier, self.detachering, vast), "er_is_een_route"),
            (self.beschut_mogelijk, "advies_van_uwv"),
            (self.mist_arbeidsvermogen, "dagbesteding_of_wajong"),
            (is_een_van(self.wie_helpt, "niemand"), "hulp_van_gemeente_zoeken"),
            (niet(self.kan_beginnen), "eerst_persoonlijke_situatie"),
            (self.is_advies_te_vragen, "advies_van_uwv"),
            anders="opnieuw_bespreken",
        )

    def uitkomsten(self) -> Uitkomst:
        return {
            "wie_helpt_bij_werk": self.wie_helpt,
            "regulier_werk_mogelijk": self.regulier,
            "detachering_mogelijk": self.detachering,
            "beschut_werk_mogelijk": self.beschut_mogelijk,
            "nog_geen_werk": self.is_er_geen,
            "advies_beschut_werk_te_vragen": self.is_advies_te_vragen,
            "aan_zet_bij_beschut_werk": self.wie_is_aan_zet,
            "loonkostensubsidie_te_onderzoeken": self.subsidie_te_onderzoeken,
            "beschut_werk_eindigt_banenafspraak": self.beschut_mogelijk,
            "eerste_stap_zonder_route": self.eerste_stap,
        }


# --- what a case may not say ----------------------------------------------------------------------------


def tegenspraken(z: Zaak) -> Iterator[Waarheid]:
    """c1 to c14 of the page, in groups."""
    yield voor(z.peildatum, z.feit("geboortedatum"))
    yield from _tegenspraken_uwv(z)
    yield from _tegenspraken_beschut(z)
    eerste, laatste = z.dag("eerste_dag_wsw_indicatie"), z.dag("laatste_dag_wsw_indicatie")
    yield en(z.feit("heeft_wsw_indicatiebesluit"), voor(laatste, eerste))
    yield from (zegt for _, zegt in wsw.tegenspraken_herindicatie(z))


def _tegenspraken_uwv(z: Zaak) -> Iterator[Waarheid]:
    uitkering, soort = z.feit("heeft_uwv_uitkering"), z.feit("soort_uwv_uitkering")
    yield en(niet(uitkering), is_niet(soort, "geen"))
    yield en(uitkering, is_een_van(soort, "geen"))
    oordeel, delen = z.feit("oordeel_arbeidsvermogen"), [z.feit(naam) for naam in DELEN_ARBEIDSVERMOGEN]
    yield en(niet(z.feit("is_arbeidsvermogen_getoetst")), oordeel is not None)
    yield en(is_een_van(oordeel, "aanwezig"), niet(en(*delen)))
    yield en(is_een_van(oordeel, "ontbreekt"), *delen)


def _tegenspraken_beschut(z: Zaak) -> Iterator[Waarheid]:
    advies_op, vast_op = z.feit("datum_advies"), z.feit("datum_vaststelling_beschut_werk")
    vast, geweigerd = z.feit("is_beschut_werk_vastgesteld"), z.feit("is_beschut_werk_geweigerd")
    yield en(is_een_van(z.feit("advies_uwv"), "nog_geen_advies"), advies_op is not None)
    yield en(vast, geweigerd)
    yield en(vast, voor(vast_op, advies_op))
    yield en(geweigerd, voor(z.feit("datum_weigering_beschut_werk"), advies_op))
    yield en(vast, voor(vast_op, BESCHUT_BEGINT))


def beslis(feiten: Record, dag: date, _gemeente: str | None) -> Uitkomst | None:
    """The proposal, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if True in tegenspraken(z):
        return None
    return zonder_recht(Route(z).uitkomsten())
