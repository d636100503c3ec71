# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Onbekende gegevens
  Een feit dat niet bekend is, is niet hetzelfde als nee. Het besluit zegt wat er nog moet worden gevraagd, en vraagt
  niet naar feiten die niets meer kunnen veranderen.

  @bron:participatiewet-artikel-10d
  Regel: Zonder feiten is er geen besluit en wel een lijst met vragen

    Scenario: een zaak zonder feiten
      Gegeven de peildatum is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En is de hoogte onbekend
      En is te betalen onbekend
      En is uiterste beslisdatum onbekend
      En ontbreekt datum aanvraag subsidie
      En ontbreekt datum start dienstbetrekking
      En ontbreekt groep artikel 7
      En ontbreekt laatste onderwijs
      En ontbreekt datum einde onderwijs
      En ontbreekt behoorde tot groep artikel 7
      En ontbreekt geboortedatum
      En ontbreekt kan onderwijs volgen
      En ontbreekt is in zoektermijn
      En ontbreekt ondersteuning in zoektermijn nodig
      En ontbreekt heeft uwv uitkering
      En ontbreekt loonkostensubsidie tijdens uwv uitkering
      En ontbreekt kan minimumloon verdienen
      En ontbreekt kan taak uitvoeren
      En ontbreekt heeft basale werknemersvaardigheden
      En ontbreekt kan uur aaneengesloten werken
      En ontbreekt belastbare uren per dag
      En ontbreekt verdienvermogen per uur
      En ontbreekt wijze vaststelling doelgroep
      En ontbreekt is schriftelijk aangevraagd
      En ontbreekt eerdere aanvragen vaststelling
      En ontbreekt ingangsdatum verlening
      En ontbreekt laatste dag dienstbetrekking
      En ontbreekt is wsw dienstbetrekking
      En ontbreekt krijgt andere subsidie loonkosten
      En ontbreekt heeft recht op ziekengeld 29b
      En ontbreekt datum ziekmelding
      En ontbreekt loonwaarde kan achterwege blijven
      En ontbreekt loonwaarde
      En ontbreekt vakantiebijslag werknemer
      En ontbreekt overeengekomen uren per week
      En ontbreekt voltijd uren per week
      En ontbreekt datum vaststelling loonwaarde
      En ontbreekt verder niets

    Scenario: een zaak zonder feiten in 2015
      In 2015 telden lid 2, ziekte en de vaste subsidie nog niet. Het loon van de functie telde wel.
      Gegeven de peildatum is 1 juli 2015
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt groep artikel 7
      En ontbreekt geboortedatum
      En ontbreekt kan onderwijs volgen
      En ontbreekt is in zoektermijn
      En ontbreekt heeft uwv uitkering
      En ontbreekt loonkostensubsidie tijdens uwv uitkering
      En ontbreekt kan minimumloon verdienen
      En ontbreekt heeft mogelijkheden arbeidsparticipatie
      En ontbreekt wijze vaststelling doelgroep
      En ontbreekt is schriftelijk aangevraagd
      En ontbreekt eerdere aanvragen vaststelling
      En ontbreekt datum aanvraag subsidie
      En ontbreekt datum start dienstbetrekking
      En ontbreekt ingangsdatum verlening
      En ontbreekt laatste dag dienstbetrekking
      En ontbreekt is wsw dienstbetrekking
      En ontbreekt krijgt andere subsidie loonkosten
      En ontbreekt loonwaarde
      En ontbreekt functieloon per maand
      En ontbreekt vakantiebijslag werknemer
      En ontbreekt overeengekomen uren per week
      En ontbreekt voltijd uren per week
      En ontbreekt verder niets

  @bron:participatiewet-artikel-10d-lid-1
  Regel: Bij een nieuwe baan ontbreekt precies het feit dat onbekend is

    Abstract Scenario: nieuwe baan zonder <feit>: het recht is onbekend
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En is de hoogte onbekend
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                                |
        | groep artikel 7                     |
        | kan minimumloon verdienen           |
        | kan taak uitvoeren                  |
        | heeft basale werknemersvaardigheden |
        | kan uur aaneengesloten werken       |
        | ingangsdatum verlening              |
        | laatste dag dienstbetrekking        |
        | is wsw dienstbetrekking             |
        | krijgt andere subsidie loonkosten   |
        | loonwaarde                          |

    Abstract Scenario: nieuwe baan zonder <feit>: wel recht, geen bedrag
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status onbepaald
      En is de hoogte onbekend
      En is de vergoeding werkgeverslasten onbekend
      En is te betalen onbekend
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                         |
        | overeengekomen uren per week |
        | voltijd uren per week        |
        | vakantiebijslag werknemer    |

    Abstract Scenario: zonder <feit> komt er een vraag bij over <vervolg>
      Het tweede feit telt alleen bij een deel van de antwoorden op de eerste vraag.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt <vervolg>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                          | vervolg                                  |
        | belastbare uren per dag       | verdienvermogen per uur                  |
        | heeft uwv uitkering           | loonkostensubsidie tijdens uwv uitkering |
        | heeft recht op ziekengeld 29b | datum ziekmelding                        |

    Scenario: zonder geboortedatum tellen de vragen over jongeren mee
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En geboortedatum is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt geboortedatum
      En ontbreekt kan onderwijs volgen
      En ontbreekt is in zoektermijn
      En ontbreekt ondersteuning in zoektermijn nodig
      En ontbreekt verder niets

    Scenario: zonder datum van de aanvraag is de route onbekend
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En datum aanvraag subsidie is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt datum aanvraag subsidie
      En ontbreekt laatste onderwijs
      En ontbreekt datum einde onderwijs
      En ontbreekt behoorde tot groep artikel 7
      En ontbreekt verder niets

    Scenario: een onbekende route maakt niet uit als beide routes hetzelfde geven
      De werknemer voldoet aan de voorwaarden van lid 1 en aan die van lid 2. Alleen de termijn van lid 2 blijft open.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juni 2023
      En heeft mogelijkheden om te werken (oordeel tot juli 2021) is onbekend
      En datum start dienstbetrekking is 1 april 2023
      En ingangsdatum verlening is 1 mei 2023
      En datum aanvraag subsidie is onbekend
      En laatste onderwijs is entreeopleiding
      En datum einde onderwijs is 1 maart 2023
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

    Scenario: zonder manier van vaststellen komen de vragen van artikel 10c erbij
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En wijze vaststelling doelgroep is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt wijze vaststelling doelgroep
      En ontbreekt is schriftelijk aangevraagd
      En ontbreekt eerdere aanvragen vaststelling
      En ontbreekt verder niets

    Scenario: van een eerdere aanvraag ontbreekt de datum
      Gegeven het profiel "werkzoekende zonder uitkering"
      En de peildatum is 1 maart 2026
      En de volgende eerdere aanvragen vaststelling:
        | datum           |
        | 1 december 2020 |
        | onbekend        |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt eerdere_aanvragen_vaststelling[1].datum
      En ontbreekt verder niets

    Scenario: een te recente eerdere aanvraag beslist, ook als een andere datum ontbreekt
      Gegeven het profiel "werkzoekende zonder uitkering"
      En de peildatum is 1 maart 2026
      En de volgende eerdere aanvragen vaststelling:
        | datum           |
        | 1 december 2023 |
        | onbekend        |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_doelgroep_juist_vastgesteld"
      En is er geen andere grond
      En ontbreekt niets

    Abstract Scenario: bij een jongere ontbreekt <feit>
      Gegeven het profiel "jongere uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                 |
        | kan onderwijs volgen |
        | is in zoektermijn    |

    Scenario: twee uur per dag zonder uurbedrag vraagt om het uurbedrag
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En belastbare uren per dag is 3
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt verdienvermogen per uur
      En ontbreekt verder niets

  @bron:participatiewet-artikel-10d-lid-2
  Regel: Wie al in dienst is, hoeft alleen de feiten van lid 2 te geven

    Abstract Scenario: al in dienst, zonder <feit>
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 november 2024
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                              |
        | laatste onderwijs                 |
        | datum einde onderwijs             |
        | geboortedatum                     |
        | kan minimumloon verdienen         |
        | loonwaarde                        |
        | is wsw dienstbetrekking           |
        | krijgt andere subsidie loonkosten |

    Scenario: na praktijkonderwijs hoeft niemand te weten of er bijstand was
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 november 2024
      En behoorde tot groep artikel 7 is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

    Scenario: wie kort ervoor bijstand had, hoeft niets over onderwijs te zeggen
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is 1 juni 2024
      En laatste onderwijs is onbekend
      En datum einde onderwijs is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

  @bron:participatiewet-artikel-10d-lid-5
  Regel: Een onbekend oordeel over de loonwaarde telt alleen in de eerste zes maanden

    Scenario: zonder oordeel en zonder loonwaarde ontbreken beide
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 april 2024
      En loonwaarde kan achterwege blijven is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde kan achterwege blijven
      En ontbreekt loonwaarde
      En ontbreekt verder niets

    Scenario: zonder oordeel en met een loonwaarde van 60% is er recht en nog geen bedrag
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 april 2024
      En loonwaarde kan achterwege blijven is onbekend
      En loonwaarde is 60%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte onbekend
      En ontbreekt loonwaarde kan achterwege blijven
      En ontbreekt verder niets

    Scenario: bij een loonwaarde van 50% geven beide leden hetzelfde bedrag
      2.069,40 × 1,08 × 50% = 1.117,476, volgens het vierde en volgens het vijfde lid.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 april 2024
      En loonwaarde kan achterwege blijven is onbekend
      En loonwaarde is 50%
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de hoogte € 1.117,48
      En ontbreekt niets

    Scenario: na zes maanden doet het oordeel er niet meer toe
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En loonwaarde kan achterwege blijven is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

  @bron:participatiewet-artikel-10d
  Regel: Een grond die vaststaat, beslist ook als andere feiten onbekend zijn

    Scenario: een Wsw-baan is genoeg voor een afwijzing
      Gegeven de peildatum is 1 maart 2026
      En baan van de sociale werkvoorziening is ja
      En datum vaststelling loonwaarde is 1 februari 2026
      Als de aanvraag wordt beoordeeld
      Dan is de status afgewezen
      En is een grond "is_geen_wsw_dienstbetrekking"
      En is er geen andere grond
      En is niet beoordeeld "hoort_bij_groep"
      En is niet beoordeeld "aanvraag_is_op_tijd"
      En is niet beoordeeld "loonwaarde_is_lager_dan_minimumloon"
      En is te betalen € 0,00
      En ontbreekt niets

    Scenario: de gronden die open bleven, staan erbij
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En krijgt een andere subsidie voor de loonkosten
      En loonwaarde is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_geen_andere_subsidie"
      En is er geen andere grond
      En is niet beoordeeld "De loonwaarde is 100%. Er is dan geen verschil om te vergoeden."
      En ontbreekt niets

    Scenario: een bedrag van nul staat vast voordat het recht vaststaat
      Bij een loonwaarde van 72% en 50% vakantiebijslag is het verschil nul: 1,08 − 72% × 1,50 = 0.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En loonwaarde is 72%
      En vakantiebijslag werknemer is 50%
      En is wsw dienstbetrekking is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En is de hoogte € 0,00
      En is te betalen € 0,00
      En ontbreekt is wsw dienstbetrekking
      En ontbreekt verder niets
