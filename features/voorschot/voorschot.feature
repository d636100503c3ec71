# language: nl
@regeling:voorschot @gemaakt:redactie
Functionaliteit: Voorschot op algemene bijstand
  Artikel 52 van de Participatiewet: binnen vier weken na de aanvraag en daarna telkens binnen vier weken een renteloze
  lening van ten minste 90% van de bijstand, sinds 1 januari 2026 ten minste 95%.

  Achtergrond:
    Gegeven het profiel "wacht_op_besluit"
    En de peildatum is 30 maart 2026

  @bron:participatiewet-artikel-52-lid-2
  Regel: Ten minste 90%, sinds 2026 ten minste 95%

    Scenario: 95% van de norm voor een alleenstaande
      95% van 1.401,50 is 1.331,425. Ten minste dat: naar boven.
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.331,43
      En is uiterste_datum_voorschot 30 maart 2026
      En is is_te_laat nee
      En ontbreekt niets
      En volgt hoogte uit artikel 52, tweede lid, Participatiewet
      En is er een voorbehoud over "zonder omrekenen"

    Abstract Scenario: <peildatum>, <verwacht>: <hoogte>
      90% van 1.369,06 is 1.232,154 en 90% van 1.000,00 is 900,00.
      Gegeven de peildatum is <peildatum>
      En datum_aanvraag is <aanvraag>
      En verwachte_bijstand_per_maand is <verwacht>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | peildatum        | aanvraag        | verwacht   | hoogte     |
        | 1 maart 2015     | 1 februari 2015 | € 1.000,00 | € 900,00   |
        | 31 december 2025 | 8 december 2025 | € 1.369,06 | € 1.232,16 |
        | 1 januari 2026   | 8 december 2025 | € 1.369,06 | € 1.300,61 |
        | 1 januari 2026   | 8 december 2025 | € 0,00     | € 0,00     |

    @bron:verzonnen-beleidsregel-voorschotten
    Abstract Scenario: <gemeente> geeft op <peildatum> <hoogte>
      Voorbeeldstad mag meer geven dan wat ten minste moet: 95% tot 2026, daarna alles. Fictieveen regelt niets.
      Gegeven de gemeente is <gemeente>
      En de peildatum is <peildatum>
      En datum_aanvraag is 8 december 2025
      En verwachte_bijstand_per_maand is € 1.000,00
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | gemeente      | peildatum        | hoogte     |
        | Voorbeeldstad | 31 december 2025 | € 950,00   |
        | Voorbeeldstad | 1 januari 2026   | € 1.000,00 |
        | Fictieveen    | 31 december 2025 | € 900,00   |
        | Fictieveen    | 1 januari 2026   | € 950,00   |

  @bron:participatiewet-artikel-52-lid-1
  Regel: Binnen vier weken, en daarna telkens binnen vier weken

    Abstract Scenario: op <peildatum> te laat: <te_laat>
      Vier weken na 2 maart 2026 is 30 maart 2026.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is is_te_laat <te_laat>

      Voorbeelden:
        | peildatum     | te_laat |
        | 30 maart 2026 | nee     |
        | 31 maart 2026 | ja      |

    Scenario: na een voorschot begint de termijn opnieuw
      Vier weken na 26 maart 2026 is 23 april 2026.
      Gegeven heeft_al_voorschot_gekregen is ja
      En datum_laatste_voorschot is 26 maart 2026
      En de peildatum is 24 april 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is uiterste_datum_voorschot 23 april 2026
      En is is_te_laat ja

    @bron:algemene-termijnenwet-artikel-1
    Abstract Scenario: vier weken na <aanvraag> is geen werkdag
      Vier weken na zondag 1 maart 2026 is zondag 29 maart. Vier weken na 6 maart 2026 is Goede Vrijdag.
      Gegeven datum_aanvraag is <aanvraag>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is uiterste_datum_voorschot <uiterlijk>
      En is is_te_laat <te_laat>

      Voorbeelden:
        | aanvraag     | peildatum     | uiterlijk     | te_laat |
        | 1 maart 2026 | 30 maart 2026 | 30 maart 2026 | nee     |
        | 1 maart 2026 | 31 maart 2026 | 30 maart 2026 | ja      |
        | 6 maart 2026 | 7 april 2026  | 7 april 2026  | nee     |
        | 6 maart 2026 | 8 april 2026  | 7 april 2026  | ja      |

    Scenario: de uiterste datum staat er ook bij een afwijzing
      Gegeven is_besloten_op_aanvraag is ja
      En de peildatum is 1 mei 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is uiterste_datum_voorschot 30 maart 2026
      En is is_te_laat nee

  @bron:participatiewet-artikel-52-lid-1
  Regel: Wanneer er geen voorschot is

    Abstract Scenario: <feit>: <grond>
      Gegeven <feit> is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is de hoogte € 0,00

      Voorbeelden:
        | feit                              | grond                |
        | is_besloten_op_aanvraag           | is_nog_niet_besloten |
        | gegevens_verwijtbaar_niet_gegeven | gaf_de_gegevens      |
        | recht_ontbreekt_duidelijk         | recht_kan_er_zijn    |

    Abstract Scenario: aanvraag op <aanvraag>: recht <recht>
      Gegeven datum_aanvraag is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is aanvraag_is_gedaan <recht>

      Voorbeelden:
        | aanvraag      | recht |
        | 30 maart 2026 | ja    |
        | 31 maart 2026 | nee   |

    Scenario: alle gronden staan er
      Gegeven is_besloten_op_aanvraag is ja
      En recht_ontbreekt_duidelijk is ja
      En gegevens_verwijtbaar_niet_gegeven is ja
      Als de aanvraag wordt beoordeeld
      Dan zijn de gronden:
        | is_nog_niet_besloten |
        | gaf_de_gegevens      |
        | recht_kan_er_zijn    |

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: het verwachte bedrag ontbreekt
      Gegeven verwachte_bijstand_per_maand is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status onbepaald
      En ontbreekt verwachte_bijstand_per_maand
      En ontbreekt verder niets

    Scenario: het is niet bekend of er al is besloten
      Gegeven is_besloten_op_aanvraag is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En is is_te_laat nee

  Regel: Feiten die niet samen kunnen

    Abstract Scenario: laatste voorschot op <datum>
      Gegeven heeft_al_voorschot_gekregen is ja
      En datum_laatste_voorschot is <datum>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | datum         | melding                                     |
        | 1 maart 2026  | Het laatste voorschot ligt voor de aanvraag. |
        | 31 maart 2026 | Het laatste voorschot ligt na de peildatum. |
