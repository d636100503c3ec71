# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:19a @artikel:22a
Functionaliteit: Kostendelers
  Wie met anderen in een woning woont, deelt de kosten. Ieder krijgt dan een deel van de norm voor gehuwden. Met A personen
  is dat (40% + A × 30%) / A: 50% bij twee, 43 1/3% bij drie, 40% bij vier, 38% bij vijf en 36 2/3% bij zes personen. Sinds
  2023 tellen alleen medebewoners van 27 jaar of ouder mee; daarvoor van 21 jaar of ouder.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:velsen-bijstandsnormen-1-juli-2024 @bron:participatiewet-artikel-22a-lid-1
  Regel: De norm daalt met het aantal kostendelers

    Abstract Scenario: <kostendelers> kostendelers op <peildatum>: norm <norm>
      De bedragen van 1 juli 2024 staan in de tabel van de gemeente Velsen, die van 2018 in een tabel van wi-hw.nl. Zo is
      40% van € 1.869,21 € 747,684, afgerond € 747,68, en 43 1/3% € 809,991, afgerond € 809,99.
      Gegeven de peildatum is <peildatum>
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | <1>                           | nee                         | geen                   | geen      |
        | 1 mei 1981             | <2>                           | nee                         | geen                   | geen      |
        | 1 mei 1982             | <3>                           | nee                         | geen                   | geen      |
        | 1 mei 1983             | <4>                           | nee                         | geen                   | geen      |
        | 1 mei 1984             | <5>                           | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is aantal_kostendelers <kostendelers>
      En is de norm <norm>

      Voorbeelden: de gepubliceerde bedragen
        | peildatum      | kostendelers | 1   | 2   | 3   | 4   | 5   | norm       |
        | 1 juli 2024    | 0            | nee | nee | nee | nee | nee | € 1.308,45 |
        | 1 juli 2024    | 1            | ja  | nee | nee | nee | nee | € 934,61   |
        | 1 juli 2024    | 2            | ja  | ja  | nee | nee | nee | € 809,99   |
        | 1 juli 2024    | 3            | ja  | ja  | ja  | nee | nee | € 747,68   |
        | 1 juli 2024    | 4            | ja  | ja  | ja  | ja  | nee | € 710,30   |
        | 1 juli 2024    | 5            | ja  | ja  | ja  | ja  | ja  | € 685,38   |
        | 1 januari 2018 | 1            | ja  | nee | nee | nee | nee | € 708,66   |
        | 1 januari 2018 | 2            | ja  | ja  | nee | nee | nee | € 614,17   |
        | 1 januari 2018 | 3            | ja  | ja  | ja  | nee | nee | € 566,93   |
        | 1 januari 2018 | 4            | ja  | ja  | ja  | ja  | nee | € 538,58   |

      Voorbeelden: eigen berekening over € 1.375,18 (2015) en € 2.002,13 (2026)
        | peildatum      | kostendelers | 1   | 2   | 3   | 4   | 5   | norm       |
        | 1 juli 2015    | 1            | ja  | nee | nee | nee | nee | € 687,59   |
        | 1 juli 2015    | 2            | ja  | ja  | nee | nee | nee | € 595,91   |
        | 1 maart 2026   | 1            | ja  | nee | nee | nee | nee | € 1.001,07 |
        | 1 maart 2026   | 2            | ja  | ja  | nee | nee | nee | € 867,59   |
        | 1 maart 2026   | 3            | ja  | ja  | ja  | nee | nee | € 800,85   |
        | 1 maart 2026   | 4            | ja  | ja  | ja  | ja  | nee | € 760,81   |
        | 1 maart 2026   | 5            | ja  | ja  | ja  | ja  | ja  | € 734,11   |

    Abstract Scenario: aanvrager geboren op <geboren> met een kostendeler op <peildatum>: norm <norm>
      Onder de 21 jaar geldt geen kostendelersnorm. Vanaf de AOW-leeftijd is het een deel van de norm van artikel 22,
      onderdeel b: 50% van € 1.476,40, € 1.525,44 of € 2.144,16.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                  | waarde      |
        | geboortedatum         | <geboren>   |
        | datum melding         | 1 mei 2015  |
        | datum aanvraag        | 1 juni 2015 |
        | datum ontstaan recht  | 1 mei 2015  |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | peildatum    | geboren      | norm       |
        | 1 juli 2015  | 2 juli 1994  | € 237,61   |
        | 1 juli 2015  | 1 juli 1994  | € 687,59   |
        | 1 juli 2015  | 1 juni 1945  | € 738,20   |
        | 1 maart 2018 | 2 maart 1997 | € 244,91   |
        | 1 maart 2018 | 1 maart 1997 | € 708,66   |
        | 1 maart 2018 | 1 juni 1945  | € 762,72   |
        | 1 maart 2026 | 2 maart 2005 | € 345,99   |
        | 1 maart 2026 | 1 maart 2005 | € 1.001,07 |
        | 1 maart 2026 | 1 juni 1945  | € 1.072,08 |

  @bron:participatiewet-artikel-19a-lid-1
  Regel: Vanaf welke leeftijd een medebewoner meetelt

    Abstract Scenario: medebewoner geboren op <geboren>, op <peildatum>: kostendelers <aantal>
      Hij telt mee vanaf de verjaardag zelf: 21 jaar tot en met 2022, 27 jaar vanaf 2023.
      Gegeven de peildatum is <peildatum>
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | <geboren>              | ja                            | ja                          | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is aantal_kostendelers <aantal>

      Voorbeelden:
        | peildatum        | geboren          | aantal |
        | 1 juli 2015      | 2 juli 1994      | 0      |
        | 1 juli 2015      | 1 juli 1994      | 1      |
        | 31 december 2022 | 1 januari 2002   | 0      |
        | 31 december 2022 | 31 december 2001 | 1      |
        | 31 december 2022 | 1 mei 1998       | 1      |
        | 1 januari 2023   | 1 mei 1998       | 0      |
        | 1 maart 2026     | 2 maart 1999     | 0      |
        | 1 maart 2026     | 1 maart 1999     | 1      |
        | 1 maart 2026     | 28 februari 1999 | 1      |
        | 28 februari 2023 | 29 februari 1996 | 0      |
        | 1 maart 2023     | 29 februari 1996 | 1      |

    Abstract Scenario: aanvrager geboren op <aanvrager> met huisgenoot geboren op <huisgenoot>: norm <norm>
      Dezelfde woning, twee uitkomsten: de jongste deelt de kosten met de oudste, de oudste niet met de jongste. 50% van
      € 2.002,13 is € 1.001,07.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En de geboortedatum is <aanvrager>
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | <huisgenoot>           | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | aanvrager    | huisgenoot   | norm       |
        | 1 april 2001 | 1 april 1995 | € 1.001,07 |
        | 1 april 1995 | 1 april 2001 | € 1.401,50 |

  @bron:participatiewet-artikel-19a-lid-1
  Regel: Wie niet als kostendeler telt

    Abstract Scenario: <wie> op <peildatum>: kostendelers <aantal>
      Een contract met de aanvrager helpt niet bij naaste familie. Bij een contract met dezelfde verhuurder maakt familie niet
      uit. Bij bbl telt de leeftijd niet.
      Gegeven de peildatum is <peildatum>
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding   | opleiding begonnen op |
        | <geboren>              | <woont>                       | <familie>                   | <contract>             | <opleiding> | <begonnen>            |
      Als de aanvraag wordt beoordeeld
      Dan is aantal_kostendelers <aantal>

      Voorbeelden: in 2015; opleidingen in het buitenland telden nog niet, en bij de Wtos telde de leeftijd niet
        | wie                           | peildatum    | geboren     | woont | familie | contract          | opleiding                          | begonnen         | aantal |
        | een huisgenoot                | 1 juli 2015  | 1 mei 1980  | ja    | nee     | geen              | geen                               |                  | 1      |
        | wie hier niet echt woont      | 1 juli 2015  | 1 mei 1980  | nee   | nee     | geen              | geen                               |                  | 0      |
        | een onderhuurder              | 1 juli 2015  | 1 mei 1980  | ja    | nee     | met_aanvrager     | geen                               |                  | 0      |
        | een broer als onderhuurder    | 1 juli 2015  | 1 mei 1980  | ja    | ja      | met_aanvrager     | geen                               |                  | 1      |
        | een medehuurder               | 1 juli 2015  | 1 mei 1980  | ja    | ja      | met_zelfde_derde  | geen                               |                  | 0      |
        | een huurder van een ander     | 1 juli 2015  | 1 mei 1980  | ja    | nee     | met_andere_derde  | geen                               |                  | 1      |
        | een student                   | 1 juli 2015  | 1 mei 1990  | ja    | nee     | geen              | studiefinanciering                 | 1 september 2013 | 0      |
        | een student van boven de 30   | 1 juli 2015  | 1 mei 1980  | ja    | nee     | geen              | studiefinanciering                 | 1 september 2013 | 1      |
        | een Wtos-leerling boven de 30 | 1 juli 2015  | 1 mei 1980  | ja    | nee     | geen              | tegemoetkoming_schoolkosten        | 1 september 2013 | 0      |
        | een bbl-leerling              | 1 juli 2015  | 1 mei 1980  | ja    | nee     | geen              | beroepsbegeleidend                 | 1 september 2013 | 0      |
        | een student in het buitenland | 1 juli 2015  | 1 mei 1990  | ja    | nee     | geen              | buitenland_als_studiefinanciering  | 1 september 2013 | 1      |

      Voorbeelden: van 2016 tot en met 2025
        | wie                           | peildatum    | geboren     | woont | familie | contract          | opleiding                          | begonnen         | aantal |
        | een huisgenoot                | 1 maart 2024 | 1 mei 1980  | ja    | nee     | geen              | geen                               |                  | 1      |
        | wie hier niet echt woont      | 1 maart 2024 | 1 mei 1980  | nee   | nee     | geen              | geen                               |                  | 0      |
        | een onderhuurder              | 1 maart 2024 | 1 mei 1980  | ja    | nee     | met_aanvrager     | geen                               |                  | 0      |
        | een broer als onderhuurder    | 1 maart 2024 | 1 mei 1980  | ja    | ja      | met_aanvrager     | geen                               |                  | 1      |
        | een medehuurder               | 1 maart 2024 | 1 mei 1980  | ja    | ja      | met_zelfde_derde  | geen                               |                  | 0      |
        | een student                   | 1 maart 2024 | 1 mei 1996  | ja    | nee     | geen              | studiefinanciering                 | 1 september 2022 | 0      |
        | een student van boven de 30   | 1 maart 2024 | 1 mei 1980  | ja    | nee     | geen              | studiefinanciering                 | 1 september 2022 | 1      |
        | een Wtos-leerling             | 1 maart 2024 | 1 mei 1996  | ja    | nee     | geen              | tegemoetkoming_schoolkosten        | 1 september 2022 | 0      |
        | een Wtos-leerling boven de 30 | 1 maart 2024 | 1 mei 1980  | ja    | nee     | geen              | tegemoetkoming_schoolkosten        | 1 september 2022 | 1      |
        | een student in het buitenland | 1 maart 2024 | 1 mei 1996  | ja    | nee     | geen              | buitenland_als_studiefinanciering  | 1 september 2022 | 0      |
        | een bbl-leerling              | 1 maart 2024 | 1 mei 1980  | ja    | nee     | geen              | beroepsbegeleidend                 | 1 september 2022 | 0      |
        | een bbl-leerling over de grens | 1 maart 2024 | 1 mei 1980 | ja    | nee     | geen              | buitenland_als_beroepsbegeleidend  | 1 september 2022 | 0      |

      Voorbeelden: in 2026
        | wie                           | peildatum    | geboren     | woont | familie | contract          | opleiding                          | begonnen         | aantal |
        | een huisgenoot                | 1 maart 2026 | 1 mei 1980  | ja    | nee     | geen              | geen                               |                  | 1      |
        | een gedetineerde huisgenoot   | 1 maart 2026 | 1 mei 1980  | nee   | nee     | geen              | geen                               |                  | 0      |
        | een onderhuurder              | 1 maart 2026 | 1 mei 1980  | ja    | nee     | met_aanvrager     | geen                               |                  | 0      |
        | een broer als onderhuurder    | 1 maart 2026 | 1 mei 1980  | ja    | ja      | met_aanvrager     | geen                               |                  | 1      |
        | een medehuurder               | 1 maart 2026 | 1 mei 1980  | ja    | nee     | met_zelfde_derde  | geen                               |                  | 0      |
        | een broer als medehuurder     | 1 maart 2026 | 1 mei 1980  | ja    | ja      | met_zelfde_derde  | geen                               |                  | 0      |
        | een huurder van een ander     | 1 maart 2026 | 1 mei 1980  | ja    | nee     | met_andere_derde  | geen                               |                  | 1      |
        | een student                   | 1 maart 2026 | 1 mei 1998  | ja    | nee     | geen              | studiefinanciering                 | 1 september 2024 | 0      |
        | een Wtos-leerling             | 1 maart 2026 | 1 mei 1998  | ja    | nee     | geen              | tegemoetkoming_schoolkosten        | 1 september 2024 | 0      |
        | een student in het buitenland | 1 maart 2026 | 1 mei 1998  | ja    | nee     | geen              | buitenland_als_studiefinanciering  | 1 september 2024 | 0      |
        | een bbl-leerling              | 1 maart 2026 | 1 mei 1980  | ja    | nee     | geen              | beroepsbegeleidend                 | 1 september 2024 | 0      |
        | een bbl-leerling over de grens | 1 maart 2026 | 1 mei 1980 | ja    | nee     | geen              | buitenland_als_beroepsbegeleidend  | 1 september 2024 | 0      |

    @bron:participatiewet-artikel-19a-lid-1-onderdeel-d
    Abstract Scenario: student geboren op 15 juni 1990, begonnen op <begonnen>: kostendelers <aantal>
      Hij werd 30 op 15 juni 2020. Begon de opleiding uiterlijk in die maand, dan telt hij zolang hij studeert niet mee
      (eigen lezing van "op enig moment").
      Gegeven de peildatum is 1 maart 2026
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding          | opleiding begonnen op |
        | 15 juni 1990           | ja                            | nee                         | geen                   | studiefinanciering | <begonnen>            |
      Als de aanvraag wordt beoordeeld
      Dan is aantal_kostendelers <aantal>

      Voorbeelden:
        | begonnen     | aantal |
        | 31 mei 2020  | 0      |
        | 15 juni 2020 | 0      |
        | 30 juni 2020 | 0      |
        | 1 juli 2020  | 1      |

    @bron:participatiewet-artikel-19a
    Scenario: kostendelers, een student en een commerciële huurder in een huis
      Vijf mensen naast de aanvrager: drie kostendelers, een student en een onderhuurder met een contract. A is 4, dus 40% van
      € 2.002,13: € 800,852, afgerond € 800,85.
      Gegeven de peildatum is 1 maart 2026
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding          | opleiding begonnen op |
        | 3 mei 1960             | ja                            | ja                          | geen                   | geen               |                       |
        | 4 juli 1962            | ja                            | ja                          | geen                   | geen               |                       |
        | 9 september 1990       | ja                            | ja                          | geen                   | geen               |                       |
        | 1 mei 1998             | ja                            | nee                         | geen                   | studiefinanciering | 1 september 2024      |
        | 1 mei 1970             | ja                            | nee                         | met_aanvrager          | geen               |                       |
      Als de aanvraag wordt beoordeeld
      Dan is aantal_kostendelers 3
      En is de norm € 800,85

  @bron:participatiewet-artikel-22a-lid-2-en-3
  Regel: Gehuwden delen de kosten ook met elkaar

    Abstract Scenario: gehuwden geboren op <aanvrager> en <partner>, kind <kind>, tweede kostendeler <tweede>, op <peildatum>: norm <norm>
      Bij twee partners van 21 jaar of ouder is A het aantal kostendelers plus twee; ieder krijgt dat deel, per persoon
      afgerond. Een partner van 18, 19 of 20 jaar telt niet mee in A: er geldt een vast bedrag voor de jongste en het deel voor
      de oudste. Met twee kostendelers is dat 43 1/3%. In 2026: € 345,99 + € 867,59 = € 1.213,58, met een kind € 746,42 +
      € 867,59 = € 1.614,01.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                  | waarde      |
        | geboortedatum         | <aanvrager> |
        | datum melding         | 1 mei 2015  |
        | datum aanvraag        | 1 juni 2015 |
        | datum ontstaan recht  | 1 mei 2015  |
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | <partner>          | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        | nee                                 |
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk |
        | 1 mei 2015      | <kind>                | ja                      | ja                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
        | 1 mei 1981             | <tweede>                      | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden: beiden 21 jaar of ouder
        | peildatum    | aanvrager   | partner     | kind | tweede | norm       |
        | 1 juli 2015  | 1 juni 1985 | 2 juni 1987 | nee  | nee    | € 1.191,82 |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | nee  | nee    | € 1.228,34 |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | nee  | ja     | € 1.133,86 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | nee  | nee    | € 1.735,18 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | ja   | ja     | € 1.601,70 |

      Voorbeelden: een of beiden met de AOW-leeftijd; 43 1/3% van de norm van artikel 22, onderdeel b of c
        | peildatum    | aanvrager   | partner     | kind | tweede | norm       |
        | 1 juli 2015  | 1 juni 1945 | 2 juni 1987 | nee  | nee    | € 1.279,54 |
        | 1 juli 2015  | 1 juni 1985 | 2 juni 1945 | nee  | nee    | € 1.279,54 |
        | 1 maart 2018 | 1 juni 1945 | 2 juni 1945 | nee  | nee    | € 1.322,04 |
        | 1 maart 2026 | 1 juni 1945 | 2 juni 1987 | nee  | nee    | € 1.858,28 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 1945 | nee  | nee    | € 1.858,28 |
        | 1 maart 2026 | 1 juni 1945 | 2 juni 1945 | nee  | nee    | € 1.858,28 |

      Voorbeelden: een partner jonger dan 21 jaar
        | peildatum    | aanvrager   | partner     | kind | tweede | norm       |
        | 1 juli 2015  | 1 juni 1995 | 2 juni 1985 | nee  | ja     | € 833,52   |
        | 1 juli 2015  | 1 juni 1985 | 2 juni 1995 | ja   | ja     | € 1.108,56 |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1985 | nee  | ja     | € 859,08   |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1998 | ja   | ja     | € 1.142,54 |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 1985 | nee  | ja     | € 1.213,58 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 2006 | nee  | nee    | € 1.347,06 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 2006 | ja   | ja     | € 1.614,01 |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 1945 | nee  | nee    | € 1.418,07 |
        | 1 juli 2015  | 1 juni 1995 | 2 juni 1945 | nee  | nee    | € 975,81   |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1945 | nee  | nee    | € 1.007,63 |

      Voorbeelden: beiden jonger dan 21 jaar; kostendelers tellen dan niet
        | peildatum    | aanvrager   | partner     | kind | tweede | norm       |
        | 1 juli 2015  | 1 juni 1995 | 2 juni 1995 | nee  | ja     | € 475,22   |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 2006 | nee  | ja     | € 691,98   |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 2006 | ja   | ja     | € 1.092,41 |

    Scenario: de verhoging voor jongeren telt niet bij de kostendelersnorm voor gehuwden
      Artikel 20, lid 4, noemt alleen de normen van artikel 20. De norm van artikel 22a, lid 3, blijft € 345,99 + € 1.001,07.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En kan geen beroep doen op ouders is ja
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 2 juni 1985        | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de norm € 1.347,06
      En volgt dit uit artikel 22a, lid 3, onderdeel b

  @bron:participatiewet-artikel-22a-lid-4
  Regel: Wie tijdelijk elders woont om mantelzorg te geven, deelt sinds 2026 geen kosten

    Abstract Scenario: mantelzorg elders <mantelzorg> op <peildatum>: norm <norm>
      Gegeven de peildatum is <peildatum>
      En geeft mantelzorg elders is <mantelzorg>
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | ja                          | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | peildatum        | mantelzorg | norm       |
        | 31 december 2025 | ja         | € 977,90   |
        | 1 januari 2026   | ja         | € 1.401,50 |
        | 1 januari 2026   | nee        | € 1.001,07 |
