# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:31 @artikel:32
Functionaliteit: Welke inkomsten meetellen
  Al het geld waarover iemand kan beschikken telt mee, tenzij artikel 31, tweede lid, het uitzondert. De norm voor een
  alleenstaande is € 1.401,50 van 1 januari tot en met 30 juni 2026.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-31-lid-2
  Regel: Deze inkomsten tellen nooit mee

    Abstract Scenario: <soort> telt niet mee
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort   | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | <soort> | <ontvanger>  | € 900,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 0,00
      En is de hoogte € 1.401,50

      Voorbeelden: in de volgorde van artikel 31, tweede lid
        | soort                           | ontvanger    |
        | onderhoud_voor_ander            | de_aanvrager |
        | kinderbijslag                   | de_aanvrager |
        | toeslag                         | de_aanvrager |
        | eigenwoningbijdrage             | de_aanvrager |
        | kostenvergoeding                | de_aanvrager |
        | loon_van_kind                   | een_kind     |
        | rente_vrijgelaten_vermogen      | de_aanvrager |
        | aangewezen_schadevergoeding     | de_aanvrager |
        | energietoeslag                  | de_aanvrager |
        | tegemoetkoming_uitkering        | de_aanvrager |
        | mantelzorgwaardering            | de_aanvrager |
        | onderhoud_ouders_al_meegeteld   | de_aanvrager |
        | tegemoetkoming_alleenverdieners | de_aanvrager |
        | bijdrage_voedselbank            | de_aanvrager |

    Abstract Scenario: alles bij elkaar telt niet mee op <peildatum>
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort                         | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | onderhoud_voor_ander          | de_aanvrager | € 100,00         | € 0,00                    |
        | kinderbijslag                 | de_aanvrager | € 100,00         | € 0,00                    |
        | toeslag                       | de_aanvrager | € 100,00         | € 0,00                    |
        | eigenwoningbijdrage           | de_aanvrager | € 100,00         | € 0,00                    |
        | kostenvergoeding              | de_aanvrager | € 100,00         | € 0,00                    |
        | loon_van_kind                 | een_kind     | € 100,00         | € 8,00                    |
        | rente_vrijgelaten_vermogen    | de_aanvrager | € 100,00         | € 0,00                    |
        | aangewezen_schadevergoeding   | de_aanvrager | € 100,00         | € 0,00                    |
        | tegemoetkoming_uitkering      | de_aanvrager | € 100,00         | € 0,00                    |
        | mantelzorgwaardering          | de_aanvrager | € 100,00         | € 0,00                    |
        | onderhoud_ouders_al_meegeteld | de_aanvrager | € 100,00         | € 0,00                    |
        | bijdrage_voedselbank          | de_aanvrager | € 100,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is inkomen in aanmerking € 0,00

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2022 |
        | 1 maart 2023 |
        | 1 maart 2025 |

    Abstract Scenario: <soort> van € 200,00 op <peildatum>: telt mee <telt>
      De energietoeslag telt sinds 2022 niet mee, de tegemoetkoming voor alleenverdieners sinds 2025. Daarvoor staan zij niet
      in de wet, en tellen zij dus mee (eigen lezing).
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort   | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | <soort> | de_aanvrager | € 200,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | soort                           | peildatum        | telt     |
        | energietoeslag                  | 31 december 2021 | € 200,00 |
        | energietoeslag                  | 1 januari 2022   | € 0,00   |
        | energietoeslag                  | 1 maart 2023     | € 0,00   |
        | energietoeslag                  | 1 maart 2025     | € 0,00   |
        | tegemoetkoming_alleenverdieners | 31 december 2024 | € 200,00 |
        | tegemoetkoming_alleenverdieners | 1 januari 2025   | € 0,00   |

  @bron:participatiewet-artikel-32-lid-1
  Regel: Deze inkomsten tellen helemaal mee

    Abstract Scenario: niets is niets, ook als de soort onbekend is, op <peildatum>
      Zonder bedrag valt er niets mee te tellen. Naar de soort, en naar wie het kreeg, wordt dan niet gevraagd.
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort    | ontvanger | bedrag per maand | vakantietoeslag per maand |
        | onbekend | onbekend  | € 0,00           | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 0,00

      Voorbeelden:
        | peildatum        |
        | 1 maart 2018     |
        | 1 maart 2022     |
        | 1 maart 2024     |
        | 15 december 2025 |
        | 1 maart 2026     |

    Abstract Scenario: <soort> van € 500,00 met € 25,00 vakantiegeld telt voor € 525,00
      Het eigen vakantiegeld telt mee, want de norm is ook met vakantietoeslag: € 1.401,50 − € 525,00 = € 876,50.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort   | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | <soort> | de_aanvrager | € 500,00         | € 25,00                   |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 525,00
      En is de hoogte € 876,50

      Voorbeelden:
        | soort                       |
        | uitkering                   |
        | aow                         |
        | particulier_pensioen        |
        | alimentatie                 |
        | belastingteruggave          |
        | studiefinanciering          |
        | tegemoetkoming_schoolkosten |
        | verhuur_of_kostgangers      |
        | inkomen_uit_vermogen        |
        | overig_inkomen              |

    Scenario: inkomen van een kind dat geen loon is, telt bij de aanvrager
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort       | ontvanger | bedrag per maand | vakantietoeslag per maand |
        | alimentatie | een_kind  | € 250,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 250,00
      En is de hoogte € 1.151,50

    Scenario: inkomsten van wie volgens artikel 3 geen partner is, tellen niet
      Gegeven de peildatum is 1 maart 2026
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap |
        | 1 mei 1965         | nee       | ja                     | ja                | eerste_graad |
      En de volgende inkomsten:
        | soort     | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner | € 1.300,00       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 0,00

  @bron:participatiewet-artikel-31-lid-2-onderdeel-j
  Regel: Een premie van de gemeente telt tot een maximum per jaar niet mee

    Abstract Scenario: premie van <bedrag> na <eerder> eerder dit jaar op <peildatum>: telt mee <telt>
      Het maximum is € 3.398,00 in de eerste helft van 2026, € 3.263,00 in die van 2025 en € 2.979,00 in de tweede van 2023.
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort  | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | premie | de_aanvrager | <bedrag>         | € 0,00                    | <eerder>        |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen_in_aanmerking <telt>

      Voorbeelden:
        | peildatum    | bedrag     | eerder     | telt   |
        | 1 maart 2026 | € 3.397,99 | € 0,00     | € 0,00 |
        | 1 maart 2026 | € 3.398,00 | € 0,00     | € 0,00 |
        | 1 maart 2026 | € 3.398,01 | € 0,00     | € 0,01 |
        | 1 maart 2026 | € 100,00   | € 3.297,99 | € 0,00 |
        | 1 maart 2026 | € 100,00   | € 3.298,00 | € 0,00 |
        | 1 maart 2026 | € 100,00   | € 3.298,01 | € 0,01 |
        | 1 maart 2026 | € 100,00   | € 4.000,00 | € 100,00 |
        | 1 maart 2025 | € 3.264,00 | € 0,00     | € 1,00 |
        | 1 juli 2023  | € 2.980,00 | € 0,00     | € 1,00 |
        | 1 maart 2017 | € 2.393,00 | € 0,00     | € 1,00 |

    @bron:participatiewet-artikel-31-lid-5
    Abstract Scenario: <soort> voor wie geboren is op <geboren>, op <peildatum>: telt mee <telt>
      Onder de 27 jaar telt een premie mee. Sinds 2023 geldt dat niet voor de doelgroep loonkostensubsidie.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <geboren>    |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende inkomsten:
        | soort   | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | <soort> | de_aanvrager | € 300,00         | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum    | geboren          | soort            | telt     |
        | 1 maart 2017 | 1 juni 1994      | premie           | € 300,00 |
        | 1 maart 2017 | 1 juni 1994      | premie_doelgroep | € 300,00 |
        | 1 maart 2022 | 1 juni 1996      | premie_doelgroep | € 300,00 |
        | 1 juli 2023  | 1 juni 1998      | premie_doelgroep | € 0,00   |
        | 1 juli 2023  | 1 juni 1998      | premie           | € 300,00 |
        | 1 maart 2026 | 2 maart 1999     | premie           | € 300,00 |
        | 1 maart 2026 | 1 maart 1999     | premie           | € 0,00   |
        | 1 maart 2026 | 28 februari 1999 | premie           | € 0,00   |
        | 1 maart 2026 | 2 maart 1999     | premie_doelgroep | € 0,00   |

    Abstract Scenario: <soort> van een kind telt op <peildatum> mee
      Een kind dat ten laste komt, is jonger dan 27 jaar.
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort   | ontvanger | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | <soort> | een_kind  | € 50,00          | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 50,00

      Voorbeelden:
        | peildatum    | soort                    |
        | 1 maart 2019 | premie                   |
        | 1 maart 2022 | vrijwilligersvergoeding  |
        | 1 maart 2023 | jonggehandicaptenkorting |
        | 1 maart 2026 | premie                   |

    Abstract Scenario: premie van een partner geboren op <geboren>, op <peildatum>: telt mee <telt>
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <geboren>          | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        |
      En de volgende inkomsten:
        | soort  | ontvanger  | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | premie | de_partner | € 300,00         | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum    | geboren      | telt     |
        | 1 maart 2019 | 2 maart 1992 | € 300,00 |
        | 1 maart 2019 | 1 maart 1992 | € 0,00   |
        | 1 maart 2022 | 2 maart 1995 | € 300,00 |
        | 1 juli 2023  | 1 maart 1990 | € 0,00   |
        | 1 maart 2026 | 2 maart 1999 | € 300,00 |
        | 1 maart 2026 | 1 maart 1999 | € 0,00   |

    Scenario: het maximum van een premie is in 2022 niet bekend
      Het bedrag voor 2022 is niet gevonden. Dan is het inkomen onbekend, en de hoogte ook.
      Gegeven de peildatum is 1 maart 2022
      En de volgende inkomsten:
        | soort  | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | premie | de_aanvrager | € 300,00         | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En is de status onbepaald
      En is de hoogte onbekend
      En ontbreekt niets
      En is er een voorbehoud over "Hoogste premie per kalenderjaar die niet meetelt"

  @bron:participatiewet-artikel-31-lid-2-onderdeel-k
  Regel: Een vrijwilligersvergoeding telt tot een maximum per maand en per jaar niet mee

    Abstract Scenario: vergoeding van <bedrag> na <eerder> eerder dit jaar op <peildatum>: telt mee <telt>
      In 2026 € 220,00 per maand en € 2.200,00 per jaar; in 2023 € 190,00 en € 1.900,00; in 2019 € 170,00 en € 1.700,00.
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort                   | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | vrijwilligersvergoeding | de_aanvrager | <bedrag>         | € 0,00                    | <eerder>        |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum    | bedrag   | eerder     | telt     |
        | 1 maart 2026 | € 219,99 | € 0,00     | € 0,00   |
        | 1 maart 2026 | € 220,00 | € 0,00     | € 0,00   |
        | 1 maart 2026 | € 220,01 | € 0,00     | € 0,01   |
        | 1 maart 2026 | € 220,00 | € 1.979,99 | € 0,00   |
        | 1 maart 2026 | € 220,00 | € 1.980,00 | € 0,00   |
        | 1 maart 2026 | € 220,00 | € 1.980,01 | € 0,01   |
        | 1 maart 2026 | € 220,00 | € 2.200,00 | € 220,00 |
        | 1 maart 2023 | € 200,00 | € 0,00     | € 10,00  |
        | 1 maart 2019 | € 200,00 | € 0,00     | € 30,00  |

    Abstract Scenario: het maximum voor vrijwilligers is op <peildatum> niet bekend
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort                   | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | vrijwilligersvergoeding | de_aanvrager | € 100,00         | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte onbekend
      En is er een voorbehoud over "Hoogste vrijwilligersvergoeding"

      Voorbeelden:
        | peildatum    |
        | 1 maart 2022 |
        | 1 maart 2025 |

    Abstract Scenario: onder de 27 jaar telt een vrijwilligersvergoeding op <peildatum> helemaal mee
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <geboren>    |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende inkomsten:
        | soort                   | ontvanger    | bedrag per maand | vakantietoeslag per maand | eerder dit jaar |
        | vrijwilligersvergoeding | de_aanvrager | € 100,00         | € 0,00                    | € 0,00          |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 100,00

      Voorbeelden:
        | peildatum    | geboren      |
        | 1 maart 2019 | 2 maart 1992 |
        | 1 maart 2022 | 2 maart 1995 |
        | 1 maart 2023 | 2 maart 1996 |
        | 1 maart 2026 | 2 maart 1999 |

  @bron:participatiewet-artikel-31-lid-2-onderdeel-c-en-lid-5
  Regel: De jonggehandicaptenkorting telt onder de 27 jaar wel mee

    Abstract Scenario: jonggehandicaptenkorting voor wie geboren is op <geboren>, op <peildatum>: telt mee <telt>
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <geboren>    |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende inkomsten:
        | soort                    | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | jonggehandicaptenkorting | de_aanvrager | € 75,00          | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum    | geboren          | telt    |
        | 1 juli 2015  | 2 juli 1988      | € 75,00 |
        | 1 juli 2015  | 1 juli 1988      | € 0,00  |
        | 1 maart 2022 | 2 maart 1995     | € 75,00 |
        | 1 maart 2022 | 1 maart 1995     | € 0,00  |
        | 1 maart 2023 | 2 maart 1996     | € 75,00 |
        | 1 maart 2023 | 1 maart 1996     | € 0,00  |
        | 1 maart 2026 | 2 maart 1999     | € 75,00 |
        | 1 maart 2026 | 1 maart 1999     | € 0,00  |
        | 1 maart 2026 | 28 februari 1999 | € 0,00  |

  @artikel:33 @bron:participatiewet-artikel-33-lid-5
  Regel: Vanaf de AOW-leeftijd telt een klein pensioen niet mee

    Abstract Scenario: pensioen van <pensioen> naast AOW, geboren op <geboren>, op <peildatum>: telt mee <telt>
      In 2026 blijft € 26,50 per maand buiten beschouwing, in 2025 € 25,70. Onder de AOW-leeftijd telt het hele pensioen.
      Gegeven de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En de volgende inkomsten:
        | soort                | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | particulier_pensioen | de_aanvrager | <pensioen>       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum    | geboren      | pensioen | telt    |
        | 1 maart 2026 | 1 maart 1959 | € 26,49  | € 0,00  |
        | 1 maart 2026 | 1 maart 1959 | € 26,50  | € 0,00  |
        | 1 maart 2026 | 1 maart 1959 | € 26,51  | € 0,01  |
        | 1 maart 2026 | 2 maart 1959 | € 26,50  | € 26,50 |
        | 1 maart 2025 | 1 juni 1945  | € 30,00  | € 4,30  |

    Abstract Scenario: een pensioen van € 80,00 zonder AOW-leeftijd telt op <peildatum> helemaal mee
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort                | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | particulier_pensioen | de_aanvrager | € 80,00          | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 80,00

      Voorbeelden:
        | peildatum    |
        | 1 maart 2018 |
        | 1 maart 2022 |
        | 1 maart 2023 |
        | 1 maart 2025 |

    Abstract Scenario: gehuwden met een AOW-leeftijd, pensioen <aanvrager> en <partner>: telt mee <telt>
      Voor gehuwden is het € 53,00 samen: eerst voor de aanvrager, wat overblijft voor de partner (eigen lezing).
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de geboortedatum is 1 juni 1945
      En de volgende inkomsten:
        | soort                | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | particulier_pensioen | de_aanvrager | <aanvrager>      | € 0,00                    |
        | particulier_pensioen | de_partner   | <partner>        | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | aanvrager | partner | telt    |
        | € 40,00   | € 12,99 | € 0,00  |
        | € 40,00   | € 13,00 | € 0,00  |
        | € 40,00   | € 13,01 | € 0,01  |
        | € 60,00   | € 20,00 | € 27,00 |
        | € 0,00    | € 60,00 | € 7,00  |

    Scenario: voor 2024 is het bedrag niet bekend
      Gegeven het profiel "oudere zonder inkomen"
      En de peildatum is 1 maart 2024
      En de volgende inkomsten:
        | soort                | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | particulier_pensioen | de_aanvrager | € 30,00          | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En is de hoogte onbekend
      En ontbreekt niets
