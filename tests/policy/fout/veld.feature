# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: namen die niemand kent

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: feiten
    Gegeven loonwarde is 60%
    En de piledatum is 1 juli 2026
    En de volgende feiten:
      | feit         | waarde |
      | soort wrek   | licht  |
    En de volgende medebewoners:
      | heeft inkommen |
      | ja             |
    En geen medebewoner
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: verwachtingen
    Als proefsubsidie wordt beoordeeld
    Dan is de hogte € 200,00
    En is de status verleend
    En volgt het verschill uit artikel 2
    En ontbreekt loonwarde

  Scenario: een profiel
    Gegeven het profiel "gewone aanvraag"
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: een gemeente
    Gegeven de gemeente is Voorbeeldstat
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
