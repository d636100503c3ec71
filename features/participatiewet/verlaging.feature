# language: nl
@regeling:participatiewet @gemaakt:redactie
Functionaliteit: Verlaging van de norm om de woonsituatie of na school
  De gemeente mag de norm van de artikelen 20 en 21 verlagen als iemand lagere woonkosten heeft, en elke norm van een
  schoolverlater. Voorbeeldstad en Fictieveen bestaan niet; hun beleid is verzonnen. De verlaging is een percentage van de
  norm voor gehuwden van 21 jaar of ouder. In de eerste helft van 2026 is die norm € 2.002,13.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @artikel:27 @bron:verzonnen-beleid-voorbeeldstad-en-fictieveen
  Regel: De woonsituatie

    Abstract Scenario: <situatie> in <gemeente> op <peildatum>: bijstandsnorm <bijstandsnorm>
      In Voorbeeldstad 20% zonder woonkosten; zonder woning 20% en sinds 2024 15%. In Fictieveen 10%. 2018: 20% van € 1.417,32
      is € 283,464, afgerond € 283,46. 2026: 20% is € 400,43, 15% is € 300,32 en 10% is € 200,21. € 1.401,50 − € 400,43 =
      € 1.001,07.
      Gegeven de gemeente is <gemeente>
      En de peildatum is <peildatum>
      En de woonsituatie is <situatie>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de verlaging <verlaging>
      En is de bijstandsnorm <bijstandsnorm>
      En is de hoogte <bijstandsnorm>

      Voorbeelden:
        | gemeente      | peildatum        | situatie          | verlaging | bijstandsnorm |
        | Voorbeeldstad | 1 maart 2018     | gewone_woonlasten | € 0,00    | € 992,12      |
        | Voorbeeldstad | 1 maart 2018     | geen_woonlasten   | € 283,46  | € 708,66      |
        | Voorbeeldstad | 1 maart 2018     | geen_woning       | € 283,46  | € 708,66      |
        | Voorbeeldstad | 31 december 2023 | geen_woning       | € 347,60  | € 869,02      |
        | Voorbeeldstad | 1 januari 2024   | geen_woning       | € 275,11  | € 1.008,72    |
        | Voorbeeldstad | 1 maart 2026     | gewone_woonlasten | € 0,00    | € 1.401,50    |
        | Voorbeeldstad | 1 maart 2026     | geen_woonlasten   | € 400,43  | € 1.001,07    |
        | Voorbeeldstad | 1 maart 2026     | geen_woning       | € 300,32  | € 1.101,18    |
        | Fictieveen    | 1 maart 2026     | geen_woonlasten   | € 200,21  | € 1.201,29    |
        | Fictieveen    | 1 maart 2026     | geen_woning       | € 200,21  | € 1.201,29    |

    Scenario: zonder beleid van de gemeente is er geen verlaging
      Gegeven de peildatum is 1 maart 2026
      En de woonsituatie is geen_woning
      Als de aanvraag wordt beoordeeld
      Dan is de verlaging € 0,00
      En is de bijstandsnorm € 1.401,50

    Abstract Scenario: <geval>: verlaging <verlaging>
      Niet verlaagd worden de normen van de artikelen 22, 22a, 23 en 24.
      Gegeven het profiel "jongere zonder inkomen"
      En de gemeente is Voorbeeldstad
      En de peildatum is 1 maart 2026
      En de woonsituatie is geen_woonlasten
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <aanvrager>  |
        | verblijft in inrichting | <inrichting> |
      En de volgende partner:
        | partner geboren op | is gehuwd   | leeft duurzaam gescheiden | woont in zelfde woning | zorgt voor elkaar | verwantschap | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | <partner>          | <getrouwd>  | <gescheiden>              | <getrouwd>             | nee               | geen         | ja                         | <status>                | <partner binnen>      | nee                        | nee                                 |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | <kostendeler>                 | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de verlaging <verlaging>
      En is de bijstandsnorm <bijstandsnorm>

      Voorbeelden:
        | geval                         | aanvrager   | inrichting | partner     | getrouwd | gescheiden | status        | partner binnen | kostendeler | verlaging | bijstandsnorm |
        | een alleenstaande             | 1 juni 1985 | nee        | 2 juni 1987 | nee      | nee        | nederlander   | nee            | nee         | € 400,43  | € 1.001,07    |
        | gehuwden                      | 1 juni 1985 | nee        | 2 juni 1987 | ja       | nee        | nederlander   | nee            | nee         | € 400,43  | € 1.601,70    |
        | gehuwden, een onder de 21     | 1 juni 1985 | nee        | 2 juni 2006 | ja       | nee        | nederlander   | nee            | nee         | € 400,43  | € 946,63      |
        | gehuwden, beiden onder de 21  | 1 juni 2006 | nee        | 2 juni 2006 | ja       | nee        | nederlander   | nee            | nee         | € 400,43  | € 291,55      |
        | een kostendeler               | 1 juni 1985 | nee        | 2 juni 1987 | nee      | nee        | nederlander   | nee            | ja          | € 0,00    | € 1.001,07    |
        | onder de 21 met huisgenoot    | 1 juni 2006 | nee        | 2 juni 1987 | nee      | nee        | nederlander   | nee            | ja          | € 400,43  | € 0,00        |
        | in een inrichting             | 1 juni 1985 | ja         | 2 juni 1987 | nee      | nee        | nederlander   | nee            | nee         | € 0,00    | € 490,76      |
        | partner in een inrichting     | 1 juni 1985 | nee        | 2 juni 1987 | ja       | nee        | nederlander   | ja             | nee         | € 0,00    | € 1.892,26    |
        | partner zonder recht          | 1 juni 1985 | nee        | 2 juni 1987 | ja       | nee        | geen_van_deze | nee            | nee         | € 0,00    | € 1.001,07    |
        | met de AOW-leeftijd           | 1 juni 1945 | nee        | 2 juni 1987 | nee      | nee        | nederlander   | nee            | nee         | € 0,00    | € 1.564,69    |
        | partner met de AOW-leeftijd   | 1 juni 1985 | nee        | 2 juni 1945 | ja       | nee        | nederlander   | nee            | nee         | € 0,00    | € 2.144,16    |

    Scenario: een verlaging brengt de norm nooit onder nul; er is dan geen recht
      € 345,99 − € 400,43 is minder dan nul. Een inkomen van € 0,00 is niet lager dan een norm van € 0,00.
      Gegeven het profiel "jongere zonder inkomen"
      En de gemeente is Voorbeeldstad
      En de peildatum is 1 maart 2026
      En de woonsituatie is geen_woonlasten
      Als de aanvraag wordt beoordeeld
      Dan is de bijstandsnorm € 0,00
      En is er geen recht
      En is een grond "Het inkomen is niet lager dan de bijstandsnorm."
      En is er geen andere grond

  @artikel:28 @bron:verzonnen-beleid-voorbeeldstad
  Regel: Wie net van school komt

    Abstract Scenario: gestopt met school op <gestopt>, op <peildatum>: verlaging <verlaging>
      Tot 2024 verlaagt Voorbeeldstad de norm zes maanden met 10%: 10% van € 1.708,08 is € 170,81. Gestopt op 31 augustus: de
      zes maanden eindigen op 28 februari.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is <peildatum>
      En heeft onderwijs beeindigd is ja
      En onderwijs beeindigd op is <gestopt>
      Als de aanvraag wordt beoordeeld
      Dan is de verlaging <verlaging>
      En is de bijstandsnorm <bijstandsnorm>

      Voorbeelden:
        | gestopt          | peildatum        | verlaging | bijstandsnorm |
        | 1 september 2022 | 28 februari 2023 | € 170,81  | € 1.024,85    |
        | 1 september 2022 | 1 maart 2023     | € 0,00    | € 1.195,66    |
        | 31 augustus 2022 | 27 februari 2023 | € 170,81  | € 1.024,85    |
        | 31 augustus 2022 | 28 februari 2023 | € 0,00    | € 1.195,66    |
        | 1 december 2025  | 1 maart 2026     | € 0,00    | € 1.401,50    |

    Scenario: een verlaging na school kan ook bij kostendelers
      50% van € 1.708,08 is € 854,04; min € 170,81 is € 683,23.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 februari 2023
      En heeft onderwijs beeindigd is ja
      En onderwijs beeindigd op is 1 december 2022
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de bijstandsnorm € 683,23

    Scenario: beide verlagingen samen worden een keer afgerond
      20% + 10% is 30% van € 1.708,08: € 512,424, afgerond € 512,42.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 februari 2023
      En de woonsituatie is geen_woning
      En heeft onderwijs beeindigd is ja
      En onderwijs beeindigd op is 1 december 2022
      Als de aanvraag wordt beoordeeld
      Dan is de verlaging € 512,42
      En is de bijstandsnorm € 683,24
