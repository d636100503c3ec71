# language: nl
@regeling:cao-wsw @gemaakt:redactie
Functionaliteit: Wie onder de cao SW valt
  De cao SW geldt voor een baan van artikel 2 van de Wsw. Begeleid werken valt onder de cao van de werkgever.

  Achtergrond:
    Gegeven het profiel "werknemer_cao_sw"
    En de peildatum is 1 maart 2024

  @bron:wsw-artikel-2
  Scenario: een baan van artikel 2
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is de status toegekend
    En is toepasselijke_cao cao_sw
    En is verplichte_verlofdagen 8
    En is werknemersdeel_pensioenpremie 30%

  @bron:wsw-artikel-7
  Scenario: begeleid werken
    Gegeven soort_dienstbetrekking is wsw_artikel_7
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_wsw_baan_van_artikel_2"
    En is er geen andere grond
    En is toepasselijke_cao cao_van_werkgever
    En is loon_per_maand € 0,00

  @bron:participatiewet-artikel-10b
  Scenario: beschut werk
    Gegeven soort_dienstbetrekking is beschut_werk
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toepasselijke_cao geen_cao_sw

  @bron:cao-sw
  Abstract Scenario: in dienst van <start> tot en met <einde>
    Gegeven datum_start_dienstbetrekking is <start>
    En laatste_dag_dienstbetrekking is <einde>
    En eerste_dag_ononderbroken_dienst is 1 maart 2010
    Als de aanvraag wordt beoordeeld
    Dan is recht <recht>

    Voorbeelden:
      | start        | einde            | recht |
      | 1 maart 2024 | onbeperkt        | ja    |
      | 2 maart 2024 | onbeperkt        | nee   |
      | 1 maart 2010 | 1 maart 2024     | ja    |
      | 1 maart 2010 | 29 februari 2024 | nee   |

  Scenario: de soort baan is onbekend
    Gegeven soort_dienstbetrekking is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt soort_dienstbetrekking

  Scenario: verlofdagen voor 2021
    Gegeven de peildatum is 1 maart 2020
    Als de aanvraag wordt beoordeeld
    Dan is verplichte_verlofdagen 10

  Scenario: feiten die niet samen kunnen
    Gegeven laatste_dag_dienstbetrekking is 1 januari 2010
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag."

  Scenario: nog niet geboren
    Gegeven geboortedatum is 1 april 2024
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."

  Scenario: een eerste ziektedag die nog komt
    Gegeven is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is 2 maart 2024
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De eerste ziektedag ligt na de peildatum."

  Scenario: een dienst die later begint dan de baan
    Gegeven eerste_dag_ononderbroken_dienst is 2 maart 2010
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De dienst zonder onderbreking begint na de eerste dag van deze baan."
