# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: een tabel met een gat

  Scenario: ongelijke rijen
    Gegeven de volgende feiten:
      | feit       | waarde |
      | loonwaarde |
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
