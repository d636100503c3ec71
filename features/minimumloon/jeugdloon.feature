# language: nl
@regeling:minimumloon
Functionaliteit: Minimumloon voor jonge werknemers
  Tot 21 jaar (tot 1 juli 2019: 22 jaar, tot 1 juli 2017: 23 jaar) is het minimumloon een percentage van het volle
  bedrag. Tot 2024 rondt het besluit het maandbedrag en het weekbedrag af op 5 cent. Sinds 2024 rondt het het bedrag
  per uur af op een cent. De tabellen hieronder zijn openbaar; de tag noemt waar zij zijn gezien.

  @artikel:2 @bron:besluit-minimumjeugdloon-artikel-2
  Regel: Tot 2024 naar leeftijd per maand, week en dag

    Abstract Scenario: <leeftijd> jaar op <datum>: € <maand> per maand, € <week> per week en € <dag> per dag
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En werkt niet als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>
      En is maandbedrag € <maand>
      En is weekbedrag € <week>
      En is dagbedrag € <dag>
      En ontbreekt niets

      @rekenvoorbeeld:minimumloon.nl-minimumloon-2015
      Voorbeelden: eerste helft van 2015
        | datum          | geboortedatum  | leeftijd | percentage | maand    | week   | dag   |
        | 1 januari 2015 | 1 januari 1992 | 23       | 100%       | 1.501,80 | 346,55 | 69,31 |
        | 1 januari 2015 | 1 januari 1993 | 22       | 85%        | 1.276,55 | 294,55 | 58,91 |
        | 1 januari 2015 | 1 januari 1994 | 21       | 72,5%      | 1.088,80 | 251,25 | 50,25 |
        | 1 januari 2015 | 1 januari 1995 | 20       | 61,5%      | 923,60   | 213,15 | 42,63 |
        | 1 januari 2015 | 1 januari 1996 | 19       | 52,5%      | 788,45   | 181,95 | 36,39 |
        | 1 januari 2015 | 1 januari 1997 | 18       | 45,5%      | 683,30   | 157,70 | 31,54 |
        | 1 januari 2015 | 1 januari 1998 | 17       | 39,5%      | 593,20   | 136,90 | 27,38 |
        | 1 januari 2015 | 1 januari 1999 | 16       | 34,5%      | 518,10   | 119,55 | 23,91 |
        | 1 januari 2015 | 1 januari 2000 | 15       | 30%        | 450,55   | 103,95 | 20,79 |

      @rekenvoorbeeld:hr-kiosk.nl-minimumloon-tabellen
      Voorbeelden: tweede helft van 2017
        | datum       | geboortedatum | leeftijd | percentage | maand    | week   | dag   |
        | 1 juli 2017 | 1 juli 1994   | 23       | 100%       | 1.565,40 | 361,25 | 72,25 |
        | 1 juli 2017 | 1 juli 1995   | 22       | 100%       | 1.565,40 | 361,25 | 72,25 |
        | 1 juli 2017 | 1 juli 1996   | 21       | 85%        | 1.330,60 | 307,05 | 61,41 |
        | 1 juli 2017 | 1 juli 1997   | 20       | 70%        | 1.095,80 | 252,90 | 50,58 |
        | 1 juli 2017 | 1 juli 1998   | 19       | 55%        | 860,95   | 198,70 | 39,74 |
        | 1 juli 2017 | 1 juli 1999   | 18       | 47,5%      | 743,55   | 171,60 | 34,32 |
        | 1 juli 2017 | 1 juli 2000   | 17       | 39,5%      | 618,35   | 142,70 | 28,54 |
        | 1 juli 2017 | 1 juli 2001   | 16       | 34,5%      | 540,05   | 124,65 | 24,93 |
        | 1 juli 2017 | 1 juli 2002   | 15       | 30%        | 469,60   | 108,40 | 21,68 |

      @rekenvoorbeeld:horecasalarisadministratie.nl-minimumloon-2018
      Voorbeelden: eerste helft van 2018
        | datum          | geboortedatum  | leeftijd | percentage | maand    | week   | dag   |
        | 1 januari 2018 | 1 januari 1996 | 22       | 100%       | 1.578,00 | 364,15 | 72,83 |
        | 1 januari 2018 | 1 januari 1997 | 21       | 85%        | 1.341,30 | 309,55 | 61,91 |
        | 1 januari 2018 | 1 januari 1998 | 20       | 70%        | 1.104,60 | 254,90 | 50,98 |
        | 1 januari 2018 | 1 januari 1999 | 19       | 55%        | 867,90   | 200,30 | 40,06 |
        | 1 januari 2018 | 1 januari 2000 | 18       | 47,5%      | 749,55   | 172,95 | 34,59 |
        | 1 januari 2018 | 1 januari 2001 | 17       | 39,5%      | 623,30   | 143,85 | 28,77 |
        | 1 januari 2018 | 1 januari 2002 | 16       | 34,5%      | 544,40   | 125,65 | 25,13 |
        | 1 januari 2018 | 1 januari 2003 | 15       | 30%        | 473,40   | 109,25 | 21,85 |

      @rekenvoorbeeld:vpt.nl-bedragen-minimumloon-per-1-juli-2018
      Voorbeelden: tweede helft van 2018
        | datum       | geboortedatum | leeftijd | percentage | maand    | week   | dag   |
        | 1 juli 2018 | 1 juli 1996   | 22       | 100%       | 1.594,20 | 367,90 | 73,58 |
        | 1 juli 2018 | 1 juli 1997   | 21       | 85%        | 1.355,05 | 312,70 | 62,54 |
        | 1 juli 2018 | 1 juli 1998   | 20       | 70%        | 1.115,95 | 257,55 | 51,51 |
        | 1 juli 2018 | 1 juli 1999   | 19       | 55%        | 876,80   | 202,35 | 40,47 |
        | 1 juli 2018 | 1 juli 2000   | 18       | 47,5%      | 757,25   | 174,75 | 34,95 |
        | 1 juli 2018 | 1 juli 2001   | 17       | 39,5%      | 629,70   | 145,30 | 29,06 |
        | 1 juli 2018 | 1 juli 2002   | 16       | 34,5%      | 550,00   | 126,95 | 25,39 |
        | 1 juli 2018 | 1 juli 2003   | 15       | 30%        | 478,25   | 110,35 | 22,07 |

      @rekenvoorbeeld:stemerdinkenverhoek.nl-minimumloon-2019
      Voorbeelden: eerste helft van 2019
        | datum          | geboortedatum  | leeftijd | percentage | maand    | week   | dag   |
        | 1 januari 2019 | 1 januari 1997 | 22       | 100%       | 1.615,80 | 372,90 | 74,58 |
        | 1 januari 2019 | 1 januari 1998 | 21       | 85%        | 1.373,45 | 316,95 | 63,39 |
        | 1 januari 2019 | 1 januari 1999 | 20       | 70%        | 1.131,05 | 261,05 | 52,21 |
        | 1 januari 2019 | 1 januari 2000 | 19       | 55%        | 888,70   | 205,10 | 41,02 |
        | 1 januari 2019 | 1 januari 2001 | 18       | 47,5%      | 767,50   | 177,15 | 35,43 |
        | 1 januari 2019 | 1 januari 2002 | 17       | 39,5%      | 638,25   | 147,30 | 29,46 |
        | 1 januari 2019 | 1 januari 2003 | 16       | 34,5%      | 557,45   | 128,65 | 25,73 |
        | 1 januari 2019 | 1 januari 2004 | 15       | 30%        | 484,75   | 111,85 | 22,37 |

      @rekenvoorbeeld:verstratenbergkamp.nl-minimumloon-juli-2019
      Voorbeelden: tweede helft van 2019
        | datum       | geboortedatum | leeftijd | percentage | maand    | week   | dag   |
        | 1 juli 2019 | 1 juli 1996   | 23       | 100%       | 1.635,60 | 377,45 | 75,49 |
        | 1 juli 2019 | 1 juli 1997   | 22       | 100%       | 1.635,60 | 377,45 | 75,49 |
        | 1 juli 2019 | 1 juli 1998   | 21       | 100%       | 1.635,60 | 377,45 | 75,49 |
        | 1 juli 2019 | 1 juli 1999   | 20       | 80%        | 1.308,50 | 301,95 | 60,39 |
        | 1 juli 2019 | 1 juli 2000   | 19       | 60%        | 981,35   | 226,45 | 45,29 |
        | 1 juli 2019 | 1 juli 2001   | 18       | 50%        | 817,80   | 188,75 | 37,75 |
        | 1 juli 2019 | 1 juli 2002   | 17       | 39,5%      | 646,05   | 149,10 | 29,82 |
        | 1 juli 2019 | 1 juli 2003   | 16       | 34,5%      | 564,30   | 130,20 | 26,04 |
        | 1 juli 2019 | 1 juli 2004   | 15       | 30%        | 490,70   | 113,25 | 22,65 |

    @gemaakt:redactie
    Abstract Scenario: het bedrag voor de Participatiewet is tot 2024 ook afgerond op 5 cent, <leeftijd> jaar op <datum>
      <percentage> van <volwassene>; het bbl-percentage telt hier niet.
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En werkt als bbl-leerling
      Als minimumloon wordt berekend
      Dan is maandbedrag_naar_leeftijd € <maand>

      Voorbeelden:
        | datum            | leeftijd | geboortedatum | percentage | volwassene | maand    |
        | 1 juli 2019      | 20       | 1 mei 1999    | 80%        | 1.635,60   | 1.308,50 |
        | 1 juli 2021      | 17       | 1 mei 2004    | 39,5%      | 1.701,00   | 671,90   |
        | 31 december 2023 | 17       | 1 mei 2006    | 39,5%      | 1.995,00   | 788,05   |

  @artikel:2 @bron:besluit-minimumjeugdloon-artikel-2
  Regel: Sinds 2024 naar leeftijd per uur

    Abstract Scenario: <leeftijd> jaar op <datum>: € <uur> per uur
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En werkt niet als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>
      En is uurbedrag € <uur>
      En volgt uurbedrag uit artikel 2, tweede lid, Besluit minimumjeugdloon

      @rekenvoorbeeld:accountingcounts.nl-minimumuurloon-per-1-januari-2024
      Voorbeelden: eerste helft van 2024
        | datum          | geboortedatum  | leeftijd | percentage | uur   |
        | 1 januari 2024 | 1 januari 2003 | 21       | 100%       | 13,27 |
        | 1 januari 2024 | 1 januari 2004 | 20       | 80%        | 10,62 |
        | 1 januari 2024 | 1 januari 2005 | 19       | 60%        | 7,96  |
        | 1 januari 2024 | 1 januari 2006 | 18       | 50%        | 6,64  |
        | 1 januari 2024 | 1 januari 2007 | 17       | 39,5%      | 5,24  |
        | 1 januari 2024 | 1 januari 2008 | 16       | 34,5%      | 4,58  |
        | 1 januari 2024 | 1 januari 2009 | 15       | 30%        | 3,98  |

      @rekenvoorbeeld:4-vision.nl-wettelijk-minimumloon-per-1-juli-2024
      Voorbeelden: tweede helft van 2024
        | datum       | geboortedatum | leeftijd | percentage | uur   |
        | 1 juli 2024 | 1 juli 2003   | 21       | 100%       | 13,68 |
        | 1 juli 2024 | 1 juli 2004   | 20       | 80%        | 10,94 |
        | 1 juli 2024 | 1 juli 2005   | 19       | 60%        | 8,21  |
        | 1 juli 2024 | 1 juli 2006   | 18       | 50%        | 6,84  |
        | 1 juli 2024 | 1 juli 2007   | 17       | 39,5%      | 5,40  |
        | 1 juli 2024 | 1 juli 2008   | 16       | 34,5%      | 4,72  |
        | 1 juli 2024 | 1 juli 2009   | 15       | 30%        | 4,10  |

      @rekenvoorbeeld:baartsemennema.nl-minimumloon-per-1-januari-2025
      Voorbeelden: eerste helft van 2025
        | datum          | geboortedatum  | leeftijd | percentage | uur   |
        | 1 januari 2025 | 1 januari 2004 | 21       | 100%       | 14,06 |
        | 1 januari 2025 | 1 januari 2005 | 20       | 80%        | 11,25 |
        | 1 januari 2025 | 1 januari 2006 | 19       | 60%        | 8,44  |
        | 1 januari 2025 | 1 januari 2007 | 18       | 50%        | 7,03  |
        | 1 januari 2025 | 1 januari 2008 | 17       | 39,5%      | 5,55  |
        | 1 januari 2025 | 1 januari 2009 | 16       | 34,5%      | 4,85  |
        | 1 januari 2025 | 1 januari 2010 | 15       | 30%        | 4,22  |

      @rekenvoorbeeld:admintrend.nl-minimumuurloon-per-1-juli-2025
      Voorbeelden: tweede helft van 2025
        | datum       | geboortedatum | leeftijd | percentage | uur   |
        | 1 juli 2025 | 1 juli 2004   | 21       | 100%       | 14,40 |
        | 1 juli 2025 | 1 juli 2005   | 20       | 80%        | 11,52 |
        | 1 juli 2025 | 1 juli 2006   | 19       | 60%        | 8,64  |
        | 1 juli 2025 | 1 juli 2007   | 18       | 50%        | 7,20  |
        | 1 juli 2025 | 1 juli 2008   | 17       | 39,5%      | 5,69  |
        | 1 juli 2025 | 1 juli 2009   | 16       | 34,5%      | 4,97  |
        | 1 juli 2025 | 1 juli 2010   | 15       | 30%        | 4,32  |

      @rekenvoorbeeld:grootheddeaccountants.nl-wettelijk-minimumloon-per-1-januari-2026
      Voorbeelden: eerste helft van 2026
        | datum          | geboortedatum  | leeftijd | percentage | uur   |
        | 1 januari 2026 | 1 januari 2005 | 21       | 100%       | 14,71 |
        | 1 januari 2026 | 1 januari 2006 | 20       | 80%        | 11,77 |
        | 1 januari 2026 | 1 januari 2007 | 19       | 60%        | 8,83  |
        | 1 januari 2026 | 1 januari 2008 | 18       | 50%        | 7,36  |
        | 1 januari 2026 | 1 januari 2009 | 17       | 39,5%      | 5,81  |
        | 1 januari 2026 | 1 januari 2010 | 16       | 34,5%      | 5,07  |
        | 1 januari 2026 | 1 januari 2011 | 15       | 30%        | 4,41  |

      @gemaakt:redactie
      Voorbeelden: tweede helft van 2026, zelf berekend (percentage van € 14,99, afgerond op een cent)
        | datum       | geboortedatum | leeftijd | percentage | uur   |
        | 1 juli 2026 | 1 juli 2003   | 23       | 100%       | 14,99 |
        | 1 juli 2026 | 1 juli 2004   | 22       | 100%       | 14,99 |
        | 1 juli 2026 | 1 juli 2005   | 21       | 100%       | 14,99 |
        | 1 juli 2026 | 1 juli 2006   | 20       | 80%        | 11,99 |
        | 1 juli 2026 | 1 juli 2007   | 19       | 60%        | 8,99  |
        | 1 juli 2026 | 1 juli 2008   | 18       | 50%        | 7,50  |
        | 1 juli 2026 | 1 juli 2009   | 17       | 39,5%      | 5,92  |
        | 1 juli 2026 | 1 juli 2010   | 16       | 34,5%      | 5,17  |
        | 1 juli 2026 | 1 juli 2011   | 15       | 30%        | 4,50  |

  @artikel:8 @bron:eigen-lezing-afronding @gemaakt:redactie
  Regel: Het jeugdloon per maand sinds 2024

    Abstract Scenario: <leeftijd> jaar op 1 januari 2026: € <maand> per maand bij 36 uur
      <percentage> van 2.294,40. De uitkomst wordt afgerond op een cent; de loonkostensubsidie rekent met het bedrag
      voor afronding.
      Gegeven de peildatum is 1 januari 2026
      En geboortedatum is <geboortedatum>
      En werkt niet als bbl-leerling
      Als minimumloon wordt berekend
      Dan is maandbedrag_naar_leeftijd € <precies>
      En is maandbedrag € <maand>
      En is er een voorbehoud over "De wet zegt niet hoe het jeugdloon per maand wordt afgerond"

      Voorbeelden:
        | leeftijd | geboortedatum  | percentage | precies  | maand    |
        | 15       | 1 januari 2011 | 30%        | 688,32   | 688,32   |
        | 16       | 1 januari 2010 | 34,5%      | 791,568  | 791,57   |
        | 17       | 1 januari 2009 | 39,5%      | 906,288  | 906,29   |
        | 18       | 1 januari 2008 | 50%        | 1.147,20 | 1.147,20 |
        | 19       | 1 januari 2007 | 60%        | 1.376,64 | 1.376,64 |
        | 20       | 1 januari 2006 | 80%        | 1.835,52 | 1.835,52 |
        | 21       | 1 januari 2005 | 100%       | 2.294,40 | 2.294,40 |

  @artikel:7 @bron:wet-minimumloon-artikel-7 @gemaakt:redactie
  Regel: De leeftijd verandert op de verjaardag

    Abstract Scenario: geboren op <geboortedatum>, op <peildatum>: <percentage>
      Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart een jaar ouder.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En werkt niet als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>
      En is leeftijd <leeftijd> jaar

      Voorbeelden: sinds 1 juli 2019
        | geboortedatum | peildatum   | leeftijd | percentage |
        | 10 mei 2011   | 10 mei 2026 | 15       | 30%        |
        | 10 mei 2011   | 11 mei 2026 | 15       | 30%        |
        | 10 mei 2010   | 9 mei 2026  | 15       | 30%        |
        | 10 mei 2010   | 10 mei 2026 | 16       | 34,5%      |
        | 10 mei 2010   | 11 mei 2026 | 16       | 34,5%      |
        | 10 mei 2009   | 9 mei 2026  | 16       | 34,5%      |
        | 10 mei 2009   | 10 mei 2026 | 17       | 39,5%      |
        | 10 mei 2009   | 11 mei 2026 | 17       | 39,5%      |
        | 10 mei 2008   | 9 mei 2026  | 17       | 39,5%      |
        | 10 mei 2008   | 10 mei 2026 | 18       | 50%        |
        | 10 mei 2008   | 11 mei 2026 | 18       | 50%        |
        | 10 mei 2007   | 9 mei 2026  | 18       | 50%        |
        | 10 mei 2007   | 10 mei 2026 | 19       | 60%        |
        | 10 mei 2007   | 11 mei 2026 | 19       | 60%        |
        | 10 mei 2006   | 9 mei 2026  | 19       | 60%        |
        | 10 mei 2006   | 10 mei 2026 | 20       | 80%        |
        | 10 mei 2006   | 11 mei 2026 | 20       | 80%        |
        | 10 mei 2005   | 9 mei 2026  | 20       | 80%        |
        | 10 mei 2005   | 10 mei 2026 | 21       | 100%       |
        | 10 mei 2005   | 11 mei 2026 | 21       | 100%       |
        | 10 mei 2004   | 9 mei 2026  | 21       | 100%       |
        | 10 mei 2004   | 10 mei 2026 | 22       | 100%       |
        | 10 mei 2004   | 11 mei 2026 | 22       | 100%       |
        | 10 mei 2003   | 9 mei 2026  | 22       | 100%       |
        | 10 mei 2003   | 10 mei 2026 | 23       | 100%       |
        | 10 mei 2003   | 11 mei 2026 | 23       | 100%       |
        | 10 mei 2002   | 9 mei 2026  | 23       | 100%       |
        | 10 mei 2002   | 10 mei 2026 | 24       | 100%       |
        | 10 mei 2002   | 11 mei 2026 | 24       | 100%       |
        | 10 mei 2001   | 9 mei 2026  | 24       | 100%       |
        | 10 mei 2001   | 10 mei 2026 | 25       | 100%       |
        | 10 mei 2001   | 11 mei 2026 | 25       | 100%       |
        | 10 mei 2000   | 9 mei 2026  | 25       | 100%       |
        | 10 mei 2000   | 10 mei 2026 | 26       | 100%       |
        | 10 mei 2000   | 11 mei 2026 | 26       | 100%       |
        | 10 mei 1999   | 9 mei 2026  | 26       | 100%       |
        | 10 mei 1999   | 10 mei 2026 | 27       | 100%       |
        | 10 mei 1999   | 11 mei 2026 | 27       | 100%       |

      Voorbeelden: rond 1 juli 2017 en 1 juli 2019
        | geboortedatum | peildatum    | leeftijd | percentage |
        | 1 mei 1995    | 30 juni 2017 | 22       | 85%        |
        | 1 mei 1995    | 1 juli 2017  | 22       | 100%       |
        | 1 mei 1996    | 30 juni 2017 | 21       | 72,5%      |
        | 1 mei 1996    | 1 juli 2017  | 21       | 85%        |
        | 1 mei 1998    | 30 juni 2019 | 21       | 85%        |
        | 1 mei 1998    | 1 juli 2019  | 21       | 100%       |
        | 1 mei 1999    | 30 juni 2019 | 20       | 70%        |
        | 1 mei 1999    | 1 juli 2019  | 20       | 80%        |

      Voorbeelden: geboren op 29 februari
        | geboortedatum    | peildatum        | leeftijd | percentage |
        | 29 februari 2004 | 28 februari 2024 | 19       | 60%        |
        | 29 februari 2004 | 29 februari 2024 | 20       | 80%        |
        | 29 februari 2004 | 28 februari 2025 | 20       | 80%        |
        | 29 februari 2004 | 1 maart 2025     | 21       | 100%       |

    Abstract Scenario: geboren op <geboortedatum> is op <peildatum> te jong of nog niet geboren
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als minimumloon wordt berekend
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | geboortedatum    | peildatum        | melding                                                                |
        | 10 mei 2011      | 9 mei 2026       | De werknemer is jonger dan 15 jaar. Daarvoor bestaat geen minimumloon. |
        | 1 juli 2026      | 1 juli 2026      | De werknemer is jonger dan 15 jaar. Daarvoor bestaat geen minimumloon. |
        | 29 februari 2008 | 28 februari 2023 | De werknemer is jonger dan 15 jaar. Daarvoor bestaat geen minimumloon. |
        | 2 juli 2026      | 1 juli 2026      | De geboortedatum ligt na de peildatum.                                 |

  @bron:gegevens-van-de-zaak @gemaakt:redactie
  Regel: Wat niet bekend is, wordt gevraagd

    Scenario: zonder geboortedatum zijn er geen bedragen
      De vakantiebijslag hangt niet van de leeftijd af.
      Gegeven de peildatum is 1 juli 2026
      Als minimumloon wordt berekend
      Dan is de status onbepaald
      En is maandbedrag onbekend
      En is uurbedrag onbekend
      En is minimumvakantiebijslag percentage 8%
      En ontbreekt geboortedatum
      En ontbreekt is_bbl_leerling
      En ontbreekt verder niets

    Abstract Scenario: <leeftijd> jaar zonder antwoord over bbl op 1 juli 2026: <status>
      Alleen voor 18, 19 en 20 jaar maakt bbl verschil.
      Gegeven de peildatum is 1 juli 2026
      En geboortedatum is <geboortedatum>
      Als minimumloon wordt berekend
      Dan is de status <status>
      En is uurbedrag <uur>

      Voorbeelden:
        | leeftijd | geboortedatum | status    | uur      |
        | 17       | 2 juli 2008   | berekend  | € 5,92   |
        | 18       | 1 juli 2008   | onbepaald | onbekend |
        | 20       | 2 juli 2005   | onbepaald | onbekend |
        | 21       | 1 juli 2005   | berekend  | € 14,99  |

    Scenario: voor een 18-jarige ontbreekt alleen het antwoord over bbl
      Gegeven de peildatum is 1 juli 2026
      En geboortedatum is 1 juli 2008
      Als minimumloon wordt berekend
      Dan ontbreekt is_bbl_leerling
      En ontbreekt verder niets

    Scenario: voor 1 juli 2017 wordt niet naar bbl gevraagd
      Gegeven de peildatum is 30 juni 2017
      En geboortedatum is 1 mei 1998
      Als minimumloon wordt berekend
      Dan is de status berekend
      En ontbreekt niets
