"""The blocks of which the files under `rules/` are made: which keys, which texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, model_validator

from regelwerk.language import shapes as s


class Part(BaseModel):
    """A block of a file: fixed keys, nothing else."""

    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True, frozen=True)


class Bron(Part):
    """Waar iets staat: een artikel van een wet of verordening, een uitspraak of een publicatie."""

    wet: s.Tekst | None = Field(None, description="Naam van de wet, het besluit of de regeling.")
    bwb: s.Tekst | None = Field(None, description="Kenmerk op wetten.overheid.nl, zoals BWBR0015703.")
    verordening: s.Tekst | None = Field(None, description="Naam van de gemeentelijke verordening.")
    gemeente: s.Tekst | None = Field(None, description="De gemeente van de verordening.")
    cvdr: s.Tekst | None = Field(None, description="Kenmerk van de verordening op overheid.nl.")
    uitspraak: s.Tekst | None = Field(None, description="Naam van de uitspraak.")
    ecli: s.Tekst | None = Field(None, description="ECLI van de uitspraak.")
    publicatie: s.Tekst | None = Field(None, description="Een andere publicatie.")
    kenmerk: s.Tekst | None = Field(None, description="Nummer van de publicatie, zoals Stcrt 2017, 68248.")
    url: s.Tekst | None = Field(None, description="Adres van de publicatie.")
    artikel: s.Waarde | None = Field(None, description="Nummer van het artikel.")
    lid: s.Waarde | None = Field(None, description="Nummer van het lid.")
    onderdeel: s.Waarde | None = Field(None, description="Letter van het onderdeel.")
    van: s.Datum | None = Field(None, description="Eerste dag waarop het artikel zo luidt.")
    tot: s.Datum | None = Field(None, description="Eerste dag waarop het artikel niet meer zo luidt.")
    fictief: s.JaNee | None = Field(None, description="`ja` voor verzonnen bronnen in voorbeelden.")
    toelichting: s.Tekst | None = None

    @model_validator(mode="after")
    def _can_be_found(self) -> Bron:
        """A source is one kind of text, with what is needed to look it up."""
        kinds = [kind for kind in _NEEDED if getattr(self, kind) is not None]
        if len(kinds) != 1:
            message = "een bron noemt precies één van `wet`, `verordening`, `uitspraak` en `publicatie`."
            raise s.wrong("RB-BRON", message)
        for key in _NEEDED[kinds[0]]:
            if getattr(self, key) is None:
                raise s.wrong("RB-BRON", f"een bron met `{kinds[0]}` noemt ook `{key}`.")
        if self.van and self.tot and self.tot <= self.van:
            raise s.wrong("RB-DATUM", "`tot` ligt niet na `van`.")
        return self


#: What each kind of source needs to be found.
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "wet": ("bwb", "artikel"),
    "verordening": ("gemeente", "artikel"),
    "uitspraak": ("ecli",),
    "publicatie": (),
}


class OverlaptNiet(Part):
    """Regels van een lijst die niet tegelijk kunnen zijn: van een dag tot (niet mee) een dag."""

    van: s.Naam = Field(description="Veld met de eerste dag.")
    tot: s.Naam = Field(description="Veld met de eerste dag die er niet meer bij hoort.")
    bij_zelfde: s.Naam | None = Field(None, description="Alleen regels waarin dit veld hetzelfde is.")


class Feit(Part):
    """Een gegeven over de zaak: wat we vragen, wie het geeft en welke waarden kunnen."""

    label: s.Tekst = Field(description="Naam van het feit voor lezers.")
    vraag: s.Tekst | None = Field(None, description="De vraag aan de intaker.")
    toelichting: s.Tekst | None = None
    type: s.Typenaam = Field(description="Soort waarde.")
    per: s.Per | None = Field(None, description="Tijdvak van een bedrag.")
    eenheid: s.Tekst | None = Field(None, description="Eenheid van een getal of duur, zoals `uur per week`.")
    waarden: dict[s.Naam, s.Tekst] | None = Field(None, description="Woorden van een keuze met hun label.")
    velden: dict[s.Naam, Feit] | None = Field(None, description="Velden van een lijst.")
    herkend_aan: s.Naam | None = Field(None, description="Veld waaraan een regel van de lijst te herkennen is.")
    overlappen_niet: OverlaptNiet | None = Field(None, description="Perioden in een lijst die elkaar uitsluiten.")
    ten_minste: s.Waarde | None = Field(None, description="Kleinste waarde die kan.")
    ten_hoogste: s.Waarde | None = Field(None, description="Grootste waarde die kan; bij een lijst het aantal regels.")
    meer_dan: s.Waarde | None = Field(None, description="De waarde is groter dan dit.")
    minder_dan: s.Waarde | None = Field(None, description="De waarde is kleiner dan dit.")
    decimalen: s.Decimalen | None = Field(None, description="Aantal decimalen van een getal of percentage.")
    mag_onbeperkt: s.Ja | None = Field(None, description="`ja` als de datum ook `onbeperkt` mag zijn.")
    staat_in: s.Naam | None = Field(None, description="Parameter met sleutels waarin deze waarde moet staan.")
    gegeven_door: s.Tekst | None = Field(None, description="Wie of wat dit feit geeft.")
    oordeel: s.Ja | None = Field(None, description="`ja` als een mens dit beoordeelt en motiveert.")
    vraaggroep: s.Naam | None = Field(None, description="Vragen die samen met 'geen van deze' te beantwoorden zijn.")
    bron: s.Bronsleutel | None = Field(None, description="Artikel dat dit feit nodig maakt.")
    verloopt: s.JaNee | None = Field(None, description="`nee` als dit feit nooit verandert, zoals een geboortedatum.")


class Rij(Part):
    """Een rij van een tabel: de eerste die opgaat telt; de laatste is `anders`."""

    als: s.Formule | None = Field(None, description="Voorwaarde van deze rij.")
    dan: s.Formule | None = Field(None, description="Waarde als de voorwaarde opgaat.")
    anders: s.Formule | None = Field(None, description="Waarde als geen rij opgaat.")
    bron: s.Bronsleutel | None = None


class Voorwaarde(Part):
    """Een voorwaarde, met de zin voor de lezer als er niet aan is voldaan."""

    als: s.Formule = Field(description="De voorwaarde.")
    bron: s.Bronsleutel | None = None
    zo_niet: s.Tekst | None = Field(None, description="Wat de lezer leest als dit niet opgaat.")
    naam: s.Naam | None = Field(None, description="Naam van de grond, als de voorwaarde zelf geen naam is.")


class Lezing(Part):
    """Een eigen lezing van een tekst die meer dan één uitleg toelaat."""

    reden: s.Tekst = Field(description="Waarom deze lezing.")
    anders: s.Tekst = Field(description="Wat een andere lezing zou zijn.")


class Delegatie(Part):
    """Wat een verordening mag of moet invullen, binnen de grenzen van de wet."""

    aan: s.Tekst = Field(description="Wie het invult, zoals gemeenteraad.")
    ten_minste: s.Waarde | None = None
    ten_hoogste: s.Waarde | None = None
    zonder_verordening: s.Waarde = Field(description="Waarde zonder verordening, of `onbekend`.")


class Sparen(Part):
    """Een bedrag per maand dat wordt gespaard: een keer per jaar uitbetaald, en als het recht stopt."""

    uitbetaald_in: s.Maand = Field(description="De maand waarin wordt uitbetaald wat tot die maand is gespaard.")
    bron: s.Bronsleutel = Field(description="Artikel over de uitbetaling.")
    lezing: Lezing | None = None


class Samenloop(Part):
    """Wat de ene regeling met de andere doet, als dit besluit ja is."""

    regeling: s.Regelingnaam = Field(description="De regeling die iets doet.")
    soort: s.Samenloopsoort = Field(description="Wat zij doet met de andere.")
    met: s.Regelingnaam = Field(description="De andere regeling.")


class Overzichtsregel(Part):
    """Een regel in een tabel van het overzicht."""

    tabel: s.Tabel = Field(description="Voor wie de tabel is.")
    telt: s.Telling = Field(description="Of de regel erbij komt, eraf gaat of het totaal is.")


class Vorm(Part):
    """Eén van: formule, tabel, alle, een_van."""

    formule: s.Formule | None = Field(None, description="Eén regel rekenwerk.")
    tabel: list[Rij] | None = Field(None, min_length=1, description="De eerste rij die opgaat telt.")
    alle: list[Voorwaarde] | None = Field(None, min_length=1, description="Alle voorwaarden moeten opgaan.")
    een_van: list[Voorwaarde] | None = Field(None, min_length=1, description="Eén voorwaarde is genoeg.")
    bron: s.Bronsleutel | None = Field(None, description="Sleutel uit `bronnen`.")
    toelichting: s.Tekst | None = None


class Begrip(Vorm):
    """Eén naam: één stap van de uitleg."""

    label: s.Tekst = Field(description="Naam van het begrip voor lezers.")
    type: s.Typenaam
    per: s.Per | None = None
    eenheid: s.Tekst | None = None
    waarden: dict[s.Naam, s.Tekst] | None = Field(None, description="Woorden van een keuze met hun label.")
    voor_elke: s.Naam | None = Field(None, description="Naam van de lijst waarvoor dit per regel geldt.")
    met: dict[s.Verwijzing, s.Formule] | None = Field(
        None, description="Feit en wat er voor elke regel voor in de plaats komt."
    )
    soort: s.Soort | None = Field(None, description="Soort stap, als het geen gewone is.")
    lezing: Lezing | None = None
    gedelegeerd: Delegatie | None = None
    telt_maanden_in: s.Naam | None = Field(None, description="Feit dat stijgt met elke maand waarin dit ja is.")
    telt_maanden_sinds: s.Naam | None = Field(None, description="Feit dat elke maand stijgt zodra dit een keer ja is.")
    maandoverzicht: s.Maandvorm | None = Field(None, description="Hoe dit in het maandoverzicht staat.")
    gespaard: Sparen | None = Field(None, description="Dit bedrag wordt gespaard en later uitbetaald.")
    samenloop: Samenloop | None = Field(None, description="Wat twee regelingen met elkaar doen.")
    beantwoordt: s.Verwijzing | None = Field(None, description="Feit waarop dit in het overzicht het antwoord is.")
    overzicht: Overzichtsregel | None = Field(None, description="Plaats in een tabel van het overzicht.")


class Controle(Part):
    """Feiten die elkaar tegenspreken: de zaak wordt niet beoordeeld."""

    als: s.Formule
    melding: s.Tekst
    feiten: list[s.Verwijzing] = Field(description="De feiten waar het om gaat.")


class NietGemodelleerd(Part):
    """Wat van de wet niet in regels staat, en waarom."""

    wet: s.Tekst | None = None
    artikel: s.Waarde
    lid: s.Waarde | None = None
    onderdeel: s.Waarde | None = None
    reden: s.Tekst
    raakt: list[s.Naam] | None = Field(None, description="Begrippen die hierdoor anders kunnen uitvallen.")
