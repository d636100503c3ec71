# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: een scenario begint met een vervolg

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: begint met En
    En loonwaarde is 60%
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
