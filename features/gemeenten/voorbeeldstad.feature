# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie @bron:verzonnen-verordening-voorbeeldstad-artikel-12
Functionaliteit: De verordening van Voorbeeldstad
  Voorbeeldstad bestaat niet en haar verordening is verzonnen. Zij belooft een besluit binnen vier weken en sinds 2025
  binnen drie weken. De wet eist een besluit binnen vijf weken (artikel 10d, twaalfde lid, van de Participatiewet).

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  Regel: Voorbeeldstad beslist sneller dan de wet eist

    Abstract Scenario: beslistermijn op <peildatum>: <termijn>
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is <peildatum>
      En datum vaststelling loonwaarde is <vaststelling>
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn <termijn>
      En is uiterste beslisdatum <beslisdatum>
      En volgt beslistermijn uit artikel 12, derde lid

      Voorbeelden:
        | peildatum        | vaststelling     | termijn | beslisdatum     |
        | 1 juli 2023      | 1 juli 2023      | 4 weken | 29 juli 2023    |
        | 31 december 2024 | 31 december 2024 | 4 weken | 28 januari 2025 |
        | 1 januari 2025   | 1 januari 2025   | 3 weken | 22 januari 2025 |
        | 1 juli 2026      | 1 juli 2026      | 3 weken | 22 juli 2026    |

  Regel: De verordening verandert niet wie recht heeft en hoeveel

    @ecli:NL:RBMNE:2018:2708
    Scenario: het bedrag is in Voorbeeldstad hetzelfde als volgens de wet alleen
      De rechtbank Midden-Nederland: een verordening mag de doelgroep van de wet niet beperken.
      2.294,40 × 1,08 × 61% = 1.511,55072.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 maart 2026
      En loonwaarde is 39%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.511,55

    Scenario: voor 1 juli 2023 heeft Voorbeeldstad geen eigen termijn
      1.934,40 × 1,08 × 40% = 835,6608.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 30 juni 2023
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 835,66
