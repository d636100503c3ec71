# language: nl
@regeling:loonkostenvoordeel @bron:wtl-3.1
Functionaliteit: Lage-inkomensvoordeel en samenloop
  Tot en met 2024; van twee voordelen wordt alleen het hoogste betaald.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"

  Scenario: eerste trede in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is lage_inkomensvoordeel 1919,00 euro
    En is uitbetaling 1919,00 euro
    En is uitbetaald_als lage_inkomens

  Scenario: tweede trede in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | tweede_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 969,00 euro

  Scenario: buiten de grenzen in 2019
    Gegeven de peildatum is 2019-06-01
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro

  Scenario: in 2020
    Gegeven de peildatum is 2020-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 969,00 euro

  Scenario: in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | tweede_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 931,00 euro

  Scenario: in 2021 met het maximum
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit           | waarde       |
      | groep_uurloon  | tweede_trede |
      | verloonde_uren | 2000         |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 960,00 euro

  Scenario: in 2022 is het eenmalig hoger
    Gegeven de peildatum is 2022-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 1482,00 euro

  Scenario: in 2022 met het maximum
    Gegeven de peildatum is 2022-06-01
    En de volgende feiten:
      | feit           | waarde       |
      | groep_uurloon  | eerste_trede |
      | verloonde_uren | 2000         |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 1520,00 euro

  @bron:BWBR0037522#3.1.2
  Scenario: in 2019 niet meer vanaf de AOW-leeftijd
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | geboortedatum | 1953-01-01   |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro
    En is uitbetaald_als geen

  @bron:BWBR0037522#3.1.2
  Scenario: in 2023 niet meer vanaf de AOW-leeftijd
    Gegeven de peildatum is 2023-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | geboortedatum | 1956-01-01   |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro
    En is uitbetaald_als geen

  Scenario: in 2023
    Gegeven de peildatum is 2023-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 931,00 euro

  Scenario: in 2024
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 931,00 euro

  Scenario: te weinig uren
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit              | waarde       |
      | groep_uurloon     | eerste_trede |
      | uren_met_voordeel | 1247,99      |
      | verloonde_uren    | 1247,99      |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro

  Scenario: net genoeg uren
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit              | waarde       |
      | groep_uurloon     | eerste_trede |
      | uren_met_voordeel | 1248         |
      | verloonde_uren    | 1248         |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 611,52 euro

  Scenario: afgeschaft in 2025
    Gegeven de peildatum is 2025-06-01
    En de volgende feiten:
      | feit          | waarde       |
      | groep_uurloon | eerste_trede |
    Als de aanvraag wordt beoordeeld
    Dan is lage_inkomensvoordeel 0,00 euro

  Scenario: loonkostenvoordeel en lage-inkomensvoordeel: het hoogste
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde       |
      | groep_uurloon                 | eerste_trede |
      | was_arbeidsbeperkte_bij_begin | ja           |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is uitbetaling 1919,00 euro
    En is uitbetaald_als banenafspraak

  Scenario: het lage-inkomensvoordeel is hoger
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde       |
      | groep_uurloon                 | eerste_trede |
      | was_arbeidsbeperkte_bij_begin | ja           |
      | uren_met_voordeel             | 100          |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 101,00 euro
    En is uitbetaling 931,00 euro
    En is uitbetaald_als lage_inkomens

  Scenario: gelijke bedragen in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                               | waarde       |
      | groep_uurloon                      | eerste_trede |
      | was_arbeidsbeperkte_bij_begin      | ja           |
      | datum_start_dienstbetrekking       | 2019-01-01   |
      | datum_aanvraag_doelgroepverklaring | 2019-01-01   |
    Als de aanvraag wordt beoordeeld
    Dan is uitbetaald_als banenafspraak
