# language: nl
Functionaliteit: zonder bron

  Scenario: zonder bron
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is de status onbepaald

  @ecli:ECLI:NL:CRVB:2018:3283
  Scenario: met bron
    Gegeven de peildatum is 1 juli 2026
    Als proefsubsidie wordt beoordeeld
    Dan is de status onbepaald

  @artikel:21
  Abstract Scenario: een bron bij de voorbeelden
    Gegeven de peildatum is <datum>
    Als proefsubsidie wordt beoordeeld
    Dan is de status onbepaald

    @bron:memorie-van-toelichting
    Voorbeelden:
      | datum       |
      | 1 juli 2026 |

    Voorbeelden:
      | datum       |
      | 2 juli 2026 |
