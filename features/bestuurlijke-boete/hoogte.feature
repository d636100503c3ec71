# language: nl
@regeling:bestuurlijke-boete
Functionaliteit: Hoe hoog de boete is bij schending van de inlichtingenplicht
  Een deel van het benadelingsbedrag, naar de mate van verwijtbaarheid, met een maximum uit het strafrecht (artikel 18a
  van de Participatiewet en artikel 2 van het Boetebesluit socialezekerheidswetten).

  Achtergrond:
    Gegeven de peildatum is 1 oktober 2024
    En het profiel "eerste overtreding met gewone verwijtbaarheid"

  @artikel:2 @bron:boetebesluit-socialezekerheidswetten-artikel-2
  Regel: Sinds 2017 is de boete 100, 75, 50 of 25 procent

    @gemaakt:redactie
    Abstract Scenario: <mate> bij een benadelingsbedrag van <bedrag>
      Gegeven verwijtbaarheid is <mate>
      En benadelingsbedrag is <bedrag>
      Als bestuurlijke-boete wordt berekend
      Dan is uitkomst boete
      En is hoogte_boete <boete>
      En volgt boetepercentage uit artikel 2, <lid> lid, Boetebesluit socialezekerheidswetten

      Voorbeelden:
        | mate         | bedrag     | boete      | lid    |
        | opzet        | € 1.000,00 | € 1.000,00 | tweede |
        | grove_schuld | € 1.000,00 | € 750,00   | derde  |
        | normaal      | € 1.000,00 | € 500,00   | vierde |
        | verminderd   | € 1.000,00 | € 250,00   | vijfde |
        | normaal      | € 333,33   | € 166,67   | vierde |
        | verminderd   | € 151,00   | € 37,75    | vijfde |

    @gemaakt:redactie
    Abstract Scenario: zonder benadelingsbedrag is de boete bij <mate> € 150,00
      Gegeven verwijtbaarheid is <mate>
      En benadelingsbedrag is € 0,00
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete € 150,00
      En is hoogste_boete € 5.150,00
      En volgt boete_voor_evenredigheid uit artikel 2, elfde lid, Boetebesluit socialezekerheidswetten

      Voorbeelden:
        | mate       |
        | opzet      |
        | verminderd |

  @artikel:2 @bron:boetebesluit-socialezekerheidswetten-artikel-2-lid-7
  Regel: De hoogste boete volgt het strafrecht

    @gemaakt:redactie
    Abstract Scenario: <mate> met <bedrag> in <overtreding>
      Bij opzet de vijfde categorie, bij grove schuld de derde, anders 50/75 of 25/75 daarvan.
      Gegeven verwijtbaarheid is <mate>
      En benadelingsbedrag is <bedrag>
      En datum_overtreding is <overtreding>
      Als bestuurlijke-boete wordt berekend
      Dan is hoogste_boete <hoogste>
      En is hoogte_boete <boete>

      Voorbeelden: net onder, op en boven het maximum van 2024
        | mate         | bedrag       | overtreding  | hoogste      | boete        |
        | opzet        | € 102.999,99 | 1 maart 2024 | € 103.000,00 | € 102.999,99 |
        | opzet        | € 103.000,00 | 1 maart 2024 | € 103.000,00 | € 103.000,00 |
        | opzet        | € 103.000,01 | 1 maart 2024 | € 103.000,00 | € 103.000,00 |
        | grove_schuld | € 13.733,33  | 1 maart 2024 | € 10.300,00  | € 10.300,00  |
        | grove_schuld | € 13.733,30  | 1 maart 2024 | € 10.300,00  | € 10.299,98  |
        | grove_schuld | € 20.000,00  | 1 maart 2024 | € 10.300,00  | € 10.300,00  |
        | normaal      | € 13.733,00  | 1 maart 2024 | € 6.866,67   | € 6.866,50   |
        | normaal      | € 20.000,00  | 1 maart 2024 | € 6.866,67   | € 6.866,67   |
        | verminderd   | € 20.000,00  | 1 maart 2024 | € 3.433,33   | € 3.433,33   |

      Voorbeelden: de bedragen van eerdere jaren
        | mate         | bedrag       | overtreding      | hoogste     | boete       |
        | grove_schuld | € 20.000,00  | 31 december 2015 | € 8.100,00  | € 8.100,00  |
        | grove_schuld | € 20.000,00  | 1 januari 2016   | € 8.200,00  | € 8.200,00  |
        | grove_schuld | € 20.000,00  | 1 januari 2018   | € 8.300,00  | € 8.300,00  |
        | grove_schuld | € 20.000,00  | 1 januari 2020   | € 8.700,00  | € 8.700,00  |
        | grove_schuld | € 20.000,00  | 1 januari 2022   | € 9.000,00  | € 9.000,00  |
        | opzet        | € 200.000,00 | 31 december 2015 | € 81.000,00 | € 81.000,00 |
        | opzet        | € 200.000,00 | 1 januari 2016   | € 82.000,00 | € 82.000,00 |
        | opzet        | € 200.000,00 | 1 januari 2018   | € 83.000,00 | € 83.000,00 |
        | opzet        | € 200.000,00 | 1 januari 2020   | € 87.000,00 | € 87.000,00 |
        | opzet        | € 200.000,00 | 1 januari 2022   | € 90.000,00 | € 90.000,00 |

    @gemaakt:redactie
    Abstract Scenario: zonder benadelingsbedrag op <overtreding>
      Gegeven benadelingsbedrag is € 0,00
      En datum_overtreding is <overtreding>
      Als bestuurlijke-boete wordt berekend
      Dan is hoogste_boete <hoogste>

      Voorbeelden:
        | overtreding    | hoogste    |
        | 1 juli 2015    | € 4.050,00 |
        | 1 juli 2016    | € 4.100,00 |
        | 1 juli 2018    | € 4.150,00 |
        | 1 juli 2020    | € 4.350,00 |
        | 1 juli 2022    | € 4.500,00 |

    @gemaakt:redactie
    Abstract Scenario: een overtreding in 2026 met <bedrag>
      De bedragen van het strafrecht van 2026 zijn nog niet gezien. Onder de bedragen uit de wettekst maakt dat niet uit.
      Gegeven de peildatum is 1 oktober 2026
      En datum_overtreding is 1 maart 2026
      En verwijtbaarheid is <mate>
      En benadelingsbedrag is <bedrag>
      Als bestuurlijke-boete wordt berekend
      Dan is hoogste_boete onbekend
      En is hoogte_boete <boete>

      Voorbeelden:
        | mate         | bedrag      | boete       |
        | normaal      | € 1.000,00  | € 500,00    |
        | normaal      | € 8.933,33  | € 4.466,67  |
        | normaal      | € 8.933,40  | onbekend    |
        | verminderd   | € 8.933,32  | € 2.233,33  |
        | grove_schuld | € 8.933,33  | € 6.700,00  |
        | opzet        | € 67.000,00 | € 67.000,00 |
        | opzet        | € 67.000,01 | onbekend    |

  @artikel:18a @bron:participatiewet-artikel-18a
  Regel: Bij recidive telt 150 procent van het benadelingsbedrag

    @gemaakt:redactie
    Abstract Scenario: eerdere boete op <eerder>, gevangenisstraf: <straf>
      De overtreding is van 1 maart 2024.
      Gegeven heeft_eerdere_boete is ja
      En datum_eerdere_boete is <eerder>
      En heeft_onvoorwaardelijke_gevangenisstraf is <straf>
      Als bestuurlijke-boete wordt berekend
      Dan is is_recidive <recidive>
      En is grondslag_boete <grondslag>
      En is hoogte_boete <boete>

      Voorbeelden:
        | eerder           | straf | recidive | grondslag  | boete    |
        | 1 maart 2019     | nee   | ja       | € 1.500,00 | € 750,00 |
        | 28 februari 2019 | nee   | nee      | € 1.000,00 | € 500,00 |
        | 28 februari 2019 | ja    | ja       | € 1.500,00 | € 750,00 |
        | 1 maart 2014     | ja    | ja       | € 1.500,00 | € 750,00 |
        | 28 februari 2014 | ja    | nee      | € 1.000,00 | € 500,00 |
        | 29 februari 2024 | nee   | ja       | € 1.500,00 | € 750,00 |
        | 1 maart 2024     | nee   | nee      | € 1.000,00 | € 500,00 |

  @artikel:2 @bron:boetebesluit-socialezekerheidswetten-artikel-2-lid-8
  Regel: Zo nodig een lager bedrag

    @gemaakt:redactie
    Abstract Scenario: evenredig is ten hoogste <evenredig>
      Gegeven is_lager_bedrag_nodig is <nodig>
      En evenredig_bedrag is <evenredig>
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete <boete>

      Voorbeelden:
        | nodig | evenredig | boete    |
        | ja    | € 240,00  | € 240,00 |
        | ja    | € 600,00  | € 500,00 |
        | nee   | € 240,00  | € 500,00 |

  @bron:boetebesluit-socialezekerheidswetten-tekst-2015
  Regel: Tot 2017 een minimum van 150 euro en een afronding op tien euro

    @gemaakt:redactie
    Abstract Scenario: in 2016 <mate> met <bedrag>
      Gegeven de peildatum is 1 juli 2016
      En datum_overtreding is 1 maart 2016
      En verwijtbaarheid is <mate>
      En benadelingsbedrag is <bedrag>
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete <boete>
      En is hoogste_boete <hoogste>

      Voorbeelden:
        | mate         | bedrag       | boete       | hoogste     |
        | opzet        | € 1.001,00   | € 1.010,00  | € 82.000,00 |
        | grove_schuld | € 1.000,00   | € 750,00    | € 8.200,00  |
        | normaal      | € 1.000,02   | € 510,00    | € 8.200,00  |
        | verminderd   | € 1.000,00   | € 250,00    | € 8.200,00  |
        | verminderd   | € 400,00     | € 150,00    | € 8.200,00  |
        | normaal      | € 0,00       | € 150,00    | € 4.100,00  |
        | normaal      | € 13.400,00  | € 6.700,00  | € 8.200,00  |
        | normaal      | € 30.000,00  | € 8.200,00  | € 8.200,00  |
        | opzet        | € 100.000,00 | € 82.000,00 | € 82.000,00 |

    @gemaakt:redactie
    Scenario: de percentages van voor 2017 zijn een eigen lezing
      Gegeven de peildatum is 1 juli 2016
      En datum_overtreding is 1 maart 2016
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete € 500,00
      En is er een voorbehoud over "Neem altijd 100%"

    @gemaakt:redactie
    Scenario: een oude overtreding die sinds 2017 wordt beoordeeld, volgt de nieuwe regels
      Gegeven de peildatum is 1 februari 2017
      En datum_overtreding is 1 maart 2016
      En benadelingsbedrag is € 1.000,02
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete € 500,01
