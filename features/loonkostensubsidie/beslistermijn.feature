# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Termijn voor het besluit
  Sinds 1 juli 2023 beslist de gemeente binnen vijf weken nadat de loonwaarde is vastgesteld, of nadat is vastgesteld
  dat dit kan wachten (artikel 10d, twaalfde lid). Een verordening mag een kortere termijn beloven: zie gemeenten/.

  @artikel:10d @bron:participatiewet-artikel-10d-lid-12
  Regel: De termijn is vijf weken

    Abstract Scenario: loonwaarde vastgesteld op <vaststelling>: uiterlijk op <beslisdatum>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En datum vaststelling loonwaarde is <vaststelling>
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn 5 weken
      En is uiterste beslisdatum <beslisdatum>
      En volgt uiterste beslisdatum uit artikel 10d, twaalfde lid, Participatiewet

      Voorbeelden:
        | peildatum    | vaststelling     | beslisdatum     |
        | 1 juli 2023  | 1 juli 2023      | 5 augustus 2023 |
        | 1 juli 2026  | 1 juli 2026      | 5 augustus 2026 |
        | 1 maart 2026 | 30 november 2025 | 4 januari 2026  |

      Voorbeelden: over een schrikkeldag heen
        | peildatum    | vaststelling    | beslisdatum  |
        | 1 maart 2024 | 29 januari 2024 | 4 maart 2024 |
        | 1 maart 2025 | 29 januari 2025 | 5 maart 2025 |

    Scenario: ook als het vaststellen van de loonwaarde kan wachten
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is uiterste beslisdatum 21 maart 2024

    Scenario: de termijn geldt ook bij een afwijzing
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juli 2026
      En datum vaststelling loonwaarde is 1 juli 2026
      En loonwaarde is 100%
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is uiterste beslisdatum 5 augustus 2026

    Scenario: voor wie al in dienst is, geldt de termijn volgens een eigen lezing ook
      Het twaalfde lid noemt alleen de gevallen van het eerste lid.
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is 1 juni 2024
      Als de aanvraag wordt beoordeeld
      Dan is uiterste beslisdatum 14 juni 2024
      En is er een voorbehoud over "Wij gebruiken haar ook voor iemand die al in dienst is"

    Scenario: een termijn die in het weekend eindigt, wordt niet verschoven en dat staat bij het besluit
      Zaterdag 15 augustus 2026 is vijf weken na zaterdag 11 juli 2026. Volgens de Algemene termijnenwet loopt de
      termijn door tot de volgende werkdag; dat is hier niet uitgewerkt.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 augustus 2026
      En datum vaststelling loonwaarde is 11 juli 2026
      Als de aanvraag wordt beoordeeld
      Dan is uiterste beslisdatum 15 augustus 2026
      En is er een voorbehoud over "Eindigt de termijn in een weekend of op een feestdag"

    Scenario: zonder datum van de vaststelling is er wel een bedrag en nog geen uiterste beslisdatum
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En datum vaststelling loonwaarde is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de hoogte € 991,18
      En is uiterste beslisdatum onbekend
      En ontbreekt datum vaststelling loonwaarde
      En ontbreekt verder niets
