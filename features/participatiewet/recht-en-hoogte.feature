# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:19
Functionaliteit: Recht, hoogte en vakantietoeslag
  Er is recht als het inkomen lager is dan de bijstandsnorm en er geen vermogen is dat meetelt. De bijstand is het verschil.
  Elke maand wordt 95% uitbetaald; de rest is vakantietoeslag.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-19-lid-1-en-2
  Regel: Het inkomen moet lager zijn dan de norm

    Abstract Scenario: inkomen <inkomen> op <peildatum>: recht <recht>, bijstand <hoogte>
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_aanvrager | <inkomen>        | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is de hoogte <hoogte>
      En is inkomen in aanmerking <inkomen>

      Voorbeelden: een cent onder de norm, precies de norm en een cent erboven
        | peildatum    | inkomen    | recht | hoogte     |
        | 1 maart 2026 | € 0,00     | ja    | € 1.401,50 |
        | 1 maart 2026 | € 1.401,49 | ja    | € 0,01     |
        | 1 maart 2026 | € 1.401,50 | nee   | € 0,00     |
        | 1 maart 2026 | € 1.401,51 | nee   | € 0,00     |
        | 1 juli 2015  | € 962,62   | ja    | € 0,01     |
        | 1 juli 2015  | € 962,63   | nee   | € 0,00     |

    Abstract Scenario: een inkomen gelijk aan de norm is op <peildatum> de enige grond
      Gegeven de peildatum is <peildatum>
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_aanvrager | <norm>           | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Het inkomen is niet lager dan de bijstandsnorm."
      En is er geen andere grond
      En volgt dit uit artikel 19, lid 1, onderdeel a, Participatiewet

      Voorbeelden:
        | peildatum    | norm       |
        | 1 juli 2015  | € 962,63   |
        | 1 maart 2026 | € 1.401,50 |

    Scenario: het inkomen van beide partners telt samen
      € 800,00 + € 700,50 = € 1.500,50; € 2.002,13 − € 1.500,50 = € 501,63.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort       | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering   | de_aanvrager | € 800,00         | € 0,00                    |
        | alimentatie | de_partner   | € 700,50         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 501,63

    Scenario: een halve cent wordt naar boven afgerond, een keer, aan het einde
      Twee lonen van € 333,34 met 25% vrijlating: 2 × € 250,005 = € 500,01. Apart afgerond zou het € 500,02 zijn.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En ontvangt algemene bijstand is ja
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € 333,34  | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
        | de_partner   | € 333,34  | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 500,01
      En is de hoogte € 1.502,12

  @bron:participatiewet-artikel-19-lid-3-en-45-lid-1
  Regel: 5% is vakantietoeslag

    Abstract Scenario: bijstand van <hoogte>: uitbetaald <uitbetaling>, gespaard <reservering>
      95% wordt afgerond op een cent; wat overblijft is de vakantietoeslag. Samen is het altijd de hele bijstand.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_aanvrager | <inkomen>        | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is de uitbetaling per maand <uitbetaling>
      En is reservering vakantietoeslag <reservering>

      Voorbeelden: 95% van € 0,10 is € 0,095, afgerond € 0,10
        | inkomen    | hoogte     | uitbetaling | reservering |
        | € 0,00     | € 1.401,50 | € 1.331,43  | € 70,07     |
        | € 401,50   | € 1.000,00 | € 950,00    | € 50,00     |
        | € 1.401,40 | € 0,10     | € 0,10      | € 0,00      |
        | € 1.401,41 | € 0,09     | € 0,09      | € 0,00      |
        | € 1.401,49 | € 0,01     | € 0,01      | € 0,00      |

  @artikel:47a @bron:participatiewet-artikel-47a-lid-1
  Regel: Vanaf de AOW-leeftijd van een van beiden geeft de Sociale Verzekeringsbank de bijstand

    Abstract Scenario: alleenstaande geboren op <geboren>, op <peildatum>: <uitvoerder>
      Gegeven de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      Als de aanvraag wordt beoordeeld
      Dan is de uitvoerder <uitvoerder>

      Voorbeelden:
        | geboren      | peildatum        | uitvoerder                |
        | 1 maart 1959 | 28 februari 2026 | gemeente                  |
        | 1 maart 1959 | 1 maart 2026     | sociale_verzekeringsbank  |
        | 1 maart 1959 | 2 maart 2026     | sociale_verzekeringsbank  |
        | 1 april 1950 | 30 juni 2015     | gemeente                  |
        | 1 april 1950 | 1 juli 2015      | sociale_verzekeringsbank  |

    Abstract Scenario: partner geboren op <partner>, verblijfsstatus <status>, op <peildatum>: <uitvoerder>
      Ook een partner zonder recht telt hier.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | ja                     | ja                         | <status>                | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is de uitvoerder <uitvoerder>

      Voorbeelden:
        | partner      | status        | peildatum        | uitvoerder               |
        | 1 maart 1959 | nederlander   | 28 februari 2026 | gemeente                 |
        | 1 maart 1959 | nederlander   | 1 maart 2026     | sociale_verzekeringsbank |
        | 1 maart 1959 | geen_van_deze | 1 maart 2026     | sociale_verzekeringsbank |

    Scenario: met een partner van 20 jaar blijft het bedrag dat van artikel 20
      De aanvrager heeft de AOW-leeftijd, de partner is 19 jaar. De norm is € 1.347,06.
      Gegeven het profiel "oudere zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | 1 juni 2006        | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        | nee                                 |
      Als de aanvraag wordt beoordeeld
      Dan is de norm € 1.347,06
      En is de uitvoerder sociale_verzekeringsbank
