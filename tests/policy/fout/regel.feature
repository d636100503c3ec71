# language: nl
@gemaakt:redactie
Functionaliteit: regelingen die er niet zijn

  Scenario: een onbekende regeling
    Gegeven de peildatum is 1 juli 2026
    Als profsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: geen versie op de dag
    Gegeven de peildatum is 31 december 2019
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: geen regeling genoemd
    Gegeven de peildatum is 1 juli 2026
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  @regeling:proefsubsidie
  Scenario: recht op iets anders
    Gegeven de peildatum is 1 juli 2026
    En het profiel "gewone aanvrager"
    Als de aanvraag wordt beoordeeld
    Dan is er recht op profsubsidie

  @regeling:profsubsidie
  Scenario: een tag met een tikfout
    Gegeven de peildatum is 1 juli 2026
    En het profiel "gewone aanvrager"
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: toen was er nog geen uitgave
    Gegeven de peildatum is 1 juli 2026
    En de zichtdatum is 1 januari 2020
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: een profiel van een andere regeling
    Gegeven de peildatum is 1 juli 2026
    En het profiel "gewone aanvrager" van profsubsidie
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
