# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: een regel die nergens bij hoort

  Scenario: losse tekst
    Gegeven de peildatum is 1 juli 2026
    Hier staat zomaar wat
    Als proefsubsidie wordt beoordeeld
    Gegeven: dit is geen stap
