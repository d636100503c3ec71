# language: nl
@regeling:studietoeslag @gemaakt:redactie
Functionaliteit: Studietoeslag
  Artikel 36b van de Participatiewet, zoals het luidt sinds 1 april 2022. De laagste bedragen staan in artikel 7a van het
  Besluit loonkostensubsidie en minimumbedragen studietoeslag. De verordening is verzonnen.

  Achtergrond:
    Gegeven het profiel "student_met_beperking"
    En de peildatum is 1 maart 2026

  @bron:besluit-studietoeslag-artikel-7a
  Regel: Het laagste bedrag hangt af van de leeftijd

    Scenario: een student van 22
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 385,14
      En is minimum_studietoeslag € 385,14
      En is aftrek_stagevergoeding € 0,00
      En ontbreekt niets
      En volgt recht uit artikel 36b, Participatiewet
      En volgt minimum_studietoeslag uit artikel 7a

    Abstract Scenario: geboren op <geboren>, op <peildatum>: <hoogte>
      Gegeven de geboortedatum is <geboren>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte <hoogte>

      Voorbeelden: op 1 maart 2026 van 21 tot 15 jaar
        | geboren      | peildatum    | hoogte   |
        | 1 maart 2005 | 1 maart 2026 | € 385,14 |
        | 2 maart 2005 | 1 maart 2026 | € 308,12 |
        | 1 maart 2006 | 1 maart 2026 | € 308,12 |
        | 1 maart 2007 | 1 maart 2026 | € 231,09 |
        | 1 maart 2008 | 1 maart 2026 | € 192,57 |
        | 1 maart 2009 | 1 maart 2026 | € 152,14 |
        | 1 maart 2010 | 1 maart 2026 | € 132,88 |
        | 1 maart 2011 | 1 maart 2026 | € 115,55 |

      Voorbeelden: in 2023 en 2024
        | geboren      | peildatum        | hoogte   |
        | 1 mei 2001   | 1 juli 2023      | € 334,34 |
        | 1 mei 2001   | 31 december 2023 | € 334,34 |
        | 1 mei 2003   | 1 juli 2024      | € 359,57 |
        | 1 mei 2004   | 1 juli 2024      | € 287,66 |
        | 1 mei 2005   | 1 juli 2024      | € 215,75 |
        | 1 mei 2006   | 31 december 2024 | € 179,79 |

    Abstract Scenario: in april 2022 is het bedrag nog niet geverifieerd: <leeftijd> jaar, <hoogte>
      Gegeven de geboortedatum is <geboren>
      En de peildatum is 1 april 2022
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is er een voorbehoud over "nog niet geverifieerd"

      Voorbeelden:
        | leeftijd | geboren    | hoogte   |
        | 21       | 1 mei 2000 | € 300,00 |
        | 20       | 1 mei 2001 | € 240,00 |
        | 19       | 1 mei 2002 | € 180,00 |
        | 18       | 1 mei 2003 | € 150,00 |
        | 17       | 1 mei 2004 | € 118,50 |
        | 16       | 1 mei 2005 | € 103,50 |
        | 15       | 1 mei 2006 | € 90,00  |

    Abstract Scenario: geen bekend bedrag: geboren op <geboren>, op <peildatum>
      Het bedrag van een ander half jaar telt nooit door.
      Gegeven de geboortedatum is <geboren>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte onbekend
      En is de status onbepaald

      Voorbeelden:
        | geboren      | peildatum     |
        | 1 mei 2000   | 1 juli 2022   |
        | 1 mei 2000   | 1 januari 2025 |
        | 1 mei 2000   | 1 juli 2026   |
        | 1 mei 2007   | 1 juli 2024   |
        | 2 maart 2011 | 1 maart 2026  |

  @bron:participatiewet-artikel-36b
  Regel: Elke voorwaarde moet opgaan

    Abstract Scenario: <feit> is <waarde>: <grond>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is de hoogte € 0,00

      Voorbeelden:
        | feit                              | waarde                | grond                        |
        | vraagt_studietoeslag              | nee                   | heeft_studietoeslag_gevraagd |
        | soort_studiesteun                 | levenlanglerenkrediet | krijgt_studiesteun           |
        | soort_studiesteun                 | geen                  | krijgt_studiesteun           |
        | heeft_recht_op_wajong             | ja                    | heeft_geen_wajong            |
        | kan_structureel_niet_bijverdienen | nee                   | kan_niet_bijverdienen        |

    Scenario: ook met een tegemoetkoming in de schoolkosten
      Gegeven soort_studiesteun is tegemoetkoming_wtos
      Als de aanvraag wordt beoordeeld
      Dan is er recht

  @bron:besluit-studietoeslag-artikel-7b
  Regel: Stagevergoeding boven een vast bedrag gaat eraf

    Abstract Scenario: stagevergoeding van <stage>: <hoogte>
      In de eerste helft van 2026 telt 231,09 niet mee.
      Gegeven stagevergoeding_per_maand is <stage>
      Als de aanvraag wordt beoordeeld
      Dan is aftrek_stagevergoeding <aftrek>
      En is de hoogte <hoogte>

      Voorbeelden:
        | stage    | aftrek   | hoogte   |
        | € 231,09 | € 0,00   | € 385,14 |
        | € 231,10 | € 0,01   | € 385,13 |
        | € 331,09 | € 100,00 | € 285,14 |
        | € 616,23 | € 385,14 | € 0,00   |
        | € 700,00 | € 468,91 | € 0,00   |

    Scenario: het vaste bedrag is in 2024 niet bekend
      Gegeven de peildatum is 1 juli 2024
      En de geboortedatum is 1 mei 2001
      En stagevergoeding_per_maand is € 300,00
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is aftrek_stagevergoeding onbekend
      En is de hoogte onbekend

  @bron:verzonnen-verordening-studietoeslag
  Regel: De gemeente mag meer geven

    Abstract Scenario: <gemeente> op <peildatum>: <hoogte>
      Gegeven de gemeente is <gemeente>
      En de geboortedatum is 1 mei 2001
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | gemeente      | peildatum   | hoogte   |
        | Voorbeeldstad | 1 juli 2024 | € 384,57 |
        | Voorbeeldstad | 1 maart 2026 | € 385,14 |
        | Fictieveen    | 1 juli 2024 | € 359,57 |

  @bron:participatiewet-artikel-78dd
  Regel: Wie een hogere oude toeslag had, houdt die

    Abstract Scenario: oude toeslag van <oud>: <hoogte>
      Gegeven houdt_oude_studietoeslag is ja
      En oude_studietoeslag_per_maand is <oud>
      En stagevergoeding_per_maand is € 331,09
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is er een voorbehoud over "geen stagevergoeding af"

      Voorbeelden:
        | oud      | hoogte   |
        | € 285,13 | € 285,14 |
        | € 285,15 | € 285,15 |
        | € 450,00 | € 450,00 |

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: het oordeel over de beperking ontbreekt
      Gegeven kan_structureel_niet_bijverdienen is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt kan_structureel_niet_bijverdienen
      En ontbreekt verder niets

    Scenario: een geboortedatum in de toekomst
      Gegeven de geboortedatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."
