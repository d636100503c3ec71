# language: nl
@gemaakt:de redactie
Functionaliteit: een tag met een spatie

  Scenario: een
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
