# language: nl
@regeling:doelgroepregister @bron:gegevens-van-de-zaak
Functionaliteit: Feiten die elkaar tegenspreken
  Zulke feiten leiden niet tot een besluit.

  Achtergrond:
    Gegeven het profiel "werkende_zonder_grond"

  Scenario: De geboortedatum ligt na de peildatum
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit          | waarde     |
      | geboortedatum | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."

  Scenario: De laatste dag van de baan ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                         | waarde     |
      | laatste_dag_dienstbetrekking | 2014-02-28 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag."

  Scenario: Er is op de peildatum een baan, maar de eerste dag van de baan ligt later
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                         | waarde     |
      | datum_start_dienstbetrekking | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is op de peildatum een baan, maar de eerste dag van de baan ligt later."

  Scenario: Er is op de peildatum een baan, maar de laatste dag van de baan is al voorbij
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                         | waarde     |
      | laatste_dag_dienstbetrekking | 2026-05-31 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is op de peildatum een baan, maar de laatste dag van de baan is al voorbij."

  Scenario: De laatste dag van het recht op Wajong ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit               | waarde     |
      | eerste_dag_wajong  | 2020-01-02 |
      | laatste_dag_wajong | 2020-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van het recht op Wajong ligt voor de eerste dag."

  Scenario: De laatste dag van de Wsw-indicatie ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-02 |
      | laatste_dag_wsw_indicatie  | 2010-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de Wsw-indicatie ligt voor de eerste dag."

  Scenario: De laatste dag van de indicatie uit het Besluit Wfsv ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | eerste_dag_indicatie_besluit_wfsv  | 2020-01-02 |
      | laatste_dag_indicatie_besluit_wfsv | 2020-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de indicatie uit het Besluit Wfsv ligt voor de eerste dag."

  Scenario: De laatste dag in het experiment ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                   | waarde     |
      | eerste_dag_experiment  | 2026-01-02 |
      | laatste_dag_experiment | 2026-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag in het experiment ligt voor de eerste dag."

  Scenario: De laatste dag van de voorziening ligt voor de eerste dag
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                    | waarde     |
      | eerste_dag_voorziening  | 2026-01-02 |
      | laatste_dag_voorziening | 2026-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de voorziening ligt voor de eerste dag."

  Scenario: De baan is beschut werk, maar het college heeft geen beschut werk vastgesteld
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                   | waarde       |
      | soort_dienstbetrekking | beschut_werk |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De baan is beschut werk, maar het college heeft geen beschut werk vastgesteld."

  Scenario: UWV stelde vast dat iemand geen minimumloon kan verdienen, maar de toets van UWV zegt iets anders
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | ja             |
      | datum_vaststelling_uwv           | 2016-03-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "UWV stelde vast dat iemand geen minimumloon kan verdienen, maar de toets van UWV zegt iets anders."

  Scenario: De toets van UWV zegt dat iemand geen minimumloon kan verdienen, maar UWV stelde dat niet vast
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De toets van UWV zegt dat iemand geen minimumloon kan verdienen, maar UWV stelde dat niet vast."

  Scenario: UWV stelde iets vast over het minimumloon, maar niemand vroeg daarom
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde |
      | uwv_stelde_vast_geen_minimumloon | ja     |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "UWV stelde iets vast over het minimumloon, maar niemand vroeg daarom."

  Scenario: Wie niet in het register is opgenomen, kan er niet uit zijn geschreven
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                        | waarde |
      | is_uitgeschreven_op_verzoek | ja     |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Wie niet in het register is opgenomen, kan er niet uit zijn geschreven."

  Scenario: De uitschrijving ligt voor de opname in het register
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2022-01-02 |
      | datum_uitschrijving      | 2022-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De uitschrijving ligt voor de opname in het register."

  Scenario: Uitschrijving op eigen verzoek kan pas sinds 1 januari 2020
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                | waarde     |
      | datum_uitschrijving | 2019-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Uitschrijving op eigen verzoek kan pas sinds 1 januari 2020."

  Scenario: de toets in 2016: UWV stelde vast dat iemand gee
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | ja             |
      | datum_vaststelling_uwv           | 2016-03-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "UWV stelde vast dat iemand geen minimumloon kan verdienen, maar de toets van UWV zegt iets anders."

  Scenario: de toets in 2016: De toets van UWV zegt dat iema
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De toets van UWV zegt dat iemand geen minimumloon kan verdienen, maar UWV stelde dat niet vast."

  Scenario: de toets in 2017: UWV stelde vast dat iemand gee
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | ja             |
      | datum_vaststelling_uwv           | 2016-03-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "UWV stelde vast dat iemand geen minimumloon kan verdienen, maar de toets van UWV zegt iets anders."

  Scenario: de toets in 2017: De toets van UWV zegt dat iema
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De toets van UWV zegt dat iemand geen minimumloon kan verdienen, maar UWV stelde dat niet vast."
