# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: stappen die niemand uitvoert
  En deze regel is ook geen stap.

  scenario: met een kleine letter

  Scenario: klein begonnen
    gegeven loonwaarde is 60%
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
