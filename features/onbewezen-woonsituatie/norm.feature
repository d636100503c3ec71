# language: nl
@regeling:onbewezen-woonsituatie @artikel:53a @bron:participatiewet-artikel-53a
Functionaliteit: De norm als iemand zijn woonsituatie niet aantoont
  De norm is dan 30% van de norm van artikel 22a, lid 1 (artikel 53a, lid 3, van de Participatiewet).

  Achtergrond:
    Gegeven de peildatum is 1 maart 2026
    En het profiel "volwassene die niet aantoont dat hij alleen woont"

  Regel: Alleen na een vraag en zonder bewijs

    @gemaakt:redactie
    Abstract Scenario: gevraagd <gevraagd>, geleverd <geleverd>
      Gegeven gevraagd_bewijs is <gevraagd>
      En is_bewijs_geleverd is <geleverd>
      Als onbewezen-woonsituatie wordt berekend
      Dan is geldt_vaste_norm <geldt>
      En is geldt_niet_als_alleenstaande_ouder <geldt>

      Voorbeelden:
        | gevraagd                            | geleverd | geldt    |
        | alleenstaand_of_zonder_medebewoners | nee      | ja       |
        | aantal_medebewoners                 | nee      | ja       |
        | alleenstaand_of_zonder_medebewoners | ja       | nee      |
        | geen                                | nee      | nee      |
        | geen                                | onbekend | nee      |
        | aantal_medebewoners                 | onbekend | onbekend |

    @gemaakt:redactie
    Scenario: met bewijs volgt de norm uit de gewone regels
      Gegeven is_bewijs_geleverd is ja
      Als onbewezen-woonsituatie wordt berekend
      Dan is geldt_vaste_norm nee
      En ontbreekt niets

  Regel: Dertig procent van de rekennorm, naar leeftijd en datum

    @gemaakt:redactie
    Abstract Scenario: geboren op <geboren>, op <peildatum>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboren>
      Als onbewezen-woonsituatie wordt berekend
      Dan is rekennorm <rekennorm>
      En is vaste_norm <norm>
      En volgt vaste_norm uit artikel 53a, derde lid, onderdeel a, Participatiewet

      Voorbeelden: 30% van de norm van artikel 21, onderdeel b, of 22, onderdeel b; voor jongeren artikel 20
        | geboren        | peildatum      | rekennorm  | norm     |
        | 15 juni 1985   | 1 maart 2026   | € 2.002,13 | € 600,64 |
        | 15 juni 1985   | 1 juli 2026    | € 2.027,79 | € 608,34 |
        | 15 juni 1985   | 1 januari 2015 | € 1.372,62 | € 411,79 |
        | 15 juni 1985   | 1 juli 2024    | € 1.869,21 | € 560,76 |
        | 1 januari 1950 | 1 maart 2026   | € 2.144,16 | € 643,25 |
        | 1 maart 2005   | 1 maart 2026   | € 2.002,13 | € 600,64 |
        | 2 maart 2005   | 1 maart 2026   | € 2.002,13 | € 345,99 |
        | 2 maart 2005   | 1 juli 2025    | € 1.955,80 | € 337,98 |

    @gemaakt:redactie
    Scenario: beide lezingen staan als voorbehoud bij een jongere
      Gegeven geboortedatum is 2 maart 2005
      Als onbewezen-woonsituatie wordt berekend
      Dan is er een voorbehoud over "Neem ook voor jongeren letterlijk 30%"
      En is er een voorbehoud over "bij het aantal mensen dat wel vaststaat"
