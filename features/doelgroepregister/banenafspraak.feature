# language: nl
@regeling:doelgroepregister @bron:wfsv-38g
Functionaliteit: Welke baan meetelt voor de banenafspraak
  De status telt, een plaats in het register niet.

  Achtergrond:
    Gegeven het profiel "werkende_zonder_grond"

  Scenario: gewone baan
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak ja

  Scenario: zonder baan
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
      | heeft_baan                 | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak nee
    En is moet_uwv_werkgever_informeren nee

  Scenario: begeleid werken
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde        |
      | heeft_wsw_indicatiebesluit | ja            |
      | eerste_dag_wsw_indicatie   | 2010-01-01    |
      | laatste_dag_wsw_indicatie  | onbeperkt     |
      | soort_dienstbetrekking     | wsw_artikel_7 |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak ja
    En is er een voorbehoud over "egeleid werken"

  Scenario: Wsw-baan bij het werkbedrijf
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde        |
      | heeft_wsw_indicatiebesluit | ja            |
      | eerste_dag_wsw_indicatie   | 2010-01-01    |
      | laatste_dag_wsw_indicatie  | onbeperkt     |
      | soort_dienstbetrekking     | wsw_artikel_2 |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak nee

  Scenario: Wsw-baan met detachering
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde        |
      | heeft_wsw_indicatiebesluit | ja            |
      | eerste_dag_wsw_indicatie   | 2010-01-01    |
      | laatste_dag_wsw_indicatie  | onbeperkt     |
      | soort_dienstbetrekking     | wsw_artikel_2 |
      | is_gedetacheerd            | ja            |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak ja

  Scenario: beschut werk
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                            | waarde       |
      | heeft_wsw_indicatiebesluit      | ja           |
      | eerste_dag_wsw_indicatie        | 2010-01-01   |
      | laatste_dag_wsw_indicatie       | onbeperkt    |
      | soort_dienstbetrekking          | beschut_werk |
      | is_beschut_werk_vastgesteld     | ja           |
      | datum_vaststelling_beschut_werk | 2020-01-01   |
    Als de aanvraag wordt beoordeeld
    Dan is telt_voor_banenafspraak nee

  Scenario: aangewezen baan zonder status
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit               | waarde |
      | is_aangewezen_baan | ja     |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is telt_voor_banenafspraak ja
