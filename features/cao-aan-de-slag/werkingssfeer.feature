# language: nl
@regeling:cao-aan-de-slag @gemaakt:redactie
Functionaliteit: Wie onder de cao Aan de slag valt, en wie mag terugkeren

  Achtergrond:
    Gegeven het profiel "werknemer_aan_de_slag"
    En de peildatum is 1 maart 2023

  @bron:vng.nl-cao-aan-de-slag
  Scenario: beschut werk bij een openbaar lichaam
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is de status toegekend
    En is werknemersdeel_pensioenpremie 30%

  @bron:vng.nl-cao-aan-de-slag
  Abstract Scenario: baan <soort>, subsidie <subsidie>, register <register>, openbaar <openbaar>: <recht>
    Gegeven soort_dienstbetrekking is <soort>
    En krijgt_werkgever_loonkostensubsidie is <subsidie>
    En staat_in_doelgroepregister is <register>
    En voert_werkgever_participatiewet_uit is <openbaar>
    Als de aanvraag wordt beoordeeld
    Dan is recht <recht>

    Voorbeelden:
      | soort         | subsidie | register | openbaar | recht |
      | gewoon        | ja       | nee      | ja       | ja    |
      | gewoon        | nee      | ja       | ja       | ja    |
      | gewoon        | nee      | nee      | ja       | nee   |
      | gewoon        | ja       | nee      | nee      | nee   |
      | wsw_artikel_2 | nee      | ja       | ja       | nee   |
      | wsw_artikel_7 | nee      | ja       | ja       | nee   |

  @bron:vng.nl-cao-aan-de-slag
  Scenario: een Wsw-baan bij een bv heeft drie gronden
    Gegeven soort_dienstbetrekking is wsw_artikel_2
    En voert_werkgever_participatiewet_uit is nee
    Als de aanvraag wordt beoordeeld
    Dan zijn de gronden:
      | voert_werkgever_participatiewet_uit |
      | hoort_tot_werknemers_van_de_cao     |
      | is_geen_wsw_baan                    |
    En is loon_per_maand € 0,00
    En is vakantietoeslag_per_maand € 0,00
    En is eindejaarsuitkering € 0,00
    En is reiskosten_per_dag € 0,00
    En is eenmalige_uitkering € 0,00

  Abstract Scenario: in dienst van <start> tot en met <einde>: <recht>
    Gegeven datum_start_dienstbetrekking is <start>
    En laatste_dag_dienstbetrekking is <einde>
    Als de aanvraag wordt beoordeeld
    Dan is recht <recht>

    Voorbeelden:
      | start            | einde            | recht |
      | 2 maart 2023     | onbeperkt        | nee   |
      | 1 september 2021 | 28 februari 2023 | nee   |

  Scenario: of de werkgever een openbaar lichaam is, is onbekend
    Gegeven voert_werkgever_participatiewet_uit is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt voert_werkgever_participatiewet_uit

  @bron:uw.nl-terugkeer
  Abstract Scenario: terugkeer, <einde> op <dag>: <mag>
    Gegeven vraagt_terugkeer is <vraagt>
    En laatste_dag_dienstbetrekking_aan_de_slag is 31 januari 2021
    En einde_baan_elders is <einde>
    En laatste_dag_baan_elders is <dag>
    Als de aanvraag wordt beoordeeld
    Dan is mag_terugkeren <mag>

    Voorbeelden:
      | vraagt | einde                  | dag             | mag |
      | ja     | ontslag_zonder_schuld  | 31 januari 2023 | ja  |
      | ja     | contract_niet_verlengd | 1 februari 2023 | nee |
      | ja     | contract_niet_verlengd | 1 februari 2022 | ja  |
      | ja     | anders_geeindigd       | 1 februari 2022 | nee |
      | nee    | ontslag_zonder_schuld  | 1 februari 2022 | nee |

  Scenario: feiten die niet samen kunnen
    Gegeven laatste_dag_dienstbetrekking is 1 augustus 2021
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag."

  Scenario: nog niet geboren
    Gegeven geboortedatum is 2 maart 2023
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."
