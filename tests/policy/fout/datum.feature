# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: datums die niet kunnen

  Abstract Scenario: <datum>
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026
    En geboortedatum is <datum>
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

    Voorbeelden:
      | datum         |
      | 31-2-2020     |
      | 29-02-2023    |
      | 7/1/2020      |
      | 1 julli 2020  |
      | juli 2020     |
      | 2020          |
      | 2020-13-01    |
      | 1-1-1899      |
      | 01-07-20      |
      | onbeperkt     |

  Scenario: geen peildatum
    Gegeven het profiel "gewone aanvrager"
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: een peildatum die niet bestaat
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 31 juni 2026
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
