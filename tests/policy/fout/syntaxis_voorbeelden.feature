# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: voorbeelden die niet te vullen zijn

  Abstract Scenario: <a (b> en <c>
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte <c>

    Voorbeelden:
      | a (b | c   | c   |
      | 1    | <c> | € 2 |
