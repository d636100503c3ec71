# language: nl
@regeling:bestuurlijke-boete
Functionaliteit: Of een boete volgt, of een waarschuwing
  Bij een lichte overtreding mag de gemeente volstaan met een waarschuwing (artikel 18a van de Participatiewet en
  artikel 2aa van het Boetebesluit socialezekerheidswetten).

  Achtergrond:
    Gegeven de peildatum is 1 oktober 2024
    En het profiel "eerste overtreding met gewone verwijtbaarheid"

  @artikel:18a @bron:participatiewet-artikel-18a
  Regel: Zonder schending, zonder verwijt of bij dringende redenen geen boete

    @gemaakt:redactie
    Abstract Scenario: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als bestuurlijke-boete wordt berekend
      Dan is is_boete_verschuldigd nee
      En is uitkomst geen_boete
      En is hoogte_boete € 0,00
      En is mag_waarschuwen nee

      Voorbeelden:
        | feit                             | waarde |
        | is_inlichtingenplicht_geschonden | nee    |
        | verwijtbaarheid                  | geen   |
        | dringende_redenen                | ja     |

    @gemaakt:redactie
    Scenario: of de plicht is geschonden, is een oordeel
      Gegeven is_inlichtingenplicht_geschonden is onbekend
      Als bestuurlijke-boete wordt berekend
      Dan is uitkomst onbekend
      En is de status onbepaald
      En ontbreekt is_inlichtingenplicht_geschonden

    @gemaakt:redactie
    Scenario: zonder verwijt was er ook in 2016 geen boete
      Gegeven de peildatum is 1 juli 2016
      En datum_overtreding is 1 maart 2016
      En verwijtbaarheid is geen
      Als bestuurlijke-boete wordt berekend
      Dan is hoogte_boete € 0,00
      En is hoogste_boete € 0,00

    @gemaakt:redactie
    Scenario: zonder verwijt is ook de hoogste boete nul, ook al zijn de bedragen van 2026 niet bekend
      Gegeven de peildatum is 1 oktober 2026
      En datum_overtreding is 1 maart 2026
      En verwijtbaarheid is geen
      Als bestuurlijke-boete wordt berekend
      Dan is hoogste_boete € 0,00

  @artikel:2aa @bron:boetebesluit-socialezekerheidswetten-artikel-2aa
  Regel: Een waarschuwing kan tot 150 euro, of bij zelf melden binnen 60 dagen

    @gemaakt:redactie
    Abstract Scenario: benadelingsbedrag <bedrag>
      Gegeven benadelingsbedrag is <bedrag>
      En kiest_voor_waarschuwing is <kiest>
      Als bestuurlijke-boete wordt berekend
      Dan is mag_waarschuwen <mag>
      En is uitkomst <uitkomst>
      En is hoogte_boete <boete>

      Voorbeelden:
        | bedrag   | kiest | mag | uitkomst     | boete    |
        | € 150,00 | ja    | ja  | waarschuwing | € 0,00   |
        | € 150,01 | ja    | nee | boete        | € 75,01  |
        | € 150,00 | nee   | ja  | boete        | € 75,00  |
        | € 0,00   | ja    | ja  | waarschuwing | € 0,00   |

    @gemaakt:redactie
    Abstract Scenario: zelf gemeld op <herstel>
      De overtreding is van 1 maart 2024. Zestig dagen later is het 30 april.
      Gegeven heeft_zelf_hersteld is <zelf>
      En datum_herstel_inlichtingen is <herstel>
      Als bestuurlijke-boete wordt berekend
      Dan is mag_waarschuwen <mag>

      Voorbeelden:
        | zelf | herstel       | mag |
        | ja   | 30 april 2024 | ja  |
        | ja   | 1 mei 2024    | nee |
        | nee  | 30 april 2024 | nee |

  @artikel:18a @bron:participatiewet-artikel-18a
  Regel: Niet binnen twee jaar na een waarschuwing

    @gemaakt:redactie
    Abstract Scenario: eerder gewaarschuwd op <eerder>
      Gegeven benadelingsbedrag is € 100,00
      En heeft_eerdere_waarschuwing is ja
      En datum_eerdere_waarschuwing is <eerder>
      Als bestuurlijke-boete wordt berekend
      Dan is mag_waarschuwen <mag>

      Voorbeelden:
        | eerder        | mag |
        | 1 maart 2022  | ja  |
        | 2 maart 2022  | nee |

  @bron:boetebesluit-socialezekerheidswetten-tekst-2015
  Regel: Tot 2017 alleen zonder benadelingsbedrag

    @gemaakt:redactie
    Abstract Scenario: in 2016 met <bedrag>
      Gegeven de peildatum is 1 juli 2016
      En datum_overtreding is 1 maart 2016
      En benadelingsbedrag is <bedrag>
      Als bestuurlijke-boete wordt berekend
      Dan is mag_waarschuwen <mag>

      Voorbeelden:
        | bedrag   | mag |
        | € 0,00   | ja  |
        | € 100,00 | nee |

  @bron:participatiewet-artikel-18a
  Regel: Data die elkaar tegenspreken

    @gemaakt:redactie
    Scenario: een overtreding na de peildatum
      Gegeven datum_overtreding is 2 oktober 2024
      Als bestuurlijke-boete wordt berekend
      Dan wordt de zaak geweigerd met "De overtreding ligt na de peildatum."

    @gemaakt:redactie
    Scenario: inlichtingen van voor de overtreding
      Gegeven heeft_zelf_hersteld is ja
      En datum_herstel_inlichtingen is 29 februari 2024
      Als bestuurlijke-boete wordt berekend
      Dan wordt de zaak geweigerd met "De juiste inlichtingen waren er voor de dag van de overtreding."
