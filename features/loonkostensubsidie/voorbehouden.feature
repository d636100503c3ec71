# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Voorbehouden bij het besluit
  Een besluit zegt op welke eigen lezing van de wet het rust en welk deel van de wet niet is uitgewerkt, voor zover dat
  in deze zaak meetelt. De woorden zijn die van de regelbestanden.

  @bron:eigen-lezing
  Regel: Een eigen lezing die meetelt, staat bij het besluit

    Abstract Scenario: eigen lezing op <peildatum>: <woorden>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is er een voorbehoud over "<woorden>"

      Voorbeelden:
        | peildatum    | woorden                                                                    |
        | 1 juli 2015  | Een termijn noemde zij niet                                                |
        | 1 maart 2018 | De wet spreekt van een werkgever die van plan is iemand in dienst te nemen |
        | 1 maart 2026 | De wet spreekt van een werkgever die van plan is iemand in dienst te nemen |
        | 1 juli 2015  | Alleen bij 100% is er zeker geen verschil                                  |
        | 1 maart 2018 | zegt niet welk bedrag bij de start geldt                                   |
        | 1 maart 2026 | zegt niet welk bedrag bij de start geldt                                   |
        | 1 maart 2026 | Artikel 10d noemt de AOW-leeftijd niet                                     |
        | 1 maart 2026 | Wij lezen dat de raad een kortere termijn mag beloven                      |

    Scenario: sinds 2026 wordt artikel 7a gelezen als de regel van voor 2026
      Gegeven het profiel "jongere uit de bijstand"
      En de peildatum is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "Dan valt iedereen onder de 27 jaar erbuiten"

    Scenario: het minimumloon per uur van het Besluit wordt niet afgerond
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En belastbare uren per dag is 3
      En verdienvermogen per uur is € 15,00
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "Het Besluit zegt niet of dit bedrag wordt afgerond"

    Scenario: de aanvraagtermijn geldt niet voor een aanvraag van voor 1 juli 2023
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 augustus 2023
      En geboortedatum is 20 mei 2004
      En datum einde onderwijs is 15 juli 2022
      En datum start dienstbetrekking is 1 augustus 2022
      En datum aanvraag subsidie is 30 juni 2023
      En ingangsdatum verlening is 30 juni 2023
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "Stel de termijn ook aan oudere aanvragen waarover nog niet is besloten"

    Scenario: tot 1 juli 2023 vraagt lid 2 volgens de eigen lezing geen mogelijkheden om te werken
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 november 2018
      En geboortedatum is 20 mei 2000
      En datum einde onderwijs is 15 juli 2018
      En datum start dienstbetrekking is 1 september 2018
      En datum aanvraag subsidie is 1 oktober 2018
      En ingangsdatum verlening is 1 oktober 2018
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "Stel bij lid 2 ook de eis dat iemand mogelijkheden heeft om te werken"

  @bron:niet-gemodelleerd
  Regel: Wat niet is uitgewerkt en mee kan tellen, staat bij het besluit

    Abstract Scenario: niet uitgewerkt op <peildatum>: <woorden>
      Gegeven het profiel "werknemer uit de bijstand 2015 2016"
      En de peildatum is <peildatum>
      En datum vaststelling loonwaarde is <peildatum>
      En kan een taak uitvoeren
      En heeft basale werknemersvaardigheden
      En kan een uur achter elkaar werken
      En belastbare uren per dag is 8
      En loonwaarde kan achterwege blijven is nee
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "<woorden>"

      Voorbeelden: 2015 en 2016
        | peildatum    | woorden                                                                |
        | 1 juli 2015  | De eisen van het oude Besluit zijn niet uitgewerkt                     |
        | 1 juli 2015  | een vergoeding geven als een werknemer met loonkostensubsidie ziek was |
        | 1 juli 2015  | drie maanden onbeloond werken                                          |
        | 1 juli 2015  | stelt de gemeente de doelgroep en de loonwaarde opnieuw vast           |
        | 1 juli 2015  | Welke gemeente na een verhuizing betaalt, bepalen we niet              |
        | 1 juli 2015  | Hoe de loonwaarde wordt gemeten, rekenen we niet na                    |
        | 1 maart 2016 | met terugwerkende kracht vanaf 4 juli 2016                             |

      Voorbeelden: sinds 2017
        | peildatum    | woorden                                                             |
        | 1 maart 2018 | Welke gemeente na een verhuizing betaalt, bepalen we niet           |
        | 1 maart 2018 | De eisen van het oude Besluit zijn niet uitgewerkt                  |
        | 1 juni 2022  | Wie voor 1 juli 2021 aanvroeg, houdt de oude eisen                  |
        | 1 maart 2026 | Wie voor 1 juli 2021 aanvroeg, houdt de oude eisen                  |
        | 1 maart 2026 | Hoe een deskundige haar meet                                        |
        | 1 maart 2026 | Of de gemeente na een verhuizing naar het buitenland blijft betalen |
        | 1 maart 2026 | De verordening regelt ook wie wat doet                              |

    Abstract Scenario: bij <groep> rekenen de regels de groep niet na op <peildatum>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En groep artikel 7 is <groep>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "<woorden>"

      Voorbeelden:
        | groep                       | peildatum    | woorden                                                    |
        | niet_uitkeringsgerechtigd   | 1 juli 2015  | Of iemand zonder uitkering aan alle eisen voldoet          |
        | niet_uitkeringsgerechtigd   | 1 maart 2018 | Of iemand zonder uitkering aan alle eisen voldoet          |
        | niet_uitkeringsgerechtigd   | 1 maart 2025 | Of iemand zonder uitkering aan alle eisen voldoet          |
        | niet_uitkeringsgerechtigd   | 1 maart 2026 | Of iemand zonder uitkering aan alle eisen voldoet          |
        | voormalig_arbeidsongeschikt | 1 juli 2015  | De termijn van twee jaar bij deze groep rekenen we niet na |
        | voormalig_arbeidsongeschikt | 1 maart 2018 | De termijn van twee jaar bij deze groep rekenen we niet na |
        | voormalig_arbeidsongeschikt | 1 maart 2025 | De termijn van twee jaar bij deze groep rekenen we niet na |
        | voormalig_arbeidsongeschikt | 1 maart 2026 | De termijn van twee jaar bij deze groep rekenen we niet na |

    Abstract Scenario: bij een UWV-uitkering wijst de afwijzing op <peildatum> op beschut werk
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En heeft een uitkering van UWV
      En had loonkostensubsidie naast de UWV-uitkering is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is er een voorbehoud over "Voor beschut werk geeft de gemeente ook subsidie voor mensen met een UWV-uitkering"

      Voorbeelden:
        | peildatum    |
        | 1 maart 2018 |
        | 1 maart 2025 |
        | 1 maart 2026 |

    @bron:participatiewet-artikel-10d-lid-2-c
    Scenario: de groep zonder startkwalificatie van 2026 is niet uitgewerkt
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 april 2026
      En laatste onderwijs is ander_onderwijs
      En datum start dienstbetrekking is 1 februari 2026
      En datum aanvraag subsidie is 1 maart 2026
      En ingangsdatum verlening is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is er een voorbehoud over "De groep zonder startkwalificatie met een leer-werktraject"

    @bron:participatiewet-artikel-10c-lid-1-b
    Scenario: ambtshalve vaststellen voor jongeren is in 2026 niet uitgewerkt
      Gegeven het profiel "jongere uit de bijstand"
      En de peildatum is 1 maart 2026
      En groep artikel 7 is anw
      En wijze vaststelling doelgroep is ambtshalve
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is er een voorbehoud over "Sinds 2026 lijkt de gemeente voor mensen onder de 27 jaar"

    @bron:participatiewet-artikel-6-lid-2
    Abstract Scenario: hoe een verordening de vaststelling regelt, is niet uitgewerkt op <peildatum>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En wijze vaststelling doelgroep is op_aanvraag
      En de werknemer heeft het schriftelijk aangevraagd
      En geen eerdere aanvragen vaststelling
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "Dat is werkwijze en verandert niet wie recht heeft of hoeveel"

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2018 |
