"""Every code of a problem in a feature, with what it means; the handbook and the tests read this list."""

from __future__ import annotations

from typing import Final

CODES: Final = {
    "FF-BEDRAG": "Een bedrag is anders geschreven dan `€ 1.234,56`, of per een ander tijdvak.",
    "FF-BRON": "Het scenario noemt geen bron.",
    "FF-DATUM": "Een datum bestaat niet of is anders geschreven, of de peildatum ontbreekt.",
    "FF-DUBBEL": "Twee scenario's in één bestand, of twee kolommen, hebben dezelfde naam.",
    "FF-GRENS": "Het bestand is te groot, heeft te veel tabelrijen of een te lange regel.",
    "FF-LEEG": "Er is niets om te toetsen: geen scenario, geen Als, geen Dan, of geen voorbeelden.",
    "FF-REGEL": "De regeling bestaat niet, of heeft op die dag geen regels.",
    "FF-STAP": "De stap staat niet in de woordenlijst, mist zijn tabel, of wordt niet uitgevoerd.",
    "FF-SYNTAX": "Het bestand is niet als feature te lezen.",
    "FF-TAAL": "De eerste regel is niet `# language: nl`.",
    "FF-TAG": "De tag hoort niet bij de afgesproken tags.",
    "FF-VELD": "Een feit, begrip, profiel, gemeente of status bestaat niet.",
    "FF-WAARDE": "De waarde past niet bij het feit: geen percentage, getal, ja of nee, of keuze.",
    "FF-WOORD": "Advies: schrijf Gegeven en Als in plaats van Stel en Wanneer.",
}
