# language: nl
@regeling:taaleis @gemaakt:redactie
Functionaliteit: Taaleis
  Artikel 18b van de Participatiewet, sinds 1 januari 2016. Zes maanden 20%, zes maanden 40% en daarna 100% van de norm.
  De norm voor een alleenstaande is 1.401,50 in de eerste helft van 2026 en 1.419,46 in de tweede.

  Achtergrond:
    Gegeven het profiel "beheerst_taal_niet"
    En de peildatum is 1 maart 2026

  @bron:participatiewet-artikel-18b
  Regel: De verlaging gaat in stappen

    Scenario: de eerste zes maanden
      20% van 1.401,50 is 280,30. Acht weken na 1 december 2025 is 26 januari 2026.
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd ja
      En is percentage_verlaging 20%
      En is verlaging_per_maand € 280,30
      En is moet_taaltoets_doen ja
      En is uiterste_datum_taaltoets 26 januari 2026
      En is volgende_stap_vanaf 15 juli 2026
      En ontbreekt niets
      En volgt percentage_van_stap uit artikel 18b, negende lid, Participatiewet

    Abstract Scenario: op <peildatum>: <percentage>
      40% van 1.419,46 is 567,784.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is percentage_verlaging <percentage>
      En is verlaging_per_maand <bedrag>
      En is volgende_stap_vanaf <volgende>

      Voorbeelden:
        | peildatum        | percentage | bedrag   | volgende        |
        | 14 januari 2026  | 0%         | € 0,00   | onbeperkt       |
        | 15 januari 2026  | 20%        | € 280,30 | 15 juli 2026    |
        | 14 juli 2026     | 20%        | € 283,89 | 15 juli 2026    |
        | 15 juli 2026     | 40%        | € 567,78 | 15 januari 2027 |
        | 31 december 2026 | 40%        | € 567,78 | 15 januari 2027 |

    Abstract Scenario: brief van 31 augustus 2024, op <peildatum>: <percentage>
      Zes maanden na 31 augustus is 28 februari, de laatste dag van die maand. De norm is 1.345,45 in de eerste helft en
      1.369,06 in de tweede helft van 2025. 40% van 1.345,45 is 538,18; 20% is 269,09.
      Gegeven datum_aanvraag is 1 juli 2024
      En datum_kennisgeving_taal is 31 augustus 2024
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is percentage_verlaging <percentage>
      En is verlaging_per_maand <bedrag>

      Voorbeelden:
        | peildatum        | percentage | bedrag     |
        | 27 februari 2025 | 20%        | € 269,09   |
        | 28 februari 2025 | 40%        | € 538,18   |
        | 30 augustus 2025 | 40%        | € 547,62   |
        | 31 augustus 2025 | 100%       | € 1.369,06 |

    Scenario: na twaalf maanden is er geen volgende stap
      Gegeven datum_aanvraag is 1 juli 2024
      En datum_kennisgeving_taal is 31 augustus 2024
      Als de aanvraag wordt beoordeeld
      Dan is percentage_verlaging 100%
      En is verlaging_per_maand € 1.401,50
      En is volgende_stap_vanaf onbeperkt

    Scenario: in 2016
      20% van 972,70 is 194,54.
      Gegeven datum_aanvraag is 4 januari 2016
      En datum_kennisgeving_taal is 1 maart 2016
      En de peildatum is 1 april 2016
      Als de aanvraag wordt beoordeeld
      Dan is verlaging_per_maand € 194,54
      En is er een voorbehoud over "overgangsrecht"

  @bron:participatiewet-artikel-18b
  Regel: Wie een bewijs heeft, hoeft geen toets te doen

    Abstract Scenario: <bewijs>
      Gegeven <bewijs> is ja
      Als de aanvraag wordt beoordeeld
      Dan is moet_taaltoets_doen nee
      En is wordt_verlaagd nee
      En is verlaging_per_maand € 0,00

      Voorbeelden:
        | bewijs                                    |
        | heeft_acht_jaar_nederlandstalig_onderwijs |
        | heeft_inburgeringsdiploma                 |
        | heeft_ander_taalbewijs                    |

    Scenario: zonder redelijk vermoeden geen toets
      Gegeven redelijk_vermoeden_taal is nee
      Als de aanvraag wordt beoordeeld
      Dan is moet_taaltoets_doen nee
      En is wordt_verlaagd nee

  @bron:participatiewet-artikel-18b
  Regel: Wanneer de bijstand niet lager wordt

    Scenario: de toets is gehaald
      Gegeven heeft_taaltoets_gehaald is ja
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is haalde_de_toets_niet nee
      En is percentage_verlaging 0%

    Scenario: het is iemand niet te verwijten
      Gegeven ontbreekt_verwijtbaarheid_taal is ja
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is taal_is_verwijtbaar nee

    Abstract Scenario: leert sinds <begin>, gaat vooruit: <vooruit>, op <peildatum>: verlaagd <verlaagd>
      Een maand na 15 januari 2026 is zondag 15 februari 2026. De laatste dag is dus maandag 16 februari.
      Gegeven is_begonnen_met_taal_leren is ja
      En datum_begin_taal_leren is <begin>
      En maakt_voldoende_voortgang is <vooruit>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>
      En is leert_niet_genoeg <verlaagd>

      Voorbeelden: in de eerste zes maanden telt wanneer iemand begon
        | begin            | vooruit | peildatum    | verlaagd |
        | 15 februari 2026 | ja      | 1 maart 2026 | nee      |
        | 16 februari 2026 | ja      | 1 maart 2026 | nee      |
        | 17 februari 2026 | ja      | 1 maart 2026 | ja       |
        | 15 februari 2026 | nee     | 1 maart 2026 | ja       |

      Voorbeelden: daarna telt alleen of iemand vooruitgaat
        | begin            | vooruit | peildatum    | verlaagd |
        | 17 februari 2026 | ja      | 14 juli 2026 | ja       |
        | 17 februari 2026 | ja      | 15 juli 2026 | nee      |
        | 17 februari 2026 | nee     | 15 juli 2026 | ja       |

    @bron:algemene-termijnenwet-artikel-1
    Abstract Scenario: acht weken na <aanvraag> is <uiterlijk>
      Acht weken na zaterdag 6 december 2025 is zaterdag 31 januari 2026. Acht weken na 2 maart 2026 is Koningsdag.
      Gegeven datum_aanvraag is <aanvraag>
      En datum_kennisgeving_taal is <aanvraag>
      En de peildatum is 1 mei 2026
      Als de aanvraag wordt beoordeeld
      Dan is uiterste_datum_taaltoets <uiterlijk>

      Voorbeelden:
        | aanvraag        | uiterlijk       |
        | 6 december 2025 | 2 februari 2026 |
        | 2 maart 2026    | 28 april 2026   |
        | 3 maart 2026    | 28 april 2026   |

    Scenario: de eigen lezing staat bij het besluit
      Gegeven is_begonnen_met_taal_leren is ja
      En datum_begin_taal_leren is 16 februari 2026
      En maakt_voldoende_voortgang is ja
      Als de aanvraag wordt beoordeeld
      Dan is er een voorbehoud over "Wie later begint"

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: de uitslag van de toets ontbreekt
      Gegeven heeft_taaltoets_gehaald is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd onbekend
      En is verlaging_per_maand onbekend
      En ontbreekt heeft_taaltoets_gehaald
      En ontbreekt verder niets

  Regel: Feiten die niet samen kunnen

    Scenario: een brief voor de aanvraag
      Gegeven datum_kennisgeving_taal is 30 november 2025
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De brief over de taal ligt voor de aanvraag."

    Scenario: leren dat nog moet beginnen
      Gegeven is_begonnen_met_taal_leren is ja
      En datum_begin_taal_leren is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Het begin van het leren ligt na de peildatum."

    Scenario: een geboortedatum in de toekomst
      Gegeven de geboortedatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."
