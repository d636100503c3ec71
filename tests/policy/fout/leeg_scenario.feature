# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: scenario's die niets toetsen

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: geen stappen

  Scenario: niets verwacht
    Als proefsubsidie wordt beoordeeld

  Scenario: niets beoordeeld
    Gegeven loonwaarde is 60%
    Dan is er recht

  Scenario: verkeerde volgorde
    Dan is er recht
    Als proefsubsidie wordt beoordeeld

  Scenario: een staart zonder verwachting
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
    Gegeven loonwaarde is 10%
    Als proefsubsidie wordt beoordeeld

  Abstract Scenario: geen voorbeelden
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte <hoogte>

  Abstract Scenario: voorbeelden zonder rijen
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte <hoogte>

    Voorbeelden:
      | hoogte |
