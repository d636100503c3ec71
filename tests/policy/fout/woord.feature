# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: oude woorden

  Scenario: Stel en Wanneer
    Stel de peildatum is 1 juli 2026
    En het profiel "gewone aanvrager"
    Wanneer proefsubsidie wordt beoordeeld
    Dan is er recht
