# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:24
Functionaliteit: De norm en het inkomen bij een partner zonder recht
  Heeft de partner geen recht op bijstand, dan krijgt de aanvrager sinds 2016 de helft van de norm voor gehuwden. In 2015
  gold de norm van een alleenstaande, maar telde een partner in dezelfde woning als kostendeler. Het inkomen van de partner
  telt alleen mee boven wat zij samen missen.

  Achtergrond:
    Gegeven het profiel "gehuwden met partner zonder recht"

  @bron:participatiewet-artikel-11-lid-4
  Regel: Wanneer een partner geen recht heeft

    Abstract Scenario: <reden> op <peildatum>: norm <norm>
      In 2015 was het voor partners in een woning 50% van € 1.375,18: € 687,59. In 2026 de helft van € 2.002,13: € 1.001,07.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <geboren>          | ja        | nee                       | ja                     | <nederland>                | <status>                | nee                   | <andere reden>             |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is heeft_partner_zonder_recht <zonder recht>
      En is de norm <norm>

      Voorbeelden:
        | reden                       | peildatum    | geboren     | nederland | status                    | andere reden | zonder recht | norm       |
        | geen reden                  | 1 juli 2015  | 2 juni 1987 | ja        | nederlander               | nee          | nee          | € 1.375,18 |
        | woont in het buitenland     | 1 juli 2015  | 2 juni 1987 | nee       | nederlander               | nee          | ja           | € 687,59   |
        | geen verblijfsrecht         | 1 juli 2015  | 2 juni 1987 | ja        | geen_van_deze             | nee          | ja           | € 687,59   |
        | jonger dan 18 jaar          | 1 juli 2015  | 2 juli 1997 | ja        | nederlander               | nee          | ja           | € 962,63   |
        | een andere uitsluiting      | 1 juli 2015  | 2 juni 1987 | ja        | nederlander               | ja           | ja           | € 687,59   |
        | geen reden                  | 1 maart 2026 | 2 juni 1987 | ja        | nederlander               | nee          | nee          | € 2.002,13 |
        | geen reden: verblijfsrecht  | 1 maart 2026 | 2 juni 1987 | ja        | rechtmatig_verblijf       | nee          | nee          | € 2.002,13 |
        | geen reden: gelijkgesteld   | 1 maart 2026 | 2 juni 1987 | ja        | gelijkgesteld_bij_besluit | nee          | nee          | € 2.002,13 |
        | woont in het buitenland     | 1 maart 2026 | 2 juni 1987 | nee       | nederlander               | nee          | ja           | € 1.001,07 |
        | een burger van de Unie      | 1 maart 2026 | 2 juni 1987 | ja        | unieburger_uitgezonderd   | nee          | ja           | € 1.001,07 |
        | geen verblijfsrecht         | 1 maart 2026 | 2 juni 1987 | ja        | geen_van_deze             | nee          | ja           | € 1.001,07 |
        | een dag te jong             | 1 maart 2026 | 2 maart 2008 | ja       | nederlander               | nee          | ja           | € 1.001,07 |
        | een andere uitsluiting      | 1 maart 2026 | 2 juni 1987 | ja        | nederlander               | ja           | ja           | € 1.001,07 |

    Abstract Scenario: de partner zit vast op <peildatum>: norm <norm>
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende vrijheidsontneming:
        | betrokkene | begin vrijheidsontneming | vrij vanaf   | soort vrijheidsontneming |
        | de_partner | 15 juni 2015             | 10 juli 2015 | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | peildatum    | norm       |
        | 14 juni 2015 | € 1.372,62 |
        | 1 juli 2015  | € 687,59   |
        | 10 juli 2015 | € 1.375,18 |

    Abstract Scenario: de partner is te lang in het buitenland op <peildatum>: norm <norm>
      Eerste hele dag weg is 2 mei 2015; dag 28 is 29 mei.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende verblijven buitenland:
        | reiziger   | vertrekdag | terugkeerdag |
        | de_partner | 1 mei 2015 | 1 juli 2015  |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden: de helft van € 1.372,62 is € 686,31
        | peildatum   | norm       |
        | 29 mei 2015 | € 1.372,62 |
        | 30 mei 2015 | € 686,31   |

  @ecli:NL:CRVB:2017:4021
  Regel: In 2015 telde de partner zonder recht als kostendeler

    Scenario: de helft van de norm voor gehuwden in augustus 2015
      De Centrale Raad van Beroep: 50% van € 1.375,18 is € 687,59. Uitbetaald wordt 95%: € 653,21.
      Gegeven de peildatum is 15 augustus 2015
      Als de aanvraag wordt beoordeeld
      Dan is de norm € 687,59
      En is de uitbetaling per maand € 653,21
      En is er een voorbehoud over "ECLI:NL:CRVB:2017:4021"

    @bron:participatiewet-artikel-22a-lid-3-zoals-het-gold-in-2015
    Abstract Scenario: in 2015: aanvrager geboren op <aanvrager>, partner op <partner>, zelfde woning <woning>, kostendeler <kostendeler>: norm <norm>
      Woont de partner elders, dan is de norm die van een alleenstaande. Is de partner jonger dan 21 jaar, dan telt hij niet.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 juli 2015
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <aanvrager>  |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | <woning>               | ja                         | geen_van_deze           | nee                   | nee                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | <kostendeler>                 | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | aanvrager   | partner     | woning | kostendeler | norm       |
        | 1 juni 1995 | 2 juni 1985 | ja     | nee         | € 237,61   |
        | 1 juni 1985 | 2 juni 1987 | ja     | nee         | € 687,59   |
        | 1 juni 1985 | 2 juni 1987 | nee    | nee         | € 962,63   |
        | 1 juni 1985 | 2 juni 1987 | ja     | ja          | € 595,91   |
        | 1 juni 1985 | 2 juni 1987 | nee    | ja          | € 687,59   |
        | 1 juni 1985 | 2 juni 1995 | ja     | nee         | € 962,63   |
        | 1 juni 1985 | 2 juni 1995 | ja     | ja          | € 687,59   |
        | 1 juni 1945 | 2 juni 1987 | ja     | nee         | € 738,20   |
        | 1 juni 1945 | 2 juni 1987 | nee    | nee         | € 1.079,78 |

  @bron:participatiewet-artikel-24
  Regel: Sinds 2016 is het de helft van de norm voor gehuwden

    Abstract Scenario: aanvrager geboren op <aanvrager>, partner op <partner>, kind <kind>, op <peildatum>: norm <norm>
      De norm voor gehuwden die allebei in de leeftijdsgroep van de aanvrager vallen, gedeeld door twee. Onder de 21 jaar met
      een kind in 2026: € 1.092,41 / 2 = € 546,205, afgerond € 546,21.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <aanvrager>  |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | ja                     | ja                         | geen_van_deze           | nee                   | nee                        |
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk |
        | 1 mei 2015      | <kind>                | ja                      | ja                        |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden:
        | peildatum    | aanvrager   | partner     | kind | norm       |
        | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | nee  | € 708,66   |
        | 1 maart 2018 | 1 juni 1945 | 2 juni 1987 | nee  | € 762,72   |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1987 | nee  | € 244,91   |
        | 1 maart 2018 | 1 juni 1999 | 2 juni 1987 | ja   | € 386,64   |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | nee  | € 1.001,07 |
        | 1 maart 2026 | 1 juni 1985 | 2 juni 1945 | nee  | € 1.001,07 |
        | 1 maart 2026 | 1 juni 1945 | 2 juni 1987 | nee  | € 1.072,08 |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 1987 | nee  | € 345,99   |
        | 1 maart 2026 | 1 juni 2006 | 2 juni 1987 | ja   | € 546,21   |

    Scenario: een jongere zonder hulp van de ouders krijgt de verhoging, tot de helft van de norm vanaf 21 jaar
      € 345,99 + € 746,45 = € 1.092,44. Dat is meer dan € 1.001,07, dus wordt het € 1.001,07 (artikel 20, lid 4).
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En kan geen beroep doen op ouders is ja
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 2 juni 1987        | ja        | nee                       | ja                     | ja                         | geen_van_deze           | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is de norm € 1.001,07

    @bron:participatiewet-artikel-22a-lid-1
    Abstract Scenario: met een kostendeler en een partner zonder recht geboren op <partner>, op <peildatum>: norm <norm>
      Een partner van 21 jaar of ouder telt in A: 43 1/3% bij een kostendeler. Een jongere partner telt niet: 50%.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | ja                     | ja                         | geen_van_deze           | nee                   | nee                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | peildatum    | partner      | norm       |
        | 1 maart 2018 | 2 juni 1987  | € 614,17   |
        | 1 maart 2018 | 2 juni 1998  | € 708,66   |
        | 1 maart 2026 | 2 maart 2005 | € 1.001,07 |
        | 1 maart 2026 | 1 maart 2005 | € 867,59   |
        | 1 maart 2026 | 28 februari 2005 | € 867,59 |

    @ecli:NL:RBDHA:2017:12140
    Scenario: vier personen met de partner zonder recht: 40%
      Rechtbank Den Haag: met twee kostendelers, de aanvrager en de partner is A vier, dus 40% van € 1.409,31: € 563,724,
      afgerond € 563,72. De gemeente kan daarnaast met maatwerk (artikel 18, lid 1) het verschil van 3 1/3% bijpassen. Dat rekenen de regels niet uit.
      Gegeven de peildatum is 1 oktober 2017
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | ja                            | nee                         | geen                   | geen      |
        | 1 mei 1981             | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is deel_met_partner 40%
      En is de norm € 563,72

    @bron:participatiewet-artikel-23
    Abstract Scenario: in een inrichting met een partner zonder recht op <peildatum>: norm <norm>
      Wij nemen de norm van artikel 23 voor een alleenstaande (eigen lezing).
      Gegeven de peildatum is <peildatum>
      En verblijft_in_inrichting is ja
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | peildatum    | norm     |
        | 1 juli 2015  | € 343,76 |
        | 1 maart 2018 | € 348,13 |
        | 1 maart 2026 | € 490,76 |

  @artikel:32 @bron:participatiewet-artikel-32-lid-3
  Regel: Het inkomen van een partner zonder recht telt alleen boven wat zij samen missen

    Abstract Scenario: inkomen van de partner <inkomen>, van de aanvrager <eigen>: telt mee <telt>, bijstand <hoogte>
      Zij missen samen € 2.002,13 min de bijstand van € 1.001,07: € 1.001,06. Wat de partner meer heeft, telt mee. Het eigen
      inkomen van de aanvrager telt gewoon. Met € 400,00 eigen inkomen is de bijstand zonder de partner € 601,07; samen
      hebben zij dan nog steeds € 1.001,07.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner   | <inkomen>        | € 0,00                    |
        | uitkering | de_aanvrager | <eigen>          | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is meetellend_inkomen_partner <telt>
      En is de hoogte <hoogte>

      Voorbeelden:
        | inkomen    | eigen    | telt       | hoogte     |
        | € 0,00     | € 0,00   | € 0,00     | € 1.001,07 |
        | € 1.001,05 | € 0,00   | € 0,00     | € 1.001,07 |
        | € 1.001,06 | € 0,00   | € 0,00     | € 1.001,07 |
        | € 1.001,07 | € 0,00   | € 0,01     | € 1.001,06 |
        | € 1.500,00 | € 0,00   | € 498,94   | € 502,13   |
        | € 1.500,00 | € 400,00 | € 498,94   | € 102,13   |
        | € 2.002,12 | € 0,00   | € 1.001,06 | € 0,01     |
        | € 2.002,13 | € 0,00   | € 1.001,07 | € 0,00     |

    Scenario: het inkomen van de partner zonder recht is te hoog
      € 2.002,13 − € 1.001,06 = € 1.001,07. Dat is precies de norm, dus geen recht.
      Gegeven de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner | € 2.002,13       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Het inkomen is niet lager dan de bijstandsnorm."
      En is er geen andere grond

    @bron:participatiewet-artikel-32-lid-3
    Abstract Scenario: in 2018 telt van € <inkomen> van de partner € <telt> mee
      De helft van € 1.417,32 is € 708,66. De partner houdt dus € 708,66 vrij.
      Gegeven de peildatum is 1 maart 2018
      En de volgende inkomsten:
        | soort     | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner | € <inkomen>      | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is meetellend_inkomen_partner € <telt>

      Voorbeelden:
        | inkomen | telt   |
        | 708,65  | 0,00   |
        | 708,66  | 0,00   |
        | 708,67  | 0,01   |
        | 900,00  | 191,34 |

    @bron:participatiewet-artikel-32-lid-4
    Abstract Scenario: woont de partner elders, dan telt van <inkomen> alleen het deel boven de norm: <telt>
      De norm van de aanvrager is € 1.001,07 (eigen lezing).
      Gegeven de peildatum is 1 maart 2026
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | ja        | nee                       | nee                    | nee                        | nederlander             | nee                   | nee                        |
      En de volgende inkomsten:
        | soort     | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner | <inkomen>        | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is meetellend_inkomen_partner <telt>
      En is er recht

      Voorbeelden:
        | inkomen    | telt     |
        | € 1.001,06 | € 0,00   |
        | € 1.001,07 | € 0,00   |
        | € 1.001,08 | € 0,01   |
        | € 1.500,00 | € 498,93 |

    @bron:participatiewet-artikel-32-lid-1
    Abstract Scenario: heeft de partner recht, dan telt al zijn inkomen: <inkomen>
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_partner | <inkomen>        | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is meetellend_inkomen_partner <inkomen>
      En is de hoogte <hoogte>
      En is recht <recht>

      Voorbeelden:
        | inkomen    | hoogte     | recht |
        | € 500,00   | € 1.502,13 | ja    |
        | € 2.002,12 | € 0,01     | ja    |
        | € 2.002,13 | € 0,00     | nee   |
