# language: nl
@regeling:minimumloon @gemaakt:redactie
Functionaliteit: Bedragen van het minimumloon
  Tot 2024 noemde artikel 8 van de Wet minimumloon en minimumvakantiebijslag een bedrag per maand, week en dag. Sinds
  2024 is er een bedrag per uur; het bedrag per maand hoort dan bij 36 uur per week.

  Achtergrond:
    Gegeven geboortedatum is 15 maart 1975

  @artikel:8 @bron:wet-minimumloon-artikel-8
  Regel: Tot 2024 is er een bedrag per maand, per week en per dag

    Abstract Scenario: het minimumloon voor volwassenen op <datum>
      Gegeven de peildatum is <datum>
      Als minimumloon wordt berekend
      Dan is de status berekend
      En is maandbedrag € <maand>
      En is weekbedrag € <week>
      En is dagbedrag € <dag>
      En is minimumvakantiebijslag percentage 8%
      En ontbreekt niets

      Voorbeelden: vanaf de eerste dag van elk halfjaar
        | datum          | maand    | week   | dag   |
        | 1 januari 2015 | 1.501,80 | 346,55 | 69,31 |
        | 1 juli 2015    | 1.507,80 | 347,95 | 69,59 |
        | 1 januari 2016 | 1.524,60 | 351,85 | 70,37 |
        | 1 juli 2016    | 1.537,20 | 354,75 | 70,95 |
        | 1 januari 2017 | 1.551,60 | 358,05 | 71,61 |
        | 1 juli 2017    | 1.565,40 | 361,25 | 72,25 |
        | 1 januari 2018 | 1.578,00 | 364,15 | 72,83 |
        | 1 juli 2018    | 1.594,20 | 367,90 | 73,58 |
        | 1 januari 2019 | 1.615,80 | 372,90 | 74,58 |
        | 1 juli 2019    | 1.635,60 | 377,45 | 75,49 |
        | 1 januari 2020 | 1.653,60 | 381,60 | 76,32 |
        | 1 juli 2020    | 1.680,00 | 387,70 | 77,54 |
        | 1 januari 2021 | 1.684,80 | 388,80 | 77,76 |
        | 1 juli 2021    | 1.701,00 | 392,55 | 78,51 |
        | 1 januari 2022 | 1.725,00 | 398,10 | 79,62 |
        | 1 juli 2022    | 1.756,20 | 405,30 | 81,06 |
        | 1 januari 2023 | 1.934,40 | 446,40 | 89,28 |
        | 1 juli 2023    | 1.995,00 | 460,40 | 92,08 |

      Voorbeelden: tot en met de laatste dag van elk halfjaar
        | datum            | maand    | week   | dag   |
        | 30 juni 2015     | 1.501,80 | 346,55 | 69,31 |
        | 31 december 2015 | 1.507,80 | 347,95 | 69,59 |
        | 30 juni 2016     | 1.524,60 | 351,85 | 70,37 |
        | 31 december 2016 | 1.537,20 | 354,75 | 70,95 |
        | 30 juni 2017     | 1.551,60 | 358,05 | 71,61 |
        | 31 december 2017 | 1.565,40 | 361,25 | 72,25 |
        | 30 juni 2018     | 1.578,00 | 364,15 | 72,83 |
        | 31 december 2018 | 1.594,20 | 367,90 | 73,58 |
        | 30 juni 2019     | 1.615,80 | 372,90 | 74,58 |
        | 31 december 2019 | 1.635,60 | 377,45 | 75,49 |
        | 30 juni 2020     | 1.653,60 | 381,60 | 76,32 |
        | 31 december 2020 | 1.680,00 | 387,70 | 77,54 |
        | 30 juni 2021     | 1.684,80 | 388,80 | 77,76 |
        | 31 december 2021 | 1.701,00 | 392,55 | 78,51 |
        | 30 juni 2022     | 1.725,00 | 398,10 | 79,62 |
        | 31 december 2022 | 1.756,20 | 405,30 | 81,06 |
        | 30 juni 2023     | 1.934,40 | 446,40 | 89,28 |
        | 31 december 2023 | 1.995,00 | 460,40 | 92,08 |

  @artikel:8 @bron:wet-minimumloon-artikel-8
  Regel: Sinds 2024 is er een bedrag per uur en een bedrag per maand bij 36 uur

    Abstract Scenario: het minimumloon per uur en per maand voor volwassenen op <datum>
      Het bedrag per uur volgt niet uit het bedrag per maand: de wet rondt ze elk op een eigen manier af.
      Gegeven de peildatum is <datum>
      Als minimumloon wordt berekend
      Dan is de status berekend
      En is uurbedrag € <uur>
      En is maandbedrag € <maand>
      En is minimumvakantiebijslag percentage 8%
      En ontbreekt niets
      En volgt maandbedrag uit artikel 8, eerste lid

      Voorbeelden: vanaf de eerste dag van elk halfjaar
        | datum          | uur   | maand    |
        | 1 januari 2024 | 13,27 | 2.069,40 |
        | 1 juli 2024    | 13,68 | 2.133,60 |
        | 1 januari 2025 | 14,06 | 2.191,80 |
        | 1 juli 2025    | 14,40 | 2.245,80 |
        | 1 januari 2026 | 14,71 | 2.294,40 |
        | 1 juli 2026    | 14,99 | 2.337,00 |

      Voorbeelden: tot en met de laatste dag van elk halfjaar
        | datum            | uur   | maand    |
        | 30 juni 2024     | 13,27 | 2.069,40 |
        | 31 december 2024 | 13,68 | 2.133,60 |
        | 30 juni 2025     | 14,06 | 2.191,80 |
        | 31 december 2025 | 14,40 | 2.245,80 |
        | 30 juni 2026     | 14,71 | 2.294,40 |
        | 31 december 2026 | 14,99 | 2.337,00 |

  @artikel:15 @bron:wet-minimumloon-artikel-15
  Regel: De minimale vakantiebijslag is 8%

    Abstract Scenario: vakantiebijslag op <datum>
      Gegeven de peildatum is <datum>
      Als minimumloon wordt berekend
      Dan is minimumvakantiebijslag percentage 8%
      En volgt minimumvakantiebijslag percentage uit artikel 15, eerste lid

      Voorbeelden:
        | datum            |
        | 1 januari 2015   |
        | 31 december 2026 |

  @bron:verificatie-van-bedragen
  Regel: Een bedrag dat nog niet is geverifieerd, staat als voorbehoud bij de uitkomst

    Scenario: de bedragen van juli 2015
      Gegeven de peildatum is 1 juli 2015
      Als minimumloon wordt berekend
      Dan is er een voorbehoud over "Minimumloon per maand voor volwassenen vanaf 2015-07-01 is nog niet geverifieerd"
      En is er een voorbehoud over "Minimumloon per week voor volwassenen vanaf 2015-07-01 is nog niet geverifieerd"
      En is er een voorbehoud over "Minimumloon per dag voor volwassenen vanaf 2015-07-01 is nog niet geverifieerd"

    Scenario: de bedragen per week en per dag van juli 2018
      Gegeven de peildatum is 1 juli 2018
      Als minimumloon wordt berekend
      Dan is er een voorbehoud over "Minimumloon per week voor volwassenen vanaf 2018-07-01 is nog niet geverifieerd"
      En is er een voorbehoud over "Minimumloon per dag voor volwassenen vanaf 2018-07-01 is nog niet geverifieerd"

    Scenario: een bedrag van een halfjaar dat nog niet is vastgesteld
      Gegeven de peildatum is 1 januari 2027
      Als minimumloon wordt berekend
      Dan is maandbedrag onbekend
      En is uurbedrag onbekend
      En is er een voorbehoud over "Minimumloon per maand voor volwassenen: het bedrag voor deze datum is niet bekend"
      En is er een voorbehoud over "Minimumloon per uur voor volwassenen: het bedrag voor deze datum is niet bekend"
