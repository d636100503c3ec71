# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: De regels van 2015 en 2016
  In 2015 en 2016 was de loonwaarde een percentage van het loon dat bij de functie hoort. Er was alleen subsidie voor
  een nieuwe baan. Er was geen vaste subsidie. Het bedrag volgde het minimumloon van de peildatum.

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand 2015 2016"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4-2015
  Regel: De loonwaarde is een deel van het loon van de functie

    Scenario: een loon van 1.600 euro en een loonwaarde van 60%
      Het minimumloon met vakantiebijslag is 1.501,80 × 1,08 = 1.621,944.
      De loonwaarde is 1.600,00 × 60% × 1,08 = 1.036,80. Het verschil is 585,144.
      De vergoeding is 23% × 585,144 = 134,58312.
      Gegeven de peildatum is 1 maart 2015
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is totaal minimumloon € 1.621,944
      En is loonwaarde in euro € 1.036,80
      En is de hoogte € 585,14
      En is de vergoeding werkgeverslasten € 134,58
      En is te betalen € 719,72
      En volgt de hoogte uit artikel 10d, vierde lid, Participatiewet

    Abstract Scenario: een loon van <functieloon> en een loonwaarde van <loonwaarde> geeft € <hoogte>
      1.501,80 × 1,08 − loon × loonwaarde × 1,08, ten hoogste 70% van 1.621,944 (1.135,3608) en nooit minder dan nul.
      Gegeven de peildatum is 1 maart 2015
      En functieloon per maand is € <functieloon>
      En loonwaarde is <loonwaarde>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € <hoogte>
      En is de vergoeding werkgeverslasten € <vergoeding>

      Voorbeelden: een hoger loon maakt de subsidie lager
        | functieloon | loonwaarde | hoogte | vergoeding |
        | 1.501,80    | 60%        | 648,78 | 149,22     |
        | 1.600,00    | 60%        | 585,14 | 134,58     |
        | 1.800,00    | 60%        | 455,54 | 104,78     |
        | 2.000,00    | 60%        | 325,94 | 74,97      |

      Voorbeelden: het verschil loopt terug tot nul; er blijft recht, met een bedrag van nul
        | functieloon | loonwaarde | hoogte | vergoeding |
        | 2.502,98    | 60%        | 0,01   | 0,00       |
        | 2.502,99    | 60%        | 0,01   | 0,00       |
        | 2.503,00    | 60%        | 0,00   | 0,00       |
        | 2.503,01    | 60%        | 0,00   | 0,00       |
        | 3.000,00    | 60%        | 0,00   | 0,00       |

      Voorbeelden: de grens van 70%
        | functieloon | loonwaarde | hoogte   | vergoeding |
        | 1.501,80    | 29,99%     | 1.135,36 | 261,13     |
        | 1.501,80    | 30%        | 1.135,36 | 261,13     |
        | 1.501,80    | 30,01%     | 1.135,20 | 261,10     |
        | 1.600,00    | 28%        | 1.135,36 | 261,13     |
        | 1.600,00    | 28,16%     | 1.135,34 | 261,13     |
        | 1.600,00    | 0%         | 1.135,36 | 261,13     |

    Scenario: een loonwaarde van 99,99% geeft nog recht
      Bij een loon op het minimumloon is het verschil 1.621,944 × 0,01% = 0,1621944.
      Gegeven de peildatum is 1 maart 2015
      En functieloon per maand is € 1.501,80
      En loonwaarde is 99,99%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 0,16

    Scenario: een hogere vakantiebijslag maakt de loonwaarde hoger en de subsidie lager
      1.621,944 − 1.600,00 × 60% × 1,10 = 565,944.
      Gegeven de peildatum is 1 maart 2015
      En vakantiebijslag werknemer is 10%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 565,94

    Scenario: zonder het loon van de functie is er wel recht en nog geen bedrag
      Gegeven de peildatum is 1 maart 2015
      En functieloon per maand is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status onbepaald
      En is de hoogte onbekend
      En ontbreekt functieloon per maand
      En ontbreekt verder niets

    @rekenvoorbeeld:rendement.nl-27-juli-2016
    Scenario: een gepubliceerd voorbeeld met 50% van het minimumloon
      Het voorbeeld rekent in juli 2016 met 50% van 1.537,20 met vakantiebijslag: 830,09 en daarvan 23%: 190,92.
      Een loon op het minimumloon met een loonwaarde van 50% geeft hetzelfde:
      1.537,20 × 1,08 × 50% = 830,088; 23% × 830,088 = 190,92024.
      Gegeven de peildatum is 27 juli 2016
      En functieloon per maand is € 1.537,20
      En loonwaarde is 50%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 830,09
      En is de vergoeding werkgeverslasten € 190,92

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4-2015
  Regel: Het bedrag volgt het minimumloon van de peildatum, ook op 1 juli

    Abstract Scenario: dezelfde subsidie op <peildatum>
      <minimumloon> × 1,08 − 1.036,80. De vergoeding is 23% daarvan.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon volwassene € <minimumloon>
      En is percentage werkgeverslasten 23%
      En is de hoogte € <hoogte>
      En is de vergoeding werkgeverslasten € <vergoeding>
      En is te betalen € <totaal>

      Voorbeelden:
        | peildatum        | minimumloon | hoogte | vergoeding | totaal |
        | 1 januari 2015   | 1.501,80    | 585,14 | 134,58     | 719,72 |
        | 30 juni 2015     | 1.501,80    | 585,14 | 134,58     | 719,72 |
        | 1 juli 2015      | 1.507,80    | 591,62 | 136,07     | 727,69 |
        | 31 december 2015 | 1.507,80    | 591,62 | 136,07     | 727,69 |
        | 1 januari 2016   | 1.524,60    | 609,77 | 140,25     | 750,02 |
        | 30 juni 2016     | 1.524,60    | 609,77 | 140,25     | 750,02 |
        | 1 juli 2016      | 1.537,20    | 623,38 | 143,38     | 766,76 |
        | 31 december 2016 | 1.537,20    | 623,38 | 143,38     | 766,76 |

    Scenario: het minimumloon van juli 2015 is nog niet geverifieerd en dat staat bij het besluit
      Gegeven de peildatum is 1 juli 2015
      Als de aanvraag wordt beoordeeld
      Dan is er een voorbehoud over "Minimumloon per maand voor volwassenen vanaf 2015-07-01 is nog niet geverifieerd"

    Scenario: op 1 januari 2017 telt het loon van de functie niet meer
      1.551,60 × 1,08 × 40% = 670,2912.
      Gegeven de peildatum is 1 januari 2017
      En functieloon per maand is € 2.000,00
      En loonwaarde kan achterwege blijven is nee
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 670,29

  @artikel:2 @bron:besluit-minimumjeugdloon-artikel-2
  Regel: Voor jonge werknemers geldt het minimumloon voor hun leeftijd

    Abstract Scenario: <leeftijd> jaar oud op 1 januari 2015 met een loonwaarde van 50%
      <percentage> van 1.501,80 is afgerond op 5 cent <minimumloon>. Het loon van de functie is even hoog:
      <minimumloon> × 1,08 × 50%.
      Gegeven de peildatum is 1 januari 2015
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen is nee
      En zit niet in de zoektermijn van vier weken
      En functieloon per maand is € <minimumloon>
      En loonwaarde is 50%
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>
      En is minimumloon werknemer € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | leeftijd | geboortedatum  | percentage | minimumloon | hoogte |
        | 15       | 1 januari 2000 | 30%        | 450,55      | 243,30 |
        | 16       | 1 januari 1999 | 34,5%      | 518,10      | 279,77 |
        | 17       | 1 januari 1998 | 39,5%      | 593,20      | 320,33 |
        | 18       | 1 januari 1997 | 45,5%      | 683,30      | 368,98 |
        | 19       | 1 januari 1996 | 52,5%      | 788,45      | 425,76 |
        | 20       | 1 januari 1995 | 61,5%      | 923,60      | 498,74 |
        | 21       | 1 januari 1994 | 72,5%      | 1.088,80    | 587,95 |
        | 22       | 1 januari 1993 | 85%        | 1.276,55    | 689,34 |
        | 23       | 1 januari 1992 | 100%       | 1.501,80    | 810,97 |

    Abstract Scenario: de leeftijd is die op de peildatum, beoordeeld op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is 10 mei 1993
      En kan onderwijs volgen is nee
      En zit niet in de zoektermijn van vier weken
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>

      Voorbeelden:
        | peildatum   | percentage |
        | 9 mei 2015  | 72,5%      |
        | 10 mei 2015 | 85%        |
        | 9 mei 2016  | 85%        |
        | 10 mei 2016 | 100%       |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4-2015
  Regel: Minder uren dan de normale arbeidsduur geeft minder subsidie

    Abstract Scenario: <uren> uur bij een normale arbeidsduur van <voltijd> uur geeft € <hoogte>
      1.621,944 − 1.036,80 = 585,144, maal de afgesproken uren gedeeld door de normale arbeidsduur (ten hoogste 1).
      Gegeven de peildatum is 1 maart 2015
      En overeengekomen uren per week is <uren>
      En voltijd uren per week is <voltijd>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>

      Voorbeelden:
        | uren  | voltijd | hoogte |
        | 24    | 36      | 390,10 |
        | 35,99 | 36      | 584,98 |
        | 36    | 36      | 585,14 |
        | 36,01 | 36      | 585,14 |
        | 38    | 38      | 585,14 |
        | 40    | 38      | 585,14 |
        | 20    | 40      | 292,57 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-1-2015
  Regel: Er is alleen subsidie voor een nieuwe baan

    Abstract Scenario: aangevraagd op <aanvraag> voor een baan sinds 1 april <jaar>: recht <recht>
      Gegeven de peildatum is 1 juni <jaar>
      En datum start dienstbetrekking is 1 april <jaar>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is 2 april <jaar>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | jaar | aanvraag      | recht |
        | 2015 | 31 maart 2015 | ja    |
        | 2015 | 1 april 2015  | ja    |
        | 2015 | 2 april 2015  | nee   |
        | 2016 | 31 maart 2016 | ja    |
        | 2016 | 1 april 2016  | ja    |
        | 2016 | 2 april 2016  | nee   |

    Abstract Scenario: aangevraagd na de eerste werkdag is de enige grond op <peildatum>
      Ook een schoolverlater uit het praktijkonderwijs kan er dan niet bij.
      Gegeven de peildatum is <peildatum>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      En laatste onderwijs is praktijkonderwijs
      En datum einde onderwijs is <start>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De subsidie is pas aangevraagd toen de werknemer al in dienst was."
      En is er geen andere grond
      En volgt dit uit artikel 10d, eerste lid, Participatiewet

      Voorbeelden:
        | start        | aanvraag     | peildatum   |
        | 1 april 2015 | 2 april 2015 | 1 juni 2015 |
        | 1 april 2016 | 2 april 2016 | 1 juni 2016 |

    Abstract Scenario: dezelfde late aanvraag telt op <peildatum> anders
      Sinds 2017 kan de subsidie ook worden aangevraagd voor een schoolverlater die al in dienst is.
      Gegeven de peildatum is <peildatum>
      En datum start dienstbetrekking is 1 september 2016
      En datum aanvraag subsidie is 1 oktober 2016
      En ingangsdatum verlening is 1 oktober 2016
      En laatste onderwijs is praktijkonderwijs
      En datum einde onderwijs is 15 juli 2016
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum        | recht |
        | 31 december 2016 | nee   |
        | 1 januari 2017   | ja    |

  @artikel:7 @bron:participatiewet-artikel-7-lid-3-c-2015
  Regel: De uitzondering voor een UWV-uitkering wordt in 2015 gelezen zoals in 2016

    Scenario: de eigen lezing staat bij de afwijzing
      Letterlijk genomen sloot de tekst van 2015 niemand uit de doelgroep uit.
      Gegeven de peildatum is 1 juli 2015
      En heeft een uitkering van UWV
      En had loonkostensubsidie naast de UWV-uitkering is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten_uwv_uitkering"
      En is er geen andere grond
      En is er een voorbehoud over "Letterlijk genomen sluit de uitkering dan niemand uit"
