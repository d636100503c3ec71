# language: nl
@regeling:loonkostenvoordeel @bron:wtl-2
Functionaliteit: Loonkostenvoordeel
  Per groep de voorwaarden, de termijn en het bedrag van het jaar.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"

  Scenario: zonder groep
    Gegeven de peildatum is 2024-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is er geen andere grond
    En is hoogte 0,00 euro
    En is soort_voordeel geen
    En is einde_voordeel 2023-03-01
    En is uitbetaling 0,00 euro
    En is uitbetaald_als geen
    En ontbreekt niets

  Scenario: oudere werknemer in 2024 met een baan van 2023
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is soort_voordeel oudere_werknemer
    En is einde_voordeel 2026-03-01
    En is uiterste_aanvraag_doelgroepverklaring 2023-06-01
    En is uiterste_verzoek 2025-05-01
    En is uitbetaald_als oudere_werknemer

  Scenario: oudere werknemer met de meeste uren: het maximum
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
      | uren_met_voordeel       | 2000   |
      | verloonde_uren          | 2000   |
    Als de aanvraag wordt beoordeeld
    Dan is hoogte 6000,00 euro

  Scenario: oudere werknemer in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | geboortedatum                      | 1960-01-01 |
      | datum_start_dienstbetrekking       | 2019-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2019-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro

  Scenario: oudere werknemer in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_start_dienstbetrekking       | 2021-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2021-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro

  Scenario: oudere werknemer met een baan van 2024, in 2024
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_start_dienstbetrekking       | 2024-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2024-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro

  Scenario: oudere werknemer met een baan van 2024, in 2025
    Gegeven de peildatum is 2025-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_start_dienstbetrekking       | 2024-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2024-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 2565,00 euro

  Scenario: oudere werknemer met een baan van 2024, in 2025, met het maximum
    Gegeven de peildatum is 2025-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | uren_met_voordeel                  | 2000       |
      | verloonde_uren                     | 2000       |
      | datum_start_dienstbetrekking       | 2024-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2024-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is hoogte 2600,00 euro

  Scenario: oudere werknemer met een baan van 2024, in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_start_dienstbetrekking       | 2024-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2024-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: oudere werknemer met een baan van 2023, in 2026
    Gegeven de peildatum is 2026-02-28
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is einde_voordeel 2026-03-01

  Scenario: na drie jaren is er niets meer
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: in 2019: na drie jaren is er niets meer
    Gegeven de peildatum is 2019-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | geboortedatum                      | 1958-01-01 |
      | datum_start_dienstbetrekking       | 2016-03-01 |
      | datum_aanvraag_doelgroepverklaring | 2016-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: nog geen 56 jaar bij het begin
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde     |
      | had_uitkering_voor_baan | ja         |
      | geboortedatum           | 1967-03-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: precies 56 jaar bij het begin
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde     |
      | had_uitkering_voor_baan | ja         |
      | geboortedatum           | 1967-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: al in dienst in de zes maanden ervoor
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde |
      | had_uitkering_voor_baan | ja     |
      | was_al_in_dienst        | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: doelgroepverklaring op de laatste dag gevraagd
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_aanvraag_doelgroepverklaring | 2023-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is er een voorbehoud over "drie maanden"

  Scenario: doelgroepverklaring een dag te laat gevraagd
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | datum_aanvraag_doelgroepverklaring | 2023-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: zonder doelgroepverklaring
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                             | waarde |
      | had_uitkering_voor_baan          | ja     |
      | is_doelgroepverklaring_afgegeven | nee    |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: arbeidsgehandicapte in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | is_arbeidsgehandicapt_bij_begin    | ja         |
      | datum_start_dienstbetrekking       | 2019-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2019-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is soort_voordeel arbeidsgehandicapte
    En is einde_voordeel 2022-01-01

  Scenario: arbeidsgehandicapte in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                            | waarde |
      | is_arbeidsgehandicapt_bij_begin | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is uitbetaald_als arbeidsgehandicapte
    En is einde_voordeel 2026-03-01
    En is uiterste_aanvraag_doelgroepverklaring 2023-06-01

  Scenario: banenafspraak in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | was_arbeidsbeperkte_bij_begin      | ja         |
      | datum_start_dienstbetrekking       | 2019-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2019-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is soort_voordeel banenafspraak

  Scenario: banenafspraak in 2024 met het maximum
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde |
      | was_arbeidsbeperkte_bij_begin | ja     |
      | uren_met_voordeel             | 2000   |
      | verloonde_uren                | 2000   |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 2000,00 euro
    En is uitbetaald_als banenafspraak
    En is einde_voordeel 2026-03-01

  Scenario: banenafspraak met hulp van het college en een loonwaarde
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                        | waarde |
      | kreeg_ondersteuning_college | ja     |
      | is_loonwaarde_vastgesteld   | ja     |
      | loonwaarde                  | 60%    |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel banenafspraak

  Scenario: banenafspraak met hulp van het college en een oordeel van UWV
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                             | waarde |
      | kreeg_ondersteuning_college      | ja     |
      | uwv_stelde_vast_geen_minimumloon | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: hulp van het college bij een baan van 2015
    Gegeven de peildatum is 2018-01-15
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | uwv_stelde_vast_geen_minimumloon   | ja         |
      | datum_start_dienstbetrekking       | 2015-12-31 |
      | datum_aanvraag_doelgroepverklaring | 2015-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: belemmering bij het onderwijs in 2024
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                       | waarde |
      | heeft_scholingsbelemmering | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel banenafspraak

  Scenario: banenafspraak sinds 2026 zonder termijn en zonder verklaring
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde |
      | telt_als_arbeidsbeperkte    | ja     |
      | is_doelgroepverklaring_afgegeven | nee    |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is einde_voordeel onbeperkt
    En is uiterste_aanvraag_doelgroepverklaring onbeperkt
    En is er een voorbehoud over "hoogste aantal jaren"

  Scenario: in 2026 met hulp van het college
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                        | waarde |
      | telt_als_arbeidsbeperkte | ja |
      | kreeg_ondersteuning_college | ja     |
      | is_loonwaarde_vastgesteld   | ja     |
      | loonwaarde                  | 60%    |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: in 2026 met hulp van het college en UWV
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde |
      | telt_als_arbeidsbeperkte | ja |
      | kreeg_ondersteuning_college      | ja     |
      | uwv_stelde_vast_geen_minimumloon | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: belemmering bij het onderwijs: overgang in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                       | waarde |
      | heeft_scholingsbelemmering | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is einde_voordeel 2026-03-01

  Scenario: belemmering bij het onderwijs: geen overgang voor een baan van 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                               | waarde     |
      | heeft_scholingsbelemmering         | ja         |
      | datum_start_dienstbetrekking       | 2026-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2026-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: herplaatsing een jaar lang
    Gegeven de peildatum is 2025-01-31
    En de volgende feiten:
      | feit                               | waarde     |
      | datum_herplaatsing                 | 2024-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_aanvraag_doelgroepverklaring | 2024-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is soort_voordeel herplaatsing
    En is einde_voordeel 2025-02-01
    En is uitbetaald_als herplaatsing
    En is uiterste_aanvraag_doelgroepverklaring 2024-05-01

  Scenario: herplaatsing na een jaar
    Gegeven de peildatum is 2025-02-01
    En de volgende feiten:
      | feit                               | waarde     |
      | datum_herplaatsing                 | 2024-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_aanvraag_doelgroepverklaring | 2024-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: herplaatsing in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | datum_herplaatsing                 | 2019-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_start_dienstbetrekking       | 2018-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2019-02-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro

  Scenario: herplaatsing in 2026 vraagt een verklaring
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | telt_als_arbeidsbeperkte      | ja         |
      | datum_herplaatsing                 | 2026-02-01 |
      | is_arbeidsgehandicapt_bij_herplaatsing | ja |
      | datum_aanvraag_doelgroepverklaring | 2026-02-10 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel herplaatsing
    En is uiterste_aanvraag_doelgroepverklaring 2026-05-01

  Scenario: twee groepen: alleen het hoogste bedrag
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                            | waarde |
      | was_arbeidsbeperkte_bij_begin   | ja     |
      | is_arbeidsgehandicapt_bij_begin | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 5795,00 euro
    En is soort_voordeel arbeidsgehandicapte
    En is uitbetaling 5795,00 euro

  Scenario: gelijke bedragen: de groep die de wet het eerst noemt
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                            | waarde |
      | had_uitkering_voor_baan         | ja     |
      | is_arbeidsgehandicapt_bij_begin | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is soort_voordeel oudere_werknemer

  Scenario: oudere met minder dan arbeidsgehandicapte
    Gegeven de peildatum is 2025-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | had_uitkering_voor_baan            | ja         |
      | is_arbeidsgehandicapt_bij_begin    | ja         |
      | datum_start_dienstbetrekking       | 2024-01-01 |
      | datum_aanvraag_doelgroepverklaring | 2024-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is hoogte 5795,00 euro
    En is soort_voordeel arbeidsgehandicapte

  Scenario: de AOW-leeftijd maakt een einde aan het voordeel
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde     |
      | had_uitkering_voor_baan | ja         |
      | geboortedatum           | 1957-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "heeft_geen_aow_leeftijd"

  Scenario: Wsw-baan
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                    | waarde        |
      | had_uitkering_voor_baan | ja            |
      | soort_dienstbetrekking  | wsw_artikel_2 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_geen_wsw_artikel_2"
    En is er geen andere grond

  Scenario: beschut werk
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde       |
      | was_arbeidsbeperkte_bij_begin | ja           |
      | soort_dienstbetrekking        | beschut_werk |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_geen_beschut_werk"

  Scenario: begeleid werken sluit niet uit
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde        |
      | was_arbeidsbeperkte_bij_begin | ja            |
      | soort_dienstbetrekking        | wsw_artikel_7 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: niet meer in dienst
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | was_arbeidsbeperkte_bij_begin | ja         |
      | laatste_dag_dienstbetrekking  | 2024-05-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_in_dienst"

  Scenario: niet op tijd gevraagd
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | was_arbeidsbeperkte_bij_begin | ja         |
      | datum_verzoek_voordeel        | 2025-05-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_op_tijd_gevraagd"

  Scenario: gevraagd op 1 mei
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | was_arbeidsbeperkte_bij_begin | ja         |
      | datum_verzoek_voordeel        | 2025-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: in 2026 niet op tijd gevraagd, niet in dienst, Wsw en AOW
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                          | waarde        |
      | telt_als_arbeidsbeperkte | ja            |
      | datum_verzoek_voordeel        | onbeperkt     |
      | soort_dienstbetrekking        | wsw_artikel_2 |
      | laatste_dag_dienstbetrekking  | 2026-05-31    |
      | geboortedatum                 | 1957-06-01    |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is hoogte 0,00 euro
    En is soort_voordeel geen
    En is uitbetaald_als geen
    En is einde_voordeel 2023-03-01

  Scenario: in 2026 geen groep
    Gegeven de peildatum is 2026-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is er geen andere grond

  Scenario: in 2026 beschut werk
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                          | waarde       |
      | telt_als_arbeidsbeperkte | ja           |
      | soort_dienstbetrekking        | beschut_werk |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_geen_beschut_werk"

  Scenario: een onbekend aantal uren laat het bedrag open
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                          | waarde   |
      | was_arbeidsbeperkte_bij_begin | ja       |
      | uren_met_voordeel             | onbekend |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is de status onbepaald
    En ontbreekt uren_met_voordeel
