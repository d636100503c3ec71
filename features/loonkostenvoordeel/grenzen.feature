# language: nl
@regeling:loonkostenvoordeel @bron:wtl-2
Functionaliteit: De grenzen van elke groep in elk jaar
  Wat net niet genoeg is.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"

  Scenario: loonwaarde van 100% in 2024
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                        | waarde |
      | kreeg_ondersteuning_college | ja     |
      | is_loonwaarde_vastgesteld   | ja     |
      | loonwaarde                  | 100%   |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: loonwaarde van 100% in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                        | waarde |
      | kreeg_ondersteuning_college | ja     |
      | is_loonwaarde_vastgesteld   | ja     |
      | loonwaarde                  | 100%   |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: hulp van het college bij een baan van 2015, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | is_loonwaarde_vastgesteld          | ja         |
      | loonwaarde                         | 60%        |
      | datum_start_dienstbetrekking       | 2015-12-31 |
      | datum_aanvraag_doelgroepverklaring | 2015-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: de baan begint nog, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | telt_als_arbeidsbeperkte      | ja         |
      | datum_start_dienstbetrekking       | 2026-06-02 |
      | datum_aanvraag_doelgroepverklaring | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_in_dienst"

  Scenario: verklaring voor de herplaatsing een dag te laat
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | datum_herplaatsing                 | 2024-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_aanvraag_doelgroepverklaring | 2024-05-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: te weinig uren in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit              | waarde       |
      | groep_uurloon     | eerste_trede |
      | uren_met_voordeel | 1000         |
      | verloonde_uren    | 1000         |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro

  Scenario: al in dienst in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | was_al_in_dienst                   | ja         |
      | datum_start_dienstbetrekking       | 2021-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2021-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: drie jaren voorbij in 2024
    Gegeven de peildatum is 2024-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_start_dienstbetrekking       | 2021-03-01 |
      | datum_aanvraag_doelgroepverklaring | 2021-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: te jong bij het begin, in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                    | waarde     |
      | had_uitkering_voor_baan | ja         |
      | geboortedatum           | 1980-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: al in dienst, in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
      | was_al_in_dienst        | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: oudere werknemer in 2026 wordt zo betaald
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is uitbetaald_als oudere_werknemer

  Scenario: banenafspraak in 2026 wordt zo betaald
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                          | waarde |
      | telt_als_arbeidsbeperkte | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is uitbetaald_als banenafspraak

  Scenario: herplaatsing in 2026 wordt zo betaald
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | datum_herplaatsing                 | 2026-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_aanvraag_doelgroepverklaring | 2026-02-10 |
    Als de aanvraag wordt beoordeeld
    Dan is uitbetaald_als herplaatsing
