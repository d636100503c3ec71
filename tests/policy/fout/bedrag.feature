# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: bedragen die niet kunnen

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Abstract Scenario: <bedrag>
    Gegeven inkomen per maand is <bedrag>
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

    Voorbeelden:
      | bedrag          |
      | 1,089.72        |
      | 1089.7          |
      | 1089.70         |
      | € 1.08          |
      | 10,5            |
      | 1e3             |
      | ١٢              |
      | € 100 per week  |
      | 60%             |

  Scenario: in de verwachting
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte 200.00

  Scenario: in een tabel
    Gegeven de volgende feiten:
      | feit              | waarde |
      | Inkomen per maand | 1.08   |
      | loonwaarde        | 57.5%  |
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
