# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: een stap die niemand uitvoert

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: klein begonnen
    gegeven loonwaarde is 60%
    Given loonwaarde is 60%
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
