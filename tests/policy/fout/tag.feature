# language: nl
@gemaakt:redactie @wip
Functionaliteit: tags die niemand kent

  @brn:iets @ecli:kapot @concept
  Scenario: met tags
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is de status onbepaald
