# language: nl
@regeling:betaling-bijstand @artikel:45 @bron:participatiewet-artikel-45
Functionaliteit: Aan wie en tot wanneer bijstand wordt betaald
  Ieder de helft, een maand de oude norm na een overlijden, en de vakantietoeslag binnen drie maanden na het einde
  (artikel 45 van de Participatiewet).

  Achtergrond:
    Gegeven de peildatum is 15 maart 2026
    En het profiel "lopende bijstand van twee echtgenoten"

  Regel: Echtgenoten krijgen ieder de helft

    @gemaakt:redactie
    Abstract Scenario: <hoogte>, echtgenoten <echtgenoten>, verzoek <verzoek>
      Gegeven hoogte_per_maand is <hoogte>
      En zijn_echtgenoten_rechthebbend is <echtgenoten>
      En heeft_verzoek_een_betaling is <verzoek>
      Als betaling-bijstand wordt berekend
      Dan is deel_eerste_echtgenoot <eerste>
      En is deel_tweede_echtgenoot <tweede>
      En volgt deel_eerste_echtgenoot uit artikel 45, vierde lid, Participatiewet

      Voorbeelden:
        | hoogte     | echtgenoten | verzoek | eerste     | tweede     |
        | € 2.000,00 | ja          | nee     | € 1.000,00 | € 1.000,00 |
        | € 2.000,01 | ja          | nee     | € 1.000,01 | € 1.000,00 |
        | € 2.000,00 | ja          | ja      | € 2.000,00 | € 0,00     |
        | € 1.401,50 | nee         | nee     | € 1.401,50 | € 0,00     |

  Regel: Na een overlijden loopt de oude norm een maand door

    @gemaakt:redactie
    Abstract Scenario: <wie> overleden op <overleden>, beoordeeld op <peildatum>
      Gegeven de peildatum is <peildatum>
      En overlijden is <wie>
      En datum_overlijden is <overleden>
      Als betaling-bijstand wordt berekend
      Dan is laatste_dag_oude_norm <tot en met>
      En is loopt_oude_norm_door <loopt>

      Voorbeelden: tot en met een maand na de dag van het overlijden
        | wie                              | overleden        | peildatum        | tot en met       | loopt |
        | echtgenoot                       | 15 februari 2026 | 15 maart 2026    | 15 maart 2026    | ja    |
        | echtgenoot                       | 14 februari 2026 | 15 maart 2026    | 14 maart 2026    | nee   |
        | alleenstaande_ouder              | 15 maart 2026    | 15 maart 2026    | 15 april 2026    | ja    |
        | laatste_kind_jonge_gehuwden      | 31 januari 2026  | 28 februari 2026 | 28 februari 2026 | ja    |
        | laatste_kind_alleenstaande_ouder | 31 januari 2026  | 1 maart 2026     | 28 februari 2026 | nee   |

    @gemaakt:redactie
    Scenario: zonder overlijden is er geen oude norm
      Als betaling-bijstand wordt berekend
      Dan is laatste_dag_oude_norm onbeperkt
      En is loopt_oude_norm_door nee
      En ontbreekt niets

    @gemaakt:redactie
    Scenario: een overlijden na de peildatum
      Gegeven overlijden is echtgenoot
      En datum_overlijden is 16 maart 2026
      Als betaling-bijstand wordt berekend
      Dan wordt de zaak geweigerd met "De dag van het overlijden ligt na de peildatum."

    @gemaakt:redactie
    Scenario: of er iemand is overleden, is niet bekend
      Gegeven overlijden is onbekend
      En datum_overlijden is onbekend
      Als betaling-bijstand wordt berekend
      Dan is loopt_oude_norm_door onbekend
      En ontbreekt overlijden

  Regel: De vakantietoeslag volgt binnen drie maanden na de maand van het einde

    @gemaakt:redactie
    Abstract Scenario: bijstand tot en met <laatste>
      Gegeven is_bijstand_beeindigd is ja
      En laatste_dag_bijstand is <laatste>
      Als betaling-bijstand wordt berekend
      Dan is uiterste_dag_vakantietoeslag <uiterlijk>

      Voorbeelden:
        | laatste          | uiterlijk       |
        | 1 maart 2026     | 30 juni 2026    |
        | 31 maart 2026    | 30 juni 2026    |
        | 30 november 2025 | 28 februari 2026 |

    @gemaakt:redactie
    Scenario: lopende bijstand heeft geen uiterste dag
      Als betaling-bijstand wordt berekend
      Dan is uiterste_dag_vakantietoeslag onbeperkt

    @gemaakt:redactie
    Scenario: zonder overlijden telt een ingevulde dag niet
      Gegeven datum_overlijden is 1 april 2026
      Als betaling-bijstand wordt berekend
      Dan is loopt_oude_norm_door nee
