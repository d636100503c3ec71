# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: Voorwaarden voor iedereen
  Een afwijzing noemt elke grond, ook als er meer dan een is.

  Achtergrond:
    Gegeven het profiel "werknemer_met_wajong"
    En de peildatum is 2 maart 2026

  @bron:ziektewet-artikel-29b
  Regel: Elke voorwaarde is een eigen grond

    Abstract Scenario: <feit> is <waarde>: <grond>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is de hoogte € 0,00

      Voorbeelden:
        | feit                         | waarde          | grond                 |
        | verzekerd als                | niet_verzekerd  | is_werknemer          |
        | soort dienstbetrekking       | wsw_artikel_2   | is_geen_wsw_artikel_2 |
        | laatste dag dienstbetrekking | 1 maart 2026    | is_in_dienst          |
        | dag van herstel              | 2 maart 2026    | is_ziek_op_peildatum  |
        | is ongeschikt door ziekte    | nee             | is_ziek_op_peildatum  |
        | eerste dag wajong            | onbeperkt       | hoort_bij_groep       |
        | vervallen deel loonaanspraak | 100%            | loonaanspraak_bestaat |

    Scenario: op de laatste dag van de baan en de dag voor het herstel is er nog recht
      Gegeven laatste dag dienstbetrekking is 2 maart 2026
      En dag van herstel is 3 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Scenario: voor de eerste dag van de baan is er geen recht
      Gegeven datum start dienstbetrekking is 3 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan zijn de gronden:
        | is_in_dienst            |
        | ziekte_begon_in_de_baan |

    Scenario: voor de eerste ziektedag is er geen recht
      Gegeven eerste ziektedag is 3 maart 2026
      En datum ziekmelding is 3 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is een grond "is_ziek_op_peildatum"
      En is er geen andere grond

    Abstract Scenario: ziek vanaf <ziek> in een baan vanaf 1 maart 2024: recht <recht>
      Gegeven de peildatum is 4 maart 2024
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | ziek             | recht |
        | 29 februari 2024 | nee   |
        | 1 maart 2024     | ja    |

    Scenario: een ziekte van voor de baan is de enige grond
      Gegeven eerste ziektedag is 29 februari 2024
      En datum ziekmelding is 29 februari 2024
      En de peildatum is 4 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is een grond "De ziekte begon voor de eerste dag van de baan."
      En is er geen andere grond

    @bron:ziektewet-artikel-29b-lid-1
    Scenario: een nieuwe ziekte na vijf jaar is de enige grond
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 februari 2021
      En eerste dag WIA is 1 mei 2018
      En datum vaststelling WIA is 1 mei 2018
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De ziekte begon buiten de termijn van vijf jaar."
      En is er geen andere grond
      En is familie vijf_jaar
      En is grondslag lid_1_a

    Scenario: meer dan een grond tegelijk
      Gegeven eerste dag wajong is onbeperkt
      En dag van herstel is 1 maart 2026
      En vervallen deel loonaanspraak is 100%
      Als de aanvraag wordt beoordeeld
      Dan zijn de gronden:
        | is_ziek_op_peildatum  |
        | hoort_bij_groep       |
        | loonaanspraak_bestaat |

    Scenario: zonder groep is er vanaf de eerste dag van de baan geen dekking
      Gegeven het profiel "werknemer_zonder_grond"
      Als de aanvraag wordt beoordeeld
      Dan is familie geen
      En is grondslag geen
      En is eerste_dag_zonder_dekking 1 maart 2024
      En ontbreekt niets

    Scenario: na te late melding wordt niet geweigerd
      De termijn voor de melding en de boete staan niet in deze regels.
      Gegeven datum ziekmelding is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is er een voorbehoud over "melden"
