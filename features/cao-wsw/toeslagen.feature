# language: nl
@regeling:cao-wsw @gemaakt:redactie
Functionaliteit: Reiskosten, eenmalige uitkering, eindejaarsuitkering en jubileum in de cao SW

  Achtergrond:
    Gegeven het profiel "werknemer_cao_sw"
    En de peildatum is 1 maart 2024

  @bron:caosw.nl-tussentijdse-afspraken
  Abstract Scenario: <kilometers> kilometer op <dag>: <reiskosten>
    Gegeven de peildatum is <dag>
    En woon_werk_vervoer is eigen_vervoer
    En woon_werk_kilometers is <kilometers>
    Als de aanvraag wordt beoordeeld
    Dan is reiskosten_per_dag <reiskosten>

    Voorbeelden:
      | dag              | kilometers | reiskosten |
      | 31 december 2023 | 5          | € 1,00     |
      | 1 januari 2024   | 5,9        | € 0,00     |
      | 1 januari 2024   | 6          | € 2,52     |
      | 1 maart 2024     | 12,3       | € 5,17     |

  @bron:caosw.nl-tussentijdse-afspraken
  Scenario: of kilometer 1 tot en met 5 telt, is een eigen lezing
    Gegeven woon_werk_vervoer is eigen_vervoer
    En woon_werk_kilometers is 10
    Als de aanvraag wordt beoordeeld
    Dan is reiskosten_per_dag € 4,20
    En is er een voorbehoud over "ook kilometer 1 tot en met 5"

  Scenario: van voor 2021 zijn geen reiskosten gevonden
    Gegeven de peildatum is 1 maart 2020
    En woon_werk_vervoer is eigen_vervoer
    En woon_werk_kilometers is 10
    Als de aanvraag wordt beoordeeld
    Dan is reiskosten_per_dag onbekend
    En is de status onbepaald

  @bron:caosw.nl-loontabellen
  Abstract Scenario: vervoer van de werkgever op <dag>: <bijdrage>
    Gegeven de peildatum is <dag>
    En woon_werk_vervoer is collectief_vervoer
    Als de aanvraag wordt beoordeeld
    Dan is eigen_bijdrage_vervoer <bijdrage>
    En is reiskosten_per_dag € 0,00

    Voorbeelden:
      | dag              | bijdrage |
      | 1 juli 2018      | € 26,61  |
      | 1 januari 2019   | € 26,98  |
      | 1 juli 2019      | onbekend |
      | 1 januari 2020   | € 27,68  |
      | 1 juli 2020      | € 28,12  |
      | 1 januari 2021   | € 28,57  |
      | 1 juli 2021      | € 28,84  |
      | 1 januari 2022   | € 29,19  |
      | 31 december 2022 | € 29,72  |
      | 1 januari 2023   | onbekend |

  @bron:caosw.nl-tussentijdse-afspraken
  Abstract Scenario: eenmalig in <jaar>, in dienst van <start> tot en met <einde>, <uren> uur: <bedrag>
    Gegeven de peildatum is 20 december <jaar>
    En datum_start_dienstbetrekking is <start>
    En laatste_dag_dienstbetrekking is <einde>
    En overeengekomen_uren_per_week is <uren>
    Als de aanvraag wordt beoordeeld
    Dan is eenmalige_uitkering <bedrag>

    Voorbeelden:
      | jaar | start           | einde            | uren | bedrag  |
      | 2023 | 1 maart 2010    | onbeperkt        | 36   | € 75,00 |
      | 2023 | 1 december 2023 | onbeperkt        | 20   | € 41,67 |
      | 2023 | 2 december 2023 | onbeperkt        | 36   | € 0,00  |
      | 2024 | 1 maart 2010    | onbeperkt        | 36   | € 0,00  |

  Scenario: eenmalig voor wie voor december 2023 weggaat
    Gegeven de peildatum is 1 november 2023
    En laatste_dag_dienstbetrekking is 30 november 2023
    Als de aanvraag wordt beoordeeld
    Dan is eenmalige_uitkering € 0,00

  Scenario: de eindejaarsuitkering in december is niet bekend
    Gegeven de peildatum is 1 december 2023
    Als de aanvraag wordt beoordeeld
    Dan is eindejaarsuitkering onbekend
    En is de status onbepaald
    En is er een voorbehoud over "Eindejaarsuitkering als deel van het loon over een jaar"

  Scenario: voor december is er geen eindejaarsuitkering
    Gegeven de peildatum is 30 november 2023
    Als de aanvraag wordt beoordeeld
    Dan is eindejaarsuitkering € 0,00
    En is de status toegekend

  Abstract Scenario: dienst sinds <dienst>: jubileum <jubileum>
    Gegeven eerste_dag_ononderbroken_dienst is <dienst>
    En datum_start_dienstbetrekking is 1 maart 2010
    Als de aanvraag wordt beoordeeld
    Dan is heeft_jubileum <jubileum>
    En is jubileumgratificatie <bedrag>

    Voorbeelden:
      | dienst           | jubileum | bedrag   |
      | 31 maart 1999    | ja       | onbekend |
      | 1 maart 1984     | ja       | onbekend |
      | 1 april 1999     | nee      | € 0,00   |
      | 28 februari 1984 | nee      | € 0,00   |

  Scenario: wie niet onder de cao valt, krijgt niets van dit alles
    Gegeven soort_dienstbetrekking is wsw_artikel_7
    En woon_werk_vervoer is collectief_vervoer
    Als de aanvraag wordt beoordeeld
    Dan is vakantietoeslag_per_maand € 0,00
    En is eindejaarsuitkering € 0,00
    En is reiskosten_per_dag € 0,00
    En is eigen_bijdrage_vervoer € 0,00
    En is eenmalige_uitkering € 0,00
    En is jubileumgratificatie € 0,00
