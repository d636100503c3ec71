# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Uitsluitingen
  Sommige werknemers hoort de gemeente niet te helpen (artikel 7, derde lid; sinds 2026 voor jongeren ook artikel 7a).
  Voor sommige banen is er geen subsidie (artikel 10d, derde en negende lid; tot 2017 het tweede en zevende lid).

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:7 @bron:participatiewet-artikel-7-lid-3-a
  Regel: Wie jonger is dan 27 jaar en onderwijs kan volgen, is uitgesloten

    Abstract Scenario: een jongere die onderwijs kan volgen, geeft geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen
      En zit niet in de zoektermijn van vier weken
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten_onderwijs"
      En is er geen andere grond
      En volgt is_uitgesloten_onderwijs uit artikel <artikel>, Participatiewet

      Voorbeelden:
        | peildatum        | geboortedatum | artikel                     |
        | 1 juli 2015      | 1 mei 1993    | 7, derde lid, onderdeel a   |
        | 1 maart 2016     | 1 mei 1993    | 7, derde lid, onderdeel a   |
        | 1 maart 2018     | 1 mei 1993    | 7, derde lid, onderdeel a   |
        | 1 juni 2022      | 1 mei 1997    | 7, derde lid, onderdeel a   |
        | 1 maart 2025     | 1 mei 2000    | 7, derde lid, onderdeel a   |
        | 31 december 2025 | 1 mei 2000    | 7, derde lid, onderdeel a   |
        | 1 januari 2026   | 1 mei 2000    | 7a, eerste lid, onderdeel a |
        | 1 maart 2026     | 1 mei 2000    | 7a, eerste lid, onderdeel a |

    Abstract Scenario: een jongere die geen onderwijs kan volgen, is niet uitgesloten op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen is nee
      En zit niet in de zoektermijn van vier weken
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum        | geboortedatum |
        | 1 juli 2015      | 1 mei 1993    |
        | 1 maart 2016     | 1 mei 1993    |
        | 1 maart 2018     | 1 mei 1993    |
        | 1 juni 2022      | 1 mei 1997    |
        | 1 maart 2025     | 1 mei 2000    |
        | 31 december 2025 | 1 mei 2000    |
        | 1 januari 2026   | 1 mei 2000    |

    Abstract Scenario: geboren op <geboortedatum> en op <peildatum> onderwijs kunnen volgen: recht <recht>
      Vanaf de dag waarop iemand 27 wordt, telt het onderwijs niet meer. Wie op 29 februari is geboren, wordt in een
      gewoon jaar op 1 maart een jaar ouder.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen
      En zit niet in de zoektermijn van vier weken
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: de dag voor de verjaardag, de verjaardag en de dag erna
        | geboortedatum | peildatum   | recht |
        | 10 mei 1998   | 9 mei 2025  | nee   |
        | 10 mei 1998   | 10 mei 2025 | ja    |
        | 10 mei 1998   | 11 mei 2025 | ja    |
        | 10 mei 1999   | 9 mei 2026  | nee   |
        | 10 mei 1999   | 10 mei 2026 | ja    |

      Voorbeelden: geboren op 29 februari
        | geboortedatum    | peildatum        | recht |
        | 29 februari 1996 | 28 februari 2023 | nee   |
        | 29 februari 1996 | 1 maart 2023     | ja    |
        | 29 februari 1988 | 28 februari 2015 | nee   |
        | 29 februari 1988 | 1 maart 2015     | ja    |

    Scenario: of iemand van 27 jaar of ouder onderwijs kan volgen, hoeft niemand te weten
      Gegeven de peildatum is 1 maart 2026
      En kan onderwijs volgen is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En ontbreekt niets

  @artikel:7 @bron:participatiewet-artikel-7-lid-3-b
  Regel: Wie jonger is dan 27 jaar, zoekt eerst vier weken zelf

    Abstract Scenario: een jongere in de zoektermijn geeft geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen is nee
      En zit in de zoektermijn van vier weken
      En hulp is al in de zoektermijn nodig is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_in_zoektermijn"
      En is er geen andere grond
      En volgt is_uitgesloten_zoektermijn uit artikel <artikel>, Participatiewet

      Voorbeelden:
        | peildatum        | geboortedatum | artikel                   |
        | 1 juli 2015      | 1 mei 1993    | 7, derde lid, onderdeel b |
        | 1 maart 2016     | 1 mei 1993    | 7, derde lid, onderdeel b |
        | 1 maart 2018     | 1 mei 1993    | 7, derde lid, onderdeel b |
        | 1 juni 2022      | 1 mei 1997    | 7, derde lid, onderdeel b |
        | 1 maart 2025     | 1 mei 2000    | 7, derde lid, onderdeel b |
        | 31 december 2025 | 1 mei 2000    | 7, derde lid, onderdeel b |
        | 1 januari 2026   | 1 mei 2000    | 7a, zesde lid             |
        | 1 maart 2026     | 1 mei 2000    | 7a, zesde lid             |

    Abstract Scenario: hulp die al in de zoektermijn nodig is, helpt op <peildatum>: recht <recht>
      De uitzondering bestaat sinds 1 juli 2023.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is 1 mei 2000
      En kan onderwijs volgen is nee
      En zit in de zoektermijn van vier weken
      En hulp is al in de zoektermijn nodig
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | recht |
        | 30 juni 2023 | nee   |
        | 1 juli 2023  | ja    |
        | 2 juli 2023  | ja    |
        | 1 maart 2026 | ja    |

    Scenario: wie 27 jaar is, heeft geen zoektermijn
      Gegeven de peildatum is 10 mei 2025
      En geboortedatum is 10 mei 1998
      En zit in de zoektermijn van vier weken
      Als de aanvraag wordt beoordeeld
      Dan is er recht

  @artikel:7 @bron:participatiewet-artikel-7-lid-3-c
  Regel: Wie een uitkering van UWV heeft, is uitgesloten zolang er geen loonkostensubsidie naast was

    Abstract Scenario: met een UWV-uitkering zonder eerdere subsidie is er geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En heeft een uitkering van UWV
      En had loonkostensubsidie naast de UWV-uitkering is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer heeft een uitkering van UWV. Dan moet UWV helpen en niet de gemeente."
      En is er geen andere grond
      En volgt is_uitgesloten_uwv_uitkering uit artikel 7, derde lid, onderdeel c, Participatiewet

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 juni 2022  |
        | 1 maart 2025 |
        | 1 maart 2026 |

    Abstract Scenario: met een UWV-uitkering en eerdere subsidie blijft er recht op <peildatum>
      De twee jaar met een loon op het minimumloon en zonder subsidie zijn nog niet voorbij.
      Gegeven de peildatum is <peildatum>
      En heeft een uitkering van UWV
      En had loonkostensubsidie naast de UWV-uitkering
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 maart 2025 |
        | 1 maart 2026 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-3
  Regel: Voor een baan van de sociale werkvoorziening is er geen subsidie

    Abstract Scenario: een Wsw-baan geeft geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En baan van de sociale werkvoorziening is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_geen_wsw_dienstbetrekking"
      En is er geen andere grond
      En volgt dit uit artikel 10d, <lid>, Participatiewet

      Voorbeelden:
        | peildatum    | lid                     |
        | 1 juli 2015  | tweede lid, onderdeel a |
        | 1 maart 2016 | tweede lid, onderdeel a |
        | 1 maart 2018 | derde lid               |
        | 1 juni 2022  | derde lid               |
        | 1 maart 2025 | derde lid               |
        | 1 maart 2026 | derde lid               |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-9
  Regel: Naast een andere subsidie van de gemeente voor de loonkosten is er geen loonkostensubsidie

    Abstract Scenario: een andere subsidie voor dezelfde baan sluit uit op <peildatum>
      Het loonkostenvoordeel van de Belastingdienst is geen subsidie van de gemeente en telt hier niet.
      Gegeven de peildatum is <peildatum>
      En krijgt een andere subsidie voor de loonkosten
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_geen_andere_subsidie"
      En is er geen andere grond
      En volgt dit uit artikel 10d, <lid>, Participatiewet

      Voorbeelden:
        | peildatum    | lid         |
        | 1 juli 2015  | zevende lid |
        | 1 maart 2016 | zevende lid |
        | 1 maart 2018 | negende lid |
        | 1 juni 2022  | negende lid |
        | 1 maart 2025 | negende lid |
        | 1 maart 2026 | negende lid |

  @bron:participatiewet-artikel-10d
  Regel: Een afwijzing noemt alle gronden

    Scenario: vier gronden tegelijk
      Gegeven de peildatum is 1 maart 2026
      En heeft een uitkering van UWV
      En had loonkostensubsidie naast de UWV-uitkering is nee
      En baan van de sociale werkvoorziening is ja
      En krijgt een andere subsidie voor de loonkosten
      En loonwaarde is 100%
      Als de aanvraag wordt beoordeeld
      Dan is de status afgewezen
      En zijn de gronden:
        | grond                               |
        | is_niet_uitgesloten_uwv_uitkering   |
        | is_geen_wsw_dienstbetrekking        |
        | is_geen_andere_subsidie             |
        | loonwaarde_is_lager_dan_minimumloon |
      En is de hoogte € 0,00
      En is de vergoeding werkgeverslasten € 0,00
      En is te betalen € 0,00
