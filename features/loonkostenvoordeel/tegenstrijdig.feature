# language: nl
@regeling:loonkostenvoordeel @bron:gegevens-van-de-zaak
Functionaliteit: Feiten die elkaar tegenspreken
  Zulke feiten leiden niet tot een besluit.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"

  Scenario: De geboortedatum ligt na de peildatum
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit          | waarde     |
      | geboortedatum | 2024-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."

  Scenario: De laatste dag van de baan ligt voor de eerste dag
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit                         | waarde     |
      | laatste_dag_dienstbetrekking | 2023-02-28 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag."

  Scenario: De herplaatsing ligt voor het begin van de baan
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit               | waarde     |
      | datum_herplaatsing | 2023-02-28 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De herplaatsing ligt voor het begin van de baan."

  Scenario: Er zijn meer uren met loonkostenvoordeel dan verloonde uren in het hele jaar
    Gegeven de peildatum is 2024-06-01
    En de volgende feiten:
      | feit              | waarde  |
      | uren_met_voordeel | 1900,01 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er zijn meer uren met loonkostenvoordeel dan verloonde uren in het hele jaar."
