# language: nl
@regeling:participatiewet @gemaakt:redactie
Functionaliteit: De normen van de artikelen 20, 21 en 22
  De leeftijd van beide partners bepaalt welke norm geldt. De bedragen staan in de wet en gelden een halfjaar. Zij zijn
  netto per maand, met vakantietoeslag.

  @artikel:21 @bron:participatiewet-artikel-20-21-en-22
  Regel: Een alleenstaande (ouder) heeft een norm naar leeftijd

    Abstract Scenario: alleenstaande geboren op <geboren>, beoordeeld op <peildatum>: norm <norm>
      De nieuwe norm geldt vanaf de 21e verjaardag zelf, en vanaf de dag waarop de AOW-leeftijd is bereikt. Die leeftijd is
      67 jaar in 2026, 66 jaar en 7 maanden in 2022 en 65 jaar en 3 maanden in 2015.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                  | waarde      |
        | geboortedatum         | <geboren>   |
        | datum melding         | 1 juni 2015 |
        | datum aanvraag        | 1 juli 2015 |
        | datum ontstaan recht  | 1 juni 2015 |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>
      En is de hoogte <norm>

      Voorbeelden: rond de 21e verjaardag
        | geboren          | peildatum        | norm       |
        | 2 juli 1994      | 1 juli 2015      | € 237,61   |
        | 1 juli 1994      | 1 juli 2015      | € 962,63   |
        | 30 juni 1994     | 1 juli 2015      | € 962,63   |
        | 2 maart 1997     | 1 maart 2018     | € 244,91   |
        | 1 maart 1997     | 1 maart 2018     | € 992,12   |
        | 2 maart 2005     | 1 maart 2026     | € 345,99   |
        | 1 maart 2005     | 1 maart 2026     | € 1.401,50 |
        | 28 februari 2005 | 1 maart 2026     | € 1.401,50 |
        | 29 februari 2004 | 28 februari 2025 | € 332,17   |
        | 29 februari 2004 | 1 maart 2025     | € 1.345,45 |

      Voorbeelden: rond de AOW-leeftijd
        | geboren       | peildatum        | norm       |
        | 1 april 1950  | 30 juni 2015     | € 960,83   |
        | 1 april 1950  | 1 juli 2015      | € 1.079,78 |
        | 1 april 1950  | 2 juli 2015      | € 1.079,78 |
        | 1 september 1955 | 31 maart 2022 | € 1.091,71 |
        | 1 september 1955 | 1 april 2022  | € 1.213,06 |
        | 1 maart 1959  | 28 februari 2026 | € 1.401,50 |
        | 1 maart 1959  | 1 maart 2026     | € 1.564,69 |
        | 1 maart 1959  | 2 maart 2026     | € 1.564,69 |

    Abstract Scenario: alleenstaande ouder geboren op <geboren>, beoordeeld op <peildatum>: norm <norm>
      Een kind maakt de norm van een alleenstaande ouder niet hoger. De extra hulp zit sinds 2015 in het kindgebonden
      budget.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                  | waarde      |
        | geboortedatum         | <geboren>   |
        | datum melding         | 1 mei 2015  |
        | datum aanvraag        | 1 juni 2015 |
        | datum ontstaan recht  | 1 mei 2015  |
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | 1 mei 2015      | ja                    | ja                      | ja                        | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>
      En volgt dit uit artikel <artikel>

      Voorbeelden:
        | geboren      | peildatum    | norm       | artikel                    |
        | 1 juni 1995  | 1 juli 2015  | € 237,61   | 20, lid 2, onderdeel a     |
        | 1 juni 1985  | 1 juli 2015  | € 962,63   | 21, onderdeel a            |
        | 1 juni 1999  | 1 maart 2018 | € 244,91   | 20, lid 2, onderdeel a     |
        | 1 juni 2006  | 1 maart 2026 | € 345,99   | 20, lid 2, onderdeel a     |
        | 1 maart 2005 | 1 maart 2026 | € 1.401,50 | 21, onderdeel a            |
        | 1 juni 1945  | 1 maart 2026 | € 1.564,69 | 22, onderdeel a            |

  @artikel:20 @artikel:22 @bron:participatiewet-artikel-20-21-en-22
  Regel: Gehuwden die beiden recht hebben, hebben samen een norm

    Abstract Scenario: geboren op <aanvrager> en <partner>, kind <kind>, op <peildatum>: norm <norm>
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
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>
      En volgt dit uit artikel <artikel>

      Voorbeelden: in de tweede helft van 2015
        | peildatum   | aanvrager   | partner     | kind | norm       | artikel                |
        | 1 juli 2015 | 1 juni 1995 | 2 juni 1995 | nee  | € 475,22   | 20, lid 1, onderdeel b |
        | 1 juli 2015 | 1 juni 1995 | 2 juni 1995 | ja   | € 750,26   | 20, lid 2, onderdeel b |
        | 1 juli 2015 | 1 juni 1995 | 2 juni 1985 | nee  | € 925,20   | 20, lid 1, onderdeel c |
        | 1 juli 2015 | 1 juni 1985 | 2 juni 1995 | nee  | € 925,20   | 20, lid 1, onderdeel c |
        | 1 juli 2015 | 1 juni 1985 | 2 juni 1995 | ja   | € 1.200,24 | 20, lid 2, onderdeel c |
        | 1 juli 2015 | 1 juni 1985 | 2 juni 1985 | nee  | € 1.375,18 | 21, onderdeel b        |
        | 1 juli 2015 | 1 juni 1945 | 2 juni 1985 | nee  | € 1.476,40 | 22, onderdeel b        |
        | 1 juli 2015 | 1 juni 1985 | 2 juni 1945 | nee  | € 1.476,40 | 22, onderdeel c        |

      Voorbeelden: in de eerste helft van 2018
        | peildatum    | aanvrager   | partner     | kind | norm       | artikel                |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1998 | nee  | € 489,82   | 20, lid 1, onderdeel b |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1998 | ja   | € 773,28   | 20, lid 2, onderdeel b |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1998 | nee  | € 953,57   | 20, lid 1, onderdeel c |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1985 | ja   | € 1.237,03 | 20, lid 2, onderdeel c |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1985 | ja   | € 1.417,32 | 21, onderdeel b        |
        | 1 maart 2018 | 1 juni 1945 | 2 juni 1985 | nee  | € 1.525,44 | 22, onderdeel b        |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1945 | nee  | € 1.525,44 | 22, onderdeel c        |

      Voorbeelden: in de eerste helft van 2026
        | peildatum    | aanvrager    | partner      | kind | norm       | artikel                |
        | 1 maart 2026 | 1 juni 2006  | 2 juni 2005  | nee  | € 691,98   | 20, lid 1, onderdeel b |
        | 1 maart 2026 | 1 juni 2006  | 2 juni 2005  | ja   | € 1.092,41 | 20, lid 2, onderdeel b |
        | 1 maart 2026 | 1 juni 2006  | 2 juni 1985  | nee  | € 1.347,06 | 20, lid 1, onderdeel c |
        | 1 maart 2026 | 1 juni 1985  | 2 juni 2006  | ja   | € 1.747,49 | 20, lid 2, onderdeel c |
        | 1 maart 2026 | 1 juni 1985  | 2 juni 1985  | nee  | € 2.002,13 | 21, onderdeel b        |
        | 1 maart 2026 | 1 juni 1985  | 2 juni 1985  | ja   | € 2.002,13 | 21, onderdeel b        |
        | 1 maart 2026 | 1 juni 1945  | 2 juni 1985  | nee  | € 2.144,16 | 22, onderdeel b        |
        | 1 maart 2026 | 1 juni 1985  | 2 juni 1945  | nee  | € 2.144,16 | 22, onderdeel c        |
        | 1 maart 2026 | 1 juni 1945  | 2 juni 1945  | nee  | € 2.144,16 | 22, onderdeel b        |
        | 1 maart 2026 | 1 juni 1945  | 2 juni 2006  | nee  | € 1.347,06 | 20, lid 1, onderdeel c |

      Voorbeelden: de dag voor, op en na de 21e verjaardag van de partner
        | peildatum    | aanvrager    | partner      | kind | norm       | artikel                |
        | 1 maart 2026 | 1 juni 1985  | 2 maart 2005 | nee  | € 1.347,06 | 20, lid 1, onderdeel c |
        | 1 maart 2026 | 1 juni 1985  | 1 maart 2005 | nee  | € 2.002,13 | 21, onderdeel b        |
        | 1 maart 2026 | 1 juni 1985  | 28 februari 2005 | nee | € 2.002,13 | 21, onderdeel b     |

    Abstract Scenario: partner geboren op <partner>, op <peildatum>: wel of geen AOW-leeftijd, norm <norm>
      De AOW-leeftijd van de partner wordt jaar voor jaar bepaald. Wie op 1 november 1961 is geboren, bereikt haar pas na
      2026.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden: 65 jaar en 3 maanden in 2015
        | peildatum         | partner       | norm       |
        | 30 juni 2015      | 1 april 1950  | € 1.372,62 |
        | 1 juli 2015       | 1 april 1950  | € 1.476,40 |

      Voorbeelden: 66 jaar en 4 maanden in 2020, 66 jaar en 10 maanden in 2023, 67 jaar in 2026
        | peildatum         | partner       | norm       |
        | 30 juni 2020      | 1 maart 1954  | € 1.503,31 |
        | 1 juli 2020       | 1 maart 1954  | € 1.606,88 |
        | 30 juni 2023      | 1 september 1956 | € 1.708,08 |
        | 1 juli 2023       | 1 september 1956 | € 1.843,60 |
        | 28 februari 2026  | 1 maart 1959  | € 2.002,13 |
        | 1 maart 2026      | 1 maart 1959  | € 2.144,16 |
        | 1 maart 2026     | 1 november 1961 | € 2.002,13 |

  @artikel:20 @bron:participatiewet-artikel-20-lid-3-en-4
  Regel: Sinds 2026 is de norm hoger voor een jongere die niet bij de ouders terecht kan

    Abstract Scenario: 19 jaar, kan niet bij de ouders terecht: <ouders>, op <peildatum>: norm <norm>
      € 345,99 + € 746,45 = € 1.092,44. In de tweede helft van 2026: € 350,42 + € 762,24 = € 1.112,66. Dat is 90% van het
      netto minimumjeugdloon van een 18-jarige. Tot 2026 was dit bijzondere bijstand.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En kan geen beroep doen op ouders is <ouders>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | peildatum        | ouders | norm       |
        | 31 december 2025 | ja     | € 337,98   |
        | 1 januari 2026   | ja     | € 1.092,44 |
        | 1 januari 2026   | nee    | € 345,99   |
        | 30 juni 2026     | ja     | € 1.092,44 |
        | 1 juli 2026      | ja     | € 1.112,66 |
        | 1 juli 2026      | nee    | € 350,42   |

    Abstract Scenario: de verhoging geldt van 18 tot 21 jaar; geboren op <geboren>: norm <norm>
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En de geboortedatum is <geboren>
      En de datum melding is 1 januari 2026
      En de datum aanvraag is 29 januari 2026
      En kan geen beroep doen op ouders is ja
      En zeer dringende redenen is ja
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden: onder de 18 jaar is er alleen recht om zeer dringende redenen, en geen verhoging
        | geboren      | norm       |
        | 2 maart 2008 | € 345,99   |
        | 1 maart 2008 | € 1.092,44 |
        | 2 maart 2005 | € 1.092,44 |
        | 1 maart 2005 | € 1.401,50 |

    Scenario: een jonge alleenstaande ouder krijgt de verhoging ook
      € 345,99 + € 746,45 = € 1.092,44.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En kan geen beroep doen op ouders is ja
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | 1 mei 2025      | ja                    | ja                      | ja                        | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is de norm € 1.092,44
      En volgt norm_als_alleenstaande uit artikel 20, lid 2, onderdeel a

    Abstract Scenario: gehuwd, aanvrager 19 jaar <aanvrager>, partner geboren op <partner> <terecht>, kind <kind>: norm <norm>
      Elke jonge partner krijgt de verhoging apart, tot ten hoogste de norm voor gehuwden vanaf 21 jaar van € 2.002,13
      (eigen lezing). Een verhoging: € 691,98 + € 746,45 = € 1.438,43. Twee: € 691,98 + € 1.492,90 = € 2.184,88, dus
      € 2.002,13. Met een kind: € 1.092,41 + € 746,45 = € 1.838,86. Een van beiden jong: € 1.347,06 + € 746,45 = € 2.093,51,
      dus € 2.002,13.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En kan geen beroep doen op ouders is <aanvrager>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | <partner>          | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        | <terecht>                           |
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk |
        | 1 mei 2025      | <kind>                | ja                      | ja                        |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | aanvrager | partner     | terecht | kind | norm       |
        | nee       | 2 juni 2005 | nee     | nee  | € 691,98   |
        | ja        | 2 juni 2005 | nee     | nee  | € 1.438,43 |
        | nee       | 2 juni 2005 | ja      | nee  | € 1.438,43 |
        | ja        | 2 juni 2005 | ja      | nee  | € 2.002,13 |
        | ja        | 2 juni 2005 | nee     | ja   | € 1.838,86 |
        | ja        | 2 juni 1985 | nee     | nee  | € 2.002,13 |
        | ja        | 2 juni 1985 | ja      | nee  | € 2.002,13 |
        | ja        | 2 juni 1985 | nee     | ja   | € 2.002,13 |

  @artikel:37 @bron:participatiewet-normenbrief
  Regel: De bedragen veranderen op 1 januari en 1 juli

    Abstract Scenario: norm voor een alleenstaande op <peildatum>: <norm>, per maand uitbetaald <uitbetaling>
      Elke maand wordt 95% uitbetaald. De rest is vakantietoeslag. Zo komt € 1.283,83 op € 1.219,64 (1.219,6385) en € 960,83
      op € 912,79 (912,7885), zoals in de tabellen met normen van gemeenten.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>
      En is de uitbetaling per maand <uitbetaling>

      Voorbeelden: eerste en laatste dag van enkele halfjaren
        | peildatum        | norm       | uitbetaling |
        | 1 januari 2015   | € 960,83   | € 912,79    |
        | 30 juni 2015     | € 960,83   | € 912,79    |
        | 1 juli 2015      | € 962,63   | € 914,50    |
        | 1 januari 2016   | € 972,70   | € 924,07    |
        | 1 juli 2016      | € 977,15   | € 928,29    |
        | 1 januari 2024   | € 1.283,83 | € 1.219,64  |
        | 30 juni 2024     | € 1.283,83 | € 1.219,64  |
        | 1 juli 2024      | € 1.308,45 | € 1.243,03  |
        | 1 januari 2025   | € 1.345,45 | € 1.278,18  |
        | 1 juli 2025      | € 1.369,06 | € 1.300,61  |
        | 31 december 2025 | € 1.369,06 | € 1.300,61  |
        | 1 januari 2026   | € 1.401,50 | € 1.331,43  |
        | 1 juli 2026      | € 1.419,46 | € 1.348,49  |
        | 31 december 2026 | € 1.419,46 | € 1.348,49  |

    Abstract Scenario: norm voor gehuwden op <peildatum>: <norm>, met een AOW-leeftijd <aow>
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>
      En is norm_gehuwden_een_of_beiden_aow <aow>

      Voorbeelden: elk halfjaar een dag
        | peildatum    | norm       | aow        |
        | 1 april 2015 | € 1.372,62 | € 1.471,68 |
        | 1 oktober 2015 | € 1.375,18 | € 1.476,40 |
        | 1 april 2016 | € 1.389,57 | € 1.492,96 |
        | 1 oktober 2016 | € 1.395,93 | € 1.499,56 |
        | 1 april 2017 | € 1.403,98 | € 1.508,06 |
        | 1 oktober 2017 | € 1.409,31 | € 1.514,74 |
        | 1 april 2018 | € 1.417,32 | € 1.525,44 |
        | 1 oktober 2018 | € 1.423,66 | € 1.533,18 |
        | 1 april 2019 | € 1.465,07 | € 1.563,46 |
        | 1 oktober 2019 | € 1.472,03 | € 1.571,50 |
        | 1 april 2020 | € 1.503,31 | € 1.594,42 |
        | 1 oktober 2020 | € 1.512,90 | € 1.606,88 |
        | 1 april 2021 | € 1.536,34 | € 1.620,74 |
        | 1 oktober 2021 | € 1.541,00 | € 1.627,08 |
        | 1 april 2022 | € 1.559,58 | € 1.642,54 |
        | 1 oktober 2022 | € 1.574,03 | € 1.660,36 |
        | 1 april 2023 | € 1.708,08 | € 1.807,20 |
        | 1 oktober 2023 | € 1.738,02 | € 1.843,60 |
        | 1 april 2024 | € 1.834,04 | € 1.932,32 |
        | 1 oktober 2024 | € 1.869,21 | € 1.976,64 |
        | 1 april 2025 | € 1.922,07 | € 2.053,48 |
        | 1 oktober 2025 | € 1.955,80 | € 2.094,98 |
        | 1 april 2026 | € 2.002,13 | € 2.144,16 |
        | 1 oktober 2026 | € 2.027,79 | € 2.176,10 |
