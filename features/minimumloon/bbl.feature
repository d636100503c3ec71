# language: nl
@regeling:minimumloon
Functionaliteit: Minimumloon voor bbl-leerlingen
  Sinds 1 juli 2017 gelden voor bbl-leerlingen van 18, 19 en 20 jaar lagere percentages (Besluit minimumjeugdloon,
  artikel 3). Voor andere leeftijden geldt het gewone percentage.

  @artikel:3 @bron:besluit-minimumjeugdloon-artikel-3
  Regel: Van 18 tot en met 20 jaar geldt een lager percentage

    Abstract Scenario: bbl-leerling van <leeftijd> jaar op <datum>: € <uur> per uur
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En werkt als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>
      En is uurbedrag € <uur>
      En ontbreekt niets

      @rekenvoorbeeld:vannordenhr.nl-wettelijk-minimumloon-2024
      Voorbeelden: eerste helft van 2024
        | datum          | geboortedatum  | leeftijd | percentage | uur   |
        | 1 januari 2024 | 1 januari 2003 | 21       | 100%       | 13,27 |
        | 1 januari 2024 | 1 januari 2004 | 20       | 61,5%      | 8,16  |
        | 1 januari 2024 | 1 januari 2005 | 19       | 52,5%      | 6,97  |
        | 1 januari 2024 | 1 januari 2006 | 18       | 45,5%      | 6,04  |
        | 1 januari 2024 | 1 januari 2007 | 17       | 39,5%      | 5,24  |

      @rekenvoorbeeld:4-vision.nl-wettelijk-minimumloon-per-1-juli-2024
      Voorbeelden: tweede helft van 2024
        | datum       | geboortedatum | leeftijd | percentage | uur   |
        | 1 juli 2024 | 1 juli 2003   | 21       | 100%       | 13,68 |
        | 1 juli 2024 | 1 juli 2004   | 20       | 61,5%      | 8,41  |
        | 1 juli 2024 | 1 juli 2005   | 19       | 52,5%      | 7,18  |
        | 1 juli 2024 | 1 juli 2006   | 18       | 45,5%      | 6,22  |
        | 1 juli 2024 | 1 juli 2007   | 17       | 39,5%      | 5,40  |
        | 1 juli 2024 | 1 juli 2008   | 16       | 34,5%      | 4,72  |
        | 1 juli 2024 | 1 juli 2009   | 15       | 30%        | 4,10  |

      @gemaakt:redactie
      Voorbeelden: eerste helft van 2026, zelf berekend (percentage van € 14,71, afgerond op een cent)
        | datum          | geboortedatum  | leeftijd | percentage | uur   |
        | 1 januari 2026 | 1 januari 2005 | 21       | 100%       | 14,71 |
        | 1 januari 2026 | 1 januari 2006 | 20       | 61,5%      | 9,05  |
        | 1 januari 2026 | 1 januari 2007 | 19       | 52,5%      | 7,72  |
        | 1 januari 2026 | 1 januari 2008 | 18       | 45,5%      | 6,69  |
        | 1 januari 2026 | 1 januari 2009 | 17       | 39,5%      | 5,81  |

    @gemaakt:redactie
    Abstract Scenario: bbl-leerling van <leeftijd> jaar op <datum>: € <maand> per maand
      <percentage> van <volwassene> per maand, <week volwassene> per week en <dag volwassene> per dag; maand en week
      afgerond op 5 cent, dag op een cent.
      Gegeven de peildatum is <datum>
      En geboortedatum is <geboortedatum>
      En werkt als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>
      En is maandbedrag € <maand>
      En is weekbedrag € <week>
      En is dagbedrag € <dag>

      Voorbeelden: tweede helft van 2017
        | datum       | geboortedatum | leeftijd | percentage | volwassene | week volwassene | dag volwassene | maand    | week   | dag   |
        | 1 juli 2017 | 1 juli 2000   | 17       | 39,5%      | 1.565,40   | 361,25          | 72,25          | 618,35   | 142,70 | 28,54 |
        | 1 juli 2017 | 1 juli 1999   | 18       | 45,5%      | 1.565,40   | 361,25          | 72,25          | 712,25   | 164,35 | 32,87 |
        | 1 juli 2017 | 1 juli 1998   | 19       | 52,5%      | 1.565,40   | 361,25          | 72,25          | 821,85   | 189,65 | 37,93 |
        | 1 juli 2017 | 1 juli 1997   | 20       | 61,5%      | 1.565,40   | 361,25          | 72,25          | 962,70   | 222,15 | 44,43 |
        | 1 juli 2017 | 1 juli 1996   | 21       | 85%        | 1.565,40   | 361,25          | 72,25          | 1.330,60 | 307,05 | 61,41 |

      Voorbeelden: tweede helft van 2019
        | datum       | geboortedatum | leeftijd | percentage | volwassene | week volwassene | dag volwassene | maand    | week   | dag   |
        | 1 juli 2019 | 1 juli 2002   | 17       | 39,5%      | 1.635,60   | 377,45          | 75,49          | 646,05   | 149,10 | 29,82 |
        | 1 juli 2019 | 1 juli 2001   | 18       | 45,5%      | 1.635,60   | 377,45          | 75,49          | 744,20   | 171,75 | 34,35 |
        | 1 juli 2019 | 1 juli 2000   | 19       | 52,5%      | 1.635,60   | 377,45          | 75,49          | 858,70   | 198,15 | 39,63 |
        | 1 juli 2019 | 1 juli 1999   | 20       | 61,5%      | 1.635,60   | 377,45          | 75,49          | 1.005,90 | 232,15 | 46,43 |
        | 1 juli 2019 | 1 juli 1998   | 21       | 100%       | 1.635,60   | 377,45          | 75,49          | 1.635,60 | 377,45 | 75,49 |

    @gemaakt:redactie
    Abstract Scenario: het bbl-percentage begint en eindigt op een verjaardag, op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En werkt als bbl-leerling
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>

      Voorbeelden:
        | geboortedatum | peildatum   | percentage |
        | 10 mei 2008   | 9 mei 2026  | 39,5%      |
        | 10 mei 2008   | 10 mei 2026 | 45,5%      |
        | 10 mei 2007   | 9 mei 2026  | 45,5%      |
        | 10 mei 2007   | 10 mei 2026 | 52,5%      |
        | 10 mei 2006   | 9 mei 2026  | 52,5%      |
        | 10 mei 2006   | 10 mei 2026 | 61,5%      |
        | 10 mei 2005   | 9 mei 2026  | 61,5%      |
        | 10 mei 2005   | 10 mei 2026 | 100%       |

    @gemaakt:redactie
    Scenario: of iemand bbl-leerling is, maakt voor de loonkostensubsidie niets uit
      Artikel 2, onderdeel c, van de Participatiewet verwijst niet naar de lagere percentages voor bbl.
      Het bedrag daarvoor is 80% van 2.294,40.
      Gegeven de peildatum is 1 maart 2026
      En geboortedatum is 1 mei 2005
      En werkt als bbl-leerling
      Als minimumloon wordt berekend
      Dan is maandbedrag € 1.411,06
      En is maandbedrag_naar_leeftijd € 1.835,52

  @artikel:3 @bron:besluit-minimumjeugdloon-artikel-3
  Regel: Voor 1 juli 2017 is er geen apart percentage

    @gemaakt:redactie
    Abstract Scenario: bbl-leerling van 20 jaar op <peildatum>: <percentage>
      Op 30 juni 2017 en op 1 juli 2017 is het percentage voor bbl hetzelfde: wie geen bbl volgt, gaat omhoog.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is 1 mei 1997
      En is_bbl_leerling is <bbl>
      Als minimumloon wordt berekend
      Dan is percentage werknemer <percentage>

      Voorbeelden:
        | peildatum    | bbl | percentage |
        | 30 juni 2017 | ja  | 61,5%      |
        | 30 juni 2017 | nee | 61,5%      |
        | 1 juli 2017  | ja  | 61,5%      |
        | 1 juli 2017  | nee | 70%        |
