# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Hoogte van de loonkostensubsidie
  Artikel 10d, vierde lid: de subsidie is het verschil tussen het minimumloon met vakantiebijslag en de loonwaarde met
  de vakantiebijslag van de werknemer. Zij is ten hoogste 70% van het minimumloon met vakantiebijslag. Daar komt een
  vergoeding voor werkgeverslasten bij. Uren, leeftijd en aanpassing per 1 januari staan in eigen bestanden.

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: De subsidie is het verschil tussen minimumloon en loonwaarde

    Scenario: voltijd met een loonwaarde van 60%
      Het minimumloon is 2.294,40. Met 8% vakantiebijslag is dat 2.477,952.
      De loonwaarde is 60% × 2.477,952 = 1.486,7712. Het verschil is 40% × 2.477,952 = 991,1808.
      De vergoeding is 23,5% × 991,1808 = 232,927488.
      Gegeven de peildatum is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is minimumloon werknemer € 2.294,40
      En is totaal minimumloon € 2.477,952
      En is loonwaarde in euro € 1.486,7712
      En is verschil € 991,1808
      En is de hoogte € 991,18
      En is de vergoeding werkgeverslasten € 232,93
      En is te betalen € 1.224,11
      En volgt de hoogte uit artikel 10d, vierde lid, Participatiewet
      En volgt minimumloon werknemer uit artikel 2, onderdeel c, Participatiewet

    Abstract Scenario: een loonwaarde van <loonwaarde> geeft € <hoogte>
      2.294,40 × 1,08 × (100% − <loonwaarde>), ten hoogste 70%. De vergoeding is 23,5% daarvan.
      Gegeven de peildatum is 1 maart 2026
      En loonwaarde is <loonwaarde>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € <hoogte>
      En is de vergoeding werkgeverslasten € <vergoeding>
      En is te betalen € <totaal>

      Voorbeelden: rond de grens van 70%
        | loonwaarde | hoogte   | vergoeding | totaal   |
        | 0%         | 1.734,57 | 407,62     | 2.142,19 |
        | 10%        | 1.734,57 | 407,62     | 2.142,19 |
        | 29,99%     | 1.734,57 | 407,62     | 2.142,19 |
        | 30%        | 1.734,57 | 407,62     | 2.142,19 |
        | 30,01%     | 1.734,32 | 407,56     | 2.141,88 |

      Voorbeelden: tussen de grenzen
        | loonwaarde | hoogte   | vergoeding | totaal   |
        | 39%        | 1.511,55 | 355,21     | 1.866,76 |
        | 45%        | 1.362,87 | 320,28     | 1.683,15 |
        | 50%        | 1.238,98 | 291,16     | 1.530,14 |
        | 57,5%      | 1.053,13 | 247,49     | 1.300,62 |
        | 75%        | 619,49   | 145,58     | 765,07   |
        | 90%        | 247,80   | 58,23      | 306,03   |

      Voorbeelden: net onder 100%
        | loonwaarde | hoogte | vergoeding | totaal |
        | 99%        | 24,78  | 5,82       | 30,60  |
        | 99,98%     | 0,50   | 0,12       | 0,62   |
        | 99,99%     | 0,25   | 0,06       | 0,31   |

    Abstract Scenario: bij een loonwaarde van 100% is er geen verschil en geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En loonwaarde is 100%
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De loonwaarde is 100%. Er is dan geen verschil om te vergoeden."
      En is er geen andere grond
      En is te betalen € 0,00

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 juni 2022  |
        | 1 maart 2025 |
        | 1 maart 2026 |

    @ecli:NL:RBMNE:2018:2708 @artikel:6
    Scenario: een gemeente mag geen loonwaarde van ten minste 50% eisen
      Het college van Utrecht gaf eind 2016 50% van het minimumloon bij een loonwaarde van 39%, omdat de verordening een
      ondergrens van 50% had. De rechtbank: de wet bepaalt de doelgroep; de verordening mag die niet beperken.
      We rekenen met de eerste dag van het nieuwe artikel 10d: 1.551,60 × 1,08 × 61% = 1.022,19408.
      Gegeven de peildatum is 1 januari 2017
      En loonwaarde is 39%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.022,19

    Scenario: een loon boven het minimumloon verandert de subsidie niet
      Sinds 2017 telt het loon van de functie niet meer. Wat de werkgever meer betaalt dan het minimumloon, blijft voor
      zijn rekening.
      Gegeven de peildatum is 1 maart 2026
      En functieloon per maand is € 3.000,00
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 991,18

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: Een hogere vakantiebijslag van de werknemer maakt de subsidie lager

    Abstract Scenario: vakantiebijslag <bijslag> en loonwaarde <loonwaarde> geeft € <hoogte>
      2.294,40 × (1,08 − loonwaarde × (100% + vakantiebijslag)), ten hoogste 70% van 2.477,952 (1.734,5664) en nooit
      minder dan nul.
      Gegeven de peildatum is 1 maart 2026
      En vakantiebijslag werknemer is <bijslag>
      En loonwaarde is <loonwaarde>
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de hoogte € <hoogte>

      Voorbeelden: bij een loonwaarde van 60%
        | bijslag | loonwaarde | hoogte |
        | 8%      | 60%        | 991,18 |
        | 8,01%   | 60%        | 991,04 |
        | 10%     | 60%        | 963,65 |
        | 12%     | 60%        | 936,12 |
        | 16,33%  | 60%        | 876,51 |
        | 20%     | 60%        | 825,98 |

      Voorbeelden: de grens van 70% ligt bij 10% vakantiebijslag onder een loonwaarde van 29,46%
        | bijslag | loonwaarde | hoogte   |
        | 10%     | 29,45%     | 1.734,57 |
        | 10%     | 29,46%     | 1.734,43 |
        | 10%     | 30%        | 1.720,80 |

      Voorbeelden: het verschil loopt terug tot nul; er blijft recht, met een bedrag van nul
        | bijslag | loonwaarde | hoogte |
        | 49,99%  | 72%        | 0,17   |
        | 50%     | 71,99%     | 0,34   |
        | 50%     | 72%        | 0,00   |
        | 50%     | 72,01%     | 0,00   |
        | 50%     | 80%        | 0,00   |

  @artikel:10d @bron:regeling-loonkostensubsidie-participatiewet-artikel-1
  Regel: De vergoeding voor werkgeverslasten is een percentage van de subsidie

    Abstract Scenario: de vergoeding in <jaar> is <percentage> van € <hoogte>
      <minimumloon> × 1,08 × 40%, en daarvan <percentage>. Het minimumloon is dat van 1 januari.
      Gegeven de peildatum is 1 maart <jaar>
      Als de aanvraag wordt beoordeeld
      Dan is percentage werkgeverslasten <percentage>
      En is de hoogte € <hoogte>
      En is de vergoeding werkgeverslasten € <vergoeding>
      En is te betalen € <totaal>

      Voorbeelden:
        | jaar | percentage | minimumloon | hoogte | vergoeding | totaal   |
        | 2017 | 23%        | 1.551,60    | 670,29 | 154,17     | 824,46   |
        | 2018 | 23,5%      | 1.578,00    | 681,70 | 160,20     | 841,90   |
        | 2019 | 23,5%      | 1.615,80    | 698,03 | 164,04     | 862,07   |
        | 2020 | 23,5%      | 1.653,60    | 714,36 | 167,87     | 882,23   |
        | 2021 | 23,5%      | 1.684,80    | 727,83 | 171,04     | 898,87   |
        | 2022 | 23,5%      | 1.725,00    | 745,20 | 175,12     | 920,32   |
        | 2023 | 23,5%      | 1.934,40    | 835,66 | 196,38     | 1.032,04 |
        | 2024 | 23,5%      | 2.069,40    | 893,98 | 210,09     | 1.104,07 |
        | 2025 | 23,5%      | 2.191,80    | 946,86 | 222,51     | 1.169,37 |
        | 2026 | 23,5%      | 2.294,40    | 991,18 | 232,93     | 1.224,11 |

    Abstract Scenario: van 23% naar 23,5% op <peildatum>
      <minimumloon> × 1,08 × 40%. Op 1 januari 2018 stijgen het minimumloon en het percentage tegelijk.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de vergoeding werkgeverslasten € <vergoeding>

      Voorbeelden:
        | peildatum        | minimumloon | vergoeding |
        | 31 december 2017 | 1.551,60    | 154,17     |
        | 1 januari 2018   | 1.578,00    | 160,20     |

    Scenario: de vergoeding komt boven op de grens van 70%
      2.477,952 × 70% = 1.734,5664; 23,5% × 1.734,5664 = 407,623104. Samen is dat meer dan 70%.
      Gegeven de peildatum is 1 maart 2026
      En loonwaarde is 20%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 1.734,57
      En is de vergoeding werkgeverslasten € 407,62
      En is te betalen € 2.142,19

    Abstract Scenario: het percentage van <jaar> is nog niet geverifieerd en dat staat bij het besluit
      Gegeven de peildatum is 1 maart <jaar>
      Als de aanvraag wordt beoordeeld
      Dan is er een voorbehoud over "Vergoeding voor werkgeverslasten vanaf <jaar>-01-01 is nog niet geverifieerd"

      Voorbeelden:
        | jaar |
        | 2019 |
        | 2020 |
        | 2022 |
        | 2023 |
        | 2024 |
        | 2025 |
        | 2026 |

  @bron:eigen-lezing-afronding
  Regel: Pas op het einde wordt afgerond op een cent

    Scenario: een halve cent gaat naar boven
      2.191,80 × 1,08 × 25% × 30/36 = 493,155.
      Gegeven de peildatum is 1 maart 2025
      En loonwaarde is 75%
      En overeengekomen uren per week is 30
      Als de aanvraag wordt beoordeeld
      Dan is subsidie naar uren € 493,155
      En is de hoogte € 493,16

    Scenario: de vergoeding gaat over het bedrag voor afronding
      2.294,40 × 1,08 × 33% = 817,72416. Daarvan 23,5% is 192,1651776.
      Van het afgeronde bedrag zou het 192,1642 zijn, dus een cent minder.
      Gegeven de peildatum is 1 maart 2026
      En loonwaarde is 67%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 817,72
      En is de vergoeding werkgeverslasten € 192,17

    Scenario: het totaal is de som van de afgeronde bedragen
      966,40128 + 227,1043008 = 1.193,5055808. De afgeronde bedragen zijn samen 966,40 + 227,10.
      Gegeven de peildatum is 1 maart 2026
      En loonwaarde is 61%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 966,40
      En is de vergoeding werkgeverslasten € 227,10
      En is te betalen € 1.193,50

    Scenario: de eigen lezing over afronding staat bij het besluit
      Gegeven de peildatum is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er een voorbehoud over "De wet zegt niet hoe de subsidie wordt afgerond"
