# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: andere waarden die niet kunnen

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: alle soorten
    Gegeven loonwaarde is 57,5
    En is_ingeschreven is misschien
    En soort werk is zwar
    En medebewoners is twee
    En de volgende medebewoners:
      | heeft inkomen |
      | soms          |
    Als proefsubsidie wordt beoordeeld
    Dan is het aantal bewoners met inkomen 1.5
    En is er recht
    En is recht toegekend
