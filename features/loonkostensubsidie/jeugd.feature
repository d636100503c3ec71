# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Subsidie voor jonge werknemers
  Voor jonge werknemers rekent de subsidie met het minimumloon voor hun leeftijd (artikel 2, onderdeel c, van de
  Participatiewet). Tot 2024 wordt dat afgerond op 5 cent. De lagere percentages voor bbl tellen niet.

  Achtergrond:
    Gegeven het profiel "jongere uit de bijstand"
    En heeft mogelijkheden om te werken (oordeel tot juli 2021) is ja

  @artikel:2 @bron:besluit-minimumjeugdloon-artikel-2
  Regel: Het minimumloon voor de leeftijd is de basis

    Abstract Scenario: <leeftijd> jaar oud bij een subsidie die ingaat op <datum>
      <percentage> van <volwassene> is <minimumloon>; <minimumloon> × 1,08 × 50% is de subsidie.
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En datum aanvraag subsidie is <datum>
      En datum start dienstbetrekking is <datum>
      En ingangsdatum verlening is <datum>
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>
      En is minimumloon werknemer € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden: percentages tot 1 juli 2017
        | datum          | leeftijd | geboortedatum  | percentage | volwassene | minimumloon | hoogte |
        | 1 januari 2017 | 15       | 1 januari 2002 | 30%        | 1.551,60   | 465,50      | 251,37 |
        | 1 januari 2017 | 16       | 1 januari 2001 | 34,5%      | 1.551,60   | 535,30      | 289,06 |
        | 1 januari 2017 | 17       | 1 januari 2000 | 39,5%      | 1.551,60   | 612,90      | 330,97 |
        | 1 januari 2017 | 18       | 1 januari 1999 | 45,5%      | 1.551,60   | 706,00      | 381,24 |
        | 1 januari 2017 | 19       | 1 januari 1998 | 52,5%      | 1.551,60   | 814,60      | 439,88 |
        | 1 januari 2017 | 20       | 1 januari 1997 | 61,5%      | 1.551,60   | 954,25      | 515,30 |
        | 1 januari 2017 | 21       | 1 januari 1996 | 72,5%      | 1.551,60   | 1.124,90    | 607,45 |
        | 1 januari 2017 | 22       | 1 januari 1995 | 85%        | 1.551,60   | 1.318,85    | 712,18 |
        | 1 januari 2017 | 23       | 1 januari 1994 | 100%       | 1.551,60   | 1.551,60    | 837,86 |

      Voorbeelden: percentages van 1 juli 2017 tot 1 juli 2019
        | datum       | leeftijd | geboortedatum | percentage | volwassene | minimumloon | hoogte |
        | 1 juli 2017 | 15       | 1 juli 2002   | 30%        | 1.565,40   | 469,60      | 253,58 |
        | 1 juli 2017 | 16       | 1 juli 2001   | 34,5%      | 1.565,40   | 540,05      | 291,63 |
        | 1 juli 2017 | 17       | 1 juli 2000   | 39,5%      | 1.565,40   | 618,35      | 333,91 |
        | 1 juli 2017 | 18       | 1 juli 1999   | 47,5%      | 1.565,40   | 743,55      | 401,52 |
        | 1 juli 2017 | 19       | 1 juli 1998   | 55%        | 1.565,40   | 860,95      | 464,91 |
        | 1 juli 2017 | 20       | 1 juli 1997   | 70%        | 1.565,40   | 1.095,80    | 591,73 |
        | 1 juli 2017 | 21       | 1 juli 1996   | 85%        | 1.565,40   | 1.330,60    | 718,52 |
        | 1 juli 2017 | 22       | 1 juli 1995   | 100%       | 1.565,40   | 1.565,40    | 845,32 |
        | 1 juli 2017 | 23       | 1 juli 1994   | 100%       | 1.565,40   | 1.565,40    | 845,32 |

      Voorbeelden: percentages sinds 1 juli 2019
        | datum       | leeftijd | geboortedatum | percentage | volwassene | minimumloon | hoogte |
        | 1 juli 2019 | 15       | 1 juli 2004   | 30%        | 1.635,60   | 490,70      | 264,98 |
        | 1 juli 2019 | 16       | 1 juli 2003   | 34,5%      | 1.635,60   | 564,30      | 304,72 |
        | 1 juli 2019 | 17       | 1 juli 2002   | 39,5%      | 1.635,60   | 646,05      | 348,87 |
        | 1 juli 2019 | 18       | 1 juli 2001   | 50%        | 1.635,60   | 817,80      | 441,61 |
        | 1 juli 2019 | 19       | 1 juli 2000   | 60%        | 1.635,60   | 981,35      | 529,93 |
        | 1 juli 2019 | 20       | 1 juli 1999   | 80%        | 1.635,60   | 1.308,50    | 706,59 |
        | 1 juli 2019 | 21       | 1 juli 1998   | 100%       | 1.635,60   | 1.635,60    | 883,22 |
        | 1 juli 2019 | 22       | 1 juli 1997   | 100%       | 1.635,60   | 1.635,60    | 883,22 |
        | 1 juli 2019 | 23       | 1 juli 1996   | 100%       | 1.635,60   | 1.635,60    | 883,22 |

      Voorbeelden: sinds 2024 zonder afronding van het minimumloon per maand
        | datum          | leeftijd | geboortedatum  | percentage | volwassene | minimumloon | hoogte   |
        | 1 januari 2026 | 15       | 1 januari 2011 | 30%        | 2.294,40   | 688,32      | 371,69   |
        | 1 januari 2026 | 16       | 1 januari 2010 | 34,5%      | 2.294,40   | 791,568     | 427,45   |
        | 1 januari 2026 | 17       | 1 januari 2009 | 39,5%      | 2.294,40   | 906,288     | 489,40   |
        | 1 januari 2026 | 18       | 1 januari 2008 | 50%        | 2.294,40   | 1.147,20    | 619,49   |
        | 1 januari 2026 | 19       | 1 januari 2007 | 60%        | 2.294,40   | 1.376,64    | 743,39   |
        | 1 januari 2026 | 20       | 1 januari 2006 | 80%        | 2.294,40   | 1.835,52    | 991,18   |
        | 1 januari 2026 | 21       | 1 januari 2005 | 100%       | 2.294,40   | 2.294,40    | 1.238,98 |
        | 1 januari 2026 | 22       | 1 januari 2004 | 100%       | 2.294,40   | 2.294,40    | 1.238,98 |
        | 1 januari 2026 | 23       | 1 januari 2003 | 100%       | 2.294,40   | 2.294,40    | 1.238,98 |

    Abstract Scenario: afronding van het minimumloon van een 16-jarige bij een subsidie die ingaat op <datum>
      34,5% van <volwassene>. Tot 2024 afgerond op 5 cent, sinds 2024 niet.
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En datum aanvraag subsidie is <datum>
      En datum start dienstbetrekking is <datum>
      En ingangsdatum verlening is <datum>
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon werknemer € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | datum            | geboortedatum | volwassene | minimumloon | hoogte |
        | 31 december 2023 | 1 mei 2007    | 1.995,00   | 688,30      | 371,68 |
        | 1 januari 2024   | 1 mei 2007    | 2.069,40   | 713,943     | 385,53 |

    Scenario: of iemand bbl-leerling is, doet er niet toe
      80% van 2.294,40 is 1.835,52; 1.835,52 × 1,08 × 50% = 991,1808. Het lagere bbl-percentage
      (61,5%) geldt voor het loon en niet voor de subsidie. Naar bbl vragen deze regels dus niet.
      Gegeven de peildatum is 1 maart 2026
      En geboortedatum is 1 mei 2005
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon werknemer € 1.835,52
      En ontbreekt niets
      En is de hoogte € 991,18

  @artikel:10d @bron:eigen-lezing-leeftijd-op-de-peildatum
  Regel: De leeftijd is die op de peildatum

    Abstract Scenario: geboren op <geboortedatum>, beoordeeld op <peildatum>
      Een lopende subsidie stijgt op de verjaardag. <percentage> van 2.294,40 × 1,08 × 50%.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>
      En is de hoogte € <hoogte>

      Voorbeelden: rond de 21e verjaardag
        | geboortedatum | peildatum   | percentage | hoogte   |
        | 10 mei 2005   | 9 mei 2026  | 80%        | 991,18   |
        | 10 mei 2005   | 10 mei 2026 | 100%       | 1.238,98 |
        | 10 mei 2005   | 11 mei 2026 | 100%       | 1.238,98 |

      Voorbeelden: rond de 16e, 17e, 18e, 19e en 20e verjaardag
        | geboortedatum | peildatum   | percentage | hoogte |
        | 10 mei 2010   | 9 mei 2026  | 30%        | 371,69 |
        | 10 mei 2010   | 10 mei 2026 | 34,5%      | 427,45 |
        | 10 mei 2009   | 9 mei 2026  | 34,5%      | 427,45 |
        | 10 mei 2009   | 10 mei 2026 | 39,5%      | 489,40 |
        | 10 mei 2008   | 9 mei 2026  | 39,5%      | 489,40 |
        | 10 mei 2008   | 10 mei 2026 | 50%        | 619,49 |
        | 10 mei 2007   | 9 mei 2026  | 50%        | 619,49 |
        | 10 mei 2007   | 10 mei 2026 | 60%        | 743,39 |
        | 10 mei 2006   | 9 mei 2026  | 60%        | 743,39 |
        | 10 mei 2006   | 10 mei 2026 | 80%        | 991,18 |

    Abstract Scenario: geboren op 29 februari 2004, beoordeeld op <peildatum>
      Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart een jaar ouder. <percentage> van <volwassene>.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is 29 februari 2004
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | peildatum        | percentage | volwassene | hoogte   |
        | 28 februari 2024 | 60%        | 2.069,40   | 670,49   |
        | 29 februari 2024 | 80%        | 2.069,40   | 893,98   |
        | 28 februari 2025 | 80%        | 2.191,80   | 946,86   |
        | 1 maart 2025     | 100%       | 2.191,80   | 1.183,57 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-7
  Regel: Nieuwe percentages gelden voor een lopende subsidie pas op 1 januari

    Abstract Scenario: <leeftijd> jaar, ingegaan op <ingangsdatum>, beoordeeld op <peildatum>
      <percentage> van <volwassene> is <minimumloon>; <minimumloon> × 1,08 × 50% is de subsidie.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En datum aanvraag subsidie is <ingangsdatum>
      En datum start dienstbetrekking is <ingangsdatum>
      En ingangsdatum verlening is <ingangsdatum>
      Als de aanvraag wordt beoordeeld
      Dan is percentage voor leeftijd <percentage>
      En is minimumloon werknemer € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden: 22 jaar rond 1 juli 2017
        | leeftijd | geboortedatum   | ingangsdatum   | peildatum        | percentage | volwassene | minimumloon | hoogte |
        | 22       | 1 februari 1995 | 1 januari 2017 | 30 juni 2017     | 85%        | 1.551,60   | 1.318,85    | 712,18 |
        | 22       | 1 februari 1995 | 1 januari 2017 | 1 juli 2017      | 85%        | 1.551,60   | 1.318,85    | 712,18 |
        | 22       | 1 februari 1995 | 1 januari 2017 | 31 december 2017 | 85%        | 1.551,60   | 1.318,85    | 712,18 |
        | 22       | 1 februari 1995 | 1 januari 2017 | 1 januari 2018   | 100%       | 1.578,00   | 1.578,00    | 852,12 |
        | 22       | 1 februari 1995 | 30 juni 2017   | 1 juli 2017      | 85%        | 1.551,60   | 1.318,85    | 712,18 |
        | 22       | 1 februari 1995 | 1 juli 2017    | 1 juli 2017      | 100%       | 1.565,40   | 1.565,40    | 845,32 |

      Voorbeelden: 21 jaar rond 1 juli 2019
        | leeftijd | geboortedatum   | ingangsdatum   | peildatum      | percentage | volwassene | minimumloon | hoogte |
        | 21       | 1 februari 1998 | 1 januari 2019 | 30 juni 2019   | 85%        | 1.615,80   | 1.373,45    | 741,66 |
        | 21       | 1 februari 1998 | 1 januari 2019 | 1 juli 2019    | 85%        | 1.615,80   | 1.373,45    | 741,66 |
        | 21       | 1 februari 1998 | 1 januari 2019 | 1 januari 2020 | 100%       | 1.653,60   | 1.653,60    | 892,94 |
        | 21       | 1 februari 1998 | 1 juli 2019    | 1 juli 2019    | 100%       | 1.635,60   | 1.635,60    | 883,22 |
