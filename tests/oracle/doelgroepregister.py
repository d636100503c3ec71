"""Oracle for the doelgroepregister (Wfsv art. 38b, 38d, 38f, 38g; Besluit SUWI art. 3.2, 3.5): status and register.

Plain Python from the law text and the page `doelgroepregister.md`, by who had not seen the rule files. A fact that is
absent or None is unknown. The grounds themselves and what is refused stand in the files beside it.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak, plus, tot_en_met, voor
from tests.oracle.beschut_werk_advies import eerste_die_geldt
from tests.oracle.doelgroepregister_gronden import (
    BEGIN,
    SINDS_2018,
    SINDS_2020,
    SINDS_2026,
    Grond,
    Gronden,
    eerste,
    laatste,
)
from tests.oracle.doelgroepregister_tegenspraken import tegenspraken, toont_geen_minimumloon
from tests.oracle.loonkostensubsidie import Waarheid, aow_leeftijd_bereikt, en, keuze, leeftijd_op, niet, of, reken
from tests.oracle.no_riskpolis_ziekte import aow_datum
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

SCHORSING = date(2017, 12, 30)  # t+2 no longer runs
EINDE_SCHORSING = date(2026, 1, 1)  # a loss before this day stays registered to and with 2028
NA_SCHORSING = date(2029, 1, 1)
UITSCHRIJVING_LID_6 = date(2021, 1, 1)
GEMELD_DOOR_COLLEGE = ("a_uwv", "a_praktijkroute", "b", "d", "e", "lid_2")  # 38d


@dataclass(frozen=True)
class Register:
    z: Zaak

    @cached_property
    def gronden(self) -> dict[str, Grond]:
        return Gronden(self.z).alle()

    @cached_property
    def gelden(self) -> dict[str, Waarheid]:
        return {naam: grond.geldt_op(self.z.peildatum) for naam, grond in self.gronden.items()}

    @cached_property
    def beschut(self) -> Waarheid:
        vast = self.z.feit("is_beschut_werk_vastgesteld")
        return en(vast, tot_en_met(self.z.feit("datum_vaststelling_beschut_werk"), self.z.peildatum))

    @cached_property
    def vaststelling_beschut(self) -> date | None:
        vast = self.z.feit("is_beschut_werk_vastgesteld")
        return keuze(vast, self.z.feit("datum_vaststelling_beschut_werk"), EEUWIG)

    @cached_property
    def is_buitengesloten(self) -> Waarheid:
        """Since 2018 beschut werk stands in the opening words of lid 1."""
        return self.beschut if self.z.peildatum >= SINDS_2018 else False

    # --- the register ---

    @property
    def aow(self) -> Waarheid:
        return reken(lambda dag: aow_leeftijd_bereikt(dag, self.z.peildatum), self.z.feit("geboortedatum"))

    @cached_property
    def uitschrijving_werkt(self) -> Waarheid:
        """SUWI 3.2 lid 4-5: before 2021 only who is there on f."""
        op_tijd = tot_en_met(UITSCHRIJVING_LID_6, self.z.feit("datum_uitschrijving"))
        f = self.gronden["f"].voorwaarden if "f" in self.gronden else False
        return en(self.z.feit("is_uitgeschreven_op_verzoek"), of(op_tijd, f))

    @cached_property
    def is_uitgeschreven(self) -> Waarheid:
        return en(self.uitschrijving_werkt, tot_en_met(self.z.feit("datum_uitschrijving"), self.z.peildatum))

    @cached_property
    def einde_door_beschut(self) -> date | None:
        dag_erna = plus(self.z.feit("datum_vaststelling_beschut_werk"), 1)
        return keuze(self.z.feit("is_beschut_werk_vastgesteld"), laatste(SINDS_2020, dag_erna), EEUWIG)

    @cached_property
    def einde_door_verzoek(self) -> date | None:
        return keuze(self.uitschrijving_werkt, self.z.feit("datum_uitschrijving"), EEUWIG)

    @cached_property
    def eerder_einde(self) -> date | None:
        """What can end a registration since 2020 beside age."""
        return eerste(self.einde_door_beschut, self.einde_door_verzoek)

    @cached_property
    def aow_datum(self) -> date | None:
        dag = reken(aow_datum, self.z.feit("geboortedatum"))
        return None if dag == EEUWIG else dag

    @cached_property
    def is_dan_jong(self) -> Waarheid:
        """At the other end nobody of that age has reached AOW age."""
        geboren = self.z.feit("geboortedatum")
        return reken(lambda dag, einde: einde != EEUWIG and leeftijd_op(dag, einde) < 65, geboren, self.eerder_einde)

    @cached_property
    def is_ooit_arbeidsbeperkte(self) -> Waarheid:
        return of(*(grond.is_begonnen(self.z.peildatum) for grond in self.gronden.values()))

    @cached_property
    def verlies(self) -> date | None:
        return keuze(self.is_ooit_arbeidsbeperkte, self.einde_arbeidsbeperkte, self.z.feit("datum_opname_register"))

    @cached_property
    def einde_arbeidsbeperkte(self) -> date | None:
        """The first day on which nothing of lid 1 or 2 holds any more."""
        begonnen = [grond.is_begonnen(self.z.peildatum) for grond in self.gronden.values()]
        dagen = [eerste(g.laatste_dag, plus(self.uitsluiting(naam), -1)) for naam, g in self.gronden.items()]
        paren = list(zip(begonnen, dagen, strict=True))
        altijd = of(*(en(wel, reken(lambda dag: dag == EEUWIG, dag)) for wel, dag in paren))
        einden = [keuze(wel, plus(dag, 1), BEGIN) for wel, dag in paren]
        return keuze(altijd, EEUWIG, laatste(BEGIN, *einden))

    def uitsluiting(self, naam: str) -> date | None:
        """The day on which beschut werk takes a ground away."""
        if naam in ("a_uwv", "a_praktijkroute"):
            return self.vaststelling_beschut
        return laatste(SINDS_2018, self.vaststelling_beschut) if self.z.peildatum >= SINDS_2018 else EEUWIG

    @cached_property
    def einde_registratie(self) -> date | None:
        return keuze(self.z.feit("is_opgenomen_in_register"), self.einde_van_wie_er_staat, BEGIN)

    @property
    def einde_van_wie_er_staat(self) -> date | None:
        """SUWI 3.2."""
        if self.z.peildatum < SINDS_2020:
            return reken(self.einde_na_verlies, self.verlies)
        return eerste_die_geldt(
            (reken(lambda dag: dag == EEUWIG, self.eerder_einde), self.aow_datum),
            (self.is_dan_jong, self.eerder_einde),
            anders=eerste(self.eerder_einde, self.aow_datum),
        )

    def einde_na_verlies(self, verlies: date) -> date:
        if verlies == EEUWIG:
            return EEUWIG
        if self.z.peildatum >= SCHORSING and verlies < EINDE_SCHORSING:
            return NA_SCHORSING
        return date(verlies.year + 3, 1, 1)

    @cached_property
    def staat_in_register(self) -> Waarheid:
        staat = en(
            self.z.feit("is_opgenomen_in_register"),
            tot_en_met(self.z.feit("datum_opname_register"), self.z.peildatum),
        )
        if self.z.peildatum < SINDS_2020:
            return en(staat, voor(self.z.peildatum, self.einde_registratie))
        return en(
            staat,
            niet(tot_en_met(self.einde_door_beschut, self.z.peildatum)),
            niet(self.is_uitgeschreven),
            niet(self.aow),
        )

    @property
    def reden_einde(self) -> str | None:
        niet_opgenomen = niet(self.z.feit("is_opgenomen_in_register"))
        if self.z.peildatum < SINDS_2020:
            geschorst = self.z.peildatum >= SCHORSING
            return eerste_die_geldt(
                (niet_opgenomen, "niet_opgenomen"),
                (reken(lambda dag: dag == EEUWIG, self.einde_registratie), "loopt_door"),
                (reken(lambda dag: geschorst and dag < EINDE_SCHORSING, self.verlies), "opschorting"),
                anders="t_plus_2",
            )
        voor_aow = en(
            reken(lambda dag: dag != EEUWIG, self.eerder_einde),
            of(self.is_dan_jong, voor(self.eerder_einde, self.aow_datum)),
        )
        return eerste_die_geldt(
            (niet_opgenomen, "niet_opgenomen"),
            (en(voor_aow, tot_en_met(self.einde_door_beschut, self.einde_door_verzoek)), "beschut_werk"),
            (voor_aow, "eigen_verzoek"),
            anders="aow_leeftijd",
        )

    # --- the status ---

    @property
    def lid_6(self) -> Waarheid:
        return self.staat_in_register if self.z.peildatum >= SINDS_2020 else False

    @cached_property
    def oordelen(self) -> dict[str, Waarheid]:
        groep = {"hoort_bij_groep": of(*self.gelden.values(), self.lid_6)}
        return groep if self.z.peildatum < SINDS_2018 else {"is_niet_in_beschut_werk": niet(self.beschut)} | groep

    @cached_property
    def recht(self) -> Waarheid:
        return en(*self.oordelen.values())

    @property
    def grond(self) -> str | None:
        rijen = [(geldt, naam) for naam, geldt in (self.gelden | {"lid_6": self.lid_6}).items()]
        return eerste_die_geldt((self.is_buitengesloten, "geen"), *rijen, anders="geen")

    @property
    def datum_arbeidsbeperkte(self) -> date | None:
        begin = [keuze(self.gelden[naam], grond.eerste_dag, EEUWIG) for naam, grond in self.gronden.items()]
        opname = laatste(SINDS_2020, self.z.feit("datum_opname_register"))
        return keuze(self.recht, eerste(*begin, keuze(self.lid_6, opname, EEUWIG)), EEUWIG)

    # --- duties, banenafspraak, exit ---

    @property
    def moet_uwv_registreren(self) -> Waarheid:
        moet = en(of(*self.gelden.values()), niet(self.is_buitengesloten), niet(self.staat_in_register))
        return moet if self.z.peildatum < SINDS_2020 else en(moet, niet(self.aow), niet(self.is_uitgeschreven))

    @property
    def moet_college_leveren(self) -> Waarheid:
        gemeld = of(*(geldt for naam, geldt in self.gelden.items() if naam in GEMELD_DOOR_COLLEGE))
        return en(gemeld, niet(self.is_buitengesloten))

    @property
    def telt_voor_banenafspraak(self) -> Waarheid:
        """Wfsv 38f, 38g."""
        soort = self.z.feit("soort_dienstbetrekking")
        gedetacheerd = en(is_een_van(soort, "wsw_artikel_2"), self.z.feit("is_gedetacheerd"))
        soort_telt = of(is_een_van(soort, "gewoon", "wsw_artikel_7"), gedetacheerd)
        return en(self.z.feit("heeft_baan"), soort_telt, of(self.recht, self.z.feit("is_aangewezen_baan")))

    @property
    def mag_uitschrijving_vragen(self) -> Waarheid:
        geen_ander = {naam: niet(of(*(g for n, g in self.gelden.items() if n != naam))) for naam in ("d", "f")}
        alleen_f = en(self.gelden["f"], geen_ander["f"])
        route = is_een_van(self.z.feit("soort_indicatie_besluit_wfsv"), "school", "artikel_2_25_lid_1_b")
        alleen_d = en(self.gelden["d"], route, geen_ander["d"])
        alleen_lid_6 = niet(of(*self.gelden.values()))
        sinds_2021 = en(self.z.peildatum >= UITSCHRIJVING_LID_6, of(alleen_lid_6, alleen_d))
        return en(self.staat_in_register, of(alleen_f, sinds_2021))

    def uitkomst(self) -> Uitkomst:
        z = self.z
        alle = {
            "recht": self.recht,
            "grond": self.grond,
            "datum_arbeidsbeperkte": _getoond(self.datum_arbeidsbeperkte),
            "einde_arbeidsbeperkte": _getoond(self.einde_arbeidsbeperkte),
            "staat_in_register": self.staat_in_register,
            "einde_registratie": _getoond(self.einde_registratie),
            "reden_einde_registratie": self.reden_einde,
            "telt_voor_banenafspraak": self.telt_voor_banenafspraak,
            "moet_uwv_registreren": self.moet_uwv_registreren,
            "moet_college_gegevens_leveren": self.moet_college_leveren,
            "toont_drempeltoets_geen_minimumloon": toont_geen_minimumloon(z),
        }
        if z.peildatum >= SINDS_2020:
            alle["mag_uitschrijving_vragen"] = self.mag_uitschrijving_vragen
        if z.peildatum >= SINDS_2026:
            alle["moet_uwv_werkgever_informeren"] = en(self.staat_in_register, z.feit("heeft_baan"))
        return alle


def _getoond(dag: date | None) -> Any:
    return ONBEPERKT if dag == EEUWIG else dag


# --- the decision -------------------------------------------------------------------------------------


def beslis(feiten: Record, dag: date, _gemeente: str | None = None) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    z = Zaak(feiten, dag)
    if any(zegt is True for _, zegt in tegenspraken(z)):
        return None
    register = Register(z)
    return met_recht(register.oordelen, register.uitkomst(), ())
