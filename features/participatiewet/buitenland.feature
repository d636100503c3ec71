# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:13
Functionaliteit: Dagen in het buitenland
  Een aanvrager mag vier weken per kalenderjaar weg zijn, en vier weken achter elkaar als de reis over de jaarwisseling
  loopt. Vanaf de AOW-leeftijd is het dertien weken. De dag van vertrek en de dag van terugkeer zijn dagen in Nederland.
  Er mogen dus 28 (of 91) hele dagen in het buitenland zijn. Het recht stopt op dag 29 (of 92).

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-13-lid-1-onderdeel-e
  Regel: Na vier weken stopt het recht

    @ecli:NL:CRVB:2017:3372
    Abstract Scenario: vertrokken op 26 juni 2015, beoordeeld op <peildatum>: recht <recht>
      De Centrale Raad van Beroep: wie op 26 juni 2015 vertrok, had vanaf 25 juli 2015 geen recht. Eerste hele dag weg is
      27 juni; dag 28 is 24 juli.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag   | terugkeerdag    |
        | de_aanvrager | 26 juni 2015 | 10 augustus 2015 |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum        | recht |
        | 26 juni 2015     | ja    |
        | 27 juni 2015     | ja    |
        | 24 juli 2015     | ja    |
        | 25 juli 2015     | nee   |
        | 26 juli 2015     | nee   |
        | 9 augustus 2015  | nee   |
        | 10 augustus 2015 | ja    |

    @ecli:NL:CRVB:2025:196
    Abstract Scenario: vertrokken op 11 maart 2020, beoordeeld op <peildatum>: recht <recht>
      De Centrale Raad van Beroep: geen recht vanaf 9 april 2020. Eerste hele dag weg is 12 maart; dag 28 is 8 april.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag    | terugkeerdag |
        | de_aanvrager | 11 maart 2020 | 1 juni 2020  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum     | recht |
        | 7 april 2020  | ja    |
        | 8 april 2020  | ja    |
        | 9 april 2020  | nee   |
        | 10 april 2020 | nee   |
        | 31 mei 2020   | nee   |
        | 1 juni 2020   | ja    |

    Abstract Scenario: te lang weg is op <peildatum> de enige grond
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag | terugkeerdag |
        | de_aanvrager | <vertrek>  | <terug>      |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager is te lang in het buitenland."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | vertrek     | terug        |
        | 1 juli 2015  | 1 mei 2015  | 1 augustus 2015 |
        | 1 juli 2026  | 1 mei 2026  | 1 augustus 2026 |

    Abstract Scenario: twee reizen in een jaar tellen samen; op <peildatum> recht <recht>
      De eerste reis duurt 13 hele dagen (2 tot en met 14 maart). Van de tweede mogen er nog 15 volgen: 2 tot en met
      16 juni.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag   | terugkeerdag  |
        | de_aanvrager | 1 maart 2026 | 15 maart 2026 |
        | de_aanvrager | 1 juni 2026  | 30 juni 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is dagen_weg_aanvrager <dagen>
      En is recht <recht>

      Voorbeelden:
        | peildatum    | dagen | recht |
        | 15 maart 2026 | 13   | ja    |
        | 15 juni 2026 | 27    | ja    |
        | 16 juni 2026 | 28    | ja    |
        | 17 juni 2026 | 29    | nee   |
        | 30 juni 2026 | 41    | ja    |

    Abstract Scenario: zijn de vier weken op, dan telt elke volgende dag weg; op <peildatum> recht <recht>
      De eerste reis duurt 41 hele dagen. In Nederland is er recht; op 2 juli, de eerste hele dag van de tweede reis, niet.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag      | terugkeerdag  |
        | de_aanvrager | 1 februari 2026 | 15 maart 2026 |
        | de_aanvrager | 1 juli 2026     | 3 juli 2026   |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | recht |
        | 30 juni 2026 | ja    |
        | 1 juli 2026  | ja    |
        | 2 juli 2026  | nee   |
        | 3 juli 2026  | ja    |

    Abstract Scenario: een reis over de jaarwisseling telt door; op <peildatum> recht <recht>
      Vertrek op 10 december 2025. In 2026 zijn er op 8 januari pas 8 dagen, maar achter elkaar is het dag 29.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag       | terugkeerdag    |
        | de_aanvrager | 10 december 2025 | 20 januari 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is dagen_weg_aanvrager <dit jaar>
      En is recht <recht>

      Voorbeelden:
        | peildatum        | dit jaar | achter elkaar | recht |
        | 31 december 2025 | 21       | 21            | ja    |
        | 1 januari 2026   | 1        | 22            | ja    |
        | 7 januari 2026   | 7        | 28            | ja    |
        | 8 januari 2026   | 8        | 29            | nee   |
        | 19 januari 2026  | 19       | 40            | nee   |
        | 20 januari 2026  | 19       | 0             | ja    |

    Scenario: een reis van vorig jaar telt niet meer mee
      Gegeven de peildatum is 20 januari 2026
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag     | terugkeerdag     |
        | de_aanvrager | 1 oktober 2025 | 29 oktober 2025  |
        | de_aanvrager | 5 januari 2026 | 30 januari 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is dagen_weg_aanvrager 15
      En is er recht

    Scenario: een reis die nog moet beginnen telt niet
      Gegeven de peildatum is 1 maart 2026
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag   | terugkeerdag |
        | de_aanvrager | 1 maart 2026 | 1 juni 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is dagen_weg_aanvrager 0
      En is er recht

    Abstract Scenario: van een andere reis is de terugkeer niet bekend, op <peildatum>: recht <recht>
      De reis vanaf 15 april duurt op 14 mei zelf al 29 dagen. De andere reis maakt dan niet meer uit. Op 13 mei zijn het
      er 28 en hangt het af van de andere reis.
      Gegeven de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag    | terugkeerdag |
        | de_aanvrager | 15 april 2021 | 2 juli 2021  |
        | de_aanvrager | 2 april 2021  |              |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum   | recht    |
        | 13 mei 2021 | onbekend |
        | 14 mei 2021 | nee      |

  @bron:participatiewet-artikel-13-lid-4
  Regel: Vanaf de AOW-leeftijd mag het dertien weken

    Abstract Scenario: vertrokken op 1 februari 2026 met de AOW-leeftijd, op <peildatum>: recht <recht>
      Eerste hele dag weg is 2 februari. Dag 91 is 3 mei.
      Gegeven het profiel "oudere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag      | terugkeerdag |
        | de_aanvrager | 1 februari 2026 | 1 juni 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum  | dagen | recht |
        | 2 mei 2026 | 90    | ja    |
        | 3 mei 2026 | 91    | ja    |
        | 4 mei 2026 | 92    | nee   |

    Abstract Scenario: wie tijdens de reis de AOW-leeftijd bereikt, mag op <peildatum> <weken> weken weg zijn
      Geboren op 1 maart 1959: de AOW-leeftijd van 67 jaar is er op 1 maart 2026. De reis begon op 20 januari 2026; dag 28
      is 17 februari.
      Gegeven de peildatum is <peildatum>
      En de geboortedatum is 1 maart 1959
      En de volgende verblijven buitenland:
        | reiziger     | vertrekdag      | terugkeerdag |
        | de_aanvrager | 20 januari 2026 | 15 mei 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is toegestane_weken <weken>
      En is recht <recht>

      Voorbeelden:
        | peildatum        | weken | recht |
        | 17 februari 2026 | 4     | ja    |
        | 18 februari 2026 | 4     | nee   |
        | 28 februari 2026 | 4     | nee   |
        | 1 maart 2026     | 13    | ja    |

  @bron:participatiewet-artikel-13-lid-1-onderdeel-e-en-11-lid-4
  Regel: Een partner die te lang weg is, heeft geen recht

    Abstract Scenario: partner op reis vanaf <vertrek>, op <peildatum>: norm <norm>
      De reizen van de partner tellen niet voor de aanvrager. Zonder recht van de partner geldt de helft van de norm voor
      gehuwden: € 2.002,13 / 2 = € 1.001,065, afgerond € 1.001,07.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger   | vertrekdag | terugkeerdag |
        | de_partner | <vertrek>  | <terug>      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden: dag 28 van deze reis is 29 maart 2026
        | peildatum     | vertrek      | terug         | norm       |
        | 29 maart 2026 | 1 maart 2026 | 15 april 2026 | € 2.002,13 |
        | 30 maart 2026 | 1 maart 2026 | 15 april 2026 | € 1.001,07 |
        | 14 april 2026 | 1 maart 2026 | 15 april 2026 | € 1.001,07 |
        | 15 april 2026 | 1 maart 2026 | 15 april 2026 | € 2.002,13 |

      Voorbeelden: over de jaarwisseling
        | peildatum      | vertrek          | terug           | norm       |
        | 7 januari 2026 | 10 december 2025 | 20 januari 2026 | € 2.002,13 |
        | 8 januari 2026 | 10 december 2025 | 20 januari 2026 | € 1.001,07 |

    Abstract Scenario: een partner met de AOW-leeftijd mag dertien weken weg; op <peildatum> norm <norm>
      Heeft een van beiden de AOW-leeftijd, dan is de norm € 2.144,16 (artikel 22, onderdeel c). Zonder recht van de
      partner is het de helft van € 2.002,13: € 1.001,07.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 1 maart 1950       | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        |
      En de volgende verblijven buitenland:
        | reiziger   | vertrekdag      | terugkeerdag |
        | de_partner | 1 februari 2026 | 1 juni 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | peildatum  | norm       |
        | 3 mei 2026 | € 2.144,16 |
        | 4 mei 2026 | € 1.001,07 |
