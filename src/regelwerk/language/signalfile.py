"""The shape of the files under `rules/signalen/`: which events a case can have, and when staff want to be told."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from regelwerk.language import shapes as s
from regelwerk.language.ruleparts import Bron, Lezing, Part
from regelwerk.language.source import Text

#: How the last day of a signal is counted. `signals.terms` has the arithmetic, docs/taal.md the meaning.
TERMS: Final = (
    "na_gebeurtenis",
    "op_veld",
    "looptijd",
    "looptijd_op_veld",
    "looptijd_ziekte",
    "beslistermijn_aanvraag",
    "beslistermijn_bbz",
    "na_herstel",
    "na_bezwaartermijn",
    "beslistermijn_bezwaar",
    "voor_dwangsom",
    "einde_dwangsom",
    "vaststelling_dwangsom",
    "begin_volgend_jaar",
)

Veldtype = Annotated[Text, s.Shape("een type", choices=("datum", "ja_nee", "keuze", "getal", "bedrag"))]
Termijnwoord = Annotated[Text, s.Shape("een termijn", choices=TERMS)]
Aantal = Annotated[Text, s.Shape("een getal van 0 tot en met 999", r"[0-9]{1,3}", "RB-BEDRAG", free=True)]


class Veld(Part):
    """Een gegeven bij een gebeurtenis."""

    label: s.Tekst = Field(description="Naam van het veld voor lezers.")
    type: Veldtype
    waarden: dict[s.Naam, s.Tekst] | None = Field(None, description="Woorden van een keuze met hun label.")
    nodig: s.Ja | None = Field(None, description="`ja` als de gebeurtenis zonder dit veld niet kan.")


class Gebeurtenis(Part):
    """Iets wat in een zaak gebeurt, op een dag."""

    label: s.Tekst = Field(description="Naam van de gebeurtenis voor lezers.")
    zin: s.Tekst = Field(description="Zin voor features: wat er na de datum staat, zoals `is een aanvraag ontvangen`.")
    toelichting: s.Tekst | None = None
    velden: dict[s.Naam, Veld] | None = None


class Gebeurtenissenbestand(Part):
    """Wat er in een zaak kan gebeuren, en voor wie signalen zijn."""

    onderwerp: s.Naam
    rollen: dict[s.Naam, s.Tekst] = Field(description="Voor wie een signaal is, met het label.")
    gebeurtenissen: dict[s.Naam, Gebeurtenis]


class Signaal(Part):
    """Wanneer iemand iets moet doen, wat, en voor welke dag."""

    label: s.Tekst = Field(description="Wat er aan de hand is.")
    bron: s.Bronsleutel = Field(description="Sleutel uit `bronnen`: waarom dit moet.")
    bij: s.Naam = Field(description="Gebeurtenis waarmee het begint.")
    als: s.Formule | None = Field(None, description="Voorwaarde over de velden van die gebeurtenis.")
    tot: list[s.Naam] | None = Field(None, min_length=1, description="Gebeurtenissen waarmee het signaal stopt.")
    termijn: Termijnwoord = Field(description="Hoe de laatste dag wordt geteld.")
    duur: s.Tekst | None = Field(None, description="Zoals `8 weken`, of een duur uit een regeling (`regeling.naam`).")
    veld: s.Naam | None = Field(None, description="Het datumveld bij `op_veld` en `looptijd_op_veld`.")
    wettelijk: s.JaNee | None = Field(None, description="`ja` als de Algemene termijnenwet voor deze duur geldt.")
    dagen_vooraf: Aantal | None = Field(None, description="Hoeveel dagen voor de laatste dag het signaal begint.")
    vervalt: s.Ja | None = Field(None, description="`ja` als er na de laatste dag niets meer te doen is.")
    voor: s.Naam = Field(description="Rol uit `rollen`.")
    doe: s.Tekst = Field(description="Wat er moet gebeuren.")
    toelichting: s.Tekst | None = None
    lezing: Lezing | None = None
    geldig_vanaf: s.Datum | None = Field(None, description="Alleen bij gebeurtenissen vanaf deze dag.")
    geldig_tot: s.Datum | None = Field(None, description="Niet meer bij gebeurtenissen vanaf deze dag.")


class Signalenbestand(Part):
    """De signalen die bij een regeling horen."""

    regeling: s.Regelingnaam
    bronnen: dict[s.Bronsleutel, Bron] | None = None
    signalen: dict[s.Naam, Signaal]
