# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:31
Functionaliteit: Loon dat deels niet meetelt
  Van het loon van wie bijstand krijgt, telt soms een deel niet mee: 25% in de eerste zes maanden (onderdeel n), 12,5% voor
  een alleenstaande ouder daarna (r), 15% bij een medische beperking (y) en 15% bij een baan met loonkostensubsidie (z en
  aa). Er geldt er altijd ten hoogste een. In de eerste helft van 2026 is de norm van een alleenstaande € 1.401,50.

  Achtergrond:
    Gegeven het profiel "ontvanger zonder inkomen"

  @bron:participatiewet-artikel-31-lid-2-onderdeel-n
  Regel: 25% in ten hoogste zes maanden

    Abstract Scenario: loon <loon>, <maanden> maanden gebruikt, helpt <helpt>, op <peildatum>: vrij <vrij>
      25% van € 1.140,00 is € 285,00: dat is in 2026 ook het maximum per maand. In de eerste helft van 2025 is het maximum
      € 273,00, in de tweede helft van 2021 € 221,00 en in de tweede helft van 2016 € 199,00.
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder |
        | de_aanvrager | <loon>    | € 0,00                    | nee                    | nee                            | <helpt>                     | <maanden>             | 0                        |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>
      En is er recht

      Voorbeelden:
        | peildatum    | loon       | maanden | helpt | vrij     |
        | 1 maart 2026 | € 400,00   | 0       | ja    | € 100,00 |
        | 1 maart 2026 | € 400,00   | 5       | ja    | € 100,00 |
        | 1 maart 2026 | € 400,00   | 6       | ja    | € 0,00   |
        | 1 maart 2026 | € 400,00   | 7       | ja    | € 0,00   |
        | 1 maart 2026 | € 400,00   | 0       | nee   | € 0,00   |
        | 1 maart 2026 | € 0,00     | 0       | ja    | € 0,00   |
        | 1 maart 2026 | € 1.139,96 | 0       | ja    | € 284,99 |
        | 1 maart 2026 | € 1.140,00 | 0       | ja    | € 285,00 |
        | 1 maart 2026 | € 1.140,04 | 0       | ja    | € 285,00 |
        | 1 maart 2025 | € 1.200,00 | 0       | ja    | € 273,00 |
        | 1 juli 2021  | € 900,00   | 0       | ja    | € 221,00 |
        | 1 juli 2021  | € 400,00   | 6       | ja    | € 0,00   |
        | 1 juli 2021  | € 400,00   | 0       | nee   | € 0,00   |
        | 1 juli 2021  | € 0,00     | 0       | ja    | € 0,00   |
        | 1 juli 2016  | € 900,00   | 0       | ja    | € 199,00 |

    Abstract Scenario: loon van € <loon> met 25% vrijlating: bijstand € <hoogte>
      Het inkomen wordt een keer afgerond, aan het einde. 75% van € 500,01 is € 375,0075, afgerond € 375,01. 75% van
      € 500,02 is € 375,015, afgerond € 375,02.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € <loon>  | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € <telt>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | loon   | telt   | hoogte   |
        | 500,00 | 375,00 | 1.026,50 |
        | 500,01 | 375,01 | 1.026,49 |
        | 500,02 | 375,02 | 1.026,48 |

    Scenario: de vrijlating gaat ook over het vakantiegeld
      25% van € 540,00 is € 135,00 (eigen lezing); € 405,00 telt mee.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € 500,00  | € 40,00                   | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 405,00
      En is er een voorbehoud over "het loon met vakantiegeld"

    @bron:participatiewet-artikel-31-lid-5
    Abstract Scenario: geboren op <geboren>, op <peildatum>: vrij <vrij>
      Onder de 27 jaar geldt de 25% niet. Vanaf de AOW-leeftijd geldt zij zonder eind en zonder oordeel.
      Gegeven de peildatum is <peildatum>
      En de volgende feiten:
        | feit                            | waarde    |
        | geboortedatum                   | <geboren> |
        | kan onderwijs volgen            | nee       |
        | wil verplichtingen niet nakomen | nee       |
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | nee                            | <helpt>                     | <maanden>             |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | peildatum    | geboren          | helpt | maanden | vrij     |
        | 1 maart 2026 | 2 maart 1999     | ja    | 0       | € 0,00   |
        | 1 maart 2026 | 1 maart 1999     | ja    | 0       | € 100,00 |
        | 1 maart 2026 | 28 februari 1999 | ja    | 0       | € 100,00 |
        | 1 maart 2026 | 2 maart 1959     | nee   | 12      | € 0,00   |
        | 1 maart 2026 | 1 maart 1959     | nee   | 12      | € 100,00 |
        | 1 juli 2021  | 2 juli 1994      | ja    | 0       | € 0,00   |
        | 1 juli 2021  | 1 juli 1994      | ja    | 0       | € 100,00 |
        | 1 juli 2021  | 1 juni 1945      | nee   | 12      | € 100,00 |

    @bron:participatiewet-artikel-31-lid-2-onderdeel-n
    Abstract Scenario: de partner werkt, geboren op <geboren>, op <peildatum>: vrij <vrij>
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En ontvangt algemene bijstand is ja
      En nieuw vermogen tijdens bijstand is € 0,00
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <geboren>          | ja        | nee                       | ja                     | ja                         | <status>                | nee                   | nee                        |
      En de volgende inkomsten uit arbeid:
        | werkende   | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_partner | € 400,00  | € 0,00                    | nee                    | nee                            | <helpt>                     | <maanden>             |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_partner <vrij>

      Voorbeelden: een partner zonder recht krijgt geen vrijlating
        | peildatum    | geboren      | status        | helpt | maanden | vrij     |
        | 1 maart 2026 | 1 juni 1987  | nederlander   | ja    | 0       | € 100,00 |
        | 1 maart 2026 | 2 maart 1999 | nederlander   | ja    | 0       | € 0,00   |
        | 1 maart 2026 | 1 juni 1945  | nederlander   | nee   | 12      | € 100,00 |
        | 1 maart 2026 | 1 juni 1987  | geen_van_deze | ja    | 0       | € 0,00   |
        | 1 juli 2021  | 1 juni 1987  | nederlander   | ja    | 0       | € 100,00 |
        | 1 juli 2021  | 1 juni 1945  | nederlander   | nee   | 12      | € 100,00 |
        | 1 juli 2021  | 1 juni 1987  | geen_van_deze | ja    | 0       | € 0,00   |

    @ecli:NL:CRVB:2015:1470
    Scenario: de gemeente moet uit zichzelf beoordelen of de 25% geldt
      De Centrale Raad van Beroep: de gemeente wacht niet op een verzoek. Wie werkt, krijgt dus altijd de vraag of het werk
      helpt om uit de bijstand te komen.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | nee                            |                             | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt inkomsten_uit_arbeid[0].draagt_bij_aan_inschakeling
      En ontbreekt verder niets

  @bron:participatiewet-artikel-31-lid-2-onderdeel-r
  Regel: 12,5% voor een alleenstaande ouder, na de zes maanden

    Abstract Scenario: <geval> op <peildatum>: vrij <vrij>
      12,5% van € 400,00 is € 50,00. Het maximum is € 177,66 in de eerste helft van 2026 en € 135,49 in de tweede helft van
      2020.
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En ontvangt algemene bijstand is ja
      En nieuw vermogen tijdens bijstand is € 0,00
      En kan onderwijs volgen is nee
      En wil verplichtingen niet nakomen is nee
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | <kind>          | <eigen>               | ja                      | ja                        | <zorg>            |
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder | maanden vrijlating loonkostensubsidie | meer uren niet mogelijk |
        | de_aanvrager | <loon>    | € 0,00                    | nee                    | nee                            | <helpt>                     | <zes>                 | <ouder>                  | 0                                     | nee                     |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden: in 2026
        | geval                       | peildatum    | geboren      | kind         | eigen | zorg | loon       | helpt | zes | ouder | vrij     |
        | alles klopt                 | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 50,00  |
        | de 29e maand                | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 29    | € 50,00  |
        | na 30 maanden               | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 30    | € 0,00   |
        | de zes maanden lopen nog    | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 5   | 0     | € 100,00 |
        | het werk helpt niet         | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | nee   | 6   | 0     | € 0,00   |
        | geen volledige zorg         | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | nee  | € 400,00   | ja    | 6   | 0     | € 0,00   |
        | geen eigen kind             | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | nee   | ja   | € 400,00   | ja    | 6   | 0     | € 0,00   |
        | kind wordt morgen 12        | 1 maart 2026 | 1 juni 1985  | 2 maart 2014 | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 50,00  |
        | kind is vandaag 12          | 1 maart 2026 | 1 juni 1985  | 1 maart 2014 | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 0,00   |
        | ouder is nog 26             | 1 maart 2026 | 2 maart 1999 | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 0,00   |
        | ouder is vandaag 27         | 1 maart 2026 | 1 maart 1999 | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 50,00  |
        | precies het maximum         | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 1.421,28 | ja    | 6   | 0     | € 177,66 |
        | meer dan het maximum        | 1 maart 2026 | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 1.421,36 | ja    | 6   | 0     | € 177,66 |

      Voorbeelden: in de tweede helft van 2020
        | geval                       | peildatum    | geboren      | kind         | eigen | zorg | loon       | helpt | zes | ouder | vrij     |
        | alles klopt                 | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 50,00  |
        | meer dan het maximum        | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 1.100,00 | ja    | 6   | 0     | € 135,49 |
        | na 30 maanden               | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 6   | 30    | € 0,00   |
        | de zes maanden lopen nog    | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | ja    | 5   | 0     | € 100,00 |
        | het werk helpt niet         | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | ja    | ja   | € 400,00   | nee   | 6   | 0     | € 0,00   |
        | kind is vandaag 12          | 1 juli 2020  | 1 juni 1985  | 1 juli 2008  | ja    | ja   | € 400,00   | ja    | 6   | 0     | € 0,00   |
        | geen eigen kind             | 1 juli 2020  | 1 juni 1985  | 1 juni 2016  | nee   | ja   | € 400,00   | ja    | 6   | 0     | € 0,00   |

  @bron:participatiewet-artikel-31-lid-2-onderdeel-y
  Regel: 15% bij een medische beperking, op elke leeftijd en zonder eind

    Abstract Scenario: medisch urenbeperkt <beperkt>, <zes> van de zes maanden gebruikt, geboren op <geboren>, op <peildatum>: vrij <vrij>
      15% van € 400,00 is € 60,00. Zolang de 25% geldt, gaat die voor. Het maximum is € 180,19 in de eerste helft van 2026:
      15% van € 1.201,27 is € 180,1905.
      Gegeven de peildatum is <peildatum>
      En de volgende feiten:
        | feit                            | waarde    |
        | geboortedatum                   | <geboren> |
        | kan onderwijs volgen            | nee       |
        | wil verplichtingen niet nakomen | nee       |
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | <loon>    | € 0,00                    | <beperkt>              | nee                            | ja                          | <zes>                 |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | peildatum    | geboren      | beperkt | zes | loon       | vrij     |
        | 1 maart 2026 | 1 juni 1985  | ja      | 6   | € 400,00   | € 60,00  |
        | 1 maart 2026 | 1 juni 1985  | ja      | 5   | € 400,00   | € 100,00 |
        | 1 maart 2026 | 1 juni 1985  | nee     | 6   | € 400,00   | € 0,00   |
        | 1 maart 2026 | 1 juni 2003  | ja      | 0   | € 400,00   | € 60,00  |
        | 1 maart 2026 | 1 juni 1985  | ja      | 90  | € 1.201,20 | € 180,18 |
        | 1 maart 2026 | 1 juni 1985  | ja      | 90  | € 1.201,40 | € 180,19 |
        | 1 juli 2020  | 1 juni 1985  | ja      | 6   | € 400,00   | € 60,00  |
        | 1 juli 2020  | 1 juni 1985  | ja      | 5   | € 400,00   | € 100,00 |
        | 1 juli 2020  | 1 juni 1985  | nee     | 6   | € 400,00   | € 0,00   |
        | 1 juli 2020  | 1 juni 1985  | ja      | 90  | € 1.000,00 | € 137,42 |

    Abstract Scenario: een ouder die medisch urenbeperkt is, heeft op <peildatum> <vrij> vrij
      Tot 2023 gaat de 12,5% voor de 15%. Daarna gaat de 15% voor. 12,5% van € 400,00 is € 50,00; 15% is € 60,00.
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is <peildatum>
      En ontvangt algemene bijstand is ja
      En nieuw vermogen tijdens bijstand is € 0,00
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder |
        | de_aanvrager | € 400,00  | € 0,00                    | ja                     | nee                            | ja                          | 6                     | <ouder>                  |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | peildatum   | ouder | vrij    |
        | 1 juli 2020 | 0     | € 50,00 |
        | 1 juli 2020 | 30    | € 60,00 |
        | 1 juli 2023 | 0     | € 60,00 |

  @bron:participatiewet-artikel-31-lid-2-onderdelen-z-en-aa
  Regel: 15% bij een baan met loonkostensubsidie

    Abstract Scenario: <geval>: vrij <vrij>
      Na de zes maanden van 25% twaalf maanden 15% (onderdeel z); daarna alleen als meer uren niet kan (onderdeel aa). Onder
      de 27 jaar beginnen de twaalf maanden meteen (eigen lezing).
      Gegeven de peildatum is 1 maart 2026
      En de volgende feiten:
        | feit                            | waarde    |
        | geboortedatum                   | <geboren> |
        | kan onderwijs volgen            | nee       |
        | wil verplichtingen niet nakomen | nee       |
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating loonkostensubsidie | meer uren niet mogelijk |
        | de_aanvrager | <loon>    | € 0,00                    | <beperkt>              | <baan>                         | ja                          | <zes>                 | <twaalf>                              | <geen uren>             |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | geval                            | geboren     | loon       | beperkt | baan | zes | twaalf | geen uren | vrij     |
        | de zes maanden lopen nog         | 1 juni 1985 | € 400,00   | nee     | ja   | 5   | 0      | nee       | € 100,00 |
        | de eerste van twaalf maanden     | 1 juni 1985 | € 400,00   | nee     | ja   | 6   | 0      | nee       | € 60,00  |
        | de laatste van twaalf maanden    | 1 juni 1985 | € 400,00   | nee     | ja   | 6   | 11     | nee       | € 60,00  |
        | na twaalf maanden                | 1 juni 1985 | € 400,00   | nee     | ja   | 6   | 12     | nee       | € 0,00   |
        | daarna, meer uren kan niet       | 1 juni 1985 | € 400,00   | nee     | ja   | 6   | 12     | ja        | € 60,00  |
        | geen loonkostensubsidie          | 1 juni 1985 | € 400,00   | nee     | nee  | 6   | 0      | ja        | € 0,00   |
        | ook medisch urenbeperkt          | 1 juni 1985 | € 400,00   | ja      | ja   | 6   | 12     | nee       | € 60,00  |
        | onder de 27 jaar                 | 1 juni 2003 | € 400,00   | nee     | ja   | 0   | 0      | nee       | € 60,00  |
        | onder de 27, na twaalf maanden   | 1 juni 2003 | € 400,00   | nee     | ja   | 0   | 12     | nee       | € 0,00   |
        | meer dan het maximum             | 1 juni 1985 | € 1.300,00 | nee     | ja   | 6   | 0      | nee       | € 180,19 |
        | meer dan het maximum, onbeperkt  | 1 juni 1985 | € 1.300,00 | nee     | ja   | 6   | 12     | ja        | € 180,19 |

    Abstract Scenario: een baan met loonkostensubsidie op <peildatum>: vrij <vrij>
      Onderdeel z bestaat sinds 1 januari 2023. Het maximum van de eerste helft van 2023 is niet bekend; van de tweede helft
      is het € 157,96.
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder | maanden vrijlating loonkostensubsidie | meer uren niet mogelijk |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | ja                             | ja                          | 6                     | 0                        | 0                                     | nee                     |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | peildatum        | vrij     |
        | 31 december 2022 | € 0,00   |
        | 1 januari 2023   | onbekend |
        | 1 juli 2023      | € 60,00  |

    Abstract Scenario: een ouder in een baan met loonkostensubsidie, <twaalf> van twaalf maanden, meer uren niet mogelijk <geen uren>: vrij <vrij>
      Onderdeel r (12,5%: € 50,00) geldt niet zolang z of aa (15%: € 60,00) geldt.
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is 1 augustus 2025
      En ontvangt algemene bijstand is ja
      En nieuw vermogen tijdens bijstand is € 0,00
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder | maanden vrijlating loonkostensubsidie | meer uren niet mogelijk |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | ja                             | ja                          | 6                     | 0                        | <twaalf>                              | <geen uren>             |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager <vrij>

      Voorbeelden:
        | twaalf | geen uren | vrij    |
        | 0      | nee       | € 60,00 |
        | 12     | ja        | € 60,00 |
        | 12     | nee       | € 50,00 |

  @bron:participatiewet-artikel-31-lid-2-onderdeel-n-en-19-lid-1
  Regel: Bij een eerste aanvraag telt het hele loon voor de vraag of er recht is

    Abstract Scenario: nieuwe aanvraag met loon <loon>: recht <recht>, bijstand <hoogte>
      De vrijlating opent geen recht. Is er recht, dan geldt zij wel voor de hoogte (eigen lezing): 75% van € 1.401,49 is
      € 1.051,1175, maar het maximum van € 285,00 is lager dan 25%, dus € 1.116,49 telt mee.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | <loon>    | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is de hoogte <hoogte>

      Voorbeelden:
        | loon       | recht | hoogte     |
        | € 400,00   | ja    | € 1.101,50 |
        | € 1.401,49 | ja    | € 285,01   |
        | € 1.401,50 | nee   | € 0,00     |
        | € 1.401,51 | nee   | € 0,00     |

    Abstract Scenario: wie al bijstand krijgt, met loon <loon>: recht <recht>, bijstand <hoogte>
      Het loon min € 285,00 moet lager zijn dan € 1.401,50.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | <loon>    | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is de hoogte <hoogte>

      Voorbeelden:
        | loon       | recht | hoogte   |
        | € 1.401,51 | ja    | € 284,99 |
        | € 1.686,49 | ja    | € 0,01   |
        | € 1.686,50 | nee   | € 0,00   |
        | € 1.686,51 | nee   | € 0,00   |

    Scenario: een nieuwe aanvraag met een werkende partner zonder recht
      De partner verdient € 1.500,00. Zij missen samen € 1.001,06; € 498,94 telt mee, met en zonder vrijlating van de aanvrager.
      Gegeven het profiel "gehuwden met partner zonder recht"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten uit arbeid:
        | werkende   | nettoloon  | vakantietoeslag over loon |
        | de_partner | € 1.500,00 | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen_bij_aanvraag € 498,94
      En is de hoogte € 502,13

  @bron:participatiewet-artikel-31-lid-2-onderdeel-n
  Regel: welke maanden van de zes meetellen

    Scenario: in een maand zonder recht is er niets dat meetelt
      Gegeven de peildatum is 1 juli 2021
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf   | soort vrijheidsontneming |
        | de_aanvrager | 29 juni 2021             | 10 juli 2021 | detentie                 |
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | nee                            | ja                          | 2                     | 0                        |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is de hoogte € 0,00

    Scenario: tot 1 april 2016 liep de telling door als zij eenmaal was begonnen
      Gegeven de peildatum is 1 maart 2016
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 | maanden vrijlating ouder |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | nee                            | ja                          | 6                     | 0                        |
      Als de aanvraag wordt beoordeeld
      Dan is vrijlating_aanvrager € 0,00
