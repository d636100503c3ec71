"""The shape of each kind of file under `rules/`: which keys, which texts. The JSON Schemas are made from this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import Field, model_validator

from regelwerk.language import shapes as s
from regelwerk.language.ruleparts import Begrip, Bron, Controle, Feit, NietGemodelleerd, Part, Vorm
from regelwerk.language.signalfile import Gebeurtenissenbestand, Signalenbestand


class Regelbestand(Part):
    """Regels van één onderwerp, geldig vanaf één datum."""

    regeling: s.Regelingnaam
    onderwerp: s.Naam
    geldig_vanaf: s.Datum
    geldig_tot: s.Datum | None = Field(None, description="Eerste dag waarop dit onderwerp niet meer geldt.")
    toelichting: s.Tekst | None = None
    bronnen: dict[s.Bronsleutel, Bron] | None = None
    invoer: dict[s.Naam, Feit] | None = None
    begrippen: dict[s.Naam, Begrip] | None = None
    besluiten: dict[s.Naam, Begrip] | None = None
    controles: list[Controle] | None = None
    niet_gemodelleerd: list[NietGemodelleerd] | None = None


class Overzichtskeuze(Part):
    """Wanneer een regeling in het overzicht van een zaak staat."""

    tonen: s.Tonen = Field(description="Altijd, nooit, of als de zaak een van de feiten geeft.")
    feiten: list[s.Verwijzing] | None = Field(None, min_length=1, description="De feiten bij `bij_feiten`.")
    zonder_recht: list[s.Verwijzing] | None = Field(
        None, min_length=1, description="Uitkomsten die ook iets zeggen als er geen recht is."
    )


class Regelinguitleg(Part):
    """Wat de regeling is, en de bronnen die al haar bestanden delen."""

    regeling: s.Regelingnaam
    label: s.Tekst
    omschrijving: s.Tekst
    vragen: dict[s.Naam, s.Tekst] | None = Field(None, description="Gedeeld feit met de vraag zoals hier gesteld.")
    vraaggroepen: dict[s.Naam, s.Tekst] | None = Field(None, description="Groep vragen met haar gezamenlijke vraag.")
    overzicht: Overzichtskeuze | None = Field(None, description="Wanneer dit in het overzicht van een zaak staat.")
    bronnen: dict[s.Bronsleutel, Bron] | None = None


class Bedrag(Part):
    """Een waarde vanaf een datum, of een tabel met een waarde per sleutel."""

    vanaf: s.Datum
    tot: s.Datum | None = None
    waarde: s.Waarde | None = None
    rijen: dict[s.Sleutel, s.Waarde] | None = None
    onvolledig: s.Ja | None = Field(None, description="`ja` als niet alle rijen van de tabel bekend zijn.")
    verificatie: s.Verificatie
    bron: s.Tekst = Field(description="Waar deze waarde is gevonden.")
    toelichting: s.Tekst | None = None


class Parameter(Part):
    """Een bedrag, percentage of getal dat met de tijd verandert."""

    label: s.Tekst
    type: s.Typenaam
    per: s.Per | None = None
    eenheid: s.Tekst | None = None
    bron: s.Bronsleutel
    ritme: s.Ritme = Field(description="Hoe lang een waarde hooguit spreekt.")
    sleutels: list[s.Naam] | None = Field(None, description="Namen van de sleutels van een tabel.")
    aanvullen: s.Tekst | None = Field(None, description="Wat iemand kan doen als er geen waarde is.")
    toelichting: s.Tekst | None = None
    waarden: list[Bedrag] = Field(description="Oudste eerst; leeg mag alleen met `aanvullen`.")

    @model_validator(mode="after")
    def _can_be_found(self) -> Parameter:
        """What nobody has found yet says how it is to be added."""
        if not self.waarden and not self.aanvullen:
            message = "een parameter zonder waarden noemt bij `aanvullen` hoe iemand ze toevoegt."
            raise s.wrong("RB-SCHEMA", message)
        return self


class Parameterbestand(Part):
    """De gedateerde bedragen van een regeling."""

    regeling: s.Regelingnaam
    bronnen: dict[s.Bronsleutel, Bron] | None = None
    parameters: dict[s.Naam, Parameter]


class Feitenbestand(Part):
    """Feiten die meer regelingen gebruiken."""

    onderwerp: s.Naam
    bronnen: dict[s.Bronsleutel, Bron] | None = None
    feiten: dict[s.Naam, Feit]


class Profiel(Part):
    """Een naam voor een stel gewone feiten, alleen voor voorbeelden en tests."""

    label: s.Tekst
    toelichting: s.Tekst | None = None
    feiten: dict[s.Verwijzing, Any]


class Profielbestand(Part):
    """De profielen van een regeling."""

    regeling: s.Regelingnaam
    profielen: dict[s.Naam, Profiel]


class Invulling(Vorm):
    """Wat de verordening invult: een vaste waarde of een berekening."""

    waarde: s.Waarde | None = None


class Verordeningbestand(Part):
    """Wat de verordening van een gemeente invult."""

    gemeente: s.Regelingnaam
    regeling: s.Regelingnaam
    onderwerp: s.Naam
    geldig_vanaf: s.Datum
    geldig_tot: s.Datum | None = None
    fictief: s.JaNee | None = None
    toelichting: s.Tekst | None = None
    bronnen: dict[s.Bronsleutel, Bron] | None = None
    invulling: dict[s.Naam, Invulling] | None = None
    niet_ingevuld: dict[s.Naam, s.Tekst] | None = Field(None, description="Wat bewust open blijft, met de reden.")

    @model_validator(mode="after")
    def _says_something(self) -> Verordeningbestand:
        if self.invulling is None and self.niet_ingevuld is None:
            raise s.wrong("RB-SCHEMA", "de sleutel `invulling` ontbreekt.")
        return self


AnyFile = Regelbestand | Regelinguitleg | Parameterbestand | Feitenbestand | Profielbestand | Verordeningbestand

#: JSON Schema file -> model; `regelwerk schema` writes these.
MODELS: Final[Mapping[str, type[Part]]] = {
    "regelbestand": Regelbestand,
    "regeling": Regelinguitleg,
    "parameters": Parameterbestand,
    "feiten": Feitenbestand,
    "profielen": Profielbestand,
    "verordening": Verordeningbestand,
    "gebeurtenissen": Gebeurtenissenbestand,
    "signalen": Signalenbestand,
}


def kind_of(path: str) -> str | None:
    """Which kind of file this path under `rules/` is, by place and name; None when it is no rule file."""
    parts = path.split("/")
    if len(parts) < 3 or parts[0] != "rules" or not path.endswith(".yaml"):
        return None
    if parts[1] == "gemeenten":
        return "verordening" if len(parts) == 6 else None
    if parts[1] == "feiten":
        return "feiten" if len(parts) == 3 else None
    if parts[1] == "signalen":
        own = "gebeurtenissen" if parts[2] == "gebeurtenissen.yaml" else "signalen"
        return own if len(parts) == 3 else None
    if len(parts) == 3:
        return {
            "regeling.yaml": "regeling",
            "parameters.yaml": "parameters",
            "loontabel.yaml": "parameters",
            "profielen.yaml": "profielen",
        }.get(parts[2])
    return "regelbestand" if len(parts) == 4 else None
