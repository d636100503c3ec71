# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: twee keer dezelfde naam

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: gewoon
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: een eigen naam
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Regel: ook in een regel

    Scenario: gewoon
      Als proefsubsidie wordt beoordeeld
      Dan is er geen recht
